/** Whether a value is an object with members: neither null nor an array. */
export function isRecord<T>(value: T): value is RecordIn<T> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What of a type may be such an object. */
type RecordIn<T> =
  | Extract<T, Readonly<Record<string, unknown>>>
  | (unknown extends T ? T & Readonly<Record<string, unknown>> : never);
