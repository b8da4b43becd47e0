/** JSON values: what they are, and how to change one place of one. */
import type { JsonRecord, JsonValue } from '../../generated/openapi.js';
import { isRecord } from '../shared/is-record.js';
import { keysOf } from './pointer.js';

export type { JsonRecord, JsonValue } from '../../generated/openapi.js';
export { isRecord };

export function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** The value where it is an object, and an empty one for everything else. */
export const recordOf = (value: JsonValue | undefined): JsonRecord => (isRecord(value) ? value : {});

/** The object at the end of `keys`, and an empty one where there is none. */
export const recordAt = (value: JsonValue | undefined, ...keys: readonly string[]): JsonRecord =>
  recordOf(valueAt(value, keys));

/** A copy with every member mapped, and left out where `map` says undefined. */
export function mapValues(
  record: JsonRecord,
  map: (value: JsonValue, key: string) => JsonValue | undefined,
): JsonRecord {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => {
      const mapped = map(value, key);
      return mapped === undefined ? [] : [[key, mapped] as const];
    }),
  );
}

export const strings = (value: JsonValue | undefined): string[] =>
  (isList(value) ? value : [value]).filter((item) => typeof item === 'string');

/** A string as it is, anything else as JSON; nothing for undefined. */
export function textOf(value: JsonValue | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The way to a value: names of members, and numbers of items. */
export type Steps = readonly (string | number)[];

/** A copy with `value` at the end of `steps`; objects and arrays on the way are made where they are missing. */
export function withValue(body: JsonValue | undefined, steps: Steps, value: JsonValue): JsonValue {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const items = isList(body) ? [...body] : [];
    items[step] = withValue(items[step], rest, value);
    return items;
  }
  const record = isRecord(body) ? body : {};
  return { ...record, [step]: withValue(record[step], rest, value) };
}

/** A copy without the member at the end of `steps`. */
export function withoutMember(body: JsonValue, steps: Steps): JsonValue {
  const [step, ...rest] = steps;
  if (isList(body) && typeof step === 'number') {
    return body.map((item, index) => (index === step ? withoutMember(item, rest) : item));
  }
  if (!isRecord(body) || typeof step !== 'string') return body;
  const { [step]: inner, ...others } = body;
  return rest.length === 0 || inner === undefined ? others : { ...body, [step]: withoutMember(inner, rest) };
}

/** What stands at the end of `steps`. */
export function valueAt(body: JsonValue | undefined, steps: Steps): JsonValue | undefined {
  return steps.reduce<JsonValue | undefined>((node, step) => {
    if (typeof step === 'number') return isList(node) ? node[step] : undefined;
    return isRecord(node) && Object.hasOwn(node, step) ? node[step] : undefined;
  }, body);
}

const jsonOf: (text: string) => JsonValue = JSON.parse;

/** Undefined for what is no JSON. A byte-order mark is passed over, as the service has sent it. */
export function parseJson(text: string): JsonValue | undefined {
  try {
    return jsonOf(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** The values at a JSON Pointer, where `*` stands for every item of a list. */
export function valuesAt(body: JsonValue | undefined, pointer: string): JsonValue[] {
  const all = keysOf(pointer).reduce<readonly JsonValue[]>(
    (nodes, step) => nodes.flatMap((node) => (step === '*' && isList(node) ? node : memberOf(node, step))),
    body === undefined ? [] : [body],
  );
  return [...all];
}

const memberOf = (node: JsonValue, name: string): JsonValue[] => {
  const value = isRecord(node) && Object.hasOwn(node, name) ? node[name] : undefined;
  return value === undefined ? [] : [value];
};
