import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSandbox, type Listening } from '../../src/sandbox/index.js';
import { init, order, PATH } from './support.js';

const sandbox = createSandbox();
let listening: Listening;
beforeAll(async () => {
  listening = await sandbox.listen();
});
afterAll(() => listening.close());
beforeEach(() => sandbox.reset());

/** Sends an order in these words, and gives the whole answer. */
function said(first: string, headers: readonly string[]): Promise<string> {
  const body = JSON.stringify(order);
  const head = [
    first,
    ...headers,
    'Authorization: Bearer x',
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
    'Connection: close',
  ];
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(listening.port, '127.0.0.1', () =>
      socket.write(`${head.join('\r\n')}\r\n\r\n${body}`),
    );
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}

const POST = `POST ${PATH} HTTP/1.1`;

it('what is not let in is logged, and not counted', async () => {
  await said(POST, ['Host: evil.example', 'MS-RequestId: 57870501-203b-468e-8a63-078a3826d8ec']);
  expect(sandbox.calls).toBe(0);
  expect(sandbox.requests).toMatchObject([
    { method: 'POST', path: PATH, requestId: '57870501-203b-468e-8a63-078a3826d8ec', status: 403 },
  ]);
});

describe('over HTTP, an order is refused without effect', () => {
  it.each([
    [POST, ['Host: evil.example']],
    [POST, ['Host: evil.example:4010']],
    [POST, ['Host: localhost.evil.example']],
    [POST, ['Host: 127.0.0.1.evil.example']],
    [POST, ['Host: 127.0.0.1@evil.example']],
    [POST, ['Host: evil.example@127.0.0.1']],
    [POST, ['Host: evil.example#.localhost']],
    [POST, ['Host: 192.168.1.10']],
    [POST, ['Host: 0.0.0.0']],
    [POST, ['Host: [::2]']],
    [POST, ['Host:']],
    [POST, ['Host: localhost', 'Host: evil.example']],
    [POST, ['Host: evil.example', 'Host: localhost']],
    [`POST ${PATH} HTTP/1.0`, []],
    [`POST http://evil.example${PATH} HTTP/1.1`, ['Host: localhost']],
    [`POST http://localhost${PATH} HTTP/1.1`, ['Host: evil.example']],
    [POST, ['Host: localhost', 'Origin: http://evil.example']],
    [POST, ['Host: localhost', 'Origin: https://localhost.evil.example']],
    [POST, ['Host: localhost', 'Origin: null']],
    [POST, ['Host: localhost', 'Origin: http://localhost, http://evil.example']],
    [POST, ['Host: localhost', 'Origin: http://localhost', 'Origin: http://evil.example']],
  ])('%s with %j', async (first, headers) => {
    const answer = await said(first, headers);
    expect(answer).toMatch(/^HTTP\/1.1 403 /);
    expect(answer).toContain(
      '{"code":1002,"description":"The partner is not authorised to make this call. This is the sandbox.',
    );
    expect(sandbox).toMatchObject({ calls: 0, orders: [] });
  });
});

describe('over HTTP, an order is taken', () => {
  it.each([
    ['Host: localhost'],
    ['Host: LOCALHOST:1234'],
    ['Host: sandbox.localhost:4010'],
    ['Host: 127.0.0.1:4010'],
    ['Host: 127.1.2.3'],
    ['Host: [::1]:4010'],
    ['Host: localhost', 'Origin: http://localhost:5173'],
    ['Host: localhost', 'Origin: https://127.0.0.1'],
  ])('%s %s', async (...headers) => {
    expect(await said(POST, headers)).toMatch(/^HTTP\/1.1 201 /);
    expect(sandbox.orders).toHaveLength(1);
  });
});

it('a body in pieces of one byte arrives whole', async () => {
  const body = JSON.stringify(order);
  const answer = new Promise<string>((resolve) => {
    let text = '';
    const socket = connect(listening.port, '127.0.0.1');
    socket.on('data', (chunk) => (text += chunk.toString()));
    socket.on('close', () => resolve(text));
    socket.write(
      `${POST}\r\nHost: localhost\r\nAuthorization: Bearer x\r\nContent-Type: application/json\r\n`,
    );
    socket.write('Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n');
    for (const byte of body) socket.write(`1\r\n${byte}\r\n`);
    socket.write('0\r\n\r\n');
  });
  expect(await answer).toMatch(/^HTTP\/1.1 201 /);
});

it('a body that nests a million levels deep is refused, and the next order taken', async () => {
  const deep = '['.repeat(1_000_000) + ']'.repeat(1_000_000);
  for (const body of [
    deep,
    `{"lineItems":${deep}}`,
    `{"lineItems":[{"provisioningContext":{"a":${deep}}}]}`,
  ]) {
    expect((await fetch(listening.url + PATH, init({ body }))).status).toBe(400);
  }
  expect((await fetch(listening.url + PATH, init({}))).status).toBe(201);
});
