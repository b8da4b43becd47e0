/** What add-purchases of docs/workers.md takes, and what it says of the rest. */
import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { hasRedis } from './support/redis.js';
import { licences, purchase, startWorld } from './support/world.js';

const good = purchase('purchase-1');
const without = (name: keyof typeof good) => ({ ...good, [name]: undefined });
const other = { ...licences, lineItems: licences.lineItems.map((item) => ({ ...item, quantity: 50 })) };

describe.skipIf(!hasRedis)('adding purchases', { timeout: 60_000 }, () => {
  test('a file with an entry that can’t be right adds nothing, and the entry is named', async () => {
    const world = await startWorld({ workers: 0 });
    const wrong: [entry: unknown, why: RegExp][] = [
      [without('number'), /entry 2 \(undefined\) needs a number/],
      [{ ...good, number: '17' }, /entry 2 \("17"\) needs a number/],
      [{ ...good, number: 'a:17' }, /entry 2 \("a:17"\) needs a number/],
      [{ ...good, number: 'wait' }, /entry 2 \("wait"\) needs a number/],
      [without('customerId'), /needs a customerId/],
      [without('order'), /needs an order/],
      [{ ...good, created: '2999-01-01T00:00:00Z' }, /needs the time/],
      [
        { ...good, customerId: randomUUID(), order: other },
        /entry 2 \("purchase-1"\) has a number that another entry has/,
      ],
    ];
    const results = await Promise.all(wrong.map(([entry]) => world.addFile([good, entry])));
    for (const [index, [, why]] of wrong.entries()) {
      expect(results[index]).toMatchObject({ code: 1 });
      expect(results[index]?.said).toMatch(/^Nothing was added: /);
      expect(results[index]?.said).toMatch(why);
    }
    expect(await world.queue.getJobs()).toEqual([]);
  });

  test('a number that the queue knows with another order, customer or destination is reported', async () => {
    const world = await startWorld({ workers: 0 });
    const customer = randomUUID();
    expect(await world.addFile([good, purchase('purchase-2'), good])).toEqual({ code: 0, said: '' });
    const again = await world.addFile([
      { ...good, order: other },
      { ...purchase('purchase-2'), customerId: customer, created: '2026-01-01T00:00:00Z' },
      purchase('purchase-3'),
    ]);
    expect(again).toEqual({
      code: 1,
      said:
        'purchase-1 was not added: the queue has it with another order.\n' +
        'purchase-2 was not added: the queue has it with another customerId.\n',
    });
    expect((await world.job('purchase-1')).data).toMatchObject({ order: licences });
    expect(await world.queue.getWaitingCount()).toBe(3);

    const elsewhere = await world.addFile([good], '--again');
    expect(elsewhere).toEqual({ code: 0, said: '' });
    expect(await world.queue.getWaitingCount()).toBe(3);
  });
});
