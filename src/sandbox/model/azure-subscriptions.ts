/** Whose an Azure subscription is: what reservations are bought for. */
import { samplesOf } from '../contract.js';
import type { State } from '../state.js';
import { itemWithId } from './catalogue/index.js';
import { sameId } from './items.js';

const isAzure = (offerId = ''): boolean =>
  itemWithId(offerId)?.kind === 'azurePlan' || sameId(offerId, 'MS-AZR-0145P');

/**
 * What a subscription is to a customer, as far as the sandbox can know: customers have Azure subscriptions elsewhere too. So the
 * one in the contract's order of a reservation is unknown to all but its own customer, and works for everybody.
 */
export function azureSubscription(
  subscriptionId: string,
  customerId: string,
  { orders, subscriptions }: State,
): 'own' | 'not-azure' | 'another customer’s' | 'unknown' {
  const found = subscriptions.find(customerId, subscriptionId)?.subscription;
  if (found !== undefined) return isAzure(found.offerId) ? 'own' : 'not-azure';
  const isHeld = orders.all.some(({ order }) =>
    order.lineItems.some((line) => sameId(line.subscriptionId, subscriptionId)),
  );
  const isSample = samplesOf('getSubscription').some(({ body }) => sameId(body['id'], subscriptionId));
  return isHeld || isSample ? 'another customer’s' : 'unknown';
}
