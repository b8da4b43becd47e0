import type { ValidationError } from '../../validate/index.js';
import type { Call } from '../call-state.js';
import { withoutToken, withoutTokenInCause } from '../redact.js';
import { advice, PartnerCenterError, type CallIds } from './partner-center-error.js';

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
