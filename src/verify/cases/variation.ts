import type { JsonValue } from '../../openapi/json.js';

/** A value for one location of a request body, and what it tries. */
export interface Variation {
  /** For people, after the label of the location: `its minimum, 1`. */
  readonly label: string;
  readonly value: JsonValue;
  /** The part of the contract that is tested. */
  readonly pointer: string;
}
