import type { Customer, Subscription } from '../../../generated/models.js';
import { getCustomer, getSubscription } from '../../../generated/operations.js';
import type { ApiPromise } from '../api-promise.js';
import type { Api } from '../api.js';
import { call } from '../call.js';
import type { CallOptions } from '../call-options.js';
import { ordersOf, type CustomerOrders } from './orders.js';

/** One customer. */
export interface CustomerOperations {
  /** The customer's GUID, as given. */
  readonly id: string;
  /** Reads the customer: profiles, relationship, domains. */
  get(options?: CallOptions): ApiPromise<Customer>;
  /** The customer's orders. */
  readonly orders: CustomerOrders;
  /** The customer's subscriptions. */
  readonly subscriptions: { byId(subscriptionId: string): SubscriptionOperations };
}

/** One subscription of a customer. */
export interface SubscriptionOperations {
  readonly id: string;
  /** Reads the subscription that a line item of an order became. */
  get(options?: CallOptions): ApiPromise<Subscription>;
}

export const customerOf = (api: Api, customerId: string): CustomerOperations => ({
  id: customerId,
  get: (options) => call(api, getCustomer, { path: { customerId } }, options),
  orders: ordersOf(api, customerId),
  subscriptions: { byId: (subscriptionId) => subscriptionOf(api, customerId, subscriptionId) },
});

const subscriptionOf = (api: Api, customerId: string, subscriptionId: string): SubscriptionOperations => ({
  id: subscriptionId,
  get: (options) => call(api, getSubscription, { path: { customerId, subscriptionId } }, options),
});
