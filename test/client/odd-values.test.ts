import { describe, expect, test } from 'vitest';
import {
  isPartnerCenterError,
  PartnerCenter,
  type Clock,
  type PartnerCenterError,
  type PartnerCenterOptions,
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
  text,
} from './world.js';

// What callers without types pass.
const anything = (value: unknown) => value as never;

const throwing = (...names: string[]) =>
  Object.defineProperties(
    {},
    Object.fromEntries(
      names.map((name) => [
        name,
        {
          enumerable: true,
          get: () => {
            throw new RangeError(`no ${name}`);
          },
        },
      ]),
    ),
  );
const unprintable = {
  toString() {
    throw new RangeError('no text');
  },
};
const untouchable = new Proxy(
  {},
  {
    get: () => {
      throw new RangeError('hands off');
    },
    has: () => {
      throw new RangeError('hands off');
    },
    ownKeys: () => {
      throw new RangeError('hands off');
    },
    getPrototypeOf: () => {
      throw new RangeError('hands off');
    },
  },
);
const odd: [string, unknown][] = [
  ['null', null],
  ['a number', 5],
  ['text', 'x'],
  ['a list', []],
  ['a symbol', Symbol('x')],
  ['a function', () => undefined],
  ['what has no text', unprintable],
  ['what has no prototype', Object.create(null)],
  ['what throws at every touch', untouchable],
];

async function ours(promise: Promise<unknown>): Promise<PartnerCenterError> {
  const error: unknown = await promise.then(
    () => new Error('it resolved'),
    (reason: unknown) => reason,
  );
  if (isPartnerCenterError(error)) return error;
  throw new TypeError('rejected with an error of another kind', { cause: error });
}

describe('waiting for provisioning with odd options', () => {
  const { provisioningStatus } = ordersWith({ fetch: fetchThat(ok({ items: [] })).fetch }).byId('x');

  test.each<[string, unknown]>([
    ...odd.filter(([name]) => !/list|prototype|no text/.test(name)),
    ['no time at all', { within: 0 }],
    ['a time that is no number', { within: Number.NaN }],
    ['a negative time', { within: -1 }],
    ['an endless time', { within: Infinity }],
    ['a time that is text', { within: '5' }],
    ['a time that is null', { within: null }],
    ['a time that has no text', { within: unprintable }],
    ['a time that can not be read', throwing('within')],
    ['a signal that can not be read', throwing('signal')],
  ])('fails in words: %s', async (_name, options) => {
    for (const promise of [
      provisioningStatus.waitFor(anything(options)),
      provisioningStatus.watch(anything(options)).next(),
    ])
      expect(await ours(promise)).toMatchObject({ outcome: 'not-sent', attempts: 0 });
  });

  test('names the option that is wrong', async () => {
    expect((await ours(provisioningStatus.waitFor({ within: -1 }))).message).toBe(
      'Nothing was sent: within must be a whole number from 1 to 2147483647, in milliseconds; it is -1.',
    );
  });

  test('goes on where an answer holds odd items', async () => {
    const clock = testClock();
    const { fetch } = fetchThat(
      ok({ items: [null] }),
      ok({ items: [{ status: 5 }, 'x'] }),
      ok({ items: [{ status: 'fulfilled' }] }),
    );
    const status = ordersWith({ fetch, clock }).byId('x').provisioningStatus;
    expect(await clock.during(status.waitFor())).toEqual([{ status: 'fulfilled' }]);
  });

  test('hands on what is thrown into it', async () => {
    const watching = provisioningStatus.watch();
    await watching.next();
    const own = new Error('the caller’s own');
    expect(await failureOf(watching.throw(own))).toBe(own);
  });

  test('fails in words when the clock does', async () => {
    const time = testClock();
    let asked = 0;
    const clock: Clock = {
      ...time,
      now: () => {
        asked += 1;
        if (asked > 6) throw new RangeError('the clock stopped');
        return time.now();
      },
    };
    const status = ordersWith({ fetch: fetchThat(ok({ items: [] })).fetch, clock }).byId(
      'x',
    ).provisioningStatus;
    await time.during(ours(status.waitFor()));
  });
});

