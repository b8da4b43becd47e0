import type { Cart, CartAddOn, CartLineItem } from '../../../generated/models.js';
import { linesOf } from './lines.js';

/** The price of a cart before tax, as the service gives it. */
export interface CartPrice {
  /**
   * For each currency, the sum of `extendedPrice` of the line items: the price of the whole term and not of one charge, as inferred
   * from a documented example. Empty where the service gave no price.
   */
  readonly totals: readonly { readonly currencyCode: string | undefined; readonly total: number }[];
  /** The line items without a price; the totals do not include them. */
  readonly unpriced: readonly (CartLineItem | CartAddOn)[];
}

export function priceOf(cart: Cart): CartPrice {
  const totals = new Map<string | undefined, number>();
  const unpriced: (CartLineItem | CartAddOn)[] = [];
  for (const line of linesOf(cart)) {
    const price = line.pricing?.extendedPrice;
    if (typeof price === 'number')
      totals.set(line.currencyCode, (totals.get(line.currencyCode) ?? 0) + price);
    else unpriced.push(line);
  }
  return {
    totals: Array.from(totals, ([currencyCode, total]) => ({ currencyCode, total: withoutNoise(total) })),
    unpriced,
  };
}

/** Adding binary fractions leaves some at the end: 0.1 + 0.2. */
const withoutNoise = (sum: number): number => Number(sum.toFixed(6));
