/** How many broken servers a tool finds, how often it calls the good one broken, and how long it takes. */
import path from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { createSandbox, sampleOrders } from '../../src/sandbox/index.js';
import { verify } from '../../src/verify/index.js';
import { gallery, type BrokenServer } from '../../test/verify/gallery/index.js';
import { serveFetch } from '../../test/verify/serve.js';
import { root } from '../package/packed.js';
import { median, table } from './figures.js';
import { peers } from './peers.js';
import { inWorkspace } from './workspace.js';

export interface Verifier {
  readonly name: string;
  /** A command that makes what the tool reads, from openapi.json. */
  readonly generate?: readonly string[];
  /** Says whether the server at the address is broken. */
  readonly judge: (url: string, folder: string) => Promise<boolean>;
}

const redocly = path.join(root, 'node_modules/.bin/redocly');
const verifiers: readonly Verifier[] = [
  {
    name: '**partner-center-orders verify**',
    judge: async (server) => !(await verify({ server, timeout: 2000 })).passed,
  },
  {
    name: `Redocly Respect ${manifest.devDependencies['@redocly/cli']}, generated`,
    generate: [redocly, 'generate-arazzo', 'openapi.json', '-o', 'arazzo.yaml'],
    judge: (url, folder) =>
      fails(folder, redocly, 'respect', 'arazzo.yaml', '-i', 'bearer=t', '-S', `openapi=${url}`),
  },
  {
    name: `Portman ${peers['@apideck/portman']}`,
    judge: (url, folder) => fails(folder, 'portman', '-l', 'openapi.json', '-b', url, '-n', '-t', 'true'),
  },
];

async function fails(folder: string, ...command: string[]): Promise<boolean> {
  return (await inWorkspace(folder, command)).code !== 0;
}

/** The good server is asked so often, for the false alarms and for the time. */
const ROUNDS = 5;

export async function benchContract(
  folder: string,
  servers: readonly BrokenServer[] = gallery,
  tools: readonly Verifier[] = verifiers,
): Promise<string> {
  const rows: string[][] = [];
  for (const { name, generate, judge } of tools) {
    process.stderr.write(`judging with ${name}\n`);
    if (generate && (await fails(folder, ...generate))) throw new Error(`${name} generates nothing`);
    const isBroken = async (server: typeof fetch): Promise<boolean> => {
      const { url, close } = await serveFetch(server);
      return judge(url, folder).finally(close);
    };
    const seconds: number[] = [];
    let falseAlarms = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const before = performance.now();
      if (await isBroken(createSandbox({ strict: false, orders: sampleOrders() }).fetch)) falseAlarms++;
      seconds.push((performance.now() - before) / 1000);
    }
    let found = 0;
    for (const server of servers) if (await isBroken(server.start())) found++;
    rows.push([name, String(found), `${falseAlarms} of ${ROUNDS}`, median(seconds).toFixed(2)]);
  }
  return table(['tool', `found, of ${servers.length}`, 'false alarms', 'seconds'], rows);
}
