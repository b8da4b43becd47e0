// Generated from openapi.yaml by `npm run generate`. Do not edit.

export type $Read<T> = {
    readonly $read: T;
};
export type $Write<T> = {
    readonly $write: T;
};
export type Readable<T> = T extends $Write<any> ? never : T extends $Read<infer U> ? Readable<U> : T extends (infer E)[] ? Readable<E>[] : T extends object ? {
    [K in keyof T as NonNullable<T[K]> extends $Write<any> ? never : K]: Readable<T[K]>;
} : T;
export type Writable<T> = T extends $Read<any> ? never : T extends $Write<infer U> ? Writable<U> : T extends (infer E)[] ? Writable<E>[] : T extends object ? {
    [K in keyof T as NonNullable<T[K]> extends $Read<any> ? never : K]: Writable<T[K]>;
} & {
    [K in keyof T as NonNullable<T[K]> extends $Read<any> ? K : never]?: never;
} : T;
export interface paths {
    "/v1/customers/{customerId}/orders": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The customer to buy for: the GUID of the customer's Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". Either case; compare ignoring case.
                 * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
                 */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an order
         * Buys the offers of `lineItems` for one customer. **Every accepted call is a purchase.**
         *
         * The documents write the path as `/v1/customers/{customer-id}/orders`. A template name never reaches the
         * wire, and three common tools fail on the hyphen, so this contract calls the parameter `customerId`.
         *
         * Credentials may be app-only or app + user; with `partnerIdOnRecord` they must be app + user.
         *
         * Rules that the schemas below can't say:
         * - `lineItemNumber` is unique within the order and runs from 0 to the number of line items minus 1 (refused
         *   with 800071).
         * - `referenceCustomerId`, when sent, is the customer of the path.
         */
        post: operations["createOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** A purchase for one customer. The same model serves request and answer: members marked read-only are set by the service and never sent. */
        Order: {
            /**
             * The order's identifier. Not always a GUID: legacy orders have one, modern orders of 2018 have 33 characters of base64url, new-commerce orders have 12 hexadecimal characters. Percent-encode it in a path.
             * @example 074bd849-9106-405c-9923-fa061839d487
             */
            id: $Read<string>;
            /**
             * A second, shorter identifier. Equal to `id` for GUIDs and for 12-character ids; for 33-character ids it is 12 hexadecimal characters of its own.
             * @example c403d91b21d2
             */
            alternateId?: $Read<string>;
            /**
             * The customer to buy for, the same as in the path. Sources disagree on whether a request must send it: the indirect-reseller page and the 2017 page require it, the create-order pages since 2019 do not, and orders without it are accepted. So it is not required here.
             * Format: uuid
             * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
             */
            referenceCustomerId?: string;
            /** How often the partner is billed. When absent or `unknown`, the service applies `monthly`, or `one_time` for what is bought once (2017 pages name `monthly` only). Some offers refuse the default with code 2004: a trial wants `none`. */
            billingCycle?: components["schemas"]["BillingCycleType"];
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
            lineItems: components["schemas"]["OrderLineItem"][];
            /**
             * The currency of the order, as ISO 4217. The documents call it read-only, yet their own reservation sample sends it, so this contract allows it in a request. Code 900169 says that neither partner nor customer has a currency.
             * @example USD
             */
            currencyCode?: string;
            /**
             * The symbol of the currency, with or without a country prefix.
             * @example $
             */
            currencySymbol?: $Read<string>;
            /**
             * When the order was created. Three spellings occur: milliseconds with an offset, six or seven decimals with `Z`, and two or three decimals with `+00:00`.
             * Format: date-time
             * @example 2017-03-30T10:43:07.157-07:00
             */
            creationDate?: $Read<string>;
            /** Where the order stands. Read-only when creating: a request that sends `none` is refused with code 0. Absent on legacy answers. */
            status?: $Read<components["schemas"]["OrderStatus"]>;
            /** What kind of transaction made the order. */
            transactionType?: $Read<components["schemas"]["OrderTransactionType"]>;
            /** Where to read on from this order. Absent on a cancelled order. */
            links?: $Read<components["schemas"]["OrderLinks"]>;
            /** The kind of resource and, on legacy answers, its version. */
            attributes?: components["schemas"]["ResourceAttributes"];
            /**
             * The total before tax. Only present when the order was asked for with `include_price=true`, and in the answer to a cart's checkout.
             * @example 100
             */
            totalPrice?: $Read<number>;
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
            client?: $Read<{
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
            }>;
        };
        /** One offer of an order, and how many of it. */
        OrderLineItem: {
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
            provisioningContext?: components["schemas"]["ProvisioningContext"];
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
            renewsTo?: components["schemas"]["RenewsTo"] | components["schemas"]["RenewsTo"][];
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
            purchaseCommitment?: components["schemas"]["PurchaseCommitment"];
            /** What kind of transaction made the item. */
            transactionType?: $Read<components["schemas"]["LineItemTransactionType"]>;
            /** Prices before tax. Only present with `include_price=true` and in the answer to a cart's checkout. */
            pricing?: $Read<components["schemas"]["Pricing"]>;
            /** Where to read on from this item. May be empty. */
            links?: $Read<components["schemas"]["OrderLineItemLinks"]>;
            /** The kind of resource. Seen in requests only. */
            attributes?: components["schemas"]["ResourceAttributes"];
        };
        /** The term that follows. */
        RenewsTo: {
            /**
             * The renewal term, as an ISO 8601 duration. Documented: `P1M` and `P1Y`.
             * @example P1Y
             */
            termDuration?: string;
        };
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
        ProvisioningContext: {
            [key: string]: string;
        };
        /**
         * The hourly amount that an Azure savings plan commits to.
         * @example {
         *   "amount": 0.05,
         *   "currency": "usd",
         *   "grain": "hourly"
         * }
         */
        PurchaseCommitment: {
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
        };
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
        Pricing: {
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
        };
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
        BillingCycleType: string;
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
        OrderStatus: string;
        /**
         * What kind of transaction made an order.
         *
         * Known values; the service may add others:
         * - `UserPurchase`: A user bought.
         * - `SystemPurchase`: The system bought, as a renewal does. Documented, not seen.
         * - `SystemBilling`: The system billed. Documented, not seen.
         * @example UserPurchase
         */
        OrderTransactionType: string;
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
        LineItemTransactionType: string;
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
        OrderLinks: {
            /** The order itself. */
            self?: components["schemas"]["Link"];
            /** How far provisioning has come. */
            provisioningStatus?: components["schemas"]["Link"];
            /** How to change the order; its `method` is `PATCH`. Not documented, seen in bodies. */
            patchOperation?: components["schemas"]["Link"];
        };
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
        OrderLineItemLinks: {
            /** The subscription that the item became. */
            subscription?: components["schemas"]["Link"];
            /** The product that was bought. Not documented. */
            product?: components["schemas"]["Link"];
            /** The SKU that was bought. */
            sku?: components["schemas"]["Link"];
            /** The availability that was bought. Not documented. */
            availability?: components["schemas"]["Link"];
            /** How far provisioning of the item has come. One sample's address lacks `/customers/{id}` in front. */
            provisioningStatus?: components["schemas"]["Link"];
            /** Where the item is activated. */
            activationLinks?: components["schemas"]["Link"];
        };
        /**
         * An address to read on from.
         * @example {
         *   "uri": "/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/orders/074bd849-9106-405c-9923-fa061839d487",
         *   "method": "GET",
         *   "headers": []
         * }
         */
        Link: {
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
            headers?: components["schemas"]["LinkHeader"][];
        };
        /** A header to send along with a link. */
        LinkHeader: {
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
        };
        /**
         * What kind of resource a body holds.
         * @example {
         *   "objectType": "Order"
         * }
         */
        ResourceAttributes: {
            /**
             * The version of the resource, opaque. Samples decode from base64 to an id and a version; absent on modern orders. It never comes as a header.
             * @example eyJpZCI6IjA3NGJkODQ5LTkxMDYtNDA1Yy05OTIzLWZhMDYxODM5ZDQ4NyIsInZlcnNpb24iOjF9
             */
            etag?: $Read<string>;
            /**
             * The kind of resource, such as `Order` or `OrderLineItem`.
             * @example Order
             */
            objectType?: string;
        };
        /**
         * Why a call failed. Three shapes are live or documented and one is historical, so read whichever members are there.
         * @example {
         *   "code": 2093,
         *   "description": "Inventory is not available for the selected catalog item.",
         *   "data": [],
         *   "source": "PartnerFD"
         * }
         */
        Fault: components["schemas"]["ApiFault"] | components["schemas"]["ThrottlingFault"] | components["schemas"]["LegacyFault"];
        /** The service's own error body. */
        ApiFault: {
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
        };
        /** The gateway's error body for too many requests. It has no code and no description. */
        ThrottlingFault: {
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
        };
        /**
         * @deprecated
         * An error body of the 2017 documents. No body of this shape was found.
         */
        LegacyFault: {
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
            other_errors: components["schemas"]["LegacyFaultDetail"][];
        };
        /**
         * @deprecated
         * One further error of the 2017 documents.
         */
        LegacyFaultDetail: {
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
        };
    };
    responses: {
        /** The order was placed. Provisioning goes on after this answer, so a line item's `subscriptionId` may still be missing. */
        OrderCreated: {
            headers: {
                "MS-RequestId": components["headers"]["RequestId"];
                "MS-CorrelationId": components["headers"]["CorrelationId"];
                "MS-CV": components["headers"]["CorrelationVector"];
                "MS-ServerId": components["headers"]["ServerId"];
                "X-Locale": components["headers"]["Locale"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Order"];
            };
        };
        /** The order was refused. `code` says why; correct the order and send it under a new `MS-RequestId`. Business refusals share this status, also the stale etag (code 2055) that other APIs answer with 412. */
        BadRequest: {
            headers: {
                "MS-RequestId": components["headers"]["RequestId"];
                "MS-CorrelationId": components["headers"]["CorrelationId"];
                "MS-CV": components["headers"]["CorrelationVector"];
                "MS-ServerId": components["headers"]["ServerId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Fault"];
            };
        };
        /** The token is missing, expired, or meant for another audience. Nothing was ordered. Get a fresh token and repeat the call once. */
        Unauthorized: {
            headers: {
                "MS-RequestId": components["headers"]["GatewayRequestId"];
                "MS-CorrelationId": components["headers"]["GatewayCorrelationId"];
                "MS-CV": components["headers"]["CorrelationVector"];
                "MS-ServerId": components["headers"]["ServerId"];
                "WWW-Authenticate": components["headers"]["Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Fault"];
            };
        };
        /** The partner, the customer or the credential may not place this order. Sending it again changes nothing until an account, an agreement or the credential has changed. */
        Forbidden: {
            headers: {
                "MS-RequestId": components["headers"]["RequestId"];
                "MS-CorrelationId": components["headers"]["CorrelationId"];
                "MS-CV": components["headers"]["CorrelationVector"];
                "MS-ServerId": components["headers"]["ServerId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Fault"];
            };
        };
        /** The customer, product, SKU, availability or partner that the order names was not found. */
        NotFound: {
            headers: {
                "MS-RequestId": components["headers"]["RequestId"];
                "MS-CorrelationId": components["headers"]["CorrelationId"];
                "MS-CV": components["headers"]["CorrelationVector"];
                "MS-ServerId": components["headers"]["ServerId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Fault"];
            };
        };
        /** The service gave up waiting. Whether the order was placed is not known; repeat the call with the same `MS-RequestId`. Listed since .NET SDK 2.0.1. */
        RequestTimeout: {
            headers: {
                "MS-RequestId": components["headers"]["GatewayRequestId"];
                "MS-CorrelationId": components["headers"]["GatewayCorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Fault"];
            };
        };
        /** The order collides with another change. Code 800060 says that this very order is already in progress: its result is open, so look in the customer's order history after some minutes or repeat with the same `MS-RequestId`. The other codes are refusals. */
        Conflict: {
            headers: {
                "MS-RequestId": components["headers"]["RequestId"];
                "MS-CorrelationId": components["headers"]["CorrelationId"];
                "MS-CV": components["headers"]["CorrelationVector"];
                "MS-ServerId": components["headers"]["ServerId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Fault"];
            };
        };
        /** A precondition of the purchase failed (code 800036). The only code listed with this status. */
        ExpectationFailed: {
            headers: {
                "MS-RequestId": components["headers"]["RequestId"];
                "MS-CorrelationId": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Fault"];
            };
        };
        /**
         * Too many requests; the introduction tells the limits. The body comes from a gateway and has another shape than
         * the service's faults. The .NET SDK does not repeat this status; the documents do.
         */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "MS-RequestId": components["headers"]["GatewayRequestId"];
                "MS-CorrelationId": components["headers"]["GatewayCorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Fault"];
            };
        };
        /** The service failed. Whether the order was placed is not known. The 2017 error page says not to retry; the .NET SDK retries with the same `MS-RequestId`, and so does this contract, because the header makes that safe. */
        InternalServerError: {
            headers: {
                "MS-RequestId": components["headers"]["GatewayRequestId"];
                "MS-CorrelationId": components["headers"]["GatewayCorrelationId"];
                "MS-CV": components["headers"]["CorrelationVector"];
                "MS-ServerId": components["headers"]["ServerId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Fault"];
            };
        };
        /** Listed for code 0, an undefined or unexpected error. Two reports show the code without its status, one of them for a read-only member in the request. Whether the order was placed is not known. */
        NotImplemented: {
            headers: {
                "MS-RequestId": components["headers"]["GatewayRequestId"];
                "MS-CorrelationId": components["headers"]["GatewayCorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Fault"];
            };
        };
        /** A gateway got no usable answer from the service; its body is often an HTML page. Whether the order was placed is not known. The 2017 error page says not to retry; the .NET SDK does, with the same `MS-RequestId`. */
        BadGateway: {
            headers: {
                "MS-RequestId": components["headers"]["GatewayRequestId"];
                "MS-CorrelationId": components["headers"]["GatewayCorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Fault"];
                "text/html": string;
            };
        };
        /** The service takes no requests now. With `Retry-After` it was not processed: wait that long, then repeat with the same `MS-RequestId`. Without, the result is open, and the 2017 error page says not to retry at once. */
        ServiceUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "MS-RequestId": components["headers"]["GatewayRequestId"];
                "MS-CorrelationId": components["headers"]["GatewayCorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Fault"];
            };
        };
        /** A gateway waited too long for the service. Whether the order was placed is not known; repeat the call with the same `MS-RequestId`. */
        GatewayTimeout: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "MS-RequestId": components["headers"]["GatewayRequestId"];
                "MS-CorrelationId": components["headers"]["GatewayCorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Fault"];
            };
        };
    };
    parameters: {
        /**
         * The customer to buy for: the GUID of the customer's Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". Either case; compare ignoring case.
         * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
         */
        CustomerId: string;
        /**
         * Identifies this purchase, so that it can be repeated safely: a fresh GUID for each new purchase, the **same** one
         * to repeat it. Without this header the service makes an id of its own, and a repeat may buy twice.
         * @example 57870501-203b-468e-8a63-078a3826d8ec
         */
        RequestId: string;
        /**
         * A GUID that ties log entries together, a fresh one for each call. Quote it to support. The documents say that it should be on all operations; no answer is known that refuses a call without it.
         * @example 9c272436-538d-4dd4-a421-c811e004784c
         */
        CorrelationId: string;
        /**
         * The language of texts in the answer, as a language tag.
         * @example en-US
         */
        Locale: string;
        /**
         * The version of the API. The headers page marks it as required, yet no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the page's own value reads `api-version: v1`.
         * @example v1
         */
        ContractVersion: string;
        /**
         * The name of the calling application, for Microsoft's logs.
         * @example Contoso storefront
         */
        Application: string;
        /**
         * The name of the SDK that sends the call. Not documented; the .NET SDK sends it and a sample shows it.
         * @example Partner Center .NET SDK
         */
        SdkClient: string;
        /**
         * The version of the SDK that sends the call. Not documented; the .NET and Java SDKs send it.
         * @example 3.4.0
         */
        SdkVersion: string;
        /**
         * A key for Microsoft's API gateway. Not documented; the .NET SDK sends it when configured.
         * @example 5f2a8c1e9b7d4036a1c4e8f0b2d6937c
         */
        SubscriptionKey: string;
        /**
         * The user principal name of the customer's user who gets a licence with the order. Not documented; the .NET SDK sends it from `Orders.Create(order, upn)`.
         * @example ada@fabrikam.onmicrosoft.com
         */
        CustomerUserUpn: string;
        /**
         * Set to `true`, the answer is said to report in a header `isMfaCompliant` whether the token came from multi-factor authentication. Known from one third party only.
         * @example true
         */
        ValidateMfa: boolean;
    };
    requestBodies: never;
    headers: {
        /**
         * The `MS-RequestId` of the request, or the one that the service made. Some answers carry it twice, joined by a comma, and two samples of order lists show another value than was sent.
         * @example 57870501-203b-468e-8a63-078a3826d8ec
         */
        RequestId: string;
        /**
         * The `MS-CorrelationId` of the request, or the one that the service made. Quote it to support. Some answers carry it twice, joined by a comma.
         * @example 9c272436-538d-4dd4-a421-c811e004784c
         */
        CorrelationId: string;
        /**
         * As on other answers, where the answer comes from the service itself. A gateway in front of it may answer without.
         * @example 57870501-203b-468e-8a63-078a3826d8ec
         */
        GatewayRequestId: string;
        /**
         * As on other answers, where the answer comes from the service itself. A gateway in front of it may answer without.
         * @example 9c272436-538d-4dd4-a421-c811e004784c
         */
        GatewayCorrelationId: string;
        /**
         * A correlation vector for Microsoft's support. Seen on most answers, never described.
         * @example VcfS+fqdQUW8Nap6.0
         */
        CorrelationVector: string;
        /**
         * A label of the server that answered, six to nine digits. Seen on most answers, never described.
         * @example 030020525
         */
        ServerId: string;
        /**
         * The language of texts in the answer. Seen on catalogue and cart answers.
         * @example en-US
         */
        Locale: string;
        /** How long to wait before the next call. The throttling page gives whole seconds; HTTP also allows a date, so a reader takes both. */
        RetryAfter: string;
        /**
         * The authentication that is asked for. Seen on some answers only.
         * @example OAuth realm=urn:cpsvc:cpid:{b0d70a69-4c42-4b27-b17b-91a835d8686a}
         */
        Authenticate: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createOrder: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Identifies this purchase, so that it can be repeated safely: a fresh GUID for each new purchase, the **same** one
                 * to repeat it. Without this header the service makes an id of its own, and a repeat may buy twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together, a fresh one for each call. Quote it to support. The documents say that it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * The language of texts in the answer, as a language tag.
                 * @example en-US
                 */
                "X-Locale"?: components["parameters"]["Locale"];
                /**
                 * The version of the API. The headers page marks it as required, yet no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the page's own value reads `api-version: v1`.
                 * @example v1
                 */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /**
                 * The name of the calling application, for Microsoft's logs.
                 * @example Contoso storefront
                 */
                "MS-PartnerCenter-Application"?: components["parameters"]["Application"];
                /**
                 * The name of the SDK that sends the call. Not documented; the .NET SDK sends it and a sample shows it.
                 * @example Partner Center .NET SDK
                 */
                "MS-PartnerCenter-Client"?: components["parameters"]["SdkClient"];
                /**
                 * The version of the SDK that sends the call. Not documented; the .NET and Java SDKs send it.
                 * @example 3.4.0
                 */
                "MS-SdkVersion"?: components["parameters"]["SdkVersion"];
                /**
                 * A key for Microsoft's API gateway. Not documented; the .NET SDK sends it when configured.
                 * @example 5f2a8c1e9b7d4036a1c4e8f0b2d6937c
                 */
                "ocp-apim-subscription-key"?: components["parameters"]["SubscriptionKey"];
                /**
                 * The user principal name of the customer's user who gets a licence with the order. Not documented; the .NET SDK sends it from `Orders.Create(order, upn)`.
                 * @example ada@fabrikam.onmicrosoft.com
                 */
                "x-ms-customeruser-upn"?: components["parameters"]["CustomerUserUpn"];
                /**
                 * Set to `true`, the answer is said to report in a header `isMfaCompliant` whether the token came from multi-factor authentication. Known from one third party only.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path: {
                /**
                 * The customer to buy for: the GUID of the customer's Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". Either case; compare ignoring case.
                 * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
                 */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /** The order to place. Only `lineItems` is required; the service sets read-only members and refuses or ignores them in a request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Order"];
            };
        };
        responses: {
            201: components["responses"]["OrderCreated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            417: components["responses"]["ExpectationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
}
