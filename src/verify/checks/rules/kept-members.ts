/** What was ordered comes back: of each member, as its `x-kept` in the contract says. */
import { keptOfLineItem, keptOfOrder, type Kept } from '../../../../generated/kept.js';
import { operations } from '../../../openapi/contract.js';
import { recordOf, type JsonRecord, type JsonValue } from '../../../openapi/json.js';
import { memberPointer } from '../../schema.js';
import type { Check } from '../check.js';
import type { Severity } from '../violation.js';
import { equal, equalIfThere, sameText, shown } from './compare.js';
import { addsTo, changedMember, lostMember, numbersOf } from './line-items.js';
import { orderedCycle } from './ordered-cycle.js';
import { LINES, ORDERS, type Rule, type RuleInput } from './rule.js';

const LINE_ITEMS = [...ORDERS, 'getSubscription'];

/** Members of line items with a check of their own, or that a subscription has too. */
const MEMBERS: Readonly<Record<string, Partial<Pick<Rule, 'operations' | 'check' | 'severity'>>>> = {
  offerId: { check: 'offer_kept', severity: 'critical', operations: LINE_ITEMS },
  quantity: { check: 'quantity_kept', severity: 'critical', operations: LINE_ITEMS },
  partnerIdOnRecord: { check: 'partner_on_record_kept' },
  friendlyName: { operations: LINE_ITEMS },
};

/** Of these a subscription says the same; what it leaves out may stand in its order. */
const OF_SUBSCRIPTIONS: readonly string[] = ['termDuration', 'promotionId'];

const CHECK: Check = 'order_kept';
const SEVERITY: Severity = 'high';

interface KeptMember {
  readonly name: string;
  readonly kept: Kept;
}

/** The numbers are compared as a whole. */
function ofLineItem({ name, kept }: KeptMember): Rule[] {
  if (name === 'lineItemNumber' || kept === 'own') return [];
  const rule: Omit<Rule, 'broken'> = {
    check: CHECK,
    severity: SEVERITY,
    operations: ORDERS,
    contract: `A line item keeps the ${name} that was ordered.`,
    pointer: memberPointer('OrderLineItemRequest', name),
    reads: [...LINES, name],
    ...MEMBERS[name],
  };
  const isKept = kept === 'always' ? equal : equalIfThere;
  const rules: Rule[] = [{ ...rule, broken: ({ lineItems }) => changedMember(lineItems, name, isKept) }];
  if (kept === 'unknown' && !isLeftOut(name)) {
    rules.push({
      ...rule,
      severity: 'low',
      contract: `No source shows an answer with ${name}, so leaving it out may be right, or a loss.`,
      broken: ({ lineItems }) => lostMember(lineItems, name),
    });
  }
  if (OF_SUBSCRIPTIONS.includes(name)) {
    rules.push({
      ...rule,
      operations: ['getSubscription'],
      contract: `A subscription has the ${name} that was ordered.`,
      broken: ({ lineItems }) => changedMember(lineItems, name, equalIfThere),
    });
  }
  return rules;
}

/** Whether an example of the contract has it in the request and not in the answer: then that is no loss. */
function isLeftOut(name: string): boolean {
  return operations.some(({ body, responses }) =>
    (body?.examples ?? []).some((sent) => {
      const answer = [...responses.values()]
        .flatMap(({ examples }) => examples)
        .find((example) => example.name === sent.name);
      const has = (value: JsonValue): boolean => JSON.stringify(value).includes(`"${name}":`);
      return answer !== undefined && has(sent.value) && !has(answer.value);
    }),
  );
}

/** Of an order itself. Its customer is compared with the path, its line items one by one. */
function ofOrder({ name, kept }: KeptMember): Rule[] {
  if (name === 'lineItems' || name === 'referenceCustomerId' || kept === 'own') return [];
  const rule: Omit<Rule, 'broken'> = {
    check: CHECK,
    severity: SEVERITY,
    operations: ORDERS,
    contract: `An order keeps its ${name}.`,
    pointer: memberPointer('OrderRequest', name),
    reads: [name],
  };
  const isKept = kept === 'always' ? equal : equalIfThere;
  const rules: Rule[] = [{ ...rule, broken: (input) => changed(name, isKept, input) }];
  if (kept === 'unknown' && !isLeftOut(name)) {
    rules.push({
      ...rule,
      severity: 'low',
      contract: `No source shows an answer with ${name}, so leaving it out may be right, or a loss.`,
      broken: (input) => (input.responseBody[name] === undefined ? changed(name, equal, input) : undefined),
    });
  }
  return rules;
}

function changed(
  name: string,
  isKept: typeof equal,
  { operation, requestBody, responseBody, prior }: RuleInput,
): string | undefined {
  if (operation.id === 'updateOrder' && !addsTo(requestBody)) return undefined;
  const ordered = orderOf(prior?.requestBody ?? requestBody)[name];
  const returned = responseBody[name];
  return ordered === undefined || isKept(ordered, returned)
    ? undefined
    : `${name} ${shown(returned)}; ordered was ${JSON.stringify(ordered)}`;
}

/** What is unset says nothing of what is wanted. */
const orderOf = (body: JsonValue): JsonRecord => {
  const { billingCycle, ...others } = recordOf(body);
  return billingCycle !== undefined && orderedCycle({ billingCycle }) !== undefined
    ? { ...others, billingCycle }
    : others;
};

export const keptMembers: readonly Rule[] = [
  {
    check: 'line_items_kept',
    operations: [...LINE_ITEMS, 'getOrderProvisioningStatus'],
    severity: 'critical',
    contract: 'The answer has the line items that were ordered, under their numbers, and no others.',
    pointer: memberPointer('OrderLineItem', 'lineItemNumber'),
    reads: LINES,
    broken: ({ lineItems }) => {
      const [ordered, returned] = [numbersOf(lineItems.ordered), numbersOf(lineItems.returned)];
      return ordered === returned ? undefined : `line items ${returned || '(none)'}; ordered were ${ordered}`;
    },
  },
  ...keptOfLineItem.flatMap(ofLineItem),
  ...keptOfOrder.flatMap(ofOrder),
  {
    check: 'order_kept',
    operations: ['getSubscription'],
    severity: 'high',
    contract: 'A subscription names the order that it was bought with.',
    pointer: '/components/schemas/Subscription/properties/orderId',
    reads: ['orderId'],
    broken: ({ responseBody, prior }) => prior && changedOrderId(recordOf(prior.responseBody), responseBody),
  },
];

function changedOrderId({ id = '' }: JsonRecord, { orderId }: JsonRecord): string | undefined {
  return orderId === undefined || sameText(id, orderId)
    ? undefined
    : `orderId ${JSON.stringify(orderId)}; it was bought with ${JSON.stringify(id)}`;
}
