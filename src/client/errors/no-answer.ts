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
