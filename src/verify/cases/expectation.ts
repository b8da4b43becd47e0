/** What a response has to be, and why. */
import type { Check } from '../checks/check.js';
import type { Severity } from '../checks/violation.js';

export interface Expectation {
  /**
   * - `accepted`: valid data
   * - `refused`: data that breaks the contract
   * - `either`: data that the contract lets a service refuse or ignore
   * - `left-open`: valid data that a server may have its reasons to refuse; a refusal tells nothing
   * - `unauthorized`: no token
   * - `no-method`, `no-path`: nothing that the contract has
   */
  readonly kind: 'accepted' | 'refused' | 'either' | 'left-open' | 'unauthorized' | 'no-method' | 'no-path';
  /** What the contract says about this very request. */
  readonly contract: string;
  readonly pointer: string;
  /** The check that fails when the response is not of this kind. Default: the kind's own. */
  readonly check?: Check;
  /** How bad that is. Default: the kind's own. */
  readonly severity?: Severity;
  /** A conflict (409) is as good: the same order is in progress. */
  readonly orInProgress?: boolean;
  /** Error codes that the contract names for this refusal. */
  readonly codes?: readonly string[];
  /** Of what is left open: why. */
  readonly reason?: string;
}

/** Valid data, and where the contract says so. */
export const accepted = (contract: string, pointer: string): Expectation => ({
  kind: 'accepted',
  contract,
  pointer,
});

/** Data that breaks the contract, and where the contract says so. */
export const refused = (contract: string, pointer: string): Expectation => ({
  kind: 'refused',
  contract,
  pointer,
});

/** Valid data, and why a server may refuse it all the same. */
export const leftOpen = (contract: string, pointer: string, reason: string): Expectation => ({
  kind: 'left-open',
  contract,
  pointer,
  reason,
});
