/**
 * A schema with every `$ref` replaced by its target, and nothing left but what decides validity.
 *
 * Validators made from it are flat: no calls between functions, and the place of an error tells which branch of an
 * `anyOf` it stands in. The price is that a recursive schema can't be expanded; the contract has none.
 */
import { isDeepStrictEqual } from 'node:util';
import { mapValues, resolve, type JsonObject } from './json.js';
import { both, isAnnotation } from './merge.js';
import { mapSubschemas } from './schemas.js';

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
  return mapValues(schema, (value, key) => (isAnnotation(key) ? undefined : value));
}
