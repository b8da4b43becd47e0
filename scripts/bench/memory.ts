/** What stays in memory after many orders: of each client that has placed them, and of the sandbox that holds them. */
import type { Packed } from '../package/packed.js';
import { contestant } from './calls/contestants.js';
import { withAll } from './child.js';
import type { Client } from './clients.js';
import { shown, table } from './figures.js';
import type { Ready } from './prepare.js';
import { heldBySandbox } from './servers/start.js';

export async function benchMemory(
  clients: readonly Ready<Client>[],
  packed: Packed,
  orders = 100_000,
): Promise<string> {
  const rows: string[][] = [];
  for (const client of clients) {
    await withAll([() => contestant(client)], async (all) => {
      for (const { call, heap } of all) {
        // What is made once, at the first calls, is no leak.
        await call({ calls: Math.ceil(orders / 5) });
        const before = await heap();
        await call({ calls: orders });
        rows.push(row(client.name, (await heap()) - before, orders));
      }
    });
  }
  rows.push(row('**the sandbox**, holding them', await heldBySandbox(packed, orders), orders));
  return table(['', 'kB more', 'bytes an order'], rows);
}

const row = (name: string, bytes: number, orders: number): string[] => [
  name,
  shown(Math.round(bytes / 1000)),
  shown(Math.round(bytes / orders)),
];
