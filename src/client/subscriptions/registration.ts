import type { SubscriptionRegistrationStatus } from '../../../generated/models.js';
import { getRegistrationStatus } from '../../../generated/operations.js';
import type { Api } from '../api.js';
import { call } from '../call.js';
import { isSame } from '../orders/same-order.js';
import { poll, withinRule, type WatchOptions } from '../poll.js';
import type { Added } from '../own-options.js';

const watchOptions = { within: { rule: withinRule } } satisfies Added<WatchOptions>;

/** Asks until the subscription is registered; the last answer. */
export async function waitForRegistration(
  api: Api,
  path: { readonly customerId: string; readonly subscriptionId: string },
  options: WatchOptions = {},
): Promise<SubscriptionRegistrationStatus> {
  const registered = {
    name: getRegistrationStatus.name,
    effect: 'none',
    get: (each: WatchOptions) => call(api, getRegistrationStatus, { path }, each, { options: watchOptions }),
    isOver: ({ status }: SubscriptionRegistrationStatus) => isSame(status, 'registered'),
  } as const;
  let last: SubscriptionRegistrationStatus | undefined;
  for await (const status of poll(registered, api.settings, options)) last = status;
  if (last === undefined) throw new TypeError('a wait ended without an answer');
  return last;
}
