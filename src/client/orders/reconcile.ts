import type { Order, OrderCollection } from '../../../generated/models.js';
import type { CallOptions } from '../call-options.js';
import { InvalidOptionError, type CallIds } from '../errors.js';
import { isSame, itemDifferences, itemsOf, member, orderDifferences, takeFitting } from './same-order.js';

/** When the order was sent: an error's `firstSent` and `lastSent` say it. */
export interface ReconcileOptions extends CallOptions {
  /** When the order was first sent, or any time before that. Older orders are left out. */
  readonly since: Date;
  /**
   * When it was last sent, or any time after that. 15 minutes later, the documented lag of the list, it is certain that an order
   * that is not listed was not placed.
   * @default now, with which that is never certain
   */
  readonly sentUntil?: Date | undefined;
  /** The ids of orders that are known to be other purchases. @default none */
  readonly except?: Iterable<string> | undefined;
}

/** Whether an order is among those of its customer. */
export type Reconciliation =
  /** One order matches, and no other is similar. */
  | { readonly state: 'found'; readonly order: Order }
  /** No order matches. New orders can take 15 minutes to be listed: only `isSure` means that it was not placed. */
  | { readonly state: 'not-found-yet'; readonly sureAfter: Date; readonly isSure: boolean }
  /**
   * Several orders match, or one that may be another purchase: it was made just before the first send or long after the last, or
   * has the same offers but differs in something else. A person must decide.
   */
  | { readonly state: 'ambiguous'; readonly orders: readonly Order[] };

/** What is looked for, and when it was sent. */
export interface Wanted {
  readonly meant: unknown;
  readonly customerId: string;
  /** In milliseconds since 1970. */
  readonly firstSent: number;
  /** In milliseconds since 1970; without it the order may still be under way. */
  readonly lastSent: number | undefined;
  /** Ids of orders that are known to be other purchases, in lower case. */
  readonly except: ReadonlySet<string>;
}

/**
 * @param body what was sent
 * @throws {InvalidOptionError}
 */
export function wantedFrom(
  body: string,
  customerId: string,
  options: ReconcileOptions,
  call: CallIds,
): Wanted {
  const { since, sentUntil, except = [] } = options;
  if (!isDate(since) || !(sentUntil === undefined || isDate(sentUntil))) {
    throw new InvalidOptionError(
      'since and sentUntil must be dates: when the order was first and last sent.',
      call,
    );
  }
  if (sentUntil !== undefined && sentUntil < since)
    throw new InvalidOptionError('sentUntil must not come before since.', call);
  return {
    meant: JSON.parse(body),
    customerId,
    firstSent: since.getTime(),
    lastSent: sentUntil?.getTime(),
    except: new Set(Array.from(except, (id) => id.toLowerCase())),
  };
}

const isDate = (value: unknown): value is Date => value instanceof Date && !Number.isNaN(value.getTime());

/** The documented lag of lists of orders, in milliseconds (Get all of a customer's orders). */
const lag = 15 * 60_000;

/** Clocks differ. An order made this much before the first send, in milliseconds, may be a later one. */
const skew = 2 * 60_000;

/** Looks for an order among those that the customer has. In doubt the answer is `ambiguous`. */
export function reconcile(
  { items, totalCount, links }: OrderCollection,
  wanted: Wanted,
  now: number,
): Reconciliation {
  const { meant, customerId, firstSent, lastSent = now } = wanted;
  const candidates = items.filter(
    (order) =>
      !wanted.except.has(String(member(order, 'id')).toLowerCase()) &&
      isSame(member(order, 'referenceCustomerId') ?? customerId, customerId) &&
      !(createdAt(order) < firstSent - skew),
  );
  const fitting = candidates.filter((order) => fits(order, meant));
  const [order, ...more] = fitting;
  if (order && more.length === 0 && createdAt(order) >= firstSent && createdAt(order) <= lastSent + lag)
    return { state: 'found', order };
  const near = fitting.length > 0 ? fitting : candidates.filter((each) => hasOffers(each, meant));
  if (near.length > 0) return { state: 'ambiguous', orders: near };
  const sureAfter = new Date(lastSent + lag);
  const isWhole = !(typeof totalCount === 'number' && totalCount > items.length) && links?.next === undefined;
  return { state: 'not-found-yet', sureAfter, isSure: isWhole && now >= sureAfter.getTime() };
}

/** `NaN`, which compares with nothing, for an order without a date. */
const createdAt = (order: unknown): number => Date.parse(String(member(order, 'creationDate')));

/** Whether each item that was meant is there, in any order, and no other. */
function fits(order: Order, meant: unknown): boolean {
  const left = [...itemsOf(order)];
  return (
    orderDifferences(meant, order).length === 0 &&
    itemsOf(meant).every(
      (item) => takeFitting(left, item, (each) => itemDifferences(item, each).length === 0) !== undefined,
    ) &&
    left.length === 0
  );
}

/** Whether the order has the same offers, whatever else. */
function hasOffers(order: Order, meant: unknown): boolean {
  const left = [...itemsOf(order)];
  const offer = (item: unknown) => member(item, 'offerId');
  return itemsOf(meant).every(
    (item) => takeFitting(left, item, (each) => isSame(offer(each), offer(item))) !== undefined,
  );
}
