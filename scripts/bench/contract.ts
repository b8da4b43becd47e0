/**
 * How many broken servers a tool finds, how often it calls the good one broken, and how long it takes: ours and its
 * peers. Portman and openapi-backend are installed into a folder that is gone afterwards; what can't be had is said.
 *
 * `tsx scripts/bench/contract.ts [N]` takes every Nth server of the gallery only.
 */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { verify } from '../../src/contract/index.js';
import { createSandbox, sampleOrders } from '../../src/sandbox/index.js';
import { gallery, type BrokenServer } from '../../test/contract/gallery/index.js';
import { serveFetch } from '../../test/contract/serve.js';
import { peers, withFolder, type Judge, type Peer } from './contract/peers.js';

const ours: Peer = {
  name: 'partner-center-orders verify',
  start: () => Promise.resolve({ judge: verified }),
};

const verified: Judge = async (server) => {
  const served = await serveFetch(server);
  try {
    return !(await verify({ server: served.url, timeout: 2000 })).passed;
  } finally {
    await served.close();
  }
};

/** The good server is asked so often, for the false alarms and for the time. */
const ROUNDS = 5;

interface Row {
  readonly name: string;
  readonly found: number;
  readonly falseAlarms: number;
  readonly seconds: number;
  readonly missed: readonly string[];
}

/** One table, as Markdown. */
export async function benchContract(servers: readonly BrokenServer[] = gallery): Promise<string> {
  const rows: string[] = [];
  for (const peer of [ours, ...peers]) {
    const row = await measured(peer, servers).catch(
      (error: unknown) => String(error).split('\n', 1)[0] ?? '',
    );
    rows.push(
      typeof row === 'string'
        ? `| ${peer.name} | not available: ${row} | | |`
        : `| ${row.name} | ${row.found} of ${servers.length} | ${row.falseAlarms} of ${ROUNDS} | ${row.seconds.toFixed(2)} s |`,
    );
    process.stderr.write(`${rows.at(-1) ?? ''}\n`);
  }
  return [
    '| tool | broken servers found | false alarms on the sandbox | median time for the sandbox |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function measured(peer: Peer, servers: readonly BrokenServer[]): Promise<Row> {
  return withFolder(async (folder) => {
    const { judge, stop } = await peer.start(folder);
    try {
      const times: number[] = [];
      let falseAlarms = 0;
      for (let round = 0; round < ROUNDS; round++) {
        const before = performance.now();
        if (await judge(createSandbox({ orders: sampleOrders() }).fetch)) falseAlarms++;
        times.push((performance.now() - before) / 1000);
      }
      const missed: string[] = [];
      for (const { name, start } of servers) if (!(await judge(start()))) missed.push(name);
      const seconds = times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
      return { name: peer.name, found: servers.length - missed.length, falseAlarms, seconds, missed };
    } finally {
      await stop?.();
    }
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const every = Number(process.argv[2] ?? 1);
  const servers = gallery.filter((_, index) => index % every === 0);
  console.log(await benchContract(servers));
  console.log(`Node ${process.version}, ${availableParallelism()} cores, ${servers.length} broken servers.`);
}
