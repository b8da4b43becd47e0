// Generated from openapi.yaml by `npm run generate`. Do not edit.

/** A purchase for one customer. The same model serves request and answer: members marked read-only are set by the service and never sent. */
export interface Order {
    /**
     * The order's identifier. Not always a GUID: legacy orders have one, modern orders of 2018 have 33 characters of base64url, new-commerce orders have 12 hexadecimal characters. Percent-encode it in a path.
     * @example 074bd849-9106-405c-9923-fa061839d487
     */
    id: string;
    /**
     * A second, shorter identifier. Equal to `id` for GUIDs and for 12-character ids; for 33-character ids it is 12 hexadecimal characters of its own.
     * @example c403d91b21d2
     */
    alternateId?: string;
    /**
     * The customer to buy for, the same as in the path. Sources disagree on whether a request must send it: the indirect-reseller page and the 2017 page require it, the create-order pages since 2019 do not, and orders without it are accepted. So it is not required here.
     * Format: uuid
     * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
     */
    referenceCustomerId?: string;
    /** How often the partner is billed. When absent or `unknown`, the service applies `monthly`, or `one_time` for what is bought once (2017 pages name `monthly` only). Some offers refuse the default with code 2004: a trial wants `none`. */
    billingCycle?: BillingCycleType;
    /**
     * What is bought, one offer in each item. At least one; no maximum is documented.
     * @example [
     *   {
     *     "lineItemNumber": 0,
     *     "offerId": "84A03D81-6B37-4D66-8D4A-FAEA24541538",
     *     "friendlyName": "new offer purchase",
     *     "quantity": 5
     *   }
     * ]
     */
    lineItems: OrderLineItem[];
    /**
     * The currency of the order, as ISO 4217. The documents call it read-only, yet their own reservation sample sends it, so this contract allows it in a request. Code 900169 says that neither partner nor customer has a currency.
     * @example USD
     */
    currencyCode?: string;
    /**
     * The symbol of the currency, with or without a country prefix.
     * @example $
     */
    currencySymbol?: string;
    /**
     * When the order was created. Three spellings occur: milliseconds with an offset, six or seven decimals with `Z`, and two or three decimals with `+00:00`.
     * Format: date-time
     * @example 2017-03-30T10:43:07.157-07:00
     */
    creationDate?: string;
    /** Where the order stands. Read-only when creating: a request that sends `none` is refused with code 0. Absent on legacy answers. */
    status?: OrderStatus;
    /** What kind of transaction made the order. */
    transactionType?: OrderTransactionType;
    /** Where to read on from this order. Absent on a cancelled order. */
    links?: OrderLinks;
    /** The kind of resource and, on legacy answers, its version. */
    attributes?: ResourceAttributes;
    /**
     * The total before tax. Only present when the order was asked for with `include_price=true`, and in the answer to a cart's checkout.
     * @example 100
     */
    totalPrice?: number;
    /**
     * The partner attests to the partner on record. The documents list it as required and spell it in PascalCase; samples without it are accepted, so it is not required here. Mandatory in practice for some partners since February 2022; where it is missing the service answers with code 900206.
     * @example true
     */
    partnerOnRecordAttestationAccepted?: boolean;
    /**
     * Where the purchase was made. Never documented; seen empty and with the members below.
     * @example {
     *   "marketplaceCountry": "US",
     *   "deviceFamily": "UniversalStore-PartnerCenter",
     *   "name": "Partner Center Web"
     * }
     */
    client?: {
        /**
         * The country of the marketplace, two letters.
         * @example US
         */
        marketplaceCountry?: string;
        /**
         * The family of the device that bought.
         * @example UniversalStore-PartnerCenter
         */
        deviceFamily?: string;
        /**
         * The name of the client that bought.
         * @example Partner Center Web
         */
        name?: string;
    };
}
/** A purchase for one customer. The same model serves request and answer: members marked read-only are set by the service and never sent. */
export interface OrderRequest {
    /** Read-only. The order's identifier. Not always a GUID: legacy orders have one, modern orders of 2018 have 33 characters of base64url, new-commerce orders have 12 hexadecimal characters. Percent-encode it in a path. */
    id?: never;
    /** Read-only. A second, shorter identifier. Equal to `id` for GUIDs and for 12-character ids; for 33-character ids it is 12 hexadecimal characters of its own. */
    alternateId?: never;
    /**
     * The customer to buy for, the same as in the path. Sources disagree on whether a request must send it: the indirect-reseller page and the 2017 page require it, the create-order pages since 2019 do not, and orders without it are accepted. So it is not required here.
     * Format: uuid
     * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
     */
    referenceCustomerId?: string;
    /** How often the partner is billed. When absent or `unknown`, the service applies `monthly`, or `one_time` for what is bought once (2017 pages name `monthly` only). Some offers refuse the default with code 2004: a trial wants `none`. */
    billingCycle?: BillingCycleType;
    /**
     * What is bought, one offer in each item. At least one; no maximum is documented.
     * @example [
     *   {
     *     "lineItemNumber": 0,
     *     "offerId": "84A03D81-6B37-4D66-8D4A-FAEA24541538",
     *     "friendlyName": "new offer purchase",
     *     "quantity": 5
     *   }
     * ]
     */
    lineItems: OrderLineItemRequest[];
    /**
     * The currency of the order, as ISO 4217. The documents call it read-only, yet their own reservation sample sends it, so this contract allows it in a request. Code 900169 says that neither partner nor customer has a currency.
     * @example USD
     */
    currencyCode?: string;
    /** Read-only. The symbol of the currency, with or without a country prefix. */
    currencySymbol?: never;
    /** Read-only. When the order was created. Three spellings occur: milliseconds with an offset, six or seven decimals with `Z`, and two or three decimals with `+00:00`. */
    creationDate?: never;
    /** Read-only. Where the order stands. Read-only when creating: a request that sends `none` is refused with code 0. Absent on legacy answers. */
    status?: never;
    /** Read-only. What kind of transaction made the order. */
    transactionType?: never;
    /** Read-only. Where to read on from this order. Absent on a cancelled order. */
    links?: never;
    /** The kind of resource and, on legacy answers, its version. */
    attributes?: ResourceAttributesRequest;
    /** Read-only. The total before tax. Only present when the order was asked for with `include_price=true`, and in the answer to a cart's checkout. */
    totalPrice?: never;
    /**
     * The partner attests to the partner on record. The documents list it as required and spell it in PascalCase; samples without it are accepted, so it is not required here. Mandatory in practice for some partners since February 2022; where it is missing the service answers with code 900206.
     * @example true
     */
    partnerOnRecordAttestationAccepted?: boolean;
    /** Read-only. Where the purchase was made. Never documented; seen empty and with the members below. */
    client?: never;
}
/** One offer of an order, and how many of it. */
export interface OrderLineItem {
    /**
     * The item's number within the order: unique, counting from 0 to the number of items minus 1 (code 800071 otherwise).
     * @example 0
     */
    lineItemNumber: number;
    /**
     * What is bought. A GUID for a legacy licence offer, a name such as `MS-AZR-0145P` for legacy Azure, or a catalogue item id `product:sku:availability` for everything newer. Read a catalogue item id just before buying: its availability part may change (code 400019 says read it again).
     * @example 84A03D81-6B37-4D66-8D4A-FAEA24541538
     */
    offerId: string;
    /**
     * The subscription that the item became. Set by the service, and absent until it is provisioned; a request that creates an order leaves it out. Upper case for legacy licences, lower case for new commerce.
     * Format: uuid
     * @example 1DA3295E-C59A-476C-A7E7-D7E981FE79BE
     */
    subscriptionId?: string;
    /**
     * The subscription that an add-on belongs to. For PATCH of the order that holds the base offer only; in a POST it is refused with code 2000.
     * Format: uuid
     * @example 1DA3295E-C59A-476C-A7E7-D7E981FE79BE
     */
    parentSubscriptionId?: string;
    /**
     * A name of the partner's own, to tell subscriptions apart. When absent the service fills in the product's title. No maximum length is documented.
     * @example new offer purchase
     */
    friendlyName?: string;
    /**
     * How many licences or instances. The 2017 pages require it for licence-based offers only, later pages always; so it is not required here. A request sends at least 1, within the offer's `minimumQuantity` and `maximumQuantity` (codes 2002, 800067, 900275); 0 in an answer means that the item was cancelled.
     * @example 5
     */
    quantity?: number;
    /**
     * The Partner Center id (formerly MPN id) of the indirect **reseller**, when an indirect provider orders for that reseller's customer; never the provider's own. Leaving it out does not fail the order: the reseller is not recorded and may lose incentives. Needs app + user credentials.
     * @example 4848383
     */
    partnerIdOnRecord?: string;
    /**
     * Further partners to record, at most five, for customers in the EU and EFTA only. The resource table calls it a string; bodies and the .NET SDK have an array of strings. It may repeat `partnerIdOnRecord`.
     * @example [
     *   "4848384",
     *   "4848385"
     * ]
     */
    additionalPartnerIdsOnRecord?: string[];
    /** What the SKU's `provisioningVariables` ask for, such as an Azure reservation's term and scope. */
    provisioningContext?: ProvisioningContext;
    /**
     * The term of the purchase, as an ISO 8601 duration: `P1M`, `P1Y`, `P3Y`. Sent for new commerce and savings plans; empty for perpetual software.
     * @example P1Y
     */
    termDuration?: string;
    /**
     * What the subscription becomes at the end of its term. The create-order pages say an array, the resource page (since December 2019) and the .NET SDK a single object; cart bodies show a single object and no order body shows either. So both are valid here, and a client sends what its caller wrote. Whether an order's answer repeats it is not known.
     * @example {
     *   "termDuration": "P1Y"
     * }
     */
    renewsTo?: RenewsTo | RenewsTo[];
    /**
     * Ends the first term on this date, to align it with another subscription. The allowed dates come from `GET /v1/customers/{customer-id}/subscriptions/customTermEndDates?term_duration=`, which writes them without a zone; a cart sample has `Z`. Both are taken. Code 900242 refuses another date.
     * @example 2022-02-19T00:00:00Z
     */
    customTermEndDate?: string;
    /**
     * A promotion to apply, in the form of three parts joined by colons that carts show.
     * @example 39NFJQT1PFPX:0001:39NFJQT1Q5KV
     */
    promotionId?: string;
    /**
     * The customer's attestation, where the SKU asks for one; without it such an order is refused with code 900203. The documents spell it in PascalCase.
     * @example true
     */
    attestationAccepted?: boolean;
    /** What an Azure savings plan commits to. */
    purchaseCommitment?: PurchaseCommitment;
    /** What kind of transaction made the item. */
    transactionType?: LineItemTransactionType;
    /** Prices before tax. Only present with `include_price=true` and in the answer to a cart's checkout. */
    pricing?: Pricing;
    /** Where to read on from this item. May be empty. */
    links?: OrderLineItemLinks;
    /** The kind of resource. Seen in requests only. */
    attributes?: ResourceAttributes;
}
/** One offer of an order, and how many of it. */
export interface OrderLineItemRequest {
    /**
     * The item's number within the order: unique, counting from 0 to the number of items minus 1 (code 800071 otherwise).
     * @example 0
     */
    lineItemNumber: number;
    /**
     * What is bought. A GUID for a legacy licence offer, a name such as `MS-AZR-0145P` for legacy Azure, or a catalogue item id `product:sku:availability` for everything newer. Read a catalogue item id just before buying: its availability part may change (code 400019 says read it again).
     * @example 84A03D81-6B37-4D66-8D4A-FAEA24541538
     */
    offerId: string;
    /**
     * The subscription that the item became. Set by the service, and absent until it is provisioned; a request that creates an order leaves it out. Upper case for legacy licences, lower case for new commerce.
     * Format: uuid
     * @example 1DA3295E-C59A-476C-A7E7-D7E981FE79BE
     */
    subscriptionId?: string;
    /**
     * The subscription that an add-on belongs to. For PATCH of the order that holds the base offer only; in a POST it is refused with code 2000.
     * Format: uuid
     * @example 1DA3295E-C59A-476C-A7E7-D7E981FE79BE
     */
    parentSubscriptionId?: string;
    /**
     * A name of the partner's own, to tell subscriptions apart. When absent the service fills in the product's title. No maximum length is documented.
     * @example new offer purchase
     */
    friendlyName?: string;
    /**
     * How many licences or instances. The 2017 pages require it for licence-based offers only, later pages always; so it is not required here. A request sends at least 1, within the offer's `minimumQuantity` and `maximumQuantity` (codes 2002, 800067, 900275); 0 in an answer means that the item was cancelled.
     * @example 5
     */
    quantity?: number;
    /**
     * The Partner Center id (formerly MPN id) of the indirect **reseller**, when an indirect provider orders for that reseller's customer; never the provider's own. Leaving it out does not fail the order: the reseller is not recorded and may lose incentives. Needs app + user credentials.
     * @example 4848383
     */
    partnerIdOnRecord?: string;
    /**
     * Further partners to record, at most five, for customers in the EU and EFTA only. The resource table calls it a string; bodies and the .NET SDK have an array of strings. It may repeat `partnerIdOnRecord`.
     * @example [
     *   "4848384",
     *   "4848385"
     * ]
     */
    additionalPartnerIdsOnRecord?: string[];
    /** What the SKU's `provisioningVariables` ask for, such as an Azure reservation's term and scope. */
    provisioningContext?: ProvisioningContext;
    /**
     * The term of the purchase, as an ISO 8601 duration: `P1M`, `P1Y`, `P3Y`. Sent for new commerce and savings plans; empty for perpetual software.
     * @example P1Y
     */
    termDuration?: string;
    /**
     * What the subscription becomes at the end of its term. The create-order pages say an array, the resource page (since December 2019) and the .NET SDK a single object; cart bodies show a single object and no order body shows either. So both are valid here, and a client sends what its caller wrote. Whether an order's answer repeats it is not known.
     * @example {
     *   "termDuration": "P1Y"
     * }
     */
    renewsTo?: RenewsTo | RenewsTo[];
    /**
     * Ends the first term on this date, to align it with another subscription. The allowed dates come from `GET /v1/customers/{customer-id}/subscriptions/customTermEndDates?term_duration=`, which writes them without a zone; a cart sample has `Z`. Both are taken. Code 900242 refuses another date.
     * @example 2022-02-19T00:00:00Z
     */
    customTermEndDate?: string;
    /**
     * A promotion to apply, in the form of three parts joined by colons that carts show.
     * @example 39NFJQT1PFPX:0001:39NFJQT1Q5KV
     */
    promotionId?: string;
    /**
     * The customer's attestation, where the SKU asks for one; without it such an order is refused with code 900203. The documents spell it in PascalCase.
     * @example true
     */
    attestationAccepted?: boolean;
    /** What an Azure savings plan commits to. */
    purchaseCommitment?: PurchaseCommitment;
    /** Read-only. What kind of transaction made the item. */
    transactionType?: never;
    /** Read-only. Prices before tax. Only present with `include_price=true` and in the answer to a cart's checkout. */
    pricing?: never;
    /** Read-only. Where to read on from this item. May be empty. */
    links?: never;
    /** The kind of resource. Seen in requests only. */
    attributes?: ResourceAttributesRequest;
}
/** The term that follows. */
export interface RenewsTo {
    /**
     * The renewal term, as an ISO 8601 duration. Documented: `P1M` and `P1Y`.
     * @example P1Y
     */
    termDuration?: string;
}
/**
 * Names and values that a SKU's `provisioningVariables` ask for. The names are data: they are never re-spelt.
 *
 * - Azure reservation: `subscriptionId` (the Azure subscription), `scope` (`shared` or `single`), `duration`
 *   (`1Year` or `3Years`; sources also spell `3years` and `3Year`). Tables show scope values capitalised, bodies in
 *   lower case.
 * - Azure savings plan: `scope` `shared` with `subscriptionId` (the Azure plan), or `single` with `entitlementId`
 *   (the Azure subscription). Codes 900312 to 900318 name what is wrong with it.
 * @example {
 *   "subscriptionId": "3D5ECED6-1151-44C7-AEE6-70A4BB725666",
 *   "scope": "shared",
 *   "duration": "1Year"
 * }
 */
