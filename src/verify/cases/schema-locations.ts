/** Every location in a request body that a schema says something about. */
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

export interface SchemaLocation {
  /** The way to it in a body. */
  readonly path: Steps;
  /** What it lies in, from the outside in. */
  readonly within: readonly Pick<SchemaLocation, 'path' | 'schema'>[];
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
export function schemaLocations(schema: Schema): SchemaLocation[] {
  return walk({
    path: [],
    within: [],
    label: '',
    schema,
    pointer: schema[0]?.pointer ?? '',
    requiredBy: undefined,
    refusedBy: undefined,
  });
}

function walk(location: SchemaLocation): SchemaLocation[] {
  if (location.refusedBy !== undefined) return [location];
  const below = (label: string, step: string | number, schema: Schema): SchemaLocation => ({
    path: [...location.path, step],
    within: [...location.within, location],
    label: label.replace(/^\./, ''),
    schema,
    pointer: schema[0]?.pointer ?? location.pointer,
    requiredBy: undefined,
    refusedBy: refusal(schema)?.pointer,
  });

  const required = requiredMembers(location.schema);
  const named = [...members(location.schema)].map(([name, member]) => ({
    ...below(`${location.label}.${name}`, name, member),
    requiredBy: required.get(name),
  }));
  const ofItems = items(location.schema);
  const ofMap = mapValues(location.schema);
  const inside = [
    ...named,
    ...(ofItems.length > 0 ? [below(`${location.label}[]`, 0, ofItems)] : []),
    ...(ofMap.length > 0 ? [below(`${location.label}.*`, 'scope', ofMap)] : []),
  ].flatMap(walk);

  // Each alternative is walked as if it were the only one; the location itself stands for all of them.
  const alternatives = branches(location.schema).flatMap((branch) =>
    walk({ ...location, label: `${location.label} (${formOf(branch)})`, schema: branch }).slice(1),
  );
  return [location, ...inside, ...alternatives];
}

/** What tells an alternative from the others. */
export const formOf = (branch: Schema): string => `as ${typeOf(branch) ?? 'another form'}`;

/** Strings that may hold any text. */
export function isFreeText(schema: Schema): boolean {
  const bound = ['pattern', 'format', 'enum', 'x-extensible-enum'];
  return typeOf(schema) === 'string' && bound.every((keyword) => constraint(schema, keyword) === undefined);
}
