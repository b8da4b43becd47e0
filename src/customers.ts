import type { Customer, Subscription } from '../generated/models.js';
import { hasId } from './answers.js';
import { execute, type Api, type ApiPromise } from './execute.js';
import type { CallOptions } from './new-call.js';
import { ordersOf, type CustomerOrders } from './orders.js';
import { pathId } from './path-id.js';

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

export const customerOf = (api: Api, id: string): CustomerOperations => ({
  id,
  get: (options) =>
    execute<Customer>(
      api,
      {
        name: 'getCustomer',
        buys: false,
        accepts: hasId,
        request: ({ GET }, call) =>
          GET('/v1/customers/{customerId}', { path: { customerId: pathId('customer id', id, call) } }),
      },
      options,
    ),
  orders: ordersOf(api, id),
  subscriptions: { byId: (subscriptionId) => subscriptionOf(api, id, subscriptionId) },
});

const subscriptionOf = (api: Api, customerId: string, id: string): SubscriptionOperations => ({
  id,
  get: (options) =>
    execute<Subscription>(
      api,
      {
        name: 'getSubscription',
        buys: false,
        accepts: hasId,
        request: ({ GET }, call) => {
          const path = {
            customerId: pathId('customer id', customerId, call),
            subscriptionId: pathId('subscription id', id, call),
          };
          return GET('/v1/customers/{customerId}/subscriptions/{subscriptionId}', { path });
        },
      },
      options,
    ),
});
