import { expect, test } from 'vitest';
import * as table from '../../generated/operations.js';
import { readDocument } from '../../src/openapi/document.js';
import { recordAt, type JsonRecord } from '../../src/openapi/json.js';
import { operationsIn } from '../../src/openapi/operation.js';
import { operationTable } from '../../scripts/generate/operation-table.js';
import { usesOf } from '../../scripts/generate/uses.js';
import { readContract } from '../../scripts/generate/outputs.js';

const contract = await readContract('.');

/** Every use of every operation of the contract, with its path and method. */
const operations = operationsIn(readDocument(contract)).flatMap((operation) =>
  usesOf(operation).map((use) => ({ ...operation, ...use })),
);

test('every use of every operation of the contract stands in the table, with its method and its path', () => {
  expect(operations.length).toBeGreaterThan(0);
  const listed = Object.values(table).map(({ name, method, path }) => ({
    name,
    method,
    path: path.map((part, index) => (index % 2 === 0 ? part : `{${part}}`)).join(''),
  }));
  expect(listed).toEqual(operations.map(({ name, method, path }) => ({ name, method, path })));
  expect(Object.keys(table).sort()).toEqual(listed.map(({ name }) => name).sort());
});

test('what buys, by the contract, buys in the table, and nothing else', () => {
  const buying = operations.filter(({ buys }) => buys === true).map(({ name }) => name);
  expect(buying).not.toEqual([]);
  expect(Object.values(table).flatMap(({ name, buys }) => (buys ? [name] : []))).toEqual(buying);
});

test('one operation has a use for each of its bodies, in one place of the contract', () => {
  const { purchaseAddOn, cancelOrder, changeBillingCycle } = table;
  for (const use of [cancelOrder, changeBillingCycle]) {
    expect(use).toMatchObject({ method: 'PATCH', path: purchaseAddOn.path, buys: false, reads: false });
    expect(use.checkBody).not.toBe(purchaseAddOn.checkBody);
  }
  expect(cancelOrder.checkBody?.({ status: 'cancelled' })).toBe(true);
  expect(cancelOrder.checkBody?.({ status: 'completed' })).toBe(false);
});

test('what changes nothing reads, whatever its method is', () => {
  const reading = operations.filter(({ method, value }) => method === 'GET' || value['x-changes'] === false);
  expect(Object.values(table).flatMap(({ name, reads }) => (reads ? [name] : []))).toEqual(
    reading.map(({ name }) => name),
  );
});

test('a change that may go on is accepted with another status than the one of success', () => {
  expect(table.updateSubscription).toMatchObject({ status: 200, accepted: 202, mayBuy: true });
});

test('an answer is one when it has what its schema requires, whatever else it has or lacks', () => {
  const { checkAnswer } = table.getOrder;
  expect(checkAnswer({ id: 'x', lineItems: [] })).toBe(true);
  expect(checkAnswer({ id: 'x', lineItems: [], status: 17 })).toBe(true);
  for (const answer of [undefined, null, 'x', [], {}, { id: 'x' }, { id: '', lineItems: [] }, { id: 1 }])
    expect(checkAnswer(answer)).toBe(false);
});

const changed = (change: (document: JsonRecord) => void): JsonRecord => {
  const document = structuredClone(contract);
  change(document);
  return document;
};
const orders = ['paths', '/v1/customers/{customerId}/orders'];

test.each<[what: string, words: string, change: (document: JsonRecord) => void]>([
  [
    'a POST that leaves open whether it buys',
    'createOrder must say with x-buys whether it buys',
    (document) => Reflect.deleteProperty(recordAt(document, ...orders, 'post'), 'x-buys'),
  ],
  [
    'a GET that buys',
    'listOrders is a GET, which buys nothing',
    (document) => Object.assign(recordAt(document, ...orders, 'get'), { 'x-buys': true }),
  ],
  [
    'a purchase that is answered with no order',
    'createOrder buys, and the client compares orders only',
    (document) => Object.assign(recordAt(document, ...orders, 'post', 'responses'), { 201: customerRead }),
  ],
  [
    'a second answer of success',
    'listOrders must have one answer of success',
    (document) => Object.assign(recordAt(document, ...orders, 'get', 'responses'), { 204: customerRead }),
  ],
  [
    'an answer that requires nothing',
    'Customer requires nothing',
    (document) => Object.assign(recordAt(document, 'components', 'schemas', 'Customer'), { required: [] }),
  ],
])('%s stops the generator', (_what, words, change) => {
  expect(() => operationTable(changed(change))).toThrow(words);
});

const customerRead = { $ref: '#/components/responses/CustomerRead' };
