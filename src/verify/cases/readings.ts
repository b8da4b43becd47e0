/** What is read later is what was bought: all of it, nothing else, and nobody else's. */
import { isList, isRecord, recordOf, textOf, type JsonRecord, type JsonValue } from '../../openapi/json.js';
import type { Operation } from '../../openapi/operation.js';
import { isGuid } from '../../shared/guid.js';
import { isAccepted } from '../exchange.js';
import { NO_LINKED_VALUES, type LinkedValues } from '../links.js';
import type { Check } from '../checks/check.js';
import { requestOf } from './build-request.js';
import type { Case } from './case.js';
import { conversing, NothingToTell, operationNamed, type Conversation, type Said } from './conversation.js';
import { accepted } from './expectation.js';
import { listed, notListed } from './listed.js';
import { otherCustomer } from './other-customer.js';
import { namingCustomer } from './naming-customer.js';
import { compareWithOrder, priorOf } from './kept-order.js';
import { ordinaryBody } from './ordinary-body.js';
import { addOnFor, everyMember, severalLines } from './rich-order.js';

type Talk = (conversation: Conversation, reading: Operation, createOrder: Operation) => Promise<void>;

const READINGS: readonly (readonly [id: string, words: string, check: Check, talk: Talk])[] = [
  ['listOrders', 'has what was bought, whole and once', 'listed_orders', listWhole],
  ['listOrders', 'has no order of another customer', 'listed_orders', listOwn],
  ['listOrders', 'has the orders of the billingType that is asked for', 'listed_orders', listFiltered],
  ['getOrder', 'has every line item and every member that was bought', 'order_kept', getWhole],
  ['getOrder', 'has an add-on once it is bought', 'line_items_kept', getWithAddOn],
  [
    'getOrderProvisioningStatus',
    'names every line item and its quantity',
    'quantity_kept',
    provisioningWhole,
  ],
  ['getSubscription', 'is one for each line item, as it was bought', 'subscription_of_line', subscriptions],
  ['getSubscription', 'of an add-on names its parent', 'subscription_of_line', subscriptionOfAddOn],
];

export function readingCases(operation: Operation): Case[] {
  const createOrder = operationNamed('createOrder');
  if (createOrder === undefined) return [];
  return READINGS.filter(([id]) => id === operation.id).map(([, words, mainCheck, talk]) => ({
    name: `${operation.id} ${words}`,
    operation,
    mainCheck,
    steps: [
      {
        operation: createOrder,
        expect: accepted('What was bought can be read.', operation.pointer),
        ...requestOf(createOrder, severalLines(createOrder)),
      },
    ],
    run: conversing((conversation) => talk(conversation, operation, createOrder)),
  }));
}

/** Buys several line items with every member; without the rarer ones where a server has its reasons to refuse them. */
async function buy(conversation: Conversation, createOrder: Operation): Promise<Said> {
  for (const which of ['all', 'of-any-kind'] as const) {
    const said = await conversation.tell(createOrder, { body: everyMember(createOrder, which) });
    if (isAccepted(said.exchange)) return said;
  }
  return conversation.need(createOrder, { body: severalLines(createOrder) });
}

/** What a request about this order takes from it. */
function about(
  bought: Said,
  parameters: Readonly<Record<string, JsonValue | undefined>>,
): { linked: LinkedValues } {
  const values = Object.entries(parameters).map(([name, value]) => [name, textOf(value)] as const);
  return { linked: { ...NO_LINKED_VALUES, parameters: new Map(values), prior: priorOf(bought) } };
}

const LINE = '/components/schemas/OrderLineItemBase/properties/subscriptionId';

const idOf = ({ responseBody: { id } }: Said): string => {
  if (typeof id === 'string' && id !== '') return id;
  throw new NothingToTell('It needs createOrder first. The answer has no /id.');
};

const linesOf = (order: JsonRecord): JsonRecord[] => recordsOf(order['lineItems']);

const recordsOf = (list: JsonValue | undefined): JsonRecord[] => (isList(list) ? list.filter(isRecord) : []);

async function listWhole(
  conversation: Conversation,
  listOrders: Operation,
  createOrder: Operation,
): Promise<void> {
  const first = await buy(conversation, createOrder);
  const second = await conversation.need(createOrder, { body: severalLines(createOrder) });
  for (const bought of [first, second]) {
    const { found } = await listed(conversation, listOrders, idOf(bought));
    compareWithOrder(conversation, found[0] ?? {}, bought);
    if (found.length > 1) {
      conversation.found('listed_orders', 'critical', {
        contract: 'A list of orders has each order once.',
        pointer: listOrders.pointer,
        received: `order ${idOf(bought)}, ${found.length} times`,
      });
    }
  }
}

