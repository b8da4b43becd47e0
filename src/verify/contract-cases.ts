/** The cases in groups, for any test runner. */
import type { ListedCase } from './cases/case.js';
import { allCases } from './cases/index.js';
import type { Check } from './checks/check.js';
import { findingsOf, withoutBlocked } from './findings/index.js';
import { caseResult, checkOf } from './case-result.js';
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
   * Sends the cases to a server.
   *
   * @throws ContractError when the answers are not as the contract says, or none of them proves anything but that the server
   * refuses what it may
   * @throws OptionsError when the options can't be used
   */
  readonly run: (target: TargetOptions) => Promise<void>;
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
 * for (const group of contractCases()) test(group.name, () => group.run({ server }));
 * ```
 *
 * @throws OptionsError for a name in `only` or `skip` that is neither a case nor a check, and for an operation that the
 * contract lacks
 */
export function contractCases(selection: SelectOptions = {}): ContractCases[] {
  const { cases, counts } = select(allCases(), selection);
  return [...byName(cases)].map(([name, own]) => ({
    name,
    operationId: own[0]?.operation.id ?? '',
    cases: own.map((testCase) => ({ name: testCase.name, check: checkOf(testCase) })),
    run: async (options) => {
      const run = await runCases({ cases: own, counts }, targetFrom(options), PACE);
      const records = withoutBlocked(run.records);
      const findings = findingsOf(records).filter(({ severity }) => severity !== 'low');
      if (findings.length > 0) throw new ContractError(findings.map(inWords).join('\n\n'), findings);
      const results = records.map(caseResult);
      if (results.some(({ outcome }) => outcome === 'passed')) return;
      if (records.every(({ run: each }) => each?.mayRefuse === true)) return;
      const [message = ''] = results.flatMap(({ messages }) => messages);
      throw new ContractError(`This proves nothing. ${message}`, []);
    },
  }));
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
