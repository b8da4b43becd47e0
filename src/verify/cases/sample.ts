/** A value that a schema allows, made from the contract's own examples. */
import { strings, type JsonValue } from '../../openapi/json.js';
import {
  branches,
  constraint,
  exampleOf,
  items,
  limit,
  requiredMembers,
  sendable,
  typeOf,
  type Schema,
} from '../schema.js';

/** With the required members only, or with all that may be sent. */
export function sample(schema: Schema, which: 'required' | 'all'): JsonValue {
  const [form] = branches(schema);
  if (form !== undefined) return sample(form, which);
  if (typeOf(schema) === 'array') {
    const count = Math.max(1, limit(schema, 'minItems')?.value ?? 1);
    return Array.from({ length: count }, () => sample(items(schema), which));
  }
  const known = sendable(schema);
  if (known.length > 0) {
    const required = requiredMembers(schema);
    const wanted = known.filter(([name]) => which === 'all' || required.has(name));
    return Object.fromEntries(wanted.map(([name, member]) => [name, sample(member, which)]));
  }
  return exampleOf(schema) ?? strings(enumOf(schema))[0] ?? madeUp(schema);
}

const enumOf = (schema: Schema): JsonValue | undefined =>
  (constraint(schema, 'enum') ?? constraint(schema, 'x-extensible-enum'))?.value;

function madeUp(schema: Schema): JsonValue {
  switch (typeOf(schema)) {
    case 'integer':
      return between(schema, 1);
    case 'number':
      return between(schema, 1.5);
    case 'boolean':
      return true;
    case 'object':
      return {};
    default:
      return fitted(schema, 'text');
  }
}

const between = (schema: Schema, number: number): number =>
  Math.min(
    Math.max(number, limit(schema, 'minimum')?.value ?? number),
    limit(schema, 'maximum')?.value ?? Infinity,
  );

/** The text, cut or filled up to a length that the schema allows. JSON Schema counts code points. */
export function fitted(schema: Schema, text: string): string {
  const characters = Array.from(text).slice(0, limit(schema, 'maxLength')?.value);
  const missing = (limit(schema, 'minLength')?.value ?? 0) - characters.length;
  return characters.join('') + 'x'.repeat(Math.max(missing, 0));
}
