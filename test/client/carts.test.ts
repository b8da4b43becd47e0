import { describe, expect, test } from 'vitest';
import { PartnerCenter, type CartLineItemRequest } from '../../src/index.js';
import { customerId, failureOf, fault, fetchThat, networkError, testClock, type Seen } from './world.js';

const requestId = '57870501-203b-468e-8a63-078a3826d8ec';
const cartId = '2517c51b-58cd-4abe-87ed-3ab812401ab4';
const lines: CartLineItemRequest[] = [
  { catalogItemId: 'A:0001:B', quantity: 10, billingCycle: 'monthly', termDuration: 'P1Y' },
  { catalogItemId: 'C:0001:D', quantity: 1, billingCycle: 'one_time' },
];
const cart = {
  id: cartId,
  status: 'Active',
  lineItems: [
    { ...lines[0], id: 0, orderGroup: '0', currencyCode: 'USD', pricing: { extendedPrice: 0.1 } },
    { ...lines[1], id: 1, orderGroup: '1', currencyCode: 'USD', pricing: { extendedPrice: 0.2 } },
  ],
};
const orders = [
  {
    id: 'o1',
    referenceCustomerId: customerId,
    billingCycle: 'monthly',
    lineItems: [{ lineItemNumber: 0, offerId: 'A:0001:B', quantity: 10, termDuration: 'P1Y' }],
  },
  {
    id: 'o2',
    referenceCustomerId: customerId,
    billingCycle: 'one_time',
    lineItems: [{ lineItemNumber: 0, offerId: 'c:0001:d', quantity: 1 }],
  },
];
const yes = () => true;

type Answer = () => Response | Promise<Response>;
const json =
  (body: unknown, status = 201): Answer =>
  () =>
    Response.json(body, { status });

/** A service with one cart. */
function service({
  create = json(cart),
  read = json(cart, 200),
  checkout = [json({ orders })],
}: {
  create?: Answer;
  read?: Answer;
  checkout?: readonly Answer[];
} = {}) {
  let times = 0;
  const clock = testClock();
  const { fetch, seen } = fetchThat(({ method, url }: Seen) => {
    if (method === 'GET') return read();
    if (!url.endsWith('/checkout')) return create();
    const answer = checkout[Math.min(times++, checkout.length - 1)];
    if (!answer) throw new Error('no answer prepared');
    return answer();
  });
  const client = new PartnerCenter({ credential: 'secret-token', fetch, clock, random: () => 0.5 });
  return {
    clock,
    seen,
    carts: client.customers.byId(customerId).carts,
    sent: () => seen.map(({ method, url }) => `${method} ${url.slice(url.indexOf('/carts'))}`),
    idsOf: (end: string) =>
      seen.filter(({ url }) => url.endsWith(end)).map(({ headers }) => headers.get('MS-RequestId')),
  };
}

