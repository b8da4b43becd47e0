import type { CustomerCarts, NewOrder } from '../../index.js';
import { showLines } from '../output/show-cart.js';
import { messageOf } from '../unexpected.js';
import { cartOf } from './cart-of.js';

/**
 * What an order costs, for a person who is about to be asked. No call tells but that of a cart, so one of the same items is
 * made: it buys nothing, and is gone after a week. Never rejects: a price that is not known is no reason not to ask.
 */
export async function priceOf(order: NewOrder, carts: CustomerCarts): Promise<string> {
  const cart = cartOf(order);
  if (cart === undefined) {
    return 'The price is not known before you buy: only catalogue items with a quantity and a billing cycle have one.\n';
  }
  try {
    return showLines(await carts.create(cart));
  } catch (error) {
    return `The price is not known before you buy: no cart could be made for it. ${messageOf(error)}\n`;
  }
}
