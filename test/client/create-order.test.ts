import { describe, expect, test } from 'vitest';
import { openapi } from '../../generated/openapi.js';
import type { NewOrder } from '../../src/index.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { validateOrder, validateOrderRequest } from '../../src/validate/index.js';
import { created, customerId, fetchThat, licences, ok, ordersWith, serve, text } from './world.js';

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

describe('the request', () => {
  test('goes to the orders of the customer, as JSON, with a bearer token and fresh ids', async () => {
    const { fetch, seen } = fetchThat(ok());
    await ordersWith({ fetch }).create(licences);
    await ordersWith({ fetch }).create(licences);
    const [first, second] = seen;
    expect(first?.method).toBe('POST');
    expect(first?.url).toBe(`https://api.partnercenter.microsoft.com/v1/customers/${customerId}/orders`);
    expect(first?.headers.get('Authorization')).toBe('Bearer secret-token');
    expect(first?.headers.get('Accept')).toBe('application/json');
    expect(first?.headers.get('Content-Type')).toBe('application/json');
    for (const name of ['MS-RequestId', 'MS-CorrelationId']) {
      expect(first?.headers.get(name)).toMatch(guid);
      expect(second?.headers.get(name)).not.toBe(first?.headers.get(name));
    }
    expect(first?.headers.get('MS-RequestId')).not.toBe(first?.headers.get('MS-CorrelationId'));
  });

  test('carries the ids that the caller gives', async () => {
    const { fetch, seen } = fetchThat(ok());
    const requestId = '57870501-203b-468e-8a63-078a3826d8ec';
    const correlationId = '9C272436-538D-4DD4-A421-C811E004784C';
    await ordersWith({ fetch }).create(licences, { requestId, correlationId });
    expect(seen[0]?.headers.get('MS-RequestId')).toBe(requestId);
    expect(seen[0]?.headers.get('MS-CorrelationId')).toBe(correlationId);
  });

  test.each([
    ['global', 'https://api.partnercenter.microsoft.com'],
    ['usGovernment', 'https://api.partnercenter.microsoft.com'],
    ['china', 'https://partner.partnercenterapi.microsoftonline.cn'],
  ] as const)('goes to the address of the %s cloud', async (cloud, base) => {
    const { fetch, seen } = fetchThat(ok());
    await ordersWith({ fetch, cloud }).create(licences);
    expect(seen[0]?.url).toBe(`${base}/v1/customers/${customerId}/orders`);
  });

  test('goes through a gateway with a path of its own', async () => {
    const { fetch, seen } = fetchThat(ok());
    await ordersWith({ fetch, baseUrl: 'https://gateway.contoso.com/partner-center/' }).create(licences);
    expect(seen[0]?.url).toBe(`https://gateway.contoso.com/partner-center/v1/customers/${customerId}/orders`);
  });

  test('is never sent with redirects allowed', async () => {
    let redirect: RequestRedirect | undefined;
    const fetch: typeof globalThis.fetch = (_input: RequestInfo | URL, init?: RequestInit) => {
      redirect = init?.redirect;
      return Promise.resolve(Response.json(created, { status: 201 }));
    };
    await ordersWith({ fetch }).create(licences);
    expect(redirect).toBe('error');
  });
});

describe('what is filled in', () => {
  const sent = async (order: NewOrder): Promise<unknown> => {
    const { fetch, seen } = fetchThat(ok());
    await ordersWith({ fetch }).create(order);
    return JSON.parse(seen[0]?.body ?? '');
  };

  test('is the customer and the number of each item', async () => {
    const [item] = licences.lineItems;
    expect(await sent(licences)).toEqual({
      referenceCustomerId: customerId,
      lineItems: [{ ...item, lineItemNumber: 0 }],
    });
  });

  test('is nothing that the caller has set', async () => {
    const order: NewOrder = {
      referenceCustomerId: customerId.toUpperCase(),
      billingCycle: 'annual',
      lineItems: [
        { offerId: 'a', lineItemNumber: 1 },
        { offerId: 'b', lineItemNumber: 0 },
      ],
    };
    expect(await sent(order)).toEqual(order);
  });

  test('are the lowest free numbers where only some items have one', async () => {
    const order = {
      lineItems: [
        { offerId: 'a' },
        { offerId: 'b', lineItemNumber: 0 },
        { offerId: 'c' },
        { offerId: 'd', lineItemNumber: 2 },
      ],
    };
    expect(await sent(order)).toMatchObject({
      lineItems: [
        { offerId: 'a', lineItemNumber: 1 },
        { offerId: 'b', lineItemNumber: 0 },
        { offerId: 'c', lineItemNumber: 3 },
        { offerId: 'd', lineItemNumber: 2 },
      ],
    });
  });

  test('never changes the objects of the caller', async () => {
    const order = Object.freeze({ lineItems: Object.freeze([Object.freeze({ offerId: 'a', quantity: 1 })]) });
    await sent(order);
    expect(order).toEqual({ lineItems: [{ offerId: 'a', quantity: 1 }] });
  });

  test.each([{ termDuration: 'P1M' }, [{ termDuration: 'P1M' }]])(
    'leaves renewsTo as the caller wrote it: %j',
    async (renewsTo) => {
      expect(await sent({ lineItems: [{ offerId: 'a', renewsTo }] })).toMatchObject({
        lineItems: [{ renewsTo }],
      });
    },
  );
});

