import type { Concerns } from '../../generated/concerns.js';
import type { Difference } from './orders/same-order.js';
import type { Order } from '../../generated/models.js';
import type { Call } from './call-state.js';
import { messageOf, withoutToken, withoutTokenInCause, withoutTokenInHeaders } from './redact.js';
import { printable } from '../shared/printable.js';
import { lessCertain, type Outcome } from './outcome.js';
import { remedyOf } from './remedy.js';
import type { ValidationError } from '../validate/index.js';

const brand: unique symbol = Symbol.for('partner-center-orders.error');

/** What every failure of a call carries. Catch this one to catch them all. */
export abstract class PartnerCenterError extends Error {
  /** Whether the order was placed. */
  readonly outcome: Outcome;
  /** The `MS-RequestId` of every attempt. Repeat the call with it as `requestId` when `outcome` is `unknown`. */
  readonly requestId: string;
  /** The `MS-CorrelationId` of every attempt. Quote it to Microsoft's support. */
  readonly correlationId: string;
  /** How many times the request was tried. */
  readonly attempts: number;
  /** When the call first handed its request to `fetch`; `undefined` when it never did. */
  readonly firstSent: Date | undefined;
  /** When the call last did: what can still come of it counts from here. */
  readonly lastSent: Date | undefined;

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
export type CallIds = Pick<Call, 'buys' | 'requestId' | 'correlationId' | 'attempts'> &
  Partial<Pick<Call, 'firstSent' | 'lastSent'>>;

/** An order that can't be right. It was not sent; `faults` names everything that is wrong with it. */
export class InvalidOrderError extends PartnerCenterError {
  override readonly name = 'InvalidOrderError';
  /** Every fault, each with the JSON Pointer of the member. */
  readonly faults: readonly ValidationError[];

  constructor(faults: readonly ValidationError[], call: CallIds) {
    const named = faults.slice(0, 5).map(({ path, message }) => `${path || 'the order'} ${message}`);
    const more = faults.length > 5 ? `; and ${faults.length - 5} more, see faults` : '';
    super(`The order was not sent: ${named.join('; ')}${more}`.replace(/(?<![.?])$/, '.'), 'not-sent', call);
    this.faults = faults;
  }
}

/** An option, a header or an id that can't be sent. Nothing was sent. */
export class InvalidOptionError extends PartnerCenterError {
  override readonly name = 'InvalidOptionError';

  constructor(message: string, call: CallIds) {
    super(`Nothing was sent: ${message}`, 'not-sent', call);
  }
}

/** No usable token could be had from the credential; `cause` is what it threw. */
export class CredentialError extends PartnerCenterError {
  override readonly name = 'CredentialError';

  constructor(message: string, call: Call, cause?: unknown) {
    super(
      `No token: ${withoutToken(message, call.secrets)}.${advice(call.outcome, call)}`,
      call.outcome,
      call,
      withoutTokenInCause(cause, call.secrets),
    );
  }
}

/** No answer came: the service could not be reached, or the connection was lost. `cause` is what `fetch` threw. */
export class ConnectionError extends PartnerCenterError {
  override readonly name = 'ConnectionError';

  constructor(message: string, outcome: Outcome, call: Call, cause: unknown) {
    const whole = lessCertain(call.outcome, outcome);
    super(
      `${withoutToken(message, call.secrets)}.${advice(whole, call)}`,
      whole,
      call,
      withoutTokenInCause(cause, call.secrets),
    );
  }
}

/**
 * A redirect came. It is not followed, since the token belongs to one host. Who sent it is not known, so the order may have
 * been placed before.
 */
export class RedirectError extends PartnerCenterError {
  override readonly name = 'RedirectError';

  constructor(host: string, call: Call, cause: unknown) {
    const whole = lessCertain(call.outcome, call.sent ? 'unknown' : 'not-sent');
    super(
      `${host} answered with a redirect, which is not followed. Is the base URL right?${advice(whole, call)}`,
      whole,
      call,
      withoutTokenInCause(cause, call.secrets),
    );
  }
}

/** No answer came in time. */
export class TimeoutError extends PartnerCenterError {
  override readonly name = 'TimeoutError';
  /** The limit that was reached, in milliseconds: the attempt's `timeout` or the call's `totalTimeout`. */
  readonly limit: number;
  /** What took too long: one attempt, or the call with all its waits and repeats. */
  readonly what: 'attempt' | 'call';

