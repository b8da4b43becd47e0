/** How calls grow with the line items of an order, and with how many are under way at once: ours beside bare fetch. */
import { contestant } from './calls/contestants.js';
import { withAll } from './child.js';
import type { Client } from './clients.js';
import { compared, inTurn, medianOf, ratio, shown, table } from './figures.js';
import type { Ready } from './prepare.js';
import { bareServer } from './servers/start.js';
import * as validation from './validators/contestants.js';
import type { Validator } from './validators/validators.js';

const LINES = [1, 10, 100, 1000];
const CONCURRENCIES = [1, 2, 8, 50, 128, 512];

export interface Effort {
  readonly rounds: number;
  readonly calls: number;
}

/** @param bare the first column, @param ours the second */
export async function benchLines(
  bare: Ready<Client>,
  ours: Ready<Client>,
  check: Ready<Validator>,
  { rounds, calls }: Effort = { rounds: 9, calls: 2000 },
): Promise<string> {
  const rows: string[][] = [];
  await withAll([() => contestant(bare), () => contestant(ours)], (clients) =>
    withAll([() => validation.contestant(check)], async (checks) => {
      for (const lines of LINES) {
        // A call with a thousand line items takes as long as hundreds with one.
        const times = Math.max(Math.ceil(calls / lines), 10);
        const whole = await inTurn(clients, rounds, ({ call }) => call({ calls: times, lines }));
        const part = await inTurn(checks, rounds, ({ validate }) =>
          validate({ times: 10 * times, isValid: true, lines }),
        );
        rows.push([
          shown(lines),
          shown(medianOf(whole, bare.name)),
          shown(medianOf(whole, ours.name)),
          shown(medianOf(part, check.name) / 1000),
        ]);
      }
    }),
  );
  return table(
    ['line items', `${bare.name}, µs a call`, `${ours.name}, µs`, 'its check of the order, µs'],
    rows,
  );
}

export async function benchConcurrency(
  bare: Ready<Client>,
  ours: Ready<Client>,
  { rounds, calls }: Effort = { rounds: 7, calls: 1000 },
): Promise<string> {
  const rows: string[][] = [];
  const server = await bareServer();
  const starts = [bare, ours].map((client) => () => contestant(client, server.url));
  await withAll(starts, async (clients) => {
    for (const concurrency of CONCURRENCIES) {
      const micros = await inTurn(clients, rounds, ({ call }) => call({ calls, concurrency }));
      rows.push([
        shown(concurrency),
        shown(1e6 / medianOf(micros, bare.name)),
        shown(1e6 / medianOf(micros, ours.name)),
        ratio(compared(micros, ours.name, bare.name, (own, base) => base / own)),
      ]);
    }
  }).finally(server.stop);
  return table(['calls at a time', `${bare.name}, calls/s`, `${ours.name}, calls/s`, 'ratio'], rows);
}
