/** The sandbox keeps of a line item what the contract's `x-kept` says. */
import { describe, expect, test } from 'vitest';
import { keptOfLineItem } from '../../generated/kept.js';
import { shop } from './support.js';

const ordered = {
  lineItemNumber: 0,
  offerId: 'DZH318Z09V6F:0001:DZH318Z0BLD3',
  friendlyName: 'Savings',
  quantity: 1,
  partnerIdOnRecord: '4848383',
  additionalPartnerIdsOnRecord: ['4848384', '4848383'],
  provisioningContext: { scope: 'shared', subscriptionId: 'cdd17cc7-14fe-4445-8650-1f52de705851' },
  termDuration: 'P1Y',
  purchaseCommitment: { amount: 0.05, currency: 'usd', grain: 'hourly' },
};

const { buy } = shop();
const {
  lineItems: [answered],
} = await buy({ body: { billingCycle: 'one_time', lineItems: [ordered] } });

describe('of a savings plan with everything', () => {
  const kept = keptOfLineItem.filter(({ kept }) => kept === 'always' || kept === 'when-present');

  test.each(kept)('$name is answered as it was sent', ({ name }) => {
    expect(Object.keys(ordered)).toContain(name);
    expect(answered).toHaveProperty(name, Reflect.get(ordered, name));
  });
});

test('the answer to a reservation leaves its context out, as the one that is documented', async () => {
  const context = {
    subscriptionId: '3D5ECED6-1151-44C7-AEE6-70A4BB725666',
    scope: 'shared',
    duration: '1Year',
  };
  const line = { lineItemNumber: 0, offerId: 'DZH318Z0BQ4B:0047:DZH318Z0DSM8', quantity: 1 };
  const order = await buy({
    path: '/v1/customers/b0d70a69-4c42-4b27-b17b-91a835d8686a/orders',
    body: { billingCycle: 'one_time', lineItems: [{ ...line, provisioningContext: context }] },
  });
  expect(order.lineItems[0]).not.toHaveProperty('provisioningContext');
});
