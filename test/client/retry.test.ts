import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/index.js';
import { backOff } from '../../src/client/transport/retry.js';
import { parseRetryAfter } from '../../src/client/transport/retry-after.js';
import {
  created,
  failureOf,
  fault,
  fetchThat,
  hang,
  licences,
  networkError,
  ok,
  ordersWith,
  testClock,
  text,
} from './world.js';

const noon = Date.UTC(2026, 0, 17, 12);

describe('an attempt is repeated with the same ids and body', () => {
  test.each([
    ['a refused connection', networkError('ECONNREFUSED')],
    ['an unknown host', networkError('ENOTFOUND')],
    ['a lost connection', networkError('ECONNRESET')],
    ['429', fault(429, 1)],
    ['408', fault(408, 1)],
    ['500', fault(500, 800003)],
    ['502', text(502, '<html>')],
    ['503', fault(503, 1)],
    ['503 with Retry-After', fault(503, 1, { 'Retry-After': '1' })],
    ['504', fault(504, 1)],
    ['an empty 201', text(201, '')],
    ['a truncated 201', text(201, '{"id"')],
    ['a time-out', hang],
  ])('after %s', async (_name, answer) => {
    const clock = testClock();
    const { fetch, seen } = fetchThat(answer, answer, ok());
    expect(await clock.during(ordersWith({ fetch, clock }).create(licences))).toEqual(created);
    expect(seen).toHaveLength(3);
    for (const name of ['MS-RequestId', 'MS-CorrelationId', 'Authorization']) {
      expect(new Set(seen.map(({ headers }) => headers.get(name))).size).toBe(1);
    }
    expect(new Set(seen.map(({ body, url }) => url + body)).size).toBe(1);
  });
});

describe('a refusal stands', () => {
  test.each([400, 403, 404, 405, 409, 412, 417, 418, 422, 501, 505])('%i', async (status) => {
    const clock = testClock();
    const { fetch, seen } = fetchThat(fault(status, 1), ok());
    const error = await clock.during(failureOf(ordersWith({ fetch, clock }).create(licences)));
    expect(error).toMatchObject({ status, attempts: 1 });
    expect(seen).toHaveLength(1);
  });

  test('409 with 800060, an order in progress, is open and says what to do', async () => {
    const { fetch, seen } = fetchThat(fault(409, 800060), ok());
    const requestId = '57870501-203b-468e-8a63-078a3826d8ec';
    const error = await failureOf(ordersWith({ fetch }).create(licences, { requestId }));
    expect(error).toMatchObject({ outcome: 'unknown', code: '800060', requestId });
    expect(error.message).toBe(
      'The service answered 409, code 800060: No. Whether the order was placed is not known: ' +
        `repeat the call with requestId '${requestId}', or look in the customer's orders in a few minutes.`,
    );
    expect(seen).toHaveLength(1);
  });
});

describe('the number of attempts', () => {
  test.each([
    [0, 1],
    [1, 2],
    [undefined, 3],
    [4, 5],
  ])('with maxRetries %s is %i', async (maxRetries, attempts) => {
    const clock = testClock();
    const { fetch, seen } = fetchThat(fault(500, 1));
    const call = ordersWith({ fetch, clock, maxRetries }).create(licences);
    expect(await clock.during(failureOf(call))).toMatchObject({ attempts, outcome: 'unknown' });
    expect(seen).toHaveLength(attempts);
  });

  test('may be said of one call', async () => {
    const clock = testClock();
    const { fetch, seen } = fetchThat(fault(500, 1));
    await clock.during(failureOf(ordersWith({ fetch, clock }).create(licences, { maxRetries: 0 })));
    expect(seen).toHaveLength(1);
  });
});

describe('the outcome of a call is that of its least certain attempt', () => {
  const refused = networkError('ECONNREFUSED');
  const lost = networkError('ECONNRESET');
  test.each<[string, Parameters<typeof fetchThat>, Outcome]>([
    ['refused, refused, refused', [refused], 'not-sent'],
    ['lost, refused, refused', [lost, refused], 'unknown'],
    ['refused, lost, refused', [refused, lost, refused], 'unknown'],
    ['429, refused, refused', [fault(429, 1), refused], 'rejected'],
    ['429, 429, 429', [fault(429, 1)], 'rejected'],
    ['500, 429, 429', [fault(500, 1), fault(429, 1)], 'unknown'],
    ['refused, 400', [refused, fault(400, 1)], 'rejected'],
    ['lost, 403', [lost, fault(403, 1)], 'unknown'],
  ])('%s', async (_name, answers, outcome) => {
    const clock = testClock();
    const { fetch } = fetchThat(...answers);
    expect(await clock.during(failureOf(ordersWith({ fetch, clock }).create(licences)))).toMatchObject({
      outcome,
    });
  });
});

