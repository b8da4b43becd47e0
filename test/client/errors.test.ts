import { createServer as createTlsServer } from 'node:https';
import { inspect } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  ApiError,
  ConnectionError,
  isPartnerCenterError,
  PartnerCenter,
  PartnerCenterError,
  RedirectError,
  UnreadableAnswerError,
  type Outcome,
} from '../../src/index.js';
import { createSandbox } from '../../src/sandbox/index.js';
import {
  created,
  customerId,
  failureOf,
  fault,
  fetchThat,
  licences,
  networkError,
  ok,
  ordersWith,
  serve,
  testClock,
  text,
} from './world.js';

const once = { maxRetries: 0 };
const failureWith = (...answers: Parameters<typeof fetchThat>) =>
  failureOf(ordersWith({ ...once, fetch: fetchThat(...answers).fetch }).create(licences));

describe('what the service refused', () => {
  test('is an ApiError with all that the answer says', async () => {
    const requestId = '57870501-203b-468e-8a63-078a3826d8ec';
    const correlationId = '9c272436-538d-4dd4-a421-c811e004784c';
    const { fetch } = fetchThat(fault(400, 2093, { 'MS-CV': 'abc.0' }));
    const error = await failureOf(ordersWith({ fetch }).create(licences, { requestId, correlationId }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toBeInstanceOf(PartnerCenterError);
    expect(error).toMatchObject({
      name: 'ApiError',
      status: 400,
      code: '2093',
      description: 'No.',
      data: ['x'],
      source: 'PartnerFD',
      outcome: 'rejected',
      requestId,
      correlationId,
      attempts: 1,
      retryAfter: undefined,
    });
    expect(error instanceof ApiError && error.headers.get('MS-CV')).toBe('abc.0');
    expect(error instanceof ApiError && error.body).toBe(
      '{"code":2093,"description":"No.","data":["x"],"source":"PartnerFD"}',
    );
    expect(error.message).toBe('The service answered 400, code 2093: No. This call ordered nothing.');
  });

  test.each<[string, number, unknown, Outcome, object]>([
    [
      'a string code',
      400,
      { code: '800071', description: 'x' },
      'rejected',
      { code: '800071', data: [], source: undefined },
    ],
    [
      'the gateway’s body',
      429,
      { statusCode: 429, message: 'Slow down.' },
      'rejected',
      { code: undefined, description: 'Slow down.' },
    ],
    [
      'the body of 2017',
      400,
      { code: 'Bad', data: {}, Source: 'Error', other_errors: [] },
      'unknown',
      { code: 'Bad', data: [], source: 'Error' },
    ],
    ['PascalCase', 403, { Code: 1, Description: 'x' }, 'rejected', { code: '1', description: 'x' }],
    ['no description', 404, { code: 1000 }, 'unknown', { code: '1000', description: undefined }],
    [
      'members of other types',
      400,
      { code: [1], description: 7, data: [1, 'a'], source: 2 },
      'unknown',
      { code: undefined, description: undefined, data: ['1', 'a'], source: undefined },
    ],
    ['an order in progress', 409, { code: 800060, description: 'x' }, 'unknown', { code: '800060' }],
    ['another conflict', 409, { code: 800014, description: 'x' }, 'rejected', { code: '800014' }],
    ['an undefined error', 501, { code: 0, description: 'x' }, 'unknown', { code: '0' }],
    ['a server error', 500, { code: 800003, description: 'x' }, 'unknown', {}],
    ['a time-out of the service', 408, { code: 408, description: 'x' }, 'unknown', {}],
    [
      'details that are objects',
      400,
      { code: 2000, description: 'x', data: [{ member: 'offerId', at: [0] }, null, 'a'] },
      'rejected',
      { data: ['{"member":"offerId","at":[0]}', 'null', 'a'] },
    ],
    ['a form of answer that is not to be had', 406, { code: 406, description: 'x' }, 'rejected', {}],
    ['a condition that does not hold', 412, { code: 412, description: 'x' }, 'rejected', {}],
    ['a precondition', 417, { code: 800036, description: 'x' }, 'rejected', {}],
    ['an unlisted refusal', 418, { code: 1, description: 'x' }, 'unknown', {}],
    ['a gateway that writes JSON', 403, { message: 'Forbidden' }, 'unknown', { concerns: undefined }],
    ['a gateway with a code', 404, { code: 404, message: 'Not found' }, 'unknown', { concerns: undefined }],
    ['an order that is refused', 400, { code: 2093, description: 'x' }, 'rejected', { concerns: 'order' }],
    [
      'a customer that is refused',
      403,
      { code: 20002, description: 'x' },
      'rejected',
      { concerns: 'customer' },
    ],
    [
      'a caller that is refused',
      403,
      { code: '900308', description: 'x' },
      'rejected',
      { concerns: 'caller' },
    ],
    ['a code that nobody knows', 400, { code: 31337, description: 'x' }, 'rejected', { concerns: undefined }],
    ['an unlisted failure', 599, { code: 1, description: 'x' }, 'unknown', {}],
    [
      'a code named like a member of every object',
      400,
      { code: 'constructor', description: 'x' },
      'rejected',
      { code: 'constructor' },
    ],
  ])('is understood from %s', async (_name, status, body, outcome, members) => {
    const error = await failureWith(() => Response.json(body, { status }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status, outcome, ...members });
  });

  test('is understood beside a detail that is nested too deep to be written', async () => {
    const nested = `${'['.repeat(1e5)}${']'.repeat(1e5)}`;
    const error = await failureWith(text(400, `{"code":2000,"description":"x","data":["a",${nested}]}`));
    expect(error).toMatchObject({ outcome: 'rejected', code: '2000', data: ['a', ''] });
  });

  test('with 503 is rejected only when it says when to come back', async () => {
    expect(await failureWith(fault(503, 1))).toMatchObject({ outcome: 'unknown' });
    expect(await failureWith(fault(503, 1, { 'Retry-After': '9' }))).toMatchObject({
      outcome: 'rejected',
      retryAfter: 9000,
    });
    expect(await failureWith(fault(503, 1, { 'Retry-After': 'soon' }))).toMatchObject({ outcome: 'unknown' });
  });

  test('has a message and a body of bounded length', async () => {
    const error = await failureWith(() =>
      Response.json({ code: 1, description: 'x'.repeat(9999) }, { status: 400 }),
    );
    expect(error.message.length).toBeLessThan(1200);
    expect(error instanceof ApiError && error.body).toHaveLength(4096);
  });

  test('in so many characters that its message cuts them is whole in its description', async () => {
    const description = 'x'.repeat(9999);
    const error = await failureWith(() => Response.json({ code: 1, description }, { status: 400 }));
    expect(error.message).toContain(`code 1: ${'x'.repeat(1016)}. This call ordered nothing.`);
    expect(error).toMatchObject({ description });
  });

  test('with a status that is not documented may say when to come back', async () => {
    expect(await failureWith(fault(418, 1, { 'Retry-After': '9' }))).toMatchObject({
      name: 'ApiError',
      outcome: 'unknown',
      retryAfter: 9000,
    });
  });

  test('without any explanation says so', async () => {
    const error = await failureWith(() => Response.json({ code: [], description: '' }, { status: 400 }));
    expect(error.message).toMatch(
      /^The service answered 400, no explanation. Whether the order was placed is not known/,
    );
  });
});

describe('what can not be read', () => {
  test.each<[string, number, string, Outcome, string]>([
    ['an HTML 502', 502, '<html></html>', 'unknown', 'it is not JSON but starts with "<html></html>"'],
    ['an empty 201', 201, '', 'unknown', 'it is empty'],
    [
      'a truncated 201',
      201,
      '{"id":"x","lin',
      'unknown',
      'it is not JSON but starts with "{\\"id\\":\\"x\\",\\"lin"',
    ],
    ['an HTML 200', 200, '<!doctype html>', 'unknown', 'it is not JSON but starts with "<!doctype html>"'],
    ['a 201 that is a list', 201, '[]', 'unknown', 'it is JSON, but not what was asked for'],
    ['a 201 that is null', 201, 'null', 'unknown', 'it is JSON, but not what was asked for'],
    ['a 201 without an id', 201, '{"lineItems":[]}', 'unknown', 'it is JSON, but not what was asked for'],
    [
      'a 201 with an empty id',
      201,
      '{"id":"","lineItems":[]}',
      'unknown',
      'it is JSON, but not what was asked for',
    ],
    [
      'a 201 whose id is a number',
      201,
      '{"id":1,"lineItems":[]}',
      'unknown',
      'it is JSON, but not what was asked for',
    ],
    [
      'an error in the form of a success',
      200,
      '{"code":400072,"description":"This item is not available."}',
      'unknown',
      String.raw`it is JSON, but not what was asked for, and starts with "{\"code\":400072,`,
    ],
    ['a 201 without line items', 201, '{"id":"x"}', 'unknown', 'it is JSON, but not what was asked for'],
    [
      'a 201 whose line items are no list',
      201,
      '{"id":"x","lineItems":{}}',
      'unknown',
      'it is JSON, but not what was asked for',
    ],
    [
      'a 201 with the body of an error',
      201,
      '{"code":2000,"description":"Invalid."}',
      'unknown',
      'it is JSON, but not what was asked for',
    ],
    ...[302, 303, 405, 413, 460, 499].map((status): [string, number, string, Outcome, string] => [
      `a page with ${status}`,
      status,
      '<html>',
      'unknown',
      'it is not JSON but starts with "<html>"',
    ]),
    [
      'an HTML 401, which nobody sends after the purchase',
      401,
      '<html>',
      'rejected',
      'it is not JSON but starts with "<html>"',
    ],
    ['an HTML 429', 429, '<html>', 'rejected', 'it is not JSON but starts with "<html>"'],
    ['an HTML 403', 403, '<html>', 'unknown', 'it is not JSON but starts with "<html>"'],
    ['an empty 400', 400, '', 'unknown', 'it is empty'],
    ['a 400 that is a number', 400, '0', 'unknown', 'it is JSON, but not what was asked for'],
    ['a 400 that is a list', 400, '[]', 'unknown', 'it is JSON, but not what was asked for'],
    ['a 400 that is null', 400, 'null', 'unknown', 'it is JSON, but not what was asked for'],
    ['a 400 that says nothing', 400, '{}', 'unknown', 'it is JSON, but not what was asked for'],
    ['an empty 500', 500, '', 'unknown', 'it is empty'],
  ])('%s is an UnreadableAnswerError', async (_name, status, body, outcome, why) => {
    const error = await failureWith(text(status, body));
    expect(error).toBeInstanceOf(UnreadableAnswerError);
    expect(error).toMatchObject({ name: 'UnreadableAnswerError', status, outcome, body, attempts: 1 });
    expect(error.message).toContain(`The answer with status ${status} can't be read: ${why}`);
  });

  test('shows no more than 60 characters of it in its message', async () => {
    const error = await failureWith(text(502, `<${'x'.repeat(100)}>`));
    expect(error.message).toContain(`starts with "<${'x'.repeat(59)}".`);
  });

  test('a 204 has no order either', async () => {
    expect(await failureWith(() => new Response(null, { status: 204 }))).toMatchObject({
      name: 'UnreadableAnswerError',
      status: 204,
      outcome: 'unknown',
      body: '',
      message: expect.stringContaining('it is empty') as string,
    });
  });

  test('an answer without a body may announce any length', async () => {
    const headers = { 'Content-Length': '99999999' };
    expect(await failureWith(() => new Response(null, { status: 201, headers }))).toMatchObject({
      name: 'UnreadableAnswerError',
      status: 201,
      outcome: 'unknown',
    });
  });

  test('a 304 has no order, and leaves it open', async () => {
    expect(await failureWith(() => new Response(null, { status: 304 }))).toMatchObject({
      name: 'UnreadableAnswerError',
      status: 304,
      outcome: 'unknown',
      attempts: 1,
    });
  });

  test('a choice of other addresses is not followed, and not asked for again', async () => {
    const { fetch, seen } = fetchThat(text(300, ''), ok());
    expect(await failureOf(ordersWith({ fetch }).create(licences))).toMatchObject({
      status: 300,
      outcome: 'unknown',
      attempts: 1,
    });
    expect(seen).toHaveLength(1);
  });

  test.each([
    ['with its length', { 'Content-Length': '101' }],
    ['with a length that is a lie', { 'Content-Length': '5', 'Content-Encoding': 'identity' }],
    ['without a length', {}],
  ])('an answer over the limit is cut off, %s', async (_name, headers) => {
    let cancelled = false;
    let left = 100;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(new Uint8Array(40).fill(0x20));
        if (--left === 0) controller.close();
      },
      cancel() {
        cancelled = true;
      },
    });
    const { fetch } = fetchThat(() => new Response(body, { status: 201, headers }));
    const error = await failureOf(ordersWith({ ...once, fetch, maxResponseBytes: 100 }).create(licences));
    expect(error).toMatchObject({ name: 'UnreadableAnswerError', status: 201, outcome: 'unknown', body: '' });
    expect(error.message).toContain('it is larger than 100 bytes');
    expect(cancelled).toBe(true);
  });

  test('an answer as large as the limit is read', async () => {
    const body = JSON.stringify(created);
    const { fetch } = fetchThat(text(201, body, { 'Content-Length': String(body.length) }), text(201, body));
    const orders = ordersWith({ ...once, fetch, maxResponseBytes: body.length });
    expect(await orders.create(licences)).toEqual(created);
    expect(await orders.create(licences)).toEqual(created);
  });

  test('characters that are split between chunks are put together', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ ...created, currencySymbol: '€' }));
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    const { fetch } = fetchThat(() => new Response(body, { status: 201 }));
    expect(await ordersWith({ fetch }).create(licences)).toMatchObject({ currencySymbol: '€' });
  });
});

