/** Whose an Azure subscription is: what reservations are bought for. */
import { samplesOf } from '../contract.js';
import type { State } from '../state.js';
import { itemWithId } from './catalogue/index.js';
import { sameId } from './items.js';

const isAzure = (offerId = ''): boolean =>
  itemWithId(offerId)?.kind === 'azurePlan' || sameId(offerId, 'MS-AZR-0145P');

/** Known are those that the sandbox holds, and those that the contract’s samples tell the registration of. */
export function ownerOf(
  subscriptionId: string,
  customerId: string,
  { subscriptions }: State,
): 'customer' | 'another' | 'unknown' {
  const found = subscriptions.find(customerId, subscriptionId)?.subscription;
  if (found !== undefined) return isAzure(found.offerId) ? 'customer' : 'unknown';
  const sample = samplesOf('getRegistrationStatus').find(({ parameters }) =>
    sameId(parameters['subscriptionId'], subscriptionId),
  );
  if (sample === undefined) return 'unknown';
  return sameId(sample.parameters['customerId'], customerId) ? 'customer' : 'another';
}
