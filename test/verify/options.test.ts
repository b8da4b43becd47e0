import { describe, expect, test } from 'vitest';
import {
  contractCases,
  ContractError,
  OptionsError,
  toText,
  verify,
  type CaseResult,
} from '../../src/verify/index.js';
import { createSandbox, sampleOrders } from '../../src/sandbox/index.js';
import { broken, server, verifyBroken, verifySandbox } from './support.js';

const never: typeof fetch = () => {
  throw new Error('must not be called');
};

const few = { only: ['createOrder accepts the example *'] };

describe('a server where an order is a purchase', () => {
  test.each([
    'https://api.partnercenter.microsoft.com',
    'https://API.PartnerCenter.Microsoft.com./',
    'http://api.partnercenter.microsoft.com:443/x',
    'https://partner.partnercenterapi.microsoftonline.cn',
  ])('%s is refused, and the message says why and how to allow it', async (real) => {
    const run = verify({ server: real, token: 'secret', fetch: never });
    await expect(run).rejects.toThrow(OptionsError);
    await expect(run).rejects.toThrow(
      /is the real Partner Center: each case that it accepts is a purchase.*allowProduction: true/,
    );
    const [first] = contractCases(few);
    await expect(first?.run({ server: real, token: 'secret', fetch: never })).rejects.toThrow(
      /real Partner Center/,
    );
  });

  test('is tested when that is asked for', async () => {
    const { fetch } = createSandbox({ strict: false, orders: sampleOrders() });
    const real = 'https://api.partnercenter.microsoft.com';
    const report = await verify({ server: real, token: 'secret', fetch, allowProduction: true, ...few });
    expect(report.verdict).toBe('kept');
  });
});

describe('the token', () => {
  test.each(['http://127.0.0.1:4010', 'http://localhost:4010', 'http://[::1]:4010', 'https://api.localhost'])(
    'is made up for %s when there is none',
    async (local) => {
      const { fetch } = createSandbox({ strict: false, orders: sampleOrders() });
      expect(await verify({ server: local, fetch, ...few })).toMatchObject({ passed: true });
    },
  );

  test('is not made up for another machine', async () => {
    const run = verify({ server: 'https://mock.example', fetch: never, ...few });
    await expect(run).rejects.toThrow(/A token is needed for https:\/\/mock.example/);
  });

  test.each([
    'http://mock.example',
    'http:/mock.example',
    'http:mock.example',
    'HTTP:\\\\mock.example',
    ' http://mock.example',
    'http://10.0.0.1:4010',
    'http://127.0.0.1.example',
    'http://localhost.example',
    'http://0.0.0.0',
  ])('is not sent in the clear to %j, whoever gives it', async (remote) => {
    for (const options of [{ token: 'given' }, {}, { token: 'given', allowProduction: true }]) {
      const run = verify({ server: remote, fetch: never, ...few, ...options });
      await expect(run).rejects.toThrow(/not sent to another machine over plain http.*allowPlainHttp: true/);
    }
    const [first] = contractCases(few);
    await expect(first?.run({ server: remote, token: 'given', fetch: never })).rejects.toThrow(/plain http/);
  });

  test('is sent in the clear where that is asked for, and never to the real Partner Center', async () => {
    const { fetch } = createSandbox({ strict: false, orders: sampleOrders() });
    const clear = { token: 'throw-away', allowPlainHttp: true, ...few };
    expect((await verify({ server: 'http://mock.example', fetch, ...clear })).verdict).toBe('kept');
    await expect(
      verify({
        server: 'http://api.partnercenter.microsoft.com',
        fetch: never,
        allowProduction: true,
        ...clear,
      }),
    ).rejects.toThrow(/not sent to another machine over plain http/);
  });

  test('is nowhere in a report, not even when the server sends it back', async () => {
    const token = 'se.cr+et/"token"';
    const echo: typeof fetch = (_, init) => {
      const sent = new Headers(init?.headers).get('authorization') ?? '';
      const body = JSON.stringify({
        code: 1,
        description: `${sent} ${encodeURIComponent(token)}`,
        other: token,
      });
      return Promise.resolve(
        new Response(body, { status: 400, headers: { 'x-echo': sent, 'x-key': 'k-123' } }),
      );
    };
    const headers = { 'X-Api-Key': 'k-123', 'X-Trace': 'on' };
    const report = await verify({ server, token, fetch: echo, headers });
    const text = JSON.stringify(report);
    for (const secret of [
      token,
      JSON.stringify(token).slice(1, -1),
      JSON.stringify(JSON.stringify(token)).slice(3, -3),
      encodeURIComponent(token),
      'k-123',
    ]) {
      expect(text).not.toContain(secret);
    }
    expect(report.findings[0]?.curl).toContain('-H "Authorization: Bearer $TOKEN"');
    expect(report.findings[0]?.curl).toContain('-H "X-Api-Key: $X_API_KEY"');
    expect(report.findings[0]?.curl).toContain("-H 'X-Trace: on'");
  });
});

