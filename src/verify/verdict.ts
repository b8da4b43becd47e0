import type { CaseResult, Finding, Report } from './report.js';

/** When this share of the answers is about the token or about too many requests, nothing is proven. */
const NEARLY_ALL = 0.9;

/** @param stopped why the run ended before its last case */
export function verdictOf(
  findings: readonly Finding[],
  cases: readonly CaseResult[],
  stopped: string | undefined,
): Pick<Report, 'verdict' | 'summary' | 'findings'> {
  const answered = cases.some(({ exchanges }) => exchanges.some(({ response }) => response !== undefined));
  const ran = cases.filter(({ outcome }) => outcome !== 'not-run');
  if (!answered) {
    // That nobody answers says nothing about the contract, so it is no finding either.
    const [why] = ran.flatMap(({ exchanges }) => exchanges.map(({ failure }) => failure?.message));
    return {
      verdict: 'could-not-tell',
      summary: `Could not tell: ${why ?? 'nothing was sent.'}`,
      findings: [],
    };
  }
  const failed = ran.filter(({ outcome }) => outcome === 'failed').length;
  if (findings.length > 0) {
    const rest = stopped === undefined ? '' : ` ${cases.length - ran.length} cases were not run: ${stopped}.`;
    const untold = ran.filter(({ outcome }) => outcome === 'unproven').length;
    const untested =
      untold === 0 ? '' : ` ${untold === 1 ? 'One case' : `${untold} cases`} could not be tested.`;
    const causes = findings.length === 1 ? 'one cause' : `${findings.length} causes`;
    const summary = `The contract is broken: ${causes}, in ${failed} of ${ran.length} cases.${untested}${rest}`;
    return { verdict: 'broken', summary, findings };
  }
  if (stopped !== undefined)
    return { verdict: 'could-not-tell', summary: `Could not tell: ${stopped}.`, findings };

  // Cases without a token want a 401, so they are no evidence that the token of the others is good.
  const withToken = ran.filter(({ check }) => check !== 'ignored_auth');
  const unproven = withToken.filter(({ outcome }) => outcome === 'unproven');
  if (unproven.length > 0 && unproven.length >= withToken.length * NEARLY_ALL) {
    const summary =
      `Could not tell: ${unproven.length} of ${withToken.length} cases could not be tested. ${unproven[0]?.messages[0] ?? ''} ` +
      'Check the token, or send fewer requests a second.';
    return { verdict: 'could-not-tell', summary, findings };
  }
  const open = unproven.length > 0 ? `, of which ${unproven.length} could not be tested` : '';
  return { verdict: 'kept', summary: `The contract is kept: ${ran.length} cases${open}.`, findings };
}
