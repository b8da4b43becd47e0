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
            header?: never;
            path?: never;
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
            header?: never;
            path?: never;
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
         * Add to an order, cancel it, or change its billing cycle
         * Three calls in one; the body decides which. **Add-ons are a purchase**, the other two are not. Each answers with the
         * whole order.
         *
         * **Add-ons**, an `AddOnRequest`: buys add-ons for **legacy** subscriptions of an order that exists, by adding line items
         * to that order. The order to add to is the one that bought the base subscription: `orderId` of the subscription.
         * `lineItemNumber` starts again at 0 in the request. The answer is renumbered: the items that were there keep the first
         * numbers, the add-ons follow. The page requires `referenceCustomerId` and `quantity` too; the first is not required
         * here, for the reason given at the member, nor is the second, as when creating an order.
         *
         * New commerce does it another way: its add-ons are ordinary line items, bought in one cart or order with their base
         * or later by themselves, and have no `parentSubscriptionId`. By the .NET SDK's list of them, error 10018 at a
         * cart's line item says that the base has too few seats, and 10019 that the add-on has. That such add-ons go into an
         * order as they go into a cart is inferred; the page shows carts.
         *
         * **A cancellation**, an `OrderCancellation`: the whole order, or of software some of its line items. What is cancelled
         * here, and what with its subscription (`updateSubscription` with `status` `deleted`), one page tells:
         *
         * | What | In the sandbox | In production |
         * | --- | --- | --- |
         * | Azure reservation | here | not at all |
         * | Perpetual software | here | here |
         * | Software subscription | here or there | here or there |
         * | New commerce | **there** | **there** |
         * | Commercial marketplace | there | there |
         * | Azure plan | there | there |
         *
         * The page's own text counts marketplace orders among those of the sandbox that are cancelled here. Sandbox orders older
         * than 60 days can't be cancelled. Software can within its window, after which code 900117 refuses; a page of the policy
         * gives perpetual software 30 days and software subscriptions seven, and `cancellationAllowedUntilDate` of a
         * subscription to software tells its own. In the answer, `status` is `cancelled`, or `completed` when other line items
         * are left; a line item that was cancelled has the quantity 0, where the whole order was cancelled the sample keeps
         * them.
         *
         * **Another billing cycle**, a `BillingCycleChange`: from monthly to annual or back, of a **legacy** order with annual
         * terms. Not for trials, monthly or six-year terms, Azure, inactive subscriptions, nor licences of Microsoft's online
         * services, so hardly anything is left to change. A new-commerce subscription changes with its next term. The page
         * requires the members that are required here; that all line items of the order are to be sent is what its table
         * suggests, and its sample sends one of two.
         *
         * Credentials may be app-only or app + user; with `partnerIdOnRecord` they must be app + user.
         *
         * The id of a legacy order comes in either case: the sample has it in upper case in the path and in lower case in the
         * answer. None of the samples sends an etag.
         */
        patch: operations["updateOrder"];
        trace?: never;
    };
    "/v1/customers/{customerId}/orders/{orderId}/provisioningstatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
    "/v1/customers/{customerId}/orders/{orderId}/activationlinks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an order's activation links
         * Lists where the subscriptions of an order are activated: marketplace products are, on their publisher's site, once the order
         * is completed. The call has no page; the .NET SDK has it.
         *
         * Credentials may be app-only or app + user, as for the links of one line item; that is inferred.
         */
        get: operations["getOrderActivationLinks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/orders/{orderId}/lineitems/{lineItemNumber}/activationlinks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a line item's activation links
         * Tells where the subscription of one line item is activated: marketplace products are, on their publisher's site, once the
         * order is completed. It is what the `activationLinks` link of a line item points at. The page announces a list of
         * customers; its sample has activation links.
         *
         * Credentials may be app-only or app + user.
         */
        get: operations["getLineItemActivationLinks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/orders/{orderId}/attachment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach a purchase order
         * Hands in the customer's purchase order, and what belongs to a tender, for an order whose `status` is
         * `pending_po_upload`. Afterwards the order has the status `po_upload_complete`. Which orders ask for it is not
         * documented; in the sandbox those of Access LTSC 2021 (product `DG7GMGF0D7FV`) and Excel LTSC 2021
         * (`DG7GMGF0D7FT`) do.
         *
         * The body is a form with the part `metadata`, as JSON text, and one part `pofiles` for each file. The page's sample is
         * cut off there, so what the part of a tender's file is called is known from its table and the .NET SDK's model only:
         * `TenderFiles`. The SDK spells the other one `POFiles`. No largest number or size is documented.
         *
         * What a repeat does is not documented; that it attaches the files again is likely.
         *
         * Credentials may be app-only or app + user.
         */
        post: operations["attachPurchaseOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/orders/{orderId}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an order's attachments
         * Lists the files that were attached to an order. The call has no page; the .NET SDK has it, and one that answers with a file
         * itself, `/attachment/{attachment-id}`, which this contract does not cover.
         *
         * Credentials may be app-only or app + user, as for attaching; that is inferred.
         */
        get: operations["listOrderAttachments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/carts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a cart
         * Collects what to buy for one customer, and answers with prices and with what is wrong. Nothing is bought until the
         * cart is checked out.
         *
         * **A cart can be created with line items that can't be bought**: such an item has an `error` in the answer, whose
         * status is `201` all the same. So look at each before checking out; that this is where they show is said by the
         * resource's table, no body shows one.
         *
         * A cart lives for seven days from its creation; the samples of 2018 and 2019 expire after fifteen minutes. Creating one
         * is not documented as idempotent: after an open result repeat it with the same `MS-RequestId`, or leave it, for a second
         * cart buys nothing. Carts can be neither listed nor deleted.
         *
         * No largest number of line items is documented. By a third party they are taken in their order, so that an item with a
         * promotion for new customers goes first.
         *
         * New-commerce add-ons are line items beside their base; `addonItems` are for legacy ones.
         *
         * Credentials may be app-only or app + user; with a reseller among the `participants` they are app + user when an order
         * is created, and no page of carts says so.
         */
        post: operations["createCart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/carts/{cartId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a cart
         * Reads a cart: its line items with their prices and errors, and until when it lives. `status` tells one that was checked
         * out, `Ordered`, from one that can still be, `Active`. The call has no page; the SDKs and Microsoft's generated
         * reference have it.
         *
         * Credentials may be app-only or app + user.
         */
        get: operations["getCart"];
        /**
         * Change a cart
         * Puts other line items in place of a cart's. Send all that the cart is to hold: what the body leaves out is gone, as the
         * method says. Nothing is bought until the cart is checked out.
         *
         * The page and Microsoft's generated reference answer with `201`, the latter with a `200` without a schema too. The
         * page's sample sends the cart as it was read, with the members that the service sets; its table requires `lineItems`
         * alone, and so does this contract.
         *
         * Changing a cart is not documented as idempotent, but it sets what the cart holds rather than adding to it, so that
         * sending it twice should do no harm; that is inferred. Code 800064 says that the cart is busy, 800065 that it was checked
         * out.
         *
         * Credentials may be app-only or app + user.
         */
        put: operations["updateCart"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/carts/{cartId}/checkout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check out a cart
         * Buys what a cart holds: each group of line items that fit together becomes an order. **An accepted call is a
         * purchase**, and `201` does not say that all of it succeeded: a group that could not be ordered is among `orderErrors`.
         *
         * **Repeating it is documented as safe.** One cart can be checked out many times: what was ordered is not ordered again,
         * the first answer is repeated, and a group that failed is tried again. That holds for the seven days that a cart lives;
         * what an expired one answers is not documented. Code 800065, for a cart that was checked out, is at odds with it, and may
         * be meant for changes of such a cart.
         *
         * The orders have their prices without being asked; `subscriptionId` may be missing, since provisioning goes on.
         *
         * There is no body. The .NET SDK sends the JSON text `"success"`, the page's sample a line `No-Content-Body`; so a server
         * takes any.
         *
         * Credentials may be app-only or app + user.
         */
        post: operations["checkoutCart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a customer's subscriptions
         * Lists the subscriptions of one customer, all at once: the documents describe no paging for this list. Which states
         * of a subscription it has is not said.
         *
         * With `order_id` it is the way from an order whose line items lack `subscriptionId` to what they became; with
         * `mpn_id`, to what one reseller sold. The answer is a list even for an order that bought one thing. No page shows the
         * two filters together.
         *
         * **A new subscription may be missing**: a third party tells of the lag of up to 15 minutes here that Microsoft
         * documents for the list of orders. So an empty list for an order is no sign that nothing was bought.
         *
         * Credentials may be app-only or app + user.
         */
        get: operations["listSubscriptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/subscriptions/customTermEndDates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List custom term end dates
         * Lists the dates on which the first term of a new-commerce subscription may end: those of subscriptions that the customer has,
         * and the end of the calendar month. One of them goes into `customTermEndDate` of a line item, another date is refused with
         * 900242.
         *
         * The page's table names three queries, with descriptions of another page; its sample has one, `term_duration`, in snake case.
         * So the other two are spelt alike here, which is inferred. The page tells of at most 300 entries and a token in the answer's
         * header for more, in a text that is copied too; which header that is, it doesn't say.
         *
         * Credentials may be app-only or app + user.
         */
        get: operations["listCustomTermEndDates"];
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
            header?: never;
            path?: never;
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
        /**
         * Change a subscription
         * Changes a subscription: send it **whole, as it was read**, with what is to be different. What the body leaves out may
         * be reset: without `autoRenewEnabled` it no longer renews, without `scheduledNextTermInstructions` or
         * `nextChargeInstructions` these are deleted. So read it with `getSubscription` just before.
         *
         * **More licences are a purchase**: they are billed for the rest of the period. The other changes buy nothing now.
         *
         * | To | Change | Rules |
         * | --- | --- | --- |
         * | rename | `friendlyName` | |
         * | add licences | `quantity` | Within the range of the offer or SKU. |
         * | give licences back | `quantity` | New commerce: within 7 days of the purchase, of the renewal, or of when they were added, as far as `refundableQuantity` tells; then refused with 800090, 900214 or 900257. |
         * | renew by itself, or not | `autoRenewEnabled` | Refused with 800093 where it can't. |
         * | suspend | `status`: `suspended` | The customer loses access at once. New commerce goes on being billed, unlike legacy, and no longer renews by itself; an Azure plan needs to be without active Azure subscriptions (900115). |
         * | reactivate | `status`: `active` | By the end of the term, when its data are deleted. Turn `autoRenewEnabled` on again. |
         * | **cancel** | `status`: `deleted` | New commerce, marketplace, software subscriptions and Azure plans; within a window, see below. |
         * | change the next term | `scheduledNextTermInstructions` | New commerce. `autoRenewEnabled` must be true. A change during the term deletes the instructions. |
         *
         * **Cancelling.** New commerce allows it within 7 days of the purchase or renewal, unless the law gives more. All is
         * refunded within the first 24 hours, by one page and by the samples' `refundOptions`, and then what is left of the term;
         * two other pages know of the latter only. Marketplace allows it within 24 hours (monthly) or 14 days (yearly). These are
         * the pages of 2023; today's refer to a policy that was not read. What a subscription says itself comes first:
         * `cancellationAllowedUntilDate` and `refundOptions`. Which code refuses a late one is not documented; 800096 and 900117
         * fit. Azure reservations and perpetual software are cancelled with their order instead, and so may software
         * subscriptions be.
         *
         * The answer is `200` and the subscription, or `202` when the change takes longer: then read the subscription at
         * `Location` until it shows the change. Nothing but `MS-RequestId` is documented for repeats; since the body sets values
         * rather than adding to them, sending it twice should do no harm, which is inferred.
         *
         * Credentials may be app-only or app + user. The billing cycle of a legacy subscription is changed with its order (code
         * 2054). Upgrades and the conversion of a trial are other calls, which this contract does not cover.
         */
        patch: operations["updateSubscription"];
        trace?: never;
    };
    "/v1/customers/{customerId}/subscriptions/{subscriptionId}/activationlinks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a subscription's activation links
         * Tells where a subscription is activated: one of a marketplace product is, on its publisher's site. It is what the
         * `activationLinks` link of a subscription points at. The call has no page; the .NET SDK has it.
         *
         * Credentials may be app-only or app + user, as for the links of a line item; that is inferred.
         */
        get: operations["getSubscriptionActivationLinks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/subscriptions/{subscriptionId}/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a subscription
         * Registers an Azure subscription, so that Azure reservations can be bought for it: a SKU that wants it has
         * `AzureSubscriptionRegistration` among its `purchasePrerequisites`. A customer with an Azure plan registers the subscription
         * of the Azure plan.
         *
         * The answer is `202` without a body; read the status at `Location` until it is registered. Without a registration a cart's
         * line item has the error 10011, an order is refused with 800030 or 800013. Registering twice should do no harm; that is
         * inferred.
         *
         * There is no body. Credentials may be app-only or app + user.
         */
        post: operations["registerSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/subscriptions/{subscriptionId}/registrationstatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a subscription's registration status
         * Tells whether an Azure subscription is registered for Azure reservations. It is what the `Location` of `registerSubscription`
         * points at. Compare `status` without regard to case: the table has `notregistered`, the body `NotRegistered`.
         *
         * Credentials may be app-only or app + user.
         */
        get: operations["getRegistrationStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or search customers
         * Lists the partner's customers, or those whose name or domain begins with a text, or those of one indirect reseller. Each
         * has its `id`, its company and its relation to the partner only; `getCustomer` has the rest, such as the country.
         *
         * **A search finds what begins alike.** The sample's search for `Cont` finds three companies, two of them called Contoso:
         * look for the exact name, or better the domain, yourself.
         *
         * A list may come in pages: with `size`, the answer has a link `next` while there is more, and the next page is asked for
         * with `seekOperation` and the `MS-ContinuationToken` of that link. So the .NET SDK does; no body of this list shows
         * it, another list's does.
         *
         * Credentials may be app-only or app + user; to ask for the customers of an indirect reseller they must be app + user.
         */
        get: operations["listCustomers"];
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
            header?: never;
            path?: never;
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
    "/v1/customers/{customerId}/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List products for a customer
         * Lists the products of the newer catalogue for one customer. No country is asked for; that the customer's own market applies
         * is inferred. By the page, the view `OnlineServices` holds marketplace items here too. The links of the answer lead to the
         * catalogue by country.
         *
         * The page's table of syntax calls the method `POST`; its sample, the .NET and Java SDKs and Microsoft's generated reference
         * have `GET`, and so has this contract.
         *
         * Credentials may be app-only or app + user.
         */
        get: operations["listProductsForCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/products/{productId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a product for a customer
         * Reads one product of the newer catalogue for one customer, also one that is shown for a customer only, such as an Azure
         * savings plan. Known from the SDKs and Microsoft's generated reference; it has no page.
         *
         * Credentials may be app-only or app + user.
         */
        get: operations["getProductForCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/products/{productId}/skus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a product's SKUs for a customer
         * Lists the SKUs of a product for one customer.
         *
         * The page's table of syntax calls the method `POST`; its sample, the .NET and Java SDKs and Microsoft's generated reference
         * have `GET`, and so has this contract.
         *
         * Credentials may be app-only or app + user.
         */
        get: operations["listSkusForCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/products/{productId}/skus/{skuId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a SKU for a customer
         * Reads one SKU of the newer catalogue for one customer. Known from the SDKs and Microsoft's generated reference; it has no
         * page, but the one on savings plans wants the customer in the path to see their values.
         *
         * Credentials may be app-only or app + user.
         */
        get: operations["getSkuForCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/products/{productId}/skus/{skuId}/availabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a SKU's availabilities for a customer
         * Lists the availabilities of a SKU for one customer: the ways in which it is sold, and **the ids to order**. Read them just before
         * buying, since the ids are issued anew from time to time, and buy only what `isPurchasable`. `catalogItemId` goes unchanged
         * into `offerId` of an order's line item, or `catalogItemId` of a cart's; term and billing cycle of the order are those of one
         * of `terms`.
         *
         * Without `targetSegment` there are those of every segment but `nonprofit`, which must be asked for.
         *
         * A newer query, `IncludeLifeCycleState`, is known from a third party; what it adds to the answer was not read, so it is no
         * parameter here.
         *
         * The page's table of syntax calls the method `POST`; its sample, the .NET and Java SDKs and Microsoft's generated reference
         * have `GET`, and so has this contract.
         *
         * Credentials may be app-only or app + user.
         */
        get: operations["listAvailabilitiesForCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/products/{productId}/skus/{skuId}/availabilities/{availabilityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an availability for a customer
         * Reads one availability for one customer. Known from the .NET SDK and Microsoft's generated reference; it has no page.
         *
         * Credentials may be app-only or app + user.
         */
        get: operations["getAvailabilityForCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the agreements that there are
         * Lists the agreements that a customer may have to accept, with a link to the text of each.
         *
         * **Credentials must be app + user.** Global cloud only.
         */
        get: operations["listAgreementMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the agreements that a customer accepted
         * Lists what the partner confirmed that this customer accepted. None does not mean that nothing was accepted: a customer may
         * have signed directly, which `getDirectSignedAgreementStatus` tells. Where both are missing, an order is refused with 13605
         * or, since the change below, for a reason whose code was not read; that the code is the same one is inferred.
         *
         * Sources disagree on what is listed without `agreementType`: all, by the page; the Cloud Agreement, by a third party. So
         * say which.
         *
         * **Confirming is not part of this contract.** `POST` at this address did it, with `primaryContact`, `dateAgreed`,
         * `templateId` and `type`. Three third parties report that Microsoft retired it on 2026-01-05: since then the customer
         * accepts in the Microsoft 365 admin center, or the partner attests through a newer call, whose address and members could
         * not be read.
         *
         * **Credentials must be app + user.** Global cloud only.
         */
        get: operations["listAgreements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/directSignedMicrosoftCustomerAgreementStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get whether a customer signed directly
         * Tells whether the customer accepted the Microsoft Customer Agreement itself, without the partner's confirmation.
         *
         * **Credentials must be app + user.** Global cloud only.
         */
        get: operations["getDirectSignedAgreementStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/compliance/csp/agreementstatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get whether an indirect reseller signed
         * Tells an indirect provider whether a reseller signed the Microsoft Partner Agreement, without which an order for the
         * reseller's customer is refused (900123). Send **one** of the two ids: with both or none the call is refused.
         *
         * **A `200` is the only good news.** That a reseller has not signed comes as a refusal, with one of the codes 2200 to 2206.
         *
         * **Credentials must be app + user.**
         */
        get: operations["getResellerAgreementStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/extensions/product/checkInventory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check the inventory
         * Tells which SKUs of a product can be bought, in a region and for an Azure subscription. Asked for before a SKU whose
         * `purchasePrerequisites` have `InventoryCheck`; its `inventoryVariables` name what `inventoryContext` needs. Without a
         * `skuId`, all SKUs of the product are checked. **What is not in the catalogue is left out of the answer**, so look for your
         * own.
         *
         * The call changes nothing and may be repeated. The answer is a bare list, without the members of other lists. The page's
         * table writes the address with a capital I, its sample and the .NET SDK all in lower case.
         *
         * Credentials may be app-only or app + user.
         */
        post: operations["checkInventory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customerId}/promotionEligibilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check the eligibility for promotions
         * Tells for each item whether the customer may have a promotion, and why not. With `promotionId` it is asked about that one,
         * without about all of the item. A promotion with `isAutoApplicable` is applied by itself; another one goes into `promotionId`
         * of a line item.
         *
         * The call changes nothing and may be repeated.
         *
         * Credentials may be app-only or app + user.
         */
        post: operations["checkPromotionEligibility"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offers/{offerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
    "/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List products
         * Lists the products of the newer catalogue that are sold in a country: those of one `targetView`, and of one segment if one
         * is asked for. New-commerce licences are in the view `OnlineServices`, where `productType` tells them from legacy ones:
         * `OnlineServicesNCE`.
         *
         * The documents describe no paging for this list. For one customer, `listProductsForCustomer` needs no country.
         *
         * Credentials may be app-only or app + user.
         */
        get: operations["listProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{productId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a product
         * Reads one product of the newer catalogue for a country. It is what the `product` link of a line item or of a subscription
         * points at. What can be ordered is further on: an availability of one of its SKUs.
         *
         * Some products, such as Azure savings plans, are shown for a customer only, by `getProductForCustomer`.
         *
         * Credentials may be app-only or app + user.
         */
        get: operations["getProduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{productId}/skus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a product's SKUs
         * Lists the SKUs of a product that are sold in a country. Each says how many may be bought, what must be done before, and
         * what an order's `provisioningContext` needs. It is what the `skus` link of a product points at.
         *
         * The documents describe no paging for this list.
         *
         * Credentials may be app-only or app + user.
         */
        get: operations["listSkus"];
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
            header?: never;
            path?: never;
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
         * Some catalogue items, such as Azure savings plans, are shown for a customer only, by `getSkuForCustomer`.
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
    "/v1/products/{productId}/skus/{skuId}/availabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a SKU's availabilities
         * Lists the availabilities of a SKU in a country: the ways in which it is sold, and **the ids to order**. Read them just before
         * buying, since the ids are issued anew from time to time, and buy only what `isPurchasable`. `catalogItemId` goes unchanged
         * into `offerId` of an order's line item, or `catalogItemId` of a cart's; term and billing cycle of the order are those of one
         * of `terms`.
         *
         * Without `targetSegment` there are those of every segment but `nonprofit`, which must be asked for.
         *
         * The availabilities of Azure reservations with `reservationScope` and without are different ones: see there.
         *
         * The documents describe no paging for this list.
         *
         * Credentials may be app-only or app + user.
         */
        get: operations["listAvailabilities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{productId}/skus/{skuId}/availabilities/{availabilityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an availability
         * Reads one availability: what an order's `offerId` of the form `product:sku:availability` names. It is what the
         * `availability` link of a line item or of a subscription points at. An id that was issued anew is not found, with code
         * 400019: list the availabilities again.
         *
         * Credentials may be app-only or app + user.
         */
        get: operations["getAvailability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/productpromotions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List promotions
         * Lists the promotions for new-commerce licences in a country and for a segment. By a third party these are the active ones only.
         * What a customer must fulfil is shown with a single promotion, and whether one does by `checkPromotionEligibility`.
         *
         * Credentials may be app-only or app + user.
         */
        get: operations["listPromotions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/productpromotions/{promotionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a promotion
         * Reads one promotion with what a customer must fulfil, also one that has ended, by a third party.
         *
         * Credentials may be app-only or app + user.
         */
        get: operations["getPromotion"];
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
            header?: never;
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
        /** The cancellation of an order or, of software, of some of its line items. */
        OrderCancellation: Plain<models.OrderCancellation>;
        /** A line item to cancel. */
        CancelledLineItem: Plain<models.CancelledLineItem>;
        /** Another billing cycle for a legacy order. */
        BillingCycleChange: Plain<models.BillingCycleChange>;
        /** A line item whose billing cycle changes. */
        BilledLineItem: Plain<models.BilledLineItem>;
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
        /** Where subscriptions are activated. */
        ActivationLinkCollection: Plain<models.ActivationLinkCollection>;
        /** Where the subscription of a line item is activated. */
        ActivationLink: Plain<models.ActivationLink>;
        /** Files that were attached to an order. */
        OrderAttachmentCollection: Plain<models.OrderAttachmentCollection>;
        /** A file that was attached to an order. */
        OrderAttachment: Plain<models.OrderAttachment>;
        /** The parts of the form that hands in a purchase order. */
        PurchaseOrderForm: Plain<models.PurchaseOrderForm>;
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
        PurchaseOrderMetadata: Plain<models.PurchaseOrderMetadata>;
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
        /**
         * The kind of resource and its version.
         * @example {
         *   "objectType": "Subscription"
         * }
         */
        SubscriptionAttributes: Plain<models.SubscriptionAttributes>;
        /** Subscriptions of one customer, all of them in one answer. */
        SubscriptionCollection: Plain<models.SubscriptionCollection>;
        /** What a cart is to hold. Members that the service sets are not among its members. */
        CartRequest: Plain<models.CartRequest>;
        /** What to buy, and how much of it. */
        CartLineItemRequest: Plain<models.CartLineItemRequest>;
        /** A legacy add-on to buy with its base. The documents let it have add-ons in turn; none was seen, so this contract has one level. */
        CartAddOnRequest: Plain<models.CartAddOnRequest>;
        /** What is to be bought for one customer, with prices, as the service answers it. */
        Cart: Plain<models.Cart>;
        /** A legacy add-on of a cart's line item. */
        CartAddOn: Plain<models.CartAddOn>;
        /** One item of a cart, and how much of it. */
        CartLineItem: Plain<models.CartLineItem>;
        /** A partner to record with the purchase. */
        CartParticipant: Plain<models.CartParticipant>;
        /**
         * Why an item can't be bought. No body shows it.
         * @example {
         *   "errorCode": 10001,
         *   "errorDescription": "The catalog item id is not valid."
         * }
         */
        CartError: Plain<models.CartError>;
        /** What a checkout ordered, and what it did not. */
        CartCheckoutResult: Plain<models.CartCheckoutResult>;
        /** A group of line items that could not be ordered. */
        OrderError: Plain<models.OrderError>;
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
        /** Customers of the partner, all of them or a page. */
        CustomerCollection: Plain<models.CustomerCollection>;
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
        /**
         * One form of a product of the newer catalogue.
         * @example {
         *   "id": "0001",
         *   "productId": "CFQ7TTC0LH18",
         *   "title": "Microsoft 365 Business Basic"
         * }
         */
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
        /** Products of the newer catalogue, all of them in one answer. */
        ProductCollection: Plain<models.ProductCollection>;
        /**
         * A product of the newer catalogue. It is sold as one or more SKUs.
         * @example {
         *   "id": "CFQ7TTC0LH18",
         *   "title": "Microsoft 365 Business Basic"
         * }
         */
        Product: Plain<models.Product>;
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
        ProductLinks: Plain<models.ProductLinks>;
        /** SKUs of one product, all of them in one answer. */
        SkuCollection: Plain<models.SkuCollection>;
        /** Availabilities of one SKU, all of them in one answer. */
        AvailabilityCollection: Plain<models.AvailabilityCollection>;
        /** A way in which a SKU is sold, with the id to order. Its ids change over time, so use them soon. */
        Availability: Plain<models.Availability>;
        /** A term that an availability is sold for and, of new commerce, how often it is then billed. */
        AvailabilityTerm: Plain<models.AvailabilityTerm>;
        /** A term that another may renew for. */
        TermRenewalOption: Plain<models.TermRenewalOption>;
        /** What is refunded when something is cancelled. */
        CancellationPolicy: Plain<models.CancellationPolicy>;
        /** A refund, and for how long after the purchase it is to be had. */
        TermRefundOption: Plain<models.TermRefundOption>;
        /** What a term may renew to. */
        RenewalInstruction: Plain<models.RenewalInstruction>;
        /** Something to renew to. */
        RenewalOption: Plain<models.RenewalOption>;
        /** How much an availability includes. No body shows it. */
        IncludedQuantityOption: Plain<models.IncludedQuantityOption>;
        /**
         * A currency.
         * @example {
         *   "code": "USD",
         *   "symbol": "$"
         * }
         */
        Currency: Plain<models.Currency>;
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
        /** The agreements that there are. */
        AgreementMetadataCollection: Plain<models.AgreementMetadataCollection>;
        /** An agreement that there is. */
        AgreementMetadata: Plain<models.AgreementMetadata>;
        /**
         * What agreement it is.
         *
         * Known values; the service may add others:
         * - `MicrosoftCustomerAgreement`: The Microsoft Customer Agreement.
         * - `MicrosoftCloudAgreement`: The Microsoft Cloud Agreement, which the former replaced.
         * @example MicrosoftCustomerAgreement
         */
        AgreementKind: Plain<models.AgreementKind>;
        /** What a customer accepted. */
        AgreementCollection: Plain<models.AgreementCollection>;
        /** That a customer accepted an agreement, as a partner confirmed. */
        Agreement: Plain<models.Agreement>;
        /**
         * A person of the customer.
         * @example {
         *   "firstName": "Tania",
         *   "lastName": "Carr",
         *   "email": "tania@fabrikam.example"
         * }
         */
        AgreementContact: Plain<models.AgreementContact>;
        /** Whether a customer signed an agreement directly. */
        DirectSignedAgreementStatus: Plain<models.DirectSignedAgreementStatus>;
        /** Whether an indirect reseller signed the Microsoft Partner Agreement. */
        ResellerAgreementStatus: Plain<models.ResellerAgreementStatus>;
        /** What to check the inventory for. */
        InventoryCheckRequest: Plain<models.InventoryCheckRequest>;
        /** A product, or one of its SKUs. */
        InventoryTarget: Plain<models.InventoryTarget>;
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
        InventoryCheckResult: Plain<models.InventoryCheckResult>;
        /** Whether a SKU can be bought. */
        InventoryItem: Plain<models.InventoryItem>;
        /** Why a SKU can't be bought. */
        InventoryRestriction: Plain<models.InventoryRestriction>;
        /** How far the registration of a subscription has come. */
        SubscriptionRegistrationStatus: Plain<models.SubscriptionRegistrationStatus>;
        /** Dates on which a first term may end. */
        CustomTermEndDateCollection: Plain<models.CustomTermEndDateCollection>;
        /** A date on which a first term may end. */
        CustomTermEndDate: Plain<models.CustomTermEndDate>;
        /** Promotions. */
        PromotionCollection: Plain<models.PromotionCollection>;
        /** A discount on new-commerce licences, for those who fulfil its conditions. */
        Promotion: Plain<models.Promotion>;
        /**
         * How a promotion is applied.
         * @example {
         *   "isAutoApplicable": true
         * }
         */
        PromotionProperties: Plain<models.PromotionProperties>;
        /** A product that a promotion is a discount on. */
        PromotionProduct: Plain<models.PromotionProduct>;
        /**
         * A term and a billing cycle.
         * @example {
         *   "duration": "P1Y",
         *   "billingCycle": "Annual"
         * }
         */
        PromotionTerm: Plain<models.PromotionTerm>;
        /** A discount. */
        PromotionPricingPolicy: Plain<models.PromotionPricingPolicy>;
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
        PromotionConstraints: Plain<models.PromotionConstraints>;
        /** How many licences a promotion asks for. */
        SeatConstraint: Plain<models.SeatConstraint>;
        /** How often a customer may have a promotion. */
        AssetOwnershipLimit: Plain<models.AssetOwnershipLimit>;
        /** A condition of a promotion. */
        EligibilityConstraint: Plain<models.EligibilityConstraint>;
        /** A product that a customer must own. */
        ProductOwnershipConstraint: Plain<models.ProductOwnershipConstraint>;
        /** Items to ask about promotions for. */
        PromotionEligibilityRequest: Plain<models.PromotionEligibilityRequest>;
        /** Something to buy, and perhaps a promotion for it. */
        PromotionEligibilityItem: Plain<models.PromotionEligibilityItem>;
        /** Promotions of the items that were asked about. */
        PromotionEligibilityCollection: Plain<models.PromotionEligibilityCollection>;
        /** The promotions of one item. */
        PromotionEligibilities: Plain<models.PromotionEligibilities>;
        /** Whether a customer may have a promotion. */
        PromotionEligibility: Plain<models.PromotionEligibility>;
        /** Why a customer may not have a promotion. Which members there are depends on `type`. */
        PromotionEligibilityError: Plain<models.PromotionEligibilityError>;
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
        /** It was done: the add-ons were placed, the cancellation or the change was made. The body is the whole order. Of add-ons its items are renumbered, and provisioning goes on after this answer. */
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
        /** Where the subscriptions of the order are activated. */
        OrderActivationLinksRead: {
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
                "application/json": components["schemas"]["ActivationLinkCollection"];
            };
        };
        /** Where the subscription of the line item is activated. */
        LineItemActivationLinksRead: {
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
                "application/json": components["schemas"]["ActivationLinkCollection"];
            };
        };
        /** Where the subscription is activated. */
        SubscriptionActivationLinksRead: {
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
                "application/json": components["schemas"]["ActivationLinkCollection"];
            };
        };
        /** The files that were attached. */
        OrderAttachmentList: {
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
                "application/json": components["schemas"]["OrderAttachmentCollection"];
            };
        };
        /** The files were attached. */
        PurchaseOrderAttached: {
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
                "application/json": components["schemas"]["OrderAttachmentCollection"];
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
        /** The customer's subscriptions, those of the last minutes perhaps still missing. */
        SubscriptionList: {
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
                "application/json": components["schemas"]["SubscriptionCollection"];
            };
        };
        /** The subscription, changed. */
        SubscriptionChanged: {
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
        /** The change was taken and goes on. Whether it succeeds is to be seen: read the subscription at `Location`, waiting longer each time, until it shows the change. */
        SubscriptionChanging: {
            headers: {
                "MS-RequestId": components["headers"]["RequestId"];
                "MS-CorrelationId": components["headers"]["CorrelationId"];
                "MS-CV": components["headers"]["CorrelationVector"];
                "MS-ServerId": components["headers"]["ServerId"];
                "X-Locale": components["headers"]["Locale"];
                isMfaCompliant: components["headers"]["MfaCompliance"];
                Location: components["headers"]["Location"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** The cart was created, with prices, and with an `error` at each line item that can't be bought. Nothing was bought. */
        CartCreated: {
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
                "application/json": components["schemas"]["Cart"];
            };
        };
        /** The cart. */
        CartRead: {
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
                "application/json": components["schemas"]["Cart"];
            };
        };
        /** The cart holds what was sent. Nothing was bought. */
        CartChanged: {
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
                "application/json": components["schemas"]["Cart"];
            };
        };
        /** The cart was checked out: what was ordered is among `orders`, what was not among `orderErrors`. Both may have something. */
        CartCheckedOut: {
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
                "application/json": components["schemas"]["CartCheckoutResult"];
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
        /** Customers, all of them or a page. */
        CustomerList: {
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
                "application/json": components["schemas"]["CustomerCollection"];
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
        /** The products. */
        ProductList: {
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
                "application/json": components["schemas"]["ProductCollection"];
            };
        };
        /** The product. */
        ProductRead: {
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
                "application/json": components["schemas"]["Product"];
            };
        };
        /** The products. */
        ProductListForCustomer: {
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
                "application/json": components["schemas"]["ProductCollection"];
            };
        };
        /** The product. */
        ProductReadForCustomer: {
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
                "application/json": components["schemas"]["Product"];
            };
        };
        /** The SKUs. */
        SkuList: {
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
                "application/json": components["schemas"]["SkuCollection"];
            };
        };
        /** The SKUs. */
        SkuListForCustomer: {
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
                "application/json": components["schemas"]["SkuCollection"];
            };
        };
        /** The SKU. */
        SkuReadForCustomer: {
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
        /** The availabilities, whose `catalogItemId`s are the ids to order. */
        AvailabilityList: {
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
                "application/json": components["schemas"]["AvailabilityCollection"];
            };
        };
        /** The availability. */
        AvailabilityRead: {
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
                "application/json": components["schemas"]["Availability"];
            };
        };
        /** The availabilities, whose `catalogItemId`s are the ids to order. */
        AvailabilityListForCustomer: {
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
                "application/json": components["schemas"]["AvailabilityCollection"];
            };
        };
        /** The availability. */
        AvailabilityReadForCustomer: {
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
                "application/json": components["schemas"]["Availability"];
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
        /** The agreements that there are. */
        AgreementMetadataList: {
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
                "application/json": components["schemas"]["AgreementMetadataCollection"];
            };
        };
        /** What the customer accepted, as far as the partner confirmed it. */
        AgreementList: {
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
                "application/json": components["schemas"]["AgreementCollection"];
            };
        };
        /** Whether the customer signed directly. */
        DirectSignedAgreementStatusRead: {
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
                "application/json": components["schemas"]["DirectSignedAgreementStatus"];
            };
        };
        /** The reseller signed. */
        ResellerAgreementStatusRead: {
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
                "application/json": components["schemas"]["ResellerAgreementStatus"];
            };
        };
        /** What can be bought, and what can't. */
        InventoryChecked: {
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
                "application/json": components["schemas"]["InventoryCheckResult"];
            };
        };
        /** How far the registration has come. */
        RegistrationStatusRead: {
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
                "application/json": components["schemas"]["SubscriptionRegistrationStatus"];
            };
        };
        /** The registration was taken. Read its status at `Location`. */
        SubscriptionRegistering: {
            headers: {
                "MS-RequestId": components["headers"]["RequestId"];
                "MS-CorrelationId": components["headers"]["CorrelationId"];
                "MS-CV": components["headers"]["CorrelationVector"];
                "MS-ServerId": components["headers"]["ServerId"];
                "X-Locale": components["headers"]["Locale"];
                isMfaCompliant: components["headers"]["MfaCompliance"];
                Location: components["headers"]["Location"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** The dates that are allowed. */
        CustomTermEndDateList: {
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
                "application/json": components["schemas"]["CustomTermEndDateCollection"];
            };
        };
        /** The promotions. */
        PromotionList: {
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
                "application/json": components["schemas"]["PromotionCollection"];
            };
        };
        /** The promotion. */
        PromotionRead: {
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
                "application/json": components["schemas"]["Promotion"];
            };
        };
        /** For each item, the promotions, and whether the customer may have them. */
        PromotionEligibilityChecked: {
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
                "application/json": components["schemas"]["PromotionEligibilityCollection"];
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
         * The line item: `lineItemNumber` within its order.
         * @example 0
         */
        LineItemNumber: number;
        /**
         * The cart: `id` of a cart, a GUID.
         * @example 2517c51b-58cd-4abe-87ed-3ab812401ab4
         */
        CartId: string;
        /**
         * The subscription: `subscriptionId` of a line item. A GUID in either case; compare ignoring case.
         * @example 1DA3295E-C59A-476C-A7E7-D7E981FE79BE
         */
        SubscriptionId: string;
        /**
         * Only the subscriptions that this order bought. The page calls it a GUID, yet newer orders have ids of 12 or 33 characters; so it is any text here.
         * @example c403d91b21d2
         */
        OrderOfSubscriptions: string;
        /**
         * Only the subscriptions that this reseller is the partner on record of: the Partner Center id, in digits.
         * @example 4848383
         */
        ResellerOfSubscriptions: string;
        /**
         * The etag of the resource as it was read, `attributes.etag`, double-quoted. Some samples send it, no page requires it, and newer subscriptions have none to send. A stale one is refused with code 2055.
         * @example "eyJpZCI6IjFkYTMyOTVlLWM1OWEtNDc2Yy1hN2U3LWQ3ZTk4MWZlNzliZSIsInZlcnNpb24iOjF9"
         */
        IfMatch: string;
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
         * The availability: the last part of a catalogue item id `product:sku:availability`. Unique within its SKU only, and issued anew from time to time. The page calls it a GUID, which no sample is.
         * @example CFQ7TTC0K971
         */
        AvailabilityId: string;
        /**
         * Which part of the catalogue. A view that the partner has no access to is refused with code 400036. No view is named for Azure savings plans, whose product type is `Azure`.
         * @example OnlineServices
         */
        TargetView: string;
        /**
         * For whom: a customer's segment. A segment that the partner may not sell to is refused with code 400030.
         * @example commercial
         */
        TargetSegment: string;
        /**
         * Only agreements of this type; `*` is every type, also those that are new to the caller.
         * @example MicrosoftCustomerAgreement
         */
        AgreementType: string;
        /**
         * The Partner Center id of the reseller, in digits. Either this or `tenantId`.
         * @example 4848383
         */
        ResellerMpnId: string;
        /**
         * The reseller's Microsoft Entra tenant. Either this or `mpnId`.
         * @example a2898e3a-06ca-454e-a0d0-c73b0ee36bba
         */
        ResellerTenantId: string;
        /**
         * The first term, as an ISO 8601 duration: `P1M`, `P1Y`, `P3Y`. The table calls it `TermDuration`.
         * @example P1M
         */
        TermDuration: string;
        /**
         * When the term starts. The table calls it `TermStartDate`; its form on the wire is inferred.
         * @example 2023-07-10T00:00:00Z
         */
        TermStartDate: string;
        /**
         * The subscription to align with. The table calls it `TargetCotermSubscriptionId`; its form on the wire is inferred.
         * @example ebc0beef-7ffb-4044-c074-16f324432139
         */
        TargetCotermSubscriptionId: string;
        /**
         * The promotion: three parts, joined by colons.
         * @example 39NFJQT1SNC7:0001:39NFJQT1Q5KM
         */
        PromotionId: string;
        /**
         * For whom. Only `commercial` is documented.
         * @example commercial
         */
        PromotionSegment: string;
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
         * How many customers a page has. The page of the whole list requires it, those of searches don't; 0, which the samples of searches send, stands for unset in the .NET SDK. A largest size is not documented.
         * @example 40
         */
        PageSize: number;
        /**
         * Which customers, as JSON, percent-encoded: `Field` is `CompanyName`, `Domain`, `IndirectReseller` (then `Value` is the reseller's tenant id, and credentials must be app + user) or, known from the .NET SDK only, `IndirectCloudSolutionProvider`. `Operator` is always `starts_with`. The case of `Value` doesn't matter.
         * @example {"Field":"CompanyName","Value":"fab","Operator":"starts_with"}
         */
        CustomerFilter: string;
        /**
         * Asks for another page of the list whose `MS-ContinuationToken` is sent along. The .NET SDK then sends neither `size` nor `filter`, and follows the link `next` where it is given one.
         * @example Next
         */
        SeekOperation: string;
        /**
         * Where the list goes on: among the `headers` of the link `next`, and by the .NET SDK's model `continuationToken` of the list. Opaque.
         * @example AQAAAA==
         */
        ContinuationToken: string;
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
         * The `MS-RequestId` of the request, or another: samples of three lists show another value than was sent.
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
         * Where to look for what becomes of the call: a path that starts with `/` and lacks `/v1`, like a link's `uri`.
         * @example /customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/subscriptions/ebc0beef-7ffb-4044-c074-16f324432139
         */
        Location: string;
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
    updateOrder: {
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
        /** What to do with the order. The service sets read-only members and refuses or ignores them in a request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddOnRequest"] | components["schemas"]["OrderCancellation"] | components["schemas"]["BillingCycleChange"];
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
    getOrderActivationLinks: {
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
            200: components["responses"]["OrderActivationLinksRead"];
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
    getLineItemActivationLinks: {
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
                /**
                 * The line item: `lineItemNumber` within its order.
                 * @example 0
                 */
                lineItemNumber: components["parameters"]["LineItemNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["LineItemActivationLinksRead"];
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
    attachPurchaseOrder: {
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
        /** The files, and what they say. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["PurchaseOrderForm"];
            };
        };
        responses: {
            201: components["responses"]["PurchaseOrderAttached"];
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
    listOrderAttachments: {
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
            200: components["responses"]["OrderAttachmentList"];
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
    createCart: {
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
        /** The cart to create. Only `lineItems` is required. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CartRequest"];
            };
        };
        responses: {
            201: components["responses"]["CartCreated"];
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
    getCart: {
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
                 * The cart: `id` of a cart, a GUID.
                 * @example 2517c51b-58cd-4abe-87ed-3ab812401ab4
                 */
                cartId: components["parameters"]["CartId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CartRead"];
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
    updateCart: {
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
                 * The cart: `id` of a cart, a GUID.
                 * @example 2517c51b-58cd-4abe-87ed-3ab812401ab4
                 */
                cartId: components["parameters"]["CartId"];
            };
            cookie?: never;
        };
        /** All that the cart is to hold. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CartRequest"];
            };
        };
        responses: {
            201: components["responses"]["CartChanged"];
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
    checkoutCart: {
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
                /**
                 * The cart: `id` of a cart, a GUID.
                 * @example 2517c51b-58cd-4abe-87ed-3ab812401ab4
                 */
                cartId: components["parameters"]["CartId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: components["responses"]["CartCheckedOut"];
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
    listSubscriptions: {
        parameters: {
            query?: {
                /**
                 * Only the subscriptions that this order bought. The page calls it a GUID, yet newer orders have ids of 12 or 33 characters; so it is any text here.
                 * @example c403d91b21d2
                 */
                order_id?: components["parameters"]["OrderOfSubscriptions"];
                /**
                 * Only the subscriptions that this reseller is the partner on record of: the Partner Center id, in digits.
                 * @example 4848383
                 */
                mpn_id?: components["parameters"]["ResellerOfSubscriptions"];
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
            200: components["responses"]["SubscriptionList"];
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
    listCustomTermEndDates: {
        parameters: {
            query: {
                /**
                 * The first term, as an ISO 8601 duration: `P1M`, `P1Y`, `P3Y`. The table calls it `TermDuration`.
                 * @example P1M
                 */
                term_duration: components["parameters"]["TermDuration"];
                /**
                 * When the term starts. The table calls it `TermStartDate`; its form on the wire is inferred.
                 * @example 2023-07-10T00:00:00Z
                 */
                term_start_date?: components["parameters"]["TermStartDate"];
                /**
                 * The subscription to align with. The table calls it `TargetCotermSubscriptionId`; its form on the wire is inferred.
                 * @example ebc0beef-7ffb-4044-c074-16f324432139
                 */
                target_coterm_subscription_id?: components["parameters"]["TargetCotermSubscriptionId"];
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
            200: components["responses"]["CustomTermEndDateList"];
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
    updateSubscription: {
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
                 * The etag of the resource as it was read, `attributes.etag`, double-quoted. Some samples send it, no page requires it, and newer subscriptions have none to send. A stale one is refused with code 2055.
                 * @example "eyJpZCI6IjFkYTMyOTVlLWM1OWEtNDc2Yy1hN2U3LWQ3ZTk4MWZlNzliZSIsInZlcnNpb24iOjF9"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
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
        /** The whole subscription as it was read, with what is to be different. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Subscription"];
            };
        };
        responses: {
            200: components["responses"]["SubscriptionChanged"];
            202: components["responses"]["SubscriptionChanging"];
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
    getSubscriptionActivationLinks: {
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
            200: components["responses"]["SubscriptionActivationLinksRead"];
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
    registerSubscription: {
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
            202: components["responses"]["SubscriptionRegistering"];
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
    getRegistrationStatus: {
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
            200: components["responses"]["RegistrationStatusRead"];
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
    listCustomers: {
        parameters: {
            query?: {
                /**
                 * How many customers a page has. The page of the whole list requires it, those of searches don't; 0, which the samples of searches send, stands for unset in the .NET SDK. A largest size is not documented.
                 * @example 40
                 */
                size?: components["parameters"]["PageSize"];
                /**
                 * Which customers, as JSON, percent-encoded: `Field` is `CompanyName`, `Domain`, `IndirectReseller` (then `Value` is the reseller's tenant id, and credentials must be app + user) or, known from the .NET SDK only, `IndirectCloudSolutionProvider`. `Operator` is always `starts_with`. The case of `Value` doesn't matter.
                 * @example {"Field":"CompanyName","Value":"fab","Operator":"starts_with"}
                 */
                filter?: components["parameters"]["CustomerFilter"];
                /**
                 * Asks for another page of the list whose `MS-ContinuationToken` is sent along. The .NET SDK then sends neither `size` nor `filter`, and follows the link `next` where it is given one.
                 * @example Next
                 */
                seekOperation?: components["parameters"]["SeekOperation"];
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
                /**
                 * Where the list goes on: among the `headers` of the link `next`, and by the .NET SDK's model `continuationToken` of the list. Opaque.
                 * @example AQAAAA==
                 */
                "MS-ContinuationToken"?: components["parameters"]["ContinuationToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CustomerList"];
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
    listProductsForCustomer: {
        parameters: {
            query: {
                /**
                 * Which part of the catalogue. A view that the partner has no access to is refused with code 400036. No view is named for Azure savings plans, whose product type is `Azure`.
                 * @example OnlineServices
                 */
                targetView: components["parameters"]["TargetView"];
                /**
                 * For whom: a customer's segment. A segment that the partner may not sell to is refused with code 400030.
                 * @example commercial
                 */
                targetSegment?: components["parameters"]["TargetSegment"];
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
                 * The customer: the GUID of the customer's Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". Either case; compare ignoring case.
                 * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
                 */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ProductListForCustomer"];
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
    getProductForCustomer: {
        parameters: {
            query?: {
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
                 * The customer: the GUID of the customer's Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". Either case; compare ignoring case.
                 * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
                 */
                customerId: components["parameters"]["CustomerId"];
                /**
                 * The product: the first part of a catalogue item id `product:sku:availability`.
                 * @example CFQ7TTC0LH18
                 */
                productId: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ProductReadForCustomer"];
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
    listSkusForCustomer: {
        parameters: {
            query?: {
                /**
                 * For whom: a customer's segment. A segment that the partner may not sell to is refused with code 400030.
                 * @example commercial
                 */
                targetSegment?: components["parameters"]["TargetSegment"];
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
                 * The customer: the GUID of the customer's Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". Either case; compare ignoring case.
                 * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
                 */
                customerId: components["parameters"]["CustomerId"];
                /**
                 * The product: the first part of a catalogue item id `product:sku:availability`.
                 * @example CFQ7TTC0LH18
                 */
                productId: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SkuListForCustomer"];
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
    getSkuForCustomer: {
        parameters: {
            query?: {
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
                 * The customer: the GUID of the customer's Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". Either case; compare ignoring case.
                 * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
                 */
                customerId: components["parameters"]["CustomerId"];
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
            200: components["responses"]["SkuReadForCustomer"];
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
    listAvailabilitiesForCustomer: {
        parameters: {
            query?: {
                /**
                 * For whom: a customer's segment. A segment that the partner may not sell to is refused with code 400030.
                 * @example commercial
                 */
                targetSegment?: components["parameters"]["TargetSegment"];
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
                 * The customer: the GUID of the customer's Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". Either case; compare ignoring case.
                 * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
                 */
                customerId: components["parameters"]["CustomerId"];
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
            200: components["responses"]["AvailabilityListForCustomer"];
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
    getAvailabilityForCustomer: {
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
                 * The product: the first part of a catalogue item id `product:sku:availability`.
                 * @example CFQ7TTC0LH18
                 */
                productId: components["parameters"]["ProductId"];
                /**
                 * The SKU: the second part of a catalogue item id `product:sku:availability`. Unique within its product only. Text, even where it is all digits.
                 * @example 0001
                 */
                skuId: components["parameters"]["SkuId"];
                /**
                 * The availability: the last part of a catalogue item id `product:sku:availability`. Unique within its SKU only, and issued anew from time to time. The page calls it a GUID, which no sample is.
                 * @example CFQ7TTC0K971
                 */
                availabilityId: components["parameters"]["AvailabilityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AvailabilityReadForCustomer"];
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
    listAgreementMetadata: {
        parameters: {
            query?: {
                /**
                 * Only agreements of this type; `*` is every type, also those that are new to the caller.
                 * @example MicrosoftCustomerAgreement
                 */
                agreementType?: components["parameters"]["AgreementType"];
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
            200: components["responses"]["AgreementMetadataList"];
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
    listAgreements: {
        parameters: {
            query?: {
                /**
                 * Only agreements of this type; `*` is every type, also those that are new to the caller.
                 * @example MicrosoftCustomerAgreement
                 */
                agreementType?: components["parameters"]["AgreementType"];
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
            200: components["responses"]["AgreementList"];
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
    getDirectSignedAgreementStatus: {
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
            200: components["responses"]["DirectSignedAgreementStatusRead"];
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
    getResellerAgreementStatus: {
        parameters: {
            query?: {
                /**
                 * The Partner Center id of the reseller, in digits. Either this or `tenantId`.
                 * @example 4848383
                 */
                mpnId?: components["parameters"]["ResellerMpnId"];
                /**
                 * The reseller's Microsoft Entra tenant. Either this or `mpnId`.
                 * @example a2898e3a-06ca-454e-a0d0-c73b0ee36bba
                 */
                tenantId?: components["parameters"]["ResellerTenantId"];
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
            200: components["responses"]["ResellerAgreementStatusRead"];
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
    checkInventory: {
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
            path?: never;
            cookie?: never;
        };
        /** What to check, and for what. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["InventoryCheckRequest"];
            };
        };
        responses: {
            200: components["responses"]["InventoryChecked"];
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
    checkPromotionEligibility: {
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
        /** The items, and a promotion for each or none. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PromotionEligibilityRequest"];
            };
        };
        responses: {
            200: components["responses"]["PromotionEligibilityChecked"];
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
    listProducts: {
        parameters: {
            query: {
                /**
                 * The country or region to sell in, as two letters of ISO 3166. Bodies have it in either case. Some links to a SKU lack it, although the page requires it.
                 * @example US
                 */
                country: components["parameters"]["Country"];
                /**
                 * Which part of the catalogue. A view that the partner has no access to is refused with code 400036. No view is named for Azure savings plans, whose product type is `Azure`.
                 * @example OnlineServices
                 */
                targetView: components["parameters"]["TargetView"];
                /**
                 * For whom: a customer's segment. A segment that the partner may not sell to is refused with code 400030.
                 * @example commercial
                 */
                targetSegment?: components["parameters"]["TargetSegment"];
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
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ProductList"];
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
    getProduct: {
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
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ProductRead"];
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
    listSkus: {
        parameters: {
            query: {
                /**
                 * The country or region to sell in, as two letters of ISO 3166. Bodies have it in either case. Some links to a SKU lack it, although the page requires it.
                 * @example US
                 */
                country: components["parameters"]["Country"];
                /**
                 * For whom: a customer's segment. A segment that the partner may not sell to is refused with code 400030.
                 * @example commercial
                 */
                targetSegment?: components["parameters"]["TargetSegment"];
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
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SkuList"];
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
    listAvailabilities: {
        parameters: {
            query: {
                /**
                 * The country or region to sell in, as two letters of ISO 3166. Bodies have it in either case. Some links to a SKU lack it, although the page requires it.
                 * @example US
                 */
                country: components["parameters"]["Country"];
                /**
                 * For whom: a customer's segment. A segment that the partner may not sell to is refused with code 400030.
                 * @example commercial
                 */
                targetSegment?: components["parameters"]["TargetSegment"];
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
            200: components["responses"]["AvailabilityList"];
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
    getAvailability: {
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
                 * The product: the first part of a catalogue item id `product:sku:availability`.
                 * @example CFQ7TTC0LH18
                 */
                productId: components["parameters"]["ProductId"];
                /**
                 * The SKU: the second part of a catalogue item id `product:sku:availability`. Unique within its product only. Text, even where it is all digits.
                 * @example 0001
                 */
                skuId: components["parameters"]["SkuId"];
                /**
                 * The availability: the last part of a catalogue item id `product:sku:availability`. Unique within its SKU only, and issued anew from time to time. The page calls it a GUID, which no sample is.
                 * @example CFQ7TTC0K971
                 */
                availabilityId: components["parameters"]["AvailabilityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AvailabilityRead"];
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
    listPromotions: {
        parameters: {
            query: {
                /**
                 * The country or region to sell in, as two letters of ISO 3166. Bodies have it in either case. Some links to a SKU lack it, although the page requires it.
                 * @example US
                 */
                country: components["parameters"]["Country"];
                /**
                 * For whom. Only `commercial` is documented.
                 * @example commercial
                 */
                segment: components["parameters"]["PromotionSegment"];
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
            200: components["responses"]["PromotionList"];
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
    getPromotion: {
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
                 * The promotion: three parts, joined by colons.
                 * @example 39NFJQT1SNC7:0001:39NFJQT1Q5KM
                 */
                promotionId: components["parameters"]["PromotionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PromotionRead"];
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
