import {
  getAvailabilityForCustomer,
  getProductForCustomer,
  getSkuForCustomer,
  listAvailabilitiesForCustomer,
  listProductsForCustomer,
  listSkusForCustomer,
} from '../../../generated/operations.js';
import type { Api } from '../api.js';
import { call } from '../call.js';
import { catalogueListOptions, catalogueOptions, type Catalogue } from './catalogue.js';

const [one, many] = [{ options: catalogueOptions }, { options: catalogueListOptions }];

export const customerProductsOf = (api: Api, customerId: string): Catalogue => ({
  list: (targetView, options) =>
    call(api, listProductsForCustomer, { path: { customerId }, query: { targetView } }, options, many),
  byId: (productId) => ({
    get: (options) => call(api, getProductForCustomer, { path: { customerId, productId } }, options, one),
    skus: {
      list: (options) => call(api, listSkusForCustomer, { path: { customerId, productId } }, options, many),
      byId: (skuId) => ({
        get: (options) =>
          call(api, getSkuForCustomer, { path: { customerId, productId, skuId } }, options, one),
        availabilities: {
          list: (options) =>
            call(
              api,
              listAvailabilitiesForCustomer,
              { path: { customerId, productId, skuId } },
              options,
              many,
            ),
          byId: (availabilityId) => ({
            get: (options) =>
              call(
                api,
                getAvailabilityForCustomer,
                { path: { customerId, productId, skuId, availabilityId } },
                options,
              ),
          }),
        },
      }),
    },
  }),
});
