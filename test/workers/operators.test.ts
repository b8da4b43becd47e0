/** failed-purchases of docs/workers.md. */
import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { requestIdFrom } from '../../src/index.js';
import { startGateway, type Interference } from './support/gateway.js';
import { hasRedis } from './support/redis.js';
import { licences, ordersOf, purchase, startWorld } from './support/world.js';

const fault = JSON.stringify({ code: 2000, description: 'No.', data: [], source: 'PartnerFD' });
const no: Interference = { status: 400, body: fault };

describe.skipIf(!hasRedis)('failed purchases', { timeout: 60_000 }, () => {
  test('are listed with what is known of each, and repeated as is safe', async () => {
    let isMended = false;
    const first: Readonly<Record<string, Interference>> = {
      'refused-1': no,
      'placed-1': { status: 504, after: true },
      'lost-1': { status: 504 },
    };
    const byId = new Map(Object.entries(first).map(([number, its]) => [requestIdFrom(number), its]));
    const world = await startWorld({
      workers: 1,
      gateway: (target) =>
        startGateway(target, (requestId, attempt) =>
          isMended ? undefined : attempt === 1 ? byId.get(requestId) : no,
        ),
    });
    await world.addFile(Object.keys(first).map((number) => purchase(number, licences, randomUUID())));
    await world.settled(3);
    isMended = true;

    const { code, said } = await world.failedPurchases();
    expect(code).toBe(0);
    expect(said.match(/^\S+ (?:open|refused|given up), /gm)?.sort()).toEqual([
      'lost-1 open, ',
      'placed-1 open, ',
      'refused-1 refused, ',
    ]);
    expect(said).toContain(`request id ${requestIdFrom('placed-1')}\n`);
    expect(said).toMatch(
      /refused-1 refused, sent from \S+Z to \S+Z, .*\n {2}The service answered 400, code 2000: No\./,
    );

    const look = await world.failedPurchases('--look');
    const [placed] = ordersOf(world, 'placed-1');
    expect(look.said).toContain(`  It was placed: order '${placed?.order.id ?? ''}' of `);
    expect(look.said).toMatch(/ {2}It is not there yet, which is sure after \S+Z\./);
    expect(await world.queue.getFailedCount()).toBe(3);

    const retry = await world.failedPurchases('--retry');
    expect(retry.said.match(/It is in the queue again/g)).toHaveLength(1);
    await world.settled(3);
    expect(await world.job('lost-1')).toMatchObject({ attemptsMade: 1, attemptsStarted: 1 });
    expect(world.sandbox.orders).toHaveLength(2);
    expect((await world.failedPurchases()).said).toMatch(/^placed-1 found as order '/m);

    const named = await world.failedPurchases('--retry', 'refused-1', 'placed-1', 'lost-1');
    expect(named.code).toBe(1);
    expect(named.said).toContain('lost-1 has not failed: it is completed.');
    await world.settled(3);
    expect(ordersOf(world, 'refused-1')).toHaveLength(1);
    expect(await world.queue.getFailedCount()).toBe(1);
    expect(world.sandbox.orders).toHaveLength(3);
  });

  test('of two equal purchases that are open, neither takes the order that is there for its own', async () => {
    const world = await startWorld({
      workers: 1,
      gateway: (target) =>
        startGateway(target, (requestId, attempt) =>
          attempt === 1 ? { status: 504, after: requestId === requestIdFrom('twin-1') } : no,
        ),
    });
    await world.add(['twin-1', 'twin-2']);
    await world.settled(2);
    const { said } = await world.failedPurchases('--retry');
    expect(said.match(/It may be, or another purchase: order/g)).toHaveLength(2);
    expect(said).not.toContain('It is in the queue again');

    // A person's own word goes.
    await world.failedPurchases('--absent', 'twin-2');
    await world.settled(2);
    expect((await world.job('twin-2')).failedReason).toMatch(/^The service answered 400/);
    expect((await world.failedPurchases()).said).toMatch(/^twin-2 refused, /m);
  });
});
