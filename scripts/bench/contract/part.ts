/** How many broken servers a tool finds, how often it calls the good one broken, and how long it takes. */
import { verify } from '../../../src/contract/index.js';
import { createSandbox, sampleOrders } from '../../../src/sandbox/index.js';
import { gallery, type BrokenServer } from '../../../test/contract/gallery/index.js';
import { serveFetch } from '../../../test/contract/serve.js';
import { median, table } from '../figures.js';
import { peers, withContract, type Judge, type Peer } from './peers.js';

const verified: Judge = async (server) => {
  const served = await serveFetch(server);
  try {
    return !(await verify({ server: served.url, timeout: 2000 })).passed;
  } finally {
    await served.close();
  }
};

const ours: Peer = {
  name: '**partner-center-orders verify**',
  start: () => Promise.resolve({ judge: verified }),
};

/** The good server is asked so often, for the false alarms and for the time. */
const ROUNDS = 5;

export async function benchContract(servers: readonly BrokenServer[] = gallery): Promise<string> {
  const rows: string[][] = [];
  for (const peer of [ours, ...peers]) {
    process.stderr.write(`judging with ${peer.name}\n`);
    const cells = await judged(peer, servers).catch((error: unknown) => [
      `not available: ${error instanceof Error ? error.message : String(error)}`,
    ]);
    rows.push([peer.name, ...cells]);
  }
  return table(
    ['tool', 'broken servers found', 'false alarms on the sandbox', 'seconds for the sandbox'],
    rows,
  );
}

function judged(peer: Peer, servers: readonly BrokenServer[]): Promise<string[]> {
  return withContract(async (folder) => {
    const { judge, stop } = await peer.start(folder);
    try {
      const seconds: number[] = [];
      let falseAlarms = 0;
      for (let round = 0; round < ROUNDS; round++) {
        const before = performance.now();
        if (await judge(createSandbox({ orders: sampleOrders() }).fetch)) falseAlarms++;
        seconds.push((performance.now() - before) / 1000);
      }
      let found = 0;
      for (const { start } of servers) if (await judge(start())) found++;
      return [`${found} of ${servers.length}`, `${falseAlarms} of ${ROUNDS}`, median(seconds).toFixed(2)];
    } finally {
      await stop?.();
    }
  });
}
