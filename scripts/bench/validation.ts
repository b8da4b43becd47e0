/** How long it takes to validate the documented order, with each validator. */
import { compared, inTurn, medianOf, ratio, shown, table, type Figures } from './figures.js';
import { written } from './programs.js';
import { timedIn, type Effort } from './timed.js';
import type { Validator } from './validators.js';

/** One validation is too short for a clock. */
const BATCH = 100;

/** Nanoseconds for one validation. */
async function validate(
  { program }: Validator,
  folder: string,
  milliseconds: number,
  kind: 'valid' | 'broken',
): Promise<number> {
  const module = await written(program, folder, 'validator.mjs');
  const args = [module, String(milliseconds), kind, String(BATCH)];
  return ((await timedIn(new URL('validator-program.ts', import.meta.url), args)) * 1e6) / BATCH;
}

export async function benchValidators(
  validators: readonly Validator[],
  folder: string,
  { rounds, milliseconds }: Effort = { rounds: 11, milliseconds: 200 },
): Promise<string> {
  const all = (kind: 'valid' | 'broken'): Promise<Figures> =>
    inTurn(validators, rounds, (validator) => validate(validator, folder, milliseconds, kind));
  const both = [await all('valid'), await all('broken')];
  const first = validators[0]?.name ?? '';
  return table(
    ['validator', 'ns, valid order', 'ratio', 'ns, order with three faults', 'ratio'],
    validators.map(({ name }) => [
      name,
      ...both.flatMap((figures) => [
        shown(medianOf(figures, name)),
        ratio(compared(figures, name, first, (own, base) => own / base)),
      ]),
    ]),
  );
}
