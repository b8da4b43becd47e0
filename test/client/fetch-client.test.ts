import { describe, expect, expectTypeOf, test } from 'vitest';
import { createFetchClient, failureIn, type FetchClient } from '../../src/fetch.js';
import { PartnerCenter, type Order, type PartnerCenterOptions } from '../../src/index.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { created, customerId, failureOf, fault, fetchThat, networkError, ok, testClock } from './world.js';

const offerId = '84A03D81-6B37-4D66-8D4A-FAEA24541538';
const orders = '/v1/customers/{customerId}/orders';
const path = { customerId };
const body = { lineItems: [{ lineItemNumber: 0, offerId, quantity: 5 }] };
const requestId = '57870501-203b-468e-8a63-078a3826d8ec';

const clientWith = (options: Partial<PartnerCenterOptions>): FetchClient =>
  createFetchClient(new PartnerCenter({ credential: 'secret-token', random: () => 0.5, ...options }));

describe('createFetchClient', () => {
  test('places an order, lists it and reads it', async () => {
    const { fetch } = createSandbox();
    const client = clientWith({ fetch });
    const { data, error, response } = await client.POST(orders, { params: { path }, body });
    expect(error).toBeUndefined();
    expect(response.status).toBe(201);
    expect(data?.lineItems).toMatchObject([{ offerId, quantity: 5 }]);
    const listed = await client.GET(orders, { params: { path, query: { billingType: 'onetime' } } });
    expect(listed.data?.items).toEqual([]);
    const orderId = data?.id ?? '';
    const read = await client.GET(`${orders}/{orderId}`, { params: { path: { customerId, orderId } } });
    expect(read.data?.id).toBe(orderId);
  });

  test('gives an error that is answered as error, and failureIn its outcome', async () => {
    const { fetch } = fetchThat(fault(400, 2093));
    const { data, error, response } = await clientWith({ fetch }).POST(orders, { params: { path }, body });
    expect(data).toBeUndefined();
    expect(error).toMatchObject({ code: 2093 });
    expect(failureIn(response)).toMatchObject({ outcome: 'rejected', code: '2093' });
  });

  test('repeats with one MS-RequestId, that of params.header', async () => {
    const clock = testClock();
    const { fetch, seen } = fetchThat(networkError('ECONNRESET'), fault(503, 1), ok());
    const params = { path, header: { 'MS-RequestId': requestId } };
    const { data } = await clock.during(clientWith({ fetch, clock }).POST(orders, { params, body }));
    expect(data?.id).toBe(created.id);
    expect(seen.map(({ headers }) => headers.get('MS-RequestId'))).toEqual([requestId, requestId, requestId]);
    expect(new Set(seen.map((each) => each.body))).toEqual(new Set([JSON.stringify(body)]));
  });

  test('without an answer it rejects with an error of the package, which onError sees first', async () => {
    const clock = testClock();
    const client = clientWith({ fetch: fetchThat(networkError('ECONNRESET')).fetch, clock });
    const seen: unknown[] = [];
    client.use({ onError: ({ error }) => void seen.push(error) });
    const error = await clock.during(failureOf(client.POST(orders, { params: { path }, body })));
    expect(error).toMatchObject({ name: 'ConnectionError', outcome: 'unknown' });
    expect(seen).toEqual([error]);
  });

  test('middleware sees one call, changes requests, and reads answers', async () => {
    const clock = testClock();
    const { fetch, seen } = fetchThat(fault(503, 1), ok());
    const client = clientWith({ fetch, clock });
    const order: string[] = [];
    client.use({
      onRequest: ({ request, schemaPath }) => {
        order.push(`${request.method} ${schemaPath}`);
        expect(request.headers.has('Authorization')).toBe(false);
        request.headers.set('X-Locale', 'de-DE');
        return request;
      },
      onResponse: async ({ response }) => {
        order.push(String(response.status));
        const text = await response.clone().text();
        return new Response(text, { status: 201, headers: { 'X-Seen': 'yes' } });
      },
    });
    const { data, response } = await clock.during(client.POST(orders, { params: { path }, body }));
    expect(order).toEqual([`POST ${orders}`, '201']);
    expect(data?.id).toBe(created.id);
    expect(response.headers.get('X-Seen')).toBe('yes');
    expect(seen.map(({ headers }) => headers.get('X-Locale'))).toEqual(['de-DE', 'de-DE']);
  });

  test.each(['', '.', '..', 'a/b', 'a\\b'])(
    'an id %j that would make another path is refused',
    async (id) => {
      const { fetch, seen } = fetchThat(ok());
      const call = clientWith({ fetch }).GET(orders, { params: { path: { customerId: id } } });
      expect(await failureOf(call)).toMatchObject({ name: 'InvalidOptionError', outcome: 'not-sent' });
      expect(seen).toEqual([]);
    },
  );

  test('another base URL for one call is refused', async () => {
    const { fetch, seen } = fetchThat(ok());
    const call = clientWith({ fetch }).GET(orders, { params: { path }, baseUrl: 'https://gate.example' });
    expect(await failureOf(call)).toMatchObject({ name: 'InvalidOptionError', outcome: 'not-sent' });
    expect(seen).toEqual([]);
  });

  test('an option of the façade, which openapi-fetch would pass over, is refused', async () => {
    const { fetch, seen } = fetchThat(ok());
    const call = clientWith({ fetch }).POST(orders, { params: { path }, body, requestId });
    expect((await failureOf(call)).message).toMatch(
      /requestId is not an option of fetch: send the header MS-RequestId/,
    );
    expect(seen).toEqual([]);
  });
});