describe('the wait before an attempt', () => {
  /** When each attempt went out, in milliseconds after the first. */
  const moments = async (answers: Parameters<typeof fetchThat>, options: object = {}) => {
    const clock = testClock(noon);
    const at: number[] = [];
    const { fetch } = fetchThat(...answers);
    const watched: typeof globalThis.fetch = (input: RequestInfo | URL, init?: RequestInit) => {
      at.push(clock.now() - noon);
      return fetch(input, init);
    };
    const call = ordersWith({ fetch: watched, clock, maxRetries: 6, random: () => 0, ...options }).create(
      licences,
    );
    await clock.during(call.catch(() => undefined));
    return at.map((moment, index) => moment - (at[index - 1] ?? 0));
  };

  test('doubles from half a second to eight seconds', async () => {
    expect(await moments([fault(500, 1)])).toEqual([0, 500, 1000, 2000, 4000, 8000, 8000]);
  });

  test('is shorter by up to a half, by chance', async () => {
    expect(await moments([fault(500, 1)], { random: () => 0.5 })).toEqual([
      0, 375, 750, 1500, 3000, 6000, 6000,
    ]);
  });

  test('is what Retry-After says, in seconds', async () => {
    expect(await moments([fault(429, 1, { 'Retry-After': '57' }), ok()])).toEqual([0, 57_000]);
  });

  test('is what Retry-After says, as a date', async () => {
    expect(await moments([fault(503, 1, { 'Retry-After': 'Sat, 17 Jan 2026 12:00:09 GMT' }), ok()])).toEqual([
      0, 9000,
    ]);
  });

  test('is the back-off when Retry-After is neither', async () => {
    expect(await moments([fault(429, 1, { 'Retry-After': '1.5' }), ok()])).toEqual([0, 500]);
  });

  test('of a minute is taken, a longer one is left to the caller', async () => {
    expect(await moments([fault(429, 1, { 'Retry-After': '60' }), ok()])).toEqual([0, 60_000]);
    const clock = testClock();
    const { fetch, seen } = fetchThat(fault(429, 1, { 'Retry-After': '61' }), ok());
    const error = await clock.during(failureOf(ordersWith({ fetch, clock }).create(licences)));
    expect(error).toMatchObject({ status: 429, outcome: 'rejected', retryAfter: 61_000, attempts: 1 });
    expect(seen).toHaveLength(1);
  });

  test('that would end after the call’s time limit is not begun', async () => {
    const clock = testClock(noon);
    const { fetch, seen } = fetchThat(fault(429, 1, { 'Retry-After': '10' }), ok());
    const call = ordersWith({ fetch, clock, totalTimeout: 10_000 }).create(licences);
    expect(await clock.during(failureOf(call))).toMatchObject({ status: 429, attempts: 1 });
    expect([clock.now(), seen.length]).toEqual([noon, 1]);
  });

  test('that ends just before it is', async () => {
    expect(await moments([fault(429, 1, { 'Retry-After': '10' }), ok()], { totalTimeout: 10_001 })).toEqual([
      0, 10_000,
    ]);
  });

  test('ends at once when the caller aborts, with what is known by then', async () => {
    for (const [status, outcome] of [
      [500, 'unknown'],
      [429, 'rejected'],
    ] as const) {
      const abort = new AbortController();
      const { fetch, seen } = fetchThat(fault(status, 1));
      const reason = new Error('enough');
      const orders = ordersWith({ fetch, onRetry: () => setTimeout(() => abort.abort(reason), 1) });
      const start = Date.now();
      const error = await failureOf(orders.create(licences, { signal: abort.signal }));
      expect(error).toMatchObject({ name: 'AbortedError', outcome, attempts: 1, cause: reason });
      expect(Date.now() - start).toBeLessThan(300);
      expect(seen).toHaveLength(1);
    }
  });

  test('is between half and all of the doubled delay, whatever chance says', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (attempt, chance) => {
          const whole = Math.min(8000, 500 * 2 ** (attempt - 1));
          const wait = backOff(attempt, () => chance);
          expect(wait).toBeLessThanOrEqual(whole);
          expect(wait).toBeGreaterThan(whole / 2 - 1e-9);
        },
      ),
    );
  });
});

describe('Retry-After', () => {
  test.each([
    ['0', 0],
    ['57', 57_000],
    [' 57 ', 57_000],
    ['0057', 57_000],
    ['Sat, 17 Jan 2026 12:00:57 GMT', 57_000],
    ['Sat, 17 Jan 2026 11:00:00 GMT', 0],
    ['', undefined],
    [' ', undefined],
    ['-1', undefined],
    ['+1', undefined],
    ['1.5', undefined],
    ['1e3', undefined],
    ['0x10', undefined],
    ['12345678901', undefined],
    ['57s', undefined],
    ['57, 58', undefined],
    ['soon', undefined],
    ['2026-01-17T12:00:57Z', undefined],
    ['Sat, 17 Jan 2026 12:00:57', undefined],
    ['Sat, 17 Jan 2026 12:00:57 CET', undefined],
    ['Sat, 17 Jan 2026 12:00:57 GMT!', undefined],
    ['x Sat, 17 Jan 2026 12:00:57 GMT', undefined],
    ['Sat, 17 Foo 2026 12:00:57 GMT', undefined],
    ['Sat, 45 Jan 2026 12:00:57 GMT', undefined],
  ])('%j is %s', (header, wait) => {
    expect(parseRetryAfter(header, noon)).toBe(wait);
  });

  test('absent is no wait that is known', () => {
    expect(parseRetryAfter(null, noon)).toBeUndefined();
  });

  test('is never negative and never not a number, whatever the header', () => {
    const seconds = fc.nat().map(String);
    const date = fc
      .date({ noInvalidDate: true, min: new Date(0), max: new Date(8.64e14) })
      .map((each) => each.toUTCString());
    fc.assert(
      fc.property(fc.oneof(fc.string(), seconds, date), fc.integer(), (header, now) => {
        const wait = parseRetryAfter(header, now);
        expect(wait === undefined || (wait >= 0 && Number.isFinite(wait))).toBe(true);
      }),
    );
  });

  test('as a date is exact to the second', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), fc.nat(100_000), (now, wait) => {
        expect(parseRetryAfter(new Date((now + wait) * 1000).toUTCString(), now * 1000)).toBe(wait * 1000);
      }),
    );
  });
});
