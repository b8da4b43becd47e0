/** Places purchases 0…count−1, each under the request id of its own key, until all are there. Killed and started by the test. */
import { isPartnerCenterError, PartnerCenter, requestIdFrom } from '../../src/index.js';

const [baseUrl = '', count = '0'] = process.argv.slice(2);
const customer = new PartnerCenter({ credential: 'any', baseUrl, random: () => 1 }).customers.byId(
  '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04',
);

async function purchase(number: number): Promise<void> {
  const requestId = requestIdFrom(`purchase-${number}`);
  const lineItems = [{ offerId: 'MS-AZR-0145P', friendlyName: `Purchase ${number}`, quantity: 1 }];
  for (;;) {
    try {
      await customer.orders.create({ lineItems }, { requestId, maxRetries: 0 });
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
