import { ConnectionError, isAnswered, TimeoutError, type PartnerCenterError } from '../errors.js';
import { elapsedOn } from '../clock.js';
import { isOwn } from '../failure-of.js';
import { identify, type Observer } from '../observer.js';
import type { Call } from '../call-state.js';
import type { Send } from './send.js';
import { mayRepeat } from './outcome-of.js';
import { pause } from './timeout.js';

/** A longer wait than this, in milliseconds, is the caller's to decide on: the error says how long. */
export const longestRetryAfter = 60_000;

const firstDelay = 500;
const longestDelay = 8_000;

/** The wait before an attempt, in milliseconds: 0.5 s, doubled each time up to 8 s, less up to half of it by chance. */
export const backOff = (attempt: number, random: () => number): number =>
  Math.min(longestDelay, firstDelay * 2 ** (attempt - 1)) * (1 - chance(random) / 2);

/** Without a usable number there is no jitter; it is not worth an order. */
function chance(random: () => number): number {
  try {
    const number = random();
    return number >= 0 && number <= 1 ? number : 0;
  } catch {
    return 0;
  }
}

/** Repeats an attempt with the same ids while that is safe, within the call's number of retries and its time limit. */
export const retry =
  (random: () => number, observer: Observer) =>
  (next: Send): Send =>
  async (url, init) => {
    const { call } = init;
    for (;;) {
      call.attempts += 1;
      call.sent = false;
      try {
        return await next(url, init);
      } catch (error) {
        if (!isOwn(error, call)) throw error;
        call.outcome = error.outcome;
        const delay =
          isRepeatable(error) && call.attempts <= call.maxRetries
            ? delayAfter(error, call, random)
            : undefined;
        if (delay === undefined || elapsedOn(call.clock) + delay >= call.deadline) throw error;
        call.sent = false;
        observer.tell('retry', { ...identify(call), error, delay });
        await pause(call, delay);
      }
    }
  };

function isRepeatable(error: PartnerCenterError): boolean {
  if (isAnswered(error)) return mayRepeat(error.status);
  return error instanceof ConnectionError || (error instanceof TimeoutError && error.what === 'attempt');
}

/** The wait that the service asks for, else the back-off; `undefined` when it asks for more than this package waits. */
function delayAfter(error: PartnerCenterError, call: Call, random: () => number): number | undefined {
  const asked = isAnswered(error) ? error.retryAfter : undefined;
  if (asked === undefined) return backOff(call.attempts, random);
  return asked <= longestRetryAfter ? asked : undefined;
}
