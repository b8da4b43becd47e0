/** Starts clients as contestants: bundled as their users would, each in its own process. */
import { startChild } from '../child.js';
import type { Client } from '../clients.js';
import type { Ready } from '../prepare.js';
import { placing, written } from '../programs.js';

export interface Contestant {
  readonly name: string;
  /** Microseconds a call. */
  readonly call: (work: Work) => Promise<number>;
  readonly stop: () => void;
}

interface Work {
  readonly calls: number;
  /** Default: 1, one after the other. */
  readonly concurrency?: number;
  /** The line items of the order. Default: 1. */
  readonly lines?: number;
}

/** Places one order with it, and checks what comes back. */
export const places = (client: Ready<Client>): Promise<void> =>
  withContestants([client], undefined, async (all) => {
    for (const { call } of all) await call({ calls: 1 });
  });

/**
 * All of them at once, each idle until it is called, and stopped when `use` is done.
 *
 * @param baseUrl of a server; without one, what answers is a `fetch` that has its answer already
 */
export async function withContestants<T>(
  clients: readonly Ready<Client>[],
  baseUrl: string | undefined,
  use: (contestants: readonly Contestant[]) => Promise<T>,
): Promise<T> {
  const contestants: Contestant[] = [];
  try {
    for (const client of clients) contestants.push(await contestant(client, baseUrl));
    return await use(contestants);
  } finally {
    for (const { stop } of contestants) stop();
  }
}

async function contestant({ name, tool, folder }: Ready<Client>, baseUrl?: string): Promise<Contestant> {
  const stubbed = baseUrl === undefined;
  const module = await written(placing(tool, stubbed), folder, stubbed ? 'stubbed.mjs' : 'sending.mjs');
  const child = await startChild(new URL('contestant.ts', import.meta.url), [module, baseUrl ?? '']);
  return {
    name,
    call: async (work) => (Number(await child.ask(work)) * 1000) / work.calls,
    stop: child.stop,
  };
}
