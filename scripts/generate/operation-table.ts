/** The table of operations that the client carries out: one export for each, so that bundlers drop those not used. */
import { followed, readDocument } from '../../src/openapi/document.js';
import { isList, recordAt, strings, type JsonRecord } from '../../src/openapi/json.js';
import { operationsIn, type Operation, type Parameter } from '../../src/openapi/operation.js';
import { BANNER } from './banner.js';
import { flatSchemas } from './flat-schemas.js';
import { oneOf } from './one-of.js';
import { knownValues } from './open-enums.js';
import { schemaName } from './schemas.js';
import { modelOf, usesOf, type Use } from './uses.js';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH'];

export function operationTable(document: JsonRecord): string {
  const entries = operationsIn(readDocument(document)).flatMap((operation) => entriesOf(document, operation));
  const models = new Set(entries.flatMap(({ models }) => models));
  const checks = new Set(entries.flatMap(({ bodyCheck }) => bodyCheck ?? []));
  const answerChecks = new Map(entries.map(({ answerCheck }) => [answerCheck.name, answerCheck.code]));
  const code = [...answerChecks].map(([name, check]) => `const ${name} = ${check};`).join('\n\n');
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
  /** Whether an accepted call may be one, depending on its body. */
  readonly mayBuy?: true;
  /** Whether it changes nothing, so that it may be repeated like a GET, whatever its method is. */
  readonly reads: boolean;
  /** The status of success. */
  readonly status: number;
  /** The status that says: taken, and not done yet. Its \`Location\` says where to look. */
  readonly accepted?: number;
  /** The quick check of the body; absent where there is no body, or a form. */
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
${code.includes('isYesOrNo') ? "const isYesOrNo = (value: unknown): boolean => typeof value === 'boolean';\n" : ''}
/** Whether an answer is an object with this member. */
const has = (answer: unknown, name: string, fits: (value: unknown) => boolean): boolean =>
  typeof answer === 'object' && answer !== null && name in answer && fits(Reflect.get(answer, name));

${code}

${entries.map(({ code }) => code).join('\n\n')}
`;
}

interface Entry {
  readonly code: string;
  readonly models: readonly string[];
  readonly bodyCheck: string | undefined;
  readonly answerCheck: { readonly name: string; readonly code: string };
}

function entriesOf(document: JsonRecord, operation: Operation): Entry[] {
  const { id, method, path, parameters } = operation;
  const placed = (place: string) => parameters.filter((parameter) => parameter.in === place);
  const inQuery = placed('query');
  const inHeader = ownHeaders(operation);
  const { status, accepted, model, answerCheck } = successOf(document, operation);
  const hasForm = 'multipart/form-data' in recordAt(operation.value, 'requestBody', 'content');
  // What is taken and not done yet is answered nothing.
  const answered = [model ?? 'undefined', ...(model && accepted ? ['undefined'] : [])].join(' | ');

  return usesOf(operation).map((use): Entry => {
    const bodyModel = modelOf(use);
    const bodyCheck = bodyModel === undefined ? undefined : `is${bodyModel}`;
    const buys = buysOf(use, method);
    if (buys === 'true' && bodyModel !== undefined && model !== 'Order')
      throw new Error(`${use.name} buys, and the client compares orders only: its answer must be one`);
    const given = [
      `readonly path${membersOf(placed('path'), id)};`,
      `readonly query${membersOf(inQuery, id)};`,
      ...(inHeader.length > 0 ? [`readonly headers${membersOf(inHeader, id)};`] : []),
      `readonly body${bodyModel !== undefined ? `: ${bodyModel}` : hasForm ? ': FormData' : '?: never'};`,
    ];
    const lines = [
      `name: '${use.name}',`,
      `method: '${oneOf(METHODS, method, `the method of ${id}`)}',`,
      `path: ${listed(segmentsOf(path))},`,
      `query: ${listed(inQuery.map((parameter) => nameOf(parameter, id)))},`,
      `buys: ${buys === 'true'},`,
      ...(buys === 'depends' ? ['mayBuy: true,'] : []),
      `reads: ${readsOf(operation, buys)},`,
      `status: ${status},`,
      ...(accepted === undefined ? [] : [`accepted: ${accepted},`]),
      ...(bodyCheck === undefined ? [] : [`checkBody: ${bodyCheck},`]),
      `checkAnswer: ${answerCheck.name},`,
    ];
    const summary = typeof use.summary === 'string' ? `/** ${use.summary.trim()} */\n` : '';
    return {
      code: `${summary}export const ${use.name}: Operation<\n  {\n    ${given.join('\n    ')}\n  },\n  ${answered}\n> = {\n  ${lines.join('\n  ')}\n};`,
      models: [bodyModel, model].filter((each) => each !== undefined),
      bodyCheck,
      answerCheck,
    };
  });
}

/** The headers of this operation alone: those of its path are the headers of every call. */
function ownHeaders({ parameters, value }: Operation): Parameter[] {
  const own = isList(value['parameters']) ? value['parameters'].length : 0;
  return parameters.slice(parameters.length - own).filter((parameter) => parameter.in === 'header');
}

/** `['/v1/customers/', 'customerId', '/orders']` of `/v1/customers/{customerId}/orders`. */
const segmentsOf = (path: string): string[] => path.split(/[{}]/).filter((part) => part !== '');

/** Said of every operation that may: a purchase that is taken for none would be repeated without a look. */
function buysOf({ name, buys }: Use, method: string): string {
  if (method === 'GET' && buys === undefined) return 'false';
  if (method === 'GET') throw new Error(`${name} is a GET, which buys nothing and has no x-buys to say`);
  if (typeof buys === 'boolean' || buys === 'depends') return String(buys);
  throw new Error(`${name} must say with x-buys whether it buys: true, false or depends`);
}

/** What changes nothing: a GET, and what says so with `x-changes`. */
function readsOf({ id, method, value }: Operation, buys: string): boolean {
  const changes = value['x-changes'];
  if (changes === undefined) return method === 'GET';
  if (changes === false && method !== 'GET' && buys === 'false') return true;
  throw new Error(`${id} can say x-changes: false only, if it is no GET and buys nothing`);
}

interface Success {
  readonly status: number;
  readonly accepted: number | undefined;
  readonly model: string | undefined;
  readonly answerCheck: { readonly name: string; readonly code: string };
}

const ACCEPTED = 202;

/** One answer of success, and at most a 202 beside it: taken, and not done yet. */
function successOf(document: JsonRecord, { id, responses }: Operation): Success {
  const successes = [...responses].filter(([status]) => status >= 200 && status < 300);
  const accepted = successes.length > 1 ? successes.find(([status]) => status === ACCEPTED) : undefined;
  const [success, ...more] = successes.filter((each) => each !== accepted);
  if (success === undefined || more.length > 0) throw new Error(`${id} must have one answer of success`);
  const [status, response] = success;
  const waits = { status, accepted: accepted?.[0] };
  if (response.content.size === 0) return { ...waits, model: undefined, answerCheck: NOTHING };
  const model = schemaName(response.content.get('application/json')?.value['$ref']);
  if (model === undefined) throw new Error(`the answer of ${id} must have a schema with a name`);
  return { ...waits, model, answerCheck: answerCheckOf(document, model) };
}

const NOTHING = { name: 'isNothing', code: '(answer: unknown): boolean => answer === undefined' };

/** What the schema requires, at its first level: deeper, and of what one status adds to it, answers are not checked. */
function answerCheckOf(document: JsonRecord, model: string): { name: string; code: string } {
  const schema = recordAt(flatSchemas(document), model);
  if (schema['type'] === 'array')
    return { name: 'isListed', code: '(answer: unknown): boolean => isList(answer)' };
  const required = strings(schema['required']);
  if (required.length === 0) throw new Error(`${model} requires nothing, so that anything would be one`);
  const conditions = required.map((name) => {
    const { type, minLength } = followed(document, recordAt(schema, 'properties', name));
    if (type === 'array') return `has(answer, '${name}', isList)`;
    if (type === 'boolean') return `has(answer, '${name}', isYesOrNo)`;
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
    const name = nameOf(parameter, operation);
    const key = name.includes('-') ? `'${name}'` : name;
    return `readonly ${key}${question}: ${typeOf(parameter.schema.value, operation)}`;
  });
  return `${isRequired ? '' : '?'}: { ${members.join('; ')} }`;
}

function nameOf({ name }: Parameter, operation: string): string {
  if (/^[\w-]+$/.test(name)) return name;
  throw new Error(`a parameter of ${operation} has no plain name`);
}

function typeOf(schema: JsonRecord, operation: string): string {
  const known = knownValues(schema);
  if (known) return `${known.map((value) => `'${value}' | `).join('')}(string & {})`;
  const type = schema['type'] === 'integer' ? 'number' : schema['type'];
  return oneOf(['string', 'boolean', 'number'], type, `the type of a parameter of ${operation}`);
}

const listed = (names: readonly string[]): string => `[${names.map((name) => `'${name}'`).join(', ')}]`;
