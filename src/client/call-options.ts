import { limitRules, type CallLimits } from './options.js';
import { must, type Rule } from './read-options.js';
import { isGuid } from '../shared/guid.js';

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

export const callRules: Record<keyof CallOptions, Rule> = {
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
