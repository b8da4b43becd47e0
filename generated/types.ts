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
         * Use this call to find a customer's past orders, or to reconcile orders whose result is open. Returns all orders of one
         * customer at once: the documents describe no paging for this list.
         *
         * **A new order can take up to 15 minutes to appear**, so an order that is missing from the list may have been
         * placed all the same. After an open result, repeat the order soon with its `MS-RequestId`; use this list to
         * reconcile orders that are older than the lag.
         *
         * Credentials may be app-only or app + user.
         *
         * Microsoft's generated reference has two more filters, `indirect_reseller_id` and `include_system_purchases`;
         * without the latter, purchases made by the system are left out. No page and no SDK uses them, so they are not
         * parameters here. The Swagger document of 2019 spelt the first one `indirectResellerId`.
         */
        get: operations["listOrders"];
        put?: never;
        /**
         * Create an order
         * Buys the offers in `lineItems` for one customer. **Every accepted call is a purchase.** The answer is the order,
         * with its `id`; each line item gets a `subscriptionId` once it is provisioned. If no answer arrives, repeat the
         * call with the same `MS-RequestId`.
         *
         * Credentials may be app-only or app + user; with `partnerIdOnRecord` they must be app + user.
         *
         * Two rules go beyond what the schemas can express:
         * - `lineItemNumber` is unique within the order and runs from 0 to the number of line items minus 1 (otherwise
         *   refused with 800071).
         * - `referenceCustomerId`, when sent, is the customer in the path.
         *
         * The documents write the path as `/v1/customers/{customer-id}/orders`. The name of a path parameter is never
         * sent, and three common tools fail on the hyphen, so this contract calls the parameter `customerId`.
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
         * Use this call after a purchase, to wait until the order is done. Returns one order, as in the answer to creating it.
         * The `self` link of an order leads here. Watch `status` until the order is done, and read the `subscriptionId` of
         * each line item once it is provisioned.
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
         * Buys add-ons for an existing order, cancels it, or changes its billing cycle; the body decides which. **Add-ons
         * are a purchase**, the other two are not. Each call returns the whole order.
         *
         * **Add-ons**, with an `AddOnRequest`: buys add-ons for **legacy** subscriptions by adding line items to an
         * existing order. Use the order that bought the base subscription, which is the subscription's `orderId`.
         * `lineItemNumber` starts again at 0 in the request. The answer is renumbered: the existing items keep the first
         * numbers, and the add-ons follow. The page also requires `referenceCustomerId` and `quantity`; neither is
         * required here: the first for the reason given at the member, the second as when creating an order.
         *
         * New-commerce add-ons work differently: they are ordinary line items, bought in one cart or order with their base
         * or later by themselves, and have no `parentSubscriptionId`. According to the .NET SDK's list, error 10018 on a
         * cart's line item means that the base has too few seats, and 10019 that the add-on has. That such add-ons can go
         * into an order as they go into a cart is inferred; the page shows carts.
         *
         * **Cancellation**, with an `OrderCancellation`: cancels the whole order or, for software, some of its line items.
         * One page lists what is cancelled here and what is cancelled with its subscription (`updateSubscription` with
         * `status` `deleted`):
         *
         * | What | In the integration sandbox | In production |
         * | --- | --- | --- |
         * | Azure reservation | here | not at all |
         * | Perpetual software | here | here |
         * | Software subscription | here or with the subscription | here or with the subscription |
         * | New commerce | **with the subscription** | **with the subscription** |
         * | Commercial marketplace | with the subscription | with the subscription |
         * | Azure plan | with the subscription | with the subscription |
         *
         * The text of the same page counts marketplace orders in the sandbox among those cancelled here. Sandbox orders
         * older than 60 days can't be cancelled. Software can be cancelled within its window, after which code 900117
         * refuses it; a policy page gives perpetual software 30 days and software subscriptions seven, and a software
         * subscription's `cancellationAllowedUntilDate` gives its own. In the answer, `status` is `cancelled`, or
         * `completed` if other line items remain. A cancelled line item has the quantity 0; where the whole order was
         * cancelled, the sample keeps the quantities.
         *
         * **Change of billing cycle**, with a `BillingCycleChange`: switches a **legacy** order with annual terms from
         * monthly to annual billing or back. It does not apply to trials, monthly or six-year terms, Azure, inactive
         * subscriptions, or licences of Microsoft's online services, so hardly any orders remain that it can change. A
         * new-commerce subscription changes its billing cycle with its next term. This contract requires the members that
         * the page requires. The page's table suggests that all line items of the order must be sent; its sample sends one
         * of two.
         *
         * Credentials may be app-only or app + user; with `partnerIdOnRecord` they must be app + user.
         *
         * The id of a legacy order comes in either case: the sample has it in upper case in the path and in lower case in
         * the answer. None of the samples sends an etag.
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
         * Use this call after a purchase, to see how far provisioning has come. Returns a status for each line item of the order.
         * The `provisioningStatus` link of an order leads here.
         *
         * **Credentials must be app + user.** With app-only credentials, watch the order's `status` instead.
         *
         * Polling counts towards the throttling limits: wait longer each time, and stop at some point.
         *
         * The page announces a single resource; its sample, the .NET SDK and this contract have a collection.
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
         * Use this call after buying marketplace products, which are activated on their publisher's site once the order is
         * completed. Returns the activation links of all the order's subscriptions. No page documents this call; the .NET
         * SDK has it.
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
         * Use this call after buying a marketplace product, which is activated on its publisher's site once the order is
         * completed. Returns the activation links of one line item's subscription. The `activationLinks` link of a line
         * item leads here. The page announces a list of customers; its sample has activation links.
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
         * Use this call when an order's `status` is `pending_po_upload`: it attaches the customer's purchase order and, for a
         * tender, the documents of the tender. Nothing is bought. Afterwards the order's status is `po_upload_complete`.
         * Which orders need a purchase order is not documented; in the integration sandbox, those of Access LTSC 2021
         * (product `DG7GMGF0D7FV`) and Excel LTSC 2021 (`DG7GMGF0D7FT`) do.
         *
         * The body is a form with the part `metadata`, as JSON text, and one `pofiles` part for each file. The page's
         * sample is cut off at that point, so the name of the part for a tender's file, `TenderFiles`, is known only from
         * the page's table and the .NET SDK's model. The SDK spells the other part `POFiles`. No maximum number or size of
         * files is documented.
         *
         * What a repeat does is not documented; it probably attaches the files again.
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
         * Use this call to check which files have been attached to an order. No page documents this call; the .NET SDK has it.
         * The SDK also has a call that returns a file itself, `/attachment/{attachment-id}`, which this contract does not
         * cover.
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
         * Use this call to see prices and errors before you buy. Collects line items for one customer, and returns the
         * cart with its prices and errors. Nothing is bought until the cart is checked out.
         *
         * **A cart is created even if some of its line items can't be bought**: the status is `201` all the same, and such
         * an item has an `error` in the answer. So check every line item before you check out. That errors appear there is
         * stated in the resource's table; no body shows one.
         *
         * A cart lasts for seven days from its creation; in the samples of 2018 and 2019 it expires after fifteen minutes.
         * Creating one is not documented as idempotent. After an open result, repeat the call with the same
         * `MS-RequestId`, or abandon the cart: an extra cart buys nothing. Carts can be neither listed nor deleted.
         *
         * No maximum number of line items is documented. According to a third party, line items are processed in order, so
         * an item with a promotion for new customers should come first.
         *
         * A new-commerce add-on is a line item beside its base; `addonItems` are for legacy add-ons.
         *
         * Credentials may be app-only or app + user. To create an order for a reseller's customer they must be app + user;
         * no page on carts says the same of a cart that has a reseller among its `participants`.
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
         * Use this call to review a cart before you check it out. Returns its line items with their prices and errors, and the
         * time at which it expires. `status` distinguishes a cart that has been checked out (`Ordered`) from one that
         * still can be (`Active`). No page documents this call; the SDKs and Microsoft's generated reference have it.
         *
         * Credentials may be app-only or app + user.
         */
        get: operations["getCart"];
        /**
         * Change a cart
         * Use this call to change what a cart will buy. Replaces the cart's line items and returns the cart; send everything the
         * cart is to contain, because whatever the body leaves out is removed, as `PUT` implies. Nothing is bought until
         * the cart is checked out.
         *
         * The page and Microsoft's generated reference answer with `201`; the latter also lists a `200` without a schema.
         * The page's sample sends the cart as it was read, including the members that the service sets; its table requires
         * `lineItems` alone, and so does this contract.
         *
         * Changing a cart is not documented as idempotent. But it sets the cart's contents rather than adding to them, so
         * sending it twice should do no harm; that is inferred. Code 800064 means that the cart is busy, and 800065 that
         * it has been checked out.
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
         * Buys what is in a cart: each group of line items that fit together becomes an order. **An accepted call is a
         * purchase.** The answer lists the orders. `201` does not mean that all of them succeeded: a group that could not
         * be ordered is listed in `orderErrors`.
         *
         * **Repeating the call is documented as safe.** One cart can be checked out many times: whatever has been ordered
         * is not ordered again, the first answer is repeated, and a group that failed is tried again. This holds for the
         * seven days that a cart lasts; how an expired cart is answered is not documented. Code 800065, for a cart that
         * has been checked out, contradicts this, and may be meant for changes to such a cart.
         *
         * The orders include their prices without being asked to; `subscriptionId` may be missing, since provisioning
         * continues.
         *
         * There is no body. The .NET SDK sends the JSON text `"success"`, and the page's sample has the line
         * `No-Content-Body`, so a server should accept any body.
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
         * Use this call to see what a customer has, or what an order became. Returns all subscriptions of one customer at once:
         * the documents describe no paging for this list, and do not say which states of a subscription it includes.
         *
         * With `order_id`, it finds the subscriptions of an order whose line items lack `subscriptionId`; with `mpn_id`,
         * those sold by one reseller. The answer is a list even for an order that bought one thing. No page shows the two
         * filters together.
         *
         * **A new subscription may be missing.** A third party reports for this list the same lag of up to 15 minutes that
         * Microsoft documents for the list of orders. So an empty list for an order does not mean that nothing was bought.
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
         * Use this call before you order with a `customTermEndDate`. Returns the dates on which the first term of a new-commerce
         * subscription may end: the end dates of the customer's existing subscriptions, and the end of the calendar month.
         * Send one of them as `customTermEndDate` of a line item; any other date is refused with 900242.
         *
         * The page's table names three queries, with descriptions copied from another page; its sample has one,
         * `term_duration`, in snake case. So the other two are spelt the same way here, which is inferred. The page
         * mentions at most 300 entries and a token for more in a header of the answer, in a text that is copied too; it
         * does not say which header.
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
         * Use this call to see the state of a subscription, and just before you change it. Returns the subscription that a line
         * item became. The `subscription` link of a line item leads here. Its `orderId` is the order to which legacy
         * add-ons are added.
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
         * Changes a subscription, or cancels it. Send it **whole, as it was read**, with your changes; the answer is the
         * changed subscription. Whatever the body leaves out may be reset: without `autoRenewEnabled`, automatic renewal
         * is turned off; without `scheduledNextTermInstructions` or `nextChargeInstructions`, those are deleted. So read
         * the subscription with `getSubscription` just before.
         *
         * **Adding licences is a purchase**: they are billed for the rest of the period. The other changes buy nothing
         * now.
         *
         * | To | Change | Rules |
         * | --- | --- | --- |
         * | rename | `friendlyName` | |
         * | add licences | `quantity` | Within the range of the offer or SKU. |
         * | return licences | `quantity` | New commerce: within 7 days of the purchase, of the renewal, or of when they were added, up to `refundableQuantity`; later refused with 800090, 900214 or 900257. |
         * | turn automatic renewal on or off | `autoRenewEnabled` | Refused with 800093 where it is not possible. |
         * | suspend | `status`: `suspended` | The customer loses access at once. Unlike legacy, new commerce continues to be billed, and no longer renews automatically. An Azure plan must have no active Azure subscriptions (900115). |
         * | reactivate | `status`: `active` | By the end of the term, when its data is deleted. Turn `autoRenewEnabled` on again. |
         * | **cancel** | `status`: `deleted` | New commerce, marketplace, software subscriptions and Azure plans, within a window (see below). |
         * | change the next term | `scheduledNextTermInstructions` | New commerce. `autoRenewEnabled` must be true. A change during the term deletes the instructions. |
         *
         * **Cancelling.** New commerce can be cancelled within 7 days of the purchase or renewal, unless the law allows
         * longer. According to one page and to the samples' `refundOptions`, the refund is full within the first 24 hours,
         * and covers the rest of the term after that; two other pages mention only the latter. Marketplace subscriptions
         * can be cancelled within 24 hours (monthly) or 14 days (yearly). These rules are from the pages of 2023; today's
         * pages refer to a policy that was not read. What the subscription itself says takes precedence:
         * `cancellationAllowedUntilDate` and `refundOptions`. Which code refuses a late cancellation is not documented;
         * 800096 and 900117 would fit. Azure reservations and perpetual software are cancelled with their order instead,
         * and software subscriptions can be too.
         *
         * The answer is `200` with the subscription, or `202` when the change takes longer: then read the subscription at
         * `Location` until it shows the change. For repeats, nothing but `MS-RequestId` is documented. Since the body sets
         * values rather than adding to them, sending it twice should do no harm; that is inferred.
         *
         * Credentials may be app-only or app + user. The billing cycle of a legacy subscription is changed with its order
         * (code 2054). Upgrades and the conversion of a trial are other calls, which this contract does not cover.
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
         * Use this call after buying a marketplace product, which is activated on its publisher's site. Returns the
         * activation links of one subscription. The `activationLinks` link of a subscription leads here. No page documents
         * this call; the .NET SDK has it.
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
         * Use this call before buying Azure reservations, if the SKU has `AzureSubscriptionRegistration` among its
         * `purchasePrerequisites`. It registers an Azure subscription, so that reservations can be bought for it; nothing
         * is bought. For a customer with an Azure plan, register the subscription of the Azure plan.
         *
         * The answer is `202` without a body: read the status at `Location` until the subscription is registered. Without
         * a registration, a cart's line item gets the error 10011, and an order is refused with 800030 or 800013.
         * Registering twice should do no harm; that is inferred.
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
         * Use this call after `registerSubscription`, to wait until an Azure subscription is registered for Azure
         * reservations. Returns the status of the registration. The `Location` of `registerSubscription` leads here.
         * Ignore case when you compare `status`: the table has `notregistered`, the body `NotRegistered`.
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
         * Use this call to find the customer to buy for. Lists all of the partner's customers, those whose name or domain
         * starts with a given text, or those of one indirect reseller. Each comes only with its `id`, its company and its
         * relationship to the partner; `getCustomer` returns the rest, such as the country.
         *
         * **A search matches the beginning of a name, not the whole name.** The sample's search for `Cont` finds three
         * companies, two of them called Contoso. Check for the exact name or, better, the domain yourself.
         *
         * A list may be paged: with `size`, the answer has a `next` link while there is more, and you request the next
         * page with `seekOperation` and the `MS-ContinuationToken` of that link. The .NET SDK does so; no body of this
         * list shows it, but another list's does.
         *
         * Credentials may be app-only or app + user; to list the customers of an indirect reseller they must be app +
         * user.
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
         * Use this call before an order, to check that you have the right customer and to learn its country. Returns one
         * customer: its company, its billing address and its relationship to the partner. The `id` is the `customerId` of
         * every other call.
         *
         * Without delegated administration of the customer's tenant, the answer omits the company's postal and email
         * addresses and the custom domains.
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
         * Use this call to find what one customer can buy. Returns the products of the newer catalogue for the customer.
         * It takes no country; that the customer's own market applies is inferred. According to the page, the view
         * `OnlineServices` also contains marketplace items here. The links in the answer lead to the catalogue by country.
         *
         * The syntax table of the page gives the method as `POST`. Its sample, the .NET and Java SDKs and Microsoft's
         * generated reference have `GET`, and so does this contract.
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
         * Use this call to read one product for one customer. Returns a product of the newer catalogue, including those
         * shown for a customer only, such as Azure savings plans. No page documents this call; the SDKs and Microsoft's
         * generated reference have it.
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
         * Use this call to choose a SKU of a product for one customer. Returns the SKUs of the product.
         *
         * The syntax table of the page gives the method as `POST`. Its sample, the .NET and Java SDKs and Microsoft's
         * generated reference have `GET`, and so does this contract.
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
         * Use this call to read one SKU for one customer. Returns a SKU of the newer catalogue. No page documents this
         * call; the SDKs and Microsoft's generated reference have it. The page on savings plans requires the customer in
         * the path to show their values.
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
         * Use this call to get **the ids to order** for one customer. Returns the availabilities of a SKU: the ways in
         * which it is sold. Read them just before buying, since the ids are reissued from time to time, and buy only what
         * is `isPurchasable`. Send `catalogItemId` unchanged, as the `offerId` of an order's line item or the
         * `catalogItemId` of a cart's. Take the term and billing cycle from one of `terms`.
         *
         * Without `targetSegment`, every segment is included except `nonprofit`, which must be requested.
         *
         * A newer query parameter, `IncludeLifeCycleState`, is known from a third party. What it adds to the answer was
         * not read, so it is not a parameter here.
         *
         * The syntax table of the page gives the method as `POST`. Its sample, the .NET and Java SDKs and Microsoft's
         * generated reference have `GET`, and so does this contract.
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
         * Use this call to check one availability for one customer just before buying. Returns its ids, terms and billing
         * cycles. No page documents this call; the .NET SDK and Microsoft's generated reference have it.
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
         * List all agreements
         * Use this call to find the agreements that a customer may have to accept. Returns each agreement with a link to
         * its text.
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
         * List the agreements a customer has accepted
         * Use this call before a customer's first order, to check that an agreement is in place. Returns what the partner
         * has confirmed that this customer accepted. An empty list does not mean that nothing was accepted: the customer
         * may have signed directly, which `getDirectSignedAgreementStatus` tells. If both are missing, an order is refused
         * with 13605 or, since the change described below, for a reason whose code was not read; that it is the same code
         * is inferred.
         *
         * Sources disagree on what is listed without `agreementType`: all agreements, according to the page; the Cloud
         * Agreement, according to a third party. So name the type.
         *
         * **Confirming an acceptance is not part of this contract.** A `POST` to this path did it, with `primaryContact`,
         * `dateAgreed`, `templateId` and `type`. Three third parties report that Microsoft retired it on 2026-01-05: since
         * then, either the customer accepts in the Microsoft 365 admin center, or the partner attests through a newer
         * call, whose address and members could not be read.
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
         * Get whether a customer has signed directly
         * Use this call before a customer's first order, if `listAgreements` returns nothing. Tells whether the customer
         * has accepted the Microsoft Customer Agreement itself, without the partner's confirmation.
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
         * Get whether an indirect reseller has signed
         * Use this call, as an indirect provider, before an order for a reseller's customer. Tells whether the reseller
         * has signed the Microsoft Partner Agreement, without which such an order is refused (900123). Send **one** of the
         * two ids: with both or with neither, the call is refused.
         *
         * **Only a `200` means that the reseller has signed.** If it has not, the call is refused with one of the codes
         * 2200 to 2206.
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
         * Use this call before buying a SKU whose `purchasePrerequisites` include `InventoryCheck`. Tells which SKUs of a
         * product can be bought, in a region and for an Azure subscription. The SKU's `inventoryVariables` name what
         * `inventoryContext` needs. Without a `skuId`, all SKUs of the product are checked. **What is not in the catalogue
         * is missing from the answer**, so look for your own item.
         *
         * The call changes nothing and may be repeated. The answer is a bare list, without the members of other lists. The
         * page's table writes the path with a capital I; its sample and the .NET SDK write it all in lower case.
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
         * Check eligibility for promotions
         * Use this call before buying with a promotion. Tells for each item whether the customer is eligible for a
         * promotion, and if not, why. With `promotionId` only that promotion is checked, otherwise all promotions of the
         * item. A promotion with `isAutoApplicable` applies automatically; send any other as `promotionId` of the line
         * item.
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
         * Use this call to check a **legacy** offer before you order it. Returns the offer for a country: its quantities,
         * its billing cycles, and whether it can be bought. Most commercial legacy offers have taken no new orders since
         * 2022-03-10. An item of the newer catalogue, with an id of the form `product:sku:availability`, is refused here
         * with code 2100; read its SKU instead.
         *
         * The page requires `X-Locale`, but its default is documented elsewhere, so it is not required here.
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
         * Use this call to find what can be bought in a country. Returns the products of the newer catalogue in one
         * `targetView` and, if you name it, one segment. New-commerce licences are in the view `OnlineServices`, where the
         * `productType` `OnlineServicesNCE` distinguishes them from legacy ones.
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
         * Use this call to read one product of the newer catalogue in a country. Returns its title, type and publisher.
         * The `product` link of a line item or of a subscription leads here. A product can't be ordered itself: order an
         * availability of one of its SKUs.
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
         * Use this call to choose a SKU of a product in a country. Returns its SKUs: how many may be bought, what must be
         * done first, and what an order's `provisioningContext` needs. The `skus` link of a product leads here.
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
         * Use this call before an order, to learn the rules of one SKU in a country. Returns a SKU of the newer catalogue:
         * its quantities, its billing cycles, what must be done before it is bought, and which keys an order's
         * `provisioningContext` needs. The `sku` link of a line item leads here.
         *
         * The id to order is not here: it belongs to an availability of the SKU. Follow the `availabilities` link.
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
         * Use this call to get **the ids to order** in a country. Returns the availabilities of a SKU: the ways in which
         * it is sold. Read them just before buying, since the ids are reissued from time to time, and buy only what is
         * `isPurchasable`. Send `catalogItemId` unchanged, as the `offerId` of an order's line item or the `catalogItemId`
         * of a cart's. Take the term and billing cycle from one of `terms`.
         *
         * Without `targetSegment`, every segment is included except `nonprofit`, which must be requested.
         *
         * Azure reservations have different availabilities with and without `reservationScope`: see that parameter.
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
         * Use this call to check one availability just before buying. Returns what an order's `offerId` of the form
         * `product:sku:availability` names, with its terms and billing cycles. The `availability` link of a line item or
         * of a subscription leads here. An id that has been reissued is not found, with code 400019: list the
         * availabilities again.
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
         * Use this call to find discounts. Returns the promotions for new-commerce licences in a country and for a
         * segment; according to a third party, only the active ones. What a customer must fulfil is shown by
         * `getPromotion`, and whether it does so by `checkPromotionEligibility`.
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
         * Use this call to see the conditions of one promotion. Returns the promotion with what a customer must fulfil;
         * according to a third party, also if the promotion has ended.
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
         * Use this call, as an indirect provider, to find the reseller for `partnerIdOnRecord`. Lists the partners that
         * the signed-in partner has a relationship with. With `IsIndirectCloudSolutionProviderOf`, an indirect provider
         * lists its resellers; a reseller's `mpnId` is what an order's `partnerIdOnRecord` takes.
         *
         * For indirect resellers the page documents `IsIndirectResellerOf`, which lists their providers. This contradicts
         * other pages, which give indirect resellers no access to this API.
         *
         * A partner who is not an indirect provider is refused with code 1002.
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
        /** An order to place. The service sets the other members of an order; it refuses or ignores them in a request. */
        OrderRequest: Plain<models.OrderRequest>;
        /** Add-ons to buy for the subscriptions of an existing order. */
        AddOnRequest: Plain<models.AddOnRequest>;
        /** The cancellation of an order or, for software, of some of its line items. */
        OrderCancellation: Plain<models.OrderCancellation>;
        /** A line item to cancel. */
        CancelledLineItem: Plain<models.CancelledLineItem>;
        /** A change of billing cycle for a legacy order. */
        BillingCycleChange: Plain<models.BillingCycleChange>;
        /** A line item whose billing cycle changes. */
        BilledLineItem: Plain<models.BilledLineItem>;
        /** A purchase for one customer, as the service returns it. Members marked read-only are set by the service and never sent; `OrderRequest` has the members to send. */
        Order: Plain<models.Order>;
        /** An offer to order, and its quantity. */
        OrderLineItemRequest: Plain<models.OrderLineItemRequest>;
        /** An add-on to order, and the subscription to which it belongs. */
        AddOnLineItemRequest: Plain<models.AddOnLineItemRequest>;
        /** One offer of an order, and its quantity. */
        OrderLineItem: Plain<models.OrderLineItem>;
        /**
         * The legacy subscription to which a legacy add-on belongs. Only for PATCH of the order with the base offer; a POST with it is refused with code 2000. New-commerce add-ons do not use it.
         * Format: uuid
         * @example 1DA3295E-C59A-476C-A7E7-D7E981FE79BE
         */
        ParentSubscriptionId: Plain<models.ParentSubscriptionId>;
        /** The next term. */
        RenewsTo: Plain<models.RenewsTo>;
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
        ProvisioningContext: Plain<models.ProvisioningContext>;
        /**
         * The hourly amount to which an Azure savings plan commits.
         * @example {
         *   "amount": 0.05,
         *   "currency": "usd",
         *   "grain": "hourly"
         * }
         */
        PurchaseCommitment: Plain<models.PurchaseCommitment>;
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
        Pricing: Plain<models.Pricing>;
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
        BillingCycleType: Plain<models.BillingCycleType>;
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
        OrderStatus: Plain<models.OrderStatus>;
        /**
         * The kind of transaction that made an order.
         *
         * Known values; the service may add others:
         * - `UserPurchase`: A purchase by a user.
         * - `SystemPurchase`: A purchase by the system, such as a renewal. Documented, not seen.
         * - `SystemBilling`: A charge by the system. Documented, not seen.
         * @example UserPurchase
         */
        OrderTransactionType: Plain<models.OrderTransactionType>;
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
        LineItemTransactionType: Plain<models.LineItemTransactionType>;
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
        OrderLinks: Plain<models.OrderLinks>;
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
        OrderLineItemLinks: Plain<models.OrderLineItemLinks>;
        /** Links for activating subscriptions. */
        ActivationLinkCollection: Plain<models.ActivationLinkCollection>;
        /** A link for activating the subscription of a line item. */
        ActivationLink: Plain<models.ActivationLink>;
        /** The files attached to an order. */
        OrderAttachmentCollection: Plain<models.OrderAttachmentCollection>;
        /** A file attached to an order. */
        OrderAttachment: Plain<models.OrderAttachment>;
        /** The parts of the form for attaching a purchase order. */
        PurchaseOrderForm: Plain<models.PurchaseOrderForm>;
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
        PurchaseOrderMetadata: Plain<models.PurchaseOrderMetadata>;
        /**
         * A link to a related resource.
         * @example {
         *   "uri": "/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/orders/074bd849-9106-405c-9923-fa061839d487",
         *   "method": "GET",
         *   "headers": []
         * }
         */
        Link: Plain<models.Link>;
        /** A header to send when following a link. */
        LinkHeader: Plain<models.LinkHeader>;
        /**
         * The kind of resource that a body contains.
         * @example {
         *   "objectType": "Order"
         * }
         */
        ResourceAttributes: Plain<models.ResourceAttributes>;
        /**
         * The kind of resource that a request contains.
         * @example {
         *   "objectType": "Order"
         * }
         */
        ResourceAttributesRequest: Plain<models.ResourceAttributesRequest>;
        /**
         * Why a call failed. Three shapes are in use or documented, and one is historical, so read whichever members are present.
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
        /** The gateway's error body for too many requests. It has neither code nor description. */
        ThrottlingFault: Plain<models.ThrottlingFault>;
        /**
         * An error body from the 2017 documents. No body of this shape was found.
         * @deprecated
         */
        LegacyFault: Plain<models.LegacyFault>;
        /**
         * Another error, as in the 2017 documents.
         * @deprecated
         */
        LegacyFaultDetail: Plain<models.LegacyFaultDetail>;
        /** All orders of one customer, in one answer. */
        OrderCollection: Plain<models.OrderCollection>;
        /**
         * The number of items. Count `items` instead: a recorded answer says 5 and has 3, and the .NET SDK counts for itself.
         * @example 2
         */
        TotalCount: Plain<models.TotalCount>;
        /** The provisioning status of each line item of an order. */
        OrderLineItemProvisioningStatusCollection: Plain<models.OrderLineItemProvisioningStatusCollection>;
        /** The provisioning status of one line item. */
        OrderLineItemProvisioningStatus: Plain<models.OrderLineItemProvisioningStatus>;
        /** The provisioning status of a part of the quantity. */
        QuantityProvisioningStatus: Plain<models.QuantityProvisioningStatus>;
        /**
         * The state of provisioning. The documents write the values in PascalCase; the only one seen in a body is `fulfilled`, and the others are spelt to match it. Ignore case and underscores when you compare them.
         *
         * Known values; the service may add others:
         * - `fulfilled`: Done and ready to use.
         * - `unfulfilled`: Not provisioned, because it was cancelled. The spelling is inferred from the documented `Unfulfilled`.
         * - `prefulfillment_pending`: Not provisioned yet. The spelling is inferred from the documented `PrefulfillmentPending`.
         * @example fulfilled
         */
        ProvisioningStatus: Plain<models.ProvisioningStatus>;
        /** What a customer has bought of one offer. Some members apply only to some subscriptions, or only at certain times in a subscription's life. */
        Subscription: Plain<models.Subscription>;
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
        SubscriptionStatus: Plain<models.SubscriptionStatus>;
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
        BillingMethod: Plain<models.BillingMethod>;
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
        ContractType: Plain<models.ContractType>;
        /**
         * The type of a product.
         * @example {
         *   "id": "OnlineServicesNCE",
         *   "displayName": "OnlineServicesNCE"
         * }
         */
        ItemType: Plain<models.ItemType>;
        /** A refund, and until when it is available. */
        RefundOption: Plain<models.RefundOption>;
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
        RefundableQuantity: Plain<models.RefundableQuantity>;
        /** How many licences may be returned until one deadline. */
        RefundableQuantityDetail: Plain<models.RefundableQuantityDetail>;
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
        NextTermInstructions: Plain<models.NextTermInstructions>;
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
        NextTermProduct: Plain<models.NextTermProduct>;
        /** Use beyond the included amount, and who bills it. No body shows it. */
        Overage: Plain<models.Overage>;
        /** The details of a savings plan within a subscription. */
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
         * Links from a subscription to related resources.
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
        /** All subscriptions of one customer, in one answer. */
        SubscriptionCollection: Plain<models.SubscriptionCollection>;
        /** What a cart is to contain. Members set by the service are not included. */
        CartRequest: Plain<models.CartRequest>;
        /** What to buy, and its quantity. */
        CartLineItemRequest: Plain<models.CartLineItemRequest>;
        /** A legacy add-on to buy with its base. The documents allow it to have add-ons in turn; none has been seen, so this contract has one level. */
        CartAddOnRequest: Plain<models.CartAddOnRequest>;
        /** What is to be bought for one customer, with prices, as the service returns it. */
        Cart: Plain<models.Cart>;
        /** A legacy add-on to a line item of a cart. */
        CartAddOn: Plain<models.CartAddOn>;
        /** A line item of a cart, with its quantity. */
        CartLineItem: Plain<models.CartLineItem>;
        /** A partner to record with the purchase. */
        CartParticipant: Plain<models.CartParticipant>;
        /**
         * Why a line item can't be bought. No body shows it.
         * @example {
         *   "errorCode": 10001,
         *   "errorDescription": "The catalog item id is not valid."
         * }
         */
        CartError: Plain<models.CartError>;
        /** What a checkout ordered, and what it could not order. */
        CartCheckoutResult: Plain<models.CartCheckoutResult>;
        /** A group of line items that could not be ordered. */
        OrderError: Plain<models.OrderError>;
        /** A customer of the partner. */
        Customer: Plain<models.Customer>;
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
        CustomerPartnerRelationship: Plain<models.CustomerPartnerRelationship>;
        /** The partner's customers: all of them, or one page. */
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
         * An address. Which members are filled in depends on the country.
         * @example {
         *   "country": "US",
         *   "city": "Redmond",
         *   "state": "WA",
         *   "addressLine1": "1 Microsoft Way",
         *   "postalCode": "98052"
         * }
         */
        Address: Plain<models.Address>;
        /** An item of the legacy catalogue. */
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
         * The product behind an offer.
         * @example {
         *   "id": "f245ecc8-75af-4f8e-b61f-27d8114de5f3",
         *   "name": "Office 365 Business Premium",
         *   "unit": "Licenses"
         * }
         */
        OfferProduct: Plain<models.OfferProduct>;
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
        OfferLinks: Plain<models.OfferLinks>;
        /**
         * The attestation that a customer must make before a purchase.
         * @example {
         *   "attestationType": "Windows365",
         *   "enforceAttestation": true
         * }
         */
        AttestationProperties: Plain<models.AttestationProperties>;
        /**
         * One version of a product in the newer catalogue.
         * @example {
         *   "id": "0001",
         *   "productId": "CFQ7TTC0LH18",
         *   "title": "Microsoft 365 Business Basic"
         * }
         */
        Sku: Plain<models.Sku>;
        /** A discount of a special offer, and when it is available. The table describes the dates with the words of other members; no body shows them. */
        SpecializedOfferProperties: Plain<models.SpecializedOfferProperties>;
        /** A discount. */
        PricingPolicy: Plain<models.PricingPolicy>;
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
        MinimumPurchaseCommitment: Plain<models.MinimumPurchaseCommitment>;
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
        SkuLinks: Plain<models.SkuLinks>;
        /** Products of the newer catalogue, all in one answer. */
        ProductCollection: Plain<models.ProductCollection>;
        /**
         * A product of the newer catalogue, sold as one or more SKUs.
         * @example {
         *   "id": "CFQ7TTC0LH18",
         *   "title": "Microsoft 365 Business Basic"
         * }
         */
        Product: Plain<models.Product>;
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
        ProductLinks: Plain<models.ProductLinks>;
        /** The SKUs of one product, all in one answer. */
        SkuCollection: Plain<models.SkuCollection>;
        /** The availabilities of one SKU, all in one answer. */
        AvailabilityCollection: Plain<models.AvailabilityCollection>;
        /** A way in which a SKU is sold, with the id to order. Its ids change over time, so use them soon after reading them. */
        Availability: Plain<models.Availability>;
        /** A term for which an availability is sold and, for new commerce, how often it is then billed. */
        AvailabilityTerm: Plain<models.AvailabilityTerm>;
        /** A term to which another may renew. */
        TermRenewalOption: Plain<models.TermRenewalOption>;
        /** What is refunded on cancellation. */
        CancellationPolicy: Plain<models.CancellationPolicy>;
        /** A refund, and for how long after the purchase it is available. */
        TermRefundOption: Plain<models.TermRefundOption>;
        /** What a term may renew to. */
        RenewalInstruction: Plain<models.RenewalInstruction>;
        /** A possible renewal. */
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
        /** The partners with which a partner has a relationship. */
        PartnerRelationshipCollection: Plain<models.PartnerRelationshipCollection>;
        /** A partner, and its relationship to the signed-in partner. */
        PartnerRelationship: Plain<models.PartnerRelationship>;
        /**
         * What one partner is to another, as answers spell it.
         *
         * Known values; the service may add others:
         * - `is_indirect_cloud_solution_provider_of`: It is the other's indirect provider.
         * - `is_indirect_reseller_of`: It is the other's indirect reseller. Known from SDKs; no body shows it.
         * @example is_indirect_cloud_solution_provider_of
         */
        PartnerRelationshipType: Plain<models.PartnerRelationshipType>;
        /** All agreements. */
        AgreementMetadataCollection: Plain<models.AgreementMetadataCollection>;
        /** An agreement that customers may have to accept. */
        AgreementMetadata: Plain<models.AgreementMetadata>;
        /**
         * The type of an agreement.
         *
         * Known values; the service may add others:
         * - `MicrosoftCustomerAgreement`: The Microsoft Customer Agreement.
         * - `MicrosoftCloudAgreement`: The Microsoft Cloud Agreement, which the Microsoft Customer Agreement replaced.
         * @example MicrosoftCustomerAgreement
         */
        AgreementKind: Plain<models.AgreementKind>;
        /** The agreements that a customer has accepted. */
        AgreementCollection: Plain<models.AgreementCollection>;
        /** A customer's acceptance of an agreement, as a partner confirmed it. */
        Agreement: Plain<models.Agreement>;
        /**
         * A contact person at the customer.
         * @example {
         *   "firstName": "Tania",
         *   "lastName": "Carr",
         *   "email": "tania@fabrikam.example"
         * }
         */
        AgreementContact: Plain<models.AgreementContact>;
        /** Whether a customer has signed an agreement directly. */
        DirectSignedAgreementStatus: Plain<models.DirectSignedAgreementStatus>;
        /** Whether an indirect reseller has signed the Microsoft Partner Agreement. */
        ResellerAgreementStatus: Plain<models.ResellerAgreementStatus>;
        /** What to check in the inventory. */
        InventoryCheckRequest: Plain<models.InventoryCheckRequest>;
        /** A product, or one of its SKUs. */
        InventoryTarget: Plain<models.InventoryTarget>;
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
        InventoryCheckResult: Plain<models.InventoryCheckResult>;
        /** Whether a SKU can be bought. */
        InventoryItem: Plain<models.InventoryItem>;
        /** Why a SKU can't be bought. */
        InventoryRestriction: Plain<models.InventoryRestriction>;
        /** The status of a subscription's registration. */
        SubscriptionRegistrationStatus: Plain<models.SubscriptionRegistrationStatus>;
        /** Dates on which a first term may end. */
        CustomTermEndDateCollection: Plain<models.CustomTermEndDateCollection>;
        /** A date on which a first term may end. */
        CustomTermEndDate: Plain<models.CustomTermEndDate>;
        /** Promotions. */
        PromotionCollection: Plain<models.PromotionCollection>;
        /** A discount on new-commerce licences, for customers who fulfil its conditions. */
        Promotion: Plain<models.Promotion>;
        /**
         * How a promotion is applied.
         * @example {
         *   "isAutoApplicable": true
         * }
         */
        PromotionProperties: Plain<models.PromotionProperties>;
        /** A product to which a promotion applies. */
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
        /** How many licences a promotion requires. */
        SeatConstraint: Plain<models.SeatConstraint>;
        /** How often a customer may use a promotion. */
        AssetOwnershipLimit: Plain<models.AssetOwnershipLimit>;
        /** A condition of a promotion. */
        EligibilityConstraint: Plain<models.EligibilityConstraint>;
        /** A product that a customer must own. */
        ProductOwnershipConstraint: Plain<models.ProductOwnershipConstraint>;
        /** Items to check for promotions. */
        PromotionEligibilityRequest: Plain<models.PromotionEligibilityRequest>;
        /** An item to buy, with or without a promotion. */
        PromotionEligibilityItem: Plain<models.PromotionEligibilityItem>;
        /** The promotions of the requested items. */
        PromotionEligibilityCollection: Plain<models.PromotionEligibilityCollection>;
        /** The promotions of one item. */
        PromotionEligibilities: Plain<models.PromotionEligibilities>;
        /** Whether a customer is eligible for a promotion. */
        PromotionEligibility: Plain<models.PromotionEligibility>;
        /** Why a customer is not eligible for a promotion. Which members are present depends on `type`. */
        PromotionEligibilityError: Plain<models.PromotionEligibilityError>;
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
        ResourceLinks: Plain<models.ResourceLinks>;
    };
    responses: {
        /** The order was placed. Provisioning continues after this answer, so a line item's `subscriptionId` may still be missing. */
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
        /** The call was refused, and nothing was ordered. `code` gives the reason: correct the request and send it under a new `MS-RequestId`. Business refusals share this status, and so does a stale etag (code 2055), which other APIs answer with 412. Without a fault of the service's own, as when a gateway answered, the result is open. */
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
        /** The token is missing, expired, or issued for another audience. Nothing was ordered, whoever answered. Get a fresh token and repeat the call once. With code 900421, every fresh token from the same sign-in is refused as well: the user must sign in again, with multi-factor authentication. */
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
        /** The partner, the customer or the credential does not allow this call, and nothing was ordered. Repeating it won't help until an account, an agreement or the credential has changed. This is certain only with a fault of the service's own; the page of a firewall or a proxy does not show what the service did, and leaves the result open. */
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
        /** Something that the call names was not found (the customer, order, subscription, offer, product, SKU, availability or partner), so nothing was ordered. Without a fault of the service's own, the address may be wrong or a gateway may have answered: that leaves the result open. */
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
        /** The service cannot answer in any format that the call accepts. The page of error codes lists the status without a code, and no such answer has been seen; that it is a refusal, with a body like that of other errors, is inferred. Without a fault of the service's own, the result is open. */
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
        /** The service timed out. It is not known whether anything was ordered: repeat the call with the same `MS-RequestId`. Listed since .NET SDK 2.0.1. */
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
        /** The order conflicts with another change. Code 800060 means that this very purchase is already in progress. Its result is open, so check the customer's order history after a few minutes, or repeat the call with the same `MS-RequestId`. The other codes are refusals. Without a code, the result is open as well. */
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
        /** A condition sent with the call is not met. The page of error codes lists the status without a code, and no such answer has been seen: a stale etag gets code 2055 with 400, and a failed precondition of the purchase gets 800036 with 417. That it is a refusal, with a body like that of other errors, is inferred. Without a fault of the service's own, the result is open. */
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
        /** A precondition of the purchase failed (code 800036), and nothing was ordered. No other code is listed with this status. */
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
         * Too many requests, and nothing was ordered. Wait for `Retry-After`, then repeat the call with the same
         * `MS-RequestId`; the introduction gives the limits. The body comes from a gateway and has a different shape from
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
        /** The service failed. It is not known whether anything was ordered. Today's reference says that callers can retry, and the .NET SDK does, with the same `MS-RequestId`; so does this contract, because the header makes that safe. The error page of 2017 said not to. */
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
        /** Listed for code 0, an undefined or unexpected error. It is not known whether anything was ordered. Two reports show the code without its status, one of them for a read-only member in the request. */
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
        /** A gateway got no usable answer from the service; the body is often an HTML page. It is not known whether anything was ordered. The .NET SDK repeats the call with the same `MS-RequestId`; the error page of 2017 said not to. */
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
        /** The service accepts no requests at the moment. With `Retry-After`, the call was not processed: wait that long, then repeat it with the same `MS-RequestId`. Without it, the result is open, and the error page of 2017 says not to retry at once. */
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
        /** A gateway timed out while waiting for the service. It is not known whether anything was ordered: repeat the call with the same `MS-RequestId`. */
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
        /** The customer's orders. Those of the last 15 minutes may be missing. */
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
        /** The call succeeded: the add-ons were bought, or the order was cancelled or changed. The body is the whole order. After add-ons, its line items are renumbered, and provisioning continues after this answer. */
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
        /** The activation links of the order's subscriptions. */
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
        /** The activation link of the line item's subscription. */
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
        /** The subscription's activation link. */
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
        /** The files that have been attached. */
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
        /** The provisioning status of each line item. */
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
        /** The customer's subscriptions. Those of the last few minutes may be missing. */
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
        /** The changed subscription. */
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
        /** The change was accepted but is not complete, and may still fail. Read the subscription at `Location`, waiting longer each time, until it shows the change. */
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
        /** The cart was created, with prices, and with an `error` on each line item that can't be bought. Nothing was bought. */
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
        /** The cart now contains what was sent. Nothing was bought. */
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
        /** The cart was checked out. `orders` lists what was ordered, `orderErrors` what was not. Both may have entries. */
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
        /** Customers: all of them, or one page. */
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
        /** The availabilities. Their `catalogItemId`s are the ids to order. */
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
        /** The availabilities. Their `catalogItemId`s are the ids to order. */
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
        /** The partners with which the signed-in partner has a relationship. */
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
        /** All agreements. */
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
        /** The agreements that the customer has accepted, as far as the partner has confirmed them. */
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
        /** Whether the customer has signed directly. */
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
        /** The reseller has signed. */
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
        /** The status of the registration. */
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
        /** The registration was accepted but is not complete. Read its status at `Location`. */
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
        /** The allowed dates. */
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
        /** The promotions of each item, and whether the customer is eligible for them. */
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
         * The customer: the GUID of its Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". It comes in either case, so ignore case when you compare it.
         * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
         */
        CustomerId: string;
        /**
         * Identifies the call, so that a purchase can be repeated safely: send a fresh GUID for each new call, and the
         * **same** one to repeat it. Without this header the service generates an id of its own, and a repeat may buy
         * twice.
         * @example 57870501-203b-468e-8a63-078a3826d8ec
         */
        RequestId: string;
        /**
         * A GUID that ties log entries together; send a fresh one for each call, and quote it to support. According to the documents it should be on all operations; no answer is known that refuses a call without it.
         * @example 9c272436-538d-4dd4-a421-c811e004784c
         */
        CorrelationId: string;
        /**
         * A correlation vector for tracing the call. Without it, the service generates one. Only Microsoft's generated reference has it, for every call; the headers page does not list it.
         * @example VcfS+fqdQUW8Nap6.0
         */
        CorrelationVector: string;
        /**
         * The language of texts in the answer, as a language tag.
         * @example en-US
         */
        Locale: string;
        /**
         * The version of the API. The headers page marks it as required, but no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the value on the page itself reads `api-version: v1`.
         * @example v1
         */
        ContractVersion: string;
        /**
         * The name of the calling application, for Microsoft's logs.
         * @example Contoso storefront
         */
        Application: string;
        /**
         * The user principal name of the customer's user who gets a licence with the order. Undocumented; the .NET SDK sends it from `Orders.Create(order, upn)`.
         * @example ada@fabrikam.onmicrosoft.com
         */
        CustomerUserUpn: string;
        /**
         * If `true`, the answer's `isMfaCompliant` header reports whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
         * @example true
         */
        ValidateMfa: string;
        /**
         * The order: its `id`, percent-encoded. Not always a GUID; ids of 36, 33 or 12 characters of `A-Z a-z 0-9 _ -` have been seen. One page types it as a GUID, the others as a string.
         * @example 074bd849-9106-405c-9923-fa061839d487
         */
        OrderId: string;
        /**
         * The line item: its `lineItemNumber` within the order.
         * @example 0
         */
        LineItemNumber: number;
        /**
         * The cart: its `id`, a GUID.
         * @example 2517c51b-58cd-4abe-87ed-3ab812401ab4
         */
        CartId: string;
        /**
         * The subscription: the `subscriptionId` of a line item. A GUID in either case, so ignore case when you compare it.
         * @example 1DA3295E-C59A-476C-A7E7-D7E981FE79BE
         */
        SubscriptionId: string;
        /**
         * Returns only the subscriptions that this order bought. The page calls it a GUID, but newer orders have ids of 12 or 33 characters, so any text is valid here.
         * @example c403d91b21d2
         */
        OrderOfSubscriptions: string;
        /**
         * Returns only the subscriptions with this reseller as their partner on record: its Partner Center id, in digits.
         * @example 4848383
         */
        ResellerOfSubscriptions: string;
        /**
         * The etag of the resource as it was read (`attributes.etag`), double-quoted. Some samples send it, no page requires it, and newer subscriptions have none to send. A stale etag is refused with code 2055.
         * @example "eyJpZCI6IjFkYTMyOTVlLWM1OWEtNDc2Yy1hN2U3LWQ3ZTk4MWZlNzliZSIsInZlcnNpb24iOjF9"
         */
        IfMatch: string;
        /**
         * The offer of the legacy catalogue. The page types it as a GUID, but links to offers such as `MS-AZR-0145P` also use this path, so any text is valid here.
         * @example 031C9E47-4802-4248-838E-778FB1D2CC05
         */
        OfferId: string;
        /**
         * The product: the first part of a catalogue item id `product:sku:availability`.
         * @example CFQ7TTC0LH18
         */
        ProductId: string;
        /**
         * The SKU: the second part of a catalogue item id `product:sku:availability`. Unique within its product only. It is text, even where it is all digits.
         * @example 0001
         */
        SkuId: string;
        /**
         * The country or region to sell in, as a two-letter ISO 3166 code. Bodies have it in either case. Some links to a SKU lack it, although the page requires it.
         * @example US
         */
        Country: string;
        /**
         * For Azure reservations: `AzurePlan` selects those for an Azure plan; without it, those for a `MS-AZR-0145P` subscription. Documented for the lists of products, SKUs and availabilities. Microsoft's generated reference and the .NET SDK also have it for a single SKU, whose page does not.
         * @example AzurePlan
         */
        ReservationScope: string;
        /**
         * The availability: the last part of a catalogue item id `product:sku:availability`. Unique within its SKU only, and reissued from time to time. The page calls it a GUID, but no sample has one.
         * @example CFQ7TTC0K971
         */
        AvailabilityId: string;
        /**
         * The part of the catalogue to list. A view to which the partner has no access is refused with code 400036. No view is named for Azure savings plans, whose product type is `Azure`.
         * @example OnlineServices
         */
        TargetView: string;
        /**
         * The customer's segment. A segment to which the partner may not sell is refused with code 400030.
         * @example commercial
         */
        TargetSegment: string;
        /**
         * Only agreements of this type. `*` stands for every type, including those the caller does not know.
         * @example MicrosoftCustomerAgreement
         */
        AgreementType: string;
        /**
         * The reseller's Partner Center id, in digits. Send either this or `tenantId`.
         * @example 4848383
         */
        ResellerMpnId: string;
        /**
         * The reseller's Microsoft Entra tenant. Send either this or `mpnId`.
         * @example a2898e3a-06ca-454e-a0d0-c73b0ee36bba
         */
        ResellerTenantId: string;
        /**
         * The first term, as an ISO 8601 duration: `P1M`, `P1Y`, `P3Y`. The table calls this parameter `TermDuration`.
         * @example P1M
         */
        TermDuration: string;
        /**
         * When the term starts. The table calls this parameter `TermStartDate`; the name sent here is inferred.
         * @example 2023-07-10T00:00:00Z
         */
        TermStartDate: string;
        /**
         * The subscription to align with. The table calls this parameter `TargetCotermSubscriptionId`; the name sent here is inferred.
         * @example ebc0beef-7ffb-4044-c074-16f324432139
         */
        TargetCotermSubscriptionId: string;
        /**
         * The promotion: three parts, joined by colons.
         * @example 39NFJQT1SNC7:0001:39NFJQT1Q5KM
         */
        PromotionId: string;
        /**
         * The customer's segment. Only `commercial` is documented.
         * @example commercial
         */
        PromotionSegment: string;
        /**
         * Only orders with this billing cycle. Sources disagree on the spelling: the page's sample has `onetime`, the .NET SDK sends `OneTime`, a third party has `one_time`, Microsoft's generated reference types it as an integer, and the Swagger document of 2019 had `oneTime`. This contract suggests the page's spelling, in lower case without underscores; for cycles other than `onetime` that is inferred.
         * @example onetime
         */
        BillingType: string;
        /**
         * If `true`, the answer includes prices, as far as the credentials may see them: `totalPrice`, and `pricing` of each line item. Otherwise it includes none. The .NET SDK writes `True` and `False`.
         * @example true
         */
        IncludePrice: boolean;
        /**
         * The number of customers on a page. The page about listing all customers requires it, and those about searching don't; 0, which the samples of searches send, means "not set" in the .NET SDK. No maximum is documented.
         * @example 40
         */
        PageSize: number;
        /**
         * Which customers to list: a JSON filter, percent-encoded. `Field` is `CompanyName`, `Domain`, `IndirectReseller` (then `Value` is the reseller's tenant id, and credentials must be app + user) or `IndirectCloudSolutionProvider`, which is known from the .NET SDK only. `Operator` is always `starts_with`. `Value` is not case-sensitive.
         * @example {"Field":"CompanyName","Value":"fab","Operator":"starts_with"}
         */
        CustomerFilter: string;
        /**
         * Requests another page of the list to which the accompanying `MS-ContinuationToken` belongs. The .NET SDK then sends neither `size` nor `filter`, and follows the `next` link when it gets one.
         * @example Next
         */
        SeekOperation: string;
        /**
         * The position at which the list continues: one of the `headers` of the `next` link and, in the .NET SDK's model, the list's `continuationToken`. Opaque.
         * @example AQAAAA==
         */
        ContinuationToken: string;
        /**
         * What the signed-in partner is to the partners listed. Spelt as the .NET SDK names it; answers use lower snake case instead.
         * @example IsIndirectCloudSolutionProviderOf
         */
        RelationshipType: string;
        /**
         * Only partners whose name contains a given text: a JSON filter, percent-encoded. Not on the page; the .NET SDK sends it, and supports only the field `Name` with the operator `substring`. The spelling of its members is inferred.
         * @example {"Field":"Name","Operator":"substring","Value":"First Up"}
         */
        RelationshipFilter: string;
    };
    requestBodies: never;
    headers: {
        /**
         * The `MS-RequestId` of the request, or the one that the service generated. Some answers carry it twice, joined by a comma.
         * @example 57870501-203b-468e-8a63-078a3826d8ec
         */
        RequestId: string;
        /**
         * The `MS-RequestId` of the request, or another one: in the samples of three lists it differs from the one sent.
         * @example 57870501-203b-468e-8a63-078a3826d8ec
         */
        RequestIdOfList: string;
        /**
         * The `MS-CorrelationId` of the request, or the one that the service generated. Quote it to support. Some answers carry it twice, joined by a comma.
         * @example 9c272436-538d-4dd4-a421-c811e004784c
         */
        CorrelationId: string;
        /**
         * The same as on other answers, if the answer comes from the service itself. A gateway in front of the service may omit it.
         * @example 57870501-203b-468e-8a63-078a3826d8ec
         */
        GatewayRequestId: string;
        /**
         * The same as on other answers, if the answer comes from the service itself. A gateway in front of the service may omit it.
         * @example 9c272436-538d-4dd4-a421-c811e004784c
         */
        GatewayCorrelationId: string;
        /**
         * A correlation vector for Microsoft's support. Seen on most answers, described nowhere.
         * @example VcfS+fqdQUW8Nap6.0
         */
        CorrelationVector: string;
        /**
         * A label of the server that answered, six to nine digits. Seen on most answers, described nowhere.
         * @example 030020525
         */
        ServerId: string;
        /**
         * Whether the token came from multi-factor authentication: `true` or `false`. Appears in answers to calls with `ValidateMfa`, though not always.
         * @example true
         */
        MfaCompliance: string;
        /**
         * The language of texts in the answer. Seen on catalogue and cart answers.
         * @example en-US
         */
        Locale: string;
        /** How long to wait before the next call. The throttling page gives whole seconds; HTTP also allows a date, so clients should accept both. */
        RetryAfter: string;
        /**
         * Where to check the result of the call: a path that starts with `/` and lacks `/v1`, like a link's `uri`.
         * @example /customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/subscriptions/ebc0beef-7ffb-4044-c074-16f324432139
         */
        Location: string;
        /**
         * The authentication that the service requires. Seen on some answers only.
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
                 * Only orders with this billing cycle. Sources disagree on the spelling: the page's sample has `onetime`, the .NET SDK sends `OneTime`, a third party has `one_time`, Microsoft's generated reference types it as an integer, and the Swagger document of 2019 had `oneTime`. This contract suggests the page's spelling, in lower case without underscores; for cycles other than `onetime` that is inferred.
                 * @example onetime
                 */
                billingType?: components["parameters"]["BillingType"];
                /**
                 * If `true`, the answer includes prices, as far as the credentials may see them: `totalPrice`, and `pricing` of each line item. Otherwise it includes none. The .NET SDK writes `True` and `False`.
                 * @example true
                 */
                include_price?: components["parameters"]["IncludePrice"];
            };
            header?: {
                /**
                 * Identifies the call, so that a purchase can be repeated safely: send a fresh GUID for each new call, and the
                 * **same** one to repeat it. Without this header the service generates an id of its own, and a repeat may buy
                 * twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together; send a fresh one for each call, and quote it to support. According to the documents it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector for tracing the call. Without it, the service generates one. Only Microsoft's generated reference has it, for every call; the headers page does not list it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
                /**
                 * The language of texts in the answer, as a language tag.
                 * @example en-US
                 */
                "X-Locale"?: components["parameters"]["Locale"];
                /**
                 * The version of the API. The headers page marks it as required, but no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the value on the page itself reads `api-version: v1`.
                 * @example v1
                 */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /**
                 * The name of the calling application, for Microsoft's logs.
                 * @example Contoso storefront
                 */
                "MS-PartnerCenter-Application"?: components["parameters"]["Application"];
                /**
                 * If `true`, the answer's `isMfaCompliant` header reports whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path: {
                /**
                 * The customer: the GUID of its Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". It comes in either case, so ignore case when you compare it.
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
                 * Identifies the call, so that a purchase can be repeated safely: send a fresh GUID for each new call, and the
                 * **same** one to repeat it. Without this header the service generates an id of its own, and a repeat may buy
                 * twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together; send a fresh one for each call, and quote it to support. According to the documents it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector for tracing the call. Without it, the service generates one. Only Microsoft's generated reference has it, for every call; the headers page does not list it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
                /**
                 * The language of texts in the answer, as a language tag.
                 * @example en-US
                 */
                "X-Locale"?: components["parameters"]["Locale"];
                /**
                 * The version of the API. The headers page marks it as required, but no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the value on the page itself reads `api-version: v1`.
                 * @example v1
                 */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /**
                 * The name of the calling application, for Microsoft's logs.
                 * @example Contoso storefront
                 */
                "MS-PartnerCenter-Application"?: components["parameters"]["Application"];
                /**
                 * If `true`, the answer's `isMfaCompliant` header reports whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
                /**
                 * The user principal name of the customer's user who gets a licence with the order. Undocumented; the .NET SDK sends it from `Orders.Create(order, upn)`.
                 * @example ada@fabrikam.onmicrosoft.com
                 */
                "x-ms-customeruser-upn"?: components["parameters"]["CustomerUserUpn"];
            };
            path: {
                /**
                 * The customer: the GUID of its Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". It comes in either case, so ignore case when you compare it.
                 * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
                 */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /** The order to place. Only `lineItems` is required. The service sets read-only members, and refuses or ignores them in a request. */
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
                 * If `true`, the answer includes prices, as far as the credentials may see them: `totalPrice`, and `pricing` of each line item. Otherwise it includes none. The .NET SDK writes `True` and `False`.
                 * @example true
                 */
                include_price?: components["parameters"]["IncludePrice"];
            };
            header?: {
                /**
                 * Identifies the call, so that a purchase can be repeated safely: send a fresh GUID for each new call, and the
                 * **same** one to repeat it. Without this header the service generates an id of its own, and a repeat may buy
                 * twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together; send a fresh one for each call, and quote it to support. According to the documents it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector for tracing the call. Without it, the service generates one. Only Microsoft's generated reference has it, for every call; the headers page does not list it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
                /**
                 * The language of texts in the answer, as a language tag.
                 * @example en-US
                 */
                "X-Locale"?: components["parameters"]["Locale"];
                /**
                 * The version of the API. The headers page marks it as required, but no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the value on the page itself reads `api-version: v1`.
                 * @example v1
                 */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /**
                 * The name of the calling application, for Microsoft's logs.
                 * @example Contoso storefront
                 */
                "MS-PartnerCenter-Application"?: components["parameters"]["Application"];
                /**
                 * If `true`, the answer's `isMfaCompliant` header reports whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path: {
                /**
                 * The customer: the GUID of its Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". It comes in either case, so ignore case when you compare it.
                 * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
                 */
                customerId: components["parameters"]["CustomerId"];
                /**
                 * The order: its `id`, percent-encoded. Not always a GUID; ids of 36, 33 or 12 characters of `A-Z a-z 0-9 _ -` have been seen. One page types it as a GUID, the others as a string.
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
                 * Identifies the call, so that a purchase can be repeated safely: send a fresh GUID for each new call, and the
                 * **same** one to repeat it. Without this header the service generates an id of its own, and a repeat may buy
                 * twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together; send a fresh one for each call, and quote it to support. According to the documents it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector for tracing the call. Without it, the service generates one. Only Microsoft's generated reference has it, for every call; the headers page does not list it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
                /**
                 * The language of texts in the answer, as a language tag.
                 * @example en-US
                 */
                "X-Locale"?: components["parameters"]["Locale"];
                /**
                 * The version of the API. The headers page marks it as required, but no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the value on the page itself reads `api-version: v1`.
                 * @example v1
                 */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /**
                 * The name of the calling application, for Microsoft's logs.
                 * @example Contoso storefront
                 */
                "MS-PartnerCenter-Application"?: components["parameters"]["Application"];
                /**
                 * If `true`, the answer's `isMfaCompliant` header reports whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path: {
                /**
                 * The customer: the GUID of its Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". It comes in either case, so ignore case when you compare it.
                 * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
                 */
                customerId: components["parameters"]["CustomerId"];
                /**
                 * The order: its `id`, percent-encoded. Not always a GUID; ids of 36, 33 or 12 characters of `A-Z a-z 0-9 _ -` have been seen. One page types it as a GUID, the others as a string.
                 * @example 074bd849-9106-405c-9923-fa061839d487
                 */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /** What to do with the order. The service sets read-only members, and refuses or ignores them in a request. */
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
                 * Identifies the call, so that a purchase can be repeated safely: send a fresh GUID for each new call, and the
                 * **same** one to repeat it. Without this header the service generates an id of its own, and a repeat may buy
                 * twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together; send a fresh one for each call, and quote it to support. According to the documents it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector for tracing the call. Without it, the service generates one. Only Microsoft's generated reference has it, for every call; the headers page does not list it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
                /**
                 * The language of texts in the answer, as a language tag.
                 * @example en-US
                 */
                "X-Locale"?: components["parameters"]["Locale"];
                /**
                 * The version of the API. The headers page marks it as required, but no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the value on the page itself reads `api-version: v1`.
                 * @example v1
                 */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /**
                 * The name of the calling application, for Microsoft's logs.
                 * @example Contoso storefront
                 */
                "MS-PartnerCenter-Application"?: components["parameters"]["Application"];
                /**
                 * If `true`, the answer's `isMfaCompliant` header reports whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path: {
                /**
                 * The customer: the GUID of its Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". It comes in either case, so ignore case when you compare it.
                 * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
                 */
                customerId: components["parameters"]["CustomerId"];
                /**
                 * The order: its `id`, percent-encoded. Not always a GUID; ids of 36, 33 or 12 characters of `A-Z a-z 0-9 _ -` have been seen. One page types it as a GUID, the others as a string.
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
                 * Identifies the call, so that a purchase can be repeated safely: send a fresh GUID for each new call, and the
                 * **same** one to repeat it. Without this header the service generates an id of its own, and a repeat may buy
                 * twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together; send a fresh one for each call, and quote it to support. According to the documents it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector for tracing the call. Without it, the service generates one. Only Microsoft's generated reference has it, for every call; the headers page does not list it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
                /**
                 * The language of texts in the answer, as a language tag.
                 * @example en-US
                 */
                "X-Locale"?: components["parameters"]["Locale"];
                /**
                 * The version of the API. The headers page marks it as required, but no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the value on the page itself reads `api-version: v1`.
                 * @example v1
                 */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /**
                 * The name of the calling application, for Microsoft's logs.
                 * @example Contoso storefront
                 */
                "MS-PartnerCenter-Application"?: components["parameters"]["Application"];
                /**
                 * If `true`, the answer's `isMfaCompliant` header reports whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path: {
                /**
                 * The customer: the GUID of its Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". It comes in either case, so ignore case when you compare it.
                 * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
                 */
                customerId: components["parameters"]["CustomerId"];
                /**
                 * The order: its `id`, percent-encoded. Not always a GUID; ids of 36, 33 or 12 characters of `A-Z a-z 0-9 _ -` have been seen. One page types it as a GUID, the others as a string.
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
                 * Identifies the call, so that a purchase can be repeated safely: send a fresh GUID for each new call, and the
                 * **same** one to repeat it. Without this header the service generates an id of its own, and a repeat may buy
                 * twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together; send a fresh one for each call, and quote it to support. According to the documents it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector for tracing the call. Without it, the service generates one. Only Microsoft's generated reference has it, for every call; the headers page does not list it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
                /**
                 * The language of texts in the answer, as a language tag.
                 * @example en-US
                 */
                "X-Locale"?: components["parameters"]["Locale"];
                /**
                 * The version of the API. The headers page marks it as required, but no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the value on the page itself reads `api-version: v1`.
                 * @example v1
                 */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /**
                 * The name of the calling application, for Microsoft's logs.
                 * @example Contoso storefront
                 */
                "MS-PartnerCenter-Application"?: components["parameters"]["Application"];
                /**
                 * If `true`, the answer's `isMfaCompliant` header reports whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path: {
                /**
                 * The customer: the GUID of its Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". It comes in either case, so ignore case when you compare it.
                 * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
                 */
                customerId: components["parameters"]["CustomerId"];
                /**
                 * The order: its `id`, percent-encoded. Not always a GUID; ids of 36, 33 or 12 characters of `A-Z a-z 0-9 _ -` have been seen. One page types it as a GUID, the others as a string.
                 * @example 074bd849-9106-405c-9923-fa061839d487
                 */
                orderId: components["parameters"]["OrderId"];
                /**
                 * The line item: its `lineItemNumber` within the order.
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
                 * Identifies the call, so that a purchase can be repeated safely: send a fresh GUID for each new call, and the
                 * **same** one to repeat it. Without this header the service generates an id of its own, and a repeat may buy
                 * twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together; send a fresh one for each call, and quote it to support. According to the documents it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector for tracing the call. Without it, the service generates one. Only Microsoft's generated reference has it, for every call; the headers page does not list it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
                /**
                 * The language of texts in the answer, as a language tag.
                 * @example en-US
                 */
                "X-Locale"?: components["parameters"]["Locale"];
                /**
                 * The version of the API. The headers page marks it as required, but no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the value on the page itself reads `api-version: v1`.
                 * @example v1
                 */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /**
                 * The name of the calling application, for Microsoft's logs.
                 * @example Contoso storefront
                 */
                "MS-PartnerCenter-Application"?: components["parameters"]["Application"];
                /**
                 * If `true`, the answer's `isMfaCompliant` header reports whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path: {
                /**
                 * The customer: the GUID of its Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". It comes in either case, so ignore case when you compare it.
                 * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
                 */
                customerId: components["parameters"]["CustomerId"];
                /**
                 * The order: its `id`, percent-encoded. Not always a GUID; ids of 36, 33 or 12 characters of `A-Z a-z 0-9 _ -` have been seen. One page types it as a GUID, the others as a string.
                 * @example 074bd849-9106-405c-9923-fa061839d487
                 */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /** The files, and their metadata. */
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
                 * Identifies the call, so that a purchase can be repeated safely: send a fresh GUID for each new call, and the
                 * **same** one to repeat it. Without this header the service generates an id of its own, and a repeat may buy
                 * twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together; send a fresh one for each call, and quote it to support. According to the documents it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector for tracing the call. Without it, the service generates one. Only Microsoft's generated reference has it, for every call; the headers page does not list it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
                /**
                 * The language of texts in the answer, as a language tag.
                 * @example en-US
                 */
                "X-Locale"?: components["parameters"]["Locale"];
                /**
                 * The version of the API. The headers page marks it as required, but no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the value on the page itself reads `api-version: v1`.
                 * @example v1
                 */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /**
                 * The name of the calling application, for Microsoft's logs.
                 * @example Contoso storefront
                 */
                "MS-PartnerCenter-Application"?: components["parameters"]["Application"];
                /**
                 * If `true`, the answer's `isMfaCompliant` header reports whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path: {
                /**
                 * The customer: the GUID of its Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". It comes in either case, so ignore case when you compare it.
                 * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
                 */
                customerId: components["parameters"]["CustomerId"];
                /**
                 * The order: its `id`, percent-encoded. Not always a GUID; ids of 36, 33 or 12 characters of `A-Z a-z 0-9 _ -` have been seen. One page types it as a GUID, the others as a string.
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
                 * Identifies the call, so that a purchase can be repeated safely: send a fresh GUID for each new call, and the
                 * **same** one to repeat it. Without this header the service generates an id of its own, and a repeat may buy
                 * twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together; send a fresh one for each call, and quote it to support. According to the documents it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector for tracing the call. Without it, the service generates one. Only Microsoft's generated reference has it, for every call; the headers page does not list it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
                /**
                 * The language of texts in the answer, as a language tag.
                 * @example en-US
                 */
                "X-Locale"?: components["parameters"]["Locale"];
                /**
                 * The version of the API. The headers page marks it as required, but no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the value on the page itself reads `api-version: v1`.
                 * @example v1
                 */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /**
                 * The name of the calling application, for Microsoft's logs.
                 * @example Contoso storefront
                 */
                "MS-PartnerCenter-Application"?: components["parameters"]["Application"];
                /**
                 * If `true`, the answer's `isMfaCompliant` header reports whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path: {
                /**
                 * The customer: the GUID of its Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". It comes in either case, so ignore case when you compare it.
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
                 * Identifies the call, so that a purchase can be repeated safely: send a fresh GUID for each new call, and the
                 * **same** one to repeat it. Without this header the service generates an id of its own, and a repeat may buy
                 * twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together; send a fresh one for each call, and quote it to support. According to the documents it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector for tracing the call. Without it, the service generates one. Only Microsoft's generated reference has it, for every call; the headers page does not list it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
                /**
                 * The language of texts in the answer, as a language tag.
                 * @example en-US
                 */
                "X-Locale"?: components["parameters"]["Locale"];
                /**
                 * The version of the API. The headers page marks it as required, but no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the value on the page itself reads `api-version: v1`.
                 * @example v1
                 */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /**
                 * The name of the calling application, for Microsoft's logs.
                 * @example Contoso storefront
                 */
                "MS-PartnerCenter-Application"?: components["parameters"]["Application"];
                /**
                 * If `true`, the answer's `isMfaCompliant` header reports whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path: {
                /**
                 * The customer: the GUID of its Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". It comes in either case, so ignore case when you compare it.
                 * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
                 */
                customerId: components["parameters"]["CustomerId"];
                /**
                 * The cart: its `id`, a GUID.
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
                 * Identifies the call, so that a purchase can be repeated safely: send a fresh GUID for each new call, and the
                 * **same** one to repeat it. Without this header the service generates an id of its own, and a repeat may buy
                 * twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together; send a fresh one for each call, and quote it to support. According to the documents it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector for tracing the call. Without it, the service generates one. Only Microsoft's generated reference has it, for every call; the headers page does not list it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
                /**
                 * The language of texts in the answer, as a language tag.
                 * @example en-US
                 */
                "X-Locale"?: components["parameters"]["Locale"];
                /**
                 * The version of the API. The headers page marks it as required, but no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the value on the page itself reads `api-version: v1`.
                 * @example v1
                 */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /**
                 * The name of the calling application, for Microsoft's logs.
                 * @example Contoso storefront
                 */
                "MS-PartnerCenter-Application"?: components["parameters"]["Application"];
                /**
                 * If `true`, the answer's `isMfaCompliant` header reports whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path: {
                /**
                 * The customer: the GUID of its Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". It comes in either case, so ignore case when you compare it.
                 * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
                 */
                customerId: components["parameters"]["CustomerId"];
                /**
                 * The cart: its `id`, a GUID.
                 * @example 2517c51b-58cd-4abe-87ed-3ab812401ab4
                 */
                cartId: components["parameters"]["CartId"];
            };
            cookie?: never;
        };
        /** Everything the cart is to contain. */
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
                 * Identifies the call, so that a purchase can be repeated safely: send a fresh GUID for each new call, and the
                 * **same** one to repeat it. Without this header the service generates an id of its own, and a repeat may buy
                 * twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together; send a fresh one for each call, and quote it to support. According to the documents it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector for tracing the call. Without it, the service generates one. Only Microsoft's generated reference has it, for every call; the headers page does not list it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
                /**
                 * The language of texts in the answer, as a language tag.
                 * @example en-US
                 */
                "X-Locale"?: components["parameters"]["Locale"];
                /**
                 * The version of the API. The headers page marks it as required, but no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the value on the page itself reads `api-version: v1`.
                 * @example v1
                 */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /**
                 * The name of the calling application, for Microsoft's logs.
                 * @example Contoso storefront
                 */
                "MS-PartnerCenter-Application"?: components["parameters"]["Application"];
                /**
                 * If `true`, the answer's `isMfaCompliant` header reports whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
                /**
                 * The user principal name of the customer's user who gets a licence with the order. Undocumented; the .NET SDK sends it from `Orders.Create(order, upn)`.
                 * @example ada@fabrikam.onmicrosoft.com
                 */
                "x-ms-customeruser-upn"?: components["parameters"]["CustomerUserUpn"];
            };
            path: {
                /**
                 * The customer: the GUID of its Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". It comes in either case, so ignore case when you compare it.
                 * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
                 */
                customerId: components["parameters"]["CustomerId"];
                /**
                 * The cart: its `id`, a GUID.
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
                 * Returns only the subscriptions that this order bought. The page calls it a GUID, but newer orders have ids of 12 or 33 characters, so any text is valid here.
                 * @example c403d91b21d2
                 */
                order_id?: components["parameters"]["OrderOfSubscriptions"];
                /**
                 * Returns only the subscriptions with this reseller as their partner on record: its Partner Center id, in digits.
                 * @example 4848383
                 */
                mpn_id?: components["parameters"]["ResellerOfSubscriptions"];
            };
            header?: {
                /**
                 * Identifies the call, so that a purchase can be repeated safely: send a fresh GUID for each new call, and the
                 * **same** one to repeat it. Without this header the service generates an id of its own, and a repeat may buy
                 * twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together; send a fresh one for each call, and quote it to support. According to the documents it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector for tracing the call. Without it, the service generates one. Only Microsoft's generated reference has it, for every call; the headers page does not list it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
                /**
                 * The language of texts in the answer, as a language tag.
                 * @example en-US
                 */
                "X-Locale"?: components["parameters"]["Locale"];
                /**
                 * The version of the API. The headers page marks it as required, but no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the value on the page itself reads `api-version: v1`.
                 * @example v1
                 */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /**
                 * The name of the calling application, for Microsoft's logs.
                 * @example Contoso storefront
                 */
                "MS-PartnerCenter-Application"?: components["parameters"]["Application"];
                /**
                 * If `true`, the answer's `isMfaCompliant` header reports whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path: {
                /**
                 * The customer: the GUID of its Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". It comes in either case, so ignore case when you compare it.
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
                 * The first term, as an ISO 8601 duration: `P1M`, `P1Y`, `P3Y`. The table calls this parameter `TermDuration`.
                 * @example P1M
                 */
                term_duration: components["parameters"]["TermDuration"];
                /**
                 * When the term starts. The table calls this parameter `TermStartDate`; the name sent here is inferred.
                 * @example 2023-07-10T00:00:00Z
                 */
                term_start_date?: components["parameters"]["TermStartDate"];
                /**
                 * The subscription to align with. The table calls this parameter `TargetCotermSubscriptionId`; the name sent here is inferred.
                 * @example ebc0beef-7ffb-4044-c074-16f324432139
                 */
                target_coterm_subscription_id?: components["parameters"]["TargetCotermSubscriptionId"];
            };
            header?: {
                /**
                 * Identifies the call, so that a purchase can be repeated safely: send a fresh GUID for each new call, and the
                 * **same** one to repeat it. Without this header the service generates an id of its own, and a repeat may buy
                 * twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together; send a fresh one for each call, and quote it to support. According to the documents it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector for tracing the call. Without it, the service generates one. Only Microsoft's generated reference has it, for every call; the headers page does not list it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
                /**
                 * The language of texts in the answer, as a language tag.
                 * @example en-US
                 */
                "X-Locale"?: components["parameters"]["Locale"];
                /**
                 * The version of the API. The headers page marks it as required, but no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the value on the page itself reads `api-version: v1`.
                 * @example v1
                 */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /**
                 * The name of the calling application, for Microsoft's logs.
                 * @example Contoso storefront
                 */
                "MS-PartnerCenter-Application"?: components["parameters"]["Application"];
                /**
                 * If `true`, the answer's `isMfaCompliant` header reports whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path: {
                /**
                 * The customer: the GUID of its Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". It comes in either case, so ignore case when you compare it.
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
                 * Identifies the call, so that a purchase can be repeated safely: send a fresh GUID for each new call, and the
                 * **same** one to repeat it. Without this header the service generates an id of its own, and a repeat may buy
                 * twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together; send a fresh one for each call, and quote it to support. According to the documents it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector for tracing the call. Without it, the service generates one. Only Microsoft's generated reference has it, for every call; the headers page does not list it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
                /**
                 * The language of texts in the answer, as a language tag.
                 * @example en-US
                 */
                "X-Locale"?: components["parameters"]["Locale"];
                /**
                 * The version of the API. The headers page marks it as required, but no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the value on the page itself reads `api-version: v1`.
                 * @example v1
                 */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /**
                 * The name of the calling application, for Microsoft's logs.
                 * @example Contoso storefront
                 */
                "MS-PartnerCenter-Application"?: components["parameters"]["Application"];
                /**
                 * If `true`, the answer's `isMfaCompliant` header reports whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path: {
                /**
                 * The customer: the GUID of its Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". It comes in either case, so ignore case when you compare it.
                 * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
                 */
                customerId: components["parameters"]["CustomerId"];
                /**
                 * The subscription: the `subscriptionId` of a line item. A GUID in either case, so ignore case when you compare it.
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
                 * Identifies the call, so that a purchase can be repeated safely: send a fresh GUID for each new call, and the
                 * **same** one to repeat it. Without this header the service generates an id of its own, and a repeat may buy
                 * twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together; send a fresh one for each call, and quote it to support. According to the documents it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector for tracing the call. Without it, the service generates one. Only Microsoft's generated reference has it, for every call; the headers page does not list it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
                /**
                 * The language of texts in the answer, as a language tag.
                 * @example en-US
                 */
                "X-Locale"?: components["parameters"]["Locale"];
                /**
                 * The version of the API. The headers page marks it as required, but no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the value on the page itself reads `api-version: v1`.
                 * @example v1
                 */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /**
                 * The name of the calling application, for Microsoft's logs.
                 * @example Contoso storefront
                 */
                "MS-PartnerCenter-Application"?: components["parameters"]["Application"];
                /**
                 * If `true`, the answer's `isMfaCompliant` header reports whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
                /**
                 * The etag of the resource as it was read (`attributes.etag`), double-quoted. Some samples send it, no page requires it, and newer subscriptions have none to send. A stale etag is refused with code 2055.
                 * @example "eyJpZCI6IjFkYTMyOTVlLWM1OWEtNDc2Yy1hN2U3LWQ3ZTk4MWZlNzliZSIsInZlcnNpb24iOjF9"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * The customer: the GUID of its Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". It comes in either case, so ignore case when you compare it.
                 * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
                 */
                customerId: components["parameters"]["CustomerId"];
                /**
                 * The subscription: the `subscriptionId` of a line item. A GUID in either case, so ignore case when you compare it.
                 * @example 1DA3295E-C59A-476C-A7E7-D7E981FE79BE
                 */
                subscriptionId: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        /** The whole subscription as it was read, with your changes. */
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
                 * Identifies the call, so that a purchase can be repeated safely: send a fresh GUID for each new call, and the
                 * **same** one to repeat it. Without this header the service generates an id of its own, and a repeat may buy
                 * twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together; send a fresh one for each call, and quote it to support. According to the documents it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector for tracing the call. Without it, the service generates one. Only Microsoft's generated reference has it, for every call; the headers page does not list it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
                /**
                 * The language of texts in the answer, as a language tag.
                 * @example en-US
                 */
                "X-Locale"?: components["parameters"]["Locale"];
                /**
                 * The version of the API. The headers page marks it as required, but no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the value on the page itself reads `api-version: v1`.
                 * @example v1
                 */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /**
                 * The name of the calling application, for Microsoft's logs.
                 * @example Contoso storefront
                 */
                "MS-PartnerCenter-Application"?: components["parameters"]["Application"];
                /**
                 * If `true`, the answer's `isMfaCompliant` header reports whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path: {
                /**
                 * The customer: the GUID of its Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". It comes in either case, so ignore case when you compare it.
                 * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
                 */
                customerId: components["parameters"]["CustomerId"];
                /**
                 * The subscription: the `subscriptionId` of a line item. A GUID in either case, so ignore case when you compare it.
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
                 * Identifies the call, so that a purchase can be repeated safely: send a fresh GUID for each new call, and the
                 * **same** one to repeat it. Without this header the service generates an id of its own, and a repeat may buy
                 * twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together; send a fresh one for each call, and quote it to support. According to the documents it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector for tracing the call. Without it, the service generates one. Only Microsoft's generated reference has it, for every call; the headers page does not list it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
                /**
                 * The language of texts in the answer, as a language tag.
                 * @example en-US
                 */
                "X-Locale"?: components["parameters"]["Locale"];
                /**
                 * The version of the API. The headers page marks it as required, but no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the value on the page itself reads `api-version: v1`.
                 * @example v1
                 */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /**
                 * The name of the calling application, for Microsoft's logs.
                 * @example Contoso storefront
                 */
                "MS-PartnerCenter-Application"?: components["parameters"]["Application"];
                /**
                 * If `true`, the answer's `isMfaCompliant` header reports whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path: {
                /**
                 * The customer: the GUID of its Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". It comes in either case, so ignore case when you compare it.
                 * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
                 */
                customerId: components["parameters"]["CustomerId"];
                /**
                 * The subscription: the `subscriptionId` of a line item. A GUID in either case, so ignore case when you compare it.
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
                 * Identifies the call, so that a purchase can be repeated safely: send a fresh GUID for each new call, and the
                 * **same** one to repeat it. Without this header the service generates an id of its own, and a repeat may buy
                 * twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together; send a fresh one for each call, and quote it to support. According to the documents it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector for tracing the call. Without it, the service generates one. Only Microsoft's generated reference has it, for every call; the headers page does not list it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
                /**
                 * The language of texts in the answer, as a language tag.
                 * @example en-US
                 */
                "X-Locale"?: components["parameters"]["Locale"];
                /**
                 * The version of the API. The headers page marks it as required, but no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the value on the page itself reads `api-version: v1`.
                 * @example v1
                 */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /**
                 * The name of the calling application, for Microsoft's logs.
                 * @example Contoso storefront
                 */
                "MS-PartnerCenter-Application"?: components["parameters"]["Application"];
                /**
                 * If `true`, the answer's `isMfaCompliant` header reports whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path: {
                /**
                 * The customer: the GUID of its Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". It comes in either case, so ignore case when you compare it.
                 * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
                 */
                customerId: components["parameters"]["CustomerId"];
                /**
                 * The subscription: the `subscriptionId` of a line item. A GUID in either case, so ignore case when you compare it.
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
                 * The number of customers on a page. The page about listing all customers requires it, and those about searching don't; 0, which the samples of searches send, means "not set" in the .NET SDK. No maximum is documented.
                 * @example 40
                 */
                size?: components["parameters"]["PageSize"];
                /**
                 * Which customers to list: a JSON filter, percent-encoded. `Field` is `CompanyName`, `Domain`, `IndirectReseller` (then `Value` is the reseller's tenant id, and credentials must be app + user) or `IndirectCloudSolutionProvider`, which is known from the .NET SDK only. `Operator` is always `starts_with`. `Value` is not case-sensitive.
                 * @example {"Field":"CompanyName","Value":"fab","Operator":"starts_with"}
                 */
                filter?: components["parameters"]["CustomerFilter"];
                /**
                 * Requests another page of the list to which the accompanying `MS-ContinuationToken` belongs. The .NET SDK then sends neither `size` nor `filter`, and follows the `next` link when it gets one.
                 * @example Next
                 */
                seekOperation?: components["parameters"]["SeekOperation"];
            };
            header?: {
                /**
                 * Identifies the call, so that a purchase can be repeated safely: send a fresh GUID for each new call, and the
                 * **same** one to repeat it. Without this header the service generates an id of its own, and a repeat may buy
                 * twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together; send a fresh one for each call, and quote it to support. According to the documents it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector for tracing the call. Without it, the service generates one. Only Microsoft's generated reference has it, for every call; the headers page does not list it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
                /**
                 * The language of texts in the answer, as a language tag.
                 * @example en-US
                 */
                "X-Locale"?: components["parameters"]["Locale"];
                /**
                 * The version of the API. The headers page marks it as required, but no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the value on the page itself reads `api-version: v1`.
                 * @example v1
                 */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /**
                 * The name of the calling application, for Microsoft's logs.
                 * @example Contoso storefront
                 */
                "MS-PartnerCenter-Application"?: components["parameters"]["Application"];
                /**
                 * If `true`, the answer's `isMfaCompliant` header reports whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
                /**
                 * The position at which the list continues: one of the `headers` of the `next` link and, in the .NET SDK's model, the list's `continuationToken`. Opaque.
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
                 * Identifies the call, so that a purchase can be repeated safely: send a fresh GUID for each new call, and the
                 * **same** one to repeat it. Without this header the service generates an id of its own, and a repeat may buy
                 * twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together; send a fresh one for each call, and quote it to support. According to the documents it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector for tracing the call. Without it, the service generates one. Only Microsoft's generated reference has it, for every call; the headers page does not list it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
                /**
                 * The language of texts in the answer, as a language tag.
                 * @example en-US
                 */
                "X-Locale"?: components["parameters"]["Locale"];
                /**
                 * The version of the API. The headers page marks it as required, but no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the value on the page itself reads `api-version: v1`.
                 * @example v1
                 */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /**
                 * The name of the calling application, for Microsoft's logs.
                 * @example Contoso storefront
                 */
                "MS-PartnerCenter-Application"?: components["parameters"]["Application"];
                /**
                 * If `true`, the answer's `isMfaCompliant` header reports whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path: {
                /**
                 * The customer: the GUID of its Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". It comes in either case, so ignore case when you compare it.
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
                 * The part of the catalogue to list. A view to which the partner has no access is refused with code 400036. No view is named for Azure savings plans, whose product type is `Azure`.
                 * @example OnlineServices
                 */
                targetView: components["parameters"]["TargetView"];
                /**
                 * The customer's segment. A segment to which the partner may not sell is refused with code 400030.
                 * @example commercial
                 */
                targetSegment?: components["parameters"]["TargetSegment"];
                /**
                 * For Azure reservations: `AzurePlan` selects those for an Azure plan; without it, those for a `MS-AZR-0145P` subscription. Documented for the lists of products, SKUs and availabilities. Microsoft's generated reference and the .NET SDK also have it for a single SKU, whose page does not.
                 * @example AzurePlan
                 */
                reservationScope?: components["parameters"]["ReservationScope"];
            };
            header?: {
                /**
                 * Identifies the call, so that a purchase can be repeated safely: send a fresh GUID for each new call, and the
                 * **same** one to repeat it. Without this header the service generates an id of its own, and a repeat may buy
                 * twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together; send a fresh one for each call, and quote it to support. According to the documents it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector for tracing the call. Without it, the service generates one. Only Microsoft's generated reference has it, for every call; the headers page does not list it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
                /**
                 * The language of texts in the answer, as a language tag.
                 * @example en-US
                 */
                "X-Locale"?: components["parameters"]["Locale"];
                /**
                 * The version of the API. The headers page marks it as required, but no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the value on the page itself reads `api-version: v1`.
                 * @example v1
                 */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /**
                 * The name of the calling application, for Microsoft's logs.
                 * @example Contoso storefront
                 */
                "MS-PartnerCenter-Application"?: components["parameters"]["Application"];
                /**
                 * If `true`, the answer's `isMfaCompliant` header reports whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path: {
                /**
                 * The customer: the GUID of its Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". It comes in either case, so ignore case when you compare it.
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
                 * For Azure reservations: `AzurePlan` selects those for an Azure plan; without it, those for a `MS-AZR-0145P` subscription. Documented for the lists of products, SKUs and availabilities. Microsoft's generated reference and the .NET SDK also have it for a single SKU, whose page does not.
                 * @example AzurePlan
                 */
                reservationScope?: components["parameters"]["ReservationScope"];
            };
            header?: {
                /**
                 * Identifies the call, so that a purchase can be repeated safely: send a fresh GUID for each new call, and the
                 * **same** one to repeat it. Without this header the service generates an id of its own, and a repeat may buy
                 * twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together; send a fresh one for each call, and quote it to support. According to the documents it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector for tracing the call. Without it, the service generates one. Only Microsoft's generated reference has it, for every call; the headers page does not list it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
                /**
                 * The language of texts in the answer, as a language tag.
                 * @example en-US
                 */
                "X-Locale"?: components["parameters"]["Locale"];
                /**
                 * The version of the API. The headers page marks it as required, but no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the value on the page itself reads `api-version: v1`.
                 * @example v1
                 */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /**
                 * The name of the calling application, for Microsoft's logs.
                 * @example Contoso storefront
                 */
                "MS-PartnerCenter-Application"?: components["parameters"]["Application"];
                /**
                 * If `true`, the answer's `isMfaCompliant` header reports whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path: {
                /**
                 * The customer: the GUID of its Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". It comes in either case, so ignore case when you compare it.
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
                 * The customer's segment. A segment to which the partner may not sell is refused with code 400030.
                 * @example commercial
                 */
                targetSegment?: components["parameters"]["TargetSegment"];
                /**
                 * For Azure reservations: `AzurePlan` selects those for an Azure plan; without it, those for a `MS-AZR-0145P` subscription. Documented for the lists of products, SKUs and availabilities. Microsoft's generated reference and the .NET SDK also have it for a single SKU, whose page does not.
                 * @example AzurePlan
                 */
                reservationScope?: components["parameters"]["ReservationScope"];
            };
            header?: {
                /**
                 * Identifies the call, so that a purchase can be repeated safely: send a fresh GUID for each new call, and the
                 * **same** one to repeat it. Without this header the service generates an id of its own, and a repeat may buy
                 * twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together; send a fresh one for each call, and quote it to support. According to the documents it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector for tracing the call. Without it, the service generates one. Only Microsoft's generated reference has it, for every call; the headers page does not list it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
                /**
                 * The language of texts in the answer, as a language tag.
                 * @example en-US
                 */
                "X-Locale"?: components["parameters"]["Locale"];
                /**
                 * The version of the API. The headers page marks it as required, but no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the value on the page itself reads `api-version: v1`.
                 * @example v1
                 */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /**
                 * The name of the calling application, for Microsoft's logs.
                 * @example Contoso storefront
                 */
                "MS-PartnerCenter-Application"?: components["parameters"]["Application"];
                /**
                 * If `true`, the answer's `isMfaCompliant` header reports whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path: {
                /**
                 * The customer: the GUID of its Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". It comes in either case, so ignore case when you compare it.
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
                 * For Azure reservations: `AzurePlan` selects those for an Azure plan; without it, those for a `MS-AZR-0145P` subscription. Documented for the lists of products, SKUs and availabilities. Microsoft's generated reference and the .NET SDK also have it for a single SKU, whose page does not.
                 * @example AzurePlan
                 */
                reservationScope?: components["parameters"]["ReservationScope"];
            };
            header?: {
                /**
                 * Identifies the call, so that a purchase can be repeated safely: send a fresh GUID for each new call, and the
                 * **same** one to repeat it. Without this header the service generates an id of its own, and a repeat may buy
                 * twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together; send a fresh one for each call, and quote it to support. According to the documents it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector for tracing the call. Without it, the service generates one. Only Microsoft's generated reference has it, for every call; the headers page does not list it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
                /**
                 * The language of texts in the answer, as a language tag.
                 * @example en-US
                 */
                "X-Locale"?: components["parameters"]["Locale"];
                /**
                 * The version of the API. The headers page marks it as required, but no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the value on the page itself reads `api-version: v1`.
                 * @example v1
                 */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /**
                 * The name of the calling application, for Microsoft's logs.
                 * @example Contoso storefront
                 */
                "MS-PartnerCenter-Application"?: components["parameters"]["Application"];
                /**
                 * If `true`, the answer's `isMfaCompliant` header reports whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path: {
                /**
                 * The customer: the GUID of its Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". It comes in either case, so ignore case when you compare it.
                 * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
                 */
                customerId: components["parameters"]["CustomerId"];
                /**
                 * The product: the first part of a catalogue item id `product:sku:availability`.
                 * @example CFQ7TTC0LH18
                 */
                productId: components["parameters"]["ProductId"];
                /**
                 * The SKU: the second part of a catalogue item id `product:sku:availability`. Unique within its product only. It is text, even where it is all digits.
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
                 * The customer's segment. A segment to which the partner may not sell is refused with code 400030.
                 * @example commercial
                 */
                targetSegment?: components["parameters"]["TargetSegment"];
                /**
                 * For Azure reservations: `AzurePlan` selects those for an Azure plan; without it, those for a `MS-AZR-0145P` subscription. Documented for the lists of products, SKUs and availabilities. Microsoft's generated reference and the .NET SDK also have it for a single SKU, whose page does not.
                 * @example AzurePlan
                 */
                reservationScope?: components["parameters"]["ReservationScope"];
            };
            header?: {
                /**
                 * Identifies the call, so that a purchase can be repeated safely: send a fresh GUID for each new call, and the
                 * **same** one to repeat it. Without this header the service generates an id of its own, and a repeat may buy
                 * twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together; send a fresh one for each call, and quote it to support. According to the documents it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector for tracing the call. Without it, the service generates one. Only Microsoft's generated reference has it, for every call; the headers page does not list it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
                /**
                 * The language of texts in the answer, as a language tag.
                 * @example en-US
                 */
                "X-Locale"?: components["parameters"]["Locale"];
                /**
                 * The version of the API. The headers page marks it as required, but no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the value on the page itself reads `api-version: v1`.
                 * @example v1
                 */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /**
                 * The name of the calling application, for Microsoft's logs.
                 * @example Contoso storefront
                 */
                "MS-PartnerCenter-Application"?: components["parameters"]["Application"];
                /**
                 * If `true`, the answer's `isMfaCompliant` header reports whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path: {
                /**
                 * The customer: the GUID of its Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". It comes in either case, so ignore case when you compare it.
                 * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
                 */
                customerId: components["parameters"]["CustomerId"];
                /**
                 * The product: the first part of a catalogue item id `product:sku:availability`.
                 * @example CFQ7TTC0LH18
                 */
                productId: components["parameters"]["ProductId"];
                /**
                 * The SKU: the second part of a catalogue item id `product:sku:availability`. Unique within its product only. It is text, even where it is all digits.
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
                 * Identifies the call, so that a purchase can be repeated safely: send a fresh GUID for each new call, and the
                 * **same** one to repeat it. Without this header the service generates an id of its own, and a repeat may buy
                 * twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together; send a fresh one for each call, and quote it to support. According to the documents it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector for tracing the call. Without it, the service generates one. Only Microsoft's generated reference has it, for every call; the headers page does not list it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
                /**
                 * The language of texts in the answer, as a language tag.
                 * @example en-US
                 */
                "X-Locale"?: components["parameters"]["Locale"];
                /**
                 * The version of the API. The headers page marks it as required, but no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the value on the page itself reads `api-version: v1`.
                 * @example v1
                 */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /**
                 * The name of the calling application, for Microsoft's logs.
                 * @example Contoso storefront
                 */
                "MS-PartnerCenter-Application"?: components["parameters"]["Application"];
                /**
                 * If `true`, the answer's `isMfaCompliant` header reports whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path: {
                /**
                 * The customer: the GUID of its Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". It comes in either case, so ignore case when you compare it.
                 * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
                 */
                customerId: components["parameters"]["CustomerId"];
                /**
                 * The product: the first part of a catalogue item id `product:sku:availability`.
                 * @example CFQ7TTC0LH18
                 */
                productId: components["parameters"]["ProductId"];
                /**
                 * The SKU: the second part of a catalogue item id `product:sku:availability`. Unique within its product only. It is text, even where it is all digits.
                 * @example 0001
                 */
                skuId: components["parameters"]["SkuId"];
                /**
                 * The availability: the last part of a catalogue item id `product:sku:availability`. Unique within its SKU only, and reissued from time to time. The page calls it a GUID, but no sample has one.
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
                 * Only agreements of this type. `*` stands for every type, including those the caller does not know.
                 * @example MicrosoftCustomerAgreement
                 */
                agreementType?: components["parameters"]["AgreementType"];
            };
            header?: {
                /**
                 * Identifies the call, so that a purchase can be repeated safely: send a fresh GUID for each new call, and the
                 * **same** one to repeat it. Without this header the service generates an id of its own, and a repeat may buy
                 * twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together; send a fresh one for each call, and quote it to support. According to the documents it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector for tracing the call. Without it, the service generates one. Only Microsoft's generated reference has it, for every call; the headers page does not list it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
                /**
                 * The language of texts in the answer, as a language tag.
                 * @example en-US
                 */
                "X-Locale"?: components["parameters"]["Locale"];
                /**
                 * The version of the API. The headers page marks it as required, but no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the value on the page itself reads `api-version: v1`.
                 * @example v1
                 */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /**
                 * The name of the calling application, for Microsoft's logs.
                 * @example Contoso storefront
                 */
                "MS-PartnerCenter-Application"?: components["parameters"]["Application"];
                /**
                 * If `true`, the answer's `isMfaCompliant` header reports whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
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
                 * Only agreements of this type. `*` stands for every type, including those the caller does not know.
                 * @example MicrosoftCustomerAgreement
                 */
                agreementType?: components["parameters"]["AgreementType"];
            };
            header?: {
                /**
                 * Identifies the call, so that a purchase can be repeated safely: send a fresh GUID for each new call, and the
                 * **same** one to repeat it. Without this header the service generates an id of its own, and a repeat may buy
                 * twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together; send a fresh one for each call, and quote it to support. According to the documents it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector for tracing the call. Without it, the service generates one. Only Microsoft's generated reference has it, for every call; the headers page does not list it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
                /**
                 * The language of texts in the answer, as a language tag.
                 * @example en-US
                 */
                "X-Locale"?: components["parameters"]["Locale"];
                /**
                 * The version of the API. The headers page marks it as required, but no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the value on the page itself reads `api-version: v1`.
                 * @example v1
                 */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /**
                 * The name of the calling application, for Microsoft's logs.
                 * @example Contoso storefront
                 */
                "MS-PartnerCenter-Application"?: components["parameters"]["Application"];
                /**
                 * If `true`, the answer's `isMfaCompliant` header reports whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path: {
                /**
                 * The customer: the GUID of its Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". It comes in either case, so ignore case when you compare it.
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
                 * Identifies the call, so that a purchase can be repeated safely: send a fresh GUID for each new call, and the
                 * **same** one to repeat it. Without this header the service generates an id of its own, and a repeat may buy
                 * twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together; send a fresh one for each call, and quote it to support. According to the documents it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector for tracing the call. Without it, the service generates one. Only Microsoft's generated reference has it, for every call; the headers page does not list it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
                /**
                 * The language of texts in the answer, as a language tag.
                 * @example en-US
                 */
                "X-Locale"?: components["parameters"]["Locale"];
                /**
                 * The version of the API. The headers page marks it as required, but no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the value on the page itself reads `api-version: v1`.
                 * @example v1
                 */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /**
                 * The name of the calling application, for Microsoft's logs.
                 * @example Contoso storefront
                 */
                "MS-PartnerCenter-Application"?: components["parameters"]["Application"];
                /**
                 * If `true`, the answer's `isMfaCompliant` header reports whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path: {
                /**
                 * The customer: the GUID of its Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". It comes in either case, so ignore case when you compare it.
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
                 * The reseller's Partner Center id, in digits. Send either this or `tenantId`.
                 * @example 4848383
                 */
                mpnId?: components["parameters"]["ResellerMpnId"];
                /**
                 * The reseller's Microsoft Entra tenant. Send either this or `mpnId`.
                 * @example a2898e3a-06ca-454e-a0d0-c73b0ee36bba
                 */
                tenantId?: components["parameters"]["ResellerTenantId"];
            };
            header?: {
                /**
                 * Identifies the call, so that a purchase can be repeated safely: send a fresh GUID for each new call, and the
                 * **same** one to repeat it. Without this header the service generates an id of its own, and a repeat may buy
                 * twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together; send a fresh one for each call, and quote it to support. According to the documents it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector for tracing the call. Without it, the service generates one. Only Microsoft's generated reference has it, for every call; the headers page does not list it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
                /**
                 * The language of texts in the answer, as a language tag.
                 * @example en-US
                 */
                "X-Locale"?: components["parameters"]["Locale"];
                /**
                 * The version of the API. The headers page marks it as required, but no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the value on the page itself reads `api-version: v1`.
                 * @example v1
                 */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /**
                 * The name of the calling application, for Microsoft's logs.
                 * @example Contoso storefront
                 */
                "MS-PartnerCenter-Application"?: components["parameters"]["Application"];
                /**
                 * If `true`, the answer's `isMfaCompliant` header reports whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
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
                 * The country or region to sell in, as a two-letter ISO 3166 code. Bodies have it in either case. Some links to a SKU lack it, although the page requires it.
                 * @example US
                 */
                country: components["parameters"]["Country"];
            };
            header?: {
                /**
                 * Identifies the call, so that a purchase can be repeated safely: send a fresh GUID for each new call, and the
                 * **same** one to repeat it. Without this header the service generates an id of its own, and a repeat may buy
                 * twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together; send a fresh one for each call, and quote it to support. According to the documents it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector for tracing the call. Without it, the service generates one. Only Microsoft's generated reference has it, for every call; the headers page does not list it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
                /**
                 * The language of texts in the answer, as a language tag.
                 * @example en-US
                 */
                "X-Locale"?: components["parameters"]["Locale"];
                /**
                 * The version of the API. The headers page marks it as required, but no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the value on the page itself reads `api-version: v1`.
                 * @example v1
                 */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /**
                 * The name of the calling application, for Microsoft's logs.
                 * @example Contoso storefront
                 */
                "MS-PartnerCenter-Application"?: components["parameters"]["Application"];
                /**
                 * If `true`, the answer's `isMfaCompliant` header reports whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to check, and for which product, region or subscription. */
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
                 * Identifies the call, so that a purchase can be repeated safely: send a fresh GUID for each new call, and the
                 * **same** one to repeat it. Without this header the service generates an id of its own, and a repeat may buy
                 * twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together; send a fresh one for each call, and quote it to support. According to the documents it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector for tracing the call. Without it, the service generates one. Only Microsoft's generated reference has it, for every call; the headers page does not list it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
                /**
                 * The language of texts in the answer, as a language tag.
                 * @example en-US
                 */
                "X-Locale"?: components["parameters"]["Locale"];
                /**
                 * The version of the API. The headers page marks it as required, but no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the value on the page itself reads `api-version: v1`.
                 * @example v1
                 */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /**
                 * The name of the calling application, for Microsoft's logs.
                 * @example Contoso storefront
                 */
                "MS-PartnerCenter-Application"?: components["parameters"]["Application"];
                /**
                 * If `true`, the answer's `isMfaCompliant` header reports whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path: {
                /**
                 * The customer: the GUID of its Microsoft Entra tenant, which Partner Center also calls "Microsoft ID". It comes in either case, so ignore case when you compare it.
                 * @example 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04
                 */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /** The items, each with or without a promotion. */
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
                 * The country or region to sell in, as a two-letter ISO 3166 code. Bodies have it in either case. Some links to a SKU lack it, although the page requires it.
                 * @example US
                 */
                country: components["parameters"]["Country"];
            };
            header?: {
                /**
                 * Identifies the call, so that a purchase can be repeated safely: send a fresh GUID for each new call, and the
                 * **same** one to repeat it. Without this header the service generates an id of its own, and a repeat may buy
                 * twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together; send a fresh one for each call, and quote it to support. According to the documents it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector for tracing the call. Without it, the service generates one. Only Microsoft's generated reference has it, for every call; the headers page does not list it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
                /**
                 * The language of texts in the answer, as a language tag.
                 * @example en-US
                 */
                "X-Locale"?: components["parameters"]["Locale"];
                /**
                 * The version of the API. The headers page marks it as required, but no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the value on the page itself reads `api-version: v1`.
                 * @example v1
                 */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /**
                 * The name of the calling application, for Microsoft's logs.
                 * @example Contoso storefront
                 */
                "MS-PartnerCenter-Application"?: components["parameters"]["Application"];
                /**
                 * If `true`, the answer's `isMfaCompliant` header reports whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
                 * @example true
                 */
                ValidateMfa?: components["parameters"]["ValidateMfa"];
            };
            path: {
                /**
                 * The offer of the legacy catalogue. The page types it as a GUID, but links to offers such as `MS-AZR-0145P` also use this path, so any text is valid here.
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
                 * The country or region to sell in, as a two-letter ISO 3166 code. Bodies have it in either case. Some links to a SKU lack it, although the page requires it.
                 * @example US
                 */
                country: components["parameters"]["Country"];
                /**
                 * The part of the catalogue to list. A view to which the partner has no access is refused with code 400036. No view is named for Azure savings plans, whose product type is `Azure`.
                 * @example OnlineServices
                 */
                targetView: components["parameters"]["TargetView"];
                /**
                 * The customer's segment. A segment to which the partner may not sell is refused with code 400030.
                 * @example commercial
                 */
                targetSegment?: components["parameters"]["TargetSegment"];
                /**
                 * For Azure reservations: `AzurePlan` selects those for an Azure plan; without it, those for a `MS-AZR-0145P` subscription. Documented for the lists of products, SKUs and availabilities. Microsoft's generated reference and the .NET SDK also have it for a single SKU, whose page does not.
                 * @example AzurePlan
                 */
                reservationScope?: components["parameters"]["ReservationScope"];
            };
            header?: {
                /**
                 * Identifies the call, so that a purchase can be repeated safely: send a fresh GUID for each new call, and the
                 * **same** one to repeat it. Without this header the service generates an id of its own, and a repeat may buy
                 * twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together; send a fresh one for each call, and quote it to support. According to the documents it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector for tracing the call. Without it, the service generates one. Only Microsoft's generated reference has it, for every call; the headers page does not list it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
                /**
                 * The language of texts in the answer, as a language tag.
                 * @example en-US
                 */
                "X-Locale"?: components["parameters"]["Locale"];
                /**
                 * The version of the API. The headers page marks it as required, but no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the value on the page itself reads `api-version: v1`.
                 * @example v1
                 */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /**
                 * The name of the calling application, for Microsoft's logs.
                 * @example Contoso storefront
                 */
                "MS-PartnerCenter-Application"?: components["parameters"]["Application"];
                /**
                 * If `true`, the answer's `isMfaCompliant` header reports whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
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
                 * The country or region to sell in, as a two-letter ISO 3166 code. Bodies have it in either case. Some links to a SKU lack it, although the page requires it.
                 * @example US
                 */
                country: components["parameters"]["Country"];
                /**
                 * For Azure reservations: `AzurePlan` selects those for an Azure plan; without it, those for a `MS-AZR-0145P` subscription. Documented for the lists of products, SKUs and availabilities. Microsoft's generated reference and the .NET SDK also have it for a single SKU, whose page does not.
                 * @example AzurePlan
                 */
                reservationScope?: components["parameters"]["ReservationScope"];
            };
            header?: {
                /**
                 * Identifies the call, so that a purchase can be repeated safely: send a fresh GUID for each new call, and the
                 * **same** one to repeat it. Without this header the service generates an id of its own, and a repeat may buy
                 * twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together; send a fresh one for each call, and quote it to support. According to the documents it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector for tracing the call. Without it, the service generates one. Only Microsoft's generated reference has it, for every call; the headers page does not list it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
                /**
                 * The language of texts in the answer, as a language tag.
                 * @example en-US
                 */
                "X-Locale"?: components["parameters"]["Locale"];
                /**
                 * The version of the API. The headers page marks it as required, but no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the value on the page itself reads `api-version: v1`.
                 * @example v1
                 */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /**
                 * The name of the calling application, for Microsoft's logs.
                 * @example Contoso storefront
                 */
                "MS-PartnerCenter-Application"?: components["parameters"]["Application"];
                /**
                 * If `true`, the answer's `isMfaCompliant` header reports whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
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
                 * The country or region to sell in, as a two-letter ISO 3166 code. Bodies have it in either case. Some links to a SKU lack it, although the page requires it.
                 * @example US
                 */
                country: components["parameters"]["Country"];
                /**
                 * The customer's segment. A segment to which the partner may not sell is refused with code 400030.
                 * @example commercial
                 */
                targetSegment?: components["parameters"]["TargetSegment"];
                /**
                 * For Azure reservations: `AzurePlan` selects those for an Azure plan; without it, those for a `MS-AZR-0145P` subscription. Documented for the lists of products, SKUs and availabilities. Microsoft's generated reference and the .NET SDK also have it for a single SKU, whose page does not.
                 * @example AzurePlan
                 */
                reservationScope?: components["parameters"]["ReservationScope"];
            };
            header?: {
                /**
                 * Identifies the call, so that a purchase can be repeated safely: send a fresh GUID for each new call, and the
                 * **same** one to repeat it. Without this header the service generates an id of its own, and a repeat may buy
                 * twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together; send a fresh one for each call, and quote it to support. According to the documents it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector for tracing the call. Without it, the service generates one. Only Microsoft's generated reference has it, for every call; the headers page does not list it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
                /**
                 * The language of texts in the answer, as a language tag.
                 * @example en-US
                 */
                "X-Locale"?: components["parameters"]["Locale"];
                /**
                 * The version of the API. The headers page marks it as required, but no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the value on the page itself reads `api-version: v1`.
                 * @example v1
                 */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /**
                 * The name of the calling application, for Microsoft's logs.
                 * @example Contoso storefront
                 */
                "MS-PartnerCenter-Application"?: components["parameters"]["Application"];
                /**
                 * If `true`, the answer's `isMfaCompliant` header reports whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
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
                 * The country or region to sell in, as a two-letter ISO 3166 code. Bodies have it in either case. Some links to a SKU lack it, although the page requires it.
                 * @example US
                 */
                country: components["parameters"]["Country"];
                /**
                 * For Azure reservations: `AzurePlan` selects those for an Azure plan; without it, those for a `MS-AZR-0145P` subscription. Documented for the lists of products, SKUs and availabilities. Microsoft's generated reference and the .NET SDK also have it for a single SKU, whose page does not.
                 * @example AzurePlan
                 */
                reservationScope?: components["parameters"]["ReservationScope"];
            };
            header?: {
                /**
                 * Identifies the call, so that a purchase can be repeated safely: send a fresh GUID for each new call, and the
                 * **same** one to repeat it. Without this header the service generates an id of its own, and a repeat may buy
                 * twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together; send a fresh one for each call, and quote it to support. According to the documents it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector for tracing the call. Without it, the service generates one. Only Microsoft's generated reference has it, for every call; the headers page does not list it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
                /**
                 * The language of texts in the answer, as a language tag.
                 * @example en-US
                 */
                "X-Locale"?: components["parameters"]["Locale"];
                /**
                 * The version of the API. The headers page marks it as required, but no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the value on the page itself reads `api-version: v1`.
                 * @example v1
                 */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /**
                 * The name of the calling application, for Microsoft's logs.
                 * @example Contoso storefront
                 */
                "MS-PartnerCenter-Application"?: components["parameters"]["Application"];
                /**
                 * If `true`, the answer's `isMfaCompliant` header reports whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
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
                 * The SKU: the second part of a catalogue item id `product:sku:availability`. Unique within its product only. It is text, even where it is all digits.
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
                 * The country or region to sell in, as a two-letter ISO 3166 code. Bodies have it in either case. Some links to a SKU lack it, although the page requires it.
                 * @example US
                 */
                country: components["parameters"]["Country"];
                /**
                 * The customer's segment. A segment to which the partner may not sell is refused with code 400030.
                 * @example commercial
                 */
                targetSegment?: components["parameters"]["TargetSegment"];
                /**
                 * For Azure reservations: `AzurePlan` selects those for an Azure plan; without it, those for a `MS-AZR-0145P` subscription. Documented for the lists of products, SKUs and availabilities. Microsoft's generated reference and the .NET SDK also have it for a single SKU, whose page does not.
                 * @example AzurePlan
                 */
                reservationScope?: components["parameters"]["ReservationScope"];
            };
            header?: {
                /**
                 * Identifies the call, so that a purchase can be repeated safely: send a fresh GUID for each new call, and the
                 * **same** one to repeat it. Without this header the service generates an id of its own, and a repeat may buy
                 * twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together; send a fresh one for each call, and quote it to support. According to the documents it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector for tracing the call. Without it, the service generates one. Only Microsoft's generated reference has it, for every call; the headers page does not list it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
                /**
                 * The language of texts in the answer, as a language tag.
                 * @example en-US
                 */
                "X-Locale"?: components["parameters"]["Locale"];
                /**
                 * The version of the API. The headers page marks it as required, but no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the value on the page itself reads `api-version: v1`.
                 * @example v1
                 */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /**
                 * The name of the calling application, for Microsoft's logs.
                 * @example Contoso storefront
                 */
                "MS-PartnerCenter-Application"?: components["parameters"]["Application"];
                /**
                 * If `true`, the answer's `isMfaCompliant` header reports whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
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
                 * The SKU: the second part of a catalogue item id `product:sku:availability`. Unique within its product only. It is text, even where it is all digits.
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
                 * The country or region to sell in, as a two-letter ISO 3166 code. Bodies have it in either case. Some links to a SKU lack it, although the page requires it.
                 * @example US
                 */
                country: components["parameters"]["Country"];
            };
            header?: {
                /**
                 * Identifies the call, so that a purchase can be repeated safely: send a fresh GUID for each new call, and the
                 * **same** one to repeat it. Without this header the service generates an id of its own, and a repeat may buy
                 * twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together; send a fresh one for each call, and quote it to support. According to the documents it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector for tracing the call. Without it, the service generates one. Only Microsoft's generated reference has it, for every call; the headers page does not list it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
                /**
                 * The language of texts in the answer, as a language tag.
                 * @example en-US
                 */
                "X-Locale"?: components["parameters"]["Locale"];
                /**
                 * The version of the API. The headers page marks it as required, but no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the value on the page itself reads `api-version: v1`.
                 * @example v1
                 */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /**
                 * The name of the calling application, for Microsoft's logs.
                 * @example Contoso storefront
                 */
                "MS-PartnerCenter-Application"?: components["parameters"]["Application"];
                /**
                 * If `true`, the answer's `isMfaCompliant` header reports whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
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
                 * The SKU: the second part of a catalogue item id `product:sku:availability`. Unique within its product only. It is text, even where it is all digits.
                 * @example 0001
                 */
                skuId: components["parameters"]["SkuId"];
                /**
                 * The availability: the last part of a catalogue item id `product:sku:availability`. Unique within its SKU only, and reissued from time to time. The page calls it a GUID, but no sample has one.
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
                 * The country or region to sell in, as a two-letter ISO 3166 code. Bodies have it in either case. Some links to a SKU lack it, although the page requires it.
                 * @example US
                 */
                country: components["parameters"]["Country"];
                /**
                 * The customer's segment. Only `commercial` is documented.
                 * @example commercial
                 */
                segment: components["parameters"]["PromotionSegment"];
            };
            header?: {
                /**
                 * Identifies the call, so that a purchase can be repeated safely: send a fresh GUID for each new call, and the
                 * **same** one to repeat it. Without this header the service generates an id of its own, and a repeat may buy
                 * twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together; send a fresh one for each call, and quote it to support. According to the documents it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector for tracing the call. Without it, the service generates one. Only Microsoft's generated reference has it, for every call; the headers page does not list it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
                /**
                 * The language of texts in the answer, as a language tag.
                 * @example en-US
                 */
                "X-Locale"?: components["parameters"]["Locale"];
                /**
                 * The version of the API. The headers page marks it as required, but no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the value on the page itself reads `api-version: v1`.
                 * @example v1
                 */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /**
                 * The name of the calling application, for Microsoft's logs.
                 * @example Contoso storefront
                 */
                "MS-PartnerCenter-Application"?: components["parameters"]["Application"];
                /**
                 * If `true`, the answer's `isMfaCompliant` header reports whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
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
                 * The country or region to sell in, as a two-letter ISO 3166 code. Bodies have it in either case. Some links to a SKU lack it, although the page requires it.
                 * @example US
                 */
                country: components["parameters"]["Country"];
            };
            header?: {
                /**
                 * Identifies the call, so that a purchase can be repeated safely: send a fresh GUID for each new call, and the
                 * **same** one to repeat it. Without this header the service generates an id of its own, and a repeat may buy
                 * twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together; send a fresh one for each call, and quote it to support. According to the documents it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector for tracing the call. Without it, the service generates one. Only Microsoft's generated reference has it, for every call; the headers page does not list it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
                /**
                 * The language of texts in the answer, as a language tag.
                 * @example en-US
                 */
                "X-Locale"?: components["parameters"]["Locale"];
                /**
                 * The version of the API. The headers page marks it as required, but no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the value on the page itself reads `api-version: v1`.
                 * @example v1
                 */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /**
                 * The name of the calling application, for Microsoft's logs.
                 * @example Contoso storefront
                 */
                "MS-PartnerCenter-Application"?: components["parameters"]["Application"];
                /**
                 * If `true`, the answer's `isMfaCompliant` header reports whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
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
                 * What the signed-in partner is to the partners listed. Spelt as the .NET SDK names it; answers use lower snake case instead.
                 * @example IsIndirectCloudSolutionProviderOf
                 */
                relationship_type: components["parameters"]["RelationshipType"];
                /**
                 * Only partners whose name contains a given text: a JSON filter, percent-encoded. Not on the page; the .NET SDK sends it, and supports only the field `Name` with the operator `substring`. The spelling of its members is inferred.
                 * @example {"Field":"Name","Operator":"substring","Value":"First Up"}
                 */
                filter?: components["parameters"]["RelationshipFilter"];
            };
            header?: {
                /**
                 * Identifies the call, so that a purchase can be repeated safely: send a fresh GUID for each new call, and the
                 * **same** one to repeat it. Without this header the service generates an id of its own, and a repeat may buy
                 * twice.
                 * @example 57870501-203b-468e-8a63-078a3826d8ec
                 */
                "MS-RequestId"?: components["parameters"]["RequestId"];
                /**
                 * A GUID that ties log entries together; send a fresh one for each call, and quote it to support. According to the documents it should be on all operations; no answer is known that refuses a call without it.
                 * @example 9c272436-538d-4dd4-a421-c811e004784c
                 */
                "MS-CorrelationId"?: components["parameters"]["CorrelationId"];
                /**
                 * A correlation vector for tracing the call. Without it, the service generates one. Only Microsoft's generated reference has it, for every call; the headers page does not list it.
                 * @example VcfS+fqdQUW8Nap6.0
                 */
                "MS-CV"?: components["parameters"]["CorrelationVector"];
                /**
                 * The language of texts in the answer, as a language tag.
                 * @example en-US
                 */
                "X-Locale"?: components["parameters"]["Locale"];
                /**
                 * The version of the API. The headers page marks it as required, but no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the value on the page itself reads `api-version: v1`.
                 * @example v1
                 */
                "MS-Contract-Version"?: components["parameters"]["ContractVersion"];
                /**
                 * The name of the calling application, for Microsoft's logs.
                 * @example Contoso storefront
                 */
                "MS-PartnerCenter-Application"?: components["parameters"]["Application"];
                /**
                 * If `true`, the answer's `isMfaCompliant` header reports whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.
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
