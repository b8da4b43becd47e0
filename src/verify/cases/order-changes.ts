/** Changes of an order that are no purchase: a cancellation, of all or of a line item, and another billing cycle. */
import { keptOfLineItem } from '../../../generated/kept.js';
import {
  isList,
  isRecord,
  recordOf,
  textOf,
  valueAt,
  type JsonRecord,
  type JsonValue,
} from '../../openapi/json.js';
import type { Example, Operation } from '../../openapi/operation.js';
import { isGuid } from '../../shared/guid.js';
import { shown } from '../checks/rules/compare.js';
import { memberPointer } from '../schema.js';
import { NothingToTell, operationNamed, type Conversation, type Said } from './conversation.js';
import { compareChange, mayChange, shows, within, type Change } from './kept-changes.js';
import { compareWithOrder, priorOf } from './kept-order.js';
import { namingCustomer } from './naming-customer.js';
import { patiently } from './patience.js';

type Bought = readonly [conversation: Conversation, updateOrder: Operation, createOrder: Operation];

export const orderChanges: readonly Change[] = [
  { words: 'cancels an order', talk: cancelsOrder },
  { words: 'cancels a line item, and leaves the others', talk: cancelsLineItem },
  { words: 'changes the billing cycle, and takes it back', talk: changesCycle },
];

const pointerOf = (name: string): string => memberPointer('Order', name);

const linesOf = (order: JsonRecord): JsonRecord[] => {
  const lines = order['lineItems'];
  return isList(lines) ? lines.filter(isRecord) : [];
};

/** The contract's example whose body is of this kind. */
function exampleOf({ body }: Operation, fits: (sent: JsonRecord) => boolean): Example {
  const found = body?.examples.find(({ value }) => fits(recordOf(value)));
  if (found === undefined) throw new NothingToTell('The contract has no example of it.');
  return found;
}

/** An order of what the example is about: the one that the contract has of it, or one made from the answer to the example. */
function orderFor(createOrder: Operation, updateOrder: Operation, { name }: Example): JsonRecord {
  const answers = [...updateOrder.responses.values()].flatMap(({ examples }) => examples);
  const answer = recordOf(answers.find((each) => each.name === name)?.value);
  const offer = textOf(valueAt(answer, ['lineItems', 0, 'offerId']));
  const known = createOrder.body?.examples.find(
    ({ value }) => textOf(valueAt(value, ['lineItems', 0, 'offerId'])) === offer,
  );
  if (known !== undefined) return namingCustomer(known.value);
  const { billingCycle = 'one_time', currencyCode } = answer;
  const lineItems = linesOf(answer).map((line) => ({
    ...Object.fromEntries(
      keptOfLineItem.flatMap(({ name: member, kept }) => {
        const value = line[member];
        return kept === 'own' || value === undefined ? [] : [[member, value] as const];
      }),
    ),
    quantity: 2,
  }));
  return namingCustomer({ billingCycle, ...(currencyCode !== undefined && { currencyCode }), lineItems });
}

/** Buys it. What a server sells is its own affair. */
async function buy([conversation, , createOrder]: Bought, order: JsonRecord): Promise<Said> {
  try {
    return await conversation.need(createOrder, { body: order });
  } catch (error) {
    if (!(error instanceof NothingToTell)) throw error;
    throw new NothingToTell(error.message, { mayRefuse: true });
  }
}

/** What a change is to leave behind. */
interface Wanted {
  /** The body of an order that would have bought it so; undefined where the contract leaves that open. */
  readonly order?: JsonRecord;
  /** Whether an order shows the change. */
  readonly isDone: (order: JsonRecord) => boolean;
  /** Finds what of the change an order doesn't show. */
  readonly compare: (order: JsonRecord) => void;
}

/** Whether it was changed, so that there is something to go on with. What is wrong with it was found. */
async function change(
  [conversation, updateOrder, createOrder]: Bought,
  bought: Said,
  body: JsonValue,
  { order, isDone, compare }: Wanted,
): Promise<boolean> {
  const getOrder = operationNamed('getOrder');
  const linked = within(createOrder, bought, { orderId: bought.responseBody['id'] ?? '' });
  const judge = (state: JsonRecord): void => {
    compare(state);
    if (order) compareWithOrder(conversation, state, bought, { ...priorOf(bought), requestBody: order });
  };
  const said = await conversation.look(updateOrder, { body, linked }, mayChange(updateOrder));
  if (said === undefined || getOrder === undefined) return false;
  judge(said.responseBody);
  const ask = () => conversation.look(getOrder, { linked });
  const later = conversation.isWrong
    ? await ask()
    : await patiently(conversation.target, ask, (each) => each === undefined || isDone(each.responseBody));
  if (later === undefined) return false;
  judge(later.responseBody);
  return !conversation.isWrong;
}

