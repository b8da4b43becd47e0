/** From a cart to its orders. */
import type {
  CartAddOn,
  CartCheckoutResult,
  CartLineItem,
  OrderError,
  OrderLineItemRequest,
  OrderRequest,
} from '../../../generated/models.js';
import { refusal } from '../refusal.js';
import type { State } from '../state.js';
import type { HeldCart } from './carts.js';
import { placeOrder, refusalOf, type Buyer } from './place-order.js';
import { priced } from './prices.js';

/** What was ordered is not ordered again; what was not is tried again. */
export function checkedOut(
  held: HeldCart,
  buyer: Buyer,
  state: State,
): { readonly held: HeldCart; readonly result: CartCheckoutResult } {
  const orders = new Map(held.orders);
  const orderErrors: OrderError[] = [];
  for (const [group, lines] of byGroup(held.cart.lineItems)) {
    if (orders.has(group)) continue;
    const { request, parents } = orderOf(lines);
    const refused = held.lineError === undefined ? refusalOf(request, buyer, state) : refusal(800009);
    if (refused === undefined) {
      orders.set(group, priced(placeOrder(request, buyer, state, (index) => parents[index])));
    } else {
      const { code, description } = refused.fault;
      orderErrors.push({ orderGroupId: group, code: Number(code), description });
    }
  }
  const status = orders.size > 0 ? 'Ordered' : held.cart.status;
  return {
    held: { ...held, orders, cart: { ...held.cart, ...(status !== undefined && { status }) } },
    result: {
      orders: [...orders.values()],
      ...(orderErrors.length > 0 && { orderErrors }),
      attributes: { objectType: 'CartCheckoutResult' },
    },
  };
}

function byGroup(lines: readonly CartLineItem[]): Map<string, CartLineItem[]> {
  const groups = new Map<string, CartLineItem[]>();
  for (const line of lines) {
    const group = line.orderGroup ?? '0';
    groups.set(group, [...(groups.get(group) ?? []), line]);
  }
  return groups;
}

interface GroupOrder {
  readonly request: OrderRequest;
  /** What each line item is an add-on to: the place of another, or a subscription. */
  readonly parents: readonly (number | string | undefined)[];
}

function orderOf(lines: readonly CartLineItem[]): GroupOrder {
  const lineItems: OrderLineItemRequest[] = [];
  const parents: (number | string | undefined)[] = [];
  for (const { addonItems = [], ...line } of lines) {
    const place = lineItems.length;
    lineItems.push(orderLine(line, place));
    parents.push(line.provisioningContext?.['parentSubscriptionId']);
    for (const addOn of addonItems) {
      lineItems.push(orderLine(addOn, lineItems.length));
      parents.push(place);
    }
  }
  const { billingCycle, currencyCode } = lines[0] ?? {};
  return {
    request: {
      lineItems,
      ...(billingCycle !== undefined && { billingCycle }),
      ...(currencyCode !== undefined && { currencyCode }),
    },
    parents,
  };
}

function orderLine(line: CartAddOn, lineItemNumber: number): OrderLineItemRequest {
  const { id, orderGroup, pricing, error, catalogItemId, currencyCode, billingCycle, ...rest } = line;
  const { participants = [], ...same } = rest;
  const resellers = (key: string): string[] =>
    participants.filter((participant) => participant.key === key).map(({ value }) => value);
  const [partnerIdOnRecord] = resellers('transaction_reseller');
  const others = resellers('additional_transaction_reseller');
  return {
    lineItemNumber,
    offerId: catalogItemId,
    ...same,
    ...(partnerIdOnRecord !== undefined && { partnerIdOnRecord }),
    ...(others.length > 0 && { additionalPartnerIdsOnRecord: others }),
  };
}
