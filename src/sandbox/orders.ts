/** Reading orders: what has become of them by now. */
import type {
  Order,
  OrderCollection,
  OrderLineItem,
  OrderLineItemProvisioningStatus,
  OrderLineItemProvisioningStatusCollection,
  ProvisioningStatus,
} from '../../generated/models.js';
import { no, ok, param, type Answer } from './answer.js';
import { chargesIn } from './charges.js';
import { bare, flag, isUnreadable, unreadable } from './query.js';
import { refusal } from './refusal.js';
import { link, uriOf } from './routes.js';
import type { Entry, LineFacts, Store } from './store.js';

/** How long things take that the service takes its time for, in milliseconds. */
export interface Delays {
  readonly provisioningMs: number;
  readonly listLagMs: number;
}

export interface Reads {
  readonly getOrder: Answer;
  readonly listOrders: Answer;
  readonly getOrderProvisioningStatus: Answer;
}

export function readsOf(store: Store, clock: () => Date, { provisioningMs, listLagMs }: Delays): Reads {
  const shown = (entry: Entry, withPrices: boolean): Order => {
    const order = asOfNow(entry, clock(), provisioningMs);
    return withPrices ? priced(order) : order;
  };

  return {
    getOrder(asked) {
      const withPrices = flag(asked.query(), 'include_price');
      if (isUnreadable(withPrices)) return withPrices;
      const entry = store.find(param(asked, 'customerId'), param(asked, 'orderId'));
      return entry === undefined ? no(refusal(20000)) : ok(shown(entry, withPrices));
    },

    listOrders(asked) {
      const withPrices = flag(asked.query(), 'include_price');
      if (isUnreadable(withPrices)) return withPrices;
      const billingType = asked.query().get('billingType');
      if (billingType === '') return unreadable('billingType', 'not empty');
      // The contract leaves the words open, so one that no order has is answered with an empty list.
      const cycle = billingType === null ? undefined : bare(billingType);
      const customerId = param(asked, 'customerId').toLowerCase();
      const now = clock().getTime();
      const items = store
        .ofCustomer(customerId)
        .filter((entry) => now - placedAt(entry) >= listLagMs)
        // The samples show the newest first. Turned round before, since sorting keeps what is equal in its order.
        .reverse()
        .sort((a, b) => placedAt(b) - placedAt(a))
        .map((entry) => shown(entry, withPrices))
        .filter((order) => cycle === undefined || bare(order.billingCycle ?? '') === cycle);
      const list: OrderCollection = {
        totalCount: items.length,
        items,
        links: { self: link(uriOf('listOrders', { customerId })) },
        attributes: { objectType: 'Collection' },
      };
      return ok(list);
    },

    getOrderProvisioningStatus(asked) {
      const entry = store.find(param(asked, 'customerId'), param(asked, 'orderId'));
      if (entry === undefined) return no(refusal(20000));
      const items = entry.held.order.lineItems.map((line, index) =>
        statusItem(
          line,
          asked.fulfils ? provisioningStatus(entry.facts[index], clock(), provisioningMs) : 'unfulfilled',
        ),
      );
      const list: OrderLineItemProvisioningStatusCollection = {
        totalCount: items.length,
        items,
        attributes: { objectType: 'Collection' },
      };
      return ok(list);
    },
  };
}

/** How far provisioning of a line item has come. */
export function provisioningStatus(
  facts: LineFacts | undefined,
  now: Date,
  provisioningMs: number,
): ProvisioningStatus {
  if (facts !== undefined && now.getTime() - facts.placed < provisioningMs) return 'prefulfillment_pending';
  return facts?.fulfils === false ? 'unfulfilled' : 'fulfilled';
}

function statusItem(
  { lineItemNumber, quantity = 1 }: OrderLineItem,
  status: ProvisioningStatus,
): OrderLineItemProvisioningStatus {
  return {
    orderLineItemId: lineItemNumber,
    lineItemNumber,
    status,
    quantityProvisioningInformation: [{ quantity, status }],
  };
}

/** What was pending when it was placed is completed once provisioning is through. */
function asOfNow({ held: { order }, facts }: Entry, now: Date, provisioningMs: number): Order {
  if (order.status !== 'pending') return order;
  const isThrough = facts.every((line) => provisioningStatus(line, now, provisioningMs) === 'fulfilled');
  return isThrough ? { ...order, status: 'completed' } : order;
}

/** Made up: everything has one price for each charge, that of the contract's example of an order with prices. */
const UNIT_PRICE = 6;
const ONE = {
  listPrice: UNIT_PRICE,
  discountedPrice: UNIT_PRICE,
  proratedPrice: UNIT_PRICE,
  price: UNIT_PRICE,
};

/** Use is billed later, so an item without a quantity has no price yet. */
function priced(order: Order): Order {
  const lineItems = order.lineItems.map((line): OrderLineItem => {
    const { quantity, termDuration } = line;
    if (quantity === undefined) return line;
    const extendedPrice = UNIT_PRICE * quantity * chargesIn(termDuration, order.billingCycle);
    return { ...line, pricing: { ...ONE, extendedPrice } };
  });
  const totalPrice = lineItems.reduce((sum, { pricing }) => sum + (pricing?.extendedPrice ?? 0), 0);
  return { ...order, totalPrice, lineItems };
}

const placedAt = ({ facts }: Entry): number => facts[0]?.placed ?? 0;
