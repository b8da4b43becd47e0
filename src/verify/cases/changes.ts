/** An accepted change is kept: its answer shows it, so does what is read later, and nothing else is different. */
import type { Operation } from '../../openapi/operation.js';
import { requestOf } from './build-request.js';
import type { Case } from './case.js';
import { conversing, operationNamed } from './conversation.js';
import { accepted } from './expectation.js';
import { mayChange, type Change } from './kept-changes.js';
import { orderChanges } from './order-changes.js';
import { ordinaryBody } from './ordinary-body.js';
import { severalLines } from './rich-order.js';
import { subscriptionChanges } from './subscription-changes.js';

const CHANGES: Readonly<Record<string, readonly Change[]>> = {
  updateSubscription: subscriptionChanges,
  updateOrder: orderChanges,
};

export function changeCases(operation: Operation): Case[] {
  const createOrder = operationNamed('createOrder');
  if (createOrder === undefined) return [];
  return (CHANGES[operation.id] ?? []).map(({ words, check = 'change_kept', talk }) => ({
    name: `${operation.id} ${words}`,
    operation,
    mainCheck: check,
    steps: [
      {
        operation: createOrder,
        expect: accepted('What was bought can be changed.', operation.pointer),
        ...requestOf(createOrder, severalLines(createOrder)),
      },
      {
        operation,
        expect: mayChange(operation),
        ...requestOf(operation, ordinaryBody(operation)),
      },
    ],
    run: conversing((conversation) => talk(conversation, operation, createOrder)),
  }));
}
