/** Changing a subscription: what may be asked for, and what becomes of it. */
import type { Subscription } from '../../../generated/models.js';
import { refusal, type Refusal } from '../refusal.js';
import { nextEtag } from './add-ons.js';
import { itemWithId } from './catalogue/index.js';
import { isCatalogueItem, sameId } from './items.js';
import { offerWithId } from './offers.js';
import { refundable, windowOf } from './subscription.js';
import type { FoundSubscription } from './subscriptions.js';
import { endInstant, isNewCommerce, sumOf } from './term.js';

/** Whether a term that begins then may end on this date. */
type IsEndDate = (date: string, start: Date, term: string) => boolean;

export function changed(
  { subscription: before, now, isChanging }: FoundSubscription,
  asked: Subscription,
  isEndDate: IsEndDate,
): Subscription | Refusal {
  const reason = isChanging
    ? refusal(900278)
    : (unchangeable(before) ?? refusalOf(before, asked, now, isEndDate));
  if (reason !== undefined) return reason;
  const after = applied(before, asked, now);
  return JSON.stringify(after) === JSON.stringify(before) ? before : withNextEtag(after);
}

function unchangeable({ status }: Subscription): Refusal | undefined {
  switch (status) {
    case 'active':
    case 'suspended':
      return undefined;
    case 'deleted':
      return refusal(2011);
    case 'pending':
      return refusal(800082);
    default:
      return refusal(900279, { detail: 'Its term has ended.' });
  }
}

/** What a request asks for, where it leaves out what a change may leave out. */
function wished(
  before: Subscription,
  asked: Subscription,
): { status: string; quantity: number; renews: boolean } {
  return {
    status: (asked.status ?? before.status ?? 'active').toLowerCase(),
    quantity: asked.quantity ?? before.quantity ?? 1,
    renews: asked.autoRenewEnabled === true,
  };
}

function refusalOf(
  before: Subscription,
  asked: Subscription,
  now: Date,
  isEndDate: IsEndDate,
): Refusal | undefined {
  const { status } = wished(before, asked);
  return (
    refusalOfFixed(before, asked) ??
    refusalOfQuantity(before, asked) ??
    (status === before.status ? undefined : refusalOfStatus(before, status, now)) ??
    (before.status === 'suspended' && status === 'suspended' && isRenamed(before, asked)
      ? refusal(800091)
      : undefined) ??
    (status === 'active' ? refusalOfNextTerm(before, asked, isEndDate) : undefined)
  );
}

/** What goes back as it was read, as far as the codes know a change of it. */
function refusalOfFixed(before: Subscription, asked: Subscription): Refusal | undefined {
  if (asked.billingCycle !== undefined && !sameId(asked.billingCycle, before.billingCycle)) {
    return refusal(isNewCommerce(before) ? 800097 : 2054, { data: ['/billingCycle'] });
  }
  if (asked.partnerId !== undefined && asked.partnerId !== (before.partnerId ?? '')) {
    return refusal(800098, { data: ['/partnerId'] });
  }
  return undefined;
}

function refusalOfQuantity(before: Subscription, asked: Subscription): Refusal | undefined {
  const { quantity } = wished(before, asked);
  const data = ['/quantity'];
  const more = quantity - (before.quantity ?? 1);
  if (more === 0) return undefined;
  if (before.status === 'suspended') return refusal(2001, { data });
  const isLegacy = !isCatalogueItem(before.offerId ?? '');
  if (before.billingType === 'usage' || !(isLegacy || hasWindow(before))) return refusal(800095, { data });
  const [least, most] = rangeOf(before.offerId ?? '');
  if (quantity < least || quantity > most) {
    return refusal(2002, { detail: `The quantity can be from ${least} to ${most}.`, data });
  }
  const left = before.refundableQuantity?.totalQuantity ?? 0;
  return !isLegacy && -more > left
    ? refusal(800090, { detail: `${left} licences can still be returned.`, data })
    : undefined;
}

function refusalOfStatus(before: Subscription, status: string, now: Date): Refusal | undefined {
  const data = ['/status'];
  if (status === 'active' || status === 'suspended') return undefined;
  if (status !== 'deleted') return refusal(800040, { data });
  const until = cancellableUntil(before);
  if (until === undefined) {
    const detail = 'Cancel its order instead, where that can be cancelled.';
    return refusal(800096, { detail, data });
  }
  return now.getTime() < until
    ? undefined
    : refusal(800096, { detail: 'Its cancellation window has closed.', data });
}

