import { describe, expect, test } from 'vitest';
import {
  PartnerCenter,
  type Order,
  type PartnerCenterOptions,
  type Reconciliation,
  type Subscription,
} from '../../src/index.js';
import {
  created,
  customerId,
  failureOf,
  fault,
  fetchThat,
  licences,
  networkError,
  ok,
  testClock,
  text,
} from './world.js';

const base = 'https://api.partnercenter.microsoft.com';
const subscriptionId = '1DA3295E-C59A-476C-A7E7-D7E981FE79BE';
const clientWith = (options: Partial<PartnerCenterOptions>) =>
  new PartnerCenter({ credential: 'secret-token', random: () => 0.5, ...options });
const answering = (body: unknown) => () => Response.json(body);

describe('reading', () => {
  test.each<[string, string, object, (client: PartnerCenter) => Promise<unknown>]>([
    [
      'a customer',
      `/v1/customers/${customerId}`,
      { id: customerId },
      (client) => client.customers.byId(customerId).get(),
    ],
    [
      'an order',
      `/v1/customers/${customerId}/orders/Cs_jyTx`,
      created,
      (client) => client.customers.byId(customerId).orders.byId('Cs_jyTx').get(),
    ],
    [
      'an order with prices',
      `/v1/customers/${customerId}/orders/x?include_price=true`,
      created,
      (client) => client.customers.byId(customerId).orders.byId('x').get({ includePrice: true }),
    ],
    [
      'orders',
      `/v1/customers/${customerId}/orders`,
      { items: [created] },
      (client) => client.customers.byId(customerId).orders.list(),
    ],
    [
      'orders by billing type',
      `/v1/customers/${customerId}/orders?billingType=onetime`,
      { items: [] },
      (client) => client.customers.byId(customerId).orders.list({ billingType: 'onetime' }),
    ],
    [
      'provisioning status',
      `/v1/customers/${customerId}/orders/x/provisioningstatus`,
      { items: [] },
      (client) => client.customers.byId(customerId).orders.byId('x').provisioningStatus.get(),
    ],
    [
      'a subscription',
      `/v1/customers/${customerId}/subscriptions/${subscriptionId}`,
      { id: subscriptionId },
      (client) => client.customers.byId(customerId).subscriptions.byId(subscriptionId).get(),
    ],
    [
      'an offer',
      '/v1/offers/MS-AZR-0145P?country=US',
      { id: 'MS-AZR-0145P' },
      (client) => client.offers.byId('MS-AZR-0145P').byCountry('US').get(),
    ],
    [
      'a SKU',
      '/v1/products/CFQ/skus/0001?country=DE',
      { id: '0001' },
      (client) => client.products.byId('CFQ').skus.byId('0001').byCountry('DE').get(),
    ],
    [
      'resellers',
      '/v1/relationships?relationship_type=IsIndirectCloudSolutionProviderOf',
      { items: [] },
      (client) => client.relationships.list('IsIndirectCloudSolutionProviderOf'),
    ],
    [
      'a link',
      '/v1/products/CFQ/skus/0001?country=US',
      { id: '0001' },
      (client) => client.follow({ uri: '/products/CFQ/skus/0001?country=US', method: 'GET' }),
    ],
  ])('%s is a GET without a body or its type', async (_name, path, body, read) => {
    const { fetch, seen } = fetchThat(answering(body));
    expect(await read(clientWith({ fetch }))).toEqual(body);
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({ method: 'GET', url: base + path, body: '' });
    expect(seen[0]?.headers.has('Content-Type')).toBe(false);
    expect(seen[0]?.headers.get('Authorization')).toBe('Bearer secret-token');
  });

  test.each(['', '.', '..', 'a/b', 'a\\b', 'a\nb'])(
    'refuses an id that would make another path: %j',
    async (id) => {
      const { fetch, seen } = fetchThat(answering(created));
      const { orders, subscriptions } = clientWith({ fetch }).customers.byId(customerId);
      for (const call of [
        orders.byId(id).get(),
        orders.byId(id).provisioningStatus.get(),
        subscriptions.byId(id).get(),
      ]) {
        expect(await failureOf(call)).toMatchObject({ name: 'InvalidOptionError', outcome: 'not-sent' });
      }
      expect(seen).toEqual([]);
    },
  );

  test('encodes what else an id may hold', async () => {
    const { fetch, seen } = fetchThat(answering(created));
    await clientWith({ fetch }).customers.byId(customerId).orders.byId('a b?c#d%').get();
    expect(seen[0]?.url).toBe(`${base}/v1/customers/${customerId}/orders/a%20b%3Fc%23d%25`);
  });

  test('fails without a word on buying', async () => {
    const { fetch } = fetchThat(fault(404, 20000));
    const error = await failureOf(clientWith({ fetch }).customers.byId(customerId).orders.byId('x').get());
    expect(error).toMatchObject({ name: 'ApiError', status: 404, code: '20000', outcome: 'rejected' });
    expect(error.message).toBe('The service answered 404, code 20000: No.');
  });

  test('is repeated like a purchase, and an answer without its items can not be read', async () => {
    const clock = testClock();
    const { fetch, seen } = fetchThat(networkError('ECONNRESET'), text(200, '{}'), answering({ items: [] }));
    await clock.during(clientWith({ fetch, clock }).customers.byId(customerId).orders.list());
    expect(seen).toHaveLength(3);
    expect(new Set(seen.map(({ headers }) => headers.get('MS-RequestId'))).size).toBe(1);
  });
});

