import { isAddOnRequest, isOrderRequest } from '../../../generated/checks.js';
import type { Draft } from './draft-order.js';
import { isGuid } from '../../shared/guid.js';
import {
  validateAddOnRequest,
  validateOrderRequest,
  type UnknownMembers,
  type ValidationError,
} from '../../validate/index.js';

type Check = (body: unknown) => boolean;

/** The words of each quick check. */
const words = new Map<Check, typeof validateOrderRequest>([
  [isOrderRequest, validateOrderRequest],
  [isAddOnRequest, validateAddOnRequest],
]);

/** Every fault that keeps an order from being sent, in words. Loaded only when there is one. */
export function faultsOf(
  check: Check,
  { order, text, problem }: Draft,
  customerId: string | undefined,
  unknownMembers: UnknownMembers,
): readonly ValidationError[] {
  const validate = words.get(check);
  if (validate === undefined) throw new TypeError('a body has a quick check and no words');
  const find = (value: unknown): ValidationError[] => {
    const checked = validate(value, { unknownMembers });
    return [...customerFaults(value, customerId), ...(checked.valid ? [] : checked.errors)];
  };
  const unwritten =
    problem === undefined
      ? []
      : [{ path: '', message: `can't be written as JSON (${problem})`, keyword: 'json' }];
  // Nothing was read.
  if (order === undefined && problem !== undefined) return unwritten;
  // Words of the order say more, such as NaN where the text says null; what counts is the text.
  const faults = find(order);
  if (faults.length > 0) return faults;
  return text === undefined ? unwritten : find(JSON.parse(text));
}

// The path's customer and the order's are one; the contract can only say so in words.
function customerFaults(order: unknown, customerId: string | undefined): ValidationError[] {
  const path = '/referenceCustomerId';
  if (!isGuid(customerId)) {
    return [
      {
        path,
        message: "can't be taken from byId(): a customer id is a GUID, 8-4-4-4-12 hexadecimal digits",
        keyword: 'format',
      },
    ];
  }
  if (typeof order !== 'object' || order === null || !('referenceCustomerId' in order)) return [];
  const { referenceCustomerId } = order;
  if (!isGuid(referenceCustomerId) || referenceCustomerId.toLowerCase() === customerId.toLowerCase())
    return [];
  return [{ path, message: `names another customer than byId('${customerId}')`, keyword: 'customer' }];
}
