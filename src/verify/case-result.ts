/** What a report says of one case. */
import type { Case } from './cases/case.js';
import { checksOf } from './checks/checks-of.js';
import type { CaseOutcome, CaseResult } from './report.js';
import type { CaseRun } from './case-run.js';

/** A case, and what is kept of what came of it; undefined when it did not run. */
export interface CaseRecord {
  readonly testCase: Case;
  readonly run: CaseRun | undefined;
}

export function caseResult({ testCase, run }: CaseRecord): CaseResult {
  const { exchanges, violations, unproven } = run ?? NOT_RUN;
  const serious = violations.filter(({ severity }) => severity !== 'low');
  const outcome = (): CaseOutcome => {
    if (run === undefined) return 'not-run';
    if (serious.length > 0) return 'failed';
    return unproven === undefined ? 'passed' : 'unproven';
  };
  const reasons = unproven === undefined ? [] : [unproven];
  return {
    name: testCase.name,
    operationId: testCase.operation.id,
    check: checksOf(testCase)[0] ?? 'status_code_conformance',
    outcome: outcome(),
    messages: serious.length > 0 ? serious.map(({ check, received }) => `${check}: ${received}`) : reasons,
    milliseconds: exchanges.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
    exchanges,
  };
}

const NOT_RUN: CaseRun = { exchanges: [], violations: [] };
