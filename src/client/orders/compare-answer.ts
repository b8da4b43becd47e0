import type { Order } from '../../../generated/models.js';
import type { Sent } from '../call.js';
import { MismatchedAnswerError } from '../errors.js';
import { compareItems, isSaid } from './compare-items.js';
import { isSame, itemDifferences, itemsOf, member, orderDifferences, type Difference } from './same-order.js';
import type { Call } from '../call-state.js';

/** The status of what is new: nothing else is in it than what was asked for. */
const created = 201;

/**
 * An answer to a purchase must be the purchase: this customer's, with what was asked for, and not cancelled. One that changed
 * an order must be that order, with what was asked for among its items.
 *
 * @throws {MismatchedAnswerError}
 */
export function confirmPurchase(
  { operation: { status }, path: { customerId, orderId }, body }: Sent,
  order: unknown,
  call: Call,
): void {
  const asked: unknown = JSON.parse(body ?? 'null');
  if (!isOrder(order)) throw new TypeError('a purchase was answered with something else than an order');
  const { missing, left } = compareItems(itemsOf(asked), itemsOf(order), contradictions);
  const whole = status === created ? orderDifferences(asked, order).filter(isSaid) : [];
  const more =
    status === created && missing.length === 0 && left.length > 0
      ? [{ path: '/lineItems', asked: itemsOf(asked).length, answered: itemsOf(order).length }]
      : [];
  confirm(
    order,
    asked,
    [
      ...idDifferences(order, orderId),
      ...commonDifferences(order, customerId),
      ...whole,
      ...missing,
      ...more,
    ],
    call,
  );
}

export const isOrder = (answer: unknown): answer is Order => Array.isArray(member(answer, 'lineItems'));

/** Whether an order is the one of an id, by either of its own. */
export const isOrderOf =
  (orderId: string) =>
  (order: Order): boolean =>
    idDifferences(order, orderId).length === 0;

export function idDifferences(
  { id, alternateId }: Order,
  orderId: string | number | undefined,
): Difference[] {
  if (orderId === undefined || isSame(id, orderId) || isSame(alternateId, orderId)) return [];
  return [{ path: '/id', asked: orderId, answered: id }];
}

function confirm(order: Order, asked: unknown, differences: readonly Difference[], call: Call): void {
  if (differences.length > 0) throw new MismatchedAnswerError({ asked, answer: order, differences }, call);
}

export function commonDifferences(order: Order, customerId: string | number | undefined): Difference[] {
  const { referenceCustomerId, status } = order;
  const isOther = referenceCustomerId !== undefined && !isSame(referenceCustomerId, customerId);
  return [
    ...(isOther ? [{ path: '/referenceCustomerId', asked: customerId, answered: referenceCustomerId }] : []),
    ...(isSame(status, 'cancelled') ? [{ path: '/status', asked: undefined, answered: status }] : []),
  ];
}

const contradictions = (asked: unknown, answered: unknown, path: string): Difference[] =>
  itemDifferences(asked, answered, path).filter(isSaid);
