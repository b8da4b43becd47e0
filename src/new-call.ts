import { elapsedOn } from './clock.js';
import { InvalidOptionError } from './errors.js';
import { limitRules, limitsOf, type CallLimits, type Limits, type Settings } from './options.js';
import { must, readOptions, type Rule, type Rules } from './read-options.js';
import { errorMessage } from './shared/error-message.js';
import { isGuid } from './shared/guid.js';
import type { Call } from './transport/call.js';

/** What may be said of one call, over what the client's options say. */
export interface CallOptions extends CallLimits {
  /**
   * The `MS-RequestId`, a GUID that identifies this purchase. Give the one of an earlier call to repeat that call, also
   * from another process; see `requestIdFrom`.
   * @default a fresh one
   */
  readonly requestId?: string | undefined;
  /**
   * The `MS-CorrelationId`, a GUID that ties log entries together.
   * @default a fresh one
   */
  readonly correlationId?: string | undefined;
  /** Ends the call, also while it waits. */
  readonly signal?: AbortSignal | undefined;
}

const callRules: Record<keyof CallOptions, Rule> = {
  ...limitRules,
  requestId: (value) =>
    isGuid(value) ? undefined : 'must be a GUID; make one of a key of your own with requestIdFrom(key)',
  correlationId: (value) => (isGuid(value) ? undefined : 'must be a GUID'),
  signal: must('an AbortSignal', isSignal),
};

/** Of any make: polyfills have classes of their own. */
function isSignal(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'aborted' in value &&
    typeof value.aborted === 'boolean' &&
    'addEventListener' in value &&
    typeof value.addEventListener === 'function'
  );
}

/** Of which operation a call is. */
export interface Called {
  /** The contract's `operationId`. */
  readonly name: string;
  /** Whether an accepted call is a purchase. */
  readonly buys: boolean;
  /** The options that the operation has besides those of every call. */
  readonly options?: Rules;
}

/** @throws {InvalidOptionError} when an option can't be used or isn't known. */
export function newCall(
  { name, buys, options: further }: Called,
  options: CallOptions,
  { clock, limits }: Pick<Settings, 'clock' | 'limits'>,
  accepts: Call['accepts'],
): Call {
  let given: CallOptions;
  let own: Limits;
  try {
    given = readOptions(options, callRules, 'requestId', further);
    own = limitsOf(given, limits);
  } catch (error) {
    throw new InvalidOptionError(errorMessage(error), { buys, attempts: 0, ...readableIds(options) });
  }
  const { requestId = crypto.randomUUID(), correlationId = crypto.randomUUID(), signal } = given;
  return {
    operation: name,
    buys,
    requestId,
    correlationId,
    attempts: 0,
    timeout: own.timeout,
    totalTimeout: own.totalTimeout,
    maxRetries: own.maxRetries,
    // None of these can be among the caller's own.
    headers: {
      Accept: 'application/json',
      'MS-RequestId': requestId,
      'MS-CorrelationId': correlationId,
      ...own.headers,
    },
    signal,
    deadline: elapsedOn(clock) + own.totalTimeout,
    clock,
    unknownMembers: own.unknownMembers,
    accepts,
    sent: false,
    firstSent: undefined,
    lastSent: undefined,
    outcome: 'not-sent',
    reauthenticated: false,
    secrets: [],
  };
}

/** The ids for an error to repeat: those that were given, where they are ids. */
export function readableIds(options: unknown): { requestId: string; correlationId: string } {
  const given = (name: keyof CallOptions): string => {
    try {
      const id: unknown = typeof options === 'object' && options ? Reflect.get(options, name) : undefined;
      if (isGuid(id)) return id;
    } catch {
      // It can't be read, which is what the error says.
    }
    return crypto.randomUUID();
  };
  return { requestId: given('requestId'), correlationId: given('correlationId') };
}
