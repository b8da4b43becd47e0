import type { Given } from './address.js';
import { callRules, readableIds, type CallOptions } from './call-options.js';
import type { Call, Effect } from './call-state.js';
import { elapsedOn } from './clock.js';
import { InvalidOptionError } from './errors.js';
import { limitsOf, type Limits, type Settings } from './options.js';
import type { OwnOptions } from './own-options.js';
import { readOptions } from './read-options.js';
import { errorMessage } from '../shared/error-message.js';

/** Of which operation a call is. */
export interface Called {
  /** The contract's `operationId`. */
  readonly name: string;
  readonly effect: Effect;
  /** The options that the operation has besides those of every call. */
  readonly own?: OwnOptions<Given>;
}

/** @throws {InvalidOptionError} when an option can't be used or isn't known. */
export function newCall(
  { name, effect, own }: Called,
  options: CallOptions,
  { clock, limits }: Pick<Settings, 'clock' | 'limits'>,
  accepts: Call['accepts'],
): Call {
  let given: CallOptions;
  let limited: Limits;
  try {
    given = readOptions(options, callRules, 'requestId', own);
    limited = limitsOf(given, limits);
  } catch (error) {
    throw new InvalidOptionError(errorMessage(error), { effect, attempts: 0, ...readableIds(options) });
  }
  const { requestId = crypto.randomUUID(), correlationId = crypto.randomUUID(), signal } = given;
  return {
    operation: name,
    effect,
    requestId,
    correlationId,
    attempts: 0,
    timeout: limited.timeout,
    totalTimeout: limited.totalTimeout,
    maxRetries: limited.maxRetries,
    // None of these can be among the caller's own.
    headers: {
      Accept: 'application/json',
      'MS-RequestId': requestId,
      'MS-CorrelationId': correlationId,
      ...limited.headers,
    },
    signal,
    deadline: elapsedOn(clock) + limited.totalTimeout,
    clock,
    unknownMembers: limited.unknownMembers,
    accepts,
    sent: false,
    firstSent: undefined,
    lastSent: undefined,
    outcome: 'not-sent',
    reauthenticated: false,
    secrets: [],
  };
}
