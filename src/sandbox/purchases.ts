/** Placing orders and adding to them. */
import type { OrderLineItemRequest } from '../../generated/models.js';
import { no, ok, param, type Accepted, type Answer, type Asked, type Result } from './answer.js';
import { fillOrder, withAddOns } from './fill.js';
import type { NewId } from './ids.js';
import { sameId } from './items.js';
import { readAddOn, readOrder, type Read, type Reader } from './read.js';
import { refusal, type Refusal } from './refusal.js';
import type { Entry, LineFacts, Store } from './store.js';

export interface Purchases {
  readonly createOrder: Answer;
  readonly purchaseAddOn: Answer;
}

export function purchasesIn(store: Store, clock: () => Date, newId: NewId, maxBodyBytes: number): Purchases {
  /** By the address of the purchase, and then by the request id. */
  const firstAnswers = new Map<string, Map<string, Accepted>>();

  // The service doesn't say what it answers to a repeat, nor whether a changed body matters: the first answer,
  // whatever the body, is what "idempotent" promises. Refused calls have bought nothing and are not remembered.
  function once(address: string, asked: Asked, buy: () => Result): Result {
    const requestId = asked.requestId.toLowerCase();
    const answers = firstAnswers.get(address) ?? new Map<string, Accepted>();
    const first = answers.get(requestId);
    if (first !== undefined) return first;
    const result = buy();
    if (!('refusal' in result)) firstAnswers.set(address, answers.set(requestId, result));
    return result;
  }

  function bodyOf(asked: Asked, read: Reader): Read {
    const { body, header } = asked.call;
    if (body !== undefined) return read(body, header('content-type'), param(asked, 'customerId'));
    return no(refusal(2000, { detail: `The body is longer than ${maxBodyBytes} bytes.` }));
  }

  return {
    createOrder(asked) {
      const customerId = param(asked, 'customerId');
      return once(customerId.toLowerCase(), asked, () => {
        const read = bodyOf(asked, readOrder);
        if ('refusal' in read) return read;
        const now = clock();
        const order = fillOrder(read.order, customerId, now, newId);
        const { requestId, correlationId } = asked;
        store.add({
          held: { customerId, requestId, correlationId, order },
          facts: factsOf(read.order.lineItems, now, asked),
        });
        return ok(order, 201);
      });
    },

    purchaseAddOn(asked) {
      const customerId = param(asked, 'customerId');
      const entry = store.find(customerId, param(asked, 'orderId'));
      if (entry === undefined) return no(refusal(20000));
      return once(`${customerId.toLowerCase()} ${entry.held.order.id}`, asked, () => {
        const read = bodyOf(asked, readAddOn);
        if ('refusal' in read) return read;
        const { lineItems } = read.order;
        const reason = parentRefusal(lineItems, entry, store);
        if (reason !== undefined) return no(reason);
        const order = withAddOns(entry.held.order, read.order, customerId, newId);
        store.change(entry, {
          held: { ...entry.held, order },
          facts: [...entry.facts, ...factsOf(lineItems, clock(), asked)],
        });
        return ok(order);
      });
    },
  };
}

const factsOf = (lines: readonly OrderLineItemRequest[], now: Date, { fulfils }: Asked): LineFacts[] =>
  lines.map(({ parentSubscriptionId, renewsTo }) => {
    const [renewal] = Array.isArray(renewsTo) ? renewsTo : [renewsTo];
    return { placed: now.getTime(), fulfils, parentSubscriptionId, renewalTerm: renewal?.termDuration };
  });

/** Add-ons go to the order that bought the subscription they are for. */
function parentRefusal(
  lines: readonly OrderLineItemRequest[],
  entry: Entry,
  store: Store,
): Refusal | undefined {
  for (const [index, { parentSubscriptionId }] of lines.entries()) {
    const hasParent = ({ held }: Entry): boolean =>
      held.order.lineItems.some(({ subscriptionId }) => sameId(subscriptionId, parentSubscriptionId));
    if (hasParent(entry)) continue;
    const data = [`/lineItems/${index}/parentSubscriptionId`];
    return store.ofCustomer(entry.held.customerId).some(hasParent)
      ? refusal(800029, { detail: 'Another order bought that subscription.', data })
      : refusal(20003, { data });
  }
  return undefined;
}
