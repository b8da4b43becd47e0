import { describe, expect, test } from 'vitest';
import type { Order, Reconciliation } from '../../src/index.js';
import { customerId, failureOf, fetchThat, ordersWith, testClock } from './world.js';

const since = new Date('2026-01-17T12:00:00Z');
const sentUntil = new Date('2026-01-17T12:05:00Z');
const meant = {
  billingCycle: 'monthly',
  lineItems: [{ offerId: 'A:B:C', quantity: 5, friendlyName: 'x' }],
};

const order = (id: string, more: Partial<Order> = {}): Order => ({
  id,
  billingCycle: 'monthly',
  creationDate: '2026-01-17T12:00:03.123Z',
  lineItems: [
    { lineItemNumber: 0, offerId: 'a:b:c', quantity: 5, friendlyName: 'x', subscriptionId: customerId },
  ],
  ...more,
});

/** What a look says so many minutes after the first send. */
async function look(
  items: readonly unknown[],
  {
    minutes = 30,
    list = {},
    order: wanted = meant,
    ...options
  }: {
    minutes?: number;
    list?: object;
    order?: object;
    sentUntil?: Date | undefined;
    except?: string[];
  } = {},
): Promise<Reconciliation> {
  const clock = testClock(since.getTime() + minutes * 60_000);
  const { fetch } = fetchThat(() => Response.json({ items, ...list }));
  return ordersWith({ fetch, clock }).reconcile({ ...meant, ...wanted }, { since, sentUntil, ...options });
}

describe('an order is found', () => {
  test('among others of the same customer', async () => {
    const others = [
      order('older', { creationDate: '2026-01-17T11:50:00Z' }),
      order('another offer', {
        lineItems: [{ lineItemNumber: 0, offerId: 'z', quantity: 5, friendlyName: 'x' }],
      }),
      order('another quantity', {
        lineItems: [{ lineItemNumber: 0, offerId: 'A:B:C', quantity: 6, friendlyName: 'x' }],
      }),
      order('another name', {
        lineItems: [{ lineItemNumber: 0, offerId: 'A:B:C', quantity: 5, friendlyName: 'y' }],
      }),
      order('one item more', { lineItems: [...order('').lineItems, ...order('').lineItems] }),
      order('another cycle', { billingCycle: 'annual' }),
    ];
    expect(await look([...others, order('mine')])).toEqual({ state: 'found', order: order('mine') });
  });

  test('up to 15 minutes after it was last sent', async () => {
    expect(await look([order('x', { creationDate: '2026-01-17T12:20:00Z' })])).toMatchObject({
      state: 'found',
    });
  });

  test.each<[string, object, Partial<Order>]>([
    ['no billing cycle', { billingCycle: undefined }, { billingCycle: 'annual' }],
    ['a cycle that the service chooses', { billingCycle: 'Unknown' }, { billingCycle: 'annual' }],
    ['a cycle in another case', { billingCycle: 'Monthly' }, {}],
    ['no quantity and no name', { lineItems: [{ offerId: 'A:B:C' }] }, {}],
    [
      'a term in another case',
      { lineItems: [{ offerId: 'A:B:C', termDuration: 'P1Y' }] },
      { lineItems: [{ lineItemNumber: 0, offerId: 'A:B:C', termDuration: 'p1y' }] },
    ],
  ])('asked for with %s', async (_name, wanted, kept) => {
    expect(await look([order('x', kept)], { order: wanted })).toMatchObject({ state: 'found' });
  });
});

