/** What orders cost. */
import type { Order, OrderLineItem } from '../../../generated/models.js';

/** Made up: everything has one price for each charge, that of the contract's example of an order with prices. */
const UNIT_PRICE = 6;
const ONE = {
  listPrice: UNIT_PRICE,
  discountedPrice: UNIT_PRICE,
  proratedPrice: UNIT_PRICE,
  price: UNIT_PRICE,
};

/** The order with prices. Use is billed later, so an item without a quantity has no price yet. */
export function priced(order: Order): Order {
  const lineItems = order.lineItems.map((line): OrderLineItem => {
    const { quantity, termDuration } = line;
    if (quantity === undefined) return line;
    const extendedPrice = UNIT_PRICE * quantity * chargesIn(termDuration, order.billingCycle);
    return { ...line, pricing: { ...ONE, extendedPrice } };
  });
  const totalPrice = lineItems.reduce((sum, { pricing }) => sum + (pricing?.extendedPrice ?? 0), 0);
  return { ...order, totalPrice, lineItems };
}

const MONTHS_OF_CYCLE: Readonly<Record<string, number>> = { monthly: 1, annual: 12, triennial: 36 };

/**
 * How often the billing cycle comes round in the term; 1 where either has no length. The contract's `extendedPrice` covers
 * the whole term.
 */
function chargesIn(termDuration: string | undefined, billingCycle: string | undefined): number {
  const [, years = '0', months = '0'] = /^P(?:(\d{1,2})Y)?(?:(\d{1,3})M)?$/.exec(termDuration ?? '') ?? [];
  const term = Number(years) * 12 + Number(months);
  const cycle = MONTHS_OF_CYCLE[billingCycle ?? ''];
  return cycle === undefined ? 1 : Math.max(1, Math.floor(term / cycle));
}
