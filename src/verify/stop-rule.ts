/** When the rest of a run would show nothing new. */
import type { CaseResult } from './report.js';

/** This many responses that are too large in all, and the rest would only show the same. */
const ENOUGH_LARGE = 50;

/** This many cases in a row without a response, and the rest would only wait as long again. */
const ENOUGH_SILENCE = 5;

/** A function that is told of each case once it is done, and says why it should have been the last. */
export function stopRule(bail: boolean): (index: number, result: CaseResult) => string | undefined {
  let silent = 0;
  let large = 0;
  return (index, { exchanges, outcome }) => {
    const failures = exchanges.flatMap(({ failure }) => (failure === undefined ? [] : [failure.kind]));
    // Without any sign of life, or too slow to be worth waiting for again and again.
    silent = failures.some((kind) => kind !== 'large') ? silent + 1 : 0;
    if (failures.includes('large')) large++;
    if (failures.includes('unreachable') && silent === index + 1) return "the server can't be reached";
    if (index === 1 && silent === 2) return 'the server does not answer';
    if (silent >= ENOUGH_SILENCE) return 'the server has stopped answering';
    if (large >= ENOUGH_LARGE) return "the server's answers are too large";
    return bail && outcome === 'failed' ? 'stopped at the first failed case' : undefined;
  };
}
