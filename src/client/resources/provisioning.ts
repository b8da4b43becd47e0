import type {
  OrderLineItemProvisioningStatus,
  OrderLineItemProvisioningStatusCollection,
} from '../../../generated/models.js';
import { getOrderProvisioningStatus } from '../../../generated/operations.js';
import type { ApiPromise } from '../api-promise.js';
import type { Api } from '../api.js';
import { call } from '../call.js';
import type { CallOptions } from '../call-options.js';
import { member } from '../orders/same-order.js';
import type { Added } from '../own-options.js';
import { anything } from '../read-options.js';
import type { WatchOptions } from '../poll.js';

/** What `WatchOptions` adds; its value is checked where it is used. */
const watchOptions = { within: { rule: anything } } satisfies Added<WatchOptions>;

/** How far the provisioning of an order has come. */
export interface OrderProvisioning {
  /** Asks once. */
  get(options?: CallOptions): ApiPromise<OrderLineItemProvisioningStatusCollection>;
  /**
   * Asks again and again, 2 seconds after the first time and then less and less often, up to once a minute, and gives each
   * answer. Ends when every line item is `fulfilled` or `unfulfilled`; `prefulfillment_pending` and values that are not
   * known yet are waited for.
   *
   * @throws {TimeoutError} at the time limit; {AbortedError} when the signal is aborted
   */
  watch(options?: WatchOptions): AsyncGenerator<readonly OrderLineItemProvisioningStatus[], void, undefined>;
  /** Watches to the end and gives the last answer. Look at each item's `status`: an end is not always a success. */
  waitFor(options?: WatchOptions): Promise<readonly OrderLineItemProvisioningStatus[]>;
}

const final = new Set(['fulfilled', 'unfulfilled']);

// Answers are not checked in depth.
function isFinal(item: unknown): boolean {
  const status = member(item, 'status');
  return typeof status === 'string' && final.has(status.toLowerCase());
}

export function provisioningStatusOf(api: Api, customerId: string, orderId: string): OrderProvisioning {
  const get = (options?: CallOptions, own = {}) =>
    call(api, getOrderProvisioningStatus, { path: { customerId, orderId } }, options, { options: own });

  async function* watch(options: WatchOptions = {}) {
    const { poll } = await import('../poll.js');
    const status = {
      name: 'watch',
      effect: 'none',
      get: (each: CallOptions) => get(each, watchOptions),
      isOver: ({ items }: OrderLineItemProvisioningStatusCollection) =>
        items.length > 0 && items.every(isFinal),
    } as const;
    for await (const { items } of poll(status, api.settings, options)) yield items;
  }

  const waitFor = async (options?: WatchOptions) => {
    let last: readonly OrderLineItemProvisioningStatus[] = [];
    for await (const items of watch(options)) last = items;
    return last;
  };
  return { get: (options) => get(options), watch, waitFor };
}
