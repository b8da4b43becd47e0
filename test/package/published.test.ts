import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { pack, root, type Packed } from '../../scripts/package/packed.js';
import { run } from '../../scripts/package/run.js';

let packed: Packed;
beforeAll(async () => {
  packed = await pack();
}, 180_000);

const tool = (file: string, ...args: string[]) =>
  run(process.execPath, [path.join(root, 'node_modules', file), ...args], { cwd: packed.consumer });

test('publint has nothing to say', async () => {
  const { code, output } = await tool('publint/src/cli.js', packed.tarball, '--strict');
  expect(output).toContain('All good!');
  expect(code).toBe(0);
}, 60_000);

test('the types are right wherever they are found', async () => {
  // A YAML file is for people and tools; no compiler takes it for a module.
  const flags = ['--profile', 'esm-only', '--exclude-entrypoints', './openapi.yaml'];
  const ran = await tool('@arethetypeswrong/cli/dist/index.js', packed.tarball, ...flags);
  expect(ran).toMatchObject({ code: 0 });
}, 60_000);
