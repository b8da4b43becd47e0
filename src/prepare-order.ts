import { isAddOnRequest, isOrderRequest } from '../generated/checks.js';
import type { OrderLineItemRequest, OrderRequest } from '../generated/models.js';
import { InvalidOrderError, type CallIds } from './errors.js';
import type * as explanations from './faults-of-order.js';
import { filled } from './fill-order.js';
import { isGuid } from './shared/guid.js';
import type { ValidationError } from './validate/index.js';

/** An item of a new order. Its number may be left out: it then gets the lowest that is free. */
export interface NewOrderLineItem extends Omit<OrderLineItemRequest, 'lineItemNumber'> {
  /** The item's number within the order: unique, counting from 0. Left out, it is the lowest that is free. */
  readonly lineItemNumber?: number;
}

/** A new order, as its caller means it. */
export interface NewOrder extends Omit<OrderRequest, 'lineItems'> {
  /** What is bought, one offer in each item. At least one; no maximum is documented. */
  readonly lineItems: readonly NewOrderLineItem[];
}

/** An add-on: a line item for a subscription that exists. */
export interface NewAddOnLineItem extends NewOrderLineItem {
  /** The subscription that the add-on belongs to. */
  readonly parentSubscriptionId: string;
}

/** Add-ons to an order. Numbers start again at 0. */
export interface NewAddOn extends Omit<NewOrder, 'lineItems'> {
  readonly lineItems: readonly NewAddOnLineItem[];
}

/** Whether this may be sent as far as the contract can say; it does not tell why not. */
type Check = (order: unknown) => order is OrderRequest;

/**
 * The text of an order: fills in what follows from elsewhere, in a copy, and checks the whole.
 *
 * @throws {InvalidOrderError} with every fault when the order can't be right.
 */
export const prepareOrder = (given: NewOrder, customerId: string, call: CallIds): Promise<string> =>
  prepare(given, customerId, call, isOrderRequest, ({ faultsOfOrder }) => faultsOfOrder);

/** The same for add-ons. */
export const prepareAddOn = (given: NewAddOn, customerId: string, call: CallIds): Promise<string> =>
  prepare(given, customerId, call, isAddOnRequest, ({ faultsOfAddOn }) => faultsOfAddOn);

async function prepare(
  given: NewOrder,
  customerId: string,
  call: CallIds,
  check: Check,
  pick: (words: typeof explanations) => typeof explanations.faultsOfOrder,
): Promise<string> {
  const order = filled(given, customerId);
  if (check(order) && isNumbered(order) && isFor(customerId, order)) return written(order, call);
  // The words take more room than all the rest, and most programs never need them.
  const faults = pick(await import('./faults-of-order.js'))(given, customerId);
  if (isFaultless(order, faults)) return written(order, call);
  throw new InvalidOrderError(faults, call);
}

const isFaultless = (_order: unknown, faults: readonly ValidationError[]): _order is OrderRequest =>
  faults.length === 0;

function written(order: OrderRequest, call: CallIds): string {
  try {
    return JSON.stringify(order);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new InvalidOrderError(
      [{ path: '', message: `can't be written as JSON (${why})`, keyword: 'json' }],
      call,
    );
  }
}

/** Whether the items, whose numbers are whole and not negative, count from 0. */
const isNumbered = ({ lineItems }: OrderRequest): boolean =>
  lineItems.every(({ lineItemNumber }) => lineItemNumber < lineItems.length) &&
  new Set(lineItems.map(({ lineItemNumber }) => lineItemNumber)).size === lineItems.length;

/** Whether the order names the path's customer, if any. */
const isFor = (customerId: string, { referenceCustomerId }: OrderRequest): boolean =>
  referenceCustomerId === undefined
    ? isGuid(customerId)
    : referenceCustomerId.toLowerCase() === customerId.toLowerCase();
