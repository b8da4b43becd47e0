import { createServer as createTlsServer } from 'node:https';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect, createServer as createTcpServer, type AddressInfo, type Socket } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { buffer } from 'node:stream/consumers';
import {
  Agent,
  EnvHttpProxyAgent,
  errors,
  ProxyAgent,
  type Client,
  type Dispatcher,
  type MockAgent,
} from 'undici';
import { describe, expect, expectTypeOf, onTestFinished, test } from 'vitest';
import { PartnerCenter, type PartnerCenterOptions } from '../../src/index.js';
import { undiciFetch } from '../../src/undici.js';
import { selfSigned } from '../verify/self-signed.js';
import { created, customerId, failureOf, licences, serve } from './world.js';

const address = `/v1/customers/${customerId}/orders`;
const json = { 'Content-Type': 'application/json' };

/** An agent that is closed with its test. */
function closing<T extends Dispatcher>(dispatcher: T): T {
  onTestFinished(() => void dispatcher.destroy());
  return dispatcher;
}

function ordersOver(dispatcher: Dispatcher, baseUrl: string, options: Partial<PartnerCenterOptions> = {}) {
  const fetch = undiciFetch(dispatcher);
  const client = new PartnerCenter({ credential: 'secret-token', baseUrl, fetch, maxRetries: 0, ...options });
  return client.customers.byId(customerId).orders;
}

const place = (response: ServerResponse) => void response.writeHead(201, json).end(JSON.stringify(created));

async function listening(server: Server | ReturnType<typeof createTcpServer>): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const bound: AddressInfo | string | null = server.address();
  if (typeof bound !== 'object' || bound === null) throw new Error('no address');
  return bound.port;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A server of orders, and what it has seen. */
async function orderServer(handler: Handler = (_request, response) => place(response)) {
  const seen: { headers: IncomingMessage['headers']; body: string }[] = [];
  const url = await serve((request, response) => {
    void buffer(request).then((body) => {
      seen.push({ headers: request.headers, body: body.toString() });
      handler(request, response);
    });
  });
  return { url, seen };
}

/** A proxy that leads on, or refuses with a status, and which hosts it was asked for. */
async function proxy(refuses?: number, server: Server = createServer()) {
  const asked: string[] = [];
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    asked.push(request.url ?? '');
    if (refuses !== undefined) {
      socket.end(`HTTP/1.1 ${String(refuses)} No\r\n\r\n`);
      return;
    }
    const [host, port] = (request.url ?? '').split(':');
    const beyond = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      beyond.pipe(socket);
      socket.pipe(beyond);
    });
    beyond.on('error', () => socket.destroy());
    socket.on('error', () => beyond.destroy());
  });
  const port = await listening(server);
  return { url: `http://127.0.0.1:${port}`, asked };
}

test('it has the signature of fetch, and takes any dispatcher without a cast', () => {
  expectTypeOf<ReturnType<typeof undiciFetch>>().toEqualTypeOf<typeof fetch>();
  type Taken = NonNullable<Parameters<typeof undiciFetch>[0]>;
  expectTypeOf<Agent | ProxyAgent | EnvHttpProxyAgent | Client | MockAgent>().toExtend<Taken>();
});

test('an order is placed over the agent of its own', async () => {
  const { url, seen } = await orderServer();
  const options = { credential: 'secret-token', baseUrl: url, fetch: undiciFetch() };
  const order = await new PartnerCenter(options).customers.byId(customerId).orders.create(licences);
  expect(order).toEqual(created);
  expect(seen[0]?.headers).toMatchObject({ authorization: 'Bearer secret-token', 'user-agent': 'undici' });
  expect(seen[0]?.headers).not.toHaveProperty('accept-encoding');
});

describe('it goes the way of its dispatcher', () => {
  test('a ProxyAgent', async () => {
    const { url } = await orderServer();
    const { url: by, asked } = await proxy();
    const agent = closing(new ProxyAgent(by));
    expect(await ordersOver(agent, url).create(licences)).toEqual(created);
    expect(asked).toEqual([new URL(url).host]);
    expect(agent).toMatchObject({ closed: false, destroyed: false });
  });

  test('an EnvHttpProxyAgent', async () => {
    const { url } = await orderServer();
    const { url: by, asked } = await proxy();
    const agent = closing(new EnvHttpProxyAgent({ httpProxy: by, noProxy: '' }));
    expect(await ordersOver(agent, url).create(licences)).toEqual(created);
    expect(asked).toHaveLength(1);
    const past = closing(new EnvHttpProxyAgent({ httpProxy: by, noProxy: '127.0.0.1' }));
    expect(await ordersOver(past, url).create(licences)).toEqual(created);
    expect(asked).toHaveLength(1);
  });

  test('an Agent with a certificate authority of its own', async () => {
    const port = await listening(createTlsServer(selfSigned, (_request, response) => place(response)));
    const tls = { ca: selfSigned.cert, checkServerIdentity: () => undefined };
    const url = `https://127.0.0.1:${port}`;
    expect(await ordersOver(closing(new Agent({ connect: tls })), url).create(licences)).toEqual(created);
    const distrusted = failureOf(ordersOver(closing(new Agent()), url).create(licences));
    expect(await distrusted).toMatchObject({ name: 'ConnectionError', outcome: 'not-sent' });
  });
});

