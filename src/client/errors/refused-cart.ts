import type { Cart, CartAddOn, CartLineItem } from '../../../generated/models.js';
import { withoutToken } from '../redact.js';
import type { Call } from '../call-state.js';
import { PartnerCenterError } from './partner-center-error.js';

/** The cart has line items that can't be bought. It was not checked out: nothing was bought. */
export class RefusedCartError extends PartnerCenterError {
  override readonly name = 'RefusedCartError';
  /** The line items that can't be bought; `error` of each says why. */
  readonly lineItems: readonly (CartLineItem | CartAddOn)[];
  /** The whole cart, which is left as it is. */
  declare readonly cart: Cart;

  constructor(cart: Cart, lineItems: readonly (CartLineItem | CartAddOn)[], call: Call) {
    const named = lineItems.slice(0, 5).map(({ catalogItemId, error }) => {
      const { errorCode, errorDescription } = error ?? {};
      const why = [errorCode, errorDescription].filter((each) => each !== undefined).join(': ');
      return `${catalogItemId} (${why || 'no explanation'})`;
    });
    const said = withoutToken(named.join('; '), call.secrets).slice(0, 1024);
    super(
      `The cart was not checked out, since it has items that can't be bought: ${said}. Nothing was bought.`,
      'not-sent',
      call,
    );
    this.lineItems = lineItems;
    // Out of sight of console.log, which would bury the message.
    Object.defineProperty(this, 'cart', { value: cart });
  }
}
