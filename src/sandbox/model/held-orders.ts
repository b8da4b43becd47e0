/** The orders that the sandbox holds, by customer. */
import type { AddOnLineItemRequest, Order, OrderLineItemRequest } from '../../../generated/models.js';
import { isGuid } from '../../shared/guid.js';
import { validateOrder } from '../../validate/index.js';
import { samplesOf } from '../contract.js';
import type { NewId } from '../ids.js';
import { sameId } from './items.js';

/** An order that the sandbox has accepted. */
export interface HeldOrder {
  /** The customer of the path, as sent. */
  readonly customerId: string;
  /** `MS-RequestId` as sent, or the one that was made for it. */
  readonly requestId: string;
  /** `MS-CorrelationId` as sent, or the one that was made for it. */
  readonly correlationId: string;
  /** The order as answered, with the add-ons bought since. */
  readonly order: Order;
}

/** What the sandbox knows of a line item beside what its order shows. */
export interface LineFacts {
  /** When it was bought, in milliseconds. */
  readonly placed: number;
  /** Whether provisioning will succeed. */
  readonly fulfils: boolean;
  readonly parentSubscriptionId: string | undefined;
  /** The term that follows, where the request named one. */
  readonly renewalTerm: string | undefined;
}

/** An order with the facts of its line items, in the same order. */
export interface HeldEntry {
  readonly held: HeldOrder;
  readonly facts: readonly LineFacts[];
}

export interface HeldOrders {
  /** In the order of their arrival. */
  readonly all: readonly HeldOrder[];
  readonly add: (entry: HeldEntry) => void;
  /** Puts a changed order in the place of the one with its id. */
  readonly change: (before: HeldEntry, after: HeldEntry) => void;
  /** In the order of their arrival. */
  readonly ofCustomer: (customerId: string) => readonly HeldEntry[];
  readonly find: (customerId: string, orderId: string) => HeldEntry | undefined;
}

/**
 * @param start orders that are there from the start, as placed on their `creationDate`
 * @throws TypeError for one that the contract doesn't allow, and for one without its customer
 */
export function createHeldOrders(start: readonly Order[], newId: NewId): HeldOrders {
  const held = emptyHeldOrders();
  for (const [index, order] of start.entries()) held.add(entryOf(order, `orders[${index}]`, newId));
  return held;
}

function emptyHeldOrders(): HeldOrders {
  const orders: HeldOrder[] = [];
  const byCustomer = new Map<string, HeldEntry[]>();
  const ofCustomer = (customerId: string): readonly HeldEntry[] =>
    byCustomer.get(customerId.toLowerCase()) ?? [];
  return {
    all: orders,
    add(entry) {
      orders.push(entry.held);
      const key = entry.held.customerId.toLowerCase();
      const entries = byCustomer.get(key);
      if (entries === undefined) byCustomer.set(key, [entry]);
      else entries.push(entry);
    },
    change(before, after) {
      orders[orders.indexOf(before.held)] = after.held;
      const entries = byCustomer.get(before.held.customerId.toLowerCase()) ?? [];
      entries[entries.indexOf(before)] = after;
    },
    ofCustomer,
    find: (customerId, orderId) =>
      ofCustomer(customerId).find(({ held: { order } }) => isSameOrder(order.id, orderId)),
  };
}

/** A GUID comes in either case; in the other forms of an order's id, case tells two orders apart. */
const isSameOrder = (a: string, b: string): boolean => a === b || (isGuid(a) && sameId(a, b));

/** @param name what the order is called in an error */
function entryOf(given: Order, name: string, newId: NewId): HeldEntry {
  const checked = validateOrder(given);
  if (!checked.valid) {
    const [first] = checked.errors;
    throw new TypeError(`${name}${first?.path ?? ''} ${first?.message ?? 'is no order'}.`);
  }
  const order = structuredClone(given);
  const { referenceCustomerId: customerId, creationDate = '', lineItems } = order;
  if (customerId === undefined) throw new TypeError(`${name} has no referenceCustomerId.`);
  const placed = Date.parse(creationDate);
  return {
    held: { customerId, requestId: newId('request'), correlationId: newId('correlation'), order },
    facts: lineItems.map(({ parentSubscriptionId }) => ({
      // Without a date it has always been there.
      placed: Number.isNaN(placed) ? 0 : placed,
      fulfils: true,
      parentSubscriptionId,
      renewalTerm: undefined,
    })),
  };
}

/** What becomes known of line items when they are bought. */
export const factsOf = (
  lines: readonly (OrderLineItemRequest | AddOnLineItemRequest)[],
  now: Date,
  fulfils: boolean,
): readonly LineFacts[] =>
  lines.map(({ parentSubscriptionId, renewsTo }) => {
    const [renewal] = Array.isArray(renewsTo) ? renewsTo : [renewsTo];
    return { placed: now.getTime(), fulfils, parentSubscriptionId, renewalTerm: renewal?.termDuration };
  });

/** When the order was placed, in milliseconds. */
export const placedAt = ({ facts }: HeldEntry): number => facts[0]?.placed ?? 0;

/** The orders of the contract's samples, to start a sandbox with. */
export function sampleOrders(): Order[] {
  const byId = new Map<string, Order>();
  for (const { parameters, body } of samplesOf('getOrder')) {
    const order: unknown = structuredClone(body);
    // A sample with parameters of its own shows another view of an order.
    if (!('include_price' in parameters) && isOrder(order)) byId.set(order.id, order);
  }
  for (const { body } of samplesOf('updateOrder')) {
    const order: unknown = structuredClone(body);
    if (isOrder(order) && !byId.has(order.id)) byId.set(order.id, beforeCancellation(order));
  }
  return [...byId.values()];
}

/** The samples show this order only with a line item cancelled. How many licences that had, no source says. */
const beforeCancellation = (order: Order): Order => ({
  ...order,
  lineItems: order.lineItems.map((line) => (line.quantity === 0 ? { ...line, quantity: 1 } : line)),
});

const isOrder = (value: unknown): value is Order => validateOrder(value).valid;