describe('what breaks says truly whether the order can have arrived', () => {
  const told = async (outcome: string, code: string, call: Promise<unknown>) => {
    const error = await failureOf(call);
    expect(error).toMatchObject({ name: 'ConnectionError', outcome });
    expect(error.cause).toMatchObject({ message: 'fetch failed', cause: { code } });
  };

  test('UND_ERR_CONNECT_TIMEOUT: not-sent', async () => {
    const port = await listening(createTcpServer());
    const agent = closing(new Agent({ connect: { timeout: 50 } }));
    const call = ordersOver(agent, `https://127.0.0.1:${port}`).create(licences);
    await told('not-sent', 'UND_ERR_CONNECT_TIMEOUT', call);
  });

  test('ECONNREFUSED: not-sent', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const bound = server.address();
    const port = typeof bound === 'object' && bound ? bound.port : 0;
    await new Promise((resolve) => server.close(resolve));
    const call = ordersOver(closing(new Agent()), `http://127.0.0.1:${port}`).create(licences);
    await told('not-sent', 'ECONNREFUSED', call);
  });

  test('UND_ERR_HEADERS_TIMEOUT: unknown', async () => {
    const { url, seen } = await orderServer(() => undefined);
    const agent = closing(new Agent({ headersTimeout: 100 }));
    await told('unknown', 'UND_ERR_HEADERS_TIMEOUT', ordersOver(agent, url).create(licences));
    expect(seen).toHaveLength(1);
  });

  test('UND_ERR_BODY_TIMEOUT: unknown', async () => {
    const { url } = await orderServer((_request, response) => {
      response.writeHead(201, { ...json, 'Content-Length': '100' }).write('{');
    });
    const agent = closing(new Agent({ bodyTimeout: 100 }));
    await told('unknown', 'UND_ERR_BODY_TIMEOUT', ordersOver(agent, url).create(licences));
  });

  test('UND_ERR_SOCKET: unknown, also in the middle of a body', async () => {
    const { url, seen } = await orderServer((request) => request.socket.end());
    const agent = closing(new Agent());
    await told('unknown', 'UND_ERR_SOCKET', ordersOver(agent, url).create(licences));
    expect(seen).toHaveLength(1);
    const half = await orderServer((_request, response) => {
      response.writeHead(201, json).write('{', () => response.destroy());
    });
    const error = await failureOf(ordersOver(agent, half.url).create(licences));
    expect(error).toMatchObject({ outcome: 'unknown', cause: { cause: { code: 'UND_ERR_SOCKET' } } });
  });

  test('UND_ERR_DESTROYED and UND_ERR_ABORTED on the way: unknown', async () => {
    for (const [reason, code] of [
      [null, 'UND_ERR_DESTROYED'],
      [new errors.RequestAbortedError(), 'UND_ERR_ABORTED'],
    ] as const) {
      const agent = new Agent();
      const { url, seen } = await orderServer(() => void agent.destroy(reason));
      await told('unknown', code, ordersOver(agent, url).create(licences));
      expect(seen).toHaveLength(1);
    }
  });

  test('a dispatcher that was closed or destroyed before: not-sent', async () => {
    const { url, seen } = await orderServer();
    const closed = new Agent();
    await closed.close();
    const destroyed = new Agent();
    await destroyed.destroy();
    for (const agent of [closed, destroyed])
      await told('not-sent', 'UND_ERR_CLOSED', ordersOver(agent, url).create(licences));
    expect(seen).toEqual([]);
  });

  test('UND_ERR_INVALID_ARG: not-sent', async () => {
    const { url, seen } = await orderServer();
    const agent = closing(new ProxyAgent((await proxy()).url));
    const options = { headers: { 'proxy-authorization': 'Basic x' } };
    await told('not-sent', 'UND_ERR_INVALID_ARG', ordersOver(agent, url, options).create(licences));
    expect(seen).toEqual([]);
  });

  test.each([403, 407, 502])('a proxy that refuses the tunnel with %i: not-sent', async (status) => {
    const { url, seen } = await orderServer();
    const { url: by, asked } = await proxy(status);
    const agent = closing(new ProxyAgent(by));
    await told('not-sent', 'UND_ERR_ABORTED', ordersOver(agent, url).create(licences));
    expect(asked).toHaveLength(1);
    expect(seen).toEqual([]);
  });

  test('a proxy that is not there: not-sent', async () => {
    const { url } = await orderServer();
    const gone = createServer();
    await new Promise<void>((resolve) => gone.listen(0, '127.0.0.1', resolve));
    const bound = gone.address();
    const port = typeof bound === 'object' && bound ? bound.port : 0;
    await new Promise((resolve) => gone.close(resolve));
    const agent = closing(new ProxyAgent(`http://127.0.0.1:${port}`));
    await told('not-sent', 'ECONNREFUSED', ordersOver(agent, url).create(licences));
  });

  test('a proxy with the certificate of another, UND_ERR_PRX_TLS: not-sent', async () => {
    const { url, seen } = await orderServer();
    const by = (await proxy(undefined, createTlsServer(selfSigned))).url.replace('http:', 'https:');
    const agent = closing(new ProxyAgent({ uri: by, proxyTls: { ca: selfSigned.cert } }));
    await told('not-sent', 'UND_ERR_PRX_TLS', ordersOver(agent, url).create(licences));
    expect(seen).toEqual([]);
  });

  test('the abort of the caller: as far as it got', async () => {
    const aborter = new AbortController();
    const { url } = await orderServer(() => aborter.abort());
    const { signal } = aborter;
    const call = ordersOver(closing(new Agent()), url).create(licences, { signal });
    expect(await failureOf(call)).toMatchObject({ name: 'AbortedError', outcome: 'unknown' });
  });

  test('the time limit of an attempt', async () => {
    const { url } = await orderServer((_request, response) => void response.writeHead(201, json).write('{'));
    const call = ordersOver(closing(new Agent()), url, { timeout: 100 }).create(licences);
    expect(await failureOf(call)).toMatchObject({ name: 'TimeoutError', outcome: 'unknown' });
  });
});

