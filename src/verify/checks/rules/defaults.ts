/** What was left out of an order is filled in. */
import { textOf } from '../../../openapi/json.js';
import { memberPointer } from '../../schema.js';
import { shown } from './compare.js';
import { numberOf, returnedFor } from './line-items.js';
import { orderedCycle } from './ordered-cycle.js';
import { LINES, ORDERS, type Rule } from './rule.js';

export const defaults: readonly Rule[] = [
  {
    check: 'defaults_applied',
    operations: ['createOrder'],
    severity: 'high',
    contract: 'When billingCycle is absent or unknown, the service applies monthly or one_time.',
    pointer: memberPointer('Order', 'billingCycle'),
    reads: ['billingCycle'],
    broken: ({ requestBody, responseBody: { billingCycle } }) =>
      orderedCycle(requestBody) !== undefined ||
      ['monthly', 'one_time'].includes(textOf(billingCycle).toLowerCase())
        ? undefined
        : `billingCycle ${shown(billingCycle)}`,
  },
  {
    check: 'defaults_applied',
    operations: ORDERS,
    severity: 'high',
    contract: "When friendlyName is absent the service fills in the product's title.",
    pointer: memberPointer('OrderLineItem', 'friendlyName'),
    reads: [...LINES, 'friendlyName'],
    broken: ({ lineItems }) => {
      const nameless = lineItems.ordered.find(({ friendlyName }) => friendlyName === undefined);
      const returned = nameless && returnedFor(nameless, lineItems);
      return returned === undefined || typeof returned['friendlyName'] === 'string'
        ? undefined
        : `line item ${numberOf(returned)} has no friendlyName`;
    },
  },
];
