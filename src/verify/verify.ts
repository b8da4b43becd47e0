/** Runs the cases against a server and says whether it keeps the contract. */
import { contractName } from '../openapi/contract.js';
import { allCases } from './cases/index.js';
import { randomCases } from './cases/random.js';
import { caseResult } from './case-result.js';
import { findingsOf, withoutBlocked } from './findings/index.js';
import { OptionsError } from './options-error.js';
import type { Report } from './report.js';
import { runCases, type OnCase } from './run-cases.js';
import { select, type SelectOptions } from './select.js';
import { testedOperations } from './tested-operations.js';
import { targetFrom, type TargetOptions } from './target.js';
import { verdictOf } from './verdict.js';

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
  readonly onCase?: OnCase;
}

const DEFAULT_CONCURRENCY = 4;

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
  const selection = select([...allCases(), ...(await randomCases(count, seed))], options);

  const started = new Date();
  const before = performance.now();
  const {
    records: all,
    requests,
    stopped,
  } = await runCases(selection, target, {
    concurrency,
    rate,
    bail,
    onCase,
  });
  const records = withoutBlocked(all);
  const found = findingsOf(records);
  const warnings = found.filter(({ severity }) => severity === 'low');
  const findings = found.filter((finding) => !warnings.includes(finding));
  const cases = records.map(caseResult);
  const verdict = verdictOf(findings, cases, stopped);
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
    operations: testedOperations(cases),
    cases,
  };
}

/** fast-check takes 32 bits; people like to read fewer. */
const freshSeed = (): number => crypto.getRandomValues(new Uint16Array(1))[0] ?? 0;

function wholeNumber(what: string, number: number, least: number): number {
  if (Number.isSafeInteger(number) && number >= least) return number;
  throw new OptionsError(`The ${what} must be a whole number from ${least}; it is ${number}.`);
}
