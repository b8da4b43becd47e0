import { isGuid } from '../../shared/guid.js';

/**
 * Completes an order with what follows from elsewhere: the customer, and numbers of line items. Its items are changed in
 * place, so it is given a copy. What is no order stays as it is, for the contract to refuse.
 */
export function completed(order: unknown, customerId: string | undefined): unknown {
  if (!isRecord(order) || !Array.isArray(order['lineItems'])) return order;
  number(order['lineItems']);
  // A customer id that is no GUID has a fault of its own.
  return isGuid(customerId) ? { referenceCustomerId: customerId, ...order } : order;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Gives the items without a number the lowest that are free. */
function number(items: readonly unknown[]): void {
  const taken = new Set(items.map((item) => (isRecord(item) ? item['lineItemNumber'] : undefined)));
  let next = 0;
  for (const item of items) {
    if (!isRecord(item) || (item['lineItemNumber'] ?? undefined) !== undefined) continue;
    while (taken.has(next)) next += 1;
    item['lineItemNumber'] = next++;
  }
}
