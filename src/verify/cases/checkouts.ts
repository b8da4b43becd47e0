/** A cart is ordered as it is, and once, however often it is checked out. */
import { isList, isRecord, recordOf, textOf, type JsonRecord, type JsonValue } from '../../openapi/json.js';
import type { Operation } from '../../openapi/operation.js';
import { sameText } from '../checks/rules/compare.js';
import { isAccepted } from '../exchange.js';
import { memberPointer } from '../schema.js';
import { requestOf } from './build-request.js';
import type { Case } from './case.js';
import { conversing, NothingToTell, operationNamed, type Conversation, type Said } from './conversation.js';
import { accepted } from './expectation.js';
import { within } from './kept-changes.js';
import { ordinaryBody } from './ordinary-body.js';

export function checkoutCases(operation: Operation): Case[] {
  const createCart = operationNamed('createCart');
  if (operation.id !== 'checkoutCart' || createCart === undefined) return [];
  const expect = accepted('A cart that was made can be checked out.', operation.pointer);
  const steps = [{ operation: createCart, expect, ...requestOf(createCart, ordinaryBody(createCart)) }];
  return [
    {
      name: 'checkoutCart orders what the cart has',
      operation,
      mainCheck: 'quantity_kept',
      steps,
      run: conversing((conversation) => ordersAll(conversation, operation, createCart)),
    },
    {
      name: 'checkoutCart orders a cart once',
      operation,
      mainCheck: 'cart_ordered_once',
      steps,
      run: conversing((conversation) => ordersOnce(conversation, operation, createCart)),
    },
  ];
}

const recordsOf = (list: JsonValue | undefined): JsonRecord[] => (isList(list) ? list.filter(isRecord) : []);

async function cartOf(conversation: Conversation, createCart: Operation) {
  const cart = await conversation.need(createCart, { body: ordinaryBody(createCart) });
  const { id } = cart.responseBody;
  if (typeof id !== 'string') throw new NothingToTell('It needs createCart first. The answer has no /id.');
  return { cart, linked: within(createCart, cart, { cartId: id }) };
}

async function ordersAll(
  conversation: Conversation,
  checkoutCart: Operation,
  createCart: Operation,
): Promise<void> {
  const { cart, linked } = await cartOf(conversation, createCart);
  const said = await conversation.look(checkoutCart, { linked });
  // What could not be ordered is told there.
  if (said === undefined || recordsOf(said.responseBody['orderErrors']).length > 0) return;
  const ordered = recordsOf(said.responseBody['orders']).flatMap(({ lineItems }) => recordsOf(lineItems));
  for (const wanted of recordsOf(recordOf(cart.requestBody)['lineItems'])) {
    const { catalogItemId = '', quantity } = wanted;
    const line = ordered.find(({ offerId }) => sameText(catalogItemId, offerId));
    if (line === undefined) {
      conversation.found('offer_kept', 'critical', {
        contract: 'The orders of a checkout have what the cart had.',
        pointer: memberPointer('OrderLineItemBase', 'offerId'),
        received: `no ${textOf(catalogItemId)} in the orders`,
      });
    } else if (quantity !== undefined && line['quantity'] !== quantity) {
      conversation.found('quantity_kept', 'critical', {
        contract: 'The orders of a checkout have the quantities of the cart.',
        pointer: memberPointer('OrderLineItemBase', 'quantity'),
        received: `quantity ${textOf(line['quantity']) || '(missing)'} of ${textOf(catalogItemId)}; in the cart was ${textOf(quantity)}`,
      });
    }
  }
}

/** That a repeat may be refused is documented as well: what matters is that nothing is bought twice. */
async function ordersOnce(
  conversation: Conversation,
  checkoutCart: Operation,
  createCart: Operation,
): Promise<void> {
  const { linked } = await cartOf(conversation, createCart);
  const asking = { linked, overrides: { requestId: 'the same' } };
  const first = await conversation.need(checkoutCart, asking);
  const repeats = [asking, { linked, overrides: { requestId: 'another' } }];
  for (const repeat of repeats) {
    const again = await conversation.tell(checkoutCart, repeat);
    const other = ordersIn(again).find((id) => !ordersIn(first).includes(id));
    if (!isAccepted(again.exchange) || other === undefined) continue;
    conversation.found('cart_ordered_once', 'critical', {
      contract: 'What a checkout has ordered is not ordered again when the cart is checked out again.',
      pointer: checkoutCart.pointer,
      received: `order ${other}; the first checkout had ordered ${ordersIn(first).join(', ') || 'nothing'}`,
    });
    return;
  }
}

const ordersIn = ({ responseBody }: Said): string[] =>
  recordsOf(responseBody['orders']).map(({ id }) => textOf(id));
