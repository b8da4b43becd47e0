import type { Offer } from '../../../generated/models.js';
import { getOffer } from '../../../generated/operations.js';
import type { ApiPromise } from '../api-promise.js';
import type { Api } from '../api.js';
import { call } from '../call.js';
import type { CallOptions } from '../call-options.js';

/** Something that is read for a country, since prices and availability differ by country. */
export interface ByCountry<T> {
  /** @param country two letters, ISO 3166-1, such as `US` */
  byCountry(country: string): { get(options?: CallOptions): ApiPromise<T> };
}

/** The offers of the legacy catalogue. */
export interface Offers {
  byId(offerId: string): ByCountry<Offer>;
}

export const offersOf = (api: Api): Offers => ({
  byId: (offerId) => ({
    byCountry: (country) => ({
      get: (options) => call(api, getOffer, { path: { offerId }, query: { country } }, options),
    }),
  }),
});
