/** That the benchmark measures, not what: without peers, and too little of it to mean anything. */
import { expect, test } from 'vitest';
import { benchServers } from '../../scripts/bench/servers/part.js';
import { bareServer, heldBySandbox, sandboxServer } from '../../scripts/bench/servers/start.js';
import { benchValidators } from '../../scripts/bench/validators/part.js';
import { ours } from '../../scripts/bench/validators/validators.js';
import { pack } from '../../scripts/package/packed.js';

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
