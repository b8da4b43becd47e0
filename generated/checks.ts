// @ts-nocheck
// Generated from openapi.yaml by `npm run generate`. Do not edit.
import type { OrderRequest, AddOnRequest, OrderCancellation, BillingCycleChange, CartRequest, Subscription, InventoryCheckRequest, PromotionEligibilityRequest, PurchaseOrderMetadata } from './models.js';

/** An object that has all that is required, and each member by its rule; one without a rule is not known. */
const object = (value, required, rules) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && typeof value.toJSON !== 'function' &&
  required.every((key) => Object.hasOwn(value, key) && value[key] !== undefined) &&
  Object.keys(value).every((key) => value[key] === undefined || rules[key]?.(value[key]));

const referenceCustomerId = (value) =>
  typeof value === 'string' &&
  /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);

const billingCycle = (value) =>
  typeof value === 'string' &&
  value !== '';

const currencyCode = (value) =>
  typeof value === 'string' &&
  /^[A-Z]{3}$/u.test(value);

const partnerOnRecordAttestationAccepted = (value) =>
  typeof value === 'boolean';

const lineItemNumber = (value) =>
  Number.isInteger(value) &&
  value >= 0;

const friendlyName = (value) =>
  typeof value === 'string';

const quantity = (value) =>
  Number.isInteger(value) &&
  value >= 1;

const additionalPartnerIdsOnRecord = (value) =>
  Array.isArray(value) && typeof value.toJSON !== 'function' &&
  value.length <= 5 &&
  value.findIndex((item) => !friendlyName(item)) < 0;

const provisioningContext = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && typeof value.toJSON !== 'function' &&
  Object.values(value).every(friendlyName);

const termDuration = (value) =>
  typeof value === 'string' &&
  /^(P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?)?$/u.test(value);

const termDuration10 = (value) =>
  typeof value === 'string' &&
  /^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$/u.test(value);

const renewsToRules = {
  __proto__: null,
  "termDuration": termDuration10,
};

const renewsTo = (value) =>
  object(value, [], renewsToRules);

const renewsTo13 = (value) =>
  Array.isArray(value) && typeof value.toJSON !== 'function' &&
  value.findIndex((item) => !renewsTo(item)) < 0;

const renewsTo14 = (value) =>
  renewsTo(value) + renewsTo13(value) === 1;

const customTermEndDate = (value) =>
  typeof value === 'string' &&
  /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?$/u.test(value);

const amount = (value) =>
  Number.isFinite(value);

const purchaseCommitmentRules = {
  __proto__: null,
  "amount": amount,
  "currency": friendlyName,
  "grain": friendlyName,
};

const purchaseCommitment = (value) =>
  object(value, [], purchaseCommitmentRules);

const attributesRules = {
  __proto__: null,
  "objectType": friendlyName,
};

const attributes = (value) =>
  object(value, [], attributesRules);

const lineItemsItemRules = {
  __proto__: null,
  "lineItemNumber": lineItemNumber,
  "offerId": billingCycle,
  "subscriptionId": referenceCustomerId,
  "friendlyName": friendlyName,
  "quantity": quantity,
  "partnerIdOnRecord": friendlyName,
  "additionalPartnerIdsOnRecord": additionalPartnerIdsOnRecord,
  "provisioningContext": provisioningContext,
  "termDuration": termDuration,
  "renewsTo": renewsTo14,
  "customTermEndDate": customTermEndDate,
  "promotionId": friendlyName,
  "attestationAccepted": partnerOnRecordAttestationAccepted,
  "purchaseCommitment": purchaseCommitment,
  "attributes": attributes,
};

const lineItemsItem = (value) =>
  object(value, ["lineItemNumber","offerId"], lineItemsItemRules);

const lineItems = (value) =>
  Array.isArray(value) && typeof value.toJSON !== 'function' &&
  value.length >= 1 &&
  value.findIndex((item) => !lineItemsItem(item)) < 0;

const anOrderRequestRules = {
  __proto__: null,
  "referenceCustomerId": referenceCustomerId,
  "billingCycle": billingCycle,
  "currencyCode": currencyCode,
  "partnerOnRecordAttestationAccepted": partnerOnRecordAttestationAccepted,
  "lineItems": lineItems,
  "attributes": attributes,
};

