import type { UnknownMembers, ValidationError } from '../../validate/index.js';
import type { Call } from '../call-state.js';
import type { CallIds } from '../errors.js';
import { draftOf } from './draft.js';
import { plainBody, type BodyRules } from './rules.js';

/** The body of a request, read and written once. */
export interface Body {
  /** Every fault that keeps it from being sent, in words. */
  readonly faults: (unknownMembers: UnknownMembers) => Promise<readonly ValidationError[]>;
  /**
   * Its text for a call.
   *
   * @throws {InvalidRequestError} with every fault when it can't be right.
   */
  readonly write: (call: CallIds & Pick<Call, 'unknownMembers'>) => Promise<string>;
}

/**
 * Reads a body, now and never again, and writes its text: completes a copy, and checks the whole.
 *
 * @param check the contract's quick check: whether it may be sent; it does not tell why not
 */
export function readBody(
  check: (body: unknown) => boolean,
  given: unknown,
  rules: BodyRules = plainBody,
): Body {
  const draft = draftOf(given, rules.complete);
  const { value, text } = draft;
  const isRight = check(value) && rules.isRight(value);
  // The words take more room than all the rest, and most programs never need them.
  const faults = async (unknownMembers: UnknownMembers) => {
    const { faultsOf } = await import('./faults-of-body.js');
    return faultsOf(check, draft, rules, unknownMembers);
  };
  return {
    faults,
    write: async (call) => {
      if (isRight && text !== undefined) return text;
      const found = await faults(call.unknownMembers);
      if (found.length === 0 && text !== undefined) return text;
      throw rules.error(found, call);
    },
  };
}
