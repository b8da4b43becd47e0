import type { Order } from '../../../generated/models.js';
import type { Call } from '../call-state.js';
import type { Difference } from '../orders/same-order.js';
import { withoutToken } from '../redact.js';
import { PartnerCenterError } from './partner-center-error.js';

/**
 * The service answered with an order that is not the one asked for: another customer, offer or quantity, or a cancelled one.
 * Most likely the request id had been used for another purchase. Whether this one was placed is not known; a repeat would be
 * answered the same.
 */
export class MismatchedAnswerError extends PartnerCenterError {
  override readonly name = 'MismatchedAnswerError';
  /** The order in the answer. */
  declare readonly order: Order;
  /** The body that was sent. */
  declare readonly asked: unknown;
  /** Where they differ; `path` is a JSON Pointer into what was asked. */
  readonly differences: readonly Difference[];

  constructor(order: Order, asked: unknown, differences: readonly Difference[], call: Call) {
    const named = differences
      .slice(0, 5)
      .map(
        (each) =>
          `${each.path} is ${show(each.answered)}${isShown(each.asked) ? ` instead of ${show(each.asked)}` : ''}`,
      );
    super(
      `The service answered with order ${withoutToken(show(order.id), call.secrets)}, which is not the one asked for: ${withoutToken(named.join('; '), call.secrets)}. ` +
        `Was the request id used for another purchase? ` +
        "Whether this one was placed is not known: look in the customer's orders before you buy it under another request id.",
      'unknown',
      call,
    );
    this.differences = differences.map(({ answered, ...rest }) => ({
      ...rest,
      answered: typeof answered === 'string' ? withoutToken(answered, call.secrets) : answered,
    }));
    // Out of sight of console.log, which would bury the message.
    Object.defineProperty(this, 'order', { value: order });
    Object.defineProperty(this, 'asked', { value: asked });
  }
}

const isShown = (value: unknown): boolean => value !== undefined && typeof value !== 'object';

// Answers may be nested deeper than JSON.stringify can follow.
function show(value: unknown): string {
  if (value === undefined) return 'absent';
  return typeof value === 'object' ? 'something else' : JSON.stringify(value).slice(0, 80);
}
