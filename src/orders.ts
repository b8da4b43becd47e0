import type { Client } from 'openapi-fetch';
import type { Order } from '../generated/models.js';
import type { paths } from '../generated/types.js';
import { isPartnerCenterError } from './errors.js';
import { newCall, type CallOptions } from './new-call.js';
import type { Observer } from './observer.js';
import type { Settings } from './options.js';
import { prepareOrder, type NewOrder } from './prepare-order.js';
import type { Send } from './transport/call.js';

/** An order and the answer that it came in. */
export interface OrderResponse {
  readonly data: Order;
  /** The answer's status and headers. Its body has been read: it is `data`. */
  readonly response: Response;
  /** The `MS-RequestId` of the call. */
  readonly requestId: string;
  /** The `MS-CorrelationId` of the call. */
  readonly correlationId: string;
}

/** The promise of an order. `withResponse()` gives the answer's headers and the ids as well. */
export interface OrderPromise extends Promise<Order> {
  withResponse(): Promise<OrderResponse>;
}

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
  create(order: NewOrder, options?: CallOptions): OrderPromise;
}

export interface OrdersParts {
  readonly client: Client<paths>;
  readonly send: Send;
  readonly settings: Settings;
  readonly observer: Observer;
}

export const ordersOf = (parts: OrdersParts, customerId: string): CustomerOrders => ({
  create(order, options = {}) {
    const sent = createOrder(parts, customerId, order, options);
    const data = sent.then((answer) => answer.data);
    const withResponse = () => {
      // Whoever takes this one is told of a failure by it; the other promise must not report it a second time.
      data.catch(() => undefined);
      return sent;
    };
    return Object.assign(data, { withResponse });
  },
});

async function createOrder(
  { client, send, settings, observer }: OrdersParts,
  customerId: string,
  given: NewOrder,
  options: CallOptions,
): Promise<OrderResponse> {
  let data: Order | undefined;
  const accepts = (body: unknown): boolean => {
    data = isOrder(body) ? body : undefined;
    return data !== undefined;
  };
  try {
    const call = newCall('createOrder', options, settings, accepts);
    const { order, body } = prepareOrder(given, customerId, call);
    const { response } = await client.POST('/v1/customers/{customerId}/orders', {
      params: { path: { customerId } },
      body: order,
      // The transport sends the text and reads the answer by itself; openapi-fetch need do neither.
      bodySerializer: () => body,
      parseAs: 'stream',
      fetch: ({ url, method }) => send(url, { method, body, headers: call.headers, call }),
    });
    if (!data) throw new TypeError('an answer passed that is no order');
    return { data, response, requestId: call.requestId, correlationId: call.correlationId };
  } catch (error) {
    if (isPartnerCenterError(error)) {
      const { requestId, correlationId, attempts: attempt } = error;
      observer.tell('error', { operation: 'createOrder', requestId, correlationId, attempt, error });
    }
    throw error;
  }
}

/** What the contract requires of an order in an answer; all else may be missing. */
const isOrder = (body: unknown): body is Order =>
  typeof body === 'object' &&
  body !== null &&
  'id' in body &&
  typeof body.id === 'string' &&
  body.id !== '' &&
  'lineItems' in body &&
  Array.isArray(body.lineItems);
