// Generated from openapi.yaml by `npm run generate`. Do not edit.

/** An order to place. Members that the service sets are not among its members, and it refuses or ignores them. */
export interface OrderRequest {
    /** Read-only. The order's identifier. Not always a GUID: legacy orders have one, modern orders of 2018 have 33 characters of base64url, new-commerce orders have 12 hexadecimal characters. Percent-encode it in a path. */
    id?: never;
    /** Read-only. A second, shorter identifier. Equal to `id` for GUIDs and for 12-character ids; for 33-character ids it is 12 hexadecimal characters of its own. */
    alternateId?: never;
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
    /** Read-only. The total before tax. Only present when the order was asked for with `include_price=true`, and in the answer to a cart's checkout. */
    totalPrice?: never;
    /** Read-only. Where the purchase was made. Never documented; seen empty and with the members below. */
    client?: never;
    /**
     * The customer to buy for, the same as in the path. Sources disagree on whether a request must send it: the indirect-reseller page and the 2017 page require it, the create-order pages since 2019 do not, and orders without it are accepted. So it is not required here.
     * Format: uuid
     * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
     */
    referenceCustomerId?: string;
    /** How often the partner is billed. When absent or `unknown`, the service applies `monthly`, or `one_time` for what is bought once (2017 pages name `monthly` only). Some offers refuse the default with code 2004: a trial wants `none`. */
    billingCycle?: BillingCycleType;
    /**
     * The currency of the order, as ISO 4217. The documents call it read-only, yet their own reservation sample sends it, so this contract allows it in a request. Code 900169 says that neither partner nor customer has a currency.
     * @example USD
     */
    currencyCode?: string;
    /**
     * The partner attests to the partner on record. The documents list it as required and spell it in PascalCase; samples without it are accepted, and Microsoft's generated reference has no such member; so it is not required here. Mandatory in practice for some partners since February 2022; where it is missing the service answers with code 900206.
     * @example true
     */
    partnerOnRecordAttestationAccepted?: boolean;
    /**
     * What to buy, one offer in each item. At least one; no maximum is documented.
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
/** Add-ons to an order that exists, to be bought for its subscriptions. */
export interface AddOnRequest {
    /** Read-only. The order's identifier. Not always a GUID: legacy orders have one, modern orders of 2018 have 33 characters of base64url, new-commerce orders have 12 hexadecimal characters. Percent-encode it in a path. */
    id?: never;
    /** Read-only. A second, shorter identifier. Equal to `id` for GUIDs and for 12-character ids; for 33-character ids it is 12 hexadecimal characters of its own. */
    alternateId?: never;
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
    /** Read-only. The total before tax. Only present when the order was asked for with `include_price=true`, and in the answer to a cart's checkout. */
    totalPrice?: never;
    /** Read-only. Where the purchase was made. Never documented; seen empty and with the members below. */
    client?: never;
    /**
     * The customer to buy for, the same as in the path. Sources disagree on whether a request must send it: the indirect-reseller page and the 2017 page require it, the create-order pages since 2019 do not, and orders without it are accepted. So it is not required here.
     * Format: uuid
     * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
     */
    referenceCustomerId?: string;
    /** How often the partner is billed. When absent or `unknown`, the service applies `monthly`, or `one_time` for what is bought once (2017 pages name `monthly` only). Some offers refuse the default with code 2004: a trial wants `none`. */
    billingCycle?: BillingCycleType;
    /**
     * The currency of the order, as ISO 4217. The documents call it read-only, yet their own reservation sample sends it, so this contract allows it in a request. Code 900169 says that neither partner nor customer has a currency.
     * @example USD
     */
    currencyCode?: string;
    /**
     * The partner attests to the partner on record. The documents list it as required and spell it in PascalCase; samples without it are accepted, and Microsoft's generated reference has no such member; so it is not required here. Mandatory in practice for some partners since February 2022; where it is missing the service answers with code 900206.
     * @example true
     */
    partnerOnRecordAttestationAccepted?: boolean;
    /**
     * The add-ons to buy, one offer in each item, counted from 0 again.
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
/** The cancellation of an order or, of software, of some of its line items. */
export interface OrderCancellation {
    /** Read-only. A second, shorter identifier. Equal to `id` for GUIDs and for 12-character ids; for 33-character ids it is 12 hexadecimal characters of its own. */
    alternateId?: never;
    /** Read-only. The symbol of the currency, with or without a country prefix. */
    currencySymbol?: never;
    /** Read-only. When the order was created. Three spellings occur: milliseconds with an offset, six or seven decimals with `Z`, and two or three decimals with `+00:00`. */
    creationDate?: never;
    /** Read-only. What kind of transaction made the order. */
    transactionType?: never;
    /** Read-only. Where to read on from this order. Absent on a cancelled order. */
    links?: never;
    /** Read-only. The total before tax. Only present when the order was asked for with `include_price=true`, and in the answer to a cart's checkout. */
    totalPrice?: never;
    /** Read-only. Where the purchase was made. Never documented; seen empty and with the members below. */
    client?: never;
    /**
     * The order, as in the path. Both samples have it; that it is required is not said.
     * @example Cs_jyTxubLpvdJXdo8xcQZN6I2RsLrgZ1
     */
    id?: string;
    /**
     * What the order is to be. A partner sets no other status.
     * @example cancelled
     * @enum {string}
     */
    status: "cancelled";
    /**
     * The line items to cancel, of an order of software. Without it the whole order is cancelled.
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
    /** Read-only. What kind of transaction made the item. */
    transactionType?: never;
    /** Read-only. Prices before tax. Only present with `include_price=true` and in the answer to a cart's checkout. */
    pricing?: never;
    /** Read-only. Where to read on from this item. May be empty. */
    links?: never;
    /**
     * The item's number within the order.
     * @example 0
     */
    lineItemNumber: number;
    /**
     * What the item bought.
     * @example DG7GMGF0FKZV:0003:DG7GMGF0DWMS
     */
    offerId: string;
}
/** Another billing cycle for a legacy order. */
export interface BillingCycleChange {
    /** Read-only. A second, shorter identifier. Equal to `id` for GUIDs and for 12-character ids; for 33-character ids it is 12 hexadecimal characters of its own. */
    alternateId?: never;
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
    /** Read-only. The total before tax. Only present when the order was asked for with `include_price=true`, and in the answer to a cart's checkout. */
    totalPrice?: never;
    /** Read-only. Where the purchase was made. Never documented; seen empty and with the members below. */
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
    /** How often the partner is to be billed, `monthly` or `annual`. The sample sends `Annual`, and its answer has it so. */
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
    /** Read-only. What kind of transaction made the item. */
    transactionType?: never;
    /** Read-only. Prices before tax. Only present with `include_price=true` and in the answer to a cart's checkout. */
    pricing?: never;
    /** Read-only. Where to read on from this item. May be empty. */
    links?: never;
    /**
     * The item's number, counted from 0.
     * @example 0
     */
    lineItemNumber: number;
    /**
     * What the item bought.
     * @example 84A03D81-6B37-4D66-8D4A-FAEA24541538
     */
    offerId: string;
    /**
     * The subscription that the item became.
     * Format: uuid
     * @example 1DA3295E-C59A-476C-A7E7-D7E981FE79BE
     */
    subscriptionId: string;
    /**
     * The partner's own name for it.
     * @example new offer purchase
     */
    friendlyName?: string;
    /**
     * How many licences there are.
     * @example 5
     */
    quantity: number;
    /**
     * The Partner Center id of the indirect reseller.
     * @example 4848383
     */
    partnerIdOnRecord?: string;
    /** Belongs to an add-on, which is another use of this call. */
    parentSubscriptionId?: never;
    attributes?: ResourceAttributesRequest;
}
/** A purchase for one customer, as the service answers it. Members marked read-only are set by the service and never sent: see `OrderRequest` for what is. */
export interface Order {
    /**
     * The customer to buy for, the same as in the path. Sources disagree on whether a request must send it: the indirect-reseller page and the 2017 page require it, the create-order pages since 2019 do not, and orders without it are accepted. So it is not required here.
     * Format: uuid
     * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
     */
    referenceCustomerId?: string;
    /** How often the partner is billed. When absent or `unknown`, the service applies `monthly`, or `one_time` for what is bought once (2017 pages name `monthly` only). Some offers refuse the default with code 2004: a trial wants `none`. */
    billingCycle?: BillingCycleType;
    /**
     * The currency of the order, as ISO 4217. The documents call it read-only, yet their own reservation sample sends it, so this contract allows it in a request. Code 900169 says that neither partner nor customer has a currency.
     * @example USD
     */
    currencyCode?: string;
    /**
     * The partner attests to the partner on record. The documents list it as required and spell it in PascalCase; samples without it are accepted, and Microsoft's generated reference has no such member; so it is not required here. Mandatory in practice for some partners since February 2022; where it is missing the service answers with code 900206.
     * @example true
     */
    partnerOnRecordAttestationAccepted?: boolean;
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
     * What is bought, one offer in each item. At least one; no maximum is documented.
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
/** An offer to order, and how many of it. */
export interface OrderLineItemRequest {
    /** Read-only. What kind of transaction made the item. */
    transactionType?: never;
    /** Read-only. Prices before tax. Only present with `include_price=true` and in the answer to a cart's checkout. */
    pricing?: never;
    /** Read-only. Where to read on from this item. May be empty. */
    links?: never;
    /**
     * The item's number within the order: unique, counting from 0 to the number of items minus 1 (code 800071 otherwise).
     * @example 0
     */
    lineItemNumber: number;
    /**
     * What is bought: a catalogue item id `product:sku:availability`, or for what is older, a GUID for a legacy licence offer and a name such as `MS-AZR-0145P` for legacy Azure. Read a catalogue item id just before buying: its availability part may change (code 400019 says read it again). Commercial legacy offers with a twin in new commerce take no new orders since 2022-03-10.
     * @example CFQ7TTC0LH18:0001:CFQ7TTC0K971
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
     * Further indirect resellers to record, at most five, when an indirect provider orders; never the provider's own id. For partners that transact in the EU and EFTA only, and without incentives for these resellers. The page's table calls it a string; bodies and the .NET SDK have an array of strings, answered as it was sent. It may repeat `partnerIdOnRecord`.
     * @example [
     *   "4848384",
     *   "4848385"
     * ]
     */
    additionalPartnerIdsOnRecord?: string[];
    /** What the SKU's `provisioningVariables` ask for, such as an Azure reservation's term and scope. Answers to savings plans have it as sent; the answer to a reservation leaves it out. */
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
    /** Belongs to PATCH (an add-on to an order that exists); refused here with code 2000. */
    parentSubscriptionId?: never;
    attributes?: ResourceAttributesRequest;
}
/** An add-on to order, and the subscription that it is for. */
export interface AddOnLineItemRequest {
    /** Read-only. What kind of transaction made the item. */
    transactionType?: never;
    /** Read-only. Prices before tax. Only present with `include_price=true` and in the answer to a cart's checkout. */
    pricing?: never;
    /** Read-only. Where to read on from this item. May be empty. */
    links?: never;
    /**
     * The item's number within the order: unique, counting from 0 to the number of items minus 1 (code 800071 otherwise).
     * @example 0
     */
    lineItemNumber: number;
    /**
     * What is bought: a catalogue item id `product:sku:availability`, or for what is older, a GUID for a legacy licence offer and a name such as `MS-AZR-0145P` for legacy Azure. Read a catalogue item id just before buying: its availability part may change (code 400019 says read it again). Commercial legacy offers with a twin in new commerce take no new orders since 2022-03-10.
     * @example CFQ7TTC0LH18:0001:CFQ7TTC0K971
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
     * A name of the partner's own, to tell subscriptions apart. When absent the service fills in the product's title. No maximum length is documented.
     * @example new offer purchase
     */
    friendlyName?: string;
    /**
     * How many licences or instances. The 2017 pages require it for licence-based offers only, later pages always; so it is not required here. A request sends at least 1, within the offer's `minimumQuantity` and `maximumQuantity` (codes 2002, 800067, 900275); 0 in an answer means that the item was cancelled.
     * @example 2
     */
    quantity?: number;
    /**
     * The Partner Center id (formerly MPN id) of the indirect **reseller**, when an indirect provider orders for that reseller's customer; never the provider's own. Leaving it out does not fail the order: the reseller is not recorded and may lose incentives. Needs app + user credentials.
     * @example 4848383
     */
    partnerIdOnRecord?: string;
    /**
     * Further indirect resellers to record, at most five, when an indirect provider orders; never the provider's own id. For partners that transact in the EU and EFTA only, and without incentives for these resellers. The page's table calls it a string; bodies and the .NET SDK have an array of strings, answered as it was sent. It may repeat `partnerIdOnRecord`.
     * @example [
     *   "4848384",
     *   "4848385"
     * ]
     */
    additionalPartnerIdsOnRecord?: string[];
    /** What the SKU's `provisioningVariables` ask for, such as an Azure reservation's term and scope. Answers to savings plans have it as sent; the answer to a reservation leaves it out. */
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
    parentSubscriptionId: ParentSubscriptionId;
    attributes?: ResourceAttributesRequest;
}
/** One offer of an order, and how many of it. */
export interface OrderLineItem {
    /**
     * The item's number within the order: unique, counting from 0 to the number of items minus 1 (code 800071 otherwise).
     * @example 0
     */
    lineItemNumber: number;
    /**
     * What is bought: a catalogue item id `product:sku:availability`, or for what is older, a GUID for a legacy licence offer and a name such as `MS-AZR-0145P` for legacy Azure. Read a catalogue item id just before buying: its availability part may change (code 400019 says read it again). Commercial legacy offers with a twin in new commerce take no new orders since 2022-03-10.
     * @example CFQ7TTC0LH18:0001:CFQ7TTC0K971
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
     * Further indirect resellers to record, at most five, when an indirect provider orders; never the provider's own id. For partners that transact in the EU and EFTA only, and without incentives for these resellers. The page's table calls it a string; bodies and the .NET SDK have an array of strings, answered as it was sent. It may repeat `partnerIdOnRecord`.
     * @example [
     *   "4848384",
     *   "4848385"
     * ]
     */
    additionalPartnerIdsOnRecord?: string[];
    /** What the SKU's `provisioningVariables` ask for, such as an Azure reservation's term and scope. Answers to savings plans have it as sent; the answer to a reservation leaves it out. */
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
    parentSubscriptionId?: ParentSubscriptionId;
    /** What kind of transaction made the item. */
    transactionType?: LineItemTransactionType;
    /** Prices before tax. Only present with `include_price=true` and in the answer to a cart's checkout. */
    pricing?: Pricing;
    /** Where to read on from this item. May be empty. */
    links?: OrderLineItemLinks;
    /** The kind of resource. Seen in requests only. */
    attributes?: ResourceAttributes;
}
/**
 * The legacy subscription that a legacy add-on belongs to. For PATCH of the order that holds the base offer only; in a POST it is refused with code 2000. New-commerce add-ons do without it.
 * Format: uuid
 * @example 1DA3295E-C59A-476C-A7E7-D7E981FE79BE
 */
export type ParentSubscriptionId = string;
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
 * Prices of a line item, before tax. The example has five of an item with a tenth off, when half of the period is left.
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
     * What one costs in the catalogue, before any discount.
     * @example 20
     */
    listPrice?: number;
    /**
     * The same after all discounts that apply.
     * @example 18
     */
    discountedPrice?: number;
    /**
     * The discounted price after proration, such as for the part of a period that is left.
     * @example 9
     */
    proratedPrice?: number;
    /**
     * What one costs after discounts and proration, in the currency of the bill.
     * @example 9
     */
    price?: number;
    /**
     * What the line item costs: its quantity, with discounts and proration, in the currency of the bill. It is the price of the whole term, not of one charge, by the one sample that tells: a year billed monthly has `price` 30.4 and `extendedPrice` 364.8, twelve times as much.
     * @example 45
     */
    extendedPrice?: number;
}
/**
 * How often the partner is billed. Written in lower snake case; a change request that spelt it `Annual` was accepted and answered in the same spelling. One rendering of Microsoft's generated reference has whole numbers beside these names; no body has.
 *
 * Known values; the service may add others:
 * - `unknown`: Not set; what the .NET SDK sends by default.
 * - `monthly`: Every month.
 * - `annual`: Every year. The 2017 pages say that it is not supported yet; later pages order with it.
 * - `none`: Not billed, such as a trial.
 * - `one_time`: Once, such as a reservation or perpetual software.
 * - `triennial`: Every three years.
 * - `biennial`: Every two years. Known from the .NET SDK only; Microsoft's generated reference has none.
 * @example monthly
 */
export type BillingCycleType = "unknown" | "monthly" | "annual" | "none" | "one_time" | "triennial" | "biennial" | (string & {});
/**
 * Where an order stands, spelt as Microsoft's generated reference lists it. In bodies `pending`, `completed`, `cancelled`, `pending_po_upload` and `po_upload_complete` were seen.
 *
 * Known values; the service may add others:
 * - `unknown`: Not known.
 * - `completed`: Done.
 * - `pending`: Being processed.
 * - `cancelled`: Cancelled.
 * - `suspended`: Suspended.
 * - `pending_review`: Under a second review by Microsoft.
 * - `pending_po_upload`: Waits until the partner uploads the customer's purchase order.
 * - `po_upload_complete`: The purchase order was uploaded.
 * - `po_review_rejected`: The purchase order was rejected; final.
 * - `partial_success`: Some subscriptions failed; buy those again.
 * - `error`: Failed; buy again.
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
/** Where subscriptions are activated. */
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
    /** The list itself. */
    links?: ResourceLinks;
    /** The kind of resource, `Collection`. */
    attributes?: ResourceAttributes;
}
/** Where the subscription of a line item is activated. */
export interface ActivationLink {
    /**
     * The line item within its order.
     * @example 0
     */
    lineItemNumber?: number;
    /** The address, for the customer's browser. The sample has a placeholder; that it is absolute and outside of this service is inferred. */
    link?: Link;
}
/** Files that were attached to an order. */
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
    /** The list itself. Part of every collection in the .NET SDK; the sample has none. */
    links?: ResourceLinks;
    /** The kind of resource, `Collection`. */
    attributes?: ResourceAttributes;
}
/** A file that was attached to an order. */
export interface OrderAttachment {
    /**
     * The file's identifier, 14 hexadecimal characters in the sample.
     * @example ed64c99f750115
     */
    attachmentId?: string;
    /**
     * The file's name.
     * @example PO_Part1.pdf
     */
    fileName?: string;
    /**
     * How large it is, in kilobytes.
     * @example 2051
     */
    sizeInKB?: number;
    /**
     * What it is.
     *
     * Known values; the service may add others:
     * - `POAttachment`: A purchase order.
     * - `TenderAttachment`: A part of a tender.
     * @example POAttachment
     */
    attachmentType?: "POAttachment" | "TenderAttachment" | (string & {});
}
/** The parts of the form that hands in a purchase order. */
export interface PurchaseOrderForm {
    /** What the purchase order says, as JSON text. The sample gives this part no content type. */
    metadata: PurchaseOrderMetadata;
    /**
     * The files of the purchase order, each in a part of this name. The table and the .NET SDK write `POfiles` and `POFiles`.
     * @example [
     *   "%PDF-1.7"
     * ]
     */
    pofiles: string[];
    /**
     * The files of the tender, each in a part of this name. Needed with `isPartOfTender` when there is no `tenderLink` (code 900253). The name is that of the table and the .NET SDK's model; no sample shows the part.
     * @example [
     *   "%PDF-1.7"
     * ]
     */
    TenderFiles?: string[];
}
/**
 * What a purchase order says.
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
     * Whether the order is part of a tender of the customer. The sample spells it `isPartofTender`.
     * @example true
     */
    isPartOfTender?: boolean;
    /**
     * What the customer pays, as text. The table also allows a number.
     * @example 156.87
     */
    customerPrice: string;
    /**
     * The currency, as ISO 4217.
     * @example CAD
     */
    currency: string;
    /**
     * The rate of exchange, as text.
     * @example 1.2
     */
    fxRate?: string;
    /**
     * Where the tender is to be read. Needed with `isPartOfTender` when no file of the tender is attached.
     * @example https://files.example/tender.pdf
     */
    tenderLink?: string;
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
     * The address, relative to the version prefix: it starts with `/` and lacks `/v1`. Its query is part of it. One sample shows an absolute address. Every link seen on an order, a line item, a subscription, a customer or a SKU has one; of 400 links in the documents a single one lacks it, `learnMore` of an add-on offer.
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
    /**
     * A body to send along. In Microsoft's generated reference only, never seen.
     * @example
     */
    body?: string;
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
     * The kind of resource, such as `Order` or `OrderLineItem`.
     * @example Order
     */
    objectType?: string;
    /**
     * The version of the resource, opaque. Samples decode from base64 to an id and a version; absent on modern orders. It never comes as a header.
     * @example eyJpZCI6IjA3NGJkODQ5LTkxMDYtNDA1Yy05OTIzLWZhMDYxODM5ZDQ4NyIsInZlcnNpb24iOjF9
     */
    etag?: string;
}
/**
 * What kind of resource a request holds.
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
     * What is wrong, see the table of error codes. The documents say a string; every body found has a number, and Microsoft's Swagger document typed it so. Both are valid here.
     * @example 2093
     */
    code: number | string;
    /**
     * What is wrong, in words. The documents give 1 to 1,024 characters. It may hold JSON of its own, escaped.
     * @example Inventory is not available for the selected catalog item.
     */
    description: string;
    /**
     * Details of some errors, such as the names of the members at fault. Empty or absent on others. The documents speak of error objects and the SDKs take any value; every body found has strings, and so had Microsoft's Swagger document.
     * @example [
     *   "parentSubscriptionId"
     * ]
     */
    data?: unknown[];
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
 * An error body of the 2017 documents. No body of this shape was found.
 * @deprecated
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
 * One further error of the 2017 documents.
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
     * Details, of no documented shape.
     * @example {}
     */
    parameters?: Record<string, never>;
}
/** Orders of one customer, all of them in one answer. */
export interface OrderCollection {
    totalCount?: TotalCount;
    /**
     * The orders. No order of them is documented; the samples show the newest first.
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
    /** The list itself. Its `self` lacks the query that was sent. */
    links?: ResourceLinks;
    /** The kind of resource, `Collection`. */
    attributes?: ResourceAttributes;
}
/**
 * How many items there are. Count `items` instead: a recorded answer says 5 and has 3, and the .NET SDK counts again.
 * @example 2
 */
