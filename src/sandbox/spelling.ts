/** Requests may be camelCase, PascalCase or both at once; the rest of the sandbox sees the contract's spelling only. */
import type { JsonValue } from '../../generated/openapi.js';
import { follow, isRecord, requestSchemas } from './contract.js';

/** The documented names below one place of a request. */
interface Shape {
  /** By their names, also in lower case. Empty for what is data: plain values, and maps such as `provisioningContext`. */
  readonly members: ReadonlyMap<string, Member>;
  /** The shape of an array's items. */
  readonly items?: Shape;
}

interface Member {
  readonly name: string;
  readonly shape: Shape;
}

const requestShape = shapeOf(requestSchemas);

/**
 * The request body in the contract's spelling. Dropped are members without a documented name, which the service
 * ignores, among them those that only answers have, which old clients send along; and members that are null, which stands
 * for unset.
 * Of two spellings of one member the last counts.
 */
export function inContractSpelling(body: unknown): unknown {
  return respell(body, requestShape);
}

function respell(value: unknown, shape: Shape): unknown {
  if (Array.isArray(value)) {
    const { items } = shape;
    return items === undefined ? value : value.map((item) => respell(item, items));
  }
  if (!isRecord(value) || shape.members.size === 0) return value;
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const member = shape.members.get(key) ?? shape.members.get(key.toLowerCase());
    if (member === undefined) continue;
    const inner = value[key];
    if (inner === null) Reflect.deleteProperty(result, member.name);
    else result[member.name] = respell(inner, member.shape);
  }
  return result;
}

/** The shape of a value that all these schemas describe. The contract's schemas don't contain themselves. */
function shapeOf(schemas: readonly (JsonValue | undefined)[]): Shape {
  const parts = schemas.flatMap(partsOf);
  const byName = new Map<string, JsonValue[]>();
  for (const { properties } of parts) {
    if (!isJsonObject(properties)) continue;
    for (const [name, schema] of Object.entries(properties))
      byName.set(name, [...(byName.get(name) ?? []), schema]);
  }
  const members = new Map<string, Member>();
  for (const [name, found] of byName) {
    const member = { name, shape: shapeOf(found) };
    members.set(name, member).set(name.toLowerCase(), member);
  }
  const items = parts.flatMap((part) => (part['items'] === undefined ? [] : [part['items']]));
  return items.length > 0 ? { members, items: shapeOf(items) } : { members };
}

/** A schema, what it refers to, and its alternatives. */
function partsOf(schema: JsonValue | undefined): Readonly<Record<string, JsonValue>>[] {
  if (!isJsonObject(schema)) return [];
  const target = follow(schema);
  const others = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => schema[key] ?? []);
  return [schema, ...(target === schema ? [] : partsOf(target)), ...others.flatMap(partsOf)];
}

function isJsonObject(value: JsonValue | undefined): value is Readonly<Record<string, JsonValue>> {
  return isRecord(value);
}
