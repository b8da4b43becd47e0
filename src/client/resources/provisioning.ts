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

/** The provisioning status of an order's line items. */
export interface OrderProvisioning {
  /** Reads the status once. */
  get(options?: CallOptions): ApiPromise<OrderLineItemProvisioningStatusCollection>;
  /**
   * Reads the status repeatedly, first after 2 seconds and then less and less often, down to once a minute, and yields each
   * answer. Ends when every line item is `fulfilled` or `unfulfilled`; it goes on for `prefulfillment_pending` and for values
   * that are not known yet.
   *
   * @throws {TimeoutError} at the time limit; {AbortedError} when the signal is aborted
   */
  watch(options?: WatchOptions): AsyncGenerator<readonly OrderLineItemProvisioningStatus[], void, undefined>;
  /** Waits for the end, and resolves to the last answer. Check the `status` of each line item: it may be `unfulfilled`. */
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