describe('redirects', () => {
  test.each([301, 302, 303, 307, 308])('%i is not followed, and the client says so', async (status) => {
    const elsewhere = await orderServer();
    const { url } = await orderServer((_request, response) => {
      response.writeHead(status, { Location: elsewhere.url + address }).end('gone');
    });
    const agent = closing(new Agent());
    const error = await failureOf(ordersOver(agent, url).create(licences));
    expect(error).toMatchObject({ name: 'RedirectError', outcome: 'unknown' });
    for (const redirect of ['manual', 'follow'] as const)
      expect(await undiciFetch(agent)(url, { redirect })).toMatchObject({ status, redirected: false });
    expect(elsewhere.seen).toEqual([]);
  });
});

describe('the answer', () => {
  const answered = async (
    headers: Record<string, string | string[]>,
    body: string | Buffer = '',
    status = 200,
  ) => {
    const { url } = await orderServer(
      (_request, response) => void response.writeHead(status, headers).end(body),
    );
    return undiciFetch(closing(new Agent()))(url);
  };

  test('has its status, its reason and its headers; those that come twice are joined, cookies are kept', async () => {
    const headers = { 'MS-RequestId': ['a', 'a'], 'Set-Cookie': ['a=1', 'b=2'], 'X-Name': 'Z\u00fcrich' };
    const response = await answered(headers, 'no', 404);
    expect(response).toMatchObject({ status: 404, statusText: 'Not Found', ok: false });
    expect(response.headers.get('ms-requestid')).toBe('a, a');
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(response.headers.has('x-name')).toBe(true);
    expect(await response.text()).toBe('no');
  });

  test.each([
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ])('that nobody asked to be %s is decoded', async (coding, encode) => {
    const body = JSON.stringify(created);
    const response = await answered({ 'Content-Encoding': coding }, encode(body));
    expect(await response.json()).toEqual(created);
  });

  test('encoded twice is decoded twice', async () => {
    const body = gzipSync(deflateSync('twice'));
    expect(await (await answered({ 'Content-Encoding': 'deflate, gzip' }, body)).text()).toBe('twice');
  });

  test.each([
    ['zstd', Buffer.from('x')],
    ['gzip', Buffer.from('no gzip')],
    ['gzip', gzipSync(JSON.stringify(created)).subarray(0, 30)],
  ])('in %s that can not be decoded leaves the outcome open', async (coding, body) => {
    const { url } = await orderServer((_request, response) => {
      response.writeHead(201, { ...json, 'Content-Encoding': coding }).end(body);
    });
    const error = await failureOf(ordersOver(closing(new Agent()), url).create(licences));
    expect(error).toMatchObject({ name: 'ConnectionError', outcome: 'unknown' });
  });

  test.each(['HEAD', 'GET'])('without a body has none (%s)', async (method) => {
    const { url } = await orderServer((_request, response) => {
      response.writeHead(method === 'HEAD' ? 200 : 204, { 'X-A': 'b' }).end();
    });
    const response = await undiciFetch(closing(new Agent()))(url, { method });
    expect(response.body).toBeNull();
    expect(response.headers.get('x-a')).toBe('b');
  });

  test.each<[string, Record<string, string>, Buffer]>([
    ['says its size', { 'Content-Length': '1000000000' }, Buffer.alloc(500_000)],
    ['comes in pieces', { 'Transfer-Encoding': 'chunked' }, Buffer.alloc(500_000)],
    ['swells when it is decoded', { 'Content-Encoding': 'gzip' }, gzipSync(Buffer.alloc(50_000_000))],
  ])('that is too large and %s is cut off, and its connection let go', async (_name, headers, body) => {
    let ended: Promise<unknown> = Promise.resolve();
    const { url } = await orderServer((request, response) => {
      ended = new Promise((resolve) => request.socket.on('close', resolve));
      response.writeHead(201, headers);
      // It goes on for ever, unless the connection ends.
      response.write(body);
      const timer = setInterval(() => response.write(body), 5);
      request.socket.on('close', () => clearInterval(timer));
    });
    const agent = closing(new Agent({ connections: 1 }));
    const orders = ordersOver(agent, url, { maxResponseBytes: 100_000 });
    const error = await failureOf(orders.create(licences));
    expect(error).toMatchObject({ name: 'UnreadableAnswerError', outcome: 'unknown' });
    await ended;
  });

  test('that is cancelled lets go of its connection, so that the next one gets it', async () => {
    let calls = 0;
    const { url } = await orderServer((_request, response) => {
      calls += 1;
      if (calls > 1) place(response);
      else response.writeHead(200).write('endless');
    });
    const agent = closing(new Agent({ connections: 1 }));
    const response = await undiciFetch(agent)(url);
    await response.body?.cancel();
    expect(await ordersOver(agent, url).create(licences)).toEqual(created);
  });

  test('that nobody has read yet can be aborted', async () => {
    const aborter = new AbortController();
    const { url } = await orderServer((_request, response) => void response.writeHead(200).write('endless'));
    const response = await undiciFetch(closing(new Agent()))(url, { signal: aborter.signal });
    aborter.abort(new Error('enough'));
    await new Promise((resolve) => setImmediate(resolve));
    await expect(response.text()).rejects.toThrow();
  });
});