describe('what never connected', () => {
  test.each([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'EHOSTDOWN',
    'EADDRNOTAVAIL',
    'UND_ERR_CONNECT_TIMEOUT',
    'CERT_HAS_EXPIRED',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'ERR_SSL_WRONG_VERSION_NUMBER',
    'ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE',
    'ERR_TLS_HANDSHAKE_TIMEOUT',
    'ConnectionRefused',
    'FailedToOpenSocket',
  ])('with %s was not sent', async (code) => {
    const error = await failureWith(networkError(code));
    expect(error).toMatchObject({ name: 'ConnectionError', outcome: 'not-sent', attempts: 1 });
    expect(error.message).toBe(
      `api.partnercenter.microsoft.com could not be reached (${code}). Nothing was sent.`,
    );
  });

  test.each([
    'ECONNRESET',
    'EPIPE',
    'UND_ERR_SOCKET',
    'UND_ERR_HEADERS_TIMEOUT',
    'ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC',
    'XECONNREFUSED',
    'ECONNREFUSEDX',
  ])('%s leaves it open', async (code) => {
    const error = await failureWith(networkError(code));
    expect(error).toMatchObject({ name: 'ConnectionError', outcome: 'unknown' });
    expect(error.message).toMatch(
      /^The connection to api\.partnercenter\.microsoft\.com failed \(something \w+\)\. Whether the order was placed is not known: repeat the call with requestId '[0-9a-f-]{36}', or look in the customer's orders in a few minutes\.$/,
    );
    expect(error.cause).toBeInstanceOf(TypeError);
  });

  test.each(['read', 'write', 'writev'])('a route that is lost in a %s leaves it open', async (syscall) => {
    const cause = Object.assign(new Error('lost'), { code: 'EHOSTUNREACH', syscall });
    const error = await failureWith(() => {
      throw new TypeError('fetch failed', { cause });
    });
    expect(error).toMatchObject({ name: 'ConnectionError', outcome: 'unknown' });
  });

  test('is told from all addresses that were tried', async () => {
    const refused = Object.assign(new Error('no'), { code: 'ECONNREFUSED' });
    const cause = new AggregateError([refused, refused]);
    const error = await failureWith(() => {
      throw new TypeError('fetch failed', { cause });
    });
    expect(error).toMatchObject({ name: 'ConnectionError', outcome: 'not-sent' });
  });

  test('is told from a cause five causes deep', async () => {
    const chain = (depth: number): Error =>
      depth === 0
        ? Object.assign(new Error('no'), { code: 'ECONNREFUSED' })
        : new Error(`${depth} above`, { cause: chain(depth - 1) });
    for (const [depth, outcome] of [
      [5, 'not-sent'],
      [6, 'unknown'],
    ] as const) {
      const error = await failureWith(() => {
        throw chain(depth);
      });
      expect(error).toMatchObject({ name: 'ConnectionError', outcome });
    }
  });

  test('is explained by the innermost cause, in no more than 200 characters', async () => {
    const innermost = new Error('why '.repeat(100));
    const error = await failureWith(() => {
      throw new TypeError('fetch failed', { cause: new Error('socket', { cause: innermost }) });
    });
    expect(error.message).toContain(` failed (${'why '.repeat(50)}). `);
  });

  test('survives a cause that is its own cause', async () => {
    const error = new Error('circle');
    error.cause = error;
    expect(
      await failureWith(() => {
        throw error;
      }),
    ).toMatchObject({ name: 'ConnectionError', outcome: 'unknown' });
  });

  test('survives a fetch that throws no Error', async () => {
    const fetch = () => Promise.reject('just words'); // eslint-disable-line @typescript-eslint/prefer-promise-reject-errors -- others do
    expect(await failureOf(ordersWith({ ...once, fetch }).create(licences))).toMatchObject({
      outcome: 'unknown',
      message: expect.stringContaining('(just words)') as string,
    });
  });

  test('a closed port over real HTTP was not sent', async () => {
    const error = await failureOf(ordersWith({ ...once, baseUrl: 'http://127.0.0.1:2' }).create(licences));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ outcome: 'not-sent' });
  });

  test('a port that fetch refuses was not sent', async () => {
    const error = await failureOf(ordersWith({ ...once, baseUrl: 'http://127.0.0.1:1' }).create(licences));
    expect(error).toMatchObject({ name: 'ConnectionError', outcome: 'not-sent' });
  });

  test('a connection that is closed after the request leaves it open', async () => {
    const baseUrl = await serve((request) => request.socket.destroy());
    expect(await failureOf(ordersWith({ ...once, baseUrl }).create(licences))).toMatchObject({
      name: 'ConnectionError',
      outcome: 'unknown',
    });
  });

  test('a connection that is closed in the middle of the answer leaves it open', async () => {
    const baseUrl = await serve((_request, response) => {
      response.writeHead(201, { 'Content-Length': 100 });
      response.write('{"id":');
      setTimeout(() => response.destroy(), 5);
    });
    expect(await failureOf(ordersWith({ ...once, baseUrl }).create(licences))).toMatchObject({
      name: 'ConnectionError',
      outcome: 'unknown',
    });
  });

  test('a server that speaks no TLS was not sent anything', async () => {
    const server = createTlsServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const error = await failureOf(
      ordersWith({ ...once, baseUrl: `https://127.0.0.1:${port}` }).create(licences),
    );
    expect(error).toMatchObject({ name: 'ConnectionError', outcome: 'not-sent' });
  });
});

