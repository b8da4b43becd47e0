// Generated from openapi.yaml by `npm run generate`. Do not edit.

/** An order to place. The service sets the other members of an order; it refuses or ignores them in a request. */
export interface OrderRequest {
    /** Read-only. The order's identifier. Not always a GUID: legacy orders have a GUID, modern orders of 2018 have 33 characters of base64url, and new-commerce orders have 12 hexadecimal characters. Percent-encode it in a path. */
    id?: never;
    /** Read-only. A second, shorter identifier. Equal to `id` for GUIDs and 12-character ids. For 33-character ids, it is a separate id of 12 hexadecimal characters. */
    alternateId?: never;
    /** Read-only. The symbol of the currency, with or without a country prefix. */
    currencySymbol?: never;
    /** Read-only. When the order was created. There are three formats: milliseconds with an offset, six or seven decimals with `Z`, and two or three decimals with `+00:00`. */
    creationDate?: never;
    /** Read-only. The current state of the order. Read-only when creating: a request that sends `none` is refused with code 0. Absent from legacy answers. */
    status?: never;
    /** Read-only. The kind of transaction that made the order. */
    transactionType?: never;
    /** Read-only. Links to related resources. Absent from a cancelled order. */
    links?: never;
    /** Read-only. The total before tax. Present only when the order was read with `include_price=true`, and in the answer to a cart's checkout. */
    totalPrice?: never;
    /** Read-only. Where the purchase was made. Never documented; seen empty, and with the members below. */
    client?: never;
    /**
     * The customer to buy for, the same as in the path. Sources disagree on whether a request must send it: the indirect-reseller page and the 2017 page require it, the create-order pages since 2019 do not, and orders without it are accepted. So it is not required here.
     * Format: uuid
     * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
     */
    referenceCustomerId?: string;
    /** How often the partner is billed. If absent or `unknown`, the service applies `monthly`, or `one_time` for one-time purchases (the 2017 pages name `monthly` only). Some offers refuse the default with code 2004: a trial needs `none`. */
    billingCycle?: BillingCycleType;
    /**
     * The currency of the order, as an ISO 4217 code. The documents call it read-only, but their own reservation sample sends it, so this contract allows it in a request. Code 900169 means that it is neither the partner's currency nor that of the customer's market.
     * @example USD
     */
    currencyCode?: string;
    /**
     * The partner's attestation about the partner on record. The documents list it as required and spell it in PascalCase, but samples without it are accepted, and Microsoft's generated reference has no such member; so it is not required here. In practice it has been mandatory for some partners since February 2022; where it is missing, the service answers with code 900206.
     * @example true
     */
    partnerOnRecordAttestationAccepted?: boolean;
    /**
     * What to buy, with one offer in each line item. At least one; no maximum is documented.
     * @example [
     *   {
     *     "lineItemNumber": 0,
     *     "offerId": "CFQ7TTC0LH18:0001:CFQ7TTC0K971",
     *     "friendlyName": "Contoso mail",
     *     "quantity": 10,
     *     "termDuration": "P1Y"
     *   }
     * ]
     */
    lineItems: OrderLineItemRequest[];
    attributes?: ResourceAttributesRequest;
}
/** Add-ons to buy for the subscriptions of an existing order. */
export interface AddOnRequest {
    /** Read-only. The order's identifier. Not always a GUID: legacy orders have a GUID, modern orders of 2018 have 33 characters of base64url, and new-commerce orders have 12 hexadecimal characters. Percent-encode it in a path. */
    id?: never;
    /** Read-only. A second, shorter identifier. Equal to `id` for GUIDs and 12-character ids. For 33-character ids, it is a separate id of 12 hexadecimal characters. */
    alternateId?: never;
    /** Read-only. The symbol of the currency, with or without a country prefix. */
    currencySymbol?: never;
    /** Read-only. When the order was created. There are three formats: milliseconds with an offset, six or seven decimals with `Z`, and two or three decimals with `+00:00`. */
    creationDate?: never;
    /** Read-only. The current state of the order. Read-only when creating: a request that sends `none` is refused with code 0. Absent from legacy answers. */
    status?: never;
    /** Read-only. The kind of transaction that made the order. */
    transactionType?: never;
    /** Read-only. Links to related resources. Absent from a cancelled order. */
    links?: never;
    /** Read-only. The total before tax. Present only when the order was read with `include_price=true`, and in the answer to a cart's checkout. */
    totalPrice?: never;
    /** Read-only. Where the purchase was made. Never documented; seen empty, and with the members below. */
    client?: never;
    /**
     * The customer to buy for, the same as in the path. Sources disagree on whether a request must send it: the indirect-reseller page and the 2017 page require it, the create-order pages since 2019 do not, and orders without it are accepted. So it is not required here.
     * Format: uuid
     * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
     */
    referenceCustomerId?: string;
    /** How often the partner is billed. If absent or `unknown`, the service applies `monthly`, or `one_time` for one-time purchases (the 2017 pages name `monthly` only). Some offers refuse the default with code 2004: a trial needs `none`. */
    billingCycle?: BillingCycleType;
    /**
     * The currency of the order, as an ISO 4217 code. The documents call it read-only, but their own reservation sample sends it, so this contract allows it in a request. Code 900169 means that it is neither the partner's currency nor that of the customer's market.
     * @example USD
     */
    currencyCode?: string;
    /**
     * The partner's attestation about the partner on record. The documents list it as required and spell it in PascalCase, but samples without it are accepted, and Microsoft's generated reference has no such member; so it is not required here. In practice it has been mandatory for some partners since February 2022; where it is missing, the service answers with code 900206.
     * @example true
     */
    partnerOnRecordAttestationAccepted?: boolean;
    /**
     * The add-ons to buy, with one offer in each line item, numbered from 0 again.
     * @example [
     *   {
     *     "lineItemNumber": 0,
     *     "offerId": "1D29F80A-9664-49F2-9B43-B6ADAE6E1E36",
     *     "parentSubscriptionId": "1DA3295E-C59A-476C-A7E7-D7E981FE79BE",
     *     "quantity": 2
     *   }
     * ]
     */
    lineItems: AddOnLineItemRequest[];
    attributes?: ResourceAttributesRequest;
}
/** The cancellation of an order or, for software, of some of its line items. */
export interface OrderCancellation {
    /** Read-only. A second, shorter identifier. Equal to `id` for GUIDs and 12-character ids. For 33-character ids, it is a separate id of 12 hexadecimal characters. */
    alternateId?: never;
    /** Read-only. The symbol of the currency, with or without a country prefix. */
    currencySymbol?: never;
    /** Read-only. When the order was created. There are three formats: milliseconds with an offset, six or seven decimals with `Z`, and two or three decimals with `+00:00`. */
    creationDate?: never;
    /** Read-only. The kind of transaction that made the order. */
    transactionType?: never;
    /** Read-only. Links to related resources. Absent from a cancelled order. */
    links?: never;
    /** Read-only. The total before tax. Present only when the order was read with `include_price=true`, and in the answer to a cart's checkout. */
    totalPrice?: never;
    /** Read-only. Where the purchase was made. Never documented; seen empty, and with the members below. */
    client?: never;
    /**
     * The order, as in the path. Both samples have it; no source says that it is required.
     * @example Cs_jyTxubLpvdJXdo8xcQZN6I2RsLrgZ1
     */
    id?: string;
    /**
     * The status that the order is to have. Partners can set no other status.
     * @example cancelled
     * @enum {string}
     */
    status: "cancelled";
    /**
     * The line items to cancel, for a software order. Without it, the whole order is cancelled.
     * @example [
     *   {
     *     "lineItemNumber": 0,
     *     "offerId": "DG7GMGF0FKZV:0003:DG7GMGF0DWMS"
     *   }
     * ]
     */
    lineItems?: CancelledLineItem[];
}
/** A line item to cancel. */
export interface CancelledLineItem {
    /** Read-only. The kind of transaction that made the line item. */
    transactionType?: never;
    /** Read-only. Prices before tax. Present only with `include_price=true`, and in the answer to a cart's checkout. */
    pricing?: never;
    /** Read-only. Links to related resources. May be empty. */
    links?: never;
    /**
     * The number of the line item within the order.
     * @example 0
     */
    lineItemNumber: number;
    /**
     * The id of what the line item bought.
     * @example DG7GMGF0FKZV:0003:DG7GMGF0DWMS
     */
    offerId: string;
}
/** A change of billing cycle for a legacy order. */
export interface BillingCycleChange {
    /** Read-only. A second, shorter identifier. Equal to `id` for GUIDs and 12-character ids. For 33-character ids, it is a separate id of 12 hexadecimal characters. */
    alternateId?: never;
    /** Read-only. The symbol of the currency, with or without a country prefix. */
    currencySymbol?: never;
    /** Read-only. When the order was created. There are three formats: milliseconds with an offset, six or seven decimals with `Z`, and two or three decimals with `+00:00`. */
    creationDate?: never;
    /** Read-only. The current state of the order. Read-only when creating: a request that sends `none` is refused with code 0. Absent from legacy answers. */
    status?: never;
    /** Read-only. The kind of transaction that made the order. */
    transactionType?: never;
    /** Read-only. Links to related resources. Absent from a cancelled order. */
    links?: never;
    /** Read-only. The total before tax. Present only when the order was read with `include_price=true`, and in the answer to a cart's checkout. */
    totalPrice?: never;
    /** Read-only. Where the purchase was made. Never documented; seen empty, and with the members below. */
    client?: never;
    /**
     * The order, as in the path. Not required; the sample sends null.
     * @example 074bd849-9106-405c-9923-fa061839d487
     */
    id?: string;
    /**
     * The customer, as in the path.
     * Format: uuid
     * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
     */
    referenceCustomerId: string;
    /** How often the partner is to be billed, `monthly` or `annual`. The sample sends `Annual`, and its answer returns it in that spelling. */
    billingCycle: BillingCycleType;
    /**
     * The line items, each with its subscription.
     * @example [
     *   {
     *     "lineItemNumber": 0,
     *     "offerId": "84A03D81-6B37-4D66-8D4A-FAEA24541538",
     *     "subscriptionId": "1DA3295E-C59A-476C-A7E7-D7E981FE79BE",
     *     "quantity": 5
     *   }
     * ]
     */
    lineItems: BilledLineItem[];
    attributes?: ResourceAttributesRequest;
}
/** A line item whose billing cycle changes. */
export interface BilledLineItem {
    /** Read-only. The kind of transaction that made the line item. */
    transactionType?: never;
    /** Read-only. Prices before tax. Present only with `include_price=true`, and in the answer to a cart's checkout. */
    pricing?: never;
    /** Read-only. Links to related resources. May be empty. */
    links?: never;
    /**
     * The number of the line item, counted from 0.
     * @example 0
     */
    lineItemNumber: number;
    /**
     * The id of what the line item bought.
     * @example 84A03D81-6B37-4D66-8D4A-FAEA24541538
     */
    offerId: string;
    /**
     * The subscription that the line item became.
     * Format: uuid
     * @example 1DA3295E-C59A-476C-A7E7-D7E981FE79BE
     */
    subscriptionId: string;
    /**
     * The partner's own name for the subscription.
     * @example new offer purchase
     */
    friendlyName?: string;
    /**
     * The number of licences.
     * @example 5
     */
    quantity: number;
    /**
     * The Partner Center id of the indirect reseller.
     * @example 4848383
     */
    partnerIdOnRecord?: string;
    /** Used for add-ons only, which is another use of this call. */
    parentSubscriptionId?: never;
    attributes?: ResourceAttributesRequest;
}
/** A purchase for one customer, as the service returns it. Members marked read-only are set by the service and never sent; `OrderRequest` has the members to send. */
export interface Order {
    /**
     * The customer to buy for, the same as in the path. Sources disagree on whether a request must send it: the indirect-reseller page and the 2017 page require it, the create-order pages since 2019 do not, and orders without it are accepted. So it is not required here.
     * Format: uuid
     * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
     */
    referenceCustomerId?: string;
    /** How often the partner is billed. If absent or `unknown`, the service applies `monthly`, or `one_time` for one-time purchases (the 2017 pages name `monthly` only). Some offers refuse the default with code 2004: a trial needs `none`. */
    billingCycle?: BillingCycleType;
    /**
     * The currency of the order, as an ISO 4217 code. The documents call it read-only, but their own reservation sample sends it, so this contract allows it in a request. Code 900169 means that it is neither the partner's currency nor that of the customer's market.
     * @example USD
     */
    currencyCode?: string;
    /**
     * The partner's attestation about the partner on record. The documents list it as required and spell it in PascalCase, but samples without it are accepted, and Microsoft's generated reference has no such member; so it is not required here. In practice it has been mandatory for some partners since February 2022; where it is missing, the service answers with code 900206.
     * @example true
     */
    partnerOnRecordAttestationAccepted?: boolean;
    /**
     * The order's identifier. Not always a GUID: legacy orders have a GUID, modern orders of 2018 have 33 characters of base64url, and new-commerce orders have 12 hexadecimal characters. Percent-encode it in a path.
     * @example 074bd849-9106-405c-9923-fa061839d487
     */
    id: string;
    /**
     * A second, shorter identifier. Equal to `id` for GUIDs and 12-character ids. For 33-character ids, it is a separate id of 12 hexadecimal characters.
     * @example c403d91b21d2
     */
    alternateId?: string;
    /**
     * What is bought, with one offer in each line item. At least one; no maximum is documented.
     * @example [
     *   {
     *     "lineItemNumber": 0,
     *     "offerId": "CFQ7TTC0LH18:0001:CFQ7TTC0K971",
     *     "friendlyName": "Contoso mail",
     *     "quantity": 10,
     *     "termDuration": "P1Y"
     *   }
     * ]
     */
    lineItems: OrderLineItem[];
    /**
     * The symbol of the currency, with or without a country prefix.
     * @example $
     */
    currencySymbol?: string;
    /**
     * When the order was created. There are three formats: milliseconds with an offset, six or seven decimals with `Z`, and two or three decimals with `+00:00`.
     * Format: date-time
     * @example 2017-03-30T10:43:07.157-07:00
     */
    creationDate?: string;
    /** The current state of the order. Read-only when creating: a request that sends `none` is refused with code 0. Absent from legacy answers. */
    status?: OrderStatus;
    /** The kind of transaction that made the order. */
    transactionType?: OrderTransactionType;
    /** Links to related resources. Absent from a cancelled order. */
    links?: OrderLinks;
    /** The kind of resource and, on legacy answers, its version. */
    attributes?: ResourceAttributes;
    /**
     * The total before tax. Present only when the order was read with `include_price=true`, and in the answer to a cart's checkout.
     * @example 100
     */
    totalPrice?: number;
    /**
     * Where the purchase was made. Never documented; seen empty, and with the members below.
     * @example {
     *   "marketplaceCountry": "US",
     *   "deviceFamily": "UniversalStore-PartnerCenter",
     *   "name": "Partner Center Web"
     * }
     */
    client?: {
        /**
         * The country of the marketplace, as a two-letter code.
         * @example US
         */
        marketplaceCountry?: string;
        /**
         * The family of the device used for the purchase.
         * @example UniversalStore-PartnerCenter
         */
        deviceFamily?: string;
        /**
         * The name of the client used for the purchase.
         * @example Partner Center Web
         */
        name?: string;
    };
}
/** An offer to order, and its quantity. */
export interface OrderLineItemRequest {
    /** Read-only. The kind of transaction that made the line item. */
    transactionType?: never;
    /** Read-only. Prices before tax. Present only with `include_price=true`, and in the answer to a cart's checkout. */
    pricing?: never;
    /** Read-only. Links to related resources. May be empty. */
    links?: never;
    /**
     * The number of the line item within the order: unique, and counted from 0 to the number of line items minus 1 (otherwise refused with code 800071).
     * @example 0
     */
    lineItemNumber: number;
    /**
     * What to buy: a catalogue item id `product:sku:availability` or, for older offers, a GUID for a legacy licence offer and a name such as `MS-AZR-0145P` for legacy Azure. Read a catalogue item id just before buying: its availability part may change (code 400019 means: read it again). Commercial legacy offers that have a new-commerce equivalent have taken no new orders since 2022-03-10.
     * @example CFQ7TTC0LH18:0001:CFQ7TTC0K971
     * @example 84A03D81-6B37-4D66-8D4A-FAEA24541538
     */
    offerId: string;
    /**
     * The subscription that the line item became. Set by the service, and absent until it is provisioned; a request that creates an order omits it. Upper case for legacy licences, lower case for new commerce.
     * Format: uuid
     * @example 1DA3295E-C59A-476C-A7E7-D7E981FE79BE
     */
    subscriptionId?: string;
    /**
     * The partner's own name for the subscription, to tell subscriptions apart. If absent, the service fills in the product's title. No maximum length is documented.
     * @example new offer purchase
     */
    friendlyName?: string;
    /**
     * The number of licences or instances. The 2017 pages require it for licence-based offers only, later pages always; so it is not required here. A request sends at least 1, within the offer's `minimumQuantity` and `maximumQuantity` (codes 2002, 800067, 900275). In an answer, 0 means that the line item was cancelled.
     * @example 5
     */
    quantity?: number;
    /**
     * The Partner Center id (formerly MPN id) of the indirect **reseller**, when an indirect provider orders for that reseller's customer; never the provider's own. The order succeeds without it, but the reseller is not recorded and may lose incentives. Needs app + user credentials.
     * @example 4848383
     */
    partnerIdOnRecord?: string;
    /**
     * Additional indirect resellers to record when an indirect provider orders, at most five; never the provider's own id. For partners that transact in the EU and EFTA only, and without incentives for these resellers. The page's table calls it a string; bodies and the .NET SDK have an array of strings, which is returned as it was sent. It may repeat `partnerIdOnRecord`.
     * @example [
     *   "4848384",
     *   "4848385"
     * ]
     */
    additionalPartnerIdsOnRecord?: string[];
    /** The values that the SKU's `provisioningVariables` call for, such as an Azure reservation's term and scope. Answers to savings plans return it as sent; the answer to a reservation omits it. */
    provisioningContext?: ProvisioningContext;
    /**
     * The term of the purchase, as an ISO 8601 duration: `P1M`, `P1Y`, `P3Y`. Sent for new commerce and savings plans; empty for perpetual software.
     * @example P1Y
     */
    termDuration?: string;
    /**
     * What the subscription renews to at the end of its term. The create-order pages have an array; the resource page (since December 2019) and the .NET SDK have a single object; cart bodies show a single object, and no order body shows either. So both are valid here, and a client sends what its caller wrote. It is not known whether an order's answer returns it.
     * @example {
     *   "termDuration": "P1Y"
     * }
     */
    renewsTo?: RenewsTo | RenewsTo[];
    /**
     * Ends the first term on this date, to align it with another subscription. The allowed dates come from `GET /v1/customers/{customer-id}/subscriptions/customTermEndDates?term_duration=`, which writes them without a time zone; a cart sample has `Z`. Both are accepted. Any other date is refused with code 900242.
     * @example 2022-02-19T00:00:00Z
     */
    customTermEndDate?: string;
    /**
     * The promotion to apply: three parts joined by colons, as carts show it.
     * @example 39NFJQT1PFPX:0001:39NFJQT1Q5KV
     */
    promotionId?: string;
    /**
     * The customer's attestation, where the SKU requires one; without it, such an order is refused with code 900203. The documents spell it in PascalCase.
     * @example true
     */
    attestationAccepted?: boolean;
    /** The commitment of an Azure savings plan. */
    purchaseCommitment?: PurchaseCommitment;
    /** For PATCH only (an add-on to an existing order); refused here with code 2000. */
    parentSubscriptionId?: never;
    attributes?: ResourceAttributesRequest;
}
/** An add-on to order, and the subscription to which it belongs. */
export interface AddOnLineItemRequest {
    /** Read-only. The kind of transaction that made the line item. */
    transactionType?: never;
    /** Read-only. Prices before tax. Present only with `include_price=true`, and in the answer to a cart's checkout. */
    pricing?: never;
    /** Read-only. Links to related resources. May be empty. */
    links?: never;
    /**
     * The number of the line item within the order: unique, and counted from 0 to the number of line items minus 1 (otherwise refused with code 800071).
     * @example 0
     */
    lineItemNumber: number;
    /**
     * What to buy: a catalogue item id `product:sku:availability` or, for older offers, a GUID for a legacy licence offer and a name such as `MS-AZR-0145P` for legacy Azure. Read a catalogue item id just before buying: its availability part may change (code 400019 means: read it again). Commercial legacy offers that have a new-commerce equivalent have taken no new orders since 2022-03-10.
     * @example CFQ7TTC0LH18:0001:CFQ7TTC0K971
     * @example 84A03D81-6B37-4D66-8D4A-FAEA24541538
     */
    offerId: string;
    /**
     * The subscription that the line item became. Set by the service, and absent until it is provisioned; a request that creates an order omits it. Upper case for legacy licences, lower case for new commerce.
     * Format: uuid
     * @example 1DA3295E-C59A-476C-A7E7-D7E981FE79BE
     */
    subscriptionId?: string;
    /**
     * The partner's own name for the subscription, to tell subscriptions apart. If absent, the service fills in the product's title. No maximum length is documented.
     * @example new offer purchase
     */
    friendlyName?: string;
    /**
     * The number of licences or instances. The 2017 pages require it for licence-based offers only, later pages always; so it is not required here. A request sends at least 1, within the offer's `minimumQuantity` and `maximumQuantity` (codes 2002, 800067, 900275). In an answer, 0 means that the line item was cancelled.
     * @example 2
     */
    quantity?: number;
    /**
     * The Partner Center id (formerly MPN id) of the indirect **reseller**, when an indirect provider orders for that reseller's customer; never the provider's own. The order succeeds without it, but the reseller is not recorded and may lose incentives. Needs app + user credentials.
     * @example 4848383
     */
    partnerIdOnRecord?: string;
    /**
     * Additional indirect resellers to record when an indirect provider orders, at most five; never the provider's own id. For partners that transact in the EU and EFTA only, and without incentives for these resellers. The page's table calls it a string; bodies and the .NET SDK have an array of strings, which is returned as it was sent. It may repeat `partnerIdOnRecord`.
     * @example [
     *   "4848384",
     *   "4848385"
     * ]
     */
    additionalPartnerIdsOnRecord?: string[];
    /** The values that the SKU's `provisioningVariables` call for, such as an Azure reservation's term and scope. Answers to savings plans return it as sent; the answer to a reservation omits it. */
    provisioningContext?: ProvisioningContext;
    /**
     * The term of the purchase, as an ISO 8601 duration: `P1M`, `P1Y`, `P3Y`. Sent for new commerce and savings plans; empty for perpetual software.
     * @example P1Y
     */
    termDuration?: string;
    /**
     * What the subscription renews to at the end of its term. The create-order pages have an array; the resource page (since December 2019) and the .NET SDK have a single object; cart bodies show a single object, and no order body shows either. So both are valid here, and a client sends what its caller wrote. It is not known whether an order's answer returns it.
     * @example {
     *   "termDuration": "P1Y"
     * }
     */
    renewsTo?: RenewsTo | RenewsTo[];
    /**
     * Ends the first term on this date, to align it with another subscription. The allowed dates come from `GET /v1/customers/{customer-id}/subscriptions/customTermEndDates?term_duration=`, which writes them without a time zone; a cart sample has `Z`. Both are accepted. Any other date is refused with code 900242.
     * @example 2022-02-19T00:00:00Z
     */
    customTermEndDate?: string;
    /**
     * The promotion to apply: three parts joined by colons, as carts show it.
     * @example 39NFJQT1PFPX:0001:39NFJQT1Q5KV
     */
    promotionId?: string;
    /**
     * The customer's attestation, where the SKU requires one; without it, such an order is refused with code 900203. The documents spell it in PascalCase.
     * @example true
     */
    attestationAccepted?: boolean;
    /** The commitment of an Azure savings plan. */
    purchaseCommitment?: PurchaseCommitment;
    parentSubscriptionId: ParentSubscriptionId;
    attributes?: ResourceAttributesRequest;
}
/** One offer of an order, and its quantity. */
export interface OrderLineItem {
    /**
     * The number of the line item within the order: unique, and counted from 0 to the number of line items minus 1 (otherwise refused with code 800071).
     * @example 0
     */
    lineItemNumber: number;
    /**
     * What to buy: a catalogue item id `product:sku:availability` or, for older offers, a GUID for a legacy licence offer and a name such as `MS-AZR-0145P` for legacy Azure. Read a catalogue item id just before buying: its availability part may change (code 400019 means: read it again). Commercial legacy offers that have a new-commerce equivalent have taken no new orders since 2022-03-10.
     * @example CFQ7TTC0LH18:0001:CFQ7TTC0K971
     * @example 84A03D81-6B37-4D66-8D4A-FAEA24541538
     */
    offerId: string;
    /**
     * The subscription that the line item became. Set by the service, and absent until it is provisioned; a request that creates an order omits it. Upper case for legacy licences, lower case for new commerce.
     * Format: uuid
     * @example 1DA3295E-C59A-476C-A7E7-D7E981FE79BE
     */
    subscriptionId?: string;
    /**
     * The partner's own name for the subscription, to tell subscriptions apart. If absent, the service fills in the product's title. No maximum length is documented.
     * @example new offer purchase
     */
    friendlyName?: string;
    /**
     * The number of licences or instances. The 2017 pages require it for licence-based offers only, later pages always; so it is not required here. A request sends at least 1, within the offer's `minimumQuantity` and `maximumQuantity` (codes 2002, 800067, 900275). In an answer, 0 means that the line item was cancelled.
     * @example 5
     */
    quantity?: number;
    /**
     * The Partner Center id (formerly MPN id) of the indirect **reseller**, when an indirect provider orders for that reseller's customer; never the provider's own. The order succeeds without it, but the reseller is not recorded and may lose incentives. Needs app + user credentials.
     * @example 4848383
     */
    partnerIdOnRecord?: string;
    /**
     * Additional indirect resellers to record when an indirect provider orders, at most five; never the provider's own id. For partners that transact in the EU and EFTA only, and without incentives for these resellers. The page's table calls it a string; bodies and the .NET SDK have an array of strings, which is returned as it was sent. It may repeat `partnerIdOnRecord`.
     * @example [
     *   "4848384",
     *   "4848385"
     * ]
     */
    additionalPartnerIdsOnRecord?: string[];
    /** The values that the SKU's `provisioningVariables` call for, such as an Azure reservation's term and scope. Answers to savings plans return it as sent; the answer to a reservation omits it. */
    provisioningContext?: ProvisioningContext;
    /**
     * The term of the purchase, as an ISO 8601 duration: `P1M`, `P1Y`, `P3Y`. Sent for new commerce and savings plans; empty for perpetual software.
     * @example P1Y
     */
    termDuration?: string;
    /**
     * What the subscription renews to at the end of its term. The create-order pages have an array; the resource page (since December 2019) and the .NET SDK have a single object; cart bodies show a single object, and no order body shows either. So both are valid here, and a client sends what its caller wrote. It is not known whether an order's answer returns it.
     * @example {
     *   "termDuration": "P1Y"
     * }
     */
    renewsTo?: RenewsTo | RenewsTo[];
    /**
     * Ends the first term on this date, to align it with another subscription. The allowed dates come from `GET /v1/customers/{customer-id}/subscriptions/customTermEndDates?term_duration=`, which writes them without a time zone; a cart sample has `Z`. Both are accepted. Any other date is refused with code 900242.
     * @example 2022-02-19T00:00:00Z
     */
    customTermEndDate?: string;
    /**
     * The promotion to apply: three parts joined by colons, as carts show it.
     * @example 39NFJQT1PFPX:0001:39NFJQT1Q5KV
     */
    promotionId?: string;
    /**
     * The customer's attestation, where the SKU requires one; without it, such an order is refused with code 900203. The documents spell it in PascalCase.
     * @example true
     */
    attestationAccepted?: boolean;
    /** The commitment of an Azure savings plan. */
    purchaseCommitment?: PurchaseCommitment;
    parentSubscriptionId?: ParentSubscriptionId;
    /** The kind of transaction that made the line item. */
    transactionType?: LineItemTransactionType;
    /** Prices before tax. Present only with `include_price=true`, and in the answer to a cart's checkout. */
    pricing?: Pricing;
    /** Links to related resources. May be empty. */
    links?: OrderLineItemLinks;
    /** The kind of resource. Seen in requests only. */
    attributes?: ResourceAttributes;
}
/**
 * The legacy subscription to which a legacy add-on belongs. Only for PATCH of the order with the base offer; a POST with it is refused with code 2000. New-commerce add-ons do not use it.
 * Format: uuid
 * @example 1DA3295E-C59A-476C-A7E7-D7E981FE79BE
 */