describe('following a link', () => {
  test('keeps the type that the caller names', async () => {
    const { fetch } = fetchThat(answering({ id: subscriptionId }));
    const subscription = await clientWith({ fetch }).follow<Subscription>({
      uri: `/customers/${customerId}/subscriptions/${subscriptionId}`,
    });
    expect(subscription.id).toBe(subscriptionId);
  });

  test.each([
    `${base}/v1/customers/x`,
    `${base}/customers/x`,
    `https: //api.partnercenter.microsoft.com/customers/x`,
    '/v1/customers/x',
  ])('takes %s', async (uri) => {
    const { fetch, seen } = fetchThat(answering({}));
    await clientWith({ fetch }).follow({ uri });
    expect(seen[0]?.url).toBe(`${base}/v1/customers/x`);
  });

  test.each([
    ['https://evil.example/customers/x', 'leads to another host'],
    ['http://api.partnercenter.microsoft.com/customers/x', 'leads to another host'],
    ['//evil.example/customers/x', 'does not begin with one slash'],
    ['/\\evil.example', 'does not begin with one slash'],
    ['customers/x', 'does not begin with one slash'],
    ['/customers/../../x', 'is not a plain path'],
    ['/customers/%2e%2E/x', 'is not a plain path'],
    ['/customers//x', 'is not a plain path'],
    ['/customers/a\\b', 'is not a plain path'],
    ['/customers/a b', 'is not a plain path'],
    ['', 'has no address'],
    ['@evil.example', 'does not begin with one slash'],
  ])('refuses %j before anything is sent', async (uri, why) => {
    const { fetch, seen } = fetchThat(answering({}));
    const error = await failureOf(clientWith({ fetch }).follow({ uri }));
    expect(error).toMatchObject({ name: 'InvalidOptionError', outcome: 'not-sent' });
    expect(error.message).toContain(why);
    expect(seen).toEqual([]);
  });

  test('refuses one that is not for reading', async () => {
    const { fetch, seen } = fetchThat(answering({}));
    const error = await failureOf(clientWith({ fetch }).follow({ uri: '/customers/x', method: 'PATCH' }));
    expect(error.message).toBe('Nothing was sent: the link "/customers/x" is for PATCH, not for reading.');
    expect(seen).toEqual([]);
  });
});

