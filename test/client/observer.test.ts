import diagnosticsChannel from 'node:diagnostics_channel';
import { inspect } from 'node:util';
import pino from 'pino';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  channelNames,
  type ErrorEvent,
  type Logger,
  type RequestEvent,
  type ResponseEvent,
  type RetryEvent,
} from '../../src/index.js';
import {
  created,
  customerId,
  failureOf,
  fault,
  fetchThat,
  licences,
  networkError,
  ok,
  ordersWith,
  testClock,
  wallClock,
} from './world.js';

const ids = {
  requestId: '57870501-203b-468e-8a63-078a3826d8ec',
  correlationId: '9c272436-538d-4dd4-a421-c811e004784c',
};
const url = `https://api.partnercenter.microsoft.com/v1/customers/${customerId}/orders`;

function recorder() {
  const events: [string, object][] = [];
  const note = (kind: string) => (event: RequestEvent | ResponseEvent | RetryEvent | ErrorEvent) => {
    events.push([kind, event]);
  };
  const listeners = {
    onRequest: note('request'),
    onResponse: note('response'),
    onRetry: note('retry'),
    onError: note('error'),
  };
  return { events, listeners };
}

describe('listeners', () => {
  test('see every request, answer, retry and the error at the end', async () => {
    const clock = testClock();
    const { events, listeners } = recorder();
    const { fetch } = fetchThat(
      networkError('ECONNRESET'),
      fault(500, 1, { 'MS-CV': 'a.0' }),
      fault(400, 2093),
    );
    const call = ordersWith({ fetch, clock, ...listeners }).create(licences, ids);
    const error = await clock.during(failureOf(call));
    expect(events.map(([kind]) => kind)).toEqual([
      'request',
      'retry',
      'request',
      'response',
      'retry',
      'request',
      'response',
      'error',
    ]);
    const first = { operation: 'createOrder', ...ids, attempt: 1 };
    expect(events[0]?.[1]).toEqual({
      ...first,
      method: 'POST',
      url,
      headers: {
        Accept: 'application/json',
        'Content-Type': 'application/json',
        'MS-RequestId': ids.requestId,
        'MS-CorrelationId': ids.correlationId,
        Authorization: 'REDACTED',
      },
    });
    expect(events[1]?.[1]).toMatchObject({
      ...first,
      delay: 375,
      error: { name: 'ConnectionError', outcome: 'unknown' },
    });
    expect(events[3]?.[1]).toEqual({
      ...first,
      attempt: 2,
      method: 'POST',
      url,
      status: 500,
      headers: { 'content-type': 'application/json', 'ms-cv': 'a.0' },
      elapsed: 0,
    });
    expect(events[6]?.[1]).toMatchObject({ attempt: 3, status: 400 });
    expect(events[7]?.[1]).toEqual({ ...first, attempt: 3, error });
  });

  test('see a success, and how long it took', async () => {
    const clock = testClock();
    const { events, listeners } = recorder();
    const { fetch } = fetchThat(async () => {
      await new Promise<void>((resolve) => void clock.schedule(resolve, 120));
      return ok()();
    });
    await clock.during(ordersWith({ fetch, clock, ...listeners }).create(licences));
    expect(events.map(([kind]) => kind)).toEqual(['request', 'response']);
    expect(events[1]?.[1]).toMatchObject({ status: 201, elapsed: 120, attempt: 1 });
  });

  test('see how long it took, also when the wall clock is set', async () => {
    const clock = wallClock();
    const { events, listeners } = recorder();
    const { fetch } = fetchThat(async () => {
      clock.set(-3_600_000);
      await new Promise<void>((resolve) => void clock.schedule(resolve, 120));
      return ok()();
    });
    await clock.during(ordersWith({ fetch, clock, ...listeners }).create(licences));
    expect(events[1]?.[1]).toMatchObject({ elapsed: 120 });
  });

  test('never see a token that the service repeats in a header, or that an address holds', async () => {
    const token = 'eyJhbGciOi.very-secret.token';
    const encoded = Buffer.from(`Bearer ${token}`).toString('base64');
    const { events, listeners } = recorder();
    const lines: object[] = [];
    const write = (details: object) => void lines.push(details);
    const logger = { debug: write, info: write, warn: write, error: write };
    const headers = { 'WWW-Authenticate': `Bearer ${token}`, 'MS-CV': encoded, Server: `x${token}y` };
    const { fetch } = fetchThat(ok(), fault(400, 1, headers));
    const options = { fetch, credential: token, logger, logLevel: 'debug', ...listeners } as const;
    await ordersWith(options).create(licences);
    await failureOf(ordersWith({ ...options, headers: { traceparent: token } }, token).list());
    const all = inspect([events, lines], { depth: 9, showHidden: true });
    expect(all).not.toContain(token);
    expect(all).not.toContain(encoded.slice(12, 40));
    expect(
      events.find(([kind, event]) => kind === 'response' && Reflect.get(event, 'status') === 400),
    ).toMatchObject(['response', { headers: { 'www-authenticate': 'Bearer [token]', server: 'x[token]y' } }]);
  });

  test('see an order that was never sent', async () => {
    const { events, listeners } = recorder();
    const error = await failureOf(ordersWith({ ...listeners }).create({ lineItems: [] }, ids));
    expect(events).toEqual([['error', { operation: 'createOrder', ...ids, attempt: 0, error }]]);
  });

  test('see headers that are not known to be harmless as REDACTED', async () => {
    const { events, listeners } = recorder();
    const { fetch } = fetchThat(() =>
      Response.json(created, { status: 201, headers: { 'Set-Cookie': 'secret', 'X-Powered-By': 'secret' } }),
    );
    const headers = {
      'ocp-apim-subscription-key': 'secret',
      'x-ms-customeruser-upn': 'secret',
      'X-Locale': 'de-DE',
      traceparent: '00-1-2-01',
    };
    await ordersWith({ fetch, headers, ...listeners }).create(licences);
    expect(JSON.stringify(events)).not.toContain('secret');
    expect(events[0]?.[1]).toMatchObject({
      headers: { 'x-locale': 'de-DE', traceparent: '00-1-2-01', 'ocp-apim-subscription-key': 'REDACTED' },
    });
    expect(events[1]?.[1]).toMatchObject({
      headers: { 'set-cookie': 'REDACTED', 'x-powered-by': 'REDACTED' },
    });
  });

  test('see headers that tell of the exchange as they are', async () => {
    const { events, listeners } = recorder();
    const asked = {
      traceparent: '00-1-2-01',
      'x-locale': 'de-DE',
      'ms-partnercenter-application': 'Contoso storefront',
      'ms-partnercenter-client': 'Contoso',
      'ms-contract-version': 'v1',
    };
    const answered = {
      'content-length': '999',
      'content-type': 'application/json',
      connection: 'keep-alive',
      date: 'Sat, 17 Jan 2026 12:00:57 GMT',
      'keep-alive': 'timeout=5',
      'ms-correlationid': ids.correlationId,
      'ms-cv': 'a.0',
      'ms-requestid': ids.requestId,
      'ms-sdkversion': '3',
      'ms-serverid': '101112202',
      'retry-after': '9',
      server: 'Partner Center',
      'transfer-encoding': 'chunked',
      'www-authenticate': 'Bearer',
    };
    const { fetch } = fetchThat(fault(400, 1, answered));
    await failureOf(ordersWith({ fetch, headers: asked, ...listeners }).create(licences, ids));
    expect(events[0]?.[1]).toMatchObject({ headers: { ...asked, Accept: 'application/json' } });
    expect(events[1]?.[1]).toMatchObject({ headers: answered });
  });

  test.each(['onRequest', 'onResponse', 'onRetry', 'onError'] as const)(
    'may be just one: %s',
    async (name) => {
      const clock = testClock();
      const { events, listeners } = recorder();
      const { fetch } = fetchThat(fault(500, 1), fault(400, 1));
      const orders = ordersWith({ fetch, clock, [name]: listeners[name] });
      await clock.during(failureOf(orders.create(licences)));
      const kind = name.slice(2).toLowerCase();
      expect(events.map(([each]) => each)).toEqual(
        kind === 'request' || kind === 'response' ? [kind, kind] : [kind],
      );
    },
  );

  test('hear of an error that is the caller’s own', async () => {
    const { events, listeners } = recorder();
    const bug = new RangeError('a bug in the clock');
    const clock = {
      ...testClock(),
      now: () => {
        throw bug;
      },
    };
    const error = await failureOf(ordersWith({ clock, ...listeners }).create(licences, ids));
    expect(error).toMatchObject({ name: 'UnexpectedError', outcome: 'not-sent', cause: bug });
    expect(events).toEqual([['error', { operation: 'createOrder', ...ids, attempt: 0, error }]]);
  });

  test('that throw never harm a call, and the logger hears of it', async () => {
    const thrown = new Error('listener');
    const fail = () => {
      throw thrown;
    };
    const lines: unknown[][] = [];
    const error = (...line: unknown[]) => lines.push(line);
    const logger: Logger = { debug: fail, info: fail, warn: fail, error };
    const { fetch } = fetchThat(ok());
    const orders = ordersWith({
      fetch,
      onRequest: fail,
      onResponse: fail,
      onError: fail,
      onRetry: fail,
      logger,
    });
    expect(await orders.create(licences)).toMatchObject({ id: 'c403d91b21d2' });
    expect(lines).toEqual(
      Array.from({ length: 3 }, () => [{ err: thrown }, 'A listener threw; the call goes on.']),
    );
    const deaf = ordersWith({ fetch, onRequest: fail, logger: { ...logger, error: fail } });
    expect(await deaf.create(licences)).toMatchObject({ id: 'c403d91b21d2' });
  });
});

