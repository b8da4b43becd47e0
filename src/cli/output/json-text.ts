/** A value as JSON for people and programs; `instead` where it is nested deeper than can be written. */
export function jsonText(value: unknown, instead?: unknown): string {
  try {
    return `${JSON.stringify(value, undefined, 2)}\n`;
  } catch (error) {
    if (instead === undefined) throw error;
    return `${JSON.stringify(instead, undefined, 2)}\n`;
  }
}
