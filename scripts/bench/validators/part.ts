/** How long it takes to validate the documented order, with each validator. */
import { withAll } from '../child.js';
import { compared, inTurn, medianOf, ratio, shown } from '../figures.js';
import { readyOnes, toolTable, type Prepared } from '../prepare.js';
import { contestant } from './contestants.js';
import type { Validator } from './validators.js';

export interface Effort {
  readonly rounds: number;
  readonly times: number;
}

export async function benchValidators(
  validators: readonly Prepared<Validator>[],
  { rounds, times }: Effort = { rounds: 15, times: 100_000 },
): Promise<string> {
  const { valid, invalid } = await withAll(
    readyOnes(validators).map((validator) => () => contestant(validator)),
    async (all) => ({
      valid: await inTurn(all, rounds, ({ validate }) => validate({ times, isValid: true })),
      invalid: await inTurn(all, rounds, ({ validate }) =>
        validate({ times: Math.ceil(times / 10), isValid: false }),
      ),
    }),
  );
  const first = validators[0]?.name ?? '';
  return toolTable(
    ['validator', 'ns, valid order', 'ratio', 'ns, order with three faults', 'ratio'],
    validators,
    (name) =>
      [valid, invalid].flatMap((figures) => [
        shown(medianOf(figures, name)),
        ratio(compared(figures, name, first, (own, base) => own / base)),
      ]),
  );
}
