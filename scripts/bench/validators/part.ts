/** How long it takes to validate the documented order, with each validator. */
import { startChild } from '../child.js';
import { compared, inTurn, medianOf, shown } from '../figures.js';
import { readyOnes, toolTable, type Prepared, type Ready } from '../prepare.js';
import { written } from '../programs.js';
import type { Validator } from './contestants.js';

export interface Effort {
  readonly rounds: number;
  readonly times: number;
}

export async function benchValidators(
  validators: readonly Prepared<Validator>[],
  { rounds, times }: Effort = { rounds: 15, times: 100_000 },
): Promise<string> {
  const { valid, invalid } = await withContestants(readyOnes(validators), async (all) => ({
    valid: await inTurn(all, rounds, ({ nanoseconds }) => nanoseconds(times, true)),
    invalid: await inTurn(all, rounds, ({ nanoseconds }) => nanoseconds(Math.ceil(times / 10), false)),
  }));
  const first = validators[0]?.name ?? '';
  return toolTable(
    ['validator', 'ns, valid order', 'ratio', 'ns, order with three faults', 'ratio'],
    validators,
    (name) =>
      [valid, invalid].flatMap((figures) => [
        shown(medianOf(figures, name)),
        shown(compared(figures, name, first, (own, base) => own / base)),
      ]),
  );
}

/** Rejects when it finds other faults than there are. */
export const judges = (validator: Ready<Validator>): Promise<void> =>
  withContestants([validator], async (all) => {
    for (const { nanoseconds } of all) {
      await nanoseconds(1, true);
      await nanoseconds(1, false);
    }
  });

interface Contestant {
  readonly name: string;
  /** For one validation. */
  readonly nanoseconds: (times: number, isValid: boolean) => Promise<number>;
  readonly stop: () => void;
}

async function withContestants<T>(
  validators: readonly Ready<Validator>[],
  use: (contestants: readonly Contestant[]) => Promise<T>,
): Promise<T> {
  const contestants: Contestant[] = [];
  try {
    for (const validator of validators) contestants.push(await contestant(validator));
    return await use(contestants);
  } finally {
    for (const { stop } of contestants) stop();
  }
}

async function contestant({ name, tool, folder }: Ready<Validator>): Promise<Contestant> {
  const module = await written(tool.program, folder, 'validator.mjs');
  const child = await startChild(new URL('contestant.ts', import.meta.url), [module]);
  return {
    name,
    nanoseconds: async (times, isValid) => (Number(await child.ask({ times, isValid })) * 1e6) / times,
    stop: child.stop,
  };
}