describe('buy', () => {
  test('shows the price and the cart, buys, and gives orders and errors', async () => {
    const { carts, sent, seen } = service();
    const shown: unknown[] = [];
    const bought = await carts.buy(lines, { confirm: (...all) => shown.push(...all) > 0 });
    const price = { totals: [{ currencyCode: 'USD', total: 0.3 }], unpriced: [] };
    expect(shown).toEqual([price, cart]);
    expect(bought).toEqual({ confirmed: true, cart, price, orders, orderErrors: [] });
    expect(sent()).toEqual(['POST /carts', `POST /carts/${cartId}/checkout`]);
    expect(JSON.parse(seen[0]?.body ?? '')).toEqual({ lineItems: lines });
    expect(seen[1]?.body).toBe('');
  });

  test.each([false, undefined, 'yes', 1, null])('buys nothing when confirm answers %o', async (answer) => {
    const { carts, sent } = service();
    const bought = await carts.buy(lines, { confirm: () => answer as never });
    expect(bought).toMatchObject({ confirmed: false, cart: { id: cartId } });
    expect(sent()).toEqual(['POST /carts']);
  });

  test('buys nothing when confirm throws', async () => {
    const { carts, sent } = service();
    const cause = new Error('no terminal');
    const error = await failureOf(carts.buy(lines, { confirm: () => Promise.reject(cause) }));
    expect(error).toMatchObject({ name: 'UnexpectedError', outcome: 'not-sent', cause });
    expect(sent()).toEqual(['POST /carts']);
  });

  test.each([undefined, null, {}, { confirm: undefined }, { confirm: true }])(
    'sends nothing without a function to confirm: %o',
    async (options) => {
      const { carts, seen } = service();
      const error = await failureOf(carts.buy(lines, options as never));
      expect(error).toMatchObject({ name: 'InvalidOptionError', outcome: 'not-sent' });
      expect(seen).toEqual([]);
    },
  );

  test("tells which line item can't be bought, and buys nothing", async () => {
    const error = { errorCode: 10001, errorDescription: 'The catalog item id is not valid.' };
    const refused = { ...cart, lineItems: [cart.lineItems[0], { ...cart.lineItems[1], error }] };
    const { carts, sent } = service({ create: json(refused) });
    let asked = 0;
    const thrown = await failureOf(carts.buy(lines, { confirm: () => ++asked > 0 }));
    expect(thrown).toMatchObject({
      name: 'RefusedCartError',
      outcome: 'not-sent',
      lineItems: [{ catalogItemId: 'C:0001:D', error }],
      cart: { id: cartId },
    });
    expect(thrown.message).toBe(
      "The cart was not checked out, since it has items that can't be bought: C:0001:D (10001: The catalog item id is not valid.). Nothing was bought.",
    );
    expect([asked, sent()]).toEqual([0, ['POST /carts']]);
  });

  test('says which line items have no price', async () => {
    const unpriced = { ...cart, lineItems: [cart.lineItems[0], { ...lines[1], id: 1, orderGroup: '1' }] };
    const { carts } = service({ create: json(unpriced) });
    const { price } = await carts.buy(lines, { confirm: () => false });
    expect(price).toMatchObject({
      totals: [{ currencyCode: 'USD', total: 0.1 }],
      unpriced: [{ catalogItemId: 'C:0001:D' }],
    });
  });

  test('gives what could not be ordered beside what was', async () => {
    const orderErrors = [{ orderGroupId: '1', code: 800010, description: 'Inventory is not available.' }];
    const { carts } = service({ checkout: [json({ orders: orders.slice(0, 1), orderErrors })] });
    expect(await carts.buy(lines, { confirm: yes })).toMatchObject({
      confirmed: true,
      orders: [{ id: 'o1' }],
      orderErrors,
    });
  });

  test('sends the ids of the same purchase again after a crash, and of another never', async () => {
    const { carts, idsOf } = service();
    for (const id of [requestId, requestId, crypto.randomUUID()])
      await carts.buy(lines, { confirm: yes, requestId: id });
    for (const end of ['/carts', '/checkout']) {
      const [first, again, other] = idsOf(end);
      expect(again).toBe(first);
      expect(other).not.toBe(first);
    }
    expect(idsOf('/checkout')[0]).toBe(requestId);
    expect(idsOf('/carts')[0]).not.toBe(requestId);
  });

  test('does not buy a cart that holds something else', async () => {
    const other = { ...cart, lineItems: [{ ...cart.lineItems[0], quantity: 100 }, cart.lineItems[1]] };
    const { carts, sent } = service({ create: json(other) });
    const error = await failureOf(carts.buy(lines, { confirm: yes, requestId }));
    expect(error).toMatchObject({ name: 'MismatchedAnswerError', outcome: 'not-sent', requestId });
    expect(error.message).toMatch(/Nothing was bought\.$/);
    expect(sent()).toEqual(['POST /carts']);
  });

  test('a lost cart is no purchase', async () => {
    const { carts, clock, sent } = service({ create: networkError('ECONNRESET') });
    const error = await clock.during(failureOf(carts.buy(lines, { confirm: yes, requestId })));
    expect(error).toMatchObject({
      name: 'ConnectionError',
      outcome: 'not-sent',
      requestId,
      firstSent: undefined,
    });
    expect(error.message).toMatch(/Nothing was bought\.$/);
    expect(new Set(sent())).toEqual(new Set(['POST /carts']));
  });

  test('a lost checkout may be one, and names the cart to go on with', async () => {
    const { carts, clock, idsOf } = service({ checkout: [networkError('ECONNRESET')] });
    const error = await clock.during(failureOf(carts.buy(lines, { confirm: yes, requestId })));
    expect(error).toMatchObject({ name: 'ConnectionError', outcome: 'unknown', requestId, cartId });
    expect(error.message).toContain(`its cart: carts.byId('${cartId}').checkout() buys nothing twice.`);
    expect(idsOf('/checkout')).toEqual([requestId, requestId, requestId]);
  });

  test('the attestation goes into the cart', async () => {
    const { carts, seen } = service();
    await carts.buy(lines, { confirm: yes, partnerOnRecordAttestationAccepted: true });
    expect(JSON.parse(seen[0]?.body ?? '')).toEqual({
      lineItems: lines,
      partnerOnRecordAttestationAccepted: true,
    });
  });

  test("a line item that can't be right is not sent", async () => {
    const { carts, seen } = service();
    const error = await failureOf(carts.buy([{ quantity: 1 }] as never, { confirm: yes }));
    expect(error).toMatchObject({ name: 'InvalidRequestError', outcome: 'not-sent' });
    expect(seen).toEqual([]);
  });
});

