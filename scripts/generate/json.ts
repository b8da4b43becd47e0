/** JSON values, and the few questions the generators ask of them. */

export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object at `key`, or an empty one. */
export function objectAt(parent: JsonObject, ...keys: string[]): JsonObject {
  let node = parent;
  for (const key of keys) {
    const next = node[key];
    if (!isObject(next)) return {};
    node = next;
  }
  return node;
}

/** What a `$ref` inside the document points at. */
export function resolve(document: JsonObject, ref: string): JsonObject {
  let node: Json | undefined = document;
  for (const part of ref.replace(/^#\//, '').split('/')) {
    const key = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
    node = isObject(node) ? node[key] : undefined;
  }
  if (!isObject(node)) throw new Error(`openapi.yaml refers to ${ref}, which is not there`);
  return node;
}

/** The object itself, or what it refers to. */
export function followed(document: JsonObject, node: JsonObject): JsonObject {
  return typeof node['$ref'] === 'string' ? resolve(document, node['$ref']) : node;
}

/** A copy with every value mapped, and left out where `map` says undefined. */
export function mapValues(
  object: JsonObject,
  map: (value: Json, key: string) => Json | undefined,
): JsonObject {
  const result: JsonObject = {};
  for (const [key, value] of Object.entries(object)) {
    const mapped = map(value, key);
    if (mapped !== undefined) result[key] = mapped;
  }
  return result;
}

const SCHEMAS = '#/components/schemas/';

/** `Order` of `#/components/schemas/Order`; undefined for any other reference. */
export function schemaName(ref: Json | undefined): string | undefined {
  return typeof ref === 'string' && ref.startsWith(SCHEMAS) ? ref.slice(SCHEMAS.length) : undefined;
}

export const schemaRef = (name: string): string => SCHEMAS + name;

/** The value, which must be one of those; `what` names its place in openapi.yaml. */
export function oneOf(allowed: readonly string[], value: Json | undefined, what: string): string {
  if (typeof value === 'string' && allowed.includes(value)) return value;
  throw new Error(`${what} must be one of ${allowed.join(', ')}; openapi.yaml has ${JSON.stringify(value)}`);
}
