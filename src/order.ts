import type { Order } from '../generated/models.js';
import { isOrder } from './answers.js';
import { confirmAddOn } from './compare-answer.js';
import { execute, type Api, type ApiPromise } from './execute.js';
import type { CallOptions } from './new-call.js';
import { pathId } from './path-id.js';
import { prepareAddOn, type NewAddOn } from './prepare-order.js';
import { yesOrNo, type Rule } from './read-options.js';
import { provisioningStatusOf, type OrderProvisioning } from './provisioning.js';

/** How an order is read. */
export interface ReadOrderOptions extends CallOptions {
  /** Asks for `pricing` and `totalPrice`. @default false */
  readonly includePrice?: boolean | undefined;
}

/** What `ReadOrderOptions` adds. */
export const readOrderRules: Record<Exclude<keyof ReadOrderOptions, keyof CallOptions>, Rule> = {
  includePrice: yesOrNo,
};

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

export const orderOf = (api: Api, customerId: string, id: string): OrderOperations => ({
  id,
  get: (options = {}) =>
    execute<Order>(
      api,
      {
        name: 'getOrder',
        buys: false,
        options: readOrderRules,
        accepts: isOrder,
        request: ({ GET }, call) => {
          const path = {
            customerId: pathId('customer id', customerId, call),
            orderId: pathId('order id', id, call),
          };
          const { includePrice } = options;
          const query = includePrice === undefined ? {} : { include_price: includePrice };
          return GET('/v1/customers/{customerId}/orders/{orderId}', { path, query });
        },
      },
      options,
    ),
  addOn: (given, options) => {
    const write = prepareAddOn(given, customerId);
    return execute<Order>(
      api,
      {
        name: 'purchaseAddOn',
        buys: true,
        accepts: isOrder,
        confirm: (order, body, call) => confirmAddOn(order, body, customerId, id, call),
        request: async ({ PATCH }, call) => {
          const orderId = pathId('order id', id, call);
          const body = await write(call);
          return PATCH(
            '/v1/customers/{customerId}/orders/{orderId}',
            { path: { customerId, orderId } },
            body,
          );
        },
      },
      options,
    );
  },
  provisioningStatus: provisioningStatusOf(api, customerId, id),
});
