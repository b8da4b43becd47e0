/** The sandbox of the package as installed: a server, which can also be asked what the orders that it holds weigh. */
import { answer, heapUsed } from '../child.js';
import { customerId, order, token } from '../documented.js';
import { isRecord as isObject } from '../../../src/shared/is-record.js';

const [module = ''] = process.argv.slice(2);
const loaded: unknown = await import(module);
if (!isSandboxModule(loaded)) throw new Error('The package has no `createSandbox`');
const sandbox = loaded.createSandbox();
const { port } = await sandbox.listen();

const place = (): Promise<Response> =>
  sandbox.fetch(`http://127.0.0.1/v1/customers/${customerId}/orders`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(order()),
  });

/** The bytes of so many orders. */
async function weigh(orders: number): Promise<number> {
  for (let left = 1000; left > 0; left--) await place();
  const before = heapUsed();
  for (let left = orders; left > 0; left--) {
    const { status } = await place();
    if (status !== 201) throw new Error(`The sandbox answered ${status}`);
  }
  return heapUsed() - before;
}

answer((question) => {
  const { orders } = isObject(question) ? question : {};
  return typeof orders === 'number' ? weigh(orders) : { port };
});

interface SandboxModule {
  readonly createSandbox: () => {
    readonly fetch: typeof fetch;
    readonly listen: () => Promise<{ readonly port: number }>;
  };
}

function isSandboxModule(value: unknown): value is SandboxModule {
  return (
    typeof value === 'object' && value !== null && typeof Reflect.get(value, 'createSandbox') === 'function'
  );
}
