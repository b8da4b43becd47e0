/** Which keywords of a schema hold schemas. Everything that walks schemas asks here. */
import { isList, isRecord, mapValues, type JsonValue, type JsonRecord } from '../../src/openapi/json.js';

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
  schema: JsonRecord,
  map: (schema: JsonRecord, place: string) => JsonValue,
): JsonRecord {
  const mapped = (value: JsonValue, place: string): JsonValue =>
    isRecord(value) ? map(value, place) : value;
  return mapValues(schema, (value, key) => {
    if (ONE.includes(key)) return mapped(value, `/${key}`);
    if (LIST.includes(key) && isList(value)) {
      return value.map((item, index) => mapped(item, `/${key}/${index}`));
    }
    if (BY_NAME.includes(key) && isRecord(value)) {
      return mapValues(value, (item, name) => mapped(item, `/${key}/${name}`));
    }
    return value;
  });
}

/** The schemas directly inside a schema, by place. */
export function subschemas(schema: JsonRecord): Map<string, JsonRecord> {
  const found = new Map<string, JsonRecord>();
  mapSubschemas(schema, (inner, place) => {
    found.set(place, inner);
    return inner;
  });
  return found;
}

const SCHEMAS = '#/components/schemas/';

/** `Order` of `#/components/schemas/Order`; undefined for any other reference. */
export function schemaName(ref: JsonValue | undefined): string | undefined {
  return typeof ref === 'string' && ref.startsWith(SCHEMAS) ? ref.slice(SCHEMAS.length) : undefined;
}

export const schemaRef = (name: string): string => SCHEMAS + name;
