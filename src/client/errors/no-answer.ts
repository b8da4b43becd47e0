import type { Call } from '../call-state.js';
import { lessCertain, type Outcome } from '../outcome.js';
import { messageOf, withoutToken, withoutTokenInCause } from '../redact.js';
import { advice, PartnerCenterError, type CallIds } from './partner-center-error.js';

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
 * The answer was a redirect. It is not followed, since the token is for one host only. What sent it is not known, so the order
 * may have been placed before.
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
  /** What took too long: one attempt, or the whole call with its waits and repeats. */
  readonly what: 'attempt' | 'call';

  constructor(what: 'attempt' | 'call', limit: number, outcome: Outcome, call: Call) {
    const whole = lessCertain(call.outcome, outcome);
    super(`The ${what} reached its time limit of ${limit} ms.${advice(whole, call)}`, whole, call);
    this.limit = limit;
    this.what = what;
  }
}

/** The caller's `signal` was aborted; `cause` is its reason. */
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
 * Something other than the service or the connection failed: a clock or a listener that was passed in, a getter of an option or
 * an order, a module that could not be loaded. `cause` is what was thrown.
 */
export class UnexpectedError extends PartnerCenterError {
  override readonly name = 'UnexpectedError';

  constructor(cause: unknown, call: FailedCall) {
    const whole = lessCertain(call.outcome, call.sent ? 'unknown' : 'not-sent');
    super(
      `An unexpected error ended the call: ${withoutToken(messageOf(cause) ?? 'what was thrown is no Error', call.secrets)}.${advice(whole, call)}`,
      whole,
      call,
      withoutTokenInCause(cause, call.secrets),
    );
  }
}

/** What is told of a call that something unexpected ended. */
export type FailedCall = CallIds & Pick<Call, 'sent' | 'outcome' | 'secrets'>;
