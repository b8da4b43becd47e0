/** What was found, in words. */
import type { Judgement } from './judge.js';

export function report(judged: readonly Judgement[]): { readonly text: string; readonly isRight: boolean } {
  const of = (verdict: Judgement['verdict']) => judged.filter((each) => each.verdict === verdict);
  const [has, lacks, unknown] = [of('has'), of('lacks'), of('no page')];
  const lines = [
    ...lacks.map(({ source, kind, name, at }) => `${source} does not have the ${kind} ${name}: ${at}`),
    ...[...new Set(unknown.map(({ source }) => source))].map((source) => `${source} is not in the folder`),
    `${judged.length} citations: ${has.length} have the name on their page, ${lacks.length} have not, ` +
      `${unknown.length} are of pages that are not in the folder.`,
  ];
  return { text: lines.join('\n'), isRight: lacks.length === 0 };
}
