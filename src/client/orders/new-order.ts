import type {
  AddOnLineItemRequest,
  AddOnRequest,
  OrderLineItemRequest,
  OrderRequest,
} from '../../../generated/models.js';
import type { createOrder, Operation, purchaseAddOn } from '../../../generated/operations.js';

/** A line item of a new order. */
export interface NewOrderLineItem extends Omit<OrderLineItemRequest, 'lineItemNumber'> {
  /** The number of the line item in the order: unique, counting from 0. @default the lowest free number */
  readonly lineItemNumber?: number;
}

/** A new order. `orders.create` fills in `referenceCustomerId` and the numbers of the line items. */
export interface NewOrder extends Omit<OrderRequest, 'lineItems'> {
  /** What to buy, one offer in each line item. At least one; no maximum is documented. */
  readonly lineItems: readonly NewOrderLineItem[];
}

/** A line item that adds to an existing subscription. */
export interface NewAddOnLineItem extends Omit<AddOnLineItemRequest, 'lineItemNumber'> {
  /** The number of the line item in the request: unique, counting from 0. @default the lowest free number */
  readonly lineItemNumber?: number;
}

/** Add-ons to buy for subscriptions of an order. Their numbers start again at 0. */
export interface NewAddOn extends Omit<AddOnRequest, 'lineItems'> {
  /** The add-ons to buy, one offer in each line item. */
  readonly lineItems: readonly NewAddOnLineItem[];
}

/** What an operation is given, with the body as its caller means it: it is completed before it is checked. */
type Meant<T extends Operation<object, unknown>, Body> = Omit<NonNullable<T['given']>, 'body'> & {
  readonly body: Body;
};

export type OrderGiven = Meant<typeof createOrder, NewOrder>;
export type AddOnGiven = Meant<typeof purchaseAddOn, NewAddOn>;
