/** Which keywords of a schema hold schemas. Everything that walks schemas asks here. */
import { isObject, mapValues, type Json, type JsonObject } from './json.js';

const ONE = [
  'items',
  'contains',
  'not',
  'if',
  'then',
  'else',
  'propertyNames',
  'additionalProperties',
  'unevaluatedItems',
  'unevaluatedProperties',
];
const LIST = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const BY_NAME = ['properties', 'patternProperties', '$defs', 'dependentSchemas'];

/**
 * A copy of the schema in which every schema directly inside is replaced by what `map` makes of it.
 * `place` is where it stands: `/items`, `/properties/id`, `/oneOf/0`.
 */
export function mapSubschemas(
  schema: JsonObject,
  map: (schema: JsonObject, place: string) => Json,
): JsonObject {
  const mapped = (value: Json, place: string): Json => (isObject(value) ? map(value, place) : value);
  return mapValues(schema, (value, key) => {
    if (ONE.includes(key)) return mapped(value, `/${key}`);
    if (LIST.includes(key) && Array.isArray(value)) {
      return value.map((item, index) => mapped(item, `/${key}/${index}`));
    }
    if (BY_NAME.includes(key) && isObject(value)) {
      return mapValues(value, (item, name) => mapped(item, `/${key}/${name}`));
    }
    return value;
  });
}

/** The schemas directly inside a schema, by place. */
export function subschemas(schema: JsonObject): Map<string, JsonObject> {
  const found = new Map<string, JsonObject>();
  mapSubschemas(schema, (inner, place) => {
    found.set(place, inner);
    return inner;
  });
  return found;
}
