/** Requests may be camelCase, PascalCase or both at once; the rest of the sandbox sees the contract's spelling only. */
import { child, follow, operation, type OperationId } from '../../openapi/contract.js';
import type { Node } from '../../openapi/document.js';
import { below } from '../../openapi/pointer.js';
import { isList, isRecord, type JsonRecord, type JsonValue } from '../../openapi/json.js';

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

/**
 * The request body in the contract's spelling. Dropped are members without a documented name, which the service
 * ignores, among them those that only answers have, which old clients send along; and members that are null, which stands
 * for unset.
 * Of two spellings of one member the last counts.
 *
 * @param use which of several bodies of the operation it is: its `x-use`
 */
export function inContractSpelling(body: JsonRecord, id: OperationId, use?: string): JsonValue {
  return respell(body, shapeOfBody(id, use));
}

const shapes = new Map<string, Shape>();

function shapeOfBody(id: OperationId, use: string | undefined): Shape {
  const key = use ?? id;
  const known = shapes.get(key);
  if (known !== undefined) return known;
  const schemas = [operation(id).body?.schema ?? []].flat();
  const ofUse = (node: Node): Node[] =>
    membersOf(node, 'oneOf').flatMap(([, part]) => (part.value['x-use'] === use ? [part] : []));
  const shape = shapeOf(use === undefined ? schemas : schemas.flatMap(ofUse));
  shapes.set(key, shape);
  return shape;
}

function respell(value: JsonValue, shape: Shape): JsonValue {
  if (isList(value)) {
    const { items } = shape;
    return items === undefined ? value : value.map((item) => respell(item, items));
  }
  if (!isRecord(value) || shape.members.size === 0) return value;
  const result: Record<string, JsonValue> = {};
  for (const [key, inner] of Object.entries(value)) {
    const member = shape.members.get(key) ?? shape.members.get(key.toLowerCase());
    if (member === undefined) continue;
    if (inner === null) Reflect.deleteProperty(result, member.name);
    else result[member.name] = respell(inner, member.shape);
  }
  return result;
}

/** The shape of a value that all these schemas describe. The contract's schemas don't contain themselves. */
function shapeOf(schemas: readonly Node[]): Shape {
  const parts = schemas.flatMap(partsOf);
  const byName = new Map<string, Node[]>();
  for (const part of parts) {
    for (const [name, schema] of membersOf(part, 'properties'))
      byName.set(name, [...(byName.get(name) ?? []), schema]);
  }
  const members = new Map<string, Member>();
  for (const [name, found] of byName) {
    const member = { name, shape: shapeOf(found) };
    members.set(name, member).set(name.toLowerCase(), member);
  }
  const items = parts.flatMap((part) => child(part, 'items') ?? []);
  return items.length > 0 ? { members, items: shapeOf(items) } : { members };
}

/** A schema, what it refers to, and its alternatives. */
function partsOf(schema: Node): Node[] {
  const target = follow(schema);
  const others = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => membersOf(schema, key).map(([, part]) => part));
  return [schema, ...(target === schema ? [] : partsOf(target)), ...others.flatMap(partsOf)];
}

/** The schemas directly inside an object or a list, references not followed. */
function membersOf({ value, pointer }: Node, key: string): [name: string, schema: Node][] {
  const inside = value[key];
  if (typeof inside !== 'object' || inside === null) return [];
  return Object.entries(inside).flatMap(([name, schema]: [string, JsonValue]): [string, Node][] =>
    isRecord(schema) ? [[name, { value: schema, pointer: below(below(pointer, key), name) }]] : [],
  );
}