describe('options that can not be used are refused before anything is sent:', () => {
  test.each([
    [{ server: 'localhost:4010' }, /must be an address such as/],
    [{ server: 'ftp://127.0.0.1' }, /must be an address such as/],
    [{ server: 'http://me:secret@127.0.0.1' }, /has a user, a query or a fragment/],
    [{ customerId: 'contoso' }, /customer id must be a GUID/],
    [{ token: 'two words' }, /one word of printable ASCII/],
    [{ token: 'line\nbreak' }, /one word of printable ASCII/],
    [{ timeout: 0 }, /time limit must be more than 0/],
    [{ rate: 0 }, /rate must be more than 0/],
    [{ concurrency: 0 }, /concurrency must be a whole number from 1/],
    [{ random: -1 }, /number of random requests must be a whole number/],
    [{ headers: { authorization: 'x' } }, /Give the token as the token, not as a header/],
    [{ operations: ['createOrders'] }, /has no operation "createOrders"\. Is it createOrder\?/],
    [{ only: ['nothing'] }, /"nothing" is the name of no case/],
  ])('%j', async (options, message) => {
    await expect(verifySandbox(options)).rejects.toThrow(message);
  });
});

test('bail stops at the first failed case', async () => {
  const report = await verifyBroken('202 for a created order', { bail: true });
  expect(report.verdict).toBe('broken');
  expect(report.cases[0]?.outcome).toBe('failed');
  expect(report.cases.filter(({ outcome }) => outcome === 'failed').length).toBeLessThan(6);
  expect(report.summary).toMatch(/cases were not run: stopped at the first failed case/);
});

test('each case is told of once, in the order of the list', async () => {
  const told: CaseResult[] = [];
  const report = await verifySandbox({ concurrency: 16, onCase: (result) => told.push(result) });
  expect(told).toEqual(report.cases);
});

test('no more cases run at the same time than asked for, and no faster', async () => {
  const { fetch } = createSandbox({ strict: false, orders: sampleOrders() });
  let now = 0;
  let most = 0;
  const counting: typeof fetch = async (input, init) => {
    most = Math.max(most, ++now);
    await new Promise((resolve) => setTimeout(resolve, 2));
    now--;
    return fetch(input, init);
  };
  const before = performance.now();
  const report = await verify({ server, fetch: counting, ...few, concurrency: 3, rate: 100 });
  expect(most).toBeLessThanOrEqual(3);
  expect(performance.now() - before).toBeGreaterThanOrEqual((report.requests - 1) * 10 - 5);
});

test('a signal ends the run, also while it waits', async () => {
  const stop = new AbortController();
  const hanging: typeof fetch = () => new Promise(() => undefined);
  const run = verify({ server, fetch: hanging, signal: stop.signal });
  setTimeout(() => stop.abort(new Error('enough')), 20);
  await expect(run).rejects.toThrow('enough');
});

test('what is skipped is not found, and what is not asked for neither', async () => {
  const name = 'a quantity as text';
  expect((await verifyBroken(name, { skip: ['response_schema_conformance'] })).verdict).toBe('kept');
  expect((await verifyBroken(name, { only: ['createOrder *token*'] })).requests).toBe(3);
});

test('the operations that a server lacks can be left out, and the report says so', async () => {
  const operations = ['createOrder', 'getOrder'];
  const report = await verifySandbox({ operations });
  expect([...new Set(report.cases.map(({ operationId }) => operationId))]).toEqual(operations);
  expect(report.operations.filter(({ cases }) => cases > 0).map(({ operationId }) => operationId)).toEqual(
    operations,
  );
  expect(toText(report)).toMatch(/^Tested: createOrder, getOrder\.\nLeft out: 42 operations\./);
});