describe('following an odd link', () => {
  const { fetch, seen } = fetchThat(ok());
  const client = new PartnerCenter({ credential: 't', fetch });

  test.each<[string, unknown, string]>([
    ...odd.map(([name, link]): [string, unknown, string] => [name, link, 'the link has no address.']),
    ['nothing', undefined, 'the link has no address.'],
    ['no address', {}, 'the link has no address.'],
    ['an address that is a number', { uri: 5 }, 'the link has no address.'],
    ['an address that has no text', { uri: unprintable }, 'the link has no address.'],
    ['an address that can not be read', throwing('uri'), 'the link has no address.'],
    ['a method that can not be read', throwing('method'), 'the link has no address.'],
    [
      'a method that is a number',
      { uri: '/x', method: 1 },
      'the link "/x" is for an odd method, not for reading.',
    ],
    [
      'an endless method',
      { uri: '/x', method: 'P'.repeat(99) },
      `the link "/x" is for ${'P'.repeat(20)}, not for reading.`,
    ],
    [
      'an address of 5 MB',
      { uri: `/${'x'.repeat(5_000_000)}` },
      `the link "/${'x'.repeat(199)}" is longer than 8192 characters.`,
    ],
  ])('fails in words: %s', async (_name, link, message) => {
    const error = await ours(client.follow(anything(link)));
    expect(error).toMatchObject({ name: 'InvalidOptionError', outcome: 'not-sent', attempts: 0 });
    expect(error.message).toBe(`Nothing was sent: ${message}`);
    expect(seen).toEqual([]);
  });

  test('takes a method that is null for none', async () => {
    const lenient = new PartnerCenter({ credential: 't', fetch: fetchThat(ok()).fetch });
    expect(await lenient.follow(anything({ uri: '/x', method: null }))).toEqual(created);
  });

  test('shows no token that it holds', async () => {
    const token = 'very-secret-token';
    const one = new PartnerCenter({ credential: token, fetch });
    expect((await ours(one.follow({ uri: `x?t=${token}` }))).message).toContain('"x?t=[token]"');
  });
});

describe('odd ids and options', () => {
  test.each(odd)('are refused in words, and nothing is sent: %s', async (_name, value) => {
    const { fetch, seen } = fetchThat(ok({ items: [] }));
    const client = new PartnerCenter({ credential: 't', fetch });
    const of = (id: unknown) => client.customers.byId(anything(id));
    const calls = [
      ...(value === 'x'
        ? []
        : [
            of(value).get(),
            of(value).orders.list(),
            of(value).orders.byId('x').get(),
            of(customerId).orders.byId(anything(value)).get(),
            of(customerId)
              .orders.byId(anything(value))
              .addOn(anything({ lineItems: [] })),
            of(customerId).subscriptions.byId(anything(value)).get(),
            client.offers.byId(anything(value)).byCountry('US').get(),
          ]),
      of(value).orders.create(licences),
      of(customerId).orders.create(anything(value)),
      of(customerId).orders.reconcile(anything(value), { since: new Date() }),
      of(customerId).orders.reconcile(licences, anything(value)),
      of(customerId).orders.create(licences, { requestId: anything(value) }),
      of(customerId).orders.create(licences, { maxRetries: anything(value === 5 ? -5 : value) }),
    ];
    for (const error of await Promise.all(calls.map(ours)))
      expect(error).toMatchObject({ outcome: 'not-sent' });
    expect(seen).toEqual([]);
  });

  test.each(['requestId', 'correlationId', 'timeout', 'totalTimeout', 'maxRetries', 'headers', 'signal'])(
    'that can not be read fail in words: %s',
    async (name) => {
      const { fetch, seen } = fetchThat(ok());
      const error = await ours(ordersWith({ fetch }).create(licences, throwing(name)));
      expect(error).toMatchObject({ outcome: 'not-sent', attempts: 0 });
      expect(error.message).toContain(`no ${name}`);
      expect(seen).toEqual([]);
    },
  );

  test('keep the ids of a call that failed before it began', async () => {
    const ids = {
      requestId: '57870501-203b-468e-8a63-078a3826d8ec',
      correlationId: '9c272436-538d-4dd4-a421-c811e004784c',
    };
    const options = Object.defineProperties(throwing('signal'), Object.getOwnPropertyDescriptors(ids));
    expect(await ours(ordersWith({}).create(licences, options))).toMatchObject({
      name: 'InvalidOptionError',
      ...ids,
    });
  });
});

