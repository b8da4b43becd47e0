import type { InventoryCheckRequest, InventoryCheckResult } from '../../../generated/models.js';
import {
  checkInventory,
  getAvailability,
  getProduct,
  getSku,
  listAvailabilities,
  listProducts,
  listSkus,
} from '../../../generated/operations.js';
import type { ApiPromise } from '../api-promise.js';
import type { Api } from '../api.js';
import { call } from '../call.js';
import type { CallOptions } from '../call-options.js';
import { catalogueListOptions, catalogueOptions, type Catalogue } from './catalogue.js';

/** The products in one country: products and prices differ by country. */
export interface CountryProducts extends Catalogue {
  /** Checks whether reservations are available now. Changes nothing. The answer leaves out what the service doesn't know. */
  checkInventory(request: InventoryCheckRequest, options?: CallOptions): ApiPromise<InventoryCheckResult>;
}

/** The products of the modern catalogue. */
export interface Products {
  /** @param country two letters, ISO 3166-1, such as `US` */
  byCountry(country: string): CountryProducts;
}

export const productsOf = (api: Api): Products => ({
  byCountry: (country) => countryProducts(api, { country }),
});

const [one, many] = [{ options: catalogueOptions }, { options: catalogueListOptions }];

const countryProducts = (api: Api, query: { readonly country: string }): CountryProducts => ({
  list: (targetView, options) => call(api, listProducts, { query: { ...query, targetView } }, options, many),
  checkInventory: (body, options) => call(api, checkInventory, { query, body }, options),
  byId: (productId) => ({
    get: (options) => call(api, getProduct, { path: { productId }, query }, options, one),
    skus: {
      list: (options) => call(api, listSkus, { path: { productId }, query }, options, many),
      byId: (skuId) => ({
        get: (options) => call(api, getSku, { path: { productId, skuId }, query }, options, one),
        availabilities: {
          list: (options) =>
            call(api, listAvailabilities, { path: { productId, skuId }, query }, options, many),
          byId: (availabilityId) => ({
            get: (options) =>
              call(api, getAvailability, { path: { productId, skuId, availabilityId }, query }, options),
          }),
        },
      }),
    },
  }),
});
