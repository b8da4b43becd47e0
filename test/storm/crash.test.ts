import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createSandbox, type Sandbox } from '../../src/sandbox/index.js';
import { built } from '../support/built.js';

const ended = (child: ChildProcess): Promise<{ code: number | null; signal: string | null }> =>
  new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));

/** Kills a worker again and again while it buys, and lets it end at last; then each of the names is that of one order. */
async function survive(sandbox: Sandbox, count: number, name: string, start: () => ChildProcess) {
  for (const share of [0.2, 0.5, 0.8]) {
    const child = start();
    const exit = ended(child);
    // 'close-after' means that orders are held of which the worker never hears.
    while (sandbox.orders.length < count * share) await new Promise((resolve) => setTimeout(resolve, 1));
    child.kill('SIGKILL');
    expect(await exit).toEqual({ code: null, signal: 'SIGKILL' });
    expect(sandbox.orders.length).toBeLessThan(count);
  }
  expect(await ended(start())).toEqual({ code: 0, signal: null });

  const names = sandbox.orders.map(({ order }) => order.lineItems[0]?.friendlyName);
  expect(names).toHaveLength(count);
  expect(new Set(names)).toEqual(new Set(Array.from({ length: count }, (_, number) => `${name} ${number}`)));
}

const faults = {
  rate: 0.3,
  seed: 3,
  kinds: ['close-before', 'close-after', 'truncated', '500-after', 'empty', 'in-progress'],
};

test('a process that is killed in mid-run and started again places each order exactly once', async () => {
  const count = 200;
  const sandbox = createSandbox({ seed: 3, faults });
  const server = await sandbox.listen({ port: 0 });
  onTestFinished(() => server.close());
  await survive(sandbox, count, 'Purchase', () =>
    spawn(process.execPath, [built('crash-worker'), server.url, String(count)], { stdio: 'inherit' }),
  );
}, 120_000);

test('a process that writes down its carts buys each exactly once, however often it is killed', async () => {
  const count = 120;
  const sandbox = createSandbox({ seed: 3, faults });
  const server = await sandbox.listen({ port: 0 });
  const folder = await mkdtemp(path.join(tmpdir(), 'carts-'));
  onTestFinished(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });
  await survive(sandbox, count, 'Cart', () =>
    spawn(process.execPath, [built('cart-worker'), server.url, String(count), folder], { stdio: 'inherit' }),
  );
}, 120_000);
