import type { Order } from '../../../generated/models.js';
import { cancelOrder, getOrder } from '../../../generated/operations.js';
import type { Api } from '../api.js';
import { call, type Sent } from '../call.js';
import type { CallOptions } from '../call-options.js';
import type { Call } from '../call-state.js';
import { ApiError, InvalidOptionError, MismatchedAnswerError } from '../errors.js';
import { inSteps } from '../in-steps.js';
import type { Added } from '../own-options.js';
import { must } from '../read-options.js';
import { printable } from '../../shared/printable.js';
import { isWholeNumber } from '../../shared/whole-number.js';
import { commonDifferences, idDifferences, isOrder, isOrderOf } from './compare-answer.js';
import { isSame, itemsOf, member, type Difference } from './same-order.js';

/** What to cancel of an order. */
export interface CancelOrderOptions extends CallOptions {
  /**
   * The numbers of the line items to cancel; for orders of software only.
   * @default the whole order
   */
  readonly lineItems?: readonly number[];
}

const isNumbers = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((each) => isWholeNumber(each, 0, Number.MAX_SAFE_INTEGER));

const cancelling = {
  name: cancelOrder.name,
  effect: 'change',
  own: {
    lineItems: { rule: must('a list of numbers of line items', isNumbers) },
  } satisfies Added<CancelOrderOptions>,
} as const;

/** Reads an order and cancels it, or line items of it; what is cancelled already is not sent again. */
export function cancel(
  api: Api,
  path: { readonly customerId: string; readonly orderId: string },
  options?: CancelOrderOptions,
): Promise<Order> {
  return inSteps(api, cancelling, options, async (steps) => {
    const numbers = lineItemsIn(options, steps.call);
    const order = await steps.before((each) => call(api, getOrder, { path }, each), isOrderOf(path.orderId));
    const lineItems = numbers?.map((number) => lineItemOf(order, number, steps.call));
    if (stillThere(order, numbers).length === 0) return order;
    const body = { id: order.id, status: 'cancelled', ...(lineItems && { lineItems }) } as const;
    try {
      return await call(api, cancelOrder, { path, body }, steps.changing, { confirm: confirmWith(numbers) });
    } catch (error) {
      if (error instanceof ApiError && error.outcome === 'rejected' && error.concerns === 'order')
        error.message += whatInstead(error, order);
      throw error;
    }
  });
}

/** @throws {InvalidOptionError} where a list was meant and none came: that would cancel the whole order */
function lineItemsIn(options: CancelOrderOptions = {}, ids: Call): readonly number[] | undefined {
  if (options.lineItems !== undefined) return [...options.lineItems];
  if (!('lineItems' in options)) return undefined;
  throw new InvalidOptionError('lineItems is undefined; leave it out to cancel the whole order.', ids);
}

/** As a cancellation names it. */
function lineItemOf(
  { lineItems }: Order,
  number: number,
  ids: Call,
): { lineItemNumber: number; offerId: string } {
  const found = lineItems.find(({ lineItemNumber }) => lineItemNumber === number);
  if (found) return { lineItemNumber: number, offerId: found.offerId };
  const there = lineItems.map(({ lineItemNumber }) => lineItemNumber).join(', ');
  throw new InvalidOptionError(`the order has no line item ${number}; it has ${there}.`, ids);
}

const confirmWith =
  (numbers: readonly number[] | undefined) =>
  ({ path, body }: Sent, answer: unknown, sent: Call): void => {
    if (!isOrder(answer))
      throw new TypeError('a cancellation was answered with something else than an order');
    const differences = [
      ...idDifferences(answer, path['orderId']),
      ...commonDifferences({ ...answer, status: 'unknown' }, path['customerId']),
      ...stillThere(answer, numbers),
    ];
    if (differences.length > 0)
      throw new MismatchedAnswerError({ asked: JSON.parse(body ?? 'null'), answer, differences }, sent);
  };

/** What of it is not cancelled: a whole order has a status for that, a line item the quantity 0. */
function stillThere(order: Order, numbers: readonly number[] | undefined): Difference[] {
  const { status } = order;
  if (isSame(status, 'cancelled')) return [];
  if (numbers === undefined) return [{ path: '/status', asked: 'cancelled', answered: status }];
  return numbers.flatMap((number) => {
    const item = itemsOf(order).find((each) => member(each, 'lineItemNumber') === number);
    const answered = member(item, 'quantity');
    return answered === 0 ? [] : [{ path: `/lineItems/${number}/quantity`, asked: 0, answered }];
  });
}

/** The service's code for an order whose subscriptions can only be suspended: the contract's table of error codes. */
const onlySuspended = '800063';

/** The contract has a table of what is cancelled where, at updateOrder. */
function whatInstead({ code }: ApiError, { lineItems }: Order): string {
  const [first] = lineItems.flatMap(({ subscriptionId }) => subscriptionId ?? []);
  const here = first === undefined ? '' : `, here '${printable(first)}'`;
  if (code === onlySuspended) return ` Suspend its subscription instead${here}.`;
  return (
    ` New commerce, marketplace products and Azure plans are cancelled with their subscription${here}${here && ','} and not with their order.` +
    ' Software is cancelled with its order, within its window; reservations too, but in a sandbox account only.'
  );
}
