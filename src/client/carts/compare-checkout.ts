import type { Cart, CartCheckoutResult } from '../../../generated/models.js';
import type { Call } from '../call-state.js';
import { MismatchedAnswerError } from '../errors.js';
import { commonDifferences } from '../orders/compare-answer.js';
import { compareItems, isSaid } from '../orders/compare-items.js';
import { isSame, itemDifferences, member, type Difference } from '../orders/same-order.js';
import { linesOf } from './lines.js';

/**
 * A checkout must have ordered what the cart holds, for this customer: each line item once, and nothing else. Those of a group
 * that could not be ordered are among `orderErrors`.
 *
 * @throws {MismatchedAnswerError}
 */
export function confirmCheckout(
  cart: Cart,
  customerId: string,
  result: CartCheckoutResult,
  call: Call,
): void {
  const { orders, orderErrors = [] } = result;
  const ordered: unknown[] = orders.flatMap((order) =>
    order.lineItems.map((item) => ({ ...item, billingCycle: order.billingCycle })),
  );
  const lines = linesOf(cart);
  // As an order names them.
  const asked = lines.map(({ catalogItemId: offerId, quantity, termDuration, billingCycle }) => ({
    offerId,
    quantity,
    termDuration,
    billingCycle,
  }));
  const { missing, left } = compareItems(asked, ordered, contradictions);
  const failed = (index: number) => {
    const group = lines[index]?.orderGroup;
    return orderErrors.some(
      ({ orderGroupId }) => group === undefined || orderGroupId === undefined || isSame(group, orderGroupId),
    );
  };
  const lost = missing.filter(({ path }) => !failed(Number(path.split('/')[2])));
  const isMore = lost.length === 0 && left.length > 0;
  const differences: Difference[] = [
    ...orders.flatMap((order, index) =>
      commonDifferences(order, customerId).map((each) => ({ ...each, path: `/orders/${index}${each.path}` })),
    ),
    ...lost,
    ...(isMore ? [{ path: '/lineItems', asked: lines.length, answered: ordered.length }] : []),
  ];
  if (differences.length > 0)
    throw new MismatchedAnswerError({ asked: cart, answer: result, differences }, call);
}

function contradictions(asked: unknown, answered: unknown, path: string): Difference[] {
  const [was, is] = [member(asked, 'billingCycle'), member(answered, 'billingCycle')];
  const cycle = isSame(was, is) ? [] : [{ path: `${path}/billingCycle`, asked: was, answered: is }];
  return [...itemDifferences(asked, answered, path), ...cycle].filter(isSaid);
}
