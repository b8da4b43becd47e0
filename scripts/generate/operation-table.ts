/** The table of operations that the client carries out: one export for each, so that bundlers drop those not used. */
import { BANNER } from './banner.js';
import { flatSchemas } from './flat-schemas.js';
import { followed, readDocument } from '../../src/openapi/document.js';
import { recordAt, strings, type JsonRecord } from '../../src/openapi/json.js';
import { operationsIn, type Operation, type Parameter } from '../../src/openapi/operation.js';
import { oneOf } from './one-of.js';
import { schemaName } from './schemas.js';
import { knownValues } from './open-enums.js';

const METHODS = ['GET', 'POST', 'PATCH'];

export function operationTable(document: JsonRecord): string {
  const entries = operationsIn(readDocument(document)).map((operation) => entryOf(document, operation));
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

interface Entry {
  readonly code: string;
  readonly models: readonly string[];
  readonly bodyCheck: string | undefined;
  readonly answerCheck: { readonly name: string; readonly code: string };
}

function entryOf(document: JsonRecord, operation: Operation): Entry {
  const { id: name, method, path, parameters, value } = operation;
  const inQuery = parameters.filter((parameter) => parameter.in === 'query');
  const body = bodyOf(operation);
  const { status, model } = successOf(operation);
  const buys = buysOf(operation);
  if (buys && (body === undefined || model !== 'Order'))
    throw new Error(`${name} buys, and the client compares orders only: its body and answer must be one`);

  const given = [
    `readonly path${membersOf(
      parameters.filter((parameter) => parameter.in === 'path'),
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
  const summary = typeof value['summary'] === 'string' ? `/** ${value['summary'].trim()} */\n` : '';
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
function buysOf({ id: name, method, value }: Operation): boolean {
  const buys = value['x-buys'];
  if (method === 'GET' && buys === undefined) return false;
  if (method === 'GET') throw new Error(`${name} is a GET, which buys nothing and has no x-buys to say`);
  if (typeof buys === 'boolean') return buys;
  throw new Error(`${name} must say with x-buys whether it buys: true or false`);
}

/** The model of the body, and its quick check. */
function bodyOf({ id: name, body, value }: Operation): { model: string; check: string } | undefined {
  if (value['requestBody'] === undefined) return undefined;
  const model = schemaName(body?.schema.value['$ref']);
  if (model === undefined) throw new Error(`the body of ${name} must have a schema with a name`);
  return { model, check: `is${model}` };
}

function successOf({ id: name, responses }: Operation): { status: number; model: string } {
  const [success, ...more] = [...responses].filter(([status]) => status >= 200 && status < 300);
  if (success === undefined || more.length > 0) throw new Error(`${name} must have one answer of success`);
  const [status, response] = success;
  const model = schemaName(response.content.get('application/json')?.value['$ref']);
  if (model === undefined) throw new Error(`the answer of ${name} must have a schema with a name`);
  return { status, model };
}

/** What the schema requires, at its first level: deeper, and of what one status adds to it, answers are not checked. */
function answerCheckOf(document: JsonRecord, model: string): { name: string; code: string } {
  const schema = recordAt(flatSchemas(document), model);
  const required = strings(schema['required']);
  if (required.length === 0) throw new Error(`${model} requires nothing, so that anything would be one`);
  const conditions = required.map((name) => {
    const { type, minLength } = followed(document, recordAt(schema, 'properties', name));
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
function membersOf(parameters: readonly Parameter[], operation: string): string {
  if (parameters.length === 0) return '?: never';
  const isRequired = parameters.some(({ required }) => required);
  const members = parameters.map((parameter) => {
    const question = parameter.required ? '' : '?';
    return `readonly ${nameOf(parameter, operation)}${question}: ${typeOf(parameter.schema.value, operation)}`;
  });
  return `${isRequired ? '' : '?'}: { ${members.join('; ')} }`;
}

function nameOf({ name }: Parameter, operation: string): string {
  if (/^\w+$/.test(name)) return name;
  throw new Error(`a parameter of ${operation} has no plain name`);
}

function typeOf(schema: JsonRecord, operation: string): string {
  const known = knownValues(schema);
  if (known) return `${known.map((value) => `'${value}' | `).join('')}(string & {})`;
  return oneOf(['string', 'boolean', 'number'], schema['type'], `the type of a parameter of ${operation}`);
}

const listed = (names: readonly string[]): string => `[${names.map((name) => `'${name}'`).join(', ')}]`;
