/** Servers on this machine, each in a process of its own. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { startChild } from '../child.js';
import { isRecord as isObject } from '../../../src/shared/is-record.js';
import { root, type Packed } from '../../package/packed.js';

export interface Server {
  readonly url: string;
  readonly stop: () => void;
}

export const bareServer = (): Promise<Server> => started('bare.ts', []);

/** The same, which parses the order and writes its answer as JSON. */
export const jsonServer = (): Promise<Server> => started('bare.ts', ['json']);

export const sandboxServer = (packed: Packed): Promise<Server> => started('sandbox.ts', [sandboxOf(packed)]);

/** The bytes that the sandbox needs for so many orders. */
export async function heldBySandbox(packed: Packed, orders: number): Promise<number> {
  const child = await startChild(programOf('sandbox.ts'), [sandboxOf(packed)], ['--expose-gc']);
  return Number(await child.ask({ orders }).finally(child.stop));
}

const sandboxOf = ({ installed }: Packed): string =>
  pathToFileURL(path.join(installed, 'dist/src/sandbox/index.js')).href;

const programOf = (file: string): URL => new URL(file, import.meta.url);

async function started(file: string, args: readonly string[]): Promise<Server> {
  const child = await startChild(programOf(file), args);
  const address = await child.ask({});
  const port = isObject(address) && typeof address['port'] === 'number' ? address['port'] : NaN;
  return { url: `http://127.0.0.1:${port}`, stop: child.stop };
}

/** Prism's mock of the contract, in one process and silent, as it is fastest. */
export async function prismServer(): Promise<Server> {
  const prism = path.join(root, 'node_modules/@stoplight/prism-cli/dist/index.js');
  const port = await freePort();
  const args = ['mock', 'generated/openapi.json', '--port', String(port), '--verboseLevel', 'silent'];
  const child = spawn(process.execPath, [prism, ...args], { cwd: root, stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + 20_000;
  // It doesn't say when it is ready.
  while (!(await isUp(url))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill();
      throw new Error('Prism does not start');
    }
    await wait(100);
  }
  return { url, stop: () => void child.kill() };
}

const isUp = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  );

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
