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

/** Which subscriptions are listed. */
export interface ListSubscriptionsOptions extends CallOptions {
  /** Only those that this order bought. */
  readonly orderId?: string | undefined;
  /** Only those of this indirect reseller, by its Partner Center id. */
  readonly mpnId?: string | undefined;
}

const listOptions = {
  orderId: { rule: text, parameter: 'order_id' },
  mpnId: { rule: text, parameter: 'mpn_id' },
} as const satisfies Added<ListSubscriptionsOptions>;

/** For which term end dates are listed. */
export interface CustomTermEndDatesOptions extends CallOptions {
  /** When the term begins, as the service writes instants. @default now */
  readonly termStartDate?: string | undefined;
  /** The subscription to align the term with. @default all */
  readonly targetCotermSubscriptionId?: string | undefined;
}

const endDatesOptions = {
  termStartDate: { rule: text, parameter: 'term_start_date' },
  targetCotermSubscriptionId: { rule: text, parameter: 'target_coterm_subscription_id' },
} as const satisfies Added<CustomTermEndDatesOptions>;

/** The subscriptions of one customer. */
export interface CustomerSubscriptions {
  /** Lists them. Where a line item of an order has no `subscriptionId` yet, `orderId` is the way to its subscription. */
  list(options?: ListSubscriptionsOptions): ApiPromise<SubscriptionCollection>;
  /**
   * Lists the dates on which a first term may end, for `customTermEndDate` of an order.
   *
   * @param termDuration the longest that the term may be, as an order names it: `P1M`, `P1Y`, `P3Y`
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
 * Each change reads the subscription and sends the whole of it, since the service resets what a request leaves out; one that is
 * there already is not sent again. What the service takes and has not done yet is waited for, for as long as `within` says.
 * `timeout` and `totalTimeout` are limits of each request, of the reading and of the change. Each call rejects with the same
 * errors as `orders.create`, and their `outcome` says whether the change was made.
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
  /** Where it is activated, on its publisher's site. Of marketplace products. */
  activationLinks(options?: CallOptions): ApiPromise<ActivationLinkCollection>;
  /**
   * Registers an Azure subscription, which a reservation for it needs. The service takes it and does it later:
   * `waitForRegistration` waits for that. A repeat does no harm.
   */
  register(options?: CallOptions): ApiPromise<undefined>;
  /** How far the registration has come. */
  registrationStatus(options?: CallOptions): ApiPromise<SubscriptionRegistrationStatus>;
  /**
   * Asks for the registration's status, less and less often, until it is registered.
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
