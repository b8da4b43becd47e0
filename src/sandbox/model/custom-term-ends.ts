/** On which dates a term may end: with a calendar month, or together with a subscription that there is. */
import type { CustomTermEndDate } from '../../../generated/models.js';
import { after } from './duration.js';
import { sameId } from './items.js';
import type { Subscriptions } from './subscriptions.js';
import { isNewCommerce } from './term.js';

/** The page tells of so many entries at most. */
const MOST_DATES = 300;

/**
 * Those until a whole term is over.
 *
 * @param start when the term begins
 * @param alignedWith this subscription's end only
 */
export function customTermEnds(
  subscriptions: Subscriptions,
  customerId: string,
  term: string,
  start: Date,
  alignedWith?: string,
): CustomTermEndDate[] {
  const last = after(start, term);
  const aligned = new Map<string, string[]>();
  for (const { subscription } of subscriptions.ofCustomer(customerId)) {
    const { id, status, isTrial, commitmentEndDate = '' } = subscription;
    const end = Date.parse(commitmentEndDate);
    if (status !== 'active' || isTrial === true || !isNewCommerce(subscription)) continue;
    if (!(end >= start.getTime() && end <= last.getTime())) continue;
    if (alignedWith !== undefined && !sameId(id, alignedWith)) continue;
    const date = commitmentEndDate.slice(0, 10);
    aligned.set(date, [...(aligned.get(date) ?? []), id]);
  }
  const months = alignedWith === undefined ? monthEnds(start, last) : [];
  return [
    ...months.map((date) => ({
      allowedCustomTermEndDateType: 'calendarMonthAligned',
      allowedCustomTermEndDate: `${date}T00:00:00`,
    })),
    ...[...aligned].map(([date, cotermSubscriptionIds]) => ({
      allowedCustomTermEndDateType: 'subscriptionAligned',
      cotermSubscriptionIds,
      allowedCustomTermEndDate: `${date}T00:00:00`,
    })),
  ].slice(0, MOST_DATES);
}

/** Whether it is one of them, with a time of day or without. */
export const isOneOf = (dates: readonly CustomTermEndDate[], date: string): boolean =>
  dates.some(
    ({ allowedCustomTermEndDate = '' }) => allowedCustomTermEndDate.slice(0, 10) === date.slice(0, 10),
  );

function monthEnds(start: Date, last: Date): string[] {
  const dates: string[] = [];
  for (let month = 1; dates.length < MOST_DATES; month++) {
    // The day before the first of the next month.
    const end = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + month, 0));
    if (!(end.getTime() <= last.getTime())) break;
    dates.push(end.toISOString().slice(0, 10));
  }
  return dates;
}
