/** The cases in groups, for any test runner. */
import type { ListedCase } from './cases/case.js';
import { allCases } from './cases/index.js';
import type { Check } from './checks/check.js';
import { blockedOperations, findingsOf, withoutBlocked, type Block } from './findings/index.js';
import { caseResult, checkOf, type CaseRecord } from './case-result.js';
import type { Finding } from './report.js';
import { runCases } from './run-cases.js';
import { select, type SelectOptions } from './select.js';
import { targetFrom, type TargetOptions } from './target.js';

/** The cases of one operation that need the same of a server: what lacks one thing fails one group. */
export interface ContractCases {
  /** Unique, and the same as long as the contract is the same: `createOrder: repeats`. */
  readonly name: string;
  readonly operationId: string;
  /** What is in it: the name of each case, and the check that it is about. */
  readonly cases: readonly { readonly name: string; readonly check: Check }[];
  /**
   * Sends the cases to a server. What keeps an operation from being tested at all, such as that it isn't there, fails the first
   * group that meets it; those that run later have it in `untested`.
   *
   * @throws ContractError when the answers are not as the contract says, or none of them proves anything but that the server
   * refuses what it may
   * @throws OptionsError when the options can't be used
   */
  readonly run: (target: TargetOptions) => Promise<GroupRun>;
}

/** A group that didn't fail. */
export interface GroupRun {
  /** The cases that could test nothing, each with the reason; what is not in it has passed. */
  readonly untested: readonly { readonly name: string; readonly reason: string }[];
}

/** Cases have failed. The message says all that there is to say. */
export class ContractError extends Error {
  override readonly name = 'ContractError';
  /** Empty when nothing is proven, such as when the token was refused. */
  readonly findings: readonly Finding[];

  constructor(message: string, findings: readonly Finding[]) {
    super(message);
    this.findings = findings;
  }
}

const PACE = { concurrency: 4, rate: undefined, bail: false, onCase: undefined };

/**
 * All cases of the contract in groups, in a fixed order.
 *
 * ```ts
 * for (const group of contractCases()) test(group.name, async () => void (await group.run({ server })));
 * ```
 *
 * @throws OptionsError for a name in `only` or `skip` that is neither a case nor a check, and for an operation that the
 * contract lacks
 */
export function contractCases(selection: SelectOptions = {}): ContractCases[] {
  const { cases, counts } = select(allCases(), selection);
  const told = new Map<string, Map<string, Block>>();
  const groups = [...byName(cases)];
  return groups.map(([name, own], index) => ({
    name,
    operationId: own[0]?.operation.id ?? '',
    cases: own.map((testCase) => ({ name: testCase.name, check: checkOf(testCase) })),
    run: async (options) => {
      const target = targetFrom(options);
      const isFirst = groups[index - 1]?.[1][0]?.operation !== own[0]?.operation;
      const blocks = told.get(target.base) ?? new Map<string, Block>();
      told.set(target.base, blocks);
      const run = await runCases({ cases: own, counts }, target, PACE);
      const records = withoutBlocked(run.records, blocks);
      const findings = findingsOf(records).filter(({ severity }) => severity !== 'low');
      // Of an operation that is there, only the first group has what tells whether everything is refused.
      for (const [id, block] of blockedOperations(run.records))
        if (!blocks.has(id) && (block.isMissing || isFirst)) blocks.set(id, block);
      if (findings.length > 0) throw new ContractError(findings.map(inWords).join('\n\n'), findings);
      return ranWithout(records, blocks);
    },
  }));
}

/** @throws ContractError where nothing was tested, and neither the server's freedom nor a group before explains it */
function ranWithout(records: readonly CaseRecord[], told: ReadonlyMap<string, Block>): GroupRun {
  const results = records.map(caseResult);
  const untested = results.flatMap(({ name, outcome, messages }) =>
    outcome === 'passed' ? [] : [{ name, reason: messages.join(' ') }],
  );
  const isExplained = ({ run }: CaseRecord): boolean =>
    run?.mayRefuse === true || (run?.blockedBy !== undefined && told.has(run.blockedBy));
  if (untested.length < results.length || records.every(isExplained)) return { untested };
  throw new ContractError(
    `Could not tell: the whole group could not be tested. ${untested[0]?.reason ?? ''}`,
    [],
  );
}

function byName(cases: readonly ListedCase[]): Map<string, ListedCase[]> {
  const groups = new Map<string, ListedCase[]>();
  for (const testCase of cases) {
    const name = `${testCase.operation.id}: ${testCase.group}`;
    groups.set(name, [...(groups.get(name) ?? []), testCase]);
  }
  return groups;
}

const inWords = ({ check, contract, pointer, sent, received, curl, cases }: Finding): string =>
  [
    `${check}: ${contract}`,
    `  contract: ${pointer}`,
    `  sent:     ${sent}`,
    `  received: ${received}`,
    `  cases:    ${cases.join('; ')}`,
    `  repeat:   ${curl}`,
  ].join('\n');
