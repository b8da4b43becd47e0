import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { buffer } from 'node:stream/consumers';
import { describe, expect, expectTypeOf, test, vi } from 'vitest';
import { failureIn } from '../../src/fetch.js';
import { nextStep, PartnerCenter, type PartnerCenterOptions } from '../../src/index.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { created, customerId, failureOf, licences, serve, testClock } from './world.js';

const ordersPath = `/v1/customers/${customerId}/orders`;
const requestId = '57870501-203b-468e-8a63-078a3826d8ec';
const order = JSON.stringify(licences);
const json = { 'Content-Type': 'application/json' };

interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

const answer =
  (status: number, body: unknown, headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(status, { ...json, ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
const placed = answer(201, created);
const busy = answer(503, { code: 1, description: 'Later.' }, { 'Retry-After': '0' });
const lose: Answer = (_response, request) => void request.socket.destroy();

/** A server that answers in this order, the last for ever, and a client of it. */
async function world(answers: readonly Answer[], options: Partial<PartnerCenterOptions> = {}) {
  const seen: Seen[] = [];
  const url = await serve((request, response) => {
    void buffer(request).then((bytes) => {
      const { method = '', url: path = '', headers } = request;
      seen.push({ method, url: path, headers, body: bytes.toString() });
      answers[Math.min(seen.length, answers.length) - 1]?.(response, request);
    });
  });
  const credential = vi.fn(() => 'secret-token');
  const partnerCenter = new PartnerCenter({ credential, baseUrl: url, random: () => 0.5, ...options });
  return { partnerCenter, fetch: partnerCenter.fetch, url, seen, credential };
}

const idsOf = (seen: readonly Seen[], name: string) => new Set(seen.map(({ headers }) => headers[name]));

test('fetch has the signature of the platform', () => {
  expectTypeOf<PartnerCenter['fetch']>().toEqualTypeOf<typeof globalThis.fetch>();
});

describe('a request gets what the calls of the client get', () => {
  test('the token, both ids and Accept; its own method, headers and body stay', async () => {
    const { fetch, url, seen } = await world([placed]);
    const headers = { ...json, 'X-Locale': 'de-DE' };
    const response = await fetch(url + ordersPath, { method: 'POST', headers, body: order });
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual(created);
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({ method: 'POST', url: ordersPath, body: order });
    expect(seen[0]?.headers).toMatchObject({
      authorization: 'Bearer secret-token',
      accept: 'application/json',
      'content-type': 'application/json',
      'x-locale': 'de-DE',
    });
    for (const name of ['ms-requestid', 'ms-correlationid'])
      expect(seen[0]?.headers[name]).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  });

  test('the ids of the request are kept, and Accept', async () => {
    const { fetch, url, seen } = await world([busy, placed]);
    const headers = { ...json, 'MS-RequestId': requestId, 'ms-correlationid': requestId, accept: 'text/csv' };
    await fetch(url + ordersPath, { method: 'POST', headers, body: order });
    expect(seen).toHaveLength(2);
    expect(idsOf(seen, 'ms-requestid')).toEqual(new Set([requestId]));
    expect(idsOf(seen, 'ms-correlationid')).toEqual(new Set([requestId]));
    expect(idsOf(seen, 'accept')).toEqual(new Set(['text/csv']));
  });

  test('the headers of the client go with it', async () => {
    const { fetch, url, seen } = await world([placed], { headers: { 'X-Locale': 'fr-FR' } });
    await fetch(url + ordersPath);
    expect(seen[0]?.headers['x-locale']).toBe('fr-FR');
  });

  test('it works on a base URL with a path', async () => {
    const { url, seen } = await world([placed]);
    const { fetch } = new PartnerCenter({ credential: 'secret-token', baseUrl: `${url}/gate` });
    expect((await fetch(`${url}/gate${ordersPath}?billingType=onetime#top`)).status).toBe(201);
    expect(seen[0]?.url).toBe(`/gate${ordersPath}?billingType=onetime`);
  });

  test('observers learn of it as of any call', async () => {
    const told: string[] = [];
    const { fetch, url } = await world([busy, answer(400, { code: 2093, description: 'No.' })], {
      onRequest: ({ operation, attempt }) => told.push(`${operation} ${String(attempt)}`),
      onError: ({ operation, error }) => told.push(`${operation} ${error.outcome}`),
    });
    await fetch(url + ordersPath, { method: 'POST', headers: json, body: order });
    expect(told).toEqual(['createOrder 1', 'createOrder 2', 'createOrder rejected']);
  });
});

describe('a body is read once and sent whole on each attempt', () => {
  const stream = () =>
    new ReadableStream<Uint8Array>({
      start(controller) {
        for (const piece of [order.slice(0, 20), order.slice(20)])
          controller.enqueue(new TextEncoder().encode(piece));
        controller.close();
      },
    });

  test.each<[string, (url: string) => Parameters<typeof fetch>]>([
    ['text', (url) => [url, { method: 'POST', headers: json, body: order }]],
    [
      'bytes',
      (url) => [new URL(url), { method: 'POST', headers: json, body: new TextEncoder().encode(order) }],
    ],
    ['a Blob', (url) => [url, { method: 'POST', body: new Blob([order], { type: 'application/json' }) }]],
    ['a Request', (url) => [new Request(url, { method: 'POST', headers: json, body: order })]],
    [
      'a Request with a stream',
      (url) => [
        new Request(
          url,
          Object.assign({ method: 'POST', headers: json, body: stream() }, { duplex: 'half' }),
        ),
      ],
    ],
  ])('of %s', async (_name, given) => {
    const { fetch, url, seen } = await world([busy, lose, placed]);
    expect((await fetch(...given(url + ordersPath))).status).toBe(201);
    expect(seen.map(({ body }) => body)).toEqual([order, order, order]);
    expect(idsOf(seen, 'ms-requestid').size).toBe(1);
    expect(idsOf(seen, 'content-type')).toEqual(new Set(['application/json']));
  });

  test('bytes that are no text arrive as they were', async () => {
    const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, 0xff, 0x00);
    let arrived: Buffer | undefined;
    const url = await serve((request, response) => {
      void buffer(request).then((body) => {
        arrived = body;
        response.end(Buffer.from(bytes));
      });
    });
    const { fetch } = new PartnerCenter({ credential: 't', baseUrl: url });
    const response = await fetch(`${url}/v1/files`, { method: 'POST', body: bytes });
    expect(arrived).toEqual(Buffer.from(bytes));
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
  });

  test('what the caller changes after the call changes nothing', async () => {
    const { fetch, url, seen } = await world([placed]);
    const init = { method: 'POST', headers: { ...json, 'X-Locale': 'de-DE' }, body: order };
    const answered = fetch(url + ordersPath, init);
    Object.assign(init, { method: 'PATCH', headers: {}, body: '{}' });
    await answered;
    expect(seen[0]).toMatchObject({ method: 'POST', body: order });
  });

  test('one that cannot be read is an error, and nothing is sent', async () => {
    const { fetch, url, seen } = await world([placed]);
    const body = new ReadableStream({ pull: () => Promise.reject(new Error('the disk is gone')) });
    const init = Object.assign({ method: 'POST', body }, { duplex: 'half' });
    const error = await failureOf(fetch(url + ordersPath, init));
    expect(error).toMatchObject({ name: 'UnexpectedError', outcome: 'not-sent' });
    expect(seen).toEqual([]);
  });
});

describe('the token goes to the base URL only', () => {
  test.each<[string, (url: string) => string]>([
    ['another host', () => `http://localhost:1${ordersPath}`],
    ['another port', (url) => url.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10)) + ordersPath],
    ['another scheme', (url) => url.replace('http:', 'https:') + ordersPath],
    ['a host that begins alike', (url) => url.replace('127.0.0.1', '127.0.0.1.example') + ordersPath],
    ['a path beside that of the base URL', (url) => url + ordersPath],
    ['a path that begins like that of the base URL', (url) => `${url}/gate2${ordersPath}`],
    ['a path that climbs out', (url) => `${url}/gate/../v1/customers`],
    ['a path that climbs out in code', (url) => `${url}/gate/%2e%2e/v1/customers`],
    ['an encoded slash', (url) => `${url}/gate/v1/..%2f..%2fv1`],
    ['an encoded backslash', (url) => `${url}/gate/v1/..%5Cv1`],
    ['an empty segment', (url) => `${url}/gate/v1/customers//orders`],
    ['a parameter without its value', (url) => `${url}/gate/v1/customers/{customerId}/orders`],
    ['data', () => 'data:application/json,{}'],
  ])('%s is refused before the token is read', async (_name, to) => {
    const { url, seen, credential } = await world([placed]);
    const { fetch } = new PartnerCenter({ credential, baseUrl: `${url}/gate` });
    const error = await failureOf(fetch(to(url)));
    expect(error).toMatchObject({ name: 'InvalidOptionError', outcome: 'not-sent', attempts: 0 });
    expect(credential).not.toHaveBeenCalled();
    expect(seen).toEqual([]);
  });

  test('a user name in the address is refused', async () => {
    const { fetch, url, credential } = await world([placed]);
    const error = await failureOf(fetch(url.replace('//', '//me:pass@') + ordersPath));
    expect(error).toMatchObject({ name: 'UnexpectedError', outcome: 'not-sent' });
    expect(credential).not.toHaveBeenCalled();
  });

  test.each([301, 302, 303, 307, 308])('a redirect with %i is not followed', async (status) => {
    const elsewhere = await world([placed]);
    const { fetch, url, seen } = await world([answer(status, '', { Location: elsewhere.url + ordersPath })]);
    const sent = fetch(url + ordersPath, { method: 'POST', headers: json, body: order, redirect: 'follow' });
    expect(await failureOf(sent)).toMatchObject({ name: 'RedirectError', outcome: 'unknown' });
    expect(seen).toHaveLength(1);
    expect(elsewhere.seen).toEqual([]);
  });
});

