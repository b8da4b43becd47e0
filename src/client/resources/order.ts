import type { Order } from '../../../generated/models.js';
import { getOrder, purchaseAddOn } from '../../../generated/operations.js';
import type { ApiPromise } from '../api-promise.js';
import type { Api } from '../api.js';
import { call } from '../call.js';
import type { CallOptions } from '../call-options.js';
import type { AddOnGiven, NewAddOn } from '../orders/new-order.js';
import { purchase } from '../orders/purchase.js';
import type { Added } from '../own-options.js';
import { yesOrNo } from '../read-options.js';
import { provisioningStatusOf, type OrderProvisioning } from './provisioning.js';

/** How an order is read. */
export interface ReadOrderOptions extends CallOptions {
  /** Asks for `pricing` and `totalPrice`. @default false */
  readonly includePrice?: boolean | undefined;
}

/** What `ReadOrderOptions` adds. */
export const readOrderOptions = {
  includePrice: { rule: yesOrNo, parameter: 'include_price' },
} as const satisfies Added<ReadOrderOptions>;

/** One order. */
export interface OrderOperations {
  readonly id: string;
  /** Reads the order. */
  get(options?: ReadOrderOptions): ApiPromise<Order>;
  /**
   * Buys add-ons for legacy subscriptions that this order bought; those of new commerce are line items of an order like any
   * other. **Every accepted call is a purchase**, repeated as safely as `orders.create`, and it rejects with the same errors.
   * The answer is the whole order, renumbered: the items that were there come first.
   */
  addOn(addOn: NewAddOn, options?: CallOptions): ApiPromise<Order>;
  /** How far provisioning has come. Needs app + user credentials. */
  readonly provisioningStatus: OrderProvisioning;
}

export const orderOf = (api: Api, customerId: string, orderId: string): OrderOperations => ({
  id: orderId,
  get: (options) =>
    call(api, getOrder, { path: { customerId, orderId } }, options, { options: readOrderOptions }),
  addOn: (addOn, options) =>
    call<AddOnGiven, Order>(
      api,
      purchaseAddOn,
      { path: { customerId, orderId }, body: addOn },
      options,
      purchase,
    ),
  provisioningStatus: provisioningStatusOf(api, customerId, orderId),
});
