/** Clients as contestants, each in a process of its own. */
import { startChild, withAll } from '../child.js';
import type { Client } from '../clients.js';
import type { Ready } from '../prepare.js';
import { placing, written } from '../programs.js';

export interface Contestant {
  readonly name: string;
  /** Microseconds a call. */
  readonly call: (work: Work) => Promise<number>;
  /** The bytes that it holds, when all that is garbage is gone. */
  readonly heap: () => Promise<number>;
  readonly stop: () => void;
}

interface Work {
  readonly calls: number;
  /** Default: 1, one after the other. */
  readonly concurrency?: number;
  /** The line items of the order. Default: 1. */
  readonly lines?: number;
}

/**
 * Starts a client as a contestant, idle until it is called.
 *
 * @param baseUrl of a server; without one, what answers is a `fetch` that has its answer already
 */
export async function contestant(
  { name, tool, folder }: Ready<Client>,
  baseUrl?: string,
): Promise<Contestant> {
  const stubbed = baseUrl === undefined;
  const module = await written(placing(tool, stubbed), folder, stubbed ? 'stubbed.mjs' : 'sending.mjs');
  const program = new URL('contestant.ts', import.meta.url);
  const child = await startChild(program, [module, baseUrl ?? ''], ['--expose-gc']);
  return {
    name,
    call: async (work) => (Number(await child.ask(work)) * 1000) / work.calls,
    heap: async () => Number(await child.ask({ heap: true })),
    stop: child.stop,
  };
}

/** Places one order with it, and checks what comes back. */
export const places = (client: Ready<Client>): Promise<void> =>
  withAll([() => contestant(client)], async (all) => {
    for (const { call } of all) await call({ calls: 1 });
  });
