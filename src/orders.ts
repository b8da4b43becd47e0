import type { Order, OrderCollection } from '../generated/models.js';
import { hasItems, isAnything, isOrder } from './answers.js';
import { confirmOrder } from './compare-answer.js';
import { draftOf } from './draft-order.js';
import { execute, type Api, type ApiPromise } from './execute.js';
import { failureOf } from './failure-of.js';
import { newCall, type CallOptions } from './new-call.js';
import { orderOf, readOrderRules, type OrderOperations, type ReadOrderOptions } from './order.js';
import { pathId } from './path-id.js';
import { prepareOrder, type NewOrder } from './prepare-order.js';
import { anything, text, type Rule, type Rules } from './read-options.js';
import type { Reconciliation } from './reconcile.js';
import type { ValidationError } from './validate/index.js';

/** Which orders are listed. */
export interface ListOrdersOptions extends ReadOrderOptions {
  /** Only orders billed this way, spelt as the query wants it; see the contract on its spelling. @default all */
  readonly billingType?: string | undefined;
}

/** When the order was sent: an error's `firstSent` and `lastSent` say it. */
export interface ReconcileOptions extends CallOptions {
  /** When the order was first sent, or any moment before. Older orders are not it. */
  readonly since: Date;
  /**
   * When it was last sent, or any moment after: 15 minutes later, the documented lag, absence is sure.
   * @default now, which is never sure
   */
  readonly sentUntil?: Date | undefined;
  /** The ids of orders that are known to be other purchases, such as those of equal lines of the same file. @default none */
  readonly except?: Iterable<string> | undefined;
}

type Own<T> = Record<Exclude<keyof T, keyof CallOptions>, Rule>;

const listRules: Own<ListOrdersOptions> = { ...readOrderRules, billingType: text };
const reconcileRules: Own<ReconcileOptions> = { since: anything, sentUntil: anything, except: anything };

/** The orders of one customer. */
export interface CustomerOrders {
  /**
   * Places an order. **Every accepted call is a purchase.**
   *
   * Fills in `referenceCustomerId` and absent line item numbers, checks the order against the contract, and sends it with
   * one `MS-RequestId` on every attempt. The order passed in is never changed, and read before this returns: what is done
   * to it later changes nothing.
   *
   * Rejects with a `PartnerCenterError`, whose `outcome` says whether the order was placed:
   * - `InvalidOrderError`, `InvalidOptionError`: it can't be right; nothing was sent.
   * - `CredentialError`: there is no token.
   * - `ApiError`: the service refused it, or failed; `status`, `code` and `description` say why.
   * - `UnreadableAnswerError`: an answer came that is neither an order nor an error body.
   * - `MismatchedAnswerError`: the order that came is not the one asked for.
   * - `ConnectionError`, `RedirectError`, `TimeoutError`, `AbortedError`: no answer came.
   *
   * `nextStep(error)` tells what to do.
   */
  create(order: NewOrder, options?: CallOptions): ApiPromise<Order>;
  /**
   * Every fault that would keep `create` from sending the order; none when it would be sent. Sends nothing. Unknown members
   * are faults unless the client's `unknownMembers` lets them through.
   */
  check(order: unknown): Promise<readonly ValidationError[]>;
  /** Lists the customer's orders. The list can lag by up to 15 minutes. */
  list(options?: ListOrdersOptions): ApiPromise<OrderCollection>;
  /** One order, by its id. */
  byId(orderId: string): OrderOperations;
  /**
   * After an `unknown` outcome: looks whether the order is there. Where the same `MS-RequestId` can be sent again, that
   * is surer, since it also places an order that was lost.
   *
   * Rejects with an `InvalidOptionError` when `since` or `sentUntil` is no date, or `sentUntil` comes before `since`, and
   * with whatever `list` rejects with.
   */
  reconcile(order: NewOrder, options: ReconcileOptions): Promise<Reconciliation>;
}

const looking = { name: 'listOrders', buys: false, options: reconcileRules };

export function ordersOf(api: Api, customerId: string): CustomerOrders {
  const list = (options: ListOrdersOptions = {}, rules: Rules = listRules) =>
    execute<OrderCollection>(
      api,
      {
        name: 'listOrders',
        buys: false,
        options: rules,
        accepts: hasItems,
        request: ({ GET }, call) => {
          const { billingType, includePrice } = options;
          const query = {
            ...(billingType !== undefined && { billingType }),
            ...(includePrice !== undefined && { include_price: includePrice }),
          };
          const params = { path: { customerId: pathId('customer id', customerId, call) }, query };
          return GET('/v1/customers/{customerId}/orders', params);
        },
      },
      options,
    );
  return {
    create: (given, options) => {
      const write = prepareOrder(given, customerId);
      return execute<Order>(
        api,
        {
          name: 'createOrder',
          buys: true,
          accepts: isOrder,
          confirm: (order, body, call) => confirmOrder(order, body, customerId, call),
          request: async ({ POST }, call) =>
            POST('/v1/customers/{customerId}/orders', { path: { customerId } }, await write(call)),
        },
        options,
      );
    },
    check: async (order) => {
      const draft = draftOf(order, customerId);
      const { faultsOfOrder } = await import('./faults-of-order.js');
      return faultsOfOrder(draft, customerId, api.settings.limits.unknownMembers);
    },
    list: (options) => list(options),
    byId: (orderId) => orderOf(api, customerId, orderId),
    reconcile: async (order, options) => {
      const write = prepareOrder(order, customerId);
      try {
        const { reconcile, wantedFrom } = await import('./reconcile.js');
        const call = newCall(looking, options, api.settings, isAnything);
        const wanted = wantedFrom(await write(call), customerId, options, call);
        return reconcile(await list(options, reconcileRules), wanted, api.settings.clock.now());
      } catch (error) {
        throw failureOf(error, undefined, looking, options);
      }
    },
  };
}
