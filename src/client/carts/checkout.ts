import type { Cart, CartCheckoutResult } from '../../../generated/models.js';
import { checkoutCart, getCart } from '../../../generated/operations.js';
import type { Api } from '../api.js';
import { call } from '../call.js';
import type { CallOptions } from '../call-options.js';
import { inSteps } from '../in-steps.js';
import { isSame } from '../orders/same-order.js';
import type { Added } from '../own-options.js';
import { headerText } from '../read-options.js';
import { confirmCheckout } from './compare-checkout.js';

/** How a cart is checked out. */
export interface CheckoutOptions extends CallOptions {
  /**
   * The user principal name of the customer's user who gets a licence with the order. Not documented; the .NET SDK sends it.
   * @default not said
   */
  readonly customerUserUpn?: string | undefined;
}

/** What `CheckoutOptions` adds. */
export const checkoutOptions = {
  customerUserUpn: { rule: headerText, header: 'x-ms-customeruser-upn' },
} as const satisfies Added<CheckoutOptions>;

const checkingOut = { name: checkoutCart.name, effect: 'purchase', own: checkoutOptions } as const;

interface CartPath {
  readonly customerId: string;
  readonly cartId: string;
}

/** Reads a cart, checks it out, and checks that what was ordered is what the cart holds. */
export function checkout(api: Api, path: CartPath, options?: CheckoutOptions): Promise<CartCheckoutResult> {
  return inSteps(api, checkingOut, options, async ({ before, changing }) => {
    const cart = await before(
      (each) => call(api, getCart, { path }, each),
      ({ id }) => isSame(id, path.cartId),
    );
    return checkoutOf(api, path, cart, { ...changing, customerUserUpn: options?.customerUserUpn });
  });
}

/** @param cart as it was read last */
export const checkoutOf = (
  api: Api,
  path: CartPath,
  cart: Cart,
  options: CheckoutOptions,
): Promise<CartCheckoutResult> =>
  call<NonNullable<(typeof checkoutCart)['given']>, CartCheckoutResult>(
    api,
    checkoutCart,
    { path },
    options,
    {
      options: checkoutOptions,
      confirm: (_sent, answer, current) => {
        if (isResult(answer)) confirmCheckout(cart, path.customerId, answer, current);
      },
    },
  );

const isResult = (answer: unknown): answer is CartCheckoutResult => checkoutCart.checkAnswer(answer);
