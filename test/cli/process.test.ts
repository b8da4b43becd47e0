import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/index.js';
import { built } from '../support/built.js';
import { customerId, folder, sandboxed } from './world.js';

const main = built('partner-center-orders');
const offer = '84A03D81-6B37-4D66-8D4A-FAEA24541538';
const order = ['create', '--customer', customerId, '--offer', offer, '--quantity', '5'];

interface Streams {
  readonly stdout?: 'pipe' | 'closed' | number;
  readonly stderr?: 'pipe' | 'closed' | number;
}

/** The command in a process of its own. */
function start(
  argv: readonly string[],
  env: Record<string, string>,
  { stdout = 'pipe', stderr = 'pipe' }: Streams = {},
) {
  const stream = (where: 'pipe' | 'closed' | number) => (where === 'closed' ? 'pipe' : where);
  const child = spawn(process.execPath, [main, ...argv], {
    env: { ...process.env, PARTNER_CENTER_TOKEN: '', ...env },
    stdio: ['ignore', stream(stdout), stream(stderr)],
  });
  // As `head -0` closes it.
  if (stdout === 'closed') child.stdout?.destroy();
  if (stderr === 'closed') child.stderr?.destroy();
  const told = (pipe: typeof child.stdout, where: typeof stdout) =>
    pipe && where === 'pipe' ? text(pipe) : Promise.resolve('');
  const ended = Promise.all([
    once(child, 'exit'),
    told(child.stdout, stdout),
    told(child.stderr, stderr),
  ]).then(([[code], out, err]) => ({ code: Number(code), out, err }));
  return { child, ended };
}

const stored = async (sandbox: Sandbox): Promise<void> => {
  while (sandbox.orders.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
};

describe.skipIf(process.platform === 'win32')('a process that has bought', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'and gets %s tells how to repeat it',
    async (signal) => {
      const { sandbox, env } = await sandboxed({
        faults: ({ attempt }) => (attempt === 1 ? 'latency;ms=60000' : undefined),
      });
      const { child, ended } = start([...order, '--json'], env);
      await stored(sandbox);
      child.kill(signal);
      const { code, out, err } = await ended;
      expect(code).toBe(2);
      const id = sandbox.orders[0]?.requestId ?? '?';
      expect(err.startsWith(`request id  ${id}\n`)).toBe(true);
      expect(err).toContain(`partner-center-orders ${order.join(' ')} --json --request-id ${id}`);
      expect(JSON.parse(out)).toMatchObject({ error: { outcome: 'unknown', requestId: id } });

      const again = await start([...order, '--request-id', id], env).ended;
      expect(again.code).toBe(0);
      expect(sandbox.orders).toHaveLength(1);
    },
    60_000,
  );

  test.each<[string, Streams['stdout']]>([
    ['a closed pipe', 'closed'],
    ...(existsSync('/dev/full') ? [['a full disk', -1] satisfies [string, number]] : []),
  ])(
    'and whose output goes to %s ends in 2 and names the order',
    async (_name, where) => {
      const { sandbox, env } = await sandboxed();
      for (const json of [[], ['--json']]) {
        const full = where === -1 ? openSync('/dev/full', 'w') : undefined;
        const { code, err } = await start([...order, ...json], env, { stdout: full ?? 'closed' }).ended;
        if (full !== undefined) closeSync(full);
        expect(code).toBe(2);
        expect(err).toContain(`The order was placed: ${sandbox.orders.at(-1)?.order.id ?? '?'}.`);
        expect(err).not.toMatch(/^ {4}at /m);
      }
      expect(sandbox.orders).toHaveLength(2);
    },
    60_000,
  );

  test('buys nothing when the request id can not be written first', async () => {
    const { sandbox, env } = await sandboxed();
    const { code, out } = await start(order, env, { stderr: 'closed' }).ended;
    expect([code, sandbox.calls]).toEqual([2, 0]);
    expect(out).toContain('Nothing was sent: the request id can');
    const known = await start([...order, '--request-key', 'a'], env, { stderr: 'closed' }).ended;
    expect([known.code, sandbox.orders.length]).toEqual([0, 1]);
  }, 60_000);
});

test('an error that nobody expects is told in words, and is no refusal', async () => {
  const { env } = await sandboxed();
  const late =
    "globalThis.fetch = () => { setTimeout(() => { throw new Error('late\\u001b[2J'); }); return new Promise(() => {}); }";
  const preload = `--import=data:text/javascript,${encodeURIComponent(late)}`;
  const { code, err } = await start(order, { ...env, NODE_OPTIONS: preload }).ended;
  expect(code).toBe(2);
  expect(err).toContain('The command failed unexpectedly: Error: late\\u001b[2J\n');
  expect(err).not.toMatch(/^ {4}at /m);
}, 60_000);

test.skipIf(process.platform === 'win32')(
  'a disk that fills up in the middle of an order ends in 2 and names the order',
  async () => {
    const { sandbox, env } = await sandboxed();
    const file = path.join(folder(), 'order.json');
    // The shell lets files grow to one block, which holds less than the order.
    writeFileSync(file, ' '.repeat(500));
    const command = [process.execPath, main, ...order, '--json'];
    const script = `ulimit -f 1; exec "$@" >> '${file}'`;
    const child = spawn('sh', ['-c', script, 'sh', ...command], {
      env: { ...process.env, PARTNER_CENTER_TOKEN: '', ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const told = text(child.stderr);
    expect(await once(child, 'exit')).toEqual([2, null]);
    const err = await told;
    expect(err).toContain(`The order was placed: ${sandbox.orders[0]?.order.id ?? '?'}.`);
  },
  60_000,
);

test('reading may be cut short, as head does', async () => {
  const { env } = await sandboxed();
  const { code, err } = await start(['list', '--customer', customerId], env, { stdout: 'closed' }).ended;
  expect([code, err]).toEqual([0, '']);
}, 60_000);