describe('what is not for fetch is refused by name', () => {
  test.each<[string, object, RegExp]>([
    ['a token of the caller', { headers: { authorization: 'Bearer mine' } }, /"authorization"/],
    ['a cookie', { headers: { Cookie: 'a=b' } }, /"cookie"/],
    ['an id that is no GUID', { headers: { 'MS-RequestId': 'purchase-1' } }, /requestId must be a GUID/],
    ['an option of the calls', Object.assign({}, { requestId }), /requestId .*header MS-RequestId/],
    ['a misspelt one', Object.assign({}, { requestID: requestId }), /requestID .*header MS-RequestId/],
    ['a time limit', Object.assign({}, { timeout: 5 }), /timeout .*client/],
  ])('%s', async (_name, init, message) => {
    const { fetch, url, seen } = await world([placed]);
    const error = await failureOf(fetch(url + ordersPath, init));
    expect(error).toMatchObject({ name: 'InvalidOptionError', outcome: 'not-sent' });
    expect(error.message).toMatch(message);
    expect(seen).toEqual([]);
  });

  test('options of fetch are not', async () => {
    const { fetch, url } = await world([placed]);
    const init: RequestInit = { cache: 'no-store', credentials: 'omit', keepalive: true, mode: 'cors' };
    expect((await fetch(url + ordersPath, init)).status).toBe(201);
  });
});

