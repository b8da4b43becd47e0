/** Which cases run, and which checks count. */
import { operations } from '../openapi/contract.js';
import { nearest } from '../shared/nearest.js';
import type { ListedCase } from './cases/case.js';
import { CHECKS, type Check } from './checks/check.js';
import { checksOf } from './checks/checks-of.js';
import { OptionsError } from './options-error.js';

export interface SelectOptions {
  /** Test these operations only, by `operationId`. Default: all. */
  readonly operations?: readonly string[];
  /** Run these only: names of cases or of checks, with `*` for any text. Default: all. */
  readonly only?: readonly string[];
  /** Leave these out: names of cases or of checks, with `*` for any text. Default: none. */
  readonly skip?: readonly string[];
}

export interface Selection {
  readonly cases: readonly ListedCase[];
  readonly counts: (check: Check) => boolean;
}

/** @throws OptionsError for a name that is neither a case nor a check, and for an operation that the contract lacks */
export function select(
  every: readonly ListedCase[],
  { operations: ids = [], only = [], skip = [] }: SelectOptions,
): Selection {
  const wantedIds = new Set(ids.map(knownId));
  const all = every.filter(({ operation }) => wantedIds.size === 0 || wantedIds.has(operation.id));
  const wanted = split(only, all);
  const unwanted = split(skip, all);
  const counts = (check: Check): boolean =>
    (wanted.checks.length === 0 || wanted.checks.includes(check)) && !unwanted.checks.includes(check);
  const named = all.filter(
    ({ name }) =>
      (wanted.names.length === 0 || matchesAny(wanted.names, name)) && !matchesAny(unwanted.names, name),
  );
  const cases = named.filter((testCase) => checksOf(testCase).some(counts));
  if (cases.length === 0) throw new OptionsError('No case is left to run. --list shows them all.');
  return { cases, counts };
}

function knownId(id: string): string {
  const ids = operations.map((operation) => operation.id);
  if (ids.includes(id)) return id;
  const meant = nearest(id, ids);
  const hint = meant === undefined ? `It has ${ids.join(', ')}.` : `Is it ${meant}?`;
  throw new OptionsError(`The contract has no operation "${id}". ${hint}`);
}

/** Patterns that name checks, and those that name cases. */
function split(
  patterns: readonly string[],
  all: readonly ListedCase[],
): { checks: Check[]; names: RegExp[] } {
  const checks: Check[] = [];
  const names: RegExp[] = [];
  for (const pattern of patterns) {
    const regex = glob(pattern);
    const matching = CHECKS.filter((check) => regex.test(check));
    const isCase = all.some(({ name }) => regex.test(name));
    if (matching.length === 0 && !isCase) {
      throw new OptionsError(
        `"${pattern}" is the name of no case and of no check. --list shows both (in code, contractCases() and CHECKS).`,
      );
    }
    // A pattern such as `*` means cases.
    if (isCase) names.push(regex);
    else checks.push(...matching);
  }
  return { checks, names };
}

const matchesAny = (patterns: readonly RegExp[], name: string): boolean =>
  patterns.some((pattern) => pattern.test(name));

function glob(pattern: string): RegExp {
  const parts = pattern.split('*').map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 'isu');
}
