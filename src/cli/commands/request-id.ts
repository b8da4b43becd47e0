import { randomUUID } from 'node:crypto';
import { requestIdFrom } from '../../index.js';
import { isGuid } from '../../shared/guid.js';
import { printable } from '../../shared/printable.js';
import { UsageError } from '../io.js';
import type { Values } from '../usage.js';
import type { ofCall } from '../usages/create.js';

export interface RequestId {
  readonly requestId: string;
  /** Whether the caller gave it, so that an earlier call may have had it. */
  readonly isOpen: boolean;
}

/**
 * The id that the caller gives, or a fresh one.
 *
 * @throws {UsageError} for what can't be one
 */
export function requestIdOf(options: Partial<Values<typeof ofCall>>): RequestId {
  const { 'request-id': id, 'request-key': key } = options;
  if (key === undefined) {
    if (id !== undefined && !isGuid(id)) throw notAnId(id, 'request-key' in options);
    return { requestId: id ?? randomUUID(), isOpen: id !== undefined };
  }
  if (id !== undefined) throw new UsageError('Give either --request-id or --request-key, not both.');
  // A line end from a file would make another id, and with it a second purchase.
  if (key.trim() !== key || printable(key) !== key)
    throw new UsageError(
      '--request-key must have no spaces around it and no control characters: another spelling is another id.',
    );
  return { requestId: requestIdFrom(key), isOpen: true };
}

const notAnId = (id: string, hasKey: boolean): UsageError =>
  new UsageError(
    `--request-id must be a GUID, the request id of the call to repeat; it is '${id}'.` +
      (hasKey ? ' An id from a key of your own is made with --request-key.' : ''),
  );
