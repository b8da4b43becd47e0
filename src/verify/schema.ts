/**
 * Schemas, without merging them: a value is described by several parts at once (a `$ref`, the keywords beside it, the
 * members of an `allOf`), and each part keeps its own place in openapi.yaml, so that a finding can point at it.
 */
import { child, follow, nodeAt } from '../openapi/contract.js';
import type { Node } from '../openapi/document.js';
import { memoize } from './memoize.js';
import { isList, isRecord, strings, type JsonValue } from '../openapi/json.js';

/** All the parts that describe one value. What stands beside a `$ref` comes before its target. */
export type Schema = readonly Node[];

/** A keyword of a schema, and where it stands. */
export interface Constraint {
  readonly value: JsonValue;
  readonly pointer: string;
}

export const schemaAt = memoize((node: Node): Schema => {
  const target = follow(node);
  return once([
    node,
    ...(target === node ? [] : schemaAt(target)),
    ...listOf(node, 'allOf').flatMap(schemaAt),
  ]);
});

/** Where keywords beside a `$ref` repeat the reference further down, one part would come twice. */
function once(parts: Schema): Schema {
  const known = new Set<string>();
  return parts.filter(({ pointer }) => !known.has(pointer) && known.add(pointer));
}

/** Each documented member, in the contract's order. */
export const members = memoize((schema: Schema): ReadonlyMap<string, Schema> => {
  const found = new Map<string, Schema>();
  for (const part of schema) {
    const properties = child(part, 'properties');
    for (const name of Object.keys(properties?.value ?? {})) {
      const member = properties && child(properties, name);
      if (member) found.set(name, once([...(found.get(name) ?? []), ...schemaAt(member)]));
    }
  }
  return found;
});

/** Where a member of a component schema stands, in whichever part. */
export function memberPointer(schema: string, member: string): string {
  const node = nodeAt(`/components/schemas/${schema}`);
  const [location] = (node && members(schemaAt(node)).get(member)) ?? [];
  if (location === undefined) throw new Error(`openapi.yaml has no ${schema}.${member}`);
  return location.pointer;
}

export const items = memoize((schema: Schema): Schema => inside(schema, 'items'));

/** What the values of a map are: members whose names are data. */
export const mapValues = memoize((schema: Schema): Schema => inside(schema, 'additionalProperties'));

function inside(schema: Schema, keyword: string): Schema {
  return once(
    schema.flatMap((part) => {
      const node = child(part, keyword);
      return node === undefined ? [] : schemaAt(node);
    }),
  );
}

/** The alternatives of `oneOf` and `anyOf`. */
export const branches = memoize((schema: Schema): readonly Schema[] =>
  schema.flatMap((part) => [...listOf(part, 'oneOf'), ...listOf(part, 'anyOf')].map(schemaAt)),
);

function listOf(node: Node, keyword: string): Node[] {
  const list = node.value[keyword];
  if (!isList(list)) return [];
  return list.flatMap((value, index) =>
    isRecord(value) ? [{ value, pointer: `${node.pointer}/${keyword}/${index}` }] : [],
  );
}

/** The keyword that counts: of several limits the tightest, otherwise the one nearest to the use. */
export function constraint(schema: Schema, keyword: string): Constraint | undefined {
  const known = constraintsOf(schema);
  if (!known.has(keyword)) known.set(keyword, tightest(schema, keyword));
  return known.get(keyword);
}

const constraintsOf = memoize<Schema, Map<string, Constraint | undefined>>(() => new Map());

function tightest(schema: Schema, keyword: string): Constraint | undefined {
  const found = schema.flatMap(({ value, pointer }) => {
    const own = value[keyword];
    return own === undefined ? [] : [{ value: own, pointer: `${pointer}/${keyword}` }];
  });
  if (!/^(min|max)/.test(keyword)) return found[0];
  const best = keyword.startsWith('min') ? Math.max : Math.min;
  const edge = best(...found.map(({ value }) => Number(value)));
  return found.find(({ value }) => value === edge);
}

/** `constraint`, where it is a number. */
export function limit(schema: Schema, keyword: string): { value: number; pointer: string } | undefined {
  const found = constraint(schema, keyword);
  return typeof found?.value === 'number' ? { value: found.value, pointer: found.pointer } : undefined;
}

/** The pattern of a text, ready to be tried. */
export function patternOf(schema: Schema): { value: RegExp; pointer: string } | undefined {
  const found = constraint(schema, 'pattern');
  return typeof found?.value === 'string'
    ? { value: new RegExp(found.value, 'u'), pointer: found.pointer }
    : undefined;
}

/** Each required member, and the entry of the list that says so. */
export function requiredMembers(schema: Schema): Map<string, string> {
  const found = new Map<string, string>();
  for (const { value, pointer } of schema) {
    for (const [index, name] of strings(value['required'] ?? []).entries()) {
      if (!found.has(name)) found.set(name, `${pointer}/required/${index}`);
    }
  }
  return found;
}

/** `string`, `integer` and so on; undefined where the schema leaves it open. */
export function typeOf(schema: Schema): string | undefined {
  const type = constraint(schema, 'type')?.value;
  return typeof type === 'string' ? type : undefined;
}

/** `not: {}` refuses a member whatever its value. */
export function refusal(schema: Schema): Constraint | undefined {
  const not = constraint(schema, 'not');
  return isRecord(not?.value) && Object.keys(not.value).length === 0 ? not : undefined;
}

/** Members that a request may have. */
export function sendable(schema: Schema): [name: string, schema: Schema][] {
  return [...members(schema)].filter(([, member]) => refusal(member) === undefined);
}

/** The first example, from the nearest part that has one. */
export function exampleOf(schema: Schema): JsonValue | undefined {
  const examples = constraint(schema, 'examples')?.value;
  return isList(examples) ? examples[0] : constraint(schema, 'example')?.value;
}
