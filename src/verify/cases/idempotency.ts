/** Buying again, by accident and on purpose. */
import { operations } from '../../openapi/contract.js';
import { withValue, type JsonValue } from '../../openapi/json.js';
import type { Operation } from '../../openapi/operation.js';
import { addedOnce, FRESH_ID, newOrder, oneListed, SAME_ID, sameOrder } from '../checks/idempotency.js';
import { requestOf, type Body } from './build-request.js';
import type { CaseContext } from './case-context.js';
import type { Case, Step } from './case.js';
import { accepted, type Expectation } from './expectation.js';
import { ordinaryBody } from './ordinary-body.js';

const FRESH = accepted(FRESH_ID.contract, FRESH_ID.pointer);
const REPEATED: Expectation = {
  ...accepted(SAME_ID.contract, SAME_ID.pointer),
  check: 'same_request_id_same_order',
  orInProgress: true,
};

const step = (operation: Operation, body: Body, expect: Expectation, requestId = 'repeated'): Step => ({
  operation,
  expect,
  ...requestOf(operation, body, { requestId }),
});

/** @param other another order than `order` */
export function orderIdempotencyCases(operation: Operation, order: JsonValue, other: JsonValue): Case[] {
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
      name: 'createOrder gives the same order for the same MS-RequestId twice at once',
      operation,
      mainCheck,
      steps: [step(operation, order, { ...FRESH, orInProgress: true }), step(operation, order, REPEATED)],
      atOnce: true,
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
      name: 'createOrder gives a new order for a new MS-RequestId',
      operation,
      mainCheck: 'new_request_id_new_order',
      steps: [order, other, order].map((body, index) => step(operation, body, FRESH, String(index))),
      across: newOrder,
    },
  ];
}

export function addOnIdempotencyCases(operation: Operation): Case[] {
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
