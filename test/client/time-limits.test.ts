import { getEventListeners } from 'node:events';
import { describe, expect, test } from 'vitest';
import {
  created,
  failureOf,
  fault,
  fetchThat,
  hang,
  hangForEver,
  licences,
  networkError,
  ok,
  ordersWith,
  serve,
  testClock,
} from './world.js';

const noon = Date.UTC(2026, 0, 17, 12);

describe('an attempt that takes too long', () => {
  test.each([
    ['a server that is silent', hang],
    ['a fetch that ignores its signal', hangForEver],
    [
      'a body that never ends',
      () => new Response(new ReadableStream({ pull: () => new Promise(() => undefined) }), { status: 201 }),
    ],
  ])('is given up after 60 seconds and leaves it open: %s', async (_name, answer) => {
    const clock = testClock(noon);
    const { fetch } = fetchThat(answer);
    const error = await clock.during(failureOf(ordersWith({ fetch, clock, maxRetries: 0 }).create(licences)));
    expect(error).toMatchObject({ name: 'TimeoutError', outcome: 'unknown', limit: 60_000, attempts: 1 });
    expect(error.message).toMatch(
      /^The attempt reached its time limit of 60000 ms\. Whether the order was placed is not known/,
    );
    expect(clock.now()).toBe(noon + 60_000);
    expect(clock.timers).toEqual([]);
  });

  test('is told to stop', async () => {
    const clock = testClock();
    let reason: unknown;
    const { fetch } = fetchThat((_seen, signal) => {
      signal.addEventListener('abort', () => {
        reason = signal.reason;
      });
      return hangForEver();
    });
    const error = await clock.during(
      failureOf(ordersWith({ fetch, clock, maxRetries: 0, timeout: 5 }).create(licences)),
    );
    expect(reason).toBe(error);
  });

  test('may be one of several, and the next one has its own time', async () => {
    const clock = testClock();
    const { fetch } = fetchThat(hang, ok());
    expect(await clock.during(ordersWith({ fetch, clock, timeout: 10 }).create(licences))).toEqual(created);
  });
});

describe('a call that takes too long', () => {
  test('is given up at totalTimeout, in the middle of an attempt', async () => {
    const clock = testClock(noon);
    const { fetch } = fetchThat(hang);
    const call = ordersWith({ fetch, clock, timeout: 60_000, totalTimeout: 7000 }).create(licences);
    const error = await clock.during(failureOf(call));
    expect(error).toMatchObject({ name: 'TimeoutError', outcome: 'unknown', limit: 7000, attempts: 1 });
    expect(error.message).toContain('The call reached its time limit of 7000 ms.');
    expect(clock.now()).toBe(noon + 7000);
  });

  test('is given up after five minutes by default', async () => {
    const clock = testClock(noon);
    const { fetch, seen } = fetchThat(hang);
    const error = await clock.during(
      failureOf(ordersWith({ fetch, clock, maxRetries: 100, random: () => 0 }).create(licences)),
    );
    expect(error).toMatchObject({ name: 'TimeoutError', limit: 300_000 });
    expect(clock.now()).toBe(noon + 300_000);
    // 60 s each, with waits of 0.5, 1, 2 and 4 s between: the fifth is cut short.
    expect(seen).toHaveLength(5);
  });

  test('is named when its limit and the attempt’s are one', async () => {
    const clock = testClock();
    const { fetch } = fetchThat(hang);
    const call = ordersWith({ fetch, clock, timeout: 1000, totalTimeout: 1000 }).create(licences);
    expect(await clock.during(failureOf(call))).toMatchObject({ what: 'call', limit: 1000, attempts: 1 });
  });

  test('has limits of its own over the client’s', async () => {
    const clock = testClock(noon);
    const { fetch } = fetchThat(hang);
    await clock.during(
      failureOf(
        ordersWith({ fetch, clock }).create(licences, { timeout: 10, totalTimeout: 20, maxRetries: 0 }),
      ),
    );
    expect(clock.now()).toBe(noon + 10);
  });
});

describe('an abort', () => {
  test('before the call means that nothing was sent', async () => {
    const { fetch, seen } = fetchThat(ok());
    const error = await failureOf(
      ordersWith({ fetch }).create(licences, { signal: AbortSignal.abort(new Error('no')) }),
    );
    expect(error).toMatchObject({
      name: 'AbortedError',
      outcome: 'not-sent',
      message: 'The call was aborted. Nothing was sent.',
    });
    expect(seen).toEqual([]);
  });

  test('while the request is under way leaves it open, and reaches the server', async () => {
    const abort = new AbortController();
    let closed = (): void => undefined;
    const untilClosed = new Promise<void>((resolve) => {
      closed = resolve;
    });
    const baseUrl = await serve((request) => {
      request.socket.on('close', closed);
      abort.abort();
    });
    const error = await failureOf(ordersWith({ baseUrl }).create(licences, { signal: abort.signal }));
    expect(error).toMatchObject({ name: 'AbortedError', outcome: 'unknown', attempts: 1 });
    await untilClosed;
  });

  test('while the token is awaited means that nothing was sent', async () => {
    const abort = new AbortController();
    const credential = () => {
      setTimeout(() => abort.abort(), 1);
      return new Promise<string>(() => undefined);
    };
    const { fetch, seen } = fetchThat(ok());
    const error = await failureOf(
      ordersWith({ fetch, credential }).create(licences, { signal: abort.signal }),
    );
    expect(error).toMatchObject({ name: 'AbortedError', outcome: 'not-sent' });
    expect(seen).toEqual([]);
  });

  test('after the answer changes nothing', async () => {
    const abort = new AbortController();
    const order = await ordersWith({ fetch: fetchThat(ok()).fetch }).create(licences, {
      signal: abort.signal,
    });
    abort.abort();
    expect(order).toEqual(created);
  });
});

describe('nothing is left behind', () => {
  test.each([
    ['an order', ok()],
    ['a refusal', fault(400, 1)],
    ['a lost connection', networkError('ECONNRESET')],
    ['a time-out', hang],
  ])('after %s: no timer, no listener', async (_name, answer) => {
    const clock = testClock();
    const { signal } = new AbortController();
    const call = ordersWith({ fetch: fetchThat(answer).fetch, clock }).create(licences, { signal });
    await clock.during(call.catch(() => undefined));
    await new Promise((resolve) => setImmediate(resolve));
    expect(clock.timers).toEqual([]);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  test('after an abort in the middle of a wait: no timer, no listener', async () => {
    const clock = testClock();
    const abort = new AbortController();
    const { signal } = abort;
    const { fetch } = fetchThat(fault(500, 1));
    const onRetry = () => setImmediate(() => abort.abort());
    const error = await failureOf(ordersWith({ fetch, clock, onRetry }).create(licences, { signal }));
    expect(error.name).toBe('AbortedError');
    expect(clock.timers).toEqual([]);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});
