import type { BilledLineItem, BillingCycleType, Order, OrderLineItem } from '../../../generated/models.js';
import { changeBillingCycle, getOrder, type Operation } from '../../../generated/operations.js';
import type { Api } from '../api.js';
import { call, type Sent } from '../call.js';
import type { CallOptions } from '../call-options.js';
import type { Call } from '../call-state.js';
import { MismatchedAnswerError } from '../errors.js';
import { inSteps } from '../in-steps.js';
import { commonDifferences, idDifferences, isOrder, isOrderOf } from './compare-answer.js';
import { isSame, member } from './same-order.js';

const changing = { name: changeBillingCycle.name, effect: 'change' } as const;

interface Path {
  readonly customerId: string;
  readonly orderId: string;
}

/** Where a line item lacks its subscription, the check of the body says so. */
type Meant = Omit<NonNullable<(typeof changeBillingCycle)['given']>, 'body'> & {
  readonly body: Omit<NonNullable<(typeof changeBillingCycle)['given']>['body'], 'lineItems'> & {
    readonly lineItems: readonly Partial<BilledLineItem>[];
  };
};

/** Reads an order and sends all its line items with the other billing cycle; one that is there already is not sent again. */
export function changeCycle(
  api: Api,
  path: Path,
  billingCycle: BillingCycleType,
  options?: CallOptions,
): Promise<Order> {
  return inSteps(api, changing, options, async ({ before, changing: own }) => {
    const order = await before((each) => call(api, getOrder, { path }, each), isOrderOf(path.orderId));
    if (isSame(order.billingCycle, billingCycle)) return order;
    const { id, lineItems } = order;
    const body = { id, referenceCustomerId: path.customerId, billingCycle, lineItems: lineItems.map(billed) };
    const operation: Operation<Meant, Order> = changeBillingCycle;
    return call(api, operation, { path, body }, own, { confirm });
  });
}

/** What such a change names of a line item. */
function billed(item: OrderLineItem): Partial<BilledLineItem> {
  const { lineItemNumber, offerId, subscriptionId, friendlyName, quantity, partnerIdOnRecord } = item;
  return Object.fromEntries(
    Object.entries({
      lineItemNumber,
      offerId,
      subscriptionId,
      friendlyName,
      quantity,
      partnerIdOnRecord,
    }).filter(([, value]) => (value ?? undefined) !== undefined),
  );
}

function confirm({ path, body }: Sent, answer: unknown, sent: Call): void {
  if (!isOrder(answer))
    throw new TypeError('a change of an order was answered with something else than an order');
  const asked: unknown = JSON.parse(body ?? 'null');
  const [was, is] = [member(asked, 'billingCycle'), answer.billingCycle];
  const differences = [
    ...idDifferences(answer, path['orderId']),
    ...commonDifferences(answer, path['customerId']),
    ...(isSame(was, is) ? [] : [{ path: '/billingCycle', asked: was, answered: is }]),
  ];
  if (differences.length > 0) throw new MismatchedAnswerError({ asked, answer, differences }, sent);
}
