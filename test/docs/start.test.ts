/** The README's first command. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { withFolder } from '../../scripts/package/folder.js';
import { root } from '../../scripts/package/packed.js';
import { run } from '../../scripts/package/run.js';

const start = (...args: string[]) =>
  run(process.execPath, ['--import', 'tsx', 'scripts/start.ts', ...args], { cwd: root });

describe('npm start', () => {
  test('walks from a customer to a subscription and back', async () => {
    const { code, output } = await start();
    const steps = [...output.matchAll(/^ ?(\d+) {2}(\w+(?: \w+)?) +(\S.*)$/gm)];
    expect(steps.map(([, number, what]) => `${number ?? ''} ${what ?? ''}`)).toEqual([
      '1 Customer',
      '2 Agreement',
      '3 Product',
      '4 SKU',
      '5 Availability',
      '6 Price',
      '7 Order',
      '8 Provisioning',
      '9 Subscription',
      '10 And back',
    ]);
    expect(steps.map(([, , , facts]) => facts).join('\n')).not.toMatch(/undefined|\?/);
    expect(output).toContain('Fabrikam');
    expect(output).toMatch(/5 licences for a year, [\d.]+ USD each a month, [\d.]+ USD in all, before tax$/m);
    expect(output).toMatch(/^The sandbox holds 1 order\.$/m);
    expect(code).toBe(0);
  });

  test('places the order in a file, also in PascalCase', async () => {
    const { code, output } = await start('test/seeds/azure-csp-licence.json');
    expect(output).toContain('"offerId": "84A03D81-6B37-4D66-8D4A-FAEA24541538"');
    expect(output).toMatch(/^The sandbox holds 1 order\.$/m);
    expect(code).toBe(0);
  });

  test('fails where the order of a file is refused', () =>
    withFolder(async (folder) => {
      const file = path.join(folder, 'order.json');
      await writeFile(file, JSON.stringify({ lineItems: [{ offerId: 'x', quantity: 0 }] }));
      const { code, output } = await start(file);
      expect(output).toContain('/lineItems/0/quantity must be at least 1, not 0.');
      expect(code).toBe(1);
    }));
});