describe('an error that is answered comes back as a Response', () => {
  test('a refusal at once, its body and headers untouched', async () => {
    const fault = '\uFEFF {"code":2093,"description":"No."}';
    const { fetch, url, seen } = await world([answer(400, fault, { 'MS-CV': 'a.0' })]);
    const response = await fetch(url + ordersPath, { method: 'POST', headers: json, body: order });
    expect(response).toMatchObject({
      status: 400,
      statusText: 'Bad Request',
      ok: false,
      url: url + ordersPath,
    });
    expect(response.headers.get('MS-CV')).toBe('a.0');
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(new TextEncoder().encode(fault));
    expect(seen).toHaveLength(1);
  });

  test('after the safe repeats', async () => {
    const { fetch, url, seen } = await world([busy]);
    const response = await fetch(url + ordersPath, { method: 'POST', headers: json, body: order });
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ code: 1, description: 'Later.' });
    expect(seen).toHaveLength(3);
  });

  test('a 401 after one token asked for anew', async () => {
    const { fetch, url, seen, credential } = await world([
      answer(401, { code: 1, description: 'Who?' }),
      placed,
    ]);
    expect((await fetch(url + ordersPath)).status).toBe(201);
    expect(seen).toHaveLength(2);
    expect(credential).toHaveBeenCalledTimes(2);
  });

  test('failureIn tells its outcome and its request id, and nextStep what to do', async () => {
    const { fetch, url } = await world([lose, answer(400, { code: 2093, description: 'No.' })]);
    const headers = { ...json, 'MS-RequestId': requestId };
    const response = await fetch(url + ordersPath, { method: 'POST', headers, body: order });
    const failure = failureIn(response);
    expect(failure).toMatchObject({
      name: 'ApiError',
      outcome: 'unknown',
      requestId,
      code: '2093',
      attempts: 2,
    });
    expect(failure && nextStep(failure)).toMatchObject({ action: 'look' });
    expect(failureIn(await fetch(url + ordersPath, { method: 'HEAD' }))).toMatchObject({ status: 400 });
    expect(failureIn(new Response())).toBeUndefined();
  });

  test('a success that is no JSON is asked for again, and then comes as it is', async () => {
    const page = answer(200, '<html>');
    const clock = testClock();
    const { fetch, url, seen } = await world([page], { clock });
    const response = await clock.during(
      fetch(url + ordersPath, { method: 'POST', headers: json, body: order }),
    );
    expect(await response.text()).toBe('<html>');
    expect(seen).toHaveLength(3);
    expect(idsOf(seen, 'ms-requestid').size).toBe(1);
    expect(failureIn(response)).toMatchObject({ name: 'UnreadableAnswerError', outcome: 'unknown' });
  });

  describe('where the contract has an answer without a body', () => {
    const subscription = `/v1/customers/${customerId}/subscriptions/1DA3295E-C59A-476C-A7E7-D7E981FE79BE`;
    const calls: [what: string, path: string, method: string][] = [
      ['a change', subscription, 'PATCH'],
      ['a registration', `${subscription}/registrations`, 'POST'],
    ];
    const init = (method: string) => ({ method, ...(method === 'PATCH' && { headers: json, body: '{}' }) });

    test.each(calls)('%s that is taken is a success, and sent once', async (_what, path, method) => {
      const { fetch, url, seen } = await world([(response) => response.writeHead(202).end()]);
      const response = await fetch(url + path, init(method));
      expect([response.status, failureIn(response)]).toEqual([202, undefined]);
      expect(seen).toHaveLength(1);
    });

    test.each(calls)('a page in its place is no success of %s', async (_what, path, method) => {
      const { fetch, url } = await world([answer(202, '<html>')], { maxRetries: 0 });
      expect(failureIn(await fetch(url + path, init(method)))).toMatchObject({ outcome: 'unknown' });
    });
  });

  test.each([204, 304])('a %i has no body', async (status) => {
    const { fetch, url } = await world([(response) => response.writeHead(status).end()]);
    const response = await fetch(`${url}/v1/anything`);
    expect(response.status).toBe(status);
    expect(response.body).toBeNull();
  });

  test('an address that the contract does not know may answer with anything', async () => {
    const { fetch, url, seen } = await world([answer(200, 'a;b', { 'Content-Type': 'text/csv' })]);
    const response = await fetch(`${url}/v1/invoices/1`, { headers: { Accept: 'text/csv' } });
    expect(await response.text()).toBe('a;b');
    expect(failureIn(response)).toBeUndefined();
    expect(seen).toHaveLength(1);
  });
});