export interface ProvisioningContext {
    [key: string]: string;
}
/**
 * The hourly amount that an Azure savings plan commits to.
 * @example {
 *   "amount": 0.05,
 *   "currency": "usd",
 *   "grain": "hourly"
 * }
 */
export interface PurchaseCommitment {
    /**
     * The amount for each grain. The table says integer, a body has 0.05; so it is a number here.
     * @example 0.05
     */
    amount?: number;
    /**
     * The currency; the sample writes it in lower case.
     * @example usd
     */
    currency?: string;
    /**
     * What the amount is counted by. `hourly` on orders; subscriptions show `Hourly`.
     * @example hourly
     */
    grain?: string;
}
/**
 * Prices of a line item, before tax.
 * @example {
 *   "listPrice": 20,
 *   "discountedPrice": 18,
 *   "proratedPrice": 9,
 *   "price": 18,
 *   "extendedPrice": 90
 * }
 */
export interface Pricing {
    /**
     * The price in the list.
     * @example 20
     */
    listPrice?: number;
    /**
     * The price after discounts.
     * @example 18
     */
    discountedPrice?: number;
    /**
     * The price for the part of the term that remains.
     * @example 9
     */
    proratedPrice?: number;
    /**
     * The price of one.
     * @example 18
     */
    price?: number;
    /**
     * The price of all.
     * @example 90
     */
    extendedPrice?: number;
}
/**
 * How often the partner is billed. Written in lower snake case; a change request that spelt it `Annual` was accepted and answered in the same spelling.
 *
 * Known values; the service may add others:
 * - `unknown`: Not set; what the .NET SDK sends by default.
 * - `monthly`: Every month.
 * - `annual`: Every year. The 2017 pages say that it is not supported yet; later pages order with it.
 * - `none`: Not billed, such as a trial.
 * - `one_time`: Once, such as a reservation or perpetual software.
 * - `triennial`: Every three years.
 * - `biennial`: Every two years. Known from the .NET SDK only.
 * @example monthly
 */
