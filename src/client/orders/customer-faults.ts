import { isGuid } from '../../shared/guid.js';
import type { ValidationError } from '../../validate/index.js';
import { isSame, member } from './same-order.js';

const path = '/referenceCustomerId';

/**
 * What is wrong with the customer of an order, in words: the path's and the order's are one, which the contract can only say in
 * its descriptions.
 */
export function customerFaults(order: unknown, customerId: string): ValidationError[] {
  if (!isGuid(customerId)) {
    return [
      {
        path,
        message: "can't be taken from byId(): a customer id is a GUID, 8-4-4-4-12 hexadecimal digits",
        keyword: 'format',
      },
    ];
  }
  const named = member(order, 'referenceCustomerId');
  // What is no GUID has a fault of its own.
  if (!isGuid(named) || isSame(named, customerId)) return [];
  return [{ path, message: `names another customer than byId('${customerId}')`, keyword: 'customer' }];
}