describe('checkout', () => {
  test('after a crash, a repeat gives the same orders', async () => {
    const { carts, clock, sent } = service({ checkout: [networkError('ECONNRESET'), json({ orders })] });
    expect(await clock.during(carts.byId(cartId).checkout())).toEqual({ orders });
    expect(await carts.byId(cartId).checkout()).toEqual({ orders });
    expect(sent().filter((each) => each.startsWith('GET'))).toHaveLength(2);
  });

  test('nothing was bought when the cart can not be read', async () => {
    const { carts, sent } = service({ read: fault(404, 800008) });
    const error = await failureOf(carts.byId(cartId).checkout({ requestId }));
    expect(error).toMatchObject({ name: 'ApiError', status: 404, outcome: 'not-sent', requestId });
    expect(sent()).toEqual([`GET /carts/${cartId}`]);
  });

  test('does not buy another cart than was read', async () => {
    const { carts, sent } = service({ read: json({ ...cart, id: customerId }, 200) });
    const error = await failureOf(carts.byId(cartId).checkout({ requestId }));
    expect(error).toMatchObject({ name: 'UnexpectedError', outcome: 'not-sent', requestId });
    expect(sent()).toEqual([`GET /carts/${cartId}`]);
  });

  const [first, second] = orders;
  test.each<[string, unknown[], object[] | undefined, string]>([
    ['an order is missing', [first], undefined, '/lineItems/1'],
    ['another order failed', [first], [{ orderGroupId: '0', code: 1 }], '/lineItems/1'],
    ['there is one more', [first, second, { ...first, id: 'o3' }], undefined, '/lineItems'],
    [
      'the quantity differs',
      [{ ...first, lineItems: [{ ...first?.lineItems[0], quantity: 11 }] }, second],
      undefined,
      '/lineItems/0/quantity',
    ],
    [
      'the term differs',
      [{ ...first, lineItems: [{ ...first?.lineItems[0], termDuration: 'P3Y' }] }, second],
      undefined,
      '/lineItems/0/termDuration',
    ],
    [
      'the billing cycle differs',
      [{ ...first, billingCycle: 'annual' }, second],
      undefined,
      '/lineItems/0/billingCycle',
    ],
    [
      'it is for another customer',
      [first, { ...second, referenceCustomerId: crypto.randomUUID() }],
      undefined,
      '/orders/1/referenceCustomerId',
    ],
    ['it is cancelled', [first, { ...second, status: 'cancelled' }], undefined, '/orders/1/status'],
  ])('is not believed when %s', async (_what, answered, orderErrors, path) => {
    const { carts } = service({
      checkout: [json({ orders: answered, ...(orderErrors && { orderErrors }) })],
    });
    const error = await failureOf(carts.byId(cartId).checkout({ requestId }));
    expect(error).toMatchObject({
      name: 'MismatchedAnswerError',
      outcome: 'unknown',
      requestId,
      differences: [{ path }],
    });
    expect(error.message).toContain("look in the customer's orders");
  });

  test.each<[string, object, object]>([
    ['an error that names no group', {}, { code: 800002 }],
    ['a line item that names no group', { orderGroup: undefined }, { orderGroupId: '1', code: 800002 }],
    ['an error of its group', {}, { orderGroupId: '1', code: 800002 }],
  ])('what is not ordered may be told by %s', async (_what, line, error) => {
    const read = { ...cart, lineItems: [cart.lineItems[0], { ...cart.lineItems[1], ...line }] };
    const answer = { orders: [first], orderErrors: [error] };
    const { carts } = service({ read: json(read, 200), checkout: [json(answer)] });
    expect(await carts.byId(cartId).checkout()).toEqual(answer);
  });

  test('an order may leave out what was not bought', async () => {
    const bare = orders.map(({ id, lineItems }) => ({
      id,
      lineItems: lineItems.map(({ lineItemNumber, offerId }) => ({ lineItemNumber, offerId })),
    }));
    const { carts } = service({ checkout: [json({ orders: bare })] });
    expect(await carts.byId(cartId).checkout()).toEqual({ orders: bare });
  });

  test('legacy add-ons in a cart are items of an order', async () => {
    const addonItems = [{ id: 2, catalogItemId: 'E', quantity: 2, billingCycle: 'monthly', orderGroup: '0' }];
    const nested = { ...cart, lineItems: [{ ...cart.lineItems[0], addonItems }, cart.lineItems[1]] };
    const items = [...(first?.lineItems ?? []), { lineItemNumber: 1, offerId: 'E', quantity: 2 }];
    const all = { orders: [{ ...first, lineItems: items }, second] };
    const { carts } = service({ read: json(nested, 200), checkout: [json(all)] });
    expect(await carts.byId(cartId).checkout()).toEqual(all);
  });
});

