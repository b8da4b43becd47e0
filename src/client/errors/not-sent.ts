import type { ValidationError } from '../../validate/index.js';
import type { Call } from '../call-state.js';
import { withoutToken, withoutTokenInCause } from '../redact.js';
import { advice, PartnerCenterError, type CallIds } from './partner-center-error.js';

/** The body of the request is invalid. It was not sent; `faults` names everything that is wrong with it. */
export class InvalidRequestError extends PartnerCenterError {
  override readonly name: string = 'InvalidRequestError';
  /** Every fault, each with the JSON Pointer of the member. */
  readonly faults: readonly ValidationError[];

  constructor(faults: readonly ValidationError[], call: CallIds, what = 'request') {
    const named = faults.slice(0, 5).map(({ path, message }) => `${path || `the ${what}`} ${message}`);
    const more = faults.length > 5 ? `; and ${faults.length - 5} more, see faults` : '';
    const said = `The ${what} was not sent: ${named.join('; ')}${more}`;
    super(said.replace(/(?<![.?])$/, '.'), 'not-sent', call);
    this.faults = faults;
  }
}

/** The order is invalid. It was not sent; `faults` names everything that is wrong with it. */
export class InvalidOrderError extends InvalidRequestError {
  override readonly name = 'InvalidOrderError';

  constructor(faults: readonly ValidationError[], call: CallIds) {
    super(faults, call, 'order');
  }
}

/** An option, a header or an id is invalid. Nothing was sent; the message names it. */
export class InvalidOptionError extends PartnerCenterError {
  override readonly name = 'InvalidOptionError';

  constructor(message: string, call: CallIds) {
    super(`Nothing was sent: ${message}`, 'not-sent', call);
  }
}

/** The credential gave no usable token; `cause` is what it threw. */
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
