/**
 * What every sample and snippet finds: a token, the ids of the contract's examples in variables such as CUSTOMER_ID,
 * and a sandbox that answers every request, whatever its host.
 */
import { vi } from 'vitest';
import { followed } from '../../../src/openapi/document.js';
import { isRecord, recordAt, type JsonRecord } from '../../../src/openapi/json.js';
import { objects, text } from '../../../scripts/docs/values.js';
import type { Order } from '../../../src/index.js';
import { createSandbox, inventedCustomers, type Sandbox } from '../../../src/sandbox/index.js';
import { validateOrder } from '../../../src/validate/index.js';

export type Variables = Readonly<Record<string, string>>;

/** `customerId` of a path becomes CUSTOMER_ID, with the contract's example. */
export function variables(contract: JsonRecord): Variables {
  const found: Record<string, string> = { PARTNER_CENTER_TOKEN: 'a-token' };
  for (const path of Object.values(recordAt(contract, 'paths'))) {
    if (!isRecord(path)) continue;
    const holders = [path, ...Object.values(path).filter(isRecord)];
    for (const node of holders.flatMap((holder) => objects(holder['parameters']))) {
      const { in: place, name, example } = followed(contract, node);
      if (place !== 'path') continue;
      found[
        text(name)
          .replaceAll(/([a-z])([A-Z])/g, '$1_$2')
          .toUpperCase()
      ] = text(example);
    }
  }
  return found;
}

/** A sandbox that holds the orders that the contract shows and invented customers, and the variables that name what is in it. */
export function startEnvironment(contract: JsonRecord): {
  sandbox: Sandbox;
  env: Variables;
} {
  return {
    sandbox: createSandbox({
      seed: 1,
      strict: false,
      // One of them buys through an indirect reseller, as none of the contract's does.
      customers: inventedCustomers(),
      orders: [...ordersShown(contract), ...beforeCancellation(contract)],
    }),
    env: variables(contract),
  };
}

/** The answers to the orders that the contract shows, as they are read later. */
function ordersShown(contract: JsonRecord): Order[] {
  const answer = followed(
    contract,
    recordAt(contract, 'paths', '/v1/customers/{customerId}/orders', 'post', 'responses', '201'),
  );
  return Object.values(recordAt(answer, 'content', 'application/json', 'examples')).flatMap((example) => {
    const value = isRecord(example) ? followed(contract, example)['value'] : undefined;
    return isOrder(value) ? [value] : [];
  });
}

/** The order of which a sample cancels a line item, as it was before. */
function beforeCancellation(contract: JsonRecord): Order[] {
  const value: unknown = recordAt(contract, 'components', 'examples', 'PartlyCancelledOrder')['value'];
  if (!isOrder(value)) return [];
  return [{ ...value, lineItems: value.lineItems.map((line) => ({ ...line, quantity: 1 })) }];
}

function isOrder(value: unknown): value is Order {
  return validateOrder(value).valid;
}

export interface Run {
  /** What the module wrote, a line each. */
  readonly output: readonly string[];
  readonly requests: readonly Request[];
}

/** Imports a module with the variables set and the global `fetch` answered by the sandbox. */
export async function runModule(
  load: () => Promise<unknown>,
  env: Variables,
  sandbox: Sandbox,
): Promise<Run> {
  const output: string[] = [];
  const requests: Request[] = [];
  const write = (...values: unknown[]) => void output.push(values.map(String).join(' '));
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  vi.stubGlobal('fetch', (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    requests.push(request.clone());
    return sandbox.fetch(request);
  });
  for (const method of ['log', 'table', 'info', 'warn', 'error'] as const) {
    vi.spyOn(console, method).mockImplementation(write);
  }
  try {
    await load();
    return { output, requests };
  } finally {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
  }
}
