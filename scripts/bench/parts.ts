/** The parts of the benchmark: what each measures, and what its table says. */
import path from 'node:path';
import type { Packed } from '../package/packed.js';
import { places } from './calls/contestants.js';
import { benchCalls } from './calls/part.js';
import { clients, type Client } from './clients.js';
import { prepare, type Prepared } from './prepare.js';
import { benchServers } from './servers/part.js';
import { bareServer, prismServer, sandboxServer } from './servers/start.js';
import { benchSize } from './size.js';
import { ours, peers } from './validators/contestants.js';
import { benchValidators, judges } from './validators/part.js';
import manifest from '../../package.json' with { type: 'json' };

/** What the parts share. */
export interface Bench {
  readonly packed: Packed;
  /** Gone when the run is over. */
  readonly folder: string;
  /** Installed when first asked for. */
  readonly clients: () => Promise<readonly Prepared<Client>[]>;
}

export function createBench(packed: Packed, folder: string): Bench {
  let prepared: Promise<readonly Prepared<Client>[]> | undefined;
  return {
    packed,
    folder,
    clients: () => (prepared ??= prepare(clients(packed.tarball), path.join(folder, 'clients'), places)),
  };
}

export interface Part {
  readonly title: string;
  readonly text: string;
  /** Resolves to its tables, as Markdown. */
  readonly run: (bench: Bench) => Promise<string>;
}

/** By the word that chooses it. */
export const parts: Readonly<Record<string, Part>> = {
  calls: {
    title: 'Calls',
    text: `One documented order placed. Stubbed: \`fetch\` is replaced by a function that has the answer already, so that
what is left is the client's own work, and the making and reading of one \`Response\`. Over loopback: a bare \`node:http\`
server in another process answers.`,
    run: async ({ clients }) => benchCalls(await clients()),
  },
  size: {
    title: 'Bundle size',
    text: `The same program, bundled for browsers and minified by esbuild ${manifest.devDependencies.esbuild}; in bytes.`,
    run: async ({ clients }) => benchSize(await clients()),
  },
  validators: {
    title: 'Validation',
    text: `The documented order, and one with three faults. Each validator names every fault.`,
    run: async ({ packed, folder }) =>
      benchValidators(
        await prepare([...ours([packed.tarball]), ...peers], path.join(folder, 'validators'), judges),
      ),
  },
  sandbox: {
    title: 'Sandbox',
    text: `Orders placed on each server, which runs in a process of its own, by a client of bare sockets.`,
    run: ({ packed }) =>
      benchServers([
        { name: 'bare `node:http`', start: bareServer },
        { name: '**the sandbox**', start: () => sandboxServer(packed) },
        { name: `Prism mock ${manifest.devDependencies['@stoplight/prism-cli']}`, start: prismServer },
      ]),
  },
};
