/** Offers and SKUs: those of the contract's samples. */
import type { JsonRecord } from '../../openapi/json.js';
import { samplesOf } from '../contract.js';
import { isCatalogueItem, sameId } from '../model/items.js';
import { offerWithId } from '../model/offers.js';
import { rewritten } from '../model/rewritten.js';
import { country } from '../query.js';
import { sampled } from '../sampled.js';
import { refusal } from '../refusal.js';
import type { OperationHandler } from '../operation-handler.js';
import { isRefused, ok, refused, type Success } from '../operation-response.js';

export const getOffer: OperationHandler = ({ param, query }) => {
  const where = country(query());
  if (isRefused(where)) return where;
  const id = param('offerId');
  if (isCatalogueItem(id)) return refused(refusal(2100));
  const offer = offerWithId(id);
  return offer === undefined
    ? refused(refusal(1000, { detail: 'The sandbox knows the offers of the contract\u2019s samples only.' }))
    : soldIn(where, offer);
};

export const getSku: OperationHandler = ({ param, query }) => {
  const where = country(query());
  if (isRefused(where)) return where;
  const skus = samplesOf('getSku').filter(({ parameters }) =>
    sameId(parameters['productId'], param('productId')),
  );
  if (skus.length === 0) return refused(refusal(400013));
  const sample = skus.find(({ parameters }) => sameId(parameters['skuId'], param('skuId')));
  return sample === undefined ? refused(refusal(400018)) : soldIn(where, sample.body);
};

/** Everything is sold everywhere. */
const soldIn = (country: string, item: JsonRecord): Success =>
  ok(rewritten(item, (text) => text.replaceAll(/("country":"|[?]country=)[A-Z]{2}\b/g, `$1${country}`)));

export const listProducts = sampled('listProducts', 200, 400013);
export const getProduct = sampled('getProduct', 200, 400013);
export const listSkus = sampled('listSkus', 200, 400013);
export const listAvailabilities = sampled('listAvailabilities', 200, 400013);
export const getAvailability = sampled('getAvailability', 200, 400019);
export const listProductsForCustomer = sampled('listProductsForCustomer', 200, 400013);
export const getProductForCustomer = sampled('getProductForCustomer', 200, 400013);
export const listSkusForCustomer = sampled('listSkusForCustomer', 200, 400013);
export const getSkuForCustomer = sampled('getSkuForCustomer', 200, 400013);
export const listAvailabilitiesForCustomer = sampled('listAvailabilitiesForCustomer', 200, 400013);
export const getAvailabilityForCustomer = sampled('getAvailabilityForCustomer', 200, 400019);
export const checkInventory = sampled('checkInventory', 200, 2000);
export const checkPromotionEligibility = sampled('checkPromotionEligibility', 200, 2000);
export const listPromotions = sampled('listPromotions', 200, 2000);
export const getPromotion = sampled('getPromotion', 200, 1000);
