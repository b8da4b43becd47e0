import type { Subscription } from '../../index.js';
import { loose, membersOf } from './loose.js';
import { table, textOf } from './table.js';

/** A subscription for people, whatever the server made of it. */
export function showSubscription(subscription: Subscription): string {
  const read = loose(subscription);
  const rows = [
    ['subscription', read.id],
    ['offer', read.offerName ?? read.offerId],
    ['name', read.friendlyName],
    ['status', read.status],
    ['quantity', read.quantity],
    ['term', read.termDuration],
    ['billing', read.billingCycle],
    ['committed until', read.commitmentEndDate],
    ['auto-renew', read.autoRenewEnabled],
    ['next term', read.scheduledNextTermInstructions],
    ['order', read.orderId],
    ...cancellationRows(subscription),
  ];
  return table(rows.filter(([, value]) => value !== undefined && value !== ''));
}

/** Until when it can be cancelled, and what is refunded, as far as it says so itself. */
export function cancellationRows(subscription: Subscription): [string, unknown][] {
  const { cancellationAllowedUntilDate: until, refundOptions } = loose(subscription);
  const refunds: unknown[] = Array.isArray(refundOptions) ? refundOptions : [];
  return [
    ['cancellable until', until === null ? 'not cancellable' : until],
    ...refunds.map((refund): [string, unknown] => {
      const { type, expiresAt } = membersOf(refund);
      const when = expiresAt === undefined || expiresAt === null ? '' : ` until ${textOf(expiresAt)}`;
      return ['refund', `${textOf(type)}${when}`];
    }),
  ];
}
