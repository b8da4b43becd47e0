// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { isOrderRequest, isAddOnRequest, isOrderCancellation, isBillingCycleChange, isCartRequest, isSubscription, isInventoryCheckRequest, isPromotionEligibilityRequest, isPurchaseOrderMetadata } from '../checks.js';
import { orderRequestMembers, addOnRequestMembers, orderCancellationMembers, billingCycleChangeMembers, cartRequestMembers, subscriptionMembers, inventoryCheckRequestMembers, promotionEligibilityRequestMembers, purchaseOrderMetadataMembers, type Members } from './members.js';
import type { SchemaValidator } from './types.js';

export interface BodyValidator {
  readonly validator: SchemaValidator;
  /** The members that the contract names. */
  readonly members: Members;
}

/** What tells the faults of a body, by the quick check that has found that there are some. Each loads when it is asked for. */
export const bodyValidators: ReadonlyMap<(body: unknown) => boolean, () => Promise<BodyValidator>> = new Map<
  (body: unknown) => boolean,
  () => Promise<BodyValidator>
>([
  [isOrderRequest, async () => ({ validator: (await import('./order-request.js')).orderRequest, members: orderRequestMembers })],
  [isAddOnRequest, async () => ({ validator: (await import('./add-on-request.js')).addOnRequest, members: addOnRequestMembers })],
  [isOrderCancellation, async () => ({ validator: (await import('./order-cancellation.js')).orderCancellation, members: orderCancellationMembers })],
  [isBillingCycleChange, async () => ({ validator: (await import('./billing-cycle-change.js')).billingCycleChange, members: billingCycleChangeMembers })],
  [isCartRequest, async () => ({ validator: (await import('./cart-request.js')).cartRequest, members: cartRequestMembers })],
  [isSubscription, async () => ({ validator: (await import('./subscription.js')).subscription, members: subscriptionMembers })],
  [isInventoryCheckRequest, async () => ({ validator: (await import('./inventory-check-request.js')).inventoryCheckRequest, members: inventoryCheckRequestMembers })],
  [isPromotionEligibilityRequest, async () => ({ validator: (await import('./promotion-eligibility-request.js')).promotionEligibilityRequest, members: promotionEligibilityRequestMembers })],
  [isPurchaseOrderMetadata, async () => ({ validator: (await import('./purchase-order-metadata.js')).purchaseOrderMetadata, members: purchaseOrderMetadataMembers })],
]);
