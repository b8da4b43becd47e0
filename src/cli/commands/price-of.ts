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
    return 'The price is not known before it is bought: only catalogue items with --quantity and --billing-cycle are priced.\n';
  }
  try {
    return showLines(await carts.create(cart));
  } catch (error) {
    return `The price is not known before it is bought: a cart for it fails. ${messageOf(error)}\n`;
  }
}
