/** Cancelling an order, or line items of it: what the service's own table says is cancelled here. */
import type { Order, OrderCancellation, OrderLineItem } from '../../../generated/models.js';
import { samplesOf } from '../contract.js';
import { refusal, type Refusal } from '../refusal.js';
import type { State } from '../state.js';
import { withNextEtag } from './add-ons.js';
import { itemWithId, type ProductKind } from './catalogue/index.js';
import { placedAt, type HeldEntry } from './held-orders.js';
import { isCatalogueItem, sameId } from './items.js';

const DAY = 24 * 3_600_000;

/** Sandbox orders can be cancelled for so long. */
const MOST_DAYS = 60;

const SOFTWARE_DAYS: Partial<Record<ProductKind, number>> = {
  perpetualSoftware: 30,
  softwareSubscription: 7,
};

/** Why it can't be cancelled. */
export function cancellationRefusal(
  { id, lineItems }: OrderCancellation,
  entry: HeldEntry,
  { clock, strict }: State,
): Refusal | undefined {
  const { order } = entry.held;
  if (id !== undefined && !sameId(id, order.id)) {
    return refusal(2000, { detail: 'The id is not the one in the address.', data: ['/id'] });
  }
  if (order.status === 'cancelled') return refusal(800061, { detail: 'It is cancelled already.' });
  const lines: OrderLineItem[] = [];
  for (const [index, asked] of (lineItems ?? order.lineItems).entries()) {
    const line = order.lineItems.find(
      ({ lineItemNumber, offerId }) =>
        lineItemNumber === asked.lineItemNumber && sameId(offerId, asked.offerId),
    );
    if (line === undefined) {
      const detail = 'The order has no such line item.';
      return refusal(800071, { detail, data: [`/lineItems/${index}/lineItemNumber`] });
    }
    lines.push(line);
  }
  if (!strict) return undefined;
  const days = (clock().getTime() - placedAt(entry)) / DAY;
  for (const { offerId } of lines) {
    const reason = refusalOf(offerId, days, lineItems !== undefined);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

function refusalOf(offerId: string, days: number, isPart: boolean): Refusal | undefined {
  // Legacy licences are not in the table; the text of the code is about them.
  if (!isCatalogueItem(offerId)) return refusal(800063);
  const kind = itemWithId(offerId)?.kind;
  switch (kind) {
    case 'newCommerce':
    case 'marketplace':
    case 'azurePlan':
      return refusal(800077, { detail: 'Cancel the subscription instead: set its status to deleted.' });
    case 'savingsPlan':
      return refusal(900321);
    default: {
      if (days > MOST_DAYS) return refusal(800061, { detail: `It is older than ${MOST_DAYS} days.` });
      const window = kind === undefined ? undefined : SOFTWARE_DAYS[kind];
      if (window === undefined) {
        return isPart
          ? refusal(800061, { detail: 'Only software can be cancelled line by line.' })
          : undefined;
      }
      return days > window ? refusal(900117, { detail: `The window is ${window} days.` }) : undefined;
    }
  }
}

/** All of it keeps its quantities and loses its links, as in the contract's samples; line items lose their quantity. */
export function cancelled({ lineItems }: OrderCancellation, order: Order): Order {
  if (lineItems === undefined) {
    const { links: _, ...kept } = withNextEtag(order);
    return { ...kept, status: 'cancelled' };
  }
  const numbers = new Set(lineItems.map(({ lineItemNumber }) => lineItemNumber));
  const left = order.lineItems.map((line) =>
    numbers.has(line.lineItemNumber) ? { ...line, quantity: 0 } : line,
  );
  const isAll = left.every(({ quantity }) => quantity === 0);
  return {
    ...withNextEtag(order),
    lineItems: left,
    status: isAll ? 'cancelled' : 'completed',
    ...clientShown(),
  };
}

/** Who the service says has asked for it. */
const clientShown = (): Pick<Order, 'client'> => {
  const client = samplesOf('updateOrder').find(({ body }) => 'client' in body)?.body['client'];
  return isClient(client) ? { client } : {};
};

const isClient = (value: unknown): value is NonNullable<Order['client']> =>
  typeof value === 'object' && value !== null;
