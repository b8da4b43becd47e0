/** Other spellings of one body: "Requests may be camelCase or PascalCase, even mixed in one body". */
import { isList, isRecord, type JsonRecord, type JsonValue } from '../openapi/json.js';
import { memoize } from './memoize.js';
import { branches, items, mapValues, members, requiredMembers, type Schema } from './schema.js';

type Rename = (name: string) => string;

const pascal: Rename = (name) => name.charAt(0).toUpperCase() + name.slice(1);

export const inPascalCase = (schema: Schema, body: JsonValue): JsonValue =>
  respelt(schema, body, () => pascal);

/** Every second member in PascalCase. */
export function inMixedCase(schema: Schema, body: JsonValue): JsonValue {
  let count = 0;
  return respelt(schema, body, () => (name) => (count++ % 2 === 0 ? pascal(name) : name));
}

/** Documented members get another name. The names in a map are data and stay. */
function respelt(schema: Schema, value: JsonValue, rename: () => Rename): JsonValue {
  return mapped(schema, value, (record, known) =>
    Object.fromEntries(
      Object.entries(record).map(([name, inner]) => [known.has(name) ? rename()(name) : name, inner]),
    ),
  );
}

/** Every member that is not set is null, read-only ones included, as older clients send it. */
export const withNulls = (schema: Schema, body: JsonValue): JsonValue =>
  mapped(schema, body, (record, known) => ({
    ...Object.fromEntries([...known.keys()].map((name) => [name, null])),
    ...record,
  }));

/**
 * A response's body with the names that the contract has for its members, and every name that differed from one by case only.
 * Where there is one spelled as documented, another spelling is a member of its own.
 */
export function inContractCase(schema: Schema, body: JsonValue): { value: JsonValue; misspelt: string[] } {
  const misspelt: string[] = [];
  const value = mapped(schema, body, (record, known) => {
    if (Object.keys(record).every((name) => known.has(name))) return record;
    const byLowerCase = new Map([...known.keys()].map((name) => [name.toLowerCase(), name]));
    return Object.fromEntries(
      Object.entries(record).map(([name, inner]) => {
        const documented = known.has(name) ? undefined : byLowerCase.get(name.toLowerCase());
        if (documented === undefined || Object.hasOwn(record, documented)) return [name, inner];
        misspelt.push(name);
        return [documented, inner];
      }),
    );
  });
  return { value, misspelt };
}

/** A response's body without the optional members that are null, and their names. Requests may have such; of answers no source speaks. */
export function withoutNulls(schema: Schema, body: JsonValue): { value: JsonValue; unset: string[] } {
  const unset: string[] = [];
  const value = mapped(schema, body, (record, known, required) => {
    if (!Object.values(record).includes(null)) return record;
    return Object.fromEntries(
      Object.entries(record).filter(([name, inner]) => {
        const isUnset = inner === null && known.has(name) && !required.has(name);
        if (isUnset) unset.push(name);
        return !isUnset;
      }),
    );
  });
  return { value, unset };
}

/** What `mapped` has to know of a schema. */
interface Shape {
  readonly required: ReadonlySet<string>;
  readonly known: ReadonlyMap<string, Schema>;
  /** The same, however they are spelt. */
  readonly byLowerCase: ReadonlyMap<string, Schema>;
  readonly items: Schema;
  readonly isMap: boolean;
}

const shapeOf = memoize((schema: Schema): Shape => {
  const forms = [schema, ...branches(schema)];
  const known = new Map(forms.flatMap((form) => [...members(form)]));
  return {
    required: new Set(forms.flatMap((form) => [...requiredMembers(form).keys()])),
    known,
    byLowerCase: new Map([...known].map(([name, member]) => [name.toLowerCase(), member])),
    items: forms.flatMap(items),
    isMap: mapValues(schema).length > 0,
  };
});

/** Applies `map` to each object that has documented members, from the outside in. */
function mapped(
  schema: Schema,
  value: JsonValue,
  map: (record: JsonRecord, known: ReadonlyMap<string, Schema>, required: ReadonlySet<string>) => JsonRecord,
): JsonValue {
  if (schema.length === 0 || typeof value !== 'object') return value;
  const shape = shapeOf(schema);
  if (isList(value)) return value.map((item) => mapped(shape.items, item, map));
  if (!isRecord(value) || shape.known.size === 0 || shape.isMap) return value;
  return Object.fromEntries(
    Object.entries(map(value, shape.known, shape.required)).map(([name, inner]) => [
      name,
      mapped(shape.byLowerCase.get(name.toLowerCase()) ?? NOTHING, inner, map),
    ]),
  );
}

const NOTHING: Schema = [];
