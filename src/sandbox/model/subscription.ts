/** The subscription that a line item became. */
import type {
  OrderLineItem,
  RefundableQuantityDetail,
  Subscription,
  SubscriptionLinks,
} from '../../../generated/models.js';
import type { HeldOrder, LineFacts } from './held-orders.js';
import { isActivated } from './activation-links.js';
import { itemWithId } from './catalogue/index.js';
import { COUNTRY, isCatalogueItem, itemLinks, kindOf } from './items.js';
import { after, DAY_MS } from './duration.js';
import { link, uriOf } from './links.js';
import { etagOf } from './new-order.js';
import { titleOf } from './offers.js';

/** How long software may be cancelled, and new commerce after its purchase or after a renewal. */
const WINDOW_MS = 7 * DAY_MS;

/** Likewise of what is bought of a marketplace publisher: by the month, and by the year. */
const MARKETPLACE_WINDOWS_MS = { month: DAY_MS, year: 14 * DAY_MS };

/** How long it may be cancelled and made smaller after its purchase or a renewal; undefined where that is no matter of time. */
export function windowOf({ offerId = '', termDuration = '' }: Subscription): number | undefined {
  if (!isCatalogueItem(offerId)) return undefined;
  switch (itemWithId(offerId)?.kind) {
    case undefined:
    case 'newCommerce':
      return WINDOW_MS;
    case 'marketplace':
      return termDuration.endsWith('M') ? MARKETPLACE_WINDOWS_MS.month : MARKETPLACE_WINDOWS_MS.year;
    default:
      return undefined;
  }
}

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
  return { ...withRefunds(subscription, created), ...ofItem(offerId, created) };
}

/** What the catalogue knows better. */
function ofItem(offerId: string, created: Date): Partial<Subscription> {
  const item = itemWithId(offerId);
  if (item === undefined) return {};
  const { kind, sku, entry } = item;
  const { productType } = entry.product;
  const typed = productType === undefined ? {} : { productType };
  switch (kind) {
    case 'newCommerce':
      // Its conversion is another call, so a trial just ends.
      return sku.isTrial === true
        ? { ...typed, isTrial: true, autoRenewEnabled: false }
        : { ...typed, isTrial: false };
    case 'softwareSubscription':
      return { ...typed, cancellationAllowedUntilDate: dateTime(created, WINDOW_MS) };
    case 'azurePlan': {
      const end = `${DAYS_AS_IF_FOR_EVER}T00:00:00Z`;
      const dates = { commitmentEndDate: end, commitmentEndDateTime: end };
      return { ...dates, billingType: 'usage', unitType: 'Usage-based', autoRenewEnabled: false };
    }
    default:
      return {};
  }
}

/** A subscription whose term begins: it is refunded in full for a day, then in part until its window closes. */
export function withRefunds(subscription: Subscription, start: Date): Subscription {
  const window = windowOf(subscription);
  if (window === undefined) return subscription;
  const { quantity = 1 } = subscription;
  const full = { type: 'Full', expiresAt: dateTime(start, DAY_MS) };
  const partial = { type: 'Partial', expiresAt: dateTime(start, window) };
  return {
    ...subscription,
    refundOptions: window > DAY_MS ? [full, partial] : [full],
    refundableQuantity: { totalQuantity: quantity, details: [refundable(quantity, start, window)] },
  };
}

/** Licences bought now may be given back until their window closes. */
export const refundable = (quantity: number, now: Date, window: number): RefundableQuantityDetail => ({
  quantity,
  allowedUntilDateTime: dateTime(now, window),
});

const dateTime = (start: Date, later: number): string => new Date(start.getTime() + later).toISOString();

function linksOf(line: OrderLineItem, facts: LineFacts, customerId: string): SubscriptionLinks {
  const { offerId, subscriptionId = '' } = line;
  const uri = (id: string): string => uriOf('getSubscription', { customerId, subscriptionId: id });
  const links: SubscriptionLinks = itemLinks(line);
  if (kindOf(line) === 'legacy') links.offer = link(`${uriOf('getOffer', { offerId })}?country=${COUNTRY}`);
  if (facts.parentSubscriptionId !== undefined) {
    links.parentSubscription = link(uri(facts.parentSubscriptionId));
  }
  if (isActivated(line)) {
    links.activationLinks = link(uriOf('getSubscriptionActivationLinks', { customerId, subscriptionId }));
  }
  links.self = link(uri(subscriptionId));
  return links;
}

const DAYS_AS_IF_FOR_EVER = '9999-12-31';

interface Term {
  readonly termDuration?: string;
  readonly customTermEndDate?: string;
}

/** The last day of a term. Legacy licences run for a year. */
export function endOf({ termDuration = 'P1Y', customTermEndDate = '' }: Term, start: Date): string {
  const custom = new Date(customTermEndDate);
  if (!Number.isNaN(custom.getTime())) return dayOf(custom);
  const end = after(start, termDuration);
  end.setUTCDate(end.getUTCDate() - 1);
  return dayOf(end);
}

/** A day that has no four-digit year is too far away to matter. */
function dayOf(date: Date): string {
  const year = date.getUTCFullYear();
  return year >= 0 && year <= 9999 ? date.toISOString().slice(0, 10) : DAYS_AS_IF_FOR_EVER;
}
