import { describe, expect, it } from 'vitest';
import type { Order } from '../../generated/models.js';
import {
  createSandbox,
  type FaultAttempt,
  type Sandbox,
  type SandboxOptions,
} from '../../src/sandbox/index.js';
import { allowed, answered, call, CUSTOMER, doors, GUID, LICENCE, shop, type Door } from './support.js';

const ID = '57870501-203b-468e-8a63-078a3826d8ec';
const OTHER = 'c501c3c4-d776-40ef-9ecf-9cefb59442c1';
const ARCHIVE = '2828BE95-46BA-4F91-B2FD-0BEF192ECF60';

interface Shop {
  readonly sandbox: Sandbox;
  readonly door: Door;
  readonly order: Order;
  readonly parent: string;
  readonly add: (changes?: Changes) => Promise<Response>;
}

interface Changes {
  readonly headers?: Readonly<Record<string, string>>;
  readonly customerId?: string;
  readonly orderId?: string;
  readonly body?: unknown;
}

/** A shop with one order, and a way to add to it. */
async function withOrder(options: SandboxOptions = {}): Promise<Shop> {
  const { sandbox, buy } = shop(options);
  // The header goes before faults by option, which are meant for the add-on.
  const order = await buy({ headers: { 'x-sandbox-fault': 'latency;ms=0' } });
  const parent = order.lineItems[0]?.subscriptionId ?? '';
  const door = await doors.fetch(sandbox);
  const add = ({ headers = {}, customerId = CUSTOMER, orderId = order.id, body }: Changes = {}) =>
    door(call('updateOrder', { customerId, orderId }, { headers, body: body ?? addOn(parent) }));
  return { sandbox, door, order, parent, add };
}

const addOn = (parentSubscriptionId: unknown, lineItemNumber = 0) => ({
  lineItems: [{ lineItemNumber, offerId: ARCHIVE, parentSubscriptionId, quantity: 2 }],
});

const isOrder = (value: unknown): value is Order =>
  typeof value === 'object' && value !== null && 'lineItems' in value;

async function changed(response: Response): Promise<Order> {
  expect(response.status).toBe(200);
  const body = await answered('updateOrder', response);
  if (!isOrder(body)) throw new Error('no order');
  return body;
}

async function fault(response: Response): Promise<object> {
  const body = await answered('updateOrder', response);
  return Object.assign({ status: response.status }, body);
}

const version = ({ attributes }: Order): unknown => JSON.parse(atob(attributes?.etag ?? ''));

