import type { Order } from '../generated/models.js';
import { execute, type Api, type ApiPromise } from './execute.js';
import type { CallOptions } from './new-call.js';
import { prepareOrder, type NewOrder } from './prepare-order.js';

/** The orders of one customer. */
export interface CustomerOrders {
  /**
   * Places an order. **Every accepted call is a purchase.**
   *
   * Fills in `referenceCustomerId` and absent line item numbers, checks the order against the contract, and sends it with
   * one `MS-RequestId` on every attempt. The order passed in is never changed.
   *
   * Rejects with a `PartnerCenterError`, whose `outcome` says whether the order was placed:
   * - `InvalidOrderError`, `InvalidOptionError`: it can't be right; nothing was sent.
   * - `CredentialError`: there is no token.
   * - `ApiError`: the service refused it, or failed; `status`, `code` and `description` say why.
   * - `UnreadableAnswerError`: an answer came that is neither an order nor an error body.
   * - `ConnectionError`, `RedirectError`, `TimeoutError`, `AbortedError`: no answer came.
   */
  create(order: NewOrder, options?: CallOptions): ApiPromise<Order>;
}

export const ordersOf = (api: Api, customerId: string): CustomerOrders => ({
  create: (given, options) =>
    execute(
      api,
      {
        name: 'createOrder',
        accepts: isOrder,
        request(client, via, call) {
          const { order, body } = prepareOrder(given, customerId, call);
          const params = { path: { customerId } };
          return client.POST('/v1/customers/{customerId}/orders', { params, body: order, ...via(body) });
        },
      },
      options,
    ),
});

/** What the contract requires of an order in an answer; all else may be missing. */
const isOrder = (body: unknown): body is Order =>
  typeof body === 'object' &&
  body !== null &&
  'id' in body &&
  typeof body.id === 'string' &&
  body.id !== '' &&
  'lineItems' in body &&
  Array.isArray(body.lineItems);
