import type { keptOfSubscription } from '../../../generated/kept.js';
import type { Subscription } from '../../../generated/models.js';
import type { Specifics } from '../call.js';
import type { Given } from '../address.js';
import { plainBody } from '../body/rules.js';
import { MismatchedAnswerError } from '../errors.js';
import { isSame, member, type Difference } from '../orders/same-order.js';

/** What of a subscription can be set. What is left out stays as it is; `null` takes away what is there. */
export type SubscriptionChange = {
  readonly [Name in (typeof keptOfSubscription)[number]['name']]?: Subscription[Name] | null;
};

/**
 * The whole subscription is sent, as read and changed, since the service resets what a request leaves out. Only the change is
 * checked: what the service itself has written goes back as it was.
 */
export const changing = (change: SubscriptionChange): Pick<Specifics<Given>, 'body' | 'confirm'> => ({
  body: () => ({
    ...plainBody,
    counts: ({ path }) => Object.hasOwn(change, path.split('/')[1] ?? ''),
  }),
  confirm: ({ path: { subscriptionId }, body }, answer, call) => {
    // Taken, and not done yet.
    if (answer === undefined) return;
    const id = member(answer, 'id');
    const isOther = !isSame(id, subscriptionId);
    const differences = [
      ...(isOther ? [{ path: '/id', asked: subscriptionId, answered: id }] : []),
      ...differencesOf(change, answer),
    ];
    const asked: unknown = JSON.parse(body ?? 'null');
    if (differences.length > 0) throw new MismatchedAnswerError({ asked, answer, differences }, call);
  },
});

/** What of the change a subscription does not have. Instructions gain members on the way, and are looked at for being there. */
export function differencesOf(change: SubscriptionChange, subscription: unknown): Difference[] {
  return Object.entries(change).flatMap(([name, asked]) => {
    const answered = member(subscription, name);
    const isThere = asked === null ? (answered ?? null) === null : isSame(asked, answered);
    const isAsAsked = typeof asked === 'object' && asked !== null ? answered !== undefined : isThere;
    return isAsAsked ? [] : [{ path: `/${name}`, asked, answered }];
  });
}
