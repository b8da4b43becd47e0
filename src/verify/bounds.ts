/** How much of what a server sends is read, judged and kept: a broken server must not break the run. */
import { isList, isRecord, type JsonValue } from '../openapi/json.js';

/** The same as the client reads. A list of orders comes whole, and these tests make it long. */
export const MOST_BYTES = 10 * 1024 * 1024;

/** The readers of .NET give up at 64. */
const MOST_LEVELS = 100;

/** A list of orders of `MOST_BYTES` has fewer. */
const MOST_VALUES = 500_000;

/** Longer than any id, of which some go into addresses. */
export const LONGEST_ID = 1024;

/** So many items of lists show what the others would show again. */
export const MOST_ITEMS = 5000;

/** Why a text is not worth reading as JSON: it nests too deep, or has too many values. Reads it without a stack. */
export function excessOf(text: string): string | undefined {
  if (!/^[\uFEFF\s]*[[{]/.test(text)) return undefined;
  let levels = 0;
  let values = 1;
  for (let at = 0; at < text.length; at++) {
    switch (text.charAt(at)) {
      case '"':
        at = endOfString(text, at);
        break;
      case '[':
      case '{':
        values++;
        if (++levels > MOST_LEVELS) return `The JSON of the answer nests deeper than ${MOST_LEVELS} levels`;
        break;
      case ']':
      case '}':
        levels--;
        break;
      case ',':
        if (++values > MOST_VALUES) return `The JSON of the answer has more than ${MOST_VALUES} values`;
        break;
    }
  }
  return undefined;
}

/** Where the quotation mark is that ends the string beginning at `start`. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text[end - 1 - backslashes] === '\\') backslashes++;
    if (backslashes % 2 === 0) return end;
  }
  return text.length;
}

/** The value with the first `MOST_ITEMS` items of all its lists together, and how many items it had. */
export function firstItems(value: JsonValue): { value: JsonValue; items: number } {
  const items = countItems(value);
  if (items <= MOST_ITEMS) return { value, items };
  let left = MOST_ITEMS;
  const first = (inner: JsonValue): JsonValue => {
    if (isList(inner)) {
      const taken: JsonValue[] = [];
      for (const item of inner) {
        if (left === 0) break;
        left--;
        taken.push(first(item));
      }
      return taken;
    }
    if (!isRecord(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).map(([name, member]) => [name, first(member)]));
  };
  return { value: first(value), items };
}

function countItems(value: JsonValue): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = isList(value) ? value.length : 0;
  for (const inner of Object.values(value)) count += countItems(inner);
  return count;
}