describe('an add-on', () => {
  const addOn = { lineItems: [{ offerId: 'x', parentSubscriptionId: subscriptionId, quantity: 2 }] };
  const orderOf = (fetch: typeof globalThis.fetch) =>
    clientWith({ fetch }).customers.byId(customerId).orders.byId('x');

  test('is a PATCH of the order, numbered from 0', async () => {
    const { fetch, seen } = fetchThat(answering(created));
    expect(await orderOf(fetch).addOn(addOn)).toEqual(created);
    expect(seen[0]).toMatchObject({ method: 'PATCH', url: `${base}/v1/customers/${customerId}/orders/x` });
    expect(seen[0]?.headers.get('Content-Type')).toBe('application/json');
    expect(JSON.parse(seen[0]?.body ?? '')).toEqual({
      referenceCustomerId: customerId,
      lineItems: [{ ...addOn.lineItems[0], lineItemNumber: 0 }],
    });
  });

  test('is a purchase: its failures say whether it was bought', async () => {
    const clock = testClock();
    const { fetch, seen } = fetchThat(networkError('ECONNRESET'));
    const order = clientWith({ fetch, clock }).customers.byId(customerId).orders.byId('x');
    const error = await clock.during(failureOf(order.addOn(addOn)));
    expect(error).toMatchObject({ outcome: 'unknown', attempts: 3 });
    expect(error.message).toContain('Whether the order was placed is not known');
    expect(new Set(seen.map(({ headers }) => headers.get('MS-RequestId'))).size).toBe(1);
  });

  test('without the subscription that it belongs to is not sent', async () => {
    const { fetch, seen } = fetchThat(answering(created));
    // @ts-expect-error -- no parentSubscriptionId
    const error = await failureOf(orderOf(fetch).addOn({ lineItems: [{ offerId: 'x', quantity: 0 }] }));
    expect(error).toMatchObject({ name: 'InvalidOrderError', outcome: 'not-sent' });
    expect(error.message).toContain('/lineItems/0/parentSubscriptionId is required');
    expect(error.message).toContain('/lineItems/0/quantity must be at least 1, not 0');
    expect(seen).toEqual([]);
  });
});

describe('checking an order', () => {
  test('names the faults that create would, and sends nothing', async () => {
    const { orders } = clientWith({}).customers.byId(customerId);
    expect(await orders.check(licences)).toEqual([]);
    expect((await orders.check(undefined)).map(({ keyword }) => keyword)).toEqual(['type']);
    expect((await orders.check({ lineItems: [{ offerId: '' }] })).map(({ path }) => path)).toEqual([
      '/lineItems/0/offerId',
    ]);
  });
});

