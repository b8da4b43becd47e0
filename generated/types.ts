// Generated from openapi.yaml by `npm run generate`. Do not edit.
import type * as models from './models.js';

/** The same with plain strings in place of open enums. */
type Plain<T> = T extends string
  ? string extends T
    ? string
    : T
  : T extends object
    ? { [Name in keyof T]: Plain<T[Name]> }
    : T;

export interface paths {
    "/v1/customers/{customerId}/orders": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Identifies this call, so that a purchase can be repeated safely: a fresh GUID for each new call, the **same**
                 * one to repeat it. Without this header the service makes an id of its own, and a repeat may buy twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together, a fresh one for each call. Quote it to support. The documents say that it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector, to trace the call by. Without it the service makes one. In Microsoft's generated reference only, which lists it for every call; the page of headers does not have it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
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
                 * Set to `true`, the answer reports in its header `isMfaCompliant` whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path: {
                /**
                 * The customer: the GUID of the customer's Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". Either case; compare ignoring case.
                 * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
                 */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /**
         * List a customer's orders
         * Lists the orders of one customer, all at once: the documents describe no paging for this list.
         *
         * **A new order can take up to 15 minutes to appear.** So an order that is not in the list may have been placed all
         * the same. After an open result, repeat the order soon with its `MS-RequestId`; read this list to reconcile what is
         * older than the lag.
         *
         * Credentials may be app-only or app + user.
         *
         * Microsoft's generated reference knows two more filters, `indirect_reseller_id` and `include_system_purchases`;
         * without the latter, purchases that the system made are left out. No page and no SDK uses them, so they are not
         * parameters here. The Swagger document of 2019 spelt the first one `indirectResellerId`.
         */
        get: operations["listOrders"];
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
    "/v1/customers/{customerId}/orders/{orderId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Identifies this call, so that a purchase can be repeated safely: a fresh GUID for each new call, the **same**
                 * one to repeat it. Without this header the service makes an id of its own, and a repeat may buy twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together, a fresh one for each call. Quote it to support. The documents say that it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector, to trace the call by. Without it the service makes one. In Microsoft's generated reference only, which lists it for every call; the page of headers does not have it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
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
                 * Set to `true`, the answer reports in its header `isMfaCompliant` whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path: {
                /**
                 * The customer: the GUID of the customer's Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". Either case; compare ignoring case.
                 * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
                 */
                customerId: components["parameters"]["CustomerId"];
                /**
                 * The order: `id` of an order, percent-encoded. Not always a GUID; 36, 33 or 12 characters of `A-Z a-z 0-9 _ -` were seen. One page types it as a GUID, the others as a string.
                 * @example 074bd849-9106-405c-9923-fa061839d487
                 */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /**
         * Get an order
         * Reads one order, as the answer to creating it shows it. It is what the `self` link of an order points at. Watch
         * `status` here until the order is done, and read the `subscriptionId` of a line item once it is provisioned.
         *
         * Credentials may be app-only or app + user.
         */
        get: operations["getOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Purchase an add-on
         * Buys add-ons for **legacy** subscriptions of an order that exists, by adding line items to that order. **Every
         * accepted call is a purchase.** The order to add to is the one that bought the base subscription: `orderId` of the
         * subscription.
         *
         * New commerce does it another way: its add-ons are ordinary line items, bought in one cart or order with their base
         * or later by themselves, and have no `parentSubscriptionId`. By the .NET SDK's list of them, error 10018 at a
         * cart's line item says that the base has too few seats, and 10019 that the add-on has. That such add-ons go into an
         * order as they go into a cart is inferred; the page shows carts.
         *
         * `lineItemNumber` starts again at 0 in the request. The answer is the whole order, renumbered: the items that were
         * there keep the first numbers, the add-ons follow.
         *
         * Credentials may be app-only or app + user; with `partnerIdOnRecord` they must be app + user.
         *
         * The page requires `referenceCustomerId` and `quantity` too; the first is not required here, for the reason given
         * at the member, nor is the second, as when creating an order. The id of a legacy order comes in either case: the
         * sample has it in upper case in the path and in lower case in the answer.
         *
         * The service has two more uses of this call, which this contract does not cover: changing the billing cycle of a
         * legacy order, and cancelling an order in the sandbox or software within its window. Their bodies have no
         * `parentSubscriptionId`.
         */
        patch: operations["purchaseAddOn"];
        trace?: never;
    };
    "/v1/customers/{customerId}/orders/{orderId}/provisioningstatus": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Identifies this call, so that a purchase can be repeated safely: a fresh GUID for each new call, the **same**
                 * one to repeat it. Without this header the service makes an id of its own, and a repeat may buy twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together, a fresh one for each call. Quote it to support. The documents say that it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector, to trace the call by. Without it the service makes one. In Microsoft's generated reference only, which lists it for every call; the page of headers does not have it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
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
                 * Set to `true`, the answer reports in its header `isMfaCompliant` whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path: {
                /**
                 * The customer: the GUID of the customer's Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". Either case; compare ignoring case.
                 * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
                 */
                customerId: components["parameters"]["CustomerId"];
                /**
                 * The order: `id` of an order, percent-encoded. Not always a GUID; 36, 33 or 12 characters of `A-Z a-z 0-9 _ -` were seen. One page types it as a GUID, the others as a string.
                 * @example 074bd849-9106-405c-9923-fa061839d487
                 */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /**
         * Get an order's provisioning status
         * Tells for each line item how far provisioning has come. It is what the `provisioningStatus` link of an order
         * points at. The page announces a single resource; its sample, the .NET SDK and this contract have a collection.
         *
         * **Credentials must be app + user.** With app-only credentials, watch `status` of the order instead.
         *
         * Polling counts against the limits: wait longer each time, and give up at some point.
         */
        get: operations["getOrderProvisioningStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/subscriptions/{subscriptionId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Identifies this call, so that a purchase can be repeated safely: a fresh GUID for each new call, the **same**
                 * one to repeat it. Without this header the service makes an id of its own, and a repeat may buy twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together, a fresh one for each call. Quote it to support. The documents say that it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector, to trace the call by. Without it the service makes one. In Microsoft's generated reference only, which lists it for every call; the page of headers does not have it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
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
                 * Set to `true`, the answer reports in its header `isMfaCompliant` whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path: {
                /**
                 * The customer: the GUID of the customer's Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". Either case; compare ignoring case.
                 * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
                 */
                customerId: components["parameters"]["CustomerId"];
                /**
                 * The subscription: `subscriptionId` of a line item. A GUID in either case; compare ignoring case.
                 * @example 1DA3295E-C59A-476C-A7E7-D7E981FE79BE
                 */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        /**
         * Get a subscription
         * Reads the subscription that a line item became. It is what the `subscription` link of a line item points at. Its
         * `orderId` is the order to add add-ons to.
         *
         * Credentials may be app-only or app + user.
         */
        get: operations["getSubscription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Identifies this call, so that a purchase can be repeated safely: a fresh GUID for each new call, the **same**
                 * one to repeat it. Without this header the service makes an id of its own, and a repeat may buy twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together, a fresh one for each call. Quote it to support. The documents say that it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector, to trace the call by. Without it the service makes one. In Microsoft's generated reference only, which lists it for every call; the page of headers does not have it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
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
                 * Set to `true`, the answer reports in its header `isMfaCompliant` whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path: {
                /**
                 * The customer: the GUID of the customer's Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". Either case; compare ignoring case.
                 * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
                 */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /**
         * Get a customer
         * Reads one customer: the company, where its bills go, and how it is related to the partner. Its `id` is the
         * `customerId` of every other call.
         *
         * Without delegated administration of the customer's tenant the answer leaves out the company's address and mail
         * address, and the custom domains.
         *
         * Credentials may be app-only or app + user.
         */
        get: operations["getCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offers/{offerId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Identifies this call, so that a purchase can be repeated safely: a fresh GUID for each new call, the **same**
                 * one to repeat it. Without this header the service makes an id of its own, and a repeat may buy twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together, a fresh one for each call. Quote it to support. The documents say that it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector, to trace the call by. Without it the service makes one. In Microsoft's generated reference only, which lists it for every call; the page of headers does not have it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
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
                 * Set to `true`, the answer reports in its header `isMfaCompliant` whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path: {
                /**
                 * The offer of the legacy catalogue. The page types it as a GUID, yet offers such as `MS-AZR-0145P` are linked to under this path as well; so it is any text here.
                 * @example 031C9E47-4802-4248-838E-778FB1D2CC05
                 */
                offerId: components["parameters"]["OfferId"];
            };
            cookie?: never;
        };
        /**
         * Get an offer
         * Reads one offer of the **legacy** catalogue for a country: its quantities, its billing cycles, and whether it
         * can be bought; most commercial ones have taken no new orders since 2022-03-10. An item of the newer catalogue,
         * with an id of the form `product:sku:availability`, is refused here with code 2100; read its SKU instead.
         *
         * The page requires `X-Locale`, whose default is documented elsewhere; so it is not required here.
         *
         * Credentials may be app-only or app + user.
         */
        get: operations["getOffer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{productId}/skus/{skuId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Identifies this call, so that a purchase can be repeated safely: a fresh GUID for each new call, the **same**
                 * one to repeat it. Without this header the service makes an id of its own, and a repeat may buy twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together, a fresh one for each call. Quote it to support. The documents say that it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector, to trace the call by. Without it the service makes one. In Microsoft's generated reference only, which lists it for every call; the page of headers does not have it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
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
                 * Set to `true`, the answer reports in its header `isMfaCompliant` whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path: {
                /**
                 * The product: the first part of a catalogue item id `product:sku:availability`.
                 * @example CFQ7TTC0LH18
                 */
                productId: components["parameters"]["ProductId"];
                /**
                 * The SKU: the second part of a catalogue item id `product:sku:availability`. Unique within its product only. Text, even where it is all digits.
                 * @example 0001
                 */
                skuId: components["parameters"]["SkuId"];
            };
            cookie?: never;
        };
        /**
         * Get a SKU
         * Reads one SKU of the newer catalogue for a country: its quantities, its billing cycles, what must be done before
         * it is bought, and which keys an order's `provisioningContext` needs. It is what the `sku` link of a line item
         * points at.
         *
         * The id to order is not here: it belongs to an availability of the SKU, which the `availabilities` link leads to.
         *
         * Some catalogue items, such as Azure savings plans, are shown for a customer only, under
         * `/v1/customers/{customer-id}/products`. This contract does not cover that path.
         *
         * Credentials may be app-only or app + user.
         */
        get: operations["getSku"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/relationships": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Identifies this call, so that a purchase can be repeated safely: a fresh GUID for each new call, the **same**
                 * one to repeat it. Without this header the service makes an id of its own, and a repeat may buy twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together, a fresh one for each call. Quote it to support. The documents say that it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector, to trace the call by. Without it the service makes one. In Microsoft's generated reference only, which lists it for every call; the page of headers does not have it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
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
                 * Set to `true`, the answer reports in its header `isMfaCompliant` whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List indirect resellers or providers
         * Lists the partners that the signed-in partner is related to. An indirect provider lists its resellers with
         * `IsIndirectCloudSolutionProviderOf`; a reseller's `mpnId` is what an order's `partnerIdOnRecord` takes.
         *
         * For an indirect reseller the page documents `IsIndirectResellerOf`, which lists its providers. That is at odds with
         * other pages, which give indirect resellers no access to this API.
         *
         * Who is not an indirect provider is refused with code 1002.
         *
         * **Credentials must be app + user.** The samples show no paging.
         */
        get: operations["listRelationships"];
        put?: never;
        post?: never;
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
        /** An order to place. Members that the service sets are not among its members, and it refuses or ignores them. */
        OrderRequest: Plain<models.OrderRequest>;
        /** Add-ons to an order that exists, to be bought for its subscriptions. */
        AddOnRequest: Plain<models.AddOnRequest>;
        /** A purchase for one customer, as the service answers it. Members marked read-only are set by the service and never sent: see `OrderRequest` for what is. */
        Order: Plain<models.Order>;
        /** An offer to order, and how many of it. */
        OrderLineItemRequest: Plain<models.OrderLineItemRequest>;
        /** An add-on to order, and the subscription that it is for. */
        AddOnLineItemRequest: Plain<models.AddOnLineItemRequest>;
        /** One offer of an order, and how many of it. */
        OrderLineItem: Plain<models.OrderLineItem>;
        /**
         * The legacy subscription that a legacy add-on belongs to. For PATCH of the order that holds the base offer only; in a POST it is refused with code 2000. New-commerce add-ons do without it.
         * Format: uuid
         * @example 1DA3295E-C59A-476C-A7E7-D7E981FE79BE
         */
        ParentSubscriptionId: Plain<models.ParentSubscriptionId>;
        /** The term that follows. */
        RenewsTo: Plain<models.RenewsTo>;
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
        ProvisioningContext: Plain<models.ProvisioningContext>;
        /**
         * The hourly amount that an Azure savings plan commits to.
         * @example {
         *   "amount": 0.05,
         *   "currency": "usd",
         *   "grain": "hourly"
         * }
         */
        PurchaseCommitment: Plain<models.PurchaseCommitment>;
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
        Pricing: Plain<models.Pricing>;
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
        BillingCycleType: Plain<models.BillingCycleType>;
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
        OrderStatus: Plain<models.OrderStatus>;
        /**
         * What kind of transaction made an order.
         *
         * Known values; the service may add others:
         * - `UserPurchase`: A user bought.
         * - `SystemPurchase`: The system bought, as a renewal does. Documented, not seen.
         * - `SystemBilling`: The system billed. Documented, not seen.
         * @example UserPurchase
         */
        OrderTransactionType: Plain<models.OrderTransactionType>;
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
        LineItemTransactionType: Plain<models.LineItemTransactionType>;
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
        OrderLinks: Plain<models.OrderLinks>;
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
        OrderLineItemLinks: Plain<models.OrderLineItemLinks>;
        /**
         * An address to read on from.
         * @example {
         *   "uri": "/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/orders/074bd849-9106-405c-9923-fa061839d487",
         *   "method": "GET",
         *   "headers": []
         * }
         */
        Link: Plain<models.Link>;
        /** A header to send along with a link. */
        LinkHeader: Plain<models.LinkHeader>;
        /**
         * What kind of resource a body holds.
         * @example {
         *   "objectType": "Order"
         * }
         */
        ResourceAttributes: Plain<models.ResourceAttributes>;
        /**
         * What kind of resource a request holds.
         * @example {
         *   "objectType": "Order"
         * }
         */
        ResourceAttributesRequest: Plain<models.ResourceAttributesRequest>;
        /**
         * Why a call failed. Three shapes are live or documented and one is historical, so read whichever members are there.
         * @example {
         *   "code": 2093,
         *   "description": "Inventory is not available for the selected catalog item.",
         *   "data": [],
         *   "source": "PartnerFD"
         * }
         */
        Fault: Plain<models.Fault>;
        /** The service's own error body. */
        ApiFault: Plain<models.ApiFault>;
        /** The gateway's error body for too many requests. It has no code and no description. */
        ThrottlingFault: Plain<models.ThrottlingFault>;
        /**
         * An error body of the 2017 documents. No body of this shape was found.
         * @deprecated
         */
        LegacyFault: Plain<models.LegacyFault>;
        /**
         * One further error of the 2017 documents.
         * @deprecated
         */
        LegacyFaultDetail: Plain<models.LegacyFaultDetail>;
        /** Orders of one customer, all of them in one answer. */
        OrderCollection: Plain<models.OrderCollection>;
        /**
         * How many items there are. Count `items` instead: a recorded answer says 5 and has 3, and the .NET SDK counts again.
         * @example 2
         */
        TotalCount: Plain<models.TotalCount>;
        /** How far provisioning of each line item of an order has come. */
        OrderLineItemProvisioningStatusCollection: Plain<models.OrderLineItemProvisioningStatusCollection>;
        /** How far provisioning of one line item has come. */
        OrderLineItemProvisioningStatus: Plain<models.OrderLineItemProvisioningStatus>;
        /** How far provisioning of a part of the quantity has come. */
        QuantityProvisioningStatus: Plain<models.QuantityProvisioningStatus>;
        /**
         * Where provisioning stands. The documents write the values in PascalCase; the only one seen in a body is `fulfilled`, and the others are spelt after it. Compare ignoring case and underscores.
         *
         * Known values; the service may add others:
         * - `fulfilled`: Done; ready to use.
         * - `unfulfilled`: Not done, because it was cancelled. The spelling is inferred from the documented `Unfulfilled`.
         * - `prefulfillment_pending`: Not done yet. The spelling is inferred from the documented `PrefulfillmentPending`.
         * @example fulfilled
         */
        ProvisioningStatus: Plain<models.ProvisioningStatus>;
        /** What a customer has of an offer. Not every member applies to every subscription, and some only at certain times of its life. */
        Subscription: Plain<models.Subscription>;
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
        SubscriptionStatus: Plain<models.SubscriptionStatus>;
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
        BillingMethod: Plain<models.BillingMethod>;
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
        ContractType: Plain<models.ContractType>;
        /**
         * What kind of product something is.
         * @example {
         *   "id": "OnlineServicesNCE",
         *   "displayName": "OnlineServicesNCE"
         * }
         */
        ItemType: Plain<models.ItemType>;
        /** A refund, and until when it is to be had. */
        RefundOption: Plain<models.RefundOption>;
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
        RefundableQuantity: Plain<models.RefundableQuantity>;
        /** How many licences may be given back until one day. */
        RefundableQuantityDetail: Plain<models.RefundableQuantityDetail>;
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
        NextTermInstructions: Plain<models.NextTermInstructions>;
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
        NextTermProduct: Plain<models.NextTermProduct>;
        /** Use beyond what is included, and who bills it. No body shows it. */
        Overage: Plain<models.Overage>;
        /** The details of a savings plan that a subscription holds. */
        SubscriptionLineItem: Plain<models.SubscriptionLineItem>;
        /**
         * What a benefit applies to.
         * @example {
         *   "type": "single",
         *   "entitlementId": "cdd17cc7-14fe-4445-8650-1f52de705851"
         * }
         */
        BenefitScope: Plain<models.BenefitScope>;
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
        SubscriptionLinks: Plain<models.SubscriptionLinks>;
        /** A customer of the partner. */
        Customer: Plain<models.Customer>;
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
        CustomerPartnerRelationship: Plain<models.CustomerPartnerRelationship>;
        /**
         * The company of a customer.
         * @example {
         *   "tenantId": "4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04",
         *   "domain": "fabrikam.onmicrosoft.com",
         *   "companyName": "Fabrikam"
         * }
         */
        CustomerCompanyProfile: Plain<models.CustomerCompanyProfile>;
        /**
         * Who is billed for a customer, and where.
         * @example {
         *   "id": "eeada110-69d6-4cc9-b093-75feb7ca9d3f",
         *   "firstName": "Ada",
         *   "lastName": "Byron",
         *   "companyName": "Fabrikam"
         * }
         */
        CustomerBillingProfile: Plain<models.CustomerBillingProfile>;
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
        Address: Plain<models.Address>;
        /** Something to buy from the legacy catalogue. */
        Offer: Plain<models.Offer>;
        /**
         * A category of offers.
         * @example {
         *   "id": "SmallBusiness_Key",
         *   "name": "Small Business"
         * }
         */
        OfferCategory: Plain<models.OfferCategory>;
        /**
         * The product that an offer sells.
         * @example {
         *   "id": "f245ecc8-75af-4f8e-b61f-27d8114de5f3",
         *   "name": "Office 365 Business Premium",
         *   "unit": "Licenses"
         * }
         */
        OfferProduct: Plain<models.OfferProduct>;
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
        OfferLinks: Plain<models.OfferLinks>;
        /**
         * What a customer must attest to before a purchase.
         * @example {
         *   "attestationType": "Windows365",
         *   "enforceAttestation": true
         * }
         */
        AttestationProperties: Plain<models.AttestationProperties>;
        /** One form of a product of the newer catalogue. */
        Sku: Plain<models.Sku>;
        /** A discount of a special offer, and when it is to be had. The table describes the dates with other members' words; no body shows them. */
        SpecializedOfferProperties: Plain<models.SpecializedOfferProperties>;
        /** A discount. */
        PricingPolicy: Plain<models.PricingPolicy>;
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
        MinimumPurchaseCommitment: Plain<models.MinimumPurchaseCommitment>;
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
        SkuLinks: Plain<models.SkuLinks>;
        /** The partners that a partner is related to. */
        PartnerRelationshipCollection: Plain<models.PartnerRelationshipCollection>;
        /** A partner, and how it is related to the one signed in. */
        PartnerRelationship: Plain<models.PartnerRelationship>;
        /**
         * What one partner is to another, as answers spell it.
         *
         * Known values; the service may add others:
         * - `is_indirect_cloud_solution_provider_of`: An indirect provider of it.
         * - `is_indirect_reseller_of`: An indirect reseller of it. Known from SDKs; no body shows it.
         * @example is_indirect_cloud_solution_provider_of
         */
        PartnerRelationshipType: Plain<models.PartnerRelationshipType>;
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
        ResourceLinks: Plain<models.ResourceLinks>;
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
                isMfaCompliant: components["headers"]["MfaCompliance"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Order"];
            };
        };
        /** The call was refused. `code` says why; correct it and send it under a new `MS-RequestId`. Business refusals share this status, also the stale etag (code 2055) that other APIs answer with 412. Without a fault of the service's own, as from a gateway, the result is open. */
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
        /** The token is missing, expired, or meant for another audience. Nothing was ordered, whoever answered. Get a fresh token and repeat the call once. Code 900421 is met by every fresh token of the same sign-in: the user must sign in again, with multi-factor authentication. */
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
        /** The partner, the customer or the credential does not allow this call. Sending it again changes nothing until an account, an agreement or the credential has changed. That holds for a fault of the service's own; the page of a firewall or a proxy says nothing of what the service did and leaves the result open. */
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
        /** Something that the call names was not found: the customer, order, subscription, offer, product, SKU, availability or partner. Without a fault of the service's own the address may be wrong, or a gateway answered: that leaves the result open. */
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
        /** The form of answer that the call accepts is not to be had. The page of error codes lists the status and no code for it, and no such answer was seen; that it is a refusal, with a body like that of other errors, is inferred. Without a fault of the service's own the result is open. */
        NotAcceptable: {
            headers: {
                "MS-RequestId": components["headers"]["GatewayRequestId"];
                "MS-CorrelationId": components["headers"]["GatewayCorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Fault"];
            };
        };
        /** The service gave up waiting. Whether anything was ordered is not known; repeat the call with the same `MS-RequestId`. Listed since .NET SDK 2.0.1. */
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
        /** The order collides with another change. Code 800060 says that this very purchase is already in progress: its result is open, so look in the customer's order history after some minutes or repeat with the same `MS-RequestId`. The other codes are refusals; without a code the result is open as well. */
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
        /** A condition that the call came with does not hold. The page of error codes lists the status and no code for it, and no such answer was seen: a stale etag is code 2055 with 400, a failed precondition of the purchase 800036 with 417. That it is a refusal, with a body like that of other errors, is inferred. Without a fault of the service's own the result is open. */
        PreconditionFailed: {
            headers: {
                "MS-RequestId": components["headers"]["GatewayRequestId"];
                "MS-CorrelationId": components["headers"]["GatewayCorrelationId"];
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
        /** The service failed. Whether anything was ordered is not known. Today's reference says that callers can retry, and the .NET SDK does, with the same `MS-RequestId`; so does this contract, because the header makes that safe. The error page of 2017 said not to. */
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
        /** Listed for code 0, an undefined or unexpected error. Two reports show the code without its status, one of them for a read-only member in the request. Whether anything was ordered is not known. */
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
        /** A gateway got no usable answer from the service; its body is often an HTML page. Whether anything was ordered is not known. The .NET SDK repeats the call with the same `MS-RequestId`; the error page of 2017 said not to. */
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
        /** A gateway waited too long for the service. Whether anything was ordered is not known; repeat the call with the same `MS-RequestId`. */
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
        /** The order. */
        OrderRead: {
            headers: {
                "MS-RequestId": components["headers"]["RequestId"];
                "MS-CorrelationId": components["headers"]["CorrelationId"];
                "MS-CV": components["headers"]["CorrelationVector"];
                "MS-ServerId": components["headers"]["ServerId"];
                "X-Locale": components["headers"]["Locale"];
                isMfaCompliant: components["headers"]["MfaCompliance"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Order"];
            };
        };
        /** The customer's orders, those of the last 15 minutes perhaps still missing. */
        OrderList: {
            headers: {
                "MS-RequestId": components["headers"]["RequestIdOfList"];
                "MS-CorrelationId": components["headers"]["CorrelationId"];
                "MS-CV": components["headers"]["CorrelationVector"];
                "MS-ServerId": components["headers"]["ServerId"];
                "X-Locale": components["headers"]["Locale"];
                isMfaCompliant: components["headers"]["MfaCompliance"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OrderCollection"];
            };
        };
        /** The add-ons were placed. The body is the whole order, its items renumbered. Provisioning goes on after this answer. */
        OrderChanged: {
            headers: {
                "MS-RequestId": components["headers"]["RequestId"];
                "MS-CorrelationId": components["headers"]["CorrelationId"];
                "MS-CV": components["headers"]["CorrelationVector"];
                "MS-ServerId": components["headers"]["ServerId"];
                "X-Locale": components["headers"]["Locale"];
                isMfaCompliant: components["headers"]["MfaCompliance"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Order"];
            };
        };
        /** How far provisioning of each line item has come. */
        OrderProvisioningStatusRead: {
            headers: {
                "MS-RequestId": components["headers"]["RequestId"];
                "MS-CorrelationId": components["headers"]["CorrelationId"];
                "MS-CV": components["headers"]["CorrelationVector"];
                "MS-ServerId": components["headers"]["ServerId"];
                "X-Locale": components["headers"]["Locale"];
                isMfaCompliant: components["headers"]["MfaCompliance"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OrderLineItemProvisioningStatusCollection"];
            };
        };
        /** The subscription. */
        SubscriptionRead: {
            headers: {
                "MS-RequestId": components["headers"]["RequestId"];
                "MS-CorrelationId": components["headers"]["CorrelationId"];
                "MS-CV": components["headers"]["CorrelationVector"];
                "MS-ServerId": components["headers"]["ServerId"];
                "X-Locale": components["headers"]["Locale"];
                isMfaCompliant: components["headers"]["MfaCompliance"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Subscription"];
            };
        };
        /** The customer. */
        CustomerRead: {
            headers: {
                "MS-RequestId": components["headers"]["RequestId"];
                "MS-CorrelationId": components["headers"]["CorrelationId"];
                "MS-CV": components["headers"]["CorrelationVector"];
                "MS-ServerId": components["headers"]["ServerId"];
                "X-Locale": components["headers"]["Locale"];
                isMfaCompliant: components["headers"]["MfaCompliance"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Customer"];
            };
        };
        /** The offer. */
        OfferRead: {
            headers: {
                "MS-RequestId": components["headers"]["RequestId"];
                "MS-CorrelationId": components["headers"]["CorrelationId"];
                "MS-CV": components["headers"]["CorrelationVector"];
                "MS-ServerId": components["headers"]["ServerId"];
                "X-Locale": components["headers"]["Locale"];
                isMfaCompliant: components["headers"]["MfaCompliance"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Offer"];
            };
        };
        /** The SKU. */
        SkuRead: {
            headers: {
                "MS-RequestId": components["headers"]["RequestId"];
                "MS-CorrelationId": components["headers"]["CorrelationId"];
                "MS-CV": components["headers"]["CorrelationVector"];
                "MS-ServerId": components["headers"]["ServerId"];
                "X-Locale": components["headers"]["Locale"];
                isMfaCompliant: components["headers"]["MfaCompliance"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Sku"];
            };
        };
        /** The partners that the signed-in partner is related to. */
        RelationshipList: {
            headers: {
                "MS-RequestId": components["headers"]["RequestId"];
                "MS-CorrelationId": components["headers"]["CorrelationId"];
                "MS-CV": components["headers"]["CorrelationVector"];
                "MS-ServerId": components["headers"]["ServerId"];
                "X-Locale": components["headers"]["Locale"];
                isMfaCompliant: components["headers"]["MfaCompliance"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PartnerRelationshipCollection"];
            };
        };
    };
    parameters: {
        /**
         * The customer: the GUID of the customer's Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". Either case; compare ignoring case.
         * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
         */
        CustomerId: string;
        /**
         * Identifies this call, so that a purchase can be repeated safely: a fresh GUID for each new call, the **same**
         * one to repeat it. Without this header the service makes an id of its own, and a repeat may buy twice.
         * @example 57870501-203b-468e-8a63-078a3826d8ec
         */
        RequestId: string;
        /**
         * A GUID that ties log entries together, a fresh one for each call. Quote it to support. The documents say that it should be on all operations; no answer is known that refuses a call without it.
         * @example 9c272436-538d-4dd4-a421-c811e004784c
         */
        CorrelationId: string;
        /**
         * A correlation vector, to trace the call by. Without it the service makes one. In Microsoft's generated reference only, which lists it for every call; the page of headers does not have it.
         * @example VcfS+fqdQUW8Nap6.0
         */
        CorrelationVector: string;
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
         * The user principal name of the customer's user who gets a licence with the order. Not documented; the .NET SDK sends it from `Orders.Create(order, upn)`.
         * @example ada@fabrikam.onmicrosoft.com
         */
        CustomerUserUpn: string;
        /**
         * Set to `true`, the answer reports in its header `isMfaCompliant` whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
         * @example true
         */
        ValidateMfa: string;
        /**
         * The order: `id` of an order, percent-encoded. Not always a GUID; 36, 33 or 12 characters of `A-Z a-z 0-9 _ -` were seen. One page types it as a GUID, the others as a string.
         * @example 074bd849-9106-405c-9923-fa061839d487
         */
        OrderId: string;
        /**
         * The subscription: `subscriptionId` of a line item. A GUID in either case; compare ignoring case.
         * @example 1DA3295E-C59A-476C-A7E7-D7E981FE79BE
         */
        SubscriptionId: string;
        /**
         * The offer of the legacy catalogue. The page types it as a GUID, yet offers such as `MS-AZR-0145P` are linked to under this path as well; so it is any text here.
         * @example 031C9E47-4802-4248-838E-778FB1D2CC05
         */
        OfferId: string;
        /**
         * The product: the first part of a catalogue item id `product:sku:availability`.
         * @example CFQ7TTC0LH18
         */
        ProductId: string;
        /**
         * The SKU: the second part of a catalogue item id `product:sku:availability`. Unique within its product only. Text, even where it is all digits.
         * @example 0001
         */
        SkuId: string;
        /**
         * The country or region to sell in, as two letters of ISO 3166. Bodies have it in either case. Some links to a SKU lack it, although the page requires it.
         * @example US
         */
        Country: string;
        /**
         * For Azure reservations: `AzurePlan` asks for what fits an Azure plan; left out, for what fits a `MS-AZR-0145P` subscription. Documented with the lists of products, SKUs and availabilities; that a single SKU takes it too is said by Microsoft's generated reference and the .NET SDK, and not by its page.
         * @example AzurePlan
         */
        ReservationScope: string;
        /**
         * Only the orders with this billing cycle. Sources disagree on the spelling: the page's sample has `onetime`, the .NET SDK sends `OneTime`, a third party says `one_time`, Microsoft's generated reference types it as an integer, and the Swagger document of 2019 had `oneTime`. This contract suggests the page's, in lower case and without underscore; for the cycles beside `onetime` that is inferred.
         * @example onetime
         */
        BillingType: string;
        /**
         * Whether to add prices to the answer: `totalPrice`, and `pricing` of each line item, as far as the credentials may see them. Without it there are none. The .NET SDK writes `True` and `False`.
         * @example true
         */
        IncludePrice: boolean;
        /**
         * What the signed-in partner is to the partners listed. Written as the .NET SDK names it; the answer spells the same in lower snake case.
         * @example IsIndirectCloudSolutionProviderOf
         */
        RelationshipType: string;
        /**
         * Only the partners whose name contains a text: a filter as JSON, percent-encoded. Not on the page; the .NET SDK sends it, and supports the field `Name` with the operator `substring` only. The spelling of its members is inferred.
         * @example {"Field":"Name","Operator":"substring","Value":"First Up"}
         */
        RelationshipFilter: string;
    };
    requestBodies: never;
    headers: {
        /**
         * The `MS-RequestId` of the request, or the one that the service made. Some answers carry it twice, joined by a comma.
         * @example 57870501-203b-468e-8a63-078a3826d8ec
         */
        RequestId: string;
        /**
         * The `MS-RequestId` of the request, or another: two samples of order lists show another value than was sent.
         * @example 57870501-203b-468e-8a63-078a3826d8ec
         */
        RequestIdOfList: string;
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
         * Whether the token came from multi-factor authentication: `true` or `false`. In answers to a call with `ValidateMfa`, and not always even there.
         * @example true
         */
        MfaCompliance: string;
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
    listOrders: {
        parameters: {
            query?: {
                /**
                 * Only the orders with this billing cycle. Sources disagree on the spelling: the page's sample has `onetime`, the .NET SDK sends `OneTime`, a third party says `one_time`, Microsoft's generated reference types it as an integer, and the Swagger document of 2019 had `oneTime`. This contract suggests the page's, in lower case and without underscore; for the cycles beside `onetime` that is inferred.
                 * @example onetime
                 */
                billingType?: components["parameters"]["BillingType"];
                /**
                 * Whether to add prices to the answer: `totalPrice`, and `pricing` of each line item, as far as the credentials may see them. Without it there are none. The .NET SDK writes `True` and `False`.
                 * @example true
                 */
                include_price?: components["parameters"]["IncludePrice"];
            };
            header?: {
                /**
                 * Identifies this call, so that a purchase can be repeated safely: a fresh GUID for each new call, the **same**
                 * one to repeat it. Without this header the service makes an id of its own, and a repeat may buy twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together, a fresh one for each call. Quote it to support. The documents say that it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector, to trace the call by. Without it the service makes one. In Microsoft's generated reference only, which lists it for every call; the page of headers does not have it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
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
                 * Set to `true`, the answer reports in its header `isMfaCompliant` whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path: {
                /**
                 * The customer: the GUID of the customer's Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". Either case; compare ignoring case.
                 * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
                 */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OrderList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createOrder: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Identifies this call, so that a purchase can be repeated safely: a fresh GUID for each new call, the **same**
                 * one to repeat it. Without this header the service makes an id of its own, and a repeat may buy twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together, a fresh one for each call. Quote it to support. The documents say that it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector, to trace the call by. Without it the service makes one. In Microsoft's generated reference only, which lists it for every call; the page of headers does not have it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
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
                 * Set to `true`, the answer reports in its header `isMfaCompliant` whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
                /**
                 * The user principal name of the customer's user who gets a licence with the order. Not documented; the .NET SDK sends it from `Orders.Create(order, upn)`.
                 * @example ada@fabrikam.onmicrosoft.com
                 */
                "x-ms-customeruser-upn"?: components["parameters"]["CustomerUserUpn"];
            };
            path: {
                /**
                 * The customer: the GUID of the customer's Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". Either case; compare ignoring case.
                 * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
                 */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /** The order to place. Only `lineItems` is required; the service sets read-only members and refuses or ignores them in a request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderRequest"];
            };
        };
        responses: {
            201: components["responses"]["OrderCreated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            417: components["responses"]["ExpectationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getOrder: {
        parameters: {
            query?: {
                /**
                 * Whether to add prices to the answer: `totalPrice`, and `pricing` of each line item, as far as the credentials may see them. Without it there are none. The .NET SDK writes `True` and `False`.
                 * @example true
                 */
                include_price?: components["parameters"]["IncludePrice"];
            };
            header?: {
                /**
                 * Identifies this call, so that a purchase can be repeated safely: a fresh GUID for each new call, the **same**
                 * one to repeat it. Without this header the service makes an id of its own, and a repeat may buy twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together, a fresh one for each call. Quote it to support. The documents say that it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector, to trace the call by. Without it the service makes one. In Microsoft's generated reference only, which lists it for every call; the page of headers does not have it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
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
                 * Set to `true`, the answer reports in its header `isMfaCompliant` whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path: {
                /**
                 * The customer: the GUID of the customer's Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". Either case; compare ignoring case.
                 * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
                 */
                customerId: components["parameters"]["CustomerId"];
                /**
                 * The order: `id` of an order, percent-encoded. Not always a GUID; 36, 33 or 12 characters of `A-Z a-z 0-9 _ -` were seen. One page types it as a GUID, the others as a string.
                 * @example 074bd849-9106-405c-9923-fa061839d487
                 */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OrderRead"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    purchaseAddOn: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Identifies this call, so that a purchase can be repeated safely: a fresh GUID for each new call, the **same**
                 * one to repeat it. Without this header the service makes an id of its own, and a repeat may buy twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together, a fresh one for each call. Quote it to support. The documents say that it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector, to trace the call by. Without it the service makes one. In Microsoft's generated reference only, which lists it for every call; the page of headers does not have it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
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
                 * Set to `true`, the answer reports in its header `isMfaCompliant` whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path: {
                /**
                 * The customer: the GUID of the customer's Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". Either case; compare ignoring case.
                 * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
                 */
                customerId: components["parameters"]["CustomerId"];
                /**
                 * The order: `id` of an order, percent-encoded. Not always a GUID; 36, 33 or 12 characters of `A-Z a-z 0-9 _ -` were seen. One page types it as a GUID, the others as a string.
                 * @example 074bd849-9106-405c-9923-fa061839d487
                 */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /** An order of add-ons. Only `lineItems` is required; the service sets read-only members and refuses or ignores them in a request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddOnRequest"];
            };
        };
        responses: {
            200: components["responses"]["OrderChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            417: components["responses"]["ExpectationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getOrderProvisioningStatus: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Identifies this call, so that a purchase can be repeated safely: a fresh GUID for each new call, the **same**
                 * one to repeat it. Without this header the service makes an id of its own, and a repeat may buy twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together, a fresh one for each call. Quote it to support. The documents say that it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector, to trace the call by. Without it the service makes one. In Microsoft's generated reference only, which lists it for every call; the page of headers does not have it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
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
                 * Set to `true`, the answer reports in its header `isMfaCompliant` whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path: {
                /**
                 * The customer: the GUID of the customer's Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". Either case; compare ignoring case.
                 * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
                 */
                customerId: components["parameters"]["CustomerId"];
                /**
                 * The order: `id` of an order, percent-encoded. Not always a GUID; 36, 33 or 12 characters of `A-Z a-z 0-9 _ -` were seen. One page types it as a GUID, the others as a string.
                 * @example 074bd849-9106-405c-9923-fa061839d487
                 */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OrderProvisioningStatusRead"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getSubscription: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Identifies this call, so that a purchase can be repeated safely: a fresh GUID for each new call, the **same**
                 * one to repeat it. Without this header the service makes an id of its own, and a repeat may buy twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together, a fresh one for each call. Quote it to support. The documents say that it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector, to trace the call by. Without it the service makes one. In Microsoft's generated reference only, which lists it for every call; the page of headers does not have it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
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
                 * Set to `true`, the answer reports in its header `isMfaCompliant` whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path: {
                /**
                 * The customer: the GUID of the customer's Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". Either case; compare ignoring case.
                 * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
                 */
                customerId: components["parameters"]["CustomerId"];
                /**
                 * The subscription: `subscriptionId` of a line item. A GUID in either case; compare ignoring case.
                 * @example 1DA3295E-C59A-476C-A7E7-D7E981FE79BE
                 */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SubscriptionRead"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getCustomer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Identifies this call, so that a purchase can be repeated safely: a fresh GUID for each new call, the **same**
                 * one to repeat it. Without this header the service makes an id of its own, and a repeat may buy twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together, a fresh one for each call. Quote it to support. The documents say that it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector, to trace the call by. Without it the service makes one. In Microsoft's generated reference only, which lists it for every call; the page of headers does not have it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
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
                 * Set to `true`, the answer reports in its header `isMfaCompliant` whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path: {
                /**
                 * The customer: the GUID of the customer's Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". Either case; compare ignoring case.
                 * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
                 */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CustomerRead"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getOffer: {
        parameters: {
            query: {
                /**
                 * The country or region to sell in, as two letters of ISO 3166. Bodies have it in either case. Some links to a SKU lack it, although the page requires it.
                 * @example US
                 */
                country: components["parameters"]["Country"];
            };
            header?: {
                /**
                 * Identifies this call, so that a purchase can be repeated safely: a fresh GUID for each new call, the **same**
                 * one to repeat it. Without this header the service makes an id of its own, and a repeat may buy twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together, a fresh one for each call. Quote it to support. The documents say that it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector, to trace the call by. Without it the service makes one. In Microsoft's generated reference only, which lists it for every call; the page of headers does not have it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
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
                 * Set to `true`, the answer reports in its header `isMfaCompliant` whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path: {
                /**
                 * The offer of the legacy catalogue. The page types it as a GUID, yet offers such as `MS-AZR-0145P` are linked to under this path as well; so it is any text here.
                 * @example 031C9E47-4802-4248-838E-778FB1D2CC05
                 */
                offerId: components["parameters"]["OfferId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OfferRead"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getSku: {
        parameters: {
            query: {
                /**
                 * The country or region to sell in, as two letters of ISO 3166. Bodies have it in either case. Some links to a SKU lack it, although the page requires it.
                 * @example US
                 */
                country: components["parameters"]["Country"];
                /**
                 * For Azure reservations: `AzurePlan` asks for what fits an Azure plan; left out, for what fits a `MS-AZR-0145P` subscription. Documented with the lists of products, SKUs and availabilities; that a single SKU takes it too is said by Microsoft's generated reference and the .NET SDK, and not by its page.
                 * @example AzurePlan
                 */
                reservationScope?: components["parameters"]["ReservationScope"];
            };
            header?: {
                /**
                 * Identifies this call, so that a purchase can be repeated safely: a fresh GUID for each new call, the **same**
                 * one to repeat it. Without this header the service makes an id of its own, and a repeat may buy twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together, a fresh one for each call. Quote it to support. The documents say that it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector, to trace the call by. Without it the service makes one. In Microsoft's generated reference only, which lists it for every call; the page of headers does not have it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
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
                 * Set to `true`, the answer reports in its header `isMfaCompliant` whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path: {
                /**
                 * The product: the first part of a catalogue item id `product:sku:availability`.
                 * @example CFQ7TTC0LH18
                 */
                productId: components["parameters"]["ProductId"];
                /**
                 * The SKU: the second part of a catalogue item id `product:sku:availability`. Unique within its product only. Text, even where it is all digits.
                 * @example 0001
                 */
                skuId: components["parameters"]["SkuId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SkuRead"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listRelationships: {
        parameters: {
            query: {
                /**
                 * What the signed-in partner is to the partners listed. Written as the .NET SDK names it; the answer spells the same in lower snake case.
                 * @example IsIndirectCloudSolutionProviderOf
                 */
                relationship_type: components["parameters"]["RelationshipType"];
                /**
                 * Only the partners whose name contains a text: a filter as JSON, percent-encoded. Not on the page; the .NET SDK sends it, and supports the field `Name` with the operator `substring` only. The spelling of its members is inferred.
                 * @example {"Field":"Name","Operator":"substring","Value":"First Up"}
                 */
                filter?: components["parameters"]["RelationshipFilter"];
            };
            header?: {
                /**
                 * Identifies this call, so that a purchase can be repeated safely: a fresh GUID for each new call, the **same**
                 * one to repeat it. Without this header the service makes an id of its own, and a repeat may buy twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together, a fresh one for each call. Quote it to support. The documents say that it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector, to trace the call by. Without it the service makes one. In Microsoft's generated reference only, which lists it for every call; the page of headers does not have it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
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
                 * Set to `true`, the answer reports in its header `isMfaCompliant` whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RelationshipList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
}
