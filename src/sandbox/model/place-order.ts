/** Placing an order, be it sent as one or made of a cart. */
import type { Order, OrderLineItemRequest, OrderRequest } from '../../../generated/models.js';
import type { OperationRequest } from '../operation-handler.js';
import { refusal, type Refusal } from '../refusal.js';
import type { State } from '../state.js';
import { factsOf } from './held-orders.js';
import { billingCycleOf, newOrder } from './new-order.js';
import { problemOf, type Purchase } from './purchase-rules.js';

/** Who buys: the customer of the path, in a request. */
export type Buyer = Pick<OperationRequest, 'param' | 'requestId' | 'correlationId' | 'fulfils'>;

/** Why it can't be placed. */
export function refusalOf(order: OrderRequest, { param }: Buyer, state: State): Refusal | undefined {
  if (!state.strict) return undefined;
  const billingCycle = billingCycleOf(order);
  const all = order.lineItems.map((line) => purchaseOf(line, billingCycle));
  for (const [index, purchase] of all.entries()) {
    const problem = problemOf(purchase, { customerId: param('customerId'), all, state });
    if (problem === undefined) continue;
    const { code, member, detail } = problem;
    const pointer = member === 'billingCycle' ? '/billingCycle' : `/lineItems/${index}/${member}`;
    return refusal(code, { detail, data: [pointer] });
  }
  return undefined;
}

const purchaseOf = (line: OrderLineItemRequest, billingCycle: string): Purchase => ({
  itemId: line.offerId,
  quantity: line.quantity,
  termDuration: line.termDuration,
  billingCycle,
  promotionId: line.promotionId,
  customTermEndDate: line.customTermEndDate,
  attestationAccepted: line.attestationAccepted,
  provisioningContext: line.provisioningContext,
  purchaseCommitment: line.purchaseCommitment,
});

/**
 * @param parentOf the line item that one is an add-on to, by their places, or the subscription
 */
export function placeOrder(
  request: OrderRequest,
  { param, requestId, correlationId, fulfils }: Buyer,
  state: State,
  parentOf: (index: number) => number | string | undefined = () => undefined,
): Order {
  const customerId = param('customerId');
  const now = state.clock();
  const order = newOrder(request, customerId, now, state.newId);
  const facts = factsOf(request.lineItems, now, fulfils).map((line, index) => {
    const parent = parentOf(index);
    const parentSubscriptionId =
      typeof parent === 'number' ? order.lineItems[parent]?.subscriptionId : parent;
    return parentSubscriptionId === undefined ? line : { ...line, parentSubscriptionId };
  });
  state.orders.add({ held: { customerId, requestId, correlationId, order }, facts });
  return order;
}
