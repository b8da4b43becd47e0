import type { Order } from '../generated/models.js';
import type { NewOrder, NewOrderLineItem } from './prepare-order.js';

/** What a look at a customer's orders says of an order whose result is open. */
export type Reconciliation =
  | { readonly state: 'found'; readonly order: Order }
  /** Orders show up with a lag of up to 15 minutes: only after `sureAfter` does absence mean that it was not placed. */
  | { readonly state: 'not-found-yet'; readonly sureAfter: Date; readonly isSure: boolean }
  /** More than one order fits. A person must look, or the next purchase of the same must wait. */
  | { readonly state: 'ambiguous'; readonly orders: readonly Order[] };

/** The documented lag of lists of orders, in milliseconds (Get all of a customer's orders). */
const lag = 15 * 60_000;

/** Clocks differ. An order made this much before `since`, in milliseconds, is still taken for a later one. */
const skew = 2 * 60_000;

/** Finds the order that was meant among those that the customer has. */
export function reconcile(
  orders: readonly Order[],
  meant: NewOrder,
  since: Date,
  now: number,
): Reconciliation {
  const [order, ...others] = orders.filter((each) => isSince(each, since) && fits(each, meant));
  if (!order) {
    const sureAfter = new Date(since.getTime() + lag);
    return { state: 'not-found-yet', sureAfter, isSure: now >= sureAfter.getTime() };
  }
  return others.length === 0 ? { state: 'found', order } : { state: 'ambiguous', orders: [order, ...others] };
}

function isSince({ creationDate }: Order, since: Date): boolean {
  const created = Date.parse(creationDate ?? '');
  return Number.isNaN(created) || created >= since.getTime() - skew;
}

/** Whether each item that was meant is there, in any order, and no other. */
function fits({ lineItems, billingCycle }: Order, meant: NewOrder): boolean {
  const cycle = meant.billingCycle?.toLowerCase();
  if (
    cycle !== undefined &&
    cycle !== 'unknown' &&
    billingCycle !== undefined &&
    cycle !== billingCycle.toLowerCase()
  )
    return false;
  const left = [...lineItems];
  for (const item of meant.lineItems) {
    const index = left.findIndex((each) => isSame(each, item));
    if (index < 0) return false;
    left.splice(index, 1);
  }
  return left.length === 0;
}

/** What an answer is known to keep of an item. */
const kept = ['offerId', 'quantity', 'friendlyName', 'partnerIdOnRecord', 'termDuration'] as const;

const isSame = (answered: Order['lineItems'][number], meant: NewOrderLineItem): boolean =>
  kept.every((name) => meant[name] === undefined || same(answered[name], meant[name]));

const same = (a: unknown, b: unknown): boolean =>
  typeof a === 'string' && typeof b === 'string' ? a.toLowerCase() === b.toLowerCase() : a === b;