describe('a redirect', () => {
  test.each([301, 302, 307, 308])('%i is not followed, over real HTTP', async (status) => {
    const arrived: (string | undefined)[] = [];
    const baseUrl = await serve((request, response) => {
      arrived.push(request.url);
      response.writeHead(status, { Location: '/elsewhere' }).end();
    });
    const error = await failureOf(ordersWith({ baseUrl }).create(licences));
    expect(error).toBeInstanceOf(RedirectError);
    expect(error).toMatchObject({ name: 'RedirectError', outcome: 'unknown', attempts: 1 });
    expect(error.message).toContain(
      `${new URL(baseUrl).host} answered with a redirect, which is not followed. Is the base URL right? Whether the order was placed is not known`,
    );
    expect(arrived).toEqual([`/v1/customers/${customerId}/orders`]);
  });
});

describe('errors', () => {
  test('are told from others also across copies of the package', async () => {
    const error = await failureWith(fault(400, 1));
    expect(isPartnerCenterError(error)).toBe(true);
    expect(isPartnerCenterError(Object.create(error))).toBe(true);
    for (const other of [new Error('x'), undefined, null, 'ApiError', {}])
      expect(isPartnerCenterError(other)).toBe(false);
  });

  test('carry a mark that never changes, by which other versions of the package know them', async () => {
    expect(Symbol.for('partner-center-orders.error') in (await failureWith(fault(400, 1)))).toBe(true);
  });

  test('name a cause only when there is one', async () => {
    expect('cause' in (await failureWith(fault(400, 1)))).toBe(false);
    expect('cause' in (await failureWith(networkError('ECONNRESET')))).toBe(true);
  });

  test('keep headers and marks out of sight of console.log', async () => {
    const shown = inspect(await failureWith(fault(400, 2093)));
    expect(shown).toContain("outcome: 'rejected'");
    expect(shown).not.toContain('Headers');
    expect(shown).not.toContain('Symbol(');
  });

  test('of an earlier attempt that may have bought keep the whole call open', async () => {
    const clock = testClock();
    const { fetch, seen } = fetchThat(networkError('ECONNRESET'), fault(400, 2093));
    const error = await clock.during(failureOf(ordersWith({ fetch, clock }).create(licences)));
    expect(seen).toHaveLength(2);
    expect(error).toMatchObject({ name: 'ApiError', status: 400, outcome: 'unknown', attempts: 2 });
    expect(error.message).toContain('Whether the order was placed is not known');
  });
});

