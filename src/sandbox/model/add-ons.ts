/** Add-ons, which are bought into an order that is there already. */
import type { AddOnRequest, Order } from '../../../generated/models.js';
import { isRecord, parseJson } from '../../openapi/json.js';
import type { NewId } from '../ids.js';
import { refusal, type Refusal } from '../refusal.js';
import type { HeldEntry, HeldOrders } from './held-orders.js';
import { sameId } from './items.js';
import { etagOf, newLineItem } from './new-order.js';

/** The order with more line items, which are numbered on from those that were there. */
export function withAddOns(order: Order, request: AddOnRequest, customerId: string, newId: NewId): Order {
  const before = order.lineItems.length;
  const added = request.lineItems.map((line) => {
    const item = newLineItem(line, customerId.toLowerCase(), newId);
    return { ...item, lineItemNumber: before + item.lineItemNumber };
  });
  return withNextEtag({ ...order, lineItems: [...order.lineItems, ...added] });
}

/** A changed order. Only legacy ones tell their version. */
export function withNextEtag(order: Order): Order {
  const etag = order.attributes?.etag;
  return etag === undefined ? order : { ...order, attributes: { ...order.attributes, etag: nextEtag(etag) } };
}

/** Why they can't be bought: add-ons go to the order that bought the subscription they are for. */
export function wrongParent(
  lines: AddOnRequest['lineItems'],
  entry: HeldEntry,
  orders: HeldOrders,
): Refusal | undefined {
  for (const [index, { parentSubscriptionId }] of lines.entries()) {
    const hasParent = ({ held }: HeldEntry): boolean =>
      held.order.lineItems.some(({ subscriptionId }) => sameId(subscriptionId, parentSubscriptionId));
    if (hasParent(entry)) continue;
    const data = [`/lineItems/${index}/parentSubscriptionId`];
    return orders.ofCustomer(entry.held.customerId).some(hasParent)
      ? refusal(800029, { detail: 'That subscription belongs to another order.', data })
      : refusal(20003, { data });
  }
  return undefined;
}

/** An etag with the version counted up; one of another form stays as it is. */
export function nextEtag(etag: string): string {
  const read = parseJson(decodedBase64(etag));
  if (!isRecord(read) || typeof read['id'] !== 'string' || typeof read['version'] !== 'number') return etag;
  return etagOf(read['id'], read['version'] + 1);
}

function decodedBase64(text: string): string {
  try {
    return atob(text);
  } catch {
    return '';
  }
}
