import { isGuid } from '../../shared/guid.js';
import type { UnknownMembers, ValidationError } from '../../validate/index.js';
import type { Call } from '../call-state.js';
import { InvalidOrderError, type CallIds } from '../errors.js';
import { draftOf } from './draft-order.js';
import { isSame, itemsOf, member } from './same-order.js';

/** The body of a purchase, read and written once. */
export interface Body {
  /** Every fault that keeps it from being sent, in words. */
  readonly faults: (unknownMembers: UnknownMembers) => Promise<readonly ValidationError[]>;
  /**
   * Its text for a call.
   *
   * @throws {InvalidOrderError} with every fault when the order can't be right.
   */
  readonly write: (call: CallIds & Pick<Call, 'unknownMembers'>) => Promise<string>;
}

/**
 * Reads an order, now and never again, and writes its text: fills in what follows from elsewhere, in a copy, and checks the
 * whole.
 *
 * @param check the quick check: whether it may be sent as far as the contract can say; it does not tell why not
 */
export function readBody(
  check: (body: unknown) => boolean,
  given: unknown,
  customerId: string | undefined,
): Body {
  const draft = draftOf(given, customerId);
  const { order, text } = draft;
  const isRight = check(order) && isNumbered(order) && isFor(customerId, order);
  // The words take more room than all the rest, and most programs never need them.
  const faults = async (unknownMembers: UnknownMembers) => {
    const { faultsOf } = await import('./faults-of-order.js');
    return faultsOf(check, draft, customerId, unknownMembers);
  };
  return {
    faults,
    write: async (call) => {
      if (isRight && text !== undefined) return text;
      const found = await faults(call.unknownMembers);
      if (found.length === 0 && text !== undefined) return text;
      throw new InvalidOrderError(found, call);
    },
  };
}

/** Whether the items, whose numbers are whole and not negative, count from 0. */
function isNumbered(order: unknown): boolean {
  const numbers = itemsOf(order).map((item) => member(item, 'lineItemNumber'));
  return numbers.every((each) => Number(each) < numbers.length) && new Set(numbers).size === numbers.length;
}

/** Whether the path's customer can be one, and is the order's, if it names one. */
function isFor(customerId: string | undefined, order: unknown): boolean {
  const named = member(order, 'referenceCustomerId');
  return isGuid(customerId) && (named === undefined || isSame(named, customerId));
}
