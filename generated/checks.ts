// @ts-nocheck
// Generated from openapi.yaml by `npm run generate`. Do not edit.
import type { OrderRequest } from './models.js';

const referenceCustomerId = (value) =>
  typeof value === 'string' &&
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value);

const billingCycle = (value) =>
  typeof value === 'string' &&
  value !== '';

const lineItemNumber = (value) =>
  Number.isInteger(value) &&
  value >= 0;

const friendlyName = (value) =>
  typeof value === 'string';

const quantity = (value) =>
  Number.isInteger(value) &&
  value >= 1;

const additionalPartnerIdsOnRecord = (value) =>
  Array.isArray(value) &&
  value.length <= 5 &&
  value.findIndex((item) => !friendlyName(item)) < 0;

const provisioningContext = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) &&
  Object.values(value).every(friendlyName);

const provisioningContext7 = (value) =>
  provisioningContext(value);

const termDuration = (value) =>
  typeof value === 'string' &&
  /^(P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?)?$/u.test(value);

const termDuration9 = (value) =>
  typeof value === 'string' &&
  /^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$/u.test(value);

const renewsTo = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) &&
  (value.termDuration === undefined || termDuration9(value.termDuration));

const renewsTo11 = (value) =>
  Array.isArray(value) &&
  value.findIndex((item) => !renewsTo(item)) < 0;

const renewsTo12 = (value) =>
  renewsTo(value) + renewsTo11(value) === 1;

const customTermEndDate = (value) =>
  typeof value === 'string' &&
  /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?$/u.test(value);

const attestationAccepted = (value) =>
  typeof value === 'boolean';

const amount = (value) =>
  Number.isFinite(value);

const purchaseCommitment = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) &&
  (value.amount === undefined || amount(value.amount)) &&
  (value.currency === undefined || friendlyName(value.currency)) &&
  (value.grain === undefined || friendlyName(value.grain));

const attributes = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) &&
  value.etag === undefined &&
  (value.objectType === undefined || friendlyName(value.objectType));

const lineItemsItem = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) &&
  lineItemNumber(value.lineItemNumber) &&
  billingCycle(value.offerId) &&
  (value.subscriptionId === undefined || referenceCustomerId(value.subscriptionId)) &&
  value.parentSubscriptionId === undefined &&
  (value.friendlyName === undefined || friendlyName(value.friendlyName)) &&
  (value.quantity === undefined || quantity(value.quantity)) &&
  (value.partnerIdOnRecord === undefined || friendlyName(value.partnerIdOnRecord)) &&
  (value.additionalPartnerIdsOnRecord === undefined || additionalPartnerIdsOnRecord(value.additionalPartnerIdsOnRecord)) &&
  (value.provisioningContext === undefined || provisioningContext7(value.provisioningContext)) &&
  (value.termDuration === undefined || termDuration(value.termDuration)) &&
  (value.renewsTo === undefined || renewsTo12(value.renewsTo)) &&
  (value.customTermEndDate === undefined || customTermEndDate(value.customTermEndDate)) &&
  (value.promotionId === undefined || friendlyName(value.promotionId)) &&
  (value.attestationAccepted === undefined || attestationAccepted(value.attestationAccepted)) &&
  (value.purchaseCommitment === undefined || purchaseCommitment(value.purchaseCommitment)) &&
  value.transactionType === undefined &&
  value.pricing === undefined &&
  value.links === undefined &&
  (value.attributes === undefined || attributes(value.attributes));

const lineItems = (value) =>
  Array.isArray(value) &&
  value.length >= 1 &&
  value.findIndex((item) => !lineItemsItem(item)) < 0;

const currencyCode = (value) =>
  typeof value === 'string' &&
  /^[A-Z]{3}$/u.test(value);

const anOrderRequest = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) &&
  value.id === undefined &&
  value.alternateId === undefined &&
  (value.referenceCustomerId === undefined || referenceCustomerId(value.referenceCustomerId)) &&
  (value.billingCycle === undefined || billingCycle(value.billingCycle)) &&
  lineItems(value.lineItems) &&
  (value.currencyCode === undefined || currencyCode(value.currencyCode)) &&
  value.currencySymbol === undefined &&
  value.creationDate === undefined &&
  value.status === undefined &&
  value.transactionType === undefined &&
  value.links === undefined &&
  (value.attributes === undefined || attributes(value.attributes)) &&
  value.totalPrice === undefined &&
  (value.partnerOnRecordAttestationAccepted === undefined || attestationAccepted(value.partnerOnRecordAttestationAccepted)) &&
  value.client === undefined;

const lineItemsItem22 = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) &&
  lineItemNumber(value.lineItemNumber) &&
  billingCycle(value.offerId) &&
  (value.subscriptionId === undefined || referenceCustomerId(value.subscriptionId)) &&
  referenceCustomerId(value.parentSubscriptionId) &&
  (value.friendlyName === undefined || friendlyName(value.friendlyName)) &&
  (value.quantity === undefined || quantity(value.quantity)) &&
  (value.partnerIdOnRecord === undefined || friendlyName(value.partnerIdOnRecord)) &&
  (value.additionalPartnerIdsOnRecord === undefined || additionalPartnerIdsOnRecord(value.additionalPartnerIdsOnRecord)) &&
  (value.provisioningContext === undefined || provisioningContext7(value.provisioningContext)) &&
  (value.termDuration === undefined || termDuration(value.termDuration)) &&
  (value.renewsTo === undefined || renewsTo12(value.renewsTo)) &&
  (value.customTermEndDate === undefined || customTermEndDate(value.customTermEndDate)) &&
  (value.promotionId === undefined || friendlyName(value.promotionId)) &&
  (value.attestationAccepted === undefined || attestationAccepted(value.attestationAccepted)) &&
  (value.purchaseCommitment === undefined || purchaseCommitment(value.purchaseCommitment)) &&
  value.transactionType === undefined &&
  value.pricing === undefined &&
  value.links === undefined &&
  (value.attributes === undefined || attributes(value.attributes));

const lineItems23 = (value) =>
  Array.isArray(value) &&
  value.length >= 1 &&
  value.findIndex((item) => !lineItemsItem22(item)) < 0;

const anAddOnRequest = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) &&
  value.id === undefined &&
  value.alternateId === undefined &&
  (value.referenceCustomerId === undefined || referenceCustomerId(value.referenceCustomerId)) &&
  (value.billingCycle === undefined || billingCycle(value.billingCycle)) &&
  lineItems23(value.lineItems) &&
  (value.currencyCode === undefined || currencyCode(value.currencyCode)) &&
  value.currencySymbol === undefined &&
  value.creationDate === undefined &&
  value.status === undefined &&
  value.transactionType === undefined &&
  value.links === undefined &&
  (value.attributes === undefined || attributes(value.attributes)) &&
  value.totalPrice === undefined &&
  (value.partnerOnRecordAttestationAccepted === undefined || attestationAccepted(value.partnerOnRecordAttestationAccepted)) &&
  value.client === undefined;

export const isOrderRequest: (value: unknown) => value is OrderRequest = anOrderRequest;
export const isAddOnRequest: (value: unknown) => value is OrderRequest = anAddOnRequest;