/** In milliseconds; undefined for what can't be cancelled so. */
function cancellableUntil(subscription: Subscription): number | undefined {
  const { cancellationAllowedUntilDate: until, effectiveStartDate = '', offerId = '' } = subscription;
  if (typeof until === 'string') return Date.parse(until);
  if (itemWithId(offerId)?.kind === 'azurePlan') return Infinity;
  const window = hasWindow(subscription) ? windowOf(subscription) : undefined;
  return window === undefined ? undefined : Date.parse(effectiveStartDate) + window;
}

/** Whether it may be cancelled and made smaller for a while: new commerce, and what is bought of a publisher. */
const hasWindow = (subscription: Subscription): boolean =>
  windowOf(subscription) !== undefined && subscription.cancellationAllowedUntilDate === undefined;

const isRenamed = (before: Subscription, asked: Subscription): boolean =>
  asked.friendlyName !== undefined && asked.friendlyName !== before.friendlyName;

function refusalOfNextTerm(
  before: Subscription,
  asked: Subscription,
  isEndDate: IsEndDate,
): Refusal | undefined {
  const { renews } = wished(before, asked);
  if (
    renews &&
    before.autoRenewEnabled !== true &&
    (before.isTrial === true || before.billingType === 'usage')
  ) {
    return refusal(800093, { data: ['/autoRenewEnabled'] });
  }
  const next = asked.scheduledNextTermInstructions;
  if (next === undefined) return undefined;
  const data = ['/scheduledNextTermInstructions'];
  if (!renews)
    return refusal(800002, { detail: 'Instructions for the next term need autoRenewEnabled: true.', data });
  if (!isNewCommerce(before)) {
    return next.customTermEndDate === undefined
      ? refusal(800002, { detail: 'Only new commerce takes instructions for the next term.', data })
      : refusal(900244, { data });
  }
  const { customTermEndDate: end, product } = next;
  const term = product?.termDuration ?? before.renewalTermDuration ?? 'P1Y';
  const isAllowed = end === undefined || isEndDate(end, endInstant(before) ?? new Date(0), term);
  return isAllowed ? undefined : refusal(900246, { data });
}

function applied(before: Subscription, asked: Subscription, now: Date): Subscription {
  const { status, quantity, renews } = wished(before, asked);
  const { scheduledNextTermInstructions: _, suspensionReasons: __, ...kept } = before;
  const more = quantity - (before.quantity ?? 1);
  const isMidTerm = status !== before.status || more !== 0;
  const next = isMidTerm ? undefined : asked.scheduledNextTermInstructions;
  const suspends = status === 'suspended';
  return {
    ...kept,
    friendlyName: asked.friendlyName ?? before.friendlyName ?? '',
    quantity,
    status,
    autoRenewEnabled: renews && !(suspends && isNewCommerce(before)),
    ...(next !== undefined && { scheduledNextTermInstructions: next }),
    ...(suspends && { suspensionReasons: before.suspensionReasons ?? ['Customer cancelled'] }),
    ...(more !== 0 && refundableAfter(before, more, now)),
  };
}

/** Licences that were added may be given back for a week. Given back are those first that have the least time left. */
function refundableAfter(
  before: Subscription,
  more: number,
  now: Date,
): Pick<Subscription, 'refundableQuantity'> {
  const { refundableQuantity } = before;
  const window = windowOf(before);
  if (window === undefined) return {};
  let less = Math.max(0, -more);
  const left = (refundableQuantity?.details ?? []).flatMap((detail) => {
    const given = Math.min(less, detail.quantity ?? 0);
    less -= given;
    return given === detail.quantity ? [] : [{ ...detail, quantity: (detail.quantity ?? 0) - given }];
  });
  const details = more > 0 ? [...left, refundable(more, now, window)] : left;
  return { refundableQuantity: { totalQuantity: sumOf(details), details } };
}

function withNextEtag(subscription: Subscription): Subscription {
  const { attributes } = subscription;
  if (attributes?.etag === undefined) return subscription;
  return { ...subscription, attributes: { ...attributes, etag: nextEtag(attributes.etag) } };
}

/** How many may be bought of an item, by the catalogues. */
function rangeOf(offerId: string): readonly [least: number, most: number] {
  const { minimumQuantity, maximumQuantity } = itemWithId(offerId)?.sku ?? offerWithId(offerId) ?? {};
  const number = (value: unknown, otherwise: number): number =>
    typeof value === 'number' ? value : otherwise;
  return [Math.max(1, number(minimumQuantity, 1)), number(maximumQuantity, Infinity)];
}
