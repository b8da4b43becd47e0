/**
 * Tests any server of this API against the contract.
 *
 * ```ts
 * const report = await verify({ server: 'http://127.0.0.1:4010' });
 * if (!report.passed) console.log(toText(report));
 * ```
 */
export { CHECKS, type Check } from './checks/check.js';
export type { Severity } from './checks/violation.js';
export { ContractError, contractCases, type ContractCases, type GroupRun } from './contract-cases.js';
export { dryRun, type DryRunOptions, type PlannedCase } from './dry-run.js';
export type {
  Exchange,
  Failure,
  PlannedRequest,
  RecordedResponse,
  RecordedResponse as Answer,
} from './exchange.js';
export { OptionsError } from './options-error.js';
export type {
  CaseOutcome,
  CaseResult,
  Finding,
  OtherShowing,
  Report,
  TestedOperation,
  Verdict,
} from './report.js';
export { toHar } from './reports/har.js';
export { toJUnit } from './reports/junit.js';
export { toMarkdown } from './reports/markdown.js';
export { toText, type TextOptions } from './reports/text.js';
export type { SelectOptions } from './select.js';
export type { TargetOptions } from './target.js';
export { verify, type VerifyOptions } from './verify.js';
