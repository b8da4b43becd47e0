import type { Cart, CartAddOn, CartLineItem } from '../../../generated/models.js';
import { member } from '../orders/same-order.js';

/** What is bought with a cart: its line items, each with the legacy add-ons that are nested in it. */
export const linesOf = (cart: Pick<Cart, 'lineItems'>): (CartLineItem | CartAddOn)[] =>
  cart.lineItems.flatMap((line) => [line, ...(line.addonItems ?? [])]);

/** The same of anything. */
export function linesIn(cart: unknown): unknown[] {
  const lines = member(cart, 'lineItems');
  return listed(lines).flatMap((line) => [line, ...listed(member(line, 'addonItems'))]);
}

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
