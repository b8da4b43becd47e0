/** What the sandbox reads from the contract. */
import { openapi, type JsonRecord, type JsonValue } from '../../generated/openapi.js';

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

/** The path of createOrder, such as `/v1/customers/{customerId}/orders`. */
const path = required(
  Object.keys(openapi.paths).find(
    (key) => within(openapi.paths, [key, 'post', 'operationId']) === 'createOrder',
  ),
  'createOrder',
);
const operation = within(openapi.paths, [path, 'post']);

/** Matches the path of createOrder; the first group is the customer id as sent. */
export const orderPath = new RegExp(`^${path.replace(/\{[^}]*\}/, '([^/]+)')}$`);

/** The schema of createOrder's request, with its references. */
export const requestSchema = within(operation, ['requestBody', 'content', 'application/json', 'schema']);

/** What an error code means and the first status listed for it. */
export function errorCode(code: number): { meaning: string; status: number } {
  const entry = within(openapi.components, ['x-error-codes', String(code)]);
  const meaning = within(entry, ['meaning']);
  const statuses = within(entry, ['status']);
  const status = isList(statuses) ? statuses[0] : undefined;
  if (typeof meaning !== 'string' || typeof status !== 'number')
    throw new Error(`openapi.yaml has no code ${code}`);
  return { meaning, status };
}

function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** The first example of an answer of createOrder, as it goes over the wire. */
export function exampleAnswer(status: number, type = 'application/json'): string {
  const examples = within(operation, ['responses', String(status), 'content', type, 'examples']);
  const [name] = Object.keys(isJsonRecord(examples) ? examples : {});
  const value = required(within(examples, [name ?? '', 'value']), `example of a ${status} as ${type}`);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The example of `WWW-Authenticate`, the one value that the documents show. */
export function authenticateHeader(): string {
  const example = within(openapi.components, ['headers', 'Authenticate', 'example']);
  return required(typeof example === 'string' ? example : undefined, 'example of WWW-Authenticate');
}
