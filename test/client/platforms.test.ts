import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  created,
  customerId,
  failureOf,
  fault,
  fetchThat,
  hang,
  licences,
  networkError,
  ok,
  ordersWith,
  text,
} from './world.js';

afterEach(() => {
  vi.unstubAllGlobals();
  // What was loaded there is of no use anywhere else.
  vi.resetModules();
  vi.useRealTimers();
});

describe('the platform’s clock', () => {
  test('is the default, seen also when it is replaced, and keeps no timer after a call', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const { fetch } = fetchThat(ok(), hang);
    const orders = ordersWith({ fetch, maxRetries: 0 });
    expect(await orders.create(licences)).toEqual(created);
    expect(vi.getTimerCount()).toBe(0);
    const failure = failureOf(orders.create(licences));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await failure).toMatchObject({ name: 'TimeoutError', limit: 60_000 });
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('where there is no Node', () => {
  /** Clients look for Node's channels when they are made. */
  const ordersWithout = (process: unknown, options: Parameters<typeof ordersWith>[0]) => {
    vi.stubGlobal('process', process);
    try {
      return ordersWith(options);
    } finally {
      vi.unstubAllGlobals();
    }
  };

  test.each([
    ['no process', undefined],
    ['a process without modules', {}],
    ['a process without this module', { getBuiltinModule: () => undefined }],
  ])('orders are placed and listeners told all the same: %s', async (_name, process) => {
    const { fetch, seen } = fetchThat(ok(), ok(), fault(400, 1));
    expect(await ordersWithout(process, { fetch }).create(licences)).toEqual(created);

    const told: string[] = [];
    const note = (level: string) => (_details: object, message: string) =>
      void told.push(`${level}: ${message}`);
    const logger = { debug: note('debug'), info: note('info'), warn: note('warn'), error: note('error') };
    const orders = ordersWithout(process, { fetch, logger, onRequest: () => told.push('onRequest') });
    await orders.create(licences);
    await failureOf(orders.create(licences));
    expect(told).toEqual([
      'onRequest',
      'info: createOrder response',
      'onRequest',
      'info: createOrder response',
      'error: createOrder error',
    ]);
    expect(seen).toHaveLength(3);
  });
});

describe('redirects', () => {
  /** The client as it loads on a platform with this navigator. */
  const loadedOn = async (navigator: unknown) => {
    vi.stubGlobal('navigator', navigator);
    vi.resetModules();
    return import('../../src/index.js');
  };

  test.each([
    ['without a navigator', undefined, 'error'],
    ['in Node', { userAgent: 'Node.js/22' }, 'error'],
    ['in a browser', { userAgent: 'Mozilla/5.0' }, 'error'],
    ['on Cloudflare Workers, which take no error', { userAgent: 'Cloudflare-Workers' }, 'manual'],
  ])('are never followed: %s', async (_name, navigator, expected) => {
    const { PartnerCenter } = await loadedOn(navigator);
    let redirect: RequestRedirect | undefined;
    const fetch: typeof globalThis.fetch = (_input: RequestInfo | URL, init?: RequestInit) => {
      redirect = init?.redirect;
      return Promise.resolve(Response.json(created, { status: 201 }));
    };
    await new PartnerCenter({ credential: 't', fetch }).customers.byId(customerId).orders.create(licences);
    expect(redirect).toBe(expected);
  });

  test('that come back as answers are not followed, and leave it open', async () => {
    const { fetch, seen } = fetchThat(text(302, '', { Location: 'https://evil.example' }), ok());
    expect(await failureOf(ordersWith({ fetch }).create(licences))).toMatchObject({
      status: 302,
      outcome: 'unknown',
      attempts: 1,
    });
    expect(seen).toHaveLength(1);
  });
});

describe('the platform’s wall clock', () => {
  test.each([
    ['back', -3_600_000],
    ['forward', 3_600_000],
  ])('may be set an hour %s in the middle of a call', async (_name, hour) => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const set = () => {
      vi.setSystemTime(Date.now() + hour);
      return networkError('ECONNRESET')();
    };
    const late = fetchThat(set, hang);
    const error = await failureOf(ordersWith({ fetch: late.fetch, totalTimeout: 900 }).create(licences));
    expect(error).toMatchObject({ name: 'TimeoutError', limit: 900, attempts: 2 });
    const { fetch } = fetchThat(set, ok());
    expect(await ordersWith({ fetch }).create(licences)).toEqual(created);
  });
});
