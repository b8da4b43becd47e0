import { describe, expect, test } from 'vitest';
import { PartnerCenter, type HeadersLike, type PartnerCenterOptions } from '../../src/index.js';
import { customerId, failureOf, fetchThat, licences, ok, ordersWith } from './world.js';

const clientWith = (options: object) => new PartnerCenter({ credential: 't', ...options });

describe('a base URL', () => {
  test.each([
    ['not a URL', 'baseUrl must be an absolute https address.'],
    ['/v1', 'baseUrl must be an absolute https address.'],
    ['ftp://127.0.0.1', 'baseUrl must be an absolute https address.'],
    ['xhttps://api.contoso.com', 'baseUrl must be an absolute https address.'],
    [
      ' https://api.contoso.com',
      'baseUrl must be an origin and a plain path only, such as https://api.contoso.com.',
    ],
    [
      'https://user@api.contoso.com',
      'baseUrl must be an origin and a plain path only, such as https://api.contoso.com.',
    ],
    [
      'https://:secret@api.contoso.com',
      'baseUrl must be an origin and a plain path only, such as https://api.contoso.com.',
    ],
    [
      'https://api.contoso.com?x=1',
      'baseUrl must be an origin and a plain path only, such as https://api.contoso.com.',
    ],
    [
      'https://api.contoso.com?',
      'baseUrl must be an origin and a plain path only, such as https://api.contoso.com.',
    ],
    [
      'https://api.contoso.com/#x',
      'baseUrl must be an origin and a plain path only, such as https://api.contoso.com.',
    ],
    [
      'https://api.contoso.com/#',
      'baseUrl must be an origin and a plain path only, such as https://api.contoso.com.',
    ],
    ['https://api.contoso.com/v1', 'baseUrl must not end in /v1, which is part of every path.'],
    ['https://api.contoso.com/V1/', 'baseUrl must not end in /v1, which is part of every path.'],
    ['https://api.contoso.com//evil.example', 'baseUrl must not have an empty or an encoded path segment.'],
    ['https://api.contoso.com/a%2Fb', 'baseUrl must not have an empty or an encoded path segment.'],
    [
      'https://api.contoso.com/a\\b',
      'baseUrl must be an origin and a plain path only, such as https://api.contoso.com/a/b.',
    ],
    ['https://api.contoso.com/a%5cb', 'baseUrl must not have an empty or an encoded path segment.'],
    [
      'https://api.contoso.com/a/../b',
      'baseUrl must be an origin and a plain path only, such as https://api.contoso.com/b.',
    ],
    [
      'https://api.contoso.com/..',
      'baseUrl must be an origin and a plain path only, such as https://api.contoso.com.',
    ],
    [
      'https://api.contoso.com/%2e%2E/b',
      'baseUrl must be an origin and a plain path only, such as https://api.contoso.com/b.',
    ],
    ['https://../x', 'baseUrl must be an absolute https address.'],
    ['https://.contoso.com', 'baseUrl must be an absolute https address.'],
    [
      'https://api.contoso.com:443',
      'baseUrl must be an origin and a plain path only, such as https://api.contoso.com.',
    ],
    [
      'https://api.contoso.com/./b',
      'baseUrl must be an origin and a plain path only, such as https://api.contoso.com/b.',
    ],
    [
      'http://api.contoso.com',
      'baseUrl must be https, since a token is sent to it; plain http is for loopback only, and api.contoso.com is not.',
    ],
    [
      'http://127.0.0.1.evil.example',
      'baseUrl must be https, since a token is sent to it; plain http is for loopback only, and 127.0.0.1.evil.example is not.',
    ],
    ['http://evil127.0.0.1', 'baseUrl must be an absolute https address.'],
    [
      'http://localhost.evil.example',
      'baseUrl must be https, since a token is sent to it; plain http is for loopback only, and localhost.evil.example is not.',
    ],
    [
      'http://notlocalhost',
      'baseUrl must be https, since a token is sent to it; plain http is for loopback only, and notlocalhost is not.',
    ],
    [
      'http://10.0.0.1',
      'baseUrl must be https, since a token is sent to it; plain http is for loopback only, and 10.0.0.1 is not.',
    ],
  ])('%s is refused', (baseUrl, message) => {
    expect(() => clientWith({ baseUrl })).toThrow(new TypeError(message));
  });

  test.each([
    ['http://127.0.0.1:4010', 'http://127.0.0.1:4010'],
    ['http://127.9.8.7', 'http://127.9.8.7'],
    ['http://127.100.20.3', 'http://127.100.20.3'],
    ['http://[::1]:4010/', 'http://[::1]:4010'],
    ['http://localhost:4010', 'http://localhost:4010'],
    ['http://sandbox.localhost', 'http://sandbox.localhost'],
    ['https://api.contoso.com/partner.center/x/', 'https://api.contoso.com/partner.center/x'],
    ['https://api.contoso.com/v1x', 'https://api.contoso.com/v1x'],
    ['https://API.contoso.com', 'https://api.contoso.com'],
  ])('%s is taken', async (baseUrl, base) => {
    const { fetch, seen } = fetchThat(ok());
    await ordersWith({ fetch, baseUrl }).create(licences);
    expect(seen[0]?.url.startsWith(`${base}/v1/customers/`)).toBe(true);
  });
});

