import type {
  ActivationLinkCollection,
  BillingCycleType,
  Order,
  OrderAttachmentCollection,
} from '../../../generated/models.js';
import {
  getLineItemActivationLinks,
  getOrder,
  getOrderActivationLinks,
  listOrderAttachments,
  purchaseAddOn,
} from '../../../generated/operations.js';
import type { ApiPromise } from '../api-promise.js';
import type { Api } from '../api.js';
import { optionsAsGiven } from '../as-given.js';
import { call } from '../call.js';
import type { CallOptions } from '../call-options.js';
import type { PurchaseOrder } from '../orders/attach.js';
import type { CancelOrderOptions } from '../orders/cancel-order.js';
import type { AddOnGiven, NewAddOn } from '../orders/new-order.js';
import { purchase } from '../orders/purchase.js';
import type { Added } from '../own-options.js';
import { yesOrNo } from '../read-options.js';
import { provisioningStatusOf, type OrderProvisioning } from './provisioning.js';

/** How to read an order. */
export interface ReadOrderOptions extends CallOptions {
  /** Whether to include `pricing` and `totalPrice`. @default false */
  readonly includePrice?: boolean | undefined;
}

/** What `ReadOrderOptions` adds. */
export const readOrderOptions = {
  includePrice: { rule: yesOrNo, parameter: 'include_price' },
} as const satisfies Added<ReadOrderOptions>;

/** The customer's purchase order, for an order whose `status` is `pending_po_upload`. */
export interface OrderAttachments {
  /**
   * Uploads the purchase order and, for a tender, its files. What a repeat with another `requestId` does is not documented.
   * Rejects with the errors of `orders.create`, and with an `InvalidRequestError` where a file is not a `Blob`.
   */
  add(purchaseOrder: PurchaseOrder, options?: CallOptions): Promise<OrderAttachmentCollection>;
  /** Lists the uploaded files. */
  list(options?: CallOptions): ApiPromise<OrderAttachmentCollection>;
}

/** One line item of an order. */
export interface LineItemOperations {
  /** The links to activate the subscription of this line item, on the publisher's site. */
  activationLinks(options?: CallOptions): ApiPromise<ActivationLinkCollection>;
}

/** One order. */
export interface OrderOperations {
  readonly id: string;
  /** Reads the order. */
  get(options?: ReadOrderOptions): ApiPromise<Order>;
  /**
   * Buys add-ons for legacy subscriptions that this order bought. For new commerce, order an add-on like anything else. **Every
   * accepted call is a purchase**, as safe to repeat as `orders.create`, and it rejects with the same errors. The answer is the
   * whole order, renumbered: the existing line items come first.
   */
  addOn(addOn: NewAddOn, options?: CallOptions): ApiPromise<Order>;
  /**
   * Cancels the order or, for software, some of its line items. Reads the order first, and sends nothing if that is already
   * cancelled. **New commerce is not cancelled here** but with its subscription, as are marketplace products and Azure plans; the
   * error of a refusal says so. Rejects with the same errors as `orders.create`; their `outcome` tells whether it was cancelled.
   * `timeout` and `totalTimeout` apply to each request: to the reading and to the change.
   */
  cancel(options?: CancelOrderOptions): Promise<Order>;
  /**
   * Changes the billing cycle of a legacy order to `monthly` or `annual`. Reads the order first, and sends nothing if that is
   * already its cycle. For new commerce, the cycle changes with the next term of the subscription. Its time limits are those of
   * `cancel`.
   */
  changeBillingCycle(billingCycle: BillingCycleType, options?: CallOptions): Promise<Order>;
  /** The links to activate the order's subscriptions on their publishers' sites; for marketplace products, once it is completed. */
  activationLinks(options?: CallOptions): ApiPromise<ActivationLinkCollection>;
  /** One line item, by its number. */
  lineItem(lineItemNumber: number): LineItemOperations;
  /** The files of the customer's purchase order. */
  readonly attachments: OrderAttachments;
  /** The provisioning status of the line items. Needs app + user credentials. */
  readonly provisioningStatus: OrderProvisioning;
}

export function orderOf(api: Api, customerId: string, orderId: string): OrderOperations {
  const path = { customerId, orderId };
  return {
    id: orderId,
    get: (options) => call(api, getOrder, { path }, options, { options: readOrderOptions }),
    addOn: (addOn, options) =>
      call<AddOnGiven, Order>(api, purchaseAddOn, { path, body: addOn }, options, purchase),
    cancel: async (options) => {
      const given = optionsAsGiven(options);
      const { cancel } = await import('../orders/cancel-order.js');
      return cancel(api, path, given);
    },
    changeBillingCycle: async (billingCycle, options) => {
      const given = optionsAsGiven(options);
      const { changeCycle } = await import('../orders/change-billing-cycle.js');
      return changeCycle(api, path, billingCycle, given);
    },
    activationLinks: (options) => call(api, getOrderActivationLinks, { path }, options),
    lineItem: (lineItemNumber) => ({
      activationLinks: (options) =>
        call(api, getLineItemActivationLinks, { path: { ...path, lineItemNumber } }, options),
    }),
    attachments: {
      add: async (purchaseOrder, options) => {
        const given = [optionsAsGiven(purchaseOrder), optionsAsGiven(options)] as const;
        const { attach } = await import('../orders/attach.js');
        return attach(api, path, ...given);
      },
      list: (options) => call(api, listOrderAttachments, { path }, options),
    },
    provisioningStatus: provisioningStatusOf(api, customerId, orderId),
  };
}
