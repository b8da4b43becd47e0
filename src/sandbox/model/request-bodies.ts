/** The bodies that the operations read. */
import {
  isAddOnRequest,
  isBillingCycleChange,
  isCartRequest,
  isInventoryCheckRequest,
  isOrderCancellation,
  isOrderRequest,
  isPromotionEligibilityRequest,
} from '../../../generated/checks.js';
import type {
  AddOnRequest,
  BillingCycleChange,
  CartRequest,
  InventoryCheckRequest,
  OrderCancellation,
  OrderRequest,
  PromotionEligibilityRequest,
} from '../../../generated/models.js';
import { billingCycleChange } from '../../../generated/validators/billing-cycle-change.js';
import { cartRequest } from '../../../generated/validators/cart-request.js';
import { inventoryCheckRequest } from '../../../generated/validators/inventory-check-request.js';
import {
  billingCycleChangeMembers,
  cartRequestMembers,
  inventoryCheckRequestMembers,
  orderCancellationMembers,
  promotionEligibilityRequestMembers,
} from '../../../generated/validators/members.js';
import { orderCancellation } from '../../../generated/validators/order-cancellation.js';
import { promotionEligibilityRequest } from '../../../generated/validators/promotion-eligibility-request.js';
import { isList, isRecord, type JsonRecord, type JsonValue } from '../../openapi/json.js';
import { validateAddOnRequest, validateOrderRequest } from '../../validate/index.js';
import type { OperationRequest } from '../operation-handler.js';
import { isRefused, refused, type Refused } from '../operation-response.js';
import { refusal } from '../refusal.js';
import type { State } from '../state.js';
import { sameId } from './items.js';
import { conforming, readBody, readJson, validateWith, type Body } from './read-body.js';

type Read<T> = (request: OperationRequest, state: State) => T | Refused;

const order: Body<OrderRequest> = {
  operation: 'createOrder',
  is: isOrderRequest,
  validate: validateOrderRequest,
};

export const readOrder: Read<OrderRequest> = (request, state) => {
  const sent = readJson(request, state);
  if (isRefused(sent)) return sent;
  if (memberOf(sent, 'status') !== undefined) {
    // Clients broke when the service began to do this (powershell-module#50). That report shows the code but not the
    // status; the table lists 501 for code 0, which would leave open whether an order was placed. 400 is our choice.
    const detail = 'The status of an order is read-only.';
    return refused(refusal(0, { status: 400, detail, data: ['/status'] }));
  }
  return ofCustomer(conforming(order, sent), request);
};

/** What is to be done with an order, and the body that says it. */
export type OrderUpdate =
  | { readonly use: 'purchaseAddOn'; readonly body: AddOnRequest }
  | { readonly use: 'cancelOrder'; readonly body: OrderCancellation }
  | { readonly use: 'changeBillingCycle'; readonly body: BillingCycleChange };

const addOn: Body<AddOnRequest> = {
  operation: 'updateOrder',
  use: 'purchaseAddOn',
  is: isAddOnRequest,
  validate: validateAddOnRequest,
};

const cancellation: Body<OrderCancellation> = {
  operation: 'updateOrder',
  use: 'cancelOrder',
  is: isOrderCancellation,
  validate: validateWith({ validator: orderCancellation, members: orderCancellationMembers }),
};

const cycleChange: Body<BillingCycleChange> = {
  operation: 'updateOrder',
  use: 'changeBillingCycle',
  is: isBillingCycleChange,
  validate: validateWith({ validator: billingCycleChange, members: billingCycleChangeMembers }),
};

/** A status cancels, a parent asks for add-ons, and a billing cycle of subscriptions that there are is to be changed. */
export const readOrderUpdate: Read<OrderUpdate> = (request, state) => {
  const sent = readJson(request, state);
  if (isRefused(sent)) return sent;
  const status = memberOf(sent, 'status');
  if (status !== undefined) {
    if (!sameId(status, 'cancelled')) {
      const detail = 'The only status that can be sent is cancelled.';
      return refused(refusal(2000, { detail, data: ['/status'] }));
    }
    const body = conforming(cancellation, { ...sent, status: 'cancelled' });
    return isRefused(body) ? body : { use: 'cancelOrder', body };
  }
  const isCycleChange =
    memberOf(sent, 'billingCycle') !== undefined &&
    someLineHas(sent, 'subscriptionId') &&
    !someLineHas(sent, 'parentSubscriptionId');
  if (isCycleChange) {
    const body = ofCustomer(conforming(cycleChange, sent), request);
    return isRefused(body) ? body : { use: 'changeBillingCycle', body };
  }
  const body = ofCustomer(conforming(addOn, sent), request);
  return isRefused(body) ? body : { use: 'purchaseAddOn', body };
};

const cart: Body<CartRequest> = {
  operation: 'createCart',
  is: isCartRequest,
  validate: validateWith({ validator: cartRequest, members: cartRequestMembers }),
};

export const readCart: Read<CartRequest> = (request, state) => readBody(cart, request, state);

const inventoryCheck: Body<InventoryCheckRequest> = {
  operation: 'checkInventory',
  is: isInventoryCheckRequest,
  validate: validateWith({ validator: inventoryCheckRequest, members: inventoryCheckRequestMembers }),
};

export const readInventoryCheck: Read<InventoryCheckRequest> = (request, state) =>
  readBody(inventoryCheck, request, state);

const promotionEligibility: Body<PromotionEligibilityRequest> = {
  operation: 'checkPromotionEligibility',
  is: isPromotionEligibilityRequest,
  validate: validateWith({
    validator: promotionEligibilityRequest,
    members: promotionEligibilityRequestMembers,
  }),
};

export const readPromotionEligibility: Read<PromotionEligibilityRequest> = (request, state) =>
  readBody(promotionEligibility, request, state);

/** A member in any case, unless it is null. */
function memberOf(body: JsonRecord, name: string): JsonValue | undefined {
  const [, value] = Object.entries(body).find(([key, inner]) => sameId(key, name) && inner !== null) ?? [];
  return value;
}

function someLineHas(body: JsonRecord, name: string): boolean {
  const lines = memberOf(body, 'lineItems');
  return isList(lines) && lines.some((line) => isRecord(line) && memberOf(line, name) !== undefined);
}

function ofCustomer<T extends { readonly referenceCustomerId?: string }>(
  body: T | Refused,
  { param }: OperationRequest,
): T | Refused {
  if (isRefused(body)) return body;
  const { referenceCustomerId } = body;
  if (referenceCustomerId !== undefined && !sameId(referenceCustomerId, param('customerId'))) {
    const detail = 'The referenceCustomerId is not the customer of the path.';
    return refused(refusal(900118, { detail, data: ['/referenceCustomerId'] }));
  }
  return body;
}