export type BillingCycleType = "unknown" | "monthly" | "annual" | "none" | "one_time" | "triennial" | "biennial" | (string & {});
/**
 * Where an order stands.
 *
 * Known values; the service may add others:
 * - `unknown`: Not known.
 * - `completed`: Done.
 * - `pending`: Being processed.
 * - `cancelled`: Cancelled.
 * - `suspended`: Suspended. The spelling is inferred from the documented name.
 * - `pending_review`: Under a second review by Microsoft. The spelling is inferred from the documented name.
 * - `pending_po_upload`: Waits until the partner uploads the customer's purchase order.
 * - `po_upload_complete`: The purchase order was uploaded.
 * - `po_review_rejected`: The purchase order was rejected; final. The spelling is inferred from the documented name.
 * - `partial_success`: Some subscriptions failed; buy those again. The spelling is inferred from the documented name.
 * - `error`: Failed; buy again. Documented, not seen.
 * @example completed
 */
export type OrderStatus = "unknown" | "completed" | "pending" | "cancelled" | "suspended" | "pending_review" | "pending_po_upload" | "po_upload_complete" | "po_review_rejected" | "partial_success" | "error" | (string & {});
/**
 * What kind of transaction made an order.
 *
 * Known values; the service may add others:
 * - `UserPurchase`: A user bought.
 * - `SystemPurchase`: The system bought, as a renewal does. Documented, not seen.
 * - `SystemBilling`: The system billed. Documented, not seen.
 * @example UserPurchase
 */
