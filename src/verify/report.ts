/** What a run has found. */
import { sourcesOf } from '../openapi/contract.js';
import type { Operation } from '../openapi/operation.js';
import { checksOf } from './select.js';
import { curlOf } from './reports/curl.js';
import type { Case, Check, Exchange, Outcome, Problem, Severity } from './types.js';

/** One cause of trouble, however many cases it showed itself in. */
export interface Finding {
  readonly check: Check;
  readonly severity: Severity;
  readonly operationId: string;
  /** What the contract says. */
  readonly contract: string;
  /** Where: `openapi.yaml#/components/…`. */
  readonly pointer: string;
  /** Where the contract knows it from: keys of its `info.x-sources`. */
  readonly sources: readonly string[];
  /** What came back. */
  readonly received: string;
  /** A command that repeats it. The token is `$TOKEN`. */
  readonly curl: string;
  /** The names of the cases that showed it. The rest of the finding is about the first. */
  readonly cases: readonly string[];
}

/**
 * - `passed`: every answer was as the contract says
 * - `failed`: there are findings
 * - `unproven`: the answers were about the token or about too many requests, or nobody could be reached
 * - `not-run`: the run ended before
 */
export type CaseOutcome = 'passed' | 'failed' | 'unproven' | 'not-run';

export interface CaseResult {
  readonly name: string;
  readonly operationId: string;
  /** The check that the case is about. */
  readonly check: Check;
  readonly outcome: CaseOutcome;
  /** Each problem in one sentence, or why nothing is proven. */
  readonly messages: readonly string[];
  readonly milliseconds: number;
  /** What was sent and what came back, without the token. Long bodies are cut. */
  readonly exchanges: readonly Exchange[];
}

/**
 * - `kept`: the server keeps the contract, as far as the cases go
 * - `broken`: it does not
 * - `could-not-tell`: the run proved nothing, such as when nobody answered or the token was refused
 */
export type Verdict = 'kept' | 'broken' | 'could-not-tell';

export interface Report {
  /** Whether the verdict is `kept`. */
  readonly passed: boolean;
  readonly verdict: Verdict;
  /** The verdict in a sentence. */
  readonly summary: string;
  /** The server that was asked. */
  readonly server: string;
  /** The contract's title and version. */
  readonly contract: string;
  /** When the run began, as ISO 8601. */
  readonly started: string;
  readonly milliseconds: number;
  readonly requests: number;
  /** Present when there were random cases: how many, and the seed that repeats them. */
  readonly random?: { readonly count: number; readonly seed: number };
  /** The most severe first. */
  readonly findings: readonly Finding[];
  /** Worth knowing, and no breach of the contract. */
  readonly warnings: readonly Finding[];
  /** In the order of the list. */
  readonly cases: readonly CaseResult[];
}

/** A case, and what is kept of what came of it; undefined when it did not run. */
export interface Ran {
  readonly one: Case;
  readonly outcome: Outcome | undefined;
}

const SEVERITIES: readonly Severity[] = ['critical', 'high', 'medium', 'low'];

/** Each cause once. */
export function findingsOf(ran: readonly Ran[]): Finding[] {
  const causes = new Map<string, { problem: Problem; one: Case; outcome: Outcome; cases: string[] }>();
  const general = generalCauses(ran);
  for (const { one, outcome } of ran) {
    for (const own of outcome?.problems ?? []) {
      const problem = { ...own, ...general.get(`${own.check} ${one.operation.id}`) };
      const key = [problem.check, one.operation.id, problem.pointer].join(' ');
      const cause = causes.get(key) ?? { problem, one, outcome: outcome ?? NOTHING, cases: [] };
      if (!cause.cases.includes(one.name)) cause.cases.push(one.name);
      causes.set(key, cause);
    }
  }
  return [...causes.values()]
    .map(({ problem, one, outcome, cases }): Finding => {
      const { check, severity, contract, pointer } = problem;
      return {
        check,
        severity,
        operationId: one.operation.id,
        contract,
        pointer: `openapi.yaml#${pointer}`,
        sources: sourcesOf(pointer),
        received: problem.received,
        curl: outcome.exchanges
          .slice(0, problem.exchange + 1)
          .map(({ request }) => curlOf(request))
          .join('\n'),
        cases,
      };
    })
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

/** So many cases, and so large a share of them, that a server does it to all of them for one reason. */
const MANY = 10;
const NEARLY_ALL = 0.9;

const IN_GENERAL = new Map<Check, string>([
  ['positive_data_acceptance', 'What the contract allows is accepted; nearly none of it is.'],
  ['negative_data_rejection', 'What breaks the contract is refused; nearly none of it is.'],
]);

/** By check and operation, what stands for the findings of a server that refuses, or accepts, nearly everything. */
function generalCauses(ran: readonly Ran[]): Map<string, Pick<Problem, 'contract' | 'pointer'>> {
  const counts = new Map<string, { all: number; failed: number; operation: Operation; check: Check }>();
  for (const { one, outcome } of ran) {
    const [check] = checksOf(one);
    if (outcome === undefined || check === undefined || !IN_GENERAL.has(check)) continue;
    const { operation } = one;
    const key = `${check} ${operation.id}`;
    const count = counts.get(key) ?? { all: 0, failed: 0, operation, check };
    const failed = outcome.problems.some((problem) => problem.check === check) ? 1 : 0;
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

const NOTHING: Outcome = { exchanges: [], problems: [] };

export function caseResult({ one, outcome }: Ran): CaseResult {
  const serious = (outcome?.problems ?? []).filter(({ severity }) => severity !== 'low');
  const unproven = outcome?.unproven;
  const state = (): CaseOutcome => {
    if (outcome === undefined) return 'not-run';
    if (serious.length > 0) return 'failed';
    return unproven === undefined ? 'passed' : 'unproven';
  };
  return {
    name: one.name,
    operationId: one.operation.id,
    check: checksOf(one)[0] ?? 'status_code_conformance',
    outcome: state(),
    messages:
      serious.length > 0
        ? serious.map(({ check, received }) => `${check}: ${received}`)
        : unproven === undefined
          ? []
          : [unproven],
    milliseconds: (outcome?.exchanges ?? []).reduce((sum, { milliseconds }) => sum + milliseconds, 0),
    exchanges: outcome?.exchanges ?? [],
  };
}