const badLimits: [object, string][] = [
  [{ timeout: 0 }, 'timeout must be a whole number from 1 to 2147483647; it is 0.'],
  [{ timeout: 1.5 }, 'timeout must be a whole number from 1 to 2147483647; it is 1.5.'],
  [{ timeout: Infinity }, 'timeout must be a whole number from 1 to 2147483647; it is Infinity.'],
  [{ timeout: '60' }, "timeout must be a whole number from 1 to 2147483647; it is '60'."],
  [{ totalTimeout: -1 }, 'totalTimeout must be a whole number from 1 to 2147483647; it is -1.'],
  [{ totalTimeout: 2 ** 31 }, 'totalTimeout must be a whole number from 1 to 2147483647; it is 2147483648.'],
  [{ maxRetries: -1 }, 'maxRetries must be a whole number from 0 to 100; it is -1.'],
  [{ maxRetries: 101 }, 'maxRetries must be a whole number from 0 to 100; it is 101.'],
  [
    { headers: { 'X-Note': 'a\r\nEvil: 1' } },
    'The header "X-Note" has a line break or another character that a header can\'t carry.',
  ],
  [
    { headers: { 'X-Note': 'a\nb' } },
    'The header "X-Note" has a line break or another character that a header can\'t carry.',
  ],
  [
    { headers: { 'X-Note': '\u0000' } },
    'The header "X-Note" has a line break or another character that a header can\'t carry.',
  ],
  [
    { headers: { 'X-Note': '€' } },
    'The header "X-Note" has a line break or another character that a header can\'t carry.',
  ],
  [
    { headers: { 'X-Note': 7 } },
    'The header "X-Note" has a line break or another character that a header can\'t carry.',
  ],
  [{ headers: { 'X Note': 'a' } }, '"X Note" is not a header name.'],
  [{ headers: { '': 'a' } }, '"" is not a header name.'],
  [{ headers: { 'X:Note': 'a' } }, '"X:Note" is not a header name.'],
  [{ headers: { [' '.repeat(61)]: 'a' } }, `"${' '.repeat(60)}" is not a header name.`],
  ...[
    'authorization',
    'Accept',
    'Content-Type',
    'content-length',
    'Content-Encoding',
    'Cookie',
    'HOST',
    'Connection',
    'Expect',
    'Transfer-Encoding',
    'TE',
    'Upgrade',
    'MS-RequestId',
    'ms-correlationid',
  ].map((name): [object, string] => [
    { headers: { [name]: 'x' } },
    `The header "${name}" is the client's own to set; see requestId, correlationId and credential.`,
  ]),
];

