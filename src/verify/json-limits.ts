/** How much JSON of a server is read and judged: a broken server must not break the run. */
import { isList, isRecord, type JsonValue } from '../openapi/json.js';

/** The readers of .NET give up at 64. */
const MAX_DEPTH = 100;

/** The longest list of orders that is read has fewer. */
const MAX_VALUES = 500_000;

/** So many items of lists show what the others would show again. */
export const MAX_ITEMS = 5000;

/** Why a text is not worth reading as JSON: it nests too deep, or has too many values. Reads it without a stack. */
export function exceededLimit(text: string): string | undefined {
  if (!/^[\uFEFF\s]*[[{]/.test(text)) return undefined;
  let depth = 0;
  let values = 1;
  for (let at = 0; at < text.length; at++) {
    switch (text.charAt(at)) {
      case '"':
        at = endOfString(text, at);
        break;
      case '[':
      case '{':
        values++;
        if (++depth > MAX_DEPTH) return `The JSON of the answer nests deeper than ${MAX_DEPTH} levels`;
        break;
      case ']':
      case '}':
        depth--;
        break;
      case ',':
        if (++values > MAX_VALUES) return `The JSON of the answer has more than ${MAX_VALUES} values`;
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

/** The value with the first `MAX_ITEMS` items of all its lists together, and how many items it had. */
export function firstItems(value: JsonValue): { value: JsonValue; items: number } {
  const items = countItems(value);
  if (items <= MAX_ITEMS) return { value, items };
  let left = MAX_ITEMS;
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
