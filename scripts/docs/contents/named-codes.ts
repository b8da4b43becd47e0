/** Error codes that a text names. A short number may be a status or a year, so it counts only where the text calls it a code. */

const CALLED =
  /\b(?:codes?|errors?|refused with|refuses with)\s+`?\d+`?(?:(?:,| and| or|, and|, or)\s+`?\d+`?)*/gi;
const LONG = /\b\d{5,6}\b/g;
const NUMBER = /\d+/g;

export interface NamedCode {
  readonly code: string;
  /** Where in the text it starts. */
  readonly at: number;
}

export function namedCodes(text: string, codes: ReadonlySet<string>): NamedCode[] {
  const found = new Map<number, string>();
  const note = (code: string, at: number): void => {
    if (codes.has(code)) found.set(at, code);
  };
  for (const { 0: code, index } of text.matchAll(LONG)) note(code, index);
  for (const { 0: words, index } of text.matchAll(CALLED)) {
    for (const { 0: code, index: inside } of words.matchAll(NUMBER)) note(code, index + inside);
  }
  return [...found].map(([at, code]) => ({ at, code })).sort((a, b) => a.at - b.at);
}