async function listOwn(
  conversation: Conversation,
  listOrders: Operation,
  createOrder: Operation,
): Promise<void> {
  const customer = otherCustomer(conversation.target);
  const body = severalLines(createOrder);
  const others = await conversation.need(createOrder, {
    body: namingCustomer(body, customer),
    overrides: { parameters: { customerId: () => customer } },
  });
  const own = await conversation.need(createOrder, { body });
  const { items } = await listed(conversation, listOrders, idOf(own));
  notListed(conversation, items, idOf(others), {
    contract: 'A list has the orders of the customer in its path, and no other.',
    pointer: listOrders.pointer,
  });
}

async function listFiltered(
  conversation: Conversation,
  listOrders: Operation,
  createOrder: Operation,
): Promise<void> {
  const parameter = listOrders.parameters.find(({ name }) => name === 'billingType');
  const bought = await conversation.need(createOrder, { body: severalLines(createOrder) });
  const cycle = textOf(bought.responseBody['billingCycle']);
  if (parameter === undefined || cycle === '') throw new NothingToTell('The answer has no /billingCycle.');
  await listed(conversation, listOrders, idOf(bought));
  const asking = (value: string) => ({ overrides: { parameters: { billingType: () => value } } });
  const same = await conversation.look(listOrders, asking(cycle));
  const contract = 'billingType leaves the orders with this billing cycle, and no others.';
  if (same && !recordsOf(same.responseBody['items']).some(({ id }) => id === idOf(bought))) {
    const received = `Without it order ${idOf(bought)} is listed, with billingType=${cycle} it is not.`;
    conversation.found('listed_orders', 'high', { contract, pointer: parameter.pointer, received });
  }
  const others = ['annual', 'monthly'].find((each) => each !== cycle.toLowerCase()) ?? '';
  const other = await conversation.look(listOrders, asking(others));
  const deviation = { contract, pointer: parameter.pointer };
  if (other) notListed(conversation, recordsOf(other.responseBody['items']), idOf(bought), deviation);
}

async function getWhole(
  conversation: Conversation,
  getOrder: Operation,
  createOrder: Operation,
): Promise<void> {
  const bought = await buy(conversation, createOrder);
  const read = await conversation.look(getOrder, about(bought, { orderId: idOf(bought) }));
  if (read) compareSubscriptions(conversation, read.responseBody, bought.responseBody);
  // Another order of the same changes nothing of it.
  await conversation.need(createOrder, { body: ordinaryBody(createOrder) });
  await conversation.look(getOrder, about(bought, { orderId: idOf(bought) }));
}

/** A line item may get its subscription late. One that it has is still its own. */
function compareSubscriptions(conversation: Conversation, read: JsonRecord, bought: JsonRecord): void {
  for (const line of linesOf(bought)) {
    const { lineItemNumber: number, subscriptionId } = line;
    const now = linesOf(read).find(({ lineItemNumber }) => lineItemNumber === number)?.['subscriptionId'];
    const [before, after] = [textOf(subscriptionId), textOf(now)];
    if (before === '' || after === '' || before.toLowerCase() === after.toLowerCase()) continue;
    conversation.found('subscription_of_line', 'critical', {
      contract: 'A line item keeps its subscription.',
      pointer: LINE,
      received: `line item ${textOf(number)} has subscription ${after}; when it was bought it was ${before}`,
    });
    return;
  }
}

/** Buys an order, and an add-on to its first line item. What was bought in all is what is ordered. */
async function buyWithAddOn(conversation: Conversation, createOrder: Operation): Promise<Said> {
  const bought = await conversation.need(createOrder, { body: severalLines(createOrder) });
  const getOrder = operationNamed('getOrder');
  const change = addOnOperation(getOrder?.path);
  const parent = linesOf(bought.responseBody)[0]?.['subscriptionId'];
  const body = change && parent !== undefined ? addOnFor(change, parent) : undefined;
  if (change === undefined || body === undefined)
    throw new NothingToTell('It needs createOrder first. The answer has no /lineItems/0/subscriptionId.');
  const changed = await conversation.need(change, { body, ...about(bought, { orderId: idOf(bought) }) });
  const before = linesOf(recordOf(bought.requestBody));
  const added = linesOf(recordOf(changed.requestBody)).map((line, index) => ({
    ...line,
    lineItemNumber: before.length + index,
  }));
  const requestBody = { ...recordOf(bought.requestBody), lineItems: [...before, ...added] };
  return { ...changed, requestBody };
}

const addOnOperation = (path: string | undefined): Operation | undefined =>
  [operationNamed('updateOrder')].find((operation) => operation?.path === path);

async function getWithAddOn(
  conversation: Conversation,
  getOrder: Operation,
  createOrder: Operation,
): Promise<void> {
  const bought = await buyWithAddOn(conversation, createOrder);
  await conversation.look(getOrder, about(bought, { orderId: idOf(bought) }));
}

