import { isGuid } from '../../shared/guid.js';
import { plainBody, type BodyRules } from '../body/rules.js';
import { InvalidOrderError } from '../errors.js';
import { completed } from './complete-order.js';
import { isSame, itemsOf, member } from './same-order.js';

/** An order is completed, its line items are numbered from 0, and it is for the customer whose orders these are. */
export const orderBody = (customerId: string): BodyRules => ({
  ...plainBody,
  complete: (copy) => completed(copy, customerId),
  isRight: (order) => isNumbered(order) && isFor(customerId, order),
  faults: async (order) => {
    const { orderFaults } = await import('./order-faults.js');
    return orderFaults(order, customerId);
  },
  error: (faults, call) => new InvalidOrderError(faults, call),
});

/** Whether the items, whose numbers are whole and not negative, count from 0. */
function isNumbered(order: unknown): boolean {
  const numbers = itemsOf(order).map((item) => member(item, 'lineItemNumber'));
  return numbers.every((each) => Number(each) < numbers.length) && new Set(numbers).size === numbers.length;
}

/** Whether the path's customer can be one, and is the order's, if it names one. */
function isFor(customerId: string, order: unknown): boolean {
  const named = member(order, 'referenceCustomerId');
  return isGuid(customerId) && (named === undefined || isSame(named, customerId));
}
