/** The contract's promotions: what they take off a price, and who may have them. */
import type {
  Promotion,
  PromotionEligibility,
  PromotionEligibilityError,
  PromotionProduct,
} from '../../../generated/models.js';
import type { JsonRecord } from '../../openapi/json.js';
import { samplesOf } from '../contract.js';
import { bare } from '../query.js';
import type { State } from '../state.js';
import { itemWithId, type CatalogueItem } from './catalogue/index.js';
import { sameId } from './items.js';

/** What a promotion is looked at for. */
export interface PromotionInput {
  readonly itemId: string;
  readonly quantity: number;
  readonly termDuration: string | undefined;
  readonly billingCycle: string | undefined;
}

const isPromotion = (body: JsonRecord): body is JsonRecord & Promotion => typeof body['id'] === 'string';

/** With their constraints, which a list leaves out. */
const promotions: readonly Promotion[] = samplesOf('getPromotion')
  .map(({ body }) => body)
  .filter(isPromotion);

export const promotionWithId = (id: string): Promotion | undefined =>
  promotions.find((promotion) => sameId(promotion.id, id));

export const activePromotions = (now: Date): readonly Promotion[] =>
  promotions.filter(
    ({ startDate = '', endDate = '' }) =>
      Date.parse(startDate) <= now.getTime() && now.getTime() < Date.parse(endDate),
  );

const isFor = (item: CatalogueItem, { productId, skuId }: PromotionProduct): boolean =>
  sameId(productId, item.entry.product.id) && sameId(skuId, item.sku.id);

const productIn = ({ requiredProducts = [] }: Promotion, item: CatalogueItem): PromotionProduct | undefined =>
  requiredProducts.find((each) => isFor(item, each));

/** The share of the price that remains. */
export function remainingShare(promotionId: string | undefined, itemId: string): number {
  const [item, promotion] = [itemWithId(itemId), promotionWithId(promotionId ?? '')];
  if (item === undefined || promotion === undefined) return 1;
  const policies = productIn(promotion, item)?.pricingPolicies ?? [];
  const percent = policies.find(({ policyType }) => policyType === 'PercentDiscount');
  return 1 - Number(percent?.value ?? 0);
}

/** The promotion that comes of itself. */
export const appliedPromotion = (
  input: PromotionInput,
  customerId: string,
  state: State,
): string | undefined =>
  activePromotions(state.clock()).find(
    (promotion) =>
      promotion.properties?.isAutoApplicable === true && isEligible(promotion, input, customerId, state),
  )?.id;

const isEligible = (promotion: Promotion, input: PromotionInput, customerId: string, state: State): boolean =>
  errorsOf(promotion, input, customerId, state).length === 0;

/** Whether a purchase may name this promotion. */
export function mayHave(
  promotionId: string,
  input: PromotionInput,
  customerId: string,
  state: State,
): boolean {
  const promotion = activePromotions(state.clock()).find(({ id }) => sameId(id, promotionId));
  return promotion !== undefined && isEligible(promotion, input, customerId, state);
}

/** @param promotionId undefined for all promotions of the item */
export function eligibilities(
  promotionId: string | undefined,
  input: PromotionInput,
  customerId: string,
  state: State,
): PromotionEligibility[] {
  const item = itemWithId(input.itemId);
  if (item === undefined) return [notEligible({ type: 'InvalidCatalogItemId' }, promotionId)];
  const asked = activePromotions(state.clock()).filter(
    (promotion) =>
      productIn(promotion, item) !== undefined &&
      (promotionId === undefined || sameId(promotion.id, promotionId)),
  );
  if (asked.length === 0) {
    const type = promotionId === undefined ? 'NoPromotionsAvailable' : 'InvalidPromotion';
    return [notEligible({ type }, promotionId)];
  }
  return asked.map((promotion) => {
    const errors = errorsOf(promotion, input, customerId, state);
    return errors.length === 0
      ? { promotionId: promotion.id, isEligible: true }
      : { promotionId: promotion.id, isEligible: false, errors };
  });
}

function notEligible(
  error: PromotionEligibilityError,
  promotionId: string | undefined,
): PromotionEligibility {
  return { ...(promotionId !== undefined && { promotionId }), isEligible: false, errors: [error] };
}

/**
 * What is in the way. That a customer must own something else is passed over: no source says how the constraint on it is to be
 * read.
 */
function errorsOf(
  promotion: Promotion,
  { itemId, quantity, termDuration, billingCycle = '' }: PromotionInput,
  customerId: string,
  state: State,
): PromotionEligibilityError[] {
  const item = itemWithId(itemId);
  if (item === undefined) return [{ type: 'InvalidCatalogItemId' }];
  const required = productIn(promotion, item);
  if (required === undefined) return [{ type: 'InvalidPromotion' }];
  const errors: PromotionEligibilityError[] = [];
  const { term } = required;
  if (term?.duration !== termDuration || bare(term?.billingCycle ?? '') !== bare(billingCycle)) {
    errors.push({ type: 'Term', eligibleTerms: term === undefined ? [] : [term] });
  }
  const { seatConstraints = [], eligibilityConstraints = [] } = promotion.promotionConstraints ?? {};
  for (const { minSeats = 0, maxSeats = Infinity } of seatConstraints) {
    if (quantity >= minSeats && quantity <= maxSeats) continue;
    errors.push({
      minimumRequiredSeats: minSeats,
      maximumRequiredSeats: maxSeats,
      availableSeats: maxSeats,
      type: 'SeatCount',
      description:
        'The provided quantity does not satisfy the minimum or maximum seat requirements for the promotion.',
    });
  }
  const isForNew = eligibilityConstraints.some(
    ({ type, isApplicable }) => type === 'FirstPurchase' && isApplicable === true,
  );
  if (isForNew && hasBought(item, customerId, state)) errors.push({ type: 'OfferPurchasedPreviously' });
  return errors;
}

const hasBought = ({ entry, sku }: CatalogueItem, customerId: string, { orders }: State): boolean =>
  orders
    .ofCustomer(customerId)
    .some(({ held }) =>
      held.order.lineItems.some(({ offerId }) =>
        offerId.toLowerCase().startsWith(`${entry.product.id}:${sku.id}:`.toLowerCase()),
      ),
    );
