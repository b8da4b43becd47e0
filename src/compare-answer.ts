import type { Order } from '../generated/models.js';
import { MismatchedAnswerError } from './errors.js';
import {
  isSame,
  itemDifferences,
  itemsOf,
  member,
  orderDifferences,
  takeFitting,
  type Difference,
} from './same-order.js';
import type { Call } from './transport/call.js';

/**
 * An answer to a purchase must be the purchase: this customer's, with what was asked for, and not cancelled.
 *
 * @throws {MismatchedAnswerError}
 */
export function confirmOrder(order: Order, body: string, customerId: string, call: Call): void {
  const asked: unknown = JSON.parse(body);
  const { missing, left } = compareItems(asked, order);
  const more =
    missing.length === 0 && left.length > 0
      ? [{ path: '/lineItems', asked: itemsOf(asked).length, answered: itemsOf(order).length }]
      : [];
  confirm(
    order,
    asked,
    [...common(order, customerId), ...orderDifferences(asked, order).filter(isSaid), ...missing, ...more],
    call,
  );
}

/**
 * The same of add-ons: the answer is the whole order that they were added to.
 *
 * @throws {MismatchedAnswerError}
 */
export function confirmAddOn(
  order: Order,
  body: string,
  customerId: string,
  orderId: string,
  call: Call,
): void {
  const asked: unknown = JSON.parse(body);
  const isOther = !isSame(order.id, orderId) && !isSame(order.alternateId, orderId);
  const other = isOther ? [{ path: '/id', asked: orderId, answered: order.id }] : [];
  confirm(
    order,
    asked,
    [...other, ...common(order, customerId), ...compareItems(asked, order).missing],
    call,
  );
}

function confirm(order: Order, asked: unknown, differences: readonly Difference[], call: Call): void {
  if (differences.length > 0) throw new MismatchedAnswerError(order, asked, differences, call);
}

function common(order: Order, customerId: string): Difference[] {
  const { referenceCustomerId, status } = order;
  const isOther = referenceCustomerId !== undefined && !isSame(referenceCustomerId, customerId);
  return [
    ...(isOther ? [{ path: '/referenceCustomerId', asked: customerId, answered: referenceCustomerId }] : []),
    ...(isSame(status, 'cancelled') ? [{ path: '/status', asked: undefined, answered: status }] : []),
  ];
}

/** What an answer leaves out may be as asked, but for the offer: without it nothing says what was bought. */
const isSaid = ({ path, answered }: Difference): boolean =>
  answered !== undefined || path.endsWith('/offerId');

const contradictions = (asked: unknown, answered: unknown, path = ''): Difference[] =>
  itemDifferences(asked, answered, path).filter(isSaid);

/** Each item that was asked for is there once, in any order. */
function compareItems(asked: unknown, order: Order): { missing: Difference[]; left: unknown[] } {
  const left = [...itemsOf(order)];
  const missing = itemsOf(asked).flatMap((item, index) => {
    const path = `/lineItems/${String(index)}`;
    if (takeFitting(left, item, (each) => contradictions(item, each).length === 0) !== undefined) return [];
    const nearest = left.find((each) =>
      isSame(member(each, 'lineItemNumber'), member(item, 'lineItemNumber')),
    );
    return nearest === undefined
      ? [{ path, asked: item, answered: undefined }]
      : contradictions(item, nearest, path);
  });
  return { missing, left };
}
