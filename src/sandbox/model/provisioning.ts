/** What has become of orders by now. */
import type {
  Order,
  OrderLineItem,
  OrderLineItemProvisioningStatus,
  ProvisioningStatus,
} from '../../../generated/models.js';
import type { HeldEntry, LineFacts } from './held-orders.js';

/** How far provisioning of a line item has come. */
export function provisioningStatus(
  facts: LineFacts | undefined,
  now: Date,
  provisioningMs: number,
): ProvisioningStatus {
  if (facts !== undefined && now.getTime() - facts.placed < provisioningMs) return 'prefulfillment_pending';
  return facts?.fulfils === false ? 'unfulfilled' : 'fulfilled';
}

export const statusItem = (
  { lineItemNumber, quantity = 1 }: OrderLineItem,
  status: ProvisioningStatus,
): OrderLineItemProvisioningStatus => ({
  orderLineItemId: lineItemNumber,
  lineItemNumber,
  status,
  quantityProvisioningInformation: [{ quantity, status }],
});

/** What was pending when it was placed is completed once provisioning is through. */
export function asOf(now: Date, { held: { order }, facts }: HeldEntry, provisioningMs: number): Order {
  if (order.status !== 'pending') return order;
  const isThrough = facts.every((line) => provisioningStatus(line, now, provisioningMs) === 'fulfilled');
  return isThrough ? { ...order, status: 'completed' } : order;
}
