import type { keptOfSubscription } from '../../../generated/kept.js';
import type { Subscription } from '../../../generated/models.js';
import type { Specifics } from '../call.js';
import type { Given } from '../address.js';
import { plainBody } from '../body/rules.js';
import { MismatchedAnswerError } from '../errors.js';
import { isComparable, isSame, member, type Difference } from '../orders/same-order.js';

/** What can be set on a subscription. Members that are left out stay as they are; `null` removes a value. */
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

/** What of the change a subscription does not have. */
export function differencesOf(change: SubscriptionChange, subscription: unknown): Difference[] {
  return Object.entries(change).flatMap(([name, asked]) => {
    const answered = member(subscription, name);
    return isAsAsked(asked, answered) ? [] : [{ path: `/${name}`, asked, answered }];
  });
}

/** Instructions for the next term gain members on the way, and may lose some: what is there must not contradict them. */
function isAsAsked(asked: unknown, answered: unknown): boolean {
  if (asked === null) return (answered ?? null) === null;
  if (!isObject(asked)) return !isComparable(asked) || isSame(asked, answered);
  return (
    isObject(answered) &&
    Object.entries(asked).every(([name, value]) => {
      const there = member(answered, name);
      return there === undefined || isAsAsked(value, there);
    })
  );
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
