import type { OrderLineItemRequest, OrderRequest } from '../generated/models.js';
import { InvalidOrderError, type CallIds } from './errors.js';
import { isGuid } from './shared/guid.js';
import {
  validateAddOnRequest,
  validateOrderRequest,
  type ValidationError,
  type ValidationResult,
} from './validate/index.js';

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

/** An order ready to be sent, and its text. */
export interface PreparedOrder {
  readonly order: OrderRequest;
  readonly body: string;
}

type Validate = (value: unknown) => ValidationResult;

/**
 * Fills in what follows from elsewhere, in a copy, and checks the whole.
 *
 * @throws {InvalidOrderError} with every fault when the order can't be right.
 */
export const prepareOrder = (given: NewOrder, customerId: string, call: CallIds): PreparedOrder =>
  prepare(given, customerId, call, validateOrderRequest);

/** The same for add-ons. */
export const prepareAddOn = (given: NewAddOn, customerId: string, call: CallIds): PreparedOrder =>
  prepare(given, customerId, call, validateAddOnRequest);

/** Every fault that an order has when it is filled in. */
export const faultsOfOrder = (given: unknown, customerId: string): readonly ValidationError[] =>
  isFillable(given)
    ? faultsOf(given, fill(given, customerId), customerId, validateOrderRequest)
    : errorsOf(validateOrderRequest(given));

function prepare(given: NewOrder, customerId: string, call: CallIds, validate: Validate): PreparedOrder {
  if (!isFillable(given)) throw new InvalidOrderError(errorsOf(validate(given)), call);
  const order = fill(given, customerId);
  const faults = faultsOf(given, order, customerId, validate);
  if (faults.length > 0) throw new InvalidOrderError(faults, call);
  try {
    return { order, body: JSON.stringify(order) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new InvalidOrderError(
      [{ path: '', message: `can't be written as JSON (${why})`, keyword: 'json' }],
      call,
    );
  }
}

const faultsOf = (
  given: NewOrder,
  order: OrderRequest,
  customerId: string,
  validate: Validate,
): ValidationError[] => [...customerFaults(given, customerId), ...errorsOf(validate(order))];

const errorsOf = (checked: ValidationResult): readonly ValidationError[] =>
  checked.valid ? [] : checked.errors;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether there is anything to fill in; callers without types pass all sorts. */
const isFillable = (order: unknown): order is NewOrder =>
  isObject(order) && 'lineItems' in order && Array.isArray(order.lineItems);

function fill(order: NewOrder, customerId: string): OrderRequest {
  const lineItems = numbered(order.lineItems);
  // A customer id that is no GUID has a fault of its own.
  return isGuid(customerId)
    ? { referenceCustomerId: customerId, ...order, lineItems }
    : { ...order, lineItems };
}

/** The items with the lowest free numbers where the caller gave none; his own stay as they are. */
function numbered(items: readonly NewOrderLineItem[]): OrderLineItemRequest[] {
  const taken = new Set(items.map((item) => (isObject(item) ? item.lineItemNumber : undefined)));
  let next = 0;
  const free = () => {
    while (taken.has(next)) next += 1;
    return next++;
  };
  // What is no object is left for the contract to refuse.
  return items.map((item) =>
    isObject(item) ? { ...item, lineItemNumber: item.lineItemNumber ?? free() } : item,
  );
}

// The path's customer and the order's are one; the contract can only say so in words.
function customerFaults({ referenceCustomerId }: NewOrder, customerId: string): ValidationError[] {
  const path = '/referenceCustomerId';
  if (!isGuid(customerId)) {
    return [
      {
        path,
        message: "can't be taken from byId(): a customer id is a GUID, 8-4-4-4-12 hexadecimal digits",
        keyword: 'format',
      },
    ];
  }
  if (referenceCustomerId === undefined || !isGuid(referenceCustomerId)) return [];
  if (referenceCustomerId.toLowerCase() === customerId.toLowerCase()) return [];
  return [{ path, message: `names another customer than byId('${customerId}')`, keyword: 'customer' }];
}