describe('without an answer it rejects with an error of the package', () => {
  test.each<[string, string, string]>([
    ['POST', ordersPath, 'unknown'],
    ['PATCH', `${ordersPath}/1`, 'unknown'],
    ['DELETE', '/v1/customers/1', 'unknown'],
  ])('a lost %s %s may have bought', async (method, path, outcome) => {
    const clock = testClock();
    const { fetch, url, seen } = await world([lose], { clock });
    const error = await clock.during(failureOf(fetch(url + path, { method, body: '{}' })));
    expect(error).toMatchObject({ name: 'ConnectionError', outcome, attempts: 3 });
    expect(error.message).toMatch(/Whether the order was placed is not known/);
    expect(idsOf(seen, 'ms-requestid').size).toBe(1);
  });

  test('a lost change that buys nothing may have been made', async () => {
    const clock = testClock();
    const { fetch, url } = await world([lose], { clock });
    const lost = fetch(`${url}/v1/customers/1/carts`, { method: 'POST', body: '{}' });
    const error = await clock.during(failureOf(lost));
    expect(error).toMatchObject({ name: 'ConnectionError', outcome: 'unknown', attempts: 3 });
    expect(error.message).toMatch(/Whether the change was made is not known/);
  });

  test.each(['GET', 'HEAD', 'OPTIONS'])('a lost %s has bought nothing', async (method) => {
    const clock = testClock();
    const { fetch, url } = await world([lose], { clock });
    const error = await clock.during(failureOf(fetch(`${url}/v1/invoices`, { method })));
    expect(error.message).not.toMatch(/order/);
  });

  test('no connection is not-sent', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await new Promise((resolve) => server.close(resolve));
    const baseUrl = `http://127.0.0.1:${port}`;
    const clock = testClock();
    const { fetch } = new PartnerCenter({ credential: 't', baseUrl, clock });
    const error = await clock.during(failureOf(fetch(baseUrl + ordersPath, { method: 'POST', body: order })));
    expect(error).toMatchObject({ name: 'ConnectionError', outcome: 'not-sent' });
  });

  test('an attempt that takes too long is repeated, then told', async () => {
    const { fetch, url, seen } = await world([() => undefined], { timeout: 100, maxRetries: 0 });
    const error = await failureOf(fetch(url + ordersPath, { method: 'POST', body: order }));
    expect(error).toMatchObject({ name: 'TimeoutError', what: 'attempt', limit: 100, outcome: 'unknown' });
    expect(seen).toHaveLength(1);
  });

  test('so does a body that never ends, and one of the request too', async () => {
    const slow: Answer = (response) => {
      response.writeHead(201, json);
      response.write('{');
    };
    const { fetch, url, seen } = await world([slow], { timeout: 100, maxRetries: 0, totalTimeout: 300 });
    expect(await failureOf(fetch(url + ordersPath))).toMatchObject({ name: 'TimeoutError' });
    const init = Object.assign({ method: 'POST', body: new ReadableStream() }, { duplex: 'half' });
    const error = await failureOf(fetch(url + ordersPath, init));
    expect(error).toMatchObject({ name: 'TimeoutError', what: 'call', outcome: 'not-sent' });
    expect(seen).toHaveLength(1);
  });

  test.each<[string, (signal: AbortSignal, url: string) => Parameters<typeof fetch>]>([
    ['the init', (signal, url) => [url, { method: 'POST', body: order, signal }]],
    ['a Request', (signal, url) => [new Request(url, { method: 'POST', body: order, signal })]],
  ])('an abort of the signal in %s ends it', async (_name, given) => {
    const aborter = new AbortController();
    const stop: Answer = () => aborter.abort(new Error('enough'));
    const { fetch, url, seen } = await world([stop]);
    const error = await failureOf(fetch(...given(aborter.signal, url + ordersPath)));
    expect(error).toMatchObject({ name: 'AbortedError', outcome: 'unknown' });
    expect(error.cause).toEqual(new Error('enough'));
    await wait(20);
    expect(seen).toHaveLength(1);
  });

  test('an aborted signal sends nothing', async () => {
    const { fetch, url, seen } = await world([placed]);
    const error = await failureOf(fetch(url + ordersPath, { signal: AbortSignal.abort() }));
    expect(error).toMatchObject({ name: 'AbortedError', outcome: 'not-sent' });
    expect(seen).toEqual([]);
  });

  test.each([
    ['says so', { 'Content-Length': '5000' }],
    ['does not say so', { 'Transfer-Encoding': 'chunked' }],
  ])('an answer that is too large and %s', async (_name, headers) => {
    for (const path of [ordersPath, '/v1/anything']) {
      const large = answer(201, ' '.repeat(5000), headers);
      const { fetch, url } = await world([large], { maxResponseBytes: 1000, maxRetries: 0 });
      const error = await failureOf(fetch(url + path, { method: 'POST', body: order }));
      expect(error).toMatchObject({ name: 'UnreadableAnswerError', status: 201, outcome: 'unknown' });
    }
  });

  test('an address or an init that no Request can be made of', async () => {
    const { fetch } = await world([placed]);
    expect(await failureOf(fetch('/v1/customers'))).toMatchObject({
      name: 'UnexpectedError',
      outcome: 'not-sent',
    });
  });
});

test('the client and its fetch share one rate', async () => {
  const clock = testClock();
  const start = clock.now();
  const sandbox = createSandbox();
  const partnerCenter = new PartnerCenter({
    credential: 't',
    fetch: sandbox.fetch,
    clock,
    maxRequestsPerMinute: 1,
  });
  const { baseUrl, fetch } = partnerCenter;
  await clock.during(partnerCenter.customers.byId(customerId).orders.create(licences));
  const listed = await clock.during(fetch(baseUrl + ordersPath));
  expect(await listed.json()).toMatchObject({ totalCount: 1 });
  expect(clock.now() - start).toBe(60_000);
});
