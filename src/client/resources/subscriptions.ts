import type {
  ActivationLinkCollection,
  CustomTermEndDateCollection,
  Subscription,
  SubscriptionCollection,
  SubscriptionRegistrationStatus,
} from '../../../generated/models.js';
import {
  getRegistrationStatus,
  getSubscription,
  getSubscriptionActivationLinks,
  listCustomTermEndDates,
  listSubscriptions,
  registerSubscription,
} from '../../../generated/operations.js';
import type { ApiPromise } from '../api-promise.js';
import type { Api } from '../api.js';
import { dataAsGiven, optionsAsGiven } from '../as-given.js';
import { call } from '../call.js';
import type { CallOptions } from '../call-options.js';
import type { Added } from '../own-options.js';
import type { WatchOptions } from '../poll.js';
import { text } from '../read-options.js';
import type { Cancellation } from '../subscriptions/cancel.js';
import type { SubscriptionChange } from '../subscriptions/change.js';
import type { ChangeOptions } from '../subscriptions/update.js';

/** Which subscriptions to list. */
export interface ListSubscriptionsOptions extends CallOptions {
  /** Only those bought with this order. */
  readonly orderId?: string | undefined;
  /** Only those of this indirect reseller, by its Partner Center id. */
  readonly mpnId?: string | undefined;
}

const listOptions = {
  orderId: { rule: text, parameter: 'order_id' },
  mpnId: { rule: text, parameter: 'mpn_id' },
} as const satisfies Added<ListSubscriptionsOptions>;

/** For which term to list end dates. */
export interface CustomTermEndDatesOptions extends CallOptions {
  /** When the term begins, such as `2027-01-31T00:00:00Z`. @default now */
  readonly termStartDate?: string | undefined;
  /** Only dates that align the term with this subscription. @default all */
  readonly targetCotermSubscriptionId?: string | undefined;
}

const endDatesOptions = {
  termStartDate: { rule: text, parameter: 'term_start_date' },
  targetCotermSubscriptionId: { rule: text, parameter: 'target_coterm_subscription_id' },
} as const satisfies Added<CustomTermEndDatesOptions>;

/** The subscriptions of one customer. */
export interface CustomerSubscriptions {
  /** Lists the subscriptions. While a line item of an order has no `subscriptionId` yet, find its subscription by `orderId`. */
  list(options?: ListSubscriptionsOptions): ApiPromise<SubscriptionCollection>;
  /**
   * Lists the dates on which the first term can end, for `customTermEndDate` of an order.
   *
   * @param termDuration the longest possible term, as in an order: `P1M`, `P1Y`, `P3Y`
   */
  customTermEndDates(
    termDuration: string,
    options?: CustomTermEndDatesOptions,
  ): ApiPromise<CustomTermEndDateCollection>;
  /** One subscription, by its id. */
  byId(subscriptionId: string): SubscriptionOperations;
}

/**
 * One subscription.
 *
 * Each change reads the subscription and sends all of it, since the service resets what a request leaves out; a client makes its
 * changes of one subscription one after another. If nothing would change, nothing is sent. If the service accepts a change but has
 * not applied it yet, the call waits until it has, for as long as `within` says; `timeout` and `totalTimeout` apply to each
 * request. Each rejects with the same errors as `orders.create`, and their `outcome` tells whether the change was made.
 */
export interface SubscriptionOperations {
  readonly id: string;
  /** Reads the subscription. */
  get(options?: CallOptions): ApiPromise<Subscription>;
  /**
   * Changes quantity, name, renewal or status. **A higher quantity buys licences at once.** It can be lowered only in the first
   * days after purchase or renewal, as `refundableQuantity` tells.
   */
  update(change: SubscriptionChange, options?: ChangeOptions): Promise<Subscription>;
  /** Suspends the subscription. New commerce is still billed while it is suspended. */
  suspend(options?: ChangeOptions): Promise<Subscription>;
  /** Makes a suspended subscription active again. */
  reactivate(options?: ChangeOptions): Promise<Subscription>;
  /**
   * Cancels a subscription of new commerce or of the commercial marketplace, or an Azure plan. Reservations and perpetual software
   * are cancelled with their order. The result tells until when that was possible and what is refunded, according to the
   * subscription; so does the error of a refusal.
   */
  cancel(options?: ChangeOptions): Promise<Cancellation>;
  /** The links to activate a marketplace product, on its publisher's site. */
  activationLinks(options?: CallOptions): ApiPromise<ActivationLinkCollection>;
  /**
   * Registers an Azure subscription, which a reservation for it requires. The service does so later; `waitForRegistration` waits
   * for it. Safe to repeat.
   */
  register(options?: CallOptions): ApiPromise<undefined>;
  /** Reads the status of the registration. */
  registrationStatus(options?: CallOptions): ApiPromise<SubscriptionRegistrationStatus>;
  /**
   * Reads the status of the registration, less and less often, until it is registered.
   *
   * @throws {TimeoutError} at the time limit; {AbortedError} when the signal is aborted
   */
  waitForRegistration(options?: WatchOptions): Promise<SubscriptionRegistrationStatus>;
}

export const subscriptionsOf = (api: Api, customerId: string): CustomerSubscriptions => ({
  list: (options) =>
    call(api, listSubscriptions, { path: { customerId } }, options, { options: listOptions }),
  customTermEndDates: (term_duration, options) =>
    call(api, listCustomTermEndDates, { path: { customerId }, query: { term_duration } }, options, {
      options: endDatesOptions,
    }),
  byId: (subscriptionId) => subscriptionOf(api, customerId, subscriptionId),
});

function subscriptionOf(api: Api, customerId: string, subscriptionId: string): SubscriptionOperations {
  const path = { customerId, subscriptionId };
  const update: SubscriptionOperations['update'] = async (change, options) => {
    const given = [dataAsGiven(change), optionsAsGiven(options)] as const;
    const changes = await import('../subscriptions/update.js');
    return changes.update(api, path, ...given);
  };
  return {
    id: subscriptionId,
    get: (options) => call(api, getSubscription, { path }, options),
    update,
    suspend: (options) => update({ status: 'suspended' }, options),
    reactivate: (options) => update({ status: 'active' }, options),
    cancel: async (options) => {
      const given = optionsAsGiven(options);
      const { cancel } = await import('../subscriptions/cancel.js');
      return cancel(api, path, given);
    },
    activationLinks: (options) => call(api, getSubscriptionActivationLinks, { path }, options),
    register: (options) => call(api, registerSubscription, { path }, options),
    registrationStatus: (options) => call(api, getRegistrationStatus, { path }, options),
    waitForRegistration: async (options) => {
      const { waitForRegistration } = await import('../subscriptions/registration.js');
      return waitForRegistration(api, path, options);
    },
  };
}
