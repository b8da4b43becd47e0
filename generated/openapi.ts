// Generated from openapi.yaml by `npm run generate`. Do not edit.

/** Any JSON value. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonRecord;
export interface JsonRecord {
  readonly [key: string]: JsonValue;
}

/** openapi.yaml as it is. Loose on purpose: whoever reads it asks before believing. */
export interface OpenApiDocument extends JsonRecord {
  readonly openapi: string;
  readonly info: JsonRecord;
  readonly paths: JsonRecord;
  readonly components: JsonRecord;
}

export const openapi: OpenApiDocument = {
  "openapi": "3.1.0",
  "info": {
    "title": "Partner Center orders",
    "version": "2.0.0",
    "summary": "Place orders for customers in the Microsoft Cloud Solution Provider programme.",
    "description": "Companies in Microsoft's Cloud Solution Provider programme buy subscriptions for their customers through the Partner\nCenter REST API. This document describes that purchase, one `POST` of an `Order` made of `OrderLineItem`s, and the\ncalls around it: find the customer, the offer and the reseller; order; watch; add on; reconcile. **Every accepted\n`POST` or `PATCH` is a purchase.** A `GET` buys nothing.\n\nMicrosoft served a Swagger document of a part of this API in 2019 and 2020, and generates its present reference from\ndefinitions of the service; a description that can be downloaded today was not found. This one is maintained by hand\nfrom public documents, SDK sources and recorded messages, and says of every member where it is known from. It is not\na Microsoft product.\n\n## A first order\nYou need an access token for Partner Center, the customer's id and what to buy: the id of a catalogue item, with the\nterm and the billing cycle that the item is sold with. Against the sandbox (`npx partner-center-orders sandbox`) any\ntoken and any GUID will do, and nothing is bought.\n\n<!-- docs: sample createOrder/newCommerce.sh -->\n\nThe same in TypeScript, with the package `partner-center-orders`:\n\n<!-- docs: sample createOrder/newCommerce.facade.ts -->\n\nThe answer is `201` and the order, with an `id` and, on each line item, the subscription that it became.\nProvisioning may go on after the answer; `subscriptionId` is then still missing.\n\nThe documents of 2017 order **legacy offers**, whose ids are GUIDs. Since 2022-03-10 those commercial, seat-based ones\nthat have a twin in new commerce take no new orders; more were closed in 2023. Seats and add-ons for subscriptions\nthat exist can still be bought. The refusal's text names the product, SKU and availability to order instead. Offers\nfor education, government and nonprofit were still legacy in 2023.\n\n## Authentication\nSend a Microsoft Entra access token with every call: `Authorization: Bearer <token>`. There are two kinds:\n\n- **App-only** identifies your application (the client credentials grant). It may place orders for your own\n  customers.\n- **App + user** also identifies a signed-in user (the secure application model). An indirect provider who orders\n  for a reseller's customer needs it, and so do the list of resellers and the provisioning status of an order.\n  Multi-factor authentication is enforced on it: announced for 2026-04-01, and since 2026-06-08 rolled out\n  gradually, as third parties report: a tenant may be refused on one call and not on the next. Microsoft's partner\n  blog lists it as in effect and names no day. A token without it is refused with 401 and code 900421. By the\n  wording of the announcement, and by a third party, app-only tokens are not affected.\n\nThe caller is an indirect provider or a direct-bill partner. **Indirect resellers have no access to this API**, say\nits pages. Another page documents the reseller's side of `listRelationships` all the same, and a third party counts\nresellers among those whom the enforcement concerns; the contradiction stands.\n\nAsk the token authority of your cloud for the scope of your cloud:\n\n<!-- docs: clouds -->\n\nThe US Government cloud has the address of the global one; its audience is known from one third party only. For\nChina, the PowerShell module has the authority above, a third party has\n`https://login.partner.microsoftonline.cn`.\n\nA token for the old audience `https://graph.windows.net` is refused with 401 and code 900420 since August 2025.\n\n## Repeating a call safely\nAn order costs money, so a call whose answer was lost must not be sent again as a new one. `MS-RequestId` is made\nfor this:\n\n1. Take a fresh GUID for each purchase, and store it **before** you send the call.\n2. When no answer comes, or one that leaves the result open, send the same body with the **same** GUID.\n3. Once an answer has come, success or refusal, take a **new** GUID for the next purchase or the corrected order.\n\nThe documents promise idempotency and say no more: not how long a value is remembered, not what a repeat is\nanswered, not what happens when the body has changed. So repeat soon, and unchanged. If much time has passed, look\nin the customer's orders first; that list can lag by up to 15 minutes. Carts are the documented alternative:\nchecking out one cart again repeats the first answer, for the seven days that a cart lives. That promise is of the\ncheckout only, not of creating or changing the cart; and code 800065, for a cart that was checked out already, is at\nodds with it.\n\n## Errors\nTwo things count after a failed purchase: was the order placed, and may the call be repeated? A `GET` that failed\nhas ordered nothing, whatever its status, and may be repeated.\n\n<!-- docs: outcomes -->\n\nNo answer at all (a time-out, a lost connection) leaves the result open, like a 504. \"No\" needs the service's own\nword: a status of the table **and** a body of the service's own shape, with `code` and `description`. Only 401, 429,\nand 503 with `Retry-After` come before anything is processed, whatever their body is. Any other answer leaves the\nresult open: a redirect, 304, 405, 413, 460, 499, the page of a firewall, the JSON of a gateway. Something in between\nmay have answered after the purchase. Some codes say more than their status, such as 800060, where the order is\nalready in progress.\n\nThe body of an error comes in several shapes, see the schema `Fault`; `code` may be a number or a string. The codes\nbelow can meet these calls. \"Of\" says whom the fault is said of: this order, its customer, the caller, the address or\nthe service (see \"Extensions\"); one that is said of the caller meets the next order as well. The last column says\nwhether the order may be sent again: **same id** means the result is open, so repeat with the same `MS-RequestId`;\n*new id* means that the order was refused and is sent as a new one.\n\n<!-- docs: error-codes -->\n\n## Throttling\nOrders, subscriptions and customers are limited to 500 requests a minute each for each partner tenant; some calls\ncount for each pair of partner and customer instead. Refused requests count too. Over the limit the answer is `429`:\nnothing was ordered. Wait for `Retry-After` seconds, then repeat with the same `MS-RequestId`, and wait longer each\ntime it happens again. The body of a 429 comes from a gateway and has its own shape, `ThrottlingFault`.\n\n## National clouds\nThe clouds of the table above differ in what they sell, too. Azure reservations and orders for an indirect\nreseller's customer exist in the global cloud only. The cloud operated by 21Vianet in China sells no Azure\nsubscriptions. The US Government cloud sells no Office 365 subscriptions, and a customer there has a single partner.\nOlder documents name a cloud for Germany; the ordering pages dropped it in 2018.\n\n## On the wire\n- **Case.** Answers are camelCase. Requests may be camelCase or PascalCase, even mixed in one body. The keys of\n  `provisioningContext` are data and are never changed. This document writes camelCase.\n- **Nulls.** Older clients send `null` for what they leave unset, and the service takes it as absent. Answers leave\n  absent members out. This document does so in both directions.\n- **Byte-order mark.** Answers of 2017 start with U+FEFF and a space before the first brace. Newer samples don't.\n  Skip it where it is.\n- **Dates.** Three spellings occur: milliseconds with an offset, six or seven decimals with `Z`, and two or three\n  decimals with `+00:00`. The dates of `customTermEndDate` may have no zone. Keep them as text until you need them.\n- **Ids.** Customer ids are GUIDs. Order ids are not always: they have 36, 33 or 12 characters of\n  `A-Z a-z 0-9 _ -`. GUIDs come in either case, so compare them ignoring case.\n- **Links.** `uri` starts with `/` and lacks `/v1`. The page to learn more about an offer is an absolute address\n  outside of this service.\n- **Unknown things.** The service adds members and values without notice. Let unknown ones through; the values that\n  this document lists under `x-extensible-enum` are those known so far.\n- **Headers given twice.** Some answers carry a header twice, joined by a comma: `MS-RequestId: a,a`.\n\n## Where sources disagree\nEach point is told at the member itself:\n\n- whether `MS-Contract-Version` must be sent; not required here\n- whether a request must send `referenceCustomerId`, and `partnerOnRecordAttestationAccepted`; neither is required\n  here\n- whether `quantity` is always required; not here, since the 2017 pages ask for it with licences only\n- whether `renewsTo` is an object or an array; both are valid here\n- whether an error's `code` is a string, as documented, or a number, as seen; both are valid here\n- whether `currencyCode` may be sent; allowed here\n- how `transactionType` of a line item is spelt: documented `new`, seen `New`\n- what `billingCycle` becomes when it is absent, and whether `annual` is supported\n- which authority gives tokens in the China cloud\n- how `billingType` is spelt when orders are listed: `onetime`, `OneTime`, `one_time` or an integer\n- whether `mpnId` of a partner is called `partnerId`; both may come, `mpnId` is what bodies have\n- whether `refundOptions` end with `expiresAt`, as seen, or `expiresAfter`, as documented\n- whether `consumptionType` is text or a list, and `minimumPurchaseCommitment.amount` text or a number; both are valid\n  here\n- whether `X-Locale` must be sent to read an offer; not required here\n- whether a 500 or 502 may be repeated: the error page of 2017 said no; today's reference says of 500 that callers can\n  retry, and the .NET SDK repeats both; so does this contract, with the same `MS-RequestId`\n- whether indirect resellers may call this API: their side of `listRelationships` is documented\n- how `contractType` is spelt: `product_key` in the reference, `productKey` in the table\n- whether there is a billing cycle `biennial`: only the .NET SDK has it\n\n## Extensions\nWhat OpenAPI has no word for stands in members that start with `x-`. Programs may read these:\n\n- `x-outcome`, at an answer: was the order placed? `created`, `rejected` (no, if the body is a fault of the service's\n  own), or `unknown`. `x-outcome-with-retry-after` stands in its place when the answer has a `Retry-After`, whatever\n  the body is.\n- `x-retry`, at an answer: may the same call be repeated? `never`, `same-request-id`, `after-retry-after` (with the\n  same `MS-RequestId` too), or `fresh-token` (once).\n- `x-processed: never`, at an answer: it comes before anything is processed, whatever its body is and whoever sent it.\n- `x-repeats`, at an answer: by parameter of the call, the member of the answer that says it again.\n- `x-kept`, at a member that a request may carry: does the answer have it as it was sent? `always`: bodies show so.\n  `when-present`: some answers leave it out, and those that have it have it as sent. `unknown`: no source shows an\n  answer with it. `own`: the answer has the service's own, or none. Ids and names of enums may come back in another case.\n- `x-error-codes`, at the top: each error code with its `status`, `meaning`, `cause` and `action`, and\n  - `repeat`: may the order be sent again? `never`, `corrected` or `later` (both under a new `MS-RequestId`),\n    `same-id` (the result is open), `fresh-token`.\n  - `concerns`: whom the fault is said of. `order`: this order, with its items, offers, terms, partner on record and\n    the subscriptions it names; another order may be taken. `customer`: the customer of the order; orders for others\n    may be taken. `caller`: the partner, the application, its token, roles, credit or sandbox; every order of this\n    caller will meet it. `address`: the path or API that was called. `service`: the service's own trouble. Where a\n    text leaves it open, `caller` or `address` is chosen, since taking such a fault for one of the order would lose\n    an order that is right.\n- `x-sdk-headers`, at the top: request headers that SDKs send of themselves and no caller needs, so that they are no\n  parameters.\n- `x-method-not-allowed`, at the top: what a method is answered that an address lacks.\n- `x-extensible-enum`, at a string: the values known so far, explained by `x-enumDescriptions`. Others may come.\n- `x-buys`, at every operation that is no `GET`: is each accepted call a purchase? `true` or `false`. A `GET` buys nothing.\n- `x-credentials`, at an operation: the kinds of token it takes, `app`, `app+user` or both.\n- `x-requests`, at an operation without a body: requests by name, with path and query. The answer of that name is an\n  example of the response. `x-codeSamples` is filled in when the reference is built.\n- `x-cloud`, `x-token-authority`, `x-token-scope`, at a server: the cloud's name, and where and for what to ask tokens.\n- `x-source`, nearly everywhere: where it is known from, see below.\n\n## How it is known\nEvery member, parameter and header carries `x-source`: one or more of these keys. Two keys are not sources:\n`inferred` marks what follows from a documented name or pattern but was never seen, `policy` marks a choice of this\ncontract where sources disagree or are silent.\n\n<!-- docs: sources -->\n",
    "contact": {
      "name": "partner-center-orders maintainers"
    },
    "license": {
      "name": "MIT",
      "identifier": "MIT"
    },
    "x-sources": {
      "azure-csp/create-an-order": {
        "title": "Create an order (Azure CSP documentation, July 2017)"
      },
      "azure-csp/create-an-order-for-a-customer-of-an-indirect-reseller": {
        "title": "Create an order for a customer of an indirect reseller (Azure CSP documentation, July 2017)"
      },
      "cloudcockpit": {
        "title": "MFA enforcement on the Partner Center APIs (a third party, March 2026; read in excerpts)",
        "url": "https://cloudcockpit.com/blog/mfa-enforcement-partner-center-apis"
      },
      "learn/migrate-subscriptions-to-new-commerce": {
        "title": "Migrate subscriptions to new commerce",
        "url": "https://learn.microsoft.com/en-us/partner-center/migrate-subscriptions-to-new-commerce"
      },
      "docs-2019/create-an-order": {
        "title": "Create an order (Partner Center documentation, July 2019)",
        "url": "https://learn.microsoft.com/en-us/partner-center/developer/create-an-order"
      },
      "docs-history/error-codes": {
        "title": "Error codes (history of the English pages, November 2017 to March 2021)",
        "url": "https://github.com/xdmushui/partner-center-sdk"
      },
      "docs-history/order-resources": {
        "title": "Order resources (history of the English pages, November 2017 to November 2021)",
        "url": "https://github.com/xdmushui/partner-center-sdk"
      },
      "docs-history/headers": {
        "title": "REST headers (history of the English pages, November 2017 to March 2021)",
        "url": "https://github.com/xdmushui/partner-center-sdk"
      },
      "inferred": {
        "title": "Not seen; follows from the documented name or pattern"
      },
      "policy": {
        "title": "A choice of this contract where no source decides; the text beside it says why"
      },
      "learn/api-throttling-guidance": {
        "title": "API throttling guidance",
        "url": "https://learn.microsoft.com/en-us/partner-center/developer/api-throttling-guidance"
      },
      "learn/azure-purchase-savings-plan": {
        "title": "Purchase an Azure savings plan",
        "url": "https://learn.microsoft.com/en-us/partner-center/developer/azure-purchase-savings-plan"
      },
      "learn/cancel-software-purchases": {
        "title": "Cancel software purchases",
        "url": "https://learn.microsoft.com/en-us/partner-center/developer/cancel-software-purchases"
      },
      "learn/change-the-billing-cycle": {
        "title": "Change the billing cycle",
        "url": "https://learn.microsoft.com/en-us/partner-center/developer/change-the-billing-cycle"
      },
      "learn/checkout-a-cart": {
        "title": "Checkout a cart",
        "url": "https://learn.microsoft.com/en-us/partner-center/developer/checkout-a-cart"
      },
      "learn/control-panel-vendor-apis": {
        "title": "Control panel vendor APIs",
        "url": "https://learn.microsoft.com/en-us/partner-center/developer/control-panel-vendor-apis"
      },
      "learn/create-a-cart": {
        "title": "Create a cart",
        "url": "https://learn.microsoft.com/en-us/partner-center/developer/create-a-cart"
      },
      "learn/create-a-cart-with-add-ons": {
        "title": "Create a cart with add-ons",
        "url": "https://learn.microsoft.com/en-us/partner-center/developer/create-a-cart-with-add-ons"
      },
      "learn/create-an-order": {
        "title": "Create an order",
        "url": "https://learn.microsoft.com/en-us/partner-center/developer/create-an-order"
      },
      "learn/create-an-order-for-a-customer-of-an-indirect-reseller": {
        "title": "Create an order for a customer of an indirect reseller",
        "url": "https://learn.microsoft.com/en-us/partner-center/developer/create-an-order-for-a-customer-of-an-indirect-reseller"
      },
      "learn/error-codes": {
        "title": "Error codes",
        "url": "https://learn.microsoft.com/en-us/partner-center/developer/error-codes"
      },
      "learn/get-a-list-of-skus-for-a-product": {
        "title": "Get a list of SKUs for a product",
        "url": "https://learn.microsoft.com/en-us/partner-center/developer/get-a-list-of-skus-for-a-product"
      },
      "learn/get-a-sku-by-id": {
        "title": "Get a SKU by ID",
        "url": "https://learn.microsoft.com/en-us/partner-center/developer/get-a-sku-by-id"
      },
      "learn/get-addon-offers-by-offer-id": {
        "title": "Get add-on offers by offer ID",
        "url": "https://learn.microsoft.com/en-us/partner-center/developer/get-addon-offers-by-offer-id"
      },
      "learn/get-all-of-a-customer-s-orders": {
        "title": "Get all of a customer's orders",
        "url": "https://learn.microsoft.com/en-us/partner-center/developer/get-all-of-a-customer-s-orders"
      },
      "learn/get-an-order-by-id": {
        "title": "Get an order by ID",
        "url": "https://learn.microsoft.com/en-us/partner-center/developer/get-an-order-by-id"
      },
      "learn/get-partner-by-mpn-id": {
        "title": "Get a partner by Partner Center id",
        "url": "https://learn.microsoft.com/en-us/partner-center/developer/get-partner-by-mpn-id"
      },
      "learn/get-started": {
        "title": "Get started with the Partner Center APIs",
        "url": "https://learn.microsoft.com/en-us/partner-center/developer/get-started"
      },
      "learn/headers": {
        "title": "Partner Center REST headers",
        "url": "https://learn.microsoft.com/en-us/partner-center/developer/headers"
      },
      "learn/order-resources": {
        "title": "Order resources",
        "url": "https://learn.microsoft.com/en-us/partner-center/developer/order-resources"
      },
      "learn/partner-center-authentication": {
        "title": "Partner Center authentication",
        "url": "https://learn.microsoft.com/en-us/partner-center/developer/partner-center-authentication"
      },
      "learn/product-resources": {
        "title": "Product resources",
        "url": "https://learn.microsoft.com/en-us/partner-center/developer/product-resources"
      },
      "learn/purchase-azure-reservations": {
        "title": "Purchase Azure reservations",
        "url": "https://learn.microsoft.com/en-us/partner-center/developer/purchase-azure-reservations"
      },
      "learn/rest-urls": {
        "title": "Partner Center REST URLs",
        "url": "https://learn.microsoft.com/en-us/partner-center/developer/partner-center-rest-urls"
      },
      "learn/set-up-api-access-in-partner-center": {
        "title": "Set up API access in Partner Center",
        "url": "https://learn.microsoft.com/en-us/partner-center/developer/set-up-api-access-in-partner-center"
      },
      "learn/test-and-debug": {
        "title": "Test and debug",
        "url": "https://learn.microsoft.com/en-us/partner-center/developer/test-and-debug"
      },
      "learn/utility-resources": {
        "title": "Utility resources",
        "url": "https://learn.microsoft.com/en-us/partner-center/developer/utility-resources"
      },
      "learn/deprecate-azure-active-directory-graph-token": {
        "title": "Azure AD Graph tokens are no longer accepted",
        "url": "https://learn.microsoft.com/en-us/partner-center/developer/deprecate-azure-active-directory-graph-token"
      },
      "mcp": {
        "title": "partner-center-mcp, a third party's data pack (June 2026)",
        "url": "https://github.com/tunahanaliozturk/partner-center-mcp"
      },
      "npm-microsoft-partnercenter": {
        "title": "The npm package @pliancy/microsoft-partnercenter 6.7.0",
        "url": "https://github.com/pliancy/microsoft-partnercenter-node"
      },
      "powershell": {
        "title": "Partner Center PowerShell module 3.x",
        "url": "https://github.com/microsoft/Partner-Center-PowerShell"
      },
      "powershell-module": {
        "title": "PartnerCenterPowerShellModule (2018)",
        "url": "https://github.com/microsoft/PartnerCenterPowerShellModule"
      },
      "powershell#63": {
        "title": "An add-on sent with POST is refused with 2000",
        "url": "https://github.com/microsoft/Partner-Center-PowerShell/issues/63"
      },
      "powershell#93": {
        "title": "An Azure order is answered with code 0",
        "url": "https://github.com/microsoft/Partner-Center-PowerShell/issues/93"
      },
      "powershell#123": {
        "title": "A trial needs billing cycle none",
        "url": "https://github.com/microsoft/Partner-Center-PowerShell/issues/123"
      },
      "powershell#387": {
        "title": "The text of 800089 misleads",
        "url": "https://github.com/microsoft/Partner-Center-PowerShell/issues/387"
      },
      "powershell#388": {
        "title": "A trial's term is lost",
        "url": "https://github.com/microsoft/Partner-Center-PowerShell/issues/388"
      },
      "powershell-module#50": {
        "title": "A POST with status none is refused with code 0",
        "url": "https://github.com/microsoft/PartnerCenterPowerShellModule/issues/50"
      },
      "sdk-dotnet": {
        "title": "Partner Center .NET SDK 3.4.0 (archived)",
        "url": "https://github.com/microsoft/partner-center-sdk-for-dotNET"
      },
      "sdk-java": {
        "title": "Partner Center Java SDK 1.15.4",
        "url": "https://github.com/microsoft/Partner-Center-Java"
      },
      "sdk-java#146": {
        "title": "A new attestation member became mandatory",
        "url": "https://github.com/microsoft/Partner-Center-Java/issues/146"
      },
      "dotnet-samples#140": {
        "title": "Tokens for the old audience are refused with 900420",
        "url": "https://github.com/microsoft/Partner-Center-DotNet-Samples/issues/140"
      },
      "sdk-samples#3": {
        "title": "A partner on record needs app and user credentials",
        "url": "https://github.com/PartnerCenterSamples/Partner-Center-SDK-Samples/issues/3"
      },
      "spring-social": {
        "title": "Spring Social Partner Center (recorded answers)",
        "url": "https://github.com/SpringSocialMicrosoft/spring-social-partnercenter"
      },
      "learn-now/error-codes": {
        "title": "Error codes (the present pages; read in excerpts, in Chinese)",
        "url": "https://learn.microsoft.com/zh-cn/partner-center/developer/error-codes"
      },
      "learn-rest/manage-orders": {
        "title": "Partner Center REST reference, Manage orders (generated by Microsoft; read in excerpts)",
        "url": "https://learn.microsoft.com/en-us/rest/api/partner-center/manage-orders"
      },
      "learn/customer-resources": {
        "title": "Customer resources",
        "url": "https://learn.microsoft.com/en-us/partner-center/developer/customer-resources"
      },
      "learn/get-a-customer-by-id": {
        "title": "Get a customer by ID",
        "url": "https://learn.microsoft.com/en-us/partner-center/developer/get-a-customer-by-id"
      },
      "learn/get-a-list-of-orders-by-customer-and-billing-cycle-type": {
        "title": "Get a list of orders by customer and billing cycle type",
        "url": "https://learn.microsoft.com/en-us/partner-center/developer/get-a-list-of-orders-by-customer-and-billing-cycle-type"
      },
      "learn/get-a-subscription-by-id": {
        "title": "Get a subscription by ID",
        "url": "https://learn.microsoft.com/en-us/partner-center/developer/get-a-subscription-by-id"
      },
      "learn/get-an-offer-by-id": {
        "title": "Get an offer by ID",
        "url": "https://learn.microsoft.com/en-us/partner-center/developer/get-an-offer-by-id"
      },
      "learn/get-order-provisioning-status": {
        "title": "Get order provisioning status",
        "url": "https://learn.microsoft.com/en-us/partner-center/developer/get-order-provisioning-status"
      },
      "learn/offer-resources": {
        "title": "Offer resources",
        "url": "https://learn.microsoft.com/en-us/partner-center/developer/offer-resources"
      },
      "learn/purchase-an-add-on-to-a-subscription": {
        "title": "Purchase an add-on to a subscription",
        "url": "https://learn.microsoft.com/en-us/partner-center/developer/purchase-an-add-on-to-a-subscription"
      },
      "learn/relationships-resources": {
        "title": "Relationships resources",
        "url": "https://learn.microsoft.com/en-us/partner-center/developer/relationships-resources"
      },
      "learn/retrieve-a-list-of-indirect-resellers": {
        "title": "Retrieve a list of indirect resellers",
        "url": "https://learn.microsoft.com/en-us/partner-center/developer/retrieve-a-list-of-indirect-resellers"
      },
      "learn/subscription-resources": {
        "title": "Subscription resources",
        "url": "https://learn.microsoft.com/en-us/partner-center/developer/subscription-resources"
      },
      "partner-blog/csp-technical-changes": {
        "title": "CSP technical changes, April to June 2026 (Microsoft partner blog; read in excerpts)"
      },
      "rfc9110": {
        "title": "HTTP Semantics, RFC 9110",
        "url": "https://www.rfc-editor.org/rfc/rfc9110"
      },
      "public-clients": {
        "title": "Two public clients, a Laravel one and a PowerShell module (their repositories are not known)"
      },
      "swagger": {
        "title": "Microsoft's Swagger document of 2019 and 2020, as the client generated from it keeps it (partner-center-python)",
        "url": "https://github.com/eduardomourar/partner-center-python"
      },
      "tagydes": {
        "title": "MFA enforcement on the Partner Center APIs (a third party, June 2026)",
        "url": "https://tagydes.com/news/mfa-enforcement-partner-center-apis"
      },
      "powershell#75": {
        "title": "A partner who is no indirect provider is refused its resellers with 1002",
        "url": "https://github.com/microsoft/Partner-Center-PowerShell/issues/75"
      }
    }
  },
  "externalDocs": {
    "description": "Microsoft's developer documentation of Partner Center",
    "url": "https://learn.microsoft.com/en-us/partner-center/developer/"
  },
  "servers": [
    {
      "url": "https://api.partnercenter.microsoft.com",
      "description": "Global cloud",
      "x-cloud": "global",
      "x-token-authority": "https://login.microsoftonline.com",
      "x-token-scope": "https://api.partnercenter.microsoft.com/.default",
      "x-source": [
        "learn/rest-urls",
        "learn/deprecate-azure-active-directory-graph-token"
      ]
    },
    {
      "url": "https://api.partnercenter.microsoft.com",
      "description": "US Government cloud",
      "x-cloud": "usGovernment",
      "x-token-authority": "https://login.microsoftonline.us",
      "x-token-scope": "https://api.partnercenter.microsoft.com/.default",
      "x-source": [
        "learn/rest-urls",
        "powershell",
        "mcp"
      ]
    },
    {
      "url": "https://partner.partnercenterapi.microsoftonline.cn",
      "description": "China, operated by 21Vianet",
      "x-cloud": "china",
      "x-token-authority": "https://login.chinacloudapi.cn",
      "x-token-scope": "https://partner.partnercenterapi.microsoftonline.cn/.default",
      "x-source": [
        "learn/rest-urls",
        "powershell",
        "learn/deprecate-azure-active-directory-graph-token"
      ]
    },
    {
      "url": "http://127.0.0.1:4010",
      "description": "The sandbox of this package, on your own machine, at its usual port",
      "x-source": "policy"
    }
  ],
  "security": [
    {
      "bearer": []
    }
  ],
  "tags": [
    {
      "name": "Catalogue",
      "description": "Second step: find what to buy. Legacy offers are read by their id; newer items are a SKU of a product, and what is ordered is an availability of that SKU. Read the catalogue shortly before buying."
    },
    {
      "name": "Customers",
      "description": "First step: find the customer to buy for. The customer's id is part of every order, and the customer's country says which catalogue applies."
    },
    {
      "name": "Orders",
      "description": "An order is a purchase for one customer: a list of line items, each naming one offer and how many of it. Creating one is a commitment to pay, so repeat a failed call only as the error tells."
    },
    {
      "name": "Relationships",
      "description": "Third step, for indirect providers only: find the reseller whose customer it is. The reseller's id goes into `partnerIdOnRecord` of each line item. Takes app + user credentials."
    },
    {
      "name": "Subscriptions",
      "description": "Last step: what the customer has. Each line item becomes a subscription once it is provisioned; add-ons are bought for it with its order, and it is what there is to reconcile against."
    }
  ],
  "paths": {
    "/v1/customers/{customerId}/orders": {
      "parameters": [
        {
          "$ref": "#/components/parameters/CustomerId"
        },
        {
          "$ref": "#/components/parameters/RequestId"
        },
        {
          "$ref": "#/components/parameters/CorrelationId"
        },
        {
          "$ref": "#/components/parameters/CorrelationVector"
        },
        {
          "$ref": "#/components/parameters/Locale"
        },
        {
          "$ref": "#/components/parameters/ContractVersion"
        },
        {
          "$ref": "#/components/parameters/Application"
        },
        {
          "$ref": "#/components/parameters/ValidateMfa"
        }
      ],
      "get": {
        "operationId": "listOrders",
        "tags": [
          "Orders"
        ],
        "summary": "List a customer's orders",
        "description": "Lists the orders of one customer, all at once: the documents describe no paging for this list.\n\n**A new order can take up to 15 minutes to appear.** So an order that is not in the list may have been placed all\nthe same. After an open result, repeat the order soon with its `MS-RequestId`; read this list to reconcile what is\nolder than the lag.\n\nCredentials may be app-only or app + user.\n\nMicrosoft's generated reference knows two more filters, `indirect_reseller_id` and `include_system_purchases`;\nwithout the latter, purchases that the system made are left out. No page and no SDK uses them, so they are not\nparameters here. The Swagger document of 2019 spelt the first one `indirectResellerId`.\n",
        "externalDocs": {
          "description": "Get all of a customer's orders",
          "url": "https://learn.microsoft.com/en-us/partner-center/developer/get-all-of-a-customer-s-orders"
        },
        "x-source": [
          "learn/get-all-of-a-customer-s-orders",
          "learn/get-a-list-of-orders-by-customer-and-billing-cycle-type",
          "learn-rest/manage-orders",
          "sdk-dotnet"
        ],
        "x-credentials": [
          "app",
          "app+user"
        ],
        "x-requests": {
          "all": {
            "customerId": "4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04"
          },
          "byBillingType": {
            "customerId": "b0d70a69-4c42-4b27-b17b-91a835d8686a",
            "billingType": "onetime"
          },
          "empty": {
            "customerId": "c501c3c4-d776-40ef-9ecf-9cefb59442c1"
          }
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/BillingType"
          },
          {
            "$ref": "#/components/parameters/IncludePrice"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/OrderList"
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "408": {
            "$ref": "#/components/responses/RequestTimeout"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "501": {
            "$ref": "#/components/responses/NotImplemented"
          },
          "502": {
            "$ref": "#/components/responses/BadGateway"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          },
          "504": {
            "$ref": "#/components/responses/GatewayTimeout"
          }
        }
      },
      "post": {
        "operationId": "createOrder",
        "tags": [
          "Orders"
        ],
        "summary": "Create an order",
        "description": "Buys the offers of `lineItems` for one customer. **Every accepted call is a purchase.**\n\nThe documents write the path as `/v1/customers/{customer-id}/orders`. A template name never reaches the\nwire, and three common tools fail on the hyphen, so this contract calls the parameter `customerId`.\n\nCredentials may be app-only or app + user; with `partnerIdOnRecord` they must be app + user.\n\nRules that the schemas below can't say:\n- `lineItemNumber` is unique within the order and runs from 0 to the number of line items minus 1 (refused\n  with 800071).\n- `referenceCustomerId`, when sent, is the customer of the path.\n",
        "externalDocs": {
          "description": "Create an order",
          "url": "https://learn.microsoft.com/en-us/partner-center/developer/create-an-order"
        },
        "x-source": [
          "azure-csp/create-an-order",
          "azure-csp/create-an-order-for-a-customer-of-an-indirect-reseller",
          "docs-2019/create-an-order",
          "learn/create-an-order",
          "learn/order-resources"
        ],
        "x-buys": true,
        "x-credentials": [
          "app",
          "app+user"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CustomerUserUpn"
          }
        ],
        "requestBody": {
          "required": true,
          "description": "The order to place. Only `lineItems` is required; the service sets read-only members and refuses or ignores them in a request.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/OrderRequest"
              },
              "examples": {
                "newCommerce": {
                  "$ref": "#/components/examples/NewCommerceOrderRequest"
                },
                "azureReservation": {
                  "$ref": "#/components/examples/AzureReservationOrderRequest"
                },
                "licence": {
                  "$ref": "#/components/examples/LicenceOrderRequest"
                },
                "indirectReseller": {
                  "$ref": "#/components/examples/IndirectResellerOrderRequest"
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "$ref": "#/components/responses/OrderCreated"
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "408": {
            "$ref": "#/components/responses/RequestTimeout"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "417": {
            "$ref": "#/components/responses/ExpectationFailed"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "501": {
            "$ref": "#/components/responses/NotImplemented"
          },
          "502": {
            "$ref": "#/components/responses/BadGateway"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          },
          "504": {
            "$ref": "#/components/responses/GatewayTimeout"
          }
        }
      }
    },
    "/v1/customers/{customerId}/orders/{orderId}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/CustomerId"
        },
        {
          "$ref": "#/components/parameters/OrderId"
        },
        {
          "$ref": "#/components/parameters/RequestId"
        },
        {
          "$ref": "#/components/parameters/CorrelationId"
        },
        {
          "$ref": "#/components/parameters/CorrelationVector"
        },
        {
          "$ref": "#/components/parameters/Locale"
        },
        {
          "$ref": "#/components/parameters/ContractVersion"
        },
        {
          "$ref": "#/components/parameters/Application"
        },
        {
          "$ref": "#/components/parameters/ValidateMfa"
        }
      ],
      "get": {
        "operationId": "getOrder",
        "tags": [
          "Orders"
        ],
        "summary": "Get an order",
        "description": "Reads one order, as the answer to creating it shows it. It is what the `self` link of an order points at. Watch\n`status` here until the order is done, and read the `subscriptionId` of a line item once it is provisioned.\n\nCredentials may be app-only or app + user.\n",
        "externalDocs": {
          "description": "Get an order by ID",
          "url": "https://learn.microsoft.com/en-us/partner-center/developer/get-an-order-by-id"
        },
        "x-source": [
          "learn/get-an-order-by-id",
          "learn/order-resources",
          "sdk-dotnet"
        ],
        "x-credentials": [
          "app",
          "app+user"
        ],
        "x-requests": {
          "newCommerce": {
            "customerId": "4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04",
            "orderId": "c403d91b21d2"
          },
          "azureReservation": {
            "customerId": "b0d70a69-4c42-4b27-b17b-91a835d8686a",
            "orderId": "Cs_jyTxubLpvdJXdo8xcQZN6I2RsLrgZ1"
          },
          "licence": {
            "customerId": "4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04",
            "orderId": "074bd849-9106-405c-9923-fa061839d487"
          },
          "indirectReseller": {
            "customerId": "c501c3c4-d776-40ef-9ecf-9cefb59442c1",
            "orderId": "3eddcac6-63b2-4c40-b0b6-f47e18301492"
          },
          "withPrices": {
            "customerId": "4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04",
            "orderId": "c403d91b21d2",
            "include_price": true
          }
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/IncludePrice"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/OrderRead"
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "408": {
            "$ref": "#/components/responses/RequestTimeout"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "501": {
            "$ref": "#/components/responses/NotImplemented"
          },
          "502": {
            "$ref": "#/components/responses/BadGateway"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          },
          "504": {
            "$ref": "#/components/responses/GatewayTimeout"
          }
        }
      },
      "patch": {
        "operationId": "purchaseAddOn",
        "tags": [
          "Orders"
        ],
        "summary": "Purchase an add-on",
        "description": "Buys add-ons for **legacy** subscriptions of an order that exists, by adding line items to that order. **Every\naccepted call is a purchase.** The order to add to is the one that bought the base subscription: `orderId` of the\nsubscription.\n\nNew commerce does it another way: its add-ons are ordinary line items, bought in one cart or order with their base\nor later by themselves, and have no `parentSubscriptionId`. By the .NET SDK's list of them, error 10018 at a\ncart's line item says that the base has too few seats, and 10019 that the add-on has. That such add-ons go into an\norder as they go into a cart is inferred; the page shows carts.\n\n`lineItemNumber` starts again at 0 in the request. The answer is the whole order, renumbered: the items that were\nthere keep the first numbers, the add-ons follow.\n\nCredentials may be app-only or app + user; with `partnerIdOnRecord` they must be app + user.\n\nThe page requires `referenceCustomerId` and `quantity` too; the first is not required here, for the reason given\nat the member, nor is the second, as when creating an order. The id of a legacy order comes in either case: the\nsample has it in upper case in the path and in lower case in the answer.\n\nThe service has two more uses of this call, which this contract does not cover: changing the billing cycle of a\nlegacy order, and cancelling an order in the sandbox or software within its window. Their bodies have no\n`parentSubscriptionId`.\n",
        "externalDocs": {
          "description": "Purchase an add-on to a subscription",
          "url": "https://learn.microsoft.com/en-us/partner-center/developer/purchase-an-add-on-to-a-subscription"
        },
        "x-source": [
          "learn/purchase-an-add-on-to-a-subscription",
          "learn/create-a-cart-with-add-ons",
          "learn/order-resources",
          "learn/change-the-billing-cycle",
          "learn/cancel-software-purchases",
          "sdk-dotnet",
          "inferred"
        ],
        "x-buys": true,
        "x-credentials": [
          "app",
          "app+user"
        ],
        "x-requests": {
          "addOn": {
            "customerId": "4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04",
            "orderId": "074bd849-9106-405c-9923-fa061839d487"
          }
        },
        "requestBody": {
          "required": true,
          "description": "An order of add-ons. Only `lineItems` is required; the service sets read-only members and refuses or ignores them in a request.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AddOnRequest"
              },
              "examples": {
                "addOn": {
                  "$ref": "#/components/examples/AddOnRequest"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/OrderChanged"
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "408": {
            "$ref": "#/components/responses/RequestTimeout"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "417": {
            "$ref": "#/components/responses/ExpectationFailed"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "501": {
            "$ref": "#/components/responses/NotImplemented"
          },
          "502": {
            "$ref": "#/components/responses/BadGateway"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          },
          "504": {
            "$ref": "#/components/responses/GatewayTimeout"
          }
        }
      }
    },
    "/v1/customers/{customerId}/orders/{orderId}/provisioningstatus": {
      "parameters": [
        {
          "$ref": "#/components/parameters/CustomerId"
        },
        {
          "$ref": "#/components/parameters/OrderId"
        },
        {
          "$ref": "#/components/parameters/RequestId"
        },
        {
          "$ref": "#/components/parameters/CorrelationId"
        },
        {
          "$ref": "#/components/parameters/CorrelationVector"
        },
        {
          "$ref": "#/components/parameters/Locale"
        },
        {
          "$ref": "#/components/parameters/ContractVersion"
        },
        {
          "$ref": "#/components/parameters/Application"
        },
        {
          "$ref": "#/components/parameters/ValidateMfa"
        }
      ],
      "get": {
        "operationId": "getOrderProvisioningStatus",
        "tags": [
          "Orders"
        ],
        "summary": "Get an order's provisioning status",
        "description": "Tells for each line item how far provisioning has come. It is what the `provisioningStatus` link of an order\npoints at. The page announces a single resource; its sample, the .NET SDK and this contract have a collection.\n\n**Credentials must be app + user.** With app-only credentials, watch `status` of the order instead.\n\nPolling counts against the limits: wait longer each time, and give up at some point.\n",
        "externalDocs": {
          "description": "Get order provisioning status",
          "url": "https://learn.microsoft.com/en-us/partner-center/developer/get-order-provisioning-status"
        },
        "x-source": [
          "learn/get-order-provisioning-status",
          "learn/order-resources",
          "learn/api-throttling-guidance",
          "sdk-dotnet"
        ],
        "x-credentials": [
          "app+user"
        ],
        "x-requests": {
          "newCommerce": {
            "customerId": "4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04",
            "orderId": "c403d91b21d2"
          },
          "azureReservation": {
            "customerId": "b0d70a69-4c42-4b27-b17b-91a835d8686a",
            "orderId": "Cs_jyTxubLpvdJXdo8xcQZN6I2RsLrgZ1"
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/OrderProvisioningStatusRead"
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "408": {
            "$ref": "#/components/responses/RequestTimeout"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "501": {
            "$ref": "#/components/responses/NotImplemented"
          },
          "502": {
            "$ref": "#/components/responses/BadGateway"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          },
          "504": {
            "$ref": "#/components/responses/GatewayTimeout"
          }
        }
      }
    },
    "/v1/customers/{customerId}/subscriptions/{subscriptionId}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/CustomerId"
        },
        {
          "$ref": "#/components/parameters/SubscriptionId"
        },
        {
          "$ref": "#/components/parameters/RequestId"
        },
        {
          "$ref": "#/components/parameters/CorrelationId"
        },
        {
          "$ref": "#/components/parameters/CorrelationVector"
        },
        {
          "$ref": "#/components/parameters/Locale"
        },
        {
          "$ref": "#/components/parameters/ContractVersion"
        },
        {
          "$ref": "#/components/parameters/Application"
        },
        {
          "$ref": "#/components/parameters/ValidateMfa"
        }
      ],
      "get": {
        "operationId": "getSubscription",
        "tags": [
          "Subscriptions"
        ],
        "summary": "Get a subscription",
        "description": "Reads the subscription that a line item became. It is what the `subscription` link of a line item points at. Its\n`orderId` is the order to add add-ons to.\n\nCredentials may be app-only or app + user.\n",
        "externalDocs": {
          "description": "Get a subscription by ID",
          "url": "https://learn.microsoft.com/en-us/partner-center/developer/get-a-subscription-by-id"
        },
        "x-source": [
          "learn/get-a-subscription-by-id",
          "learn/subscription-resources",
          "sdk-dotnet"
        ],
        "x-credentials": [
          "app",
          "app+user"
        ],
        "x-requests": {
          "newCommerce": {
            "customerId": "4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04",
            "subscriptionId": "ebc0beef-7ffb-4044-c074-16f324432139"
          },
          "licence": {
            "customerId": "4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04",
            "subscriptionId": "1DA3295E-C59A-476C-A7E7-D7E981FE79BE"
          },
          "addOn": {
            "customerId": "4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04",
            "subscriptionId": "968BA1CF-C146-4ADF-A300-308DCF718EEE"
          },
          "azure": {
            "customerId": "4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04",
            "subscriptionId": "A356AC8C-E310-44F4-BF85-C7F29044AF99"
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/SubscriptionRead"
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "408": {
            "$ref": "#/components/responses/RequestTimeout"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "501": {
            "$ref": "#/components/responses/NotImplemented"
          },
          "502": {
            "$ref": "#/components/responses/BadGateway"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          },
          "504": {
            "$ref": "#/components/responses/GatewayTimeout"
          }
        }
      }
    },
    "/v1/customers/{customerId}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/CustomerId"
        },
        {
          "$ref": "#/components/parameters/RequestId"
        },
        {
          "$ref": "#/components/parameters/CorrelationId"
        },
        {
          "$ref": "#/components/parameters/CorrelationVector"
        },
        {
          "$ref": "#/components/parameters/Locale"
        },
        {
          "$ref": "#/components/parameters/ContractVersion"
        },
        {
          "$ref": "#/components/parameters/Application"
        },
        {
          "$ref": "#/components/parameters/ValidateMfa"
        }
      ],
      "get": {
        "operationId": "getCustomer",
        "tags": [
          "Customers"
        ],
        "summary": "Get a customer",
        "description": "Reads one customer: the company, where its bills go, and how it is related to the partner. Its `id` is the\n`customerId` of every other call.\n\nWithout delegated administration of the customer's tenant the answer leaves out the company's address and mail\naddress, and the custom domains.\n\nCredentials may be app-only or app + user.\n",
        "externalDocs": {
          "description": "Get a customer by ID",
          "url": "https://learn.microsoft.com/en-us/partner-center/developer/get-a-customer-by-id"
        },
        "x-source": [
          "learn/get-a-customer-by-id",
          "learn/customer-resources",
          "sdk-dotnet"
        ],
        "x-credentials": [
          "app",
          "app+user"
        ],
        "x-requests": {
          "delegated": {
            "customerId": "4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04"
          },
          "notDelegated": {
            "customerId": "c501c3c4-d776-40ef-9ecf-9cefb59442c1"
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/CustomerRead"
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "408": {
            "$ref": "#/components/responses/RequestTimeout"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "501": {
            "$ref": "#/components/responses/NotImplemented"
          },
          "502": {
            "$ref": "#/components/responses/BadGateway"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          },
          "504": {
            "$ref": "#/components/responses/GatewayTimeout"
          }
        }
      }
    },
    "/v1/offers/{offerId}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/OfferId"
        },
        {
          "$ref": "#/components/parameters/RequestId"
        },
        {
          "$ref": "#/components/parameters/CorrelationId"
        },
        {
          "$ref": "#/components/parameters/CorrelationVector"
        },
        {
          "$ref": "#/components/parameters/Locale"
        },
        {
          "$ref": "#/components/parameters/ContractVersion"
        },
        {
          "$ref": "#/components/parameters/Application"
        },
        {
          "$ref": "#/components/parameters/ValidateMfa"
        }
      ],
      "get": {
        "operationId": "getOffer",
        "tags": [
          "Catalogue"
        ],
        "summary": "Get an offer",
        "description": "Reads one offer of the **legacy** catalogue for a country: its quantities, its billing cycles, and whether it\ncan be bought; most commercial ones have taken no new orders since 2022-03-10. An item of the newer catalogue,\nwith an id of the form `product:sku:availability`, is refused here with code 2100; read its SKU instead.\n\nThe page requires `X-Locale`, whose default is documented elsewhere; so it is not required here.\n\nCredentials may be app-only or app + user.\n",
        "externalDocs": {
          "description": "Get an offer by ID",
          "url": "https://learn.microsoft.com/en-us/partner-center/developer/get-an-offer-by-id"
        },
        "x-source": [
          "learn/get-an-offer-by-id",
          "learn/offer-resources",
          "learn/error-codes",
          "sdk-dotnet"
        ],
        "x-credentials": [
          "app",
          "app+user"
        ],
        "x-requests": {
          "licence": {
            "offerId": "031C9E47-4802-4248-838E-778FB1D2CC05",
            "country": "US"
          },
          "addOn": {
            "offerId": "2828BE95-46BA-4F91-B2FD-0BEF192ECF60",
            "country": "US"
          }
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/Country"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/OfferRead"
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "408": {
            "$ref": "#/components/responses/RequestTimeout"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "501": {
            "$ref": "#/components/responses/NotImplemented"
          },
          "502": {
            "$ref": "#/components/responses/BadGateway"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          },
          "504": {
            "$ref": "#/components/responses/GatewayTimeout"
          }
        }
      }
    },
    "/v1/products/{productId}/skus/{skuId}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/ProductId"
        },
        {
          "$ref": "#/components/parameters/SkuId"
        },
        {
          "$ref": "#/components/parameters/RequestId"
        },
        {
          "$ref": "#/components/parameters/CorrelationId"
        },
        {
          "$ref": "#/components/parameters/CorrelationVector"
        },
        {
          "$ref": "#/components/parameters/Locale"
        },
        {
          "$ref": "#/components/parameters/ContractVersion"
        },
        {
          "$ref": "#/components/parameters/Application"
        },
        {
          "$ref": "#/components/parameters/ValidateMfa"
        }
      ],
      "get": {
        "operationId": "getSku",
        "tags": [
          "Catalogue"
        ],
        "summary": "Get a SKU",
        "description": "Reads one SKU of the newer catalogue for a country: its quantities, its billing cycles, what must be done before\nit is bought, and which keys an order's `provisioningContext` needs. It is what the `sku` link of a line item\npoints at.\n\nThe id to order is not here: it belongs to an availability of the SKU, which the `availabilities` link leads to.\n\nSome catalogue items, such as Azure savings plans, are shown for a customer only, under\n`/v1/customers/{customer-id}/products`. This contract does not cover that path.\n\nCredentials may be app-only or app + user.\n",
        "externalDocs": {
          "description": "Get a SKU by ID",
          "url": "https://learn.microsoft.com/en-us/partner-center/developer/get-a-sku-by-id"
        },
        "x-source": [
          "learn/get-a-sku-by-id",
          "learn/product-resources",
          "learn/azure-purchase-savings-plan",
          "sdk-dotnet"
        ],
        "x-credentials": [
          "app",
          "app+user"
        ],
        "x-requests": {
          "newCommerce": {
            "productId": "CFQ7TTC0LH18",
            "skuId": "0001",
            "country": "US"
          },
          "azureReservation": {
            "productId": "DZH318Z0BQ4B",
            "skuId": "0047",
            "country": "US"
          }
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/Country"
          },
          {
            "$ref": "#/components/parameters/ReservationScope"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/SkuRead"
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "408": {
            "$ref": "#/components/responses/RequestTimeout"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "501": {
            "$ref": "#/components/responses/NotImplemented"
          },
          "502": {
            "$ref": "#/components/responses/BadGateway"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          },
          "504": {
            "$ref": "#/components/responses/GatewayTimeout"
          }
        }
      }
    },
    "/v1/relationships": {
      "parameters": [
        {
          "$ref": "#/components/parameters/RequestId"
        },
        {
          "$ref": "#/components/parameters/CorrelationId"
        },
        {
          "$ref": "#/components/parameters/CorrelationVector"
        },
        {
          "$ref": "#/components/parameters/Locale"
        },
        {
          "$ref": "#/components/parameters/ContractVersion"
        },
        {
          "$ref": "#/components/parameters/Application"
        },
        {
          "$ref": "#/components/parameters/ValidateMfa"
        }
      ],
      "get": {
        "operationId": "listRelationships",
        "tags": [
          "Relationships"
        ],
        "summary": "List indirect resellers or providers",
        "description": "Lists the partners that the signed-in partner is related to. An indirect provider lists its resellers with\n`IsIndirectCloudSolutionProviderOf`; a reseller's `mpnId` is what an order's `partnerIdOnRecord` takes.\n\nFor an indirect reseller the page documents `IsIndirectResellerOf`, which lists its providers. That is at odds with\nother pages, which give indirect resellers no access to this API.\n\nWho is not an indirect provider is refused with code 1002.\n\n**Credentials must be app + user.** The samples show no paging.\n",
        "externalDocs": {
          "description": "Retrieve a list of indirect resellers",
          "url": "https://learn.microsoft.com/en-us/partner-center/developer/retrieve-a-list-of-indirect-resellers"
        },
        "x-source": [
          "learn/retrieve-a-list-of-indirect-resellers",
          "learn/relationships-resources",
          "learn/get-started",
          "learn/set-up-api-access-in-partner-center",
          "sdk-dotnet",
          "powershell#75"
        ],
        "x-credentials": [
          "app+user"
        ],
        "x-requests": {
          "resellers": {
            "relationship_type": "IsIndirectCloudSolutionProviderOf"
          },
          "providers": {
            "relationship_type": "IsIndirectResellerOf"
          }
        },
        "parameters": [
          {
            "$ref": "#/components/parameters/RelationshipType"
          },
          {
            "$ref": "#/components/parameters/RelationshipFilter"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/RelationshipList"
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "406": {
            "$ref": "#/components/responses/NotAcceptable"
          },
          "408": {
            "$ref": "#/components/responses/RequestTimeout"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "501": {
            "$ref": "#/components/responses/NotImplemented"
          },
          "502": {
            "$ref": "#/components/responses/BadGateway"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          },
          "504": {
            "$ref": "#/components/responses/GatewayTimeout"
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "bearer": {
        "type": "http",
        "scheme": "bearer",
        "bearerFormat": "JWT",
        "description": "A Microsoft Entra access token for Partner Center, app-only or app + user. The introduction tells, under Authentication, which calls take which kind and what to ask for.",
        "x-source": [
          "learn/partner-center-authentication",
          "learn/create-an-order",
          "learn/deprecate-azure-active-directory-graph-token"
        ]
      }
    },
    "parameters": {
      "CustomerId": {
        "name": "customerId",
        "in": "path",
        "required": true,
        "description": "The customer: the GUID of the customer's Microsoft Entra tenant, which Partner Center also calls \"Microsoft ID\". Either case; compare ignoring case.",
        "schema": {
          "type": "string",
          "format": "uuid"
        },
        "example": "4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04",
        "x-source": [
          "azure-csp/create-an-order",
          "docs-2019/create-an-order",
          "learn/create-an-order"
        ]
      },
      "RequestId": {
        "name": "MS-RequestId",
        "in": "header",
        "description": "Identifies this call, so that a purchase can be repeated safely: a fresh GUID for each new call, the **same**\none to repeat it. Without this header the service makes an id of its own, and a repeat may buy twice.\n",
        "schema": {
          "type": "string",
          "format": "uuid"
        },
        "example": "57870501-203b-468e-8a63-078a3826d8ec",
        "x-source": [
          "learn/headers",
          "docs-history/headers",
          "learn/control-panel-vendor-apis"
        ]
      },
      "CorrelationId": {
        "name": "MS-CorrelationId",
        "in": "header",
        "description": "A GUID that ties log entries together, a fresh one for each call. Quote it to support. The documents say that it should be on all operations; no answer is known that refuses a call without it.",
        "schema": {
          "type": "string",
          "format": "uuid"
        },
        "example": "9c272436-538d-4dd4-a421-c811e004784c",
        "x-source": "learn/headers"
      },
      "CorrelationVector": {
        "name": "MS-CV",
        "in": "header",
        "description": "A correlation vector, to trace the call by. Without it the service makes one. In Microsoft's generated reference only, which lists it for every call; the page of headers does not have it.",
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "example": "VcfS+fqdQUW8Nap6.0",
        "x-source": "learn-rest/manage-orders"
      },
      "Locale": {
        "name": "X-Locale",
        "in": "header",
        "description": "The language of texts in the answer, as a language tag.",
        "schema": {
          "type": "string",
          "minLength": 2,
          "default": "en-US"
        },
        "example": "en-US",
        "x-source": [
          "learn/headers",
          "azure-csp/create-an-order"
        ]
      },
      "ContractVersion": {
        "name": "MS-Contract-Version",
        "in": "header",
        "description": "The version of the API. The headers page marks it as required, yet no order sample shows it and two SDKs work without it, so this contract does not require it. The Java SDK and the 2018 PowerShell module send `v1`; the page's own value reads `api-version: v1`.",
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "example": "v1",
        "x-source": [
          "learn/headers",
          "sdk-dotnet",
          "sdk-java",
          "powershell-module"
        ]
      },
      "Application": {
        "name": "MS-PartnerCenter-Application",
        "in": "header",
        "description": "The name of the calling application, for Microsoft's logs.",
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "example": "Contoso storefront",
        "x-source": "learn/headers"
      },
      "CustomerUserUpn": {
        "name": "x-ms-customeruser-upn",
        "in": "header",
        "description": "The user principal name of the customer's user who gets a licence with the order. Not documented; the .NET SDK sends it from `Orders.Create(order, upn)`.",
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "example": "ada@fabrikam.onmicrosoft.com",
        "x-source": "sdk-dotnet"
      },
      "ValidateMfa": {
        "name": "ValidateMfa",
        "in": "header",
        "description": "Set to `true`, the answer reports in its header `isMfaCompliant` whether the token came from multi-factor authentication. Known from third parties: two describe it, and two public clients read that header.",
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "example": "true",
        "x-source": [
          "mcp",
          "cloudcockpit",
          "public-clients"
        ]
      },
      "OrderId": {
        "name": "orderId",
        "in": "path",
        "required": true,
        "description": "The order: `id` of an order, percent-encoded. Not always a GUID; 36, 33 or 12 characters of `A-Z a-z 0-9 _ -` were seen. One page types it as a GUID, the others as a string.",
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "example": "074bd849-9106-405c-9923-fa061839d487",
        "x-source": [
          "learn/get-an-order-by-id",
          "learn/get-order-provisioning-status",
          "learn/purchase-an-add-on-to-a-subscription"
        ]
      },
      "SubscriptionId": {
        "name": "subscriptionId",
        "in": "path",
        "required": true,
        "description": "The subscription: `subscriptionId` of a line item. A GUID in either case; compare ignoring case.",
        "schema": {
          "type": "string",
          "format": "uuid"
        },
        "example": "1DA3295E-C59A-476C-A7E7-D7E981FE79BE",
        "x-source": "learn/get-a-subscription-by-id"
      },
      "OfferId": {
        "name": "offerId",
        "in": "path",
        "required": true,
        "description": "The offer of the legacy catalogue. The page types it as a GUID, yet offers such as `MS-AZR-0145P` are linked to under this path as well; so it is any text here.",
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "example": "031C9E47-4802-4248-838E-778FB1D2CC05",
        "x-source": [
          "learn/get-an-offer-by-id",
          "learn/get-a-subscription-by-id"
        ]
      },
      "ProductId": {
        "name": "productId",
        "in": "path",
        "required": true,
        "description": "The product: the first part of a catalogue item id `product:sku:availability`.",
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "example": "CFQ7TTC0LH18",
        "x-source": [
          "learn/get-a-sku-by-id",
          "learn/product-resources"
        ]
      },
      "SkuId": {
        "name": "skuId",
        "in": "path",
        "required": true,
        "description": "The SKU: the second part of a catalogue item id `product:sku:availability`. Unique within its product only. Text, even where it is all digits.",
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "example": "0001",
        "x-source": [
          "learn/get-a-sku-by-id",
          "learn/product-resources"
        ]
      },
      "Country": {
        "name": "country",
        "in": "query",
        "required": true,
        "description": "The country or region to sell in, as two letters of ISO 3166. Bodies have it in either case. Some links to a SKU lack it, although the page requires it.",
        "schema": {
          "type": "string",
          "minLength": 2
        },
        "example": "US",
        "x-source": [
          "learn/get-a-sku-by-id",
          "learn/get-an-offer-by-id",
          "learn/get-all-of-a-customer-s-orders"
        ]
      },
      "ReservationScope": {
        "name": "reservationScope",
        "in": "query",
        "description": "For Azure reservations: `AzurePlan` asks for what fits an Azure plan; left out, for what fits a `MS-AZR-0145P` subscription. Documented with the lists of products, SKUs and availabilities; that a single SKU takes it too is said by Microsoft's generated reference and the .NET SDK, and not by its page.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "x-extensible-enum": [
            "AzurePlan"
          ],
          "x-enumDescriptions": {
            "AzurePlan": "Reservations for an Azure plan."
          }
        },
        "example": "AzurePlan",
        "x-source": [
          "learn-rest/manage-orders",
          "sdk-dotnet",
          "learn/get-a-list-of-skus-for-a-product"
        ]
      },
      "BillingType": {
        "name": "billingType",
        "in": "query",
        "description": "Only the orders with this billing cycle. Sources disagree on the spelling: the page's sample has `onetime`, the .NET SDK sends `OneTime`, a third party says `one_time`, Microsoft's generated reference types it as an integer, and the Swagger document of 2019 had `oneTime`. This contract suggests the page's, in lower case and without underscore; for the cycles beside `onetime` that is inferred.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "x-extensible-enum": [
            "unknown",
            "monthly",
            "annual",
            "none",
            "onetime",
            "triennial",
            "biennial"
          ],
          "x-enumDescriptions": {
            "unknown": "Not set.",
            "monthly": "Every month.",
            "annual": "Every year.",
            "none": "Not billed, such as a trial.",
            "onetime": "Once, such as a reservation. On an order it is spelt `one_time`.",
            "triennial": "Every three years.",
            "biennial": "Every two years. Known from the .NET SDK only; Microsoft's generated reference has none."
          }
        },
        "example": "onetime",
        "x-source": [
          "learn/get-a-list-of-orders-by-customer-and-billing-cycle-type",
          "learn-rest/manage-orders",
          "swagger",
          "sdk-dotnet",
          "mcp",
          "inferred",
          "policy"
        ]
      },
      "IncludePrice": {
        "name": "include_price",
        "in": "query",
        "description": "Whether to add prices to the answer: `totalPrice`, and `pricing` of each line item, as far as the credentials may see them. Without it there are none. The .NET SDK writes `True` and `False`.",
        "schema": {
          "type": "boolean",
          "default": false
        },
        "example": true,
        "x-source": [
          "sdk-dotnet",
          "learn-rest/manage-orders"
        ]
      },
      "RelationshipType": {
        "name": "relationship_type",
        "in": "query",
        "required": true,
        "description": "What the signed-in partner is to the partners listed. Written as the .NET SDK names it; the answer spells the same in lower snake case.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "x-extensible-enum": [
            "IsIndirectCloudSolutionProviderOf",
            "IsIndirectResellerOf"
          ],
          "x-enumDescriptions": {
            "IsIndirectCloudSolutionProviderOf": "An indirect provider; lists its resellers.",
            "IsIndirectResellerOf": "An indirect reseller; lists its providers. Documented, at odds with the pages that give resellers no access."
          }
        },
        "example": "IsIndirectCloudSolutionProviderOf",
        "x-source": [
          "learn/retrieve-a-list-of-indirect-resellers",
          "sdk-dotnet"
        ]
      },
      "RelationshipFilter": {
        "name": "filter",
        "in": "query",
        "description": "Only the partners whose name contains a text: a filter as JSON, percent-encoded. Not on the page; the .NET SDK sends it, and supports the field `Name` with the operator `substring` only. The spelling of its members is inferred.",
        "schema": {
          "type": "string",
          "minLength": 2
        },
        "example": "{\"Field\":\"Name\",\"Operator\":\"substring\",\"Value\":\"First Up\"}",
        "x-source": [
          "sdk-dotnet",
          "inferred"
        ]
      }
    },
    "headers": {
      "RequestId": {
        "description": "The `MS-RequestId` of the request, or the one that the service made. Some answers carry it twice, joined by a comma.",
        "required": true,
        "schema": {
          "type": "string",
          "pattern": "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}(, ?[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})*$"
        },
        "example": "57870501-203b-468e-8a63-078a3826d8ec",
        "x-source": [
          "azure-csp/create-an-order",
          "learn/headers",
          "learn/get-a-sku-by-id"
        ]
      },
      "RequestIdOfList": {
        "description": "The `MS-RequestId` of the request, or another: two samples of order lists show another value than was sent.",
        "required": true,
        "schema": {
          "type": "string",
          "pattern": "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}(, ?[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})*$"
        },
        "example": "57870501-203b-468e-8a63-078a3826d8ec",
        "x-source": [
          "learn/get-all-of-a-customer-s-orders",
          "learn/get-a-list-of-orders-by-customer-and-billing-cycle-type"
        ]
      },
      "CorrelationId": {
        "description": "The `MS-CorrelationId` of the request, or the one that the service made. Quote it to support. Some answers carry it twice, joined by a comma.",
        "required": true,
        "schema": {
          "type": "string",
          "pattern": "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}(, ?[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})*$"
        },
        "example": "9c272436-538d-4dd4-a421-c811e004784c",
        "x-source": [
          "azure-csp/create-an-order",
          "learn/headers",
          "learn/get-a-sku-by-id"
        ]
      },
      "GatewayRequestId": {
        "description": "As on other answers, where the answer comes from the service itself. A gateway in front of it may answer without.",
        "schema": {
          "type": "string"
        },
        "example": "57870501-203b-468e-8a63-078a3826d8ec",
        "x-source": [
          "learn/headers",
          "inferred"
        ]
      },
      "GatewayCorrelationId": {
        "description": "As on other answers, where the answer comes from the service itself. A gateway in front of it may answer without.",
        "schema": {
          "type": "string"
        },
        "example": "9c272436-538d-4dd4-a421-c811e004784c",
        "x-source": [
          "learn/headers",
          "inferred"
        ]
      },
      "CorrelationVector": {
        "description": "A correlation vector for Microsoft's support. Seen on most answers, never described.",
        "schema": {
          "type": "string"
        },
        "example": "VcfS+fqdQUW8Nap6.0",
        "x-source": "azure-csp/create-an-order"
      },
      "ServerId": {
        "description": "A label of the server that answered, six to nine digits. Seen on most answers, never described.",
        "schema": {
          "type": "string"
        },
        "example": "030020525",
        "x-source": "azure-csp/create-an-order"
      },
      "MfaCompliance": {
        "description": "Whether the token came from multi-factor authentication: `true` or `false`. In answers to a call with `ValidateMfa`, and not always even there.",
        "schema": {
          "type": "string",
          "x-extensible-enum": [
            "true",
            "false"
          ],
          "x-enumDescriptions": {
            "true": "It did.",
            "false": "It did not; such calls are refused with code 900421 once the enforcement has reached the tenant."
          }
        },
        "example": "true",
        "x-source": [
          "mcp",
          "cloudcockpit",
          "public-clients"
        ]
      },
      "Locale": {
        "description": "The language of texts in the answer. Seen on catalogue and cart answers.",
        "schema": {
          "type": "string"
        },
        "example": "en-US",
        "x-source": [
          "learn/get-a-sku-by-id",
          "learn/checkout-a-cart"
        ]
      },
      "RetryAfter": {
        "description": "How long to wait before the next call. The throttling page gives whole seconds; HTTP also allows a date, so a reader takes both.",
        "schema": {
          "type": "string",
          "pattern": "^([0-9]+|[A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT)$"
        },
        "examples": {
          "seconds": {
            "summary": "Whole seconds",
            "value": "57"
          },
          "date": {
            "summary": "A date",
            "value": "Thu, 30 Mar 2017 17:44:05 GMT"
          }
        },
        "x-source": [
          "learn/api-throttling-guidance",
          "docs-history/error-codes"
        ]
      },
      "Authenticate": {
        "description": "The authentication that is asked for. Seen on some answers only.",
        "schema": {
          "type": "string"
        },
        "example": "OAuth realm=urn:cpsvc:cpid:{b0d70a69-4c42-4b27-b17b-91a835d8686a}",
        "x-source": "learn/error-codes"
      }
    },
    "responses": {
      "OrderCreated": {
        "description": "The order was placed. Provisioning goes on after this answer, so a line item's `subscriptionId` may still be missing.",
        "x-outcome": "created",
        "x-retry": "never",
        "x-repeats": {
          "customerId": "/referenceCustomerId"
        },
        "headers": {
          "MS-RequestId": {
            "$ref": "#/components/headers/RequestId"
          },
          "MS-CorrelationId": {
            "$ref": "#/components/headers/CorrelationId"
          },
          "MS-CV": {
            "$ref": "#/components/headers/CorrelationVector"
          },
          "MS-ServerId": {
            "$ref": "#/components/headers/ServerId"
          },
          "X-Locale": {
            "$ref": "#/components/headers/Locale"
          },
          "isMfaCompliant": {
            "$ref": "#/components/headers/MfaCompliance"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Order",
              "required": [
                "billingCycle",
                "creationDate"
              ]
            },
            "examples": {
              "newCommerce": {
                "$ref": "#/components/examples/NewCommerceOrderResponse"
              },
              "azureReservation": {
                "$ref": "#/components/examples/AzureReservationOrderResponse"
              },
              "licence": {
                "$ref": "#/components/examples/LicenceOrderResponse"
              },
              "indirectReseller": {
                "$ref": "#/components/examples/IndirectResellerOrderResponse"
              }
            }
          }
        },
        "links": {
          "getOrder": {
            "$ref": "#/components/links/Order"
          },
          "getOrderProvisioningStatus": {
            "$ref": "#/components/links/ProvisioningStatusOfOrder"
          },
          "listOrders": {
            "$ref": "#/components/links/OrdersOfCustomer"
          },
          "getSubscription": {
            "$ref": "#/components/links/SubscriptionOfFirstItem"
          },
          "purchaseAddOn": {
            "$ref": "#/components/links/AddOnToOrder"
          }
        }
      },
      "BadRequest": {
        "description": "The call was refused. `code` says why; correct it and send it under a new `MS-RequestId`. Business refusals share this status, also the stale etag (code 2055) that other APIs answer with 412. Without a fault of the service's own, as from a gateway, the result is open.",
        "x-outcome": "rejected",
        "x-retry": "never",
        "headers": {
          "MS-RequestId": {
            "$ref": "#/components/headers/RequestId"
          },
          "MS-CorrelationId": {
            "$ref": "#/components/headers/CorrelationId"
          },
          "MS-CV": {
            "$ref": "#/components/headers/CorrelationVector"
          },
          "MS-ServerId": {
            "$ref": "#/components/headers/ServerId"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Fault"
            },
            "examples": {
              "noInventory": {
                "summary": "Nothing left of a reservation",
                "value": {
                  "code": 2093,
                  "description": "Inventory is not available for the selected catalog item.",
                  "data": [],
                  "source": "PartnerFD"
                }
              },
              "addOnInPost": {
                "summary": "An add-on that belongs to PATCH",
                "value": {
                  "code": 2000,
                  "description": "The request is malformed or contains unsupported input.",
                  "data": [
                    "parentSubscriptionId"
                  ],
                  "source": "PartnerFD"
                }
              },
              "stringCode": {
                "summary": "A code as a string, as documented",
                "value": {
                  "code": "800071",
                  "description": "Line item numbers must be unique and count up from 0.",
                  "source": "PartnerApiServiceControllers"
                }
              }
            }
          }
        }
      },
      "Unauthorized": {
        "description": "The token is missing, expired, or meant for another audience. Nothing was ordered, whoever answered. Get a fresh token and repeat the call once. Code 900421 is met by every fresh token of the same sign-in: the user must sign in again, with multi-factor authentication.",
        "x-outcome": "rejected",
        "x-retry": "fresh-token",
        "x-processed": "never",
        "x-source": [
          "rfc9110",
          "learn/error-codes"
        ],
        "headers": {
          "MS-RequestId": {
            "$ref": "#/components/headers/GatewayRequestId"
          },
          "MS-CorrelationId": {
            "$ref": "#/components/headers/GatewayCorrelationId"
          },
          "MS-CV": {
            "$ref": "#/components/headers/CorrelationVector"
          },
          "MS-ServerId": {
            "$ref": "#/components/headers/ServerId"
          },
          "WWW-Authenticate": {
            "$ref": "#/components/headers/Authenticate"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Fault"
            },
            "examples": {
              "tokenMissing": {
                "summary": "No token",
                "value": {
                  "code": 800001,
                  "description": "The access token is missing.",
                  "data": [],
                  "source": "PartnerApiServiceControllers"
                }
              },
              "wrongAudience": {
                "summary": "A token for an audience that is no longer accepted",
                "value": {
                  "code": 900420,
                  "description": "The audience of the token is not accepted.",
                  "data": [],
                  "source": "PartnerApiServiceControllers"
                }
              }
            }
          }
        }
      },
      "Forbidden": {
        "description": "The partner, the customer or the credential does not allow this call. Sending it again changes nothing until an account, an agreement or the credential has changed. That holds for a fault of the service's own; the page of a firewall or a proxy says nothing of what the service did and leaves the result open.",
        "x-outcome": "rejected",
        "x-retry": "never",
        "headers": {
          "MS-RequestId": {
            "$ref": "#/components/headers/RequestId"
          },
          "MS-CorrelationId": {
            "$ref": "#/components/headers/CorrelationId"
          },
          "MS-CV": {
            "$ref": "#/components/headers/CorrelationVector"
          },
          "MS-ServerId": {
            "$ref": "#/components/headers/ServerId"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Fault"
            },
            "examples": {
              "agreementMissing": {
                "summary": "The customer agreement is not confirmed",
                "value": {
                  "code": 13605,
                  "description": "The customer has not accepted the Microsoft Customer Agreement.",
                  "data": [],
                  "source": "PartnerFD"
                }
              }
            }
          }
        }
      },
      "NotFound": {
        "description": "Something that the call names was not found: the customer, order, subscription, offer, product, SKU, availability or partner. Without a fault of the service's own the address may be wrong, or a gateway answered: that leaves the result open.",
        "x-outcome": "rejected",
        "x-retry": "never",
        "headers": {
          "MS-RequestId": {
            "$ref": "#/components/headers/RequestId"
          },
          "MS-CorrelationId": {
            "$ref": "#/components/headers/CorrelationId"
          },
          "MS-CV": {
            "$ref": "#/components/headers/CorrelationVector"
          },
          "MS-ServerId": {
            "$ref": "#/components/headers/ServerId"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Fault"
            },
            "examples": {
              "notFound": {
                "summary": "Nothing by that id",
                "value": {
                  "code": 1000,
                  "description": "The resource was not found.",
                  "data": [],
                  "source": "PartnerFD"
                }
              }
            }
          }
        }
      },
      "NotAcceptable": {
        "description": "The form of answer that the call accepts is not to be had. The page of error codes lists the status and no code for it, and no such answer was seen; that it is a refusal, with a body like that of other errors, is inferred. Without a fault of the service's own the result is open.",
        "x-outcome": "rejected",
        "x-retry": "never",
        "x-source": [
          "learn/error-codes",
          "sdk-dotnet",
          "inferred"
        ],
        "headers": {
          "MS-RequestId": {
            "$ref": "#/components/headers/GatewayRequestId"
          },
          "MS-CorrelationId": {
            "$ref": "#/components/headers/GatewayCorrelationId"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Fault"
            },
            "examples": {
              "notAcceptable": {
                "summary": "Another form of answer was asked for",
                "description": "Made up after other errors.",
                "value": {
                  "code": 406,
                  "description": "Not acceptable.",
                  "data": [],
                  "source": "PartnerFD"
                }
              }
            }
          }
        }
      },
      "RequestTimeout": {
        "description": "The service gave up waiting. Whether anything was ordered is not known; repeat the call with the same `MS-RequestId`. Listed since .NET SDK 2.0.1.",
        "x-outcome": "unknown",
        "x-retry": "same-request-id",
        "headers": {
          "MS-RequestId": {
            "$ref": "#/components/headers/GatewayRequestId"
          },
          "MS-CorrelationId": {
            "$ref": "#/components/headers/GatewayCorrelationId"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Fault"
            },
            "examples": {
              "timeout": {
                "summary": "The service gave up waiting",
                "value": {
                  "code": 408,
                  "description": "The request timed out.",
                  "data": [],
                  "source": "PartnerFD"
                }
              }
            }
          }
        }
      },
      "Conflict": {
        "description": "The order collides with another change. Code 800060 says that this very purchase is already in progress: its result is open, so look in the customer's order history after some minutes or repeat with the same `MS-RequestId`. The other codes are refusals; without a code the result is open as well.",
        "x-outcome": "rejected",
        "x-retry": "never",
        "headers": {
          "MS-RequestId": {
            "$ref": "#/components/headers/RequestId"
          },
          "MS-CorrelationId": {
            "$ref": "#/components/headers/CorrelationId"
          },
          "MS-CV": {
            "$ref": "#/components/headers/CorrelationVector"
          },
          "MS-ServerId": {
            "$ref": "#/components/headers/ServerId"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Fault"
            },
            "examples": {
              "inProgress": {
                "summary": "The order is already in progress",
                "value": {
                  "code": 800060,
                  "description": "The order is already in progress. Check the order history in a few minutes.",
                  "data": [],
                  "source": "PartnerFD"
                }
              }
            }
          }
        }
      },
      "PreconditionFailed": {
        "description": "A condition that the call came with does not hold. The page of error codes lists the status and no code for it, and no such answer was seen: a stale etag is code 2055 with 400, a failed precondition of the purchase 800036 with 417. That it is a refusal, with a body like that of other errors, is inferred. Without a fault of the service's own the result is open.",
        "x-outcome": "rejected",
        "x-retry": "never",
        "x-source": [
          "learn/error-codes",
          "inferred"
        ],
        "headers": {
          "MS-RequestId": {
            "$ref": "#/components/headers/GatewayRequestId"
          },
          "MS-CorrelationId": {
            "$ref": "#/components/headers/GatewayCorrelationId"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Fault"
            },
            "examples": {
              "preconditionFailed": {
                "summary": "A condition does not hold",
                "description": "Made up after other errors.",
                "value": {
                  "code": 412,
                  "description": "Precondition failed.",
                  "data": [],
                  "source": "PartnerFD"
                }
              }
            }
          }
        }
      },
      "ExpectationFailed": {
        "description": "A precondition of the purchase failed (code 800036). The only code listed with this status.",
        "x-outcome": "rejected",
        "x-retry": "never",
        "headers": {
          "MS-RequestId": {
            "$ref": "#/components/headers/RequestId"
          },
          "MS-CorrelationId": {
            "$ref": "#/components/headers/CorrelationId"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Fault"
            },
            "examples": {
              "preconditionFailed": {
                "summary": "A precondition failed",
                "value": {
                  "code": 800036,
                  "description": "A precondition failed.",
                  "data": [],
                  "source": "PartnerFD"
                }
              }
            }
          }
        }
      },
      "TooManyRequests": {
        "description": "Too many requests; the introduction tells the limits. The body comes from a gateway and has another shape than\nthe service's faults. The .NET SDK does not repeat this status; the documents do.\n",
        "x-outcome": "rejected",
        "x-retry": "after-retry-after",
        "x-processed": "never",
        "x-source": "learn/api-throttling-guidance",
        "headers": {
          "Retry-After": {
            "$ref": "#/components/headers/RetryAfter"
          },
          "MS-RequestId": {
            "$ref": "#/components/headers/GatewayRequestId"
          },
          "MS-CorrelationId": {
            "$ref": "#/components/headers/GatewayCorrelationId"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Fault"
            },
            "examples": {
              "throttled": {
                "summary": "Over the limit",
                "value": {
                  "statusCode": 429,
                  "message": "Rate limit is exceeded. Try again in 57 seconds."
                }
              }
            }
          }
        }
      },
      "InternalServerError": {
        "description": "The service failed. Whether anything was ordered is not known. Today's reference says that callers can retry, and the .NET SDK does, with the same `MS-RequestId`; so does this contract, because the header makes that safe. The error page of 2017 said not to.",
        "x-outcome": "unknown",
        "x-retry": "same-request-id",
        "x-source": [
          "learn-rest/manage-orders",
          "learn/control-panel-vendor-apis",
          "sdk-dotnet",
          "docs-history/error-codes"
        ],
        "headers": {
          "MS-RequestId": {
            "$ref": "#/components/headers/GatewayRequestId"
          },
          "MS-CorrelationId": {
            "$ref": "#/components/headers/GatewayCorrelationId"
          },
          "MS-CV": {
            "$ref": "#/components/headers/CorrelationVector"
          },
          "MS-ServerId": {
            "$ref": "#/components/headers/ServerId"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Fault"
            },
            "examples": {
              "unexpected": {
                "summary": "An unexpected failure",
                "value": {
                  "code": 800003,
                  "description": "An unexpected error occurred.",
                  "data": [],
                  "source": "PartnerFD"
                }
              }
            }
          }
        }
      },
      "NotImplemented": {
        "description": "Listed for code 0, an undefined or unexpected error. Two reports show the code without its status, one of them for a read-only member in the request. Whether anything was ordered is not known.",
        "x-outcome": "unknown",
        "x-retry": "never",
        "headers": {
          "MS-RequestId": {
            "$ref": "#/components/headers/GatewayRequestId"
          },
          "MS-CorrelationId": {
            "$ref": "#/components/headers/GatewayCorrelationId"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Fault"
            },
            "examples": {
              "undefinedError": {
                "summary": "An undefined error",
                "value": {
                  "code": 0,
                  "description": "An unknown error occurred.",
                  "data": [],
                  "source": "PartnerFD"
                }
              }
            }
          }
        }
      },
      "BadGateway": {
        "description": "A gateway got no usable answer from the service; its body is often an HTML page. Whether anything was ordered is not known. The .NET SDK repeats the call with the same `MS-RequestId`; the error page of 2017 said not to.",
        "x-outcome": "unknown",
        "x-retry": "same-request-id",
        "headers": {
          "MS-RequestId": {
            "$ref": "#/components/headers/GatewayRequestId"
          },
          "MS-CorrelationId": {
            "$ref": "#/components/headers/GatewayCorrelationId"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Fault"
            },
            "examples": {
              "badGateway": {
                "summary": "As a fault",
                "value": {
                  "code": 502,
                  "description": "Bad gateway.",
                  "data": [],
                  "source": "PartnerFD"
                }
              }
            }
          },
          "text/html": {
            "schema": {
              "type": "string",
              "x-source": "inferred"
            },
            "examples": {
              "page": {
                "summary": "As a page",
                "value": "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>"
              }
            }
          }
        }
      },
      "ServiceUnavailable": {
        "description": "The service takes no requests now. With `Retry-After` it was not processed: wait that long, then repeat with the same `MS-RequestId`. Without, the result is open, and the 2017 error page says not to retry at once.",
        "x-outcome": "unknown",
        "x-retry": "same-request-id",
        "x-outcome-with-retry-after": "rejected",
        "headers": {
          "Retry-After": {
            "$ref": "#/components/headers/RetryAfter"
          },
          "MS-RequestId": {
            "$ref": "#/components/headers/GatewayRequestId"
          },
          "MS-CorrelationId": {
            "$ref": "#/components/headers/GatewayCorrelationId"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Fault"
            },
            "examples": {
              "unavailable": {
                "summary": "Try again later",
                "value": {
                  "code": 503,
                  "description": "The service is temporarily unavailable.",
                  "data": [],
                  "source": "PartnerFD"
                }
              }
            }
          }
        }
      },
      "GatewayTimeout": {
        "description": "A gateway waited too long for the service. Whether anything was ordered is not known; repeat the call with the same `MS-RequestId`.",
        "x-outcome": "unknown",
        "x-retry": "same-request-id",
        "headers": {
          "Retry-After": {
            "$ref": "#/components/headers/RetryAfter"
          },
          "MS-RequestId": {
            "$ref": "#/components/headers/GatewayRequestId"
          },
          "MS-CorrelationId": {
            "$ref": "#/components/headers/GatewayCorrelationId"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Fault"
            },
            "examples": {
              "gatewayTimeout": {
                "summary": "The gateway gave up waiting",
                "value": {
                  "code": 504,
                  "description": "Gateway time-out.",
                  "data": [],
                  "source": "PartnerFD"
                }
              }
            }
          }
        }
      },
      "OrderRead": {
        "description": "The order.",
        "x-repeats": {
          "customerId": "/referenceCustomerId",
          "orderId": "/id"
        },
        "headers": {
          "MS-RequestId": {
            "$ref": "#/components/headers/RequestId"
          },
          "MS-CorrelationId": {
            "$ref": "#/components/headers/CorrelationId"
          },
          "MS-CV": {
            "$ref": "#/components/headers/CorrelationVector"
          },
          "MS-ServerId": {
            "$ref": "#/components/headers/ServerId"
          },
          "X-Locale": {
            "$ref": "#/components/headers/Locale"
          },
          "isMfaCompliant": {
            "$ref": "#/components/headers/MfaCompliance"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Order"
            },
            "examples": {
              "newCommerce": {
                "$ref": "#/components/examples/NewCommerceOrderResponse"
              },
              "azureReservation": {
                "$ref": "#/components/examples/AzureReservationOrderRead"
              },
              "licence": {
                "$ref": "#/components/examples/LicenceOrderResponse"
              },
              "indirectReseller": {
                "$ref": "#/components/examples/IndirectResellerOrderResponse"
              },
              "withPrices": {
                "$ref": "#/components/examples/NewCommerceOrderWithPrices"
              }
            }
          }
        },
        "links": {
          "getOrderProvisioningStatus": {
            "$ref": "#/components/links/ProvisioningStatusOfOrder"
          },
          "getSubscription": {
            "$ref": "#/components/links/SubscriptionOfFirstItem"
          },
          "getOffer": {
            "$ref": "#/components/links/OfferOfFirstItem"
          },
          "purchaseAddOn": {
            "$ref": "#/components/links/AddOnToOrder"
          }
        }
      },
      "OrderList": {
        "description": "The customer's orders, those of the last 15 minutes perhaps still missing.",
        "x-repeats": {
          "customerId": "/items/*/referenceCustomerId",
          "billingType": "/items/*/billingCycle"
        },
        "headers": {
          "MS-RequestId": {
            "$ref": "#/components/headers/RequestIdOfList"
          },
          "MS-CorrelationId": {
            "$ref": "#/components/headers/CorrelationId"
          },
          "MS-CV": {
            "$ref": "#/components/headers/CorrelationVector"
          },
          "MS-ServerId": {
            "$ref": "#/components/headers/ServerId"
          },
          "X-Locale": {
            "$ref": "#/components/headers/Locale"
          },
          "isMfaCompliant": {
            "$ref": "#/components/headers/MfaCompliance"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/OrderCollection"
            },
            "examples": {
              "all": {
                "$ref": "#/components/examples/AllOrders"
              },
              "byBillingType": {
                "$ref": "#/components/examples/OrdersByBillingType"
              },
              "empty": {
                "$ref": "#/components/examples/NoOrders"
              }
            }
          }
        },
        "links": {
          "getOrder": {
            "$ref": "#/components/links/FirstOrderOfList"
          }
        }
      },
      "OrderChanged": {
        "description": "The add-ons were placed. The body is the whole order, its items renumbered. Provisioning goes on after this answer.",
        "x-outcome": "created",
        "x-retry": "never",
        "x-repeats": {
          "customerId": "/referenceCustomerId",
          "orderId": "/id"
        },
        "headers": {
          "MS-RequestId": {
            "$ref": "#/components/headers/RequestId"
          },
          "MS-CorrelationId": {
            "$ref": "#/components/headers/CorrelationId"
          },
          "MS-CV": {
            "$ref": "#/components/headers/CorrelationVector"
          },
          "MS-ServerId": {
            "$ref": "#/components/headers/ServerId"
          },
          "X-Locale": {
            "$ref": "#/components/headers/Locale"
          },
          "isMfaCompliant": {
            "$ref": "#/components/headers/MfaCompliance"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Order"
            },
            "examples": {
              "addOn": {
                "$ref": "#/components/examples/AddOnResponse"
              }
            }
          }
        },
        "links": {
          "getOrder": {
            "$ref": "#/components/links/Order"
          },
          "getOrderProvisioningStatus": {
            "$ref": "#/components/links/ProvisioningStatusOfOrder"
          },
          "listOrders": {
            "$ref": "#/components/links/OrdersOfCustomer"
          }
        }
      },
      "OrderProvisioningStatusRead": {
        "description": "How far provisioning of each line item has come.",
        "headers": {
          "MS-RequestId": {
            "$ref": "#/components/headers/RequestId"
          },
          "MS-CorrelationId": {
            "$ref": "#/components/headers/CorrelationId"
          },
          "MS-CV": {
            "$ref": "#/components/headers/CorrelationVector"
          },
          "MS-ServerId": {
            "$ref": "#/components/headers/ServerId"
          },
          "X-Locale": {
            "$ref": "#/components/headers/Locale"
          },
          "isMfaCompliant": {
            "$ref": "#/components/headers/MfaCompliance"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/OrderLineItemProvisioningStatusCollection"
            },
            "examples": {
              "newCommerce": {
                "$ref": "#/components/examples/FulfilledProvisioning"
              },
              "azureReservation": {
                "$ref": "#/components/examples/PendingProvisioning"
              }
            }
          }
        },
        "links": {
          "getOrder": {
            "$ref": "#/components/links/SameOrder"
          }
        }
      },
      "SubscriptionRead": {
        "description": "The subscription.",
        "x-repeats": {
          "subscriptionId": "/id"
        },
        "headers": {
          "MS-RequestId": {
            "$ref": "#/components/headers/RequestId"
          },
          "MS-CorrelationId": {
            "$ref": "#/components/headers/CorrelationId"
          },
          "MS-CV": {
            "$ref": "#/components/headers/CorrelationVector"
          },
          "MS-ServerId": {
            "$ref": "#/components/headers/ServerId"
          },
          "X-Locale": {
            "$ref": "#/components/headers/Locale"
          },
          "isMfaCompliant": {
            "$ref": "#/components/headers/MfaCompliance"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Subscription"
            },
            "examples": {
              "newCommerce": {
                "$ref": "#/components/examples/NewCommerceSubscription"
              },
              "licence": {
                "$ref": "#/components/examples/LicenceSubscription"
              },
              "addOn": {
                "$ref": "#/components/examples/AddOnSubscription"
              },
              "azure": {
                "$ref": "#/components/examples/AzureSubscription"
              }
            }
          }
        },
        "links": {
          "getOrder": {
            "$ref": "#/components/links/OrderOfSubscription"
          },
          "purchaseAddOn": {
            "$ref": "#/components/links/AddOnToSubscription"
          },
          "getSubscription": {
            "$ref": "#/components/links/ParentSubscription"
          }
        }
      },
      "CustomerRead": {
        "description": "The customer.",
        "x-repeats": {
          "customerId": "/id"
        },
        "headers": {
          "MS-RequestId": {
            "$ref": "#/components/headers/RequestId"
          },
          "MS-CorrelationId": {
            "$ref": "#/components/headers/CorrelationId"
          },
          "MS-CV": {
            "$ref": "#/components/headers/CorrelationVector"
          },
          "MS-ServerId": {
            "$ref": "#/components/headers/ServerId"
          },
          "X-Locale": {
            "$ref": "#/components/headers/Locale"
          },
          "isMfaCompliant": {
            "$ref": "#/components/headers/MfaCompliance"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Customer"
            },
            "examples": {
              "delegated": {
                "$ref": "#/components/examples/DelegatedCustomer"
              },
              "notDelegated": {
                "$ref": "#/components/examples/NotDelegatedCustomer"
              }
            }
          }
        },
        "links": {
          "createOrder": {
            "$ref": "#/components/links/OrderForCustomer"
          },
          "listOrders": {
            "$ref": "#/components/links/OrdersOfThisCustomer"
          }
        }
      },
      "OfferRead": {
        "description": "The offer.",
        "x-repeats": {
          "offerId": "/id",
          "country": "/country"
        },
        "headers": {
          "MS-RequestId": {
            "$ref": "#/components/headers/RequestId"
          },
          "MS-CorrelationId": {
            "$ref": "#/components/headers/CorrelationId"
          },
          "MS-CV": {
            "$ref": "#/components/headers/CorrelationVector"
          },
          "MS-ServerId": {
            "$ref": "#/components/headers/ServerId"
          },
          "X-Locale": {
            "$ref": "#/components/headers/Locale"
          },
          "isMfaCompliant": {
            "$ref": "#/components/headers/MfaCompliance"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Offer"
            },
            "examples": {
              "licence": {
                "$ref": "#/components/examples/LicenceOffer"
              },
              "addOn": {
                "$ref": "#/components/examples/AddOnOffer"
              }
            }
          }
        }
      },
      "SkuRead": {
        "description": "The SKU.",
        "x-repeats": {
          "productId": "/productId",
          "skuId": "/id"
        },
        "headers": {
          "MS-RequestId": {
            "$ref": "#/components/headers/RequestId"
          },
          "MS-CorrelationId": {
            "$ref": "#/components/headers/CorrelationId"
          },
          "MS-CV": {
            "$ref": "#/components/headers/CorrelationVector"
          },
          "MS-ServerId": {
            "$ref": "#/components/headers/ServerId"
          },
          "X-Locale": {
            "$ref": "#/components/headers/Locale"
          },
          "isMfaCompliant": {
            "$ref": "#/components/headers/MfaCompliance"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Sku"
            },
            "examples": {
              "newCommerce": {
                "$ref": "#/components/examples/NewCommerceSku"
              },
              "azureReservation": {
                "$ref": "#/components/examples/AzureReservationSku"
              }
            }
          }
        }
      },
      "RelationshipList": {
        "description": "The partners that the signed-in partner is related to.",
        "x-repeats": {
          "relationship_type": "/items/*/relationshipType"
        },
        "headers": {
          "MS-RequestId": {
            "$ref": "#/components/headers/RequestId"
          },
          "MS-CorrelationId": {
            "$ref": "#/components/headers/CorrelationId"
          },
          "MS-CV": {
            "$ref": "#/components/headers/CorrelationVector"
          },
          "MS-ServerId": {
            "$ref": "#/components/headers/ServerId"
          },
          "X-Locale": {
            "$ref": "#/components/headers/Locale"
          },
          "isMfaCompliant": {
            "$ref": "#/components/headers/MfaCompliance"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/PartnerRelationshipCollection"
            },
            "examples": {
              "resellers": {
                "$ref": "#/components/examples/IndirectResellers"
              },
              "providers": {
                "$ref": "#/components/examples/IndirectProviders"
              }
            }
          }
        }
      }
    },
    "links": {
      "Order": {
        "operationId": "getOrder",
        "description": "The order of this answer.",
        "parameters": {
          "customerId": "$request.path.customerId",
          "orderId": "$response.body#/id"
        }
      },
      "SameOrder": {
        "operationId": "getOrder",
        "description": "The order that was asked about.",
        "parameters": {
          "customerId": "$request.path.customerId",
          "orderId": "$request.path.orderId"
        }
      },
      "ProvisioningStatusOfOrder": {
        "operationId": "getOrderProvisioningStatus",
        "description": "How far provisioning of this order has come.",
        "parameters": {
          "customerId": "$request.path.customerId",
          "orderId": "$response.body#/id"
        }
      },
      "OrdersOfCustomer": {
        "operationId": "listOrders",
        "description": "The orders of the same customer. A new one can take up to 15 minutes to appear.",
        "parameters": {
          "customerId": "$request.path.customerId"
        }
      },
      "OrdersOfThisCustomer": {
        "operationId": "listOrders",
        "description": "The orders of this customer.",
        "parameters": {
          "customerId": "$response.body#/id"
        }
      },
      "OrderForCustomer": {
        "operationId": "createOrder",
        "description": "An order for this customer.",
        "parameters": {
          "customerId": "$response.body#/id"
        }
      },
      "FirstOrderOfList": {
        "operationId": "getOrder",
        "description": "The first order of the list; the others in the same way.",
        "parameters": {
          "customerId": "$request.path.customerId",
          "orderId": "$response.body#/items/0/id"
        }
      },
      "AddOnToOrder": {
        "operationId": "purchaseAddOn",
        "description": "An add-on to the subscription of the first line item; to the others in the same way.",
        "parameters": {
          "customerId": "$request.path.customerId",
          "orderId": "$response.body#/id"
        },
        "x-request-members": {
          "/lineItems/*/parentSubscriptionId": "$response.body#/lineItems/0/subscriptionId"
        }
      },
      "SubscriptionOfFirstItem": {
        "operationId": "getSubscription",
        "description": "The subscription that the first line item became, once it is provisioned; the others in the same way.",
        "parameters": {
          "customerId": "$request.path.customerId",
          "subscriptionId": "$response.body#/lineItems/0/subscriptionId"
        }
      },
      "OfferOfFirstItem": {
        "operationId": "getOffer",
        "description": "The offer of the first line item, where it is of the legacy catalogue. The country is for the caller to choose.",
        "parameters": {
          "offerId": "$response.body#/lineItems/0/offerId"
        }
      },
      "OrderOfSubscription": {
        "operationId": "getOrder",
        "description": "The order that the subscription was bought with.",
        "parameters": {
          "customerId": "$request.path.customerId",
          "orderId": "$response.body#/orderId"
        }
      },
      "AddOnToSubscription": {
        "operationId": "purchaseAddOn",
        "description": "An add-on to this subscription, whose `id` is then the line item's `parentSubscriptionId`.",
        "parameters": {
          "customerId": "$request.path.customerId",
          "orderId": "$response.body#/orderId"
        },
        "x-request-members": {
          "/lineItems/*/parentSubscriptionId": "$response.body#/id"
        }
      },
      "ParentSubscription": {
        "operationId": "getSubscription",
        "description": "The subscription that this add-on belongs to.",
        "parameters": {
          "customerId": "$request.path.customerId",
          "subscriptionId": "$response.body#/parentSubscriptionId"
        }
      }
    },
    "schemas": {
      "OrderBase": {
        "type": "object",
        "description": "What a request for an order and the order have in common.",
        "x-source": [
          "learn/order-resources",
          "sdk-dotnet"
        ],
        "properties": {
          "referenceCustomerId": {
            "type": "string",
            "format": "uuid",
            "description": "The customer to buy for, the same as in the path. Sources disagree on whether a request must send it: the indirect-reseller page and the 2017 page require it, the create-order pages since 2019 do not, and orders without it are accepted. So it is not required here.",
            "examples": [
              "4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04"
            ],
            "x-kept": "always",
            "x-source": [
              "azure-csp/create-an-order",
              "docs-2019/create-an-order",
              "learn/create-an-order-for-a-customer-of-an-indirect-reseller",
              "npm-microsoft-partnercenter"
            ]
          },
          "billingCycle": {
            "$ref": "#/components/schemas/BillingCycleType",
            "description": "How often the partner is billed. When absent or `unknown`, the service applies `monthly`, or `one_time` for what is bought once (2017 pages name `monthly` only). Some offers refuse the default with code 2004: a trial wants `none`.",
            "x-kept": "always",
            "x-source": [
              "azure-csp/create-an-order",
              "docs-2019/create-an-order",
              "powershell#123"
            ]
          },
          "currencyCode": {
            "type": "string",
            "pattern": "^[A-Z]{3}$",
            "description": "The currency of the order, as ISO 4217. The documents call it read-only, yet their own reservation sample sends it, so this contract allows it in a request. Code 900169 says that neither partner nor customer has a currency.",
            "examples": [
              "USD"
            ],
            "x-kept": "when-present",
            "x-source": [
              "docs-2019/create-an-order",
              "learn/order-resources"
            ]
          },
          "partnerOnRecordAttestationAccepted": {
            "type": "boolean",
            "description": "The partner attests to the partner on record. The documents list it as required and spell it in PascalCase; samples without it are accepted, and Microsoft's generated reference has no such member; so it is not required here. Mandatory in practice for some partners since February 2022; where it is missing the service answers with code 900206.",
            "examples": [
              true
            ],
            "x-kept": "unknown",
            "x-source": [
              "learn/create-an-order",
              "sdk-java#146",
              "learn/error-codes",
              "learn-rest/manage-orders"
            ]
          }
        }
      },
      "OrderRequest": {
        "description": "An order to place. Members that the service sets are not among its members, and it refuses or ignores them.",
        "x-source": [
          "learn/create-an-order",
          "sdk-dotnet"
        ],
        "allOf": [
          {
            "$ref": "#/components/schemas/OrderBase"
          },
          {
            "type": "object",
            "required": [
              "lineItems"
            ],
            "properties": {
              "lineItems": {
                "type": "array",
                "minItems": 1,
                "description": "What to buy, one offer in each item. At least one; no maximum is documented.",
                "items": {
                  "$ref": "#/components/schemas/OrderLineItemRequest"
                },
                "examples": [
                  [
                    {
                      "lineItemNumber": 0,
                      "offerId": "CFQ7TTC0LH18:0001:CFQ7TTC0K971",
                      "friendlyName": "Contoso mail",
                      "quantity": 10,
                      "termDuration": "P1Y"
                    }
                  ]
                ],
                "x-kept": "always",
                "x-source": [
                  "azure-csp/create-an-order",
                  "docs-2019/create-an-order",
                  "learn/create-an-order"
                ]
              },
              "attributes": {
                "$ref": "#/components/schemas/ResourceAttributesRequest",
                "x-kept": "own"
              }
            }
          }
        ]
      },
      "AddOnRequest": {
        "description": "Add-ons to an order that exists, to be bought for its subscriptions.",
        "x-source": [
          "learn/purchase-an-add-on-to-a-subscription",
          "sdk-dotnet"
        ],
        "allOf": [
          {
            "$ref": "#/components/schemas/OrderBase"
          },
          {
            "type": "object",
            "required": [
              "lineItems"
            ],
            "properties": {
              "lineItems": {
                "type": "array",
                "minItems": 1,
                "description": "The add-ons to buy, one offer in each item, counted from 0 again.",
                "items": {
                  "$ref": "#/components/schemas/AddOnLineItemRequest"
                },
                "examples": [
                  [
                    {
                      "lineItemNumber": 0,
                      "offerId": "1D29F80A-9664-49F2-9B43-B6ADAE6E1E36",
                      "parentSubscriptionId": "1DA3295E-C59A-476C-A7E7-D7E981FE79BE",
                      "quantity": 2
                    }
                  ]
                ],
                "x-kept": "always",
                "x-source": "learn/purchase-an-add-on-to-a-subscription"
              },
              "attributes": {
                "$ref": "#/components/schemas/ResourceAttributesRequest",
                "x-kept": "own"
              }
            }
          }
        ]
      },
      "Order": {
        "description": "A purchase for one customer, as the service answers it. Members marked read-only are set by the service and never sent: see `OrderRequest` for what is.",
        "x-source": [
          "learn/order-resources",
          "sdk-dotnet"
        ],
        "allOf": [
          {
            "$ref": "#/components/schemas/OrderBase"
          },
          {
            "type": "object",
            "required": [
              "id",
              "lineItems"
            ],
            "properties": {
              "id": {
                "type": "string",
                "readOnly": true,
                "minLength": 1,
                "description": "The order's identifier. Not always a GUID: legacy orders have one, modern orders of 2018 have 33 characters of base64url, new-commerce orders have 12 hexadecimal characters. Percent-encode it in a path.",
                "examples": [
                  "074bd849-9106-405c-9923-fa061839d487"
                ],
                "x-source": [
                  "azure-csp/create-an-order",
                  "docs-2019/create-an-order",
                  "learn/get-an-order-by-id"
                ]
              },
              "alternateId": {
                "type": "string",
                "readOnly": true,
                "description": "A second, shorter identifier. Equal to `id` for GUIDs and for 12-character ids; for 33-character ids it is 12 hexadecimal characters of its own.",
                "examples": [
                  "c403d91b21d2"
                ],
                "x-source": [
                  "learn/order-resources",
                  "sdk-dotnet"
                ]
              },
              "lineItems": {
                "type": "array",
                "minItems": 1,
                "description": "What is bought, one offer in each item. At least one; no maximum is documented.",
                "items": {
                  "$ref": "#/components/schemas/OrderLineItem"
                },
                "examples": [
                  [
                    {
                      "lineItemNumber": 0,
                      "offerId": "CFQ7TTC0LH18:0001:CFQ7TTC0K971",
                      "friendlyName": "Contoso mail",
                      "quantity": 10,
                      "termDuration": "P1Y"
                    }
                  ]
                ],
                "x-source": [
                  "azure-csp/create-an-order",
                  "docs-2019/create-an-order",
                  "learn/order-resources"
                ]
              },
              "currencySymbol": {
                "type": "string",
                "readOnly": true,
                "description": "The symbol of the currency, with or without a country prefix.",
                "examples": [
                  "$"
                ],
                "x-source": "learn/order-resources"
              },
              "creationDate": {
                "type": "string",
                "format": "date-time",
                "readOnly": true,
                "description": "When the order was created. Three spellings occur: milliseconds with an offset, six or seven decimals with `Z`, and two or three decimals with `+00:00`.",
                "examples": [
                  "2017-03-30T10:43:07.157-07:00"
                ],
                "x-source": [
                  "azure-csp/create-an-order",
                  "docs-2019/create-an-order"
                ]
              },
              "status": {
                "$ref": "#/components/schemas/OrderStatus",
                "readOnly": true,
                "description": "Where the order stands. Read-only when creating: a request that sends `none` is refused with code 0. Absent on legacy answers.",
                "x-source": [
                  "docs-2019/create-an-order",
                  "learn/order-resources",
                  "powershell-module#50"
                ]
              },
              "transactionType": {
                "$ref": "#/components/schemas/OrderTransactionType",
                "readOnly": true,
                "description": "What kind of transaction made the order.",
                "x-source": "learn/order-resources"
              },
              "links": {
                "$ref": "#/components/schemas/OrderLinks",
                "readOnly": true,
                "description": "Where to read on from this order. Absent on a cancelled order.",
                "x-source": [
                  "azure-csp/create-an-order",
                  "docs-2019/create-an-order",
                  "learn/cancel-software-purchases"
                ]
              },
              "attributes": {
                "$ref": "#/components/schemas/ResourceAttributes",
                "description": "The kind of resource and, on legacy answers, its version.",
                "x-source": "azure-csp/create-an-order"
              },
              "totalPrice": {
                "type": "number",
                "readOnly": true,
                "description": "The total before tax. Only present when the order was asked for with `include_price=true`, and in the answer to a cart's checkout.",
                "examples": [
                  100
                ],
                "x-source": [
                  "sdk-dotnet",
                  "learn/checkout-a-cart"
                ]
              },
              "client": {
                "type": "object",
                "readOnly": true,
                "description": "Where the purchase was made. Never documented; seen empty and with the members below.",
                "examples": [
                  {
                    "marketplaceCountry": "US",
                    "deviceFamily": "UniversalStore-PartnerCenter",
                    "name": "Partner Center Web"
                  }
                ],
                "x-source": [
                  "learn/cancel-software-purchases",
                  "npm-microsoft-partnercenter"
                ],
                "properties": {
                  "marketplaceCountry": {
                    "type": "string",
                    "description": "The country of the marketplace, two letters.",
                    "examples": [
                      "US"
                    ],
                    "x-source": "learn/cancel-software-purchases"
                  },
                  "deviceFamily": {
                    "type": "string",
                    "description": "The family of the device that bought.",
                    "examples": [
                      "UniversalStore-PartnerCenter"
                    ],
                    "x-source": "learn/cancel-software-purchases"
                  },
                  "name": {
                    "type": "string",
                    "description": "The name of the client that bought.",
                    "examples": [
                      "Partner Center Web"
                    ],
                    "x-source": "learn/cancel-software-purchases"
                  }
                }
              }
            }
          }
        ]
      },
      "OrderLineItemBase": {
        "type": "object",
        "description": "What a request for a line item and the line item have in common.",
        "x-source": [
          "azure-csp/create-an-order",
          "learn/order-resources"
        ],
        "required": [
          "lineItemNumber",
          "offerId"
        ],
        "properties": {
          "lineItemNumber": {
            "type": "integer",
            "minimum": 0,
            "description": "The item's number within the order: unique, counting from 0 to the number of items minus 1 (code 800071 otherwise).",
            "examples": [
              0
            ],
            "x-kept": "always",
            "x-source": [
              "azure-csp/create-an-order",
              "docs-2019/create-an-order",
              "learn/error-codes"
            ]
          },
          "offerId": {
            "type": "string",
            "minLength": 1,
            "description": "What is bought: a catalogue item id `product:sku:availability`, or for what is older, a GUID for a legacy licence offer and a name such as `MS-AZR-0145P` for legacy Azure. Read a catalogue item id just before buying: its availability part may change (code 400019 says read it again). Commercial legacy offers with a twin in new commerce take no new orders since 2022-03-10.",
            "examples": [
              "CFQ7TTC0LH18:0001:CFQ7TTC0K971",
              "84A03D81-6B37-4D66-8D4A-FAEA24541538"
            ],
            "x-kept": "always",
            "x-source": [
              "azure-csp/create-an-order",
              "docs-2019/create-an-order",
              "learn/product-resources",
              "learn/migrate-subscriptions-to-new-commerce"
            ]
          },
          "subscriptionId": {
            "type": "string",
            "format": "uuid",
            "description": "The subscription that the item became. Set by the service, and absent until it is provisioned; a request that creates an order leaves it out. Upper case for legacy licences, lower case for new commerce.",
            "examples": [
              "1DA3295E-C59A-476C-A7E7-D7E981FE79BE"
            ],
            "x-kept": "own",
            "x-source": [
              "azure-csp/create-an-order",
              "learn/create-an-order"
            ]
          },
          "friendlyName": {
            "type": "string",
            "description": "A name of the partner's own, to tell subscriptions apart. When absent the service fills in the product's title. No maximum length is documented.",
            "examples": [
              "new offer purchase"
            ],
            "x-kept": "always",
            "x-source": [
              "azure-csp/create-an-order",
              "learn/get-an-order-by-id"
            ]
          },
          "quantity": {
            "type": "integer",
            "minimum": 0,
            "description": "How many licences or instances. The 2017 pages require it for licence-based offers only, later pages always; so it is not required here. A request sends at least 1, within the offer's `minimumQuantity` and `maximumQuantity` (codes 2002, 800067, 900275); 0 in an answer means that the item was cancelled.",
            "examples": [
              5
            ],
            "x-kept": "always",
            "x-source": [
              "azure-csp/create-an-order",
              "docs-2019/create-an-order",
              "learn/cancel-software-purchases",
              "learn/error-codes"
            ]
          },
          "partnerIdOnRecord": {
            "type": "string",
            "description": "The Partner Center id (formerly MPN id) of the indirect **reseller**, when an indirect provider orders for that reseller's customer; never the provider's own. Leaving it out does not fail the order: the reseller is not recorded and may lose incentives. Needs app + user credentials.",
            "examples": [
              "4848383"
            ],
            "x-kept": "always",
            "x-source": [
              "azure-csp/create-an-order",
              "azure-csp/create-an-order-for-a-customer-of-an-indirect-reseller",
              "learn/create-an-order-for-a-customer-of-an-indirect-reseller",
              "sdk-samples#3"
            ]
          },
          "additionalPartnerIdsOnRecord": {
            "type": "array",
            "maxItems": 5,
            "items": {
              "type": "string",
              "description": "The Partner Center id of one more indirect reseller.",
              "examples": [
                "4848384"
              ],
              "x-source": "learn/create-an-order"
            },
            "description": "Further indirect resellers to record, at most five, when an indirect provider orders; never the provider's own id. For partners that transact in the EU and EFTA only, and without incentives for these resellers. The page's table calls it a string; bodies and the .NET SDK have an array of strings, answered as it was sent. It may repeat `partnerIdOnRecord`.",
            "examples": [
              [
                "4848384",
                "4848385"
              ]
            ],
            "x-kept": "always",
            "x-source": [
              "learn/create-an-order",
              "sdk-dotnet"
            ]
          },
          "provisioningContext": {
            "$ref": "#/components/schemas/ProvisioningContext",
            "description": "What the SKU's `provisioningVariables` ask for, such as an Azure reservation's term and scope. Answers to savings plans have it as sent; the answer to a reservation leaves it out.",
            "x-kept": "when-present",
            "x-source": [
              "docs-2019/create-an-order",
              "learn/product-resources",
              "learn/azure-purchase-savings-plan"
            ]
          },
          "termDuration": {
            "type": "string",
            "pattern": "^(P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?)?$",
            "description": "The term of the purchase, as an ISO 8601 duration: `P1M`, `P1Y`, `P3Y`. Sent for new commerce and savings plans; empty for perpetual software.",
            "examples": [
              "P1Y"
            ],
            "x-kept": "always",
            "x-source": [
              "learn/order-resources",
              "learn/azure-purchase-savings-plan"
            ]
          },
          "renewsTo": {
            "description": "What the subscription becomes at the end of its term. The create-order pages say an array, the resource page (since December 2019) and the .NET SDK a single object; cart bodies show a single object and no order body shows either. So both are valid here, and a client sends what its caller wrote. Whether an order's answer repeats it is not known.",
            "oneOf": [
              {
                "$ref": "#/components/schemas/RenewsTo"
              },
              {
                "type": "array",
                "description": "The form of the create-order pages.",
                "x-source": [
                  "docs-2019/create-an-order",
                  "learn/create-an-order"
                ],
                "examples": [
                  [
                    {
                      "termDuration": "P1Y"
                    }
                  ]
                ],
                "items": {
                  "$ref": "#/components/schemas/RenewsTo"
                }
              }
            ],
            "examples": [
              {
                "termDuration": "P1Y"
              }
            ],
            "x-kept": "unknown",
            "x-source": [
              "docs-2019/create-an-order",
              "learn/create-an-order",
              "learn/order-resources",
              "sdk-dotnet"
            ]
          },
          "customTermEndDate": {
            "type": "string",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?$",
            "description": "Ends the first term on this date, to align it with another subscription. The allowed dates come from `GET /v1/customers/{customer-id}/subscriptions/customTermEndDates?term_duration=`, which writes them without a zone; a cart sample has `Z`. Both are taken. Code 900242 refuses another date.",
            "examples": [
              "2022-02-19T00:00:00Z"
            ],
            "x-kept": "unknown",
            "x-source": [
              "sdk-dotnet",
              "learn/order-resources",
              "learn/create-a-cart",
              "learn/error-codes"
            ]
          },
          "promotionId": {
            "type": "string",
            "description": "A promotion to apply, in the form of three parts joined by colons that carts show.",
            "examples": [
              "39NFJQT1PFPX:0001:39NFJQT1Q5KV"
            ],
            "x-kept": "unknown",
            "x-source": [
              "sdk-dotnet",
              "npm-microsoft-partnercenter"
            ]
          },
          "attestationAccepted": {
            "type": "boolean",
            "description": "The customer's attestation, where the SKU asks for one; without it such an order is refused with code 900203. The documents spell it in PascalCase.",
            "examples": [
              true
            ],
            "x-kept": "unknown",
            "x-source": [
              "docs-history/order-resources",
              "learn/order-resources",
              "learn/error-codes"
            ]
          },
          "purchaseCommitment": {
            "$ref": "#/components/schemas/PurchaseCommitment",
            "description": "What an Azure savings plan commits to.",
            "x-kept": "always",
            "x-source": "learn/azure-purchase-savings-plan"
          }
        }
      },
      "OrderLineItemRequest": {
        "description": "An offer to order, and how many of it.",
        "x-source": [
          "azure-csp/create-an-order",
          "learn/create-an-order"
        ],
        "allOf": [
          {
            "$ref": "#/components/schemas/OrderLineItemBase"
          },
          {
            "type": "object",
            "properties": {
              "quantity": {
                "type": "integer",
                "minimum": 1,
                "examples": [
                  5
                ],
                "x-source": [
                  "azure-csp/create-an-order",
                  "learn/error-codes"
                ]
              },
              "parentSubscriptionId": {
                "description": "Belongs to PATCH (an add-on to an order that exists); refused here with code 2000.",
                "not": {},
                "x-source": [
                  "azure-csp/create-an-order",
                  "powershell#63"
                ]
              },
              "attributes": {
                "$ref": "#/components/schemas/ResourceAttributesRequest",
                "x-kept": "own"
              }
            }
          }
        ]
      },
      "AddOnLineItemRequest": {
        "description": "An add-on to order, and the subscription that it is for.",
        "x-source": "learn/purchase-an-add-on-to-a-subscription",
        "allOf": [
          {
            "$ref": "#/components/schemas/OrderLineItemBase"
          },
          {
            "type": "object",
            "required": [
              "parentSubscriptionId"
            ],
            "properties": {
              "quantity": {
                "type": "integer",
                "minimum": 1,
                "examples": [
                  2
                ],
                "x-source": [
                  "learn/purchase-an-add-on-to-a-subscription",
                  "learn/error-codes"
                ]
              },
              "parentSubscriptionId": {
                "$ref": "#/components/schemas/ParentSubscriptionId",
                "x-kept": "unknown"
              },
              "attributes": {
                "$ref": "#/components/schemas/ResourceAttributesRequest",
                "x-kept": "own"
              }
            }
          }
        ]
      },
      "OrderLineItem": {
        "description": "One offer of an order, and how many of it.",
        "x-source": [
          "azure-csp/create-an-order",
          "learn/order-resources"
        ],
        "allOf": [
          {
            "$ref": "#/components/schemas/OrderLineItemBase"
          },
          {
            "type": "object",
            "properties": {
              "parentSubscriptionId": {
                "$ref": "#/components/schemas/ParentSubscriptionId"
              },
              "transactionType": {
                "$ref": "#/components/schemas/LineItemTransactionType",
                "readOnly": true,
                "description": "What kind of transaction made the item.",
                "x-source": "learn/order-resources"
              },
              "pricing": {
                "$ref": "#/components/schemas/Pricing",
                "readOnly": true,
                "description": "Prices before tax. Only present with `include_price=true` and in the answer to a cart's checkout.",
                "x-source": [
                  "learn/order-resources",
                  "sdk-dotnet",
                  "powershell"
                ]
              },
              "links": {
                "$ref": "#/components/schemas/OrderLineItemLinks",
                "readOnly": true,
                "description": "Where to read on from this item. May be empty.",
                "x-source": [
                  "azure-csp/create-an-order",
                  "docs-2019/create-an-order"
                ]
              },
              "attributes": {
                "$ref": "#/components/schemas/ResourceAttributes",
                "description": "The kind of resource. Seen in requests only.",
                "x-source": "azure-csp/create-an-order"
              }
            }
          }
        ]
      },
      "ParentSubscriptionId": {
        "type": "string",
        "format": "uuid",
        "description": "The legacy subscription that a legacy add-on belongs to. For PATCH of the order that holds the base offer only; in a POST it is refused with code 2000. New-commerce add-ons do without it.",
        "examples": [
          "1DA3295E-C59A-476C-A7E7-D7E981FE79BE"
        ],
        "x-source": [
          "azure-csp/create-an-order",
          "learn/purchase-an-add-on-to-a-subscription",
          "learn/create-a-cart-with-add-ons",
          "powershell#63"
        ]
      },
      "RenewsTo": {
        "type": "object",
        "description": "The term that follows.",
        "x-source": [
          "docs-2019/create-an-order",
          "learn/order-resources"
        ],
        "properties": {
          "termDuration": {
            "type": "string",
            "pattern": "^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$",
            "description": "The renewal term, as an ISO 8601 duration. Documented: `P1M` and `P1Y`.",
            "examples": [
              "P1Y"
            ],
            "x-source": [
              "docs-2019/create-an-order",
              "learn/order-resources"
            ]
          }
        }
      },
      "ProvisioningContext": {
        "type": "object",
        "description": "Names and values that a SKU's `provisioningVariables` ask for. The names are data: they are never re-spelt.\n\n- Azure reservation: `subscriptionId` (the Azure subscription), `scope` (`shared` or `single`), `duration`\n  (`1Year` or `3Years`; sources also spell `3years` and `3Year`). Tables show scope values capitalised, bodies in\n  lower case.\n- Azure savings plan: `scope` `shared` with `subscriptionId` (the Azure plan), or `single` with `entitlementId`\n  (the Azure subscription). Codes 900312 to 900318 name what is wrong with it.\n",
        "x-source": [
          "docs-2019/create-an-order",
          "learn/product-resources",
          "learn/azure-purchase-savings-plan"
        ],
        "additionalProperties": {
          "type": "string",
          "description": "The value for that name.",
          "examples": [
            "shared"
          ],
          "x-source": "docs-2019/create-an-order"
        },
        "examples": [
          {
            "subscriptionId": "3D5ECED6-1151-44C7-AEE6-70A4BB725666",
            "scope": "shared",
            "duration": "1Year"
          }
        ]
      },
      "PurchaseCommitment": {
        "type": "object",
        "description": "The hourly amount that an Azure savings plan commits to.",
        "x-source": "learn/azure-purchase-savings-plan",
        "properties": {
          "amount": {
            "type": "number",
            "description": "The amount for each grain. The table says integer, a body has 0.05; so it is a number here.",
            "examples": [
              0.05
            ],
            "x-source": "learn/azure-purchase-savings-plan"
          },
          "currency": {
            "type": "string",
            "description": "The currency; the sample writes it in lower case.",
            "examples": [
              "usd"
            ],
            "x-source": "learn/azure-purchase-savings-plan"
          },
          "grain": {
            "type": "string",
            "description": "What the amount is counted by. `hourly` on orders; subscriptions show `Hourly`.",
            "examples": [
              "hourly"
            ],
            "x-source": "learn/azure-purchase-savings-plan"
          }
        },
        "examples": [
          {
            "amount": 0.05,
            "currency": "usd",
            "grain": "hourly"
          }
        ]
      },
      "Pricing": {
        "type": "object",
        "description": "Prices of a line item, before tax. The example has five of an item with a tenth off, when half of the period is left.",
        "x-source": [
          "learn/order-resources",
          "sdk-dotnet"
        ],
        "properties": {
          "listPrice": {
            "type": "number",
            "description": "What one costs in the catalogue, before any discount.",
            "examples": [
              20
            ],
            "x-source": [
              "learn/order-resources",
              "sdk-dotnet"
            ]
          },
          "discountedPrice": {
            "type": "number",
            "description": "The same after all discounts that apply.",
            "examples": [
              18
            ],
            "x-source": [
              "learn/order-resources",
              "sdk-dotnet"
            ]
          },
          "proratedPrice": {
            "type": "number",
            "description": "The discounted price after proration, such as for the part of a period that is left.",
            "examples": [
              9
            ],
            "x-source": [
              "learn/order-resources",
              "sdk-dotnet"
            ]
          },
          "price": {
            "type": "number",
            "description": "What one costs after discounts and proration, in the currency of the bill.",
            "examples": [
              9
            ],
            "x-source": [
              "learn/order-resources",
              "sdk-dotnet"
            ]
          },
          "extendedPrice": {
            "type": "number",
            "description": "What the line item costs: its quantity, with discounts and proration, in the currency of the bill. It is the price of the whole term, not of one charge, by the one sample that tells: a year billed monthly has `price` 30.4 and `extendedPrice` 364.8, twelve times as much.",
            "examples": [
              45
            ],
            "x-source": [
              "learn/order-resources",
              "learn/create-a-cart",
              "sdk-dotnet"
            ]
          }
        },
        "examples": [
          {
            "listPrice": 20,
            "discountedPrice": 18,
            "proratedPrice": 9,
            "price": 9,
            "extendedPrice": 45
          }
        ]
      },
      "BillingCycleType": {
        "type": "string",
        "minLength": 1,
        "description": "How often the partner is billed. Written in lower snake case; a change request that spelt it `Annual` was accepted and answered in the same spelling. One rendering of Microsoft's generated reference has whole numbers beside these names; no body has.",
        "x-extensible-enum": [
          "unknown",
          "monthly",
          "annual",
          "none",
          "one_time",
          "triennial",
          "biennial"
        ],
        "x-enumDescriptions": {
          "unknown": "Not set; what the .NET SDK sends by default.",
          "monthly": "Every month.",
          "annual": "Every year. The 2017 pages say that it is not supported yet; later pages order with it.",
          "none": "Not billed, such as a trial.",
          "one_time": "Once, such as a reservation or perpetual software.",
          "triennial": "Every three years.",
          "biennial": "Every two years. Known from the .NET SDK only; Microsoft's generated reference has none."
        },
        "examples": [
          "monthly"
        ],
        "x-source": [
          "azure-csp/create-an-order",
          "learn/product-resources",
          "learn/change-the-billing-cycle",
          "learn-rest/manage-orders",
          "sdk-dotnet",
          "sdk-java"
        ]
      },
      "OrderStatus": {
        "type": "string",
        "minLength": 1,
        "description": "Where an order stands, spelt as Microsoft's generated reference lists it. In bodies `pending`, `completed`, `cancelled`, `pending_po_upload` and `po_upload_complete` were seen.",
        "x-extensible-enum": [
          "unknown",
          "completed",
          "pending",
          "cancelled",
          "suspended",
          "pending_review",
          "pending_po_upload",
          "po_upload_complete",
          "po_review_rejected",
          "partial_success",
          "error"
        ],
        "x-enumDescriptions": {
          "unknown": "Not known.",
          "completed": "Done.",
          "pending": "Being processed.",
          "cancelled": "Cancelled.",
          "suspended": "Suspended.",
          "pending_review": "Under a second review by Microsoft.",
          "pending_po_upload": "Waits until the partner uploads the customer's purchase order.",
          "po_upload_complete": "The purchase order was uploaded.",
          "po_review_rejected": "The purchase order was rejected; final.",
          "partial_success": "Some subscriptions failed; buy those again.",
          "error": "Failed; buy again."
        },
        "examples": [
          "completed"
        ],
        "x-source": [
          "learn-rest/manage-orders",
          "docs-2019/create-an-order",
          "learn/order-resources"
        ]
      },
      "OrderTransactionType": {
        "type": "string",
        "minLength": 1,
        "description": "What kind of transaction made an order.",
        "x-extensible-enum": [
          "UserPurchase",
          "SystemPurchase",
          "SystemBilling"
        ],
        "x-enumDescriptions": {
          "UserPurchase": "A user bought.",
          "SystemPurchase": "The system bought, as a renewal does. Documented, not seen.",
          "SystemBilling": "The system billed. Documented, not seen."
        },
        "examples": [
          "UserPurchase"
        ],
        "x-source": "learn/order-resources"
      },
      "LineItemTransactionType": {
        "type": "string",
        "minLength": 1,
        "description": "What kind of transaction made a line item. The documents list lower camel case; the only value seen in a body is `New`.",
        "x-extensible-enum": [
          "New",
          "new",
          "renew",
          "addQuantity",
          "removeQuantity",
          "cancel",
          "convert",
          "customerCredit"
        ],
        "x-enumDescriptions": {
          "New": "A new purchase, as seen in bodies.",
          "new": "A new purchase, as documented.",
          "renew": "A renewal.",
          "addQuantity": "More of what was bought.",
          "removeQuantity": "Fewer of what was bought.",
          "cancel": "A cancellation.",
          "convert": "A conversion.",
          "customerCredit": "A credit to the customer."
        },
        "examples": [
          "New"
        ],
        "x-source": "learn/order-resources"
      },
      "OrderLinks": {
        "type": "object",
        "description": "Where to read on from an order.",
        "x-source": [
          "azure-csp/create-an-order",
          "docs-2019/create-an-order",
          "sdk-dotnet"
        ],
        "properties": {
          "self": {
            "$ref": "#/components/schemas/Link",
            "description": "The order itself.",
            "x-source": "azure-csp/create-an-order"
          },
          "provisioningStatus": {
            "$ref": "#/components/schemas/Link",
            "description": "How far provisioning has come.",
            "x-source": "docs-2019/create-an-order"
          },
          "patchOperation": {
            "$ref": "#/components/schemas/Link",
            "description": "How to change the order; its `method` is `PATCH`. Not documented, seen in bodies.",
            "x-source": [
              "sdk-dotnet",
              "learn/create-an-order"
            ]
          }
        },
        "examples": [
          {
            "self": {
              "uri": "/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/orders/074bd849-9106-405c-9923-fa061839d487",
              "method": "GET",
              "headers": []
            }
          }
        ]
      },
      "OrderLineItemLinks": {
        "type": "object",
        "description": "Where to read on from a line item.",
        "x-source": [
          "azure-csp/create-an-order",
          "docs-2019/create-an-order",
          "sdk-dotnet"
        ],
        "properties": {
          "subscription": {
            "$ref": "#/components/schemas/Link",
            "description": "The subscription that the item became.",
            "x-source": "azure-csp/create-an-order"
          },
          "product": {
            "$ref": "#/components/schemas/Link",
            "description": "The product that was bought. Not documented.",
            "x-source": "sdk-dotnet"
          },
          "sku": {
            "$ref": "#/components/schemas/Link",
            "description": "The SKU that was bought.",
            "x-source": "docs-2019/create-an-order"
          },
          "availability": {
            "$ref": "#/components/schemas/Link",
            "description": "The availability that was bought. Not documented.",
            "x-source": "sdk-dotnet"
          },
          "provisioningStatus": {
            "$ref": "#/components/schemas/Link",
            "description": "How far provisioning of the item has come. One sample's address lacks `/customers/{id}` in front.",
            "x-source": [
              "sdk-dotnet",
              "learn/get-all-of-a-customer-s-orders"
            ]
          },
          "activationLinks": {
            "$ref": "#/components/schemas/Link",
            "description": "Where the item is activated.",
            "x-source": "sdk-dotnet"
          }
        },
        "examples": [
          {
            "subscription": {
              "uri": "/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/subscriptions/1DA3295E-C59A-476C-A7E7-D7E981FE79BE",
              "method": "GET",
              "headers": []
            }
          }
        ]
      },
      "Link": {
        "type": "object",
        "description": "An address to read on from.",
        "x-source": [
          "azure-csp/create-an-order",
          "sdk-dotnet",
          "learn/utility-resources"
        ],
        "properties": {
          "uri": {
            "type": "string",
            "description": "The address, relative to the version prefix: it starts with `/` and lacks `/v1`. Its query is part of it. One sample shows an absolute address. Every link seen on an order, a line item, a subscription, a customer or a SKU has one; of 400 links in the documents a single one lacks it, `learnMore` of an add-on offer.",
            "examples": [
              "/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/orders/074bd849-9106-405c-9923-fa061839d487"
            ],
            "x-source": [
              "azure-csp/create-an-order",
              "learn/get-addon-offers-by-offer-id"
            ]
          },
          "method": {
            "type": "string",
            "description": "The HTTP method to use.",
            "examples": [
              "GET"
            ],
            "x-source": "azure-csp/create-an-order"
          },
          "headers": {
            "type": "array",
            "description": "Headers to send along. Empty in every sample.",
            "items": {
              "$ref": "#/components/schemas/LinkHeader"
            },
            "examples": [
              []
            ],
            "x-source": [
              "azure-csp/create-an-order",
              "sdk-dotnet"
            ]
          },
          "body": {
            "type": "string",
            "description": "A body to send along. In Microsoft's generated reference only, never seen.",
            "examples": [
              ""
            ],
            "x-source": "learn-rest/manage-orders"
          }
        },
        "examples": [
          {
            "uri": "/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/orders/074bd849-9106-405c-9923-fa061839d487",
            "method": "GET",
            "headers": []
          }
        ]
      },
      "LinkHeader": {
        "type": "object",
        "description": "A header to send along with a link.",
        "x-source": "sdk-dotnet",
        "properties": {
          "key": {
            "type": "string",
            "description": "The header's name.",
            "examples": [
              "X-Locale"
            ],
            "x-source": "sdk-dotnet"
          },
          "value": {
            "type": "string",
            "description": "The header's value.",
            "examples": [
              "en-US"
            ],
            "x-source": "sdk-dotnet"
          }
        }
      },
      "ResourceAttributes": {
        "description": "What kind of resource a body holds.",
        "x-source": [
          "azure-csp/create-an-order",
          "sdk-dotnet"
        ],
        "allOf": [
          {
            "$ref": "#/components/schemas/ResourceAttributesRequest"
          },
          {
            "type": "object",
            "properties": {
              "etag": {
                "type": "string",
                "readOnly": true,
                "description": "The version of the resource, opaque. Samples decode from base64 to an id and a version; absent on modern orders. It never comes as a header.",
                "examples": [
                  "eyJpZCI6IjA3NGJkODQ5LTkxMDYtNDA1Yy05OTIzLWZhMDYxODM5ZDQ4NyIsInZlcnNpb24iOjF9"
                ],
                "x-source": "azure-csp/create-an-order"
              }
            }
          }
        ],
        "examples": [
          {
            "objectType": "Order"
          }
        ]
      },
      "ResourceAttributesRequest": {
        "type": "object",
        "description": "What kind of resource a request holds.",
        "x-source": "azure-csp/create-an-order",
        "properties": {
          "objectType": {
            "type": "string",
            "description": "The kind of resource, such as `Order` or `OrderLineItem`.",
            "examples": [
              "Order"
            ],
            "x-source": "azure-csp/create-an-order"
          }
        },
        "examples": [
          {
            "objectType": "Order"
          }
        ]
      },
      "Fault": {
        "description": "Why a call failed. Three shapes are live or documented and one is historical, so read whichever members are there.",
        "x-source": [
          "learn/error-codes",
          "learn/api-throttling-guidance",
          "docs-history/error-codes"
        ],
        "anyOf": [
          {
            "$ref": "#/components/schemas/ApiFault"
          },
          {
            "$ref": "#/components/schemas/ThrottlingFault"
          },
          {
            "$ref": "#/components/schemas/LegacyFault"
          }
        ],
        "examples": [
          {
            "code": 2093,
            "description": "Inventory is not available for the selected catalog item.",
            "data": [],
            "source": "PartnerFD"
          }
        ]
      },
      "ApiFault": {
        "type": "object",
        "description": "The service's own error body.",
        "x-source": [
          "learn/error-codes",
          "sdk-dotnet"
        ],
        "required": [
          "code",
          "description"
        ],
        "properties": {
          "code": {
            "description": "What is wrong, see the table of error codes. The documents say a string; every body found has a number, and Microsoft's Swagger document typed it so. Both are valid here.",
            "oneOf": [
              {
                "type": "integer",
                "description": "As seen in bodies.",
                "examples": [
                  2093
                ],
                "x-source": [
                  "powershell-module#50",
                  "spring-social",
                  "swagger"
                ]
              },
              {
                "type": "string",
                "minLength": 1,
                "description": "As documented.",
                "examples": [
                  "2093"
                ],
                "x-source": "learn/error-codes"
              }
            ],
            "examples": [
              2093
            ],
            "x-source": [
              "learn/error-codes",
              "powershell-module#50",
              "spring-social",
              "swagger"
            ]
          },
          "description": {
            "type": "string",
            "description": "What is wrong, in words. The documents give 1 to 1,024 characters. It may hold JSON of its own, escaped.",
            "examples": [
              "Inventory is not available for the selected catalog item."
            ],
            "x-source": "learn/error-codes"
          },
          "data": {
            "type": "array",
            "description": "Details of some errors, such as the names of the members at fault. Empty or absent on others. The documents speak of error objects and the SDKs take any value; every body found has strings, and so had Microsoft's Swagger document.",
            "items": {
              "description": "One detail, of any type.",
              "examples": [
                "parentSubscriptionId"
              ],
              "x-source": [
                "learn/error-codes",
                "sdk-dotnet",
                "sdk-java",
                "swagger"
              ]
            },
            "examples": [
              [
                "parentSubscriptionId"
              ]
            ],
            "x-source": [
              "learn/error-codes",
              "spring-social",
              "sdk-dotnet",
              "sdk-java",
              "swagger"
            ]
          },
          "source": {
            "type": "string",
            "description": "The part of the service that refused, such as `PartnerFD` or `PartnerApiServiceControllers`. Documented as always present, which not every SDK relies on; so it is not required here.",
            "examples": [
              "PartnerFD"
            ],
            "x-source": [
              "learn/error-codes",
              "sdk-dotnet"
            ]
          }
        }
      },
      "ThrottlingFault": {
        "type": "object",
        "description": "The gateway's error body for too many requests. It has no code and no description.",
        "x-source": "learn/api-throttling-guidance",
        "required": [
          "statusCode",
          "message"
        ],
        "properties": {
          "statusCode": {
            "type": "integer",
            "description": "The HTTP status again.",
            "examples": [
              429
            ],
            "x-source": "learn/api-throttling-guidance"
          },
          "message": {
            "type": "string",
            "description": "What happened and how long to wait, in words.",
            "examples": [
              "Rate limit is exceeded. Try again in 57 seconds."
            ],
            "x-source": "learn/api-throttling-guidance"
          }
        }
      },
      "LegacyFault": {
        "type": "object",
        "deprecated": true,
        "description": "An error body of the 2017 documents. No body of this shape was found.",
        "x-source": "docs-history/error-codes",
        "required": [
          "code",
          "other_errors"
        ],
        "properties": {
          "code": {
            "type": "string",
            "maxLength": 64,
            "description": "What is wrong.",
            "examples": [
              "InvalidInput"
            ],
            "x-source": "docs-history/error-codes"
          },
          "data": {
            "type": "object",
            "description": "Details, of no documented shape.",
            "examples": [
              {}
            ],
            "x-source": "docs-history/error-codes"
          },
          "Source": {
            "type": "string",
            "description": "Always `Error`; the only member in PascalCase.",
            "examples": [
              "Error"
            ],
            "x-source": "docs-history/error-codes"
          },
          "other_errors": {
            "type": "array",
            "description": "Further errors of the same call.",
            "items": {
              "$ref": "#/components/schemas/LegacyFaultDetail"
            },
            "examples": [
              [
                {
                  "error_code": "InvalidInput",
                  "message": "The quantity is not valid."
                }
              ]
            ],
            "x-source": "docs-history/error-codes"
          }
        }
      },
      "LegacyFaultDetail": {
        "type": "object",
        "deprecated": true,
        "description": "One further error of the 2017 documents.",
        "x-source": "docs-history/error-codes",
        "properties": {
          "error_code": {
            "type": "string",
            "description": "What is wrong.",
            "examples": [
              "InvalidInput"
            ],
            "x-source": "docs-history/error-codes"
          },
          "message": {
            "type": "string",
            "description": "What is wrong, in words.",
            "examples": [
              "The quantity is not valid."
            ],
            "x-source": "docs-history/error-codes"
          },
          "parameters": {
            "type": "object",
            "description": "Details, of no documented shape.",
            "examples": [
              {}
            ],
            "x-source": "docs-history/error-codes"
          }
        }
      },
      "OrderCollection": {
        "type": "object",
        "description": "Orders of one customer, all of them in one answer.",
        "x-source": [
          "learn/get-all-of-a-customer-s-orders",
          "sdk-dotnet"
        ],
        "required": [
          "items"
        ],
        "properties": {
          "totalCount": {
            "$ref": "#/components/schemas/TotalCount"
          },
          "items": {
            "type": "array",
            "description": "The orders. No order of them is documented; the samples show the newest first.",
            "items": {
              "$ref": "#/components/schemas/Order"
            },
            "examples": [
              [
                {
                  "id": "c403d91b21d2",
                  "lineItems": [
                    {
                      "lineItemNumber": 0,
                      "offerId": "CFQ7TTC0LH18:0001:CFQ7TTC0K971",
                      "quantity": 10,
                      "termDuration": "P1Y"
                    }
                  ]
                }
              ]
            ],
            "x-source": [
              "learn/get-all-of-a-customer-s-orders",
              "sdk-dotnet"
            ]
          },
          "links": {
            "$ref": "#/components/schemas/ResourceLinks",
            "description": "The list itself. Its `self` lacks the query that was sent.",
            "x-source": [
              "learn/get-all-of-a-customer-s-orders",
              "learn/get-a-list-of-orders-by-customer-and-billing-cycle-type"
            ]
          },
          "attributes": {
            "$ref": "#/components/schemas/ResourceAttributes",
            "description": "The kind of resource, `Collection`.",
            "x-source": "learn/get-all-of-a-customer-s-orders"
          }
        }
      },
      "TotalCount": {
        "type": "integer",
        "minimum": 0,
        "description": "How many items there are. Count `items` instead: a recorded answer says 5 and has 3, and the .NET SDK counts again.",
        "examples": [
          2
        ],
        "x-source": [
          "learn/get-all-of-a-customer-s-orders",
          "sdk-dotnet",
          "spring-social"
        ]
      },
      "OrderLineItemProvisioningStatusCollection": {
        "type": "object",
        "description": "How far provisioning of each line item of an order has come.",
        "x-source": [
          "learn/get-order-provisioning-status",
          "sdk-dotnet"
        ],
        "required": [
          "items"
        ],
        "properties": {
          "totalCount": {
            "$ref": "#/components/schemas/TotalCount"
          },
          "items": {
            "type": "array",
            "description": "One entry for each line item.",
            "items": {
              "$ref": "#/components/schemas/OrderLineItemProvisioningStatus"
            },
            "examples": [
              [
                {
                  "lineItemNumber": 0,
                  "status": "fulfilled"
                }
              ]
            ],
            "x-source": "learn/get-order-provisioning-status"
          },
          "links": {
            "$ref": "#/components/schemas/ResourceLinks",
            "description": "The list itself. Part of every collection in the .NET SDK; the sample has none.",
            "x-source": "sdk-dotnet"
          },
          "attributes": {
            "$ref": "#/components/schemas/ResourceAttributes",
            "description": "The kind of resource, `Collection`.",
            "x-source": "learn/get-order-provisioning-status"
          }
        }
      },
      "OrderLineItemProvisioningStatus": {
        "type": "object",
        "description": "How far provisioning of one line item has come.",
        "x-source": [
          "learn/get-order-provisioning-status",
          "learn/order-resources",
          "sdk-dotnet",
          "sdk-java"
        ],
        "required": [
          "lineItemNumber"
        ],
        "properties": {
          "orderLineItemId": {
            "type": "integer",
            "description": "Not documented. Seen with the same value as `lineItemNumber`.",
            "examples": [
              0
            ],
            "x-source": "learn/get-order-provisioning-status"
          },
          "lineItemNumber": {
            "type": "integer",
            "minimum": 0,
            "description": "The `lineItemNumber` of the line item.",
            "examples": [
              0
            ],
            "x-source": [
              "learn/order-resources",
              "sdk-dotnet"
            ]
          },
          "status": {
            "$ref": "#/components/schemas/ProvisioningStatus",
            "description": "Where the line item stands as a whole.",
            "x-source": [
              "learn/order-resources",
              "sdk-dotnet"
            ]
          },
          "quantityProvisioningInformation": {
            "type": "array",
            "description": "The same for parts of the quantity.",
            "items": {
              "$ref": "#/components/schemas/QuantityProvisioningStatus"
            },
            "examples": [
              [
                {
                  "quantity": 1,
                  "status": "fulfilled"
                }
              ]
            ],
            "x-source": [
              "learn/order-resources",
              "sdk-dotnet"
            ]
          },
          "attributes": {
            "$ref": "#/components/schemas/ResourceAttributes",
            "description": "The kind of resource. Part of every resource in the .NET SDK; the sample has none.",
            "x-source": "sdk-dotnet"
          }
        }
      },
      "QuantityProvisioningStatus": {
        "type": "object",
        "description": "How far provisioning of a part of the quantity has come.",
        "x-source": [
          "learn/order-resources",
          "sdk-dotnet"
        ],
        "properties": {
          "quantity": {
            "type": "integer",
            "minimum": 0,
            "description": "How many.",
            "examples": [
              1
            ],
            "x-source": [
              "learn/order-resources",
              "sdk-dotnet"
            ]
          },
          "status": {
            "$ref": "#/components/schemas/ProvisioningStatus",
            "description": "Where these stand.",
            "x-source": [
              "learn/order-resources",
              "sdk-dotnet"
            ]
          }
        }
      },
      "ProvisioningStatus": {
        "type": "string",
        "minLength": 1,
        "description": "Where provisioning stands. The documents write the values in PascalCase; the only one seen in a body is `fulfilled`, and the others are spelt after it. Compare ignoring case and underscores.",
        "x-extensible-enum": [
          "fulfilled",
          "unfulfilled",
          "prefulfillment_pending"
        ],
        "x-enumDescriptions": {
          "fulfilled": "Done; ready to use.",
          "unfulfilled": "Not done, because it was cancelled. The spelling is inferred from the documented `Unfulfilled`.",
          "prefulfillment_pending": "Not done yet. The spelling is inferred from the documented `PrefulfillmentPending`."
        },
        "examples": [
          "fulfilled"
        ],
        "x-source": [
          "learn/order-resources",
          "learn/get-order-provisioning-status",
          "inferred"
        ]
      },
      "Subscription": {
        "type": "object",
        "description": "What a customer has of an offer. Not every member applies to every subscription, and some only at certain times of its life.",
        "x-source": [
          "learn/subscription-resources",
          "learn/get-a-subscription-by-id",
          "sdk-dotnet"
        ],
        "required": [
          "id"
        ],
        "properties": {
          "id": {
            "type": "string",
            "minLength": 1,
            "description": "The subscription's identifier: a GUID, in upper case for legacy licences and in lower case for new commerce.",
            "examples": [
              "1DA3295E-C59A-476C-A7E7-D7E981FE79BE"
            ],
            "x-source": [
              "learn/subscription-resources",
              "learn/get-a-subscription-by-id"
            ]
          },
          "offerId": {
            "type": "string",
            "description": "What was bought, as in the line item of the order.",
            "examples": [
              "84A03D81-6B37-4D66-8D4A-FAEA24541538"
            ],
            "x-source": [
              "learn/subscription-resources",
              "learn/get-a-subscription-by-id"
            ]
          },
          "entitlementId": {
            "type": "string",
            "description": "The id of the Azure subscription, for usage-based subscriptions.",
            "examples": [
              "42226ED6-070A-4E0F-B80C-4CDFB3E97AA7"
            ],
            "x-source": [
              "learn/subscription-resources",
              "learn/get-a-subscription-by-id"
            ]
          },
          "offerName": {
            "type": "string",
            "description": "The name of the offer.",
            "examples": [
              "Microsoft 365 Business Basic"
            ],
            "x-source": [
              "learn/subscription-resources",
              "learn/get-a-subscription-by-id"
            ]
          },
          "friendlyName": {
            "type": "string",
            "description": "The partner's own name for it, from the line item of the order.",
            "examples": [
              "new offer purchase"
            ],
            "x-source": [
              "learn/subscription-resources",
              "learn/get-a-subscription-by-id"
            ]
          },
          "productType": {
            "$ref": "#/components/schemas/ItemType",
            "description": "What kind of product it is of. On newer subscriptions only. The table writes it in PascalCase, bodies in camelCase.",
            "x-source": [
              "learn/subscription-resources",
              "learn/get-a-subscription-by-id",
              "sdk-dotnet"
            ]
          },
          "quantity": {
            "type": "integer",
            "minimum": 0,
            "description": "How many licences; 1 on usage-based subscriptions.",
            "examples": [
              5
            ],
            "x-source": [
              "learn/subscription-resources",
              "learn/get-a-subscription-by-id"
            ]
          },
          "unitType": {
            "type": "string",
            "minLength": 1,
            "description": "What `quantity` counts.",
            "x-extensible-enum": [
              "Licenses",
              "Usage-based",
              "Benefit"
            ],
            "x-enumDescriptions": {
              "Licenses": "Licences.",
              "Usage-based": "Use, as with Azure.",
              "Benefit": "A benefit, as with an Azure savings plan."
            },
            "examples": [
              "Licenses"
            ],
            "x-source": [
              "learn/subscription-resources",
              "learn/get-a-subscription-by-id"
            ]
          },
          "parentSubscriptionId": {
            "type": "string",
            "description": "The subscription that this add-on belongs to. On add-ons only.",
            "examples": [
              "1DA3295E-C59A-476C-A7E7-D7E981FE79BE"
            ],
            "x-source": [
              "learn/subscription-resources",
              "learn/get-a-subscription-by-id"
            ]
          },
          "hasPurchasableAddons": {
            "type": "boolean",
            "description": "Whether there are add-ons to buy for it.",
            "examples": [
              false
            ],
            "x-source": [
              "learn/subscription-resources",
              "learn/get-a-subscription-by-id"
            ]
          },
          "creationDate": {
            "type": "string",
            "format": "date-time",
            "description": "When it was created.",
            "examples": [
              "2017-03-30T17:43:08.693Z"
            ],
            "x-source": [
              "learn/subscription-resources",
              "learn/get-a-subscription-by-id"
            ]
          },
          "effectiveStartDate": {
            "type": "string",
            "format": "date-time",
            "description": "When it starts. May be earlier than its creation, to align it with another.",
            "examples": [
              "2017-03-30T00:00:00Z"
            ],
            "x-source": [
              "learn/subscription-resources",
              "learn/get-a-subscription-by-id"
            ]
          },
          "commitmentEndDate": {
            "type": "string",
            "format": "date-time",
            "description": "The day on which the commitment ends; the whole of that day is included. A day far in the future when it does not renew by itself.",
            "examples": [
              "2018-04-12T00:00:00Z"
            ],
            "x-source": [
              "learn/subscription-resources",
              "learn/get-a-subscription-by-id"
            ]
          },
          "commitmentEndDateTime": {
            "type": "string",
            "format": "date-time",
            "description": "The same with the time of day. Missing on some answers.",
            "examples": [
              "2018-04-12T00:00:00Z"
            ],
            "x-source": [
              "learn/subscription-resources",
              "learn/get-a-subscription-by-id"
            ]
          },
          "cancellationAllowedUntilDate": {
            "type": [
              "string",
              "null"
            ],
            "description": "Until when it may be cancelled: the end of the term when it may be at any time, null when it may not. No body shows it.",
            "examples": [
              "2022-01-21T16:57:15Z"
            ],
            "x-source": [
              "learn/subscription-resources",
              "sdk-dotnet"
            ]
          },
          "billingCycleEndDate": {
            "type": "string",
            "format": "date-time",
            "description": "The day on which the present billing cycle ends.",
            "examples": [
              "2024-05-17T00:00:00Z"
            ],
            "x-source": [
              "learn/subscription-resources",
              "learn/azure-purchase-savings-plan",
              "sdk-dotnet"
            ]
          },
          "billingCycleEndDateTime": {
            "type": "string",
            "format": "date-time",
            "description": "The same with the time of day.",
            "examples": [
              "2024-05-17T23:59:59Z"
            ],
            "x-source": [
              "learn/subscription-resources",
              "learn/azure-purchase-savings-plan",
              "sdk-dotnet"
            ]
          },
          "status": {
            "$ref": "#/components/schemas/SubscriptionStatus",
            "description": "Where the subscription stands.",
            "x-source": [
              "learn/subscription-resources",
              "learn/get-a-subscription-by-id"
            ]
          },
          "autoRenewEnabled": {
            "type": "boolean",
            "description": "Whether it renews by itself at the end of its term.",
            "examples": [
              true
            ],
            "x-source": [
              "learn/subscription-resources",
              "learn/get-a-subscription-by-id"
            ]
          },
          "isTrial": {
            "type": "boolean",
            "description": "Whether it is a trial.",
            "examples": [
              false
            ],
            "x-source": [
              "learn/subscription-resources",
              "learn/get-a-subscription-by-id"
            ]
          },
          "isMicrosoftProduct": {
            "type": "boolean",
            "description": "Whether it is a product of Microsoft's own.",
            "examples": [
              true
            ],
            "x-source": [
              "learn/subscription-resources",
              "learn/get-a-subscription-by-id"
            ]
          },
          "publisherName": {
            "type": "string",
            "description": "Who publishes the product.",
            "examples": [
              "Microsoft Corporation"
            ],
            "x-source": [
              "learn/subscription-resources",
              "learn/get-a-subscription-by-id"
            ]
          },
          "billingType": {
            "$ref": "#/components/schemas/BillingMethod",
            "description": "How it is billed.",
            "x-source": [
              "learn/subscription-resources",
              "learn/get-a-subscription-by-id"
            ]
          },
          "billingCycle": {
            "$ref": "#/components/schemas/BillingCycleType",
            "description": "How often the partner is billed. Missing on legacy answers.",
            "x-source": [
              "learn/subscription-resources",
              "learn/get-a-subscription-by-id"
            ]
          },
          "termDuration": {
            "type": "string",
            "description": "The term, as an ISO 8601 duration. Documented: `P1M`, `P1Y` and `P3Y`.",
            "examples": [
              "P1Y"
            ],
            "x-source": [
              "learn/subscription-resources",
              "learn/get-a-subscription-by-id"
            ]
          },
          "renewalTermDuration": {
            "type": "string",
            "description": "The term that follows, as an ISO 8601 duration; empty when there is none.",
            "examples": [
              "P1M"
            ],
            "x-source": [
              "learn/subscription-resources",
              "learn/get-a-subscription-by-id"
            ]
          },
          "actions": {
            "type": "array",
            "description": "What may be done with it.",
            "items": {
              "type": "string",
              "description": "One thing that may be done.",
              "x-extensible-enum": [
                "edit",
                "cancel"
              ],
              "x-enumDescriptions": {
                "edit": "Change it.",
                "cancel": "Cancel it."
              },
              "examples": [
                "edit"
              ],
              "x-source": "learn/subscription-resources"
            },
            "examples": [
              [
                "edit",
                "cancel"
              ]
            ],
            "x-source": [
              "learn/subscription-resources",
              "sdk-dotnet"
            ]
          },
          "partnerId": {
            "type": "string",
            "description": "The Partner Center id of the reseller on record, in the indirect model; empty when there is none.",
            "examples": [
              "4848383"
            ],
            "x-source": [
              "learn/subscription-resources",
              "learn/get-a-subscription-by-id"
            ]
          },
          "suspensionReasons": {
            "type": "array",
            "description": "Why it is suspended, if it is.",
            "items": {
              "type": "string",
              "description": "One reason, of no documented form.",
              "examples": [
                "Customer cancelled"
              ],
              "x-source": [
                "learn/subscription-resources",
                "inferred"
              ]
            },
            "examples": [
              [
                "Customer cancelled"
              ]
            ],
            "x-source": [
              "learn/subscription-resources",
              "sdk-dotnet"
            ]
          },
          "contractType": {
            "$ref": "#/components/schemas/ContractType",
            "description": "What kind of contract it is.",
            "x-source": [
              "learn/subscription-resources",
              "learn/get-a-subscription-by-id"
            ]
          },
          "refundOptions": {
            "type": "array",
            "description": "What is refunded when it is cancelled, and until when.",
            "items": {
              "$ref": "#/components/schemas/RefundOption"
            },
            "examples": [
              [
                {
                  "type": "Full",
                  "expiresAt": "2022-01-15T00:00:00Z"
                }
              ]
            ],
            "x-source": [
              "learn/subscription-resources",
              "learn/get-a-subscription-by-id"
            ]
          },
          "refundableQuantity": {
            "$ref": "#/components/schemas/RefundableQuantity",
            "description": "How many licences may still be given back. Not in the table; in a sample and the .NET SDK.",
            "x-source": [
              "learn/get-a-subscription-by-id",
              "sdk-dotnet"
            ]
          },
          "promotionId": {
            "type": "string",
            "description": "The promotion that it was bought with.",
            "examples": [
              "39NFJQT1PJQB:0001:39NFJQT1Q5KN"
            ],
            "x-source": [
              "learn/subscription-resources",
              "sdk-dotnet"
            ]
          },
          "scheduledNextTermInstructions": {
            "$ref": "#/components/schemas/NextTermInstructions",
            "description": "What changes when the next term starts. Only there when something is scheduled, and on trials.",
            "x-source": [
              "learn/subscription-resources",
              "sdk-dotnet"
            ]
          },
          "nextChargeInstructions": {
            "$ref": "#/components/schemas/NextTermInstructions",
            "description": "What changes with the next charge. Only there when the billing cycle is about to change.",
            "x-source": [
              "learn/subscription-resources",
              "sdk-dotnet"
            ]
          },
          "migratedFromSubscriptionId": {
            "type": "string",
            "description": "The legacy subscription that it was migrated from. Known from the .NET SDK only.",
            "examples": [
              "1DA3295E-C59A-476C-A7E7-D7E981FE79BE"
            ],
            "x-source": "sdk-dotnet"
          },
          "consumptionType": {
            "description": "Which use beyond what is included is billed. The table says an array of objects, the .NET SDK a string; no body shows it. So both are valid here.",
            "oneOf": [
              {
                "type": "string",
                "description": "As in the .NET SDK.",
                "examples": [
                  "overage"
                ],
                "x-source": [
                  "sdk-dotnet",
                  "inferred"
                ]
              },
              {
                "type": "array",
                "description": "As documented.",
                "items": {
                  "$ref": "#/components/schemas/Overage"
                },
                "examples": [
                  [
                    {
                      "type": "PhoneServices",
                      "overage": true
                    }
                  ]
                ],
                "x-source": "learn/subscription-resources"
              }
            ],
            "examples": [
              "overage"
            ],
            "x-source": [
              "learn/subscription-resources",
              "sdk-dotnet"
            ]
          },
          "attentionNeeded": {
            "type": "boolean",
            "description": "Not documented. Seen as `false`.",
            "examples": [
              false
            ],
            "x-source": "learn/get-a-subscription-by-id"
          },
          "actionTaken": {
            "type": "boolean",
            "description": "Not documented. Seen as `false`.",
            "examples": [
              false
            ],
            "x-source": "learn/get-a-subscription-by-id"
          },
          "productOrderId": {
            "type": "string",
            "description": "The id of a reservation or savings plan.",
            "examples": [
              "2131a68b-9796-4557-b628-354539ed66dc"
            ],
            "x-source": [
              "learn/subscription-resources",
              "learn/azure-purchase-savings-plan"
            ]
          },
          "lineItems": {
            "type": "array",
            "description": "The details of a savings plan.",
            "items": {
              "$ref": "#/components/schemas/SubscriptionLineItem"
            },
            "examples": [
              [
                {
                  "id": "2131a68b-9796-4557-b628-354539ed66dc",
                  "status": "active"
                }
              ]
            ],
            "x-source": [
              "learn/subscription-resources",
              "learn/azure-purchase-savings-plan"
            ]
          },
          "orderId": {
            "type": "string",
            "description": "The order that it was bought with, and the one to add add-ons to. Missing when it was bought in the Azure portal. In upper case on legacy answers, where the order itself has it in lower case.",
            "examples": [
              "074BD849-9106-405C-9923-FA061839D487"
            ],
            "x-source": [
              "learn/subscription-resources",
              "learn/get-a-subscription-by-id",
              "learn/azure-purchase-savings-plan"
            ]
          },
          "links": {
            "$ref": "#/components/schemas/SubscriptionLinks",
            "description": "Where to read on from this subscription.",
            "x-source": [
              "learn/subscription-resources",
              "learn/get-a-subscription-by-id"
            ]
          },
          "attributes": {
            "$ref": "#/components/schemas/ResourceAttributes",
            "description": "The kind of resource and, on legacy answers, its version.",
            "x-source": [
              "learn/subscription-resources",
              "learn/get-a-subscription-by-id"
            ]
          }
        }
      },
      "SubscriptionStatus": {
        "type": "string",
        "minLength": 1,
        "description": "Where a subscription stands.",
        "x-extensible-enum": [
          "none",
          "active",
          "pending",
          "suspended",
          "expired",
          "disabled",
          "deleted"
        ],
        "x-enumDescriptions": {
          "none": "Not set.",
          "active": "In use.",
          "pending": "Being provisioned.",
          "suspended": "Suspended.",
          "expired": "At its end.",
          "disabled": "Disabled.",
          "deleted": "Deleted."
        },
        "examples": [
          "active"
        ],
        "x-source": [
          "learn/subscription-resources",
          "learn/get-a-subscription-by-id"
        ]
      },
      "BillingMethod": {
        "type": "string",
        "minLength": 1,
        "description": "How something is billed. Microsoft calls the type `BillingType`; this contract keeps that name for the query parameter, which means something else.",
        "x-extensible-enum": [
          "none",
          "usage",
          "license",
          "benefit"
        ],
        "x-enumDescriptions": {
          "none": "Not billed.",
          "usage": "By use.",
          "license": "By licence.",
          "benefit": "As a benefit, such as an Azure savings plan. On subscriptions only."
        },
        "examples": [
          "license"
        ],
        "x-source": [
          "learn/subscription-resources",
          "learn/offer-resources",
          "policy"
        ]
      },
      "ContractType": {
        "type": "string",
        "minLength": 1,
        "description": "What kind of contract a subscription is.",
        "x-extensible-enum": [
          "subscription",
          "product_key",
          "redemption_code",
          "productKey",
          "redemptionCode"
        ],
        "x-enumDescriptions": {
          "subscription": "A subscription. The only value seen in a body.",
          "product_key": "A product key, as in Microsoft's generated reference.",
          "redemption_code": "A code to redeem, as in Microsoft's generated reference.",
          "productKey": "A product key, as the resource's table spells it.",
          "redemptionCode": "A code to redeem, as the resource's table spells it."
        },
        "examples": [
          "subscription"
        ],
        "x-source": [
          "learn-rest/manage-orders",
          "learn/subscription-resources",
          "learn/get-a-subscription-by-id"
        ]
      },
      "ItemType": {
        "type": "object",
        "description": "What kind of product something is.",
        "x-source": [
          "learn/product-resources",
          "sdk-dotnet"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "The kind's identifier.",
            "examples": [
              "OnlineServicesNCE"
            ],
            "x-source": [
              "learn/product-resources",
              "learn/get-a-subscription-by-id"
            ]
          },
          "displayName": {
            "type": "string",
            "description": "The kind's name.",
            "examples": [
              "OnlineServicesNCE"
            ],
            "x-source": [
              "learn/product-resources",
              "learn/get-a-subscription-by-id"
            ]
          },
          "subType": {
            "type": "object",
            "description": "A narrower kind. The documents let it have a narrower kind in turn; none was seen, so this contract has one level.",
            "x-source": [
              "learn/product-resources",
              "learn/azure-purchase-savings-plan",
              "policy"
            ],
            "properties": {
              "id": {
                "type": "string",
                "description": "The narrower kind's identifier.",
                "examples": [
                  "SavingsPlan"
                ],
                "x-source": "learn/azure-purchase-savings-plan"
              },
              "displayName": {
                "type": "string",
                "description": "The narrower kind's name.",
                "examples": [
                  "SavingsPlan"
                ],
                "x-source": "learn/azure-purchase-savings-plan"
              }
            },
            "examples": [
              {
                "id": "SavingsPlan",
                "displayName": "SavingsPlan"
              }
            ]
          }
        },
        "examples": [
          {
            "id": "OnlineServicesNCE",
            "displayName": "OnlineServicesNCE"
          }
        ]
      },
      "RefundOption": {
        "type": "object",
        "description": "A refund, and until when it is to be had.",
        "x-source": [
          "learn/subscription-resources",
          "learn/get-a-subscription-by-id",
          "sdk-dotnet"
        ],
        "properties": {
          "type": {
            "type": "string",
            "minLength": 1,
            "description": "How much is refunded.",
            "x-extensible-enum": [
              "Full",
              "Partial"
            ],
            "x-enumDescriptions": {
              "Full": "All of it.",
              "Partial": "A part. Documented, not seen."
            },
            "examples": [
              "Full"
            ],
            "x-source": [
              "learn/subscription-resources",
              "learn/get-a-subscription-by-id"
            ]
          },
          "expiresAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time",
            "description": "Until when; null when it has no end. The table calls it `expiresAfter`; the sample and the .NET SDK have this name.",
            "examples": [
              "2022-01-15T00:00:00Z"
            ],
            "x-source": [
              "learn/get-a-subscription-by-id",
              "learn/subscription-resources",
              "sdk-dotnet"
            ]
          }
        }
      },
      "RefundableQuantity": {
        "type": "object",
        "description": "How many licences may still be given back.",
        "x-source": [
          "learn/get-a-subscription-by-id",
          "sdk-dotnet"
        ],
        "properties": {
          "totalQuantity": {
            "type": "integer",
            "minimum": 0,
            "description": "How many in all.",
            "examples": [
              10
            ],
            "x-source": [
              "learn/get-a-subscription-by-id",
              "sdk-dotnet"
            ]
          },
          "details": {
            "type": "array",
            "description": "The same, by the day until which they may be.",
            "items": {
              "$ref": "#/components/schemas/RefundableQuantityDetail"
            },
            "examples": [
              [
                {
                  "quantity": 10,
                  "allowedUntilDateTime": "2022-01-21T16:57:15.0966728Z"
                }
              ]
            ],
            "x-source": [
              "learn/get-a-subscription-by-id",
              "sdk-dotnet"
            ]
          }
        },
        "examples": [
          {
            "totalQuantity": 10,
            "details": [
              {
                "quantity": 10,
                "allowedUntilDateTime": "2022-01-21T16:57:15.0966728Z"
              }
            ]
          }
        ]
      },
      "RefundableQuantityDetail": {
        "type": "object",
        "description": "How many licences may be given back until one day.",
        "x-source": [
          "learn/get-a-subscription-by-id",
          "sdk-dotnet"
        ],
        "properties": {
          "quantity": {
            "type": "integer",
            "minimum": 0,
            "description": "How many.",
            "examples": [
              10
            ],
            "x-source": [
              "learn/get-a-subscription-by-id",
              "sdk-dotnet"
            ]
          },
          "allowedUntilDateTime": {
            "type": "string",
            "format": "date-time",
            "description": "Until when.",
            "examples": [
              "2022-01-21T16:57:15.0966728Z"
            ],
            "x-source": [
              "learn/get-a-subscription-by-id",
              "sdk-dotnet"
            ]
          }
        }
      },
      "NextTermInstructions": {
        "type": "object",
        "description": "What a subscription becomes with its next term or its next charge.",
        "x-source": [
          "learn/subscription-resources",
          "sdk-dotnet"
        ],
        "properties": {
          "product": {
            "$ref": "#/components/schemas/NextTermProduct",
            "description": "The product that it becomes. The table calls it a GUID, and describes it as an object further on.",
            "x-source": [
              "learn/subscription-resources",
              "sdk-dotnet"
            ]
          },
          "quantity": {
            "type": "integer",
            "minimum": 0,
            "description": "How many there are then.",
            "examples": [
              10
            ],
            "x-source": [
              "learn/subscription-resources",
              "sdk-dotnet"
            ]
          },
          "customTermEndDate": {
            "type": "string",
            "description": "When the term ends, if it is aligned with another subscription. May have no time zone.",
            "examples": [
              "2023-07-31T00:00:00"
            ],
            "x-source": [
              "learn/subscription-resources",
              "sdk-dotnet"
            ]
          }
        },
        "examples": [
          {
            "product": {
              "productId": "CFQ7TTC0LH18",
              "skuId": "0001"
            },
            "quantity": 10
          }
        ]
      },
      "NextTermProduct": {
        "type": "object",
        "description": "The product, the term and the billing cycle that follow.",
        "x-source": [
          "learn/subscription-resources",
          "sdk-dotnet"
        ],
        "properties": {
          "productId": {
            "type": "string",
            "description": "The product's id.",
            "examples": [
              "CFQ7TTC0LH18"
            ],
            "x-source": "learn/subscription-resources"
          },
          "skuId": {
            "type": "string",
            "description": "The SKU's id.",
            "examples": [
              "0001"
            ],
            "x-source": "learn/subscription-resources"
          },
          "availabilityId": {
            "type": "string",
            "description": "The availability's id. It changes over time, so use it soon.",
            "examples": [
              "CFQ7TTC0K971"
            ],
            "x-source": "learn/subscription-resources"
          },
          "billingCycle": {
            "$ref": "#/components/schemas/BillingCycleType",
            "description": "How often the partner is billed then.",
            "x-source": "learn/subscription-resources"
          },
          "termDuration": {
            "type": "string",
            "description": "The term, as an ISO 8601 duration.",
            "examples": [
              "P1Y"
            ],
            "x-source": "learn/subscription-resources"
          },
          "promotionId": {
            "type": "string",
            "description": "The promotion to apply.",
            "examples": [
              "39NFJQT1PJQB:0001:39NFJQT1Q5KN"
            ],
            "x-source": "learn/subscription-resources"
          }
        },
        "examples": [
          {
            "productId": "CFQ7TTC0LH18",
            "skuId": "0001",
            "availabilityId": "CFQ7TTC0K971",
            "billingCycle": "monthly",
            "termDuration": "P1Y"
          }
        ]
      },
      "Overage": {
        "type": "object",
        "description": "Use beyond what is included, and who bills it. No body shows it.",
        "x-source": "learn/subscription-resources",
        "properties": {
          "azureEntitlementId": {
            "type": "string",
            "description": "The Azure subscription that it is billed to.",
            "examples": [
              "42226ED6-070A-4E0F-B80C-4CDFB3E97AA7"
            ],
            "x-source": "learn/subscription-resources"
          },
          "partnerId": {
            "type": "string",
            "description": "The Partner Center id of the reseller.",
            "examples": [
              "4848383"
            ],
            "x-source": "learn/subscription-resources"
          },
          "type": {
            "type": "string",
            "description": "What is used, such as `PhoneServices`.",
            "examples": [
              "PhoneServices"
            ],
            "x-source": "learn/subscription-resources"
          },
          "overage": {
            "type": "boolean",
            "description": "Whether it is switched on.",
            "examples": [
              true
            ],
            "x-source": "learn/subscription-resources"
          },
          "links": {
            "$ref": "#/components/schemas/ResourceLinks",
            "description": "Where to read on.",
            "x-source": "learn/subscription-resources"
          },
          "attributes": {
            "$ref": "#/components/schemas/ResourceAttributes",
            "description": "The kind of resource, `Overage`.",
            "x-source": "learn/subscription-resources"
          }
        }
      },
      "SubscriptionLineItem": {
        "type": "object",
        "description": "The details of a savings plan that a subscription holds.",
        "x-source": [
          "learn/subscription-resources",
          "learn/azure-purchase-savings-plan"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "The item's identifier; the same as `productOrderId` in the sample.",
            "examples": [
              "2131a68b-9796-4557-b628-354539ed66dc"
            ],
            "x-source": [
              "learn/subscription-resources",
              "learn/azure-purchase-savings-plan"
            ]
          },
          "friendlyName": {
            "type": "string",
            "description": "The partner's own name for it.",
            "examples": [
              "Compute_Savings_Plan_123"
            ],
            "x-source": [
              "learn/subscription-resources",
              "learn/azure-purchase-savings-plan"
            ]
          },
          "scope": {
            "$ref": "#/components/schemas/BenefitScope",
            "description": "What the benefit applies to.",
            "x-source": [
              "learn/subscription-resources",
              "learn/azure-purchase-savings-plan"
            ]
          },
          "autoRenewEnabled": {
            "type": "boolean",
            "description": "Whether it renews by itself.",
            "examples": [
              true
            ],
            "x-source": [
              "learn/subscription-resources",
              "learn/azure-purchase-savings-plan"
            ]
          },
          "status": {
            "$ref": "#/components/schemas/SubscriptionStatus",
            "description": "Where it stands.",
            "x-source": [
              "learn/subscription-resources",
              "learn/azure-purchase-savings-plan"
            ]
          },
          "purchaseCommitment": {
            "$ref": "#/components/schemas/PurchaseCommitment",
            "description": "What it commits to. The table calls `amount` a string, the sample has a number.",
            "x-source": [
              "learn/subscription-resources",
              "learn/azure-purchase-savings-plan"
            ]
          }
        }
      },
      "BenefitScope": {
        "type": "object",
        "description": "What a benefit applies to.",
        "x-source": [
          "learn/subscription-resources",
          "learn/azure-purchase-savings-plan"
        ],
        "properties": {
          "type": {
            "type": "string",
            "minLength": 1,
            "description": "The kind of scope. The table capitalises the values, the sample has `single`. A resource group and a management group can be chosen in the Azure portal only; their spelling in a body is not known.",
            "x-extensible-enum": [
              "single",
              "shared"
            ],
            "x-enumDescriptions": {
              "single": "One Azure subscription.",
              "shared": "All Azure subscriptions of the plan."
            },
            "examples": [
              "single"
            ],
            "x-source": [
              "learn/subscription-resources",
              "learn/azure-purchase-savings-plan"
            ]
          },
          "subscriptionId": {
            "type": "string",
            "description": "The Azure plan, for a shared scope.",
            "examples": [
              "3D5ECED6-1151-44C7-AEE6-70A4BB725666"
            ],
            "x-source": "learn/subscription-resources"
          },
          "entitlementId": {
            "type": "string",
            "description": "The Azure subscription, for a single scope.",
            "examples": [
              "cdd17cc7-14fe-4445-8650-1f52de705851"
            ],
            "x-source": [
              "learn/subscription-resources",
              "learn/azure-purchase-savings-plan"
            ]
          },
          "managementGroupId": {
            "type": "string",
            "description": "The management group.",
            "examples": [
              "contoso-production"
            ],
            "x-source": "learn/subscription-resources"
          },
          "resourceGroupId": {
            "type": "string",
            "description": "The resource group.",
            "examples": [
              "storefront"
            ],
            "x-source": "learn/subscription-resources"
          }
        },
        "examples": [
          {
            "type": "single",
            "entitlementId": "cdd17cc7-14fe-4445-8650-1f52de705851"
          }
        ]
      },
      "SubscriptionLinks": {
        "type": "object",
        "description": "Where to read on from a subscription.",
        "x-source": [
          "learn/subscription-resources",
          "learn/get-a-subscription-by-id",
          "sdk-dotnet"
        ],
        "properties": {
          "offer": {
            "$ref": "#/components/schemas/Link",
            "description": "The offer, on legacy subscriptions.",
            "x-source": [
              "learn/subscription-resources",
              "learn/get-a-subscription-by-id"
            ]
          },
          "entitlement": {
            "$ref": "#/components/schemas/Link",
            "description": "The entitlement. Known from the .NET SDK only.",
            "x-source": "sdk-dotnet"
          },
          "parentSubscription": {
            "$ref": "#/components/schemas/Link",
            "description": "The subscription that this add-on belongs to.",
            "x-source": [
              "learn/subscription-resources",
              "learn/get-a-subscription-by-id"
            ]
          },
          "product": {
            "$ref": "#/components/schemas/Link",
            "description": "The product, on newer subscriptions.",
            "x-source": [
              "learn/subscription-resources",
              "learn/get-a-subscription-by-id"
            ]
          },
          "sku": {
            "$ref": "#/components/schemas/Link",
            "description": "The SKU, on newer subscriptions.",
            "x-source": [
              "learn/subscription-resources",
              "learn/get-a-subscription-by-id"
            ]
          },
          "availability": {
            "$ref": "#/components/schemas/Link",
            "description": "The availability, on newer subscriptions.",
            "x-source": [
              "learn/subscription-resources",
              "learn/get-a-subscription-by-id"
            ]
          },
          "activationLinks": {
            "$ref": "#/components/schemas/Link",
            "description": "Where it is activated.",
            "x-source": [
              "learn/subscription-resources",
              "sdk-dotnet"
            ]
          },
          "self": {
            "$ref": "#/components/schemas/Link",
            "description": "The subscription itself.",
            "x-source": [
              "learn/subscription-resources",
              "learn/get-a-subscription-by-id"
            ]
          },
          "next": {
            "$ref": "#/components/schemas/Link",
            "description": "The next page. Listed, though a single subscription has none.",
            "x-source": "learn/subscription-resources"
          },
          "previous": {
            "$ref": "#/components/schemas/Link",
            "description": "The previous page. Listed, though a single subscription has none.",
            "x-source": "learn/subscription-resources"
          }
        },
        "examples": [
          {
            "self": {
              "uri": "/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/subscriptions/1DA3295E-C59A-476C-A7E7-D7E981FE79BE",
              "method": "GET",
              "headers": []
            }
          }
        ]
      },
      "Customer": {
        "type": "object",
        "description": "A customer of the partner.",
        "x-source": [
          "learn/customer-resources",
          "learn/get-a-customer-by-id",
          "sdk-dotnet"
        ],
        "required": [
          "id"
        ],
        "properties": {
          "id": {
            "type": "string",
            "minLength": 1,
            "description": "The customer's identifier: the GUID of the Microsoft Entra tenant. Either case; compare ignoring case.",
            "examples": [
              "4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04"
            ],
            "x-source": [
              "learn/customer-resources",
              "learn/get-a-customer-by-id"
            ]
          },
          "commerceId": {
            "type": "string",
            "description": "The customer's identifier in the commerce system.",
            "examples": [
              "99e6a635-48e7-424d-9059-c9db944e3c54"
            ],
            "x-source": [
              "learn/customer-resources",
              "learn/get-a-customer-by-id"
            ]
          },
          "companyProfile": {
            "$ref": "#/components/schemas/CustomerCompanyProfile",
            "description": "The company.",
            "x-source": [
              "learn/customer-resources",
              "learn/get-a-customer-by-id"
            ]
          },
          "billingProfile": {
            "$ref": "#/components/schemas/CustomerBillingProfile",
            "description": "Who is billed, and where.",
            "x-source": [
              "learn/customer-resources",
              "learn/get-a-customer-by-id"
            ]
          },
          "relationshipToPartner": {
            "$ref": "#/components/schemas/CustomerPartnerRelationship",
            "description": "How the partner is related to the customer.",
            "x-source": [
              "learn/customer-resources",
              "learn/get-a-customer-by-id"
            ]
          },
          "allowDelegatedAccess": {
            "type": "boolean",
            "description": "Whether the customer lets the partner administer its tenant. Only when one customer is read, not in a list.",
            "examples": [
              true
            ],
            "x-source": [
              "learn/customer-resources",
              "learn/get-a-customer-by-id",
              "sdk-dotnet"
            ]
          },
          "userCredentials": {
            "type": "object",
            "description": "Listed with the resource. No answer of this call was seen with it.",
            "examples": [
              {
                "userName": "admin"
              }
            ],
            "x-source": [
              "learn/customer-resources",
              "sdk-dotnet"
            ]
          },
          "customDomains": {
            "type": "array",
            "description": "The customer's domains. Missing without delegated administration.",
            "items": {
              "type": "string",
              "description": "One domain.",
              "examples": [
                "fabrikam.onmicrosoft.com"
              ],
              "x-source": "learn/get-a-customer-by-id"
            },
            "examples": [
              [
                "fabrikam.onmicrosoft.com"
              ]
            ],
            "x-source": [
              "learn/customer-resources",
              "learn/get-a-customer-by-id"
            ]
          },
          "associatedPartnerId": {
            "type": "string",
            "description": "The indirect reseller of the customer; only an indirect provider can set it. The table spells it `associatedPartnerID`; the spelling here is the .NET SDK's. No body shows it.",
            "examples": [
              "4848383"
            ],
            "x-source": [
              "learn/customer-resources",
              "sdk-dotnet"
            ]
          },
          "links": {
            "$ref": "#/components/schemas/ResourceLinks",
            "description": "The customer itself.",
            "x-source": [
              "learn/customer-resources",
              "learn/get-a-customer-by-id"
            ]
          },
          "attributes": {
            "$ref": "#/components/schemas/ResourceAttributes",
            "description": "The kind of resource.",
            "x-source": [
              "learn/customer-resources",
              "learn/get-a-customer-by-id"
            ]
          }
        }
      },
      "CustomerPartnerRelationship": {
        "type": "string",
        "minLength": 1,
        "description": "How a partner is related to a customer.",
        "x-extensible-enum": [
          "unknown",
          "reseller",
          "advisor",
          "syndication",
          "microsoft_support",
          "none"
        ],
        "x-enumDescriptions": {
          "unknown": "Not set. Known from the .NET and Java SDKs only.",
          "reseller": "Resells to the customer.",
          "advisor": "Advises the customer.",
          "syndication": "Syndicates for the customer.",
          "microsoft_support": "Supports the customer for Microsoft. The Java SDK spells it `microsoftSupport`.",
          "none": "No longer related."
        },
        "examples": [
          "reseller"
        ],
        "x-source": [
          "learn/customer-resources",
          "learn/get-a-customer-by-id",
          "sdk-dotnet",
          "sdk-java"
        ]
      },
      "CustomerCompanyProfile": {
        "type": "object",
        "description": "The company of a customer.",
        "x-source": [
          "learn/customer-resources",
          "learn/get-a-customer-by-id",
          "sdk-dotnet"
        ],
        "properties": {
          "tenantId": {
            "type": "string",
            "description": "The Microsoft Entra tenant; the same as the customer's `id`. The table spells it `tenantID`.",
            "examples": [
              "4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04"
            ],
            "x-source": [
              "learn/get-a-customer-by-id",
              "learn/customer-resources"
            ]
          },
          "domain": {
            "type": "string",
            "description": "The tenant's first domain.",
            "examples": [
              "fabrikam.onmicrosoft.com"
            ],
            "x-source": [
              "learn/customer-resources",
              "learn/get-a-customer-by-id"
            ]
          },
          "companyName": {
            "type": "string",
            "description": "The company's name.",
            "examples": [
              "Fabrikam"
            ],
            "x-source": [
              "learn/customer-resources",
              "learn/get-a-customer-by-id"
            ]
          },
          "address": {
            "$ref": "#/components/schemas/Address",
            "description": "The company's address. Missing without delegated administration.",
            "x-source": "learn/get-a-customer-by-id"
          },
          "email": {
            "type": "string",
            "description": "The company's mail address. Missing without delegated administration.",
            "examples": [
              "ada@fabrikam.onmicrosoft.com"
            ],
            "x-source": "learn/get-a-customer-by-id"
          },
          "organizationRegistrationNumber": {
            "type": "string",
            "description": "The company's registration number, in countries that ask for it.",
            "examples": [
              "1234567890"
            ],
            "x-source": [
              "learn/customer-resources",
              "sdk-dotnet"
            ]
          },
          "links": {
            "$ref": "#/components/schemas/ResourceLinks",
            "description": "The profile itself.",
            "x-source": [
              "learn/customer-resources",
              "learn/get-a-customer-by-id"
            ]
          },
          "attributes": {
            "$ref": "#/components/schemas/ResourceAttributes",
            "description": "The kind of resource.",
            "x-source": [
              "learn/customer-resources",
              "learn/get-a-customer-by-id"
            ]
          }
        },
        "examples": [
          {
            "tenantId": "4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04",
            "domain": "fabrikam.onmicrosoft.com",
            "companyName": "Fabrikam"
          }
        ]
      },
      "CustomerBillingProfile": {
        "type": "object",
        "description": "Who is billed for a customer, and where.",
        "x-source": [
          "learn/customer-resources",
          "learn/get-a-customer-by-id",
          "sdk-dotnet"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "The profile's identifier.",
            "examples": [
              "eeada110-69d6-4cc9-b093-75feb7ca9d3f"
            ],
            "x-source": [
              "learn/customer-resources",
              "learn/get-a-customer-by-id"
            ]
          },
          "firstName": {
            "type": "string",
            "description": "The first name of the person who gets the bills.",
            "examples": [
              "Ada"
            ],
            "x-source": [
              "learn/customer-resources",
              "learn/get-a-customer-by-id"
            ]
          },
          "lastName": {
            "type": "string",
            "description": "The last name of the person who gets the bills.",
            "examples": [
              "Byron"
            ],
            "x-source": [
              "learn/customer-resources",
              "learn/get-a-customer-by-id"
            ]
          },
          "email": {
            "type": "string",
            "description": "The mail address of the person who gets the bills.",
            "examples": [
              "ada@fabrikam.onmicrosoft.com"
            ],
            "x-source": [
              "learn/customer-resources",
              "learn/get-a-customer-by-id"
            ]
          },
          "culture": {
            "type": "string",
            "description": "The culture for messages and currency.",
            "examples": [
              "en-US"
            ],
            "x-source": [
              "learn/customer-resources",
              "learn/get-a-customer-by-id"
            ]
          },
          "language": {
            "type": "string",
            "description": "The language for messages.",
            "examples": [
              "en"
            ],
            "x-source": [
              "learn/customer-resources",
              "learn/get-a-customer-by-id"
            ]
          },
          "companyName": {
            "type": "string",
            "description": "The company's name.",
            "examples": [
              "Fabrikam"
            ],
            "x-source": [
              "learn/customer-resources",
              "learn/get-a-customer-by-id"
            ]
          },
          "defaultAddress": {
            "$ref": "#/components/schemas/Address",
            "description": "Where the bills go.",
            "x-source": [
              "learn/customer-resources",
              "learn/get-a-customer-by-id"
            ]
          },
          "links": {
            "$ref": "#/components/schemas/ResourceLinks",
            "description": "The profile itself.",
            "x-source": [
              "learn/customer-resources",
              "learn/get-a-customer-by-id"
            ]
          },
          "attributes": {
            "$ref": "#/components/schemas/ResourceAttributes",
            "description": "The kind of resource and its version. Here the etag is a number with a sign, as text.",
            "x-source": [
              "learn/customer-resources",
              "learn/get-a-customer-by-id"
            ]
          }
        },
        "examples": [
          {
            "id": "eeada110-69d6-4cc9-b093-75feb7ca9d3f",
            "firstName": "Ada",
            "lastName": "Byron",
            "companyName": "Fabrikam"
          }
        ]
      },
      "Address": {
        "type": "object",
        "description": "An address. Which members are filled depends on the country.",
        "x-source": [
          "learn/utility-resources",
          "learn/get-a-customer-by-id"
        ],
        "properties": {
          "country": {
            "type": "string",
            "description": "The country or region, as two letters of ISO 3166.",
            "examples": [
              "US"
            ],
            "x-source": [
              "learn/utility-resources",
              "learn/get-a-customer-by-id"
            ]
          },
          "region": {
            "type": "string",
            "description": "The region. A company's address has it where a billing address has `state`.",
            "examples": [
              "wa"
            ],
            "x-source": [
              "learn/utility-resources",
              "learn/get-a-customer-by-id"
            ]
          },
          "city": {
            "type": "string",
            "description": "The city.",
            "examples": [
              "Redmond"
            ],
            "x-source": [
              "learn/utility-resources",
              "learn/get-a-customer-by-id"
            ]
          },
          "state": {
            "type": "string",
            "description": "The state.",
            "examples": [
              "WA"
            ],
            "x-source": [
              "learn/utility-resources",
              "learn/get-a-customer-by-id"
            ]
          },
          "addressLine1": {
            "type": "string",
            "description": "The first line.",
            "examples": [
              "1 Microsoft Way"
            ],
            "x-source": [
              "learn/utility-resources",
              "learn/get-a-customer-by-id"
            ]
          },
          "addressLine2": {
            "type": "string",
            "description": "The second line.",
            "examples": [
              "Building 7"
            ],
            "x-source": "learn/utility-resources"
          },
          "postalCode": {
            "type": "string",
            "description": "The postal code.",
            "examples": [
              "98052"
            ],
            "x-source": [
              "learn/utility-resources",
              "learn/get-a-customer-by-id"
            ]
          },
          "firstName": {
            "type": "string",
            "description": "The first name of a contact.",
            "examples": [
              "Ada"
            ],
            "x-source": [
              "learn/utility-resources",
              "learn/get-a-customer-by-id"
            ]
          },
          "lastName": {
            "type": "string",
            "description": "The last name of a contact.",
            "examples": [
              "Byron"
            ],
            "x-source": [
              "learn/utility-resources",
              "learn/get-a-customer-by-id"
            ]
          },
          "phoneNumber": {
            "type": "string",
            "description": "The telephone number of a contact.",
            "examples": [
              "4255550100"
            ],
            "x-source": [
              "learn/utility-resources",
              "learn/get-a-customer-by-id"
            ]
          }
        },
        "examples": [
          {
            "country": "US",
            "city": "Redmond",
            "state": "WA",
            "addressLine1": "1 Microsoft Way",
            "postalCode": "98052"
          }
        ]
      },
      "Offer": {
        "type": "object",
        "description": "Something to buy from the legacy catalogue.",
        "x-source": [
          "learn/offer-resources",
          "learn/get-an-offer-by-id",
          "sdk-dotnet"
        ],
        "required": [
          "id"
        ],
        "properties": {
          "id": {
            "type": "string",
            "minLength": 1,
            "description": "The offer's identifier, and the `offerId` of a line item that buys it.",
            "examples": [
              "031C9E47-4802-4248-838E-778FB1D2CC05"
            ],
            "x-source": [
              "learn/offer-resources",
              "learn/get-an-offer-by-id"
            ]
          },
          "name": {
            "type": "string",
            "description": "The offer's name.",
            "examples": [
              "Office 365 Business Premium"
            ],
            "x-source": [
              "learn/offer-resources",
              "learn/get-an-offer-by-id"
            ]
          },
          "description": {
            "type": "string",
            "description": "What it is, in words. The sample has line breaks and blanks in it.",
            "examples": [
              "Office for a small business."
            ],
            "x-source": [
              "learn/offer-resources",
              "learn/get-an-offer-by-id"
            ]
          },
          "minimumQuantity": {
            "type": "integer",
            "minimum": 0,
            "description": "The least to buy.",
            "examples": [
              1
            ],
            "x-source": [
              "learn/offer-resources",
              "learn/get-an-offer-by-id"
            ]
          },
          "maximumQuantity": {
            "type": "integer",
            "minimum": 0,
            "description": "The most to buy.",
            "examples": [
              300
            ],
            "x-source": [
              "learn/offer-resources",
              "learn/get-an-offer-by-id"
            ]
          },
          "rank": {
            "type": "integer",
            "description": "Its place among the offers of a product line.",
            "examples": [
              56
            ],
            "x-source": [
              "learn/offer-resources",
              "learn/get-an-offer-by-id"
            ]
          },
          "uri": {
            "type": "string",
            "description": "An address of the offer. The sample's is of another form than a link's.",
            "examples": [
              "/3c95518e-8c37-41e3-9627-0ca339200f53/Offers/031C9E47-4802-4248-838E-778FB1D2CC05"
            ],
            "x-source": [
              "learn/offer-resources",
              "learn/get-an-offer-by-id"
            ]
          },
          "locale": {
            "type": "string",
            "description": "The language of the texts.",
            "examples": [
              "en-us"
            ],
            "x-source": [
              "learn/offer-resources",
              "learn/get-an-offer-by-id"
            ]
          },
          "country": {
            "type": "string",
            "description": "The country or region that it is sold in.",
            "examples": [
              "US"
            ],
            "x-source": [
              "learn/offer-resources",
              "learn/get-an-offer-by-id"
            ]
          },
          "category": {
            "$ref": "#/components/schemas/OfferCategory",
            "description": "The category that it belongs to.",
            "x-source": [
              "learn/offer-resources",
              "learn/get-an-offer-by-id"
            ]
          },
          "limitUnitOfMeasure": {
            "type": "string",
            "minLength": 1,
            "description": "What `limit` counts. No body shows it, so the spelling is the table's.",
            "x-extensible-enum": [
              "None",
              "Concurrent",
              "LifeTime"
            ],
            "x-enumDescriptions": {
              "None": "There is no limit.",
              "Concurrent": "Subscriptions at one time, cancelled ones included.",
              "LifeTime": "Subscriptions ever, as for trials."
            },
            "examples": [
              "None"
            ],
            "x-source": [
              "learn/offer-resources",
              "sdk-dotnet"
            ]
          },
          "limit": {
            "type": "integer",
            "minimum": 0,
            "description": "How many subscriptions of it a customer may have.",
            "examples": [
              1
            ],
            "x-source": [
              "learn/offer-resources",
              "sdk-dotnet"
            ]
          },
          "prerequisiteOffers": {
            "type": "array",
            "description": "The offers of which the customer must have one. The table says a string; the sample and the .NET SDK have an array.",
            "items": {
              "type": "string",
              "description": "The id of one offer.",
              "examples": [
                "84A03D81-6B37-4D66-8D4A-FAEA24541538"
              ],
              "x-source": [
                "sdk-dotnet",
                "inferred"
              ]
            },
            "examples": [
              [
                "84A03D81-6B37-4D66-8D4A-FAEA24541538"
              ]
            ],
            "x-source": [
              "learn/get-an-offer-by-id",
              "learn/offer-resources",
              "sdk-dotnet"
            ]
          },
          "isAddOn": {
            "type": "boolean",
            "description": "Whether it is an add-on, to be bought for a subscription with PATCH.",
            "examples": [
              false
            ],
            "x-source": [
              "learn/offer-resources",
              "learn/get-an-offer-by-id"
            ]
          },
          "hasAddOns": {
            "type": "boolean",
            "description": "Whether there are add-ons for it.",
            "examples": [
              true
            ],
            "x-source": [
              "learn/offer-resources",
              "sdk-dotnet"
            ]
          },
          "isAvailableForPurchase": {
            "type": "boolean",
            "description": "Whether it can be bought.",
            "examples": [
              true
            ],
            "x-source": [
              "learn/offer-resources",
              "learn/get-an-offer-by-id"
            ]
          },
          "billing": {
            "$ref": "#/components/schemas/BillingMethod",
            "description": "How it is billed.",
            "x-source": [
              "learn/offer-resources",
              "learn/get-an-offer-by-id"
            ]
          },
          "supportedBillingCycles": {
            "type": "array",
            "description": "The billing cycles that an order may choose from.",
            "items": {
              "$ref": "#/components/schemas/BillingCycleType"
            },
            "examples": [
              [
                "monthly",
                "annual"
              ]
            ],
            "x-source": [
              "learn/offer-resources",
              "sdk-dotnet"
            ]
          },
          "isAutoRenewable": {
            "type": "boolean",
            "description": "Whether it renews by itself.",
            "examples": [
              true
            ],
            "x-source": [
              "learn/offer-resources",
              "learn/get-an-offer-by-id"
            ]
          },
          "upgradeTargetOffers": {
            "type": "array",
            "description": "The offers that it can be upgraded to.",
            "items": {
              "type": "string",
              "description": "The id of one offer.",
              "examples": [
                "84A03D81-6B37-4D66-8D4A-FAEA24541538"
              ],
              "x-source": "learn/offer-resources"
            },
            "examples": [
              [
                "84A03D81-6B37-4D66-8D4A-FAEA24541538"
              ]
            ],
            "x-source": [
              "learn/offer-resources",
              "sdk-dotnet"
            ]
          },
          "conversionTargetOffers": {
            "type": "array",
            "description": "The offers that it can be converted to.",
            "items": {
              "type": "string",
              "description": "The id of one offer.",
              "examples": [
                "84A03D81-6B37-4D66-8D4A-FAEA24541538"
              ],
              "x-source": "learn/offer-resources"
            },
            "examples": [
              [
                "84A03D81-6B37-4D66-8D4A-FAEA24541538"
              ]
            ],
            "x-source": "learn/offer-resources"
          },
          "reselleeQualifications": {
            "type": "array",
            "description": "What the customer must be qualified as.",
            "items": {
              "type": "string",
              "description": "One qualification.",
              "examples": [
                "Education"
              ],
              "x-source": [
                "learn/offer-resources",
                "inferred"
              ]
            },
            "examples": [
              [
                "Education"
              ]
            ],
            "x-source": [
              "learn/offer-resources",
              "sdk-dotnet"
            ]
          },
          "resellerQualifications": {
            "type": "array",
            "description": "What the partner must be qualified as.",
            "items": {
              "type": "string",
              "description": "One qualification.",
              "examples": [
                "Education"
              ],
              "x-source": [
                "learn/offer-resources",
                "inferred"
              ]
            },
            "examples": [
              [
                "Education"
              ]
            ],
            "x-source": [
              "learn/offer-resources",
              "sdk-dotnet"
            ]
          },
          "salesGroupId": {
            "type": "string",
            "description": "Offers of different groups go into separate orders.",
            "examples": [
              "1-1"
            ],
            "x-source": [
              "learn/offer-resources",
              "sdk-dotnet"
            ]
          },
          "isTrial": {
            "type": "boolean",
            "description": "Whether it is a trial. A trial wants the billing cycle `none`.",
            "examples": [
              false
            ],
            "x-source": [
              "learn/offer-resources",
              "powershell#123"
            ]
          },
          "product": {
            "$ref": "#/components/schemas/OfferProduct",
            "description": "The product that it sells.",
            "x-source": [
              "learn/offer-resources",
              "learn/get-an-offer-by-id"
            ]
          },
          "unitType": {
            "type": "string",
            "description": "What its quantity counts.",
            "examples": [
              "Licenses"
            ],
            "x-source": [
              "learn/offer-resources",
              "learn/get-an-offer-by-id"
            ]
          },
          "attestationProperties": {
            "$ref": "#/components/schemas/AttestationProperties",
            "description": "What the customer must attest to. The table writes it in PascalCase; no body shows it.",
            "x-source": [
              "learn/offer-resources",
              "inferred"
            ]
          },
          "links": {
            "$ref": "#/components/schemas/OfferLinks",
            "description": "Where to read on from this offer.",
            "x-source": [
              "learn/offer-resources",
              "learn/get-an-offer-by-id"
            ]
          },
          "attributes": {
            "$ref": "#/components/schemas/ResourceAttributes",
            "description": "The kind of resource.",
            "x-source": [
              "learn/offer-resources",
              "learn/get-an-offer-by-id"
            ]
          }
        }
      },
      "OfferCategory": {
        "type": "object",
        "description": "A category of offers.",
        "x-source": [
          "learn/offer-resources",
          "learn/get-an-offer-by-id",
          "sdk-dotnet"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "The category's identifier.",
            "examples": [
              "SmallBusiness_Key"
            ],
            "x-source": [
              "learn/offer-resources",
              "learn/get-an-offer-by-id"
            ]
          },
          "name": {
            "type": "string",
            "description": "The category's name.",
            "examples": [
              "Small Business"
            ],
            "x-source": [
              "learn/offer-resources",
              "learn/get-an-offer-by-id"
            ]
          },
          "rank": {
            "type": "integer",
            "description": "Its place among the categories.",
            "examples": [
              30
            ],
            "x-source": [
              "learn/offer-resources",
              "learn/get-an-offer-by-id"
            ]
          },
          "locale": {
            "type": "string",
            "description": "The language of the texts.",
            "examples": [
              "en-us"
            ],
            "x-source": [
              "learn/offer-resources",
              "learn/get-an-offer-by-id"
            ]
          },
          "country": {
            "type": "string",
            "description": "The country or region.",
            "examples": [
              "US"
            ],
            "x-source": [
              "learn/offer-resources",
              "learn/get-an-offer-by-id"
            ]
          },
          "links": {
            "$ref": "#/components/schemas/ResourceLinks",
            "description": "The category itself. Listed, not seen.",
            "x-source": "learn/offer-resources"
          },
          "attributes": {
            "$ref": "#/components/schemas/ResourceAttributes",
            "description": "The kind of resource.",
            "x-source": [
              "learn/offer-resources",
              "learn/get-an-offer-by-id"
            ]
          }
        },
        "examples": [
          {
            "id": "SmallBusiness_Key",
            "name": "Small Business"
          }
        ]
      },
      "OfferProduct": {
        "type": "object",
        "description": "The product that an offer sells.",
        "x-source": [
          "learn/offer-resources",
          "learn/get-an-offer-by-id"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "The product's identifier.",
            "examples": [
              "f245ecc8-75af-4f8e-b61f-27d8114de5f3"
            ],
            "x-source": [
              "learn/offer-resources",
              "learn/get-an-offer-by-id"
            ]
          },
          "name": {
            "type": "string",
            "description": "The product's name.",
            "examples": [
              "Office 365 Business Premium"
            ],
            "x-source": [
              "learn/offer-resources",
              "learn/get-an-offer-by-id"
            ]
          },
          "unit": {
            "type": "string",
            "description": "What is counted.",
            "examples": [
              "Licenses"
            ],
            "x-source": [
              "learn/offer-resources",
              "learn/get-an-offer-by-id"
            ]
          }
        },
        "examples": [
          {
            "id": "f245ecc8-75af-4f8e-b61f-27d8114de5f3",
            "name": "Office 365 Business Premium",
            "unit": "Licenses"
          }
        ]
      },
      "OfferLinks": {
        "type": "object",
        "description": "Where to read on from an offer.",
        "x-source": [
          "learn/offer-resources",
          "learn/get-an-offer-by-id"
        ],
        "properties": {
          "learnMore": {
            "$ref": "#/components/schemas/Link",
            "description": "A page about it, outside of this service. The address is absolute; the sample's has a blank in it.",
            "x-source": [
              "learn/offer-resources",
              "learn/get-an-offer-by-id"
            ]
          },
          "self": {
            "$ref": "#/components/schemas/Link",
            "description": "The offer itself.",
            "x-source": "learn/offer-resources"
          },
          "next": {
            "$ref": "#/components/schemas/Link",
            "description": "The next page. Listed, though a single offer has none.",
            "x-source": "learn/offer-resources"
          },
          "previous": {
            "$ref": "#/components/schemas/Link",
            "description": "The previous page. Listed, though a single offer has none.",
            "x-source": "learn/offer-resources"
          }
        },
        "examples": [
          {
            "learnMore": {
              "uri": "http://g.microsoftonline.com/0BXPS00en/909",
              "method": "GET",
              "headers": []
            }
          }
        ]
      },
      "AttestationProperties": {
        "type": "object",
        "description": "What a customer must attest to before a purchase.",
        "x-source": [
          "learn/offer-resources",
          "learn/product-resources"
        ],
        "properties": {
          "attestationType": {
            "type": "string",
            "description": "The attestation, such as `Windows365`.",
            "examples": [
              "Windows365"
            ],
            "x-source": [
              "learn/offer-resources",
              "learn/product-resources"
            ]
          },
          "enforceAttestation": {
            "type": "boolean",
            "description": "Whether an order is refused without it (code 900203).",
            "examples": [
              true
            ],
            "x-source": [
              "learn/offer-resources",
              "learn/product-resources",
              "learn/error-codes"
            ]
          }
        },
        "examples": [
          {
            "attestationType": "Windows365",
            "enforceAttestation": true
          }
        ]
      },
      "Sku": {
        "type": "object",
        "description": "One form of a product of the newer catalogue.",
        "x-source": [
          "learn/product-resources",
          "learn/get-a-sku-by-id",
          "sdk-dotnet"
        ],
        "required": [
          "id"
        ],
        "properties": {
          "id": {
            "type": "string",
            "minLength": 1,
            "description": "The SKU's identifier. Unique within its product only.",
            "examples": [
              "0001"
            ],
            "x-source": [
              "learn/product-resources",
              "learn/get-a-sku-by-id"
            ]
          },
          "productId": {
            "type": "string",
            "description": "The product that it belongs to.",
            "examples": [
              "CFQ7TTC0LH18"
            ],
            "x-source": [
              "learn/product-resources",
              "learn/get-a-sku-by-id"
            ]
          },
          "title": {
            "type": "string",
            "description": "Its title.",
            "examples": [
              "Microsoft 365 Business Basic"
            ],
            "x-source": [
              "learn/product-resources",
              "learn/get-a-sku-by-id"
            ]
          },
          "description": {
            "type": "string",
            "description": "What it is, in words.",
            "examples": [
              "Mail",
              "files and meetings for a small business."
            ],
            "x-source": [
              "learn/product-resources",
              "learn/get-a-sku-by-id"
            ]
          },
          "minimumQuantity": {
            "type": "integer",
            "minimum": 0,
            "description": "The least to buy.",
            "examples": [
              1
            ],
            "x-source": [
              "learn/product-resources",
              "learn/get-a-sku-by-id"
            ]
          },
          "maximumQuantity": {
            "type": "integer",
            "minimum": 0,
            "description": "The most to buy.",
            "examples": [
              300
            ],
            "x-source": [
              "learn/product-resources",
              "learn/get-a-sku-by-id"
            ]
          },
          "isTrial": {
            "type": "boolean",
            "description": "Whether it is a trial.",
            "examples": [
              false
            ],
            "x-source": [
              "learn/product-resources",
              "learn/get-a-sku-by-id"
            ]
          },
          "supportedBillingCycles": {
            "type": "array",
            "description": "The billing cycles that an order may choose from.",
            "items": {
              "$ref": "#/components/schemas/BillingCycleType"
            },
            "examples": [
              [
                "annual",
                "monthly"
              ]
            ],
            "x-source": [
              "learn/product-resources",
              "learn/get-a-sku-by-id"
            ]
          },
          "purchasePrerequisites": {
            "type": "array",
            "description": "What must be done before it is bought.",
            "items": {
              "type": "string",
              "description": "One thing to do.",
              "x-extensible-enum": [
                "InventoryCheck",
                "AzureSubscriptionRegistration",
                "MicrosoftCloudAgreement"
              ],
              "x-enumDescriptions": {
                "InventoryCheck": "Check that there is enough of it.",
                "AzureSubscriptionRegistration": "Register the Azure subscription.",
                "MicrosoftCloudAgreement": "Have the customer's agreement confirmed, as code 13605 asks for. Not in the table; seen in bodies."
              },
              "examples": [
                "InventoryCheck"
              ],
              "x-source": [
                "learn/product-resources",
                "learn/get-a-sku-by-id"
              ]
            },
            "examples": [
              [
                "AzureSubscriptionRegistration",
                "InventoryCheck"
              ]
            ],
            "x-source": [
              "learn/product-resources",
              "learn/get-a-sku-by-id"
            ]
          },
          "inventoryVariables": {
            "type": "array",
            "description": "What an inventory check must be told.",
            "items": {
              "type": "string",
              "description": "One variable.",
              "x-extensible-enum": [
                "CustomerId",
                "AzureSubscriptionId",
                "ArmRegionName"
              ],
              "x-enumDescriptions": {
                "CustomerId": "The customer to buy for.",
                "AzureSubscriptionId": "The Azure subscription to buy for.",
                "ArmRegionName": "The Azure region, as in the SKU's `dynamicAttributes`."
              },
              "examples": [
                "CustomerId"
              ],
              "x-source": [
                "learn/product-resources",
                "learn/get-a-sku-by-id"
              ]
            },
            "examples": [
              [
                "CustomerId",
                "AzureSubscriptionId"
              ]
            ],
            "x-source": [
              "learn/product-resources",
              "learn/get-a-sku-by-id"
            ]
          },
          "provisioningVariables": {
            "type": "array",
            "description": "The keys that an order's `provisioningContext` needs. Here they start with a capital, in the order with a small letter.",
            "items": {
              "type": "string",
              "description": "One key.",
              "x-extensible-enum": [
                "Scope",
                "SubscriptionId",
                "Duration"
              ],
              "x-enumDescriptions": {
                "Scope": "What a reservation applies to.",
                "SubscriptionId": "The Azure subscription.",
                "Duration": "For how long. The newer sample leaves it out."
              },
              "examples": [
                "Scope"
              ],
              "x-source": [
                "learn/product-resources",
                "learn/get-a-sku-by-id"
              ]
            },
            "examples": [
              [
                "Scope",
                "SubscriptionId",
                "Duration"
              ]
            ],
            "x-source": [
              "learn/product-resources",
              "learn/get-a-sku-by-id"
            ]
          },
          "actions": {
            "type": "array",
            "description": "What may be done with it once it is bought. Not in the table; seen in bodies.",
            "items": {
              "type": "string",
              "description": "One thing that may be done.",
              "examples": [
                "Refund"
              ],
              "x-source": "learn/get-a-sku-by-id"
            },
            "examples": [
              [
                "Refund"
              ]
            ],
            "x-source": "learn/get-a-sku-by-id"
          },
          "dynamicAttributes": {
            "type": "object",
            "description": "Further facts, by name. The names change without notice, so don't rely on any; the values are texts, booleans and lists.",
            "additionalProperties": true,
            "examples": [
              {
                "armSkuName": "Standard_D1",
                "duration": "1Year"
              }
            ],
            "x-source": [
              "learn/product-resources",
              "learn/get-a-sku-by-id",
              "sdk-dotnet"
            ]
          },
          "attestationProperties": {
            "$ref": "#/components/schemas/AttestationProperties",
            "description": "What the customer must attest to. The table writes it in PascalCase; no body shows it.",
            "x-source": [
              "learn/product-resources",
              "inferred"
            ]
          },
          "consumptionType": {
            "type": "string",
            "description": "Which use beyond what is included is billed, where that is possible.",
            "examples": [
              "overage"
            ],
            "x-source": [
              "learn/product-resources",
              "sdk-dotnet"
            ]
          },
          "specializedOfferProperties": {
            "type": "array",
            "description": "The discounts of a special offer.",
            "items": {
              "$ref": "#/components/schemas/SpecializedOfferProperties"
            },
            "examples": [
              [
                {
                  "startDate": "2022-01-01",
                  "endDate": "2022-06-30"
                }
              ]
            ],
            "x-source": "learn/product-resources"
          },
          "minimumPurchaseCommitment": {
            "$ref": "#/components/schemas/MinimumPurchaseCommitment",
            "description": "The least that a savings plan commits to.",
            "x-source": [
              "learn/product-resources",
              "learn/azure-purchase-savings-plan"
            ]
          },
          "links": {
            "$ref": "#/components/schemas/SkuLinks",
            "description": "Where to read on from this SKU.",
            "x-source": [
              "learn/product-resources",
              "learn/get-a-sku-by-id"
            ]
          }
        }
      },
      "SpecializedOfferProperties": {
        "type": "object",
        "description": "A discount of a special offer, and when it is to be had. The table describes the dates with other members' words; no body shows them.",
        "x-source": "learn/product-resources",
        "properties": {
          "startDate": {
            "type": "string",
            "description": "When it starts, in no documented format.",
            "examples": [
              "2022-01-01"
            ],
            "x-source": [
              "learn/product-resources",
              "inferred"
            ]
          },
          "endDate": {
            "type": "string",
            "description": "When it ends, in no documented format.",
            "examples": [
              "2022-06-30"
            ],
            "x-source": [
              "learn/product-resources",
              "inferred"
            ]
          },
          "pricingPolicies": {
            "type": "array",
            "description": "The discounts.",
            "items": {
              "$ref": "#/components/schemas/PricingPolicy"
            },
            "examples": [
              [
                {
                  "type": "Percentage",
                  "value": "15"
                }
              ]
            ],
            "x-source": "learn/product-resources"
          }
        }
      },
      "PricingPolicy": {
        "type": "object",
        "description": "A discount.",
        "x-source": "learn/product-resources",
        "properties": {
          "type": {
            "type": "string",
            "description": "Whether it is a percentage or an amount. The spelling is not known.",
            "examples": [
              "Percentage"
            ],
            "x-source": [
              "learn/product-resources",
              "inferred"
            ]
          },
          "value": {
            "type": "string",
            "description": "How much.",
            "examples": [
              "15"
            ],
            "x-source": "learn/product-resources"
          }
        }
      },
      "MinimumPurchaseCommitment": {
        "type": "object",
        "description": "The least that a savings plan commits to.",
        "x-source": [
          "learn/product-resources",
          "learn/azure-purchase-savings-plan"
        ],
        "properties": {
          "grain": {
            "type": "string",
            "description": "What the amount is counted by. `Hourly` here, `hourly` on orders.",
            "examples": [
              "Hourly"
            ],
            "x-source": [
              "learn/product-resources",
              "learn/azure-purchase-savings-plan"
            ]
          },
          "currencyCode": {
            "type": "object",
            "description": "The currency. The table names the keys `currency` and `symbol`, bodies have `code` and `symbol`.",
            "properties": {
              "code": {
                "type": "string",
                "description": "The currency, as ISO 4217.",
                "examples": [
                  "USD"
                ],
                "x-source": "learn/azure-purchase-savings-plan"
              },
              "symbol": {
                "type": "string",
                "description": "The currency's symbol.",
                "examples": [
                  "$"
                ],
                "x-source": "learn/azure-purchase-savings-plan"
              }
            },
            "examples": [
              {
                "code": "USD",
                "symbol": "$"
              }
            ],
            "x-source": [
              "learn/product-resources",
              "learn/azure-purchase-savings-plan"
            ]
          },
          "amount": {
            "description": "The amount for each grain. The table says an integer, bodies have text; both are valid here.",
            "oneOf": [
              {
                "type": "string",
                "description": "As in bodies.",
                "examples": [
                  "0.001"
                ],
                "x-source": "learn/azure-purchase-savings-plan"
              },
              {
                "type": "number",
                "description": "As documented.",
                "examples": [
                  1
                ],
                "x-source": "learn/product-resources"
              }
            ],
            "examples": [
              "0.001"
            ],
            "x-source": [
              "learn/azure-purchase-savings-plan",
              "learn/product-resources"
            ]
          }
        },
        "examples": [
          {
            "grain": "Hourly",
            "currencyCode": {
              "code": "USD",
              "symbol": "$"
            },
            "amount": "0.001"
          }
        ]
      },
      "SkuLinks": {
        "type": "object",
        "description": "Where to read on from a SKU.",
        "x-source": [
          "learn/get-a-sku-by-id",
          "learn/product-resources"
        ],
        "properties": {
          "availabilities": {
            "$ref": "#/components/schemas/Link",
            "description": "The availabilities of the SKU, each with the id to order.",
            "x-source": "learn/get-a-sku-by-id"
          },
          "self": {
            "$ref": "#/components/schemas/Link",
            "description": "The SKU itself.",
            "x-source": "learn/get-a-sku-by-id"
          },
          "next": {
            "$ref": "#/components/schemas/Link",
            "description": "The next page. Listed, though a single SKU has none.",
            "x-source": "learn/utility-resources"
          },
          "previous": {
            "$ref": "#/components/schemas/Link",
            "description": "The previous page. Listed, though a single SKU has none.",
            "x-source": "learn/utility-resources"
          }
        },
        "examples": [
          {
            "self": {
              "uri": "/products/CFQ7TTC0LH18/skus/0001?country=US",
              "method": "GET",
              "headers": []
            }
          }
        ]
      },
      "PartnerRelationshipCollection": {
        "type": "object",
        "description": "The partners that a partner is related to.",
        "x-source": [
          "learn/retrieve-a-list-of-indirect-resellers",
          "sdk-dotnet"
        ],
        "required": [
          "items"
        ],
        "properties": {
          "totalCount": {
            "$ref": "#/components/schemas/TotalCount"
          },
          "items": {
            "type": "array",
            "description": "The partners.",
            "items": {
              "$ref": "#/components/schemas/PartnerRelationship"
            },
            "examples": [
              [
                {
                  "id": "484e548c-f5f3-4528-93a9-c16c6373cb59",
                  "name": "First Up Consultants",
                  "mpnId": "4848383"
                }
              ]
            ],
            "x-source": "learn/retrieve-a-list-of-indirect-resellers"
          },
          "links": {
            "$ref": "#/components/schemas/ResourceLinks",
            "description": "The list itself. Part of every collection in the .NET SDK; the sample has none.",
            "x-source": "sdk-dotnet"
          },
          "attributes": {
            "$ref": "#/components/schemas/ResourceAttributes",
            "description": "The kind of resource, `Collection`.",
            "x-source": "learn/retrieve-a-list-of-indirect-resellers"
          }
        }
      },
      "PartnerRelationship": {
        "type": "object",
        "description": "A partner, and how it is related to the one signed in.",
        "x-source": [
          "learn/relationships-resources",
          "learn/retrieve-a-list-of-indirect-resellers",
          "sdk-dotnet"
        ],
        "required": [
          "id"
        ],
        "properties": {
          "id": {
            "type": "string",
            "minLength": 1,
            "description": "The partner's Microsoft Entra tenant. Not the id that an order takes.",
            "examples": [
              "484e548c-f5f3-4528-93a9-c16c6373cb59"
            ],
            "x-source": [
              "learn/relationships-resources",
              "learn/retrieve-a-list-of-indirect-resellers"
            ]
          },
          "name": {
            "type": "string",
            "description": "The partner's name.",
            "examples": [
              "First Up Consultants"
            ],
            "x-source": [
              "learn/relationships-resources",
              "learn/retrieve-a-list-of-indirect-resellers"
            ]
          },
          "relationshipType": {
            "$ref": "#/components/schemas/PartnerRelationshipType",
            "description": "What the signed-in partner is to it.",
            "x-source": [
              "learn/relationships-resources",
              "learn/retrieve-a-list-of-indirect-resellers"
            ]
          },
          "state": {
            "type": "string",
            "minLength": 1,
            "description": "Where the relationship stands. The table gives `active` as an example, bodies have a capital.",
            "x-extensible-enum": [
              "Active"
            ],
            "x-enumDescriptions": {
              "Active": "In force."
            },
            "examples": [
              "Active"
            ],
            "x-source": [
              "learn/relationships-resources",
              "learn/retrieve-a-list-of-indirect-resellers"
            ]
          },
          "mpnId": {
            "type": "string",
            "description": "The partner's Partner Center id (formerly MPN id), which an order's `partnerIdOnRecord` takes. The table calls it `partnerId` since 2023; every body and SDK has this name.",
            "examples": [
              "4848383"
            ],
            "x-source": [
              "learn/retrieve-a-list-of-indirect-resellers",
              "learn/relationships-resources",
              "sdk-dotnet"
            ]
          },
          "partnerId": {
            "type": "string",
            "description": "The table's name for `mpnId`. Not seen in a body; read it where `mpnId` is missing.",
            "examples": [
              "4848383"
            ],
            "x-source": "learn/relationships-resources"
          },
          "location": {
            "type": "string",
            "description": "The partner's country or region, as two letters.",
            "examples": [
              "US"
            ],
            "x-source": [
              "learn/relationships-resources",
              "learn/retrieve-a-list-of-indirect-resellers"
            ]
          },
          "attributes": {
            "$ref": "#/components/schemas/ResourceAttributes",
            "description": "The kind of resource.",
            "x-source": [
              "learn/relationships-resources",
              "learn/retrieve-a-list-of-indirect-resellers"
            ]
          }
        }
      },
      "PartnerRelationshipType": {
        "type": "string",
        "minLength": 1,
        "description": "What one partner is to another, as answers spell it.",
        "x-extensible-enum": [
          "is_indirect_cloud_solution_provider_of",
          "is_indirect_reseller_of"
        ],
        "x-enumDescriptions": {
          "is_indirect_cloud_solution_provider_of": "An indirect provider of it.",
          "is_indirect_reseller_of": "An indirect reseller of it. Known from SDKs; no body shows it."
        },
        "examples": [
          "is_indirect_cloud_solution_provider_of"
        ],
        "x-source": [
          "learn/retrieve-a-list-of-indirect-resellers",
          "sdk-dotnet",
          "sdk-java",
          "spring-social"
        ]
      },
      "ResourceLinks": {
        "type": "object",
        "description": "Where to read on from a resource or a list.",
        "x-source": [
          "learn/utility-resources",
          "sdk-dotnet"
        ],
        "properties": {
          "self": {
            "$ref": "#/components/schemas/Link",
            "description": "The resource itself.",
            "x-source": [
              "learn/utility-resources",
              "learn/get-all-of-a-customer-s-orders"
            ]
          },
          "next": {
            "$ref": "#/components/schemas/Link",
            "description": "The next page. Not seen on any answer of this contract.",
            "x-source": [
              "learn/utility-resources",
              "sdk-dotnet"
            ]
          },
          "previous": {
            "$ref": "#/components/schemas/Link",
            "description": "The previous page. Not seen on any answer of this contract.",
            "x-source": [
              "learn/utility-resources",
              "sdk-dotnet"
            ]
          }
        },
        "examples": [
          {
            "self": {
              "uri": "/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/orders",
              "method": "GET",
              "headers": []
            }
          }
        ]
      }
    },
    "examples": {
      "LicenceOrderRequest": {
        "summary": "Licences of a legacy offer",
        "description": "Five licences of one offer, as in the documents of 2017. The service applies the billing cycle. Such offers take no new orders since 2022-03-10 where new commerce has a twin.",
        "value": {
          "referenceCustomerId": "4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04",
          "billingCycle": "unknown",
          "lineItems": [
            {
              "lineItemNumber": 0,
              "offerId": "84A03D81-6B37-4D66-8D4A-FAEA24541538",
              "friendlyName": "new offer purchase",
              "quantity": 5,
              "attributes": {
                "objectType": "OrderLineItem"
              }
            }
          ],
          "attributes": {
            "objectType": "Order"
          }
        }
      },
      "LicenceOrderResponse": {
        "summary": "Licences of a legacy offer",
        "description": "The legacy answer, with a GUID as id, an etag, and the subscription that the item became.",
        "value": {
          "id": "074bd849-9106-405c-9923-fa061839d487",
          "referenceCustomerId": "4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04",
          "billingCycle": "monthly",
          "lineItems": [
            {
              "lineItemNumber": 0,
              "offerId": "84A03D81-6B37-4D66-8D4A-FAEA24541538",
              "subscriptionId": "1DA3295E-C59A-476C-A7E7-D7E981FE79BE",
              "friendlyName": "new offer purchase",
              "quantity": 5,
              "links": {
                "subscription": {
                  "uri": "/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/subscriptions/1DA3295E-C59A-476C-A7E7-D7E981FE79BE",
                  "method": "GET",
                  "headers": []
                }
              }
            }
          ],
          "creationDate": "2017-03-30T10:43:07.157-07:00",
          "links": {
            "self": {
              "uri": "/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/orders/074bd849-9106-405c-9923-fa061839d487",
              "method": "GET",
              "headers": []
            }
          },
          "attributes": {
            "etag": "eyJpZCI6IjA3NGJkODQ5LTkxMDYtNDA1Yy05OTIzLWZhMDYxODM5ZDQ4NyIsInZlcnNpb24iOjF9",
            "objectType": "Order"
          }
        }
      },
      "IndirectResellerOrderRequest": {
        "summary": "A legacy offer for an indirect reseller's customer",
        "description": "An order by an indirect provider, as in the documents of 2017, with the reseller's id on the line item.",
        "value": {
          "referenceCustomerId": "c501c3c4-d776-40ef-9ecf-9cefb59442c1",
          "billingCycle": "unknown",
          "lineItems": [
            {
              "lineItemNumber": 0,
              "offerId": "031C9E47-4802-4248-838E-778FB1D2CC05",
              "friendlyName": "New offer purchase.",
              "quantity": 5,
              "partnerIdOnRecord": "4848383",
              "attributes": {
                "objectType": "OrderLineItem"
              }
            }
          ],
          "attributes": {
            "objectType": "Order"
          }
        }
      },
      "IndirectResellerOrderResponse": {
        "summary": "A legacy offer for an indirect reseller's customer",
        "description": "The reseller's id is kept on the line item. The documents' answer ends its self link in the subscription's id, a misprint; here it is the order's.",
        "value": {
          "id": "3eddcac6-63b2-4c40-b0b6-f47e18301492",
          "referenceCustomerId": "c501c3c4-d776-40ef-9ecf-9cefb59442c1",
          "billingCycle": "monthly",
          "lineItems": [
            {
              "lineItemNumber": 0,
              "offerId": "031C9E47-4802-4248-838E-778FB1D2CC05",
              "subscriptionId": "6D6A1A4A-6C0E-4E44-9C6B-2C6E3B9D6C21",
              "friendlyName": "New offer purchase.",
              "quantity": 5,
              "partnerIdOnRecord": "4848383",
              "links": {
                "subscription": {
                  "uri": "/customers/c501c3c4-d776-40ef-9ecf-9cefb59442c1/subscriptions/6D6A1A4A-6C0E-4E44-9C6B-2C6E3B9D6C21",
                  "method": "GET",
                  "headers": []
                }
              }
            }
          ],
          "creationDate": "2017-04-10T16:02:25.983-07:00",
          "links": {
            "self": {
              "uri": "/customers/c501c3c4-d776-40ef-9ecf-9cefb59442c1/orders/3eddcac6-63b2-4c40-b0b6-f47e18301492",
              "method": "GET",
              "headers": []
            }
          },
          "attributes": {
            "etag": "eyJpZCI6IjNlZGRjYWM2LTYzYjItNGM0MC1iMGI2LWY0N2UxODMwMTQ5MiIsInZlcnNpb24iOjF9",
            "objectType": "Order"
          }
        }
      },
      "AzureReservationOrderRequest": {
        "summary": "An Azure reservation",
        "description": "One reserved instance for a year, shared over the customer's subscriptions.",
        "value": {
          "billingCycle": "one_time",
          "currencyCode": "USD",
          "lineItems": [
            {
              "lineItemNumber": 0,
              "provisioningContext": {
                "subscriptionId": "3D5ECED6-1151-44C7-AEE6-70A4BB725666",
                "scope": "shared",
                "duration": "1Year"
              },
              "offerId": "DZH318Z0BQ4B:0047:DZH318Z0DSM8",
              "friendlyName": "A_sample_Azure_RI",
              "quantity": 1
            }
          ]
        }
      },
      "AzureReservationOrderResponse": {
        "summary": "An Azure reservation",
        "description": "Still pending, with a link to the provisioning status. The documents' answer names another offer than was ordered, a copying error; here it is the one ordered.",
        "value": {
          "id": "Cs_jyTxubLpvdJXdo8xcQZN6I2RsLrgZ1",
          "referenceCustomerId": "b0d70a69-4c42-4b27-b17b-91a835d8686a",
          "billingCycle": "one_time",
          "currencyCode": "USD",
          "lineItems": [
            {
              "lineItemNumber": 0,
              "offerId": "DZH318Z0BQ4B:0047:DZH318Z0DSM8",
              "friendlyName": "A_sample_Azure_RI",
              "quantity": 1,
              "links": {
                "sku": {
                  "uri": "/products/DZH318Z0BQ4B/skus/0047?country=US",
                  "method": "GET",
                  "headers": []
                }
              }
            }
          ],
          "creationDate": "2018-03-15T22:30:02.085152Z",
          "status": "pending",
          "links": {
            "provisioningStatus": {
              "uri": "/customers/b0d70a69-4c42-4b27-b17b-91a835d8686a/orders/Cs_jyTxubLpvdJXdo8xcQZN6I2RsLrgZ1/provisioningstatus",
              "method": "GET",
              "headers": []
            },
            "self": {
              "uri": "/customers/b0d70a69-4c42-4b27-b17b-91a835d8686a/orders/Cs_jyTxubLpvdJXdo8xcQZN6I2RsLrgZ1",
              "method": "GET",
              "headers": []
            }
          },
          "attributes": {
            "objectType": "Order"
          }
        }
      },
      "NewCommerceOrderRequest": {
        "summary": "A new-commerce subscription",
        "description": "Ten licences for a year, billed monthly, that renew from month to month.",
        "value": {
          "billingCycle": "monthly",
          "partnerOnRecordAttestationAccepted": true,
          "lineItems": [
            {
              "lineItemNumber": 0,
              "offerId": "CFQ7TTC0LH18:0001:CFQ7TTC0K971",
              "friendlyName": "Contoso mail",
              "quantity": 10,
              "termDuration": "P1Y",
              "renewsTo": {
                "termDuration": "P1M"
              }
            }
          ]
        }
      },
      "NewCommerceOrderResponse": {
        "summary": "A new-commerce subscription",
        "description": "The modern answer, with an id of 12 characters and no etag. Whether a real answer repeats `renewsTo` is not known.",
        "value": {
          "id": "c403d91b21d2",
          "alternateId": "c403d91b21d2",
          "referenceCustomerId": "4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04",
          "billingCycle": "monthly",
          "currencyCode": "USD",
          "currencySymbol": "$",
          "lineItems": [
            {
              "lineItemNumber": 0,
              "offerId": "CFQ7TTC0LH18:0001:CFQ7TTC0K971",
              "subscriptionId": "ebc0beef-7ffb-4044-c074-16f324432139",
              "termDuration": "P1Y",
              "transactionType": "New",
              "friendlyName": "Contoso mail",
              "quantity": 10,
              "links": {
                "product": {
                  "uri": "/products/CFQ7TTC0LH18?country=US",
                  "method": "GET",
                  "headers": []
                },
                "sku": {
                  "uri": "/products/CFQ7TTC0LH18/skus/0001?country=US",
                  "method": "GET",
                  "headers": []
                },
                "availability": {
                  "uri": "/products/CFQ7TTC0LH18/skus/0001/availabilities/CFQ7TTC0K971?country=US",
                  "method": "GET",
                  "headers": []
                },
                "subscription": {
                  "uri": "/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/subscriptions/ebc0beef-7ffb-4044-c074-16f324432139",
                  "method": "GET",
                  "headers": []
                }
              }
            }
          ],
          "creationDate": "2022-01-14T16:57:15.0966728Z",
          "status": "completed",
          "transactionType": "UserPurchase",
          "links": {
            "self": {
              "uri": "/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/orders/c403d91b21d2",
              "method": "GET",
              "headers": []
            },
            "provisioningStatus": {
              "uri": "/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/orders/c403d91b21d2/provisioningstatus",
              "method": "GET",
              "headers": []
            },
            "patchOperation": {
              "uri": "/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/orders/c403d91b21d2",
              "method": "PATCH",
              "headers": []
            }
          },
          "attributes": {
            "objectType": "Order"
          }
        }
      },
      "AllOrders": {
        "summary": "All orders of a customer",
        "description": "Both orders that were placed for this customer, the newest first as in the samples.",
        "value": {
          "totalCount": 2,
          "items": [
            {
              "id": "c403d91b21d2",
              "alternateId": "c403d91b21d2",
              "referenceCustomerId": "4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04",
              "billingCycle": "monthly",
              "currencyCode": "USD",
              "currencySymbol": "$",
              "lineItems": [
                {
                  "lineItemNumber": 0,
                  "offerId": "CFQ7TTC0LH18:0001:CFQ7TTC0K971",
                  "subscriptionId": "ebc0beef-7ffb-4044-c074-16f324432139",
                  "termDuration": "P1Y",
                  "transactionType": "New",
                  "friendlyName": "Contoso mail",
                  "quantity": 10,
                  "links": {
                    "product": {
                      "uri": "/products/CFQ7TTC0LH18?country=US",
                      "method": "GET",
                      "headers": []
                    },
                    "sku": {
                      "uri": "/products/CFQ7TTC0LH18/skus/0001?country=US",
                      "method": "GET",
                      "headers": []
                    },
                    "availability": {
                      "uri": "/products/CFQ7TTC0LH18/skus/0001/availabilities/CFQ7TTC0K971?country=US",
                      "method": "GET",
                      "headers": []
                    },
                    "subscription": {
                      "uri": "/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/subscriptions/ebc0beef-7ffb-4044-c074-16f324432139",
                      "method": "GET",
                      "headers": []
                    }
                  }
                }
              ],
              "creationDate": "2022-01-14T16:57:15.0966728Z",
              "status": "completed",
              "transactionType": "UserPurchase",
              "links": {
                "self": {
                  "uri": "/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/orders/c403d91b21d2",
                  "method": "GET",
                  "headers": []
                },
                "provisioningStatus": {
                  "uri": "/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/orders/c403d91b21d2/provisioningstatus",
                  "method": "GET",
                  "headers": []
                },
                "patchOperation": {
                  "uri": "/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/orders/c403d91b21d2",
                  "method": "PATCH",
                  "headers": []
                }
              },
              "attributes": {
                "objectType": "Order"
              }
            },
            {
              "id": "074bd849-9106-405c-9923-fa061839d487",
              "referenceCustomerId": "4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04",
              "billingCycle": "monthly",
              "lineItems": [
                {
                  "lineItemNumber": 0,
                  "offerId": "84A03D81-6B37-4D66-8D4A-FAEA24541538",
                  "subscriptionId": "1DA3295E-C59A-476C-A7E7-D7E981FE79BE",
                  "friendlyName": "new offer purchase",
                  "quantity": 5,
                  "links": {
                    "subscription": {
                      "uri": "/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/subscriptions/1DA3295E-C59A-476C-A7E7-D7E981FE79BE",
                      "method": "GET",
                      "headers": []
                    }
                  }
                }
              ],
              "creationDate": "2017-03-30T10:43:07.157-07:00",
              "links": {
                "self": {
                  "uri": "/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/orders/074bd849-9106-405c-9923-fa061839d487",
                  "method": "GET",
                  "headers": []
                }
              },
              "attributes": {
                "etag": "eyJpZCI6IjA3NGJkODQ5LTkxMDYtNDA1Yy05OTIzLWZhMDYxODM5ZDQ4NyIsInZlcnNpb24iOjF9",
                "objectType": "Order"
              }
            }
          ],
          "links": {
            "self": {
              "uri": "/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/orders",
              "method": "GET",
              "headers": []
            }
          },
          "attributes": {
            "objectType": "Collection"
          }
        }
      },
      "OrdersByBillingType": {
        "summary": "Orders with one billing cycle",
        "description": "The list for `billingType=onetime`. The orders spell the same `one_time`, and `self` lacks the query.",
        "value": {
          "totalCount": 1,
          "items": [
            {
              "id": "Cs_jyTxubLpvdJXdo8xcQZN6I2RsLrgZ1",
              "referenceCustomerId": "b0d70a69-4c42-4b27-b17b-91a835d8686a",
              "billingCycle": "one_time",
              "currencyCode": "USD",
              "lineItems": [
                {
                  "lineItemNumber": 0,
                  "offerId": "DZH318Z0BQ4B:0047:DZH318Z0DSM8",
                  "friendlyName": "A_sample_Azure_RI",
                  "quantity": 1,
                  "links": {
                    "sku": {
                      "uri": "/products/DZH318Z0BQ4B/skus/0047?country=US",
                      "method": "GET",
                      "headers": []
                    }
                  }
                }
              ],
              "creationDate": "2018-03-15T22:30:02.085152Z",
              "status": "pending",
              "links": {
                "provisioningStatus": {
                  "uri": "/customers/b0d70a69-4c42-4b27-b17b-91a835d8686a/orders/Cs_jyTxubLpvdJXdo8xcQZN6I2RsLrgZ1/provisioningstatus",
                  "method": "GET",
                  "headers": []
                },
                "self": {
                  "uri": "/customers/b0d70a69-4c42-4b27-b17b-91a835d8686a/orders/Cs_jyTxubLpvdJXdo8xcQZN6I2RsLrgZ1",
                  "method": "GET",
                  "headers": []
                }
              },
              "attributes": {
                "objectType": "Order"
              }
            }
          ],
          "links": {
            "self": {
              "uri": "/customers/b0d70a69-4c42-4b27-b17b-91a835d8686a/orders",
              "method": "GET",
              "headers": []
            }
          },
          "attributes": {
            "objectType": "Collection"
          }
        }
      },
      "NoOrders": {
        "summary": "No order, or none yet",
        "description": "A customer without orders, or an order of the last 15 minutes that the list does not show yet: the answer is the same. No sample shows an empty list; its form is inferred.",
        "value": {
          "totalCount": 0,
          "items": [],
          "links": {
            "self": {
              "uri": "/customers/c501c3c4-d776-40ef-9ecf-9cefb59442c1/orders",
              "method": "GET",
              "headers": []
            }
          },
          "attributes": {
            "objectType": "Collection"
          }
        }
      },
      "AzureReservationOrderRead": {
        "summary": "An Azure reservation, done",
        "description": "The order that was pending when it was placed.",
        "value": {
          "id": "Cs_jyTxubLpvdJXdo8xcQZN6I2RsLrgZ1",
          "referenceCustomerId": "b0d70a69-4c42-4b27-b17b-91a835d8686a",
          "billingCycle": "one_time",
          "currencyCode": "USD",
          "lineItems": [
            {
              "lineItemNumber": 0,
              "offerId": "DZH318Z0BQ4B:0047:DZH318Z0DSM8",
              "friendlyName": "A_sample_Azure_RI",
              "quantity": 1,
              "links": {
                "sku": {
                  "uri": "/products/DZH318Z0BQ4B/skus/0047?country=US",
                  "method": "GET",
                  "headers": []
                }
              }
            }
          ],
          "creationDate": "2018-03-15T22:30:02.085152Z",
          "status": "completed",
          "links": {
            "provisioningStatus": {
              "uri": "/customers/b0d70a69-4c42-4b27-b17b-91a835d8686a/orders/Cs_jyTxubLpvdJXdo8xcQZN6I2RsLrgZ1/provisioningstatus",
              "method": "GET",
              "headers": []
            },
            "self": {
              "uri": "/customers/b0d70a69-4c42-4b27-b17b-91a835d8686a/orders/Cs_jyTxubLpvdJXdo8xcQZN6I2RsLrgZ1",
              "method": "GET",
              "headers": []
            }
          },
          "attributes": {
            "objectType": "Order"
          }
        }
      },
      "NewCommerceOrderWithPrices": {
        "summary": "With prices",
        "description": "The answer to `include_price=true`: ten licences at 6, charged twelve times. No sample shows an order with prices; the members are those of a cart and its checkout.",
        "value": {
          "id": "c403d91b21d2",
          "alternateId": "c403d91b21d2",
          "referenceCustomerId": "4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04",
          "billingCycle": "monthly",
          "currencyCode": "USD",
          "currencySymbol": "$",
          "totalPrice": 720,
          "lineItems": [
            {
              "lineItemNumber": 0,
              "offerId": "CFQ7TTC0LH18:0001:CFQ7TTC0K971",
              "subscriptionId": "ebc0beef-7ffb-4044-c074-16f324432139",
              "termDuration": "P1Y",
              "transactionType": "New",
              "friendlyName": "Contoso mail",
              "quantity": 10,
              "pricing": {
                "listPrice": 6,
                "discountedPrice": 6,
                "proratedPrice": 6,
                "price": 6,
                "extendedPrice": 720
              },
              "links": {
                "product": {
                  "uri": "/products/CFQ7TTC0LH18?country=US",
                  "method": "GET",
                  "headers": []
                },
                "sku": {
                  "uri": "/products/CFQ7TTC0LH18/skus/0001?country=US",
                  "method": "GET",
                  "headers": []
                },
                "availability": {
                  "uri": "/products/CFQ7TTC0LH18/skus/0001/availabilities/CFQ7TTC0K971?country=US",
                  "method": "GET",
                  "headers": []
                },
                "subscription": {
                  "uri": "/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/subscriptions/ebc0beef-7ffb-4044-c074-16f324432139",
                  "method": "GET",
                  "headers": []
                }
              }
            }
          ],
          "creationDate": "2022-01-14T16:57:15.0966728Z",
          "status": "completed",
          "transactionType": "UserPurchase",
          "links": {
            "self": {
              "uri": "/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/orders/c403d91b21d2",
              "method": "GET",
              "headers": []
            },
            "provisioningStatus": {
              "uri": "/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/orders/c403d91b21d2/provisioningstatus",
              "method": "GET",
              "headers": []
            },
            "patchOperation": {
              "uri": "/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/orders/c403d91b21d2",
              "method": "PATCH",
              "headers": []
            }
          },
          "attributes": {
            "objectType": "Order"
          }
        }
      },
      "AddOnRequest": {
        "summary": "An add-on to a subscription",
        "description": "Two licences of an add-on, for the subscription that the legacy order made. Numbering starts again at 0.",
        "value": {
          "referenceCustomerId": "4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04",
          "lineItems": [
            {
              "lineItemNumber": 0,
              "offerId": "2828BE95-46BA-4F91-B2FD-0BEF192ECF60",
              "parentSubscriptionId": "1DA3295E-C59A-476C-A7E7-D7E981FE79BE",
              "friendlyName": "Some friendly name",
              "quantity": 2,
              "attributes": {
                "objectType": "OrderLineItem"
              }
            }
          ],
          "attributes": {
            "objectType": "Order"
          }
        }
      },
      "AddOnResponse": {
        "summary": "An add-on to a subscription",
        "description": "The whole order: the base offer keeps number 0, the add-on is number 1. As in the documents' answer, the add-on's item does not repeat `parentSubscriptionId`; its subscription has it. The etag holds a new version.",
        "value": {
          "id": "074bd849-9106-405c-9923-fa061839d487",
          "referenceCustomerId": "4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04",
          "billingCycle": "monthly",
          "lineItems": [
            {
              "lineItemNumber": 0,
              "offerId": "84A03D81-6B37-4D66-8D4A-FAEA24541538",
              "subscriptionId": "1DA3295E-C59A-476C-A7E7-D7E981FE79BE",
              "friendlyName": "new offer purchase",
              "quantity": 5,
              "links": {
                "subscription": {
                  "uri": "/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/subscriptions/1DA3295E-C59A-476C-A7E7-D7E981FE79BE",
                  "method": "GET",
                  "headers": []
                }
              }
            },
            {
              "lineItemNumber": 1,
              "offerId": "2828BE95-46BA-4F91-B2FD-0BEF192ECF60",
              "subscriptionId": "968BA1CF-C146-4ADF-A300-308DCF718EEE",
              "friendlyName": "Some friendly name",
              "quantity": 2,
              "links": {
                "subscription": {
                  "uri": "/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/subscriptions/968BA1CF-C146-4ADF-A300-308DCF718EEE",
                  "method": "GET",
                  "headers": []
                }
              }
            }
          ],
          "creationDate": "2017-03-30T10:43:07.157-07:00",
          "links": {
            "self": {
              "uri": "/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/orders/074bd849-9106-405c-9923-fa061839d487",
              "method": "GET",
              "headers": []
            }
          },
          "attributes": {
            "etag": "eyJpZCI6IjA3NGJkODQ5LTkxMDYtNDA1Yy05OTIzLWZhMDYxODM5ZDQ4NyIsInZlcnNpb24iOjJ9",
            "objectType": "Order"
          }
        }
      },
      "FulfilledProvisioning": {
        "summary": "Done",
        "description": "All licences of the only line item are provisioned.",
        "value": {
          "totalCount": 1,
          "items": [
            {
              "orderLineItemId": 0,
              "lineItemNumber": 0,
              "status": "fulfilled",
              "quantityProvisioningInformation": [
                {
                  "quantity": 10,
                  "status": "fulfilled"
                }
              ]
            }
          ],
          "attributes": {
            "objectType": "Collection"
          }
        }
      },
      "PendingProvisioning": {
        "summary": "Not done yet",
        "description": "A reservation on its way. No sample shows this status; its spelling is inferred.",
        "value": {
          "totalCount": 1,
          "items": [
            {
              "orderLineItemId": 0,
              "lineItemNumber": 0,
              "status": "prefulfillment_pending",
              "quantityProvisioningInformation": [
                {
                  "quantity": 1,
                  "status": "prefulfillment_pending"
                }
              ]
            }
          ],
          "attributes": {
            "objectType": "Collection"
          }
        }
      },
      "LicenceSubscription": {
        "summary": "Licences of a legacy offer",
        "description": "What the legacy order became. The order's id is in upper case here.",
        "value": {
          "id": "1DA3295E-C59A-476C-A7E7-D7E981FE79BE",
          "offerId": "84A03D81-6B37-4D66-8D4A-FAEA24541538",
          "offerName": "A sample offer",
          "friendlyName": "new offer purchase",
          "quantity": 5,
          "unitType": "Licenses",
          "creationDate": "2017-03-30T17:43:08.693Z",
          "effectiveStartDate": "2017-03-30T00:00:00Z",
          "commitmentEndDate": "2018-04-12T00:00:00Z",
          "commitmentEndDateTime": "2018-04-12T00:00:00Z",
          "status": "active",
          "autoRenewEnabled": true,
          "billingType": "license",
          "contractType": "subscription",
          "links": {
            "offer": {
              "uri": "/offers/84A03D81-6B37-4D66-8D4A-FAEA24541538?country=US",
              "method": "GET",
              "headers": []
            },
            "self": {
              "uri": "/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/subscriptions/1DA3295E-C59A-476C-A7E7-D7E981FE79BE",
              "method": "GET",
              "headers": []
            }
          },
          "orderId": "074BD849-9106-405C-9923-FA061839D487",
          "attributes": {
            "etag": "eyJpZCI6IjFkYTMyOTVlLWM1OWEtNDc2Yy1hN2U3LWQ3ZTk4MWZlNzliZSIsInZlcnNpb24iOjF9",
            "objectType": "Subscription"
          }
        }
      },
      "AddOnSubscription": {
        "summary": "An add-on",
        "description": "It names the subscription that it belongs to, as a member and as a link.",
        "value": {
          "id": "968BA1CF-C146-4ADF-A300-308DCF718EEE",
          "offerId": "2828BE95-46BA-4F91-B2FD-0BEF192ECF60",
          "offerName": "Exchange Online Archiving for Exchange Online",
          "friendlyName": "Some friendly name",
          "quantity": 2,
          "unitType": "Licenses",
          "parentSubscriptionId": "1DA3295E-C59A-476C-A7E7-D7E981FE79BE",
          "creationDate": "2017-03-30T18:01:08.693Z",
          "effectiveStartDate": "2017-03-30T00:00:00Z",
          "commitmentEndDate": "2018-04-12T00:00:00Z",
          "commitmentEndDateTime": "2018-04-12T00:00:00Z",
          "status": "active",
          "autoRenewEnabled": true,
          "billingType": "license",
          "contractType": "subscription",
          "links": {
            "offer": {
              "uri": "/offers/2828BE95-46BA-4F91-B2FD-0BEF192ECF60?country=US",
              "method": "GET",
              "headers": []
            },
            "parentSubscription": {
              "uri": "/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/subscriptions/1DA3295E-C59A-476C-A7E7-D7E981FE79BE",
              "method": "GET",
              "headers": []
            },
            "self": {
              "uri": "/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/subscriptions/968BA1CF-C146-4ADF-A300-308DCF718EEE",
              "method": "GET",
              "headers": []
            }
          },
          "orderId": "074BD849-9106-405C-9923-FA061839D487",
          "attributes": {
            "etag": "eyJpZCI6Ijk2OGJhMWNmLWMxNDYtNGFkZi1hMzAwLTMwOGRjZjcxOGVlZSIsInZlcnNpb24iOjF9",
            "objectType": "Subscription"
          }
        }
      },
      "NewCommerceSubscription": {
        "summary": "A new-commerce subscription",
        "description": "The modern answer, with its product, its terms and what may be given back.",
        "value": {
          "id": "ebc0beef-7ffb-4044-c074-16f324432139",
          "offerId": "CFQ7TTC0LH18:0001:CFQ7TTC0K971",
          "offerName": "Microsoft 365 Business Basic",
          "friendlyName": "Contoso mail",
          "productType": {
            "id": "OnlineServicesNCE",
            "displayName": "OnlineServicesNCE"
          },
          "quantity": 10,
          "unitType": "Licenses",
          "hasPurchasableAddons": false,
          "creationDate": "2022-01-14T16:57:15.0966728Z",
          "effectiveStartDate": "2022-01-14T16:57:14.498252Z",
          "commitmentEndDate": "2023-01-13T00:00:00Z",
          "commitmentEndDateTime": "2023-01-13T23:59:59Z",
          "status": "active",
          "autoRenewEnabled": true,
          "isTrial": false,
          "billingType": "license",
          "billingCycle": "monthly",
          "termDuration": "P1Y",
          "renewalTermDuration": "P1M",
          "refundOptions": [
            {
              "type": "Full",
              "expiresAt": "2022-01-15T00:00:00Z"
            }
          ],
          "isMicrosoftProduct": true,
          "partnerId": "",
          "attentionNeeded": false,
          "actionTaken": false,
          "contractType": "subscription",
          "links": {
            "product": {
              "uri": "/products/CFQ7TTC0LH18?country=US",
              "method": "GET",
              "headers": []
            },
            "sku": {
              "uri": "/products/CFQ7TTC0LH18/skus/0001?country=US",
              "method": "GET",
              "headers": []
            },
            "availability": {
              "uri": "/products/CFQ7TTC0LH18/skus/0001/availabilities/CFQ7TTC0K971?country=US",
              "method": "GET",
              "headers": []
            },
            "self": {
              "uri": "/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/subscriptions/ebc0beef-7ffb-4044-c074-16f324432139",
              "method": "GET",
              "headers": []
            }
          },
          "publisherName": "Microsoft Corporation",
          "refundableQuantity": {
            "totalQuantity": 10,
            "details": [
              {
                "quantity": 10,
                "allowedUntilDateTime": "2022-01-21T16:57:15.0966728Z"
              }
            ]
          },
          "orderId": "c403d91b21d2",
          "attributes": {
            "objectType": "Subscription"
          }
        }
      },
      "AzureSubscription": {
        "summary": "Azure by use",
        "description": "A legacy subscription that is billed by use. It has no real end, and names the Azure subscription.",
        "value": {
          "id": "A356AC8C-E310-44F4-BF85-C7F29044AF99",
          "entitlementId": "42226ED6-070A-4E0F-B80C-4CDFB3E97AA7",
          "offerId": "MS-AZR-0145P",
          "offerName": "Microsoft Azure",
          "friendlyName": "Microsoft Azure",
          "quantity": 1,
          "unitType": "Usage-based",
          "creationDate": "2016-05-10T07:30:05.427Z",
          "effectiveStartDate": "2016-05-10T00:00:00Z",
          "commitmentEndDate": "9999-12-10T00:00:00Z",
          "status": "active",
          "autoRenewEnabled": false,
          "billingType": "usage",
          "contractType": "subscription",
          "links": {
            "offer": {
              "uri": "/offers/MS-AZR-0145P?country=US",
              "method": "GET",
              "headers": []
            },
            "self": {
              "uri": "/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/subscriptions/A356AC8C-E310-44F4-BF85-C7F29044AF99",
              "method": "GET",
              "headers": []
            }
          },
          "orderId": "B23FDEDD-D6BD-415A-8B71-3624C81C9644",
          "attributes": {
            "etag": "eyJpZCI6ImEzNTZhYzhjLWUzMTAtNDRmNC1iZjg1LWM3ZjI5MDQ0YWY5OSIsInZlcnNpb24iOjJ9",
            "objectType": "Subscription"
          }
        }
      },
      "DelegatedCustomer": {
        "summary": "A customer with delegated administration",
        "description": "The customer of the first order, with everything that the service shows.",
        "value": {
          "id": "4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04",
          "commerceId": "99e6a635-48e7-424d-9059-c9db944e3c54",
          "companyProfile": {
            "tenantId": "4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04",
            "domain": "fabrikam.onmicrosoft.com",
            "companyName": "Fabrikam",
            "address": {
              "country": "US",
              "region": "wa",
              "city": "Redmond",
              "addressLine1": "1 Microsoft Way",
              "postalCode": "98052",
              "phoneNumber": "4255550100"
            },
            "email": "ada@fabrikam.onmicrosoft.com",
            "links": {
              "self": {
                "uri": "/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/profiles/company",
                "method": "GET",
                "headers": []
              }
            },
            "attributes": {
              "objectType": "CustomerCompanyProfile"
            }
          },
          "billingProfile": {
            "id": "eeada110-69d6-4cc9-b093-75feb7ca9d3f",
            "firstName": "Ada",
            "lastName": "Byron",
            "email": "ada@fabrikam.onmicrosoft.com",
            "culture": "en-US",
            "language": "en",
            "companyName": "Fabrikam",
            "defaultAddress": {
              "country": "US",
              "city": "Redmond",
              "state": "WA",
              "addressLine1": "1 Microsoft Way",
              "postalCode": "98052",
              "firstName": "Ada",
              "lastName": "Byron",
              "phoneNumber": "4255550100"
            },
            "links": {
              "self": {
                "uri": "/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/profiles/billing",
                "method": "GET",
                "headers": []
              }
            },
            "attributes": {
              "etag": "-4242348048554929329",
              "objectType": "CustomerBillingProfile"
            }
          },
          "relationshipToPartner": "reseller",
          "allowDelegatedAccess": true,
          "customDomains": [
            "fabrikam.onmicrosoft.com"
          ],
          "links": {
            "self": {
              "uri": "/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04",
              "method": "GET",
              "headers": []
            }
          },
          "attributes": {
            "objectType": "Customer"
          }
        }
      },
      "NotDelegatedCustomer": {
        "summary": "A customer without delegated administration",
        "description": "The indirect reseller's customer. Its company's address, mail address and domains are left out.",
        "value": {
          "id": "c501c3c4-d776-40ef-9ecf-9cefb59442c1",
          "commerceId": "5d1c0d0e-6a0f-4c55-9a0e-1f0b7a2f6c11",
          "companyProfile": {
            "tenantId": "c501c3c4-d776-40ef-9ecf-9cefb59442c1",
            "domain": "adatum.onmicrosoft.com",
            "companyName": "Adatum",
            "links": {
              "self": {
                "uri": "/customers/c501c3c4-d776-40ef-9ecf-9cefb59442c1/profiles/company",
                "method": "GET",
                "headers": []
              }
            },
            "attributes": {
              "objectType": "CustomerCompanyProfile"
            }
          },
          "billingProfile": {
            "id": "0b8f1f0a-3f1d-4d0e-8c39-5a64f3b1c2d7",
            "firstName": "Max",
            "lastName": "Stein",
            "email": "max@adatum.example",
            "culture": "en-US",
            "language": "en",
            "companyName": "Adatum",
            "defaultAddress": {
              "country": "US",
              "city": "Seattle",
              "state": "WA",
              "addressLine1": "12 Ninth Avenue",
              "postalCode": "98101",
              "firstName": "Max",
              "lastName": "Stein",
              "phoneNumber": "2065550100"
            },
            "links": {
              "self": {
                "uri": "/customers/c501c3c4-d776-40ef-9ecf-9cefb59442c1/profiles/billing",
                "method": "GET",
                "headers": []
              }
            },
            "attributes": {
              "etag": "2291874361052347781",
              "objectType": "CustomerBillingProfile"
            }
          },
          "relationshipToPartner": "reseller",
          "allowDelegatedAccess": false,
          "links": {
            "self": {
              "uri": "/customers/c501c3c4-d776-40ef-9ecf-9cefb59442c1",
              "method": "GET",
              "headers": []
            }
          },
          "attributes": {
            "objectType": "Customer"
          }
        }
      },
      "LicenceOffer": {
        "summary": "Licences",
        "description": "The offer that the indirect provider orders. The documents' address of the page to learn more has a blank in it, a misprint.",
        "value": {
          "id": "031C9E47-4802-4248-838E-778FB1D2CC05",
          "name": "Office 365 Business Premium",
          "description": "Office for a small business, with mail, files and meetings.",
          "minimumQuantity": 1,
          "maximumQuantity": 300,
          "rank": 56,
          "uri": "/3c95518e-8c37-41e3-9627-0ca339200f53/Offers/031C9E47-4802-4248-838E-778FB1D2CC05",
          "locale": "en-us",
          "country": "US",
          "category": {
            "id": "SmallBusiness_Key",
            "name": "Small Business",
            "rank": 30,
            "locale": "en-us",
            "country": "US",
            "attributes": {
              "objectType": "OfferCategory"
            }
          },
          "prerequisiteOffers": [],
          "isAddOn": false,
          "isAvailableForPurchase": true,
          "billing": "license",
          "supportedBillingCycles": [
            "monthly",
            "annual"
          ],
          "isAutoRenewable": true,
          "product": {
            "id": "f245ecc8-75af-4f8e-b61f-27d8114de5f3",
            "name": "Office 365 Business Premium",
            "unit": "Licenses"
          },
          "unitType": "Licenses",
          "links": {
            "learnMore": {
              "uri": "http://g.microsoftonline.com/0BXPS00en/909",
              "method": "GET",
              "headers": []
            }
          },
          "attributes": {
            "objectType": "Offer"
          }
        }
      },
      "AddOnOffer": {
        "summary": "An add-on",
        "description": "The add-on that the example of `purchaseAddOn` buys. `isAddOn` says that it takes PATCH, `prerequisiteOffers` for what. Its values are made up from the form of the other example.",
        "value": {
          "id": "2828BE95-46BA-4F91-B2FD-0BEF192ECF60",
          "name": "Exchange Online Archiving for Exchange Online",
          "minimumQuantity": 1,
          "maximumQuantity": 300,
          "locale": "en-us",
          "country": "US",
          "prerequisiteOffers": [
            "84A03D81-6B37-4D66-8D4A-FAEA24541538"
          ],
          "isAddOn": true,
          "isAvailableForPurchase": true,
          "billing": "license",
          "supportedBillingCycles": [
            "monthly",
            "annual"
          ],
          "isAutoRenewable": true,
          "unitType": "Licenses",
          "attributes": {
            "objectType": "Offer"
          }
        }
      },
      "AzureReservationSku": {
        "summary": "An Azure reservation",
        "description": "What the reservation's order buys. It wants two steps before the purchase, and three keys in the order's `provisioningContext`. Like every SKU it has no `attributes`.",
        "value": {
          "id": "0047",
          "productId": "DZH318Z0BQ4B",
          "title": "Reserved VM Instance, Standard_D1, AP East, 1 Year",
          "description": "Reserved Virtual Machines Instance, Standard_D1, AP East, 1 Year",
          "minimumQuantity": 1,
          "maximumQuantity": 999999999,
          "isTrial": false,
          "supportedBillingCycles": [
            "one_time"
          ],
          "purchasePrerequisites": [
            "AzureSubscriptionRegistration",
            "InventoryCheck"
          ],
          "inventoryVariables": [
            "CustomerId",
            "AzureSubscriptionId"
          ],
          "provisioningVariables": [
            "Scope",
            "SubscriptionId",
            "Duration"
          ],
          "dynamicAttributes": {
            "armSkuName": "Standard_D1",
            "armRegionName": "eastasia",
            "duration": "1Year",
            "region": "AP East"
          },
          "links": {
            "availabilities": {
              "uri": "/products/DZH318Z0BQ4B/skus/0047/availabilities?country=US",
              "method": "GET",
              "headers": []
            },
            "self": {
              "uri": "/products/DZH318Z0BQ4B/skus/0047?country=US",
              "method": "GET",
              "headers": []
            }
          }
        }
      },
      "NewCommerceSku": {
        "summary": "A new-commerce subscription",
        "description": "What the new-commerce order buys. Nothing has to be provided in the order.",
        "value": {
          "id": "0001",
          "productId": "CFQ7TTC0LH18",
          "title": "Microsoft 365 Business Basic",
          "description": "Mail, files and meetings for a small business.",
          "minimumQuantity": 1,
          "maximumQuantity": 300,
          "isTrial": false,
          "supportedBillingCycles": [
            "annual",
            "monthly"
          ],
          "purchasePrerequisites": [
            "MicrosoftCloudAgreement"
          ],
          "inventoryVariables": [],
          "provisioningVariables": [],
          "actions": [
            "Refund"
          ],
          "dynamicAttributes": {
            "isMicrosoftProduct": true,
            "hasConstraints": true,
            "isAddon": false,
            "prerequisiteSkus": [],
            "upgradeTargetOffers": [
              "CFQ7TTC0LDPB:0001"
            ]
          },
          "links": {
            "availabilities": {
              "uri": "/products/CFQ7TTC0LH18/skus/0001/availabilities?country=US",
              "method": "GET",
              "headers": []
            },
            "self": {
              "uri": "/products/CFQ7TTC0LH18/skus/0001?country=US",
              "method": "GET",
              "headers": []
            }
          }
        }
      },
      "IndirectResellers": {
        "summary": "The resellers of an indirect provider",
        "description": "The `mpnId` of the first is the `partnerIdOnRecord` of the order for an indirect reseller's customer; the documents' sample has another number.",
        "value": {
          "totalCount": 2,
          "items": [
            {
              "id": "484e548c-f5f3-4528-93a9-c16c6373cb59",
              "name": "First Up Consultants",
              "relationshipType": "is_indirect_cloud_solution_provider_of",
              "state": "Active",
              "mpnId": "4848383",
              "location": "US",
              "attributes": {
                "objectType": "PartnerRelationship"
              }
            },
            {
              "id": "b01b1487-b36e-4e6d-9b5e-0b58974c4b28",
              "name": "ReleCloud",
              "relationshipType": "is_indirect_cloud_solution_provider_of",
              "state": "Active",
              "mpnId": "4847433",
              "location": "BR",
              "attributes": {
                "objectType": "PartnerRelationship"
              }
            }
          ],
          "attributes": {
            "objectType": "Collection"
          }
        }
      },
      "IndirectProviders": {
        "summary": "The providers of an indirect reseller",
        "description": "What a reseller sees. No sample shows it; its form is that of the other direction.",
        "value": {
          "totalCount": 1,
          "items": [
            {
              "id": "7c1d0f5e-2b90-4a5c-8d44-6a3f0e9b1d27",
              "name": "Wide World Importers",
              "relationshipType": "is_indirect_reseller_of",
              "state": "Active",
              "mpnId": "4840001",
              "location": "US",
              "attributes": {
                "objectType": "PartnerRelationship"
              }
            }
          ],
          "attributes": {
            "objectType": "Collection"
          }
        }
      }
    }
  },
  "x-sdk-headers": {
    "MS-PartnerCenter-Client": {
      "description": "The name of the SDK that sends the call. Not documented; the .NET SDK sends it and a sample shows it.",
      "example": "Partner Center .NET SDK",
      "x-source": [
        "sdk-dotnet",
        "learn/get-a-sku-by-id"
      ]
    },
    "MS-SdkVersion": {
      "description": "The version of the SDK that sends the call. Not documented; the .NET and Java SDKs send it.",
      "example": "3.4.0",
      "x-source": [
        "sdk-dotnet",
        "sdk-java"
      ]
    },
    "ocp-apim-subscription-key": {
      "description": "A key for Microsoft's API gateway. Not documented; the .NET SDK sends it when configured.",
      "example": "5f2a8c1e9b7d4036a1c4e8f0b2d6937c",
      "x-source": "sdk-dotnet"
    }
  },
  "x-method-not-allowed": {
    "status": 405,
    "description": "The answer to a method that an address lacks. The page of error codes lists the status and says no more of it, and the .NET SDK calls it an invalid operation. No such answer was seen: that its body is like any other error's is inferred, and `Allow`, which names the methods that the address has, is what HTTP asks for.",
    "x-source": [
      "learn/error-codes",
      "sdk-dotnet",
      "inferred"
    ]
  },
  "x-error-codes": {
    "0": {
      "status": [
        501
      ],
      "meaning": "The service met an error it has no code for.",
      "cause": "Two public reports show it without a status, one for `status` sent as `none` in a POST, so it may also stand for a refused body (400 class).",
      "action": "Read `description`; if it names a member, correct the order and send it under a new `MS-RequestId`, otherwise look in the order history or repeat with the same `MS-RequestId`.",
      "repeat": "same-id",
      "concerns": "service",
      "x-source": [
        "learn/error-codes",
        "powershell-module#50",
        "powershell#93",
        "policy"
      ]
    },
    "400": {
      "status": [
        401
      ],
      "meaning": "Access is denied for this token.",
      "action": "Get a new token and send the order again.",
      "repeat": "fresh-token",
      "concerns": "caller",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "1000": {
      "status": [
        404
      ],
      "meaning": "The thing addressed was not found.",
      "action": "Check every id in the path, the customer id first.",
      "repeat": "corrected",
      "concerns": "address",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "1002": {
      "status": [
        403
      ],
      "meaning": "The partner is not authorised for this call.",
      "cause": "Seen for the list of indirect resellers, asked for by a partner who is no indirect provider; the report does not show the status.",
      "action": "Ask with the account of an indirect provider, and with app + user credentials.",
      "repeat": "never",
      "concerns": "caller",
      "x-source": [
        "powershell#75",
        "inferred"
      ]
    },
    "2000": {
      "status": [
        400
      ],
      "meaning": "The input is malformed or holds a member this call does not support.",
      "cause": "Seen when an add-on was sent with POST, because `parentSubscriptionId` belongs to PATCH only.",
      "action": "Send add-ons with PATCH on the base order, and otherwise correct what `description` names.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "powershell#63",
        "sdk-dotnet"
      ]
    },
    "2001": {
      "status": [
        400
      ],
      "meaning": "The quantity cannot be raised or lowered while the subscription is being suspended.",
      "action": "Bring the subscription back to active before changing its quantity.",
      "repeat": "never",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "2002": {
      "status": [
        400
      ],
      "meaning": "The subscription quantity is outside the allowed range.",
      "cause": "`quantity` is below `minimumQuantity` or above `maximumQuantity` of the offer.",
      "action": "Read the range from the offer or SKU and send a `quantity` inside it.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes",
        "learn/product-resources"
      ]
    },
    "2004": {
      "status": [
        400
      ],
      "meaning": "An offer in the order does not support the billing cycle.",
      "cause": "Seen for trial offers ordered with `billingCycle` left at `unknown`; trials need `none`.",
      "action": "Send a `billingCycle` that the offer lists in `supportedBillingCycles`.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "powershell#123"
      ]
    },
    "2006": {
      "status": [
        403,
        400
      ],
      "meaning": "With 403 the partner is not valid for the offer; with 400 the offer allows no updates of its subscriptions.",
      "action": "Tell the two uses apart by the status, and order another offer or leave the subscription as it is.",
      "repeat": "never",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "2012": {
      "status": [
        400
      ],
      "meaning": "The subscription id cannot be matched between the commerce system and Microsoft Entra ID.",
      "action": "Check that the subscription id is the one of the line item, and read the order again if it is.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "2030": {
      "status": [
        403
      ],
      "meaning": "The partner is not onboarded to sell in that country or region.",
      "action": "Have the partner account onboarded for the country, or leave the sale to a partner who is.",
      "repeat": "never",
      "concerns": "caller",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "2032": {
      "status": [
        403
      ],
      "meaning": "The service denies access without a further reason.",
      "action": "Check that the account, its roles and the customer relationship allow the call.",
      "repeat": "never",
      "concerns": "caller",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "2054": {
      "status": [
        400
      ],
      "meaning": "An existing subscription's billing cycle cannot be changed through the update-subscription call.",
      "cause": "The change was sent to the subscription instead of the order.",
      "action": "Send the new `billingCycle` with PATCH on the order.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes",
        "learn/change-the-billing-cycle"
      ]
    },
    "2055": {
      "status": [
        400
      ],
      "meaning": "The etag is no longer valid.",
      "cause": "The resource was changed after it was read; the service answers a stale etag with 400, not with 412.",
      "action": "Read the resource again, apply the change to the new state and send it with the new etag.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "2071": {
      "status": [
        400
      ],
      "meaning": "The partner id is not that of a valid advisor.",
      "action": "Correct the partner id in `partnerIdOnRecord`.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "2072": {
      "status": [
        404
      ],
      "meaning": "The partner id of an indirect provider is not accepted as partner on record.",
      "cause": "`partnerIdOnRecord` holds the provider's id; it is meant for the indirect reseller only.",
      "action": "Put the indirect reseller's partner id into `partnerIdOnRecord`.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes",
        "learn/create-an-order-for-a-customer-of-an-indirect-reseller"
      ]
    },
    "2085": {
      "status": [
        403
      ],
      "meaning": "The offer is not eligible for purchase.",
      "action": "Read the catalogue for this customer again and order an offer that it lists.",
      "repeat": "never",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "2091": {
      "status": [
        403
      ],
      "meaning": "The offer is no longer sold.",
      "cause": "A legacy offer that new commerce has replaced may be refused so. Its refusal names the product, SKU and availability to order instead; that it has this code is inferred.",
      "action": "Order a current offer instead, such as the one that `description` names.",
      "repeat": "never",
      "concerns": "order",
      "x-source": [
        "learn/error-codes",
        "learn/migrate-subscriptions-to-new-commerce",
        "inferred"
      ]
    },
    "2093": {
      "status": [
        400
      ],
      "meaning": "There is no inventory for the chosen catalogue item (older code, removed from the documentation on 2020-08-24 and replaced by 800010).",
      "action": "Treat it like 800010: check the inventory and choose another item or a smaller `quantity`.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "docs-2019/create-an-order",
        "docs-history/error-codes"
      ]
    },
    "2094": {
      "status": [
        400
      ],
      "meaning": "The subscription is not a valid Azure subscription (older code, removed from the documentation on 2020-08-24 and replaced by 800011).",
      "cause": "The documentation ties it to the purchase of Azure reserved VM instances.",
      "action": "Treat it like 800011: put an Azure subscription id into `subscriptionId` of `provisioningContext`.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "docs-2019/create-an-order",
        "docs-history/error-codes"
      ]
    },
    "2095": {
      "status": [
        400
      ],
      "meaning": "The subscription is not enabled for buying Azure reserved VM instances (older code, removed from the documentation on 2020-08-24 and replaced by 800013).",
      "action": "Treat it like 800013: register the subscription for reservations or name another one.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "docs-2019/create-an-order",
        "docs-history/error-codes"
      ]
    },
    "2100": {
      "status": [
        400
      ],
      "meaning": "The Offers API does not know this item.",
      "cause": "The item belongs to the newer catalogue of products and SKUs.",
      "action": "Look the item up through the products and SKUs instead of the offers.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "3000": {
      "status": [
        400
      ],
      "meaning": "A property is not valid (listed with 400; a sample of another operation has it with 404 for an unknown partner id).",
      "action": "Find the property in `description` and correct it.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes",
        "learn/get-partner-by-mpn-id"
      ]
    },
    "4018": {
      "status": [
        400
      ],
      "meaning": "The order cannot be processed.",
      "action": "Check the order against the catalogue, and take the `MS-CorrelationId` to support if nothing is wrong with it.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "6000": {
      "status": [
        400
      ],
      "meaning": "The billing cycle cannot be changed because a subscription of the order is not active.",
      "action": "Make all subscriptions of the order active, then change the billing cycle.",
      "repeat": "never",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "6001": {
      "status": [
        400
      ],
      "meaning": "The billing cycle cannot be changed because an offer of the order does not support the new one.",
      "action": "Choose a `billingCycle` that every offer of the order supports.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "13605": {
      "status": [
        403
      ],
      "meaning": "The customer's acceptance of the Microsoft Customer Agreement is not on record.",
      "cause": "Neither has the partner confirmed the acceptance nor has the customer accepted in the Microsoft admin center.",
      "action": "Confirm the customer's acceptance, or have the customer accept, before ordering again.",
      "repeat": "never",
      "concerns": "customer",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "20000": {
      "status": [
        404
      ],
      "meaning": "No order has this order id.",
      "cause": "The order may also be too new, since a third party gives up to 15 minutes before it can be found.",
      "action": "Check the order id and the customer id in the path, and allow a new order 15 minutes.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes",
        "mcp"
      ]
    },
    "20002": {
      "status": [
        403
      ],
      "meaning": "The partner has no reseller relationship with the customer (listed with 403; a recorded test of one client has it with 400).",
      "action": "Check the customer id, and have the customer accept a reseller relationship if the id is right.",
      "repeat": "never",
      "concerns": "customer",
      "x-source": [
        "learn/error-codes",
        "spring-social"
      ]
    },
    "20003": {
      "status": [
        404
      ],
      "meaning": "No subscription has this subscription id.",
      "action": "Correct the subscription id and check that it belongs to this customer.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "27006": {
      "status": [
        400
      ],
      "meaning": "The use limit of the offer is exceeded.",
      "action": "Order another offer, or ask support whether the limit can be raised.",
      "repeat": "never",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "27007": {
      "status": [
        400
      ],
      "meaning": "The promotion code is not valid.",
      "action": "Correct or leave out `promotionId`.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "27009": {
      "status": [
        409
      ],
      "meaning": "A child subscription cannot be enabled while its parent is not active.",
      "action": "Make the parent subscription active first.",
      "repeat": "never",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "60003": {
      "status": [
        404
      ],
      "meaning": "The tenant was not found.",
      "action": "Check the customer id in the path, then the tenant that the token was issued for.",
      "repeat": "corrected",
      "concerns": "address",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "90000": {
      "status": [
        403
      ],
      "meaning": "Microsoft Entra ID answered with an error instead of a token.",
      "cause": "A third party names sign-in, consent and multi-factor authentication as causes.",
      "action": "Look up the Entra error in `description`, solve it and get a new token.",
      "repeat": "fresh-token",
      "concerns": "caller",
      "x-source": [
        "mcp"
      ]
    },
    "400013": {
      "status": [
        404
      ],
      "meaning": "The product was not found.",
      "action": "Read the products for the customer or country again and correct the item id in `offerId`.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "400018": {
      "status": [
        404
      ],
      "meaning": "The SKU was not found.",
      "action": "Read the SKUs of the product again and correct the item id in `offerId`.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "400019": {
      "status": [
        404
      ],
      "meaning": "The availability was not found.",
      "cause": "The catalogue's availability ids change, and the one in the order has gone out of date.",
      "action": "Read the availability again just before buying and send its current `catalogItemId` as `offerId`.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes",
        "learn/product-resources"
      ]
    },
    "400039": {
      "status": [
        400
      ],
      "meaning": "The availability named by a line item does not support the term.",
      "cause": "Seen in a cart for a trial where the term reached the service empty.",
      "action": "Send a `termDuration` that the availability lists in `terms`.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "powershell#388"
      ]
    },
    "400056": {
      "status": [
        400
      ],
      "meaning": "The input is not valid.",
      "action": "Correct what `description` names.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn-now/error-codes"
      ]
    },
    "400072": {
      "status": [
        200
      ],
      "meaning": "The item is not available.",
      "cause": "An error with the status of a success: what a 200 brings is to be read before it is trusted.",
      "action": "Read the item again and order another availability, SKU or product.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "800001": {
      "status": [
        401
      ],
      "meaning": "The partner token is missing from the request.",
      "action": "Send a valid token in the `Authorization` header.",
      "repeat": "fresh-token",
      "concerns": "caller",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "800002": {
      "status": [
        400
      ],
      "meaning": "The request input is not valid.",
      "action": "Correct what `description` names.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "800003": {
      "status": [
        500
      ],
      "meaning": "An unexpected error happened in the service.",
      "action": "Look in the customer's order history, or repeat with the same `MS-RequestId`, as it is not known whether the order was placed.",
      "repeat": "same-id",
      "concerns": "service",
      "x-source": [
        "learn/error-codes",
        "policy"
      ]
    },
    "800004": {
      "status": [
        400
      ],
      "meaning": "The offer id is not valid.",
      "cause": "`offerId` does not name an offer or catalogue item.",
      "action": "Read the catalogue again and correct `offerId`.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "800005": {
      "status": [
        500
      ],
      "meaning": "Creating the order did not succeed.",
      "action": "Look in the customer's order history before placing the order anew, or repeat with the same `MS-RequestId`.",
      "repeat": "same-id",
      "concerns": "service",
      "x-source": [
        "learn/error-codes",
        "policy"
      ]
    },
    "800007": {
      "status": [
        404
      ],
      "meaning": "There is no provisioning information to be had.",
      "action": "Read the order for its `status`, and ask for the provisioning status again later.",
      "repeat": "later",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "800009": {
      "status": [
        400
      ],
      "meaning": "One or more cart items have an error.",
      "action": "Read `description` and `data`, and correct the items.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "800010": {
      "status": [
        400
      ],
      "meaning": "There is no inventory for this catalogue item.",
      "action": "Check the inventory of the item, then choose another item or a smaller `quantity`.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes",
        "learn/purchase-azure-reservations"
      ]
    },
    "800011": {
      "status": [
        400
      ],
      "meaning": "The subscription is not a valid Azure subscription.",
      "action": "Put the id of one of the customer's Azure subscriptions into `subscriptionId` of `provisioningContext`.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "800012": {
      "status": [
        400
      ],
      "meaning": "The subscription named in the order is not active.",
      "action": "Name an active subscription, or activate this one first.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "800013": {
      "status": [
        400
      ],
      "meaning": "The subscription is not enabled for buying Azure reservations.",
      "action": "Register the subscription for reservations, or name another one.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes",
        "learn/purchase-azure-reservations"
      ]
    },
    "800014": {
      "status": [
        409
      ],
      "meaning": "An adjustment of this order is already pending.",
      "action": "Wait until the pending adjustment is done, read the order again, and then send the change.",
      "repeat": "later",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "800015": {
      "status": [
        404
      ],
      "meaning": "The partner id was not found.",
      "cause": "`partnerIdOnRecord` names a partner id that the service does not know.",
      "action": "Correct `partnerIdOnRecord`.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "800016": {
      "status": [
        400
      ],
      "meaning": "The partner id is not that of a valid indirect reseller.",
      "cause": "`partnerIdOnRecord` is not the id of an indirect reseller.",
      "action": "Take the reseller's id from the list of your indirect resellers and put it into `partnerIdOnRecord`.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes",
        "learn/create-an-order-for-a-customer-of-an-indirect-reseller"
      ]
    },
    "800017": {
      "status": [
        400
      ],
      "meaning": "The quantity is not available for this catalogue item.",
      "action": "Lower `quantity` or choose another item.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "800018": {
      "status": [
        400
      ],
      "meaning": "The limit of the sandbox account has been reached.",
      "cause": "A sandbox takes 75 customers, 5 subscriptions for each of them and 25 licences for each subscription.",
      "action": "Cancel test orders that are no longer needed, then order again.",
      "repeat": "never",
      "concerns": "caller",
      "x-source": [
        "learn/error-codes",
        "learn/test-and-debug"
      ]
    },
    "800019": {
      "status": [
        403
      ],
      "meaning": "Only software may be cancelled outside of the sandbox.",
      "action": "Leave the order as it is, or cancel the subscription where that is allowed.",
      "repeat": "never",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "800020": {
      "status": [
        403
      ],
      "meaning": "The catalogue item is not eligible for purchase.",
      "action": "Choose another catalogue item.",
      "repeat": "never",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "800021": {
      "status": [
        400
      ],
      "meaning": "The subscription is not a valid subscription.",
      "action": "Correct the subscription id in the order.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "800022": {
      "status": [
        400
      ],
      "meaning": "Eligibility for the transaction is in doubt; the listing says the caller may be eligible and sends them to support.",
      "action": "Ask Partner Center support, with the `MS-CorrelationId` of the call.",
      "repeat": "never",
      "concerns": "caller",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "800023": {
      "status": [
        403
      ],
      "meaning": "The transaction is refused because the credit line is too low for this purchase.",
      "cause": "The partner's credit line does not reach the minimum for the purchase.",
      "action": "Change the order, or ask support about the credit line.",
      "repeat": "never",
      "concerns": "caller",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "800024": {
      "status": [
        400
      ],
      "meaning": "The caller is not eligible for this transaction.",
      "action": "Ask Partner Center support why the account is not eligible.",
      "repeat": "never",
      "concerns": "caller",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "800025": {
      "status": [
        400
      ],
      "meaning": "The credit line is too low for this purchase (same text as 800023, with another status).",
      "cause": "The credit line does not reach the minimum for the purchase.",
      "action": "Make a change to the order, or ask support about the credit line.",
      "repeat": "never",
      "concerns": "caller",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "800026": {
      "status": [
        400
      ],
      "meaning": "The caller is not eligible for this transaction (same text as 800024; how they differ is not documented).",
      "action": "Ask Partner Center support, and name this code.",
      "repeat": "never",
      "concerns": "caller",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "800027": {
      "status": [
        403
      ],
      "meaning": "The quantity of this catalogue item cannot be raised or lowered.",
      "action": "Leave the quantity as it is and buy a separate subscription if more is needed.",
      "repeat": "never",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "800028": {
      "status": [
        403
      ],
      "meaning": "The term first bought can no longer be bought or updated.",
      "action": "Read the availability again and send a `termDuration` that it still lists.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "800029": {
      "status": [
        400
      ],
      "meaning": "The add-on does not belong to the named parent subscription.",
      "cause": "The offer of the add-on is not one for the subscription in `parentSubscriptionId`.",
      "action": "Choose the parent subscription or the add-on offer so that they belong together.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "800030": {
      "status": [
        400
      ],
      "meaning": "The subscription is not registered.",
      "cause": "Azure reservations need the subscription to be registered first.",
      "action": "Register the subscription, then send the order again.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes",
        "learn/purchase-azure-reservations"
      ]
    },
    "800031": {
      "status": [
        500
      ],
      "meaning": "The purchase system is not supported.",
      "action": "Look in the customer's order history, then ask support with the `MS-CorrelationId`.",
      "repeat": "same-id",
      "concerns": "service",
      "x-source": [
        "learn/error-codes",
        "policy"
      ]
    },
    "800036": {
      "status": [
        417
      ],
      "meaning": "A precondition of the request failed.",
      "cause": "The listing does not say which precondition.",
      "action": "Read `description` for the condition and meet it before sending again.",
      "repeat": "corrected",
      "concerns": "caller",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "800039": {
      "status": [
        403
      ],
      "meaning": "The reseller's program status is not active.",
      "action": "Restore the reseller's program status before ordering.",
      "repeat": "never",
      "concerns": "caller",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "800042": {
      "status": [
        400
      ],
      "meaning": "What was asked for is not supported; the text says no more.",
      "action": "Check the call against its page, and take the `MS-CorrelationId` to support if nothing is wrong with it.",
      "repeat": "never",
      "concerns": "address",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "800043": {
      "status": [
        403
      ],
      "meaning": "Access to pricing information is not granted.",
      "action": "Have the right to see prices granted to the account.",
      "repeat": "never",
      "concerns": "caller",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "800060": {
      "status": [
        409
      ],
      "meaning": "The order is already in progress.",
      "cause": "An order is already being processed; whether it will be completed is not known yet.",
      "action": "Look in the customer's order history after some minutes, or repeat with the same `MS-RequestId`.",
      "repeat": "same-id",
      "concerns": "order",
      "x-source": [
        "learn/error-codes",
        "policy"
      ]
    },
    "800061": {
      "status": [
        400
      ],
      "meaning": "The order cannot be canceled.",
      "action": "Leave the order as it is.",
      "repeat": "never",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "800062": {
      "status": [
        400
      ],
      "meaning": "The caller is not eligible for this transaction (same text as 800024; the difference is not documented).",
      "action": "Ask support about eligibility, quoting this code and the `MS-CorrelationId`.",
      "repeat": "never",
      "concerns": "caller",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "800063": {
      "status": [
        400
      ],
      "meaning": "This order cannot be canceled by PATCH; its subscriptions can only be suspended.",
      "cause": "The order is not of a kind that can be canceled.",
      "action": "Suspend its subscriptions with PATCH on each subscription.",
      "repeat": "never",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "800064": {
      "status": [
        409
      ],
      "meaning": "The cart is being processed by another request.",
      "action": "Wait for the other request to end and then read the cart again.",
      "repeat": "later",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "800066": {
      "status": [
        403
      ],
      "meaning": "The customer would get more subscriptions than allowed.",
      "action": "Order fewer subscriptions, or cancel some that are no longer needed.",
      "repeat": "never",
      "concerns": "customer",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "800067": {
      "status": [
        403
      ],
      "meaning": "The seat count is above the maximum for one subscription.",
      "cause": "`quantity` is larger than the seats that one subscription may hold.",
      "action": "Lower `quantity` to the maximum.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes",
        "learn/product-resources"
      ]
    },
    "800068": {
      "status": [
        403
      ],
      "meaning": "The partner would get more Azure subscriptions than allowed.",
      "action": "Cancel Azure subscriptions that are no longer needed, or ask support.",
      "repeat": "never",
      "concerns": "caller",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "800069": {
      "status": [
        403
      ],
      "meaning": "The order failed the risk check of the service.",
      "action": "Ask Partner Center support; do not send the order again in the meantime.",
      "repeat": "never",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "800070": {
      "status": [
        400
      ],
      "meaning": "The offer is not sold in the country or region given.",
      "cause": "The `country` of the availability is not the customer's.",
      "action": "Read the catalogue for the customer's country and take the item from there.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes",
        "learn/product-resources"
      ]
    },
    "800071": {
      "status": [
        400
      ],
      "meaning": "The line item numbers are wrong.",
      "cause": "`lineItemNumber` must run from 0 to count-1 and be unique.",
      "action": "Number the line items 0, 1, 2 and so on.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes",
        "learn/create-an-order"
      ]
    },
    "800073": {
      "status": [
        403
      ],
      "meaning": "The customer account is under review.",
      "action": "Send the order again in a few days.",
      "repeat": "later",
      "concerns": "customer",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "800074": {
      "status": [
        403
      ],
      "meaning": "The customer account is under review (same text as 800073; the difference is not documented).",
      "action": "Try again after some days, when the review is over.",
      "repeat": "later",
      "concerns": "customer",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "800075": {
      "status": [
        403
      ],
      "meaning": "The customer account was not approved, and no transactions are allowed for it.",
      "action": "Check that the customer's account information is right.",
      "repeat": "never",
      "concerns": "customer",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "800077": {
      "status": [
        403
      ],
      "meaning": "Seat-based SaaS cannot be canceled by PATCH on the order.",
      "action": "Cancel it with PATCH on the subscription.",
      "repeat": "never",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "800082": {
      "status": [
        409
      ],
      "meaning": "The subscription cannot be updated yet.",
      "action": "Try the change again after some time.",
      "repeat": "later",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "800083": {
      "status": [
        500
      ],
      "meaning": "The availability has several included quantities to choose from.",
      "action": "Look in the customer's order history, then order another availability.",
      "repeat": "same-id",
      "concerns": "order",
      "x-source": [
        "learn/error-codes",
        "policy"
      ]
    },
    "800084": {
      "status": [
        500
      ],
      "meaning": "The duration, which the text names, is not supported.",
      "action": "Look in the customer's order history, then order with a `termDuration` that the availability lists in `terms`.",
      "repeat": "same-id",
      "concerns": "order",
      "x-source": [
        "learn/error-codes",
        "policy"
      ]
    },
    "800085": {
      "status": [
        400
      ],
      "meaning": "The billing cycle of the subscription differs from that of the original order.",
      "action": "Send the `billingCycle` of the original order.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "800086": {
      "status": [
        400
      ],
      "meaning": "The customer's tenant lacks the tags the offer asks for.",
      "action": "Choose an offer whose segment fits the customer.",
      "repeat": "never",
      "concerns": "order",
      "x-source": [
        "learn/error-codes",
        "learn/product-resources"
      ]
    },
    "800087": {
      "status": [
        500
      ],
      "meaning": "There is an issue with a line item.",
      "action": "Look in the customer's order history, then check every line item against the catalogue before repeating.",
      "repeat": "same-id",
      "concerns": "order",
      "x-source": [
        "learn/error-codes",
        "policy"
      ]
    },
    "800088": {
      "status": [
        403
      ],
      "meaning": "More seats are ordered than the remaining limit of the subscription allows.",
      "action": "Lower `quantity` to the remaining number of seats that `description` gives.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "800089": {
      "status": [
        403
      ],
      "meaning": "More assets are ordered than the remaining limit of the customer allows.",
      "cause": "The text may mislead, as a wrong catalogue item id was seen to give it.",
      "action": "Check the catalogue item id first, and then lower the number ordered.",
      "repeat": "corrected",
      "concerns": "customer",
      "x-source": [
        "learn/error-codes",
        "powershell#387"
      ]
    },
    "800121": {
      "status": [
        400
      ],
      "meaning": "The term's duration is not valid.",
      "action": "Send a `termDuration` that the availability lists in `terms`.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "900112": {
      "status": [
        409
      ],
      "meaning": "The purchase is not allowed while an upgrade request is pending.",
      "action": "Wait until the upgrade is done, then place the order.",
      "repeat": "later",
      "concerns": "customer",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "900113": {
      "status": [
        409
      ],
      "meaning": "The purchase is not allowed while an upgrade request is in progress.",
      "action": "Wait until the upgrade is done, then place the order.",
      "repeat": "later",
      "concerns": "customer",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "900114": {
      "status": [
        409
      ],
      "meaning": "The purchase is not allowed because an upgrade request failed.",
      "action": "Have the upgrade completed, then place the order.",
      "repeat": "never",
      "concerns": "customer",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "900116": {
      "status": [
        400
      ],
      "meaning": "No more Azure plans can be created in this sandbox account.",
      "cause": "Sandbox accounts limit the number of Azure plans.",
      "action": "Use an Azure plan that exists already.",
      "repeat": "never",
      "concerns": "caller",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "900117": {
      "status": [
        400
      ],
      "meaning": "The purchase cannot be canceled because the cancellation window, given in days, has passed.",
      "action": "Leave the order as it is.",
      "repeat": "never",
      "concerns": "order",
      "x-source": [
        "learn/error-codes",
        "learn/cancel-software-purchases"
      ]
    },
    "900118": {
      "status": [
        400
      ],
      "meaning": "The customer id is not valid.",
      "action": "Send the customer's tenant id as customer id in the path.",
      "repeat": "corrected",
      "concerns": "customer",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "900121": {
      "status": [
        403
      ],
      "meaning": "The order was refused because the credit limit is insufficient.",
      "action": "Ask Microsoft at the address that `description` names about the credit limit.",
      "repeat": "never",
      "concerns": "caller",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "900123": {
      "status": [
        403
      ],
      "meaning": "The indirect reseller has not accepted the Microsoft Partner Agreement.",
      "action": "Ask the reseller to accept the agreement.",
      "repeat": "never",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "900124": {
      "status": [
        403
      ],
      "meaning": "The partner's company has not accepted the Microsoft Partner Agreement.",
      "action": "Have the global administrator of the CSP account accept the agreement.",
      "repeat": "never",
      "concerns": "caller",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "900126": {
      "status": [
        400
      ],
      "meaning": "A word in the request is not a known value of an enumeration.",
      "cause": "A member such as `billingCycle` holds a word that the service does not know.",
      "action": "Send one of the values that the member allows.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "900127": {
      "status": [
        400
      ],
      "meaning": "The environment, such as the sandbox, does not support this call.",
      "action": "Make the call in the other environment, or do without it.",
      "repeat": "never",
      "concerns": "address",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "900128": {
      "status": [
        400
      ],
      "meaning": "An Azure plan is required to buy a SaaS subscription with metered billing.",
      "action": "Buy an Azure plan for the customer first.",
      "repeat": "never",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "900129": {
      "status": [
        400
      ],
      "meaning": "The Azure plan id was not found or has no active Azure subscription under it.",
      "cause": "A SaaS product with metered billing needs an Azure plan that has an active subscription.",
      "action": "Name an Azure plan that has an active Azure subscription.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "900141": {
      "status": [
        400
      ],
      "meaning": "The service does not support this operation.",
      "action": "Check the method and the path against the page of the call.",
      "repeat": "never",
      "concerns": "address",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "900142": {
      "status": [
        400
      ],
      "meaning": "The catalogue item id is missing.",
      "action": "Put the `catalogItemId` of the availability into `offerId`.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "900149": {
      "status": [
        403
      ],
      "meaning": "The program status of the account, whose name the text gives, is not active.",
      "action": "Restore the program status named in `description`.",
      "repeat": "never",
      "concerns": "caller",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "900150": {
      "status": [
        403
      ],
      "meaning": "The role used does not have the right to do this.",
      "cause": "The user or application lacks a role for the operation.",
      "action": "Give the calling user or application a role that may place orders.",
      "repeat": "never",
      "concerns": "caller",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "900154": {
      "status": [
        400
      ],
      "meaning": "The partner id is not linked to an active indirect reseller tenant.",
      "cause": "The reseller is not enrolled as an indirect reseller.",
      "action": "Name another reseller in `partnerIdOnRecord`, or have this one enroll first.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "mcp"
      ]
    },
    "900169": {
      "status": [
        400
      ],
      "meaning": "An item of the order does not support the currency.",
      "cause": "The currency is neither the partner's nor that of the customer's market.",
      "action": "Leave `currencyCode` out, or send the partner's or the customer's currency.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "900192": {
      "status": [
        500
      ],
      "meaning": "Something went wrong in the service.",
      "action": "Wait some time, look in the customer's order history, and only then repeat with the same `MS-RequestId`.",
      "repeat": "same-id",
      "concerns": "service",
      "x-source": [
        "learn/error-codes",
        "policy"
      ]
    },
    "900203": {
      "status": [
        400
      ],
      "meaning": "The catalogue item needs an accepted attestation.",
      "cause": "`attestationAccepted` is missing on the line item of the SKU.",
      "action": "Obtain the attestation and send `attestationAccepted` as `true` on that line item.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes",
        "docs-history/order-resources"
      ]
    },
    "900206": {
      "status": [
        400
      ],
      "meaning": "The partner's attestation is missing.",
      "cause": "`partnerOnRecordAttestationAccepted` is missing from the order.",
      "action": "Send `partnerOnRecordAttestationAccepted` once the attestation has been made.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes",
        "sdk-java#146"
      ]
    },
    "900213": {
      "status": [
        400
      ],
      "meaning": "The purchase cannot be canceled because the cancellation window, given in hours, has passed.",
      "action": "Leave the order and its subscriptions as they are.",
      "repeat": "never",
      "concerns": "order",
      "x-source": [
        "learn/error-codes",
        "learn/cancel-software-purchases"
      ]
    },
    "900242": {
      "status": [
        400
      ],
      "meaning": "The custom term end date of a line item does not match an allowed date.",
      "cause": "`customTermEndDate` must match the end of an active non-trial new-commerce subscription or the end of a calendar month.",
      "action": "Choose another `customTermEndDate` from the list of allowed dates.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "900269": {
      "status": [
        400
      ],
      "meaning": "The billing cycle is not valid.",
      "action": "Send a `billingCycle` that goes with the term in `terms` of the availability.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "900270": {
      "status": [
        400
      ],
      "meaning": "The billing cycle is longer than the term.",
      "cause": "Such as `annual` with a `termDuration` of `P1M`.",
      "action": "Send a `billingCycle` no longer than `termDuration`.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "900275": {
      "status": [
        400
      ],
      "meaning": "The quantity of a line item is outside the range the offer allows.",
      "action": "Read the range of the offer and correct `quantity` on that line item.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes",
        "learn/product-resources"
      ]
    },
    "900308": {
      "status": [
        403
      ],
      "meaning": "The privileges are insufficient for the operation.",
      "action": "Grant the calling user or application the role that the operation needs.",
      "repeat": "never",
      "concerns": "caller",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "900309": {
      "status": [
        403
      ],
      "meaning": "A Conditional Access policy blocked the token.",
      "cause": "A policy in the tenant does not allow a token to be issued.",
      "action": "Have the policy changed by an administrator, or sign in as it demands.",
      "repeat": "never",
      "concerns": "caller",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "900312": {
      "status": [
        400
      ],
      "meaning": "The `scope` in `provisioningContext` is not supported.",
      "cause": "An Azure savings plan knows the scopes `shared` and `single`.",
      "action": "Send one of these scopes.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes",
        "learn/azure-purchase-savings-plan"
      ]
    },
    "900313": {
      "status": [
        400
      ],
      "meaning": "The entitlement id (Azure subscription id) is missing from `provisioningContext`.",
      "cause": "Scope `single` needs `entitlementId`.",
      "action": "Add `entitlementId` to `provisioningContext`.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes",
        "learn/azure-purchase-savings-plan"
      ]
    },
    "900314": {
      "status": [
        400
      ],
      "meaning": "The Azure subscription of the entitlement id is not active.",
      "action": "Name an active Azure subscription in `entitlementId`.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes",
        "learn/azure-purchase-savings-plan"
      ]
    },
    "900315": {
      "status": [
        400
      ],
      "meaning": "The product cannot be bought with this Azure subscription.",
      "action": "Name another Azure subscription in `entitlementId`.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes",
        "learn/azure-purchase-savings-plan"
      ]
    },
    "900317": {
      "status": [
        400
      ],
      "meaning": "The Azure plan id is missing from `provisioningContext`.",
      "cause": "Scope `shared` needs `subscriptionId`, which is the id of the Azure plan.",
      "action": "Add `subscriptionId` to `provisioningContext`.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes",
        "learn/azure-purchase-savings-plan"
      ]
    },
    "900318": {
      "status": [
        400
      ],
      "meaning": "The Azure plan of the subscription id was not found or has no active Azure subscription.",
      "action": "Name an Azure plan of the customer that has an active Azure subscription.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes",
        "learn/azure-purchase-savings-plan"
      ]
    },
    "900321": {
      "status": [
        403
      ],
      "meaning": "Partner Center does not support this operation for an Azure savings plan.",
      "action": "Do it in the Azure portal.",
      "repeat": "never",
      "concerns": "order",
      "x-source": [
        "learn/error-codes",
        "learn/azure-purchase-savings-plan"
      ]
    },
    "900322": {
      "status": [
        403
      ],
      "meaning": "The item cannot be bought in the sandbox.",
      "action": "Test with another item.",
      "repeat": "never",
      "concerns": "order",
      "x-source": [
        "learn/error-codes",
        "learn/test-and-debug"
      ]
    },
    "900323": {
      "status": [
        403
      ],
      "meaning": "The partner on record is not that of the Azure plan.",
      "cause": "A savings plan takes over the partner on record of its Azure plan, and `partnerIdOnRecord` differs from it.",
      "action": "Send the `partnerIdOnRecord` of the Azure plan.",
      "repeat": "corrected",
      "concerns": "order",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "900329": {
      "status": [
        403
      ],
      "meaning": "The operation does not support app-only authentication.",
      "cause": "The token was issued to the application alone.",
      "action": "Get an app+user token and send the request with it.",
      "repeat": "fresh-token",
      "concerns": "caller",
      "x-source": [
        "learn/error-codes"
      ]
    },
    "900416": {
      "status": [
        403
      ],
      "meaning": "The customer account is locked for transactions.",
      "action": "Ask Partner Center support to find out why.",
      "repeat": "never",
      "concerns": "customer",
      "x-source": [
        "mcp"
      ]
    },
    "900419": {
      "status": [
        400
      ],
      "meaning": "The customer tenant has exceeded its limit of subscriptions.",
      "action": "Reduce the number of subscriptions of the customer.",
      "repeat": "never",
      "concerns": "customer",
      "x-source": [
        "mcp"
      ]
    },
    "900420": {
      "status": [
        401
      ],
      "meaning": "The audience of the token is no longer accepted.",
      "cause": "The token was requested for `https://graph.windows.net`, which has been refused since August 2025.",
      "action": "Request the token for `https://api.partnercenter.microsoft.com` (another audience applies in the China cloud).",
      "repeat": "fresh-token",
      "concerns": "caller",
      "x-source": [
        "dotnet-samples#140",
        "mcp"
      ]
    },
    "900421": {
      "status": [
        401
      ],
      "meaning": "The token does not show that its user signed in with multi-factor authentication.",
      "cause": "App + user tokens need that claim. It comes with the sign-in, so tokens renewed from the same refresh token lack it as well. The enforcement is rolled out gradually: one call may be refused and the next not.",
      "action": "Have the user sign in again with multi-factor authentication (the secure application model), and get tokens from the refresh token of that sign-in.",
      "repeat": "never",
      "concerns": "caller",
      "x-source": [
        "partner-blog/csp-technical-changes",
        "tagydes",
        "learn/partner-center-authentication",
        "inferred"
      ]
    }
  }
};
