import type { LocatedViolation } from './checks/violation.js';
import type { Exchange } from './exchange.js';

/** The outcome of a case. */
export interface CaseRun {
  readonly exchanges: readonly Exchange[];
  readonly violations: readonly LocatedViolation[];
  /** Why it could not be tested. */
  readonly unproven?: string;
  /** Whether that is for a refusal that a server may have its reasons for. */
  readonly mayRefuse?: boolean;
  /** The operation that kept it from proving anything, by refusing all. */
  readonly blockedBy?: string;
}
