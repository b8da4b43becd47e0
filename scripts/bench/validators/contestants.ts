/** Validators as contestants, each in a process of its own. */
import { startChild, withAll } from '../child.js';
import type { Ready } from '../prepare.js';
import { written } from '../programs.js';
import type { Validator } from './validators.js';

export interface Contestant {
  readonly name: string;
  /** Nanoseconds for one validation. */
  readonly validate: (work: Work) => Promise<number>;
  readonly stop: () => void;
}

interface Work {
  readonly times: number;
  readonly isValid: boolean;
  /** The line items of the order. Default: 1. */
  readonly lines?: number;
}

export async function contestant({ name, tool, folder }: Ready<Validator>): Promise<Contestant> {
  const module = await written(tool.program, folder, 'validator.mjs');
  const child = await startChild(new URL('contestant.ts', import.meta.url), [module]);
  return {
    name,
    validate: async (work) => (Number(await child.ask(work)) * 1e6) / work.times,
    stop: child.stop,
  };
}

/** Rejects when it finds other faults than there are. */
export const judges = (validator: Ready<Validator>): Promise<void> =>
  withAll([() => contestant(validator)], async (all) => {
    for (const { validate } of all) {
      await validate({ times: 1, isValid: true });
      await validate({ times: 1, isValid: false });
    }
  });
