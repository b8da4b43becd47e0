import { errorMessage } from '../../shared/error-message.js';
import { copyData } from './copy-data.js';

/** A body as it was when the caller gave it: read and written once. */
export interface Draft {
  /** What was given, completed: data that nobody else holds. */
  readonly value: unknown;
  /** What would be sent. Undefined for what JSON has no text for. */
  readonly text: string | undefined;
  /** Why it could not be read or written. */
  readonly problem: string | undefined;
}

/** Never throws, whatever the getters of what is given do. */
export function draftOf(given: unknown, complete: (copy: unknown) => unknown): Draft {
  let value: unknown;
  try {
    value = complete(copyData(given));
    return { value, text: JSON.stringify(value), problem: undefined };
  } catch (error) {
    return { value, text: undefined, problem: errorMessage(error) };
  }
}
