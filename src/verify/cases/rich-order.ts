/** What the readings look at: an order of several line items with every optional member. */
import { keptOfLineItem } from '../../../generated/kept.js';
import { isList, isRecord, recordOf, valueAt, type JsonRecord, type JsonValue } from '../../openapi/json.js';
import type { Operation } from '../../openapi/operation.js';
import { items, members, schemaAt, sendable } from '../schema.js';
import { namingCustomer } from './naming-customer.js';
import { ordinaryBody } from './ordinary-body.js';
import { sample } from './sample.js';

const OWN = new Set<string>(keptOfLineItem.flatMap(({ name, kept }) => (kept === 'own' ? [name] : [])));

const QUANTITIES = [2, 3, 5];

/** Line items of one kind, since an order is. */
export function severalLines(createOrder: Operation): JsonRecord {
  const order = namingCustomer(ordinaryBody(createOrder) ?? null);
  const line = recordOf(valueAt(order, ['lineItems', 0]));
  return {
    ...order,
    lineItems: QUANTITIES.map((quantity, lineItemNumber) => numbered(line, lineItemNumber, quantity)),
  };
}

/** The same with every member that such a line item may have. A server may have its reasons to refuse it. */
export function everyMember(createOrder: Operation): JsonRecord {
  const order = severalLines(createOrder);
  const schema = createOrder.body === undefined ? [] : schemaAt(createOrder.body.schema);
  const line = items(members(schema).get('lineItems') ?? []);
  const simple = Object.fromEntries(
    sendable(line)
      .map(([name, member]) => [name, sample(member, 'all')] as const)
      // Objects are for one kind of product each, and some members are the service's own.
      .filter(([name, value]) => !isRecord(value) && !OWN.has(name))
      .map(([name, value]) => [name, inFuture(value)]),
  );
  const lines = order['lineItems'];
  return { ...order, lineItems: isList(lines) ? lines.map((own) => ({ ...simple, ...recordOf(own) })) : [] };
}

/** A day that has not come yet: those of the examples are past. */
const inFuture = (value: JsonValue): JsonValue =>
  typeof value === 'string' ? value.replace(/^\d{4}(?=-\d{2}-\d{2}T)/, '2099') : value;

const numbered = (line: JsonRecord, lineItemNumber: number, quantity: number): JsonRecord => ({
  ...line,
  lineItemNumber,
  quantity,
  friendlyName: `line ${lineItemNumber}`,
});

/** The example of an add-on, with the subscription that it is for. */
export function addOnFor(operation: Operation, subscription: JsonValue): JsonRecord | undefined {
  const bodies = (operation.body?.examples ?? []).map(({ value }) => recordOf(value));
  const body = bodies.find((each) => valueAt(each, ['lineItems', 0, 'parentSubscriptionId']) !== undefined);
  const line = body && recordOf(valueAt(body, ['lineItems', 0]));
  return (
    line && {
      ...body,
      lineItems: [{ ...line, parentSubscriptionId: subscription, friendlyName: 'an add-on' }],
    }
  );
}