const anOrderRequest = (value) =>
  object(value, ["lineItems"], anOrderRequestRules);

const lineItemsItemRules26 = {
  __proto__: null,
  "lineItemNumber": lineItemNumber,
  "offerId": billingCycle,
  "subscriptionId": referenceCustomerId,
  "friendlyName": friendlyName,
  "quantity": quantity,
  "partnerIdOnRecord": friendlyName,
  "additionalPartnerIdsOnRecord": additionalPartnerIdsOnRecord,
  "provisioningContext": provisioningContext,
  "termDuration": termDuration,
  "renewsTo": renewsTo14,
  "customTermEndDate": customTermEndDate,
  "promotionId": friendlyName,
  "attestationAccepted": partnerOnRecordAttestationAccepted,
  "purchaseCommitment": purchaseCommitment,
  "parentSubscriptionId": referenceCustomerId,
  "attributes": attributes,
};

const lineItemsItem27 = (value) =>
  object(value, ["lineItemNumber","offerId","parentSubscriptionId"], lineItemsItemRules26);

const lineItems28 = (value) =>
  Array.isArray(value) && typeof value.toJSON !== 'function' &&
  value.length >= 1 &&
  value.findIndex((item) => !lineItemsItem27(item)) < 0;

const anAddOnRequestRules = {
  __proto__: null,
  "referenceCustomerId": referenceCustomerId,
  "billingCycle": billingCycle,
  "currencyCode": currencyCode,
  "partnerOnRecordAttestationAccepted": partnerOnRecordAttestationAccepted,
  "lineItems": lineItems28,
  "attributes": attributes,
};

const anAddOnRequest = (value) =>
  object(value, ["lineItems"], anAddOnRequestRules);

const status = (value) =>
  typeof value === 'string' &&
  ["cancelled"].includes(value);

const lineItemsItemRules32 = {
  __proto__: null,
  "lineItemNumber": lineItemNumber,
  "offerId": billingCycle,
};

const lineItemsItem33 = (value) =>
  object(value, ["lineItemNumber","offerId"], lineItemsItemRules32);

const lineItems34 = (value) =>
  Array.isArray(value) && typeof value.toJSON !== 'function' &&
  value.length >= 1 &&
  value.findIndex((item) => !lineItemsItem33(item)) < 0;

const anOrderCancellationRules = {
  __proto__: null,
  "id": billingCycle,
  "status": status,
  "lineItems": lineItems34,
};

const anOrderCancellation = (value) =>
  object(value, ["status"], anOrderCancellationRules);

const lineItemsItemRules37 = {
  __proto__: null,
  "lineItemNumber": lineItemNumber,
  "offerId": billingCycle,
  "subscriptionId": referenceCustomerId,
  "friendlyName": friendlyName,
  "quantity": quantity,
  "partnerIdOnRecord": friendlyName,
  "attributes": attributes,
};

const lineItemsItem38 = (value) =>
  object(value, ["lineItemNumber","offerId","subscriptionId","quantity"], lineItemsItemRules37);

const lineItems39 = (value) =>
  Array.isArray(value) && typeof value.toJSON !== 'function' &&
  value.length >= 1 &&
  value.findIndex((item) => !lineItemsItem38(item)) < 0;

const anBillingCycleChangeRules = {
  __proto__: null,
  "id": billingCycle,
  "referenceCustomerId": referenceCustomerId,
  "billingCycle": billingCycle,
  "lineItems": lineItems39,
  "attributes": attributes,
};

const anBillingCycleChange = (value) =>
  object(value, ["referenceCustomerId","billingCycle","lineItems"], anBillingCycleChangeRules);

const participantsItemRules = {
  __proto__: null,
  "key": billingCycle,
  "value": billingCycle,
};

const participantsItem = (value) =>
  object(value, ["key","value"], participantsItemRules);

const participants = (value) =>
  Array.isArray(value) && typeof value.toJSON !== 'function' &&
  value.findIndex((item) => !participantsItem(item)) < 0;

