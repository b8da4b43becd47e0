import type { JsonValue } from '../../src/openapi/json.js';

/** The value, which must be one of those; `what` names its place in openapi.yaml. */
export function oneOf(allowed: readonly string[], value: JsonValue | undefined, what: string): string {
  if (typeof value === 'string' && allowed.includes(value)) return value;
  throw new Error(`${what} must be one of ${allowed.join(', ')}; openapi.yaml has ${JSON.stringify(value)}`);
}
