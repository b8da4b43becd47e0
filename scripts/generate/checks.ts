/**
 * Quick checks of what is about to be sent: yes or no, at a fraction of a validator's size.
 *
 * A check never passes what the validator of the same schema refuses, nor a member that the schema doesn't name, nor what
 * converts itself with `toJSON`. It may refuse what that one passes: whoever is refused asks the validator for the
 * reasons, and is sent on if there are none.
 */
import { BANNER } from './banner.js';
import { formats } from './formats.js';
import { isList, isRecord, type JsonValue, type JsonRecord } from '../../src/openapi/json.js';
import { requestBodies } from './request-bodies.js';

/** The module with all checks. Each schema in it is one function, however often it is used. */
export function checks(document: JsonRecord): string {
  return checkModule(requestBodies(document));
}

/** @param schemas by the names of their types */
export function checkModule(schemas: Readonly<Record<string, JsonRecord>>): string {
  const constants = new Map<string, { name: string; code: string }>();

  const named = (key: string, hint: string, makeCode: () => string): string => {
    const found = constants.get(key);
    if (found) return found.name;
    const code = makeCode();
    const taken = [...constants.values()].some((each) => each.name === hint);
    const made = { name: taken ? `${hint}${constants.size}` : hint, code };
    constants.set(key, made);
    return made.name;
  };
  const names: Names = {
    check: (schema, hint) =>
      named(JSON.stringify(schema), hint, () => `(value) =>\n  ${expression(schema, hint, names)}`),
    rules: (members, hint) =>
      named(`rules of ${JSON.stringify(members)}`, `${hint}Rules`, () => rules(members, names)),
  };

  const exported = Object.entries(schemas).map(
    ([name, schema]) =>
      `export const is${name}: (value: unknown) => value is ${name} = ${names.check(schema, `an${name}`)};`,
  );
  const lines = [...constants.values()].map(({ name, code }) => `const ${name} = ${code};`);
  return `// @ts-nocheck
// ${BANNER}
import type { ${Object.keys(schemas).join(', ')} } from './models.js';

/** An object that has all that is required, and each member by its rule; one without a rule is not known. */
const object = (value, required, rules) =>
  ${types['object'] ?? ''} &&
  required.every((key) => Object.hasOwn(value, key) && value[key] !== undefined) &&
  Object.keys(value).every((key) => value[key] === undefined || rules[key]?.(value[key]));

${lines.join('\n\n')}

${exported.join('\n')}
`;
}

/** The names of what the module declares; `hint` is what something is called when it is new. */
interface Names {
  /** The function that checks a schema. */
  readonly check: (schema: JsonRecord, hint: string) => string;
  /** The table of an object's members. */
  readonly rules: (members: JsonRecord, hint: string) => string;
}

function expression(schema: JsonRecord, hint: string, names: Names): string {
  const conditions = Object.entries(schema).flatMap(([keyword, rule]) => {
    const condition = conditionsOf[keyword];
    if (!condition)
      throw new Error(`A quick check can't say "${keyword}" yet: see scripts/generate/checks.ts`);
    return condition(rule, hint, names, schema);
  });
  return conditions.join(' &&\n  ') || 'true';
}

const types: Readonly<Record<string, string>> = {
  null: 'value === null',
  string: "typeof value === 'string'",
  boolean: "typeof value === 'boolean'",
  number: 'Number.isFinite(value)',
  integer: 'Number.isInteger(value)',
  array: "Array.isArray(value) && typeof value.toJSON !== 'function'",
  object:
    "typeof value === 'object' && value !== null && !Array.isArray(value) && typeof value.toJSON !== 'function'",
};

const conditionsOf: Readonly<
  Record<string, (rule: JsonValue, hint: string, names: Names, schema: JsonRecord) => string[]>
> = {
  type: (type, _, __, { properties }) => {
    if (type === 'object' && properties) return [];
    const either = (isList(type) ? type : [type]).map((each) => types[asText(each)] ?? unable('type', each));
    return [either.length > 1 ? `(${either.join(' || ')})` : either.join('')];
  },
  // Said with the members.
  required: () => [],
  properties: (members, hint, names, { required }) => [
    `object(value, ${JSON.stringify(required ?? [])}, ${names.rules(asSchema(members), hint)})`,
  ],
  additionalProperties: (schema, hint, names) => [
    `Object.values(value).every(${names.check(asSchema(schema), `${hint}Value`)})`,
  ],
  items: (schema, hint, names) => [
    // Holes too, which JSON.stringify makes null.
    `value.findIndex((item) => !${names.check(asSchema(schema), `${hint}Item`)}(item)) < 0`,
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
  allOf: (schemas, hint, names) => [...new Set(branches(schemas, hint, names))],
  anyOf: (schemas, hint, names) => [`(${branches(schemas, hint, names).join(' || ')})`],
  oneOf: (schemas, hint, names) => [`${branches(schemas, hint, names).join(' + ')} === 1`],
};

/** A table of checks by member. It inherits nothing, so that `constructor` has no rule; nor has what must be left out. */
function rules(members: JsonRecord, names: Names): string {
  const lines = Object.entries(members).flatMap(([key, schema]) => {
    const isRefused = 'readOnly' in asSchema(schema) || 'refused' in asSchema(schema);
    return isRefused ? [] : [`  ${JSON.stringify(key)}: ${names.check(asSchema(schema), key)},`];
  });
  return `{\n  __proto__: null,\n${lines.join('\n')}\n}`;
}

const branches = (schemas: JsonValue, hint: string, names: Names): string[] =>
  (isList(schemas) ? schemas : unable('branches', schemas)).map(
    (schema) => `${names.check(asSchema(schema), hint)}(value)`,
  );

const asSchema = (value: JsonValue): JsonRecord => (isRecord(value) ? value : unable('schema', value));

const asText = (value: JsonValue): string => (typeof value === 'string' ? value : unable('word', value));

function unable(what: string, value: JsonValue): never {
  throw new Error(`A quick check can't say the ${what} ${JSON.stringify(value)}`);
}