describe('a logger', () => {
  test.each([
    ['off', []],
    ['error', ['error: createOrder error']],
    ['warn', ['warn: createOrder retry', 'error: createOrder error']],
    [
      'info',
      [
        'info: createOrder response',
        'warn: createOrder retry',
        'info: createOrder response',
        'error: createOrder error',
      ],
    ],
    [
      undefined,
      [
        'info: createOrder response',
        'warn: createOrder retry',
        'info: createOrder response',
        'error: createOrder error',
      ],
    ],
    [
      'debug',
      [
        'debug: createOrder request',
        'info: createOrder response',
        'warn: createOrder retry',
        'debug: createOrder request',
        'info: createOrder response',
        'error: createOrder error',
      ],
    ],
  ] as const)('with level %s writes so much', async (logLevel, expected) => {
    const clock = testClock();
    const lines: string[] = [];
    const write = (level: string) => (_details: object, message: string) =>
      void lines.push(`${level}: ${message}`);
    const logger = { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
    const { fetch } = fetchThat(fault(500, 1), fault(400, 1));
    await clock.during(failureOf(ordersWith({ fetch, clock, logger, logLevel }).create(licences)));
    expect(lines).toEqual(expected);
  });

  test('gets the event as details, without the token', async () => {
    const details: object[] = [];
    const note = (detail: object) => void details.push(detail);
    const logger = { debug: note, info: note, warn: note, error: note };
    await ordersWith({ fetch: fetchThat(ok()).fetch, logger, logLevel: 'debug' }).create(licences, ids);
    expect(details[0]).toMatchObject({ operation: 'createOrder', ...ids, url });
    expect(JSON.stringify(details)).not.toContain('secret-token');
  });

  test('is none by default: nothing is printed', async () => {
    const prints = (['log', 'debug', 'info', 'warn', 'error'] as const).map((name) =>
      vi.spyOn(console, name),
    );
    const write = vi.spyOn(process.stdout, 'write');
    const complain = vi.spyOn(process.stderr, 'write');
    await failureOf(ordersWith({ fetch: fetchThat(fault(400, 1)).fetch }).create(licences));
    for (const spy of [...prints, write, complain]) expect(spy).not.toHaveBeenCalled();
  });
});

describe('diagnostics_channel', () => {
  test.each(['request', 'response'] as const)('may be listened to alone: %s', async (kind) => {
    const messages: unknown[] = [];
    const listener = (message: unknown) => void messages.push(message);
    diagnosticsChannel.subscribe(channelNames[kind], listener);
    onTestFinished(() => void diagnosticsChannel.unsubscribe(channelNames[kind], listener));
    await ordersWith({ fetch: fetchThat(ok()).fetch }).create(licences, ids);
    expect(messages).toMatchObject([{ operation: 'createOrder', ...ids, attempt: 1, url }]);
  });

  test('carries the same events, only while somebody listens', async () => {
    const clock = testClock();
    const messages: [string, unknown][] = [];
    const subscribers = Object.values(channelNames).map((name) => {
      const listener = (message: unknown) => void messages.push([name, message]);
      diagnosticsChannel.subscribe(name, listener);
      return () => diagnosticsChannel.unsubscribe(name, listener);
    });
    const unsubscribe = () => {
      for (const each of subscribers) each();
    };
    onTestFinished(unsubscribe);
    const { fetch } = fetchThat(fault(500, 1), fault(400, 1));
    const orders = ordersWith({ fetch, clock });
    await clock.during(failureOf(orders.create(licences, ids)));
    expect(messages.map(([name]) => name)).toEqual([
      'partner-center-orders.request',
      'partner-center-orders.response',
      'partner-center-orders.retry',
      'partner-center-orders.request',
      'partner-center-orders.response',
      'partner-center-orders.error',
    ]);
    expect(messages[0]?.[1]).toMatchObject({ operation: 'createOrder', ...ids, attempt: 1, url });
    expect(JSON.stringify(messages)).not.toContain('secret-token');
    unsubscribe();
    await failureOf(orders.create(licences));
    expect(messages).toHaveLength(6);
  });
});

describe('a logger as other people make it', () => {
  test('pino writes the event, its message and the error with its stack', async () => {
    const lines: unknown[] = [];
    const logger = pino({ level: 'debug' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
    const { fetch } = fetchThat(fault(400, 2093));
    const error = await failureOf(ordersWith({ fetch, logger, logLevel: 'debug' }).create(licences, ids));
    expect(lines).toMatchObject([
      { level: 20, msg: 'createOrder request', operation: 'createOrder', method: 'POST', ...ids },
      { level: 30, msg: 'createOrder response', status: 400 },
      {
        level: 50,
        msg: 'createOrder error',
        attempt: 1,
        err: {
          type: 'ApiError',
          code: '2093',
          outcome: 'rejected',
          message: error.message,
          stack: error.stack,
        },
      },
    ]);
    expect(JSON.stringify(lines)).not.toContain('secret-token');
  });

  test('console prints them', async () => {
    const printed: unknown[][] = [];
    const info = vi.spyOn(console, 'info').mockImplementation((...line) => void printed.push(line));
    onTestFinished(() => info.mockRestore());
    await ordersWith({ fetch: fetchThat(ok()).fetch, logger: console }).create(licences, ids);
    expect(printed).toMatchObject([
      [{ operation: 'createOrder', status: 201, ...ids }, 'createOrder response'],
    ]);
  });
});
