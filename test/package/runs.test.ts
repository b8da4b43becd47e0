import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { pack, root, type Packed } from '../../scripts/package/packed.js';
import { run } from '../../scripts/package/run.js';
import { runIn } from '../../scripts/runtimes/run.js';

// The same programs that `npm run test:runtimes` runs everywhere else, in the Node that runs these tests.
let packed: Packed;
let folder: string;
beforeAll(async () => {
  packed = await pack();
  folder = path.join(packed.consumer, 'smoke-here');
  await mkdir(folder, { recursive: true });
  for (const file of ['smoke.js', 'main.js', 'main.cjs']) {
    await copyFile(path.join(root, 'test/runtimes/fixtures', file), path.join(folder, file));
  }
}, 180_000);

test('an ES module places the documented order, by fetch and over HTTP', async () => {
  const ran = await runIn(process.execPath, { kind: 'node', how: 'import' }, folder);
  expect(ran).toMatchObject({ code: 0, output: 'order placed by fetch and over HTTP' });
});

test('a CommonJS program requires every export and places the documented order', async () => {
  const ran = await runIn(process.execPath, { kind: 'node', how: 'require' }, folder);
  expect(ran).toMatchObject({ code: 0, output: 'order placed by fetch, with require' });
});

test('the command runs', async () => {
  const command = path.join(packed.consumer, 'node_modules/.bin/partner-center-orders');
  const { code, output } = await run(command, ['--help'], { cwd: packed.consumer });
  expect(output).toContain('Usage: partner-center-orders');
  expect(code).toBe(0);
});

test('the command tells what is wrong with a command line', async () => {
  const command = path.join(packed.consumer, 'node_modules/.bin/partner-center-orders');
  const { code, output } = await run(command, ['get', '--customer', 'a'], { cwd: packed.consumer });
  expect(output).toContain(
    "--order is missing: the order's id.\nRun partner-center-orders get --help for its options.",
  );
  expect(output).not.toContain('unexpectedly');
  expect(code).toBe(2);
});

test('every export resolves', async () => {
  const names = ['contract', 'sandbox', 'validate', 'package.json', 'openapi.yaml', 'openapi.json'];
  const program = names.map((name) => `import.meta.resolve('partner-center-orders/${name}');`).join('');
  const { code, output } = await run(process.execPath, ['--input-type=module', '-e', program], {
    cwd: packed.consumer,
  });
  expect(output).toBe('');
  expect(code).toBe(0);
});

test('what package.json does not export can not be reached', async () => {
  const program = "await import('partner-center-orders/dist/src/client/options.js')";
  const { code, output } = await run(process.execPath, ['--input-type=module', '-e', program], {
    cwd: packed.consumer,
  });
  expect(output).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED');
  expect(code).toBe(1);
});
