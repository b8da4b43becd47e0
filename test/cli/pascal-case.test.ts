import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { customerId, folder, realCloud, run, sandboxed } from './world.js';

const seeds = path.join(import.meta.dirname, '../seeds');

describe('an order file in PascalCase', () => {
  test.each(['azure-csp-licence.json', 'indirect-reseller.json', 'reservation.json'])(
    'is placed as it stands: %s',
    async (name) => {
      const { sandbox, env } = await sandboxed({ strict: false });
      const file = path.join(seeds, name);
      const { OfferId, FriendlyName } = firstItem(await readFile(file, 'utf8'));
      const customer = name.startsWith('indirect') ? 'c501c3c4-d776-40ef-9ecf-9cefb59442c1' : customerId;
      expect(await run(['create', '--customer', customer, file], { env })).toMatchObject({ status: 0 });
      expect(sandbox.orders[0]?.order.lineItems[0]).toMatchObject({
        offerId: OfferId,
        friendlyName: FriendlyName,
      });
    },
  );

  test('keeps the keys of provisioningContext, which are data', async () => {
    const { sent, env } = realCloud();
    const ProvisioningContext = {
      SubscriptionId: '3D5ECED6-1151-44C7-AEE6-70A4BB725666',
      Scope: 'shared',
      duration: '1Year',
    };
    const order = {
      BillingCycle: 'one_time',
      LineItems: [{ OfferId: 'DZH318Z0BQ4B:0047:DZH318Z0DSM8', Quantity: 1, ProvisioningContext }],
    };
    await run(['create', '--customer', customerId, '--yes', '-'], { env, input: JSON.stringify(order) });
    expect(sent).toMatchObject([{ lineItems: [{ provisioningContext: ProvisioningContext }] }]);
  });

  test('may stand in a line of many', async () => {
    const { sandbox, env } = await sandboxed();
    const seed: unknown = JSON.parse(await readFile(path.join(seeds, 'indirect-reseller.json'), 'utf8'));
    const file = path.join(folder(), 'orders.jsonl');
    await writeFile(file, `${JSON.stringify(seed)}\n`);
    expect(await run(['create', '--from', file], { env })).toMatchObject({ status: 0 });
    // The journal knows it again.
    expect(await run(['create', '--from', file], { env })).toMatchObject({ status: 0 });
    expect(sandbox.orders).toHaveLength(1);
  });

  test('that names a member twice is refused', async () => {
    const input = '{ "LineItems": [{ "OfferId": "a", "offerId": "b", "Quantity": 1 }] }';
    const { status, err } = await run(['create', '--customer', customerId, '-'], { input });
    expect(status).toBe(2);
    expect(err).toContain('offerId is given twice, as offerId and in PascalCase: keep one of them.');
    const file = path.join(folder(), 'orders.jsonl');
    await writeFile(file, `${input}\n`);
    const { env } = await sandboxed();
    const many = await run(['create', '--customer', customerId, '--from', file], { env });
    expect(many.err).toContain('line 1: offerId is given twice');
  });
});

function firstItem(text: string): Record<string, unknown> {
  const { LineItems } = JSON.parse(text) as { LineItems: Record<string, unknown>[] };
  return LineItems[0] ?? {};
}
