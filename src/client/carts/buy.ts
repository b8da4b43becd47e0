import type { Cart, CartLineItemRequest, Order, OrderError } from '../../../generated/models.js';
import { checkoutCart, createCart } from '../../../generated/operations.js';
import { printable } from '../../shared/printable.js';
import type { Api } from '../api.js';
import { call } from '../call.js';
import type { Call } from '../call-state.js';
import { InvalidOptionError, RefusedCartError, toldOf, UnexpectedError } from '../errors.js';
import { inSteps } from '../in-steps.js';
import type { Added } from '../own-options.js';
import { callable, yesOrNo } from '../read-options.js';
import { checkoutOf, checkoutOptions, type CheckoutOptions } from './checkout.js';
import { confirmCart } from './compare-cart.js';
import { linesOf } from './lines.js';
import { priceOf, type CartPrice } from './price.js';

/** How to buy a cart. */
export interface BuyOptions extends CheckoutOptions {
  /**
   * Called with the price and the cart before anything is bought; only if it returns `true` is the cart checked out. **Save
   * `cart.id` here:** after a crash, `byId(cart.id).checkout()` continues this purchase instead of making a second one.
   */
  readonly confirm: (price: CartPrice, cart: Cart) => boolean | Promise<boolean>;
  /** Whether the partner confirms the partner on record, which some accounts must do. @default not sent */
  readonly partnerOnRecordAttestationAccepted?: boolean | undefined;
}

/** The result of `carts.buy`. */
export type CartPurchase =
  | {
      /** `confirm` did not return `true`: nothing was bought. The cart is left to expire. */
      readonly confirmed: false;
      readonly cart: Cart;
      readonly price: CartPrice;
    }
  | {
      /** The cart was checked out. */
      readonly confirmed: true;
      readonly cart: Cart;
      readonly price: CartPrice;
      /** The orders that were placed. */
      readonly orders: readonly Order[];
      /** What could not be ordered, while the rest was bought: check it. Checking the cart out again tries it again. */
      readonly orderErrors: readonly OrderError[];
    };

const buying = {
  name: checkoutCart.name,
  effect: 'purchase',
  own: {
    ...checkoutOptions,
    confirm: { rule: callable },
    partnerOnRecordAttestationAccepted: { rule: yesOrNo },
  } satisfies Added<BuyOptions>,
} as const;

/** Creates a cart, refuses it where a line item can't be bought, shows its price, and checks it out. */
export function buy(
  api: Api,
  customerId: string,
  lineItems: readonly CartLineItemRequest[],
  options: BuyOptions,
): Promise<CartPurchase> {
  return inSteps(api, buying, options, async ({ call: ids, before, reading, changing }) => {
    const { confirm, customerUserUpn, partnerOnRecordAttestationAccepted: attested } = readBuy(options, ids);
    const body = {
      lineItems: [...lineItems],
      ...(attested !== undefined && { partnerOnRecordAttestationAccepted: attested }),
    };
    // The same for the same purchase, so that a repeat finds the cart where the service knows the id.
    const requestId = cartRequestId(ids.requestId);
    const cart = await before(() =>
      call(
        api,
        createCart,
        { path: { customerId }, body },
        { ...reading, requestId },
        { confirm: confirmCart },
      ),
    );
    const refused = linesOf(cart).filter(({ error }) => (error ?? undefined) !== undefined);
    if (refused.length > 0) throw new RefusedCartError(cart, refused, ids);
    const price = priceOf(cart);
    if (!(await isAgreed(() => confirm(price, cart), ids))) return { confirmed: false, cart, price };
    try {
      const { orders, orderErrors = [] } = await checkoutOf(api, { customerId, cartId: cart.id }, cart, {
        ...changing,
        customerUserUpn,
      });
      return { confirmed: true, cart, price, orders, orderErrors };
    } catch (error) {
      // Buying again would make another cart if the service does not remember the request id.
      const goOn = ` Continue with its cart: carts.byId('${printable(cart.id)}').checkout() buys nothing twice.`;
      throw toldOf(error, { cartId: cart.id }, goOn);
    }
  });
}

/** The request id of the cart of a purchase: that of its checkout but for the version, which is never the same. */
const cartRequestId = (requestId: string): string =>
  requestId.replace(/(?<=^.{14})./, (version) => (Number.parseInt(version, 16) ^ 0xc).toString(16));

/** Whether the answer is yes; callers without types answer all sorts. What is thrown is no answer. */
async function isAgreed(ask: () => unknown, ids: Call): Promise<boolean> {
  try {
    return (await ask()) === true;
  } catch (error) {
    throw new UnexpectedError(error, ids);
  }
}

/** @throws {InvalidOptionError} without `confirm`: a price that nobody saw is not agreed to. */
function readBuy(options: BuyOptions, ids: Call): BuyOptions {
  if (typeof (options as Partial<BuyOptions> | undefined)?.confirm === 'function') return options;
  throw new InvalidOptionError(
    'buy needs confirm, a function that gets the price and returns whether to buy.',
    ids,
  );
}
