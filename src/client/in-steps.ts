import type { Api } from './api.js';
import { callRules, type CallOptions } from './call-options.js';
import type { Call } from './call-state.js';
import { isPartnerCenterError, toldOf, UnexpectedError } from './errors.js';
import { failureOf } from './failure-of.js';
import { newCall, type Called } from './new-call.js';

/** A call of several requests, under one request id: that of the request which changes something. */
export interface Steps {
  readonly call: Call;
  /** The options of that request. */
  readonly changing: CallOptions;
  /** The options of what is read before and after it; each request has an id of its own. */
  readonly reading: CallOptions;
  /**
   * Reads what it needs. When that fails, nothing of it was sent, and the error says so.
   *
   * @param isAsked whether what was read is what was asked for
   */
  readonly before: <T>(
    read: (options: CallOptions) => Promise<T>,
    isAsked?: (answer: T) => boolean,
  ) => Promise<T>;
}

/**
 * Carries out a call of several requests. Whatever it rejects with is an error of this package.
 *
 * @param called its name, its effect, and the options that it has besides those of every call
 */
export async function inSteps<T>(
  { settings }: Pick<Api, 'settings'>,
  called: Called,
  given: CallOptions | undefined,
  work: (steps: Steps) => Promise<T>,
): Promise<T> {
  const options = orNone(given);
  let call: Call | undefined;
  try {
    call = newCall(called, options, settings, () => true);
    const started = call;
    const { requestId, correlationId } = started;
    const reading: CallOptions = { ...callOptionsIn(options), correlationId, requestId: undefined };
    const unsent = {
      requestId,
      outcome: 'not-sent',
      attempts: 0,
      firstSent: undefined,
      lastSent: undefined,
    } as const;
    return await work({
      call: started,
      changing: { ...reading, requestId },
      reading,
      before: async (read, isAsked = () => true) => {
        try {
          const answer = await read(reading);
          if (isAsked(answer)) return answer;
          throw new UnexpectedError(new Error('the answer is not what was asked for'), started);
        } catch (error) {
          throw toldOf(
            error,
            unsent,
            called.effect === 'purchase' ? ' Nothing was bought.' : ' Nothing was changed.',
          );
        }
      },
    });
  } catch (thrown) {
    throw failureOf(thrown, isPartnerCenterError(thrown) ? undefined : call, called, options);
  }
}

/** Only what is left out is none: `null` is refused with other odd values. */
const orNone = (options: CallOptions = {}): CallOptions => options;

/** Those of every call. */
const callOptionsIn = (options: CallOptions): CallOptions =>
  Object.fromEntries(Object.entries(options).filter(([name]) => Object.hasOwn(callRules, name)));
