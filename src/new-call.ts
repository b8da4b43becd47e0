import { InvalidOptionError } from './errors.js';
import { isGuid } from './shared/guid.js';
import { limitsOf, type CallLimits, type Limits, type Settings } from './options.js';
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

const none: CallOptions = {};

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** @throws {InvalidOptionError} when an option can't be used. */
export function newCall(
  { name, buys }: { readonly name: string; readonly buys: boolean },
  options: CallOptions,
  { clock, limits }: Pick<Settings, 'clock' | 'limits'>,
  accepts: Call['accepts'],
): Call {
  const given = isObject(options) ? options : none;
  const { requestId = crypto.randomUUID(), correlationId = crypto.randomUUID(), signal } = given;
  const ids = { buys, requestId, correlationId, attempts: 0, firstSent: undefined, lastSent: undefined };
  // A request id in their place would be lost, and with it the safety of a repeat.
  if (given !== options)
    throw new InvalidOptionError('the options must be an object, such as { requestId }.', ids);
  if (options.requestId !== undefined && !isGuid(requestId)) {
    throw new InvalidOptionError(
      'requestId must be a GUID; make one of a key of your own with requestIdFrom(key).',
      ids,
    );
  }
  if (options.correlationId !== undefined && !isGuid(correlationId))
    throw new InvalidOptionError('correlationId must be a GUID.', ids);

  let own: Limits;
  try {
    own = limitsOf(options, limits);
  } catch (error) {
    throw new InvalidOptionError(error instanceof Error ? error.message : String(error), ids);
  }
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
    deadline: clock.now() + own.totalTimeout,
    clock,
    accepts,
    sent: false,
    firstSent: undefined,
    lastSent: undefined,
    outcome: 'not-sent',
    reauthenticated: false,
    token: undefined,
  };
}
