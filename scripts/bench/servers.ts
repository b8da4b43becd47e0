/** Servers on this machine, each in a process of its own, and how many orders a second each takes. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { root, type Packed } from '../package/packed.js';
import { customerId, order, token } from './documented.js';
import { compared, inTurn, medianOf, ratio, shown, table } from './figures.js';

export interface Server {
  readonly url: string;
  readonly stop: () => void;
}

const bareProgram = ['--import', 'tsx', fileURLToPath(new URL('bare-server.ts', import.meta.url))];

export const bareServer = (): Promise<Server> => started((port) => [...bareProgram, port]);

/** The same, which parses the order and writes its answer as JSON. */
export const jsonServer = (): Promise<Server> => started((port) => [...bareProgram, port, 'json']);

/** The sandbox of the package as installed. */
export const sandboxServer = ({ installed }: Packed): Promise<Server> =>
  started((port) => [path.join(installed, 'dist/src/cli/main.js'), 'sandbox', '--port', port]);

/** Prism's mock of the contract, in one process and silent, as it is fastest. */
export const prismServer = (): Promise<Server> =>
  started((port) => [
    path.join(root, 'node_modules/@stoplight/prism-cli/dist/index.js'),
    ...['mock', 'generated/openapi.json', '--port', port, '--verboseLevel', 'silent'],
  ]);

/** Starts a program of Node, and waits until something answers. */
async function started(args: (port: string) => string[]): Promise<Server> {
  const port = String(await freePort());
  const child = spawn(process.execPath, args(port), { cwd: root, stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + 20_000;
  const isUp = (): Promise<boolean> =>
    fetch(url).then(
      () => true,
      () => false,
    );
  while (!(await isUp())) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill();
      throw new Error('it does not start');
    }
    await wait(50);
  }
  return { url, stop: () => void child.kill() };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

interface Load {
  readonly rounds: number;
  /** The load of one round. */
  readonly seconds: number;
  readonly connections: number;
}

/** Orders a second. */
async function ordersTo(url: string, { seconds, connections }: Load): Promise<number> {
  const { requests, duration, errors, non2xx } = await autocannon({
    url: `${url}/v1/customers/${customerId}/orders`,
    method: 'POST',
    headers: {
      Authorization: `Bearer ${token}`,
      Accept: 'application/json',
      'Content-Type': 'application/json',
    },
    body: JSON.stringify(order),
    connections,
    duration: seconds,
  });
  if (errors + non2xx > 0) throw new Error(`${errors + non2xx} orders were not taken`);
  return requests.total / duration;
}

/** @param starts the first is what the others are compared with */
export async function benchServers(
  starts: readonly { readonly name: string; readonly start: () => Promise<Server> }[],
  load: Load = { rounds: 7, seconds: 3, connections: 50 },
): Promise<string> {
  const running: (Server & { readonly name: string })[] = [];
  try {
    for (const { name, start } of starts) running.push({ name, ...(await start()) });
    const rates = await inTurn(running, load.rounds, ({ url }) => ordersTo(url, load));
    const first = starts[0]?.name ?? '';
    const rows = running.map(({ name }) => [
      name,
      shown(medianOf(rates, name)),
      ratio(compared(rates, name, first, (own, base) => own / base)),
    ]);
    return table(['server', `orders/s on ${load.connections} connections`, 'ratio'], rows);
  } finally {
    for (const { stop } of running) stop();
  }
}
