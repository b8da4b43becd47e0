import { isAddOnRequest, isOrderRequest } from '../../../generated/checks.js';
import {
  validateAddOnRequest,
  validateOrderRequest,
  type UnknownMembers,
  type ValidationError,
} from '../../validate/index.js';
import type { Draft } from './draft.js';
import type { BodyRules } from './rules.js';

type Check = (body: unknown) => boolean;

/** The words of each quick check. */
const words = new Map<Check, typeof validateOrderRequest>([
  [isOrderRequest, validateOrderRequest],
  [isAddOnRequest, validateAddOnRequest],
]);

/** Every fault that keeps a body from being sent, in words. Loaded only when there is one. */
export async function faultsOf(
  check: Check,
  { value, text, problem }: Draft,
  rules: BodyRules,
  unknownMembers: UnknownMembers,
): Promise<readonly ValidationError[]> {
  const validate = words.get(check);
  if (validate === undefined) throw new TypeError('a body has a quick check and no words');
  const find = async (body: unknown): Promise<ValidationError[]> => {
    const checked = validate(body, { unknownMembers });
    return [...(await rules.faults(body)), ...(checked.valid ? [] : checked.errors)];
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
