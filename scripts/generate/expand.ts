/**
 * A schema with every `$ref` replaced by its target, and nothing left but what decides validity.
 *
 * Validators made from it are flat: no calls between functions, and the place of an error tells which branch of an
 * `anyOf` it stands in. The price is that a recursive schema can't be expanded; the contract has none.
 */
import { isDeepStrictEqual } from 'node:util';
import { isObject, mapValues, resolve, type Json, type JsonObject } from './json.js';
import { mapSubschemas } from './schemas.js';

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

export function expand(schemas: JsonObject, schema: JsonObject, inside: readonly string[] = []): JsonObject {
  const { $ref, ...own } = schema;
  const plain = plainSchema(mapSubschemas(own, (inner) => expand(schemas, inner, inside)));
  if (typeof $ref !== 'string') return plain;
  if (inside.includes($ref))
    throw new Error(`${$ref} contains itself: validators are made from expanded schemas`);
  const target = expand(schemas, resolve({ components: { schemas } }, $ref), [...inside, $ref]);
  return both(target, plain);
}

function plainSchema(schema: JsonObject): JsonObject {
  // `not: {}` allows nothing. Its description is the reason, which a validator can give.
  if (isDeepStrictEqual(schema['not'], {})) return { refused: schema['description'] ?? '' };
  return mapValues(schema, (value, key) =>
    key.startsWith('x-') || ANNOTATIONS.includes(key) ? undefined : value,
  );
}

/** One schema that is valid where both are. */
function both(left: JsonObject, right: JsonObject): JsonObject {
  if ('refused' in right || Object.keys(left).length === 0) return right;
  // Which members are additional depends on the `properties` beside it, so such schemas stay apart.
  const apart = ['additionalProperties', 'unevaluatedProperties'].some((key) => key in left || key in right);
  if (apart) return Object.keys(right).length === 0 ? left : { allOf: [left, right] };
  const merged = { ...left };
  for (const [key, value] of Object.entries(right)) merged[key] = bothValues(key, left[key], value);
  return merged;
}

function bothValues(key: string, left: Json | undefined, right: Json): Json {
  if (left === undefined || isDeepStrictEqual(left, right)) return right;
  if (key === 'required' && Array.isArray(left) && Array.isArray(right))
    return [...new Set([...left, ...right])];
  if (key === 'items' && isObject(left) && isObject(right)) return both(left, right);
  if (key === 'properties' && isObject(left) && isObject(right)) {
    return { ...left, ...mapValues(right, (value, name) => bothMembers(left[name], value)) };
  }
  if (typeof left === 'number' && typeof right === 'number') {
    if (key.startsWith('min') || key === 'exclusiveMinimum') return Math.max(left, right);
    if (key.startsWith('max') || key === 'exclusiveMaximum') return Math.min(left, right);
  }
  throw new Error(`openapi.yaml says "${key}" twice beside a $ref, and both values differ`);
}

function bothMembers(left: Json | undefined, right: Json): Json {
  if (!isObject(left)) return right;
  return isObject(right) ? both(left, right) : right;
}
