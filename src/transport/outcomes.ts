import { codeOutcomes, outcomes } from '../../generated/outcomes.js';
import type { Outcome } from '../errors.js';

/** What of an answer tells whether the order was placed. */
export interface Signs {
  readonly status: number;
  readonly code?: string | undefined;
  /** The wait asked for, in milliseconds. */
  readonly retryAfter: number | undefined;
}

/**
 * What an error answer means for the order, as `x-outcome` in the contract says. Of statuses that it does not list, those
 * below 500 are refusals, and the rest leave the result open.
 */
export function outcomeOf({ status, code, retryAfter }: Signs): Outcome {
  const listed = outcomes[status];
  const byStatus = (retryAfter === undefined ? undefined : listed?.outcomeWithRetryAfter) ?? listed?.outcome;
  const byCode = code !== undefined && Object.hasOwn(codeOutcomes, code) ? codeOutcomes[code] : undefined;
  const outcome = byCode ?? byStatus ?? (status < 500 ? 'rejected' : 'unknown');
  // A success that can't be read comes of an order that was most likely placed.
  return outcome === 'created' || status < 300 ? 'unknown' : outcome;
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