  constructor(what: 'attempt' | 'call', limit: number, outcome: Outcome, call: Call) {
    const whole = lessCertain(call.outcome, outcome);
    super(`The ${what} reached its time limit of ${limit} ms.${advice(whole, call)}`, whole, call);
    this.limit = limit;
    this.what = what;
  }
}

/** The caller's signal was aborted; `cause` is its reason. */
export class AbortedError extends PartnerCenterError {
  override readonly name = 'AbortedError';

  constructor(outcome: Outcome, call: Call) {
    const whole = lessCertain(call.outcome, outcome);
    super(
      `The call was aborted.${advice(whole, call)}`,
      whole,
      call,
      withoutTokenInCause(call.signal?.reason, call.secrets),
    );
  }
}

/**
 * Something that was given to the client failed in a way of its own: a clock, a getter of an option or an order, a module that
 * could not be loaded. `cause` is what it threw.
 */
export class UnexpectedError extends PartnerCenterError {
  override readonly name = 'UnexpectedError';

  constructor(cause: unknown, call: FailedCall) {
    const whole = lessCertain(call.outcome, call.sent ? 'unknown' : 'not-sent');
    super(
      `Something unexpected failed: ${withoutToken(messageOf(cause) ?? 'no Error was thrown', call.secrets)}.${advice(whole, call)}`,
      whole,
      call,
      withoutTokenInCause(cause, call.secrets),
    );
  }
}

/** What is told of a call that something unexpected ended. */
export type FailedCall = CallIds & Pick<Call, 'sent' | 'outcome' | 'secrets'>;

/** What an answer that is not an order says. */
export interface FailedResponse {
  readonly status: number;
  readonly headers: Headers;
  /** The body as it came, without a byte-order mark. */
  readonly text: string;
  /** How long the service asks to wait, in milliseconds, from `Retry-After`. */
  readonly retryAfter: number | undefined;
}

/** An answer came that was not what was asked for. */
abstract class AnswerError extends PartnerCenterError {
  /** The HTTP status. */
  readonly status: number;
  /** The headers of the answer. */
  declare readonly headers: Headers;
  /** The body as it came, cut after 4,096 characters. */
  readonly body: string;
  /** How long the service asks to wait before the next call, in milliseconds; from `Retry-After`. */
  readonly retryAfter: number | undefined;

  constructor(message: string, outcome: Outcome, call: Call, response: FailedResponse) {
    const whole = lessCertain(call.outcome, outcome);
    super(`${withoutToken(message, call.secrets)}${advice(whole, call)}`, whole, call);
    this.status = response.status;
    this.body = withoutToken(response.text, call.secrets).slice(0, 4096);
    this.retryAfter = response.retryAfter;
    // Out of sight of console.log, which would bury the message under infrastructure headers.
    Object.defineProperty(this, 'headers', { value: withoutTokenInHeaders(response.headers, call.secrets) });
  }
}

/** Whether an answer came, of the service or of something in between. */
export const isAnswered = (error: unknown): error is ApiError | UnreadableAnswerError =>
  error instanceof AnswerError;

/** What the service says of a failure, in whichever of its shapes. */
export interface Refusal {
  readonly code: string | undefined;
  readonly description: string | undefined;
  readonly data: readonly string[];
  readonly source: string | undefined;
  /** Whether the body is the service's own fault, and not that of a gateway in between. */
  readonly isOwn: boolean;
  readonly concerns: Concerns | undefined;
}

/** An error body came, the service's own or that of a gateway in between. */
export class ApiError extends AnswerError {
  override readonly name = 'ApiError';
  /** The service's error code as a string, whichever way it was written: `'2093'`. See the table of error codes. */
  readonly code: string | undefined;
  /** What is wrong, in the service's words. */
  readonly description: string | undefined;
  /** Details of some errors, such as the members at fault. What the service sends as an object is here as JSON. */
  readonly data: readonly string[];
  /** The part of the service that refused. */
  readonly source: string | undefined;
  /**
   * Whom the fault is said of, by the contract's table of error codes: this order, its customer, the caller, the address, or
   * the service itself. `undefined` for a code that the contract doesn't know, and for a body that isn't the service's own.
   */
  readonly concerns: Concerns | undefined;

