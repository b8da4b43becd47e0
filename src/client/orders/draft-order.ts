import { copyData } from './copy-data.js';
import { completed } from './complete-order.js';
import { errorMessage } from '../../shared/error-message.js';

/** An order as it was when the caller gave it: read and written once. */
export interface Draft {
  /** The order, completed: data that nobody else holds. */
  readonly order: unknown;
  /** What would be sent. Undefined for what JSON has no text for. */
  readonly text: string | undefined;
  /** Why the order could not be read or written. */
  readonly problem: string | undefined;
}

/** Never throws, whatever the getters of an order do. */
export function draftOf(given: unknown, customerId: string | undefined): Draft {
  let order: unknown;
  try {
    order = completed(copyData(given), customerId);
    return { order, text: JSON.stringify(order), problem: undefined };
  } catch (error) {
    return { order, text: undefined, problem: errorMessage(error) };
  }
}
