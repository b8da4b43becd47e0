import type {
  OrderLineItemProvisioningStatus,
  OrderLineItemProvisioningStatusCollection,
} from '../generated/models.js';
import { TimeoutError } from './errors.js';
import { newCall } from './new-call.js';
import type { Settings } from './options.js';
import type { WatchOptions } from './provisioning.js';
import { pause } from './transport/time.js';

const final = new Set<string | undefined>(['fulfilled', 'unfulfilled']);

const isOver = (items: readonly OrderLineItemProvisioningStatus[]): boolean =>
  items.length > 0 && items.every(({ status }) => final.has(status?.toLowerCase()));

const firstDelay = 2000;
const longestDelay = 60_000;

/** Asks again and again, until every item has come to its end or the time is over. */
export async function* watch(
  get: () => Promise<OrderLineItemProvisioningStatusCollection>,
  settings: Settings,
  { within: limit = 900_000, signal }: WatchOptions,
): AsyncGenerator<readonly OrderLineItemProvisioningStatus[], void, undefined> {
  const wait = newCall({ name: 'watch', buys: false }, { signal, totalTimeout: limit }, settings, () => true);
  for (let delay = firstDelay; ; delay = Math.min(longestDelay, delay * 1.5)) {
    const { items } = await get();
    yield items;
    if (isOver(items)) return;
    if (wait.clock.now() + delay >= wait.deadline) throw new TimeoutError('call', limit, 'rejected', wait);
    await pause(wait, delay);
  }
}
