import type { Offer, Sku } from '../generated/models.js';
import { hasId } from './answers.js';
import { execute, type Api, type ApiPromise } from './execute.js';
import type { CallOptions } from './new-call.js';
import { pathId } from './path-id.js';

/** What can be read once the country is known. Prices and availability differ by country. */
export interface ByCountry<T> {
  /** @param country two letters, ISO 3166-1, such as `US` */
  byCountry(country: string): { get(options?: CallOptions): ApiPromise<T> };
}

/** The offers of the legacy catalogue. */
export interface Offers {
  byId(offerId: string): ByCountry<Offer>;
}

/** The products of the modern catalogue. */
export interface Products {
  byId(productId: string): { readonly skus: { byId(skuId: string): ByCountry<Sku> } };
}

export const offersOf = (api: Api): Offers => ({
  byId: (id) => ({
    byCountry: (country) => ({
      get: (options) =>
        execute<Offer>(
          api,
          {
            name: 'getOffer',
            buys: false,
            accepts: hasId,
            request: ({ GET }, call) =>
              GET('/v1/offers/{offerId}', {
                path: { offerId: pathId('offer id', id, call) },
                query: { country },
              }),
          },
          options,
        ),
    }),
  }),
});

export const productsOf = (api: Api): Products => ({
  byId: (productId) => ({
    skus: {
      byId: (skuId) => ({
        byCountry: (country) => ({
          get: (options) =>
            execute<Sku>(
              api,
              {
                name: 'getSku',
                buys: false,
                accepts: hasId,
                request: ({ GET }, call) => {
                  const path = {
                    productId: pathId('product id', productId, call),
                    skuId: pathId('SKU id', skuId, call),
                  };
                  return GET('/v1/products/{productId}/skus/{skuId}', { path, query: { country } });
                },
              },
              options,
            ),
        }),
      }),
    },
  }),
});
