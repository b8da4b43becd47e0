import { isGuid } from '../../shared/guid.js';
import type { ValidationError } from '../../validate/index.js';
import { lineNumberErrors } from '../../validate/line-numbers.js';
import { isSame, member } from './same-order.js';

/** What is wrong with an order in what no schema can say. */
export const orderFaults = (order: unknown, customerId: string): readonly ValidationError[] => [
  ...customerFaults(order, customerId),
  ...lineNumberErrors(order),
];

const path = '/referenceCustomerId';

/** The path's customer and the order's are one. */
function customerFaults(order: unknown, customerId: string): ValidationError[] {
  if (!isGuid(customerId)) {
    return [
      {
        path,
        message: 'must be a GUID, 8-4-4-4-12 hexadecimal digits: the given customer id is not one',
        keyword: 'format',
      },
    ];
  }
  const named = member(order, 'referenceCustomerId');
  // What is no GUID has a fault of its own.
  if (!isGuid(named) || isSame(named, customerId)) return [];
  return [
    {
      path,
      message: `names another customer than the one whose orders these are, '${customerId}'`,
      keyword: 'customer',
    },
  ];
}
