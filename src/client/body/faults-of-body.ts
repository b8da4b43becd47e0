import { bodyValidators } from '../../../generated/validators/bodies.js';
import { checkBody } from '../../validate/check.js';
import type { UnknownMembers, ValidationError } from '../../validate/index.js';
import type { Draft } from './draft.js';
import type { BodyRules } from './rules.js';

/** Every fault that keeps a body from being sent, in words. Loaded only when there is one. */
export async function faultsOf(
  check: (body: unknown) => boolean,
  { value, text, problem }: Draft,
  rules: BodyRules,
  unknownMembers: UnknownMembers,
): Promise<readonly ValidationError[]> {
  const validator = await bodyValidators.get(check)?.();
  if (validator === undefined) throw new TypeError('a body has a quick check and no words');
  const find = async (body: unknown): Promise<readonly ValidationError[]> => {
    const checked = checkBody(body, validator, { unknownMembers }, await rules.faults(body));
    return checked.valid ? [] : checked.errors.filter(rules.counts);
  };
  const unwritten =
    problem === undefined
      ? []
      : [{ path: '', message: `can't be written as JSON (${problem})`, keyword: 'json' }];
  // Nothing was read.
  if (value === undefined && problem !== undefined) return unwritten;
  // Words of the value say more, such as NaN where the text says null; what counts is the text.
  const faults = await find(value);
  if (faults.length > 0) return faults;
  return text === undefined ? unwritten : find(JSON.parse(text));
}
