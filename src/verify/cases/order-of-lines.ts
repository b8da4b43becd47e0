import { isRecord, recordOf, textOf, valueAt, withValue, type JsonValue } from '../../openapi/json.js';
import type { Operation } from '../../openapi/operation.js';
import { namingCustomer } from './naming-customer.js';

/** The order with a line item for each number, all of one kind, since an order is. Each differs, so that a mix-up shows. */
export function orderOfLines(order: JsonValue, numbers: readonly number[]): JsonValue {
  const line = recordOf(valueAt(order, ['lineItems', 0]));
  const lineItems = numbers.map((lineItemNumber, index) => ({
    ...line,
    lineItemNumber,
    quantity: index + 1,
    friendlyName: `item ${index}`,
  }));
  return withValue(order, ['lineItems'], lineItems);
}

/** An order of two offers that may stand in one: those of two examples with the same billing cycle. */
export function orderOfTwoOffers({ body }: Operation): JsonValue | undefined {
  const examples = (body?.examples ?? []).map(({ value }) => value).filter(isRecord);
  const offerOf = (order: JsonValue): string => textOf(valueAt(order, ['lineItems', 0, 'offerId']));
  for (const first of examples) {
    const second = examples.find(
      (each) => each['billingCycle'] === first['billingCycle'] && offerOf(each) !== offerOf(first),
    );
    if (second === undefined) continue;
    const lineItems = [first, second].map((order, lineItemNumber) => ({
      ...recordOf(valueAt(order, ['lineItems', 0])),
      lineItemNumber,
      quantity: lineItemNumber + 2,
    }));
    return namingCustomer({ ...first, lineItems });
  }
  return undefined;
}