describe('no token', () => {
  const token = 'eyJhbGciOi.very-secret.token';
  const everything = (error: Error) => [
    inspect(error, { depth: 10, showHidden: true }),
    JSON.stringify(error),
    JSON.stringify(Object.getOwnPropertyNames(error).map((name) => String(Reflect.get(error, name)))),
    error.stack ?? '',
  ];

  test.each([
    [
      'an error body that repeats it',
      () =>
        Response.json(
          { code: token, description: `Bearer ${token}?`, data: [token], source: token },
          { status: 400 },
        ),
    ],
    ['an HTML page that repeats it', text(502, `<p>${token}</p>`)],
    ['an answer that can not be read', text(201, token)],
    [
      'a network error that repeats it',
      () => {
        throw new TypeError(`fetch failed with ${token}`, { cause: new Error(token) });
      },
    ],
    [
      'a network error that carries the request',
      () => {
        throw Object.assign(new TypeError('fetch failed'), {
          request: { headers: new Headers({ Accept: 'application/json', Authorization: `Bearer ${token}` }) },
        });
      },
    ],
    [
      'a network error that carries a list',
      () => {
        throw Object.assign(new TypeError('fetch failed'), { args: [['authorization', token]] });
      },
    ],
    [
      'a network error that carries the options of the request, and members without a value',
      () => {
        const init = { headers: { authorization: `Bearer ${token}` } };
        throw Object.assign(new TypeError('fetch failed'), {
          response: null,
          errno: -104,
          request: { init },
        });
      },
    ],
    [
      'a network error with the request behind a thousand other objects',
      () => {
        const peers = Array.from({ length: 1000 }, (_, index) => ({ index }));
        const request = { authorization: `Bearer ${token}` };
        throw Object.assign(new TypeError('fetch failed'), { peers, request });
      },
    ],
    [
      'a network error with a member that can not be read before the one that holds it',
      () => {
        const unreadable = Object.defineProperty({}, 'socket', {
          enumerable: true,
          get: () => {
            throw new Error('closed');
          },
        });
        throw Object.assign(new TypeError('fetch failed'), {
          details: Object.assign(unreadable, { authorization: `Bearer ${token}` }),
        });
      },
    ],
  ])('shows in an error after %s', async (_name, answer) => {
    const error = await failureOf(
      ordersWith({ ...once, credential: token, fetch: fetchThat(answer).fetch }).create(licences),
    );
    for (const shown of everything(error)) expect(shown).not.toContain(token);
  });

  /** What Node 24 shows of a request: nothing of its own, all behind getters. */
  class Opaque {
    readonly #headers = new Headers({ authorization: `Bearer ${token}` });
    get headers() {
      return this.#headers;
    }
  }
  class OtherHeaders {
    readonly #entries = new Map([['authorization', `Bearer ${token}`]]);
    has = (name: string) => this.#entries.has(name);
    [Symbol.iterator]() {
      return this.#entries[Symbol.iterator]();
    }
  }

  test.each<[string, object]>([
    [
      'a Request',
      { request: new Request('https://x.example', { headers: { authorization: `Bearer ${token}` } }) },
    ],
    ['a Response', { response: new Response('', { headers: { 'x-echo': token } }) }],
    ['a Request of which only getters are seen', { request: new Opaque() }],
    ['Headers', { headers: new Headers({ authorization: token }) }],
    ['Headers of another copy of fetch', { headers: new OtherHeaders() }],
    ['a DOMException', { cause: new DOMException(`gave up on ${token}`) }],
    ['bytes', { rawPacket: Buffer.from(`HTTP/1.1 200 OK\r\nx: ${token}\r\n`) }],
    ['a buffer', { data: new TextEncoder().encode(token).buffer }],
    ['so many bytes that nobody looks', { data: Buffer.alloc(2 ** 21, token) }],
    ['a form', { form: new URLSearchParams({ token }) }],
    ['an address', { input: new URL(`https://x.example/?t=${token}`) }],
  ])('shows in a cause that holds it in %s', async (_name, members) => {
    const thrown = Object.assign(new TypeError('fetch failed'), members);
    const fetch = () => Promise.reject(thrown);
    const error = await failureOf(ordersWith({ ...once, credential: token, fetch }).create(licences));
    expect(error).toMatchObject({
      name: 'ConnectionError',
      outcome: 'unknown',
      cause: new Error('fetch failed'),
    });
    expect(error.cause).not.toBe(thrown);
  });

  const odd = 'a+b/c=d"e\\f&very-secret~token';
  test.each<[string, (secret: string) => string]>([
    ['as it is', (secret) => secret],
    ['in base64', (secret) => Buffer.from(secret).toString('base64')],
    ['in base64url', (secret) => Buffer.from(secret).toString('base64url')],
    ['in base64 with Bearer before it', (secret) => Buffer.from(`Bearer ${secret}`).toString('base64')],
    ['in base64url with a colon before it', (secret) => Buffer.from(`:${secret}`).toString('base64url')],
    ['in base64 with more on both sides', (secret) => Buffer.from(`ab${secret}cd`).toString('base64')],
    ['in base64 in an address', (secret) => encodeURIComponent(Buffer.from(secret).toString('base64'))],
    ['percent-encoded', (secret) => encodeURIComponent(secret)],
    [
      'percent-encoded in lower case',
      (secret) => encodeURIComponent(secret).replace(/%../g, (each) => each.toLowerCase()),
    ],
    [
      'percent-encoded, every letter',
      (secret) => secret.replace(/./g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`),
    ],
    ['as JSON', (secret) => JSON.stringify(secret).slice(1, -1)],
    ['as JSON of PHP', (secret) => JSON.stringify(secret).slice(1, -1).replaceAll('/', '\\/')],
    [
      'as JSON of .NET',
      (secret) =>
        JSON.stringify(secret)
          .slice(1, -1)
          .replace(/[+&]/g, (char) => `\\u00${char.charCodeAt(0).toString(16)}`),
    ],
  ])('shows in any form: %s', async (_name, form) => {
    for (const secret of [token, odd, 'x'.repeat(1700) + 'y+/']) {
      const shape = form(secret);
      // Without what its neighbours decide as well.
      const core = shape.slice(5, -5);
      const said = { code: 1, description: `[${shape}]`, data: [shape], source: shape };
      for (const answer of [
        () => Response.json(said, { status: 400, headers: { 'MS-CV': shape, 'X-Other': shape } }),
        text(502, `<p>${shape}</p>`),
        () => {
          throw new TypeError(`failed with ${shape}`, { cause: { shape } });
        },
      ]) {
        const error = await failureOf(
          ordersWith({ ...once, credential: secret, fetch: fetchThat(answer).fetch }).create(licences),
        );
        const headers = 'headers' in error && error.headers instanceof Headers ? [...error.headers] : [];
        for (const shown of [...everything(error), JSON.stringify(headers)])
          expect(shown).not.toContain(core);
      }
    }
  });

  test('shows that was refused and renewed, nor the one before', async () => {
    const tokens = ['first-secret-token', 'second-secret-token', 'third-secret-token'];
    let asked = 0;
    const credential = () => tokens[asked++] ?? 'none';
    const told: unknown[] = [];
    const { fetch } = fetchThat(ok(), fault(401, 1), () =>
      Response.json(
        { code: 1, description: tokens.join(' ') },
        { status: 400, headers: { 'WWW-Authenticate': tokens.join(' ') } },
      ),
    );
    const orders = ordersWith({ ...once, fetch, credential, onResponse: (event) => told.push(event) });
    await orders.create(licences);
    const error = await failureOf(orders.create(licences));
    expect(error).toMatchObject({ description: '[token] [token] [token]' });
    expect(Reflect.get(error, 'headers')).toEqual(
      new Headers({ 'content-type': 'application/json', 'www-authenticate': '[token] [token] [token]' }),
    );
    expect(inspect(told, { depth: 9 })).not.toContain('secret-token');
  });

  test('of an earlier call shows in what the credential throws', async () => {
    let asked = 0;
    const credential = () => {
      asked += 1;
      if (asked > 1) throw new Error(`${token} can not be renewed`);
      return token;
    };
    const orders = ordersWith({ ...once, credential, fetch: fetchThat(ok()).fetch });
    await orders.create(licences);
    const error = await failureOf(orders.create(licences));
    expect(error.message).toBe('No token: [token] can not be renewed. Nothing was sent.');
    for (const shown of everything(error)) expect(shown).not.toContain(token);
  });

  test('shows in the reason of an abort', async () => {
    for (const reason of [new Error(`gave up on ${token}`), `gave up on ${token}`, [token]]) {
      const abort = new AbortController();
      const { fetch } = fetchThat(() => {
        abort.abort(reason);
        return new Promise<Response>(() => undefined);
      });
      const { signal } = abort;
      const error = await failureOf(ordersWith({ credential: token, fetch }).create(licences, { signal }));
      for (const shown of everything(error)) expect(shown).not.toContain(token);
      expect(error.cause).toEqual(
        new Error(reason instanceof Error ? 'gave up on [token]' : 'The cause held the token'),
      );
    }
  });

  test('is left out without a trace', async () => {
    const description = `Bearer ${token} has ended`;
    const { fetch } = fetchThat(() => Response.json({ code: 1, description }, { status: 400 }));
    expect(await failureOf(ordersWith({ fetch, credential: token }).create(licences))).toMatchObject({
      description: 'Bearer [token] has ended',
      body: '{"code":1,"description":"Bearer [token] has ended"}',
      message: 'The service answered 400, code 1: Bearer [token] has ended. This call ordered nothing.',
    });
  });

  test.each([
    ['token', 'a token of five letters'],
    ['secret', 'a [token] of six letters'],
  ])('of five letters or less is taken for a secret: %s', async (credential, shown) => {
    const description = credential === 'token' ? 'a token of five letters' : 'a secret of six letters';
    const { fetch } = fetchThat(() => Response.json({ code: 1, description }, { status: 400 }));
    expect(await failureOf(ordersWith({ fetch, credential }).create(licences))).toMatchObject({
      description: shown,
    });
  });

  test('of any length shows, also where a text is cut', async () => {
    const long = 'x1'.repeat(800);
    const body = { code: 1, description: `a ${long} b` };
    for (const answer of [
      () => Response.json(body, { status: 400 }),
      text(502, long),
      () => {
        throw new TypeError(`failed with ${long}`);
      },
    ]) {
      const error = await failureOf(
        ordersWith({ ...once, credential: long, fetch: fetchThat(answer).fetch }).create(licences),
      );
      for (const shown of everything(error)) expect(shown).not.toContain('x1x1x1');
    }
  });

  test.each<[string, object]>([
    ['a map', { details: new Map([['authorization', token]]) }],
    ['a set', { details: new Set([token]) }],
    ['the name of a member', { [token]: 1 }],
    ['an object deep inside', { a: { b: { c: { d: { e: { f: token } } } } } }],
    [
      'a member that can not be read',
      {
        get details(): string {
          throw new RangeError('no');
        },
      },
    ],
  ])('shows in a cause that holds it in %s, and the outcome is told all the same', async (_name, members) => {
    const error = await failureOf(
      ordersWith({
        ...once,
        credential: token,
        fetch: () =>
          Promise.reject(
            Object.defineProperties(new TypeError('fetch failed'), Object.getOwnPropertyDescriptors(members)),
          ),
      }).create(licences),
    );
    expect(error).toMatchObject({ name: 'ConnectionError', outcome: 'unknown' });
    for (const shown of everything(error)) expect(shown).not.toContain(token);
  });

  test('shows in an inspected client', () => {
    const client = new PartnerCenter({ credential: token });
    const customer = client.customers.byId(customerId);
    for (const each of [client, customer, customer.orders]) {
      expect(inspect(each, { depth: 10, showHidden: true })).not.toContain(token);
      expect(JSON.stringify(each)).not.toContain(token);
    }
  });

  test('is looked for before there is one', async () => {
    const reason = new Error('the page is undefined');
    const signal = AbortSignal.abort(reason);
    expect((await failureOf(ordersWith({}).create(licences, { signal }))).cause).toBe(reason);
  });

  test('shows in the error of a bad credential', () => {
    for (const bad of ['two words', 'line\nbreak', 'ümlaut']) {
      expect(() => new PartnerCenter({ credential: bad })).toThrow(TypeError);
      expect(() => new PartnerCenter({ credential: bad })).not.toThrow(bad);
    }
  });

  test('is hidden where a failure is untouched by it', async () => {
    const details = { errno: -104, fatal: true, response: null, headers: new Headers({ Accept: '*/*' }) };
    const cause = Object.assign(new Error('plain'), details);
    const error = await failureWith(() => {
      throw cause;
    });
    expect(error.cause).toBe(cause);
    expect(await ordersWith({ fetch: fetchThat(ok()).fetch }).create(licences)).toEqual(created);
  });
});

describe('the connection of an answer that was given up', () => {
  test.each([
    ['a redirect', 'HTTP/1.1 302 Found\r\nLocation: /x\r\nContent-Length: 5\r\n\r\nab'],
    ['a body that does not decompress', 'HTTP/1.1 201 Created\r\nContent-Encoding: gzip\r\n\r\n{}'],
    ['a body that is too large', 'HTTP/1.1 201 Created\r\nContent-Length: 99999999\r\n\r\n{}'],
  ])('is closed: %s', async (_name, answer) => {
    let closed = (): void => undefined;
    const untilClosed = new Promise<void>((resolve) => {
      closed = resolve;
    });
    const baseUrl = await serve((request) => {
      request.socket.on('close', closed);
      request.socket.write(answer);
    });
    await failureOf(ordersWith({ ...once, baseUrl }).create(licences));
    await untilClosed;
  });
});

test('a repeat that is throttled does not speak for the call before it', async () => {
  const sandbox = createSandbox({
    faults: ({ attempt }) =>
      attempt === 1 ? 'close-after' : attempt === 2 ? '429;retry-after=0' : undefined,
  });
  const orders = ordersWith({ fetch: sandbox.fetch, maxRetries: 0 });
  const requestId = '57870501-203b-468e-8a63-078a3826d8ec';
  expect(await failureOf(orders.create(licences, { requestId }))).toMatchObject({ outcome: 'unknown' });
  const throttled = await failureOf(orders.create(licences, { requestId }));
  expect(throttled).toMatchObject({ outcome: 'rejected', status: 429 });
  expect(throttled.message).toMatch(/ This call ordered nothing\.$/);
  const order = await orders.create(licences, { requestId });
  expect(sandbox.orders.map((held) => held.order.id)).toEqual([order.id]);
});
