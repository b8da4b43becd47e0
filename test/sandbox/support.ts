/** Sends orders to sandboxes, and lets no answer through that the contract doesn't allow. */
import { expect, onTestFinished } from 'vitest';
import type { Fault, Order } from '../../generated/models.js';
import { openapi } from '../../generated/openapi.js';
import { answerValidators } from '../../generated/validators/answers.js';
import { operation, operations, type OperationId } from '../../src/openapi/contract.js';
import { valueAt } from '../../src/openapi/json.js';
import { filledPath } from '../../src/openapi/path.js';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/index.js';
import { validateFault } from '../../src/validate/index.js';

export const CUSTOMER = '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04';
export const PATH = `/v1/customers/${CUSTOMER}/orders`;
export const LICENCE = '84A03D81-6B37-4D66-8D4A-FAEA24541538';
export const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The smallest order. */
export const order = { lineItems: [{ lineItemNumber: 0, offerId: LICENCE, quantity: 1 }] };

/** The document at a list of keys; a test that asks for what isn't there fails. */
export function contract(...keys: string[]): unknown {
  const found = valueAt(openapi, keys);
  if (found === undefined) throw new Error(`openapi.yaml has no ${keys.join('/')}`);
  return found;
}

const documented = [...operation('createOrder').responses.keys()];

export interface Sent {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

/** The two ways into a sandbox. */
export type Door = (sent?: Sent) => Promise<Response>;

export function init({ method = 'POST', headers = {}, body = order, signal }: Sent): RequestInit {
  return {
    method,
    headers: { Authorization: 'Bearer secret', 'Content-Type': 'application/json', ...headers },
    ...(method !== 'GET' && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    ...(signal && { signal }),
  };
}

export const doors = {
  /** Without a network. */
  fetch: (sandbox: Sandbox): Promise<Door> => {
    const { fetch } = sandbox;
    return Promise.resolve((sent = {}) => fetch(`https://partner.example${sent.path ?? PATH}`, init(sent)));
  },
  /** Over HTTP. */
  http: async (sandbox: Sandbox): Promise<Door> => {
    const { url, close } = await sandbox.listen();
    onTestFinished(close);
    return (sent = {}) => fetch(url + (sent.path ?? PATH), init(sent));
  },
};

export const eachDoor = Object.entries(doors);

/** A sandbox and a way to place orders in it that fails when one is refused. */
export function shop(options: SandboxOptions = {}): {
  sandbox: Sandbox;
  buy: (sent?: Sent) => Promise<Order>;
} {
  const sandbox = createSandbox(options);
  return {
    sandbox,
    buy: async (sent) => {
      const response = await (await doors.fetch(sandbox))(sent);
      const { status, order } = await allowed(response);
      expect(status).toBe(201);
      if (order === undefined) throw new Error('a 201 without an order');
      return order;
    },
  };
}

const isOperationId = (id: string): id is OperationId => operations.some((each) => each.id === id);

export const operationIds: readonly OperationId[] = operations.map(({ id }) => id).filter(isOperationId);

type Parameters = Readonly<Record<string, string | boolean>>;

/** A call of an operation. What the address has no place for stands in the query. */
export function call(id: OperationId, parameters: Parameters, sent: Sent = {}): Sent {
  const { path, method } = operation(id);
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (!path.includes(`{${name}}`)) query.set(name, String(value));
  }
  const values = Object.entries(parameters).map(([name, value]) => [name, String(value)] as const);
  const filled = filledPath(path, new Map(values));
  return { method, path: query.size === 0 ? filled : `${filled}?${query}`, ...sent };
}

/** What an operation answered, once it has been found to be what the contract allows. */
export async function answered(id: OperationId, response: Response): Promise<unknown> {
  const { status } = response;
  checkHeaders(response.headers, status);
  const body: unknown = await response.json();
  const validator = answerValidators[id]?.[String(status)];
  expect(validator, `${id} has no answer ${status}`).toBeDefined();
  expect(validator?.(body), JSON.stringify(validator?.errors)).toBe(true);
  return body;
}

/** An answer's content, once it has been found to be one that the contract allows. */
export async function allowed(response: Response): Promise<{ status: number; order?: Order; fault?: Fault }> {
  const { status, headers } = response;
  expect([...documented, 405]).toContain(status);
  checkHeaders(headers, status);

  const body: unknown = await response.json();
  if (isCreated(status, body)) return { status, order: body };
  if (isFault(body)) return { status, fault: body };
  throw new Error('neither an order nor a fault');
}

function checkHeaders(headers: Headers, status: number): void {
  expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
  for (const name of ['MS-RequestId', 'MS-CorrelationId']) {
    const pattern = contract('components', 'headers', name.slice(3), 'schema', 'pattern');
    expect(headers.get(name)).toMatch(new RegExp(String(pattern)));
  }
  expect(headers.get('ms-cv')).toMatch(/^[A-Za-z0-9+/]{16}\.0$/);
  expect(headers.get('ms-serverid')).toMatch(/^\d{9}$/);
  if (status === 429) expect(headers.get('retry-after')).toBeTruthy();
}

function isCreated(status: number, body: unknown): body is Order {
  if (status !== 201) return false;
  const created = answerValidators['createOrder']?.['201'];
  expect(created?.(body), JSON.stringify(created?.errors)).toBe(true);
  return true;
}

function isFault(body: unknown): body is Fault {
  expect(validateFault(body)).toEqual({ valid: true });
  return true;
}