async function provisioningWhole(
  conversation: Conversation,
  provisioning: Operation,
  createOrder: Operation,
): Promise<void> {
  const bought = await buy(conversation, createOrder);
  const status = await conversation.look(provisioning, about(bought, { orderId: idOf(bought) }));
  if (conversation.isWrong) return;
  for (const line of linesOf(recordOf(bought.requestBody))) {
    const number = line['lineItemNumber'];
    const item = recordsOf(status?.responseBody['items']).find((each) => each['lineItemNumber'] === number);
    const parts = recordsOf(item?.['quantityProvisioningInformation']);
    const total = parts.reduce((sum, { quantity }) => sum + Number(quantity ?? 0), 0);
    if (parts.length === 0 || total === line['quantity']) continue;
    conversation.found('quantity_kept', 'high', {
      contract: 'quantityProvisioningInformation has the parts of the quantity that was ordered.',
      pointer:
        '/components/schemas/OrderLineItemProvisioningStatus/properties/quantityProvisioningInformation',
      received: `quantity ${total} in all of line item ${textOf(number)}; ordered was ${textOf(line['quantity'])}`,
    });
  }
}

async function subscriptions(
  conversation: Conversation,
  getSubscription: Operation,
  createOrder: Operation,
): Promise<void> {
  const bought = await buy(conversation, createOrder);
  const lines = linesOf(bought.responseBody).filter(({ subscriptionId }) => isGuid(subscriptionId));
  if (lines.length === 0)
    throw new NothingToTell('It needs createOrder first. The answer has no /lineItems/0/subscriptionId.');
  const ids = lines.map(({ subscriptionId }) => textOf(subscriptionId).toLowerCase());
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) {
    const received = `${ids.filter((id) => id === twice).length} line items have the subscription ${twice}`;
    const contract = 'Each line item becomes a subscription of its own.';
    conversation.found('subscription_of_line', 'critical', { contract, pointer: LINE, received });
    return;
  }
  // Another order of the same becomes others.
  const more = await conversation.need(createOrder, { body: severalLines(createOrder) });
  const shared = linesOf(more.responseBody).find(({ subscriptionId }) =>
    ids.includes(textOf(subscriptionId).toLowerCase()),
  );
  if (shared !== undefined) {
    const received = `subscription ${textOf(shared['subscriptionId'])} in two orders`;
    const contract = 'Each line item becomes a subscription of its own.';
    conversation.found('subscription_of_line', 'critical', { contract, pointer: LINE, received });
    return;
  }
  for (const line of lines) {
    const uri = textOf(recordOf(recordOf(line['links'])['subscription'])['uri']);
    const id = textOf(line['subscriptionId']);
    if (uri === '' || uri.toLowerCase().endsWith(`/${id.toLowerCase()}`)) continue;
    const received = `links.subscription ${uri}; the line item has subscriptionId ${id}`;
    const contract = "A line item's links.subscription is its subscription.";
    const pointer = '/components/schemas/OrderLineItemLinks/properties/subscription';
    conversation.found('subscription_of_line', 'high', { contract, pointer, received });
  }
  for (const { subscriptionId } of lines) {
    const said = await conversation.look(getSubscription, about(bought, { subscriptionId }));
    if (said) compareCycle(conversation, said.responseBody, bought.responseBody);
  }
}

function compareCycle(conversation: Conversation, subscription: JsonRecord, order: JsonRecord): void {
  const [own, bought] = [textOf(subscription['billingCycle']), textOf(order['billingCycle'])];
  if (own === '' || own.toLowerCase() === bought.toLowerCase()) return;
  conversation.found('subscription_of_line', 'high', {
    contract: 'A subscription has the billing cycle of its order.',
    pointer: '/components/schemas/Subscription/properties/billingCycle',
    received: `billingCycle ${own}; ordered was ${bought}`,
  });
}

async function subscriptionOfAddOn(
  conversation: Conversation,
  getSubscription: Operation,
  createOrder: Operation,
): Promise<void> {
  const bought = await buyWithAddOn(conversation, createOrder);
  const added = linesOf(bought.responseBody).at(-1)?.['subscriptionId'];
  const parent = linesOf(bought.responseBody)[0]?.['subscriptionId'];
  if (!isGuid(added)) throw new NothingToTell('The add-on has no subscriptionId.');
  const said = await conversation.look(getSubscription, about(bought, { subscriptionId: added }));
  const named = said?.responseBody['parentSubscriptionId'];
  if (said === undefined || textOf(named).toLowerCase() === textOf(parent).toLowerCase()) return;
  conversation.found('subscription_of_line', named === undefined ? 'low' : 'high', {
    contract: "An add-on's subscription names the one that it belongs to.",
    pointer: '/components/schemas/Subscription/properties/parentSubscriptionId',
    received: `parentSubscriptionId ${textOf(named) || '(missing)'}; bought for was ${textOf(parent)}`,
  });
}
