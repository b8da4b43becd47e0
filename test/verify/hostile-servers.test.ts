import { createServer, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { toHar, toJUnit, toText, verify, type Report, type VerifyOptions } from '../../src/verify/index.js';
import { serve } from './serve.js';

/** Two cases, so that a server need not be asked a thousand times. */
const few = { only: ['createOrder accepts the example licence', 'getOrder finds what *'] };

const ID = '57870501-203b-468e-8a63-078a3826d8ec';
const LINE = '{"lineItemNumber":0,"offerId":"x","quantity":1,"friendlyName":"a"}';

function orderWith(lineItems: string, more = '"id":"1"'): string {
  const links = '{"self":{"uri":"/customers/1/orders/1","method":"GET","headers":[]}}';
  return `{${more},"billingCycle":"monthly","creationDate":"2026-01-01T00:00:00Z","lineItems":${lineItems},"links":${links}}`;
}

/** A server with one answer, which has all that the contract wants of its headers. */
async function answering(body: string, options: Partial<VerifyOptions> = {}): Promise<Report> {
  const { url, close } = await serve((request, response) => {
    const { method, headers } = request;
    request.resume();
    response.writeHead(method === 'POST' ? 201 : 200, {
      'Content-Type': 'application/json',
      'MS-RequestId': headers['ms-requestid'] ?? ID,
      'MS-CorrelationId': headers['ms-correlationid'] ?? ID,
    });
    response.end(body);
  });
  try {
    return await verify({ server: url, ...few, ...options });
  } finally {
    await close();
  }
}

/** A server that says what it likes once it is asked. */
async function saying(talk: (socket: Socket) => void): Promise<Report> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => talk(socket)).resume();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  try {
    return await verify({ server: `http://127.0.0.1:${String(port)}`, ...few, timeout: 500 });
  } finally {
    server.close();
  }
}

/** Sends the same again and again, as fast as it is taken. */
function flood(socket: Socket, text: string): void {
  const more = (): void => {
    while (!socket.destroyed && socket.write(text));
  };
  socket.on('drain', more);
  more();
}

const received = ({ findings }: Report): string[] =>
  findings.map(({ check, received }) => `${check}: ${received}`);

test('an answer that nests too deep is a finding, wherever it does', async () => {
  const deep = '['.repeat(1_000_000) + ']'.repeat(1_000_000);
  for (const body of [
    deep,
    orderWith(deep),
    orderWith(`[${LINE}]`, `"id":"1","x":${deep}`),
    `{"id":${deep}}`,
  ]) {
    expect(received(await answering(body))).toContain(
      'max_response_size: The JSON of the answer nests deeper than 100 levels; it was not judged.',
    );
  }
});

test('brackets within a string are no nesting', async () => {
  const id = `"id":${JSON.stringify(`${'['.repeat(200)}\\"${'{'.repeat(200)}`)}`;
  expect(received(await answering(orderWith(`[${LINE}]`, id))).join('\n')).not.toContain('max_response_size');
});

test('an answer of a million values is a finding, and not judged', async () => {
  const report = await answering(orderWith(`[${Array(1_000_000).fill('{}').join()}]`));
  expect(received(report)).toEqual([
    'max_response_size: The JSON of the answer has more than 500000 values; it was not judged.',
  ]);
});

test('of 100,000 line items the first are judged, and the report says so', async () => {
  const lines = Array.from({ length: 100_000 }, (_, index) => `{"lineItemNumber":${index}}`);
  const report = await answering(orderWith(`[${lines.join()}]`));
  expect(report.warnings).toContainEqual(
    expect.objectContaining({
      check: 'max_response_size',
      received: 'Its lists have 100000 items; the first 5000 were judged.',
    }),
  );
  expect(received(report)).toContain('response_schema_conformance: /lineItems/0/offerId is required.');
  expect(JSON.stringify(report).length).toBeLessThan(200_000);
});

test('an id that has no place in an address is found out, and ends no run', async () => {
  const report = await answering(orderWith(`[${LINE}]`, '"id":"\\ud800"'));
  expect(report.verdict).toBe('broken');
  expect(received(report)).toContain('requested_resource: id "\\ud800"; the request has "�"');
});

