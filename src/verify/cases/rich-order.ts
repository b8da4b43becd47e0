/** What the readings look at: an order of several line items with every optional member. */
import { keptOfLineItem, keptOfOrder, type Kept } from '../../../generated/kept.js';
import { isList, isRecord, recordOf, valueAt, type JsonRecord, type JsonValue } from '../../openapi/json.js';
import type { Operation } from '../../openapi/operation.js';
import { items, members, schemaAt, sendable, type Schema } from '../schema.js';
import { ordinaryBody } from './ordinary-body.js';
import { sample } from './sample.js';

const ownOf = (kept: readonly { readonly name: string; readonly kept: Kept }[]): ReadonlySet<string> =>
  new Set(kept.flatMap((member) => (member.kept === 'own' ? [member.name] : [])));

const OF_ORDER = ownOf(keptOfOrder);
const OF_LINE_ITEM = ownOf(keptOfLineItem);

const QUANTITIES = [2, 3, 5];

/** Line items of one kind, since an order is. */
export function severalLines(createOrder: Operation): JsonRecord {
  const order = recordOf(ordinaryBody(createOrder));
  const line = recordOf(valueAt(order, ['lineItems', 0]));
  return {
    ...order,
    lineItems: QUANTITIES.map((quantity, lineItemNumber) => numbered(line, lineItemNumber, quantity)),
  };
}

/**
 * The same with every member that a line item may have, or with all but those for one kind of product, such as a reservation.
 * A server may have its reasons to refuse either.
 */
export function everyMember(createOrder: Operation, which: 'all' | 'of-any-kind'): JsonRecord {
  const order = severalLines(createOrder);
  const schema = createOrder.body === undefined ? [] : schemaAt(createOrder.body.schema);
  const line = items(members(schema).get('lineItems') ?? []);
  const lines = order['lineItems'];
  return {
    ...filled(schema, OF_ORDER, which),
    ...order,
    lineItems: isList(lines)
      ? lines.map((own) => ({ ...filled(line, OF_LINE_ITEM, which), ...recordOf(own) }))
      : [],
  };
}

/** A value for each member that is not the service's own. Objects are for one kind of product each. */
const filled = (schema: Schema, own: ReadonlySet<string>, which: 'all' | 'of-any-kind'): JsonRecord =>
  Object.fromEntries(
    sendable(schema)
      .map(([name, member]) => [name, inFuture(sample(member, 'all'))] as const)
      .filter(([name, value]) => (which === 'all' || !isRecord(value)) && !own.has(name)),
  );

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