const addonItemsItemRules = {
  __proto__: null,
  "id": lineItemNumber,
  "catalogItemId": billingCycle,
  "friendlyName": friendlyName,
  "quantity": quantity,
  "currencyCode": friendlyName,
  "billingCycle": billingCycle,
  "termDuration": termDuration,
  "promotionId": friendlyName,
  "renewsTo": renewsTo14,
  "customTermEndDate": customTermEndDate,
  "attestationAccepted": partnerOnRecordAttestationAccepted,
  "participants": participants,
  "provisioningContext": provisioningContext,
  "purchaseCommitment": purchaseCommitment,
};

const addonItemsItem = (value) =>
  object(value, ["catalogItemId","quantity","billingCycle"], addonItemsItemRules);

const addonItems = (value) =>
  Array.isArray(value) && typeof value.toJSON !== 'function' &&
  value.findIndex((item) => !addonItemsItem(item)) < 0;

const lineItemsItemRules48 = {
  __proto__: null,
  "id": lineItemNumber,
  "catalogItemId": billingCycle,
  "friendlyName": friendlyName,
  "quantity": quantity,
  "currencyCode": friendlyName,
  "billingCycle": billingCycle,
  "termDuration": termDuration,
  "promotionId": friendlyName,
  "renewsTo": renewsTo14,
  "customTermEndDate": customTermEndDate,
  "attestationAccepted": partnerOnRecordAttestationAccepted,
  "participants": participants,
  "provisioningContext": provisioningContext,
  "purchaseCommitment": purchaseCommitment,
  "addonItems": addonItems,
};

const lineItemsItem49 = (value) =>
  object(value, ["catalogItemId","quantity","billingCycle"], lineItemsItemRules48);

const lineItems50 = (value) =>
  Array.isArray(value) && typeof value.toJSON !== 'function' &&
  value.length >= 1 &&
  value.findIndex((item) => !lineItemsItem49(item)) < 0;

const anCartRequestRules = {
  __proto__: null,
  "lineItems": lineItems50,
  "partnerOnRecordAttestationAccepted": partnerOnRecordAttestationAccepted,
  "attributes": attributes,
};

const anCartRequest = (value) =>
  object(value, ["lineItems"], anCartRequestRules);

const subTypeRules = {
  __proto__: null,
  "id": friendlyName,
  "displayName": friendlyName,
};

const subType = (value) =>
  object(value, [], subTypeRules);

const productTypeRules = {
  __proto__: null,
  "id": friendlyName,
  "displayName": friendlyName,
  "subType": subType,
};

const productType = (value) =>
  object(value, [], productTypeRules);