describe('the request', () => {
  test.each<[string, (url: string) => Parameters<typeof fetch>]>([
    ['text', (url) => [url, { method: 'POST', body: 'öäü' }]],
    ['bytes', (url) => [new URL(url), { method: 'POST', body: new TextEncoder().encode('öäü') }]],
    ['a form', (url) => [url, { method: 'POST', body: new URLSearchParams({ a: 'b' }) }]],
    ['a Request', (url) => [new Request(url, { method: 'POST', body: 'öäü' })]],
    ['Headers', (url) => [url, { method: 'POST', headers: new Headers({ 'X-A': 'b' }), body: 'x' }]],
    ['pairs', (url) => [url, { method: 'POST', headers: [['X-A', 'b']], body: 'x' }]],
    ['an agent of its own', (url) => [url, { method: 'POST', headers: { 'User-Agent': 'mine' }, body: 'x' }]],
    ['nothing', (url) => [url]],
  ])('with %s arrives as from the platform', async (_name, given) => {
    const { url, seen } = await orderServer();
    await fetch(...given(url));
    await undiciFetch(closing(new Agent()))(...given(url));
    const shown = ({ headers, body }: (typeof seen)[number]) => ({
      body,
      type: headers['content-type'],
      length: headers['content-length'],
      own: headers['x-a'],
      agent: headers['user-agent']?.replace('undici', 'node'),
    });
    expect(seen.map(shown)[1]).toEqual(seen.map(shown)[0]);
  });

  test('that is aborted already is not sent', async () => {
    const { url, seen } = await orderServer();
    const given = { signal: AbortSignal.abort(new Error('no')) };
    await expect(undiciFetch(closing(new Agent()))(url, given)).rejects.toThrow('no');
    expect(seen).toEqual([]);
  });
});
