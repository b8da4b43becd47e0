import type {
  OrderLineItemProvisioningStatus,
  OrderLineItemProvisioningStatusCollection,
} from '../generated/models.js';
import { hasItems } from './answers.js';
import { execute, type Api, type ApiPromise } from './execute.js';
import type { CallOptions } from './new-call.js';
import { pathId } from './path-id.js';
import { anything, type Rule, type Rules } from './read-options.js';

/** How provisioning is waited for. */
export interface WatchOptions extends Omit<CallOptions, 'requestId' | 'correlationId'> {
  /**
   * Time limit of the whole wait, in milliseconds.
   * @default 900_000
   */
  readonly within?: number | undefined;
}

/** What `WatchOptions` adds; its value is checked where it is used. */
const watchRules: Record<Exclude<keyof WatchOptions, keyof CallOptions>, Rule> = { within: anything };

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

export function provisioningStatusOf(api: Api, customerId: string, orderId: string): OrderProvisioning {
  const get = (options?: CallOptions, rules?: Rules) =>
    execute<OrderLineItemProvisioningStatusCollection>(
      api,
      {
        name: 'getOrderProvisioningStatus',
        buys: false,
        ...(rules && { options: rules }),
        accepts: hasItems,
        request: ({ GET }, call) => {
          const path = {
            customerId: pathId('customer id', customerId, call),
            orderId: pathId('order id', orderId, call),
          };
          return GET('/v1/customers/{customerId}/orders/{orderId}/provisioningstatus', { path });
        },
      },
      options,
    );

  async function* watch(options: WatchOptions = {}) {
    const watcher = await import('./watch.js');
    yield* watcher.watch((each) => get(each, watchRules), api.settings, options);
  }

  const waitFor = async (options?: WatchOptions) => {
    let last: readonly OrderLineItemProvisioningStatus[] = [];
    for await (const items of watch(options)) last = items;
    return last;
  };
  return { get: (options) => get(options), watch, waitFor };
}
