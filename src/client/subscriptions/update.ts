import { keptOfSubscription } from '../../../generated/kept.js';
import type { Subscription } from '../../../generated/models.js';
import { getSubscription, updateSubscription } from '../../../generated/operations.js';
import type { Api } from '../api.js';
import { copyData } from '../body/copy-data.js';
import { call } from '../call.js';
import type { CallOptions } from '../call-options.js';
import { InvalidOptionError, type CallIds } from '../errors.js';
import { inSteps } from '../in-steps.js';
import type { Added } from '../own-options.js';
import { isSame } from '../orders/same-order.js';
import { poll, withinRule, type WatchOptions } from '../poll.js';
import { nearest } from '../../shared/nearest.js';
import { changing, differencesOf, type SubscriptionChange } from './change.js';
import { oneAtATime } from './one-at-a-time.js';

/** How to send a change, and how long to wait for it if the service does not apply it at once. */
export interface ChangeOptions extends CallOptions, Pick<WatchOptions, 'within'> {}

/**
 * Reads a subscription, changes it and sends the whole; where the change is taken and not done yet, waits for it.
 *
 * @param found is told what was read before the change
 */
export async function update(
  api: Api,
  path: { readonly customerId: string; readonly subscriptionId: string },
  change: SubscriptionChange,
  options?: ChangeOptions,
  found?: (before: Subscription) => void,
): Promise<Subscription> {
  return inSteps(api, updating, options, async (steps) => {
    const wanted = readChange(change, steps.call);
    return oneAtATime(api, path, steps.call, async () => {
      const get = (each: CallOptions) => call(api, getSubscription, { path }, each);
      const before = await steps.before(get, ({ id }) => isSame(id, path.subscriptionId));
      found?.(before);
      if (isDone(wanted, before)) return before;
      const request = { path, headers: preconditionOf(before), body: changed(before, wanted) };
      const answer = await call(api, updateSubscription, request, steps.changing, changing(wanted));
      if (answer) return answer;
      const { requestId } = steps.call;
      const isOver = (current: Subscription) =>
        isSame(current.id, path.subscriptionId) && differencesOf(wanted, current).length === 0;
      let after = before;
      const waiting = { ...steps.reading, within: options?.within };
      const end = { name: updating.name, effect: updating.effect, requestId, get, isOver };
      for await (const current of poll(end, api.settings, waiting)) after = current;
      return after;
    });
  });
}

const updating = {
  name: updateSubscription.name,
  effect: 'change',
  own: { within: { rule: withinRule } } satisfies Added<ChangeOptions>,
} as const;

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

/**
 * The change as it is now, read once.
 *
 * @throws {InvalidOptionError} for a name that can't be set, and for no change at all
 */
function readChange(change: SubscriptionChange, ids: CallIds): SubscriptionChange {
  const fail = (why: string) => new InvalidOptionError(why, ids);
  const set = entriesOf(change).filter(([, value]) => value !== undefined);
  const names = keptOfSubscription.map(({ name }) => name);
  for (const [name] of set) {
    if (names.some((known) => known === name)) continue;
    const meant = nearest(name, names);
    throw fail(
      `${name.slice(0, 60)} can't be set on a subscription${meant ? `; did you mean ${meant}?` : `: only ${names.join(', ')} can.`}`,
    );
  }
  if (set.length === 0) throw fail(`there is no change: give at least one of ${names.join(', ')}.`);
  return Object.fromEntries(set.map(([name, value]) => [name, copyData(value)]));
}

/** Whether there is nothing to change, as when a change is repeated that had been made. Instructions are sent always. */
const isDone = (wanted: SubscriptionChange, subscription: Subscription): boolean =>
  Object.values(wanted).every((value) => typeof value !== 'object') &&
  differencesOf(wanted, subscription).length === 0;

/** The whole, as the service wants it: what is `null` in the change is left out. */
function changed(before: Subscription, wanted: SubscriptionChange): Subscription {
  const whole = Object.entries({ ...before, ...wanted }).filter(([, value]) => value !== null);
  return { ...Object.fromEntries(whole), id: before.id };
}

/** Modern subscriptions have no etag, or an empty one. */
function preconditionOf({ attributes }: Subscription): { 'If-Match'?: string } {
  const etag = attributes?.etag ?? '';
  return etag === '' ? {} : { 'If-Match': etag.startsWith('"') ? etag : `"${etag}"` };
}
