import type { Operation } from '../../openapi/operation.js';
import type { CaseRun } from '../case-run.js';
import type { ListedCase } from '../cases/case.js';
import type { LocatedViolation } from '../checks/violation.js';

/** A violation where it showed. */
export interface Showing {
  readonly operation: Operation;
  readonly testCase: ListedCase;
  readonly violation: LocatedViolation;
  readonly run: CaseRun;
}
