import { EventEmitter, once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { PartnerCenter } from '../../src/index.js';
import { customerId, run } from './world.js';

/** Starts the sandbox by its command line, lets something be done with it, and stops it. */
async function during(argv: readonly string[], work: (baseUrl: string) => Promise<void>) {
  const world = new EventEmitter();
  const listening = once(world, 'output');
  const ended = run(['sandbox', '--port', '0', ...argv], {
    untilStopped: () => once(world, 'stop'),
    onOutput: (text) => world.emit('output', text),
  });
  const text = String(await listening);
  await work(/http:\/\/\S+/.exec(text)?.[0] ?? '');
  world.emit('stop');
  return ended;
}

const bought = async (baseUrl: string) => {
  const { orders } = new PartnerCenter({ credential: 'any', baseUrl }).customers.byId(customerId);
  const { id } = await orders.create({
    lineItems: [{ offerId: '84A03D81-6B37-4D66-8D4A-FAEA24541538', quantity: 1 }],
  });
  const listed = await orders.list();
  const status = await orders.byId(id).provisioningStatus.get();
  return { isListed: listed.items.some((order) => order.id === id), status: status.items[0]?.status };
};

describe('sandbox', () => {
  test('lists and provisions an order at once', async () => {
    const { status, out } = await during(['--empty'], async (baseUrl) => {
      expect(await bought(baseUrl)).toEqual({ isListed: true, status: 'fulfilled' });
    });
    expect({ status, end: out.split('\n').at(-2) }).toEqual({
      status: 0,
      end: '3 calls, 1 new orders. Nothing was bought.',
    });
  });

  test('takes its time when it is told to', async () => {
    await during(['--provisioning-ms', '3600000', '--list-lag-ms', '900000'], async (baseUrl) => {
      expect(await bought(baseUrl)).toEqual({ isListed: false, status: 'prefulfillment_pending' });
    });
  });

  test('sells only what is in its catalogue, and anything with --no-strict', async () => {
    const buyUnknown = async (baseUrl: string) => {
      const { orders } = new PartnerCenter({ credential: 'any', baseUrl }).customers.byId(customerId);
      return orders.create({ lineItems: [{ offerId: 'our-product', quantity: 1 }] });
    };
    await during([], async (baseUrl) => {
      await expect(buyUnknown(baseUrl)).rejects.toMatchObject({ code: '800004', outcome: 'rejected' });
    });
    await during(['--no-strict'], async (baseUrl) => {
      expect(await buyUnknown(baseUrl)).toMatchObject({ lineItems: [{ offerId: 'our-product' }] });
    });
  });

  test.each(['--not-strict', '--no-strct'])('takes %s for --no-strict', async (written) => {
    const { status, err } = await run(['sandbox', written]);
    expect({ status, err }).toMatchObject({
      status: 2,
      err: expect.stringContaining('Did you mean --no-strict?') as string,
    });
  });

  test('writes a line for each call, without the token', async () => {
    const { out } = await during(['--log', '--empty'], async (baseUrl) => {
      const partnerCenter = new PartnerCenter({ credential: 'secret', baseUrl, maxRetries: 0 });
      await partnerCenter.customers.byId(customerId).orders.list();
    });
    expect(out).toMatch(new RegExp(`^GET /v1/customers/${customerId}/orders 200 [0-9a-f-]{36}$`, 'm'));
    expect(out).not.toContain('secret');
  });

  test('moves its time on, begins bodies with a mark, and asks for agreements, when it is told to', async () => {
    await during(['--bom', 'always', '--agreements', 'required'], async (baseUrl) => {
      const moved = await fetch(`${baseUrl}/sandbox/time`, { method: 'POST', body: '{"advance":"P7D"}' });
      expect(await moved.json()).toHaveProperty('now');
      const other = `${baseUrl}/v1/customers/11111111-2222-4333-8444-555555555555/orders`;
      const headers = { Authorization: 'Bearer x', 'Content-Type': 'application/json' };
      const response = await fetch(other, { method: 'POST', headers, body: '{}' });
      expect(response.status).toBe(403);
      expect([...new Uint8Array(await response.arrayBuffer())].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
    });
  });

  test.each(['--provisioning-ms', '--list-lag-ms'])('refuses a %s that is no time', async (option) => {
    for (const value of ['', 'soon', '1.5', '-1', '86400001']) {
      const { status, err } = await run(['sandbox', `${option}=${value}`]);
      expect(status).toBe(2);
      expect(err).toContain(`${option} must be a whole number from 0 to 86400000; it is '${value}'.`);
    }
  });
});
