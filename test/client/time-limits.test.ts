import { getEventListeners } from 'node:events';
import { describe, expect, onTestFinished, test } from 'vitest';
import { PartnerCenter } from '../../src/index.js';
import { createSandbox } from '../../src/sandbox/index.js';
import {
  created,
  customerId,
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
  wallClock,
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

describe.each([
  ['back', -3_600_000],
  ['forward', 3_600_000],
])('a wall clock that is set an hour %s', (_name, hour) => {
  const lost = networkError('ECONNRESET');

  test('leaves the time limit of a call as it is', async () => {
    const clock = wallClock();
    const { fetch, seen } = fetchThat(() => {
      clock.set(hour);
      return lost();
    }, hang);
    const call = ordersWith({ fetch, clock, totalTimeout: 7000 }).create(licences);
    expect(await clock.during(failureOf(call))).toMatchObject({ name: 'TimeoutError', limit: 7000 });
    expect(seen).toHaveLength(2);
    expect(clock.elapsed()).toBe(7000);
  });

  test('leaves a wait that the service asks for as it is', async () => {
    const clock = wallClock();
    const { fetch } = fetchThat(() => {
      setImmediate(() => clock.set(hour));
      return fault(429, 1, { 'Retry-After': '9' })();
    }, ok());
    expect(await clock.during(ordersWith({ fetch, clock }).create(licences))).toEqual(created);
    expect(clock.elapsed()).toBe(9000);
  });

  test('leaves a date that the service names for its return a date', async () => {
    const clock = wallClock();
    const { fetch } = fetchThat(() => {
      clock.set(hour);
      return fault(429, 1, { 'Retry-After': new Date(clock.now() + 9000).toUTCString() })();
    }, ok());
    expect(await clock.during(ordersWith({ fetch, clock }).create(licences))).toEqual(created);
    expect(clock.elapsed()).toBe(9000);
  });

  test('leaves the rate as it is', async () => {
    const clock = wallClock();
    const { fetch } = fetchThat(() => {
      clock.set(hour);
      return ok()();
    });
    const orders = ordersWith({ fetch, clock, maxRequestsPerMinute: 1 });
    await clock.during(Promise.all([orders.create(licences), orders.create(licences)]));
    expect(clock.elapsed()).toBe(60_000);
  });

  test('leaves the wait for provisioning as it is', async () => {
    const clock = wallClock();
    const { fetch } = fetchThat(() => {
      clock.set(hour);
      return Response.json({ items: [{ status: 'pending' }] });
    });
    const { provisioningStatus } = ordersWith({ fetch, clock }).byId('x');
    const error = await clock.during(failureOf(provisioningStatus.waitFor({ within: 10_000 })));
    expect(error).toMatchObject({ name: 'TimeoutError', limit: 10_000 });
    expect(clock.elapsed()).toBe(9500);
  });
});

describe('an abort of a purchase', () => {
  const aborted = async (
    abort: AbortController,
    options: Parameters<typeof ordersWith>[0],
    ask = licences,
  ) => {
    const requestId = '57870501-203b-468e-8a63-078a3826d8ec';
    const error = await failureOf(ordersWith(options).create(ask, { signal: abort.signal, requestId }));
    expect(error).toMatchObject({ name: 'AbortedError', requestId });
    return error;
  };
  const open = (error: Error) => {
    expect(error).toMatchObject({ outcome: 'unknown' });
    expect(error.message).toContain("repeat the call with requestId '57870501-203b-468e-8a63-078a3826d8ec'");
  };

  test('in the middle of the answer leaves it open', async () => {
    const abort = new AbortController();
    const { fetch } = fetchThat(() => {
      const pull = () => {
        setImmediate(() => abort.abort());
        return new Promise<void>(() => undefined);
      };
      return new Response(new ReadableStream({ pull }), { status: 201 });
    });
    open(await aborted(abort, { fetch }));
  });

  test('in the wait after an attempt that may have bought leaves it open', async () => {
    const abort = new AbortController();
    const onRetry = () => setImmediate(() => abort.abort());
    open(
      await aborted(abort, {
        fetch: fetchThat(networkError('ECONNRESET')).fetch,
        clock: testClock(),
        onRetry,
      }),
    );
  });

  test('while the second attempt waits for its token leaves it open', async () => {
    const abort = new AbortController();
    let asked = 0;
    const credential = () => {
      asked += 1;
      if (asked === 1) return 't';
      abort.abort();
      return new Promise<string>(() => undefined);
    };
    const { fetch } = fetchThat(networkError('ECONNRESET'));
    open(await aborted(abort, { fetch, credential }));
  });

  test('after a token was renewed and the order sent again leaves it open', async () => {
    const abort = new AbortController();
    const { fetch } = fetchThat(fault(401, 1), () => {
      abort.abort();
      return hangForEver();
    });
    open(await aborted(abort, { fetch, credential: () => 't' }));
  });

  test.each<[string, (abort: AbortController) => Parameters<typeof ordersWith>[0]]>([
    ['as the token comes', (abort) => ({ credential: () => (abort.abort(), 't') })],
    ['by a listener, before it is sent', (abort) => ({ onRequest: () => abort.abort() })],
    [
      'while the token comes late',
      (abort) => ({
        credential: async () => {
          abort.abort();
          await new Promise((resolve) => setImmediate(resolve));
          return 't';
        },
      }),
    ],
  ])('means that nothing is sent, also by a fetch that ignores its signal: %s', async (_name, options) => {
    const abort = new AbortController();
    let sent = 0;
    const fetch = () => {
      sent += 1;
      return hangForEver();
    };
    const error = await aborted(abort, { fetch, ...options(abort) });
    expect(error).toMatchObject({ outcome: 'not-sent', firstSent: undefined });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(sent).toBe(0);
  });
});

describe('one signal for many calls', () => {
  test('prints no warning, ends them all, and is let go of', async () => {
    const warnings: Error[] = [];
    const note = (warning: Error) => void warnings.push(warning);
    process.on('warning', note);
    onTestFinished(() => void process.off('warning', note));
    const abort = new AbortController();
    const { signal } = abort;
    const { fetch } = fetchThat(ok());
    const quick = ordersWith({ fetch });
    await Promise.all(Array.from({ length: 50 }, () => quick.create(licences, { signal })));
    expect(getEventListeners(signal, 'abort')).toEqual([]);

    let under = 0;
    const orders = ordersWith({
      fetch: () => {
        under += 1;
        if (under === 20) abort.abort();
        return hangForEver();
      },
      maxRequestsPerMinute: 20,
    });
    const calls = Array.from({ length: 50 }, () => failureOf(orders.create(licences, { signal })));
    const outcomes = (await Promise.all(calls)).map((error) => Reflect.get(error, 'outcome') as unknown);
    expect(outcomes.filter((outcome) => outcome === 'unknown')).toHaveLength(20);
    expect(outcomes.filter((outcome) => outcome === 'not-sent')).toHaveLength(30);
    await new Promise((resolve) => setImmediate(resolve));
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    expect(warnings).toEqual([]);
  });
});

test('each request of a call of several has the whole time, and what is asked between them takes its own', async () => {
  const clock = testClock();
  const after = (milliseconds: number) =>
    new Promise<void>((resolve) => void clock.schedule(resolve, milliseconds));
  const sandbox = createSandbox();
  const fetch: typeof globalThis.fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
    await after(80);
    return sandbox.fetch(input, init);
  };
  const { carts } = new PartnerCenter({ credential: 'x', fetch, clock, totalTimeout: 100 }).customers.byId(
    customerId,
  );
  const catalogItemId = 'CFQ7TTC0LH18:0001:CFQ7TTC0K971';
  const line = { catalogItemId, quantity: 1, billingCycle: 'monthly', termDuration: 'P1Y' };
  const confirm = () => after(5000).then(() => true);
  const bought = await clock.during(carts.buy([line], { confirm }));
  expect(bought.confirmed).toBe(true);
  expect(clock.now()).toBeGreaterThanOrEqual(5160);
});
