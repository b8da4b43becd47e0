/** Schemas as validators are made of: with nothing left but what decides validity. */
import { isDeepStrictEqual } from 'node:util';
import { followed } from '../../src/openapi/document.js';
import { mapValues, type JsonRecord } from '../../src/openapi/json.js';
import { both, isAnnotation } from './merge.js';
import { mapSubschemas } from './schemas.js';

/**
 * A schema with every `$ref` replaced by its target.
 *
 * Its validator is flat: no calls between functions, and the place of an error tells which branch of an `anyOf` it stands
 * in. The price is that a recursive schema can't be expanded; the contract has none.
 */
export function expand(schemas: JsonRecord, schema: JsonRecord, inside: readonly string[] = []): JsonRecord {
  const { $ref, ...own } = schema;
  const plain = plainSchema(mapSubschemas(own, (inner) => expand(schemas, inner, inside)));
  if (typeof $ref !== 'string') return plain;
  if (inside.includes($ref))
    throw new Error(`${$ref} contains itself: validators are made from expanded schemas`);
  const target = expand(schemas, followed({ components: { schemas } }, { $ref }), [...inside, $ref]);
  return both(target, plain);
}

/**
 * A schema with every `$ref` left that stands alone. Those in the branches of a choice are replaced, since the place of an
 * error has to tell which branch it is; those with keywords beside them are put together with these.
 */
export function linked(schemas: JsonRecord, schema: JsonRecord): JsonRecord {
  if ('anyOf' in schema || 'oneOf' in schema) return expand(schemas, schema);
  const { $ref, ...own } = schema;
  const plain = plainSchema(mapSubschemas(own, (inner) => linked(schemas, inner)));
  if (typeof $ref !== 'string') return plain;
  if (Object.keys(plain).length === 0) return { $ref };
  return both(linked(schemas, followed({ components: { schemas } }, { $ref })), plain);
}

function plainSchema(schema: JsonRecord): JsonRecord {
  // `not: {}` allows nothing. Its description is the reason, which a validator can give.
  if (isDeepStrictEqual(schema['not'], {})) return { refused: schema['description'] ?? '' };
  return mapValues(schema, (value, key) => (isAnnotation(key) ? undefined : value));
}