const creationDate = (value) =>
  typeof value === 'string' &&
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])t([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i.test(value);

const cancellationAllowedUntilDate = (value) =>
  (typeof value === 'string' || value === null);

const actions = (value) =>
  Array.isArray(value) && typeof value.toJSON !== 'function' &&
  value.findIndex((item) => !friendlyName(item)) < 0;

const expiresAt = (value) =>
  (typeof value === 'string' || value === null) &&
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])t([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i.test(value);

const refundOptionsItemRules = {
  __proto__: null,
  "type": billingCycle,
  "expiresAt": expiresAt,
};

const refundOptionsItem = (value) =>
  object(value, [], refundOptionsItemRules);

const refundOptions = (value) =>
  Array.isArray(value) && typeof value.toJSON !== 'function' &&
  value.findIndex((item) => !refundOptionsItem(item)) < 0;

const detailsItemRules = {
  __proto__: null,
  "quantity": lineItemNumber,
  "allowedUntilDateTime": creationDate,
};

const detailsItem = (value) =>
  object(value, [], detailsItemRules);

const details = (value) =>
  Array.isArray(value) && typeof value.toJSON !== 'function' &&
  value.findIndex((item) => !detailsItem(item)) < 0;

const refundableQuantityRules = {
  __proto__: null,
  "totalQuantity": lineItemNumber,
  "details": details,
};

const refundableQuantity = (value) =>
  object(value, [], refundableQuantityRules);

const productRules = {
  __proto__: null,
  "productId": friendlyName,
  "skuId": friendlyName,
  "availabilityId": friendlyName,
  "billingCycle": billingCycle,
  "termDuration": friendlyName,
  "promotionId": friendlyName,
};

const product = (value) =>
  object(value, [], productRules);

const scheduledNextTermInstructionsRules = {
  __proto__: null,
  "product": product,
  "quantity": lineItemNumber,
  "customTermEndDate": friendlyName,
};

const scheduledNextTermInstructions = (value) =>
  object(value, [], scheduledNextTermInstructionsRules);

const headersItemRules = {
  __proto__: null,
  "key": friendlyName,
  "value": friendlyName,
};

const headersItem = (value) =>
  object(value, [], headersItemRules);

const headers = (value) =>
  Array.isArray(value) && typeof value.toJSON !== 'function' &&
  value.findIndex((item) => !headersItem(item)) < 0;

const selfRules = {
  __proto__: null,
  "uri": friendlyName,
  "method": friendlyName,
  "headers": headers,
  "body": friendlyName,
};

const self = (value) =>
  object(value, [], selfRules);

const linksRules = {
  __proto__: null,
  "self": self,
  "next": self,
  "previous": self,
};

const links = (value) =>
  object(value, [], linksRules);

const attributesRules80 = {
  __proto__: null,
  "objectType": friendlyName,
  "etag": friendlyName,
};

const attributes81 = (value) =>
  object(value, [], attributesRules80);

const consumptionTypeItemRules = {
  __proto__: null,
  "azureEntitlementId": friendlyName,
  "partnerId": friendlyName,
  "type": friendlyName,
  "overage": partnerOnRecordAttestationAccepted,
  "links": links,
  "attributes": attributes81,
};

const consumptionTypeItem = (value) =>
  object(value, [], consumptionTypeItemRules);

const consumptionType = (value) =>
  Array.isArray(value) && typeof value.toJSON !== 'function' &&
  value.findIndex((item) => !consumptionTypeItem(item)) < 0;

const consumptionType85 = (value) =>
  friendlyName(value) + consumptionType(value) === 1;

const scopeRules = {
  __proto__: null,
  "type": billingCycle,
  "subscriptionId": friendlyName,
  "entitlementId": friendlyName,
  "managementGroupId": friendlyName,
  "resourceGroupId": friendlyName,
};

const scope = (value) =>
  object(value, [], scopeRules);

const lineItemsItemRules88 = {
  __proto__: null,
  "id": friendlyName,
  "friendlyName": friendlyName,
  "scope": scope,
  "autoRenewEnabled": partnerOnRecordAttestationAccepted,
  "status": billingCycle,
  "purchaseCommitment": purchaseCommitment,
};

const lineItemsItem89 = (value) =>
  object(value, [], lineItemsItemRules88);

const lineItems90 = (value) =>
  Array.isArray(value) && typeof value.toJSON !== 'function' &&
  value.findIndex((item) => !lineItemsItem89(item)) < 0;

const linksRules91 = {
  __proto__: null,
  "offer": self,
  "entitlement": self,
  "parentSubscription": self,
  "product": self,
  "sku": self,
  "availability": self,
  "activationLinks": self,
  "self": self,
  "next": self,
  "previous": self,
};

const links92 = (value) =>
  object(value, [], linksRules91);

const attributesRules93 = {
  __proto__: null,
  "etag": friendlyName,
  "objectType": friendlyName,
};

const attributes94 = (value) =>
  object(value, [], attributesRules93);

const anSubscriptionRules = {
  __proto__: null,
  "id": billingCycle,
  "offerId": friendlyName,
  "entitlementId": friendlyName,
  "offerName": friendlyName,
  "friendlyName": friendlyName,
  "productType": productType,
  "quantity": lineItemNumber,
  "unitType": billingCycle,
  "parentSubscriptionId": friendlyName,
  "hasPurchasableAddons": partnerOnRecordAttestationAccepted,
  "creationDate": creationDate,
  "effectiveStartDate": creationDate,
  "commitmentEndDate": creationDate,
  "commitmentEndDateTime": creationDate,
  "cancellationAllowedUntilDate": cancellationAllowedUntilDate,
  "billingCycleEndDate": creationDate,
  "billingCycleEndDateTime": creationDate,
  "status": billingCycle,
  "autoRenewEnabled": partnerOnRecordAttestationAccepted,
  "isTrial": partnerOnRecordAttestationAccepted,
  "isMicrosoftProduct": partnerOnRecordAttestationAccepted,
  "publisherName": friendlyName,
  "billingType": billingCycle,
  "billingCycle": billingCycle,
  "termDuration": friendlyName,
  "renewalTermDuration": friendlyName,
  "actions": actions,
  "partnerId": friendlyName,
  "suspensionReasons": actions,
  "contractType": billingCycle,
  "refundOptions": refundOptions,
  "refundableQuantity": refundableQuantity,
  "promotionId": friendlyName,
  "scheduledNextTermInstructions": scheduledNextTermInstructions,
  "nextChargeInstructions": scheduledNextTermInstructions,
  "migratedFromSubscriptionId": friendlyName,
  "consumptionType": consumptionType85,
  "customTermEndDate": friendlyName,
  "attentionReason": friendlyName,
  "attentionNeeded": partnerOnRecordAttestationAccepted,
  "actionTaken": partnerOnRecordAttestationAccepted,
  "productOrderId": friendlyName,
  "lineItems": lineItems90,
  "orderId": friendlyName,
  "links": links92,
  "attributes": attributes94,
};

const anSubscription = (value) =>
  object(value, ["id"], anSubscriptionRules);

const targetItemsItemRules = {
  __proto__: null,
  "productId": billingCycle,
  "skuId": billingCycle,
};

const targetItemsItem = (value) =>
  object(value, ["productId"], targetItemsItemRules);

const targetItems = (value) =>
  Array.isArray(value) && typeof value.toJSON !== 'function' &&
  value.length >= 1 &&
  value.findIndex((item) => !targetItemsItem(item)) < 0;

const anInventoryCheckRequestRules = {
  __proto__: null,
  "targetItems": targetItems,
  "inventoryContext": provisioningContext,
};

const anInventoryCheckRequest = (value) =>
  object(value, ["targetItems"], anInventoryCheckRequestRules);

const itemsItemRules = {
  __proto__: null,
  "id": lineItemNumber,
  "catalogItemId": billingCycle,
  "quantity": quantity,
  "termDuration": billingCycle,
  "billingCycle": billingCycle,
  "promotionId": billingCycle,
};

const itemsItem = (value) =>
  object(value, ["catalogItemId","quantity","termDuration","billingCycle"], itemsItemRules);

const items = (value) =>
  Array.isArray(value) && typeof value.toJSON !== 'function' &&
  value.length >= 1 &&
  value.findIndex((item) => !itemsItem(item)) < 0;

const anPromotionEligibilityRequestRules = {
  __proto__: null,
  "items": items,
};

const anPromotionEligibilityRequest = (value) =>
  object(value, ["items"], anPromotionEligibilityRequestRules);

const anPurchaseOrderMetadataRules = {
  __proto__: null,
  "isPartOfTender": partnerOnRecordAttestationAccepted,
  "customerPrice": billingCycle,
  "currency": billingCycle,
  "fxRate": friendlyName,
  "tenderLink": friendlyName,
};

const anPurchaseOrderMetadata = (value) =>
  object(value, ["customerPrice","currency"], anPurchaseOrderMetadataRules);

export const isOrderRequest: (value: unknown) => value is OrderRequest = anOrderRequest;
export const isAddOnRequest: (value: unknown) => value is AddOnRequest = anAddOnRequest;
export const isOrderCancellation: (value: unknown) => value is OrderCancellation = anOrderCancellation;
export const isBillingCycleChange: (value: unknown) => value is BillingCycleChange = anBillingCycleChange;
export const isCartRequest: (value: unknown) => value is CartRequest = anCartRequest;
export const isSubscription: (value: unknown) => value is Subscription = anSubscription;
export const isInventoryCheckRequest: (value: unknown) => value is InventoryCheckRequest = anInventoryCheckRequest;
export const isPromotionEligibilityRequest: (value: unknown) => value is PromotionEligibilityRequest = anPromotionEligibilityRequest;
export const isPurchaseOrderMetadata: (value: unknown) => value is PurchaseOrderMetadata = anPurchaseOrderMetadata;
