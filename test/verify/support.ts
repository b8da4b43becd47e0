/** Two servers that most tests of reports need. */
import { verify, type Report, type VerifyOptions } from '../../src/verify/index.js';
import { createSandbox, sampleOrders } from '../../src/sandbox/index.js';
import { gallery } from './gallery/index.js';

/** Cases that a server of orders is asked. What its path refuses stands with the path's first operation. */
export const ordersOnly = ['createOrder *', 'listOrders refuses *, a method that its path lacks'];

export const server = 'http://127.0.0.1:4010';

/** The broken server of this name. */
export function broken(name: string): typeof fetch {
  const found = gallery.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no server "${name}" in the gallery.`);
  return found.start();
}

export const verifyBroken = (name: string, options: Partial<VerifyOptions> = {}): Promise<Report> =>
  verify({ server, fetch: broken(name), only: ['createOrder *'], ...options });

export const verifySandbox = (options: Partial<VerifyOptions> = {}): Promise<Report> =>
  verify({
    server,
    fetch: createSandbox({ strict: false, orders: sampleOrders(), seed: 1 }).fetch,
    ...options,
  });
