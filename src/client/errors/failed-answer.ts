import type { Concerns } from '../../../generated/concerns.js';
import type { Call } from '../call-state.js';
import { lessCertain, type Outcome } from '../outcome.js';
import { withoutToken, withoutTokenInHeaders } from '../redact.js';
import { remedyOf } from './remedy.js';
import { advice, PartnerCenterError } from './partner-center-error.js';

/** An answer that is not what the operation promises. */
export interface FailedResponse {
  readonly status: number;
  readonly headers: Headers;
  /** The body as it came, without a byte-order mark. */
  readonly text: string;
  /** How long the service asks to wait, in milliseconds, from `Retry-After`. */
  readonly retryAfter: number | undefined;
}

/** An answer came, but not the one that the operation promises. */
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

/** Whether an error comes with an answer, of the service or of something in between. */
export const isAnswered = (error: unknown): error is ApiError | UnreadableAnswerError =>
  error instanceof AnswerError;

/** What an error body says, in whichever of its shapes. */
export interface Refusal {
  readonly code: string | undefined;
  readonly description: string | undefined;
  readonly data: readonly string[];
  readonly source: string | undefined;
  /** Whether the body is the service's own fault, and not that of a gateway in between. */
  readonly isOwn: boolean;
  readonly concerns: Concerns | undefined;
}

/** The answer is an error body: the service's own, or that of a gateway in between. */
export class ApiError extends AnswerError {
  override readonly name = 'ApiError';
  /** The service's error code, always as a string: `'2093'`. The reference lists all known codes. */
  readonly code: string | undefined;
  /** What is wrong, in the service's own words. */
  readonly description: string | undefined;
  /** Details of some errors, such as the members at fault. An object that the service sends is here as JSON. */
  readonly data: readonly string[];
  /** The part of the service that the error comes from. */
  readonly source: string | undefined;
  /**
   * What the error is about, by the contract's table of error codes: this order, its customer, the caller, the address, or the
   * service itself. `undefined` for a code that the contract doesn't know, and for a body that isn't the service's own.
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

/** The answer can't be read: an HTML page, a truncated order, an order without an id. */
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
