import { describe, expect, test } from 'vitest';
import { PartnerCenter, type PartnerCenterOptions, type Subscription } from '../../src/index.js';
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
      'getCustomer',
      `/v1/customers/${customerId}`,
      { id: customerId },
      (client) => client.customers.byId(customerId).get(),
    ],
    [
      'getOrder',
      `/v1/customers/${customerId}/orders/Cs_jyTx`,
      created,
      (client) => client.customers.byId(customerId).orders.byId('Cs_jyTx').get(),
    ],
    [
      'getOrder with prices',
      `/v1/customers/${customerId}/orders/x?include_price=true`,
      created,
      (client) => client.customers.byId(customerId).orders.byId('x').get({ includePrice: true }),
    ],
    [
      'listOrders',
      `/v1/customers/${customerId}/orders`,
      { items: [created] },
      (client) => client.customers.byId(customerId).orders.list(),
    ],
    [
      'listOrders by billing type',
      `/v1/customers/${customerId}/orders?billingType=onetime`,
      { items: [] },
      (client) => client.customers.byId(customerId).orders.list({ billingType: 'onetime' }),
    ],
    [
      'listOrders with prices',
      `/v1/customers/${customerId}/orders?include_price=true`,
      { items: [] },
      (client) => client.customers.byId(customerId).orders.list({ includePrice: true }),
    ],
    [
      'getOrderProvisioningStatus',
      `/v1/customers/${customerId}/orders/x/provisioningstatus`,
      { items: [] },
      (client) => client.customers.byId(customerId).orders.byId('x').provisioningStatus.get(),
    ],
    [
      'getSubscription',
      `/v1/customers/${customerId}/subscriptions/${subscriptionId}`,
      { id: subscriptionId },
      (client) => client.customers.byId(customerId).subscriptions.byId(subscriptionId).get(),
    ],
    [
      'getOffer',
      '/v1/offers/MS-AZR-0145P?country=US',
      { id: 'MS-AZR-0145P' },
      (client) => client.offers.byId('MS-AZR-0145P').byCountry('US').get(),
    ],
    [
      'getSku',
      '/v1/products/CFQ/skus/0001?country=DE',
      { id: '0001' },
      (client) => client.products.byCountry('DE').byId('CFQ').skus.byId('0001').get(),
    ],
    [
      'listRelationships',
      '/v1/relationships?relationship_type=IsIndirectCloudSolutionProviderOf',
      { items: [] },
      (client) => client.relationships.list('IsIndirectCloudSolutionProviderOf'),
    ],
    [
      'follow',
      '/v1/products/CFQ/skus/0001?country=US',
      { id: '0001' },
      (client) => client.follow({ uri: '/products/CFQ/skus/0001?country=US', method: 'GET' }),
    ],
  ])('%s is a GET without a body or its type, and no purchase', async (name, path, body, read) => {
    const { fetch, seen } = fetchThat(answering(body));
    expect(await read(clientWith({ fetch }))).toEqual(body);
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({ method: 'GET', url: base + path, body: '' });
    expect(seen[0]?.headers.has('Content-Type')).toBe(false);
    expect(seen[0]?.headers.get('Authorization')).toBe('Bearer secret-token');

    const operations: string[] = [];
    const failing = clientWith({
      fetch: fetchThat(fault(500, 2000)).fetch,
      maxRetries: 0,
      onError: ({ operation }) => operations.push(operation),
    });
    expect((await failureOf(read(failing))).message).toBe('The service answered 500, code 2000: No.');
    expect(operations).toEqual([name.split(' ', 1)[0]]);
  });

  // Callers without types pass numbers too.
  test.each(['', '.', '..', 'a/b', 'a\\b', 'a\nb', '\ud800', 17 as unknown as string])(
    'refuses an id that would make another path, or is no text: %j',
    async (id) => {
      const { fetch, seen } = fetchThat(answering(created));
      const client = clientWith({ fetch });
      const { orders, subscriptions } = client.customers.byId(customerId);
      const stranger = client.customers.byId(id);
      const calls: [what: string, call: Promise<unknown>][] = [
        ['order id', orders.byId(id).get()],
        ['order id', orders.byId(id).provisioningStatus.get()],
        ['order id', orders.byId(id).addOn({ lineItems: [] })],
        ['subscription id', subscriptions.byId(id).get()],
        ['customer id', stranger.get()],
        ['customer id', stranger.orders.list()],
        ['customer id', stranger.orders.byId('x').get()],
        ['customer id', stranger.orders.byId('x').provisioningStatus.get()],
        ['customer id', stranger.subscriptions.byId('x').get()],
        ['offer id', client.offers.byId(id).byCountry('US').get()],
        ['product id', client.products.byCountry('US').byId(id).skus.byId('x').get()],
        ['SKU id', client.products.byCountry('US').byId('x').skus.byId(id).get()],
      ];
      for (const [what, call] of calls) {
        const error = await failureOf(call);
        expect(error).toMatchObject({ name: 'InvalidOptionError', outcome: 'not-sent' });
        expect(error.message).toBe(
          `Nothing was sent: the ${what} must not be empty, '.', '..', or contain a slash, a control character or half of a surrogate pair.`,
        );
      }
      expect(seen).toEqual([]);
    },
  );

  test.each(['null', '17', '"items"', '[]', '{"items":{}}', '{"items"'])(
    'a list that is %s is an answer that can not be read',
    async (body) => {
      const { fetch } = fetchThat(text(200, body));
      const { orders } = clientWith({ fetch, maxRetries: 0 }).customers.byId(customerId);
      expect(await failureOf(orders.list())).toMatchObject({ name: 'UnreadableAnswerError', body });
    },
  );

  // Callers without types pass all sorts.
  test.each([null, 'x'] as unknown as object[])('refuses options that are no object: %j', async (options) => {
    const { fetch, seen } = fetchThat(answering(created));
    const { orders } = clientWith({ fetch }).customers.byId(customerId);
    const since = options as { since: Date };
    for (const call of [
      () => orders.list(options),
      () => orders.byId('x').get(options),
      () => orders.byId('x').provisioningStatus.get(options),
      () => orders.reconcile(licences, since),
    ]) {
      const error = await failureOf(call());
      expect(error).toMatchObject({ name: 'InvalidOptionError', outcome: 'not-sent' });
      expect(error.message).toBe('Nothing was sent: the options must be an object, such as { requestId }.');
    }
    expect(seen).toEqual([]);
  });

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
    '/customers/x',
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
    ['/..', 'is not a plain path'],
    ['/./x', 'is not a plain path'],
    ['', 'has no address'],
    ['x/https://api.partnercenter.microsoft.com/customers/x', 'does not begin with one slash'],
    ['@evil.example', 'does not begin with one slash'],
  ])('refuses %j before anything is sent', async (uri, why) => {
    const { fetch, seen } = fetchThat(answering({}));
    const error = await failureOf(clientWith({ fetch }).follow({ uri }));
    expect(error).toMatchObject({ name: 'InvalidOptionError', outcome: 'not-sent' });
    expect(error.message).toContain(why);
    expect(seen).toEqual([]);
  });

  test('takes any JSON, and nothing else', async () => {
    for (const body of [null, 0, '', []]) {
      const { fetch } = fetchThat(answering(body));
      expect(await clientWith({ fetch }).follow({ uri: '/customers/x' })).toEqual(body);
    }
    const { fetch } = fetchThat(text(200, '<html>'));
    const error = await failureOf(clientWith({ fetch, maxRetries: 0 }).follow({ uri: '/customers/x' }));
    expect(error).toMatchObject({ name: 'UnreadableAnswerError', body: '<html>' });
  });

  test('shows no more of an address than the first 200 characters', async () => {
    const error = await failureOf(clientWith({}).follow({ uri: `x${'y'.repeat(1000)}` }));
    expect(error.message).toBe(
      `Nothing was sent: the link "x${'y'.repeat(199)}" does not begin with one slash.`,
    );
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
    const answer = {
      id: 'X',
      lineItems: [created.lineItems[0], { ...addOn.lineItems[0], lineItemNumber: 1 }],
    };
    const { fetch, seen } = fetchThat(answering(answer));
    expect(await orderOf(fetch).addOn(addOn)).toEqual(answer);
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
    const operations: string[] = [];
    const order = clientWith({ fetch, clock, onError: ({ operation }) => operations.push(operation) })
      .customers.byId(customerId)
      .orders.byId('x');
    const error = await clock.during(failureOf(order.addOn(addOn)));
    expect(error).toMatchObject({ outcome: 'unknown', attempts: 3 });
    expect(operations).toEqual(['purchaseAddOn']);
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
    const error = await ended;
    expect(error).toMatchObject({ name: 'TimeoutError', limit: 300_000, what: 'call', outcome: 'rejected' });
    expect(String(error)).toBe('TimeoutError: The call reached its time limit of 300000 ms.');
    const waits = at.map((moment, index) => moment - (at[index - 1] ?? 0));
    expect(Math.max(...waits)).toBe(60);
    expect(at.at(-1)).toBeLessThan(300);
  });

  test('does not wait when the next answer would come at the limit', async () => {
    const { ended, at } = watched({ within: 2000 }, items('prefulfillment_pending'));
    expect(await ended).toMatchObject({ name: 'TimeoutError', limit: 2000 });
    expect(at).toEqual([0]);
  });

  test('waits for an item without a status', async () => {
    const { ended } = watched({}, answering({ items: [{ lineItemNumber: 0 }] }), items('fulfilled'));
    expect(await ended).toHaveLength(1);
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
