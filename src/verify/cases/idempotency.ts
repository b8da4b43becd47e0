/** Buying again, by accident and on purpose. */
import { operations } from '../../openapi/contract.js';
import { textOf, withValue, type JsonValue } from '../../openapi/json.js';
import type { Operation } from '../../openapi/operation.js';
import { addedOnce, FRESH_ID, newOrder, oneListed, SAME_ID, sameOrder } from '../checks/idempotency.js';
import type { LocatedViolation } from '../checks/violation.js';
import type { Exchange } from '../exchange.js';
import { requestOf, type Body } from './build-request.js';
import type { CaseContext } from './case-context.js';
import type { Case, Step } from './case.js';
import { conversing, type Conversation } from './conversation.js';
import { accepted, type Expectation } from './expectation.js';
import { namingCustomer } from './naming-customer.js';
import { otherCustomer } from './other-customer.js';
import { orderOfLines } from './order-of-lines.js';
import { ordinaryBody } from './ordinary-body.js';

const FRESH = accepted(FRESH_ID.contract, FRESH_ID.pointer);
const REPEATED: Expectation = {
  ...accepted(SAME_ID.contract, SAME_ID.pointer),
  check: 'same_request_id_same_order',
  severity: 'critical',
};
const AT_ONCE: Expectation = { ...REPEATED, orInProgress: true };

const step = (operation: Operation, body: Body, expect: Expectation, requestId = 'repeated'): Step => ({
  operation,
  expect,
  ...requestOf(operation, body, { requestId }),
});

export const repeatCases = (operation: Operation): Case[] => [
  ...orderRepeatCases(operation),
  ...addOnRepeatCases(operation),
];

function orderRepeatCases(operation: Operation): Case[] {
  if (operation.id !== 'createOrder') return [];
  const order = ordinaryBody(operation) ?? null;
  const other = orderOfLines(order, [0, 1]);
  const mainCheck = 'same_request_id_same_order';
  return [
    {
      name: 'createOrder gives the same order for the same MS-RequestId',
      operation,
      mainCheck,
      steps: [step(operation, order, FRESH), step(operation, order, REPEATED)],
      across: sameOrder,
    },
    {
      name: 'createOrder gives the same order for the same MS-RequestId after another order',
      operation,
      mainCheck,
      steps: [
        step(operation, order, FRESH),
        step(operation, other, FRESH, 'of the other'),
        step(operation, order, REPEATED),
      ],
      across: sameAroundAnother,
    },
    {
      name: 'createOrder gives the same order for the same MS-RequestId after the orders were listed',
      operation,
      mainCheck,
      steps: [step(operation, order, FRESH), ...looks('listOrders'), step(operation, order, REPEATED)],
      across: sameAroundAnother,
    },
    {
      name: 'createOrder gives the same order for the same MS-RequestId twice at once',
      operation,
      mainCheck,
      // Either may come first, and both be under way. Once an order was answered, a repeat is that order.
      steps: [
        step(operation, order, { ...FRESH, orInProgress: true }),
        step(operation, order, AT_ONCE),
        step(operation, order, REPEATED),
      ],
      atOnce: 2,
      across: sameOrder,
    },
    {
      name: 'createOrder places no second order for the same MS-RequestId',
      operation,
      mainCheck,
      steps: [
        step(operation, named(order), FRESH),
        step(operation, named(order), REPEATED),
        ...looks('listOrders'),
      ],
      across: oneListed,
    },
    {
      name: 'createOrder keeps the MS-RequestIds of customers apart',
      operation,
      mainCheck: 'request_id_of_customer',
      steps: [step(operation, order, FRESH)],
      run: conversing((conversation) => sameIdElsewhere(conversation, operation, order)),
    },
    {
      name: 'createOrder gives a new order for a new MS-RequestId',
      operation,
      mainCheck: 'new_request_id_new_order',
      steps: [order, other, order].map((body, index) => step(operation, body, FRESH, String(index))),
      across: newOrder,
    },
  ];
}

/** The first and the last of three are one order; what came between is not looked at. */
const sameAroundAnother = ([first, , again]: readonly Exchange[]): LocatedViolation[] =>
  sameOrder(
    [first, again].filter((each) => each !== undefined),
    2,
  );

/** Whether the other customer's order is taken is that server's affair; it may not be this customer's. */
async function sameIdElsewhere(
  conversation: Conversation,
  operation: Operation,
  order: JsonValue,
): Promise<void> {
  const customer = otherCustomer(conversation.target);
  const asking = { body: order, overrides: { requestId: 'the same' } };
  const own = await conversation.need(operation, asking);
  const parameters = { customerId: () => customer };
  const other = await conversation.tell(operation, {
    body: namingCustomer(order, customer),
    overrides: { ...asking.overrides, parameters },
  });
  const [mine, theirs] = [own.responseBody['id'], other.responseBody['id']];
  if (mine === undefined || mine !== theirs) return;
  // A server that gives this order to everybody does so whatever the id is: that is found elsewhere.
  const fresh = await conversation.tell(operation, {
    body: namingCustomer(order, customer),
    overrides: { parameters },
  });
  if (fresh.responseBody['id'] === mine) return;
  conversation.found('request_id_of_customer', 'critical', {
    contract: 'An MS-RequestId that was sent for one customer brings no order of that customer to another.',
    pointer: SAME_ID.pointer,
    received: `order ${textOf(mine)} for customer ${customer}, too`,
  });
}

function addOnRepeatCases(operation: Operation): Case[] {
  const addOn = ordinaryBody(operation);
  if (operation.id !== 'updateOrder' || addOn === undefined) return [];
  return [
    {
      name: `${operation.id} adds once for the same MS-RequestId`,
      operation,
      mainCheck: 'same_request_id_same_order',
      steps: [
        step(operation, named(addOn), FRESH),
        step(operation, named(addOn), REPEATED),
        ...looks('getOrder'),
      ],
      across: addedOnce,
    },
  ];
}

/** Its first line item has a name that no other has. */
const named =
  (order: JsonValue): Body =>
  ({ id }: CaseContext) =>
    withValue(order, ['lineItems', 0, 'friendlyName'], id('name'));

/** A look at what is there now. */
const looks = (operationId: string): Step[] =>
  operations
    .filter(({ id }) => id === operationId)
    .map((operation) => ({ operation, expect: FRESH, looksOnly: true, ...requestOf(operation) }));