  constructor(refusal: Refusal, outcome: Outcome, call: Call, response: FailedResponse) {
    const clean = (text: string) => withoutToken(text, call.secrets);
    const said =
      [refusal.code && `code ${refusal.code}`, refusal.description].filter(Boolean).join(': ') ||
      'no explanation';
    super(
      `The service answered ${String(response.status)}, ${clean(said).slice(0, 1024)}`.replace(
        /[.\s]*$/,
        '.',
      ) + (remedyOf(response.status, refusal.code) ?? ''),
      outcome,
      call,
      response,
    );
    this.code = refusal.code === undefined ? undefined : clean(refusal.code);
    this.description = refusal.description === undefined ? undefined : clean(refusal.description);
    this.data = refusal.data.map(clean);
    this.source = refusal.source === undefined ? undefined : clean(refusal.source);
    this.concerns = refusal.concerns;
  }
}

/** An answer came that can't be read: an HTML page, a truncated order, an order without an id. */
export class UnreadableAnswerError extends AnswerError {
  override readonly name = 'UnreadableAnswerError';

  constructor(why: string, outcome: Outcome, call: Call, response: FailedResponse) {
    super(
      `The answer with status ${String(response.status)} can't be read: ${why}.`,
      outcome,
      call,
      response,
    );
  }
}

/**
 * The service answered with an order that is not the one asked for: another customer, offer or quantity, or a cancelled one.
 * Most likely the request id had been used for another purchase. Whether this one was placed is not known; a repeat would be
 * answered the same.
 */
export class MismatchedAnswerError extends PartnerCenterError {
  override readonly name = 'MismatchedAnswerError';
  /** The order in the answer. */
  declare readonly order: Order;
  /** The body that was sent. */
  declare readonly asked: unknown;
  /** Where they differ; `path` is a JSON Pointer into what was asked. */
  readonly differences: readonly Difference[];

  constructor(order: Order, asked: unknown, differences: readonly Difference[], call: Call) {
    const named = differences
      .slice(0, 5)
      .map(
        (each) =>
          `${each.path} is ${show(each.answered)}${isShown(each.asked) ? ` instead of ${show(each.asked)}` : ''}`,
      );
    super(
      `The service answered with order ${withoutToken(show(order.id), call.secrets)}, which is not the one asked for: ${withoutToken(named.join('; '), call.secrets)}. ` +
        `Was the request id used for another purchase? ` +
        "Whether this one was placed is not known: look in the customer's orders before you buy it under another request id.",
      'unknown',
      call,
    );
    this.differences = differences.map(({ answered, ...rest }) => ({
      ...rest,
      answered: typeof answered === 'string' ? withoutToken(answered, call.secrets) : answered,
    }));
    // Out of sight of console.log, which would bury the message.
    Object.defineProperty(this, 'order', { value: order });
    Object.defineProperty(this, 'asked', { value: asked });
  }
}

const isShown = (value: unknown): boolean => value !== undefined && typeof value !== 'object';

// Answers may be nested deeper than JSON.stringify can follow.
function show(value: unknown): string {
  if (value === undefined) return 'absent';
  return typeof value === 'object' ? 'something else' : JSON.stringify(value).slice(0, 80);
}

/** Tells an error of this package from any other, also across realms and copies of the package. */
export function isPartnerCenterError(error: unknown): error is PartnerCenterError {
  return typeof error === 'object' && error !== null && brand in error;
}

function advice(outcome: Outcome, { buys, requestId }: CallIds): string {
  if (!buys) return '';
  if (outcome === 'rejected') return ' This call ordered nothing.';
  if (outcome === 'not-sent') return ' Nothing was sent.';
  return (
    ` Whether the order was placed is not known: repeat the call with requestId '${requestId}',` +
    " or look in the customer's orders in some minutes."
  );
}
