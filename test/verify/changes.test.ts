/** Changes of subscriptions and orders: what a server may do, and what can't be told. Nothing waits: the clock is the tests' own. */
import { expect, test } from 'vitest';
import { contractCases, verify, type Report } from '../../src/verify/index.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { front, json, refusal, type Handle } from './gallery/spoil.js';
import { server } from './support.js';

const only = ['updateSubscription keeps *', 'updateSubscription suspends *', 'updateSubscription c*'];
const ofOrders = ['updateOrder cancels *', 'updateOrder changes *'];

/** A sandbox that answers each change of a subscription with 202, and has made it after so many milliseconds. */
function taking(ms: number) {
  let now = Date.now();
  const { fetch: ask } = createSandbox({ strict: false, clock: () => new Date(now) });
  const fetch: typeof globalThis.fetch = (input, init) => {
    const request = new Request(input, init);
    const isChange = request.method === 'PATCH' && request.url.includes('/subscriptions/');
    if (isChange) request.headers.set('x-sandbox-fault', `accepted;ms=${ms}`);
    return ask(request);
  };
  const wait = (milliseconds: number): Promise<void> => {
    now += milliseconds;
    return Promise.resolve();
  };
  return { server, fetch, wait };
}

const outcomes = ({ cases }: Report) => new Set(cases.map(({ outcome }) => outcome));

test('a change that is answered with 202 is read until it shows', async () => {
  const report = await verify({ ...taking(1000), only });
  expect(report.findings).toEqual([]);
  expect(outcomes(report)).toEqual(new Set(['passed']));
});

test('a change that goes on for longer than the patience lasts can not be told', async () => {
  const report = await verify({ ...taking(60 * 60_000), only: ['updateSubscription cancels'] });
  expect(report.findings).toEqual([]);
  expect(report.cases).toMatchObject([
    {
      outcome: 'unproven',
      messages: ['Could not tell: the answer was 202, and the change did not show within 3 seconds.'],
    },
  ]);
});

/** The first two reads after a change don't have it yet. */
function lagging(): Handle {
  const late = new Map<string, { readonly text: string; left: number }>();
  return async (asked, answer) => {
    const key = asked.url.pathname.toLowerCase();
    if (asked.method === 'PATCH') {
      const { text } = await answer({ ...asked, method: 'GET', text: '' });
      late.set(key, { text, left: 2 });
      return answer(asked);
    }
    const whole = await answer(asked);
    const old = late.get(key);
    return asked.method === 'GET' && old !== undefined && old.left-- > 0
      ? { ...whole, text: old.text }
      : whole;
  };
}

test('what is read may lag behind a change', async () => {
  const report = await verify({
    server,
    fetch: front(lagging()),
    only: [...only, ...ofOrders],
    wait: () => Promise.resolve(),
  });
  expect(report.findings).toEqual([]);
});

/** A server that has its reasons for no change at all. */
const unchanging: Handle = async (asked, answer) => {
  const whole = await answer(asked);
  return asked.method === 'PATCH' && whole.status < 300 ? refusal(whole, 400) : whole;
};

test('a server that refuses every change is not called broken for it, in a test runner neither', async () => {
  const fetch = front(unchanging);
  const report = await verify({ server, fetch, only: [...only, ...ofOrders] });
  expect(report.findings).toEqual([]);
  expect(outcomes(report)).toEqual(new Set(['unproven']));
  for (const group of contractCases({ only: [...only, ...ofOrders] })) await group.run({ server, fetch });
});

test('a server that sells no software and no reservations is not called broken for it', async () => {
  const fetch = front(async (asked, answer) => {
    const whole = await answer(asked);
    const isSold = asked.method !== 'POST' || json(asked.text)['billingCycle'] !== 'one_time';
    return isSold ? whole : refusal(whole, 400);
  });
  const report = await verify({ server, fetch, only: ofOrders });
  expect(report.findings).toEqual([]);
  expect(report.cases.map(({ outcome }) => outcome)).toEqual(['unproven', 'unproven', 'passed']);
});
