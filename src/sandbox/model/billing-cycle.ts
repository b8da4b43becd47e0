/** Changing the billing cycle of an order, which is left for legacy licences only. */
import type { BillingCycleChange, Order } from '../../../generated/models.js';
import { isGuid } from '../../shared/guid.js';
import { bare } from '../query.js';
import { refusal, type Refusal } from '../refusal.js';
import { withNextEtag } from './add-ons.js';
import { sameId } from './items.js';

/** Why it can't be changed. */
export function cycleChangeRefusal(
  { billingCycle, lineItems }: BillingCycleChange,
  order: Order,
): Refusal | undefined {
  if (order.status === 'cancelled') return refusal(6000);
  for (const [index, { lineItemNumber, offerId, subscriptionId }] of lineItems.entries()) {
    const line = order.lineItems.find(
      (each) => each.lineItemNumber === lineItemNumber && sameId(each.offerId, offerId),
    );
    if (line === undefined) return refusal(800071, { data: [`/lineItems/${index}/lineItemNumber`] });
    if (!sameId(line.subscriptionId, subscriptionId)) {
      return refusal(20003, { data: [`/lineItems/${index}/subscriptionId`] });
    }
  }
  const isLicences = order.lineItems.every(({ offerId }) => isGuid(offerId));
  if (isLicences && ['monthly', 'annual'].includes(bare(billingCycle))) return undefined;
  const detail = isLicences
    ? 'The billing cycle must be monthly or annual.'
    : 'Only orders of legacy licences can change it. New commerce changes it with the next term of the subscription.';
  return refusal(6001, { detail, data: ['/billingCycle'] });
}

export const withBillingCycle = ({ billingCycle }: BillingCycleChange, order: Order): Order => ({
  ...withNextEtag(order),
  billingCycle,
});
