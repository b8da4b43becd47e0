/** Entries of the catalogue as a country's answers show them. Links lead to the catalogue by country, also from a customer's. */
import type { Availability, Product, Sku } from '../../../../generated/models.js';
import { link, uriOf } from '../links.js';

export function productIn(country: string, product: Product): Product {
  const ids = { productId: product.id };
  return {
    ...product,
    links: {
      skus: link(`${uriOf('listSkus', ids)}?country=${country}`),
      self: link(`${uriOf('getProduct', ids)}?country=${country}`),
    },
  };
}

export function skuIn(country: string, sku: Sku): Sku {
  const ids = { productId: sku.productId ?? '', skuId: sku.id };
  return {
    ...sku,
    links: {
      availabilities: link(`${uriOf('listAvailabilities', ids)}?country=${country}`),
      self: link(`${uriOf('getSku', ids)}?country=${country}`),
    },
  };
}

export function availabilityIn(country: string, availability: Availability): Availability {
  const { id: availabilityId, productId = '', skuId = '' } = availability;
  const uri = uriOf('getAvailability', { productId, skuId, availabilityId });
  return { ...availability, country, links: { self: link(`${uri}?country=${country}`) } };
}