export type TotalCount = number;
/** How far provisioning of each line item of an order has come. */
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
    /** The list itself. Part of every collection in the .NET SDK; the sample has none. */
    links?: ResourceLinks;
    /** The kind of resource, `Collection`. */
    attributes?: ResourceAttributes;
}
/** How far provisioning of one line item has come. */
export interface OrderLineItemProvisioningStatus {
    /**
     * Not documented. Seen with the same value as `lineItemNumber`.
     * @example 0
     */
    orderLineItemId?: number;
    /**
     * The `lineItemNumber` of the line item.
     * @example 0
     */
    lineItemNumber: number;
    /** Where the line item stands as a whole. */
    status?: ProvisioningStatus;
    /**
     * The same for parts of the quantity.
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
/** How far provisioning of a part of the quantity has come. */
export interface QuantityProvisioningStatus {
    /**
     * How many.
     * @example 1
     */
    quantity?: number;
    /** Where these stand. */
    status?: ProvisioningStatus;
}
/**
 * Where provisioning stands. The documents write the values in PascalCase; the only one seen in a body is `fulfilled`, and the others are spelt after it. Compare ignoring case and underscores.
 *
 * Known values; the service may add others:
 * - `fulfilled`: Done; ready to use.
 * - `unfulfilled`: Not done, because it was cancelled. The spelling is inferred from the documented `Unfulfilled`.
 * - `prefulfillment_pending`: Not done yet. The spelling is inferred from the documented `PrefulfillmentPending`.
 * @example fulfilled
 */
export type ProvisioningStatus = "fulfilled" | "unfulfilled" | "prefulfillment_pending" | (string & {});
/** What a customer has of an offer. Not every member applies to every subscription, and some only at certain times of its life. */
export interface Subscription {
    /**
     * The subscription's identifier: a GUID, in upper case for legacy licences and in lower case for new commerce.
     * @example 1DA3295E-C59A-476C-A7E7-D7E981FE79BE
     */
    id: string;
    /**
     * What was bought, as in the line item of the order.
     * @example 84A03D81-6B37-4D66-8D4A-FAEA24541538
     */
    offerId?: string;
    /**
     * The id of the Azure subscription, for usage-based subscriptions.
     * @example 42226ED6-070A-4E0F-B80C-4CDFB3E97AA7
     */
    entitlementId?: string;
    /**
     * The name of the offer.
     * @example Microsoft 365 Business Basic
     */
    offerName?: string;
    /**
     * The partner's own name for it, from the line item of the order.
     * @example new offer purchase
     */
    friendlyName?: string;
    /** What kind of product it is of. On newer subscriptions only. The table writes it in PascalCase, bodies in camelCase. */
    productType?: ItemType;
    /**
     * How many licences; 1 on usage-based subscriptions.
     * @example 5
     */
    quantity?: number;
    /**
     * What `quantity` counts.
     *
     * Known values; the service may add others:
     * - `Licenses`: Licences.
     * - `Usage-based`: Use, as with Azure.
     * - `Benefit`: A benefit, as with an Azure savings plan.
     * @example Licenses
     */
    unitType?: "Licenses" | "Usage-based" | "Benefit" | (string & {});
    /**
     * The subscription that this add-on belongs to. On add-ons only.
     * @example 1DA3295E-C59A-476C-A7E7-D7E981FE79BE
     */
    parentSubscriptionId?: string;
    /**
     * Whether there are add-ons to buy for it.
     * @example false
     */
    hasPurchasableAddons?: boolean;
    /**
     * When it was created.
     * Format: date-time
     * @example 2017-03-30T17:43:08.693Z
     */
    creationDate?: string;
    /**
     * When it starts. May be earlier than its creation, to align it with another.
     * Format: date-time
     * @example 2017-03-30T00:00:00Z
     */
    effectiveStartDate?: string;
    /**
     * The day on which the commitment ends; the whole of that day is included. A day far in the future when it does not renew by itself.
     * Format: date-time
     * @example 2018-04-12T00:00:00Z
     */
    commitmentEndDate?: string;
    /**
     * The same with the time of day. Missing on some answers.
     * Format: date-time
     * @example 2018-04-12T00:00:00Z
     */
    commitmentEndDateTime?: string;
    /**
     * Until when it may be cancelled: the end of the term when it may be at any time, null when it may not. Bodies of software show it, those of new commerce don't.
     * @example 2021-11-14T23:59:00Z
     */
    cancellationAllowedUntilDate?: string | null;
    /**
     * The day on which the present billing cycle ends.
     * Format: date-time
     * @example 2024-05-17T00:00:00Z
     */
    billingCycleEndDate?: string;
    /**
     * The same with the time of day.
     * Format: date-time
     * @example 2024-05-17T23:59:59Z
     */
    billingCycleEndDateTime?: string;
    /** Where the subscription stands. A request may set `active`, `suspended` or `deleted`. */
    status?: SubscriptionStatus;
    /**
     * Whether it renews by itself at the end of its term.
     * @example true
     */
    autoRenewEnabled?: boolean;
    /**
     * Whether it is a trial.
     * @example false
     */
    isTrial?: boolean;
    /**
     * Whether it is a product of Microsoft's own.
     * @example true
     */
    isMicrosoftProduct?: boolean;
    /**
     * Who publishes the product.
     * @example Microsoft Corporation
     */
    publisherName?: string;
    /** How it is billed. */
    billingType?: BillingMethod;
    /** How often the partner is billed. Missing on legacy answers. */
    billingCycle?: BillingCycleType;
    /**
     * The term, as an ISO 8601 duration. Documented: `P1M`, `P1Y` and `P3Y`.
     * @example P1Y
     */
    termDuration?: string;
    /**
     * The term that follows, as an ISO 8601 duration; empty when there is none.
     * @example P1M
     */
    renewalTermDuration?: string;
    /**
     * What may be done with it.
     * @example [
     *   "edit",
     *   "cancel"
     * ]
     */
    actions?: ("edit" | "cancel" | (string & {}))[];
    /**
     * The Partner Center id of the reseller on record, in the indirect model; empty when there is none.
     * @example 4848383
     */
    partnerId?: string;
    /**
     * Why it is suspended, if it is.
     * @example [
     *   "Customer cancelled"
     * ]
     */
    suspensionReasons?: string[];
    /** What kind of contract it is. */
    contractType?: ContractType;
    /**
     * What is refunded when it is cancelled, and until when.
     * @example [
     *   {
     *     "type": "Full",
     *     "expiresAt": "2022-01-15T00:00:00Z"
     *   }
     * ]
     */
    refundOptions?: RefundOption[];
    /** How many licences may still be given back. Not in the table; in a sample and the .NET SDK. */
    refundableQuantity?: RefundableQuantity;
    /**
     * The promotion that it was bought with.
     * @example 39NFJQT1PJQB:0001:39NFJQT1Q5KN
     */
    promotionId?: string;
    /** What changes when the next term starts. Only there when something is scheduled, and on trials. */
    scheduledNextTermInstructions?: NextTermInstructions;
    /** What changes with the next charge. Only there when the billing cycle is about to change. */
    nextChargeInstructions?: NextTermInstructions;
    /**
     * The legacy subscription that it was migrated from. Known from the .NET SDK only.
     * @example 1DA3295E-C59A-476C-A7E7-D7E981FE79BE
     */
    migratedFromSubscriptionId?: string;
    /**
     * Which use beyond what is included is billed. The table says an array of objects, the .NET SDK a string; no body shows it. So both are valid here.
     * @example overage
     */
    consumptionType?: string | Overage[];
    /**
     * When the present term ends, if it was aligned with another. In one body only, without a time zone.
     * @example 2019-01-09T00:21:45.9263727
     */
    customTermEndDate?: string;
    /**
     * Why attention is needed. No page and no body has it.
     * @example Payment
     */
    attentionReason?: string;
    /**
     * Not documented. Seen as `false`.
     * @example false
     */
    attentionNeeded?: boolean;
    /**
     * Not documented. Seen as `false`.
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
     * The order that it was bought with, and the one to add add-ons to. Missing when it was bought in the Azure portal. In upper case on legacy answers, where the order itself has it in lower case.
     * @example 074BD849-9106-405C-9923-FA061839D487
     */
    orderId?: string;
    /** Where to read on from this subscription. */
    links?: SubscriptionLinks;
    /** The kind of resource and, on legacy answers, its version, which a change sends back. */
    attributes?: SubscriptionAttributes;
}
/**
 * Where a subscription stands.
 *
 * Known values; the service may add others:
 * - `none`: Not set.
 * - `active`: In use.
 * - `pending`: Being provisioned.
 * - `suspended`: Suspended.
 * - `expired`: At its end.
 * - `disabled`: Disabled.
 * - `deleted`: Deleted.
 * @example active
 */
export type SubscriptionStatus = "none" | "active" | "pending" | "suspended" | "expired" | "disabled" | "deleted" | (string & {});
/**
 * How something is billed. Microsoft calls the type `BillingType`; this contract keeps that name for the query parameter, which means something else.
 *
 * Known values; the service may add others:
 * - `none`: Not billed.
 * - `usage`: By use.
 * - `license`: By licence.
 * - `benefit`: As a benefit, such as an Azure savings plan. On subscriptions only.
 * @example license
 */
export type BillingMethod = "none" | "usage" | "license" | "benefit" | (string & {});
/**
 * What kind of contract a subscription is.
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
 * What kind of product something is.
 * @example {
 *   "id": "OnlineServicesNCE",
 *   "displayName": "OnlineServicesNCE"
 * }
 */
export interface ItemType {
    /**
     * The kind's identifier.
     * @example OnlineServicesNCE
     */
    id?: string;
    /**
     * The kind's name.
     * @example OnlineServicesNCE
     */
    displayName?: string;
    /**
     * A narrower kind. The documents let it have a narrower kind in turn; none was seen, so this contract has one level.
     * @example {
     *   "id": "SavingsPlan",
     *   "displayName": "SavingsPlan"
     * }
     */
    subType?: {
        /**
         * The narrower kind's identifier.
         * @example SavingsPlan
         */
        id?: string;
        /**
         * The narrower kind's name.
         * @example SavingsPlan
         */
        displayName?: string;
    };
}
/** A refund, and until when it is to be had. */
export interface RefundOption {
    /**
     * How much is refunded.
     *
     * Known values; the service may add others:
     * - `Full`: All of it.
     * - `Partial`: A part. Documented, not seen.
     * @example Full
     */
    type?: "Full" | "Partial" | (string & {});
    /**
     * Until when; null when it has no end. The table calls it `expiresAfter`; the sample and the .NET SDK have this name.
     * Format: date-time
     * @example 2022-01-15T00:00:00Z
     */
    expiresAt?: string | null;
}
/**
 * How many licences may still be given back.
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
     * How many in all.
     * @example 10
     */
    totalQuantity?: number;
    /**
     * The same, by the day until which they may be.
     * @example [
     *   {
     *     "quantity": 10,
     *     "allowedUntilDateTime": "2022-01-21T16:57:15.0966728Z"
     *   }
     * ]
     */
    details?: RefundableQuantityDetail[];
}
/** How many licences may be given back until one day. */
export interface RefundableQuantityDetail {
    /**
     * How many.
     * @example 10
     */
    quantity?: number;
    /**
     * Until when.
     * Format: date-time
     * @example 2022-01-21T16:57:15.0966728Z
     */
    allowedUntilDateTime?: string;
}
/**
 * What a subscription becomes with its next term or its next charge.
 * @example {
 *   "product": {
 *     "productId": "CFQ7TTC0LH18",
 *     "skuId": "0001"
 *   },
 *   "quantity": 10
 * }
 */