export type ParentSubscriptionId = string;
/** The next term. */
export interface RenewsTo {
    /**
     * The renewal term, as an ISO 8601 duration. Documented: `P1M` and `P1Y`.
     * @example P1Y
     */
    termDuration?: string;
}
/**
 * The names and values that a SKU's `provisioningVariables` call for. The names are data: their spelling is never
 * changed.
 *
 * - Azure reservation: `subscriptionId` (the Azure subscription), `scope` (`shared` or `single`), `duration`
 *   (`1Year` or `3Years`; sources also spell it `3years` and `3Year`). Tables capitalise the scope values, bodies
 *   have them in lower case.
 * - Azure savings plan: `scope` `shared` with `subscriptionId` (the Azure plan), or `single` with `entitlementId`
 *   (the Azure subscription). Codes 900312 to 900318 report what is wrong with them.
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
 * The hourly amount to which an Azure savings plan commits.
 * @example {
 *   "amount": 0.05,
 *   "currency": "usd",
 *   "grain": "hourly"
 * }
 */
export interface PurchaseCommitment {
    /**
     * The amount for each `grain`. The table says integer, but a body has 0.05, so it is a number here.
     * @example 0.05
     */
    amount?: number;
    /**
     * The currency. The sample writes it in lower case.
     * @example usd
     */
    currency?: string;
    /**
     * The unit of time for `amount`: `hourly` on orders; subscriptions show `Hourly`.
     * @example hourly
     */
    grain?: string;
}
/**
 * The prices of a line item, before tax. The example shows five units of an item with a 10% discount, when half of the period is left.
 * @example {
 *   "listPrice": 20,
 *   "discountedPrice": 18,
 *   "proratedPrice": 9,
 *   "price": 9,
 *   "extendedPrice": 45
 * }
 */
export interface Pricing {
    /**
     * The catalogue price of one unit, before any discount.
     * @example 20
     */
    listPrice?: number;
    /**
     * The price of one unit after all discounts that apply.
     * @example 18
     */
    discountedPrice?: number;
    /**
     * The discounted price after proration, for example for the remaining part of a period.
     * @example 9
     */
    proratedPrice?: number;
    /**
     * The price of one unit after discounts and proration, in the billing currency.
     * @example 9
     */
    price?: number;
    /**
     * The price of the line item: all its units, with discounts and proration, in the billing currency. According to the one sample that shows it, this is the price of the whole term, not of one charge: a year billed monthly has `price` 30.4 and `extendedPrice` 364.8, twelve times as much.
     * @example 45
     */
    extendedPrice?: number;
}
/**
 * How often the partner is billed. Written in lower snake case; a change request that spelt it `Annual` was accepted, and answered in that spelling. One rendering of Microsoft's generated reference lists integers beside these names; no body has them.
 *
 * Known values; the service may add others:
 * - `unknown`: Not set; the .NET SDK's default.
 * - `monthly`: Every month.
 * - `annual`: Every year. The 2017 pages say that it is not yet supported; later pages order with it.
 * - `none`: Not billed; a trial, for example.
 * - `one_time`: Once; a reservation or perpetual software, for example.
 * - `triennial`: Every three years.
 * - `biennial`: Every two years. Known from the .NET SDK only; Microsoft's generated reference does not have it.
 * @example monthly
 */
export type BillingCycleType = "unknown" | "monthly" | "annual" | "none" | "one_time" | "triennial" | "biennial" | (string & {});
/**
 * The state of an order, spelt as Microsoft's generated reference lists it. Bodies have shown `pending`, `completed`, `cancelled`, `pending_po_upload` and `po_upload_complete`.
 *
 * Known values; the service may add others:
 * - `unknown`: Not known.
 * - `completed`: Done.
 * - `pending`: Being processed.
 * - `cancelled`: Cancelled.
 * - `suspended`: Suspended.
 * - `pending_review`: Under a second review by Microsoft.
 * - `pending_po_upload`: Waiting for the partner to upload the customer's purchase order.
 * - `po_upload_complete`: The purchase order has been uploaded.
 * - `po_review_rejected`: The purchase order was rejected. This is final.
 * - `partial_success`: Some subscriptions failed: buy those again.
 * - `error`: The order failed: buy again.
 * @example completed
 */
export type OrderStatus = "unknown" | "completed" | "pending" | "cancelled" | "suspended" | "pending_review" | "pending_po_upload" | "po_upload_complete" | "po_review_rejected" | "partial_success" | "error" | (string & {});
/**
 * The kind of transaction that made an order.
 *
 * Known values; the service may add others:
 * - `UserPurchase`: A purchase by a user.
 * - `SystemPurchase`: A purchase by the system, such as a renewal. Documented, not seen.
 * - `SystemBilling`: A charge by the system. Documented, not seen.
 * @example UserPurchase
 */
