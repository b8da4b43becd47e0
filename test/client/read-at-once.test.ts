import { expect, test } from 'vitest';
import { PartnerCenter } from '../../src/index.js';
import { createSandbox } from '../../src/sandbox/index.js';

/** What is given to a method is read before it returns: what is done to it later changes nothing. */

const customerId = '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04';
const licence = {
  catalogItemId: 'CFQ7TTC0LH18:0001:CFQ7TTC0K971',
  termDuration: 'P1Y',
  billingCycle: 'monthly',
};

function world() {
  const bodies: unknown[] = [];
  const requestIds = new Set<string | null>();
  const sandbox = createSandbox();
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (request.method !== 'GET') {
      const text = await request.clone().text();
      bodies.push(text.startsWith('{') ? JSON.parse(text) : text);
      requestIds.add(request.headers.get('MS-RequestId'));
    }
    return sandbox.fetch(request);
  };
  const partnerCenter = new PartnerCenter({ credential: 'a-token', baseUrl: 'http://127.0.0.1', fetch });
  return { customer: partnerCenter.customers.byId(customerId), bodies, requestIds };
}

async function boughtSubscription({ customer }: ReturnType<typeof world>) {
  const { catalogItemId: offerId, termDuration } = licence;
  const lineItems = [{ offerId, termDuration, quantity: 5 }];
  const order = await customer.orders.create({ billingCycle: 'monthly', lineItems });
  return customer.subscriptions.byId(order.lineItems[0]?.subscriptionId ?? '');
}

test('a change of a subscription buys the licences that were asked for', async () => {
  const subscription = await boughtSubscription(world());
  const change = { quantity: 6 };
  const updated = subscription.update(change);
  change.quantity = 100;
  expect(await updated).toMatchObject({ quantity: 6 });
});

test('the request id of a change is that of the call', async () => {
  const made = world();
  const subscription = await boughtSubscription(made);
  const requestId = crypto.randomUUID();
  const options = { requestId };
  const updated = subscription.update({ quantity: 6 }, options);
  options.requestId = crypto.randomUUID();
  await updated;
  expect([...made.requestIds]).toContain(requestId);
  expect([...made.requestIds]).not.toContain(options.requestId);
});

test('a cart buys the lines that were asked for', async () => {
  const { customer } = world();
  const line = { ...licence, quantity: 5 };
  const lines = [line];
  const bought = customer.carts.buy(lines, { confirm: () => true });
  line.quantity = 200;
  lines.push({ ...licence, quantity: 3 });
  const result = await bought;
  if (!result.confirmed) throw new Error('it was confirmed');
  expect(result.orders.flatMap(({ lineItems }) => lineItems.map(({ quantity }) => quantity))).toEqual([5]);
});

test('a cart asks whom it was given to ask', async () => {
  const { customer } = world();
  const options = { confirm: () => false };
  const bought = customer.carts.buy([{ ...licence, quantity: 5 }], options);
  options.confirm = () => true;
  expect(await bought).toMatchObject({ confirmed: false });
});

test('an order loses the line items that were to be cancelled, and no others', async () => {
  const { customer, bodies } = world();
  const lineItems = [0, 1].map(() => ({
    offerId: 'DG7GMGF0FKZV:0003:DG7GMGF0DQLM',
    quantity: 1,
    termDuration: 'P1Y',
  }));
  const { id } = await customer.orders.create({ billingCycle: 'annual', lineItems });
  const numbers = [0];
  const cancelled = customer.orders.byId(id).cancel({ lineItems: numbers });
  numbers.push(1);
  await cancelled;
  expect(bodies.at(-1)).toMatchObject({ lineItems: [{ lineItemNumber: 0 }] });
});
