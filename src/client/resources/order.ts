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

/** How an order is read. */
export interface ReadOrderOptions extends CallOptions {
  /** Asks for `pricing` and `totalPrice`. @default false */
  readonly includePrice?: boolean | undefined;
}

/** What `ReadOrderOptions` adds. */
export const readOrderOptions = {
  includePrice: { rule: yesOrNo, parameter: 'include_price' },
} as const satisfies Added<ReadOrderOptions>;

/** The customer's purchase order, for an order whose `status` is `pending_po_upload`. */
export interface OrderAttachments {
  /**
   * Hands in the purchase order and, of a tender, its files. What a repeat does is not documented, other than with the same
   * `requestId`. Rejects with the errors of `orders.create`, and with an `InvalidRequestError` where a file is none.
   */
  add(purchaseOrder: PurchaseOrder, options?: CallOptions): Promise<OrderAttachmentCollection>;
  /** Lists the files that were handed in. */
  list(options?: CallOptions): ApiPromise<OrderAttachmentCollection>;
}

/** One line item of an order. */
export interface LineItemOperations {
  /** Where the subscription of this line item is activated, on the publisher's site. */
  activationLinks(options?: CallOptions): ApiPromise<ActivationLinkCollection>;
}

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
  /**
   * Cancels the order or, of software, some of its line items: reads it, and sends nothing where that is cancelled already.
   * **New commerce is not cancelled here** but with its subscription, as are marketplace products and Azure plans; the error of
   * a refusal says so. Rejects with the same errors as `orders.create`; their `outcome` says whether it was cancelled. `timeout`
   * and `totalTimeout` are limits of each request, of the reading and of the change.
   */
  cancel(options?: CancelOrderOptions): Promise<Order>;
  /**
   * Has a legacy order billed in another cycle, `monthly` or `annual`: reads it and sends all its line items, or nothing where
   * it is billed so already. Of new commerce, the cycle changes with the subscription's next term. Its time limits are those of
   * `cancel`.
   */
  changeBillingCycle(billingCycle: BillingCycleType, options?: CallOptions): Promise<Order>;
  /** Where the order's subscriptions are activated, on their publishers' sites. Of marketplace products, once it is completed. */
  activationLinks(options?: CallOptions): ApiPromise<ActivationLinkCollection>;
  /** One line item, by its number. */
  lineItem(lineItemNumber: number): LineItemOperations;
  /** The customer's purchase order, as files. */
  readonly attachments: OrderAttachments;
  /** How far provisioning has come. Needs app + user credentials. */
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