test('an id that is too long for an address is not asked for', async () => {
  const report = await answering(orderWith(`[${LINE}]`, `"id":"${'x'.repeat(2_000_000)}"`));
  const read = report.cases.filter(({ operationId }) => operationId === 'getOrder');
  expect(read.length).toBeGreaterThan(0);
  for (const { outcome, messages } of read) {
    expect({ outcome, messages }).toEqual({
      outcome: 'unproven',
      messages: ['It needs createOrder first. The answer has more than 1024 characters at /id.'],
    });
  }
});

test('what is kept of large answers is little, and says where it was cut', async () => {
  const report = await answering('\u0416'.repeat(1_000_000));
  const [exchange] = report.cases[0]?.exchanges ?? [];
  expect(exchange?.response?.body).toMatch(/^\u0416{16384}… \(cut after 16384 characters\)$/);
});

test('the answers of a whole run are kept within a limit, and those after it as excerpts', async () => {
  const report = await answering(`"${'\u0001'.repeat(100_000)}`, { only: ['*'] });
  for (const text of [JSON.stringify(report), toHar(report), toJUnit(report), toText(report)]) {
    expect(text.length).toBeLessThan(40_000_000);
  }
  const bodies = report.cases.flatMap(({ exchanges }) =>
    exchanges.map(({ response }) => response?.body ?? ''),
  );
  expect(bodies.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(5_000_000);
  expect(bodies.at(-1)).toMatch(/… \(cut after 300 characters\)$/);
});

test('a token is hidden also where a message was cut within it', async () => {
  const token = `secret-${'0123456789'.repeat(40)}`;
  const texts = [
    `"${'x'.repeat(250)}${token}"`,
    orderWith('[]', `"id":${JSON.stringify(token)}`),
    btoa(token),
  ];
  for (const body of [...texts, orderWith(`[${LINE}]`, `"id":"1","status":${JSON.stringify([token])}`)]) {
    const report = JSON.stringify(await answering(body, { token }));
    expect(report).not.toContain('secret-01234567');
    expect(report).not.toContain(btoa(token).slice(0, 20));
  }
});

test('a run ends early when the answers stay too large', async () => {
  const report = await answering('['.repeat(1000), { only: ['*'] });
  expect(report.requests).toBeLessThan(100);
  expect(report.summary).toMatch(
    /^The contract is broken: .* cases were not run: the server's answers are too large\.$/,
  );
});

const HEAD = 'HTTP/1.1 201 Created\r\nContent-Type: application/json\r\n';

test.each<[name: string, talk: (socket: Socket) => void]>([
  ['statuses 102 without end', (socket) => flood(socket, 'HTTP/1.1 102 Processing\r\n\r\n'.repeat(1000))],
  ['headers without end', (socket) => flood(socket, `${HEAD}${'X-A: b\r\n'.repeat(1000)}`)],
  ['a header without end', (socket) => flood(socket, `${HEAD}X-A: ${'b'.repeat(65_536)}`)],
  ['10,000 cookies', (socket) => socket.end(`${HEAD}${'Set-Cookie: a=b\r\n'.repeat(10_000)}\r\n{}`)],
  ['chunks that are none', (socket) => socket.end(`${HEAD}Transfer-Encoding: chunked\r\n\r\nZZZ\r\n{}`)],
  [
    'chunks of one byte without end',
    (socket) => {
      socket.write(`${HEAD}Transfer-Encoding: chunked\r\n\r\n`);
      flood(socket, '1\r\nx\r\n'.repeat(1000));
    },
  ],
  ['the length of a file system', (socket) => socket.end(`${HEAD}Content-Length: 5000000000000\r\n\r\n{}`)],
  ['what is not gzip as gzip', (socket) => socket.end(`${HEAD}Content-Encoding: gzip\r\n\r\n{}`)],
  ['status 99', (socket) => socket.end('HTTP/1.1 099 X\r\nContent-Length: 2\r\n\r\n{}')],
  ['status 999', (socket) => socket.end('HTTP/1.1 999 X\r\nContent-Length: 2\r\n\r\n{}')],
  ['status 101', (socket) => socket.end('HTTP/1.1 101 X\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n{}')],
  ['HTTP/0.9', (socket) => socket.end('<html>hello</html>')],
])('%s: a verdict', async (_, talk) => {
  const report = await saying(talk);
  expect(report.passed).toBe(false);
  expect(['broken', 'could-not-tell']).toContain(report.verdict);
  expect(JSON.stringify(report).length).toBeLessThan(200_000);
});
