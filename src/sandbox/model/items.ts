/** What can be bought: the kind of an item, and where links lead to from it. */
import type { Link } from '../../../generated/models.js';
import { itemWithId } from './catalogue/index.js';
import { link, uriOf } from './links.js';

export type ItemKind = 'legacy' | 'oneTime' | 'newCommerce';

/** What of a line item tells its kind. */
export interface Item {
  readonly offerId: string;
  readonly termDuration?: string;
}

/** `product:sku:availability` */
const CATALOGUE_ITEM = /^([^:]+):([^:]+):([^:]+)$/;

/** Links name a country; whose is not in the request. */
export const COUNTRY = 'US';

export const isCatalogueItem = (offerId: string): boolean => CATALOGUE_ITEM.test(offerId);

export function kindOf({ offerId, termDuration }: Item): ItemKind {
  if (!isCatalogueItem(offerId)) return 'legacy';
  const known = itemWithId(offerId)?.kind;
  if (known === 'reservation' || known === 'perpetualSoftware') return 'oneTime';
  if (known === 'azurePlan') return 'newCommerce';
  // Perpetual software has an empty term.
  return termDuration === undefined || termDuration === '' ? 'oneTime' : 'newCommerce';
}

export interface ItemLinks {
  product?: Link;
  sku?: Link;
  availability?: Link;
}

/** The links into the newer catalogue. An item of the legacy one has none. */
export function itemLinks(item: Item): ItemLinks {
  const kind = kindOf(item);
  if (kind === 'legacy') return {};
  const [productId = '', skuId = '', availabilityId = ''] = item.offerId.split(':');
  const skuUri = uriOf('getSku', { productId, skuId });
  const sku = link(`${skuUri}?country=${COUNTRY}`);
  if (kind === 'oneTime') return { sku };
  return {
    product: link(`${uriOf('getProduct', { productId })}?country=${COUNTRY}`),
    sku,
    availability: link(
      `${uriOf('getAvailability', { productId, skuId, availabilityId })}?country=${COUNTRY}`,
    ),
  };
}

/** Ids of the catalogues and GUIDs come in either case. */
export const sameId = (a: unknown, b: unknown): boolean =>
  typeof a === 'string' && typeof b === 'string' && a.toLowerCase() === b.toLowerCase();
