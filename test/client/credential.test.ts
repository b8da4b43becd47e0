import { describe, expect, test } from 'vitest';
import { CredentialError, type AccessToken, type TokenRequest } from '../../src/index.js';
import {
  created,
  failureOf,
  fault,
  fetchThat,
  hangForEver,
  licences,
  networkError,
  ok,
  ordersWith,
  testClock,
} from './world.js';

const tokensIn = (seen: readonly { headers: Headers }[]) =>
  seen.map(({ headers }) => headers.get('Authorization'));
const noon = Date.UTC(2026, 0, 17, 12);
const minutes = (count: number) => count * 60_000;

describe('a credential', () => {
  test.each<[string, () => string | AccessToken | Promise<string | AccessToken>]>([
    ['a function', () => 't'],
    ['an asynchronous function', () => Promise.resolve('t')],
    ['a function with an end', () => ({ token: 't', expiresOnTimestamp: Date.now() + minutes(60) })],
  ])('may be %s', async (_name, credential) => {
    const { fetch, seen } = fetchThat(ok());
    await ordersWith({ fetch, credential }).create(licences);
    expect(tokensIn(seen)).toEqual(['Bearer t']);
  });

  test.each([
    ['global', 'https://api.partnercenter.microsoft.com/.default'],
    ['usGovernment', 'https://api.partnercenter.microsoft.com/.default'],
    ['china', 'https://partner.partnercenterapi.microsoftonline.cn/.default'],
  ] as const)('of @azure/identity is asked for the scope of the %s cloud', async (cloud, scope) => {
    const asked: string[][] = [];
    class ClientSecretCredential {
      readonly #token = 't';
      getToken(scopes: string | string[]) {
        asked.push([scopes].flat());
        return Promise.resolve({ token: this.#token, expiresOnTimestamp: Date.now() + minutes(60) });
      }
    }
    const { fetch, seen } = fetchThat(ok());
    await ordersWith({ fetch, cloud, credential: new ClientSecretCredential() }).create(licences);
    expect(asked).toEqual([[scope]]);
    expect(tokensIn(seen)).toEqual(['Bearer t']);
  });

  test.each<[string, unknown]>([
    ['an empty token', ''],
    ['no token', undefined],
    ['null', null],
    ['a token with a line break', 'a\nb'],
    ['a token with a space', 'a b'],
    ['a token that is no string', { token: 7, expiresOnTimestamp: 0 }],
  ])('that gives %s fails before anything is sent', async (_name, token) => {
    const { fetch, seen } = fetchThat(ok());
    const error = await failureOf(ordersWith({ fetch, credential: () => token as string }).create(licences));
    expect(error).toBeInstanceOf(CredentialError);
    expect(error).toMatchObject({ name: 'CredentialError', outcome: 'not-sent', attempts: 1 });
    expect(error.message).toMatch(/^No token: the credential.* Nothing was sent\.$/);
    expect(seen).toEqual([]);
  });

  test('that throws fails before anything is sent, and is not asked again', async () => {
    const cause = new Error('the secret has expired');
    let asked = 0;
    const { fetch, seen } = fetchThat(ok());
    const credential = () => {
      asked += 1;
      throw cause;
    };
    const error = await failureOf(ordersWith({ fetch, credential }).create(licences));
    expect(error).toMatchObject({
      name: 'CredentialError',
      outcome: 'not-sent',
      message: 'No token: the secret has expired. Nothing was sent.',
      cause,
    });
    expect([asked, seen.length]).toEqual([1, 0]);
  });

  test('that rejects with no Error still fails in words', async () => {
    const credential = () => Promise.reject('x'); // eslint-disable-line @typescript-eslint/prefer-promise-reject-errors -- others do
    expect(await failureOf(ordersWith({ credential }).create(licences))).toMatchObject({
      message: 'No token: the credential failed. Nothing was sent.',
    });
  });

  test('that fails after an attempt that may have bought leaves the call open', async () => {
    const clock = testClock();
    let asked = 0;
    const credential = () => {
      asked += 1;
      if (asked > 1) throw new Error('gone');
      return 't';
    };
    const { fetch } = fetchThat(networkError('ECONNRESET'));
    const error = await clock.during(failureOf(ordersWith({ fetch, clock, credential }).create(licences)));
    expect(error).toMatchObject({ name: 'CredentialError', outcome: 'unknown', attempts: 2 });
  });

  test('that hangs is given up at the time limit, and nothing was sent', async () => {
    const clock = testClock();
    const credential = () => new Promise<string>(() => undefined);
    const { fetch, seen } = fetchThat(ok());
    const call = ordersWith({ fetch, clock, credential, timeout: 1000, maxRetries: 0 }).create(licences);
    const error = await clock.during(failureOf(call));
    expect(error).toMatchObject({ name: 'TimeoutError', outcome: 'not-sent', limit: 1000 });
    expect(seen).toEqual([]);
  });
});

describe('tokens', () => {
  /** Gives t1, t2, … and remembers what it was asked. */
  function counting(lifetime?: number, time = () => noon) {
    const asked: TokenRequest[] = [];
    const credential = (request: TokenRequest): Promise<string | AccessToken> => {
      asked.push(request);
      const token = `t${asked.length}`;
      return Promise.resolve(
        lifetime === undefined ? token : { token, expiresOnTimestamp: time() + lifetime },
      );
    };
    return { asked, credential };
  }

  test('without an end are asked for with each call', async () => {
    const { credential } = counting();
    const { fetch, seen } = fetchThat(ok());
    const orders = ordersWith({ fetch, credential });
    await orders.create(licences);
    await orders.create(licences);
    expect(tokensIn(seen)).toEqual(['Bearer t1', 'Bearer t2']);
  });

  test('are asked for once by concurrent calls', async () => {
    const { credential, asked } = counting();
    const { fetch, seen } = fetchThat(ok());
    const orders = ordersWith({ fetch, credential });
    await Promise.all(Array.from({ length: 20 }, () => orders.create(licences)));
    expect(asked).toHaveLength(1);
    expect(seen).toHaveLength(20);
  });

  test('with an end are kept, renewed five minutes ahead in the background, and awaited in the last half minute', async () => {
    let now = noon;
    const clock = testClock(noon);
    const { credential, asked } = counting(minutes(60), () => now);
    const { fetch, seen } = fetchThat(ok());
    const orders = ordersWith({ fetch, credential, clock: { ...clock, now: () => now } });
    const at = async (moment: number) => {
      now = noon + moment;
      await orders.create(licences);
    };
    await at(0);
    await at(minutes(55));
    expect(asked).toHaveLength(1);
    await at(minutes(55) + 1); // t1 serves while t2 is fetched
    expect(asked).toHaveLength(2);
    await at(minutes(55) + 2);
    expect(tokensIn(seen)).toEqual(['Bearer t1', 'Bearer t1', 'Bearer t1', 'Bearer t2']);
    expect(asked.map(({ forceRefresh }) => forceRefresh)).toEqual([false, false]);
  });

  test('that end within half a minute are not used', async () => {
    for (const [left, expected] of [
      [30_000, 'Bearer t1'],
      [29_999, 'Bearer t2'],
    ] as const) {
      let now = noon;
      const clock = testClock(noon);
      const { credential } = counting(minutes(60), () => now);
      const { fetch, seen } = fetchThat(ok());
      const orders = ordersWith({ fetch, credential, clock: { ...clock, now: () => now } });
      await orders.create(licences);
      now = noon + minutes(60) - left;
      await orders.create(licences);
      expect(tokensIn(seen)[1]).toBe(expected);
    }
  });

  test('that can not be renewed ahead serve until their end', async () => {
    let now = noon;
    const clock = { ...testClock(noon), now: () => now };
    let asked = 0;
    const credential = () => {
      asked += 1;
      if (asked > 1) throw new Error('gone');
      return { token: 't1', expiresOnTimestamp: noon + minutes(60) };
    };
    const { fetch, seen } = fetchThat(ok());
    const orders = ordersWith({ fetch, credential, clock });
    await orders.create(licences);
    now = noon + minutes(58);
    await orders.create(licences);
    expect(tokensIn(seen)).toEqual(['Bearer t1', 'Bearer t1']);
    now = noon + minutes(60);
    expect(await failureOf(orders.create(licences))).toMatchObject({
      name: 'CredentialError',
      outcome: 'not-sent',
    });
  });

  test('whose end is not a number are asked for each time', async () => {
    let asked = 0;
    const credential = () => ({ token: `t${(asked += 1)}`, expiresOnTimestamp: Number.NaN });
    const { fetch, seen } = fetchThat(ok());
    const orders = ordersWith({ fetch, credential });
    await orders.create(licences);
    await orders.create(licences);
    expect(tokensIn(seen)).toEqual(['Bearer t1', 'Bearer t2']);
  });

  test('that were asked for in vain are asked for again by the next call', async () => {
    let asked = 0;
    const credential = () => {
      asked += 1;
      if (asked === 1) throw new Error('not yet');
      return 't';
    };
    const { fetch } = fetchThat(ok());
    const orders = ordersWith({ fetch, credential });
    await failureOf(orders.create(licences));
    expect(await orders.create(licences)).toEqual(created);
  });
});

describe('a 401', () => {
  test('is answered once with a token asked for past the cache, in the same attempt', async () => {
    const asked: boolean[] = [];
    const credential = ({ forceRefresh }: TokenRequest) => {
      asked.push(forceRefresh);
      return { token: `t${asked.length}`, expiresOnTimestamp: Date.now() + minutes(60) };
    };
    const { fetch, seen } = fetchThat(fault(401, 900420), ok());
    const orders = ordersWith({ fetch, credential });
    expect(await orders.create(licences)).toEqual(created);
    await orders.create(licences);
    expect(asked).toEqual([false, true]);
    expect(tokensIn(seen)).toEqual(['Bearer t1', 'Bearer t2', 'Bearer t2']);
    const [first, second] = seen;
    expect(second?.headers.get('MS-RequestId')).toBe(first?.headers.get('MS-RequestId'));
    expect(second?.body).toBe(first?.body);
  });

  test('stands the second time', async () => {
    const { fetch, seen } = fetchThat(fault(401, 900420));
    const error = await failureOf(ordersWith({ fetch, credential: () => 't' }).create(licences));
    expect(error).toMatchObject({
      name: 'ApiError',
      status: 401,
      code: '900420',
      outcome: 'rejected',
      attempts: 1,
    });
    expect(seen).toHaveLength(2);
  });

  test('never asks the service more than twice in an attempt, nor once more for good', async () => {
    const clock = testClock();
    let asked = 0;
    const credential = () => ({ token: `t${(asked += 1)}`, expiresOnTimestamp: clock.now() + minutes(60) });
    const { fetch, seen } = fetchThat(fault(401, 1));
    const orders = ordersWith({ fetch, clock, credential, maxRetries: 100 });
    await clock.during(failureOf(orders.create(licences)));
    expect([seen.length, asked]).toEqual([2, 2]);

    const mixed = fetchThat(
      ...Array.from({ length: 60 }, (_, index) => (index % 2 ? fault(500, 1) : fault(401, 1))),
    );
    const error = await clock.during(
      failureOf(ordersWith({ fetch: mixed.fetch, clock, credential, maxRetries: 5 }).create(licences)),
    );
    expect(error).toMatchObject({ status: 401, attempts: 2 });
    expect(mixed.seen).toHaveLength(3);
  });

  test('for want of multi-factor authentication is met by no other token, and says what helps', async () => {
    const asked: boolean[] = [];
    const credential = ({ forceRefresh }: TokenRequest) => {
      asked.push(forceRefresh);
      return { token: `t${asked.length}`, expiresOnTimestamp: Date.now() + minutes(60) };
    };
    for (const code of [900421, '900421']) {
      asked.length = 0;
      const { fetch, seen } = fetchThat(fault(401, code), ok());
      const orders = ordersWith({ fetch, credential });
      const error = await failureOf(orders.create(licences));
      expect(error).toMatchObject({ status: 401, code: '900421', outcome: 'rejected', attempts: 1 });
      expect(error.message).toBe(
        'The service answered 401, code 900421: No. A new token from the same sign-in would be refused as well. ' +
          'Have the user sign in again with multi-factor authentication (the secure application model), then get tokens ' +
          'with the refresh token of that sign-in. This call ordered nothing.',
      );
      expect(seen).toHaveLength(1);
      // Somebody may have signed in meanwhile.
      await orders.create(licences);
      expect(asked).toEqual([false, false]);
      expect(tokensIn(seen)).toEqual(['Bearer t1', 'Bearer t2']);
    }
  });

  test.each([400, 403, 500])('is not the same as %i, which asks for no other token', async (status) => {
    const asked: boolean[] = [];
    const credential = ({ forceRefresh }: TokenRequest) => {
      asked.push(forceRefresh);
      return 't';
    };
    const { fetch, seen } = fetchThat(fault(status, 1));
    await failureOf(ordersWith({ fetch, credential, maxRetries: 0 }).create(licences));
    expect(asked).toEqual([false]);
    expect(seen).toHaveLength(1);
  });

  test('without a readable body is a 401 all the same', async () => {
    const { fetch, seen } = fetchThat(() => new Response('', { status: 401 }), ok());
    expect(await ordersWith({ fetch, credential: () => 't' }).create(licences)).toEqual(created);
    expect(seen).toHaveLength(2);
  });

  test('stands at once for a fixed token', async () => {
    const { fetch, seen } = fetchThat(fault(401, 800001), ok());
    expect(await failureOf(ordersWith({ fetch, credential: 't' }).create(licences))).toMatchObject({
      status: 401,
      outcome: 'rejected',
    });
    expect(seen).toHaveLength(1);
  });

  test('is asked about once in a call, also when a later attempt meets it again', async () => {
    const clock = testClock();
    const { fetch, seen } = fetchThat(fault(401, 1), fault(500, 1), fault(401, 1), ok());
    const error = await clock.during(
      failureOf(ordersWith({ fetch, clock, credential: () => 't' }).create(licences)),
    );
    expect(error).toMatchObject({ status: 401, outcome: 'unknown', attempts: 2 });
    expect(seen).toHaveLength(3);
  });

  test('of concurrent calls renews the token once', async () => {
    const asked: boolean[] = [];
    const credential = async ({ forceRefresh }: TokenRequest) => {
      asked.push(forceRefresh);
      await new Promise((resolve) => setTimeout(resolve, 2));
      return { token: forceRefresh ? 'new' : 'old', expiresOnTimestamp: Date.now() + minutes(60) };
    };
    const { fetch } = fetchThat(({ headers }) =>
      headers.get('Authorization') === 'Bearer new' ? ok()() : fault(401, 1)(),
    );
    const orders = ordersWith({ fetch, credential });
    await Promise.all(Array.from({ length: 10 }, () => orders.create(licences)));
    expect(asked).toEqual([false, true]);
  });

  test('that comes late finds the token that another call has got meanwhile', async () => {
    const asked: boolean[] = [];
    const credential = ({ forceRefresh }: TokenRequest) => {
      asked.push(forceRefresh);
      return { token: `t${asked.length}`, expiresOnTimestamp: Date.now() + minutes(60) };
    };
    let release: () => void = () => undefined;
    const late = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { fetch, seen } = fetchThat(
      async () => {
        await late;
        return fault(401, 1)();
      },
      fault(401, 1),
      ok(),
    );
    const orders = ordersWith({ fetch, credential });
    const slow = orders.create(licences);
    await new Promise((resolve) => setTimeout(resolve, 2));
    await orders.create(licences);
    release();
    await slow;
    expect(asked).toEqual([false, true]);
    expect(tokensIn(seen)).toEqual(['Bearer t1', 'Bearer t1', 'Bearer t2', 'Bearer t2']);
  });

  test('is asked about past a request that began before it', async () => {
    // The background renewal hangs; the refused call must not wait for a token from the same cache.
    let now = noon;
    const clock = { ...testClock(noon), now: () => now };
    const asked: boolean[] = [];
    const credential = ({ forceRefresh }: TokenRequest) => {
      asked.push(forceRefresh);
      if (asked.length === 2) return new Promise<string>(() => undefined);
      return { token: `t${asked.length}`, expiresOnTimestamp: noon + minutes(60) };
    };
    const { fetch } = fetchThat(ok(), fault(401, 1), ok());
    const orders = ordersWith({ fetch, credential, clock });
    await orders.create(licences);
    now = noon + minutes(57);
    expect(await orders.create(licences)).toEqual(created);
    expect(asked).toEqual([false, false, true]);
  });

  test('shares its fresh token with calls that come while it is fetched, also when an older request ends meanwhile', async () => {
    let now = noon;
    const clock = { ...testClock(noon), now: () => now };
    const give: ((token: string | AccessToken) => void)[] = [];
    const asked: boolean[] = [];
    const credential = ({ forceRefresh }: TokenRequest) => {
      asked.push(forceRefresh);
      if (asked.length === 1) return { token: 't1', expiresOnTimestamp: noon + minutes(60) };
      return new Promise<string | AccessToken>((resolve) => give.push(resolve));
    };
    const settled = () => new Promise((resolve) => setImmediate(resolve));
    const { fetch, seen } = fetchThat(ok(), fault(401, 1), ok());
    const orders = ordersWith({ fetch, credential, clock });
    await orders.create(licences);
    now = noon + minutes(57);
    const refused = orders.create(licences);
    while (asked.length < 3) await settled();
    give[0]?.({ token: 'older', expiresOnTimestamp: noon + minutes(120) });
    await settled();
    const next = orders.create(licences);
    await settled();
    expect(asked).toEqual([false, false, true]);
    give[1]?.('fresh');
    expect(await Promise.all([refused, next])).toEqual([created, created]);
    expect(tokensIn(seen)).toEqual(['Bearer t1', 'Bearer t1', 'Bearer fresh', 'Bearer fresh']);
  });

  test('whose fresh token does not come in time was rejected, not left open', async () => {
    const clock = testClock();
    const credential = ({ forceRefresh }: TokenRequest) =>
      forceRefresh ? new Promise<string>(() => undefined) : 't';
    const { fetch } = fetchThat(fault(401, 1), hangForEver);
    const call = ordersWith({ fetch, clock, credential, maxRetries: 0, timeout: 1000 }).create(licences);
    expect(await clock.during(failureOf(call))).toMatchObject({ name: 'TimeoutError', outcome: 'not-sent' });
  });
});