test('two generated clients can share the fetch of one PartnerCenter', async () => {
  const { fetch, baseUrl } = new PartnerCenter({ credential: 't', fetch: createSandbox().fetch });
  // As the fetch client of another generator sends it: an address and a plain init.
  const response = await fetch(`${baseUrl}${orders.replace('{customerId}', customerId)}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(201);
  const { data } = await createFetchClient({ fetch, baseUrl }).GET(orders, { params: { path } });
  expect(data?.totalCount).toBe(1);
});

describe('the compiler refuses', () => {
  const client = clientWith({ fetch: fetchThat(ok()).fetch });
  /** Compile to show what is taken; never run. */
  const types = (...calls: (() => unknown)[]) => expect(calls.every((call) => typeof call === 'function'));

  test('wrong paths and methods', () => {
    // @ts-expect-error -- a path that the contract doesn't have
    types(() => client.GET('/v1/customers/{customerId}/order', { params: { path } }));
    // @ts-expect-error -- an id written into the path
    types(() => client.GET('/v1/customers/4d3cf487/orders'));
    // @ts-expect-error -- a method that the path lacks
    types(() => client.PATCH(orders, { params: { path }, body }));
  });

  test('wrong parameters', () => {
    // @ts-expect-error -- no parameters
    types(() => client.GET(orders));
    // @ts-expect-error -- a misspelt one
    types(() => client.GET(orders, { params: { path: { customerID: customerId } } }));
    // @ts-expect-error -- one of two
    types(() => client.GET(`${orders}/{orderId}`, { params: { path } }));
    // @ts-expect-error -- an id that is a number
    types(() => client.GET(orders, { params: { path: { customerId: 4 } } }));
    // @ts-expect-error -- a query that isn't known
    types(() => client.GET(orders, { params: { path, query: { billingtype: 'onetime' } } }));
    // @ts-expect-error -- a header that isn't known
    types(() => client.GET(orders, { params: { path, header: { 'MS-RequestID': requestId } } }));
  });

  test('wrong bodies', () => {
    // @ts-expect-error -- no body at all
    types(() => client.POST(orders, { params: { path } }));
    // @ts-expect-error -- one on a GET
    types(() => client.GET(orders, { params: { path }, body }));
    // @ts-expect-error -- a string for a number
    types(() => client.POST(orders, { params: { path }, body: { lineItems: [{ offerId, quantity: '5' }] } }));
    // @ts-expect-error -- a read-only member
    types(() => client.POST(orders, { params: { path }, body: { ...body, id: 'x' } }));
  });

  test('wrong uses of answers, and wrong makings of a client', () => {
    types(async () => {
      const { data } = await client.GET(orders, { params: { path } });
      // @ts-expect-error -- a list is no order
      const order: Order | undefined = data;
      return order;
    });
    // @ts-expect-error -- no client
    types(() => createFetchClient({ credential: 'secret-token' }));
  });

  test('and takes what is right', () => {
    const read = () => client.GET(`${orders}/{orderId}`, { params: { path: { customerId, orderId: '1' } } });
    types(read);
    type Read = Awaited<ReturnType<typeof read>>;
    expectTypeOf<NonNullable<Read['data']>['id']>().toEqualTypeOf<string>();
    expectTypeOf<Read['response']>().toEqualTypeOf<Response>();
    expectTypeOf<NonNullable<Read['error']>>().not.toBeAny();
    expectTypeOf<NonNullable<Read['data']>>().not.toBeAny();
  });
});
