/** Lists that lag behind. Nothing waits here: the clock is the tests' own. */
import { expect, test } from 'vitest';
import { verify } from '../../src/verify/index.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { server } from './support.js';

/** A sandbox whose lists show an order after so many milliseconds of the given clock. */
function lagging(listLagMs: number) {
  let now = Date.now();
  const { fetch } = createSandbox({ strict: false, clock: () => new Date(now), listLagMs });
  const waits: number[] = [];
  const wait = (milliseconds: number): Promise<void> => {
    waits.push(milliseconds);
    now += milliseconds;
    return Promise.resolve();
  };
  return { fetch, wait, waits };
}

const only = ['listOrders has what was bought, whole and once'];

test('a list that lags is asked again, and judged once it has the order', async () => {
  const { fetch, wait, waits } = lagging(1000);
  const report = await verify({ server, fetch, wait, only });
  expect(report).toMatchObject({ passed: true, cases: [{ outcome: 'passed' }] });
  expect(waits.length).toBeGreaterThan(1);
});

test('a list that stays behind for longer than the patience lasts can not be told', async () => {
  const { fetch, wait, waits } = lagging(15 * 60_000);
  const report = await verify({ server, fetch, wait, patience: 5000, operations: ['listOrders'] });
  expect(report.findings).toEqual([]);
  const result = report.cases.find(({ name }) => only.includes(name));
  expect(result).toMatchObject({
    outcome: 'unproven',
    messages: [
      'Could not tell: the list did not have the new order within 5 seconds, and may lag by 15 minutes.',
    ],
  });
  expect(waits.every((milliseconds) => milliseconds <= 5000)).toBe(true);
});
