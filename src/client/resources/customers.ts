import type { Customer } from '../../../generated/models.js';
import { getCustomer } from '../../../generated/operations.js';
import type { ApiPromise } from '../api-promise.js';
import type { Api } from '../api.js';
import { call } from '../call.js';
import type { CallOptions } from '../call-options.js';
import { ordersOf, type CustomerOrders } from './orders.js';
import { subscriptionsOf, type CustomerSubscriptions } from './subscriptions.js';

/** One customer. */
export interface CustomerOperations {
  /** The customer's GUID, as given. */
  readonly id: string;
  /** Reads the customer: profiles, relationship, domains. */
  get(options?: CallOptions): ApiPromise<Customer>;
  /** The customer's orders. */
  readonly orders: CustomerOrders;
  /** The customer's subscriptions. */
  readonly subscriptions: CustomerSubscriptions;
}

export const customerOf = (api: Api, customerId: string): CustomerOperations => ({
  id: customerId,
  get: (options) => call(api, getCustomer, { path: { customerId } }, options),
  orders: ordersOf(api, customerId),
  subscriptions: subscriptionsOf(api, customerId),
});
