/** What the sandbox reads from the contract. */
import { openapi, type JsonRecord, type JsonValue } from '../../generated/openapi.js';
import type { operations } from '../../generated/types.js';

export type OperationId = keyof operations;

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isJsonRecord(value: JsonValue | undefined): value is JsonRecord {
  return isRecord(value);
}

/** The value itself, or what its `$ref` points at. */
export function follow(value: JsonValue | undefined): JsonValue | undefined {
  if (!isJsonRecord(value) || typeof value['$ref'] !== 'string') return value;
  const keys = value['$ref'].split('/').slice(1);
  return within(
    openapi,
    keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~')),
  );
}

function within(value: JsonValue | undefined, keys: readonly string[]): JsonValue | undefined {
  return keys.reduce((node, key) => (isJsonRecord(node) ? follow(node[key]) : undefined), value);
}

function required<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`openapi.yaml has no ${what}`);
  return found;
}

const entriesOf = (value: JsonValue | undefined): [string, JsonValue][] =>
  isJsonRecord(value) ? Object.entries(value) : [];

const textsOf = (value: JsonValue | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(
    entriesOf(value).map(([key, inner]) => [key, typeof inner === 'string' ? inner : JSON.stringify(inner)]),
  );

/** An operation of the contract. */
export interface Operation {
  readonly id: string;
  /** Such as `/v1/customers/{customerId}/orders`. */
  readonly path: string;
  /** In upper case. */
  readonly method: string;
  /** Whether an accepted call is a purchase. */
  readonly buys: boolean;
  readonly node: JsonValue;
}

/** All operations, in the contract's order. */
export const documented: readonly Operation[] = Object.entries(openapi.paths).flatMap(([path, item]) =>
  entriesOf(item).flatMap(([method, node]) => {
    const id = within(node, ['operationId']);
    if (typeof id !== 'string') return [];
    const outcomes = entriesOf(within(node, ['responses'])).map(([, answer]) =>
      within(follow(answer), ['x-outcome']),
    );
    return [{ id, path, method: method.toUpperCase(), buys: outcomes.includes('created'), node }];
  }),
);

export function operationNamed(id: OperationId): Operation {
  return required(
    documented.find((operation) => operation.id === id),
    id,
  );
}

/** The schemas of all requests that have a body, with their references. */
export const requestSchemas = documented.flatMap(
  ({ node }) => within(node, ['requestBody', 'content', 'application/json', 'schema']) ?? [],
);

/** A request that the contract shows, and the answer to it. */
export interface Sample {
  /** What stands in path and query, by name. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly answer: JsonRecord;
}

/** The samples of an operation that reads. */
export function samplesOf(id: OperationId): readonly Sample[] {
  const { node } = operationNamed(id);
  return entriesOf(within(node, ['x-requests'])).flatMap(([name, parameters]) => {
    const keys = ['responses', '200', 'content', 'application/json', 'examples', name, 'value'];
    const answer = within(node, keys);
    return isJsonRecord(answer) ? [{ parameters: textsOf(parameters), answer }] : [];
  });
}

/** What an error code means and the first status listed for it. */
export function errorCode(code: number): { meaning: string; status: number } {
  const entry = within(openapi, ['x-error-codes', String(code)]);
  const meaning = within(entry, ['meaning']);
  const statuses = within(entry, ['status']);
  const status = isList(statuses) ? statuses[0] : undefined;
  if (typeof meaning !== 'string' || typeof status !== 'number')
    throw new Error(`openapi.yaml has no code ${code}`);
  return { meaning, status };
}

/** The status of an answer to a method that an address lacks. */
export function methodNotAllowed(): number {
  const status = within(openapi, ['x-method-not-allowed', 'status']);
  return required(typeof status === 'number' ? status : undefined, 'status for a method that is not allowed');
}

function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** The first example of a failure, as it goes over the wire. All operations share them. */
export function exampleAnswer(status: number, type = 'application/json'): string {
  const { node } = operationNamed('createOrder');
  const examples = within(node, ['responses', String(status), 'content', type, 'examples']);
  const [name] = Object.keys(isJsonRecord(examples) ? examples : {});
  const value = required(within(examples, [name ?? '', 'value']), `example of a ${status} as ${type}`);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The example of `WWW-Authenticate`, the one value that the documents show. */
export function authenticateHeader(): string {
  const example = within(openapi.components, ['headers', 'Authenticate', 'example']);
  return required(typeof example === 'string' ? example : undefined, 'example of WWW-Authenticate');
}
