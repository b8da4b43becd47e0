/**
 * Quick checks of what is about to be sent: yes or no, at a fraction of a validator's size.
 *
 * A check never passes what the validator of the same schema refuses. It may refuse what that one passes, such as an
 * object that inherits a member: whoever is refused asks the validator for the reasons, and is sent on if there are none.
 */
import { BANNER } from './banner.js';
import { formats } from './formats.js';
import { isObject, type Json, type JsonObject } from './json.js';
import { requestBodies } from './request-bodies.js';

/** The module with all checks. Each schema in it is one function, however often it is used. */
export function checks(document: JsonObject): string {
  const { orderRequest, addOnRequest } = requestBodies(document);
  return checkModule({ isOrderRequest: orderRequest, isAddOnRequest: addOnRequest });
}

export function checkModule(schemas: Readonly<Record<string, JsonObject>>): string {
  const functions = new Map<string, { name: string; code: string }>();

  const functionFor: Name = (schema, hint) => {
    const key = JSON.stringify(schema);
    const found = functions.get(key);
    if (found) return found.name;
    const code = expression(schema, hint, functionFor);
    const taken = [...functions.values()].some((each) => each.name === hint);
    const made = { name: taken ? `${hint}${functions.size}` : hint, code };
    functions.set(key, made);
    return made.name;
  };

  const exported = Object.entries(schemas).map(
    ([name, schema]) =>
      `export const ${name}: (value: unknown) => value is OrderRequest = ${functionFor(schema, name.replace('is', 'an'))};`,
  );
  const lines = [...functions.values()].map((each) => `const ${each.name} = (value) =>\n  ${each.code};`);
  return `// @ts-nocheck
// ${BANNER}
import type { OrderRequest } from './models.js';

${lines.join('\n\n')}

${exported.join('\n')}
`;
}

/** The name of a schema's function; `hint` is what it is called when it is new. */
type Name = (schema: JsonObject, hint: string) => string;

function expression(schema: JsonObject, hint: string, name: Name): string {
  const conditions = Object.entries(schema).flatMap(([keyword, rule]) => {
    const condition = conditionsOf[keyword];
    if (!condition)
      throw new Error(`A quick check can't say "${keyword}" yet: see scripts/generate/checks.ts`);
    return condition(rule, hint, name, schema);
  });
  return conditions.join(' &&\n  ') || 'true';
}

const types: Readonly<Record<string, string>> = {
  string: "typeof value === 'string'",
  boolean: "typeof value === 'boolean'",
  number: 'Number.isFinite(value)',
  integer: 'Number.isInteger(value)',
  array: 'Array.isArray(value)',
  object: "typeof value === 'object' && value !== null && !Array.isArray(value)",
};

const conditionsOf: Readonly<
  Record<string, (rule: Json, hint: string, name: Name, schema: JsonObject) => string[]>
> = {
  type: (type) => [types[asText(type)] ?? unable('type', type)],
  // Said of each member.
  required: () => [],
  properties: (members, _, name, { required }) =>
    Object.entries(isObject(members) ? members : unable('properties', members)).map(([key, schema]) =>
      member(key, asSchema(schema), Array.isArray(required) && required.includes(key), name),
    ),
  additionalProperties: (schema, hint, name) => [
    `Object.values(value).every(${name(asSchema(schema), `${hint}Value`)})`,
  ],
  items: (schema, hint, name) => [
    // Holes too, which JSON.stringify makes null.
    `value.findIndex((item) => !${name(asSchema(schema), `${hint}Item`)}(item)) < 0`,
  ],
  minItems: (least) => [`value.length >= ${Number(least)}`],
  maxItems: (most) => [`value.length <= ${Number(most)}`],
  // In characters, of which there are never more than code units.
  minLength: (least) => [least === 1 ? "value !== ''" : `[...value].length >= ${Number(least)}`],
  maxLength: (most) => [`value.length <= ${Number(most)}`],
  minimum: (least) => [`value >= ${Number(least)}`],
  maximum: (most) => [`value <= ${Number(most)}`],
  pattern: (pattern) => [`${String(new RegExp(asText(pattern), 'u'))}.test(value)`],
  format: (format) => [`${String(formats[asText(format)] ?? unable('format', format))}.test(value)`],
  enum: (values) => [`${JSON.stringify(values)}.includes(value)`],
  allOf: (schemas, hint, name) => [...new Set(branches(schemas, hint, name))],
  anyOf: (schemas, hint, name) => [`(${branches(schemas, hint, name).join(' || ')})`],
  oneOf: (schemas, hint, name) => [`${branches(schemas, hint, name).join(' + ')} === 1`],
};

function member(key: string, schema: JsonObject, isRequired: boolean, name: Name): string {
  const value = /^[a-z]\w*$/i.test(key) ? `value.${key}` : `value[${JSON.stringify(key)}]`;
  if ('readOnly' in schema || 'refused' in schema) return `${value} === undefined`;
  const check = `${name(schema, key)}(${value})`;
  return isRequired ? check : `(${value} === undefined || ${check})`;
}

const branches = (schemas: Json, hint: string, name: Name): string[] =>
  (Array.isArray(schemas) ? schemas : unable('branches', schemas)).map(
    (schema) => `${name(asSchema(schema), hint)}(value)`,
  );

const asSchema = (value: Json): JsonObject => (isObject(value) ? value : unable('schema', value));

const asText = (value: Json): string => (typeof value === 'string' ? value : unable('word', value));

function unable(what: string, value: Json): never {
  throw new Error(`A quick check can't say the ${what} ${JSON.stringify(value)}`);
}
