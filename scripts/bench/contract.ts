/** How many broken servers a tool finds, how often it calls the good one broken, and how long it takes. */
import path from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { createSandbox, sampleOrders } from '../../src/sandbox/index.js';
import { verify } from '../../src/verify/index.js';
import { gallery, type BrokenServer } from '../../test/verify/gallery/index.js';
import { serveFetch } from '../../test/verify/serve.js';
import { root } from '../package/packed.js';
import { inTurn, medianOf, table } from './figures.js';
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
  for (const { name, generate } of tools)
    if (generate && (await fails(folder, ...generate))) throw new Error(`${name} generates nothing`);

  const isBroken = async ({ judge }: Verifier, server: typeof fetch): Promise<boolean> => {
    const { url, close } = await serveFetch(server);
    return judge(url, folder).finally(close);
  };
  const found = new Map<string, number>();
  const alarms = new Map<string, number>();
  const count = (counts: Map<string, number>, { name }: Verifier): void =>
    void counts.set(name, (counts.get(name) ?? 0) + 1);

  process.stderr.write('judging the sandbox\n');
  const seconds = await inTurn(tools, ROUNDS, async (tool) => {
    const before = performance.now();
    if (await isBroken(tool, createSandbox({ strict: false, orders: sampleOrders() }).fetch))
      count(alarms, tool);
    return (performance.now() - before) / 1000;
  });
  for (const server of servers) {
    process.stderr.write(`judging ${server.name}\n`);
    for (const tool of tools) if (await isBroken(tool, server.start())) count(found, tool);
  }
  const rows = tools.map(({ name }) => [
    name,
    String(found.get(name) ?? 0),
    `${alarms.get(name) ?? 0} of ${ROUNDS}`,
    medianOf(seconds, name).toFixed(2),
  ]);
  return table(['tool', `found, of ${servers.length}`, 'false alarms', 'seconds'], rows);
}
