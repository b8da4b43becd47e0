import type { Api } from './api.js';
import { callRules, type CallOptions } from './call-options.js';
import type { Call } from './call-state.js';
import { isPartnerCenterError, toldOf } from './errors.js';
import { failureOf } from './failure-of.js';
import { newCall, type Called } from './new-call.js';

/** A call of several requests, under one request id: that of the request which changes something. */
export interface Steps {
  readonly call: Call;
  /** The options of that request. */
  readonly changing: CallOptions;
  /** The options of what is read before and after it; each request has an id of its own. */
  readonly reading: CallOptions;
  /** Reads what it needs. When that fails, nothing of it was sent, and the error says so. */
  readonly before: <T>(read: (options: CallOptions) => Promise<T>) => Promise<T>;
}

/**
 * Carries out a call of several requests. Whatever it rejects with is an error of this package.
 *
 * @param called its name, its effect, and the options that it has besides those of every call
 */
export async function inSteps<T>(
  { settings }: Pick<Api, 'settings'>,
  called: Called,
  options: CallOptions | undefined,
  work: (steps: Steps) => Promise<T>,
): Promise<T> {
  let call: Call | undefined;
  try {
    call = newCall(called, options ?? {}, settings, () => true);
    const { requestId, correlationId } = call;
    const reading: CallOptions = { ...callOptionsIn(options), correlationId, requestId: undefined };
    const unsent = {
      requestId,
      outcome: 'not-sent',
      attempts: 0,
      firstSent: undefined,
      lastSent: undefined,
    } as const;
    return await work({
      call,
      changing: { ...reading, requestId },
      reading,
      before: async (read) => {
        try {
          return await read(reading);
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
    throw failureOf(thrown, isPartnerCenterError(thrown) ? undefined : call, called, options ?? {});
  }
}

/** Those of every call. */
const callOptionsIn = (options: CallOptions = {}): CallOptions =>
  Object.fromEntries(Object.entries(options).filter(([name]) => Object.hasOwn(callRules, name)));