export type OrderTransactionType = "UserPurchase" | "SystemPurchase" | "SystemBilling" | (string & {});
/**
 * What kind of transaction made a line item. The documents list lower camel case; the only value seen in a body is `New`.
 *
 * Known values; the service may add others:
 * - `New`: A new purchase, as seen in bodies.
 * - `new`: A new purchase, as documented.
 * - `renew`: A renewal.
 * - `addQuantity`: More of what was bought.
 * - `removeQuantity`: Fewer of what was bought.
 * - `cancel`: A cancellation.
 * - `convert`: A conversion.
 * - `customerCredit`: A credit to the customer.
 * @example New
 */
export type LineItemTransactionType = "New" | "new" | "renew" | "addQuantity" | "removeQuantity" | "cancel" | "convert" | "customerCredit" | (string & {});
/**
 * Where to read on from an order.
 * @example {
 *   "self": {
 *     "uri": "/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/orders/074bd849-9106-405c-9923-fa061839d487",
 *     "method": "GET",
 *     "headers": []
 *   }
 * }
 */
export interface OrderLinks {
    /** The order itself. */
    self?: Link;
    /** How far provisioning has come. */
    provisioningStatus?: Link;
    /** How to change the order; its `method` is `PATCH`. Not documented, seen in bodies. */
    patchOperation?: Link;
}
/**
 * Where to read on from a line item.
 * @example {
 *   "subscription": {
 *     "uri": "/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/subscriptions/1DA3295E-C59A-476C-A7E7-D7E981FE79BE",
 *     "method": "GET",
 *     "headers": []
 *   }
 * }
 */
