/** The legacy catalogue: the offers that the contract shows, and those that its subscriptions were bought of. */
import type { JsonRecord } from '../../openapi/json.js';
import { samplesOf } from '../contract.js';
import { COUNTRY, isCatalogueItem, sameId, type Item } from './items.js';

/** Ids come in either case. */
export const offerWithId = (id: string): JsonRecord | undefined =>
  [...samplesOf('getOffer').map(({ body }) => body), ...subscribed()].find((offer) =>
    sameId(offer['id'], id),
  );

/** Subscriptions link to their offers. No source shows more of these than the subscription itself says. */
const subscribed = (): JsonRecord[] =>
  samplesOf('getSubscription').flatMap(({ body: { offerId, offerName } }) =>
    typeof offerId === 'string' && typeof offerName === 'string' && !isCatalogueItem(offerId)
      ? [{ id: offerId, name: offerName, country: COUNTRY, attributes: { objectType: 'Offer' } }]
      : [],
  );

/** The name of an item: as the contract's samples have it, or made up. */
export function titleOf({ offerId }: Item): string {
  const [product, sku] = offerId.split(':');
  const name =
    sku === undefined
      ? offerWithId(offerId)?.['name']
      : samplesOf('getSku').find(({ body }) => sameId(body['productId'], product) && sameId(body['id'], sku))
          ?.body['title'];
  return typeof name === 'string' ? name : `Product ${offerId}`;
}
