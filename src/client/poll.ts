import { elapsedOn } from './clock.js';
import { advice, InvalidOptionError, TimeoutError, toldOf } from './errors.js';
import { failureOf } from './failure-of.js';
import type { CallOptions } from './call-options.js';
import { newCall, type Called } from './new-call.js';
import type { Settings } from './options.js';
import { wholeNumber } from './read-options.js';
import type { Call } from './call-state.js';
import { pause } from './transport/timeout.js';

/** How long to wait, and how each request is sent. */
export interface WatchOptions extends Omit<CallOptions, 'requestId' | 'correlationId'> {
  /**
   * Time limit of the whole wait, in milliseconds.
   * @default 900_000
   */
  readonly within?: number | undefined;
}

const firstDelay = 2000;
const longestDelay = 60_000;
/** Timers of every platform fire at once beyond this. */
const longestTimer = 2 ** 31 - 1;

/** The rule of `within`, for what must not be sent before it is known to keep it. */
export const withinRule = wholeNumber(1, longestTimer);

/** What is waited for: an answer, or the end of a change that the service has taken and not done yet. */
export interface Polled<T> extends Called {
  readonly get: (options: CallOptions) => Promise<T>;
  readonly isOver: (answer: T) => boolean;
  /** The request id of the change whose end is waited for. */
  readonly requestId?: string;
}

/** Asks again and again, 2 seconds later and then less and less often, until it is over or the time is. */
export async function* poll<T>(
  polled: Polled<T>,
  settings: Settings,
  options: WatchOptions,
): AsyncGenerator<T, void, undefined> {
  const { wait, each } = begin(polled, settings, options);
  for (let delay = firstDelay; ; delay = Math.min(longestDelay, delay * 1.5)) {
    const answer = await polled.get(each).catch((error: unknown) => {
      throw failedWaiting(error, wait);
    });
    yield answer;
    if (polled.isOver(answer)) return;
    await rest(polled, wait, delay);
  }
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** The call that the waits belong to, and the options of each question. */
function begin(
  operation: Called & { readonly requestId?: string },
  settings: Settings,
  options: WatchOptions,
): { wait: Call; each: CallOptions } {
  try {
    // What is no object is refused by the first question.
    const { within: limit = 900_000, ...each } = isObject(options) ? options : {};
    const isLimit = Number.isInteger(limit) && limit >= 1 && limit <= longestTimer;
    const { signal } = each;
    const wait = newCall(
      operation,
      { signal, requestId: operation.requestId, ...(isLimit && { totalTimeout: limit }) },
      settings,
      () => true,
    );
    // The change was sent, whatever ends the wait.
    if (wait.effect !== 'none') Object.assign(wait, { sent: true, outcome: 'unknown' });
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

/** While the end of a change is waited for, a failure to read says nothing of the change. */
function failedWaiting(error: unknown, wait: Call): unknown {
  if (wait.effect === 'none') return error;
  const { requestId } = wait;
  return toldOf(error, { outcome: 'unknown', requestId }, advice('unknown', wait));
}

async function rest(operation: Called, wait: Call, delay: number): Promise<void> {
  try {
    if (elapsedOn(wait.clock) + delay >= wait.deadline)
      throw new TimeoutError(
        'call',
        wait.totalTimeout,
        wait.effect === 'none' ? 'rejected' : 'unknown',
        wait,
      );
    await pause(wait, delay);
  } catch (error) {
    throw failureOf(error, wait, operation, {});
  }
}