export interface NextTermInstructions {
    /** The product that it becomes. The table calls it a GUID, and describes it as an object further on. */
    product?: NextTermProduct;
    /**
     * How many there are then.
     * @example 10
     */
    quantity?: number;
    /**
     * When the term ends, if it is aligned with another subscription. May have no time zone.
     * @example 2023-07-31T00:00:00
     */
    customTermEndDate?: string;
}
/**
 * The product, the term and the billing cycle that follow.
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
     * The availability's id. It changes over time, so use it soon.
     * @example CFQ7TTC0K971
     */
    availabilityId?: string;
    /** How often the partner is billed then. */
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
/** Use beyond what is included, and who bills it. No body shows it. */
export interface Overage {
    /**
     * The Azure subscription that it is billed to.
     * @example 42226ED6-070A-4E0F-B80C-4CDFB3E97AA7
     */
    azureEntitlementId?: string;
    /**
     * The Partner Center id of the reseller.
     * @example 4848383
     */
    partnerId?: string;
    /**
     * What is used, such as `PhoneServices`.
     * @example PhoneServices
     */
    type?: string;
    /**
     * Whether it is switched on.
     * @example true
     */
    overage?: boolean;
    /** Where to read on. */
    links?: ResourceLinks;
    /** The kind of resource, `Overage`. */
    attributes?: ResourceAttributes;
}
/** The details of a savings plan that a subscription holds. */
export interface SubscriptionLineItem {
    /**
     * The item's identifier; the same as `productOrderId` in the sample.
     * @example 2131a68b-9796-4557-b628-354539ed66dc
     */
    id?: string;
    /**
     * The partner's own name for it.
     * @example Compute_Savings_Plan_123
     */
    friendlyName?: string;
    /** What the benefit applies to. */
    scope?: BenefitScope;
    /**
     * Whether it renews by itself.
     * @example true
     */
    autoRenewEnabled?: boolean;
    /** Where it stands. */
    status?: SubscriptionStatus;
    /** What it commits to. The table calls `amount` a string, the sample has a number. */
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
     * The kind of scope. The table capitalises the values, the sample has `single`. A resource group and a management group can be chosen in the Azure portal only; their spelling in a body is not known.
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
 * Where to read on from a subscription.
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
    /** The subscription that this add-on belongs to. */
    parentSubscription?: Link;
    /** The product, on newer subscriptions. */
    product?: Link;
    /** The SKU, on newer subscriptions. */
    sku?: Link;
    /** The availability, on newer subscriptions. */
    availability?: Link;
    /** Where it is activated. */
    activationLinks?: Link;
    /** The subscription itself. */
    self?: Link;
    /** The next page. Listed, though a single subscription has none. */
    next?: Link;
    /** The previous page. Listed, though a single subscription has none. */
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
     * The version, opaque. On legacy subscriptions only; empty or absent on newer ones. The samples of changes send it back.
     * @example eyJpZCI6IjFkYTMyOTVlLWM1OWEtNDc2Yy1hN2U3LWQ3ZTk4MWZlNzliZSIsInZlcnNpb24iOjF9
     */
    etag?: string;
    /**
     * The kind of resource.
     * @example Subscription
     */
    objectType?: string;
}
/** Subscriptions of one customer, all of them in one answer. */
export interface SubscriptionCollection {
    totalCount?: TotalCount;
    /**
     * The subscriptions. No order of them is documented.
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
    /** The list itself. Missing on the older answers. */
    links?: ResourceLinks;
    /** The kind of resource, `Collection`. */
    attributes?: ResourceAttributes;
}
/** What a cart is to hold. Members that the service sets are not among its members. */
export interface CartRequest {
    /** Read-only. The cart's identifier, a GUID. */
    id?: never;
    /** Read-only. When it was created. The tables spell this and the next two with a capital S, `creationTimeStamp`. */
    creationTimestamp?: never;
    /** Read-only. When it was last changed. */
    lastModifiedTimestamp?: never;
    /** Read-only. Until when it lives, seven days from its creation. Missing in the sample of a change. */
    expirationTimestamp?: never;
    /** Read-only. Who last changed it, a GUID. */
    lastModifiedUser?: never;
    /**
     * Read-only. Where the cart stands. Missing on older answers.
     *
     * Known values; the service may add others:
     * - `Active`: It can be changed and checked out.
     * - `Ordered`: It was checked out.
     */
    status?: never;
    /** Read-only. The cart itself. In the sample of a change it has `/v1` and a slash at its end. */
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
     * The partner attests to the partner on record. The page requires it, its samples do without, and Microsoft's generated reference has no such member; so it is not required here. Without it an order is refused with code 900206 where it is needed.
     * @example true
     */
    partnerOnRecordAttestationAccepted?: boolean;
    attributes?: ResourceAttributesRequest;
}
/** What to buy, and how much of it. */
export interface CartLineItemRequest {
    /** Read-only. Which items become one order. Samples count from `0`; legacy items have one such as `OMS-0`. */
    orderGroup?: never;
    /** Read-only. Prices before tax. On newer answers to new commerce. */
    pricing?: never;
    /** Read-only. Why it can't be bought. Set after the cart was created, says the table; no body shows it. */
    error?: never;
    /**
     * The item's number within the cart. The samples count from 0; without it the service numbers the items itself. The tables call it a string, bodies and the .NET SDK have an integer.
     * @example 0
     */
    id?: number;
    /**
     * What is bought: `catalogItemId` of an availability, read just before, or for what is older the name of an offer, such as `MS-AZR-0145P`. The tables of the request misname it `catalogId`.
     * @example CFQ7TTC0LH18:0001:CFQ7TTC0K971
     */
    catalogItemId: string;
    /**
     * A name of the partner's own, to tell subscriptions apart.
     * @example Contoso mail
     */
    friendlyName?: string;
    /**
     * How many licences or instances.
     * @example 10
     */
    quantity: number;
    /**
     * The currency, as ISO 4217. The answers have one that was not sent.
     * @example USD
     */
    currencyCode?: string;
    /** How often the partner is billed for this item. The tables call it an object; a sample sends `Monthly`, and the answer has it in lower case. */
    billingCycle: BillingCycleType;
    /**
     * The term, as an ISO 8601 duration: `P1M`, `P1Y`, `P3Y`. In every newer sample but that of perpetual software; the tables of the request don't have it.
     * @example P1Y
     */
    termDuration?: string;
    /**
     * The promotion to apply. One that applies by itself shows in the answer though the request had none.
     * @example 39NFJQT1PFPX:0001:39NFJQT1Q5KV
     */
    promotionId?: string;
    /**
     * What the subscription becomes at the end of its term. The tables say an array, bodies show a single object.
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
     * The customer's attestation, where the SKU or the offer enforces one; without it the item has the error 10012. The documents spell it in PascalCase.
     * @example true
     */
    attestationAccepted?: boolean;
    /**
     * The indirect resellers to record, when an indirect provider buys; never the provider's own id. A table shows the two keys as members of the line item, which no body does.
     * @example [
     *   {
     *     "key": "transaction_reseller",
     *     "value": "4848383"
     *   }
     * ]
     */
    participants?: CartParticipant[];
    /** What the SKU's `provisioningVariables` ask for; empty in answers to new commerce. An add-on to a legacy subscription that exists names it here as `ParentSubscriptionId`, answered as `parentSubscriptionId`. */
    provisioningContext?: ProvisioningContext;
    /** What an Azure savings plan commits to. */
    purchaseCommitment?: PurchaseCommitment;
    /**
     * Legacy add-ons to this legacy item, whose ids count on. New-commerce add-ons are items of their own.
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
/** A legacy add-on to buy with its base. The documents let it have add-ons in turn; none was seen, so this contract has one level. */
export interface CartAddOnRequest {
    /** Read-only. Which items become one order. Samples count from `0`; legacy items have one such as `OMS-0`. */
    orderGroup?: never;
    /** Read-only. Prices before tax. On newer answers to new commerce. */
    pricing?: never;
    /** Read-only. Why it can't be bought. Set after the cart was created, says the table; no body shows it. */
    error?: never;
    /**
     * The item's number within the cart. The samples count from 0; without it the service numbers the items itself. The tables call it a string, bodies and the .NET SDK have an integer.
     * @example 0
     */
    id?: number;
    /**
     * What is bought: `catalogItemId` of an availability, read just before, or for what is older the name of an offer, such as `MS-AZR-0145P`. The tables of the request misname it `catalogId`.
     * @example CFQ7TTC0LH18:0001:CFQ7TTC0K971
     */
    catalogItemId: string;
    /**
     * A name of the partner's own, to tell subscriptions apart.
     * @example Contoso mail
     */
    friendlyName?: string;
    /**
     * How many licences or instances.
     * @example 2
     */
    quantity: number;
    /**
     * The currency, as ISO 4217. The answers have one that was not sent.
     * @example USD
     */
    currencyCode?: string;
    /** How often the partner is billed for this item. The tables call it an object; a sample sends `Monthly`, and the answer has it in lower case. */
    billingCycle: BillingCycleType;
    /**
     * The term, as an ISO 8601 duration: `P1M`, `P1Y`, `P3Y`. In every newer sample but that of perpetual software; the tables of the request don't have it.
     * @example P1Y
     */
    termDuration?: string;
    /**
     * The promotion to apply. One that applies by itself shows in the answer though the request had none.
     * @example 39NFJQT1PFPX:0001:39NFJQT1Q5KV
     */
    promotionId?: string;
    /**
     * What the subscription becomes at the end of its term. The tables say an array, bodies show a single object.
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
     * The customer's attestation, where the SKU or the offer enforces one; without it the item has the error 10012. The documents spell it in PascalCase.
     * @example true
     */
    attestationAccepted?: boolean;
    /**
     * The indirect resellers to record, when an indirect provider buys; never the provider's own id. A table shows the two keys as members of the line item, which no body does.
     * @example [
     *   {
     *     "key": "transaction_reseller",
     *     "value": "4848383"
     *   }
     * ]
     */
    participants?: CartParticipant[];
    /** What the SKU's `provisioningVariables` ask for; empty in answers to new commerce. An add-on to a legacy subscription that exists names it here as `ParentSubscriptionId`, answered as `parentSubscriptionId`. */
    provisioningContext?: ProvisioningContext;
    /** What an Azure savings plan commits to. */
    purchaseCommitment?: PurchaseCommitment;
}
/** What is to be bought for one customer, with prices, as the service answers it. */
export interface Cart {
    /**
     * The cart's identifier, a GUID.
     * @example 2517c51b-58cd-4abe-87ed-3ab812401ab4
     */
    id: string;
    /**
     * When it was created. The tables spell this and the next two with a capital S, `creationTimeStamp`.
     * Format: date-time
     * @example 2022-01-14T16:55:11.55149Z
     */
    creationTimestamp?: string;
    /**
     * When it was last changed.
     * Format: date-time
     * @example 2022-01-14T16:55:11.5515713Z
     */
    lastModifiedTimestamp?: string;
    /**
     * Until when it lives, seven days from its creation. Missing in the sample of a change.
     * Format: date-time
     * @example 2022-01-21T16:55:17.2480482Z
     */
    expirationTimestamp?: string;
    /**
     * Who last changed it, a GUID.
     * @example 9db12087-fbc3-481c-8965-73d44ff88e27
     */
    lastModifiedUser?: string;
    /**
     * Where the cart stands. Missing on older answers.
     *
     * Known values; the service may add others:
     * - `Active`: It can be changed and checked out.
     * - `Ordered`: It was checked out.
     * @example Active
     */
    status?: "Active" | "Ordered" | (string & {});
    /**
     * What it holds.
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
     * Whether the partner attested to the partner on record. No answer shows it.
     * @example true
     */
    partnerOnRecordAttestationAccepted?: boolean;
    /** The cart itself. In the sample of a change it has `/v1` and a slash at its end. */
    links?: ResourceLinks;
    /** The kind of resource, `Cart`. */
    attributes?: ResourceAttributes;
}
/** A legacy add-on of a cart's line item. */
export interface CartAddOn {
    /**
     * The item's number within the cart. The samples count from 0; without it the service numbers the items itself. The tables call it a string, bodies and the .NET SDK have an integer.
     * @example 0
     */
    id?: number;
    /**
     * What is bought: `catalogItemId` of an availability, read just before, or for what is older the name of an offer, such as `MS-AZR-0145P`. The tables of the request misname it `catalogId`.
     * @example CFQ7TTC0LH18:0001:CFQ7TTC0K971
     */
    catalogItemId: string;
    /**
     * A name of the partner's own, to tell subscriptions apart.
     * @example Contoso mail
     */
    friendlyName?: string;
    /**
     * How many licences or instances.
     * @example 10
     */
    quantity: number;
    /**
     * The currency, as ISO 4217. The answers have one that was not sent.
     * @example USD
     */
    currencyCode?: string;
    /** How often the partner is billed for this item. The tables call it an object; a sample sends `Monthly`, and the answer has it in lower case. */
    billingCycle: BillingCycleType;
    /**
     * The term, as an ISO 8601 duration: `P1M`, `P1Y`, `P3Y`. In every newer sample but that of perpetual software; the tables of the request don't have it.
     * @example P1Y
     */
    termDuration?: string;
    /**
     * The promotion to apply. One that applies by itself shows in the answer though the request had none.
     * @example 39NFJQT1PFPX:0001:39NFJQT1Q5KV
     */
    promotionId?: string;
    /**
     * What the subscription becomes at the end of its term. The tables say an array, bodies show a single object.
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
     * The customer's attestation, where the SKU or the offer enforces one; without it the item has the error 10012. The documents spell it in PascalCase.
     * @example true
     */
    attestationAccepted?: boolean;
    /**
     * The indirect resellers to record, when an indirect provider buys; never the provider's own id. A table shows the two keys as members of the line item, which no body does.
     * @example [
     *   {
     *     "key": "transaction_reseller",
     *     "value": "4848383"
     *   }
     * ]
     */
    participants?: CartParticipant[];
    /** What the SKU's `provisioningVariables` ask for; empty in answers to new commerce. An add-on to a legacy subscription that exists names it here as `ParentSubscriptionId`, answered as `parentSubscriptionId`. */
    provisioningContext?: ProvisioningContext;
    /** What an Azure savings plan commits to. */
    purchaseCommitment?: PurchaseCommitment;
    /**
     * Which items become one order. Samples count from `0`; legacy items have one such as `OMS-0`.
     * @example 0
     */
    orderGroup?: string;
    /** Prices before tax. On newer answers to new commerce. */
    pricing?: Pricing;
    /** Why it can't be bought. Set after the cart was created, says the table; no body shows it. */
    error?: CartError;
}
/** One item of a cart, and how much of it. */
export interface CartLineItem {
    /**
     * The item's number within the cart. The samples count from 0; without it the service numbers the items itself. The tables call it a string, bodies and the .NET SDK have an integer.
     * @example 0
     */
    id?: number;
    /**
     * What is bought: `catalogItemId` of an availability, read just before, or for what is older the name of an offer, such as `MS-AZR-0145P`. The tables of the request misname it `catalogId`.
     * @example CFQ7TTC0LH18:0001:CFQ7TTC0K971
     */
    catalogItemId: string;
    /**
     * A name of the partner's own, to tell subscriptions apart.
     * @example Contoso mail
     */
    friendlyName?: string;
    /**
     * How many licences or instances.
     * @example 10
     */
    quantity: number;
    /**
     * The currency, as ISO 4217. The answers have one that was not sent.
     * @example USD
     */
    currencyCode?: string;
    /** How often the partner is billed for this item. The tables call it an object; a sample sends `Monthly`, and the answer has it in lower case. */
    billingCycle: BillingCycleType;
    /**
     * The term, as an ISO 8601 duration: `P1M`, `P1Y`, `P3Y`. In every newer sample but that of perpetual software; the tables of the request don't have it.
     * @example P1Y
     */
    termDuration?: string;
    /**
     * The promotion to apply. One that applies by itself shows in the answer though the request had none.
     * @example 39NFJQT1PFPX:0001:39NFJQT1Q5KV
     */
    promotionId?: string;
    /**
     * What the subscription becomes at the end of its term. The tables say an array, bodies show a single object.
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
     * The customer's attestation, where the SKU or the offer enforces one; without it the item has the error 10012. The documents spell it in PascalCase.
     * @example true
     */
    attestationAccepted?: boolean;
    /**
     * The indirect resellers to record, when an indirect provider buys; never the provider's own id. A table shows the two keys as members of the line item, which no body does.
     * @example [
     *   {
     *     "key": "transaction_reseller",
     *     "value": "4848383"
     *   }
     * ]
     */
    participants?: CartParticipant[];
    /** What the SKU's `provisioningVariables` ask for; empty in answers to new commerce. An add-on to a legacy subscription that exists names it here as `ParentSubscriptionId`, answered as `parentSubscriptionId`. */
    provisioningContext?: ProvisioningContext;
    /** What an Azure savings plan commits to. */
    purchaseCommitment?: PurchaseCommitment;
    /**
     * Which items become one order. Samples count from `0`; legacy items have one such as `OMS-0`.
     * @example 0
     */
    orderGroup?: string;
    /** Prices before tax. On newer answers to new commerce. */
    pricing?: Pricing;
    /** Why it can't be bought. Set after the cart was created, says the table; no body shows it. */
    error?: CartError;
    /**
     * Legacy add-ons to this item.
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
     * What the partner's part in it is.
     *
     * Known values; the service may add others:
     * - `transaction_reseller`: The indirect reseller whose customer it is. One.
     * - `additional_transaction_reseller`: A further indirect reseller, without incentives. At most five, and for partners that transact in the EU and EFTA only.
     * - `consumption_reseller`: A reseller of use. Known from the .NET SDK only.
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
 * Why an item can't be bought. No body shows it.
 * @example {
 *   "errorCode": 10001,
 *   "errorDescription": "The catalog item id is not valid."
 * }
 */
export interface CartError {
    /**
     * What is wrong. The table has a name and a number for each, such as `CatalogItemIdIsNotValid` and 10001; the .NET SDK reads names in lower snake case, `catalog_item_id_is_not_valid`. Which of them is sent was not seen, so all are valid here. The table of error codes has the numbers.
     * @example 10001
     */
    errorCode?: number | string;
    /**
     * What is wrong, in words, with supported values and limits.
     * @example The catalog item id is not valid.
     */
    errorDescription?: string;
    /**
     * More about it. The .NET SDK lets it have any members.
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
         * How many were to be bought.
         * @example 10
         */
        purchasedQuantity?: number;
    };
}
/** What a checkout ordered, and what it did not. */
export interface CartCheckoutResult {
    /**
     * The orders placed, with their prices. Every body has it; that it is empty where no order could be placed is inferred.
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
     * The group, `orderGroup` of its line items.
     * @example 1
     */
    orderGroupId?: string;
    /**
     * What is wrong, see the table of error codes.
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
     * The customer's identifier: the GUID of the Microsoft Entra tenant. Either case; compare ignoring case.
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
    /** How the partner is related to the customer. */
    relationshipToPartner?: CustomerPartnerRelationship;
    /**
     * Whether the customer lets the partner administer its tenant. Only when one customer is read, not in a list.
     * @example true
     */
    allowDelegatedAccess?: boolean;
    /**
     * Listed with the resource. No answer of this call was seen with it.
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
     * The indirect reseller of the customer; only an indirect provider can set it. The table spells it `associatedPartnerID`; the spelling here is the .NET SDK's. No body shows it.
     * @example 4848383
     */
    associatedPartnerId?: string;
    /** The customer itself. */
    links?: ResourceLinks;
    /** The kind of resource. */
    attributes?: ResourceAttributes;
}
/**
 * How a partner is related to a customer.
 *
 * Known values; the service may add others:
 * - `unknown`: Not set. Known from the .NET and Java SDKs only.
 * - `reseller`: Resells to the customer.
 * - `advisor`: Advises the customer.
 * - `syndication`: Syndicates for the customer.
 * - `microsoft_support`: Supports the customer for Microsoft. The Java SDK spells it `microsoftSupport`.
 * - `none`: No longer related.
 * @example reseller
 */
export type CustomerPartnerRelationship = "unknown" | "reseller" | "advisor" | "syndication" | "microsoft_support" | "none" | (string & {});
/** Customers of the partner, all of them or a page. */
export interface CustomerCollection {
    totalCount?: TotalCount;
    /**
     * The customers, each with its company and its relation to the partner only.
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
     * Where the list goes on, by the .NET SDK's model. No body of this list shows it.
     * @example AQAAAA==
     */
    continuationToken?: string;
    /** The page itself, and the next one while there is more. */
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
     * The company's mail address. Missing without delegated administration.
     * @example ada@fabrikam.onmicrosoft.com
     */
    email?: string;
    /**
     * The company's registration number, in countries that ask for it.
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
     * The first name of the person who gets the bills.
     * @example Ada
     */
    firstName?: string;
    /**
     * The last name of the person who gets the bills.
     * @example Byron
     */
    lastName?: string;
    /**
     * The mail address of the person who gets the bills.
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
    /** Where the bills go. */
    defaultAddress?: Address;
    /** The profile itself. */
    links?: ResourceLinks;
    /** The kind of resource and its version. Here the etag is a number with a sign, as text. */
    attributes?: ResourceAttributes;
}
/**
 * An address. Which members are filled depends on the country.
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
     * The country or region, as two letters of ISO 3166.
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
/** Something to buy from the legacy catalogue. */
export interface Offer {
    /**
     * The offer's identifier, and the `offerId` of a line item that buys it.
     * @example 031C9E47-4802-4248-838E-778FB1D2CC05
     */
    id: string;
    /**
     * The offer's name.
     * @example Office 365 Business Premium
     */
    name?: string;
    /**
     * What it is, in words. The sample has line breaks and blanks in it.
     * @example Office for a small business.
     */
    description?: string;
    /**
     * The least to buy.
     * @example 1
     */
    minimumQuantity?: number;
    /**
     * The most to buy.
     * @example 300
     */
    maximumQuantity?: number;
    /**
     * Its place among the offers of a product line.
     * @example 56
     */
    rank?: number;
    /**
     * An address of the offer. The sample's is of another form than a link's.
     * @example /3c95518e-8c37-41e3-9627-0ca339200f53/Offers/031C9E47-4802-4248-838E-778FB1D2CC05
     */
    uri?: string;
    /**
     * The language of the texts.
     * @example en-us
     */
    locale?: string;
    /**
     * The country or region that it is sold in.
     * @example US
     */
    country?: string;
    /** The category that it belongs to. */
    category?: OfferCategory;
    /**
     * What `limit` counts. No body shows it, so the spelling is the table's.
     *
     * Known values; the service may add others:
     * - `None`: There is no limit.
     * - `Concurrent`: Subscriptions at one time, cancelled ones included.
     * - `LifeTime`: Subscriptions ever, as for trials.
     * @example None
     */
    limitUnitOfMeasure?: "None" | "Concurrent" | "LifeTime" | (string & {});
    /**
     * How many subscriptions of it a customer may have.
     * @example 1
     */
    limit?: number;
    /**
     * The offers of which the customer must have one. The table says a string; the sample and the .NET SDK have an array.
     * @example [
     *   "84A03D81-6B37-4D66-8D4A-FAEA24541538"
     * ]
     */
    prerequisiteOffers?: string[];
    /**
     * Whether it is an add-on, to be bought for a subscription with PATCH.
     * @example false
     */
    isAddOn?: boolean;
    /**
     * Whether there are add-ons for it.
     * @example true
     */
    hasAddOns?: boolean;
    /**
     * Whether it can be bought.
     * @example true
     */
    isAvailableForPurchase?: boolean;
    /** How it is billed. */
    billing?: BillingMethod;
    /**
     * The billing cycles that an order may choose from.
     * @example [
     *   "monthly",
     *   "annual"
     * ]
     */
    supportedBillingCycles?: BillingCycleType[];
    /**
     * Whether it renews by itself.
     * @example true
     */
    isAutoRenewable?: boolean;
    /**
     * The offers that it can be upgraded to.
     * @example [
     *   "84A03D81-6B37-4D66-8D4A-FAEA24541538"
     * ]
     */
    upgradeTargetOffers?: string[];
    /**
     * The offers that it can be converted to.
     * @example [
     *   "84A03D81-6B37-4D66-8D4A-FAEA24541538"
     * ]
     */
    conversionTargetOffers?: string[];
    /**
     * What the customer must be qualified as.
     * @example [
     *   "Education"
     * ]
     */
    reselleeQualifications?: string[];
    /**
     * What the partner must be qualified as.
     * @example [
     *   "Education"
     * ]
     */
    resellerQualifications?: string[];
    /**
     * Offers of different groups go into separate orders.
     * @example 1-1
     */
    salesGroupId?: string;
    /**
     * Whether it is a trial. A trial wants the billing cycle `none`.
     * @example false
     */
    isTrial?: boolean;
    /** The product that it sells. */
    product?: OfferProduct;
    /**
     * What its quantity counts.
     * @example Licenses
     */
    unitType?: string;
    /** What the customer must attest to. The table writes it in PascalCase; no body shows it. */
    attestationProperties?: AttestationProperties;
    /** Where to read on from this offer. */
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
     * Its place among the categories.
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
    /** The category itself. Listed, not seen. */
    links?: ResourceLinks;
    /** The kind of resource. */
    attributes?: ResourceAttributes;
}
/**
 * The product that an offer sells.
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
     * What is counted.
     * @example Licenses
     */
    unit?: string;
}
/**
 * Where to read on from an offer.
 * @example {
 *   "learnMore": {
 *     "uri": "http://g.microsoftonline.com/0BXPS00en/909",
 *     "method": "GET",
 *     "headers": []
 *   }
 * }
 */
