/** The parts of the benchmark: what each measures, and what is to be known about its table. */
import manifest from '../../package.json' with { type: 'json' };
import type { Packed } from '../package/packed.js';
import { benchCalls } from './calls.js';
import { clients, oursOverUndici } from './clients.js';
import { benchContract } from './contract.js';
import { bareServer, benchServers, jsonServer, prismServer, sandboxServer } from './servers.js';
import { benchSize } from './size.js';
import { benchStartUp } from './startup.js';
import { benchTypes } from './types.js';
import { benchValidators } from './validation.js';
import { validators } from './validators.js';

export interface Bench {
  readonly packed: Packed;
  /** A folder with the package and its peers; filled when it is first asked for. */
  readonly workspace: () => Promise<string>;
}

export interface Part {
  readonly title: string;
  readonly text: string;
  /** Resolves to its table, as Markdown. */
  readonly run: (bench: Bench) => Promise<string>;
}

const {
  autocannon,
  esbuild,
  tinybench,
  typescript,
  '@stoplight/prism-cli': prism,
} = manifest.devDependencies;

/** By the word that chooses it. */
export const parts: Readonly<Record<string, Part>> = {
  calls: {
    title: 'Calls',
    text: `The documented licence order, placed with each client as its documentation shows, with its own defaults.

_Stubbed_: \`fetch\` is replaced by a function that answers at once. What remains is the client's own work, and making
and reading one \`Response\`, which \`fetch\` by hand does too; axios uses its \`fetch\` adapter here.
_Over loopback_: a bare \`node:http\` server answers. A ratio above 1 is faster than \`fetch\` by hand. tinybench ${tinybench} holds
the watch.

In that time, ours does what thinner clients leave out: it checks the order against the contract and the answer for an order,
makes the ids that a safe repeat needs, keeps two time limits, and bounds what it reads. \`/fetch\` is openapi-fetch's client over
the same transport, without the checks of order and answer. \`/undici\` is ours with \`undiciFetch()\`: Node's own \`fetch\` is what
holds the others back with many calls at a time. axios sends through \`node:http\`, which does better there too.`,
    run: async ({ workspace }) => benchCalls([...clients, oursOverUndici], await workspace()),
  },
  size: {
    title: 'Bundle size',
    text: `The same program, bundled and minified by esbuild ${esbuild}, in bytes. What is loaded later comes by \`import()\`: in ours, the
words for what is wrong with an order.

Ours is larger than clients that only send: it checks orders, repeats, keeps time limits, and has errors with outcomes.
\`npm run size\` shows each file's part. Whatever a failure needs is loaded from the start, since without a network it couldn't be
fetched.`,
    run: async ({ workspace }) => benchSize(clients, await workspace()),
  },
  types: {
    title: 'Type-checking',
    text: `Programs with one call and with a hundred, checked by TypeScript ${typescript}; seconds are its check time.`,
    run: async ({ workspace }) => benchTypes(clients, await workspace()),
  },
  validators: {
    title: 'Validation',
    text: `The documented licence order, and one with three faults, of which each validator finds all. Compiling the schema, which
ours does when it is built and the others at run time, is not counted.

\`validateOrderRequest\` also checks the line item numbers, and says in words what is wrong and where. Unlike the others it checks
that each member is the order's own, which is part of why it is slower than Ajv. The client first runs a shorter check, which only
says yes or no.`,
    run: async ({ workspace }) => benchValidators(validators, await workspace()),
  },
  sandbox: {
    title: 'The sandbox',
    text: `Orders placed by autocannon ${autocannon} on 50 connections. Each server has a process of its own, and so has the load; where a
server takes more than autocannon sends, its figure is autocannon's.
Bare \`node:http\` reads the body, throws it away and answers with the same bytes each time; with JSON, it parses the order and
writes the answer anew, and looks at neither. The sandbox validates each order, makes its ids, answers as documented and
remembers it; Prism validates it and answers with an example.`,
    run: ({ packed }) =>
      benchServers([
        { name: 'bare `node:http`', start: bareServer },
        { name: '`node:http` with JSON', start: jsonServer },
        { name: '**the sandbox**', start: () => sandboxServer(packed) },
        { name: `Prism ${prism}, mock`, start: prismServer },
      ]),
  },
  contract: {
    title: 'Contract tests',
    text: `Each server of \`test/verify/gallery\` breaks the contract in one way. How many of them does a tool find, and how often does it call
the sandbox broken? Seconds are for the sandbox. Each tool calls every operation. A tool that calls the sandbox broken as well finds
nothing with what it says of the others.`,
    run: async ({ workspace }) => benchContract(await workspace()),
  },
  startup: {
    title: 'Start-up of the command line',
    text: `How long a command takes to print its help; the ratio is to Node itself.`,
    run: ({ packed }) => benchStartUp(packed),
  },
};
