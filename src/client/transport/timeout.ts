import { elapsedOn } from '../clock.js';
import { AbortedError, TimeoutError } from '../errors.js';
import { onAbort } from './aborts.js';
import type { Call } from '../call-state.js';
import type { Send } from './send.js';

/**
 * Does some work of a call and ends it at the attempt's limit, at the call's deadline or at the caller's abort, whichever
 * comes first, also when the work ignores its signal.
 */
export function within<T>(
  call: Call,
  attemptLimit: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const { clock, signal } = call;
    const controller = new AbortController();
    const end = (error: TimeoutError | AbortedError) => {
      release();
      reject(error);
      controller.abort(error);
    };
    const abort = () => {
      end(new AbortedError(call.sent ? 'unknown' : 'not-sent', call));
    };
    const remaining = call.deadline - elapsedOn(clock);
    const cancel = clock.schedule(
      () => {
        const [what, limit] =
          remaining <= attemptLimit
            ? (['call', call.totalTimeout] as const)
            : (['attempt', attemptLimit] as const);
        end(new TimeoutError(what, limit, call.sent ? 'unknown' : 'not-sent', call));
      },
      Math.max(0, Math.min(attemptLimit, remaining)),
    );
    const stopListening = signal && onAbort(signal, abort);
    const release = () => {
      stopListening?.();
      try {
        cancel();
      } catch {
        // A clock that can't cancel must not lose an answer.
      }
    };

    if (signal?.aborted) {
      abort();
      return;
    }
    const working = work(controller.signal);
    working.then(resolve, reject);
    working.then(release, (error: unknown) => {
      release();
      // Lets go of a connection whose answer was given up, such as a redirect's or one that is too large.
      controller.abort(error);
    });
  });
}

/** Gives each attempt its time limit: for the token, the head of the answer and its body together. */
export const limitTime =
  (next: Send): Send =>
  (url, { call, method, headers, body }) =>
    within(call, call.timeout, (signal) => next(url, { call, method, headers, body, signal }));

/** Waits, unless the caller aborts or the call's deadline comes first. */
export const pause = (call: Call, milliseconds: number): Promise<void> =>
  within(
    call,
    Infinity,
    (signal) =>
      new Promise((resolve) => {
        const cancel = call.clock.schedule(resolve, milliseconds);
        signal.addEventListener('abort', cancel);
      }),
  );
