/** How the workers of docs/workers.md end, and what they say of their jobs. */
import { describe, expect, test, vi } from 'vitest';
import { hasRedis } from './support/redis.js';
import { expectPlacedOnce, ordersOf, PATIENCE, startWorld } from './support/world.js';

describe.skipIf(!hasRedis)('a worker that ends', { timeout: 60_000 }, () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    'lets go of an order under way after the grace period of a %s, and another ends it',
    async (signal) => {
      const world = await startWorld({
        workers: 0,
        sandbox: { faults: ({ attempt }) => (attempt === 1 ? 'latency;ms=600000' : undefined) },
      });
      const worker = await world.start({ GRACE_MS: '300', LOCK_MS: '60000' });
      await world.add(['purchase-1']);
      await vi.waitUntil(() => ordersOf(world, 'purchase-1').length > 0, PATIENCE);
      worker.process.kill(signal);
      const { code, said } = await worker.ended();
      expect(code).toBe(0);
      expect(said).toContain(`This worker takes no more purchases and ends. It got ${signal}.`);
      expect(said).toMatch(/purchase-1 went back, will try again at \S+Z: The call was aborted\./);
      expect((await world.failedPurchases()).said).toBe('');

      const next = await world.start();
      await world.settled(1);
      await expectPlacedOnce(world, ['purchase-1']);
      await vi.waitUntil(() => next.said().includes('purchase-1 placed: order '), PATIENCE);
    },
  );

  test('lets the orders under way come to their end, and takes no more', async () => {
    const world = await startWorld({ workers: 1, sandbox: { faults: () => 'latency;ms=700' } });
    await world.add(['purchase-1']);
    await vi.waitUntil(() => ordersOf(world, 'purchase-1').length > 0, PATIENCE);
    const ended = world.stopWorkers();
    await world.add(['purchase-2']);
    expect(await ended).toEqual([0]);
    expect(await (await world.job('purchase-1')).isCompleted()).toBe(true);
    expect(await (await world.job('purchase-2')).isWaiting()).toBe(true);
  });

  test('ends at once at a second signal', async () => {
    const world = await startWorld({ workers: 0, sandbox: { faults: () => 'latency;ms=600000' } });
    const worker = await world.start();
    await world.add(['purchase-1']);
    await vi.waitUntil(() => ordersOf(world, 'purchase-1').length > 0, PATIENCE);
    worker.process.kill('SIGINT');
    await vi.waitUntil(() => worker.said().includes('It got SIGINT.'), PATIENCE);
    worker.process.kill('SIGINT');
    expect((await worker.ended()).code).toBe(1);
  });

  test('has told what is tried again, and when, from what was given up', async () => {
    const world = await startWorld({ workers: 1, sandbox: { faults: () => '500-before' } });
    await world.add(['purchase-1']);
    await world.settled(1);
    const [worker] = world.workers;
    await vi.waitUntil(() => worker?.said().includes('gave up'), PATIENCE);
    const said = worker?.said() ?? '';
    expect(said.match(/^purchase-1 will try again at \d{4}-\S+Z: The service answered 500/gm)).toHaveLength(
      9,
    );
    expect(said.match(/^purchase-1 gave up: The service answered 500/gm)).toHaveLength(1);
    expect(said.trim().split('\n')).toHaveLength(10);
    expect((await world.failedPurchases()).said).toMatch(/^purchase-1 open, /);
  });
});
