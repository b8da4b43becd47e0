/** Runs the cases against a server and says whether it keeps the contract. */
import { setImmediate } from 'node:timers/promises';
import { allCases } from './cases/index.js';
import { randomCases } from './cases/random.js';
import { contractName } from '../openapi/contract.js';
import { keeper } from './keep.js';
import { pooled, turns } from './pace.js';
import { caseResult, findingsOf, type CaseResult, type Ran, type Report } from './report.js';
import { runCase } from './run-case.js';
import { select, type SelectOptions } from './select.js';
import { targetFrom, type TargetOptions } from './target.js';
import type { Outcome } from './types.js';
import { verdictOf } from './verdict.js';
import { OptionsError } from './options-error.js';

export interface VerifyOptions extends TargetOptions, SelectOptions {
  /** How many random requests to make for each operation that takes a body. Needs the package fast-check. Default: 0. */
  readonly random?: number;
  /** Repeats the random requests of another run. Default: a different one each time. */
  readonly seed?: number;
  /** How many cases run at the same time. Default: 4. */
  readonly concurrency?: number;
  /** At most this many requests a second. Default: no limit. */
  readonly rate?: number;
  /** Stop at the first failed case. Default: false. */
  readonly bail?: boolean;
  /** Is told of each case once it is done, in the order of the list. */
  readonly onCase?: (result: CaseResult, progress: { readonly done: number; readonly of: number }) => void;
}

const DEFAULT_CONCURRENCY = 4;

/** This many answers that are too large in all, and the rest would only show the same. */
const ENOUGH_LARGE = 50;

/** This many cases in a row without an answer, and the rest would only wait as long again. */
const ENOUGH_SILENCE = 5;

/**
 * Sends every case of the contract to a server, and judges the answers.
 *
 * @throws OptionsError when the options can't be used, also for the real Partner Center without `allowProduction`
 * @throws the signal's reason when it ends the run
 */
export async function verify(options: VerifyOptions): Promise<Report> {
  const { concurrency = DEFAULT_CONCURRENCY, rate, onCase, bail = false } = options;
  const target = targetFrom(options);
  wholeNumber('concurrency', concurrency, 1);
  if (rate !== undefined && !(rate > 0))
    throw new OptionsError(`The rate must be more than 0; it is ${rate}.`);
  const count = wholeNumber('number of random requests', options.random ?? 0, 0);
  const seed = wholeNumber('seed', options.seed ?? freshSeed(), 0);
  const { cases, counts } = select([...allCases(), ...(await randomCases(count, seed))], options);

  const started = new Date();
  const before = performance.now();
  let requests = 0;
  const wait = turns(rate, target.signal);
  const turn = async (): Promise<void> => {
    requests++;
    // A fetch without a network never waits for anything, and would starve the clocks of all others.
    await setImmediate();
    await wait();
  };
  const keep = keeper(target);
  const ran: Ran[] = cases.map((one) => ({ one, outcome: undefined }));
  const results: CaseResult[] = [];
  let told = 0;
  let silent = 0;
  let large = 0;
  let stopped: string | undefined;

  const run = async (index: number): Promise<void> => {
    const one = cases[index];
    if (one === undefined || stopped !== undefined) return;
    const { problems, ...rest } = keep(await runCase(one, target, turn));
    const outcome = { ...rest, problems: problems.filter(({ check }) => counts(check)) };
    const result = caseResult({ one, outcome });
    ran[index] = { one, outcome };
    results[index] = result;
    for (let next = results[told]; next; next = results[told]) {
      told++;
      onCase?.(next, { done: told, of: cases.length });
    }

    silent = isSilent(outcome) ? silent + 1 : 0;
    if (isLarge(outcome)) large++;
    if (isUnreachable(outcome) && silent === index + 1) stopped = 'nobody is there';
    else if (index === 1 && silent === 2) stopped = 'it does not answer';
    else if (silent >= ENOUGH_SILENCE) stopped = 'it has stopped answering';
    else if (large >= ENOUGH_LARGE) stopped = 'its answers are too large';
    else if (bail && result.outcome === 'failed') stopped = 'stopped at the first failed case';
  };
  // The first two alone, so that a server that isn't there is not asked a hundred times.
  await run(0);
  await run(1);
  await pooled(cases.length, 2, concurrency, run);

  const found = findingsOf(ran);
  const warnings = found.filter(({ severity }) => severity === 'low');
  const all = cases.map((one, index) => results[index] ?? caseResult({ one, outcome: undefined }));
  const verdict = verdictOf(
    found.filter((finding) => !warnings.includes(finding)),
    all,
    stopped,
  );
  return {
    passed: verdict.verdict === 'kept',
    ...verdict,
    server: target.base,
    contract: contractName,
    started: started.toISOString(),
    milliseconds: Math.round(performance.now() - before),
    requests,
    ...(count > 0 && { random: { count, seed } }),
    warnings,
    cases: all,
  };
}

/** Without any sign of life, or too slow to be worth waiting for again and again. */
const isSilent = ({ exchanges }: Outcome): boolean =>
  exchanges.some(({ failure }) => failure !== undefined && failure.kind !== 'large');

const isLarge = ({ exchanges }: Outcome): boolean =>
  exchanges.some(({ failure }) => failure?.kind === 'large');

const isUnreachable = ({ exchanges }: Outcome): boolean =>
  exchanges.some(({ failure }) => failure?.kind === 'unreachable');

/** fast-check takes 32 bits; people like to read fewer. */
const freshSeed = (): number => crypto.getRandomValues(new Uint16Array(1))[0] ?? 0;

function wholeNumber(what: string, number: number, least: number): number {
  if (Number.isSafeInteger(number) && number >= least) return number;
  throw new OptionsError(`The ${what} must be a whole number from ${least}; it is ${number}.`);
}
