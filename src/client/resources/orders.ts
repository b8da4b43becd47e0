import { isOrderRequest } from '../../../generated/checks.js';
import type { Order, OrderCollection } from '../../../generated/models.js';
import { createOrder, listOrders } from '../../../generated/operations.js';
import type { ValidationError } from '../../validate/index.js';
import type { ApiPromise } from '../api-promise.js';
import type { Api } from '../api.js';
import { optionsAsGiven } from '../as-given.js';
import { call } from '../call.js';
import type { CallOptions } from '../call-options.js';
import { failureOf } from '../failure-of.js';
import { newCall } from '../new-call.js';
import { readBody } from '../body/read-body.js';
import { purchase } from '../orders/purchase.js';
import { orderBody } from '../orders/order-body.js';
import type { NewOrder, OrderGiven } from '../orders/new-order.js';
import type { ReconcileOptions, Reconciliation } from '../orders/reconcile.js';
import type { Added } from '../own-options.js';
import { anything, headerText, text } from '../read-options.js';
import { orderOf, readOrderOptions, type OrderOperations, type ReadOrderOptions } from './order.js';

/** How to place an order. */
export interface CreateOrderOptions extends CallOptions {
  /**
   * The user principal name of the customer's user who gets a licence with the order. Not documented; the .NET SDK sends it.
   * @default not sent
   */
  readonly customerUserUpn?: string | undefined;
}

/** What `CreateOrderOptions` adds. */
const createOptions = {
  customerUserUpn: { rule: headerText, header: 'x-ms-customeruser-upn' },
} as const satisfies Added<CreateOrderOptions>;

/** Which orders to list. */
export interface ListOrdersOptions extends ReadOrderOptions {
  /** Only orders billed this way, in the spelling of the query; see the contract. @default all */
  readonly billingType?: string | undefined;
}

/** What `ListOrdersOptions` adds. */
const listOptions = {
  ...readOrderOptions,
  billingType: { rule: text, parameter: 'billingType' },
} as const satisfies Added<ListOrdersOptions>;
/** What `ReconcileOptions` adds; the values are checked where they are used. */
const lookOptions = {
  since: { rule: anything },
  sentUntil: { rule: anything },
  except: { rule: anything },
} satisfies Added<ReconcileOptions>;

/** The orders of one customer. */
export interface CustomerOrders {
  /**
   * Places an order. **Every accepted call is a purchase.**
   *
   * Fills in `referenceCustomerId` and missing line item numbers, checks the order against the contract, and sends it with the
   * same `MS-RequestId` on every attempt. Your order object is never changed, and it is read before this returns, so later
   * changes to it have no effect.
   *
   * Rejects with a `PartnerCenterError`, whose `outcome` tells whether the order was placed:
   * - `InvalidOrderError`, `InvalidOptionError`: the order or an option is invalid; nothing was sent.
   * - `CredentialError`: the credential gave no token.
   * - `ApiError`: the service refused it, or failed; `status`, `code` and `description` say why.
   * - `UnreadableAnswerError`: the answer is neither an order nor an error body.
   * - `MismatchedAnswerError`: the order in the answer is not the one that was sent.
   * - `ConnectionError`, `RedirectError`, `TimeoutError`, `AbortedError`: no answer came.
   *
   * `nextStep(error)` tells what to do next.
   */
  create(order: NewOrder, options?: CreateOrderOptions): ApiPromise<Order>;
  /**
   * Lists every fault that would keep `create` from sending the order; empty if it would be sent. Sends nothing. Unknown members
   * are faults, unless the client has `unknownMembers: 'send'`.
   */
  check(order: unknown): Promise<readonly ValidationError[]>;
  /** Lists the customer's orders. A new order can take up to 15 minutes to be listed. */
  list(options?: ListOrdersOptions): ApiPromise<OrderCollection>;
  /** One order, by its id. */
  byId(orderId: string): OrderOperations;
  /**
   * Finds out after an `unknown` outcome whether the order was placed. If you can still repeat the call with the same `requestId`,
   * do that instead: it is more certain, and also places an order that was lost.
   *
   * Rejects with an `InvalidOptionError` when `since` or `sentUntil` is not a date, or `sentUntil` is before `since`, and
   * with whatever `list` rejects with.
   */
  reconcile(order: NewOrder, options: ReconcileOptions): Promise<Reconciliation>;
}

/** A look at the customer's orders is a list of them with options of its own. */
const looking = { name: listOrders.name, effect: 'none', own: lookOptions } as const;

export function ordersOf(api: Api, customerId: string): CustomerOrders {
  const path = { customerId };
  const read = (order: unknown) => readBody(isOrderRequest, order, orderBody(customerId));
  return {
    create: (order, options) =>
      call<OrderGiven, Order>(api, createOrder, { path, body: order }, options, {
        ...purchase,
        options: createOptions,
      }),
    check: async (order) => read(order).faults(api.settings.limits.unknownMembers),
    list: (options) => call(api, listOrders, { path }, options, { options: listOptions }),
    byId: (orderId) => orderOf(api, customerId, orderId),
    reconcile: async (order, given) => {
      const body = read(order);
      const options = optionsAsGiven(given);
      try {
        const { reconcile, wantedFrom } = await import('../orders/reconcile.js');
        const look = newCall(looking, options, api.settings, () => true);
        const wanted = wantedFrom(await body.write(look), customerId, options, look);
        const orders = await call(api, listOrders, { path }, options, { options: lookOptions });
        return reconcile(orders, wanted, api.settings.clock.now());
      } catch (error) {
        throw failureOf(error, undefined, looking, options);
      }
    },
  };
}
