/** Whether what came back is what was sent, and how to show what came back. */
import { isRecord, textOf, type JsonValue } from '../../openapi/json.js';

/** The members of an object may come in another order. */
export const same = (sent: JsonValue, got: JsonValue | undefined): boolean =>
  JSON.stringify(sorted(sent)) === JSON.stringify(got === undefined ? undefined : sorted(got));

const sorted = (value: JsonValue): JsonValue =>
  isRecord(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;

export const sameText = (sent: JsonValue, got: JsonValue | undefined): boolean =>
  textOf(sent).toLowerCase() === textOf(got).toLowerCase();
/** An answer need not have it, so only another value is a breach. */
export const sameIfThere = (sent: JsonValue, got: JsonValue | undefined): boolean =>
  got === undefined || same(sent, got);

export const shown = (value: JsonValue | undefined): string =>
  value === undefined ? '(missing)' : JSON.stringify(value);
