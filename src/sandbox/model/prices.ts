/** What orders and carts cost. */
import type { Order, OrderLineItem, Pricing } from '../../../generated/models.js';
import { bare } from '../query.js';
import { itemWithId } from './catalogue/index.js';
import { remainingShare } from './promotions.js';

/** Made up: what is not in the catalogue has this price for each charge. */
const UNKNOWN_PRICE = 6;

/** What of a line item its price depends on. */
export interface PricedItem {
  readonly itemId: string;
  readonly quantity: number;
  readonly termDuration: string | undefined;
  readonly billingCycle: string | undefined;
  readonly promotionId: string | undefined;
}

/** Prices of one charge, and of all charges of the term: the contract's `extendedPrice` covers the whole term. */
export function pricingOf({
  itemId,
  quantity,
  termDuration,
  billingCycle,
  promotionId,
}: PricedItem): Pricing {
  const item = itemWithId(itemId);
  // A reservation may say its term in its context, where its availability has but the one.
  const [only] = item?.availability.terms ?? [];
  const term = monthsOf(termDuration ?? only?.duration ?? '');
  const cycle = monthsBetweenCharges(billingCycle ?? '');
  const listPrice = item === undefined ? UNKNOWN_PRICE : item.price * (cycle ?? Math.max(1, term));
  const price = inCents(listPrice * remainingShare(promotionId, itemId));
  const charges = cycle === undefined ? 1 : Math.max(1, Math.floor(term / cycle));
  return {
    listPrice,
    discountedPrice: price,
    proratedPrice: price,
    price,
    extendedPrice: inCents(price * quantity * charges),
  };
}

/** The order with prices. Use is billed later, so an item without a quantity has no price yet. */
export function priced(order: Order): Order {
  const { billingCycle } = order;
  const lineItems = order.lineItems.map((line): OrderLineItem => {
    const { offerId: itemId, quantity, termDuration, promotionId } = line;
    return quantity === undefined
      ? line
      : { ...line, pricing: pricingOf({ itemId, quantity, termDuration, billingCycle, promotionId }) };
  });
  const totalPrice = inCents(lineItems.reduce((sum, { pricing }) => sum + (pricing?.extendedPrice ?? 0), 0));
  return { ...order, totalPrice, lineItems };
}

const inCents = (amount: number): number => Math.round(amount * 100) / 100;

const MONTHS_OF_CYCLE: Readonly<Record<string, number>> = { monthly: 1, annual: 12, triennial: 36 };

/** The length of a term in months; 0 for what has none. */
export function monthsOf(duration: string): number {
  const [, years = '0', months = '0'] = /^P(?:(\d{1,2})Y)?(?:(\d{1,3})M)?$/.exec(duration) ?? [];
  return Number(years) * 12 + Number(months);
}

/** The months from one charge to the next; undefined for what is charged once. */
export const monthsBetweenCharges = (billingCycle: string): number | undefined =>
  MONTHS_OF_CYCLE[bare(billingCycle)];
