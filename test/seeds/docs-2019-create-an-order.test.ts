import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { PartnerCenter, type OrderLineItemProvisioningStatusCollection, type Sku } from '../../src/index.js';
import { openapi } from '../../generated/openapi.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { validateOrder } from '../../src/validate/index.js';

// "Create an order", Partner Center documentation, July 2019, from its first line to its last.
const customerId = 'b0d70a69-4c42-4b27-b17b-91a835d8686a';
const reservation = {
  offerId: 'DZH318Z0BQ4B:0047:DZH318Z0DSM8',
  friendlyName: 'A_sample_Azure_RI',
  quantity: 1,
  provisioningContext: { subscriptionId: '3D5ECED6-1151-44C7-AEE6-70A4BB725666', scope: 'shared', duration: '1Year' },
};
const world = () => {
  const sandbox = createSandbox();
  return { sandbox, partnerCenter: new PartnerCenter({ credential: 'token', fetch: sandbox.fetch }) };
};

describe('C#: an item with its provisioning context', () => {
  test('in our words, keys and values as they are', async () => {
    const sandbox = createSandbox();
    const bodies: string[] = [];
    const fetch: typeof globalThis.fetch = (input: RequestInfo | URL, init?: RequestInit) => {
      if (typeof init?.body === 'string') bodies.push(init.body);
      return sandbox.fetch(input, init);
    };
    const partnerCenter = new PartnerCenter({ credential: 'token', fetch });
    const provisioningContext = { subscriptionId: '5198C069-3DAA-403A-8660-5BE11BFD12EE', scope: 'shared', duration: '3Years' };
    await partnerCenter.customers.byId(customerId).orders.create({
      referenceCustomerId: customerId,
      lineItems: [{ offerId: reservation.offerId, friendlyName: 'new offer purchase', quantity: 1, provisioningContext }],
    });
    expect(JSON.parse(bodies[0] ?? '')).toMatchObject({ lineItems: [{ provisioningContext }] });
  });
});

describe('REST', () => {
  test('the request example is answered with a pending order, in the currency asked for', async () => {
    const { sandbox } = world();
    const body = await readFile(new URL('reservation.json', import.meta.url), 'utf8');
    const response = await sandbox.fetch(`https://api.partnercenter.microsoft.com/v1/customers/${customerId}/orders`, {
      method: 'POST',
      headers: { Authorization: 'Bearer token', 'Content-Type': 'application/json' },
      body,
    });
    expect(response.status).toBe(201);
    const order: unknown = await response.json();
    expect(validateOrder(order)).toEqual({ valid: true });
    expect(order).toMatchObject({ referenceCustomerId: customerId, billingCycle: 'one_time', currencyCode: 'USD', status: 'pending' });
    expect(sandbox.orders[0]?.order.lineItems[0]).toMatchObject({
      lineItemNumber: 0,
      offerId: reservation.offerId,
      friendlyName: reservation.friendlyName,
      quantity: 1,
    });
  });

  test('its links lead on to the SKU and to the provisioning status', async () => {
    const { partnerCenter } = world();
    const { orders } = partnerCenter.customers.byId(customerId);
    const order = await orders.create({ billingCycle: 'one_time', currencyCode: 'USD', lineItems: [reservation] });
    const [sku, status] = [order.lineItems[0]?.links?.sku, order.links?.provisioningStatus];
    if (!sku || !status) throw new Error('no links');
    expect(await partnerCenter.follow<Sku>(sku)).toMatchObject({ id: '0047' });
    expect(await partnerCenter.follow<OrderLineItemProvisioningStatusCollection>(status)).toMatchObject({ items: [{ lineItemNumber: 0 }] });
    expect(await orders.byId(order.id).provisioningStatus.waitFor()).toMatchObject([{ lineItemNumber: 0, status: 'fulfilled' }]);
  });

  test.each(['2093', '2094', '2095'])('its error code %s is in the contract, with 400 and what to do', (code) => {
    const codes = openapi['x-error-codes'];
    const entry: unknown = typeof codes === 'object' && codes !== null ? Reflect.get(codes, code) : undefined;
    expect(entry).toMatchObject({ status: [400], meaning: expect.any(String) as string, action: expect.any(String) as string });
  });

  test('renewsTo may be the array of its table', async () => {
    const { partnerCenter } = world();
    const item = { offerId: 'CFQ7TTC0LH18:0001:CFQ7TTC0K971', quantity: 1, termDuration: 'P1Y', renewsTo: [{ termDuration: 'P1M' }] };
    expect(await partnerCenter.customers.byId(customerId).orders.create({ lineItems: [item] })).toMatchObject({ status: 'completed' });
  });
});
