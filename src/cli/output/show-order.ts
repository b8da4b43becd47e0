import type { Order } from '../../index.js';
import { loose, looseItems } from './loose.js';
import { table, textOf } from './table.js';

/** An order for people, whatever the server made of it. */
export function showOrder(order: Order): string {
  const { id, referenceCustomerId, billingCycle, status, creationDate, currencyCode, totalPrice } =
    loose(order);
  const head = [
    ['order', id],
    ['customer', referenceCustomerId],
    ['status', status],
    ['billing', billingCycle],
    ['created', creationDate],
    ['total', totalPrice === undefined ? undefined : `${textOf(totalPrice)} ${textOf(currencyCode)}`],
  ];
  const items = looseItems(order, 'lineItems').map(
    ({ lineItemNumber, offerId, friendlyName, quantity, subscriptionId }) => [
      lineItemNumber,
      offerId,
      quantity,
      friendlyName,
      subscriptionId,
    ],
  );
  return `${table(head.filter(([, value]) => value !== undefined))}\n${table([['item', 'offer', 'quantity', 'name', 'subscription'], ...items])}`;
}
