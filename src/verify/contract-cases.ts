/** The cases one by one, for any test runner. */
import { allCases } from './cases/index.js';
import { keeper } from './keep.js';
import { caseResult, findingsOf, type Finding } from './report.js';
import { runCase } from './run-case.js';
import { checksOf, select, type SelectOptions } from './select.js';
import { targetFrom, type TargetOptions } from './target.js';
import type { Check } from './types.js';

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
export function contractCases(options: SelectOptions = {}): ContractCase[] {
  const { cases, counts } = select(allCases(), options);
  return cases.map((one) => ({
    name: one.name,
    operationId: one.operation.id,
    check: checksOf(one)[0] ?? 'status_code_conformance',
    async run(where) {
      const target = targetFrom(where);
      const { problems, ...rest } = keeper(target)(await runCase(one, target, () => Promise.resolve()));
      const ran = { one, outcome: { ...rest, problems: problems.filter(({ check }) => counts(check)) } };
      const findings = findingsOf([ran]).filter(({ severity }) => severity !== 'low');
      if (findings.length > 0) throw new ContractError(findings.map(inWords).join('\n\n'), findings);
      const { outcome, messages } = caseResult(ran);
      if (outcome === 'unproven') throw new ContractError(`This proves nothing. ${messages.join(' ')}`, []);
    },
  }));
}

const inWords = ({ check, contract, pointer, received, curl }: Finding): string =>
  [`${check}: ${contract}`, `  contract: ${pointer}`, `  received: ${received}`, `  repeat:   ${curl}`].join(
    '\n',
  );
