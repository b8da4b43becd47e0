import { elapsedOn } from '../clock.js';
import { isAnswered, TimeoutError } from '../errors.js';
import type { Call } from '../call-state.js';
import type { Send } from './send.js';
import { longestRetryAfter } from './retry.js';
import { pause, within } from './timeout.js';

const minute = 60_000;

/**
 * Lets attempts through in the order in which they came: at most `maxRequestsPerMinute` in any minute (no limit when
 * absent), and none while a 429 of any call of this client asks to wait.
 */
export function throttle(maxRequestsPerMinute: number | undefined): (next: Send) => Send {
  /** When the latest requests went out, oldest first; never more of them than the limit. */
  const sent: number[] = [];
  let pausedUntil = -Infinity;
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();

  const freeAt = (): number => {
    const oldest = sent.length === maxRequestsPerMinute ? sent[0] : undefined;
    return Math.max(pausedUntil, oldest === undefined ? -Infinity : oldest + minute);
  };

  const go = (now: number) => {
    if (maxRequestsPerMinute === undefined) return;
    if (sent.length === maxRequestsPerMinute) sent.shift();
    sent.push(now);
  };

  const waitForRoom = async (call: Call) => {
    for (let now = elapsedOn(call.clock); ; now = elapsedOn(call.clock)) {
      const free = freeAt();
      if (free <= now) {
        go(now);
        return;
      }
      if (free >= call.deadline) throw new TimeoutError('call', call.totalTimeout, 'not-sent', call);
      await pause(call, free - now);
    }
  };

  const isFree = (now: number): boolean => waiting === 0 && freeAt() <= now;

  const turn = async (call: Call) => {
    waiting += 1;
    // Whoever gives up while waiting leaves the line to those behind.
    const mine = last.then(() => within(call, Infinity, () => waitForRoom(call)));
    last = mine.catch(() => undefined);
    try {
      await within(call, Infinity, () => mine);
    } finally {
      waiting -= 1;
    }
  };

  return (next) => async (url, init) => {
    const now = elapsedOn(init.call.clock);
    if (isFree(now)) go(now);
    else await turn(init.call);
    try {
      return await next(url, init);
    } catch (error) {
      if (isAnswered(error) && error.status === 429) {
        const wait = Math.min(error.retryAfter ?? 0, longestRetryAfter);
        pausedUntil = Math.max(pausedUntil, elapsedOn(init.call.clock) + wait);
      }
      throw error;
    }
  };
}
