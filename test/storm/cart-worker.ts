/**
 * Buys carts 0…count−1, each exactly once, until all are bought. Before it checks a cart out it writes down its id, and goes on from
 * there when it is started again. Killed and started by the test.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isPartnerCenterError, PartnerCenter } from '../../src/index.js';

const [baseUrl = '', count = '0', folder = ''] = process.argv.slice(2);
const { carts } = new PartnerCenter({ credential: 'any', baseUrl, random: () => 1 }).customers.byId(
  '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04',
);

async function purchase(number: number): Promise<void> {
  const file = path.join(folder, `${number}.cart`);
  const line = {
    catalogItemId: 'SANDBOXSUITE:0001:SANDBOX00001',
    friendlyName: `Cart ${number}`,
    quantity: 1,
    billingCycle: 'monthly',
    termDuration: 'P1Y',
  };
  const confirm = (_: unknown, { id }: { readonly id: string }) => {
    writeFileSync(file, id, { flush: true });
    return true;
  };
  for (;;) {
    try {
      const cartId = existsSync(file) ? readFileSync(file, 'utf8') : '';
      if (cartId === '') await carts.buy([line], { confirm, maxRetries: 0 });
      else await carts.byId(cartId).checkout({ maxRetries: 0 });
      return;
    } catch (error) {
      if (!isPartnerCenterError(error) || error.outcome === 'rejected') throw error;
    }
  }
}

let next = 0;
const caller = async (): Promise<void> => {
  while (next < Number(count)) await purchase(next++);
};
await Promise.all(Array.from({ length: 8 }, caller));
