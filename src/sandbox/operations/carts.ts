import type { Cart } from '../../../generated/models.js';
import { cartLines } from '../model/cart-lines.js';
import { CART_LIFE_MS, type HeldCart } from '../model/carts.js';
import { checkedOut } from '../model/checkout.js';
import { link, uriOf } from '../model/links.js';
import { withDecimals } from '../model/new-order.js';
import { readCart } from '../model/request-bodies.js';
import type { OperationHandler, OperationRequest } from '../operation-handler.js';
import { isRefused, ok, refused, type Refused } from '../operation-response.js';
import { refusal } from '../refusal.js';
import type { State } from '../state.js';

export const createCart: OperationHandler = (request, state) => {
  const customerId = request.param('customerId').toLowerCase();
  return state.idempotency.once(`${customerId} carts`, request.requestId, () => {
    const read = readCart(request, state);
    if (isRefused(read)) return read;
    const { clock, newId } = state;
    const { lineError } = request;
    const now = clock();
    const expires = now.getTime() + CART_LIFE_MS;
    const id = newId('cart');
    const cart: Cart = {
      id,
      creationTimestamp: withDecimals(now, 7, newId),
      lastModifiedTimestamp: withDecimals(now, 7, newId),
      expirationTimestamp: withDecimals(new Date(expires), 7, newId),
      lastModifiedUser: newId('user'),
      status: 'Active',
      lineItems: cartLines(read, customerId, state, lineError),
      links: { self: link(uriOf('getCart', { customerId, cartId: id })) },
      attributes: { objectType: 'Cart' },
    };
    state.carts.put(customerId, { cart, expires, lineError, orders: new Map() });
    return ok(cart, 201);
  });
};

export const getCart: OperationHandler = (request, state) => {
  const held = heldCart(request, state);
  return isRefused(held) ? held : ok(held.cart);
};

export const updateCart: OperationHandler = (request, state) => {
  const customerId = request.param('customerId');
  const held = heldCart(request, state);
  if (isRefused(held)) return held;
  return state.idempotency.once(`${customerId.toLowerCase()} ${held.cart.id}`, request.requestId, () => {
    if (held.cart.status === 'Ordered') return refused(refusal(800065));
    const read = readCart(request, state);
    if (isRefused(read)) return read;
    const { lineError } = request;
    const cart: Cart = {
      ...held.cart,
      lastModifiedTimestamp: withDecimals(state.clock(), 7, state.newId),
      lineItems: cartLines(read, customerId, state, lineError),
    };
    state.carts.put(customerId, { ...held, cart, lineError });
    return ok(cart, 201);
  });
};

/** Needs no `MS-RequestId` to be repeated: the cart remembers its orders. */
export const checkoutCart: OperationHandler = (request, state) => {
  const before = heldCart(request, state);
  if (isRefused(before)) return before;
  const { held, result } = checkedOut(before, request, state);
  state.carts.put(request.param('customerId'), held);
  return ok(result, 201);
};

/** What an expired cart answers is not documented: it is gone. */
function heldCart({ param }: OperationRequest, { carts, clock }: State): HeldCart | Refused {
  const held = carts.find(param('customerId'), param('cartId'));
  return held === undefined || clock().getTime() >= held.expires ? refused(refusal(800008)) : held;
}
