/** The cases one by one, for any test runner. */
import { caseResult } from './case-result.js';
import { allCases } from './cases/index.js';
import type { Check } from './checks/check.js';
import { checksOf } from './checks/checks-of.js';
import { sanitizer } from './sanitize.js';
import { findingsOf } from './findings.js';
import type { Finding } from './report.js';
import { runCase } from './run-case.js';
import { select, type SelectOptions } from './select.js';
import { targetFrom, type TargetOptions } from './target.js';

export interface ContractCase {
  /** Unique, and the same as long as the contract is the same. */
  readonly name: string;
  readonly operationId: string;
  /** The check that the case is about. */
  readonly check: Check;
  /**
   * Sends the case to a server.
   *
   * @throws ContractError when the answers are not as the contract says, or prove nothing
   * @throws OptionsError when the options can't be used
   */
  readonly run: (target: TargetOptions) => Promise<void>;
}

/** A case has failed. The message says all that there is to say. */
export class ContractError extends Error {
  override readonly name = 'ContractError';
  /** Empty when nothing is proven, such as when the token was refused. */
  readonly findings: readonly Finding[];

  constructor(message: string, findings: readonly Finding[]) {
    super(message);
    this.findings = findings;
  }
}

/**
 * All cases of the contract, in a fixed order.
 *
 * ```ts
 * for (const contractCase of contractCases()) test(contractCase.name, () => contractCase.run({ server }));
 * ```
 *
 * @throws OptionsError for a name in `only` or `skip` that is neither a case nor a check
 */
export function contractCases(selection: SelectOptions = {}): ContractCase[] {
  const { cases, counts } = select(allCases(), selection);
  return cases.map((testCase) => ({
    name: testCase.name,
    operationId: testCase.operation.id,
    check: checksOf(testCase)[0] ?? 'status_code_conformance',
    async run(options) {
      const target = targetFrom(options);
      const run = sanitizer(target)(await runCase(testCase, target, () => Promise.resolve()));
      const violations = run.violations.filter(({ check }) => counts(check));
      const record = { testCase, run: { ...run, violations } };
      const findings = findingsOf([record]).filter(({ severity }) => severity !== 'low');
      if (findings.length > 0) throw new ContractError(findings.map(inWords).join('\n\n'), findings);
      const { outcome, messages } = caseResult(record);
      if (outcome === 'unproven') throw new ContractError(`This proves nothing. ${messages.join(' ')}`, []);
    },
  }));
}

const inWords = ({ check, contract, pointer, received, curl }: Finding): string =>
  [`${check}: ${contract}`, `  contract: ${pointer}`, `  received: ${received}`, `  repeat:   ${curl}`].join(
    '\n',
  );
