/** What was ordered comes back. */
import { keptOfLineItem } from '../../../../generated/kept.js';
import { recordOf, type JsonRecord } from '../../../openapi/json.js';
import { memberPointer } from '../../schema.js';
import { same, sameIfThere, sameText, shown } from './compare.js';
import { changedMember, numbersOf } from './line-items.js';
import { orderedCycle } from './ordered-cycle.js';
import { ORDERS, type Rule } from './rule.js';

const LINE_ITEMS = [...ORDERS, 'getSubscription'];

/** The members of line items that have a rule of their own. */
const OWN_RULE: readonly string[] = [
  'lineItemNumber',
  'offerId',
  'quantity',
  'partnerIdOnRecord',
  'friendlyName',
];

export const keptMembers: readonly Rule[] = [
  {
    check: 'line_items_kept',
    operations: [...LINE_ITEMS, 'getOrderProvisioningStatus'],
    severity: 'critical',
    contract: 'The answer has the line items that were ordered, under their numbers, and no others.',
    pointer: memberPointer('OrderLineItem', 'lineItemNumber'),
    broken: ({ lineItems }) => {
      const [ordered, returned] = [numbersOf(lineItems.ordered), numbersOf(lineItems.returned)];
      return ordered === returned ? undefined : `line items ${returned}; ordered were ${ordered}`;
    },
  },
  {
    check: 'offer_kept',
    operations: LINE_ITEMS,
    severity: 'critical',
    contract: 'A line item keeps the offer that was ordered.',
    pointer: memberPointer('OrderLineItem', 'offerId'),
    broken: ({ lineItems }) => changedMember(lineItems, 'offerId', sameText),
  },
  {
    check: 'quantity_kept',
    operations: LINE_ITEMS,
    severity: 'critical',
    contract: 'A line item keeps the quantity that was ordered.',
    pointer: memberPointer('OrderLineItem', 'quantity'),
    broken: ({ lineItems }) => changedMember(lineItems, 'quantity', same),
  },
  {
    check: 'partner_on_record_kept',
    operations: ORDERS,
    severity: 'high',
    contract: "The reseller's id is kept on the line item; else the reseller is not recorded.",
    pointer: memberPointer('OrderLineItem', 'partnerIdOnRecord'),
    broken: ({ lineItems }) => changedMember(lineItems, 'partnerIdOnRecord', same),
  },
  {
    check: 'order_kept',
    operations: LINE_ITEMS,
    severity: 'high',
    contract: 'An answer keeps what was ordered, such as the name of each line item.',
    pointer: '/components/schemas/Order',
    broken: ({ lineItems }) =>
      changedMember(lineItems, 'friendlyName', same) ??
      // No source shows an order with its promotion; subscriptions have it.
      ['termDuration', 'promotionId']
        .map((name) => changedMember(lineItems, name, sameIfThere))
        .find((change) => change !== undefined),
  },
  {
    check: 'order_kept',
    operations: ORDERS,
    severity: 'high',
    contract: 'An answer keeps each member of a line item that its x-kept says is kept.',
    pointer: '/components/schemas/OrderLineItem',
    broken: ({ lineItems }) =>
      keptOfLineItem
        .flatMap(({ name, kept }) => {
          if (OWN_RULE.includes(name) || kept === 'own' || kept === 'unknown') return [];
          return [changedMember(lineItems, name, kept === 'always' ? same : sameIfThere)];
        })
        .find((change) => change !== undefined),
  },
  {
    check: 'order_kept',
    operations: ORDERS,
    severity: 'high',
    contract: 'An order keeps its billing cycle.',
    pointer: memberPointer('Order', 'billingCycle'),
    broken: ({ requestBody, responseBody, prior }) =>
      changedCycle(recordOf(prior?.requestBody ?? requestBody), responseBody),
  },
  {
    check: 'order_kept',
    operations: ['getSubscription'],
    severity: 'high',
    contract: 'A subscription names the order that it was bought with.',
    pointer: '/components/schemas/Subscription/properties/orderId',
    broken: ({ responseBody, prior }) => changedOrderId(recordOf(prior?.responseBody), responseBody),
  },
];

function changedCycle(order: JsonRecord, { billingCycle }: JsonRecord): string | undefined {
  const ordered = orderedCycle(order);
  return ordered === undefined || sameText(ordered, billingCycle)
    ? undefined
    : `billingCycle ${shown(billingCycle)}; ordered was ${JSON.stringify(ordered)}`;
}

function changedOrderId({ id = '' }: JsonRecord, { orderId }: JsonRecord): string | undefined {
  return orderId === undefined || sameText(id, orderId)
    ? undefined
    : `orderId ${JSON.stringify(orderId)}; it was bought with ${JSON.stringify(id)}`;
}