export interface OrderLineItemLinks {
    /** The subscription that the item became. */
    subscription?: Link;
    /** The product that was bought. Not documented. */
    product?: Link;
    /** The SKU that was bought. */
    sku?: Link;
    /** The availability that was bought. Not documented. */
    availability?: Link;
    /** How far provisioning of the item has come. One sample's address lacks `/customers/{id}` in front. */
    provisioningStatus?: Link;
    /** Where the item is activated. */
    activationLinks?: Link;
}
/**
 * An address to read on from.
 * @example {
 *   "uri": "/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/orders/074bd849-9106-405c-9923-fa061839d487",
 *   "method": "GET",
 *   "headers": []
 * }
 */
export interface Link {
    /**
     * The address, relative to the version prefix: it starts with `/` and lacks `/v1`. Its query is part of it. One sample shows an absolute address.
     * @example /customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/orders/074bd849-9106-405c-9923-fa061839d487
     */
    uri?: string;
    /**
     * The HTTP method to use.
     * @example GET
     */
    method?: string;
    /**
     * Headers to send along. Empty in every sample.
     * @example []
     */
    headers?: LinkHeader[];
}
/** A header to send along with a link. */
export interface LinkHeader {
    /**
     * The header's name.
     * @example X-Locale
     */
    key?: string;
    /**
     * The header's value.
     * @example en-US
     */
    value?: string;
}
/**
 * What kind of resource a body holds.
 * @example {
 *   "objectType": "Order"
 * }
 */
