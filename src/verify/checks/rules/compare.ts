/** Whether what came back is what was sent, and how to show what came back. */
import { isList, isRecord, textOf, type JsonValue } from '../../../openapi/json.js';

/**
 * Whether a member says the same. An object may have gained members, an instant has many spellings, one item may stand
 * alone or in a list, and "ids and names of enums may come back in another case": only a text for people is as it was.
 */
export function equal(sent: JsonValue, received: JsonValue | undefined, isForPeople = false): boolean {
  if (isList(sent) !== isList(received)) {
    const [one, other] = [alone(sent), alone(received ?? null)];
    return received !== undefined && !isList(one) && !isList(other) && equal(one, other, isForPeople);
  }
  if (isList(sent) && isList(received)) {
    return (
      sent.length === received.length &&
      sent.every((item, index) => equal(item, received[index], isForPeople))
    );
  }
  if (isRecord(sent)) {
    return isRecord(received) && Object.entries(sent).every(([name, value]) => equal(value, received[name]));
  }
  if (typeof sent !== 'string' || typeof received !== 'string') return sent === received;
  return sent === received || (!isForPeople && (sameText(sent, received) || isSameInstant(sent, received)));
}

const alone = (value: JsonValue): JsonValue =>
  isList(value) && value.length === 1 ? (value[0] ?? null) : value;

const isSameInstant = (a: string, b: string): boolean =>
  [a, b].every((text) => /^\d{4}-\d\d-\d\dT/.test(text)) && instant(a) === instant(b);

/** Without a zone it is UTC. */
const instant = (text: string): number => Date.parse(/(?:Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`);

/** A response need not have it, so only another value is a deviation. */
export const equalIfThere: typeof equal = (sent, received, isForPeople) =>
  received === undefined || equal(sent, received, isForPeople);

export const sameText = (sent: JsonValue, received: JsonValue | undefined): boolean =>
  textOf(sent).toLowerCase() === textOf(received).toLowerCase();

export const shown = (value: JsonValue | undefined): string =>
  value === undefined ? '(missing)' : JSON.stringify(value);
