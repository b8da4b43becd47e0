import type { ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { createServer as createTcpServer } from 'node:net';
import { expect, test } from 'vitest';
import { verify, type VerifyOptions } from '../../src/verify/index.js';
import { createSandbox, sampleOrders } from '../../src/sandbox/index.js';
import { selfSigned } from './self-signed.js';
import { listening, serve, type Served } from './serve.js';

const JSON_TYPE = { 'Content-Type': 'application/json' };
/** A few cases are enough where every answer is bad. */
const few = { only: ['createOrder accepts the example *'] };
/** For servers that never end: long enough for a busy machine to begin. */
const impatient = { timeout: 500 };

async function against(starting: Promise<Served>, options: Partial<VerifyOptions> = {}) {
  const served = await starting;
  try {
    return await verify({ server: served.url, ...few, ...options });
  } finally {
    await served.close();
  }
}

const checks = (findings: readonly { check: string }[]): string[] => [
  ...new Set(findings.map(({ check }) => check)),
];

test('nobody there: could not tell, and one request is enough', async () => {
  const gone = await serve(() => undefined);
  await gone.close();
  const report = await verify({ server: gone.url });
  expect(report).toMatchObject({ verdict: 'could-not-tell', passed: false, requests: 1, findings: [] });
  expect(report.summary).toMatch(/^Could not tell: The server can't be reached: .*ECONNREFUSED/);
  expect(report.cases.filter(({ outcome }) => outcome === 'not-run').length).toBe(report.cases.length - 1);
});

test('a host without an address: could not tell', async () => {
  const report = await verify({ server: 'https://nowhere.invalid', token: 'made-up' });
  expect(report).toMatchObject({ verdict: 'could-not-tell', requests: 1 });
});

test('a certificate that is not trusted: could not tell', async () => {
  const report = await against(
    listening(
      createTlsServer(selfSigned, () => undefined),
      'https',
    ),
    { timeout: 5000 },
  );
  expect(report).toMatchObject({ verdict: 'could-not-tell', requests: 1 });
  expect(report.summary).toMatch(/certificate/i);
});

test('plain http where TLS is spoken, and no HTTP at all: could not tell', async () => {
  const tls = listening(
    createTlsServer(selfSigned, () => undefined),
    'http',
  );
  expect((await against(tls, impatient)).verdict).toBe('could-not-tell');
  const chatter = createTcpServer((socket) => socket.end('220 smtp.example ready\r\n'));
  await new Promise<void>((resolve) => chatter.listen(0, '127.0.0.1', resolve));
  const address = chatter.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  expect((await verify({ server: `http://127.0.0.1:${String(port)}`, ...few, ...impatient })).verdict).toBe(
    'could-not-tell',
  );
  chatter.close();
});

test('a server that hangs: could not tell, after two requests', async () => {
  const report = await against(
    serve(() => undefined),
    impatient,
  );
  expect(report).toMatchObject({ verdict: 'could-not-tell', requests: 2 });
  expect(report.summary).toBe('Could not tell: There was no whole answer within 0.5 seconds.');
});

test('a server that closes each connection: could not tell', async () => {
  const report = await against(serve((request) => request.socket.destroy()));
  expect(report).toMatchObject({ verdict: 'could-not-tell', requests: 2 });
  expect(report.summary).toMatch(/The connection ended before the answer did/);
});

test('a server that streams for ever: a finding, and the run ends', async () => {
  const drip = (response: ServerResponse): void => {
    response.writeHead(201, JSON_TYPE).write('{');
    const timer = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(timer));
  };
  const report = await against(
    serve((_, response) => drip(response)),
    impatient,
  );
  expect(checks(report.findings)).toEqual(['max_response_time']);
  expect(report.requests).toBeLessThan(12);
});

test('a server that answers a gigabyte: a finding, and not a gigabyte in the report', async () => {
  const flood = (response: ServerResponse): void => {
    const block = Buffer.alloc(1024 * 1024, 32);
    let left = 1024;
    response.writeHead(201, JSON_TYPE);
    const more = (): void => {
      while (left-- > 0) if (!response.write(block)) return;
      response.end();
    };
    response.on('drain', more);
    response.on('error', () => undefined);
    more();
  };
  const report = await against(
    serve((_, response) => flood(response)),
    { timeout: 5000 },
  );
  expect(checks(report.findings)).toEqual(['max_response_size']);
  expect(JSON.stringify(report).length).toBeLessThan(2_000_000);
});

test('a compressed answer that unpacks to a gigabyte is not unpacked', async () => {
  const { gzipSync } = await import('node:zlib');
  const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, 32));
  const report = await against(
    serve((_, response) => response.writeHead(201, { ...JSON_TYPE, 'Content-Encoding': 'gzip' }).end(bomb)),
  );
  expect(checks(report.findings)).toEqual(['max_response_size']);
});

test('a connection that is closed in the middle of some answers: a finding', async () => {
  const { fetch } = createSandbox({ strict: false, orders: sampleOrders() });
  let count = 0;
  const broken: typeof fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    return fetch(url, {
      ...init,
      headers: withFault(init?.headers, ++count === 3 ? 'truncated' : undefined),
    });
  };
  const report = await verify({ server: 'http://127.0.0.1:4010', fetch: broken, ...few });
  expect(checks(report.findings)).toEqual(['not_a_server_error']);
  expect(report.findings).toHaveLength(1);
});

test('an answer with names from Object.prototype is read as any other', async () => {
  const order =
    '{"__proto__":{"id":"1"},"constructor":1,"hasOwnProperty":2,"lineItems":[{"toString":1}],"billingCycle":"monthly"}';
  const report = await against(serve((_, response) => response.writeHead(201, JSON_TYPE).end(order)));
  const received = report.findings.flatMap(({ also, ...finding }) =>
    [finding, ...also].map((shown) => shown.received),
  );
  expect(received).toContain('/id is required.');
  expect(received).toContain('/lineItems/0/offerId is required.');
});

test('a redirect is not followed, so the token goes nowhere else', async () => {
  let elsewhere = 0;
  const other = await serve((_, response) => {
    elsewhere++;
    response.end();
  });
  const report = await against(
    serve((_, response) => response.writeHead(307, { Location: `${other.url}/v1` }).end()),
  );
  await other.close();
  expect(elsewhere).toBe(0);
  expect(checks(report.findings)).toEqual(['status_code_conformance']);
});

test.each([401, 403, 429])('%i to everything: could not tell', async (status) => {
  const headers = { ...JSON_TYPE, 'MS-RequestId': id, 'MS-CorrelationId': id };
  const fault = JSON.stringify({ code: status, description: 'No.' });
  const answered = serve((_, response) => response.writeHead(status, headers).end(fault));
  const report = await against(answered, {
    only: ['*'],
    skip: ['echoed_ids', 'ignored_auth'],
    timeout: 5000,
  });
  expect(report).toMatchObject({ verdict: 'could-not-tell', findings: [] });
  expect(report.summary).toMatch(
    new RegExp(`cases could not be tested\\. The answer was ${status}\\. Check the token`),
  );
});

const id = '57870501-203b-468e-8a63-078a3826d8ec';

function withFault(headers: HeadersInit | undefined, fault: string | undefined): Headers {
  const all = new Headers(headers);
  if (fault !== undefined) all.set('x-sandbox-fault', fault);
  return all;
}
