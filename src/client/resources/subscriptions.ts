import type { Subscription, SubscriptionCollection } from '../../../generated/models.js';
import { getSubscription, listSubscriptions } from '../../../generated/operations.js';
import type { ApiPromise } from '../api-promise.js';
import type { Api } from '../api.js';
import { call } from '../call.js';
import type { CallOptions } from '../call-options.js';
import type { Added } from '../own-options.js';
import { text } from '../read-options.js';
import type { Cancellation } from '../subscriptions/cancel.js';
import type { SubscriptionChange } from '../subscriptions/change.js';
import type { ChangeOptions } from '../subscriptions/update.js';

/** Which subscriptions are listed. */
export interface ListSubscriptionsOptions extends CallOptions {
  /** Only those that this order bought. */
  readonly orderId?: string | undefined;
  /** Only those of this indirect reseller, by its Partner Center id. */
  readonly partnerId?: string | undefined;
}

const listOptions = {
  orderId: { rule: text, parameter: 'order_id' },
  partnerId: { rule: text, parameter: 'mpn_id' },
} as const satisfies Added<ListSubscriptionsOptions>;

/** The subscriptions of one customer. */
export interface CustomerSubscriptions {
  /** Lists them. Where a line item of an order has no `subscriptionId` yet, `orderId` is the way to its subscription. */
  list(options?: ListSubscriptionsOptions): ApiPromise<SubscriptionCollection>;
  /** One subscription, by its id. */
  byId(subscriptionId: string): SubscriptionOperations;
}

/**
 * One subscription.
 *
 * Each change reads the subscription and sends the whole of it, since the service resets what a request leaves out; one that is
 * there already is not sent again. What the service takes and has not done yet is waited for. Each rejects with the same errors
 * as `orders.create`, and their `outcome` says whether the change was made.
 */
export interface SubscriptionOperations {
  readonly id: string;
  /** Reads the subscription that a line item of an order became. */
  get(options?: CallOptions): ApiPromise<Subscription>;
  /**
   * Sets quantity, name, renewal or status. **More licences are bought at once.** Fewer can be had within the days after
   * purchase or renewal that `refundableQuantity` tells of.
   */
  update(change: SubscriptionChange, options?: ChangeOptions): Promise<Subscription>;
  /** Suspends it. A subscription of new commerce goes on being billed. */
  suspend(options?: ChangeOptions): Promise<Subscription>;
  /** Takes a suspension back. */
  reactivate(options?: ChangeOptions): Promise<Subscription>;
  /**
   * Cancels a subscription of new commerce, of the commercial marketplace, or an Azure plan. Reservations and perpetual software
   * are cancelled with their order. The answer says until when it was possible and what is refunded, as the subscription does;
   * so does the error of a refusal.
   */
  cancel(options?: ChangeOptions): Promise<Cancellation>;
}

export const subscriptionsOf = (api: Api, customerId: string): CustomerSubscriptions => ({
  list: (options) =>
    call(api, listSubscriptions, { path: { customerId } }, options, { options: listOptions }),
  byId: (subscriptionId) => subscriptionOf(api, customerId, subscriptionId),
});

function subscriptionOf(api: Api, customerId: string, subscriptionId: string): SubscriptionOperations {
  const path = { customerId, subscriptionId };
  const update: SubscriptionOperations['update'] = async (change, options) => {
    const changes = await import('../subscriptions/update.js');
    return changes.update(api, path, change, options);
  };
  return {
    id: subscriptionId,
    get: (options) => call(api, getSubscription, { path }, options),
    update,
    suspend: (options) => update({ status: 'suspended' }, options),
    reactivate: (options) => update({ status: 'active' }, options),
    cancel: async (options) => {
      const { cancel } = await import('../subscriptions/cancel.js');
      return cancel(api, path, options);
    },
  };
}
