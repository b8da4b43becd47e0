import type {
  AddOnLineItemRequest,
  AddOnRequest,
  OrderLineItemRequest,
  OrderRequest,
} from '../../../generated/models.js';
import type { createOrder, Operation, purchaseAddOn } from '../../../generated/operations.js';

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

/** What an operation is given, with the body as its caller means it: it is completed before it is checked. */
type Meant<T extends Operation<object, unknown>, Body> = Omit<NonNullable<T['given']>, 'body'> & {
  readonly body: Body;
};

export type OrderGiven = Meant<typeof createOrder, NewOrder>;
export type AddOnGiven = Meant<typeof purchaseAddOn, NewAddOn>;
