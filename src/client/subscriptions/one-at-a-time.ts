import type { Api } from '../api.js';
import type { Call } from '../call-state.js';
import { within } from '../transport/timeout.js';

const lines = new WeakMap<Api, Map<string, Promise<void>>>();

/**
 * Works on a subscription when whatever this client does to it has ended. A change sends the whole subscription, so that of two
 * at once the second would take back the first.
 *
 * @param call waits no longer than its time limit, and not after its abort
 */
export async function oneAtATime<T>(
  api: Api,
  { customerId, subscriptionId }: { readonly customerId: string; readonly subscriptionId: string },
  call: Call,
  work: () => Promise<T>,
): Promise<T> {
  const line = lines.get(api) ?? new Map<string, Promise<void>>();
  lines.set(api, line);
  const key = `${customerId}/${subscriptionId}`.toLowerCase();
  const ahead = line.get(key);
  let leave = (): void => undefined;
  const left = new Promise<void>((resolve) => {
    leave = resolve;
  });
  // Whoever gives up waiting lets nobody past those ahead.
  const last = Promise.all([ahead, left]).then(() => {
    if (line.get(key) === last) line.delete(key);
  });
  line.set(key, last);
  try {
    if (ahead) await within(call, Infinity, () => ahead);
    return await work();
  } finally {
    leave();
  }
}
