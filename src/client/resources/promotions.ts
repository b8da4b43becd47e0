import type {
  Promotion,
  PromotionCollection,
  PromotionEligibilityCollection,
  PromotionEligibilityRequest,
} from '../../../generated/models.js';
import { checkPromotionEligibility, getPromotion, listPromotions } from '../../../generated/operations.js';
import type { ApiPromise } from '../api-promise.js';
import type { Api } from '../api.js';
import { call } from '../call.js';
import type { CallOptions } from '../call-options.js';

/** The promotions of one country. */
export interface CountryPromotions {
  /** Lists the promotions for one segment, such as `commercial`. */
  list(segment: 'commercial' | (string & {}), options?: CallOptions): ApiPromise<PromotionCollection>;
  /** One promotion, by its id. Unlike the list, it has the constraints. */
  byId(promotionId: string): { get(options?: CallOptions): ApiPromise<Promotion> };
}

/** The promotions of new commerce. */
export interface Promotions {
  /** @param country two letters, ISO 3166-1, such as `US` */
  byCountry(country: string): CountryPromotions;
}

/** Promotions for one customer. */
export interface CustomerPromotions {
  /** Checks which promotions a line item is eligible for. Changes nothing. */
  checkEligibility(
    request: PromotionEligibilityRequest,
    options?: CallOptions,
  ): ApiPromise<PromotionEligibilityCollection>;
}

export const promotionsOf = (api: Api): Promotions => ({
  byCountry: (country) => ({
    list: (segment, options) => call(api, listPromotions, { query: { country, segment } }, options),
    byId: (promotionId) => ({
      get: (options) => call(api, getPromotion, { path: { promotionId }, query: { country } }, options),
    }),
  }),
});

export const customerPromotionsOf = (api: Api, customerId: string): CustomerPromotions => ({
  checkEligibility: (body, options) =>
    call(api, checkPromotionEligibility, { path: { customerId }, body }, options),
});
