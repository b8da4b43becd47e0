/**
 * Validators without a validation library: Ajv compiles each schema to plain code here, so that nothing has to be
 * compiled, or even loaded, where an order is placed. One module each, so that bundlers drop those not used.
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { _, type KeywordCxt } from 'ajv';
import { BANNER } from './banner.js';
import { expand } from './expand.js';
import { flatSchemas } from './flat-schemas.js';
import { formats } from './formats.js';
import { followed, isObject, objectAt, type JsonObject } from './json.js';
import { knownMembers } from './known-members.js';
import { requestBodies } from './request-bodies.js';
import { subschemas } from './schemas.js';

const CREATED = ['paths', '/v1/customers/{customerId}/orders', 'post', 'responses', '201'] as const;

/** No loop collects more than this. */
const MOST_ERRORS = 1000;

/** A schema that has a validator in a module of its own. */
export interface Validated {
  /** The module's name without `.ts`. */
  readonly file: string;
  /** The name of its export. */
  readonly name: string;
  /** With nothing but what decides validity. */
  readonly schema: JsonObject;
}

/** The validators that people and the client ask for by name. */
export function namedValidators(document: JsonObject): Validated[] {
  const schemas = flatSchemas(document);
  const { orderRequest, addOnRequest } = requestBodies(document);
  const created = followed(document, objectAt(document, ...CREATED));
  const expanded = (schema: JsonObject): JsonObject => expand(schemas, schema);
  const createdOrder = objectAt(created, 'content', 'application/json', 'schema');
  return [
    { file: 'order-request', name: 'orderRequest', schema: orderRequest },
    { file: 'add-on-request', name: 'addOnRequest', schema: addOnRequest },
    { file: 'order', name: 'order', schema: expanded(objectAt(schemas, 'Order')) },
    { file: 'created-order', name: 'createdOrder', schema: expanded(createdOrder) },
    { file: 'fault', name: 'fault', schema: expanded(objectAt(schemas, 'Fault')) },
  ];
}

/** All modules of `validators/` but the ones of answers, by path. */
export const validators = (document: JsonObject): Map<string, string> =>
  new Map([
    ['types.ts', TYPES],
    ['patterns.ts', patternsModule(flatSchemas(document))],
    ['members.ts', knownMembers(document)],
    ...namedValidators(document).map(
      ({ file, name, schema }) => [`${file}.ts`, validatorModule(name, schema)] as const,
    ),
  ]);

const TYPES = `// ${BANNER}

/** One fault, as Ajv words it. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** True for a valid value; otherwise \`errors\` has all faults of this last call. */
export type SchemaValidator = ((value: unknown) => boolean) & { errors?: SchemaError[] | null };
`;

/** For messages: what a value of each pattern looks like. */
function patternsModule(schemas: JsonObject): string {
  const found: JsonObject = {};
  const collect = (schema: JsonObject): void => {
    const { pattern, examples } = schema;
    if (typeof pattern === 'string' && Array.isArray(examples)) found[pattern] ??= examples[0] ?? '';
    for (const inner of subschemas(schema).values()) collect(inner);
  };
  Object.values(schemas).filter(isObject).forEach(collect);
  return `// ${BANNER}

/** An example from openapi.yaml for each of its patterns. */
export const patternExamples: Readonly<Record<string, string>> = ${JSON.stringify(found, null, 2)};
`;
}

/** The module that exports the validator `name`. */
export function validatorModule(name: string, schema: JsonObject): string {
  const ajv = createAjv();
  const code = standalone.default(ajv, ajv.compile(schema));
  const plain = withBoundedLoops(withoutUnusedConstants(withoutRequire(code)));
  // Ajv's last lines name its export; ours has a type.
  const body = plain
    .replace('"use strict";', '')
    .replaceAll(/export (?:const validate = |default )(\w+);\n?/g, '');
  const main = /export default (\w+)/.exec(plain)?.[1];
  if (main === undefined || /\brequire\(/.test(body))
    throw new Error(`Ajv's code for ${name} is not as expected`);
  return `// @ts-nocheck
// ${BANNER}
import type { SchemaValidator } from './types.js';

export const ${name}: SchemaValidator = ${main};
${body.trim()}
`;
}

function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    // Keywords beside a `$ref` narrow it without repeating its type.
    strictTypes: false,
    // Only what JSON.stringify would send counts.
    ownProperties: true,
    // src/validate writes the messages.
    messages: false,
    code: { source: true, esm: true, lines: true },
    formats,
  });
  // In flat schemas, `readOnly` is left only where a member is refused.
  ajv.removeKeyword('readOnly');
  ajv.addKeyword({
    keyword: 'readOnly',
    schemaType: 'boolean',
    code: (context: KeywordCxt) => context.fail(),
  });
  // `not: {}` with its reason, see expand.ts.
  ajv.addKeyword({
    keyword: 'refused',
    schemaType: 'string',
    error: { message: '', params: ({ schema }) => _`{reason: ${String(schema)}}` },
    code: (context: KeywordCxt) => context.fail(),
  });
  return ajv;
}

/** Ajv's one helper is loaded with `require`, which ES modules don't have; it counts characters, not code units. */
function withoutRequire(code: string): string {
  return code.replaceAll(
    /const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;/g,
    'const $1 = (text) => { let length = 0; for (const _ of text) length++; return length; };',
  );
}

/**
 * A million wrong line items must not become millions of errors: each loop ends once it has found enough. It counts
 * its own only, so that a branch of an `anyOf` that was cut short is a branch that has failed already.
 */
function withBoundedLoops(code: string): string {
  let loops = 0;
  return code.replaceAll(/^for\((?:let|const) .*\{$/gm, (line) => {
    const before = `before${loops++}`;
    return `const ${before} = errors;\n${line}\nif(errors - ${before} >= ${MOST_ERRORS}) break;`;
  });
}

/** Ajv writes every schema it compiled beside the code, used or not. */
function withoutUnusedConstants(code: string): string {
  return code.replaceAll(/^const (schema\d+) = .*;\n/gm, (line, name: string) =>
    code.split(name).length > 2 ? line : '',
  );
}
