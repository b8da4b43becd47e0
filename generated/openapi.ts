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
  "openapi": "3.1.1",
  "info": {
    "title": "Partner Center orders",
    "version": "1.0.0",
    "summary": "Place orders for customers in the Microsoft Cloud Solution Provider programme.",
    "description": "Companies in Microsoft's Cloud Solution Provider programme buy subscriptions for their customers through the\nPartner Center REST API. This document describes that purchase: one `POST` of an `Order` made of\n`OrderLineItem`s. **Every accepted call is a purchase.**\n\nMicrosoft publishes no OpenAPI description of this API. This one is maintained by hand from public documents,\nSDK sources and recorded messages, and says of every member where it is known from. It is not a Microsoft\nproduct.\n\n## A first order\nYou need an access token for Partner Center, the customer's id and the id of an offer. Against the sandbox\n(`npx partner-center-orders sandbox`) any token and any GUID will do, and nothing is bought.\n\n<!-- docs: sample createOrder/licence.sh -->\n\nThe same in TypeScript, with the package `partner-center-orders`:\n\n<!-- docs: sample createOrder/licence.facade.ts -->\n\nThe answer is `201` and the order, with an `id` and, on each line item, the subscription that it became.\nProvisioning may go on after the answer; `subscriptionId` is then still missing.\n\n## Authentication\nSend a Microsoft Entra access token with every call: `Authorization: Bearer <token>`. There are two kinds:\n\n- **App-only** identifies your application (the client credentials grant). It may place orders for your own\n  customers.\n- **App + user** also identifies a signed-in user (the secure application model). An indirect provider who orders\n  for a reseller's customer needs it, and so do the lists of resellers. Multi-factor authentication is enforced on\n  it since 2026-04-01.\n\nAsk the token authority of your cloud for the scope of your cloud:\n\n<!-- docs: clouds -->\n\nThe US Government cloud has the address of the global one; its audience is known from one third party only. For\nChina, the PowerShell module has the authority above, a third party has\n`https://login.partner.microsoftonline.cn`.\n\nA token for the old audience `https://graph.windows.net` is refused with 401 and code 900420 since August 2025.\n\n## Repeating a call safely\nAn order costs money, so a call whose answer was lost must not be sent again as a new one. `MS-RequestId` is made\nfor this:\n\n1. Take a fresh GUID for each purchase, and store it **before** you send the call.\n2. When no answer comes, or one that leaves the result open, send the same body with the **same** GUID.\n3. Once an answer has come, success or refusal, take a **new** GUID for the next purchase or the corrected order.\n\nThe documents promise idempotency and say no more: not how long a value is remembered, not what a repeat is\nanswered, not what happens when the body has changed. So repeat soon, and unchanged. If much time has passed, look\nin the customer's orders first; that list can lag by up to 15 minutes. Carts are the documented alternative:\nchecking out one cart again repeats the first answer, for the seven days that a cart lives.\n\n## Errors\nTwo things count after a failure: was the order placed, and may the call be repeated?\n\n<!-- docs: outcomes -->\n\nNo answer at all (a time-out, a lost connection) leaves the result open, like a 504. A status that is not in the\ntable is a refusal below 500, and leaves the result open from 500 on. Some codes say more than their status, such\nas 800060, where the order is already in progress.\n\nThe body of an error comes in several shapes, see the schema `Fault`; `code` may be a number or a string. The codes\nbelow can meet an order. The last column says whether the order may be sent again:\n**same id** means the result is open, so repeat with the same `MS-RequestId`; *new id* means that the order was\nrefused and is sent as a new one.\n\n<!-- docs: error-codes -->\n\n## Throttling\nOrders are limited to 500 requests a minute for each partner tenant; some calls count for each pair of partner and\ncustomer instead. Refused requests count too. Over the limit the answer is `429`: nothing was ordered. Wait for\n`Retry-After` seconds, then repeat with the same `MS-RequestId`, and wait longer each time it happens again. The\nbody of a 429 comes from a gateway and has its own shape, `ThrottlingFault`.\n\n## National clouds\nThe clouds of the table above differ in what they sell, too. Azure reservations and orders for an indirect\nreseller's customer exist in the global cloud only. The cloud operated by 21Vianet in China sells no Azure\nsubscriptions. The US Government cloud sells no Office 365 subscriptions, and a customer there has a single partner.\nOlder documents name a cloud for Germany; the ordering pages dropped it in 2018.\n\n## On the wire\n- **Case.** Answers are camelCase. Requests may be camelCase or PascalCase, even mixed in one body. The keys of\n  `provisioningContext` are data and are never changed. This document writes camelCase.\n- **Nulls.** Older clients send `null` for what they leave unset, and the service takes it as absent. Answers leave\n  absent members out. This document does so in both directions.\n- **Byte-order mark.** Answers of 2017 start with U+FEFF and a space before the first brace. Newer samples don't.\n  Skip it where it is.\n- **Dates.** Three spellings occur: milliseconds with an offset, six or seven decimals with `Z`, and two or three\n  decimals with `+00:00`. The dates of `customTermEndDate` may have no zone. Keep them as text until you need them.\n- **Ids.** Customer ids are GUIDs. Order ids are not always: they have 36, 33 or 12 characters of\n  `A-Z a-z 0-9 _ -`. GUIDs come in either case, so compare them ignoring case.\n- **Links.** `uri` starts with `/` and lacks `/v1`.\n- **Unknown things.** The service adds members and values without notice. Let unknown ones through; the values that\n  this document lists under `x-extensible-enum` are those known so far.\n- **Headers given twice.** Some answers carry a header twice, joined by a comma: `MS-RequestId: a,a`.\n\n## Where sources disagree\nEach point is told at the member itself:\n\n- whether `MS-Contract-Version` must be sent; not required here\n- whether a request must send `referenceCustomerId`, and `partnerOnRecordAttestationAccepted`; neither is required\n  here\n- whether `quantity` is always required; not here, since the 2017 pages ask for it with licences only\n- whether `renewsTo` is an object or an array; both are valid here\n- whether an error's `code` is a string, as documented, or a number, as seen; both are valid here\n- whether `currencyCode` may be sent; allowed here\n- how `transactionType` of a line item is spelt: documented `new`, seen `New`\n- what `billingCycle` becomes when it is absent, and whether `annual` is supported\n- which authority gives tokens in the China cloud\n- whether a 500 or 502 may be repeated: the 2017 error page says no, the .NET SDK does it; this contract does, with\n  the same `MS-RequestId`\n\n## How it is known\nEvery member, parameter and header carries `x-source`: one or more of these keys. Two keys are not sources:\n`inferred` marks what follows from a documented name or pattern but was never seen, `policy` marks a choice of this\ncontract where sources disagree or are silent.\n\n<!-- docs: sources -->\n",
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
      "learn/get-a-sku-by-id": {
        "title": "Get a SKU by ID",
        "url": "https://learn.microsoft.com/en-us/partner-center/developer/get-a-sku-by-id"
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
      "learn/purchase-an-add-on": {
        "title": "Purchase an add-on to a subscription",
        "url": "https://learn.microsoft.com/en-us/partner-center/developer/purchase-an-add-on"
      },
      "learn/purchase-azure-reservations": {
        "title": "Purchase Azure reservations",
        "url": "https://learn.microsoft.com/en-us/partner-center/developer/purchase-azure-reservations"
      },
      "learn/rest-urls": {
        "title": "Partner Center REST URLs",
        "url": "https://learn.microsoft.com/en-us/partner-center/developer/partner-center-rest-urls"
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
      "url": "http://127.0.0.1:{port}",
      "description": "The sandbox of this package, on your own machine",
      "variables": {
        "port": {
          "default": "4010",
          "description": "The port that the sandbox was started with."
        }
      },
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
      "name": "Orders",
      "description": "An order is a purchase for one customer: a list of line items, each naming one offer and how many of it. Creating one is a commitment to pay, so repeat a failed call only as the error tells."
    }
  ],
  "paths": {
    "/v1/customers/{customerId}/orders": {
      "parameters": [
        {
          "$ref": "#/components/parameters/CustomerId"
        }
      ],
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
        "parameters": [
          {
            "$ref": "#/components/parameters/RequestId"
          },
          {
            "$ref": "#/components/parameters/CorrelationId"
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
            "$ref": "#/components/parameters/SdkClient"
          },
          {
            "$ref": "#/components/parameters/SdkVersion"
          },
          {
            "$ref": "#/components/parameters/SubscriptionKey"
          },
          {
            "$ref": "#/components/parameters/CustomerUserUpn"
          },
          {
            "$ref": "#/components/parameters/ValidateMfa"
          }
        ],
        "requestBody": {
          "required": true,
          "description": "The order to place. Only `lineItems` is required; the service sets read-only members and refuses or ignores them in a request.",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Order",
                "required": [
                  "lineItems"
                ],
                "properties": {
                  "lineItems": {
                    "items": {
                      "$ref": "#/components/schemas/OrderLineItem",
                      "properties": {
                        "quantity": {
                          "minimum": 1,
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
                        }
                      }
                    }
                  }
                }
              },
              "examples": {
                "licence": {
                  "$ref": "#/components/examples/LicenceOrderRequest"
                },
                "indirectReseller": {
                  "$ref": "#/components/examples/IndirectResellerOrderRequest"
                },
                "azureReservation": {
                  "$ref": "#/components/examples/AzureReservationOrderRequest"
                },
                "newCommerce": {
                  "$ref": "#/components/examples/NewCommerceOrderRequest"
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
          "408": {
            "$ref": "#/components/responses/RequestTimeout"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
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
        "description": "The customer to buy for: the GUID of the customer's Microsoft Entra tenant, which Partner Center also calls \"Microsoft ID\". Either case; compare ignoring case.",
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
        "description": "Identifies this purchase, so that it can be repeated safely: a fresh GUID for each new purchase, the **same** one\nto repeat it. Without this header the service makes an id of its own, and a repeat may buy twice.\n",
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
      "SdkClient": {
        "name": "MS-PartnerCenter-Client",
        "in": "header",
        "description": "The name of the SDK that sends the call. Not documented; the .NET SDK sends it and a sample shows it.",
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "example": "Partner Center .NET SDK",
        "x-source": [
          "sdk-dotnet",
          "learn/get-a-sku-by-id"
        ]
      },
      "SdkVersion": {
        "name": "MS-SdkVersion",
        "in": "header",
        "description": "The version of the SDK that sends the call. Not documented; the .NET and Java SDKs send it.",
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "example": "3.4.0",
        "x-source": [
          "sdk-dotnet",
          "sdk-java"
        ]
      },
      "SubscriptionKey": {
        "name": "ocp-apim-subscription-key",
        "in": "header",
        "description": "A key for Microsoft's API gateway. Not documented; the .NET SDK sends it when configured.",
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "example": "5f2a8c1e9b7d4036a1c4e8f0b2d6937c",
        "x-source": "sdk-dotnet"
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
        "description": "Set to `true`, the answer is said to report in a header `isMfaCompliant` whether the token came from multi-factor authentication. Known from one third party only.",
        "schema": {
          "type": "boolean"
        },
        "example": true,
        "x-source": "mcp"
      }
    },
    "headers": {
      "RequestId": {
        "description": "The `MS-RequestId` of the request, or the one that the service made. Some answers carry it twice, joined by a comma, and two samples of order lists show another value than was sent.",
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
              "licence": {
                "$ref": "#/components/examples/LicenceOrderResponse"
              },
              "indirectReseller": {
                "$ref": "#/components/examples/IndirectResellerOrderResponse"
              },
              "azureReservation": {
                "$ref": "#/components/examples/AzureReservationOrderResponse"
              },
              "newCommerce": {
                "$ref": "#/components/examples/NewCommerceOrderResponse"
              }
            }
          }
        }
      },
      "BadRequest": {
        "description": "The order was refused. `code` says why; correct the order and send it under a new `MS-RequestId`. Business refusals share this status, also the stale etag (code 2055) that other APIs answer with 412.",
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
        "description": "The token is missing, expired, or meant for another audience. Nothing was ordered. Get a fresh token and repeat the call once.",
        "x-outcome": "rejected",
        "x-retry": "fresh-token",
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
        "description": "The partner, the customer or the credential may not place this order. Sending it again changes nothing until an account, an agreement or the credential has changed.",
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
        "description": "The customer, product, SKU, availability or partner that the order names was not found.",
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
      "RequestTimeout": {
        "description": "The service gave up waiting. Whether the order was placed is not known; repeat the call with the same `MS-RequestId`. Listed since .NET SDK 2.0.1.",
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
        "description": "The order collides with another change. Code 800060 says that this very order is already in progress: its result is open, so look in the customer's order history after some minutes or repeat with the same `MS-RequestId`. The other codes are refusals.",
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
        "description": "The service failed. Whether the order was placed is not known. The 2017 error page says not to retry; the .NET SDK retries with the same `MS-RequestId`, and so does this contract, because the header makes that safe.",
        "x-outcome": "unknown",
        "x-retry": "same-request-id",
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
        "description": "Listed for code 0, an undefined or unexpected error. Two reports show the code without its status, one of them for a read-only member in the request. Whether the order was placed is not known.",
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
        "description": "A gateway got no usable answer from the service; its body is often an HTML page. Whether the order was placed is not known. The 2017 error page says not to retry; the .NET SDK does, with the same `MS-RequestId`.",
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
        "description": "A gateway waited too long for the service. Whether the order was placed is not known; repeat the call with the same `MS-RequestId`.",
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
      }
    },
    "schemas": {
      "Order": {
        "type": "object",
        "description": "A purchase for one customer. The same model serves request and answer: members marked read-only are set by the service and never sent.",
        "x-source": [
          "learn/order-resources",
          "sdk-dotnet"
        ],
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
          "referenceCustomerId": {
            "type": "string",
            "format": "uuid",
            "description": "The customer to buy for, the same as in the path. Sources disagree on whether a request must send it: the indirect-reseller page and the 2017 page require it, the create-order pages since 2019 do not, and orders without it are accepted. So it is not required here.",
            "examples": [
              "4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04"
            ],
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
            "x-source": [
              "azure-csp/create-an-order",
              "docs-2019/create-an-order",
              "powershell#123"
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
                  "offerId": "84A03D81-6B37-4D66-8D4A-FAEA24541538",
                  "friendlyName": "new offer purchase",
                  "quantity": 5
                }
              ]
            ],
            "x-source": [
              "azure-csp/create-an-order",
              "docs-2019/create-an-order",
              "learn/order-resources"
            ]
          },
          "currencyCode": {
            "type": "string",
            "pattern": "^[A-Z]{3}$",
            "description": "The currency of the order, as ISO 4217. The documents call it read-only, yet their own reservation sample sends it, so this contract allows it in a request. Code 900169 says that neither partner nor customer has a currency.",
            "examples": [
              "USD"
            ],
            "x-source": [
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
          "partnerOnRecordAttestationAccepted": {
            "type": "boolean",
            "description": "The partner attests to the partner on record. The documents list it as required and spell it in PascalCase; samples without it are accepted, so it is not required here. Mandatory in practice for some partners since February 2022; where it is missing the service answers with code 900206.",
            "examples": [
              true
            ],
            "x-source": [
              "learn/order-resources",
              "sdk-java#146",
              "learn/error-codes"
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
      },
      "OrderLineItem": {
        "type": "object",
        "description": "One offer of an order, and how many of it.",
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
            "x-source": [
              "azure-csp/create-an-order",
              "docs-2019/create-an-order",
              "learn/error-codes"
            ]
          },
          "offerId": {
            "type": "string",
            "minLength": 1,
            "description": "What is bought. A GUID for a legacy licence offer, a name such as `MS-AZR-0145P` for legacy Azure, or a catalogue item id `product:sku:availability` for everything newer. Read a catalogue item id just before buying: its availability part may change (code 400019 says read it again).",
            "examples": [
              "84A03D81-6B37-4D66-8D4A-FAEA24541538"
            ],
            "x-source": [
              "azure-csp/create-an-order",
              "docs-2019/create-an-order",
              "learn/product-resources"
            ]
          },
          "subscriptionId": {
            "type": "string",
            "format": "uuid",
            "description": "The subscription that the item became. Set by the service, and absent until it is provisioned; a request that creates an order leaves it out. Upper case for legacy licences, lower case for new commerce.",
            "examples": [
              "1DA3295E-C59A-476C-A7E7-D7E981FE79BE"
            ],
            "x-source": [
              "azure-csp/create-an-order",
              "learn/create-an-order"
            ]
          },
          "parentSubscriptionId": {
            "type": "string",
            "format": "uuid",
            "description": "The subscription that an add-on belongs to. For PATCH of the order that holds the base offer only; in a POST it is refused with code 2000.",
            "examples": [
              "1DA3295E-C59A-476C-A7E7-D7E981FE79BE"
            ],
            "x-source": [
              "azure-csp/create-an-order",
              "learn/purchase-an-add-on",
              "powershell#63"
            ]
          },
          "friendlyName": {
            "type": "string",
            "description": "A name of the partner's own, to tell subscriptions apart. When absent the service fills in the product's title. No maximum length is documented.",
            "examples": [
              "new offer purchase"
            ],
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
              "description": "The Partner Center id of one more partner.",
              "examples": [
                "4848384"
              ],
              "x-source": "learn/order-resources"
            },
            "description": "Further partners to record, at most five, for customers in the EU and EFTA only. The resource table calls it a string; bodies and the .NET SDK have an array of strings. It may repeat `partnerIdOnRecord`.",
            "examples": [
              [
                "4848384",
                "4848385"
              ]
            ],
            "x-source": [
              "learn/order-resources",
              "sdk-dotnet"
            ]
          },
          "provisioningContext": {
            "$ref": "#/components/schemas/ProvisioningContext",
            "description": "What the SKU's `provisioningVariables` ask for, such as an Azure reservation's term and scope.",
            "x-source": [
              "docs-2019/create-an-order",
              "learn/product-resources"
            ]
          },
          "termDuration": {
            "type": "string",
            "pattern": "^(P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?)?$",
            "description": "The term of the purchase, as an ISO 8601 duration: `P1M`, `P1Y`, `P3Y`. Sent for new commerce and savings plans; empty for perpetual software.",
            "examples": [
              "P1Y"
            ],
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
            "x-source": [
              "sdk-dotnet",
              "learn/order-resources",
              "learn/checkout-a-cart",
              "learn/error-codes"
            ]
          },
          "promotionId": {
            "type": "string",
            "description": "A promotion to apply, in the form of three parts joined by colons that carts show.",
            "examples": [
              "39NFJQT1PFPX:0001:39NFJQT1Q5KV"
            ],
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
            "x-source": [
              "docs-history/order-resources",
              "learn/order-resources",
              "learn/error-codes"
            ]
          },
          "purchaseCommitment": {
            "$ref": "#/components/schemas/PurchaseCommitment",
            "description": "What an Azure savings plan commits to.",
            "x-source": "learn/azure-purchase-savings-plan"
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
        "description": "Prices of a line item, before tax.",
        "x-source": [
          "learn/order-resources",
          "sdk-dotnet"
        ],
        "properties": {
          "listPrice": {
            "type": "number",
            "description": "The price in the list.",
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
            "description": "The price after discounts.",
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
            "description": "The price for the part of the term that remains.",
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
            "description": "The price of one.",
            "examples": [
              18
            ],
            "x-source": [
              "learn/order-resources",
              "sdk-dotnet"
            ]
          },
          "extendedPrice": {
            "type": "number",
            "description": "The price of all.",
            "examples": [
              90
            ],
            "x-source": [
              "learn/order-resources",
              "sdk-dotnet"
            ]
          }
        },
        "examples": [
          {
            "listPrice": 20,
            "discountedPrice": 18,
            "proratedPrice": 9,
            "price": 18,
            "extendedPrice": 90
          }
        ]
      },
      "BillingCycleType": {
        "type": "string",
        "minLength": 1,
        "description": "How often the partner is billed. Written in lower snake case; a change request that spelt it `Annual` was accepted and answered in the same spelling.",
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
          "biennial": "Every two years. Known from the .NET SDK only."
        },
        "examples": [
          "monthly"
        ],
        "x-source": [
          "azure-csp/create-an-order",
          "learn/product-resources",
          "learn/change-the-billing-cycle",
          "sdk-dotnet",
          "sdk-java"
        ]
      },
      "OrderStatus": {
        "type": "string",
        "minLength": 1,
        "description": "Where an order stands.",
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
          "suspended": "Suspended. The spelling is inferred from the documented name.",
          "pending_review": "Under a second review by Microsoft. The spelling is inferred from the documented name.",
          "pending_po_upload": "Waits until the partner uploads the customer's purchase order.",
          "po_upload_complete": "The purchase order was uploaded.",
          "po_review_rejected": "The purchase order was rejected; final. The spelling is inferred from the documented name.",
          "partial_success": "Some subscriptions failed; buy those again. The spelling is inferred from the documented name.",
          "error": "Failed; buy again. Documented, not seen."
        },
        "examples": [
          "completed"
        ],
        "x-source": [
          "docs-2019/create-an-order",
          "learn/order-resources",
          "inferred"
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
              "learn/get-an-order-by-id"
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
            "description": "The address, relative to the version prefix: it starts with `/` and lacks `/v1`. Its query is part of it. One sample shows an absolute address.",
            "examples": [
              "/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/orders/074bd849-9106-405c-9923-fa061839d487"
            ],
            "x-source": "azure-csp/create-an-order"
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
        "type": "object",
        "description": "What kind of resource a body holds.",
        "x-source": [
          "azure-csp/create-an-order",
          "sdk-dotnet"
        ],
        "properties": {
          "etag": {
            "type": "string",
            "readOnly": true,
            "description": "The version of the resource, opaque. Samples decode from base64 to an id and a version; absent on modern orders. It never comes as a header.",
            "examples": [
              "eyJpZCI6IjA3NGJkODQ5LTkxMDYtNDA1Yy05OTIzLWZhMDYxODM5ZDQ4NyIsInZlcnNpb24iOjF9"
            ],
            "x-source": "azure-csp/create-an-order"
          },
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
            "description": "What is wrong, see the table of error codes. The documents say a string; every body found has a number. Both are valid here.",
            "oneOf": [
              {
                "type": "integer",
                "description": "As seen in bodies.",
                "examples": [
                  2093
                ],
                "x-source": [
                  "powershell-module#50",
                  "spring-social"
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
              "spring-social"
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
            "description": "Details of some errors, such as the names of the members at fault. Empty or absent on others.",
            "items": {
              "type": "string",
              "description": "One detail.",
              "examples": [
                "parentSubscriptionId"
              ],
              "x-source": "learn/error-codes"
            },
            "examples": [
              [
                "parentSubscriptionId"
              ]
            ],
            "x-source": [
              "learn/error-codes",
              "spring-social"
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
      }
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
        "x-source": [
          "learn/error-codes"
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
        "x-source": [
          "learn/error-codes"
        ]
      },
      "2091": {
        "status": [
          403
        ],
        "meaning": "The offer is no longer sold.",
        "action": "Order a current offer instead.",
        "repeat": "never",
        "x-source": [
          "learn/error-codes"
        ]
      },
      "2093": {
        "status": [
          400
        ],
        "meaning": "There is no inventory for the chosen catalogue item (older code, removed from the documentation on 2020-08-24 and replaced by 800010).",
        "action": "Treat it like 800010: check the inventory and choose another item or a smaller `quantity`.",
        "repeat": "corrected",
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
        "x-source": [
          "docs-2019/create-an-order",
          "docs-history/error-codes",
          "learn/purchase-azure-reservations"
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
        "x-source": [
          "powershell#388"
        ]
      },
      "800001": {
        "status": [
          401
        ],
        "meaning": "The partner token is missing from the request.",
        "action": "Send a valid token in the `Authorization` header.",
        "repeat": "fresh-token",
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
        "x-source": [
          "learn/error-codes",
          "policy"
        ]
      },
      "800009": {
        "status": [
          400
        ],
        "meaning": "One or more cart items have an error.",
        "action": "Read `description` and `data`, and correct the items.",
        "repeat": "corrected",
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
        "x-source": [
          "learn/error-codes",
          "learn/test-and-debug"
        ]
      },
      "800020": {
        "status": [
          403
        ],
        "meaning": "The catalogue item is not eligible for purchase.",
        "action": "Choose another catalogue item.",
        "repeat": "never",
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
        "x-source": [
          "learn/error-codes",
          "learn/cancel-software-purchases"
        ]
      },
      "800062": {
        "status": [
          400
        ],
        "meaning": "The caller is not eligible for this transaction (same text as 800024; the difference is not documented).",
        "action": "Ask support about eligibility, quoting this code and the `MS-CorrelationId`.",
        "repeat": "never",
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
        "x-source": [
          "learn/error-codes"
        ]
      },
      "800085": {
        "status": [
          400
        ],
        "meaning": "The billing cycle of the subscription differs from that of the original order.",
        "action": "Send the `billingCycle` of the original order.",
        "repeat": "corrected",
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
        "x-source": [
          "learn/error-codes",
          "powershell#387"
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
        "x-source": [
          "learn/error-codes",
          "learn/azure-purchase-savings-plan"
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
        "x-source": [
          "dotnet-samples#140",
          "mcp"
        ]
      }
    },
    "examples": {
      "LicenceOrderRequest": {
        "summary": "Licences for a customer",
        "description": "Five licences of one offer. The service applies the billing cycle.",
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
        "summary": "Licences for a customer",
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
        "summary": "An order for an indirect reseller's customer",
        "description": "The same order by an indirect provider, with the reseller's id on the line item.",
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
        "summary": "An order for an indirect reseller's customer",
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
      }
    }
  }
};
