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
  "currencySymbol": false,
  "creationDate": false,
  "status": false,
  "transactionType": false,
  "links": false,
  "totalPrice": false,
  "client": false,
  "referenceCustomerId": true,
  "billingCycle": true,
  "currencyCode": true,
  "partnerOnRecordAttestationAccepted": true,
  "lineItems": {
    "transactionType": false,
    "pricing": false,
    "links": false,
    "lineItemNumber": true,
    "offerId": true,
    "subscriptionId": true,
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
    "parentSubscriptionId": false,
    "attributes": {
      "etag": false,
      "objectType": true
    }
  },
  "attributes": {
    "etag": false,
    "objectType": true
  }
};

export const addOnRequestMembers: Members = {
  "id": false,
  "alternateId": false,
  "currencySymbol": false,
  "creationDate": false,
  "status": false,
  "transactionType": false,
  "links": false,
  "totalPrice": false,
  "client": false,
  "referenceCustomerId": true,
  "billingCycle": true,
  "currencyCode": true,
  "partnerOnRecordAttestationAccepted": true,
  "lineItems": {
    "transactionType": false,
    "pricing": false,
    "links": false,
    "lineItemNumber": true,
    "offerId": true,
    "subscriptionId": true,
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
    "parentSubscriptionId": true,
    "attributes": {
      "etag": false,
      "objectType": true
    }
  },
  "attributes": {
    "etag": false,
    "objectType": true
  }
};
