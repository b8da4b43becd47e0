/** Whether what came back is what was sent, and how to show what came back. */
import { textOf, type JsonValue } from '../json.js';

export const same = (sent: JsonValue, got: JsonValue | undefined): boolean =>
  JSON.stringify(sent) === JSON.stringify(got);
export const sameText = (sent: JsonValue, got: JsonValue | undefined): boolean =>
  textOf(sent).toLowerCase() === textOf(got).toLowerCase();
/** No source says that an answer has these, so only another value is a breach. */
export const sameIfThere = (sent: JsonValue, got: JsonValue | undefined): boolean =>
  got === undefined || same(sent, got);

export const shown = (value: JsonValue | undefined): string =>
  value === undefined ? '(missing)' : JSON.stringify(value);
