import type {
  Cart,
  CartCheckoutResult,
  CartLineItemRequest,
  CartRequest,
} from '../../../generated/models.js';
import { createCart, getCart, updateCart } from '../../../generated/operations.js';
import type { ApiPromise } from '../api-promise.js';
import type { Api } from '../api.js';
import { dataAsGiven, optionsAsGiven } from '../as-given.js';
import { call, type Specifics } from '../call.js';
import type { Given } from '../address.js';
import type { CallOptions } from '../call-options.js';
import type { BuyOptions, CartPurchase } from '../carts/buy.js';
import type { CheckoutOptions } from '../carts/checkout.js';

/** One cart. */
export interface CartOperations {
  readonly id: string;
  /** Reads the cart: its prices, what in it can't be bought, and when it expires. */
  get(options?: CallOptions): ApiPromise<Cart>;
  /** Replaces all line items of the cart. Buys nothing, and is safe to repeat. */
  update(cart: CartRequest, options?: CallOptions): ApiPromise<Cart>;
  /**
   * Reads the cart, and buys what is in it. **Check `orderErrors`: the answer can have failures beside orders.**
   *
   * Repeating it is documented as safe, with any request id, until the cart expires after seven days: what was ordered is not
   * ordered again, and what failed is tried again. Rejects with the same errors as `orders.create`, such as a
   * `MismatchedAnswerError` where what was ordered is not what is in the cart. `timeout` and `totalTimeout` apply to each request:
   * to the reading and to the checkout.
   */
  checkout(options?: CheckoutOptions): Promise<CartCheckoutResult>;
}

/** The carts of one customer. They can't be listed or deleted; they expire after seven days. */
export interface CustomerCarts {
  /**
   * Creates a cart. Buys nothing. **Check `error` of each line item: a cart can have items that can't be bought.** A repeat with
   * another request id makes a second cart, which does no harm.
   */
  create(cart: CartRequest, options?: CallOptions): ApiPromise<Cart>;
  /** One cart, by its id. */
  byId(cartId: string): CartOperations;
  /**
   * Does it all: creates a cart, rejects with a `RefusedCartError` if a line item can't be bought, passes the price to `confirm`,
   * and checks the cart out if that returns `true`. The request id is that of the checkout; to repeat the purchase after a crash,
   * check the same cart out again. `timeout` and `totalTimeout` apply to each request, to the cart and to the checkout; `confirm`
   * may take as long as it likes.
   *
   * ```ts
   * const bought = await customer.carts.buy(lines, { confirm: ({ totals }) => ask(`Buy for ${totals[0]?.total}?`) });
   * ```
   */
  buy(lineItems: readonly CartLineItemRequest[], options: BuyOptions): Promise<CartPurchase>;
}

/** A cart in an answer is compared with what was put into it. */
const compared: Pick<Specifics<Given>, 'confirm'> = {
  confirm: async (...sent) => {
    const { confirmCart } = await import('../carts/compare-cart.js');
    confirmCart(...sent);
  },
};

export const cartsOf = (api: Api, customerId: string): CustomerCarts => ({
  create: (body, options) => call(api, createCart, { path: { customerId }, body }, options, compared),
  byId: (cartId) => cartOf(api, { customerId, cartId }),
  buy: async (lineItems, options) => {
    const given = [dataAsGiven(lineItems), optionsAsGiven(options)] as const;
    const { buy } = await import('../carts/buy.js');
    return buy(api, customerId, ...given);
  },
});

const cartOf = (
  api: Api,
  path: { readonly customerId: string; readonly cartId: string },
): CartOperations => ({
  id: path.cartId,
  get: (options) => call(api, getCart, { path }, options),
  update: (body, options) => call(api, updateCart, { path, body }, options, compared),
  checkout: async (options) => {
    const given = optionsAsGiven(options);
    const { checkout } = await import('../carts/checkout.js');
    return checkout(api, path, given);
  },
});
