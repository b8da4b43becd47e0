import { getEventListeners } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inspect } from 'node:util';
import { isPartnerCenterError, PartnerCenter, type NewOrder } from '../../src/index.js';
import { withoutToken } from '../../src/client/redact.js';
import { created, customerId, fetchThat, licences, ok, ordersWith } from './world.js';

const token = 'eyJ.secret.token';

describe('whatever bytes a server sends', () => {
  let server: Server;
  let baseUrl = '';
  let answer: { bytes: Uint8Array; close: boolean } = { bytes: new Uint8Array(), close: true };
  const sockets = new Set<Socket>();

  beforeAll(async () => {
    server = createServer((socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
      socket.on('error', () => undefined);
      socket.once('data', () => {
        socket.write(answer.bytes);
        if (answer.close) socket.end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (typeof address === 'object' && address) baseUrl = `http://127.0.0.1:${address.port}`;
  });
  afterAll(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });

  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.constant(JSON.stringify(created)),
    fc.constant(`{"code":"${token}","description":"${token}"}`),
    fc.constantFrom('', '\uFEFF{}', '<html>', '{"id":"x"', 'null', '[]', '{"id":"x","lineItems":[]}'),
  );
  const status = fc.oneof(
    fc.constantFrom(200, 201, 204, 302, 304, 400, 401, 409, 429, 500, 502, 503),
    fc.integer({ min: 100, max: 999 }),
  );
  const header = fc.tuple(
    fc.constantFrom(
      'Content-Length',
      'Content-Encoding',
      'Transfer-Encoding',
      'Retry-After',
      'Content-Type',
      'Location',
      'X-Any',
    ),
    fc.oneof(
      fc.constantFrom(
        '0',
        '5',
        '99999',
        'gzip',
        'br',
        'chunked',
        'identity',
        'application/json',
        '/elsewhere',
        '-1',
      ),
      fc.string(),
    ),
  );
  const wellFormed = fc
    .tuple(status, fc.array(header, { maxLength: 3 }), text)
    .map(([code, headers, body]) => {
      const lines = [`HTTP/1.1 ${code} X`, ...headers.map(([name, value]) => `${name}: ${value}`), '', body];
      return new TextEncoder().encode(lines.join('\r\n'));
    });
  const bytes = fc.oneof(
    { weight: 5, arbitrary: wellFormed },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
  );

  /** Ten times as fast as the platform's, and it knows the timers that are still set. */
  const fastClock = () => {
    const timers = new Set<unknown>();
    const schedule = (callback: () => void, milliseconds: number) => {
      const timer = setTimeout(() => {
        timers.delete(timer);
        callback();
      }, milliseconds / 10);
      timers.add(timer);
      return () => {
        timers.delete(timer);
        clearTimeout(timer);
      };
    };
    return { timers, now: () => Date.now() * 10, schedule };
  };

  test('the client answers with an order or a documented error, in time, and leaks no token, timer, listener or socket', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, fc.boolean(), async (given, close) => {
        answer = { bytes: given, close };
        const clock = fastClock();
        const options = {
          credential: token,
          baseUrl,
          clock,
          timeout: 400,
          totalTimeout: 3000,
          maxRetries: 1,
        };
        const { orders } = new PartnerCenter(options).customers.byId(customerId);
        const { signal } = new AbortController();
        const start = Date.now();
        const result = await orders.create(licences, { signal }).catch((error: unknown) => error);
        // Far more than totalTimeout, since the machine may be busy; a hang would be longer.
        expect(Date.now() - start).toBeLessThan(5000);
        if (isPartnerCenterError(result)) {
          expect(['rejected', 'unknown', 'not-sent']).toContain(result.outcome);
          for (const shown of [inspect(result, { depth: 10 }), JSON.stringify(result), result.stack]) {
            expect(shown).not.toContain(token);
          }
        } else {
          expect(result).toMatchObject({
            id: expect.any(String) as string,
            lineItems: expect.any(Array) as unknown[],
          });
        }
        await new Promise((resolve) => setImmediate(resolve));
        expect(clock.timers.size).toBe(0);
        expect(getEventListeners(signal, 'abort')).toEqual([]);
      }),
      { numRuns: 200 },
    );
    // What is left are connections that may serve again.
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(sockets.size).toBeLessThan(5);
  }, 120_000);
});

describe('line numbers', () => {
  test('given are kept, absent ones are the lowest that are free, and together they are 0 to n − 1', async () => {
    const given = fc.integer({ min: 1, max: 30 }).chain((count) =>
      fc
        .tuple(
          fc.shuffledSubarray(
            Array.from({ length: count }, (_, number) => number),
            { minLength: count },
          ),
          fc.array(fc.boolean(), { minLength: count, maxLength: count }),
        )
        .map(([numbers, kept]) => numbers.map((number, index) => (kept[index] ? number : undefined))),
    );
    await fc.assert(
      fc.asyncProperty(given, async (numbers) => {
        const { fetch, seen } = fetchThat(ok());
        const lineItems = numbers.map((lineItemNumber) => ({
          offerId: 'a',
          ...(lineItemNumber !== undefined && { lineItemNumber }),
        }));
        await ordersWith({ fetch }).create({ lineItems });
        const sent = (JSON.parse(seen[0]?.body ?? '') as NewOrder).lineItems.map(
          (item) => item.lineItemNumber,
        );
        expect([...sent].sort((a, b) => Number(a) - Number(b))).toEqual(numbers.map((_, index) => index));
        numbers.forEach((number, index) => {
          if (number !== undefined) expect(sent[index]).toBe(number);
        });
        const filled = sent.filter((_, index) => numbers[index] === undefined);
        expect(filled).toEqual([...filled].sort((a, b) => Number(a) - Number(b)));
      }),
    );
  });
});

test('a text without its token is the same text but for the token', () => {
  fc.assert(
    fc.property(
      fc
        .string({
          unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
          minLength: 6,
        })
        .filter((each) => !'[token]'.includes(each)),
      fc.array(fc.string()),
      (secret, parts) => {
        const text = parts.join(secret);
        const shown = withoutToken(text, [secret]);
        expect(
          shown.split('[token]').join('').includes(secret) && !text.replaceAll(secret, '').includes(secret),
        ).toBe(false);
        expect(withoutToken(text, [])).toBe(text);
      },
    ),
  );
});
