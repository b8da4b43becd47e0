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
  /** Reads the cart: prices, what can't be bought, and until when it lives. */
  get(options?: CallOptions): ApiPromise<Cart>;
  /** Puts other line items in place of all that it holds. Buys nothing. A repeat does no harm. */
  update(cart: CartRequest, options?: CallOptions): ApiPromise<Cart>;
  /**
   * Buys what the cart holds, after reading it. **Look at `orderErrors`: the answer can hold failures beside orders.**
   *
   * Repeating it is documented as safe, under any request id, for the seven days that a cart lives: what was ordered is not
   * ordered again, and what failed is tried again. Rejects with the same errors as `orders.create`; a `MismatchedAnswerError`
   * where what was ordered is not what the cart holds. `timeout` and `totalTimeout` are limits of each request, of the reading and
   * of the checkout.
   */
  checkout(options?: CheckoutOptions): Promise<CartCheckoutResult>;
}

/** The carts of one customer. They can be neither listed nor deleted, and expire by themselves. */
export interface CustomerCarts {
  /**
   * Creates a cart. Buys nothing. **Look at `error` of each line item: a cart can hold what can't be bought.** A repeat under
   * another request id makes a second cart, which does no harm.
   */
  create(cart: CartRequest, options?: CallOptions): ApiPromise<Cart>;
  /** One cart, by its id. */
  byId(cartId: string): CartOperations;
  /**
   * The whole walk: creates a cart, refuses it with a `RefusedCartError` where a line item can't be bought, shows the price to
   * `confirm`, and checks the cart out when that answers `true`. The request id is that of the checkout; to repeat the purchase
   * after a crash, check the same cart out again. `timeout` and `totalTimeout` are limits of each request, of the cart and of the
   * checkout; the time that `confirm` takes is not limited.
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
