import { codeOutcomes, outcomes } from '../../../generated/outcomes.js';
import type { Outcome } from '../outcome.js';

/** What of an error answer tells whether the order was placed. */
export interface Signs {
  readonly status: number;
  readonly code?: string | undefined;
  /** Whether the body is the service's own fault. */
  readonly isOwn?: boolean;
  /** The wait asked for, in milliseconds. */
  readonly retryAfter: number | undefined;
}

/**
 * What an error answer means for the order, as the contract says of its status and code. It is a refusal only where the
 * service itself says no, or where nothing is processed whoever answers: anything else may come from something in between,
 * after the order was placed.
 */
export function outcomeOf({ status, code, isOwn = false, retryAfter }: Signs): Outcome {
  if (code !== undefined && Object.hasOwn(codeOutcomes, code)) return 'unknown';
  const listed = outcomes[status];
  if (listed === undefined) return 'unknown';
  const isUnprocessed =
    listed.beforeProcessing === true ||
    (retryAfter !== undefined && listed.outcomeWithRetryAfter === 'rejected');
  return isUnprocessed || (isOwn && listed.outcome === 'rejected') ? 'rejected' : 'unknown';
}

/**
 * Whether the same request may be sent again with the same `MS-RequestId`, as `x-retry` in the contract says: where
 * nothing was processed, or the answer leaves it open. Refusals stand. A success that can't be read is asked for again,
 * since the repeat answers with the order that was placed.
 */
export function mayRepeat(status: number): boolean {
  const retry = outcomes[status]?.retry;
  return status < 300 || retry === 'same-request-id' || retry === 'after-retry-after';
}