describe('the answer', () => {
  test('is the order, and with its response when asked for', async () => {
    const { fetch } = fetchThat(() => Response.json(created, { status: 201, headers: { 'MS-CV': 'abc.0' } }));
    const requestId = '57870501-203b-468e-8a63-078a3826d8ec';
    const call = ordersWith({ fetch }).create(licences, { requestId });
    const { data, response, ...ids } = await call.withResponse();
    expect(data).toEqual(created);
    expect(await call).toBe(data);
    expect(response.status).toBe(201);
    expect(response.headers.get('MS-CV')).toBe('abc.0');
    expect(ids.requestId).toBe(requestId);
    expect(ids.correlationId).toMatch(guid);
  });

  test('may come with any success status, members unknown and enum values new', async () => {
    const order = { ...created, status: 'on_hold', surprise: { deep: [1] } };
    const { fetch } = fetchThat(() => Response.json(order, { status: 200 }));
    expect(await ordersWith({ fetch }).create(licences)).toEqual(order);
  });

  test.each(['\uFEFF', '\uFEFF ', '\uFEFF\uFEFF', '\uFEFF\uFEFF\uFEFF', 'ï»¿ ', '\uFEFF ï»¿', '\n '])(
    'may begin with %j',
    async (mark) => {
      const { fetch } = fetchThat(text(201, mark + JSON.stringify(created)));
      expect(await ordersWith({ fetch }).create(licences)).toEqual(created);
    },
  );

  test('may come with a byte-order mark and a length over real HTTP', async () => {
    const body = Buffer.from(`\uFEFF ${JSON.stringify(created)}`);
    const baseUrl = await serve((_request, response) => {
      response.writeHead(201, { 'Content-Length': body.length }).end(body);
    });
    expect(await ordersWith({ baseUrl }).create(licences)).toEqual(created);
  });

  test('whose promise nobody else awaits causes no unhandled rejection', async () => {
    const unhandled: unknown[] = [];
    const listener = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', listener);
    const { fetch } = fetchThat(text(400, ''));
    await ordersWith({ fetch })
      .create(licences)
      .withResponse()
      .catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off('unhandledRejection', listener);
    expect(unhandled).toEqual([]);
  });
});

describe('the documented orders, written the natural way', () => {
  const orders: Record<string, NewOrder> = {
    'azure-csp: licences': {
      referenceCustomerId: customerId,
      lineItems: [
        { offerId: '84A03D81-6B37-4D66-8D4A-FAEA24541538', friendlyName: 'new offer purchase', quantity: 5 },
      ],
    },
    "azure-csp: an indirect reseller's customer": {
      lineItems: [
        {
          offerId: '031C9E47-4802-4248-838E-778FB1D2CC05',
          friendlyName: 'New offer purchase.',
          quantity: 5,
          partnerIdOnRecord: '4848383',
        },
      ],
    },
    'docs 2019: an Azure reservation': {
      billingCycle: 'one_time',
      currencyCode: 'USD',
      lineItems: [
        {
          offerId: 'DZH318Z0BQ4B:0047:DZH318Z0DSM8',
          friendlyName: 'A_sample_Azure_RI',
          quantity: 1,
          provisioningContext: {
            subscriptionId: '3D5ECED6-1151-44C7-AEE6-70A4BB725666',
            scope: 'shared',
            duration: '1Year',
          },
        },
      ],
    },
    'new commerce': {
      billingCycle: 'monthly',
      lineItems: [
        {
          offerId: 'CFQ7TTC0LH18:0001:CFQ7TTC0K971',
          quantity: 10,
          termDuration: 'P1Y',
          renewsTo: { termDuration: 'P1M' },
        },
      ],
    },
  };

  test.each(Object.entries(orders))(
    '%s: the request validates, and so does the sandbox’s answer',
    async (_name, order) => {
      const sandbox = createSandbox({ strict: false });
      const bodies: unknown[] = [];
      const fetch: typeof globalThis.fetch = (input: RequestInfo | URL, init?: RequestInit) => {
        if (typeof init?.body === 'string') bodies.push(JSON.parse(init.body));
        return sandbox.fetch(input, init);
      };
      const answer = await ordersWith({ fetch }).create(order);
      expect(bodies.map((body) => validateOrderRequest(body))).toEqual([{ valid: true }]);
      expect(validateOrder(answer)).toEqual({ valid: true });
      expect(sandbox.orders.map((held) => held.order)).toEqual([answer]);
    },
  );
});

describe('the contract’s own examples', () => {
  const at = (value: unknown, ...path: string[]): unknown =>
    path.reduce<unknown>(
      (inner, name) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, name) : undefined),
      value,
    );
  const isNewOrder = (value: unknown): value is NewOrder => validateOrderRequest(value).valid;
  const named = at(
    openapi.paths,
    '/v1/customers/{customerId}/orders',
    'post',
    'requestBody',
    'content',
    'application/json',
    'examples',
  );
  const examples = Object.values(Object(named) as object).map((each) =>
    String(at(each, '$ref')).replace(/.*\//, ''),
  );

  test('are there', () => {
    expect(examples).toHaveLength(4);
  });

  test.each(examples)('%s is sent as it is', async (name) => {
    const order = at(openapi.components, 'examples', name, 'value');
    if (!isNewOrder(order)) throw new Error(`${name} is no order`);
    const { fetch, seen } = fetchThat(ok());
    await ordersWith({ fetch }, order.referenceCustomerId ?? customerId).create(order);
    expect(JSON.parse(seen[0]?.body ?? '')).toEqual({ referenceCustomerId: customerId, ...order });
  });
});