export type OrderTransactionType = "UserPurchase" | "SystemPurchase" | "SystemBilling" | (string & {});
/**
 * The kind of transaction that made a line item. The documents list lower camel case; the only value seen in a body is `New`.
 *
 * Known values; the service may add others:
 * - `New`: A new purchase, as seen in bodies.
 * - `new`: A new purchase, as documented.
 * - `renew`: A renewal.
 * - `addQuantity`: An increase in quantity.
 * - `removeQuantity`: A decrease in quantity.
 * - `cancel`: A cancellation.
 * - `convert`: A conversion.
 * - `customerCredit`: A credit to the customer.
 * @example New
 */
export type LineItemTransactionType = "New" | "new" | "renew" | "addQuantity" | "removeQuantity" | "cancel" | "convert" | "customerCredit" | (string & {});
/**
 * Links from an order to related resources.
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
    /** The provisioning status of the order. */
    provisioningStatus?: Link;
    /** The call that changes the order; its `method` is `PATCH`. Undocumented, seen in bodies. */
    patchOperation?: Link;
}
/**
 * Links from a line item to related resources.
 * @example {
 *   "subscription": {
 *     "uri": "/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/subscriptions/1DA3295E-C59A-476C-A7E7-D7E981FE79BE",
 *     "method": "GET",
 *     "headers": []
 *   }
 * }
 */
export interface OrderLineItemLinks {
    /** The subscription that the line item became. */
    subscription?: Link;
    /** The product that was bought. Undocumented. */
    product?: Link;
    /** The SKU that was bought. */
    sku?: Link;
    /** The availability that was bought. Undocumented. */
    availability?: Link;
    /** The provisioning status of the line item. In one sample, the address lacks the leading `/customers/{id}`. */
    provisioningStatus?: Link;
    /** The activation links of the line item. */
    activationLinks?: Link;
}
/** Links for activating subscriptions. */
export interface ActivationLinkCollection {
    totalCount?: TotalCount;
    /**
     * The links.
     * @example [
     *   {
     *     "lineItemNumber": 0,
     *     "link": {
     *       "uri": "https://publisher.example/activate?token=1f2e3d4c",
     *       "method": "GET",
     *       "headers": []
     *     }
     *   }
     * ]
     */
    items: ActivationLink[];
    /** The link to the list itself. */
    links?: ResourceLinks;
    /** The kind of resource, `Collection`. */
    attributes?: ResourceAttributes;
}
/** A link for activating the subscription of a line item. */
export interface ActivationLink {
    /**
     * The number of the line item within its order.
     * @example 0
     */
    lineItemNumber?: number;
    /** The address to open in the customer's browser. The sample has a placeholder; that the address is absolute and outside this service is inferred. */
    link?: Link;
}
/** The files attached to an order. */
export interface OrderAttachmentCollection {
    totalCount?: TotalCount;
    /**
     * The files.
     * @example [
     *   {
     *     "attachmentId": "ed64c99f750115",
     *     "fileName": "PO_Part1.pdf",
     *     "sizeInKB": 2051,
     *     "attachmentType": "POAttachment"
     *   }
     * ]
     */
    items: OrderAttachment[];
    /** The link to the list itself. Part of every collection in the .NET SDK; the sample has none. */
    links?: ResourceLinks;
    /** The kind of resource, `Collection`. */
    attributes?: ResourceAttributes;
}
/** A file attached to an order. */
export interface OrderAttachment {
    /**
     * The file's identifier: 14 hexadecimal characters in the sample.
     * @example ed64c99f750115
     */
    attachmentId?: string;
    /**
     * The file's name.
     * @example PO_Part1.pdf
     */
    fileName?: string;
    /**
     * The file's size in kilobytes.
     * @example 2051
     */
    sizeInKB?: number;
    /**
     * The kind of file.
     *
     * Known values; the service may add others:
     * - `POAttachment`: A purchase order.
     * - `TenderAttachment`: A document of a tender.
     * @example POAttachment
     */
    attachmentType?: "POAttachment" | "TenderAttachment" | (string & {});
}
/** The parts of the form for attaching a purchase order. */
export interface PurchaseOrderForm {
    /** The details of the purchase order, as JSON text. The sample gives this part no content type. */
    metadata: PurchaseOrderMetadata;
    /**
     * The files of the purchase order, each in a part with this name. The table and the .NET SDK write `POfiles` and `POFiles`.
     * @example [
     *   "%PDF-1.7"
     * ]
     */
    pofiles: string[];
    /**
     * The files of the tender, each in a part with this name. Needed with `isPartOfTender` if there is no `tenderLink` (code 900253). The name is taken from the table and the .NET SDK's model; no sample shows the part.
     * @example [
     *   "%PDF-1.7"
     * ]
     */
    TenderFiles?: string[];
}
/**
 * The details of a purchase order.
 * @example {
 *   "isPartOfTender": true,
 *   "customerPrice": "156.87",
 *   "currency": "CAD",
 *   "fxRate": "1.2",
 *   "tenderLink": "https://files.example/tender.pdf"
 * }
 */
export interface PurchaseOrderMetadata {
    /**
     * Whether the order is part of a tender by the customer. The sample spells it `isPartofTender`.
     * @example true
     */
    isPartOfTender?: boolean;
    /**
     * The price that the customer pays, as text. The table also allows a number.
     * @example 156.87
     */
    customerPrice: string;
    /**
     * The currency, as an ISO 4217 code.
     * @example CAD
     */
    currency: string;
    /**
     * The exchange rate, as text.
     * @example 1.2
     */
    fxRate?: string;
    /**
     * The address of the tender. Needed with `isPartOfTender` if no file of the tender is attached.
     * @example https://files.example/tender.pdf
     */
    tenderLink?: string;
}
/**
 * A link to a related resource.
 * @example {
 *   "uri": "/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/orders/074bd849-9106-405c-9923-fa061839d487",
 *   "method": "GET",
 *   "headers": []
 * }
 */
export interface Link {
    /**
     * The address, relative to the version prefix: it starts with `/`, lacks `/v1` and includes its query. One sample shows an absolute address. Every link seen on an order, a line item, a subscription, a customer or a SKU has a `uri`; of 400 links in the documents, only one lacks it, `learnMore` of an add-on offer.
     * @example /customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/orders/074bd849-9106-405c-9923-fa061839d487
     */
    uri?: string;
    /**
     * The HTTP method to use.
     * @example GET
     */
    method?: string;
    /**
     * Headers to send with the request. Empty in every sample.
     * @example []
     */
    headers?: LinkHeader[];
    /**
     * A body to send with the request. Only in Microsoft's generated reference, never seen.
     * @example
     */
    body?: string;
}
/** A header to send when following a link. */
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
 * The kind of resource that a body contains.
 * @example {
 *   "objectType": "Order"
 * }
 */
export interface ResourceAttributes {
    /**
     * The kind of resource, such as `Order` or `OrderLineItem`.
     * @example Order
     */
    objectType?: string;
    /**
     * The version of the resource; opaque. Those in the samples decode from base64 to an id and a version. Absent from modern orders. It never comes as a header.
     * @example eyJpZCI6IjA3NGJkODQ5LTkxMDYtNDA1Yy05OTIzLWZhMDYxODM5ZDQ4NyIsInZlcnNpb24iOjF9
     */
    etag?: string;
}
/**
 * The kind of resource that a request contains.
 * @example {
 *   "objectType": "Order"
 * }
 */
