import type { Order } from '../index.js';
import { table } from './table.js';

/** An order for people. */
export function showOrder(order: Order): string {
  const { id, referenceCustomerId, billingCycle, status, creationDate, currencyCode, totalPrice, lineItems } =
    order;
  const head = [
    ['order', id],
    ['customer', referenceCustomerId],
    ['status', status],
    ['billing', billingCycle],
    ['created', creationDate],
    ['total', totalPrice === undefined ? undefined : `${totalPrice} ${currencyCode ?? ''}`],
  ];
  const items = lineItems.map(({ lineItemNumber, offerId, friendlyName, quantity, subscriptionId }) => [
    lineItemNumber,
    offerId,
    quantity,
    friendlyName,
    subscriptionId,
  ]);
  return `${table(head.filter(([, value]) => value !== undefined))}\n${table([['item', 'offer', 'quantity', 'name', 'subscription'], ...items])}`;
}
