import { limitRules, type CallLimits } from './options.js';
import { must, type Rule } from './read-options.js';
import { isGuid } from '../shared/guid.js';

/** Options of one call; they override those of the client. */
export interface CallOptions extends CallLimits {
  /**
   * The `MS-RequestId`, a GUID that identifies this call. To repeat an earlier call, also from another process, give the id of
   * that call; the service then does nothing twice. See also `requestIdFrom`.
   * @default a fresh one
   */
  readonly requestId?: string | undefined;
  /**
   * The `MS-CorrelationId`, a GUID that connects log entries of several calls.
   * @default a fresh one
   */
  readonly correlationId?: string | undefined;
  /** Aborting it ends the call, also while it waits, with an `AbortedError`. */
  readonly signal?: AbortSignal | undefined;
}

export const callRules: Record<keyof CallOptions, Rule> = {
  ...limitRules,
  requestId: (value) =>
    isGuid(value) ? undefined : 'must be a GUID; make one from a key of your own with requestIdFrom(key)',
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
