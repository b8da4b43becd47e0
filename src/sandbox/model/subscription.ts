/** The subscription that a line item became. */
import type { OrderLineItem, Subscription, SubscriptionLinks } from '../../../generated/models.js';
import type { HeldOrder, LineFacts } from './held-orders.js';
import { COUNTRY, itemLinks, kindOf } from './items.js';
import { link, uriOf } from './links.js';
import { etagOf } from './new-order.js';
import { titleOf } from './offers.js';

export function subscriptionOf(
  line: OrderLineItem,
  facts: LineFacts,
  { order, customerId }: HeldOrder,
): Subscription {
  const { subscriptionId: id = '', offerId, quantity = 1, termDuration } = line;
  const isLegacy = kindOf(line) === 'legacy';
  const created = new Date(facts.placed);
  const end = endOf(line, created);
  const subscription: Subscription = {
    id,
    offerId,
    offerName: titleOf(line),
    friendlyName: line.friendlyName ?? titleOf(line),
    quantity,
    unitType: 'Licenses',
    creationDate: created.toISOString(),
    effectiveStartDate: isLegacy ? `${dayOf(created)}T00:00:00Z` : created.toISOString(),
    commitmentEndDate: `${end}T00:00:00Z`,
    commitmentEndDateTime: isLegacy ? `${end}T00:00:00Z` : `${end}T23:59:59Z`,
    autoRenewEnabled: true,
    billingType: 'license',
    contractType: 'subscription',
    // Legacy answers have it in upper case, where the order itself has it in lower case.
    orderId: isLegacy ? order.id.toUpperCase() : order.id,
    links: linksOf(line, facts, customerId.toLowerCase()),
    attributes: isLegacy
      ? { etag: etagOf(id.toLowerCase(), 1), objectType: 'Subscription' }
      : { objectType: 'Subscription' },
  };
  if (facts.parentSubscriptionId !== undefined) {
    subscription.parentSubscriptionId = facts.parentSubscriptionId;
  }
  if (line.promotionId !== undefined) subscription.promotionId = line.promotionId;
  if (isLegacy) return subscription;
  subscription.partnerId = line.partnerIdOnRecord ?? '';
  if (order.billingCycle !== undefined) subscription.billingCycle = order.billingCycle;
  if (termDuration !== undefined) {
    subscription.termDuration = termDuration;
    subscription.renewalTermDuration = facts.renewalTerm ?? termDuration;
  }
  return subscription;
}

function linksOf(line: OrderLineItem, facts: LineFacts, customerId: string): SubscriptionLinks {
  const { offerId, subscriptionId = '' } = line;
  const uri = (id: string): string => uriOf('getSubscription', { customerId, subscriptionId: id });
  const links: SubscriptionLinks = itemLinks(line);
  if (kindOf(line) === 'legacy') links.offer = link(`${uriOf('getOffer', { offerId })}?country=${COUNTRY}`);
  if (facts.parentSubscriptionId !== undefined) {
    links.parentSubscription = link(uri(facts.parentSubscriptionId));
  }
  links.self = link(uri(subscriptionId));
  return links;
}

const DAYS_AS_IF_FOR_EVER = '9999-12-31';

/** The last day of the first term. Legacy licences run for a year. */
function endOf({ termDuration = 'P1Y', customTermEndDate = '' }: OrderLineItem, start: Date): string {
  const custom = new Date(customTermEndDate);
  if (!Number.isNaN(custom.getTime())) return dayOf(custom);
  const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(termDuration) ?? [];
  const [, years = 0, months = 0, weeks = 0, days = 0] = parts.map((part: string | undefined) =>
    Number(part ?? 0),
  );
  const end = new Date(start);
  end.setUTCFullYear(start.getUTCFullYear() + years, start.getUTCMonth() + months);
  end.setUTCDate(end.getUTCDate() + 7 * weeks + days - 1);
  return dayOf(end);
}

/** A day that has no four-digit year is too far away to matter. */
function dayOf(date: Date): string {
  const year = date.getUTCFullYear();
  return year >= 0 && year <= 9999 ? date.toISOString().slice(0, 10) : DAYS_AS_IF_FOR_EVER;
}