describe('an add-on', () => {
  it('comes after what was there, and counts up the version of a legacy order', async () => {
    const { sandbox, order, add } = await withOrder();
    const first = await changed(await add());
    expect(first.lineItems.map((line) => line.lineItemNumber)).toEqual([0, 1]);
    expect(first.lineItems[0]).toEqual(order.lineItems[0]);
    expect(first.lineItems[1]).toMatchObject({ offerId: ARCHIVE, quantity: 2 });
    expect(first.lineItems[1]).not.toHaveProperty('parentSubscriptionId');
    expect(first.lineItems[1]?.subscriptionId?.toLowerCase()).toMatch(GUID);
    const second = await changed(await add());
    expect(second.lineItems).toHaveLength(3);
    expect([order, first, second].map(version)).toEqual(
      [1, 2, 3].map((count) => ({ id: order.id, version: count })),
    );
    expect(sandbox.orders.map((held) => held.order)).toEqual([second]);
  });

  it('several at once are numbered as they were sent', async () => {
    const { parent, add } = await withOrder();
    const [zero] = addOn(parent, 0).lineItems;
    const [one] = addOn(parent, 1).lineItems;
    const answer = await changed(await add({ body: { lineItems: [{ ...one, quantity: 7 }, zero] } }));
    expect(answer.lineItems.map((line) => [line.lineItemNumber, line.quantity])).toEqual([
      [0, 1],
      [2, 7],
      [1, 2],
    ]);
  });

  it('finds order, customer and parent in either case, and members in PascalCase', async () => {
    const { order, parent, add } = await withOrder();
    const body = {
      LineItems: [{ LineItemNumber: 0, OfferId: ARCHIVE, ParentSubscriptionId: parent.toLowerCase() }],
    };
    const answer = await add({
      orderId: order.id.toUpperCase(),
      customerId: CUSTOMER.toUpperCase(),
      body,
    });
    expect((await changed(answer)).lineItems).toHaveLength(2);
  });

  it('to a new-commerce order has no version', async () => {
    const { sandbox, buy } = shop({ strict: false });
    const item = { lineItemNumber: 0, offerId: 'A:1:B', termDuration: 'P1Y', quantity: 1 };
    const order = await buy({ body: { lineItems: [item] } });
    const parentSubscriptionId = order.lineItems[0]?.subscriptionId;
    const door = await doors.fetch(sandbox);
    const sent = call(
      'updateOrder',
      { customerId: CUSTOMER, orderId: order.id },
      { body: { lineItems: [{ ...item, parentSubscriptionId }] } },
    );
    const answer = await changed(await door(sent));
    expect(answer.lineItems).toHaveLength(2);
    expect(answer.attributes).toEqual({ objectType: 'Order' });
    expect(answer.status).toBe('completed');
  });

  it('an etag that says nothing of a version stays as it is', async () => {
    const { order } = await withOrder();
    for (const etag of ['x', btoa('1'), btoa('{"id":1}')]) {
      const sandbox = createSandbox({ orders: [{ ...order, attributes: { etag } }] });
      const sent = call(
        'updateOrder',
        { customerId: CUSTOMER, orderId: order.id },
        { body: addOn(order.lineItems[0]?.subscriptionId) },
      );
      expect((await changed(await (await doors.fetch(sandbox))(sent))).attributes?.etag).toBe(etag);
    }
  });
});

describe('refused', () => {
  it.each<[string, Changes, object]>([
    ['an order that is not there', { orderId: ID }, { status: 404, code: 20000 }],
    ['another customer\u2019s order', { customerId: OTHER }, { status: 404, code: 20000 }],
    ['a customer that is none', { customerId: 'x' }, { status: 400, code: 900118 }],
    [
      'a parent that nobody has',
      { body: addOn(ID) },
      { status: 404, code: 20003, data: ['/lineItems/0/parentSubscriptionId'] },
    ],
    [
      'a body without parents',
      { body: { lineItems: [{ lineItemNumber: 0, offerId: ARCHIVE }] } },
      { code: 2000 },
    ],
    ['a number that does not start at 0', { body: addOn(ID, 1) }, { code: 800071 }],
    ['nothing to add', { body: { lineItems: [] } }, { code: 800002 }],
    ['a status', { body: { status: 'completed' } }, { status: 400, code: 2000, data: ['/status'] }],
    ['no JSON', { body: '{' }, { status: 400, code: 2000 }],
    ['no content type', { headers: { 'Content-Type': 'text/plain' } }, { status: 400, code: 2000 }],
    ['no token', { headers: { Authorization: '' } }, { status: 401, code: 800001 }],
  ])('%s', async (_, changes, expected) => {
    const { sandbox, order, add } = await withOrder();
    expect(await fault(await add(changes))).toMatchObject(expected);
    expect(sandbox.orders.map((held) => held.order)).toEqual([order]);
  });

  it('a subscription that another order bought', async () => {
    const { sandbox, door, order } = await withOrder();
    const other = await door();
    const body = addOn((await allowed(other)).order?.lineItems[0]?.subscriptionId);
    const answer = await door(call('updateOrder', { customerId: CUSTOMER, orderId: order.id }, { body }));
    expect(await fault(answer)).toMatchObject({
      status: 400,
      code: 800029,
      data: ['/lineItems/0/parentSubscriptionId'],
    });
    expect(sandbox.orders[0]?.order).toEqual(order);
  });
});

