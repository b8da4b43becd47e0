/** Every place of a request body that a schema says something about. */
import type { Steps } from '../../openapi/json.js';
import {
  branches,
  constraint,
  items,
  mapValues,
  members,
  refusal,
  requiredMembers,
  typeOf,
  type Schema,
} from '../schema.js';

export interface Place {
  readonly steps: Steps;
  /** For people: `lineItems[].quantity`. */
  readonly label: string;
  readonly schema: Schema;
  /** Where it is described. */
  readonly pointer: string;
  /** The `required` that names it; undefined for optional members and everything that is no member. */
  readonly requiredBy: string | undefined;
  /** The `not: {}` that refuses it. */
  readonly refusedBy: string | undefined;
}

/** Walks a schema depth first, in the contract's order. Read-only members are left out. */
export function places(schema: Schema): Place[] {
  return walk({
    steps: [],
    label: '',
    schema,
    pointer: schema[0]?.pointer ?? '',
    requiredBy: undefined,
    refusedBy: undefined,
  });
}

function walk(place: Place): Place[] {
  if (place.refusedBy !== undefined) return [place];
  const below = (label: string, step: string | number, schema: Schema): Place => ({
    steps: [...place.steps, step],
    label: label.replace(/^\./, ''),
    schema,
    pointer: schema[0]?.pointer ?? place.pointer,
    requiredBy: undefined,
    refusedBy: refusal(schema)?.pointer,
  });

  const required = requiredMembers(place.schema);
  const named = [...members(place.schema)].map(([name, member]) => ({
    ...below(`${place.label}.${name}`, name, member),
    requiredBy: required.get(name),
  }));
  const ofItems = items(place.schema);
  const ofMap = mapValues(place.schema);
  const inside = [
    ...named,
    ...(ofItems.length > 0 ? [below(`${place.label}[]`, 0, ofItems)] : []),
    ...(ofMap.length > 0 ? [below(`${place.label}.*`, 'scope', ofMap)] : []),
  ].flatMap(walk);

  // Each alternative is walked as if it were the only one; the place itself stands for all of them.
  const alternatives = branches(place.schema).flatMap((branch) =>
    walk({ ...place, label: `${place.label} (${formOf(branch)})`, schema: branch }).slice(1),
  );
  return [place, ...inside, ...alternatives];
}

/** What tells an alternative from the others. */
export const formOf = (branch: Schema): string => `as ${typeOf(branch) ?? 'another form'}`;

/** Strings that may hold any text. */
export function isFreeText(schema: Schema): boolean {
  const bound = ['pattern', 'format', 'enum', 'x-extensible-enum'];
  return typeOf(schema) === 'string' && bound.every((keyword) => constraint(schema, keyword) === undefined);
}
