import { describe, expect, test } from 'vitest';
import { created, failureOf, fault, fetchThat, licences, ok, ordersWith, testClock } from './world.js';

const noon = Date.UTC(2026, 0, 17, 12);

/** A client whose requests are noted: the request id's last digits and the second after noon. */
function watched(options: object, ...answers: Parameters<typeof fetchThat>) {
  const clock = testClock(noon);
  const sent: [number, number][] = [];
  const { fetch } = fetchThat(...answers);
  const orders = ordersWith({
    clock,
    fetch: (input: RequestInfo | URL, init?: RequestInit) => {
      const id = new Headers(init?.headers).get('MS-RequestId') ?? '';
      sent.push([Number(id.slice(-4)), (clock.now() - noon) / 1000]);
      return fetch(input, init);
    },
    ...options,
  });
  const create = (number: number, more: object = {}) =>
    orders.create(licences, {
      requestId: `57870501-203b-468e-8a63-07800000${String(number).padStart(4, '0')}`,
      ...more,
    });
  return { clock, sent, create };
}

describe('maxRequestsPerMinute', () => {
  test('lets that many through in any minute, in the order in which they came', async () => {
    const { clock, sent, create } = watched({ maxRequestsPerMinute: 2 }, ok());
    await clock.during(Promise.all([1, 2, 3, 4, 5].map((number) => create(number))));
    expect(sent).toEqual([
      [1, 0],
      [2, 0],
      [3, 60],
      [4, 60],
      [5, 120],
    ]);
  });

  test('counts from when requests went out, not by the calendar', async () => {
    const { clock, sent, create } = watched({ maxRequestsPerMinute: 2 }, ok());
    await create(1);
    await clock.during(new Promise<void>((resolve) => void clock.schedule(resolve, 30_000)));
    await create(2);
    await clock.during(Promise.all([create(3), create(4)]));
    expect(sent).toEqual([
      [1, 0],
      [2, 30],
      [3, 60],
      [4, 90],
    ]);
  });

  test('counts repeats too', async () => {
    const { clock, sent, create } = watched({ maxRequestsPerMinute: 2 }, fault(500, 1), fault(500, 1), ok());
    await clock.during(create(1));
    expect(sent.map(([, second]) => second)).toEqual([0, 0.375, 60]);
  });

  test('is off by default', async () => {
    const { sent, create } = watched({}, ok());
    await Promise.all(Array.from({ length: 600 }, (_, number) => create(number)));
    expect(new Set(sent.map(([, second]) => second))).toEqual(new Set([0]));
  });

  test('gives up at once on a turn that comes after the call’s time limit', async () => {
    const { clock, sent, create } = watched({ maxRequestsPerMinute: 1, totalTimeout: 60_000 }, ok());
    const error = await clock.during(create(1).then(() => failureOf(create(2))));
    expect(error).toMatchObject({
      name: 'TimeoutError',
      outcome: 'not-sent',
      what: 'call',
      limit: 60_000,
      message: 'The call reached its time limit of 60000 ms. Nothing was sent.',
    });
    expect(clock.now()).toBe(noon);
    expect(sent).toHaveLength(1);
  });

  test('lets those behind move up when a waiting call is aborted', async () => {
    const { clock, sent, create } = watched({ maxRequestsPerMinute: 1 }, ok());
    const abort = new AbortController();
    const first = create(1);
    const second = failureOf(create(2, { signal: abort.signal }));
    const third = create(3);
    await first;
    abort.abort();
    expect(await second).toMatchObject({ name: 'AbortedError', outcome: 'not-sent' });
    await clock.during(third);
    expect(sent).toEqual([
      [1, 0],
      [3, 60],
    ]);
  });

  test('does not let a newcomer overtake those who wait', async () => {
    const { clock, sent, create } = watched({ maxRequestsPerMinute: 1 }, ok());
    const calls = [create(1), create(2), create(3)];
    const late = new Promise<void>((resolve) => void clock.schedule(resolve, 60_000)).then(() => create(4));
    await clock.during(Promise.all([...calls, late]));
    expect(sent).toEqual([
      [1, 0],
      [2, 60],
      [3, 120],
      [4, 180],
    ]);
  });
});

describe('a 429', () => {
  test('slows all calls of the client down', async () => {
    const { clock, sent, create } = watched({}, fault(429, 1, { 'Retry-After': '10' }), ok());
    const first = create(1);
    await new Promise((resolve) => setImmediate(resolve));
    await clock.during(Promise.all([first, create(2), create(3)]));
    expect(sent).toEqual(
      [
        [1, 0],
        [2, 10],
        [3, 10],
        [1, 10],
      ].sort(
        (a, b) =>
          sent.findIndex(([n, s]) => n === a[0] && s === a[1]) -
          sent.findIndex(([n, s]) => n === b[0] && s === b[1]),
      ),
    );
    expect(sent.map(([, second]) => second)).toEqual([0, 10, 10, 10]);
  });

  test('that asks for more than a minute slows the others down for a minute', async () => {
    const { clock, sent, create } = watched({}, fault(429, 1, { 'Retry-After': '3600' }), ok());
    expect(await clock.during(failureOf(create(1)))).toMatchObject({ status: 429, retryAfter: 3_600_000 });
    await clock.during(create(2));
    expect(sent).toEqual([
      [1, 0],
      [2, 60],
    ]);
  });

  test('that is a page slows down as well', async () => {
    const page = () => new Response('<html>', { status: 429, headers: { 'Retry-After': '5' } });
    const { clock, sent, create } = watched({}, page, ok());
    expect(await clock.during(create(1))).toEqual(created);
    expect(sent.map(([, second]) => second)).toEqual([0, 5]);
  });

  test('that is shorter does not end a longer wait', async () => {
    const { clock, sent, create } = watched(
      { maxRetries: 0 },
      fault(429, 1, { 'Retry-After': '20' }),
      fault(429, 1, { 'Retry-After': '5' }),
      ok(),
    );
    await clock.during(Promise.all([failureOf(create(1)), failureOf(create(2))]));
    await clock.during(create(3));
    expect(sent).toEqual([
      [1, 0],
      [2, 0],
      [3, 20],
    ]);
  });

  test('other refusals slow nobody down', async () => {
    const { clock, sent, create } = watched({ maxRetries: 0 }, fault(503, 1, { 'Retry-After': '20' }), ok());
    await clock.during(failureOf(create(1)));
    await clock.during(create(2));
    expect(sent).toEqual([
      [1, 0],
      [2, 0],
    ]);
  });
});
