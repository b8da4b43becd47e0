import type { Availability, BillingCycleType } from '../../generated/models.js';

/** One way to buy an availability, in the members of a cart's line item; in an order, `catalogItemId` is the `offerId`. */
export interface PurchaseOption {
  readonly catalogItemId: string;
  /** Absent where the order has no term, such as perpetual software and Azure plans. */
  readonly termDuration?: string;
  /** As an order and a cart spell it: `one_time` of `OneTime`. Absent where the availability leaves it open. */
  readonly billingCycle?: BillingCycleType;
}

/**
 * The ids, terms and billing cycles that an availability can be bought with; empty where it can't be bought. That no others are
 * possible is inferred from the documentation.
 */
export function purchaseOptions({
  catalogItemId,
  isPurchasable,
  terms = [],
}: Availability): PurchaseOption[] {
  if (isPurchasable === false) return [];
  if (terms.length === 0) return [{ catalogItemId }];
  return terms.map(({ duration, billingCycle }) => ({
    catalogItemId,
    ...(duration !== undefined && { termDuration: duration }),
    ...(billingCycle !== undefined && { billingCycle: inSnakeCase(billingCycle) }),
  }));
}

const inSnakeCase = (name: string): string => name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase();