test('null for what is not set is a warning, and no breach', async () => {
  const { fetch } = createSandbox({ strict: false, orders: sampleOrders() });
  const withNull: typeof fetch = async (input, init) => {
    const answer = await fetch(input, init);
    const text = await answer.text();
    return new Response(
      text.replace(/^\{"id":/, '{"alternateId":null,"id":').replace(/,"alternateId":"[^"]*"/, ''),
      answer,
    );
  };
  const report = await verify({ server, fetch: withNull, ...few });
  expect(report).toMatchObject({ passed: true, findings: [] });
  expect(report.warnings).toMatchObject([{ check: 'null_for_unset', received: 'null: alternateId' }]);
});

test('an enum value that the contract does not know is a warning, and no breach', async () => {
  const { fetch } = createSandbox({ strict: false, orders: sampleOrders(), faults: () => 'unknown-enum' });
  const report = await verify({ server, fetch, ...few });
  expect(report).toMatchObject({ passed: true, verdict: 'kept', findings: [] });
  expect(report.warnings).toMatchObject([
    { check: 'known_enum_value', severity: 'low', received: '/status is "on_hold".' },
  ]);
});

test('random orders find what the list has no case for, shrink it, and the seed repeats it', async () => {
  const { fetch } = createSandbox({ strict: false, orders: sampleOrders() });
  const picky: typeof fetch = async (input, init) => {
    const body = typeof init?.body === 'string' ? init.body : '';
    const refused = /"quantity":(\d+)/.exec(body)?.[1];
    return Number(refused) > 300
      ? Response.json({ code: 2002, description: 'No.' }, { status: 400 })
      : fetch(input, init);
  };
  expect((await verify({ server, fetch: picky })).verdict).toBe('kept');
  const random = { random: 100, seed: 42, only: ['createOrder * random requests *'] };
  const first = await verify({ server, fetch: picky, ...random });
  expect(first).toMatchObject({ verdict: 'broken', random: { count: 100, seed: 42 } });
  expect(first.findings).toMatchObject([{ check: 'positive_data_acceptance' }]);
  const bodyOf = (report: typeof first) => report.cases[0]?.exchanges[0]?.request.body;
  const second = await verify({ server, fetch: picky, ...random });
  expect(bodyOf(second)).toBe(bodyOf(first));
  expect(bodyOf(first)).toMatch(
    /^\{"lineItems":\[\{"lineItemNumber":0,"offerId":".","quantity":301\}\]\}$|"quantity":301/,
  );
});

describe('a group of cases in a test runner', () => {
  const [first] = contractCases(few);

  test('passes against a good server', async () => {
    await first?.run({ server, fetch: createSandbox({ strict: false, orders: sampleOrders() }).fetch });
  });

  test('fails with all that there is to say', async () => {
    const run = first?.run({ server, fetch: broken('no creation date') });
    await expect(run).rejects.toThrow(ContractError);
    await expect(run).rejects.toThrow(
      /response_schema_conformance.*openapi\.yaml#\/.*\/creationDate is required.*curl -i/s,
    );
  });

  test('is one for each feature, so that a missing one is one failure', async () => {
    const groups = contractCases({ operations: ['createOrder'] });
    const fetch = broken('PascalCase is refused');
    const failed: string[] = [];
    for (const group of groups) await group.run({ server, fetch }).catch(() => failed.push(group.name));
    expect(failed).toEqual(['createOrder: examples']);
    expect(groups.length).toBeLessThan(12);
  });

  test('fails when it proves nothing', async () => {
    const { fetch } = createSandbox({ strict: false, orders: sampleOrders(), tokens: ['another'] });
    await expect(first?.run({ server, fetch })).rejects.toThrow(
      'Could not tell: the whole group could not be tested. The answer was 401.',
    );
  });

  test('fails when nobody answers', async () => {
    await expect(first?.run({ server: 'http://127.0.0.1:1' })).rejects.toThrow(
      /Could not tell: the whole group could not be tested\. The server can't be reached/,
    );
  });
});
