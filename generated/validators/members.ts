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

export const orderCancellationMembers: Members = {
  "alternateId": false,
  "currencySymbol": false,
  "creationDate": false,
  "transactionType": false,
  "links": false,
  "totalPrice": false,
  "client": false,
  "id": true,
  "status": true,
  "lineItems": {
    "transactionType": false,
    "pricing": false,
    "links": false,
    "lineItemNumber": true,
    "offerId": true
  }
};

export const billingCycleChangeMembers: Members = {
  "alternateId": false,
  "currencySymbol": false,
  "creationDate": false,
  "status": false,
  "transactionType": false,
  "links": false,
  "totalPrice": false,
  "client": false,
  "id": true,
  "referenceCustomerId": true,
  "billingCycle": true,
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

export const cartRequestMembers: Members = {
  "id": false,
  "creationTimestamp": false,
  "lastModifiedTimestamp": false,
  "expirationTimestamp": false,
  "lastModifiedUser": false,
  "status": false,
  "links": false,
  "lineItems": {
    "orderGroup": false,
    "pricing": false,
    "error": false,
    "id": true,
    "catalogItemId": true,
    "friendlyName": true,
    "quantity": true,
    "currencyCode": true,
    "billingCycle": true,
    "termDuration": true,
    "promotionId": true,
    "renewsTo": {
      "termDuration": true
    },
    "customTermEndDate": true,
    "attestationAccepted": true,
    "participants": {
      "key": true,
      "value": true
    },
    "provisioningContext": true,
    "purchaseCommitment": {
      "amount": true,
      "currency": true,
      "grain": true
    },
    "addonItems": {
      "orderGroup": false,
      "pricing": false,
      "error": false,
      "id": true,
      "catalogItemId": true,
      "friendlyName": true,
      "quantity": true,
      "currencyCode": true,
      "billingCycle": true,
      "termDuration": true,
      "promotionId": true,
      "renewsTo": {
        "termDuration": true
      },
      "customTermEndDate": true,
      "attestationAccepted": true,
      "participants": {
        "key": true,
        "value": true
      },
      "provisioningContext": true,
      "purchaseCommitment": {
        "amount": true,
        "currency": true,
        "grain": true
      }
    }
  },
  "partnerOnRecordAttestationAccepted": true,
  "attributes": {
    "etag": false,
    "objectType": true
  }
};

export const subscriptionMembers: Members = {
  "id": true,
  "offerId": true,
  "entitlementId": true,
  "offerName": true,
  "friendlyName": true,
  "productType": {
    "id": true,
    "displayName": true,
    "subType": {
      "id": true,
      "displayName": true
    }
  },
  "quantity": true,
  "unitType": true,
  "parentSubscriptionId": true,
  "hasPurchasableAddons": true,
  "creationDate": true,
  "effectiveStartDate": true,
  "commitmentEndDate": true,
  "commitmentEndDateTime": true,
  "cancellationAllowedUntilDate": true,
  "billingCycleEndDate": true,
  "billingCycleEndDateTime": true,
  "status": true,
  "autoRenewEnabled": true,
  "isTrial": true,
  "isMicrosoftProduct": true,
  "publisherName": true,
  "billingType": true,
  "billingCycle": true,
  "termDuration": true,
  "renewalTermDuration": true,
  "actions": true,
  "partnerId": true,
  "suspensionReasons": true,
  "contractType": true,
  "refundOptions": {
    "type": true,
    "expiresAt": true
  },
  "refundableQuantity": {
    "totalQuantity": true,
    "details": {
      "quantity": true,
      "allowedUntilDateTime": true
    }
  },
  "promotionId": true,
  "scheduledNextTermInstructions": {
    "product": {
      "productId": true,
      "skuId": true,
      "availabilityId": true,
      "billingCycle": true,
      "termDuration": true,
      "promotionId": true
    },
    "quantity": true,
    "customTermEndDate": true
  },
  "nextChargeInstructions": {
    "product": {
      "productId": true,
      "skuId": true,
      "availabilityId": true,
      "billingCycle": true,
      "termDuration": true,
      "promotionId": true
    },
    "quantity": true,
    "customTermEndDate": true
  },
  "migratedFromSubscriptionId": true,
  "consumptionType": {
    "azureEntitlementId": true,
    "partnerId": true,
    "type": true,
    "overage": true,
    "links": {
      "self": {
        "uri": true,
        "method": true,
        "headers": {
          "key": true,
          "value": true
        },
        "body": true
      },
      "next": {
        "uri": true,
        "method": true,
        "headers": {
          "key": true,
          "value": true
        },
        "body": true
      },
      "previous": {
        "uri": true,
        "method": true,
        "headers": {
          "key": true,
          "value": true
        },
        "body": true
      }
    },
    "attributes": {
      "objectType": true,
      "etag": true
    }
  },
  "customTermEndDate": true,
  "attentionReason": true,
  "attentionNeeded": true,
  "actionTaken": true,
  "productOrderId": true,
  "lineItems": {
    "id": true,
    "friendlyName": true,
    "scope": {
      "type": true,
      "subscriptionId": true,
      "entitlementId": true,
      "managementGroupId": true,
      "resourceGroupId": true
    },
    "autoRenewEnabled": true,
    "status": true,
    "purchaseCommitment": {
      "amount": true,
      "currency": true,
      "grain": true
    }
  },
  "orderId": true,
  "links": {
    "offer": {
      "uri": true,
      "method": true,
      "headers": {
        "key": true,
        "value": true
      },
      "body": true
    },
    "entitlement": {
      "uri": true,
      "method": true,
      "headers": {
        "key": true,
        "value": true
      },
      "body": true
    },
    "parentSubscription": {
      "uri": true,
      "method": true,
      "headers": {
        "key": true,
        "value": true
      },
      "body": true
    },
    "product": {
      "uri": true,
      "method": true,
      "headers": {
        "key": true,
        "value": true
      },
      "body": true
    },
    "sku": {
      "uri": true,
      "method": true,
      "headers": {
        "key": true,
        "value": true
      },
      "body": true
    },
    "availability": {
      "uri": true,
      "method": true,
      "headers": {
        "key": true,
        "value": true
      },
      "body": true
    },
    "activationLinks": {
      "uri": true,
      "method": true,
      "headers": {
        "key": true,
        "value": true
      },
      "body": true
    },
    "self": {
      "uri": true,
      "method": true,
      "headers": {
        "key": true,
        "value": true
      },
      "body": true
    },
    "next": {
      "uri": true,
      "method": true,
      "headers": {
        "key": true,
        "value": true
      },
      "body": true
    },
    "previous": {
      "uri": true,
      "method": true,
      "headers": {
        "key": true,
        "value": true
      },
      "body": true
    }
  },
  "attributes": {
    "etag": true,
    "objectType": true
  }
};

export const inventoryCheckRequestMembers: Members = {
  "targetItems": {
    "productId": true,
    "skuId": true
  },
  "inventoryContext": true
};

export const promotionEligibilityRequestMembers: Members = {
  "items": {
    "id": true,
    "catalogItemId": true,
    "quantity": true,
    "termDuration": true,
    "billingCycle": true,
    "promotionId": true
  }
};

export const purchaseOrderMetadataMembers: Members = {
  "isPartOfTender": true,
  "customerPrice": true,
  "currency": true,
  "fxRate": true,
  "tenderLink": true
};