describe('a look is not sure', () => {
  test.each<[string, unknown[]]>([
    ['where two fit', [order('a'), order('b')]],
    ['of an equal order of a minute earlier', [order('x', { creationDate: '2026-01-17T11:59:00Z' })]],
    [
      'of an equal order of a minute earlier beside one that fits',
      [order('x', { creationDate: '2026-01-17T11:59:00Z' }), order('y')],
    ],
    [
      'of an equal order made long after the last send',
      [order('x', { creationDate: '2026-01-17T12:20:01Z' })],
    ],
    ['of an equal order without a date', [order('x', { creationDate: 'soon' })]],
    [
      'of an order with another quantity',
      [order('x', { lineItems: [{ lineItemNumber: 0, offerId: 'A:B:C', quantity: 6 }] })],
    ],
    [
      'of an order with another name',
      [order('x', { lineItems: [{ lineItemNumber: 0, offerId: 'A:B:C', quantity: 5, friendlyName: 'y' }] })],
    ],
    [
      'of an order that has grown an item',
      [
        order('x', {
          lineItems: [...order('').lineItems, { lineItemNumber: 1, offerId: 'add-on', quantity: 1 }],
        }),
      ],
    ],
    [
      'of a cancelled line',
      [
        order('x', {
          status: 'cancelled',
          lineItems: [{ lineItemNumber: 0, offerId: 'A:B:C', quantity: 0 }],
        }),
      ],
    ],
  ])('%s', async (_name, items) => {
    expect(await look(items)).toEqual({ state: 'ambiguous', orders: items });
  });
});

describe('absence', () => {
  test('is sure 15 minutes after the last send, not after the first', async () => {
    const sureAfter = new Date('2026-01-17T12:20:00Z');
    expect(await look([], { minutes: 19.9 })).toEqual({ state: 'not-found-yet', sureAfter, isSure: false });
    expect(await look([], { minutes: 20 })).toEqual({ state: 'not-found-yet', sureAfter, isSure: true });
  });

  test('is never sure while nobody says when the order was last sent', async () => {
    expect(await look([], { minutes: 6000, sentUntil: undefined })).toMatchObject({
      state: 'not-found-yet',
      isSure: false,
    });
  });

  test('is never sure of a part of the list', async () => {
    expect(await look([], { list: { totalCount: 1 } })).toMatchObject({
      state: 'not-found-yet',
      isSure: false,
    });
    const next = { uri: '/x', method: 'GET', headers: [] };
    expect(await look([], { list: { links: { next } } })).toMatchObject({
      state: 'not-found-yet',
      isSure: false,
    });
    expect(await look([], { list: { totalCount: 0, links: {} } })).toMatchObject({ isSure: true });
  });

  test.each<[string, unknown[], string[]]>([
    ['older than the clocks can differ', [order('x', { creationDate: '2026-01-17T11:57:59.999Z' })], []],
    ['another customer’s', [order('x', { referenceCustomerId: 'c501c3c4-d776-40ef-9ecf-9cefb59442c1' })], []],
    ['known to be another purchase', [order('X')], ['x']],
    ['of other offers', [order('x', { lineItems: [{ lineItemNumber: 0, offerId: 'z', quantity: 5 }] })], []],
    ['without line items, or no order at all', [{ id: 'x' }, null, 'x', { lineItems: [null] }], []],
  ])('is sure beside an order that is %s', async (_name, items, except) => {
    expect(await look(items, { except })).toMatchObject({ state: 'not-found-yet', isSure: true });
  });
});

test.each<[string, object | null]>([
  ['no options', null],
  ['no date', {}],
  ['a text', { since: '2026-01-17' }],
  ['a date that is none', { since: new Date('soon') }],
  ['a last send that is none', { since, sentUntil: new Date('soon') }],
  ['a last send before the first', { since: sentUntil, sentUntil: since }],
])('a look with %s is refused before anything is asked', async (_name, options) => {
  const { fetch, seen } = fetchThat(() => Response.json({ items: [] }));
  const orders = ordersWith({ fetch });
  // @ts-expect-error: what JavaScript may pass
  const error = await failureOf(orders.reconcile(meant, options));
  expect(error).toMatchObject({ name: 'InvalidOptionError', outcome: 'not-sent' });
  expect(seen).toHaveLength(0);
});

test('a look for an order that can never have been sent is refused', async () => {
  const { fetch } = fetchThat(() => Response.json({ items: [] }));
  const error = await failureOf(ordersWith({ fetch }).reconcile({ lineItems: [] }, { since }));
  expect(error).toMatchObject({ name: 'InvalidOrderError' });
});
