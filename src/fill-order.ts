import type { OrderLineItemRequest } from '../generated/models.js';
import type { NewOrder, NewOrderLineItem } from './prepare-order.js';
import { isGuid } from './shared/guid.js';

/** A copy of an order with what follows from elsewhere; what is no order stays as it is, for the contract to refuse. */
export function filled(given: unknown, customerId: string): unknown {
  if (!isFillable(given)) return given;
  const lineItems = numbered(given.lineItems);
  // A customer id that is no GUID has a fault of its own.
  return isGuid(customerId)
    ? { referenceCustomerId: customerId, ...given, lineItems }
    : { ...given, lineItems };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isFillable = (order: unknown): order is NewOrder =>
  isObject(order) && 'lineItems' in order && Array.isArray(order.lineItems);

/** The items with the lowest free numbers where the caller gave none; his own stay as they are. */
function numbered(items: readonly NewOrderLineItem[]): OrderLineItemRequest[] {
  const taken = new Set(items.map((item) => (isObject(item) ? item.lineItemNumber : undefined)));
  let next = 0;
  const free = () => {
    while (taken.has(next)) next += 1;
    return next++;
  };
  return items.map((item) =>
    // A spread that is followed by a new member is ten times slower in V8.
    isObject(item) ? Object.assign({}, item, { lineItemNumber: item.lineItemNumber ?? free() }) : item,
  );
}
