/** The newer catalogue, by country and for a customer, the offers of the older one, and what may be asked before buying. */
import type {
  Availability,
  AvailabilityCollection,
  ProductCollection,
  PromotionCollection,
  PromotionEligibilities,
  PromotionEligibilityCollection,
  SkuCollection,
} from '../../../generated/models.js';
import type { JsonRecord } from '../../openapi/json.js';
import { availabilityIn, productIn, skuIn } from '../model/catalogue/answers.js';
import {
  productWithId,
  products,
  skuWithId,
  type ProductEntry,
  type SkuEntry,
} from '../model/catalogue/index.js';
import { isSoldIn, selectionFrom, views, type Selection } from '../model/catalogue/selection.js';
import { inventoryOf } from '../model/inventory.js';
import { COUNTRY, isCatalogueItem } from '../model/items.js';
import { link, uriOf } from '../model/links.js';
import { offerWithId } from '../model/offers.js';
import { activePromotions, eligibilities, promotionWithId } from '../model/promotions.js';
import { readInventoryCheck, readPromotionEligibility } from '../model/request-bodies.js';
import { rewritten } from '../model/rewritten.js';
import type { OperationHandler, OperationRequest } from '../operation-handler.js';
import {
  isRefused,
  ok,
  refused,
  type OperationResponse,
  type Refused,
  type Success,
} from '../operation-response.js';
import { country, required } from '../query.js';
import { refusal } from '../refusal.js';

export const getOffer: OperationHandler = ({ param, query }) => {
  const where = country(query());
  if (isRefused(where)) return where;
  const id = param('offerId');
  if (isCatalogueItem(id)) return refused(refusal(2100));
  const offer = offerWithId(id);
  return offer === undefined
    ? refused(refusal(1000, { detail: 'The sandbox knows only the offers of the contract\u2019s samples.' }))
    : soldIn(where, offer);
};