describe('a purchase with odd parts', () => {
  const once = { maxRetries: 0 };
  const failing = (value: unknown) => () => {
    throw value;
  };

  test.each(odd)('a fetch that throws at once leaves it open: %s', async (_name, value) => {
    const error = await ours(ordersWith({ ...once, fetch: failing(value) }).create(licences));
    expect(error).toMatchObject({ name: 'ConnectionError', outcome: 'unknown', attempts: 1 });
  });

  test.each(odd)('a fetch that answers with something else leaves it open: %s', async (_name, value) => {
    const fetch = () => Promise.resolve(anything(value));
    expect(await ours(ordersWith({ ...once, fetch }).create(licences))).toMatchObject({ outcome: 'unknown' });
    expect(await ours(ordersWith({ ...once, fetch: () => anything(value) }).create(licences))).toMatchObject({
      outcome: 'unknown',
    });
  });

  test('a fetch that throws the error of another call leaves it open', async () => {
    const other = await ours(ordersWith({}).create({ lineItems: [] }));
    expect(other.outcome).toBe('not-sent');
    const error = await ours(ordersWith({ ...once, fetch: failing(other) }).create(licences));
    expect(error).toMatchObject({ name: 'ConnectionError', outcome: 'unknown', cause: other });
    expect(error.requestId).not.toBe(other.requestId);
  });

  test.each(odd)('a credential that throws no Error sends nothing: %s', async (_name, value) => {
    const { fetch, seen } = fetchThat(ok());
    const error = await ours(ordersWith({ fetch, credential: failing(value) }).create(licences));
    expect(error).toMatchObject({ name: 'CredentialError', outcome: 'not-sent' });
    expect(error.message).toBe('No token: the credential failed. Nothing was sent.');
    expect(seen).toEqual([]);
  });

  test('a credential whose error has no message sends nothing', async () => {
    const credential = failing(
      Object.defineProperties(new Error(), Object.getOwnPropertyDescriptors(throwing('message'))),
    );
    expect(await ours(ordersWith({ credential }).create(licences))).toMatchObject({
      name: 'CredentialError',
    });
  });

  test.each<[string, () => unknown]>([
    ['throws', failing(new Error('no luck'))],
    ['gives no number', () => Number.NaN],
    ['gives nothing', () => undefined],
    ['gives too much', () => 1e9],
    ['gives less than nothing', () => -1e9],
    ['gives a symbol', () => Symbol('x')],
  ])('chance that %s waits as long as without', async (_name, random) => {
    const clock = testClock();
    const start = clock.now();
    const { fetch } = fetchThat(networkError('ECONNRESET'), ok());
    const orders = ordersWith({ fetch, clock, random: anything(random) });
    expect(await clock.during(orders.create(licences))).toEqual(created);
    expect(clock.now() - start).toBe(500);
  });

  test('a clock that fails, at whichever look, never makes an outcome untrue', async () => {
    const outcomes = new Set<string>();
    for (const [index, answer] of [
      networkError('ECONNRESET'),
      fault(500, 1),
      fault(429, 1, { 'Retry-After': '1' }),
      text(502, 'x'),
      ok(),
    ].entries()) {
      for (let look = 1; look <= 30; look++) {
        const time = testClock();
        let looks = 0;
        const fails = () => {
          looks += 1;
          if (looks >= look) throw new RangeError('the clock stopped');
        };
        const clock: Clock = {
          now: () => (fails(), time.now()),
          elapsed: () => (fails(), time.now()),
          schedule: (callback, milliseconds) => {
            fails();
            const cancel = time.schedule(callback, milliseconds);
            return () => {
              cancel();
              fails();
            };
          },
        };
        const { fetch, seen } = fetchThat(answer);
        const options: Partial<PartnerCenterOptions> = {
          fetch,
          clock,
          onResponse: () => undefined,
          maxRequestsPerMinute: 9,
        };
        const result = await time.during(
          ordersWith(options)
            .create(licences)
            .catch((error: unknown) => error),
        );
        if (isPartnerCenterError(result)) {
          outcomes.add(result.outcome);
          if (seen.length === 0) expect(result.outcome).not.toBe('rejected');
          else expect(result.outcome).not.toBe('not-sent');
          if (seen.length > 0 && index !== 2) expect(result.outcome).toBe('unknown');
        } else expect([index, result]).toEqual([4, created]);
      }
    }
    expect([...outcomes].sort()).toEqual(['not-sent', 'rejected', 'unknown']);
  });

  test('listeners and loggers that throw anything harm nothing', async () => {
    for (const [, value] of odd) {
      const fail = failing(value);
      const logger = { debug: fail, info: fail, warn: fail, error: fail };
      const listeners = { onRequest: fail, onResponse: fail, onRetry: fail, onError: fail };
      const orders = ordersWith({ fetch: fetchThat(ok()).fetch, logger, logLevel: 'debug', ...listeners });
      expect(await orders.create(licences)).toEqual(created);
    }
  });
});
