/** The orders that the sandbox holds, by customer. */
import type { Order } from '../../generated/models.js';
import { isGuid } from '../shared/guid.js';
import { validateOrder } from '../validate/index.js';
import { samplesOf } from './contract.js';
import type { NewId } from './ids.js';
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
export interface Entry {
  readonly held: HeldOrder;
  readonly facts: readonly LineFacts[];
}

export interface Store {
  /** In the order of their arrival. */
  readonly orders: readonly HeldOrder[];
  readonly add: (entry: Entry) => void;
  /** Puts a changed order in the place of the one with its id. */
  readonly change: (before: Entry, after: Entry) => void;
  /** In the order of their arrival. */
  readonly ofCustomer: (customerId: string) => readonly Entry[];
  readonly find: (customerId: string, orderId: string) => Entry | undefined;
}

export function createStore(): Store {
  const orders: HeldOrder[] = [];
  const byCustomer = new Map<string, Entry[]>();
  const ofCustomer = (customerId: string): readonly Entry[] => byCustomer.get(customerId.toLowerCase()) ?? [];
  return {
    orders,
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

/**
 * Takes in orders that are there from the start, as placed on their `creationDate`.
 *
 * @throws TypeError for what the contract doesn't allow, and for an order without its customer
 */
export function stockUp(store: Store, orders: readonly Order[], newId: NewId): void {
  for (const [index, given] of orders.entries()) {
    const checked = validateOrder(given);
    if (!checked.valid) {
      const [first] = checked.errors;
      throw new TypeError(`orders[${index}]${first?.path ?? ''} ${first?.message ?? 'is no order'}.`);
    }
    const order = structuredClone(given);
    const { referenceCustomerId: customerId, creationDate = '', lineItems } = order;
    if (customerId === undefined) throw new TypeError(`orders[${index}] has no referenceCustomerId.`);
    const placed = Date.parse(creationDate);
    store.add({
      held: { customerId, requestId: newId('request'), correlationId: newId('correlation'), order },
      facts: lineItems.map(({ parentSubscriptionId }) => ({
        // Without a date it has always been there.
        placed: Number.isNaN(placed) ? 0 : placed,
        fulfils: true,
        parentSubscriptionId,
        renewalTerm: undefined,
      })),
    });
  }
}

/** The orders of the contract's samples, to start a sandbox with. */
export function sampleOrders(): Order[] {
  const byId = new Map<string, Order>();
  for (const { parameters, answer } of samplesOf('getOrder')) {
    const order: unknown = structuredClone(answer);
    // A sample with parameters of its own shows another view of an order.
    if (!('include_price' in parameters) && isOrder(order)) byId.set(order.id, order);
  }
  return [...byId.values()];
}

const isOrder = (value: unknown): value is Order => validateOrder(value).valid;