describe('a repeated MS-RequestId', () => {
  const headers = { 'MS-RequestId': ID };

  it('gets the first answer again, whatever the body', async () => {
    const { sandbox, add } = await withOrder();
    const first = await changed(await add({ headers }));
    await changed(await add());
    const again = await add({ headers: { 'MS-RequestId': ID.toUpperCase() }, body: 'not even JSON' });
    expect(await changed(again)).toEqual(first);
    expect(sandbox.orders[0]?.order.lineItems).toHaveLength(3);
  });

  it("of the order gets that order's first answer, without the add-on", async () => {
    const { sandbox, buy } = shop();
    const first = await buy({ headers });
    const door = await doors.fetch(sandbox);
    const body = addOn(first.lineItems[0]?.subscriptionId);
    await changed(await door(call('updateOrder', { customerId: CUSTOMER, orderId: first.id }, { body })));
    expect(await buy({ headers })).toEqual(first);
    expect(sandbox.orders.map((held) => held.order.lineItems.length)).toEqual([2]);
  });

  it('of an order, or for another order, is another purchase', async () => {
    const { sandbox, buy } = shop();
    const orders = [await buy({ headers }), await buy()];
    const door = await doors.fetch(sandbox);
    for (const { id, lineItems } of orders) {
      const body = addOn(lineItems[0]?.subscriptionId);
      const answer = await door(
        call('updateOrder', { customerId: CUSTOMER, orderId: id }, { headers, body }),
      );
      expect((await changed(answer)).id).toBe(id);
    }
    expect(sandbox.orders.map((held) => held.order.lineItems.length)).toEqual([2, 2]);
  });

  it('for an order whose id differs in case only is another purchase', async () => {
    const { order } = await withOrder();
    const subscriptionIds = [ID, OTHER];
    const orders = ['AbCdEf', 'aBcDeF'].map((id, index) => ({
      ...order,
      id,
      lineItems: order.lineItems.map((line) => ({ ...line, subscriptionId: subscriptionIds[index] ?? '' })),
    }));
    const { sandbox } = shop({ orders });
    const door = await doors.fetch(sandbox);
    for (const { id, lineItems } of orders) {
      const body = addOn(lineItems[0]?.subscriptionId);
      const answer = await door(
        call('updateOrder', { customerId: CUSTOMER, orderId: id }, { headers, body }),
      );
      expect((await changed(answer)).id).toBe(id);
    }
    expect(sandbox.orders.map((held) => held.order.lineItems.length)).toEqual([2, 2]);
  });

  it('is free again after a refusal', async () => {
    const { add } = await withOrder();
    expect((await add({ headers, body: addOn(LICENCE) })).status).toBe(404);
    await changed(await add({ headers }));
  });
});

describe('faults', () => {
  it.each([
    ['close-before', 1],
    ['500-before', 1],
    ['close-after', 2],
    ['500-after', 2],
    ['html-502-after', 2],
    ['truncated', 2],
    ['in-progress', 2],
    ['unfulfilled', 2],
  ])('%s: %i line items are held, and the same id again adds once', async (kind, held) => {
    const { sandbox, add } = await withOrder();
    const headers = { 'MS-RequestId': ID };
    await add({ headers: { ...headers, 'x-sandbox-fault': kind } }).catch(() => undefined);
    expect(sandbox.orders[0]?.order.lineItems).toHaveLength(held);
    expect((await changed(await add({ headers }))).lineItems).toHaveLength(2);
  });

  it('come by option as to orders', async () => {
    const seen: FaultAttempt[] = [];
    const faults = (attempt: FaultAttempt): string | undefined => {
      seen.push(attempt);
      return attempt.attempt === 1 ? '503' : undefined;
    };
    const { add } = await withOrder({ faults });
    const headers = { 'MS-RequestId': ID };
    expect((await add({ headers })).status).toBe(503);
    await changed(await add({ headers }));
    expect(seen).toEqual([1, 2].map((attempt) => ({ customerId: CUSTOMER, requestId: ID, attempt })));
  });
});