export interface ResourceAttributesRequest {
    /** Read-only. The version of the resource; opaque. Those in the samples decode from base64 to an id and a version. Absent from modern orders. It never comes as a header. */
    etag?: never;
    /**
     * The kind of resource, such as `Order` or `OrderLineItem`.
     * @example Order
     */
    objectType?: string;
}
/**
 * Why a call failed. Three shapes are in use or documented, and one is historical, so read whichever members are present.
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
     * What is wrong: see the table of error codes. The documents say a string, but every body found has a number, and Microsoft's Swagger document typed it as one. Both are valid here.
     * @example 2093
     */
    code: number | string;
    /**
     * What is wrong, in words. According to the documents, 1 to 1,024 characters. It may itself contain escaped JSON.
     * @example Inventory is not available for the selected catalog item.
     */
    description: string;
    /**
     * Details of some errors, such as the names of the members at fault. Empty or absent for others. The documents speak of error objects and the SDKs accept any value, but every body found has strings, and so did Microsoft's Swagger document.
     * @example [
     *   "parentSubscriptionId"
     * ]
     */
    data?: unknown[];
    /**
     * The part of the service that refused the call, such as `PartnerFD` or `PartnerApiServiceControllers`. Documented as always present, but not every SDK relies on that, so it is not required here.
     * @example PartnerFD
     */
    source?: string;
}
/** The gateway's error body for too many requests. It has neither code nor description. */
export interface ThrottlingFault {
    /**
     * The HTTP status, repeated.
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
 * An error body from the 2017 documents. No body of this shape was found.
 * @deprecated
 */
export interface LegacyFault {
    /**
     * What is wrong.
     * @example InvalidInput
     */
    code: string;
    /**
     * Details, in no documented shape.
     * @example {}
     */
    data?: Record<string, never>;
    /**
     * Always `Error`; the only member in PascalCase.
     * @example Error
     */
    Source?: string;
    /**
     * Other errors of the same call.
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
 * Another error, as in the 2017 documents.
 * @deprecated
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
     * Details, in no documented shape.
     * @example {}
     */
    parameters?: Record<string, never>;
}
/** All orders of one customer, in one answer. */
export interface OrderCollection {
    totalCount?: TotalCount;
    /**
     * The orders. Their sequence is not documented; the samples show the newest first.
     * @example [
     *   {
     *     "id": "c403d91b21d2",
     *     "lineItems": [
     *       {
     *         "lineItemNumber": 0,
     *         "offerId": "CFQ7TTC0LH18:0001:CFQ7TTC0K971",
     *         "quantity": 10,
     *         "termDuration": "P1Y"
     *       }
     *     ]
     *   }
     * ]
     */
    items: Order[];
    /** The link to the list itself. Its `self` lacks the query that was sent. */
    links?: ResourceLinks;
    /** The kind of resource, `Collection`. */
    attributes?: ResourceAttributes;
}
/**
 * The number of items. Count `items` instead: a recorded answer says 5 and has 3, and the .NET SDK counts for itself.
 * @example 2
 */
export type TotalCount = number;
/** The provisioning status of each line item of an order. */
export interface OrderLineItemProvisioningStatusCollection {
    totalCount?: TotalCount;
    /**
     * One entry for each line item.
     * @example [
     *   {
     *     "lineItemNumber": 0,
     *     "status": "fulfilled"
     *   }
     * ]
     */
    items: OrderLineItemProvisioningStatus[];
    /** The link to the list itself. Part of every collection in the .NET SDK; the sample has none. */
    links?: ResourceLinks;
    /** The kind of resource, `Collection`. */
    attributes?: ResourceAttributes;
}
/** The provisioning status of one line item. */
export interface OrderLineItemProvisioningStatus {
    /**
     * Undocumented. Seen with the same value as `lineItemNumber`.
     * @example 0
     */
    orderLineItemId?: number;
    /**
     * The `lineItemNumber` of the line item.
     * @example 0
     */
    lineItemNumber: number;
    /** The status of the line item as a whole. */
    status?: ProvisioningStatus;
    /**
     * The status of parts of the quantity.
     * @example [
     *   {
     *     "quantity": 1,
     *     "status": "fulfilled"
     *   }
     * ]
     */
    quantityProvisioningInformation?: QuantityProvisioningStatus[];
    /** The kind of resource. Part of every resource in the .NET SDK; the sample has none. */
    attributes?: ResourceAttributes;
}
/** The provisioning status of a part of the quantity. */
export interface QuantityProvisioningStatus {
    /**
     * The size of that part.
     * @example 1
     */
    quantity?: number;
    /** The status of that part. */
    status?: ProvisioningStatus;
}
/**
 * The state of provisioning. The documents write the values in PascalCase; the only one seen in a body is `fulfilled`, and the others are spelt to match it. Ignore case and underscores when you compare them.
 *
 * Known values; the service may add others:
 * - `fulfilled`: Done and ready to use.
 * - `unfulfilled`: Not provisioned, because it was cancelled. The spelling is inferred from the documented `Unfulfilled`.
 * - `prefulfillment_pending`: Not provisioned yet. The spelling is inferred from the documented `PrefulfillmentPending`.
 * @example fulfilled
 */
export type ProvisioningStatus = "fulfilled" | "unfulfilled" | "prefulfillment_pending" | (string & {});
/** What a customer has bought of one offer. Some members apply only to some subscriptions, or only at certain times in a subscription's life. */
export interface Subscription {
    /**
     * The subscription's identifier: a GUID, in upper case for legacy licences and in lower case for new commerce.
     * @example 1DA3295E-C59A-476C-A7E7-D7E981FE79BE
     */
    id: string;
    /**
     * What was bought, as in the order's line item.
     * @example 84A03D81-6B37-4D66-8D4A-FAEA24541538
     */
    offerId?: string;
    /**
     * The id of the Azure subscription. For usage-based subscriptions.
     * @example 42226ED6-070A-4E0F-B80C-4CDFB3E97AA7
     */
    entitlementId?: string;
    /**
     * The name of the offer.
     * @example Microsoft 365 Business Basic
     */
    offerName?: string;
    /**
     * The partner's own name for the subscription, from the order's line item.
     * @example new offer purchase
     */
    friendlyName?: string;
    /** The type of the product. On newer subscriptions only. The table writes it in PascalCase, bodies in camelCase. */
    productType?: ItemType;
    /**
     * The number of licences; 1 on usage-based subscriptions.
     * @example 5
     */
    quantity?: number;
    /**
     * What `quantity` counts.
     *
     * Known values; the service may add others:
     * - `Licenses`: Licences.
     * - `Usage-based`: Usage, as with Azure.
     * - `Benefit`: A benefit, as with an Azure savings plan.
     * @example Licenses
     */
    unitType?: "Licenses" | "Usage-based" | "Benefit" | (string & {});
    /**
     * The subscription to which this add-on belongs. On add-ons only.
     * @example 1DA3295E-C59A-476C-A7E7-D7E981FE79BE
     */
    parentSubscriptionId?: string;
    /**
     * Whether add-ons can be bought for the subscription.
     * @example false
     */
    hasPurchasableAddons?: boolean;
    /**
     * When the subscription was created.
     * Format: date-time
     * @example 2017-03-30T17:43:08.693Z
     */
    creationDate?: string;
    /**
     * When the subscription starts. May be earlier than its creation, to align it with another subscription.
     * Format: date-time
     * @example 2017-03-30T00:00:00Z
     */
    effectiveStartDate?: string;
    /**
     * The last day of the commitment, which includes the whole day. If the subscription does not renew automatically, a day far in the future.
     * Format: date-time
     * @example 2018-04-12T00:00:00Z
     */
    commitmentEndDate?: string;
    /**
     * The end of the commitment with the time of day. Missing from some answers.
     * Format: date-time
     * @example 2018-04-12T00:00:00Z
     */
    commitmentEndDateTime?: string;
    /**
     * Until when the subscription may be cancelled: the end of the term if it may be cancelled at any time, null if it may not be cancelled. Shown in bodies of software, not in those of new commerce.
     * @example 2021-11-14T23:59:00Z
     */
    cancellationAllowedUntilDate?: string | null;
    /**
     * The last day of the current billing cycle.
     * Format: date-time
     * @example 2024-05-17T00:00:00Z
     */
    billingCycleEndDate?: string;
    /**
     * The end of the current billing cycle with the time of day.
     * Format: date-time
     * @example 2024-05-17T23:59:59Z
     */
    billingCycleEndDateTime?: string;
    /** The state of the subscription. A request may set `active`, `suspended` or `deleted`. */
    status?: SubscriptionStatus;
    /**
     * Whether the subscription renews automatically at the end of its term.
     * @example true
     */
    autoRenewEnabled?: boolean;
    /**
     * Whether the subscription is a trial.
     * @example false
     */
    isTrial?: boolean;
    /**
     * Whether the product is Microsoft's own.
     * @example true
     */
    isMicrosoftProduct?: boolean;
    /**
     * The publisher of the product.
     * @example Microsoft Corporation
     */
    publisherName?: string;
    /** How the subscription is billed. */
    billingType?: BillingMethod;
    /** How often the partner is billed. Missing from legacy answers. */
    billingCycle?: BillingCycleType;
    /**
     * The term, as an ISO 8601 duration. Documented: `P1M`, `P1Y` and `P3Y`.
     * @example P1Y
     */
    termDuration?: string;
    /**
     * The next term, as an ISO 8601 duration; empty if there is none.
     * @example P1M
     */
    renewalTermDuration?: string;
    /**
     * What may be done with the subscription.
     * @example [
     *   "edit",
     *   "cancel"
     * ]
     */
    actions?: ("edit" | "cancel" | (string & {}))[];
    /**
     * The Partner Center id of the reseller on record, in the indirect model; empty if there is none.
     * @example 4848383
     */
    partnerId?: string;
    /**
     * Why the subscription is suspended, if it is.
     * @example [
     *   "Customer cancelled"
     * ]
     */
    suspensionReasons?: string[];
    /** The kind of contract. */
    contractType?: ContractType;
    /**
     * What is refunded on cancellation, and until when.
     * @example [
     *   {
     *     "type": "Full",
     *     "expiresAt": "2022-01-15T00:00:00Z"
     *   }
     * ]
     */
    refundOptions?: RefundOption[];
    /** How many licences may still be returned. Not in the table; shown in a sample and in the .NET SDK. */
    refundableQuantity?: RefundableQuantity;
    /**
     * The promotion with which the subscription was bought.
     * @example 39NFJQT1PJQB:0001:39NFJQT1Q5KN
     */
    promotionId?: string;
    /** What changes when the next term starts. Present only if something is scheduled, and on trials. */
    scheduledNextTermInstructions?: NextTermInstructions;
    /** What changes with the next charge. Present only if the billing cycle is about to change. */
    nextChargeInstructions?: NextTermInstructions;
    /**
     * The legacy subscription from which this one was migrated. Known from the .NET SDK only.
     * @example 1DA3295E-C59A-476C-A7E7-D7E981FE79BE
     */
    migratedFromSubscriptionId?: string;
    /**
     * Which use beyond the included amount is billed. The table says an array of objects, the .NET SDK a string; no body shows it. So both are valid here.
     * @example overage
     */
    consumptionType?: string | Overage[];
    /**
     * When the current term ends, if it was aligned with another subscription. Seen in one body only, without a time zone.
     * @example 2019-01-09T00:21:45.9263727
     */
    customTermEndDate?: string;
    /**
     * Why attention is needed. In no page and no body.
     * @example Payment
     */
    attentionReason?: string;
    /**
     * Undocumented. Seen as `false`.
     * @example false
     */
    attentionNeeded?: boolean;
    /**
     * Undocumented. Seen as `false`.
     * @example false
     */
    actionTaken?: boolean;
    /**
     * The id of a reservation or savings plan.
     * @example 2131a68b-9796-4557-b628-354539ed66dc
     */
    productOrderId?: string;
    /**
     * The details of a savings plan.
     * @example [
     *   {
     *     "id": "2131a68b-9796-4557-b628-354539ed66dc",
     *     "status": "active"
     *   }
     * ]
     */
    lineItems?: SubscriptionLineItem[];
    /**
     * The order that bought the subscription, and to which add-ons are added. Missing if the subscription was bought in the Azure portal. In upper case in legacy answers, although the order itself has it in lower case.
     * @example 074BD849-9106-405C-9923-FA061839D487
     */
    orderId?: string;
    /** Links to related resources. */
    links?: SubscriptionLinks;
    /** The kind of resource and, on legacy answers, its version, which changes send back. */
    attributes?: SubscriptionAttributes;
}
/**
 * The state of a subscription.
 *
 * Known values; the service may add others:
 * - `none`: Not set.
 * - `active`: In use.
 * - `pending`: Being provisioned.
 * - `suspended`: Suspended.
 * - `expired`: Ended with its term.
 * - `disabled`: Disabled.
 * - `deleted`: Deleted.
 * @example active
 */
export type SubscriptionStatus = "none" | "active" | "pending" | "suspended" | "expired" | "disabled" | "deleted" | (string & {});
/**
 * How something is billed. Microsoft calls this type `BillingType`; this contract keeps that name for the query parameter, which means something else.
 *
 * Known values; the service may add others:
 * - `none`: Not billed.
 * - `usage`: By usage.
 * - `license`: By licence.
 * - `benefit`: As a benefit, such as an Azure savings plan. On subscriptions only.
 * @example license
 */
export type BillingMethod = "none" | "usage" | "license" | "benefit" | (string & {});
/**
 * The kind of contract behind a subscription.
 *
 * Known values; the service may add others:
 * - `subscription`: A subscription. The only value seen in a body.
 * - `product_key`: A product key, as in Microsoft's generated reference.
 * - `redemption_code`: A code to redeem, as in Microsoft's generated reference.
 * - `productKey`: A product key, as the resource's table spells it.
 * - `redemptionCode`: A code to redeem, as the resource's table spells it.
 * @example subscription
 */
export type ContractType = "subscription" | "product_key" | "redemption_code" | "productKey" | "redemptionCode" | (string & {});
/**
 * The type of a product.
 * @example {
 *   "id": "OnlineServicesNCE",
 *   "displayName": "OnlineServicesNCE"
 * }
 */
export interface ItemType {
    /**
     * The identifier of the type.
     * @example OnlineServicesNCE
     */
    id?: string;
    /**
     * The name of the type.
     * @example OnlineServicesNCE
     */
    displayName?: string;
    /**
     * A narrower type. The documents allow it to have a narrower type in turn; none has been seen, so this contract has one level.
     * @example {
     *   "id": "SavingsPlan",
     *   "displayName": "SavingsPlan"
     * }
     */
    subType?: {
        /**
         * The identifier of the narrower type.
         * @example SavingsPlan
         */
        id?: string;
        /**
         * The name of the narrower type.
         * @example SavingsPlan
         */
        displayName?: string;
    };
}
/** A refund, and until when it is available. */
export interface RefundOption {
    /**
     * How much is refunded.
     *
     * Known values; the service may add others:
     * - `Full`: The whole price.
     * - `Partial`: A part of the price. Documented, not seen.
     * @example Full
     */
    type?: "Full" | "Partial" | (string & {});
    /**
     * When the refund ends; null if it has no end. The table calls this member `expiresAfter`; the sample and the .NET SDK have this name.
     * Format: date-time
     * @example 2022-01-15T00:00:00Z
     */
    expiresAt?: string | null;
}
/**
 * How many licences may still be returned.
 * @example {
 *   "totalQuantity": 10,
 *   "details": [
 *     {
 *       "quantity": 10,
 *       "allowedUntilDateTime": "2022-01-21T16:57:15.0966728Z"
 *     }
 *   ]
 * }
 */
export interface RefundableQuantity {
    /**
     * The total number of licences.
     * @example 10
     */
    totalQuantity?: number;
    /**
     * The number of licences for each deadline.
     * @example [
     *   {
     *     "quantity": 10,
     *     "allowedUntilDateTime": "2022-01-21T16:57:15.0966728Z"
     *   }
     * ]
     */
    details?: RefundableQuantityDetail[];
}
/** How many licences may be returned until one deadline. */
export interface RefundableQuantityDetail {
    /**
     * The number of licences.
     * @example 10
     */
    quantity?: number;
    /**
     * The deadline.
     * Format: date-time
     * @example 2022-01-21T16:57:15.0966728Z
     */
    allowedUntilDateTime?: string;
}
/**
 * What changes with a subscription's next term or next charge.
 * @example {
 *   "product": {
 *     "productId": "CFQ7TTC0LH18",
 *     "skuId": "0001"
 *   },
 *   "quantity": 10
 * }
 */
export interface NextTermInstructions {
    /** The product to change to. The table calls it a GUID, but describes it as an object further on. */
    product?: NextTermProduct;
    /**
     * The number of licences from then on.
     * @example 10
     */
    quantity?: number;
    /**
     * When the next term ends, if it is aligned with another subscription. May have no time zone.
     * @example 2023-07-31T00:00:00
     */
    customTermEndDate?: string;
}
/**
 * The next product, term and billing cycle.
 * @example {
 *   "productId": "CFQ7TTC0LH18",
 *   "skuId": "0001",
 *   "availabilityId": "CFQ7TTC0K971",
 *   "billingCycle": "monthly",
 *   "termDuration": "P1Y"
 * }
 */
export interface NextTermProduct {
    /**
     * The product's id.
     * @example CFQ7TTC0LH18
     */
    productId?: string;
    /**
     * The SKU's id.
     * @example 0001
     */
    skuId?: string;
    /**
     * The availability's id. It changes over time, so use it soon after reading it.
     * @example CFQ7TTC0K971
     */
    availabilityId?: string;
    /** How often the partner is billed from then on. */
    billingCycle?: BillingCycleType;
    /**
     * The term, as an ISO 8601 duration.
     * @example P1Y
     */
    termDuration?: string;
    /**
     * The promotion to apply.
     * @example 39NFJQT1PJQB:0001:39NFJQT1Q5KN
     */
    promotionId?: string;
}
/** Use beyond the included amount, and who bills it. No body shows it. */
export interface Overage {
    /**
     * The Azure subscription to which it is billed.
     * @example 42226ED6-070A-4E0F-B80C-4CDFB3E97AA7
     */
    azureEntitlementId?: string;
    /**
     * The Partner Center id of the reseller.
     * @example 4848383
     */
    partnerId?: string;
    /**
     * What is used; `PhoneServices`, for example.
     * @example PhoneServices
     */
    type?: string;
    /**
     * Whether overage is switched on.
     * @example true
     */
    overage?: boolean;
    /** Links to related resources. */
    links?: ResourceLinks;
    /** The kind of resource, `Overage`. */
    attributes?: ResourceAttributes;
}
/** The details of a savings plan within a subscription. */
export interface SubscriptionLineItem {
    /**
     * The identifier of the line item; the same as `productOrderId` in the sample.
     * @example 2131a68b-9796-4557-b628-354539ed66dc
     */
    id?: string;
    /**
     * The partner's own name for the savings plan.
     * @example Compute_Savings_Plan_123
     */
    friendlyName?: string;
    /** What the benefit applies to. */
    scope?: BenefitScope;
    /**
     * Whether the savings plan renews automatically.
     * @example true
     */
    autoRenewEnabled?: boolean;
    /** The state of the savings plan. */
    status?: SubscriptionStatus;
    /** The commitment of the savings plan. The table calls `amount` a string; the sample has a number. */
    purchaseCommitment?: PurchaseCommitment;
}
/**
 * What a benefit applies to.
 * @example {
 *   "type": "single",
 *   "entitlementId": "cdd17cc7-14fe-4445-8650-1f52de705851"
 * }
 */
export interface BenefitScope {
    /**
     * The kind of scope. The table capitalises the values; the sample has `single`. A resource group or a management group can be chosen in the Azure portal only, and how a body spells them is not known.
     *
     * Known values; the service may add others:
     * - `single`: One Azure subscription.
     * - `shared`: All Azure subscriptions of the plan.
     * @example single
     */
    type?: "single" | "shared" | (string & {});
    /**
     * The Azure plan, for a shared scope.
     * @example 3D5ECED6-1151-44C7-AEE6-70A4BB725666
     */
    subscriptionId?: string;
    /**
     * The Azure subscription, for a single scope.
     * @example cdd17cc7-14fe-4445-8650-1f52de705851
     */
    entitlementId?: string;
    /**
     * The management group.
     * @example contoso-production
     */
    managementGroupId?: string;
    /**
     * The resource group.
     * @example storefront
     */
    resourceGroupId?: string;
}
/**
 * Links from a subscription to related resources.
 * @example {
 *   "self": {
 *     "uri": "/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/subscriptions/1DA3295E-C59A-476C-A7E7-D7E981FE79BE",
 *     "method": "GET",
 *     "headers": []
 *   }
 * }
 */
export interface SubscriptionLinks {
    /** The offer, on legacy subscriptions. */
    offer?: Link;
    /** The entitlement. Known from the .NET SDK only. */
    entitlement?: Link;
    /** The subscription to which this add-on belongs. */
    parentSubscription?: Link;
    /** The product, on newer subscriptions. */
    product?: Link;
    /** The SKU, on newer subscriptions. */
    sku?: Link;
    /** The availability, on newer subscriptions. */
    availability?: Link;
    /** The activation links of the subscription. */
    activationLinks?: Link;
    /** The subscription itself. */
    self?: Link;
    /** The next page. Listed, although a single subscription has none. */
    next?: Link;
    /** The previous page. Listed, although a single subscription has none. */
    previous?: Link;
}
/**
 * The kind of resource and its version.
 * @example {
 *   "objectType": "Subscription"
 * }
 */
export interface SubscriptionAttributes {
    /**
     * The version; opaque. On legacy subscriptions only; empty or absent on newer ones. The samples of changes return it.
     * @example eyJpZCI6IjFkYTMyOTVlLWM1OWEtNDc2Yy1hN2U3LWQ3ZTk4MWZlNzliZSIsInZlcnNpb24iOjF9
     */
    etag?: string;
    /**
     * The kind of resource.
     * @example Subscription
     */
    objectType?: string;
}
/** All subscriptions of one customer, in one answer. */
export interface SubscriptionCollection {
    totalCount?: TotalCount;
    /**
     * The subscriptions. Their sequence is not documented.
     * @example [
     *   {
     *     "id": "924671ba-eab9-45d7-95ed-dbd9477f182b",
     *     "offerId": "DG7GMGF0FKZV:0003:DG7GMGF0DQLM",
     *     "quantity": 1,
     *     "status": "active"
     *   }
     * ]
     */
    items: Subscription[];
    /** The link to the list itself. Missing from older answers. */
    links?: ResourceLinks;
    /** The kind of resource, `Collection`. */
    attributes?: ResourceAttributes;
}
/** What a cart is to contain. Members set by the service are not included. */
export interface CartRequest {
    /** Read-only. The cart's identifier, a GUID. */
    id?: never;
    /** Read-only. When the cart was created. The tables spell this and the next two members with a capital S, `creationTimeStamp`. */
    creationTimestamp?: never;
    /** Read-only. When the cart was last changed. */
    lastModifiedTimestamp?: never;
    /** Read-only. When the cart expires, seven days after its creation. Missing from the sample of a change. */
    expirationTimestamp?: never;
    /** Read-only. The user who last changed the cart, as a GUID. */
    lastModifiedUser?: never;
    /**
     * Read-only. The state of the cart. Missing from older answers.
     *
     * Known values; the service may add others:
     * - `Active`: The cart can be changed and checked out.
     * - `Ordered`: The cart has been checked out.
     */
    status?: never;
    /** Read-only. The link to the cart itself. In the sample of a change, it has `/v1` and a trailing slash. */
    links?: never;
    /**
     * What to buy. At least one; no maximum is documented.
     * @example [
     *   {
     *     "id": 0,
     *     "catalogItemId": "CFQ7TTC0LH18:0001:CFQ7TTC0K971",
     *     "quantity": 10,
     *     "termDuration": "P1Y",
     *     "billingCycle": "monthly"
     *   }
     * ]
     */
    lineItems: CartLineItemRequest[];
    /**
     * The partner's attestation about the partner on record. The page requires it, but its samples omit it, and Microsoft's generated reference has no such member; so it is not required here. Where it is needed, an order without it is refused with code 900206.
     * @example true
     */
    partnerOnRecordAttestationAccepted?: boolean;
    attributes?: ResourceAttributesRequest;
}
/** What to buy, and its quantity. */
export interface CartLineItemRequest {
    /** Read-only. The group that becomes one order. Samples count from `0`; legacy line items have a group such as `OMS-0`. */
    orderGroup?: never;
    /** Read-only. Prices before tax. In newer answers to new commerce. */
    pricing?: never;
    /** Read-only. Why the line item can't be bought. Set after the cart is created, according to the table; no body shows it. */
    error?: never;
    /**
     * The number of the line item within the cart. The samples count from 0; without it, the service numbers the line items itself. The tables call it a string; bodies and the .NET SDK have an integer.
     * @example 0
     */
    id?: number;
    /**
     * What to buy: the `catalogItemId` of an availability, read just before buying, or for older offers their name, such as `MS-AZR-0145P`. The request tables misname it `catalogId`.
     * @example CFQ7TTC0LH18:0001:CFQ7TTC0K971
     */
    catalogItemId: string;
    /**
     * The partner's own name for the subscription, to tell subscriptions apart.
     * @example Contoso mail
     */
    friendlyName?: string;
    /**
     * The number of licences or instances.
     * @example 10
     */
    quantity: number;
    /**
     * The currency, as an ISO 4217 code. Answers have it even if it was not sent.
     * @example USD
     */
    currencyCode?: string;
    /** How often the partner is billed for this line item. The tables call it an object; a sample sends `Monthly`, and the answer has it in lower case. */
    billingCycle: BillingCycleType;
    /**
     * The term, as an ISO 8601 duration: `P1M`, `P1Y`, `P3Y`. Every newer sample has it, except that of perpetual software; the request tables do not list it.
     * @example P1Y
     */
    termDuration?: string;
    /**
     * The promotion to apply. One that applies automatically appears in the answer even if the request had none.
     * @example 39NFJQT1PFPX:0001:39NFJQT1Q5KV
     */
    promotionId?: string;
    /**
     * What the subscription renews to at the end of its term. The tables have an array; bodies show a single object.
     * @example {
     *   "termDuration": "P1Y"
     * }
     */
    renewsTo?: RenewsTo | RenewsTo[];
    /**
     * Ends the first term on this date, to align it with another subscription or with the calendar month.
     * @example 2022-02-19T00:00:00Z
     */
    customTermEndDate?: string;
    /**
     * The customer's attestation, where the SKU or the offer enforces one; without it, the line item gets the error 10012. The documents spell it in PascalCase.
     * @example true
     */
    attestationAccepted?: boolean;
    /**
     * The indirect resellers to record when an indirect provider buys; never the provider's own id. A table shows the two keys as members of the line item, but no body does.
     * @example [
     *   {
     *     "key": "transaction_reseller",
     *     "value": "4848383"
     *   }
     * ]
     */
    participants?: CartParticipant[];
    /** The values that the SKU's `provisioningVariables` call for; empty in answers to new commerce. An add-on to an existing legacy subscription names that subscription here as `ParentSubscriptionId`, which the answer spells `parentSubscriptionId`. */
    provisioningContext?: ProvisioningContext;
    /** The commitment of an Azure savings plan. */
    purchaseCommitment?: PurchaseCommitment;
    /**
     * Legacy add-ons to this legacy line item. Their ids continue the numbering. New-commerce add-ons are line items of their own.
     * @example [
     *   {
     *     "id": 1,
     *     "catalogItemId": "2828BE95-46BA-4F91-B2FD-0BEF192ECF60",
     *     "quantity": 2,
     *     "billingCycle": "monthly"
     *   }
     * ]
     */
    addonItems?: CartAddOnRequest[];
}
/** A legacy add-on to buy with its base. The documents allow it to have add-ons in turn; none has been seen, so this contract has one level. */
export interface CartAddOnRequest {
    /** Read-only. The group that becomes one order. Samples count from `0`; legacy line items have a group such as `OMS-0`. */
    orderGroup?: never;
    /** Read-only. Prices before tax. In newer answers to new commerce. */
    pricing?: never;
    /** Read-only. Why the line item can't be bought. Set after the cart is created, according to the table; no body shows it. */
    error?: never;
    /**
     * The number of the line item within the cart. The samples count from 0; without it, the service numbers the line items itself. The tables call it a string; bodies and the .NET SDK have an integer.
     * @example 0
     */
    id?: number;
    /**
     * What to buy: the `catalogItemId` of an availability, read just before buying, or for older offers their name, such as `MS-AZR-0145P`. The request tables misname it `catalogId`.
     * @example CFQ7TTC0LH18:0001:CFQ7TTC0K971
     */
    catalogItemId: string;
    /**
     * The partner's own name for the subscription, to tell subscriptions apart.
     * @example Contoso mail
     */
    friendlyName?: string;
    /**
     * The number of licences or instances.
     * @example 2
     */
    quantity: number;
    /**
     * The currency, as an ISO 4217 code. Answers have it even if it was not sent.
     * @example USD
     */
    currencyCode?: string;
    /** How often the partner is billed for this line item. The tables call it an object; a sample sends `Monthly`, and the answer has it in lower case. */
    billingCycle: BillingCycleType;
    /**
     * The term, as an ISO 8601 duration: `P1M`, `P1Y`, `P3Y`. Every newer sample has it, except that of perpetual software; the request tables do not list it.
     * @example P1Y
     */
    termDuration?: string;
    /**
     * The promotion to apply. One that applies automatically appears in the answer even if the request had none.
     * @example 39NFJQT1PFPX:0001:39NFJQT1Q5KV
     */
    promotionId?: string;
    /**
     * What the subscription renews to at the end of its term. The tables have an array; bodies show a single object.
     * @example {
     *   "termDuration": "P1Y"
     * }
     */
    renewsTo?: RenewsTo | RenewsTo[];
    /**
     * Ends the first term on this date, to align it with another subscription or with the calendar month.
     * @example 2022-02-19T00:00:00Z
     */
    customTermEndDate?: string;
    /**
     * The customer's attestation, where the SKU or the offer enforces one; without it, the line item gets the error 10012. The documents spell it in PascalCase.
     * @example true
     */
    attestationAccepted?: boolean;
    /**
     * The indirect resellers to record when an indirect provider buys; never the provider's own id. A table shows the two keys as members of the line item, but no body does.
     * @example [
     *   {
     *     "key": "transaction_reseller",
     *     "value": "4848383"
     *   }
     * ]
     */
    participants?: CartParticipant[];
    /** The values that the SKU's `provisioningVariables` call for; empty in answers to new commerce. An add-on to an existing legacy subscription names that subscription here as `ParentSubscriptionId`, which the answer spells `parentSubscriptionId`. */
    provisioningContext?: ProvisioningContext;
    /** The commitment of an Azure savings plan. */
    purchaseCommitment?: PurchaseCommitment;
}
/** What is to be bought for one customer, with prices, as the service returns it. */
export interface Cart {
    /**
     * The cart's identifier, a GUID.
     * @example 2517c51b-58cd-4abe-87ed-3ab812401ab4
     */
    id: string;
    /**
     * When the cart was created. The tables spell this and the next two members with a capital S, `creationTimeStamp`.
     * Format: date-time
     * @example 2022-01-14T16:55:11.55149Z
     */
    creationTimestamp?: string;
    /**
     * When the cart was last changed.
     * Format: date-time
     * @example 2022-01-14T16:55:11.5515713Z
     */
    lastModifiedTimestamp?: string;
    /**
     * When the cart expires, seven days after its creation. Missing from the sample of a change.
     * Format: date-time
     * @example 2022-01-21T16:55:17.2480482Z
     */
    expirationTimestamp?: string;
    /**
     * The user who last changed the cart, as a GUID.
     * @example 9db12087-fbc3-481c-8965-73d44ff88e27
     */
    lastModifiedUser?: string;
    /**
     * The state of the cart. Missing from older answers.
     *
     * Known values; the service may add others:
     * - `Active`: The cart can be changed and checked out.
     * - `Ordered`: The cart has been checked out.
     * @example Active
     */
    status?: "Active" | "Ordered" | (string & {});
    /**
     * The contents of the cart.
     * @example [
     *   {
     *     "id": 0,
     *     "catalogItemId": "CFQ7TTC0LH18:0001:CFQ7TTC0K971",
     *     "quantity": 10,
     *     "billingCycle": "monthly"
     *   }
     * ]
     */
    lineItems: CartLineItem[];
    /**
     * The partner's attestation about the partner on record. No answer shows it.
     * @example true
     */
    partnerOnRecordAttestationAccepted?: boolean;
    /** The link to the cart itself. In the sample of a change, it has `/v1` and a trailing slash. */
    links?: ResourceLinks;
    /** The kind of resource, `Cart`. */
    attributes?: ResourceAttributes;
}
/** A legacy add-on to a line item of a cart. */
export interface CartAddOn {
    /**
     * The number of the line item within the cart. The samples count from 0; without it, the service numbers the line items itself. The tables call it a string; bodies and the .NET SDK have an integer.
     * @example 0
     */
    id?: number;
    /**
     * What to buy: the `catalogItemId` of an availability, read just before buying, or for older offers their name, such as `MS-AZR-0145P`. The request tables misname it `catalogId`.
     * @example CFQ7TTC0LH18:0001:CFQ7TTC0K971
     */
    catalogItemId: string;
    /**
     * The partner's own name for the subscription, to tell subscriptions apart.
     * @example Contoso mail
     */
    friendlyName?: string;
    /**
     * The number of licences or instances.
     * @example 10
     */
    quantity: number;
    /**
     * The currency, as an ISO 4217 code. Answers have it even if it was not sent.
     * @example USD
     */
    currencyCode?: string;
    /** How often the partner is billed for this line item. The tables call it an object; a sample sends `Monthly`, and the answer has it in lower case. */
    billingCycle: BillingCycleType;
    /**
     * The term, as an ISO 8601 duration: `P1M`, `P1Y`, `P3Y`. Every newer sample has it, except that of perpetual software; the request tables do not list it.
     * @example P1Y
     */
    termDuration?: string;
    /**
     * The promotion to apply. One that applies automatically appears in the answer even if the request had none.
     * @example 39NFJQT1PFPX:0001:39NFJQT1Q5KV
     */
    promotionId?: string;
    /**
     * What the subscription renews to at the end of its term. The tables have an array; bodies show a single object.
     * @example {
     *   "termDuration": "P1Y"
     * }
     */
    renewsTo?: RenewsTo | RenewsTo[];
    /**
     * Ends the first term on this date, to align it with another subscription or with the calendar month.
     * @example 2022-02-19T00:00:00Z
     */
    customTermEndDate?: string;
    /**
     * The customer's attestation, where the SKU or the offer enforces one; without it, the line item gets the error 10012. The documents spell it in PascalCase.
     * @example true
     */
    attestationAccepted?: boolean;
    /**
     * The indirect resellers to record when an indirect provider buys; never the provider's own id. A table shows the two keys as members of the line item, but no body does.
     * @example [
     *   {
     *     "key": "transaction_reseller",
     *     "value": "4848383"
     *   }
     * ]
     */
    participants?: CartParticipant[];
    /** The values that the SKU's `provisioningVariables` call for; empty in answers to new commerce. An add-on to an existing legacy subscription names that subscription here as `ParentSubscriptionId`, which the answer spells `parentSubscriptionId`. */
    provisioningContext?: ProvisioningContext;
    /** The commitment of an Azure savings plan. */
    purchaseCommitment?: PurchaseCommitment;
    /**
     * The group that becomes one order. Samples count from `0`; legacy line items have a group such as `OMS-0`.
     * @example 0
     */
    orderGroup?: string;
    /** Prices before tax. In newer answers to new commerce. */
    pricing?: Pricing;
    /** Why the line item can't be bought. Set after the cart is created, according to the table; no body shows it. */
    error?: CartError;
}
/** A line item of a cart, with its quantity. */
export interface CartLineItem {
    /**
     * The number of the line item within the cart. The samples count from 0; without it, the service numbers the line items itself. The tables call it a string; bodies and the .NET SDK have an integer.
     * @example 0
     */
    id?: number;
    /**
     * What to buy: the `catalogItemId` of an availability, read just before buying, or for older offers their name, such as `MS-AZR-0145P`. The request tables misname it `catalogId`.
     * @example CFQ7TTC0LH18:0001:CFQ7TTC0K971
     */
    catalogItemId: string;
    /**
     * The partner's own name for the subscription, to tell subscriptions apart.
     * @example Contoso mail
     */
    friendlyName?: string;
    /**
     * The number of licences or instances.
     * @example 10
     */
    quantity: number;
    /**
     * The currency, as an ISO 4217 code. Answers have it even if it was not sent.
     * @example USD
     */
    currencyCode?: string;
    /** How often the partner is billed for this line item. The tables call it an object; a sample sends `Monthly`, and the answer has it in lower case. */
    billingCycle: BillingCycleType;
    /**
     * The term, as an ISO 8601 duration: `P1M`, `P1Y`, `P3Y`. Every newer sample has it, except that of perpetual software; the request tables do not list it.
     * @example P1Y
     */
    termDuration?: string;
    /**
     * The promotion to apply. One that applies automatically appears in the answer even if the request had none.
     * @example 39NFJQT1PFPX:0001:39NFJQT1Q5KV
     */
    promotionId?: string;
    /**
     * What the subscription renews to at the end of its term. The tables have an array; bodies show a single object.
     * @example {
     *   "termDuration": "P1Y"
     * }
     */
    renewsTo?: RenewsTo | RenewsTo[];
    /**
     * Ends the first term on this date, to align it with another subscription or with the calendar month.
     * @example 2022-02-19T00:00:00Z
     */
    customTermEndDate?: string;
    /**
     * The customer's attestation, where the SKU or the offer enforces one; without it, the line item gets the error 10012. The documents spell it in PascalCase.
     * @example true
     */
    attestationAccepted?: boolean;
    /**
     * The indirect resellers to record when an indirect provider buys; never the provider's own id. A table shows the two keys as members of the line item, but no body does.
     * @example [
     *   {
     *     "key": "transaction_reseller",
     *     "value": "4848383"
     *   }
     * ]
     */
    participants?: CartParticipant[];
    /** The values that the SKU's `provisioningVariables` call for; empty in answers to new commerce. An add-on to an existing legacy subscription names that subscription here as `ParentSubscriptionId`, which the answer spells `parentSubscriptionId`. */
    provisioningContext?: ProvisioningContext;
    /** The commitment of an Azure savings plan. */
    purchaseCommitment?: PurchaseCommitment;
    /**
     * The group that becomes one order. Samples count from `0`; legacy line items have a group such as `OMS-0`.
     * @example 0
     */
    orderGroup?: string;
    /** Prices before tax. In newer answers to new commerce. */
    pricing?: Pricing;
    /** Why the line item can't be bought. Set after the cart is created, according to the table; no body shows it. */
    error?: CartError;
    /**
     * Legacy add-ons to this line item.
     * @example [
     *   {
     *     "id": 1,
     *     "catalogItemId": "2828BE95-46BA-4F91-B2FD-0BEF192ECF60",
     *     "quantity": 2,
     *     "billingCycle": "monthly"
     *   }
     * ]
     */
    addonItems?: CartAddOn[];
}
/** A partner to record with the purchase. */
export interface CartParticipant {
    /**
     * The partner's role in the purchase.
     *
     * Known values; the service may add others:
     * - `transaction_reseller`: The indirect reseller to whom the customer belongs. One only.
     * - `additional_transaction_reseller`: An additional indirect reseller, without incentives. At most five, and for partners that transact in the EU and EFTA only.
     * - `consumption_reseller`: A consumption reseller. Known from the .NET SDK only.
     * - `unknown`: Not set. Known from the .NET SDK only.
     * @example transaction_reseller
     */
    key: "transaction_reseller" | "additional_transaction_reseller" | "consumption_reseller" | "unknown" | (string & {});
    /**
     * The Partner Center id of the partner.
     * @example 4848383
     */
    value: string;
}
/**
 * Why a line item can't be bought. No body shows it.
 * @example {
 *   "errorCode": 10001,
 *   "errorDescription": "The catalog item id is not valid."
 * }
 */
export interface CartError {
    /**
     * What is wrong. The table has a name and a number for each error, such as `CatalogItemIdIsNotValid` and 10001; the .NET SDK reads names in lower snake case, `catalog_item_id_is_not_valid`. Which of them is sent has not been seen, so all are valid here. The table of error codes lists the numbers.
     * @example 10001
     */
    errorCode?: number | string;
    /**
     * What is wrong, in words, with the supported values and limits.
     * @example The catalog item id is not valid.
     */
    errorDescription?: string;
    /**
     * Further details. The .NET SDK allows any members.
     * @example {
     *   "availableQuantity": 5,
     *   "purchasedQuantity": 10
     * }
     */
    additionalInformation?: {
        /**
         * How many licences can still be bought.
         * @example 5
         */
        availableQuantity?: number;
        /**
         * How many licences the purchase asked for.
         * @example 10
         */
        purchasedQuantity?: number;
    };
}
/** What a checkout ordered, and what it could not order. */
export interface CartCheckoutResult {
    /**
     * The orders placed, with their prices. Every body has this member; that it is empty if no order could be placed is inferred.
     * @example [
     *   {
     *     "id": "c403d91b21d2",
     *     "lineItems": [
     *       {
     *         "lineItemNumber": 0,
     *         "offerId": "CFQ7TTC0LH18:0001:CFQ7TTC0K971",
     *         "quantity": 10,
     *         "termDuration": "P1Y"
     *       }
     *     ]
     *   }
     * ]
     */
    orders: Order[];
    /**
     * What could not be ordered. No body shows it.
     * @example [
     *   {
     *     "orderGroupId": "1",
     *     "code": 800010,
     *     "description": "Inventory is not available."
     *   }
     * ]
     */
    orderErrors?: OrderError[];
    /** The kind of resource, `CartCheckoutResult`. */
    attributes?: ResourceAttributes;
}
/** A group of line items that could not be ordered. */
export interface OrderError {
    /**
     * The group: the `orderGroup` of its line items.
     * @example 1
     */
    orderGroupId?: string;
    /**
     * What is wrong: see the table of error codes.
     * @example 800010
     */
    code?: number;
    /**
     * What is wrong, in words.
     * @example Inventory is not available.
     */
    description?: string;
}
/** A customer of the partner. */
export interface Customer {
    /**
     * The customer's identifier: the GUID of its Microsoft Entra tenant. It comes in either case, so ignore case when you compare it.
     * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
     */
    id: string;
    /**
     * The customer's identifier in the commerce system.
     * @example 99e6a635-48e7-424d-9059-c9db944e3c54
     */
    commerceId?: string;
    /** The company. */
    companyProfile?: CustomerCompanyProfile;
    /** Who is billed, and where. */
    billingProfile?: CustomerBillingProfile;
    /** The partner's relationship with the customer. */
    relationshipToPartner?: CustomerPartnerRelationship;
    /**
     * Whether the customer allows the partner to administer its tenant. Present when one customer is read, not in a list.
     * @example true
     */
    allowDelegatedAccess?: boolean;
    /**
     * Listed with the resource. No answer to this call has been seen with it.
     * @example {
     *   "userName": "admin"
     * }
     */
    userCredentials?: Record<string, never>;
    /**
     * The customer's domains. Missing without delegated administration.
     * @example [
     *   "fabrikam.onmicrosoft.com"
     * ]
     */
    customDomains?: string[];
    /**
     * The customer's indirect reseller; only an indirect provider can set it. The table spells it `associatedPartnerID`; the spelling here is the .NET SDK's. No body shows it.
     * @example 4848383
     */
    associatedPartnerId?: string;
    /** The customer itself. */
    links?: ResourceLinks;
    /** The kind of resource. */
    attributes?: ResourceAttributes;
}
/**
 * A partner's relationship with a customer.
 *
 * Known values; the service may add others:
 * - `unknown`: Not set. Known from the .NET and Java SDKs only.
 * - `reseller`: The partner resells to the customer.
 * - `advisor`: The partner advises the customer.
 * - `syndication`: The partner syndicates for the customer.
 * - `microsoft_support`: The partner supports the customer for Microsoft. The Java SDK spells it `microsoftSupport`.
 * - `none`: There is no relationship any more.
 * @example reseller
 */
export type CustomerPartnerRelationship = "unknown" | "reseller" | "advisor" | "syndication" | "microsoft_support" | "none" | (string & {});
/** The partner's customers: all of them, or one page. */
export interface CustomerCollection {
    totalCount?: TotalCount;
    /**
     * The customers, each with only its company and its relationship to the partner.
     * @example [
     *   {
     *     "id": "4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04",
     *     "companyProfile": {
     *       "tenantId": "4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04",
     *       "domain": "fabrikam.onmicrosoft.com",
     *       "companyName": "Fabrikam"
     *     },
     *     "relationshipToPartner": "reseller"
     *   }
     * ]
     */
    items: Customer[];
    /**
     * The position at which the list continues, according to the .NET SDK's model. No body of this list shows it.
     * @example AQAAAA==
     */
    continuationToken?: string;
    /** The links to this page and, while there is more, to the next one. */
    links?: ResourceLinks;
    /** The kind of resource, `Collection`. */
    attributes?: ResourceAttributes;
}
/**
 * The company of a customer.
 * @example {
 *   "tenantId": "4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04",
 *   "domain": "fabrikam.onmicrosoft.com",
 *   "companyName": "Fabrikam"
 * }
 */
export interface CustomerCompanyProfile {
    /**
     * The Microsoft Entra tenant; the same as the customer's `id`. The table spells it `tenantID`.
     * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
     */
    tenantId?: string;
    /**
     * The tenant's first domain.
     * @example fabrikam.onmicrosoft.com
     */
    domain?: string;
    /**
     * The company's name.
     * @example Fabrikam
     */
    companyName?: string;
    /** The company's address. Missing without delegated administration. */
    address?: Address;
    /**
     * The company's email address. Missing without delegated administration.
     * @example ada@fabrikam.onmicrosoft.com
     */
    email?: string;
    /**
     * The company's registration number, in countries that require it.
     * @example 1234567890
     */
    organizationRegistrationNumber?: string;
    /** The profile itself. */
    links?: ResourceLinks;
    /** The kind of resource. */
    attributes?: ResourceAttributes;
}
/**
 * Who is billed for a customer, and where.
 * @example {
 *   "id": "eeada110-69d6-4cc9-b093-75feb7ca9d3f",
 *   "firstName": "Ada",
 *   "lastName": "Byron",
 *   "companyName": "Fabrikam"
 * }
 */
export interface CustomerBillingProfile {
    /**
     * The profile's identifier.
     * @example eeada110-69d6-4cc9-b093-75feb7ca9d3f
     */
    id?: string;
    /**
     * The first name of the billing contact.
     * @example Ada
     */
    firstName?: string;
    /**
     * The last name of the billing contact.
     * @example Byron
     */
    lastName?: string;
    /**
     * The email address of the billing contact.
     * @example ada@fabrikam.onmicrosoft.com
     */
    email?: string;
    /**
     * The culture for messages and currency.
     * @example en-US
     */
    culture?: string;
    /**
     * The language for messages.
     * @example en
     */
    language?: string;
    /**
     * The company's name.
     * @example Fabrikam
     */
    companyName?: string;
    /** The billing address. */
    defaultAddress?: Address;
    /** The profile itself. */
    links?: ResourceLinks;
    /** The kind of resource and its version. Here the etag is a signed number, as text. */
    attributes?: ResourceAttributes;
}
/**
 * An address. Which members are filled in depends on the country.
 * @example {
 *   "country": "US",
 *   "city": "Redmond",
 *   "state": "WA",
 *   "addressLine1": "1 Microsoft Way",
 *   "postalCode": "98052"
 * }
 */
export interface Address {
    /**
     * The country or region, as a two-letter ISO 3166 code.
     * @example US
     */
    country?: string;
    /**
     * The region. A company's address has it where a billing address has `state`.
     * @example wa
     */
    region?: string;
    /**
     * The city.
     * @example Redmond
     */
    city?: string;
    /**
     * The state.
     * @example WA
     */
    state?: string;
    /**
     * The first line.
     * @example 1 Microsoft Way
     */
    addressLine1?: string;
    /**
     * The second line.
     * @example Building 7
     */
    addressLine2?: string;
    /**
     * The postal code.
     * @example 98052
     */
    postalCode?: string;
    /**
     * The first name of a contact.
     * @example Ada
     */
    firstName?: string;
    /**
     * The last name of a contact.
     * @example Byron
     */
    lastName?: string;
    /**
     * The telephone number of a contact.
     * @example 4255550100
     */
    phoneNumber?: string;
}
/** An item of the legacy catalogue. */
export interface Offer {
    /**
     * The offer's identifier: the `offerId` of a line item that buys it.
     * @example 031C9E47-4802-4248-838E-778FB1D2CC05
     */
    id: string;
    /**
     * The offer's name.
     * @example Office 365 Business Premium
     */
    name?: string;
    /**
     * A description. The one in the sample contains line breaks and spaces.
     * @example Office for a small business.
     */
    description?: string;
    /**
     * The minimum quantity.
     * @example 1
     */
    minimumQuantity?: number;
    /**
     * The maximum quantity.
     * @example 300
     */
    maximumQuantity?: number;
    /**
     * The offer's rank within its product line.
     * @example 56
     */
    rank?: number;
    /**
     * An address of the offer. In the sample its form differs from a link's.
     * @example /3c95518e-8c37-41e3-9627-0ca339200f53/Offers/031C9E47-4802-4248-838E-778FB1D2CC05
     */
    uri?: string;
    /**
     * The language of the texts.
     * @example en-us
     */
    locale?: string;
    /**
     * The country or region in which the offer is sold.
     * @example US
     */
    country?: string;
    /** The offer's category. */
    category?: OfferCategory;
    /**
     * What `limit` counts. No body shows it, so the spelling is the table's.
     *
     * Known values; the service may add others:
     * - `None`: There is no limit.
     * - `Concurrent`: Simultaneous subscriptions, including cancelled ones.
     * - `LifeTime`: All subscriptions ever bought, as for trials.
     * @example None
     */
    limitUnitOfMeasure?: "None" | "Concurrent" | "LifeTime" | (string & {});
    /**
     * How many subscriptions to the offer a customer may have.
     * @example 1
     */
    limit?: number;
    /**
     * Offers of which the customer must have one. The table has a string; the sample and the .NET SDK have an array.
     * @example [
     *   "84A03D81-6B37-4D66-8D4A-FAEA24541538"
     * ]
     */
    prerequisiteOffers?: string[];
    /**
     * Whether the offer is an add-on, to be bought for a subscription with PATCH.
     * @example false
     */
    isAddOn?: boolean;
    /**
     * Whether add-ons exist for the offer.
     * @example true
     */
    hasAddOns?: boolean;
    /**
     * Whether the offer can be bought.
     * @example true
     */
    isAvailableForPurchase?: boolean;
    /** How the offer is billed. */
    billing?: BillingMethod;
    /**
     * The billing cycles from which an order may choose.
     * @example [
     *   "monthly",
     *   "annual"
     * ]
     */
    supportedBillingCycles?: BillingCycleType[];
    /**
     * Whether subscriptions to the offer can renew automatically.
     * @example true
     */
    isAutoRenewable?: boolean;
    /**
     * The offers to which it can be upgraded.
     * @example [
     *   "84A03D81-6B37-4D66-8D4A-FAEA24541538"
     * ]
     */
    upgradeTargetOffers?: string[];
    /**
     * The offers to which it can be converted.
     * @example [
     *   "84A03D81-6B37-4D66-8D4A-FAEA24541538"
     * ]
     */
    conversionTargetOffers?: string[];
    /**
     * The qualifications that the customer needs.
     * @example [
     *   "Education"
     * ]
     */
    reselleeQualifications?: string[];
    /**
     * The qualifications that the partner needs.
     * @example [
     *   "Education"
     * ]
     */
    resellerQualifications?: string[];
    /**
     * The offer's sales group. Offers of different groups go into separate orders.
     * @example 1-1
     */
    salesGroupId?: string;
    /**
     * Whether the offer is a trial. A trial needs the billing cycle `none`.
     * @example false
     */
    isTrial?: boolean;
    /** The product behind the offer. */
    product?: OfferProduct;
    /**
     * The unit of the quantity.
     * @example Licenses
     */
    unitType?: string;
    /** The attestation that the customer must make. The table writes it in PascalCase; no body shows it. */
    attestationProperties?: AttestationProperties;
    /** Links to related resources. */
    links?: OfferLinks;
    /** The kind of resource. */
    attributes?: ResourceAttributes;
}
/**
 * A category of offers.
 * @example {
 *   "id": "SmallBusiness_Key",
 *   "name": "Small Business"
 * }
 */
export interface OfferCategory {
    /**
     * The category's identifier.
     * @example SmallBusiness_Key
     */
    id?: string;
    /**
     * The category's name.
     * @example Small Business
     */
    name?: string;
    /**
     * The category's rank.
     * @example 30
     */
    rank?: number;
    /**
     * The language of the texts.
     * @example en-us
     */
    locale?: string;
    /**
     * The country or region.
     * @example US
     */
    country?: string;
    /** The link to the category itself. Listed, not seen. */
    links?: ResourceLinks;
    /** The kind of resource. */
    attributes?: ResourceAttributes;
}
/**
 * The product behind an offer.
 * @example {
 *   "id": "f245ecc8-75af-4f8e-b61f-27d8114de5f3",
 *   "name": "Office 365 Business Premium",
 *   "unit": "Licenses"
 * }
 */
export interface OfferProduct {
    /**
     * The product's identifier.
     * @example f245ecc8-75af-4f8e-b61f-27d8114de5f3
     */
    id?: string;
    /**
     * The product's name.
     * @example Office 365 Business Premium
     */
    name?: string;
    /**
     * The unit in which it is counted.
     * @example Licenses
     */
    unit?: string;
}
/**
 * Links from an offer to related resources.
 * @example {
 *   "learnMore": {
 *     "uri": "http://g.microsoftonline.com/0BXPS00en/909",
 *     "method": "GET",
 *     "headers": []
 *   }
 * }
 */
export interface OfferLinks {
    /** A page about the offer, outside this service. The address is absolute; the one in the sample contains a space. */
    learnMore?: Link;
    /** The offer itself. */
    self?: Link;
    /** The next page. Listed, although a single offer has none. */
    next?: Link;
    /** The previous page. Listed, although a single offer has none. */
    previous?: Link;
}
/**
 * The attestation that a customer must make before a purchase.
 * @example {
 *   "attestationType": "Windows365",
 *   "enforceAttestation": true
 * }
 */
export interface AttestationProperties {
    /**
     * The kind of attestation; `Windows365`, for example.
     * @example Windows365
     */
    attestationType?: string;
    /**
     * Whether an order is refused without it (code 900203).
     * @example true
     */
    enforceAttestation?: boolean;
}
/**
 * One version of a product in the newer catalogue.
 * @example {
 *   "id": "0001",
 *   "productId": "CFQ7TTC0LH18",
 *   "title": "Microsoft 365 Business Basic"
 * }
 */
export interface Sku {
    /**
     * The SKU's identifier. Unique within its product only.
     * @example 0001
     */
    id: string;
    /**
     * The product to which the SKU belongs.
     * @example CFQ7TTC0LH18
     */
    productId?: string;
    /**
     * The SKU's name.
     * @example Microsoft 365 Business Basic
     */
    title?: string;
    /**
     * A description.
     * @example Mail
     * @example files and meetings for a small business.
     */
    description?: string;
    /**
     * The minimum quantity.
     * @example 1
     */
    minimumQuantity?: number;
    /**
     * The maximum quantity.
     * @example 300
     */
    maximumQuantity?: number;
    /**
     * Whether the SKU is a trial.
     * @example false
     */
    isTrial?: boolean;
    /**
     * The billing cycles from which an order may choose.
     * @example [
     *   "annual",
     *   "monthly"
     * ]
     */
    supportedBillingCycles?: BillingCycleType[];
    /**
     * What must be done before the SKU is bought.
     * @example [
     *   "AzureSubscriptionRegistration",
     *   "InventoryCheck"
     * ]
     */
    purchasePrerequisites?: ("InventoryCheck" | "AzureSubscriptionRegistration" | "MicrosoftCloudAgreement" | (string & {}))[];
    /**
     * The values that an inventory check needs.
     * @example [
     *   "CustomerId",
     *   "AzureSubscriptionId"
     * ]
     */
    inventoryVariables?: ("CustomerId" | "AzureSubscriptionId" | "ArmRegionName" | (string & {}))[];
    /**
     * The keys that an order's `provisioningContext` needs. They start with a capital letter here, and with a small letter in the order.
     * @example [
     *   "Scope",
     *   "SubscriptionId",
     *   "Duration"
     * ]
     */
    provisioningVariables?: ("Scope" | "SubscriptionId" | "Duration" | (string & {}))[];
    /**
     * What may be done with the SKU once it is bought. Not in the table; seen in bodies.
     * @example [
     *   "Refund"
     * ]
     */
    actions?: string[];
    /**
     * Further properties, by name. The names change without notice, so don't rely on any of them. The values are texts, booleans and lists.
     * @example {
     *   "armSkuName": "Standard_D1",
     *   "duration": "1Year"
     * }
     */
    dynamicAttributes?: {
        [key: string]: unknown;
    };
    /** The attestation that the customer must make. The table writes it in PascalCase; no body shows it. */
    attestationProperties?: AttestationProperties;
    /**
     * Which use beyond the included amount is billed, where that is possible.
     * @example overage
     */
    consumptionType?: string;
    /**
     * The discounts of a special offer.
     * @example [
     *   {
     *     "startDate": "2022-01-01",
     *     "endDate": "2022-06-30"
     *   }
     * ]
     */
    specializedOfferProperties?: SpecializedOfferProperties[];
    /** The minimum commitment of a savings plan. */
    minimumPurchaseCommitment?: MinimumPurchaseCommitment;
    /** Links to related resources. */
    links?: SkuLinks;
}
/** A discount of a special offer, and when it is available. The table describes the dates with the words of other members; no body shows them. */
export interface SpecializedOfferProperties {
    /**
     * When the discount starts, in no documented format.
     * @example 2022-01-01
     */
    startDate?: string;
    /**
     * When the discount ends, in no documented format.
     * @example 2022-06-30
     */
    endDate?: string;
    /**
     * The discounts.
     * @example [
     *   {
     *     "type": "Percentage",
     *     "value": "15"
     *   }
     * ]
     */
    pricingPolicies?: PricingPolicy[];
}
/** A discount. */
export interface PricingPolicy {
    /**
     * Whether the discount is a percentage or an amount. The spelling is not known.
     * @example Percentage
     */
    type?: string;
    /**
     * How much.
     * @example 15
     */
    value?: string;
}
/**
 * The minimum commitment of a savings plan.
 * @example {
 *   "grain": "Hourly",
 *   "currencyCode": {
 *     "code": "USD",
 *     "symbol": "$"
 *   },
 *   "amount": "0.001"
 * }
 */
export interface MinimumPurchaseCommitment {
    /**
     * The unit of time for `amount`. `Hourly` here, `hourly` on orders.
     * @example Hourly
     */
    grain?: string;
    /**
     * The currency. The table names the keys `currency` and `symbol`; bodies have `code` and `symbol`.
     * @example {
     *   "code": "USD",
     *   "symbol": "$"
     * }
     */
    currencyCode?: {
        /**
         * The currency, as an ISO 4217 code.
         * @example USD
         */
        code?: string;
        /**
         * The currency's symbol.
         * @example $
         */
        symbol?: string;
    };
    /**
     * The amount for each `grain`. The table says integer, bodies have text; both are valid here.
     * @example 0.001
     */
    amount?: string | number;
}
/**
 * Links from a SKU to related resources.
 * @example {
 *   "self": {
 *     "uri": "/products/CFQ7TTC0LH18/skus/0001?country=US",
 *     "method": "GET",
 *     "headers": []
 *   }
 * }
 */
export interface SkuLinks {
    /** The availabilities of the SKU, with the ids to order. */
    availabilities?: Link;
    /** The SKU itself. */
    self?: Link;
    /** The next page. Listed, although a single SKU has none. */
    next?: Link;
    /** The previous page. Listed, although a single SKU has none. */
    previous?: Link;
}
/** Products of the newer catalogue, all in one answer. */
export interface ProductCollection {
    totalCount?: TotalCount;
    /**
     * The products.
     * @example [
     *   {
     *     "id": "CFQ7TTC0LH18",
     *     "title": "Microsoft 365 Business Basic"
     *   }
     * ]
     */
    items: Product[];
    /** The link to the list itself. */
    links?: ResourceLinks;
    /** The kind of resource, `Collection`. */
    attributes?: ResourceAttributes;
}
/**
 * A product of the newer catalogue, sold as one or more SKUs.
 * @example {
 *   "id": "CFQ7TTC0LH18",
 *   "title": "Microsoft 365 Business Basic"
 * }
 */
export interface Product {
    /**
     * The product's identifier.
     * @example CFQ7TTC0LH18
     */
    id: string;
    /**
     * The product's name.
     * @example Microsoft 365 Business Basic
     */
    title?: string;
    /**
     * A description.
     * @example Mail, files and meetings for a small business.
     */
    description?: string;
    /** The type of product. `OnlineServicesNCE` distinguishes new-commerce licences from legacy ones. */
    productType?: ItemType;
    /**
     * Whether the product is Microsoft's own.
     * @example true
     */
    isMicrosoftProduct?: boolean;
    /**
     * The publisher. May be missing.
     * @example Microsoft Corporation
     */
    publisherName?: string;
    /** Links to related resources. */
    links?: ProductLinks;
}
/**
 * Links from a product to related resources. Of the query, they keep the country only.
 * @example {
 *   "self": {
 *     "uri": "/products/CFQ7TTC0LH18?country=US",
 *     "method": "GET",
 *     "headers": []
 *   }
 * }
 */
export interface ProductLinks {
    /** The product's SKUs. */
    skus?: Link;
    /** The product itself. */
    self?: Link;
}
/** The SKUs of one product, all in one answer. */
export interface SkuCollection {
    totalCount?: TotalCount;
    /**
     * The SKUs.
     * @example [
     *   {
     *     "id": "0001",
     *     "productId": "CFQ7TTC0LH18",
     *     "title": "Microsoft 365 Business Basic"
     *   }
     * ]
     */
    items: Sku[];
    /** The link to the list itself. */
    links?: ResourceLinks;
    /** The kind of resource, `Collection`. */
    attributes?: ResourceAttributes;
}
/** The availabilities of one SKU, all in one answer. */
export interface AvailabilityCollection {
    totalCount?: TotalCount;
    /**
     * The availabilities.
     * @example [
     *   {
     *     "id": "CFQ7TTC0K971",
     *     "catalogItemId": "CFQ7TTC0LH18:0001:CFQ7TTC0K971",
     *     "isPurchasable": true
     *   }
     * ]
     */
    items: Availability[];
    /** The link to the list itself. */
    links?: ResourceLinks;
    /** The kind of resource, `Collection`. */
    attributes?: ResourceAttributes;
}
/** A way in which a SKU is sold, with the id to order. Its ids change over time, so use them soon after reading them. */
export interface Availability {
    /**
     * The availability's identifier, unique within its SKU only.
     * @example CFQ7TTC0K971
     */
    id: string;
    /**
     * The product.
     * @example CFQ7TTC0LH18
     */
    productId?: string;
    /**
     * The SKU.
     * @example 0001
     */
    skuId?: string;
    /**
     * The id to order, `product:sku:availability`. Send it unchanged, as the `offerId` of an order's line item or the `catalogItemId` of a cart's.
     * @example CFQ7TTC0LH18:0001:CFQ7TTC0K971
     */
    catalogItemId: string;
    /** The currency in which the availability is sold. The table calls it a string; bodies and the .NET SDK have an object. */
    defaultCurrency?: Currency;
    /**
     * The customer segment, as in `targetSegment`. Bodies have it in lower case, the table capitalised.
     * @example commercial
     */
    segment?: string;
    /**
     * The country in which the availability is sold, as a two-letter ISO 3166 code.
     * @example US
     */
    country?: string;
    /**
     * Whether the availability can be bought.
     * @example true
     */
    isPurchasable?: boolean;
    /**
     * Whether a purchase can be renewed.
     * @example true
     */
    isRenewable?: boolean;
    /**
     * The terms for which the SKU is sold. That each is a pair of term and billing cycle that an order may use, and that there are no other pairs, is inferred. Perpetual software and Azure plans are ordered without a term.
     * @example [
     *   {
     *     "id": "5aeco6mffyxo",
     *     "duration": "P1Y",
     *     "billingCycle": "Annual"
     *   }
     * ]
     */
    terms?: AvailabilityTerm[];
    /**
     * What a purchase may renew to, by term. For new commerce; empty on savings plans.
     * @example [
     *   {
     *     "applicableTermIds": [
     *       "5aeco6mffyxo"
     *     ],
     *     "renewalOptions": [
     *       {
     *         "renewToId": "CFQ7TTC0LH18:0001",
     *         "isAutoRenewable": true
     *       }
     *     ]
     *   }
     * ]
     */
    renewalInstructions?: RenewalInstruction[];
    /**
     * How much is included. Known from the .NET SDK and the generated reference; no body shows it. Several options are refused with code 800083.
     * @example [
     *   {
     *     "units": "seats",
     *     "description": "Five seats"
     *   }
     * ]
     */
    includedQuantityOptions?: IncludedQuantityOption[];
    /** The whole product. Missing from some answers. */
    product?: Product;
    /** The whole SKU. Missing from some answers. */
    sku?: Sku;
    /** The link to the availability itself. In one sample, the id in the link differs from its own. */
    links?: ResourceLinks;
}
/** A term for which an availability is sold and, for new commerce, how often it is then billed. */
export interface AvailabilityTerm {
    /**
     * The term's identifier; opaque. For new commerce only.
     * @example 5aeco6mffyxo
     */
    id?: string;
    /**
     * The term, as an ISO 8601 duration: the `termDuration` of an order. Documented: `P1M`, `P1Y` and `P3Y`.
     * @example P1Y
     */
    duration?: string;
    /**
     * The term in words.
     * @example One-Year commitment for monthly/yearly billing
     */
    description?: string;
    /**
     * How often the term is billed, in PascalCase here: `Annual` is `annual` in an order. For new commerce only.
     * @example Annual
     */
    billingCycle?: string;
    /**
     * The terms to which it may renew. Known from the .NET SDK only.
     * @example [
     *   {
     *     "termDuration": "P1Y",
     *     "description": "One year"
     *   }
     * ]
     */
    renewalOptions?: TermRenewalOption[];
    /**
     * What is refunded on cancellation.
     * @example [
     *   {
     *     "refundOptions": [
     *       {
     *         "sequenceId": 0,
     *         "type": "Full",
     *         "expiresAfter": "P1D"
     *       }
     *     ]
     *   }
     * ]
     */
    cancellationPolicies?: CancellationPolicy[];
}
/** A term to which another may renew. */
export interface TermRenewalOption {
    /**
     * The term, as an ISO 8601 duration.
     * @example P1Y
     */
    termDuration?: string;
    /**
     * The term in words.
     * @example One year
     */
    description?: string;
}
/** What is refunded on cancellation. */
export interface CancellationPolicy {
    /**
     * The refunds, in sequence.
     * @example [
     *   {
     *     "sequenceId": 0,
     *     "type": "Full",
     *     "expiresAfter": "P1D"
     *   }
     * ]
     */
    refundOptions?: TermRefundOption[];
}
/** A refund, and for how long after the purchase it is available. */
export interface TermRefundOption {
    /**
     * The position in the sequence, counted from 0.
     * @example 0
     */
    sequenceId?: number;
    /**
     * How much is refunded.
     *
     * Known values; the service may add others:
     * - `Full`: The whole price.
     * - `Partial`: A part of the price. Documented for subscriptions, not seen here.
     * @example Full
     */
    type?: "Full" | "Partial" | (string & {});
    /**
     * For how long, as an ISO 8601 duration. A subscription has the point in time instead, `expiresAt`.
     * @example P1D
     */
    expiresAfter?: string;
}
/** What a term may renew to. */
export interface RenewalInstruction {
    /**
     * The terms to which the instruction applies.
     * @example [
     *   "5aeco6mffyxo"
     * ]
     */
    applicableTermIds?: string[];
    /**
     * What it may renew to.
     * @example [
     *   {
     *     "renewToId": "CFQ7TTC0LH18:0001",
     *     "isAutoRenewable": true
     *   }
     * ]
     */
    renewalOptions?: RenewalOption[];
}
/** A possible renewal. */
export interface RenewalOption {
    /**
     * The product and the SKU, joined by a colon.
     * @example CFQ7TTC0LH18:0001
     */
    renewToId?: string;
    /**
     * Whether it can renew automatically.
     * @example true
     */
    isAutoRenewable?: boolean;
}
/** How much an availability includes. No body shows it. */
export interface IncludedQuantityOption {
    /**
     * The unit that is counted.
     * @example seats
     */
    units?: string;
    /**
     * The amount, in words.
     * @example Five seats
     */
    description?: string;
}
/**
 * A currency.
 * @example {
 *   "code": "USD",
 *   "symbol": "$"
 * }
 */
export interface Currency {
    /**
     * The currency, as an ISO 4217 code.
     * @example USD
     */
    code?: string;
    /**
     * The currency's symbol.
     * @example $
     */
    symbol?: string;
}
/** The partners with which a partner has a relationship. */
export interface PartnerRelationshipCollection {
    totalCount?: TotalCount;
    /**
     * The partners.
     * @example [
     *   {
     *     "id": "484e548c-f5f3-4528-93a9-c16c6373cb59",
     *     "name": "First Up Consultants",
     *     "mpnId": "4848383"
     *   }
     * ]
     */
    items: PartnerRelationship[];
    /** The link to the list itself. Part of every collection in the .NET SDK; the sample has none. */
    links?: ResourceLinks;
    /** The kind of resource, `Collection`. */
    attributes?: ResourceAttributes;
}
/** A partner, and its relationship to the signed-in partner. */
export interface PartnerRelationship {
    /**
     * The partner's Microsoft Entra tenant. This is not the id that an order takes.
     * @example 484e548c-f5f3-4528-93a9-c16c6373cb59
     */
    id: string;
    /**
     * The partner's name.
     * @example First Up Consultants
     */
    name?: string;
    /** What the signed-in partner is to this partner. */
    relationshipType?: PartnerRelationshipType;
    /**
     * The state of the relationship. The table gives `active` as an example; bodies capitalise it.
     *
     * Known values; the service may add others:
     * - `Active`: The relationship is in force.
     * @example Active
     */
    state?: "Active" | (string & {});
    /**
     * The partner's Partner Center id (formerly MPN id), which an order's `partnerIdOnRecord` takes. The table has called it `partnerId` since 2023; every body and SDK has this name.
     * @example 4848383
     */
    mpnId?: string;
    /**
     * The table's name for `mpnId`. Not seen in a body; read it if `mpnId` is missing.
     * @example 4848383
     */
    partnerId?: string;
    /**
     * The partner's country or region, as a two-letter code.
     * @example US
     */
    location?: string;
    /** The kind of resource. */
    attributes?: ResourceAttributes;
}
/**
 * What one partner is to another, as answers spell it.
 *
 * Known values; the service may add others:
 * - `is_indirect_cloud_solution_provider_of`: It is the other's indirect provider.
 * - `is_indirect_reseller_of`: It is the other's indirect reseller. Known from SDKs; no body shows it.
 * @example is_indirect_cloud_solution_provider_of
 */
export type PartnerRelationshipType = "is_indirect_cloud_solution_provider_of" | "is_indirect_reseller_of" | (string & {});
/** All agreements. */
export interface AgreementMetadataCollection {
    totalCount?: TotalCount;
    /**
     * The agreements.
     * @example [
     *   {
     *     "templateId": "117a77b0-9360-443b-8795-c6dedc750cf9",
     *     "agreementType": "MicrosoftCustomerAgreement"
     *   }
     * ]
     */
    items: AgreementMetadata[];
    /** The link to the list itself. Part of every collection in the .NET SDK; the sample has none. */
    links?: ResourceLinks;
    /** The kind of resource, `Collection`. */
    attributes?: ResourceAttributes;
}
/** An agreement that customers may have to accept. */
export interface AgreementMetadata {
    /**
     * The identifier of the agreement's text.
     * @example 117a77b0-9360-443b-8795-c6dedc750cf9
     */
    templateId?: string;
    /** The type of agreement. The table calls it `type`; the body and the SDKs have this name. */
    agreementType?: AgreementKind;
    /**
     * The address of the agreement's text.
     * @example https://aka.ms/customeragreement
     */
    agreementLink?: string;
    /**
     * The position of this version among the agreement's versions.
     * @example 0
     */
    versionRank?: number;
}
/**
 * The type of an agreement.
 *
 * Known values; the service may add others:
 * - `MicrosoftCustomerAgreement`: The Microsoft Customer Agreement.
 * - `MicrosoftCloudAgreement`: The Microsoft Cloud Agreement, which the Microsoft Customer Agreement replaced.
 * @example MicrosoftCustomerAgreement
 */
export type AgreementKind = "MicrosoftCustomerAgreement" | "MicrosoftCloudAgreement" | (string & {});
/** The agreements that a customer has accepted. */
export interface AgreementCollection {
    totalCount?: TotalCount;
    /**
     * The agreements.
     * @example [
     *   {
     *     "templateId": "117a77b0-9360-443b-8795-c6dedc750cf9",
     *     "dateAgreed": "2019-08-26T00:00:00",
     *     "type": "MicrosoftCustomerAgreement"
     *   }
     * ]
     */
    items: Agreement[];
    /** The link to the list itself. Part of every collection in the .NET SDK; the sample has none. */
    links?: ResourceLinks;
    /** The kind of resource, `Collection`. The sample has none. */
    attributes?: ResourceAttributes;
}
/** A customer's acceptance of an agreement, as a partner confirmed it. */
export interface Agreement {
    /**
     * The user who confirmed it: the object id of the partner's user.
     * @example 3d6f2c09-eb40-48ca-a4b3-d24c9c007531
     */
    userId?: string;
    /** The person who accepted it for the customer. */
    primaryContact?: AgreementContact;
    /**
     * When it was accepted. May have no time zone.
     * @example 2019-08-26T00:00:00
     */
    dateAgreed?: string;
    /**
     * The identifier of the agreement's text.
     * @example 117a77b0-9360-443b-8795-c6dedc750cf9
     */
    templateId?: string;
    /** The type of agreement. */
    type?: AgreementKind;
    /**
     * The address of the agreement's text.
     * @example https://aka.ms/customeragreement
     */
    agreementLink?: string;
}
/**
 * A contact person at the customer.
 * @example {
 *   "firstName": "Tania",
 *   "lastName": "Carr",
 *   "email": "tania@fabrikam.example"
 * }
 */
export interface AgreementContact {
    /**
     * The first name.
     * @example Tania
     */
    firstName?: string;
    /**
     * The last name.
     * @example Carr
     */
    lastName?: string;
    /**
     * The email address.
     * @example tania@fabrikam.example
     */
    email?: string;
    /**
     * The phone number. Optional.
     * @example 4255550100
     */
    phoneNumber?: string;
}
/** Whether a customer has signed an agreement directly. */
export interface DirectSignedAgreementStatus {
    /**
     * Whether the customer has signed.
     * @example true
     */
    isSigned: boolean;
}
/** Whether an indirect reseller has signed the Microsoft Partner Agreement. */
export interface ResellerAgreementStatus {
    /**
     * Whether the reseller has signed. Only `true` has been seen; for a reseller that has not signed, the call is refused.
     * @example true
     */
    isAgreementSigned: boolean;
}
/** What to check in the inventory. */
export interface InventoryCheckRequest {
    /**
     * The products or SKUs to check.
     * @example [
     *   {
     *     "productId": "DZH318Z0BQ4B",
     *     "skuId": "0047"
     *   }
     * ]
     */
    targetItems: InventoryTarget[];
    /**
     * The values that the SKU's `inventoryVariables` call for. Those are spelt in PascalCase, the keys in the sample in camelCase.
     * @example {
     *   "customerId": "b0d70a69-4c42-4b27-b17b-91a835d8686a",
     *   "azureSubscriptionId": "3D5ECED6-1151-44C7-AEE6-70A4BB725666",
     *   "armRegionName": "eastasia"
     * }
     */
    inventoryContext?: {
        [key: string]: string;
    };
}
/** A product, or one of its SKUs. */
export interface InventoryTarget {
    /**
     * The product.
     * @example DZH318Z0BQ4B
     */
    productId: string;
    /**
     * The SKU. Without it, all SKUs of the product are checked.
     * @example 0047
     */
    skuId?: string;
}
/**
 * The result for each SKU. Items that are not in the catalogue are missing.
 * @example [
 *   {
 *     "productId": "DZH318Z0BQ4B",
 *     "skuId": "0047",
 *     "isRestricted": false,
 *     "restrictions": []
 *   }
 * ]
 */
export type InventoryCheckResult = InventoryItem[];
/** Whether a SKU can be bought. */
export interface InventoryItem {
    /**
     * The product.
     * @example DZH318Z0BQ4B
     */
    productId?: string;
    /**
     * The SKU.
     * @example 0047
     */
    skuId?: string;
    /**
     * Whether the SKU can be bought only with restrictions, or not at all.
     * @example false
     */
    isRestricted?: boolean;
    /**
     * The restrictions; empty if there are none.
     * @example [
     *   {
     *     "reasonCode": "NotAvailableForSubscription"
     *   }
     * ]
     */
    restrictions?: InventoryRestriction[];
}
/** Why a SKU can't be bought. */
export interface InventoryRestriction {
    /**
     * The reason, as a code.
     * @example NotAvailableForSubscription
     */
    reasonCode?: string;
    /**
     * The reason, in words.
     * @example Restriction identified of type 'Location' with values 'japanwest'.
     */
    description?: string;
    /**
     * Further details, by name.
     * @example {
     *   "type": "Location",
     *   "values": "japanwest"
     * }
     */
    properties?: {
        [key: string]: string;
    };
}
/** The status of a subscription's registration. */
export interface SubscriptionRegistrationStatus {
    /**
     * The subscription.
     * @example 3D5ECED6-1151-44C7-AEE6-70A4BB725666
     */
    subscriptionId: string;
    /**
     * The status. The table writes the values in lower case; the body has `NotRegistered`.
     *
     * Known values; the service may add others:
     * - `NotRegistered`: Not registered.
     * - `registering`: Being registered.
     * - `registered`: Registered.
     * @example registered
     */
    status: "NotRegistered" | "registering" | "registered" | (string & {});
    /** The kind of resource, `SubscriptionRegistrationStatus`. */
    attributes?: ResourceAttributes;
}
/** Dates on which a first term may end. */
export interface CustomTermEndDateCollection {
    totalCount?: TotalCount;
    /**
     * The dates.
     * @example [
     *   {
     *     "allowedCustomTermEndDateType": "calendarMonthAligned",
     *     "allowedCustomTermEndDate": "2023-07-31T00:00:00"
     *   }
     * ]
     */
    items: CustomTermEndDate[];
    /** The link to the list itself, with its query. */
    links?: ResourceLinks;
    /** The kind of resource, `Collection`. */
    attributes?: ResourceAttributes;
}
/** A date on which a first term may end. */
export interface CustomTermEndDate {
    /**
     * What the date is aligned with.
     *
     * Known values; the service may add others:
     * - `calendarMonthAligned`: The end of the calendar month.
     * - `subscriptionAligned`: The end of another subscription.
     * @example calendarMonthAligned
     */
    allowedCustomTermEndDateType?: "calendarMonthAligned" | "subscriptionAligned" | (string & {});
    /**
     * The subscriptions that end on that date.
     * @example [
     *   "ebc0beef-7ffb-4044-c074-16f324432139"
     * ]
     */
    cotermSubscriptionIds?: string[];
    /**
     * The date, without a time zone.
     * @example 2023-07-31T00:00:00
     */
    allowedCustomTermEndDate?: string;
}
/** Promotions. */
export interface PromotionCollection {
    totalCount?: TotalCount;
    /**
     * The promotions.
     * @example [
     *   {
     *     "id": "39NFJQT1PJQB:0001:39NFJQT1Q5KN",
     *     "name": "Visio Plan 1"
     *   }
     * ]
     */
    items: Promotion[];
    /** The link to the list itself. Part of every collection in the .NET SDK; the sample has none. */
    links?: ResourceLinks;
    /** The kind of resource, `Collection`. */
    attributes?: ResourceAttributes;
}
/** A discount on new-commerce licences, for customers who fulfil its conditions. */
export interface Promotion {
    /**
     * The promotion's identifier.
     * @example 39NFJQT1PJQB:0001:39NFJQT1Q5KN
     */
    id: string;
    /**
     * The promotion's name.
     * @example Visio Plan 1
     */
    name?: string;
    /**
     * A description.
     * @example Visio Plan 1
     */
    description?: string;
    /**
     * When the promotion starts.
     * Format: date-time
     * @example 2021-09-23T00:00:00+00:00
     */
    startDate?: string;
    /**
     * When the promotion ends; a day far in the future if it has no end.
     * Format: date-time
     * @example 2021-10-14T23:59:59+00:00
     */
    endDate?: string;
    /** How the promotion is applied. The table calls it a list; the body has an object. */
    properties?: PromotionProperties;
    /**
     * The products to which the discount applies.
     * @example [
     *   {
     *     "productId": "CFQ7TTC0HD33",
     *     "skuId": "0003"
     *   }
     * ]
     */
    requiredProducts?: PromotionProduct[];
    /** What a customer must fulfil. Present only when a single promotion is read. */
    promotionConstraints?: PromotionConstraints;
}
/**
 * How a promotion is applied.
 * @example {
 *   "isAutoApplicable": true
 * }
 */
export interface PromotionProperties {
    /**
     * Whether the promotion is applied automatically.
     * @example true
     */
    isAutoApplicable?: boolean;
}
/** A product to which a promotion applies. */
export interface PromotionProduct {
    /**
     * The product.
     * @example CFQ7TTC0HD33
     */
    productId?: string;
    /**
     * The SKU.
     * @example 0003
     */
    skuId?: string;
    /** The term and the billing cycle. */
    term?: PromotionTerm;
    /**
     * The discounts.
     * @example [
     *   {
     *     "policyType": "PercentDiscount",
     *     "value": "0.05"
     *   }
     * ]
     */
    pricingPolicies?: PromotionPricingPolicy[];
}
/**
 * A term and a billing cycle.
 * @example {
 *   "duration": "P1Y",
 *   "billingCycle": "Annual"
 * }
 */
export interface PromotionTerm {
    /**
     * The term, as an ISO 8601 duration.
     * @example P1Y
     */
    duration?: string;
    /**
     * How often it is billed, in PascalCase here: `Annual` is `annual` in an order.
     * @example Annual
     */
    billingCycle?: string;
}
/** A discount. */
export interface PromotionPricingPolicy {
    /**
     * The kind of discount. The table calls it `type`.
     *
     * Known values; the service may add others:
     * - `PercentDiscount`: A percentage of the price.
     * @example PercentDiscount
     */
    policyType?: "PercentDiscount" | (string & {});
    /**
     * How much, as text: `0.05` is five per cent.
     * @example 0.05
     */
    value?: string;
}
/**
 * What a customer must fulfil for a promotion.
 * @example {
 *   "seatConstraints": [
 *     {
 *       "minSeats": 10,
 *       "maxSeats": 100,
 *       "type": "SubscriptionQuantity"
 *     }
 *   ]
 * }
 */
export interface PromotionConstraints {
    /**
     * The number of licences required.
     * @example [
     *   {
     *     "minSeats": 10,
     *     "maxSeats": 100,
     *     "type": "SubscriptionQuantity"
     *   }
     * ]
     */
    seatConstraints?: SeatConstraint[];
    /**
     * How often the customer may use the promotion.
     * @example [
     *   {
     *     "minAssets": 0,
     *     "maxAssets": 3,
     *     "type": "LifetimeRedemptionCount"
     *   }
     * ]
     */
    assetOwnershipLimits?: AssetOwnershipLimit[];
    /**
     * Other conditions.
     * @example [
     *   {
     *     "isApplicable": true,
     *     "type": "FirstPurchase"
     *   }
     * ]
     */
    eligibilityConstraints?: EligibilityConstraint[];
    /**
     * The products that the customer must already own. A list of lists; the meaning of the inner and outer lists is not documented.
     * @example [
     *   [
     *     {
     *       "bigId": "CFQ7TTC0MBMD/0002"
     *     }
     *   ]
     * ]
     */
    productOwnershipConstraints?: ProductOwnershipConstraint[][];
}
/** How many licences a promotion requires. */
export interface SeatConstraint {
    /**
     * The minimum.
     * @example 10
     */
    minSeats?: number;
    /**
     * The maximum.
     * @example 100
     */
    maxSeats?: number;
    /**
     * What is counted.
     * @example SubscriptionQuantity
     */
    type?: string;
}
/** How often a customer may use a promotion. */
export interface AssetOwnershipLimit {
    /**
     * The minimum, typically 0.
     * @example 0
     */
    minAssets?: number;
    /**
     * The maximum.
     * @example 3
     */
    maxAssets?: number;
    /**
     * What is counted.
     * @example LifetimeRedemptionCount
     */
    type?: string;
}
/** A condition of a promotion. */
export interface EligibilityConstraint {
    /**
     * Whether the condition applies.
     * @example true
     */
    isApplicable?: boolean;
    /**
     * The condition: `FirstPurchase` of the SKU by the customer.
     * @example FirstPurchase
     */
    type?: string;
}
/** A product that a customer must own. */
export interface ProductOwnershipConstraint {
    /**
     * The product and the SKU, joined by a slash.
     * @example CFQ7TTC0MBMD/0002
     */
    bigId?: string;
    /**
     * The minimum number of licences. Known from the .NET SDK only.
     * @example 1
     */
    minSeats?: number;
    /**
     * The maximum number of licences. Known from the .NET SDK only.
     * @example 100
     */
    maxSeats?: number;
}
/** Items to check for promotions. */
export interface PromotionEligibilityRequest {
    /**
     * The items.
     * @example [
     *   {
     *     "catalogItemId": "CFQ7TTC0LH18:0001:CFQ7TTC0K971",
     *     "quantity": 10,
     *     "termDuration": "P1Y",
     *     "billingCycle": "Annual"
     *   }
     * ]
     */
    items: PromotionEligibilityItem[];
}
/** An item to buy, with or without a promotion. */
export interface PromotionEligibilityItem {
    /**
     * The number of the item within the request. One sample sends it as text; the table, the answers and the .NET SDK have an integer.
     * @example 0
     */
    id?: number;
    /**
     * What to buy: the `catalogItemId` of an availability.
     * @example CFQ7TTC0LH18:0001:CFQ7TTC0K971
     */
    catalogItemId: string;
    /**
     * The number of licences.
     * @example 10
     */
    quantity: number;
    /**
     * The term, as an ISO 8601 duration.
     * @example P1Y
     */
    termDuration: string;
    /**
     * How often the item is to be billed. The samples send `Monthly` and `monthly`.
     * @example Annual
     */
    billingCycle: BillingCycleType;
    /**
     * The promotion to check. Without it, all promotions of the item are checked.
     * @example 39NFJQT1SNC7:0001:39NFJQT1Q5KM
     */
    promotionId?: string;
}
/** The promotions of the requested items. */
export interface PromotionEligibilityCollection {
    totalCount?: TotalCount;
    /**
     * One entry for each item.
     * @example [
     *   {
     *     "id": 0,
     *     "catalogItemId": "CFQ7TTC0LH18:0001:CFQ7TTC0K971",
     *     "eligibilities": [
     *       {
     *         "promotionId": "39NFJQT1SNC7:0001:39NFJQT1Q5KM",
     *         "isEligible": true
     *       }
     *     ]
     *   }
     * ]
     */
    items: PromotionEligibilities[];
    /** The link to the list itself. Part of every collection in the .NET SDK; the sample has none. */
    links?: ResourceLinks;
    /** The kind of resource, `Collection`. */
    attributes?: ResourceAttributes;
}
/** The promotions of one item. */
export interface PromotionEligibilities {
    /**
     * The number of the item within the request.
     * @example 0
     */
    id?: number;
    /**
     * The requested catalogue item.
     * @example CFQ7TTC0LH18:0001:CFQ7TTC0K971
     */
    catalogItemId?: string;
    /**
     * The number of licences.
     * @example 10
     */
    quantity?: number;
    /** How often the item is to be billed. */
    billingCycle?: BillingCycleType;
    /**
     * The term.
     * @example P1Y
     */
    termDuration?: string;
    /**
     * The promotions, and whether the customer is eligible for them.
     * @example [
     *   {
     *     "promotionId": "39NFJQT1SNC7:0001:39NFJQT1Q5KM",
     *     "isEligible": true
     *   }
     * ]
     */
    eligibilities?: PromotionEligibility[];
    /** The kind of resource, `PromotionEligibilities`. */
    attributes?: ResourceAttributes;
}
/** Whether a customer is eligible for a promotion. */
export interface PromotionEligibility {
    /**
     * The promotion.
     * @example 39NFJQT1SNC7:0001:39NFJQT1Q5KM
     */
    promotionId?: string;
    /**
     * Whether the customer is eligible.
     * @example true
     */
    isEligible?: boolean;
    /**
     * The reasons why the customer is not eligible. Missing if it is.
     * @example [
     *   {
     *     "type": "SeatCount",
     *     "minimumRequiredSeats": 1,
     *     "maximumRequiredSeats": 2400,
     *     "availableSeats": 500
     *   }
     * ]
     */
    errors?: PromotionEligibilityError[];
}
/** Why a customer is not eligible for a promotion. Which members are present depends on `type`. */
export interface PromotionEligibilityError {
    /**
     * The kind of obstacle.
     *
     * Known values; the service may add others:
     * - `InvalidCatalogItemId`: The item is not valid.
     * - `InvalidPromotion`: The promotion is not valid.
     * - `PrerequisiteProductOwnership`: The customer lacks a product that the promotion requires.
     * - `RedemptionLimit`: The customer has used the promotion as often as allowed.
     * - `SeatCount`: There are too few or too many licences.
     * - `OfferPurchasedPreviously`: The customer has bought this before.
     * - `Term`: The promotion is not for this term.
     * - `NoPromotionsAvailable`: No promotions are available at the moment.
     * @example SeatCount
     */
    type?: "InvalidCatalogItemId" | "InvalidPromotion" | "PrerequisiteProductOwnership" | "RedemptionLimit" | "SeatCount" | "OfferPurchasedPreviously" | "Term" | "NoPromotionsAvailable" | (string & {});
    /**
     * The reason, in words.
     * @example The provided quantity does not satisfy the minimum or maximum seat requirements for the promotion.
     */
    description?: string;
    /**
     * How often a customer may use the promotion.
     * @example 3
     */
    maxPromotionRedemptionCount?: number;
    /**
     * How often this customer may still use it.
     * @example 0
     */
    remainingPromotionRedemptionCount?: number;
    /**
     * The minimum number of licences.
     * @example 1
     */
    minimumRequiredSeats?: number | null;
    /**
     * The maximum number of licences.
     * @example 2400
     */
    maximumRequiredSeats?: number | null;
    /**
     * How many licences are still available with the promotion.
     * @example 500
     */
    availableSeats?: number | null;
    /**
     * The terms to which the promotion applies. The table has only one.
     * @example [
     *   {
     *     "duration": "P1Y",
     *     "billingCycle": "Annual"
     *   }
     * ]
     */
    eligibleTerms?: PromotionTerm[];
}
/**
 * Links from a resource or a list to related resources.
 * @example {
 *   "self": {
 *     "uri": "/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/orders",
 *     "method": "GET",
 *     "headers": []
 *   }
 * }
 */
export interface ResourceLinks {
    /** The resource itself. */
    self?: Link;
    /** The next page, while there is more; send its `headers` with the request. Seen on a list in another part of the API, on none in this contract. */
    next?: Link;
    /** The previous page. Not seen in any answer of this contract. */
    previous?: Link;
}