/** Everything is sold everywhere. */
const soldIn = (country: string, item: JsonRecord): Success =>
  ok(rewritten(item, (text) => text.replaceAll(/("country":"|[?]country=)[A-Z]{2}\b/g, `$1${country}`)));

/** Whose catalogue is read. What is sold to one customer is what is sold in the country of the samples. */
interface Catalogue {
  readonly countryOf: (request: OperationRequest) => string | Refused;
  readonly isForCustomer: boolean;
}

const byCountry: Catalogue = { countryOf: ({ query }) => country(query()), isForCustomer: false };
const forCustomer: Catalogue = { countryOf: () => COUNTRY, isForCustomer: true };

type Read = (catalogue: Catalogue) => OperationHandler;

const readProducts: Read =
  ({ countryOf, isForCustomer }) =>
  (request) => {
    const where = countryOf(request);
    if (isRefused(where)) return where;
    const targetView = required(request.query(), 'targetView');
    if (isRefused(targetView)) return targetView;
    const selection = selectionFrom(request.query());
    if (isRefused(selection)) return selection;
    const view = views(isForCustomer).get(targetView.toLowerCase());
    if (view === undefined) return refused(refusal(400036));
    const items = products
      .filter((entry) => isForCustomer || entry.isForCustomersOnly !== true)
      .filter((entry) => entry.views.some((each) => view.includes(each)))
      .filter((entry) => entry.skus.some(hasAny(selection)))
      .map(({ product }) => productIn(where, product));
    const self = `${uriOf('listProducts', {})}?country=${where}&targetView=${encodeURIComponent(targetView)}`;
    return ok({ totalCount: items.length, items, ...collection(self) } satisfies ProductCollection);
  };

const readProduct: Read =
  ({ countryOf }) =>
  (request) =>
    found(countryOf(request), productOf(request), (where, { product }) => ok(productIn(where, product)));

const readSkus: Read =
  ({ countryOf }) =>
  (request) => {
    const selection = selectionFrom(request.query());
    if (isRefused(selection)) return selection;
    return found(countryOf(request), productOf(request), (where, entry) => {
      const items = entry.skus.filter(hasAny(selection)).map(({ sku }) => skuIn(where, sku));
      const self = `${uriOf('listSkus', { productId: entry.product.id })}?country=${where}`;
      return ok({ totalCount: items.length, items, ...collection(self) } satisfies SkuCollection);
    });
  };

const readSku: Read =
  ({ countryOf }) =>
  (request) =>
    found(countryOf(request), skuOf(request), (where, { sku }) => ok(skuIn(where, sku)));

const readAvailabilities: Read =
  ({ countryOf }) =>
  (request) => {
    const selection = selectionFrom(request.query());
    if (isRefused(selection)) return selection;
    return found(countryOf(request), skuOf(request), (where, { sku, availabilities }) => {
      const items = availabilities
        .filter((entry) => isSoldIn(selection, entry))
        .map(({ availability }) => availabilityIn(where, availability));
      const ids = { productId: sku.productId ?? '', skuId: sku.id };
      const segment = selection.segment === undefined ? '' : `&targetSegment=${selection.segment}`;
      const self = `${uriOf('listAvailabilities', ids)}?country=${where}${segment}`;
      return ok({ totalCount: items.length, items, ...collection(self) } satisfies AvailabilityCollection);
    });
  };

const readAvailability: Read =
  ({ countryOf }) =>
  (request) =>
    found(countryOf(request), availabilityOf(request), (where, entry) => ok(availabilityIn(where, entry)));

export const listProducts = readProducts(byCountry);
export const getProduct = readProduct(byCountry);
export const listSkus = readSkus(byCountry);
export const getSku = readSku(byCountry);
export const listAvailabilities = readAvailabilities(byCountry);
export const getAvailability = readAvailability(byCountry);

export const listProductsForCustomer = readProducts(forCustomer);
export const getProductForCustomer = readProduct(forCustomer);
export const listSkusForCustomer = readSkus(forCustomer);
export const getSkuForCustomer = readSku(forCustomer);
export const listAvailabilitiesForCustomer = readAvailabilities(forCustomer);
export const getAvailabilityForCustomer = readAvailability(forCustomer);

function found<T>(
  where: string | Refused,
  entry: T | Refused,
  answer: (where: string, entry: T) => OperationResponse,
): OperationResponse {
  if (isRefused(where)) return where;
  return isRefused(entry) ? entry : answer(where, entry);
}

const productOf = ({ param }: OperationRequest): ProductEntry | Refused =>
  productWithId(param('productId')) ?? refused(refusal(400013));

function skuOf(request: OperationRequest): SkuEntry | Refused {
  const entry = productOf(request);
  if (isRefused(entry)) return entry;
  return skuWithId(entry, request.param('skuId')) ?? refused(refusal(400018));
}

function availabilityOf(request: OperationRequest): Availability | Refused {
  const entry = skuOf(request);
  if (isRefused(entry)) return entry;
  const id = request.param('availabilityId').toLowerCase();
  const one = entry.availabilities.find(({ availability }) => availability.id.toLowerCase() === id);
  return one?.availability ?? refused(refusal(400019));
}

const hasAny =
  (selection: Selection) =>
  ({ availabilities }: SkuEntry): boolean =>
    availabilities.some((entry) => isSoldIn(selection, entry));

const collection = (self: string) => ({
  links: { self: link(self) },
  attributes: { objectType: 'Collection' },
});

export const checkInventory: OperationHandler = (request, state) => {
  const where = country(request.query());
  if (isRefused(where)) return where;
  const body = readInventoryCheck(request, state);
  return isRefused(body) ? body : ok(inventoryOf(body, state));
};

export const listPromotions: OperationHandler = ({ query }, { clock }) => {
  const where = country(query());
  if (isRefused(where)) return where;
  const segment = required(query(), 'segment');
  if (isRefused(segment)) return segment;
  if (segment.toLowerCase() !== 'commercial') return refused(refusal(400030));
  const items = activePromotions(clock()).map(({ promotionConstraints: _, ...listed }) => listed);
  const list: PromotionCollection = {
    totalCount: items.length,
    items,
    attributes: { objectType: 'Collection' },
  };
  return ok(list);
};

export const getPromotion: OperationHandler = ({ param, query }) => {
  const where = country(query());
  if (isRefused(where)) return where;
  const promotion = promotionWithId(param('promotionId'));
  return promotion === undefined ? refused(refusal(1000)) : ok(promotion);
};

export const checkPromotionEligibility: OperationHandler = (request, state) => {
  const body = readPromotionEligibility(request, state);
  if (isRefused(body)) return body;
  const items = body.items.map((item, index): PromotionEligibilities => {
    const { id = index, catalogItemId, quantity, termDuration, billingCycle, promotionId } = item;
    const input = { itemId: catalogItemId, quantity, termDuration, billingCycle };
    return {
      id,
      catalogItemId,
      quantity,
      billingCycle: billingCycle.toLowerCase(),
      termDuration,
      eligibilities: eligibilities(promotionId, input, request.param('customerId'), state),
      attributes: { objectType: 'PromotionEligibilities' },
    };
  });
  const list: PromotionEligibilityCollection = {
    totalCount: items.length,
    items,
    attributes: { objectType: 'Collection' },
  };
  return ok(list);
};
