import { randomUUID } from 'node:crypto';
import { requestIdFrom } from '../../index.js';
import { printable } from '../../shared/printable.js';
import { UsageError } from '../io.js';
import type { Values } from '../usage.js';
import type { ofCall } from '../usages/create.js';

export interface RequestId {
  readonly requestId: string;
  /** Whether the caller gave it, so that an earlier call may have had it. */
  readonly isOpen: boolean;
}

/** The id that the caller gives, or a fresh one. */
export function requestIdOf({
  'request-id': id,
  'request-key': key,
}: Partial<Values<typeof ofCall>>): RequestId {
  if (key === undefined) return { requestId: id ?? randomUUID(), isOpen: id !== undefined };
  if (id !== undefined) throw new UsageError('--request-id and --request-key are two ids; give one.');
  // A line end from a file would make another id, and with it a second purchase.
  if (key.trim() !== key || printable(key) !== key)
    throw new UsageError(
      '--request-key names the purchase: it has no blanks around it and no control characters.',
    );
  return { requestId: requestIdFrom(key), isOpen: true };
}
