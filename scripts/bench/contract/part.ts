/** How many broken servers a tool finds, how often it calls the good one broken, and how long it takes. */
import { verify } from '../../../src/verify/index.js';
import { createSandbox, sampleOrders } from '../../../src/sandbox/index.js';
import { gallery, type BrokenServer } from '../../../test/verify/gallery/index.js';
import { serveFetch } from '../../../test/verify/serve.js';
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

interface Judgement {
  readonly seconds: number;
  readonly falseAlarms: number;
  readonly found: ReadonlySet<BrokenServer>;
}

/** One column for each tool: how it did, and then what it made of each server. */
export async function benchContract(
  servers: readonly BrokenServer[] = gallery,
  tools: readonly Peer[] = [ours, ...peers],
): Promise<string> {
  const columns: (Judgement | Error)[] = [];
  for (const tool of tools) {
    process.stderr.write(`judging with ${tool.name}\n`);
    columns.push(await judged(tool, servers).catch((error: unknown) => asError(error)));
  }
  const row = (name: string, cell: (judgement: Judgement) => string): string[] => [
    name,
    ...columns.map((column) => (column instanceof Error ? '' : cell(column))),
  ];
  const missing = columns.map((column) =>
    column instanceof Error ? `not available: ${column.message}` : '',
  );
  return table(
    ['', ...tools.map(({ name }) => name)],
    [
      ...(missing.some((reason) => reason !== '') ? [['', ...missing]] : []),
      row('**found**, of all the servers below', ({ found }) => `${found.size} of ${servers.length}`),
      row('**false alarms** on the sandbox', ({ falseAlarms }) => `${falseAlarms} of ${ROUNDS}`),
      row('**seconds** for the sandbox', ({ seconds }) => seconds.toFixed(2)),
      ...servers.map((server) => row(server.name, ({ found }) => (found.has(server) ? '✓' : '–'))),
    ],
  );
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

function judged(tool: Peer, servers: readonly BrokenServer[]): Promise<Judgement> {
  return withContract(async (folder) => {
    const { judge, stop } = await tool.start(folder);
    try {
      const seconds: number[] = [];
      let falseAlarms = 0;
      for (let round = 0; round < ROUNDS; round++) {
        const before = performance.now();
        if (await judge(createSandbox({ orders: sampleOrders() }).fetch)) falseAlarms++;
        seconds.push((performance.now() - before) / 1000);
      }
      const found = new Set<BrokenServer>();
      for (const server of servers) if (await judge(server.start())) found.add(server);
      return { seconds: median(seconds), falseAlarms, found };
    } finally {
      await stop?.();
    }
  });
}
