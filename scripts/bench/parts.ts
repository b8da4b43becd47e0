/** The parts of the benchmark: what each measures, and what is to be known about its table. */
import manifest from '../../package.json' with { type: 'json' };
import type { Bench } from './bench.js';
import { benchCalls } from './calls/part.js';
import { benchCommands } from './commands.js';
import { benchContract } from './contract/part.js';
import { benchConcurrency, benchLines } from './growth.js';
import { benchMemory } from './memory.js';
import { benchServers } from './servers/part.js';
import { bareServer, jsonServer, prismServer, sandboxServer } from './servers/start.js';
import { benchSize } from './size.js';
import { benchTypes } from './types.js';
import { benchValidators } from './validators/part.js';

export interface Part {
  readonly title: string;
  readonly text: string;
  /** Resolves to its table, as Markdown. */
  readonly run: (bench: Bench) => Promise<string>;
}

const { esbuild, typescript, '@stoplight/prism-cli': prism } = manifest.devDependencies;

/** By the word that chooses it. */
export const parts: Readonly<Record<string, Part>> = {
  calls: {
    title: 'Calls',
    text: `The documented licence order, placed with each client as its documentation shows, with its own defaults.

_Stubbed_: \`fetch\` is replaced by a function that has its answer already. What remains is the client's own work, and making
and reading one \`Response\`, which \`fetch\` by hand does too; axios and what is built on it use their \`fetch\` adapter here.
_Over loopback_: a bare \`node:http\` server answers. A ratio above 1 is faster than \`fetch\` by hand.

Ours does in that time what the thinner ones leave out: it checks the order against the contract and the answer for an order,
makes the ids that a safe repeat needs, keeps two time limits, and bounds what it reads. \`/fetch\` is openapi-fetch's client over
the same transport, without the checks of order and answer. \`/undici\` is ours with \`undiciFetch()\`: Node's own \`fetch\` is what
holds the others back with many calls at a time. axios sends through \`node:http\`, which does better there too.

Where the time goes, seen in a CPU profile of 150,000 stubbed calls on Node 20.20.2: of some 8 µs over \`fetch\` by hand, the
AbortController of the time limits takes 2.7, the address 1.3, filling in and checking the order 1.1, the timer of the limits 0.9,
the two ids 0.7, and the rest is spread over the transport. On Node 22.23.3 and 24.21.0 the same calls take 5 µs more than \`fetch\` by hand.
With 50 calls at a time, \`redirect: 'error'\` saves some 40 µs of \`fetch\`'s 290 on Node 20.20.2; the signal by which a
time limit closes the connection takes 20 of them back, and the headers of the two ids 10.`,
    run: async ({ clients, overUndici }) => benchCalls([...(await clients()), ...(await overUndici())]),
  },
  size: {
    title: 'Bundle size',
    text: `The same program, bundled and minified by esbuild ${esbuild}, in bytes. What is loaded later comes by \`import()\`: in ours, the
words for what is wrong with an order.

Ours is larger than clients that only send, by the check of orders, the errors with their outcomes, repeats and time limits;
\`npm run size\` shows each file's part. Whatever a failure needs is loaded from the start: where the network is gone, the rest could
not be fetched. openapi-client-axios reads the contract at run time, so that the contract is in the bundle.`,
    run: async ({ clients }) => benchSize(await clients()),
  },
  types: {
    title: 'Type-checking',
    text: `Programs with one call and with a hundred, checked by TypeScript ${typescript}; seconds are its check time. The types that
openapi-client-axios generates want read-only members in a request, so that its program has a type assertion.`,
    run: async ({ clients }) => benchTypes(await clients()),
  },
  validators: {
    title: 'Validation',
    text: `The documented licence order, and one with three faults, of which each validator finds all. Compiling the schema, which
ours does when it is built and the others at run time, is not counted.

\`validateOrderRequest\` also checks the numbers of the line items, and says in words what is wrong and where. It asks of each
member whether it is the order's own, which the others don't, and which is part of why its schema is slower than Ajv's. The
client asks a shorter check first, which only says yes or no.`,
    run: async ({ validators }) => benchValidators(await validators()),
  },
  sandbox: {
    title: 'The sandbox',
    text: `Orders placed on each server, which has a process of its own, by 50 connections that are kept and write bytes made once.
Bare \`node:http\` reads the body, throws it away and answers with the same bytes each time; with JSON, it parses the order and
writes the answer anew, and looks at neither. The sandbox validates each order, makes its ids, answers as documented and
remembers it; Prism validates it and answers with an example.

Where the time goes, seen in a CPU profile on Node 20.20.2: of some 54 µs an order, 14 are the write to the socket, 9 the rest
of \`node:http\`, 4 the garbage collector, which has every order to keep, 5 the wait for the next order, and 21 the sandbox: 5 to
read and validate the order, 5 to fill the answer in, 3 to write it as JSON, 3 to remember it by its request id, and the rest for
ids, headers and routes.`,
    run: ({ packed }) =>
      benchServers([
        { name: 'bare `node:http`', start: bareServer },
        { name: '`node:http` with JSON', start: jsonServer },
        { name: '**the sandbox**', start: () => sandboxServer(packed) },
        { name: `Prism ${prism}, mock`, start: prismServer },
      ]),
  },
  lines: {
    title: 'Growth with line items',
    text: `Calls with a stubbed \`fetch\` whose answer has as many line items as the order, and the part of ours that is its check.`,
    run: async ({ own }) => {
      const { bare, ours, check } = await own();
      return benchLines(bare, ours, check);
    },
  },
  concurrency: {
    title: 'Growth with concurrent calls',
    text: `Calls over loopback to the bare server, as many at a time.`,
    run: async ({ own }) => {
      const { bare, ours } = await own();
      return benchConcurrency(bare, ours);
    },
  },
  memory: {
    title: 'Memory',
    text: `Heap used after 100,000 orders and a garbage collection, beyond what was used before them. A client should keep nothing:
what is left there is chance, and may be negative. The sandbox holds every order, with its answer for a repeat.`,
    run: async ({ own, packed }) => {
      const { bare, ours } = await own();
      return benchMemory([bare, ours], packed);
    },
  },
  contract: {
    title: 'Contract tests',
    text: `What each tool finds among the servers of test/verify/gallery, of which each breaks the contract in one way; those
without the name of an operation break \`createOrder\`. Prism's proxy and openapi-backend judge
answers and make no calls. They are given three, which the handwritten Arazzo file makes too: an order, one for a quantity of 0, and one
without a token. Portman and Respect's generated file call every operation.`,
    run: () => benchContract(),
  },
  commands: {
    title: 'Commands of this repository',
    text: `What one waits for while working on this repository. Most of it is ESLint, whose rules ask for the types of all files: the
compiler alone takes 8 s to find them. Prettier keeps a cache of the files it has seen; the others start anew each time.`,
    run: () => benchCommands(),
  },
};
