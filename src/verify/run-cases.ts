/** Runs many cases, some at the same time, until the last, or until the rest would show nothing new. */
import { setImmediate } from 'node:timers/promises';
import { caseResult, type CaseRecord } from './case-result.js';
import { runPooled } from './pool.js';
import { rateLimiter, type RateLimiter } from './rate-limiter.js';
import type { CaseResult } from './report.js';
import { runCase } from './run-case.js';
import { sanitizer } from './sanitize.js';
import type { Selection } from './select.js';
import { stopRule } from './stop-rule.js';
import type { Target } from './target.js';

/** Is told of each case once it is done, in the order of the list. */
export type OnCase = (result: CaseResult, progress: { readonly done: number; readonly of: number }) => void;

export interface CasesRun {
  /** In the order of the selection. */
  readonly records: readonly CaseRecord[];
  readonly requests: number;
  /** Why the run ended before its last case. */
  readonly stopped: string | undefined;
}

interface Pace {
  readonly concurrency: number;
  readonly rate: number | undefined;
  readonly bail: boolean;
  readonly onCase: OnCase | undefined;
}

export async function runCases(
  { cases, counts }: Selection,
  target: Target,
  { concurrency, rate, bail, onCase }: Pace,
): Promise<CasesRun> {
  let requests = 0;
  let stopped: string | undefined;
  const limit = rateLimiter(rate, target.signal);
  const mayRequest: RateLimiter = async () => {
    requests++;
    // A fetch without a network never waits for anything, and would starve the clocks of all others.
    await setImmediate();
    await limit();
  };
  const sanitize = sanitizer(target);
  const stopReason = stopRule(bail);
  const tell = inOrder(cases.length, onCase);
  const records: CaseRecord[] = cases.map((testCase) => ({ testCase, run: undefined }));

  const runNext = async (index: number): Promise<void> => {
    const testCase = cases[index];
    if (testCase === undefined || stopped !== undefined) return;
    const { violations, ...rest } = sanitize(await runCase(testCase, target, mayRequest));
    const run = { ...rest, violations: violations.filter(({ check }) => counts(check)) };
    records[index] = { testCase, run };
    const result = caseResult({ testCase, run });
    tell(index, result);
    stopped ??= stopReason(index, result);
  };
  // The first two alone, so that a server that isn't there is not asked a hundred times.
  await runNext(0);
  await runNext(1);
  await runPooled(2, cases.length, concurrency, runNext);
  return { records, requests, stopped };
}

/** Tells of each result once all before it have been told. */
function inOrder(of: number, onCase: OnCase | undefined): (index: number, result: CaseResult) => void {
  const results: CaseResult[] = [];
  let done = 0;
  return (index, result) => {
    results[index] = result;
    for (let next = results[done]; next; next = results[done]) {
      done++;
      onCase?.(next, { done, of });
    }
  };
}
