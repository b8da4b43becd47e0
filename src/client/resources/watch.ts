import type {
  OrderLineItemProvisioningStatus,
  OrderLineItemProvisioningStatusCollection,
} from '../../../generated/models.js';
import { elapsedOn } from '../clock.js';
import { InvalidOptionError, TimeoutError } from '../errors.js';
import { failureOf } from '../failure-of.js';
import type { CallOptions } from '../call-options.js';
import { newCall } from '../new-call.js';
import type { Settings } from '../options.js';
import type { Call } from '../call-state.js';
import { isWholeNumber } from '../../shared/whole-number.js';
import { pause } from '../transport/timeout.js';

/** How provisioning is waited for. */
export interface WatchOptions extends Omit<CallOptions, 'requestId' | 'correlationId'> {
  /**
   * Time limit of the whole wait, in milliseconds.
   * @default 900_000
   */
  readonly within?: number | undefined;
}

const final = new Set<unknown>(['fulfilled', 'unfulfilled']);

// Answers are not checked in depth.
const isOver = (items: readonly unknown[]): boolean => items.length > 0 && items.every(isFinal);

function isFinal(item: unknown): boolean {
  if (typeof item !== 'object' || item === null || !('status' in item)) return false;
  return typeof item.status === 'string' && final.has(item.status.toLowerCase());
}

const firstDelay = 2000;
const longestDelay = 60_000;
/** Timers of every platform fire at once beyond this. */
const longestTimer = 2 ** 31 - 1;
const operation = { name: 'watch', buys: false };

/** Asks again and again, until every item has come to its end or the time is over. */
export async function* watch(
  get: (options: CallOptions) => Promise<OrderLineItemProvisioningStatusCollection>,
  settings: Settings,
  options: WatchOptions,
): AsyncGenerator<readonly OrderLineItemProvisioningStatus[], void, undefined> {
  const { wait, each } = begin(settings, options);
  for (let delay = firstDelay; ; delay = Math.min(longestDelay, delay * 1.5)) {
    const { items } = await get(each);
    yield items;
    if (isOver(items)) return;
    await rest(wait, delay);
  }
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** The call that the waits belong to, and the options of each question. */
function begin(settings: Settings, options: WatchOptions): { wait: Call; each: CallOptions } {
  try {
    // What is no object is refused by the first question.
    const { within: limit = 900_000, ...each } = isObject(options) ? options : {};
    const isLimit = isWholeNumber(limit, 1, longestTimer);
    const { signal } = each;
    const wait = newCall(
      operation,
      { signal, ...(isLimit && { totalTimeout: limit }) },
      settings,
      () => true,
    );
    if (isLimit) return { wait, each: isObject(options) ? each : options };
    const shown = typeof limit === 'number' ? String(limit) : `a ${typeof limit}`;
    throw new InvalidOptionError(
      `within must be a whole number from 1 to ${longestTimer}, in milliseconds; it is ${shown}.`,
      wait,
    );
  } catch (error) {
    throw failureOf(error, undefined, operation, options);
  }
}

async function rest(wait: Call, delay: number): Promise<void> {
  try {
    if (elapsedOn(wait.clock) + delay >= wait.deadline)
      throw new TimeoutError('call', wait.totalTimeout, 'rejected', wait);
    await pause(wait, delay);
  } catch (error) {
    throw failureOf(error, wait, operation, {});
  }
}