/** These members of the order are to be so. */
const wanting = ([conversation]: Bought, changed: JsonRecord): Wanted => ({
  isDone: (order) => shows(order, changed),
  compare: (order) => compareChange(conversation, order, { changed, same: {} }, pointerOf),
});

async function cancelsOrder(...bought: Bought): Promise<void> {
  const [, updateOrder, createOrder] = bought;
  const isWhole = (sent: JsonRecord) => sent['status'] !== undefined && sent['lineItems'] === undefined;
  const example = exampleOf(updateOrder, isWhole);
  const order = await buy(bought, orderFor(createOrder, updateOrder, example));
  const body = { ...recordOf(example.value), id: order.responseBody['id'] ?? '' };
  const { compare, ...wanted } = wanting(bought, { status: 'cancelled' });
  await change(bought, order, body, {
    ...wanted,
    compare: (state) => {
      if (state['status'] === undefined && order.responseBody['status'] === undefined)
        throw new NothingToTell('Could not tell: the orders of this server have no status.');
      compare(state);
    },
  });
}

async function cancelsLineItem(...bought: Bought): Promise<void> {
  const [conversation, updateOrder, createOrder] = bought;
  const isPart = (sent: JsonRecord) => sent['status'] !== undefined && sent['lineItems'] !== undefined;
  const example = exampleOf(updateOrder, isPart);
  const order = await buy(bought, orderFor(createOrder, updateOrder, example));
  const [first, ...others] = linesOf(order.responseBody);
  if (first === undefined || others.length === 0)
    throw new NothingToTell('It needs createOrder first. The answer has no two line items.');
  const { lineItemNumber = 0, offerId = '' } = first;
  const body = {
    ...recordOf(example.value),
    id: order.responseBody['id'] ?? '',
    lineItems: [{ lineItemNumber, offerId }],
  };
  const ordered = recordOf(order.requestBody);
  const left = linesOf(ordered).map((line) =>
    line['lineItemNumber'] === lineItemNumber ? { ...line, quantity: 0 } : line,
  );
  const quantityIn = (state: JsonRecord): JsonValue | undefined =>
    linesOf(state).find((line) => line['lineItemNumber'] === lineItemNumber)?.['quantity'];
  await change(bought, order, body, {
    order: { ...ordered, lineItems: left },
    isDone: (state) => quantityIn(state) === 0,
    compare: (state) => {
      const quantity = quantityIn(state);
      if (quantity !== undefined && quantity !== 0) {
        conversation.found('change_kept', 'critical', {
          contract: 'A line item that was cancelled has the quantity 0.',
          pointer: memberPointer('OrderLineItem', 'quantity'),
          received: `quantity ${shown(quantity)} in line item ${textOf(lineItemNumber)}, which was cancelled`,
        });
      } else if (state['status'] === 'cancelled') {
        conversation.found('change_kept', 'high', {
          contract: 'An order is cancelled once all its line items are.',
          pointer: pointerOf('status'),
          received: `status "cancelled", though line item ${textOf(others[0]?.['lineItemNumber'])} was not cancelled`,
        });
      }
    },
  });
}

async function changesCycle(...bought: Bought): Promise<void> {
  const [, updateOrder, createOrder] = bought;
  const example = exampleOf(updateOrder, (sent) => sent['billingCycle'] !== undefined);
  const ordered = { ...orderFor(createOrder, updateOrder, example), billingCycle: 'monthly' };
  const order = await buy(bought, ordered);
  const lineItems = linesOf(order.responseBody).map(
    ({ lineItemNumber = 0, offerId = '', subscriptionId = '', friendlyName = '', quantity = 0 }) => ({
      ...{ lineItemNumber, offerId, subscriptionId, friendlyName, quantity },
    }),
  );
  if (!lineItems.every(({ subscriptionId }) => isGuid(subscriptionId)))
    throw new NothingToTell('It needs createOrder first. The answer has no /lineItems/0/subscriptionId.');
  const { referenceCustomerId = '' } = order.responseBody;
  const to = (billingCycle: string) =>
    change(
      bought,
      order,
      { referenceCustomerId, billingCycle, lineItems },
      { ...wanting(bought, { billingCycle }), order: { ...recordOf(order.requestBody), billingCycle } },
    );
  if (await to('annual')) await to('monthly');
}
