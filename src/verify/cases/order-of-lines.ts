import { recordOf, textOf, valueAt, withValue, type JsonValue } from '../../openapi/json.js';
import type { Operation } from '../../openapi/operation.js';

/** The order with a line item for each number. Each differs from the others, so that a mix-up shows. */
export function orderOfLines({ body }: Operation, order: JsonValue, numbers: readonly number[]): JsonValue {
  const offers = body?.examples.map(({ value }) => textOf(valueAt(value, ['lineItems', 0, 'offerId']))) ?? [];
  const line = recordOf(valueAt(order, ['lineItems', 0]));
  const lineItems = numbers.map((lineItemNumber, index) => ({
    ...line,
    lineItemNumber,
    offerId: offers[index % offers.length] ?? 'offer',
    quantity: index + 1,
    friendlyName: `item ${index}`,
  }));
  return withValue(order, ['lineItems'], lineItems);
}
