/** From the violations of all cases to findings: each cause once. */
import { sourcesOf } from '../openapi/contract.js';
import type { Operation } from '../openapi/operation.js';
import type { CaseRecord } from './case-result.js';
import { checksOf } from './checks/checks-of.js';
import type { Check } from './checks/check.js';
import type { LocatedViolation, Severity } from './checks/violation.js';
import type { Finding } from './report.js';
import { curlOf } from './reports/curl.js';
import type { CaseRun } from './case-run.js';

const SEVERITIES: readonly Severity[] = ['critical', 'high', 'medium', 'low'];

/** What shows a cause first, and the names of the cases that show it. */
interface Cause {
  readonly operation: Operation;
  readonly violation: LocatedViolation;
  readonly run: CaseRun;
  readonly cases: string[];
}

/** The most severe first. */
export function findingsOf(records: readonly CaseRecord[]): Finding[] {
  const causes = new Map<string, Cause>();
  const general = generalCauses(records);
  for (const { testCase, run } of records) {
    if (run === undefined) continue;
    const { operation, name } = testCase;
    for (const own of run.violations) {
      const violation = { ...own, ...general.get(`${own.check} ${operation.id}`) };
      const key = [violation.check, operation.id, violation.pointer].join(' ');
      const cause: Cause = causes.get(key) ?? { operation, violation, run, cases: [] };
      if (!cause.cases.includes(name)) cause.cases.push(name);
      causes.set(key, cause);
    }
  }
  return [...causes.values()]
    .map(findingOf)
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

function findingOf({ operation, violation, run, cases }: Cause): Finding {
  const { check, severity, contract, pointer, received, exchange } = violation;
  const shown = run.exchanges.slice(0, exchange + 1);
  return {
    check,
    severity,
    operationId: operation.id,
    contract,
    pointer: `openapi.yaml#${pointer}`,
    sources: sourcesOf(pointer),
    received,
    curl: shown.map(({ request }) => curlOf(request)).join('\n'),
    cases,
  };
}

/** So many cases, and so large a share of them, that a server does it to all of them for one reason. */
const MANY = 10;
const NEARLY_ALL = 0.9;

const IN_GENERAL = new Map<Check, string>([
  ['positive_data_acceptance', 'What the contract allows is accepted; nearly none of it is.'],
  ['negative_data_rejection', 'What breaks the contract is refused; nearly none of it is.'],
]);

/** By check and operation, what stands for the findings of a server that refuses, or accepts, nearly everything. */
function generalCauses(
  records: readonly CaseRecord[],
): Map<string, Pick<LocatedViolation, 'contract' | 'pointer'>> {
  const counts = new Map<string, { all: number; failed: number; operation: Operation; check: Check }>();
  for (const { testCase, run } of records) {
    const [check] = checksOf(testCase);
    if (run === undefined || check === undefined || !IN_GENERAL.has(check)) continue;
    const { operation } = testCase;
    const key = `${check} ${operation.id}`;
    const count = counts.get(key) ?? { all: 0, failed: 0, operation, check };
    const failed = run.violations.some((violation) => violation.check === check) ? 1 : 0;
    counts.set(key, { ...count, all: count.all + 1, failed: count.failed + failed });
  }
  const general = [...counts].filter(([, { all, failed }]) => failed >= MANY && failed >= all * NEARLY_ALL);
  return new Map(
    general.map(([key, { check, operation }]) => [
      key,
      { contract: IN_GENERAL.get(check) ?? '', pointer: operation.pointer },
    ]),
  );
}
