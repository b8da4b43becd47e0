/** That the benchmark measures, not what: without peers, and too little of it to mean anything. */
import { expect, test } from 'vitest';
import { benchContract } from '../../scripts/bench/contract/part.js';
import { benchServers } from '../../scripts/bench/servers/part.js';
import { bareServer, heldBySandbox, sandboxServer } from '../../scripts/bench/servers/start.js';
import { benchValidators } from '../../scripts/bench/validators/part.js';
import { ours } from '../../scripts/bench/validators/validators.js';
import type { Judge } from '../../scripts/bench/contract/peers.js';
import { pack } from '../../scripts/package/packed.js';
import type { BrokenServer } from '../verify/gallery/index.js';

const packed = await pack();
const validators = ours([]).map((tool) => ({ name: tool.name, tool, folder: packed.consumer }));

/** The cells of a table, by row; figures as `0`. */
const cells = (table: string): string[][] =>
  table.split('\n').map((row) =>
    row
      .slice(2, -2)
      .split(' | ')
      .map((cell) => cell.replace(/^[\d,]+(\.\d+)?$/, '0')),
  );

test('the table of validators has a row for each, and one for what can not be had', async () => {
  const missing = { name: 'another', reason: 'npm does not find it' };
  const table = await benchValidators([...validators, missing], { rounds: 2, times: 10 });
  expect(cells(table).slice(2)).toEqual([
    ['**`validateOrderRequest`**', '0', '0', '0', '0'],
    ['**its compiled schema alone**', '0', '0', '0', '0'],
    ['**the client, before it sends**', '0', '0', '0', '0'],
    ['another', 'not available: npm does not find it', '', '', ''],
  ]);
});

test('the table of servers compares the sandbox with a bare server', async () => {
  const table = await benchServers(
    [
      { name: 'bare', start: bareServer },
      { name: 'sandbox', start: () => sandboxServer(packed) },
      { name: 'broken', start: () => Promise.reject(new Error('no such server')) },
    ],
    { rounds: 1, milliseconds: 50, connections: 4 },
  );
  expect(cells(table).slice(2)).toEqual([
    ['bare', '0', '0'],
    ['sandbox', '0', '0'],
    ['broken', 'not available: no such server', ''],
  ]);
});

test('the sandbox weighs more with every order', async () => {
  expect(await heldBySandbox(packed, 500)).toBeGreaterThan(500 * 100);
});

test('the table of contract tests says which servers each tool finds', async () => {
  const bad: BrokenServer = {
    name: 'no answer but 500',
    check: 'status_code_conformance',
    start: () => () => Promise.resolve(new Response(null, { status: 500 })),
  };
  const good: BrokenServer = {
    name: 'as good as new',
    check: 'status_code_conformance',
    start: () => () => Promise.resolve(new Response(null, { status: 401 })),
  };
  const judge: Judge = async (server) => (await server('http://127.0.0.1/')).status === 500;
  const table = await benchContract(
    [bad, good],
    [
      { name: 'a tool', start: () => Promise.resolve({ judge }) },
      { name: 'another', start: () => Promise.reject(new Error('npm does not find it')) },
    ],
  );
  expect(cells(table).map((row) => row.map((cell) => cell.trim()))).toEqual([
    ['', 'a tool', 'another'],
    ['---', '--:', '--:'],
    ['', '', 'not available: npm does not find it'],
    ['**found**, of all the servers below', '1 of 2', ''],
    ['**false alarms** on the sandbox', '0 of 5', ''],
    ['**seconds** for the sandbox', '0', ''],
    ['no answer but 500', '✓', ''],
    ['as good as new', '–', ''],
  ]);
});
