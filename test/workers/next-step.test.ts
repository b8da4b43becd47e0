/** What the workers of docs/workers.md make of each failure. */
import { describe, expect, test, vi } from 'vitest';
import { requestIdFrom } from '../../src/index.js';
import { startGateway, type Interference } from './support/gateway.js';
import { hasRedis } from './support/redis.js';
import { expectPlacedOnce, ordersOf, PATIENCE, purchase, purchases, startWorld } from './support/world.js';

const fault = (code: number) => JSON.stringify({ code, description: 'No.', data: [], source: 'PartnerFD' });

describe.skipIf(!hasRedis)('the next step', { timeout: 60_000 }, () => {
  test('no gateway fails a job, whether it answers before the purchase or after it', async () => {
    const before = [302, 400, 403, 404, 405, 413].map((status): [string, Interference] => [
      `before-${status}`,
      { status },
    ]);
    const after = [307, 403, 404, 520].map((status): [string, Interference] => [
      `after-${status}`,
      { status, after: true },
    ]);
    const interferences = [...before, ...after];
    const byRequestId = new Map(interferences.map(([number, its]) => [requestIdFrom(number), its]));
    const world = await startWorld({
      workers: 1,
      gateway: (target) =>
        startGateway(target, (requestId, attempt) =>
          attempt === 1 ? byRequestId.get(requestId) : undefined,
        ),
    });
    const numbers = interferences.map(([number]) => number);
    // Two at a time: three in a row would end the worker.
    for (let count = 2; count <= numbers.length; count += 2) {
      await world.add(numbers.slice(count - 2, count));
      await world.settled(count);
    }
    await expectPlacedOnce(world, numbers);
    expect(await world.stopWorkers()).toEqual([0]);
  });

  test('an order that was open and is refused now is to be looked for, and is never called refused', async () => {
    const world = await startWorld({
      workers: 1,
      gateway: (target) =>
        startGateway(target, (_, attempt) =>
          attempt === 1 ? { status: 504, after: true } : { status: 400, body: fault(2000) },
        ),
    });
    await world.add(['purchase-1']);
    await world.settled(1);
    expect(ordersOf(world, 'purchase-1')).toHaveLength(1);
    expect((await world.job('purchase-1')).failedReason).toMatch(
      /^It may have been placed: check whether it was\. /,
    );
    expect((await world.failedPurchases()).said).toMatch(/^purchase-1 open, sent from /);
  });

  test('what a worker that was killed may have sent is open to the next', async () => {
    const world = await startWorld({
      workers: 1,
      holdBack: 'purchase-1',
      gateway: (target) => startGateway(target, () => ({ status: 400, body: fault(2000) })),
    });
    await world.add(['purchase-1']);
    await world.heldBack();
    const { processedBy = '' } = await world.job('purchase-1');
    await world.kill(Number(processedBy.split('-').at(-1)));
    await world.start();
    await world.settled(1);
    expect((await world.job('purchase-1')).failedReason).toMatch(/^It may have been placed/);
  });

  test('workers with a wrong address close themselves, and fail no purchase of the others', async () => {
    const world = await startWorld({ workers: 0 });
    const notFound = await startGateway(world.url, () => ({ status: 404 }));
    const noService = await startGateway(world.url, () => ({ status: 502 }));
    const numbers = purchases(16);
    await world.add(numbers);
    const wrong = await Promise.all([
      world.start({ VIA: notFound }),
      world.start({ PARTNER_CENTER_URL: notFound }),
    ]);
    const ended = await Promise.all(wrong.map((worker) => worker.ended()));
    expect(ended.map(({ code }) => code)).toEqual([2, 2]);
    expect(ended[0]?.said).toMatch(
      /ends\. 3 purchases in a row failed for no fault of theirs: The (?:answer|service)/,
    );
    expect(ended[1]?.said).toMatch(/ends\. 3 purchases in a row .*: It is for http/);
    await world.queue.promoteJobs();
    const { code, said } = await (await world.start({ VIA: noService })).ended();
    expect([code, said]).toEqual([2, expect.stringContaining('ends. 10 purchases in a row failed: ')]);

    const worse = world.start({ VIA: notFound });
    const good = await Promise.all([world.start(), world.start()]);
    await worse;
    await world.settled(numbers.length);
    await expectPlacedOnce(world, numbers);
    expect(good.map((worker) => worker.process.exitCode)).toEqual([null, null]);
  });

  test('purchases that are refused with a code that the contract doesn’t know stop neither a worker nor others', async () => {
    const unknown = ['unknown-1', 'unknown-2', 'unknown-3', 'unknown-4'];
    const world = await startWorld({
      workers: 0,
      gateway: (target) =>
        startGateway(target, (requestId) =>
          unknown.some((number) => requestIdFrom(number) === requestId)
            ? { status: 400, body: fault(987654) }
            : undefined,
        ),
    });
    const worker = await world.start();
    const goBack = (times: number, numbers: readonly string[]) =>
      vi.waitUntil(async () => {
        await world.queue.promoteJobs();
        const jobs = await Promise.all(numbers.map((number) => world.job(number)));
        return jobs.every(({ attemptsStarted }) => attemptsStarted >= times);
      }, PATIENCE);
    const place = async (number: string, count: number) => {
      await world.add([number]);
      await vi.waitUntil(async () => (await world.queue.getCompletedCount()) === count, PATIENCE);
    };
    await place('known-1', 1);
    await world.add(unknown.slice(0, 2));
    await goBack(2, unknown.slice(0, 2));
    await place('known-2', 2);
    await world.add(unknown.slice(2));
    await goBack(6, unknown);
    await place('known-3', 3);

    await vi.waitUntil(async () => (await world.queue.getDelayedCount()) === unknown.length, PATIENCE);
    expect((await world.failedPurchases()).said).toMatch(
      /^(?:unknown-\d has not failed, but was started \d+ times: see what the workers say\.\n){4}$/,
    );
    expect(worker.said()).toMatch(
      /unknown-1 went back, will try again at \S+Z: The service answered 400, code 987654/,
    );
    expect(await world.stopWorkers()).toEqual([0]);
  });

  test('a purchase that was added for another address is left alone', async () => {
    const world = await startWorld({ workers: 0 });
    const worker = await world.start();
    await world.queue.add(
      'order',
      { ...purchase('purchase-1'), to: 'https://other.example/' },
      { jobId: 'purchase-1' },
    );
    const words = 'purchase-1 went back, will try again at ';
    await vi.waitUntil(() => worker.said().includes(words), PATIENCE);
    expect(worker.said()).toContain(
      'It is for https://other.example/, and this worker buys at http://127.0.0.1:',
    );
    expect(await (await world.job('purchase-1')).isDelayed()).toBe(true);
    expect(world.sandbox.orders).toEqual([]);
  });
});
