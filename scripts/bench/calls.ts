/** What a call costs with each client: with an answer that is there already, and over loopback. */
import type { Client } from './clients.js';
import { compared, inTurn, medianOf, ratio, shown, table, type Figures } from './figures.js';
import { placing, written } from './programs.js';
import { bareServer } from './servers.js';
import { timedIn, type Effort } from './timed.js';

const CONCURRENCY = 50;

/** Milliseconds a call. Without an address, a `fetch` answers that has its answer already. */
async function call(
  client: Client,
  folder: string,
  milliseconds: number,
  concurrency = 1,
  baseUrl?: string,
): Promise<number> {
  const stubbed = baseUrl === undefined;
  const module = await written(placing(client, stubbed), folder, stubbed ? 'stubbed.mjs' : 'sending.mjs');
  const args = [module, String(milliseconds), String(concurrency), baseUrl ?? ''];
  return timedIn(new URL('call-program.ts', import.meta.url), args);
}

export async function benchCalls(
  clients: readonly Client[],
  folder: string,
  { rounds, milliseconds }: Effort = { rounds: 11, milliseconds: 500 },
): Promise<string> {
  const stubbed = await inTurn(clients, rounds, (client) => call(client, folder, milliseconds));
  const server = await bareServer();
  const over = (concurrency: number): Promise<Figures> =>
    inTurn(clients, rounds, (client) => call(client, folder, milliseconds, concurrency, server.url));
  const both = async () => [await over(1), await over(CONCURRENCY)] as const;
  const [single, many] = await both().finally(server.stop);

  const bare = clients[0]?.name ?? '';
  // As many are always under way, so that calls a second follow from how long one takes.
  const rate = (figures: Figures, name: string, atATime: number): string[] => [
    shown((1000 * atATime) / medianOf(figures, name)),
    ratio(compared(figures, name, bare, (own, base) => base / own)),
  ];
  return table(
    [
      'client',
      'µs a call, stubbed',
      'over `fetch`',
      'calls/s, one by one',
      'ratio',
      `calls/s, ${CONCURRENCY} at a time`,
      'ratio',
    ],
    clients.map(({ name }) => [
      name,
      shown(medianOf(stubbed, name) * 1000),
      shown(compared(stubbed, name, bare, (own, base) => own - base) * 1000),
      ...rate(single, name, 1),
      ...rate(many, name, CONCURRENCY),
    ]),
  );
}
