/** Whether what came back is what was sent, and how to show what came back. */
import { isRecord, textOf, type JsonValue } from '../../../openapi/json.js';

/** The members of an object may come in another order. */
export const same = (sent: JsonValue, received: JsonValue | undefined): boolean =>
  JSON.stringify(sorted(sent)) === JSON.stringify(received === undefined ? undefined : sorted(received));

const sorted = (value: JsonValue): JsonValue =>
  isRecord(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;

export const sameText = (sent: JsonValue, received: JsonValue | undefined): boolean =>
  textOf(sent).toLowerCase() === textOf(received).toLowerCase();

/** A response need not have it, so only another value is a deviation. */
export const sameIfThere = (sent: JsonValue, received: JsonValue | undefined): boolean =>
  received === undefined || same(sent, received);

export const shown = (value: JsonValue | undefined): string =>
  value === undefined ? '(missing)' : JSON.stringify(value);
