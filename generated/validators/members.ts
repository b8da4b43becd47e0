// Generated from openapi.yaml by `npm run generate`. Do not edit.

/**
 * The members of an object, or of the items of a list: true where anything may stand inside as far as names go, false for
 * a member that must be left out.
 */
export interface Members {
  readonly [name: string]: Members | boolean;
}

export const orderRequestMembers: Members = {
  "id": false,
  "alternateId": false,
  "referenceCustomerId": true,
  "billingCycle": true,
  "lineItems": {
    "lineItemNumber": true,
    "offerId": true,
    "subscriptionId": true,
    "parentSubscriptionId": false,
    "friendlyName": true,
    "quantity": true,
    "partnerIdOnRecord": true,
    "additionalPartnerIdsOnRecord": true,
    "provisioningContext": true,
    "termDuration": true,
    "renewsTo": {
      "termDuration": true
    },
    "customTermEndDate": true,
    "promotionId": true,
    "attestationAccepted": true,
    "purchaseCommitment": {
      "amount": true,
      "currency": true,
      "grain": true
    },
    "transactionType": false,
    "pricing": false,
    "links": false,
    "attributes": {
      "etag": false,
      "objectType": true
    }
  },
  "currencyCode": true,
  "currencySymbol": false,
  "creationDate": false,
  "status": false,
  "transactionType": false,
  "links": false,
  "attributes": {
    "etag": false,
    "objectType": true
  },
  "totalPrice": false,
  "partnerOnRecordAttestationAccepted": true,
  "client": false
};

export const addOnRequestMembers: Members = {
  "id": false,
  "alternateId": false,
  "referenceCustomerId": true,
  "billingCycle": true,
  "lineItems": {
    "lineItemNumber": true,
    "offerId": true,
    "subscriptionId": true,
    "parentSubscriptionId": true,
    "friendlyName": true,
    "quantity": true,
    "partnerIdOnRecord": true,
    "additionalPartnerIdsOnRecord": true,
    "provisioningContext": true,
    "termDuration": true,
    "renewsTo": {
      "termDuration": true
    },
    "customTermEndDate": true,
    "promotionId": true,
    "attestationAccepted": true,
    "purchaseCommitment": {
      "amount": true,
      "currency": true,
      "grain": true
    },
    "transactionType": false,
    "pricing": false,
    "links": false,
    "attributes": {
      "etag": false,
      "objectType": true
    }
  },
  "currencyCode": true,
  "currencySymbol": false,
  "creationDate": false,
  "status": false,
  "transactionType": false,
  "links": false,
  "attributes": {
    "etag": false,
    "objectType": true
  },
  "totalPrice": false,
  "partnerOnRecordAttestationAccepted": true,
  "client": false
};
