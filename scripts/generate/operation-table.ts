/** The table of operations that the client carries out: one export for each, so that bundlers drop those not used. */
import { BANNER } from './banner.js';
import { flatSchemas } from './flat-schemas.js';
import { followed, isObject, objectAt, oneOf, schemaName, type Json, type JsonObject } from './json.js';
import { knownValues } from './open-enums.js';

const METHODS = ['GET', 'POST', 'PATCH'];

export function operationTable(document: JsonObject): string {
  const entries = Object.entries(objectAt(document, 'paths')).flatMap(([path, item]) => {
    if (!isObject(item)) throw new Error(`the path ${path} is no object`);
    return Object.entries(item)
      .filter(([, node]) => isObject(node) && 'operationId' in node)
      .map(([method, node]) => entryOf(document, { path, method: method.toUpperCase(), item, node }));
  });
  const models = new Set(entries.flatMap(({ models }) => models));
  const checks = new Set(entries.flatMap(({ bodyCheck }) => bodyCheck ?? []));
  const answerChecks = new Map(entries.map(({ answerCheck }) => [answerCheck.name, answerCheck.code]));
  return `// ${BANNER}
import { ${[...checks].sort().join(', ')} } from './checks.js';
import type { ${[...models].sort().join(', ')} } from './models.js';

/** An operation of the contract that is given an \`In\` and answers an \`Out\`. */
export interface Operation<In, Out> {
  /** The contract's \`operationId\`. */
  readonly name: string;
  readonly method: ${METHODS.map((method) => `'${method}'`).join(' | ')};
  /** What is fixed of the path, and after each such part the name of a parameter. */
  readonly path: readonly string[];
  /** The names of the query's parameters. */
  readonly query: readonly string[];
  /** Whether every accepted call is a purchase: \`x-buys\` of the contract. */
  readonly buys: boolean;
  /** The status of success. */
  readonly status: number;
  /** The quick check of the body; absent where there is no body. */
  readonly checkBody?: (body: unknown) => boolean;
  /** Whether an answer has what its schema requires of it. */
  readonly checkAnswer: (answer: unknown) => boolean;
  /** Never there: for the compiler. */
  readonly given?: In;
  /** Never there: for the compiler. */
  readonly answer?: Out;
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isList = Array.isArray;

/** Whether an answer is an object with this member. */
const has = (answer: unknown, name: string, fits: (value: unknown) => boolean): boolean =>
  typeof answer === 'object' && answer !== null && name in answer && fits(Reflect.get(answer, name));

${[...answerChecks].map(([name, code]) => `const ${name} = ${code};`).join('\n\n')}

${entries.map(({ code }) => code).join('\n\n')}
`;
}

interface Found {
  readonly path: string;
  readonly method: string;
  readonly item: JsonObject;
  readonly node: Json;
}

interface Entry {
  readonly code: string;
  readonly models: readonly string[];
  readonly bodyCheck: string | undefined;
  readonly answerCheck: { readonly name: string; readonly code: string };
}

function entryOf(document: JsonObject, { path, method, item, node }: Found): Entry {
  if (!isObject(node) || typeof node['operationId'] !== 'string') throw new Error(`no operation at ${path}`);
  const name = node['operationId'];
  const parameters = [...listOf(item['parameters']), ...listOf(node['parameters'])].map((parameter) =>
    followed(document, parameter),
  );
  const inQuery = parameters.filter((parameter) => parameter['in'] === 'query');
  const body = bodyOf(document, name, node);
  const { status, model } = successOf(document, name, node);
  const buys = buysOf(name, method, node);
  if (buys && (body === undefined || model !== 'Order'))
    throw new Error(`${name} buys, and the client compares orders only: its body and answer must be one`);

  const given = [
    `readonly path${membersOf(
      parameters.filter((parameter) => parameter['in'] === 'path'),
      name,
    )};`,
    `readonly query${membersOf(inQuery, name)};`,
    `readonly body${body ? `: ${body.model}` : '?: never'};`,
  ];
  const answerCheck = answerCheckOf(document, model);
  const lines = [
    `name: '${name}',`,
    `method: '${oneOf(METHODS, method, `the method of ${name}`)}',`,
    `path: ${listed(segmentsOf(path))},`,
    `query: ${listed(inQuery.map((parameter) => nameOf(parameter, name)))},`,
    `buys: ${buys},`,
    `status: ${status},`,
    ...(body ? [`checkBody: ${body.check},`] : []),
    `checkAnswer: ${answerCheck.name},`,
  ];
  const summary = typeof node['summary'] === 'string' ? `/** ${node['summary'].trim()} */\n` : '';
  return {
    code: `${summary}export const ${name}: Operation<\n  {\n    ${given.join('\n    ')}\n  },\n  ${model}\n> = {\n  ${lines.join('\n  ')}\n};`,
    models: body ? [body.model, model] : [model],
    bodyCheck: body?.check,
    answerCheck,
  };
}

