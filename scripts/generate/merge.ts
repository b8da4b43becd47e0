/** Schemas put together: one that is valid where all are. */
import { isDeepStrictEqual } from 'node:util';
import { isList, isRecord, mapValues, type JsonValue, type JsonRecord } from '../../src/openapi/json.js';

/** Words for people. Whatever is neither one of these nor known to Ajv stops the generator. */
const ANNOTATIONS = [
  'title',
  'description',
  'default',
  'deprecated',
  'example',
  'examples',
  'externalDocs',
  '$comment',
];

/** Whether a keyword says nothing about validity. */
export const isAnnotation = (keyword: string): boolean =>
  keyword.startsWith('x-') || ANNOTATIONS.includes(keyword);

/** Of words for people, those of `right` count. */
export function both(left: JsonRecord, right: JsonRecord): JsonRecord {
  if ('refused' in right || Object.keys(left).length === 0) return right;
  // Which members are additional depends on the `properties` beside it, so such schemas stay apart.
  const apart = ['additionalProperties', 'unevaluatedProperties'].some((key) => key in left || key in right);
  if (apart) return Object.keys(right).every(isAnnotation) ? { ...left, ...right } : { allOf: [left, right] };
  const merged = { ...left };
  for (const [key, value] of Object.entries(right)) merged[key] = bothValues(key, left[key], value);
  return merged;
}

function bothValues(key: string, left: JsonValue | undefined, right: JsonValue): JsonValue {
  if (left === undefined || isAnnotation(key) || isDeepStrictEqual(left, right)) return right;
  if (key === 'required' && isList(left) && isList(right)) return [...new Set([...left, ...right])];
  if (key === 'items' && isRecord(left) && isRecord(right)) return both(left, right);
  if (key === 'properties' && isRecord(left) && isRecord(right)) {
    return { ...left, ...mapValues(right, (value, name) => bothMembers(left[name], value)) };
  }
  if (typeof left === 'number' && typeof right === 'number') {
    if (key.startsWith('min') || key === 'exclusiveMinimum') return Math.max(left, right);
    if (key.startsWith('max') || key === 'exclusiveMaximum') return Math.min(left, right);
  }
  throw new Error(`openapi.yaml says "${key}" twice of one value, and both differ`);
}

function bothMembers(left: JsonValue | undefined, right: JsonValue): JsonValue {
  if (!isRecord(left)) return right;
  return isRecord(right) ? both(left, right) : right;
}