export interface OfferLinks {
    /** A page about it, outside of this service. The address is absolute; the sample's has a blank in it. */
    learnMore?: Link;
    /** The offer itself. */
    self?: Link;
    /** The next page. Listed, though a single offer has none. */
    next?: Link;
    /** The previous page. Listed, though a single offer has none. */
    previous?: Link;
}
/**
 * What a customer must attest to before a purchase.
 * @example {
 *   "attestationType": "Windows365",
 *   "enforceAttestation": true
 * }
 */
export interface AttestationProperties {
    /**
     * The attestation, such as `Windows365`.
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
 * One form of a product of the newer catalogue.
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
     * The product that it belongs to.
     * @example CFQ7TTC0LH18
     */
    productId?: string;
    /**
     * Its title.
     * @example Microsoft 365 Business Basic
     */
    title?: string;
    /**
     * What it is, in words.
     * @example Mail
     * @example files and meetings for a small business.
     */
    description?: string;
    /**
     * The least to buy.
     * @example 1
     */
    minimumQuantity?: number;
    /**
     * The most to buy.
     * @example 300
     */
    maximumQuantity?: number;
    /**
     * Whether it is a trial.
     * @example false
     */
    isTrial?: boolean;
    /**
     * The billing cycles that an order may choose from.
     * @example [
     *   "annual",
     *   "monthly"
     * ]
     */
    supportedBillingCycles?: BillingCycleType[];
    /**
     * What must be done before it is bought.
     * @example [
     *   "AzureSubscriptionRegistration",
     *   "InventoryCheck"
     * ]
     */
    purchasePrerequisites?: ("InventoryCheck" | "AzureSubscriptionRegistration" | "MicrosoftCloudAgreement" | (string & {}))[];
    /**
     * What an inventory check must be told.
     * @example [
     *   "CustomerId",
     *   "AzureSubscriptionId"
     * ]
     */
    inventoryVariables?: ("CustomerId" | "AzureSubscriptionId" | "ArmRegionName" | (string & {}))[];
    /**
     * The keys that an order's `provisioningContext` needs. Here they start with a capital, in the order with a small letter.
     * @example [
     *   "Scope",
     *   "SubscriptionId",
     *   "Duration"
     * ]
     */
    provisioningVariables?: ("Scope" | "SubscriptionId" | "Duration" | (string & {}))[];
    /**
     * What may be done with it once it is bought. Not in the table; seen in bodies.
     * @example [
     *   "Refund"
     * ]
     */
    actions?: string[];
    /**
     * Further facts, by name. The names change without notice, so don't rely on any; the values are texts, booleans and lists.
     * @example {
     *   "armSkuName": "Standard_D1",
     *   "duration": "1Year"
     * }
     */
    dynamicAttributes?: {
        [key: string]: unknown;
    };
    /** What the customer must attest to. The table writes it in PascalCase; no body shows it. */
    attestationProperties?: AttestationProperties;
    /**
     * Which use beyond what is included is billed, where that is possible.
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
    /** The least that a savings plan commits to. */
    minimumPurchaseCommitment?: MinimumPurchaseCommitment;
    /** Where to read on from this SKU. */
    links?: SkuLinks;
}
/** A discount of a special offer, and when it is to be had. The table describes the dates with other members' words; no body shows them. */
export interface SpecializedOfferProperties {
    /**
     * When it starts, in no documented format.
     * @example 2022-01-01
     */
    startDate?: string;
    /**
     * When it ends, in no documented format.
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
     * Whether it is a percentage or an amount. The spelling is not known.
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
 * The least that a savings plan commits to.
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
     * What the amount is counted by. `Hourly` here, `hourly` on orders.
     * @example Hourly
     */
    grain?: string;
    /**
     * The currency. The table names the keys `currency` and `symbol`, bodies have `code` and `symbol`.
     * @example {
     *   "code": "USD",
     *   "symbol": "$"
     * }
     */
    currencyCode?: {
        /**
         * The currency, as ISO 4217.
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
     * The amount for each grain. The table says an integer, bodies have text; both are valid here.
     * @example 0.001
     */
    amount?: string | number;
}
/**
 * Where to read on from a SKU.
 * @example {
 *   "self": {
 *     "uri": "/products/CFQ7TTC0LH18/skus/0001?country=US",
 *     "method": "GET",
 *     "headers": []
 *   }
 * }
 */
export interface SkuLinks {
    /** The availabilities of the SKU, each with the id to order. */
    availabilities?: Link;
    /** The SKU itself. */
    self?: Link;
    /** The next page. Listed, though a single SKU has none. */
    next?: Link;
    /** The previous page. Listed, though a single SKU has none. */
    previous?: Link;
}
/** Products of the newer catalogue, all of them in one answer. */
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
    /** The list itself. */
    links?: ResourceLinks;
    /** The kind of resource, `Collection`. */
    attributes?: ResourceAttributes;
}
/**
 * A product of the newer catalogue. It is sold as one or more SKUs.
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
     * What it is, in words.
     * @example Mail, files and meetings for a small business.
     */
    description?: string;
    /** What kind of product it is. `OnlineServicesNCE` tells new-commerce licences from legacy ones. */
    productType?: ItemType;
    /**
     * Whether it is a product of Microsoft's own.
     * @example true
     */
    isMicrosoftProduct?: boolean;
    /**
     * Who publishes it. May be missing.
     * @example Microsoft Corporation
     */
    publisherName?: string;
    /** Where to read on from this product. */
    links?: ProductLinks;
}
/**
 * Where to read on from a product. The links keep the country of the question only.
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
/** SKUs of one product, all of them in one answer. */
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
    /** The list itself. */
    links?: ResourceLinks;
    /** The kind of resource, `Collection`. */
    attributes?: ResourceAttributes;
}
/** Availabilities of one SKU, all of them in one answer. */
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
    /** The list itself. */
    links?: ResourceLinks;
    /** The kind of resource, `Collection`. */
    attributes?: ResourceAttributes;
}
/** A way in which a SKU is sold, with the id to order. Its ids change over time, so use them soon. */
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
     * The id to order, `product:sku:availability`. It goes unchanged into `offerId` of an order's line item, or `catalogItemId` of a cart's.
     * @example CFQ7TTC0LH18:0001:CFQ7TTC0K971
     */
    catalogItemId: string;
    /** The currency it is sold in. The table calls it a string; bodies and the .NET SDK have an object. */
    defaultCurrency?: Currency;
    /**
     * Whom it is for, as in `targetSegment`. Bodies have it in lower case, the table capitalised.
     * @example commercial
     */
    segment?: string;
    /**
     * The country it is sold in, two letters of ISO 3166.
     * @example US
     */
    country?: string;
    /**
     * Whether it can be bought.
     * @example true
     */
    isPurchasable?: boolean;
    /**
     * Whether what was bought can be renewed.
     * @example true
     */
    isRenewable?: boolean;
    /**
     * The terms it is sold for. That each is a pair of a term and a billing cycle that an order may name, and that there are no others, is inferred. Perpetual software and Azure plans are ordered without.
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
     * What it may renew to, by term. Of new commerce; empty on savings plans.
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
     * How much is included. Known from the .NET SDK and the generated reference; no body shows it. More than one is refused with code 800083.
     * @example [
     *   {
     *     "units": "seats",
     *     "description": "Five seats"
     *   }
     * ]
     */
    includedQuantityOptions?: IncludedQuantityOption[];
    /** The product, whole. Missing on some answers. */
    product?: Product;
    /** The SKU, whole. Missing on some answers. */
    sku?: Sku;
    /** The availability itself. The id in one sample's link is another than its own. */
    links?: ResourceLinks;
}
/** A term that an availability is sold for and, of new commerce, how often it is then billed. */
export interface AvailabilityTerm {
    /**
     * The term's identifier, opaque. Of new commerce only.
     * @example 5aeco6mffyxo
     */
    id?: string;
    /**
     * The term, as an ISO 8601 duration: an order's `termDuration`. Documented: `P1M`, `P1Y` and `P3Y`.
     * @example P1Y
     */
    duration?: string;
    /**
     * The term in words.
     * @example One-Year commitment for monthly/yearly billing
     */
    description?: string;
    /**
     * How often it is billed, in PascalCase here: `Annual` is an order's `annual`. Of new commerce only.
     * @example Annual
     */
    billingCycle?: string;
    /**
     * The terms it may renew for. Known from the .NET SDK only.
     * @example [
     *   {
     *     "termDuration": "P1Y",
     *     "description": "One year"
     *   }
     * ]
     */
    renewalOptions?: TermRenewalOption[];
    /**
     * What is refunded when it is cancelled.
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
/** A term that another may renew for. */
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
/** What is refunded when something is cancelled. */
export interface CancellationPolicy {
    /**
     * The refunds, one after the other.
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
/** A refund, and for how long after the purchase it is to be had. */
export interface TermRefundOption {
    /**
     * Which comes first, counted from 0.
     * @example 0
     */
    sequenceId?: number;
    /**
     * How much is refunded.
     *
     * Known values; the service may add others:
     * - `Full`: All of it.
     * - `Partial`: A part. Named with subscriptions, not seen here.
     * @example Full
     */
    type?: "Full" | "Partial" | (string & {});
    /**
     * For how long, as an ISO 8601 duration. A subscription has the moment itself, `expiresAt`.
     * @example P1D
     */
    expiresAfter?: string;
}
/** What a term may renew to. */
export interface RenewalInstruction {
    /**
     * The terms that this is about.
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
/** Something to renew to. */
export interface RenewalOption {
    /**
     * The product and the SKU, joined by a colon.
     * @example CFQ7TTC0LH18:0001
     */
    renewToId?: string;
    /**
     * Whether it can do so by itself.
     * @example true
     */
    isAutoRenewable?: boolean;
}
/** How much an availability includes. No body shows it. */
export interface IncludedQuantityOption {
    /**
     * What is counted.
     * @example seats
     */
    units?: string;
    /**
     * How much, in words.
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
     * The currency, as ISO 4217.
     * @example USD
     */
    code?: string;
    /**
     * Its symbol.
     * @example $
     */
    symbol?: string;
}
/** The partners that a partner is related to. */
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
    /** The list itself. Part of every collection in the .NET SDK; the sample has none. */
    links?: ResourceLinks;
    /** The kind of resource, `Collection`. */
    attributes?: ResourceAttributes;
}
/** A partner, and how it is related to the one signed in. */
export interface PartnerRelationship {
    /**
     * The partner's Microsoft Entra tenant. Not the id that an order takes.
     * @example 484e548c-f5f3-4528-93a9-c16c6373cb59
     */
    id: string;
    /**
     * The partner's name.
     * @example First Up Consultants
     */
    name?: string;
    /** What the signed-in partner is to it. */
    relationshipType?: PartnerRelationshipType;
    /**
     * Where the relationship stands. The table gives `active` as an example, bodies have a capital.
     *
     * Known values; the service may add others:
     * - `Active`: In force.
     * @example Active
     */
    state?: "Active" | (string & {});
    /**
     * The partner's Partner Center id (formerly MPN id), which an order's `partnerIdOnRecord` takes. The table calls it `partnerId` since 2023; every body and SDK has this name.
     * @example 4848383
     */
    mpnId?: string;
    /**
     * The table's name for `mpnId`. Not seen in a body; read it where `mpnId` is missing.
     * @example 4848383
     */
    partnerId?: string;
    /**
     * The partner's country or region, as two letters.
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
 * - `is_indirect_cloud_solution_provider_of`: An indirect provider of it.
 * - `is_indirect_reseller_of`: An indirect reseller of it. Known from SDKs; no body shows it.
 * @example is_indirect_cloud_solution_provider_of
 */
export type PartnerRelationshipType = "is_indirect_cloud_solution_provider_of" | "is_indirect_reseller_of" | (string & {});
/** The agreements that there are. */
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
    /** The list itself. Part of every collection in the .NET SDK; the sample has none. */
    links?: ResourceLinks;
    /** The kind of resource, `Collection`. */
    attributes?: ResourceAttributes;
}
/** An agreement that there is. */
export interface AgreementMetadata {
    /**
     * The identifier of the agreement's text.
     * @example 117a77b0-9360-443b-8795-c6dedc750cf9
     */
    templateId?: string;
    /** What agreement it is. The table calls it `type`; the body and the SDKs have this name. */
    agreementType?: AgreementKind;
    /**
     * Where its text is to be read.
     * @example https://aka.ms/customeragreement
     */
    agreementLink?: string;
    /**
     * Which version comes before which.
     * @example 0
     */
    versionRank?: number;
}
/**
 * What agreement it is.
 *
 * Known values; the service may add others:
 * - `MicrosoftCustomerAgreement`: The Microsoft Customer Agreement.
 * - `MicrosoftCloudAgreement`: The Microsoft Cloud Agreement, which the former replaced.
 * @example MicrosoftCustomerAgreement
 */
export type AgreementKind = "MicrosoftCustomerAgreement" | "MicrosoftCloudAgreement" | (string & {});
/** What a customer accepted. */
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
    /** The list itself. Part of every collection in the .NET SDK; the sample has none. */
    links?: ResourceLinks;
    /** The kind of resource, `Collection`. The sample has none. */
    attributes?: ResourceAttributes;
}
/** That a customer accepted an agreement, as a partner confirmed. */
export interface Agreement {
    /**
     * Who confirmed it: the object id of the partner's user.
     * @example 3d6f2c09-eb40-48ca-a4b3-d24c9c007531
     */
    userId?: string;
    /** Who accepted it for the customer. */
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
    /** What agreement it is. */
    type?: AgreementKind;
    /**
     * Where its text is to be read.
     * @example https://aka.ms/customeragreement
     */
    agreementLink?: string;
}
/**
 * A person of the customer.
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
     * The mail address.
     * @example tania@fabrikam.example
     */
    email?: string;
    /**
     * The phone number. Optional.
     * @example 4255550100
     */
    phoneNumber?: string;
}
/** Whether a customer signed an agreement directly. */
export interface DirectSignedAgreementStatus {
    /**
     * Whether the customer signed.
     * @example true
     */
    isSigned: boolean;
}
/** Whether an indirect reseller signed the Microsoft Partner Agreement. */
export interface ResellerAgreementStatus {
    /**
     * Whether the reseller signed. Only `true` was seen; who has not signed is a refusal.
     * @example true
     */
    isAgreementSigned: boolean;
}
/** What to check the inventory for. */
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
     * What the SKU's `inventoryVariables` ask for. These are spelt in PascalCase, the keys of the sample in camelCase.
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
     * The SKU; left out, all SKUs of the product.
     * @example 0047
     */
    skuId?: string;
}
/**
 * What was found of each SKU. What is not in the catalogue is left out.
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
     * Whether it can be bought only with restrictions, or not at all.
     * @example false
     */
    isRestricted?: boolean;
    /**
     * The restrictions; empty where there are none.
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
     * The reason in words.
     * @example Restriction identified of type 'Location' with values 'japanwest'.
     */
    description?: string;
    /**
     * More about it, by name.
     * @example {
     *   "type": "Location",
     *   "values": "japanwest"
     * }
     */
    properties?: {
        [key: string]: string;
    };
}
/** How far the registration of a subscription has come. */
export interface SubscriptionRegistrationStatus {
    /**
     * The subscription.
     * @example 3D5ECED6-1151-44C7-AEE6-70A4BB725666
     */
    subscriptionId: string;
    /**
     * How far it has come. The table writes these in lower case, the body has `NotRegistered`.
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
    /** The list itself, with its query. */
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
     * The subscriptions that end then.
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
    /** The list itself. Part of every collection in the .NET SDK; the sample has none. */
    links?: ResourceLinks;
    /** The kind of resource, `Collection`. */
    attributes?: ResourceAttributes;
}
/** A discount on new-commerce licences, for those who fulfil its conditions. */
export interface Promotion {
    /**
     * The promotion's identifier.
     * @example 39NFJQT1PJQB:0001:39NFJQT1Q5KN
     */
    id: string;
    /**
     * Its name.
     * @example Visio Plan 1
     */
    name?: string;
    /**
     * What it is, in words.
     * @example Visio Plan 1
     */
    description?: string;
    /**
     * From when it is to be had.
     * Format: date-time
     * @example 2021-09-23T00:00:00+00:00
     */
    startDate?: string;
    /**
     * Until when; a day far in the future when it has no end.
     * Format: date-time
     * @example 2021-10-14T23:59:59+00:00
     */
    endDate?: string;
    /** How it is applied. The table calls it a list, the body has an object. */
    properties?: PromotionProperties;
    /**
     * What it is a discount on.
     * @example [
     *   {
     *     "productId": "CFQ7TTC0HD33",
     *     "skuId": "0003"
     *   }
     * ]
     */
    requiredProducts?: PromotionProduct[];
    /** What a customer must fulfil. With a single promotion only. */
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
     * Whether it is applied by itself.
     * @example true
     */
    isAutoApplicable?: boolean;
}
/** A product that a promotion is a discount on. */
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
     * How often it is billed, in PascalCase here: `Annual` is an order's `annual`.
     * @example Annual
     */
    billingCycle?: string;
}
/** A discount. */
export interface PromotionPricingPolicy {
    /**
     * What kind of discount it is. The table calls it `type`.
     *
     * Known values; the service may add others:
     * - `PercentDiscount`: A part of the price.
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
     * How many licences.
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
     * How often the customer may have it.
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
     * What else must hold.
     * @example [
     *   {
     *     "isApplicable": true,
     *     "type": "FirstPurchase"
     *   }
     * ]
     */
    eligibilityConstraints?: EligibilityConstraint[];
    /**
     * What the customer must own already. A list of lists; what the inner and the outer one mean is not documented.
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
/** How many licences a promotion asks for. */
export interface SeatConstraint {
    /**
     * At least so many.
     * @example 10
     */
    minSeats?: number;
    /**
     * At most so many.
     * @example 100
     */
    maxSeats?: number;
    /**
     * What is counted.
     * @example SubscriptionQuantity
     */
    type?: string;
}
/** How often a customer may have a promotion. */
export interface AssetOwnershipLimit {
    /**
     * At least so often, typically 0.
     * @example 0
     */
    minAssets?: number;
    /**
     * At most so often.
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
     * Whether it must hold.
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
     * At least so many. Known from the .NET SDK only.
     * @example 1
     */
    minSeats?: number;
    /**
     * At most so many. Known from the .NET SDK only.
     * @example 100
     */
    maxSeats?: number;
}
/** Items to ask about promotions for. */
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
/** Something to buy, and perhaps a promotion for it. */
export interface PromotionEligibilityItem {
    /**
     * The item's number within the request. One sample sends it as text; the table, the answers and the .NET SDK have an integer.
     * @example 0
     */
    id?: number;
    /**
     * What is to be bought, `catalogItemId` of an availability.
     * @example CFQ7TTC0LH18:0001:CFQ7TTC0K971
     */
    catalogItemId: string;
    /**
     * How many licences.
     * @example 10
     */
    quantity: number;
    /**
     * The term, as an ISO 8601 duration.
     * @example P1Y
     */
    termDuration: string;
    /**
     * How often it is to be billed. The samples send `Monthly` and `monthly`.
     * @example Annual
     */
    billingCycle: BillingCycleType;
    /**
     * The promotion to ask about; left out, all of the item.
     * @example 39NFJQT1SNC7:0001:39NFJQT1Q5KM
     */
    promotionId?: string;
}
/** Promotions of the items that were asked about. */
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
    /** The list itself. Part of every collection in the .NET SDK; the sample has none. */
    links?: ResourceLinks;
    /** The kind of resource, `Collection`. */
    attributes?: ResourceAttributes;
}
/** The promotions of one item. */
export interface PromotionEligibilities {
    /**
     * The item's number within the request.
     * @example 0
     */
    id?: number;
    /**
     * What was asked about.
     * @example CFQ7TTC0LH18:0001:CFQ7TTC0K971
     */
    catalogItemId?: string;
    /**
     * How many licences.
     * @example 10
     */
    quantity?: number;
    /** How often it is to be billed. */
    billingCycle?: BillingCycleType;
    /**
     * The term.
     * @example P1Y
     */
    termDuration?: string;
    /**
     * The promotions, and whether the customer may have them.
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
/** Whether a customer may have a promotion. */
export interface PromotionEligibility {
    /**
     * The promotion.
     * @example 39NFJQT1SNC7:0001:39NFJQT1Q5KM
     */
    promotionId?: string;
    /**
     * Whether the customer may have it.
     * @example true
     */
    isEligible?: boolean;
    /**
     * Why not. Missing where the customer may.
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
/** Why a customer may not have a promotion. Which members there are depends on `type`. */
export interface PromotionEligibilityError {
    /**
     * What is in the way.
     *
     * Known values; the service may add others:
     * - `InvalidCatalogItemId`: The item is not valid.
     * - `InvalidPromotion`: The promotion is not valid.
     * - `PrerequisiteProductOwnership`: The customer lacks a product that the promotion asks for.
     * - `RedemptionLimit`: The customer has had it as often as may be.
     * - `SeatCount`: Too few licences or too many.
     * - `OfferPurchasedPreviously`: The customer bought this before.
     * - `Term`: The promotion is not for this term.
     * - `NoPromotionsAvailable`: There are none now.
     * @example SeatCount
     */
    type?: "InvalidCatalogItemId" | "InvalidPromotion" | "PrerequisiteProductOwnership" | "RedemptionLimit" | "SeatCount" | "OfferPurchasedPreviously" | "Term" | "NoPromotionsAvailable" | (string & {});
    /**
     * The same in words.
     * @example The provided quantity does not satisfy the minimum or maximum seat requirements for the promotion.
     */
    description?: string;
    /**
     * How often a customer may have it.
     * @example 3
     */
    maxPromotionRedemptionCount?: number;
    /**
     * How often this one still may.
     * @example 0
     */
    remainingPromotionRedemptionCount?: number;
    /**
     * The fewest licences.
     * @example 1
     */
    minimumRequiredSeats?: number | null;
    /**
     * The most licences.
     * @example 2400
     */
    maximumRequiredSeats?: number | null;
    /**
     * How many can still be had with the promotion.
     * @example 500
     */
    availableSeats?: number | null;
    /**
     * The terms that the promotion is for. The table has one of them.
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
 * Where to read on from a resource or a list.
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
    /** The next page, while there is more; its `headers` are to be sent along. Seen on a list of another part of the API, on none of this contract. */
    next?: Link;
    /** The previous page. Not seen on any answer of this contract. */
    previous?: Link;
}
