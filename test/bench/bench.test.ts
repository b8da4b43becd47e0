/** That the benchmark measures, not what: without peers, and too little of it to mean anything. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { benchCalls } from '../../scripts/bench/calls.js';
import { bare, ours as ourClient } from '../../scripts/bench/clients.js';
import { benchContract } from '../../scripts/bench/contract.js';
import { compared, inTurn } from '../../scripts/bench/figures.js';
import { parts } from '../../scripts/bench/parts.js';
import { bareServer, benchServers, sandboxServer } from '../../scripts/bench/servers.js';
import { benchStartUp } from '../../scripts/bench/startup.js';
import { benchTypes } from '../../scripts/bench/types.js';
import { benchValidators } from '../../scripts/bench/validation.js';
import { ours } from '../../scripts/bench/validators.js';
import { pack, root, type Packed } from '../../scripts/package/packed.js';
import type { BrokenServer } from '../verify/gallery/index.js';

let packed: Packed;
beforeAll(async () => void (packed = await pack()), 120_000);

const clients = [bare, ourClient];

/** The cells of a table, by row; figures as `0`. */
const cells = (table: string): string[][] =>
  table.split('\n').map((row) =>
    row
      .slice(2, -2)
      .split(' | ')
      .map((cell) => cell.trim().replace(/^-?[\d,]+(\.\d+)?$/, '0')),
  );

test('contestants take turns, every other round backwards', async () => {
  const turns: string[] = [];
  await inTurn([{ name: 'a' }, { name: 'b' }], 3, ({ name }) => Promise.resolve(turns.push(name)));
  expect(turns.join('')).toBe('abbaab');
});

test('a ratio is the median of those within each round', () => {
  const figures = new Map([
    ['a', [10, 100, 30]],
    ['b', [5, 50, 30]],
  ]);
  expect(compared(figures, 'a', 'b', (own, base) => own / base)).toBe(2);
});

test('the table of calls has a row for each client', async () => {
  const table = await benchCalls(clients, packed.consumer, { rounds: 1, milliseconds: 10 });
  expect(cells(table).slice(2)).toEqual([
    ['`fetch` by hand', '0', '0', '0', '0', '0', '0'],
    ['**partner-center-orders**', '0', '0', '0', '0', '0', '0'],
  ]);
}, 60_000);

test('the table of validators has a row for each', async () => {
  const table = await benchValidators(ours, packed.consumer, { rounds: 1, milliseconds: 5 });
  expect(cells(table).slice(2)).toEqual([
    ['**`validateOrderRequest`**', '0', '0', '0', '0'],
    ['**the client, before it sends**', '0', '0', '0', '0'],
  ]);
}, 60_000);

test('the table of types says what a compiler has to do for one call and for many', async () => {
  expect(cells(await benchTypes(clients, packed.consumer, 1)).slice(2)).toEqual([
    ['`fetch` by hand', '0', '0', '0', '0'],
    ['**partner-center-orders**', '0', '0', '0', '0'],
  ]);
}, 60_000);

test('the table of servers compares the sandbox with a bare server', async () => {
  const table = await benchServers(
    [
      { name: 'bare', start: bareServer },
      { name: 'sandbox', start: () => sandboxServer(packed) },
    ],
    { rounds: 1, seconds: 1, connections: 4 },
  );
  expect(cells(table).slice(2)).toEqual([
    ['bare', '0', '0'],
    ['sandbox', '0', '0'],
  ]);
}, 60_000);

test('the table of start-up has the commands beside Node itself', async () => {
  const rows = cells(await benchStartUp(packed, 1)).slice(2);
  expect(rows.map(([name]) => name)).toContain('`partner-center-orders create --help`');
  expect(rows[0]).toEqual(['`node -e 0`', '0', '0']);
}, 60_000);

test('the table of contract tests says how many servers each tool finds', async () => {
  const answering = (name: string, status: number): BrokenServer => ({
    name,
    check: 'status_code_conformance',
    start: () => () => Promise.resolve(new Response(null, { status })),
  });
  const judge = async (url: string) => (await fetch(url)).status === 500;
  const table = await benchContract(
    packed.consumer,
    [answering('no answer but 500', 500), answering('as good as new', 401)],
    [{ name: 'a tool', judge }],
  );
  expect(cells(table)).toEqual([
    ['tool', 'found, of 2', 'false alarms', 'seconds'],
    ['---', '--:', '--:', '--:'],
    ['a tool', '0', '0 of 5', '0'],
  ]);
});

test('docs/benchmarks.md has the sections that a run writes', async () => {
  const page = await readFile(path.join(root, 'docs/benchmarks.md'), 'utf8');
  const titles = [...page.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
  expect(titles).toEqual(Object.values(parts).map(({ title }) => title));
});
