/** Does the cited page have the name? */
import type { Citation } from './citations.js';
import { otherWords } from './other-words.js';

export interface Judgement extends Citation {
  readonly verdict: 'has' | 'lacks' | 'no page';
}

export function judge(citation: Citation, pages: ReadonlyMap<string, string>): Judgement {
  const text = pages.get(citation.page);
  if (text === undefined) return { ...citation, verdict: 'no page' };
  const isThere = namesOf(citation).some((name) => pattern(name).test(text));
  return { ...citation, verdict: isThere ? 'has' : 'lacks' };
}

/** What the page may have, any of which shows that it is the right one. */
function namesOf({ source, kind, name, text }: Citation): readonly string[] {
  const words = otherWords[`${source} ${name}`];
  if (words !== undefined) return [words];
  // Beside the table of codes, a page is cited for the members that a code's cause and remedy name.
  if (kind === 'error code') return [name, ...quoted(text, /`([^`]+)`/g)];
  // The table of codes is cited for members by their codes; another page may have a name that the contract tells.
  return source === 'learn/error-codes'
    ? [name, ...quoted(text, /\b(\d{4,6})\b/g)]
    : [name, ...quoted(text, /\b(?:calls?|called|spells?) (?:it )?`([^`]+)`/g)];
}

const quoted = (text: string, what: RegExp): string[] =>
  [...text.matchAll(what)].flatMap(([, found]) => (found === undefined ? [] : [found]));

/** `customerId` may be written `CustomerId`, `customer-id`, `customer_id` and `customer id` there. */
function pattern(name: string): RegExp {
  const words = name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .split(/[\s_-]+/)
    .map((word) => word.replaceAll(/\W/g, String.raw`\$&`));
  return new RegExp(String.raw`(?<![a-z\d])${words.join(String.raw`[\s_-]*`)}(?![a-z\d])`, 'i');
}
