import type { Clock } from './clock.js';
import type { Outcome } from './outcome.js';
import type { UnknownMembers } from '../validate/index.js';

/** What comes of a call that is accepted: nothing but an answer, a change, or an order that costs money. */
export type Effect = 'none' | 'change' | 'purchase';

/** One logical call, as its caller sees it. It may take several attempts, all with the same ids. */
export interface Call {
  /** The contract's `operationId`. */
  readonly operation: string;
  readonly effect: Effect;
  readonly requestId: string;
  readonly correlationId: string;
  /** Everything that is sent but the token. */
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal | undefined;
  /** Time limit of one attempt, in milliseconds. */
  readonly timeout: number;
  /** Time limit of the whole call, in milliseconds. */
  readonly totalTimeout: number;
  /** When the whole call is given up, by the clock's `elapsed`. */
  readonly deadline: number;
  /** Attempts after the first. */
  readonly maxRetries: number;
  readonly clock: Clock;
  /** What becomes of members of an order that the contract doesn't name. */
  readonly unknownMembers: UnknownMembers;
  /** Tells whether a body is what the operation promises, and keeps it. What isn't JSON is `undefined`, and text. */
  readonly accepts: (body: unknown, status: number, text: string) => boolean;
  /** Where the pieces of an answer's body are kept as they come, the one included that makes it too large. */
  readonly keep?: (response: Response) => Uint8Array[];

  // What changes as the call goes on.

  /** Attempts begun. */
  attempts: number;
  /** Whether the attempt under way has handed its request to `fetch`. */
  sent: boolean;
  /** When an attempt first handed its request to `fetch`, in milliseconds since 1970. */
  firstSent: number | undefined;
  /** When one last did. */
  lastSent: number | undefined;
  /** What is known of the order after the attempts that have ended. */
  outcome: Outcome;
  /** Whether a refused token was replaced once. */
  reauthenticated: boolean;
  /** The tokens that this call has used and those before, so that no text from outside can carry one into an error. */
  secrets: readonly string[];
}