describe('a cart that is answered', () => {
  test.each<[string, object, string]>([
    [
      'holds another quantity',
      { lineItems: [{ ...cart.lineItems[0], quantity: 1 }, cart.lineItems[1]] },
      '/lineItems/0/quantity',
    ],
    ['holds fewer', { lineItems: [cart.lineItems[0]] }, '/lineItems/1'],
    ['holds more', { lineItems: [...cart.lineItems, { catalogItemId: 'E', quantity: 1 }] }, '/lineItems'],
  ])('is not believed when it %s', async (_what, other, path) => {
    const { carts } = service({ create: json({ ...cart, ...other }) });
    const calls = [
      () => carts.create({ lineItems: lines }),
      () => carts.byId(cartId).update({ lineItems: lines }),
    ];
    for (const call of calls) {
      const error = await failureOf(call());
      expect(error).toMatchObject({
        name: 'MismatchedAnswerError',
        outcome: 'unknown',
        differences: [{ path }],
      });
      expect(error.message).not.toContain('order');
    }
  });

  test('may have changed a line item that has an error, and left out what it does not show', async () => {
    const [one, two] = cart.lineItems;
    const error = { errorCode: 'QuotaNotAvailable' };
    const answer = {
      ...cart,
      lineItems: [
        { ...one, quantity: 3, error },
        { ...two, quantity: undefined },
      ],
    };
    const { carts } = service({ create: json(answer) });
    const { lineItems } = await carts.create({ lineItems: lines });
    expect(lineItems[0]).toMatchObject({ quantity: 3, error });
  });

  test('may not have another item in the place of one that has an error', async () => {
    const [one, two] = cart.lineItems;
    const error = { errorCode: 'CatalogItemIdIsNotValid' };
    const { carts } = service({
      create: json({ ...cart, lineItems: [{ ...one, catalogItemId: 'X', error }, two] }),
    });
    expect(await failureOf(carts.create({ lineItems: lines }))).toMatchObject({
      name: 'MismatchedAnswerError',
    });
  });

  test('is not believed when it is another', async () => {
    const { carts } = service({ create: json({ ...cart, id: crypto.randomUUID() }) });
    expect(await failureOf(carts.byId(cartId).update({ lineItems: lines }))).toMatchObject({
      name: 'MismatchedAnswerError',
      differences: [{ path: '/id', asked: cartId }],
    });
  });
});
