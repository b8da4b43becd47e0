/** The carts that the sandbox holds, by customer. */
import type { Cart, Order } from '../../../generated/models.js';
import type { JsonRecord } from '../../openapi/json.js';
import { samplesOf } from '../contract.js';

/** A cart lives for so long from its creation. */
export const CART_LIFE_MS = 7 * 24 * 3_600_000;

export interface HeldCart {
  readonly cart: Cart;
  /** When it expires, in milliseconds. */
  readonly expires: number;
  /** The error that a fault has put at its line items. */
  readonly lineError: number | undefined;
  /** The orders it has become, by the `orderGroup` of their line items, as they were first answered. */
  readonly orders: ReadonlyMap<string, Order>;
}

export interface Carts {
  /** Puts a cart in the place of the one with its id. */
  readonly put: (customerId: string, cart: HeldCart) => void;
  readonly find: (customerId: string, cartId: string) => HeldCart | undefined;
}

const isCart = (body: JsonRecord): body is JsonRecord & Cart => typeof body['id'] === 'string';

/** The contract's samples are there from the start, and don't expire. */
export function createCarts(): Carts {
  const carts = new Map<string, HeldCart>();
  const keyOf = (customerId: string, cartId: string): string => `${customerId} ${cartId}`.toLowerCase();
  for (const { parameters, body } of samplesOf('getCart')) {
    if (!isCart(body)) continue;
    const key = keyOf(parameters['customerId'] ?? '', body.id);
    carts.set(key, { cart: body, expires: Infinity, lineError: undefined, orders: new Map() });
  }
  return {
    put: (customerId, held) => void carts.set(keyOf(customerId, held.cart.id), held),
    find: (customerId, cartId) => carts.get(keyOf(customerId, cartId)),
  };
}
