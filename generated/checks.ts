// @ts-nocheck
// Generated from openapi.yaml by `npm run generate`. Do not edit.
import type { OrderRequest, AddOnRequest } from './models.js';

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

export const isOrderRequest: (value: unknown) => value is OrderRequest = anOrderRequest;
export const isAddOnRequest: (value: unknown) => value is AddOnRequest = anAddOnRequest;
