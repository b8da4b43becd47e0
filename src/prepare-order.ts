import { isAddOnRequest, isOrderRequest } from '../generated/checks.js';
import type {
  AddOnLineItemRequest,
  AddOnRequest,
  OrderLineItemRequest,
  OrderRequest,
} from '../generated/models.js';
import { draftOf } from './draft-order.js';
import { InvalidOrderError, type CallIds } from './errors.js';
import type * as explanations from './faults-of-order.js';
import { isGuid } from './shared/guid.js';
import type { Call } from './transport/call.js';

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
export interface NewAddOnLineItem extends Omit<AddOnLineItemRequest, 'lineItemNumber'> {
  /** The item's number within the request: unique, counting from 0. Left out, it is the lowest that is free. */
  readonly lineItemNumber?: number;
}

/** Add-ons to an order. Numbers start again at 0. */
export interface NewAddOn extends Omit<AddOnRequest, 'lineItems'> {
  /** The add-ons to buy, one offer in each item. */
  readonly lineItems: readonly NewAddOnLineItem[];
}

/** Whether this may be sent as far as the contract can say; it does not tell why not. */
type Check = (order: unknown) => order is OrderRequest | AddOnRequest;

/**
 * The text of an order for a call.
 *
 * @throws {InvalidOrderError} with every fault when the order can't be right.
 */
type Write = (call: CallIds & Pick<Call, 'unknownMembers'>) => Promise<string>;

/**
 * Reads an order, now and never again, and writes its text: fills in what follows from elsewhere, in a copy, and checks the
 * whole.
 */
export const prepareOrder = (given: NewOrder, customerId: string): Write =>
  prepare(given, customerId, isOrderRequest, ({ faultsOfOrder }) => faultsOfOrder);

/** The same for add-ons. */
export const prepareAddOn = (given: NewAddOn, customerId: string): Write =>
  prepare(given, customerId, isAddOnRequest, ({ faultsOfAddOn }) => faultsOfAddOn);

function prepare(
  given: unknown,
  customerId: string,
  check: Check,
  pick: (words: typeof explanations) => typeof explanations.faultsOfOrder,
): Write {
  const draft = draftOf(given, customerId);
  const { order, text } = draft;
  const isRight = check(order) && isNumbered(order) && isFor(customerId, order);
  return async (call) => {
    if (isRight && text !== undefined) return text;
    // The words take more room than all the rest, and most programs never need them.
    const faults = pick(await import('./faults-of-order.js'))(draft, customerId, call.unknownMembers);
    if (faults.length === 0 && text !== undefined) return text;
    throw new InvalidOrderError(faults, call);
  };
}

/** Whether the items, whose numbers are whole and not negative, count from 0. */
const isNumbered = ({ lineItems }: OrderRequest | AddOnRequest): boolean =>
  lineItems.every(({ lineItemNumber }) => lineItemNumber < lineItems.length) &&
  new Set(lineItems.map(({ lineItemNumber }) => lineItemNumber)).size === lineItems.length;

/** Whether the path's customer can be one, and is the order's, if it names one. */
const isFor = (customerId: string, { referenceCustomerId }: OrderRequest | AddOnRequest): boolean =>
  isGuid(customerId) &&
  (referenceCustomerId === undefined || referenceCustomerId.toLowerCase() === customerId.toLowerCase());
