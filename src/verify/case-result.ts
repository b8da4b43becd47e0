/** What a report says of one case. */
import type { ListedCase } from './cases/case.js';
import type { Check } from './checks/check.js';
import { checksOf } from './checks/checks-of.js';
import type { CaseOutcome, CaseResult } from './report.js';
import type { CaseRun } from './case-run.js';

/** A case, and what is kept of its run; undefined when it did not run. */
export interface CaseRecord {
  readonly testCase: ListedCase;
  readonly run: CaseRun | undefined;
}

/** The check that a case is about. */
export const checkOf = (testCase: ListedCase): Check => checksOf(testCase)[0] ?? 'status_code_conformance';

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
    check: checkOf(testCase),
    outcome: outcome(),
    messages: serious.length > 0 ? serious.map(({ check, received }) => `${check}: ${received}`) : reasons,
    milliseconds: exchanges.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
    exchanges,
  };
}

const NOT_RUN: CaseRun = { exchanges: [], violations: [] };
