/**
 * What every sample and snippet finds: a token, the ids of the contract's examples in variables such as CUSTOMER_ID,
 * and a sandbox that answers every request, whatever its host.
 */
import { vi } from 'vitest';
import { followed, isObject, objectAt, type JsonObject } from '../../../scripts/generate/json.js';
import { objects, text } from '../../../scripts/docs/values.js';
import { createSandbox, type Sandbox } from '../../../src/sandbox/index.js';

export type Variables = Readonly<Record<string, string>>;

/** `customerId` of a path becomes CUSTOMER_ID, with the contract's example. */
export function variables(contract: JsonObject): Variables {
  const found: Record<string, string> = { PARTNER_CENTER_TOKEN: 'a-token' };
  for (const path of Object.values(objectAt(contract, 'paths'))) {
    if (!isObject(path)) continue;
    const holders = [path, ...Object.values(path).filter(isObject)];
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

/** A sandbox that holds one order, and the variables that name it where an operation asks for one. */
export async function startEnvironment(
  contract: JsonObject,
): Promise<{ sandbox: Sandbox; env: Variables; calls: () => number }> {
  const sandbox = createSandbox({ seed: 1 });
  const env = variables(contract);
  const response = await sandbox.fetch(
    `https://any.example/v1/customers/${env['CUSTOMER_ID'] ?? ''}/orders`,
    {
      method: 'POST',
      headers: { Authorization: 'Bearer a-token', 'Content-Type': 'application/json' },
      body: JSON.stringify({
        lineItems: [{ lineItemNumber: 0, offerId: '84A03D81-6B37-4D66-8D4A-FAEA24541538', quantity: 5 }],
      }),
    },
  );
  await response.arrayBuffer();
  const held = sandbox.orders[0]?.order;
  const before = sandbox.calls;
  return {
    sandbox,
    env: {
      ...env,
      ...('ORDER_ID' in env ? { ORDER_ID: held?.id ?? '' } : {}),
      ...('SUBSCRIPTION_ID' in env ? { SUBSCRIPTION_ID: held?.lineItems[0]?.subscriptionId ?? '' } : {}),
    },
    calls: () => sandbox.calls - before,
  };
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
  for (const method of ['log', 'info', 'warn', 'error'] as const) {
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
