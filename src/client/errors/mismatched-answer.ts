import type { Order } from '../../../generated/models.js';
import type { Call } from '../call-state.js';
import { member, type Difference } from '../orders/same-order.js';
import { withoutToken } from '../redact.js';
import { PartnerCenterError } from './partner-center-error.js';

/** What was asked, what was answered, and where they differ. */
export interface Mismatch {
  readonly asked: unknown;
  readonly answer: unknown;
  readonly differences: readonly Difference[];
}

/**
 * The answer does not match the request. For a purchase: another customer, offer or quantity, or a cancelled order; for a
 * checkout: fewer or more items than the cart has. Most likely the request id was used for another call before. Whether this call
 * did what was asked is not known, and a repeat would be answered the same: look before you do anything else.
 */
export class MismatchedAnswerError extends PartnerCenterError {
  override readonly name = 'MismatchedAnswerError';
  /** The body of the answer. */
  declare readonly answer: unknown;
  /** The order in the answer, where the answer is an order. */
  declare readonly order: Order | undefined;
  /** The body that was sent. */
  declare readonly asked: unknown;
  /** Where they differ; `path` is a JSON Pointer into what was asked. */
  readonly differences: readonly Difference[];

  constructor({ asked, answer, differences }: Mismatch, call: Call) {
    const order = isOrder(answer) ? answer : undefined;
    const named = differences
      .slice(0, 5)
      .map(
        (each) =>
          `${each.path} is ${show(each.answered)}${isShown(each.asked) ? ` instead of ${show(each.asked)}` : ''}`,
      );
    const clean = (text: string) => withoutToken(text, call.secrets);
    super(
      order && call.effect === 'purchase'
        ? `The service answered with order ${clean(show(order.id))}, which is not the one asked for: ${clean(named.join('; '))}. ` +
            `Was the request id used for another purchase? ` +
            "Whether this one was placed is not known: look in the customer's orders before you buy it under another request id."
        : `The service's answer is not what was asked for: ${clean(named.join('; '))}. ` +
            (call.effect === 'purchase'
              ? "Whether it was bought is not known: look in the customer's orders."
              : 'Whether the change was made is not known: read again what it changes before you repeat it.'),
      'unknown',
      call,
    );
    this.differences = differences.map(({ answered, ...rest }) => ({
      ...rest,
      answered: typeof answered === 'string' ? clean(answered) : answered,
    }));
    // Out of sight of console.log, which would bury the message.
    for (const [name, value] of Object.entries({ answer, order, asked }))
      Object.defineProperty(this, name, { value });
  }
}

/** A cart has items too, of the catalogue and not of offers. */
const isOrder = (answer: unknown): answer is Order =>
  typeof answer === 'object' &&
  answer !== null &&
  'lineItems' in answer &&
  Array.isArray(answer.lineItems) &&
  !answer.lineItems.some((item) => member(item, 'catalogItemId') !== undefined);

const isShown = (value: unknown): boolean => value !== undefined && typeof value !== 'object';

// Answers may be nested deeper than JSON.stringify can follow.
function show(value: unknown): string {
  if (value === undefined) return 'absent';
  return typeof value === 'object' ? 'something else' : JSON.stringify(value).slice(0, 80);
}
