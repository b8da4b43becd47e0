import { describe, expect, test } from 'vitest';
import { contractCases, verify } from '../../src/verify/index.js';
import { createSandbox, sampleOrders } from '../../src/sandbox/index.js';

const server = 'http://127.0.0.1:4010';

test('the sandbox passes every case in process, random ones included, and needs no orders from the start', async () => {
  const { fetch } = createSandbox({ strict: false });
  const report = await verify({ server, fetch, random: 100, seed: 1 });
  expect(report.findings).toEqual([]);
  expect(report.warnings).toEqual([]);
  expect(report).toMatchObject({ passed: true, verdict: 'kept' });
  const others = report.cases.filter(({ outcome }) => outcome !== 'passed');
  expect(new Set(others.flatMap(({ outcome, messages }) => [outcome, ...messages]))).toEqual(
    new Set([
      'unproven',
      'A server may refuse this: it names something that not every server has.',
      'A server may refuse this: it is about something that the run has not bought.',
    ]),
  );
});

test('the sandbox passes every case over HTTP', async () => {
  const listening = await createSandbox({ strict: false, orders: sampleOrders() }).listen();
  try {
    const report = await verify({ server: listening.url });
    expect(report.findings).toEqual([]);
    expect(report).toMatchObject({ passed: true, verdict: 'kept', server: listening.url });
  } finally {
    await listening.close();
  }
});

test('the sandbox passes with error codes as strings, one token only, and another customer', async () => {
  const customerId = '0C39D6D5-C70D-4C55-BC02-F620844F3FD1';
  const { fetch, orders } = createSandbox({ strict: false, codesAs: 'string', tokens: ['the-one'] });
  const report = await verify({ server, fetch, token: 'the-one', customerId });
  expect(report.findings).toEqual([]);
  expect(report.verdict).toBe('kept');
  expect(new Set(orders.map((order) => order.customerId.toLowerCase()))).toEqual(
    new Set([customerId.toLowerCase()]),
  );
});

test('a server below a path is asked below that path', async () => {
  const { fetch } = createSandbox({ strict: false, orders: sampleOrders() });
  const proxied: typeof fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    expect(url.pathname).toMatch(/^\/partner\/api\/v1\//);
    url.pathname = url.pathname.replace('/partner/api', '');
    return fetch(url, init);
  };
  expect(await verify({ server: 'http://localhost/partner/api/', fetch: proxied })).toMatchObject({
    verdict: 'kept',
  });
});

describe('the sandbox, group by group in a test runner:', () => {
  const { fetch } = createSandbox({ strict: false, orders: sampleOrders() });
  for (const group of contractCases()) {
    test(group.name, () => group.run({ server, fetch }));
  }
});