describe('reconciling', () => {
  const since = new Date('2026-01-17T12:00:00Z');
  const meant = {
    billingCycle: 'monthly',
    lineItems: [{ offerId: 'A:B:C', quantity: 5, friendlyName: 'x' }],
  };
  const order = (id: string, more: Partial<Order> = {}): Order => ({
    id,
    billingCycle: 'monthly',
    creationDate: '2026-01-17T12:00:03.123Z',
    lineItems: [{ lineItemNumber: 0, offerId: 'a:b:c', quantity: 5, friendlyName: 'x', subscriptionId }],
    ...more,
  });
  const look = async (items: Order[], minutes = 1): Promise<Reconciliation> => {
    const clock = testClock(since.getTime() + minutes * 60_000);
    const { fetch } = fetchThat(answering({ items }));
    return clientWith({ fetch, clock }).customers.byId(customerId).orders.reconcile(meant, { since });
  };

  test('finds the one order that fits', async () => {
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

  test('takes an order from a clock that is a little behind, or without a date', async () => {
    expect(await look([order('x', { creationDate: '2026-01-17T11:58:30Z' })])).toMatchObject({
      state: 'found',
    });
    const { creationDate, ...undated } = order('x');
    expect(creationDate).toBeDefined();
    expect(await look([undated])).toMatchObject({ state: 'found' });
  });

  test('is honest about the lag: absence means something only after 15 minutes', async () => {
    const sureAfter = new Date('2026-01-17T12:15:00Z');
    expect(await look([], 14.9)).toEqual({ state: 'not-found-yet', sureAfter, isSure: false });
    expect(await look([], 15)).toEqual({ state: 'not-found-yet', sureAfter, isSure: true });
  });

  test('does not guess between two that fit', async () => {
    expect(await look([order('a'), order('b')])).toEqual({
      state: 'ambiguous',
      orders: [order('a'), order('b')],
    });
  });
});

describe('waiting for provisioning', () => {
  const items = (...statuses: string[]) =>
    answering({ items: statuses.map((status, lineItemNumber) => ({ lineItemNumber, status })) });
  const watched = (options: object, ...answers: Parameters<typeof fetchThat>) => {
    const clock = testClock(0);
    const at: number[] = [];
    const { fetch } = fetchThat(...answers);
    const timed: typeof fetch = (input: RequestInfo | URL, init?: RequestInit) => {
      at.push(clock.now() / 1000);
      return fetch(input, init);
    };
    const { provisioningStatus } = clientWith({ fetch: timed, clock })
      .customers.byId(customerId)
      .orders.byId('x');
    return {
      clock,
      at,
      provisioningStatus,
      ended: clock.during(provisioningStatus.waitFor(options).catch((error: unknown) => error)),
    };
  };

  test.each([['fulfilled'], ['unfulfilled'], ['Fulfilled']])('ends on %s', async (status) => {
    expect(await watched({}, items(status)).ended).toEqual([{ lineItemNumber: 0, status }]);
  });

  test('goes on while an item is pending, or has a status that nobody knows, and asks less and less often', async () => {
    const { ended, at } = watched(
      {},
      items('prefulfillment_pending', 'fulfilled'),
      items('fulfilled', 'paused'),
      items(),
      items('fulfilled', 'unfulfilled'),
    );
    expect(await ended).toHaveLength(2);
    expect(at).toEqual([0, 2, 5, 9.5]);
  });

  test('gives each answer on the way', async () => {
    const clock = testClock(0);
    const { fetch } = fetchThat(items('prefulfillment_pending'), items('fulfilled'));
    const { provisioningStatus } = clientWith({ fetch, clock }).customers.byId(customerId).orders.byId('x');
    const seen = async () => {
      const statuses: unknown[] = [];
      for await (const [item] of provisioningStatus.watch()) statuses.push(item?.status);
      return statuses;
    };
    expect(await clock.during(seen())).toEqual(['prefulfillment_pending', 'fulfilled']);
  });

  test('ends at its time limit, and no answer is awaited longer than a minute', async () => {
    const { ended, at } = watched({ within: 300_000 }, items('prefulfillment_pending'));
    expect(await ended).toMatchObject({ name: 'TimeoutError', limit: 300_000 });
    const waits = at.map((moment, index) => moment - (at[index - 1] ?? 0));
    expect(Math.max(...waits)).toBe(60);
    expect(at.at(-1)).toBeLessThan(300);
  });

  test('ends when the caller aborts', async () => {
    const abort = new AbortController();
    const { fetch } = fetchThat(() => {
      setTimeout(() => abort.abort(), 5);
      return items('prefulfillment_pending')();
    });
    const { provisioningStatus } = clientWith({ fetch }).customers.byId(customerId).orders.byId('x');
    expect(await failureOf(provisioningStatus.waitFor({ signal: abort.signal }))).toMatchObject({
      name: 'AbortedError',
    });
  });

  test('hands on what the service refuses', async () => {
    expect(await watched({}, fault(403, 900329)).ended).toMatchObject({ name: 'ApiError', code: '900329' });
  });
});

test('a journey reads as one: find, order, follow', async () => {
  const { fetch, seen } = fetchThat(
    answering({ id: customerId }),
    ok({
      ...created,
      lineItems: [
        {
          ...created.lineItems[0],
          links: {
            subscription: { uri: `/customers/${customerId}/subscriptions/s`, method: 'GET', headers: [] },
          },
        },
      ],
    }),
    answering({ id: 's' }),
  );
  const client = clientWith({ fetch });
  const customer = client.customers.byId(customerId);
  await customer.get();
  const order = await customer.orders.create(licences);
  const link = order.lineItems[0]?.links?.subscription;
  expect(link && (await client.follow(link))).toEqual({ id: 's' });
  expect(seen.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET']);
});
