/** What only several responses together show: whether the same was bought twice, or not at all. */
import { isList, isRecord, parseJson, recordOf, textOf, type JsonRecord } from '../../openapi/json.js';
import { isAccepted, type Exchange } from '../exchange.js';
import { memberPointer } from '../schema.js';
import type { Check } from './check.js';
import type { LocatedViolation } from './violation.js';

const pointer = '/components/parameters/RequestId';

/** What the contract says of an `MS-RequestId`. */
export const FRESH_ID = { contract: 'A fresh MS-RequestId is a new purchase.', pointer };
export const SAME_ID = {
  contract: 'The same MS-RequestId gives the same order, and no second one.',
  pointer,
};

/**
 * Every response has the order of the first.
 *
 * @param apart how far the exchanges are from one another in their case
 */
export function sameOrder(exchanges: readonly Exchange[], apart = 1): LocatedViolation[] {
  // A response without an id is another finding, and one that says "in progress" has none.
  const ids = exchanges.map((exchange) => (isAccepted(exchange) ? orderIdIn(exchange) : undefined));
  const first = ids.find((id) => id !== undefined);
  const exchange = ids.findIndex((id) => id !== undefined && id !== first);
  if (exchange < 0 || first === undefined) return [];
  const received = `order ${first}, then order ${ids[exchange] ?? ''} for the same MS-RequestId`;
  return [critical('same_request_id_same_order', SAME_ID, received, exchange * apart)];
}

/** The order has a name that no other has. The list may lag behind, so it need not be there yet. */
export function oneListed(exchanges: readonly Exchange[]): LocatedViolation[] {
  const [first, , list] = exchanges;
  const [line] = linesOf(bodyOf(first));
  const name = line?.['friendlyName'];
  const listed = recordsIn(bodyOf(list), 'items').filter((order) =>
    linesOf(order).some(({ friendlyName }) => friendlyName === name),
  );
  if (name === undefined || listed.length < 2) return [];
  const received = `The list has the orders ${listed.map(({ id }) => textOf(id)).join(' and ')} for it.`;
  return [critical('same_request_id_same_order', SAME_ID, received, 2)];
}

/** The add-on has a name that no other has. */
export function addedOnce(exchanges: readonly Exchange[]): LocatedViolation[] {
  const orders = exchanges.map((exchange) => linesOf(bodyOf(exchange)));
  const name = orders[0]?.at(-1)?.['friendlyName'];
  const counts = orders.map((lines) => lines.filter(({ friendlyName }) => friendlyName === name).length);
  const exchange = counts.findIndex((count) => count > 1);
  if (name === undefined || exchange < 0) return [];
  return [
    critical('same_request_id_same_order', SAME_ID, `${counts[exchange] ?? 0} line items for it`, exchange),
  ];
}

/** Of three orders under three ids, the third the same as the first. */
export function newOrder(exchanges: readonly Exchange[]): LocatedViolation[] {
  const [first, another, again] = exchanges.map(orderIdIn);
  if (first === undefined || another === undefined || again === undefined) return [];
  if (first === another || again === another) {
    const ownId = { contract: 'Each order has an id of its own.', pointer: memberPointer('Order', 'id') };
    return [critical('order_ids_differ', ownId, `order ${another} for two different orders`, 1)];
  }
  if (first !== again) return [];
  const received = `order ${first} again for another MS-RequestId`;
  return [critical('new_request_id_new_order', FRESH_ID, received, 2)];
}

const critical = (
  check: Check,
  rule: typeof SAME_ID,
  received: string,
  exchange: number,
): LocatedViolation => ({ check, severity: 'critical', ...rule, received, exchange });

const bodyOf = (exchange: Exchange | undefined): JsonRecord =>
  recordOf(parseJson(exchange?.response?.body ?? ''));

function orderIdIn(exchange: Exchange): string | undefined {
  const { id } = bodyOf(exchange);
  return typeof id === 'string' ? id : undefined;
}

const linesOf = (order: JsonRecord): JsonRecord[] => recordsIn(order, 'lineItems');

function recordsIn(body: JsonRecord, name: string): JsonRecord[] {
  const list = body[name];
  return isList(list) ? list.filter(isRecord) : [];
}
