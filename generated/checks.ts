// @ts-nocheck
// Generated from openapi.yaml by `npm run generate`. Do not edit.
import type { OrderRequest } from './models.js';

/** An object that has all that is required, and each member by its rule; one without a rule is not known. */
const object = (value, required, rules) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && typeof value.toJSON !== 'function' &&
  required.every((key) => Object.hasOwn(value, key) && value[key] !== undefined) &&
  Object.keys(value).every((key) => value[key] === undefined || rules[key]?.(value[key]));

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
  Array.isArray(value) && typeof value.toJSON !== 'function' &&
  value.length <= 5 &&
  value.findIndex((item) => !friendlyName(item)) < 0;

const provisioningContext = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && typeof value.toJSON !== 'function' &&
  Object.values(value).every(friendlyName);

const provisioningContext7 = (value) =>
  provisioningContext(value);

const termDuration = (value) =>
  typeof value === 'string' &&
  /^(P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?)?$/u.test(value);

const termDuration9 = (value) =>
  typeof value === 'string' &&
  /^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$/u.test(value);

const renewsToRules = {
  __proto__: null,
  "termDuration": termDuration9,
};

const renewsTo = (value) =>
  object(value, [], renewsToRules);

const renewsTo12 = (value) =>
  Array.isArray(value) && typeof value.toJSON !== 'function' &&
  value.findIndex((item) => !renewsTo(item)) < 0;

const renewsTo13 = (value) =>
  renewsTo(value) + renewsTo12(value) === 1;

const customTermEndDate = (value) =>
  typeof value === 'string' &&
  /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?$/u.test(value);

const attestationAccepted = (value) =>
  typeof value === 'boolean';

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
  "provisioningContext": provisioningContext7,
  "termDuration": termDuration,
  "renewsTo": renewsTo13,
  "customTermEndDate": customTermEndDate,
  "promotionId": friendlyName,
  "attestationAccepted": attestationAccepted,
  "purchaseCommitment": purchaseCommitment,
  "attributes": attributes,
};

const lineItemsItem = (value) =>
  object(value, ["lineItemNumber","offerId"], lineItemsItemRules);

const lineItems = (value) =>
  Array.isArray(value) && typeof value.toJSON !== 'function' &&
  value.length >= 1 &&
  value.findIndex((item) => !lineItemsItem(item)) < 0;

const currencyCode = (value) =>
  typeof value === 'string' &&
  /^[A-Z]{3}$/u.test(value);

const anOrderRequestRules = {
  __proto__: null,
  "referenceCustomerId": referenceCustomerId,
  "billingCycle": billingCycle,
  "lineItems": lineItems,
  "currencyCode": currencyCode,
  "attributes": attributes,
  "partnerOnRecordAttestationAccepted": attestationAccepted,
};

const anOrderRequest = (value) =>
  object(value, ["lineItems"], anOrderRequestRules);

const lineItemsItemRules27 = {
  __proto__: null,
  "lineItemNumber": lineItemNumber,
  "offerId": billingCycle,
  "subscriptionId": referenceCustomerId,
  "parentSubscriptionId": referenceCustomerId,
  "friendlyName": friendlyName,
  "quantity": quantity,
  "partnerIdOnRecord": friendlyName,
  "additionalPartnerIdsOnRecord": additionalPartnerIdsOnRecord,
  "provisioningContext": provisioningContext7,
  "termDuration": termDuration,
  "renewsTo": renewsTo13,
  "customTermEndDate": customTermEndDate,
  "promotionId": friendlyName,
  "attestationAccepted": attestationAccepted,
  "purchaseCommitment": purchaseCommitment,
  "attributes": attributes,
};

const lineItemsItem28 = (value) =>
  object(value, ["lineItemNumber","offerId","parentSubscriptionId"], lineItemsItemRules27);

const lineItems29 = (value) =>
  Array.isArray(value) && typeof value.toJSON !== 'function' &&
  value.length >= 1 &&
  value.findIndex((item) => !lineItemsItem28(item)) < 0;

const anAddOnRequestRules = {
  __proto__: null,
  "referenceCustomerId": referenceCustomerId,
  "billingCycle": billingCycle,
  "lineItems": lineItems29,
  "currencyCode": currencyCode,
  "attributes": attributes,
  "partnerOnRecordAttestationAccepted": attestationAccepted,
};

const anAddOnRequest = (value) =>
  object(value, ["lineItems"], anAddOnRequestRules);

export const isOrderRequest: (value: unknown) => value is OrderRequest = anOrderRequest;
export const isAddOnRequest: (value: unknown) => value is OrderRequest = anAddOnRequest;