export interface ResourceAttributes {
    /**
     * The version of the resource, opaque. Samples decode from base64 to an id and a version; absent on modern orders. It never comes as a header.
     * @example eyJpZCI6IjA3NGJkODQ5LTkxMDYtNDA1Yy05OTIzLWZhMDYxODM5ZDQ4NyIsInZlcnNpb24iOjF9
     */
    etag?: string;
    /**
     * The kind of resource, such as `Order` or `OrderLineItem`.
     * @example Order
     */
    objectType?: string;
}
/**
 * What kind of resource a body holds.
 * @example {
 *   "objectType": "Order"
 * }
 */
export interface ResourceAttributesRequest {
    /** Read-only. The version of the resource, opaque. Samples decode from base64 to an id and a version; absent on modern orders. It never comes as a header. */
    etag?: never;
    /**
     * The kind of resource, such as `Order` or `OrderLineItem`.
     * @example Order
     */
    objectType?: string;
}
/**
 * Why a call failed. Three shapes are live or documented and one is historical, so read whichever members are there.
 * @example {
 *   "code": 2093,
 *   "description": "Inventory is not available for the selected catalog item.",
 *   "data": [],
 *   "source": "PartnerFD"
 * }
 */
export type Fault = ApiFault | ThrottlingFault | LegacyFault;
/** The service's own error body. */
export interface ApiFault {
    /**
     * What is wrong, see the table of error codes. The documents say a string; every body found has a number. Both are valid here.
     * @example 2093
     */
    code: number | string;
    /**
     * What is wrong, in words. The documents give 1 to 1,024 characters. It may hold JSON of its own, escaped.
     * @example Inventory is not available for the selected catalog item.
     */
    description: string;
    /**
     * Details of some errors, such as the names of the members at fault. Empty or absent on others.
     * @example [
     *   "parentSubscriptionId"
     * ]
     */
    data?: string[];
    /**
     * The part of the service that refused, such as `PartnerFD` or `PartnerApiServiceControllers`. Documented as always present, which not every SDK relies on; so it is not required here.
     * @example PartnerFD
     */
    source?: string;
}
/** The gateway's error body for too many requests. It has no code and no description. */
export interface ThrottlingFault {
    /**
     * The HTTP status again.
     * @example 429
     */
    statusCode: number;
    /**
     * What happened and how long to wait, in words.
     * @example Rate limit is exceeded. Try again in 57 seconds.
     */
    message: string;
}
/**
 * @deprecated
 * An error body of the 2017 documents. No body of this shape was found.
 */
export interface LegacyFault {
    /**
     * What is wrong.
     * @example InvalidInput
     */
    code: string;
    /**
     * Details, of no documented shape.
     * @example {}
     */
    data?: Record<string, never>;
    /**
     * Always `Error`; the only member in PascalCase.
     * @example Error
     */
    Source?: string;
    /**
     * Further errors of the same call.
     * @example [
     *   {
     *     "error_code": "InvalidInput",
     *     "message": "The quantity is not valid."
     *   }
     * ]
     */
    other_errors: LegacyFaultDetail[];
}
/**
 * @deprecated
 * One further error of the 2017 documents.
 */
export interface LegacyFaultDetail {
    /**
     * What is wrong.
     * @example InvalidInput
     */
    error_code?: string;
    /**
     * What is wrong, in words.
     * @example The quantity is not valid.
     */
    message?: string;
    /**
     * Details, of no documented shape.
     * @example {}
     */
    parameters?: Record<string, never>;
}
