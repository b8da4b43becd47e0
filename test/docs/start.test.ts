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
  test('places every order that the contract shows, and shows two refusals', async () => {
    const { code, output } = await start();
    expect(output.match(/^\[.*$/gm)).toEqual([
      '[1/4] A new-commerce subscription',
      '[2/4] An Azure reservation',
      '[3/4] Licences of a legacy offer',
      "[4/4] A legacy offer for an indirect reseller's customer",
    ]);
    expect(output.match(/^ {2}\w+Error .*$/gm)).toEqual([
      '  InvalidOrderError (outcome: not-sent)',
      '  ApiError (outcome: rejected)',
    ]);
    expect(output).toMatch(/^The sandbox holds 4 orders\.$/m);
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
