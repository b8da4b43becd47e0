/** The programs of docs/workers.md, as processes that can be killed. */
import type { Job } from 'bullmq';
import { Redis } from 'ioredis';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { requestIdFrom } from '../../src/index.js';
import type { FaultScript } from '../../src/sandbox/index.js';
import { hasRedis } from './support/redis.js';
import { expectPlacedOnce, ordersOf, PATIENCE, purchases, startWorld } from './support/world.js';

const processOf = ({ processedBy = '' }: Job): number => Number(processedBy.split('-').at(-1));

describe.skipIf(!hasRedis)('many workers', { timeout: 60_000 }, () => {
  const numbers = purchases(8);
  const chosen = 'purchase-4';

  test.each([
    { when: 'before it sends the order', holdBack: chosen, arrived: 0 },
    { when: 'after the order was stored, before it is answered', fault: 'latency;ms=600000', arrived: 1 },
  ])('a worker is killed $when, and another ends its job', async ({ holdBack, fault, arrived }) => {
    let arrivals = 0;
    const faults: FaultScript = ({ requestId, attempt }) => {
      if (requestId !== requestIdFrom(chosen)) return undefined;
      arrivals++;
      return attempt === 1 ? fault : undefined;
    };
    const world = await startWorld({ workers: 3, sandbox: { faults }, holdBack });
    await world.add(numbers);
    await (holdBack ? world.heldBack() : vi.waitUntil(() => ordersOf(world, chosen).length > 0, PATIENCE));
    expect(arrivals).toBe(arrived);
    const killed = processOf(await world.job(chosen));
    await world.kill(killed);

    await world.settled(numbers.length);
    await expectPlacedOnce(world, numbers);
    expect(arrivals).toBeGreaterThan(arrived);
    const job = await world.job(chosen);
    expect(job.stalledCounter).toBeGreaterThan(0);
    expect(processOf(job)).not.toBe(killed);
    expect(await world.stopWorkers()).toEqual([0, 0]);
  });

  test('purchases that are added again are placed once', async () => {
    const world = await startWorld({ workers: 2 });
    await Promise.all([world.add(numbers), world.add(numbers)]);
    await world.settled(numbers.length);
    await world.add(numbers);
    expect(await world.queue.getJobCounts()).toMatchObject({
      completed: 8,
      waiting: 0,
      active: 0,
      delayed: 0,
    });
    await expectPlacedOnce(world, numbers);
  });

  test('the workers share one limit of eight orders a second', async () => {
    const world = await startWorld({ workers: 3 });
    await world.add(purchases(20));
    await world.settled(20);
    const starts = await startsOfJobs(world.redisUrl);
    expect(starts.length).toBeGreaterThanOrEqual(20);
    // Two seconds of the limit may meet in one of ours. So it is the sixteenth after each that comes a second later,
    // less what Redis itself takes.
    for (const [index, start] of starts.slice(16).entries()) {
      expect(start - (starts[index] ?? NaN)).toBeGreaterThanOrEqual(900);
    }
  });

  test('a refusal ends the job, and all else is sent again as the same purchase', async () => {
    const firstFault: Readonly<Record<string, string>> = {
      lost: 'close-after',
      'not-taken': 'close-before',
      'in-progress': 'in-progress',
      throttled: '429;retry-after=1',
      'no-service': '503;retry-after=1',
      // A fault that there isn't is refused with 400.
      refused: 'refuse',
    };
    const numberOf = new Map(Object.keys(firstFault).map((number) => [requestIdFrom(number), number]));
    const faults: FaultScript = ({ requestId = '', attempt }) =>
      attempt === 1 ? firstFault[numberOf.get(requestId) ?? ''] : undefined;
    const tokens: string[] = [];
    const world = await startWorld({ workers: 2, sandbox: { faults, tokens } });

    await world.add(['no-token-yet']);
    await vi.waitUntil(async () => (await world.queue.getDelayedCount()) === 1, PATIENCE);
    tokens.push(world.token);
    await world.add(Object.keys(firstFault));
    await world.add(['not-valid'], { lineItems: [] });
    await world.settled(8);

    const repeated = ['lost', 'not-taken', 'in-progress'];
    const waitedFor = ['throttled', 'no-service', 'no-token-yet'];
    await expectPlacedOnce(world, [...repeated, ...waitedFor]);
    for (const number of repeated) expect(await world.job(number)).toMatchObject({ attemptsMade: 2 });
    for (const number of waitedFor) expect(await world.job(number)).toMatchObject({ attemptsMade: 1 });
    const reasons = {
      refused: /^The service answered 400, .* This call ordered nothing\.$/,
      'not-valid': /^The order was not sent: \/lineItems must have at least 1 item\.$/,
    };
    for (const [number, reason] of Object.entries(reasons)) {
      const job = await world.job(number);
      expect(job.attemptsStarted).toBe(1);
      expect(job.failedReason).toMatch(reason);
    }
  });
});

/** When each job was started by Redis's clock, in milliseconds, oldest first. */
async function startsOfJobs(url: string): Promise<number[]> {
  const redis = new Redis(url);
  onTestFinished(() => redis.disconnect());
  const events = await redis.xrange('bull:orders:events', '-', '+');
  return events.filter(([, [, event]]) => event === 'active').map(([id]) => Number(id.split('-')[0]));
}