/** `['/v1/customers/', 'customerId', '/orders']` of `/v1/customers/{customerId}/orders`. */
const segmentsOf = (path: string): string[] => path.split(/[{}]/).filter((part) => part !== '');

/** Said of every operation that may: a purchase that is taken for none would be repeated without a look. */
function buysOf(name: string, method: string, node: JsonObject): boolean {
  const buys = node['x-buys'];
  if (method === 'GET' && buys === undefined) return false;
  if (method === 'GET') throw new Error(`${name} is a GET, which buys nothing and has no x-buys to say`);
  if (typeof buys === 'boolean') return buys;
  throw new Error(`${name} must say with x-buys whether it buys: true or false`);
}

/** The model of the body, and its quick check. */
function bodyOf(
  document: JsonObject,
  name: string,
  node: JsonObject,
): { model: string; check: string } | undefined {
  if (node['requestBody'] === undefined) return undefined;
  const content = objectAt(followed(document, objectAt(node, 'requestBody')), 'content');
  const model = schemaName(objectAt(content, 'application/json', 'schema')['$ref']);
  if (model === undefined) throw new Error(`the body of ${name} must have a schema with a name`);
  return { model, check: `is${model}` };
}

function successOf(document: JsonObject, name: string, node: JsonObject): { status: string; model: string } {
  const [success, ...more] = Object.entries(objectAt(node, 'responses')).filter(([status]) =>
    status.startsWith('2'),
  );
  if (success === undefined || more.length > 0) throw new Error(`${name} must have one answer of success`);
  const [status, response] = success;
  const content = objectAt(isObject(response) ? followed(document, response) : {}, 'content');
  const model = schemaName(objectAt(content, 'application/json', 'schema')['$ref']);
  if (model === undefined) throw new Error(`the answer of ${name} must have a schema with a name`);
  return { status, model };
}

/** What the schema requires, at its first level: deeper, and of what one status adds to it, answers are not checked. */
function answerCheckOf(document: JsonObject, model: string): { name: string; code: string } {
  const schema = objectAt(flatSchemas(document), model);
  const required = (Array.isArray(schema['required']) ? schema['required'] : []).filter(
    (name) => typeof name === 'string',
  );
  if (required.length === 0) throw new Error(`${model} requires nothing, so that anything would be one`);
  const conditions = required.map((name) => {
    const { type, minLength } = followed(document, objectAt(schema, 'properties', name));
    if (type === 'array') return `has(answer, '${name}', isList)`;
    if (type === 'string' && minLength === 1) return `has(answer, '${name}', isText)`;
    throw new Error(`the client can't check ${model}.${name} yet: see scripts/generate/operation-table.ts`);
  });
  return {
    name: `has${required.map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join('And')}`,
    code: `(answer: unknown): boolean => ${conditions.join(' && ')}`,
  };
}

/** The type of parameters by name, as the rest of a member's signature. */
function membersOf(parameters: readonly JsonObject[], operation: string): string {
  if (parameters.length === 0) return '?: never';
  const isRequired = parameters.some((parameter) => parameter['required'] === true);
  const members = parameters.map((parameter) => {
    const question = parameter['required'] === true ? '' : '?';
    return `readonly ${nameOf(parameter, operation)}${question}: ${typeOf(objectAt(parameter, 'schema'), operation)}`;
  });
  return `${isRequired ? '' : '?'}: { ${members.join('; ')} }`;
}

function nameOf({ name }: JsonObject, operation: string): string {
  if (typeof name === 'string' && /^\w+$/.test(name)) return name;
  throw new Error(`a parameter of ${operation} has no plain name`);
}

function typeOf(schema: JsonObject, operation: string): string {
  const known = knownValues(schema);
  if (known) return `${known.map((value) => `'${value}' | `).join('')}(string & {})`;
  return oneOf(['string', 'boolean', 'number'], schema['type'], `the type of a parameter of ${operation}`);
}

const listed = (names: readonly string[]): string => `[${names.map((name) => `'${name}'`).join(', ')}]`;

const listOf = (value: Json | undefined): JsonObject[] =>
  Array.isArray(value) ? value.filter(isObject) : [];