describe('options that can not be used', () => {
  test.each([
    ...badLimits,
    [{ cloud: 'germany' }, "cloud must be one of global, usGovernment, china; it is 'germany'."],
    [{ cloud: 'constructor' }, "cloud must be one of global, usGovernment, china; it is 'constructor'."],
    [{ maxRequestsPerMinute: 0 }, 'maxRequestsPerMinute must be a whole number from 1 to 100000; it is 0.'],
    [
      { maxRequestsPerMinute: 100_001 },
      'maxRequestsPerMinute must be a whole number from 1 to 100000; it is 100001.',
    ],
    [
      { maxResponseBytes: 0 },
      `maxResponseBytes must be a whole number from 1 to ${Number.MAX_SAFE_INTEGER}; it is 0.`,
    ],
    [{ credential: '' }, 'the credential gave no token'],
    [{ credential: undefined }, 'the credential must be a token, a function or an object with getToken'],
    [{ credential: null }, 'the credential must be a token, a function or an object with getToken'],
    [{ credential: 7 }, 'the credential must be a token, a function or an object with getToken'],
    [
      { credential: { getToken: 7 } },
      'the credential must be a token, a function or an object with getToken',
    ],
    [{ credential: {} }, 'the credential must be a token, a function or an object with getToken'],
  ] as [object, string][])('are refused by the constructor: %j', (options, message) => {
    expect(() => clientWith(options)).toThrow(new TypeError(message));
  });

  test.each([
    ...badLimits,
    [
      { requestId: 'purchase-1' },
      'requestId must be a GUID; make one from a key of your own with requestIdFrom(key).',
    ],
    [
      { requestId: '57870501-203b-468e-8a63-078a3826d8ec\r\nEvil: 1' },
      'requestId must be a GUID; make one from a key of your own with requestIdFrom(key).',
    ],
    [
      { requestId: 'x57870501-203b-468e-8a63-078a3826d8ec' },
      'requestId must be a GUID; make one from a key of your own with requestIdFrom(key).',
    ],
    [
      { requestId: ['57870501-203b-468e-8a63-078a3826d8ec'] },
      'requestId must be a GUID; make one from a key of your own with requestIdFrom(key).',
    ],
    [{ correlationId: 'x' }, 'correlationId must be a GUID.'],
    ['57870501-203b-468e-8a63-078a3826d8ec', 'the options must be an object, such as { requestId }.'],
    [null, 'the options must be an object, such as { requestId }.'],
  ] as [object, string][])('are refused by a call before anything is sent: %j', async (options, message) => {
    const { fetch, seen } = fetchThat(ok());
    const error = await failureOf(ordersWith({ fetch }).create(licences, options));
    expect(error).toMatchObject({
      name: 'InvalidOptionError',
      outcome: 'not-sent',
      attempts: 0,
      message: `Nothing was sent: ${message}`,
    });
    expect(seen).toEqual([]);
  });

  const wrongValues: [object, string][] = [
    [{ timeOut: 5000 }, 'timeOut is not an option; did you mean timeout?'],
    [{ retries: 5 }, 'retries is not an option; did you mean maxRetries?'],
    [{ header: {} }, 'header is not an option; did you mean headers?'],
    [{ timeout: null }, 'timeout must be a whole number from 1 to 2147483647; it is null.'],
    [{ headers: null }, 'headers must be Headers, pairs or a record; it is null.'],
    [{ headers: 'X-Locale: de-DE' }, "headers must be Headers, pairs or a record; it is 'X-Locale: de-DE'."],
    [
      { headers: [['X-Locale']] },
      'The header "X-Locale" has a line break or another character that a header can\'t carry.',
    ],
    [
      { headers: [['X-Locale', 'de-DE', 'en-US']] },
      'headers must be Headers, pairs or a record; a pair is a name and a value.',
    ],
    [{ headers: ['X-Locale'] }, 'headers must be Headers, pairs or a record; a pair is a name and a value.'],
    [
      { headers: new Headers({ Authorization: 'x' }) },
      'The header "authorization" is the client\'s own to set; see requestId, correlationId and credential.',
    ],
    [{ unknownMembers: true }, 'unknownMembers must be one of refuse, send; it is true.'],
    [{ unknownMembers: null }, 'unknownMembers must be one of refuse, send; it is null.'],
  ];

  test.each<[object, string]>([
    ...wrongValues,
    [{ requestId: 'x' }, 'requestId is not an option: the options are timeout,'],
    [{ baseURL: 'https://api.contoso.com' }, 'baseURL is not an option; did you mean baseUrl?'],
    [{ onRequests: () => undefined }, 'onRequests is not an option; did you mean onRequest?'],
    [{ baseUrl: null }, 'baseUrl must be a string; it is null.'],
    [{ baseUrl: '' }, 'baseUrl must be an absolute https address.'],
    [{ baseUrl: new URL('https://api.contoso.com') }, 'baseUrl must be a string; it is an object.'],
    [{ cloud: null }, 'cloud must be one of global, usGovernment, china; it is null.'],
    [{ cloud: ['china'] }, 'cloud must be one of global, usGovernment, china; it is an object.'],
    [{ fetch: 1 }, 'fetch must be a function; it is 1.'],
    [{ fetch: null }, 'fetch must be a function; it is null.'],
    [{ random: 0.5 }, 'random must be a function; it is 0.5.'],
    [{ clock: Date }, 'clock must be an object with now and schedule; it is a function.'],
    [{ clock: { now: () => 0 } }, 'clock must be an object with now and schedule; it is an object.'],
    [{ onRequest: 'log' }, "onRequest must be a function; it is 'log'."],
    [{ onError: null }, 'onError must be a function; it is null.'],
    [{ logger: {} }, 'logger must be an object with debug, info, warn and error; it is an object.'],
    [{ logger: null }, 'logger must be an object with debug, info, warn and error; it is null.'],
    [{ logLevel: 'verbose' }, "logLevel must be one of off, error, warn, info, debug; it is 'verbose'."],
    [
      { maxRequestsPerMinute: null },
      'maxRequestsPerMinute must be a whole number from 1 to 100000; it is null.',
    ],
  ])('are refused by the constructor, and so are names that it does not know: %o', (options, message) => {
    expect(() => clientWith(options)).toThrow(TypeError);
    expect(() => clientWith(options)).toThrow(message);
  });

  test.each([undefined, null, 'token', 7, [], new Map([['credential', 't']]), Promise.resolve({})])(
    'that are no object are refused by the constructor: %o',
    (options) => {
      expect(() => new PartnerCenter(options as unknown as PartnerCenterOptions)).toThrow(
        new TypeError('the options must be an object, such as { credential }.'),
      );
    },
  );

  const requestId = '57870501-203b-468e-8a63-078a3826d8ec';
  const calls: Record<string, (client: PartnerCenter, options: never) => PromiseLike<unknown>> = {
    create: (client, options) => client.customers.byId(customerId).orders.create(licences, options),
    addOn: (client, options) =>
      client.customers
        .byId(customerId)
        .orders.byId('c403d91b21d2')
        .addOn({ lineItems: [{ offerId: 'x', parentSubscriptionId: customerId }] }, options),
    'orders.list': (client, options) => client.customers.byId(customerId).orders.list(options),
    'orders.get': (client, options) => client.customers.byId(customerId).orders.byId('x').get(options),
    reconcile: (client, options) =>
      client.customers
        .byId(customerId)
        .orders.reconcile(licences, Object.assign<{ since: Date }, object>({ since: new Date() }, options)),
    'provisioningStatus.get': (client, options) =>
      client.customers.byId(customerId).orders.byId('x').provisioningStatus.get(options),
    'provisioningStatus.waitFor': (client, options) =>
      client.customers.byId(customerId).orders.byId('x').provisioningStatus.waitFor(options),
    'provisioningStatus.watch': (client, options) =>
      client.customers.byId(customerId).orders.byId('x').provisioningStatus.watch(options).next(),
    'customers.get': (client, options) => client.customers.byId(customerId).get(options),
    'subscriptions.get': (client, options) =>
      client.customers.byId(customerId).subscriptions.byId(customerId).get(options),
    'offers.get': (client, options) => client.offers.byId('x').byCountry('US').get(options),
    'skus.get': (client, options) => client.products.byCountry('US').byId('x').skus.byId('y').get(options),
    'customers.list': (client, options) =>
      client.customers.list(options).pages()[Symbol.asyncIterator]().next(),
    'carts.create': (client, options) =>
      client.customers
        .byId(customerId)
        .carts.create({ lineItems: [{ catalogItemId: 'x', quantity: 1, billingCycle: 'monthly' }] }, options),
    'carts.buy': (client, options) =>
      client.customers
        .byId(customerId)
        .carts.buy([], Object.assign<{ confirm: () => boolean }, object>({ confirm: () => true }, options)),
    'carts.checkout': (client, options) =>
      client.customers.byId(customerId).carts.byId('x').checkout(options),
    'orders.cancel': (client, options) => client.customers.byId(customerId).orders.byId('x').cancel(options),
    'orders.changeBillingCycle': (client, options) =>
      client.customers.byId(customerId).orders.byId('x').changeBillingCycle('annual', options),
    'attachments.add': (client, options) =>
      client.customers
        .byId(customerId)
        .orders.byId('x')
        .attachments.add({ metadata: { customerPrice: '1', currency: 'USD' }, files: [new Blob()] }, options),
    'subscriptions.update': (client, options) =>
      client.customers.byId(customerId).subscriptions.byId('x').update({ quantity: 1 }, options),
    'subscriptions.waitForRegistration': (client, options) =>
      client.customers.byId(customerId).subscriptions.byId('x').waitForRegistration(options),
    'products.list': (client, options) => client.products.byCountry('US').list('Azure', options),
    'compliance.agreementStatus': (client, options) =>
      client.compliance.agreementStatus({ mpnId: '1' }, options),
    'relationships.list': (client, options) => client.relationships.list('IsIndirectResellerOf', options),
    follow: (client, options) => client.follow({ uri: '/x' }, options),
  };

  describe.each(Object.entries(calls))(
    'are refused by %s, and so are names that it does not know',
    (_name, call) => {
      test.each<[object, string]>([
        ...wrongValues,
        [{ requestID: requestId }, 'requestID is not an option; did you mean requestId?'],
        [{ requestID: undefined }, 'requestID is not an option; did you mean requestId?'],
        [{ 'MS-RequestId': requestId }, 'MS-RequestId is not an option; did you mean requestId?'],
        [{ credential: 't' }, 'credential is not an option'],
        [{ signal: {} }, 'signal must be an AbortSignal; it is an object.'],
        [{ signal: new AbortController() }, 'signal must be an AbortSignal; it is an object.'],
        [{ signal: null }, 'signal must be an AbortSignal; it is null.'],
        [
          { requestId: null },
          'requestId must be a GUID; make one from a key of your own with requestIdFrom(key).',
        ],
        [{ correlationId: null }, 'correlationId must be a GUID.'],
      ])('%o', async (options, message) => {
        const { fetch, seen } = fetchThat(ok());
        const error = await failureOf(Promise.resolve(call(clientWith({ fetch }), options as never)));
        expect(error).toMatchObject({ name: 'InvalidOptionError', outcome: 'not-sent', attempts: 0 });
        expect(error.message).toContain(`Nothing was sent: ${message}`);
        expect(seen).toEqual([]);
      });
    },
  );

  test.each<[string, object]>([
    ['a promise', Promise.resolve({ requestId })],
    ['a Map', new Map([['requestId', requestId]])],
    ['a list', []],
    ['headers', new Headers()],
  ])('%s would be read as no options, and is refused by a call', async (_name, options) => {
    const error = await failureOf(ordersWith({}).create(licences, options));
    expect(error.message).toBe('Nothing was sent: the options must be an object, such as { requestId }.');
  });

  test('that throw when they are read are refused by a call, under the id that they name', async () => {
    const options = {
      requestId,
      get timeout(): number {
        throw new RangeError('not now');
      },
    };
    expect(await failureOf(ordersWith({}).create(licences, options))).toMatchObject({
      name: 'InvalidOptionError',
      message: 'Nothing was sent: not now',
      requestId,
    });
  });

  test('may be inherited, and are read once', async () => {
    const { fetch, seen } = fetchThat(ok());
    let asked = 0;
    class Options {
      get requestId() {
        return asked++ === 0 ? requestId : 'not an id';
      }
    }
    await ordersWith({ fetch }).create(licences, new Options());
    expect(seen[0]?.headers.get('MS-RequestId')).toBe(requestId);
    expect(asked).toBe(1);
  });

  test('may be a signal of another make', async () => {
    const { fetch } = fetchThat(ok());
    const controller = new AbortController();
    const signal = Object.assign(new EventTarget(), { aborted: false, reason: undefined });
    expect(await ordersWith({ fetch }).create(licences, { signal: signal as AbortSignal })).toMatchObject({
      id: 'c403d91b21d2',
    });
    expect(await ordersWith({ fetch }).create(licences, { signal: controller.signal })).toMatchObject({
      id: 'c403d91b21d2',
    });
  });

  test('are not mixed up with what somebody gave to every object', async () => {
    const { fetch, seen } = fetchThat(ok());
    Object.assign(Object.prototype, { everywhere: 1 });
    try {
      await ordersWith({ fetch }).create(licences, { timeout: 5000 });
    } finally {
      Reflect.deleteProperty(Object.prototype, 'everywhere');
    }
    expect(seen[0]?.body).not.toContain('everywhere');
  });

  test('that are undefined are left out', async () => {
    const { fetch, seen } = fetchThat(ok());
    const nothing = {
      timeout: undefined,
      headers: undefined,
      unknownMembers: undefined,
      maxRetries: undefined,
    };
    const orders = ordersWith({ ...nothing, fetch, cloud: undefined, baseUrl: undefined, logger: undefined });
    await orders.create(licences, { ...nothing, requestId: undefined, signal: undefined });
    expect(seen).toHaveLength(1);
  });

  test('have their borders where they say', () => {
    const widest = {
      timeout: 2 ** 31 - 1,
      totalTimeout: 1,
      maxRetries: 100,
      maxRequestsPerMinute: 100_000,
      maxResponseBytes: 1,
    };
    expect(clientWith(widest)).toBeInstanceOf(PartnerCenter);
    expect(
      clientWith({ timeout: 1, totalTimeout: 2 ** 31 - 1, maxRetries: 0, maxRequestsPerMinute: 1 }),
    ).toBeInstanceOf(PartnerCenter);
  });
});

