/** Short words for the entries of the catalogue. */
import type { Availability, AvailabilityTerm, Sku } from '../../../../generated/models.js';

export const sku = (productId: string, id: string, title: string, more: Partial<Sku> = {}): Sku => ({
  id,
  productId,
  title,
  description: title,
  minimumQuantity: 1,
  maximumQuantity: 300,
  isTrial: false,
  supportedBillingCycles: ['one_time'],
  purchasePrerequisites: [],
  inventoryVariables: [],
  provisioningVariables: [],
  actions: [],
  dynamicAttributes: { isMicrosoftProduct: false, isAddon: false, prerequisiteSkus: [] },
  ...more,
});

export const availability = (
  productId: string,
  skuId: string,
  id: string,
  terms: AvailabilityTerm[],
  more: Partial<Availability> = {},
): Availability => ({
  id,
  productId,
  skuId,
  catalogItemId: `${productId}:${skuId}:${id}`,
  defaultCurrency: { code: 'USD', symbol: '$' },
  segment: 'commercial',
  country: 'US',
  isPurchasable: true,
  isRenewable: terms.some(({ billingCycle }) => billingCycle !== undefined),
  terms,
  ...more,
});

/** A term of new commerce, with its billing cycle as the catalogue spells it. */
export const term = (id: string, duration: string, billingCycle: string): AvailabilityTerm => ({
  id,
  duration,
  description: `${duration}, billed ${billingCycle}`,
  billingCycle,
  cancellationPolicies: [{ refundOptions: [{ sequenceId: 0, type: 'Full', expiresAfter: 'P1D' }] }],
});
