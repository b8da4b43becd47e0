/** How many orders a second each server takes. */
import { compared, inTurn, medianOf, ratio, shown, table } from '../figures.js';
import { load, type Load } from './load.js';
import type { Server } from './start.js';

export interface Effort extends Load {
  readonly rounds: number;
}

/** @param starts the first is what the others are compared with; one that doesn't start is said */
export async function benchServers(
  starts: readonly { readonly name: string; readonly start: () => Promise<Server> }[],
  { rounds, ...effort }: Effort = { rounds: 9, milliseconds: 700, connections: 50 },
): Promise<string> {
  const running: (Server & { name: string })[] = [];
  const missing: string[][] = [];
  try {
    for (const { name, start } of starts) {
      await start().then(
        (server) => running.push({ ...server, name }),
        (error: unknown) =>
          missing.push([name, `not available: ${error instanceof Error ? error.message : String(error)}`]),
      );
    }
    const rates = await inTurn(running, rounds, ({ url }) => load(url, effort));
    const first = starts[0]?.name ?? '';
    const rows = running.map(({ name }) => [
      name,
      shown(medianOf(rates, name)),
      ratio(compared(rates, name, first, (own, base) => own / base)),
    ]);
    return table(['server', `orders/s on ${effort.connections} connections`, 'ratio'], [...rows, ...missing]);
  } finally {
    for (const { stop } of running) stop();
  }
}
