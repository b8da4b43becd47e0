/** What is wrong with one response. */
import type { Check } from './check.js';

/** `low` is a warning: worth knowing, and no breach of the contract. */
export type Severity = 'critical' | 'high' | 'medium' | 'low';

/** Where a response is not as the contract says. */
export interface Deviation {
  /** What the contract says. */
  readonly contract: string;
  /** JSON Pointer into openapi.yaml. */
  readonly pointer: string;
  /** What came back. */
  readonly received: string;
  /** JSON Pointer of where in the response's body. */
  readonly at?: string;
}

/** More deviations of one kind in one body than this tell nothing more. */
export const MAX_DEVIATIONS = 20;

/** A deviation that a check has found. Those of one check and one pointer have one cause. */
export interface Violation extends Deviation {
  readonly check: Check;
  readonly severity: Severity;
}

/** A violation that one of several exchanges shows. */
export interface LocatedViolation extends Violation {
  /** The number of the exchange within its case. */
  readonly exchange: number;
}

export const violation = (check: Check, severity: Severity, deviation: Deviation): Violation => ({
  check,
  severity,
  ...deviation,
});
