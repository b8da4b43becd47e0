/** Buying again, by accident and on purpose. */
import { operations } from '../../openapi/contract.js';
import type { Operation } from '../../openapi/operation.js';
import {
  isList,
  isRecord,
  parseJson,
  textOf,
  withValue,
  type JsonRecord,
  type JsonValue,
} from '../../openapi/json.js';
import { placeOf } from '../schema.js';
import type { Case, Check, Context, Exchange, Expectation, Problem, Step } from '../types.js';
import { ordinaryBody } from './protocol.js';
import { sending, type Body, type Difference } from './request.js';
import { accepted } from './single.js';

const REQUEST_ID = '/components/parameters/RequestId';

const FRESH = accepted('A fresh MS-RequestId is a new purchase.', REQUEST_ID);
const SAME: Expectation = {
  ...accepted('The same MS-RequestId gives the same order, and no second one.', REQUEST_ID),
  check: 'same_request_id_same_order',
  inProgress: true,
};

const repeated = { requestId: 'repeated' };

const step = (operation: Operation, body: Body, expect: Expectation, difference: Difference): Step => ({
  operation,
  expect,
  ...sending(operation, body, difference),
});

/** @param other another order than `order` */
export function repeatCases(operation: Operation, order: JsonValue, other: JsonValue): Case[] {
  const send = (body: Body, expect: Expectation, difference: Difference = repeated): Step =>
    step(operation, body, expect, difference);
  return [
    {
      name: 'createOrder gives the same order for the same MS-RequestId',
      operation,
      mainCheck: 'same_request_id_same_order',
      steps: [send(order, FRESH), send(order, SAME)],
      across: sameOrder,
    },
    {
      name: 'createOrder gives the same order for the same MS-RequestId twice at once',
      operation,
      mainCheck: 'same_request_id_same_order',
      steps: [send(order, { ...FRESH, inProgress: true }), send(order, SAME)],
      atOnce: true,
      across: sameOrder,
    },
    {
      name: 'createOrder places no second order for the same MS-RequestId',
      operation,
      mainCheck: 'same_request_id_same_order',
      steps: [send(named(order), FRESH), send(named(order), SAME), ...looks('listOrders')],
      across: oneListed,
    },
    {
      name: 'createOrder gives a new order for a new MS-RequestId',
      operation,
      mainCheck: 'new_request_id_new_order',
      steps: [order, other, order].map((body, index) => send(body, FRESH, { requestId: String(index) })),
      across: newOrder,
    },
  ];
}

export function repeatedAddOnCases(operation: Operation): Case[] {
  const addOn = ordinaryBody(operation);
  if (operation.id !== 'purchaseAddOn' || addOn === undefined) return [];
  const send = (expect: Expectation): Step => step(operation, named(addOn), expect, repeated);
  return [
    {
      name: `${operation.id} adds once for the same MS-RequestId`,
      operation,
      mainCheck: 'same_request_id_same_order',
      steps: [send(FRESH), send(SAME), ...looks('getOrder')],
      across: addedOnce,
    },
  ];
}

/** Its first line item has a name that no other has. */
const named =
  (order: JsonValue): Body =>
  ({ id }: Context) =>
    withValue(order, ['lineItems', 0, 'friendlyName'], id('name'));

/** A look at what is there now. */
function looks(id: string): Step[] {
  return operations
    .filter((operation) => operation.id === id)
    .map((operation) => ({ operation, expect: FRESH, looksOnly: true, ...sending(operation) }));
}

function sameOrder(exchanges: readonly Exchange[]): Problem[] {
  const [first, ...repeats] = exchanges.map(orderId);
  const exchange = repeats.findIndex((id) => id !== first) + 1;
  // An answer without an id is another finding.
  if (exchange === 0 || first === undefined || repeats.includes(undefined)) return [];
  const received = `order ${first}, then order ${repeats[exchange - 1] ?? ''} for the same MS-RequestId`;
  return [problem('same_request_id_same_order', SAME.contract, received, exchange)];
}

/** The order has a name that no other has. The list may lag behind, so it need not be there yet. */
function oneListed(exchanges: readonly Exchange[]): Problem[] {
  const [first, , list] = exchanges;
  const [line] = lines(bodyOf(first));
  const name = line?.['friendlyName'];
  const listed = listOf(bodyOf(list), 'items').filter((order) =>
    lines(order).some(({ friendlyName }) => friendlyName === name),
  );
  if (name === undefined || listed.length < 2) return [];
  const ids = listed.map(({ id }) => textOf(id)).join(' and ');
  return [problem('same_request_id_same_order', SAME.contract, `The list has the orders ${ids} for it.`, 2)];
}

/** The add-on has a name that no other has. */
function addedOnce(exchanges: readonly Exchange[]): Problem[] {
  const orders = exchanges.map((exchange) => lines(bodyOf(exchange)));
  const name = orders[0]?.at(-1)?.['friendlyName'];
  const counts = orders.map((all) => all.filter(({ friendlyName }) => friendlyName === name).length);
  const exchange = counts.findIndex((count) => count > 1);
  if (name === undefined || exchange < 0) return [];
  const received = `${counts[exchange] ?? 0} line items for it`;
  return [problem('same_request_id_same_order', SAME.contract, received, exchange)];
}

function newOrder(exchanges: readonly Exchange[]): Problem[] {
  const [first, another, again] = exchanges.map(orderId);
  if (first === undefined || another === undefined || again === undefined) return [];
  if (first === another || again === another) {
    const received = `order ${another} for two different orders`;
    const found = problem('order_ids_differ', 'Each order has an id of its own.', received, 1);
    return [{ ...found, pointer: placeOf('Order', 'id') }];
  }
  if (first !== again) return [];
  const received = `order ${first} again for another MS-RequestId`;
  return [problem('new_request_id_new_order', FRESH.contract, received, 2)];
}

function problem(check: Check, contract: string, received: string, exchange: number): Problem {
  return { check, severity: 'critical', contract, pointer: REQUEST_ID, received, exchange };
}

function bodyOf(exchange: Exchange | undefined): JsonRecord {
  const body = parseJson(exchange?.answer?.body ?? '');
  return isRecord(body) ? body : {};
}

function orderId(exchange: Exchange): string | undefined {
  const { id } = bodyOf(exchange);
  return typeof id === 'string' ? id : undefined;
}

const lines = (order: JsonRecord): JsonRecord[] => listOf(order, 'lineItems');

function listOf(body: JsonRecord, name: string): JsonRecord[] {
  const list = body[name];
  return isList(list) ? list.filter(isRecord) : [];
}
