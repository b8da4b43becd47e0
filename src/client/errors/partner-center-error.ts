import { printable } from '../../shared/printable.js';
import type { Call } from '../call-state.js';
import type { Outcome } from '../outcome.js';

const brand: unique symbol = Symbol.for('partner-center-orders.error');

/** The base of all errors that a call rejects with: catch this one to catch them all. */
export abstract class PartnerCenterError extends Error {
  /** Whether the order was placed, or the change made. */
  readonly outcome: Outcome;
  /** The `MS-RequestId` of every attempt. Repeat the call with it as `requestId` when `outcome` is `unknown`. */
  readonly requestId: string;
  /** The `MS-CorrelationId` of every attempt. Quote it to Microsoft's support. */
  readonly correlationId: string;
  /** How many attempts were made; 0 where the call failed before the first. */
  readonly attempts: number;
  /** When the call first handed its request to `fetch`; `undefined` when it never did. */
  readonly firstSent: Date | undefined;
  /** When it last did. An order can show up in lists until 15 minutes after this. */
  readonly lastSent: Date | undefined;
  /** The cart that `carts.buy` was checking out. Go on with `carts.byId(cartId).checkout()`: a cart is bought once. */
  declare readonly cartId?: string;

  constructor(message: string, outcome: Outcome, call: CallIds, cause?: unknown) {
    super(printable(message), cause === undefined ? undefined : { cause });
    this.outcome = outcome;
    this.requestId = call.requestId;
    this.correlationId = call.correlationId;
    this.attempts = call.attempts;
    this.firstSent = dateOf(call.firstSent);
    this.lastSent = dateOf(call.lastSent);
    Object.defineProperty(this, brand, { value: true });
  }
}

const dateOf = (time: number | undefined): Date | undefined =>
  time === undefined ? undefined : new Date(time);

/** What an error repeats of its call. */
export type CallIds = Pick<Call, 'effect' | 'requestId' | 'correlationId' | 'attempts'> &
  Partial<Pick<Call, 'firstSent' | 'lastSent'>>;

/** Whether a value is an error of this package. Works across realms and copies of the package, where `instanceof` does not. */
export function isPartnerCenterError(error: unknown): error is PartnerCenterError {
  return typeof error === 'object' && error !== null && brand in error;
}

/** What to do now, as the last words of a message. */
export function advice(outcome: Outcome, { effect, requestId }: CallIds): string {
  if (effect === 'none') return '';
  const isPurchase = effect === 'purchase';
  if (outcome === 'rejected') return ` This call ${isPurchase ? 'ordered' : 'changed'} nothing.`;
  if (outcome === 'not-sent') return ' Nothing was sent.';
  return (
    ` Whether the ${isPurchase ? 'order was placed' : 'change was made'} is not known: repeat the call with requestId '${requestId}',` +
    ` or look ${isPurchase ? "in the customer's orders" : 'at what it changes'} in a few minutes.`
  );
}
