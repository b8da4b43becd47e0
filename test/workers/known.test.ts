/** What the programs of docs/workers.md know of a purchase, and what they say when they don't. */
import { randomUUID } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { PartnerCenter, requestIdFrom } from '../../src/index.js';
import { startGateway } from './support/gateway.js';
import { hasRedis } from './support/redis.js';
import { licences, ordersOf, PATIENCE, purchase, purchases, startWorld } from './support/world.js';

const hoursAgo = (count: number) => new Date(Date.now() - count * 3_600_000).toISOString();
const fault = JSON.stringify({ code: 2000, description: 'No.', data: [], source: 'PartnerFD' });

describe.skipIf(!hasRedis)('what is known of a purchase', { timeout: 60_000 }, () => {
  test('after Redis was lost, purchases that are added again are placed once, and none is called refused', async () => {
    let isLost = false;
    const refused = requestIdFrom('purchase-0');
    const world = await startWorld({
      workers: 2,
      gateway: (target) =>
        startGateway(target, (requestId) =>
          isLost && requestId === refused ? { status: 400, body: fault } : undefined,
        ),
    });
    const numbers = purchases(4);
    const file = numbers.map((number) => purchase(number));
    await world.addFile(file);
    await world.settled(4);
    await world.queue.obliterate();
    isLost = true;
    expect(await world.addFile(file, '--again')).toEqual({ code: 0, said: '' });
    await world.settled(4);
    for (const number of numbers) expect(ordersOf(world, number)).toHaveLength(1);
    expect((await world.job('purchase-0')).failedReason).toMatch(/^It may have been placed/);
    expect(await world.queue.getCompletedCount()).toBe(3);
  });

  test('another order under a number that the queue forgot is answered with the first, and stays open', async () => {
    const world = await startWorld({ workers: 1 });
    await world.add(['purchase-1']);
    await world.settled(1);
    await (await world.job('purchase-1')).remove();
    const lineItems = licences.lineItems.map((item) => ({ ...item, quantity: 50 }));
    await world.addFile([purchase('purchase-1', { ...licences, lineItems })]);
    await world.settled(1);
    expect((await world.job('purchase-1')).failedReason).toMatch(
      /check whether it was\. .*\/quantity is 5 instead of 50/,
    );
    expect((await world.failedPurchases()).said).toMatch(/^purchase-1 open, /);
    expect(world.sandbox.orders).toHaveLength(1);
  });

  test('what was sent over an hour ago is sent again only when it is surely not there', async () => {
    const world = await startWorld({ workers: 0 });
    const customers = Array.from({ length: 3 }, () => randomUUID());
    const file = ['lost-1', 'placed-1', 'unsure-1'].map((number, index) =>
      purchase(number, licences, customers[index]),
    );
    await world.addFile(file.map((each) => ({ ...each, created: hoursAgo(3) })));
    for (const { number } of file) await world.queue.addJobLog(number, `${hoursAgo(2)} sending`);
    await world.queue.addJobLog('unsure-1', `${hoursAgo(0)} sending`);
    const client = new PartnerCenter({ credential: 'any', fetch: world.sandbox.fetch });
    const order = await client.customers.byId(customers[1] ?? '').orders.create(licences);

    const worker = await world.start();
    await vi.waitUntil(async () => (await world.queue.getDelayedCount()) === 1, PATIENCE);
    await vi.waitUntil(
      async () => (await world.queue.getJobCountByTypes('completed', 'failed')) === 2,
      PATIENCE,
    );
    expect(ordersOf(world, 'lost-1')).toHaveLength(1);
    expect((await world.job('placed-1')).failedReason).toMatch(/the customer has an order like it/);
    expect(await (await world.job('unsure-1')).isDelayed()).toBe(true);
    expect(worker.said()).toMatch(/unsure-1 went back, will try again at \S+Z: Only then is a look sure\./);
    expect(world.sandbox.orders).toHaveLength(2);

    const look = await world.failedPurchases('--look');
    expect(look.said).toContain(`order '${order.id}' of `);
  });

  test('an id that was first sent over an hour ago is not repeated, although its order was absent since', async () => {
    const world = await startWorld({ workers: 0 });
    await world.addFile([{ ...purchase('old-1'), created: hoursAgo(3) }]);
    for (const [hours, word] of [
      [2, 'sending'],
      [1, 'absent'],
      [0.1, 'sending'],
    ] as const)
      await world.queue.addJobLog('old-1', `${hoursAgo(hours)} ${word}`);
    const worker = await world.start();
    await vi.waitUntil(async () => (await world.queue.getDelayedCount()) === 1, PATIENCE);
    expect(worker.said()).toContain('old-1 went back');
    expect(world.sandbox.orders).toEqual([]);
  });
});
