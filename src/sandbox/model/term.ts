/** What time makes of a subscription: refunds run out, terms end, and what renews by itself begins anew. */
import type { Subscription } from '../../../generated/models.js';
import { itemWithId } from './catalogue/index.js';
import { DAY_MS } from './duration.js';
import { isCatalogueItem, itemLinks } from './items.js';
import { titleOf } from './offers.js';
import { endOf, withRefunds } from './subscription.js';

/** No rehearsal needs more renewals at one leap. */
const MOST_RENEWALS = 1000;

/** A subscription as it is by then. */
export function atTime(subscription: Subscription, now: Date): Subscription {
  let current = subscription;
  for (let i = 0; i < MOST_RENEWALS && isLive(current); i++) {
    const end = endInstant(current);
    if (end === undefined || now.getTime() < end.getTime()) return withRefundsLeft(current, now);
    current =
      current.status === 'active' && current.autoRenewEnabled === true
        ? renewed(current, end)
        : withoutRefunds({ ...current, status: 'expired' });
  }
  return current;
}

export const isNewCommerce = ({ offerId = '', productType }: Subscription): boolean =>
  isCatalogueItem(offerId) &&
  (itemWithId(offerId)?.kind ?? 'newCommerce') === 'newCommerce' &&
  !/^software/i.test(productType?.id ?? '');

const isLive = ({ status }: Subscription): boolean => status === 'active' || status === 'suspended';

/** Midnight after the last day of the term, in UTC: renewals run then. */
export function endInstant({ commitmentEndDate = '' }: Subscription): Date | undefined {
  const day = Date.parse(commitmentEndDate.slice(0, 10));
  return Number.isNaN(day) ? undefined : new Date(day + DAY_MS);
}

function renewed(before: Subscription, start: Date): Subscription {
  const { scheduledNextTermInstructions: next, ...kept } = before;
  const { termDuration: asked, billingCycle, productId, skuId, availabilityId } = next?.product ?? {};
  const termDuration = asked ?? notEmpty(before.renewalTermDuration) ?? before.termDuration;
  const { customTermEndDate } = next ?? {};
  const quantity = next?.quantity ?? before.quantity ?? 1;
  const end = endOf(
    {
      ...(termDuration !== undefined && { termDuration }),
      ...(customTermEndDate !== undefined && { customTermEndDate }),
    },
    start,
  );
  const term: Subscription = {
    ...kept,
    quantity,
    effectiveStartDate: start.toISOString(),
    commitmentEndDate: `${end}T00:00:00Z`,
  };
  if (before.commitmentEndDateTime !== undefined) {
    term.commitmentEndDateTime = `${end}${before.commitmentEndDateTime.slice(10)}`;
  }
  if (before.termDuration !== undefined && termDuration !== undefined) {
    term.termDuration = termDuration;
    term.renewalTermDuration = termDuration;
  }
  if (billingCycle !== undefined) term.billingCycle = snakeCased(billingCycle);
  if (productId !== undefined && skuId !== undefined && availabilityId !== undefined) {
    const offerId = `${productId}:${skuId}:${availabilityId}`;
    const item = { offerId, ...(termDuration !== undefined && { termDuration }) };
    Object.assign(term, {
      offerId,
      offerName: titleOf(item),
      links: { ...before.links, ...itemLinks(item) },
    });
  }
  return withRefunds(term, start);
}

const notEmpty = (text: string | undefined): string | undefined => (text === '' ? undefined : text);

/** Instructions write words as the catalogue does, subscriptions as orders do: `OneTime`, `one_time`. */
const snakeCased = (word: string): string => word.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase();

/** Objects that are as they were are handed on, so that what nothing happens to costs nothing. */
function withRefundsLeft(subscription: Subscription, now: Date): Subscription {
  const { refundOptions, refundableQuantity } = subscription;
  const isAhead = (date: string | null | undefined): boolean =>
    date === undefined || date === null || !(Date.parse(date) <= now.getTime());
  const options = refundOptions?.filter(({ expiresAt }) => isAhead(expiresAt));
  const details = refundableQuantity?.details?.filter((detail) => isAhead(detail.allowedUntilDateTime));
  const isUnchanged =
    options?.length === refundOptions?.length && details?.length === refundableQuantity?.details?.length;
  if (isUnchanged) return subscription;
  return {
    ...subscription,
    ...(options !== undefined && { refundOptions: options }),
    ...(details !== undefined && { refundableQuantity: { totalQuantity: sumOf(details), details } }),
  };
}

function withoutRefunds({ refundOptions: _, refundableQuantity: __, ...rest }: Subscription): Subscription {
  return rest;
}

export const sumOf = (details: readonly { readonly quantity?: number }[]): number =>
  details.reduce((sum, { quantity = 0 }) => sum + quantity, 0);