describe('headers', () => {
  test('of a call go over those of the client, and traceparent passes through', async () => {
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
    const { fetch, seen } = fetchThat(ok());
    const orders = ordersWith({
      fetch,
      headers: { 'X-Locale': 'en-US', 'MS-PartnerCenter-Application': 'Contoso storefront' },
    });
    await orders.create(licences, { headers: { 'X-Locale': 'de-DE', traceparent } });
    await orders.create(licences);
    expect(seen[0]?.headers.get('X-Locale')).toBe('de-DE');
    expect(seen[0]?.headers.get('traceparent')).toBe(traceparent);
    expect(seen[0]?.headers.get('MS-PartnerCenter-Application')).toBe('Contoso storefront');
    expect(seen[1]?.headers.get('X-Locale')).toBe('en-US');
    expect(seen[1]?.headers.has('traceparent')).toBe(false);
  });

  test('of a call go over those of the client in any case of letters', async () => {
    const { fetch, seen } = fetchThat(ok());
    await ordersWith({ fetch, headers: { 'X-Locale': 'en-US' } }).create(licences, {
      headers: { 'x-locale': 'de-DE' },
    });
    expect(seen[0]?.headers.get('X-Locale')).toBe('de-DE');
  });

  test.each<[string, HeadersLike]>([
    [
      'a Headers object',
      new Headers([
        ['X-Locale', 'de-DE'],
        ['X-Note', 'a'],
        ['x-note', 'b'],
      ]),
    ],
    [
      'pairs',
      [
        ['X-Locale', 'de-DE'],
        ['X-Note', 'a'],
        ['x-note', 'b'],
      ],
    ],
    [
      'a Map',
      new Map([
        ['X-Locale', 'de-DE'],
        ['X-Note', 'a, b'],
      ]),
    ],
    ['a record', { 'X-Locale': 'de-DE', 'X-Note': 'a', 'x-note': 'b' }],
  ])('may be %s, for the client and for a call', async (_name, headers) => {
    const { fetch, seen } = fetchThat(ok());
    await ordersWith({ fetch, headers }).create(licences);
    await ordersWith({ fetch, headers: { 'x-locale': 'en-US' } }).create(licences, { headers });
    for (const { headers: sent } of seen) {
      expect(sent.get('X-Locale')).toBe('de-DE');
      expect(sent.get('X-Note')).toBe('a, b');
    }
    expect(seen).toHaveLength(2);
  });

  test('may be named like those of the client in part', async () => {
    const names = [
      'Accept-Language',
      'X-Accept',
      'Cookie-Policy',
      'X-Host',
      'TE-2',
      'MS-RequestId-Of-Parent',
      'constructor',
    ];
    const { fetch, seen } = fetchThat(ok());
    const headers = Object.fromEntries(names.map((name) => [name, 'x']));
    await ordersWith({ fetch, headers }).create(licences);
    for (const name of names) expect(seen[0]?.headers.get(name)).toBe('x');
  });

  test('may carry tabs, spaces and Latin-1', async () => {
    const { fetch, seen } = fetchThat(ok());
    await ordersWith({ fetch, headers: { 'X-Note': 'a\tb c\u00e9~' } }).create(licences);
    expect(seen[0]?.headers.get('X-Note')).toBe('a\tb c\u00e9~');
  });
});

test('the platform’s fetch is looked up at each call', async () => {
  const orders = ordersWith({});
  const { fetch } = fetchThat(ok());
  const platform = globalThis.fetch;
  try {
    globalThis.fetch = fetch;
    expect(await orders.create(licences)).toMatchObject({ id: 'c403d91b21d2' });
  } finally {
    globalThis.fetch = platform;
  }
});
