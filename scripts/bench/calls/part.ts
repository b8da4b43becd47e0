/** What a call costs with each client: with an answer that is there already, and over loopback. */
import { withAll } from '../child.js';
import { compared, inTurn, medianOf, ratio, shown, type Figures } from '../figures.js';
import type { Client } from '../clients.js';
import { readyOnes, toolTable, type Prepared } from '../prepare.js';
import { bareServer } from '../servers/start.js';
import { contestant } from './contestants.js';

export interface Effort {
  readonly rounds: number;
  /** Stubbed ones in a round: enough that the code is compiled early on. Over loopback, which takes longer, they are fewer. */
  readonly calls: number;
}

const CONCURRENCY = 50;

export async function benchCalls(
  clients: readonly Prepared<Client>[],
  { rounds, calls }: Effort = { rounds: 11, calls: 10_000 },
): Promise<string> {
  const ready = readyOnes(clients);
  const stubbed = await withAll(
    ready.map((client) => () => contestant(client)),
    (all) => inTurn(all, rounds, ({ call }) => call({ calls })),
  );
  const server = await bareServer();
  const { sequential, concurrent } = await withAll(
    ready.map((client) => () => contestant(client, server.url)),
    async (all) => ({
      sequential: await inTurn(all, rounds, ({ call }) => call({ calls: Math.ceil(calls / 10) })),
      concurrent: await inTurn(all, rounds, ({ call }) =>
        call({ calls: Math.ceil(calls / 5), concurrency: CONCURRENCY }),
      ),
    }),
  ).finally(server.stop);

  const bare = clients[0]?.name ?? '';
  const rate = (figures: Figures, name: string): string[] => [
    shown(1e6 / medianOf(figures, name)),
    ratio(compared(figures, name, bare, (own, base) => base / own)),
  ];
  return toolTable(
    [
      'client',
      'µs a call, stubbed',
      'over `fetch`',
      'calls/s, one by one',
      'ratio',
      `calls/s, ${CONCURRENCY} at a time`,
      'ratio',
    ],
    clients,
    (name) => [
      shown(medianOf(stubbed, name)),
      shown(compared(stubbed, name, bare, (own, base) => own - base)),
      ...rate(sequential, name),
      ...rate(concurrent, name),
    ],
  );
}
