/** The legacy catalogue: the offers that the contract shows, those that its subscriptions were bought of, and one more. */
import type { JsonRecord } from '../../openapi/json.js';
import { samplesOf } from '../contract.js';
import { itemWithId } from './catalogue/index.js';
import { COUNTRY, isCatalogueItem, type Item } from './items.js';

/** Subscriptions link to their offers. No source shows more of these than the subscription itself says. */
const subscribed = (): JsonRecord[] =>
  samplesOf('getSubscription').flatMap(({ body: { offerId, offerName } }) =>
    typeof offerId === 'string' && typeof offerName === 'string' && !isCatalogueItem(offerId)
      ? [{ id: offerId, name: offerName, country: COUNTRY, attributes: { objectType: 'Offer' } }]
      : [],
  );

/** Invented, for the refusal that most legacy licences meet today. */
const notSoldAnyMore: JsonRecord = {
  id: '5A4DB0C5-0FF3-4B0C-9E2B-0123456789AB',
  name: 'Sandbox Mail, legacy (invented)',
  minimumQuantity: 1,
  maximumQuantity: 300,
  locale: 'en-us',
  country: COUNTRY,
  isAddOn: false,
  isAvailableForPurchase: false,
  billing: 'license',
  supportedBillingCycles: ['monthly', 'annual'],
  isAutoRenewable: true,
  unitType: 'Licenses',
  attributes: { objectType: 'Offer' },
};

const offers = new Map<string, JsonRecord>();

for (const offer of [...subscribed(), ...samplesOf('getOffer').map(({ body }) => body), notSoldAnyMore]) {
  if (typeof offer['id'] === 'string') offers.set(offer['id'].toLowerCase(), offer);
}

/** Ids come in either case. */
export const offerWithId = (id: string): JsonRecord | undefined => offers.get(id.toLowerCase());

/** The name of an item: as the catalogues have it, or made up. */
export function titleOf({ offerId }: Item): string {
  const name = isCatalogueItem(offerId) ? itemWithId(offerId)?.sku.title : offerWithId(offerId)?.['name'];
  return typeof name === 'string' ? name : `Product ${offerId}`;
}
