// Generated from openapi.yaml by `npm run generate`. Do not edit.

/**
 * Whether the answer to an order has a member as it was sent. `always`; `when-present`: where it is there at all;
 * `unknown`: no source shows an answer with it; `own`: the answer has the service's own, or none.
 */
export type Kept = 'always' | 'when-present' | 'unknown' | 'own';

/** The members of an order that a request may carry. */
export const keptOfOrder = [
  { name: 'referenceCustomerId', kept: 'always' },
  { name: 'billingCycle', kept: 'always' },
  { name: 'currencyCode', kept: 'when-present' },
  { name: 'partnerOnRecordAttestationAccepted', kept: 'unknown' },
  { name: 'lineItems', kept: 'always' },
  { name: 'attributes', kept: 'own' },
] as const;

/** The members of a line item that a request may carry. */
export const keptOfLineItem = [
  { name: 'lineItemNumber', kept: 'always' },
  { name: 'offerId', kept: 'always' },
  { name: 'subscriptionId', kept: 'own' },
  { name: 'friendlyName', kept: 'always' },
  { name: 'quantity', kept: 'always' },
  { name: 'partnerIdOnRecord', kept: 'always' },
  { name: 'additionalPartnerIdsOnRecord', kept: 'always' },
  { name: 'provisioningContext', kept: 'when-present' },
  { name: 'termDuration', kept: 'always' },
  { name: 'renewsTo', kept: 'unknown' },
  { name: 'customTermEndDate', kept: 'unknown' },
  { name: 'promotionId', kept: 'unknown' },
  { name: 'attestationAccepted', kept: 'unknown' },
  { name: 'purchaseCommitment', kept: 'always' },
  { name: 'attributes', kept: 'own' },
  { name: 'parentSubscriptionId', kept: 'unknown' },
] as const;

/** The members of a cart's line item that a request may carry. */
export const keptOfCartLineItem = [
  { name: 'id', kept: 'always' },
  { name: 'catalogItemId', kept: 'always' },
  { name: 'friendlyName', kept: 'always' },
  { name: 'quantity', kept: 'always' },
  { name: 'currencyCode', kept: 'own' },
  { name: 'billingCycle', kept: 'always' },
  { name: 'termDuration', kept: 'always' },
  { name: 'promotionId', kept: 'unknown' },
  { name: 'renewsTo', kept: 'always' },
  { name: 'customTermEndDate', kept: 'always' },
  { name: 'attestationAccepted', kept: 'unknown' },
  { name: 'participants', kept: 'always' },
  { name: 'provisioningContext', kept: 'when-present' },
  { name: 'purchaseCommitment', kept: 'always' },
  { name: 'addonItems', kept: 'always' },
] as const;

/** The members of a subscription that a change may set; the others go back as they were read. */
export const keptOfSubscription = [
  { name: 'friendlyName', kept: 'always' },
  { name: 'quantity', kept: 'always' },
  { name: 'status', kept: 'always' },
  { name: 'autoRenewEnabled', kept: 'always' },
  { name: 'scheduledNextTermInstructions', kept: 'always' },
] as const;
