// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { isAddOnRequest, isBillingCycleChange, isCartRequest, isInventoryCheckRequest, isOrderCancellation, isOrderRequest, isPromotionEligibilityRequest, isSubscription } from './checks.js';
import type { ActivationLinkCollection, AddOnRequest, AgreementCollection, AgreementMetadataCollection, Availability, AvailabilityCollection, BillingCycleChange, Cart, CartCheckoutResult, CartRequest, CustomTermEndDateCollection, Customer, CustomerCollection, DirectSignedAgreementStatus, InventoryCheckRequest, InventoryCheckResult, Offer, Order, OrderAttachmentCollection, OrderCancellation, OrderCollection, OrderLineItemProvisioningStatusCollection, OrderRequest, PartnerRelationshipCollection, Product, ProductCollection, Promotion, PromotionCollection, PromotionEligibilityCollection, PromotionEligibilityRequest, ResellerAgreementStatus, Sku, SkuCollection, Subscription, SubscriptionCollection, SubscriptionRegistrationStatus } from './models.js';

/** An operation of the contract that is given an `In` and answers an `Out`. */
export interface Operation<In, Out> {
  /** The contract's `operationId`. */
  readonly name: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH';
  /** What is fixed of the path, and after each such part the name of a parameter. */
  readonly path: readonly string[];
  /** The names of the query's parameters. */
  readonly query: readonly string[];
  /** Whether every accepted call is a purchase: `x-buys` of the contract. */
  readonly buys: boolean;
  /** Whether an accepted call may be one, depending on its body. */
  readonly mayBuy?: true;
  /** Whether it changes nothing, so that it may be repeated like a GET, whatever its method is. */
  readonly reads: boolean;
  /** The status of success. */
  readonly status: number;
  /** The status that says: taken, and not done yet. Its `Location` says where to look. */
  readonly accepted?: number;
  /** The quick check of the body; absent where there is no body, or a form. */
  readonly checkBody?: (body: unknown) => boolean;
  /** Whether an answer has what its schema requires of it. */
  readonly checkAnswer: (answer: unknown) => boolean;
  /** Never there: for the compiler. */
  readonly given?: In;
  /** Never there: for the compiler. */
  readonly answer?: Out;
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isList = Array.isArray;
const isYesOrNo = (value: unknown): boolean => typeof value === 'boolean';

/** Whether an answer is an object with this member. */
const has = (answer: unknown, name: string, fits: (value: unknown) => boolean): boolean =>
  typeof answer === 'object' && answer !== null && name in answer && fits(Reflect.get(answer, name));

const hasItems = (answer: unknown): boolean => has(answer, 'items', isList);

const hasIdAndLineItems = (answer: unknown): boolean => has(answer, 'id', isText) && has(answer, 'lineItems', isList);

const hasOrders = (answer: unknown): boolean => has(answer, 'orders', isList);

const hasId = (answer: unknown): boolean => has(answer, 'id', isText);

const isNothing = (answer: unknown): boolean => answer === undefined;

const hasSubscriptionIdAndStatus = (answer: unknown): boolean => has(answer, 'subscriptionId', isText) && has(answer, 'status', isText);

const hasIdAndCatalogItemId = (answer: unknown): boolean => has(answer, 'id', isText) && has(answer, 'catalogItemId', isText);

const hasIsSigned = (answer: unknown): boolean => has(answer, 'isSigned', isYesOrNo);

const hasIsAgreementSigned = (answer: unknown): boolean => has(answer, 'isAgreementSigned', isYesOrNo);

const isListed = (answer: unknown): boolean => isList(answer);

/** List a customer's orders */
export const listOrders: Operation<
  {
    readonly path: { readonly customerId: string };
    readonly query?: { readonly billingType?: 'unknown' | 'monthly' | 'annual' | 'none' | 'onetime' | 'triennial' | 'biennial' | (string & {}); readonly include_price?: boolean };
    readonly body?: never;
  },
  OrderCollection
> = {
  name: 'listOrders',
  method: 'GET',
  path: ['/v1/customers/', 'customerId', '/orders'],
  query: ['billingType', 'include_price'],
  buys: false,
  reads: true,
  status: 200,
  checkAnswer: hasItems,
};

/** Create an order */
export const createOrder: Operation<
  {
    readonly path: { readonly customerId: string };
    readonly query?: never;
    readonly headers?: { readonly 'x-ms-customeruser-upn'?: string };
    readonly body: OrderRequest;
  },
  Order
> = {
  name: 'createOrder',
  method: 'POST',
  path: ['/v1/customers/', 'customerId', '/orders'],
  query: [],
  buys: true,
  reads: false,
  status: 201,
  checkBody: isOrderRequest,
  checkAnswer: hasIdAndLineItems,
};

/** Get an order */
export const getOrder: Operation<
  {
    readonly path: { readonly customerId: string; readonly orderId: string };
    readonly query?: { readonly include_price?: boolean };
    readonly body?: never;
  },
  Order
> = {
  name: 'getOrder',
  method: 'GET',
  path: ['/v1/customers/', 'customerId', '/orders/', 'orderId'],
  query: ['include_price'],
  buys: false,
  reads: true,
  status: 200,
  checkAnswer: hasIdAndLineItems,
};

/** Purchase an add-on */
export const purchaseAddOn: Operation<
  {
    readonly path: { readonly customerId: string; readonly orderId: string };
    readonly query?: never;
    readonly body: AddOnRequest;
  },
  Order
> = {
  name: 'purchaseAddOn',
  method: 'PATCH',
  path: ['/v1/customers/', 'customerId', '/orders/', 'orderId'],
  query: [],
  buys: true,
  reads: false,
  status: 200,
  checkBody: isAddOnRequest,
  checkAnswer: hasIdAndLineItems,
};

/** Cancel an order, or line items of it */
export const cancelOrder: Operation<
  {
    readonly path: { readonly customerId: string; readonly orderId: string };
    readonly query?: never;
    readonly body: OrderCancellation;
  },
  Order
> = {
  name: 'cancelOrder',
  method: 'PATCH',
  path: ['/v1/customers/', 'customerId', '/orders/', 'orderId'],
  query: [],
  buys: false,
  reads: false,
  status: 200,
  checkBody: isOrderCancellation,
  checkAnswer: hasIdAndLineItems,
};

/** Change the billing cycle of an order */
export const changeBillingCycle: Operation<
  {
    readonly path: { readonly customerId: string; readonly orderId: string };
    readonly query?: never;
    readonly body: BillingCycleChange;
  },
  Order
> = {
  name: 'changeBillingCycle',
  method: 'PATCH',
  path: ['/v1/customers/', 'customerId', '/orders/', 'orderId'],
  query: [],
  buys: false,
  reads: false,
  status: 200,
  checkBody: isBillingCycleChange,
  checkAnswer: hasIdAndLineItems,
};

/** Get an order's provisioning status */
export const getOrderProvisioningStatus: Operation<
  {
    readonly path: { readonly customerId: string; readonly orderId: string };
    readonly query?: never;
    readonly body?: never;
  },
  OrderLineItemProvisioningStatusCollection
> = {
  name: 'getOrderProvisioningStatus',
  method: 'GET',
  path: ['/v1/customers/', 'customerId', '/orders/', 'orderId', '/provisioningstatus'],
  query: [],
  buys: false,
  reads: true,
  status: 200,
  checkAnswer: hasItems,
};

/** Get an order's activation links */
export const getOrderActivationLinks: Operation<
  {
    readonly path: { readonly customerId: string; readonly orderId: string };
    readonly query?: never;
    readonly body?: never;
  },
  ActivationLinkCollection
> = {
  name: 'getOrderActivationLinks',
  method: 'GET',
  path: ['/v1/customers/', 'customerId', '/orders/', 'orderId', '/activationlinks'],
  query: [],
  buys: false,
  reads: true,
  status: 200,
  checkAnswer: hasItems,
};

/** Get a line item's activation links */
export const getLineItemActivationLinks: Operation<
  {
    readonly path: { readonly customerId: string; readonly orderId: string; readonly lineItemNumber: number };
    readonly query?: never;
    readonly body?: never;
  },
  ActivationLinkCollection
> = {
  name: 'getLineItemActivationLinks',
  method: 'GET',
  path: ['/v1/customers/', 'customerId', '/orders/', 'orderId', '/lineitems/', 'lineItemNumber', '/activationlinks'],
  query: [],
  buys: false,
  reads: true,
  status: 200,
  checkAnswer: hasItems,
};

/** Attach a purchase order */
export const attachPurchaseOrder: Operation<
  {
    readonly path: { readonly customerId: string; readonly orderId: string };
    readonly query?: never;
    readonly body: FormData;
  },
  OrderAttachmentCollection
> = {
  name: 'attachPurchaseOrder',
  method: 'POST',
  path: ['/v1/customers/', 'customerId', '/orders/', 'orderId', '/attachment'],
  query: [],
  buys: false,
  reads: false,
  status: 201,
  checkAnswer: hasItems,
};

/** List an order's attachments */
export const listOrderAttachments: Operation<
  {
    readonly path: { readonly customerId: string; readonly orderId: string };
    readonly query?: never;
    readonly body?: never;
  },
  OrderAttachmentCollection
> = {
  name: 'listOrderAttachments',
  method: 'GET',
  path: ['/v1/customers/', 'customerId', '/orders/', 'orderId', '/attachments'],
  query: [],
  buys: false,
  reads: true,
  status: 200,
  checkAnswer: hasItems,
};

/** Create a cart */
export const createCart: Operation<
  {
    readonly path: { readonly customerId: string };
    readonly query?: never;
    readonly body: CartRequest;
  },
  Cart
> = {
  name: 'createCart',
  method: 'POST',
  path: ['/v1/customers/', 'customerId', '/carts'],
  query: [],
  buys: false,
  reads: false,
  status: 201,
  checkBody: isCartRequest,
  checkAnswer: hasIdAndLineItems,
};

/** Get a cart */
export const getCart: Operation<
  {
    readonly path: { readonly customerId: string; readonly cartId: string };
    readonly query?: never;
    readonly body?: never;
  },
  Cart
> = {
  name: 'getCart',
  method: 'GET',
  path: ['/v1/customers/', 'customerId', '/carts/', 'cartId'],
  query: [],
  buys: false,
  reads: true,
  status: 200,
  checkAnswer: hasIdAndLineItems,
};

/** Change a cart */
export const updateCart: Operation<
  {
    readonly path: { readonly customerId: string; readonly cartId: string };
    readonly query?: never;
    readonly body: CartRequest;
  },
  Cart
> = {
  name: 'updateCart',
  method: 'PUT',
  path: ['/v1/customers/', 'customerId', '/carts/', 'cartId'],
  query: [],
  buys: false,
  reads: false,
  status: 201,
  checkBody: isCartRequest,
  checkAnswer: hasIdAndLineItems,
};

/** Check out a cart */
export const checkoutCart: Operation<
  {
    readonly path: { readonly customerId: string; readonly cartId: string };
    readonly query?: never;
    readonly headers?: { readonly 'x-ms-customeruser-upn'?: string };
    readonly body?: never;
  },
  CartCheckoutResult
> = {
  name: 'checkoutCart',
  method: 'POST',
  path: ['/v1/customers/', 'customerId', '/carts/', 'cartId', '/checkout'],
  query: [],
  buys: true,
  reads: false,
  status: 201,
  checkAnswer: hasOrders,
};

/** List a customer's subscriptions */
export const listSubscriptions: Operation<
  {
    readonly path: { readonly customerId: string };
    readonly query?: { readonly order_id?: string; readonly mpn_id?: string };
    readonly body?: never;
  },
  SubscriptionCollection
> = {
  name: 'listSubscriptions',
  method: 'GET',
  path: ['/v1/customers/', 'customerId', '/subscriptions'],
  query: ['order_id', 'mpn_id'],
  buys: false,
  reads: true,
  status: 200,
  checkAnswer: hasItems,
};

/** List custom term end dates */
export const listCustomTermEndDates: Operation<
  {
    readonly path: { readonly customerId: string };
    readonly query: { readonly term_duration: string; readonly term_start_date?: string; readonly target_coterm_subscription_id?: string };
    readonly body?: never;
  },
  CustomTermEndDateCollection
> = {
  name: 'listCustomTermEndDates',
  method: 'GET',
  path: ['/v1/customers/', 'customerId', '/subscriptions/customTermEndDates'],
  query: ['term_duration', 'term_start_date', 'target_coterm_subscription_id'],
  buys: false,
  reads: true,
  status: 200,
  checkAnswer: hasItems,
};

/** Get a subscription */
export const getSubscription: Operation<
  {
    readonly path: { readonly customerId: string; readonly subscriptionId: string };
    readonly query?: never;
    readonly body?: never;
  },
  Subscription
> = {
  name: 'getSubscription',
  method: 'GET',
  path: ['/v1/customers/', 'customerId', '/subscriptions/', 'subscriptionId'],
  query: [],
  buys: false,
  reads: true,
  status: 200,
  checkAnswer: hasId,
};

/** Change a subscription */
export const updateSubscription: Operation<
  {
    readonly path: { readonly customerId: string; readonly subscriptionId: string };
    readonly query?: never;
    readonly headers?: { readonly 'If-Match'?: string };
    readonly body: Subscription;
  },
  Subscription | undefined
> = {
  name: 'updateSubscription',
  method: 'PATCH',
  path: ['/v1/customers/', 'customerId', '/subscriptions/', 'subscriptionId'],
  query: [],
  buys: false,
  mayBuy: true,
  reads: false,
  status: 200,
  accepted: 202,
  checkBody: isSubscription,
  checkAnswer: hasId,
};

/** Get a subscription's activation links */
export const getSubscriptionActivationLinks: Operation<
  {
    readonly path: { readonly customerId: string; readonly subscriptionId: string };
    readonly query?: never;
    readonly body?: never;
  },
  ActivationLinkCollection
> = {
  name: 'getSubscriptionActivationLinks',
  method: 'GET',
  path: ['/v1/customers/', 'customerId', '/subscriptions/', 'subscriptionId', '/activationlinks'],
  query: [],
  buys: false,
  reads: true,
  status: 200,
  checkAnswer: hasItems,
};

/** Register a subscription */
export const registerSubscription: Operation<
  {
    readonly path: { readonly customerId: string; readonly subscriptionId: string };
    readonly query?: never;
    readonly body?: never;
  },
  undefined
> = {
  name: 'registerSubscription',
  method: 'POST',
  path: ['/v1/customers/', 'customerId', '/subscriptions/', 'subscriptionId', '/registrations'],
  query: [],
  buys: false,
  reads: false,
  status: 202,
  checkAnswer: isNothing,
};

/** Get a subscription's registration status */
export const getRegistrationStatus: Operation<
  {
    readonly path: { readonly customerId: string; readonly subscriptionId: string };
    readonly query?: never;
    readonly body?: never;
  },
  SubscriptionRegistrationStatus
> = {
  name: 'getRegistrationStatus',
  method: 'GET',
  path: ['/v1/customers/', 'customerId', '/subscriptions/', 'subscriptionId', '/registrationstatus'],
  query: [],
  buys: false,
  reads: true,
  status: 200,
  checkAnswer: hasSubscriptionIdAndStatus,
};

/** List or search customers */
export const listCustomers: Operation<
  {
    readonly path?: never;
    readonly query?: { readonly size?: number; readonly filter?: string; readonly seekOperation?: 'Next' | 'Previous' | 'First' | 'Last' | 'PageIndex' | (string & {}) };
    readonly headers?: { readonly 'MS-ContinuationToken'?: string };
    readonly body?: never;
  },
  CustomerCollection
> = {
  name: 'listCustomers',
  method: 'GET',
  path: ['/v1/customers'],
  query: ['size', 'filter', 'seekOperation'],
  buys: false,
  reads: true,
  status: 200,
  checkAnswer: hasItems,
};

/** Get a customer */
export const getCustomer: Operation<
  {
    readonly path: { readonly customerId: string };
    readonly query?: never;
    readonly body?: never;
  },
  Customer
> = {
  name: 'getCustomer',
  method: 'GET',
  path: ['/v1/customers/', 'customerId'],
  query: [],
  buys: false,
  reads: true,
  status: 200,
  checkAnswer: hasId,
};

/** List products for a customer */
export const listProductsForCustomer: Operation<
  {
    readonly path: { readonly customerId: string };
    readonly query: { readonly targetView: 'Azure' | 'AzureReservations' | 'AzureReservationsVM' | 'AzureReservationsSQL' | 'AzureReservationsCosmosDb' | 'MicrosoftAzure' | 'OnlineServices' | 'Software' | 'SoftwareSUSELinux' | 'SoftwarePerpetual' | 'SoftwareSubscriptions' | 'SpecializedOffers' | 'MarketplaceSaaS' | (string & {}); readonly targetSegment?: 'commercial' | 'education' | 'government' | 'nonprofit' | (string & {}); readonly reservationScope?: 'AzurePlan' | (string & {}) };
    readonly body?: never;
  },
  ProductCollection
> = {
  name: 'listProductsForCustomer',
  method: 'GET',
  path: ['/v1/customers/', 'customerId', '/products'],
  query: ['targetView', 'targetSegment', 'reservationScope'],
  buys: false,
  reads: true,
  status: 200,
  checkAnswer: hasItems,
};

/** Get a product for a customer */
export const getProductForCustomer: Operation<
  {
    readonly path: { readonly customerId: string; readonly productId: string };
    readonly query?: { readonly reservationScope?: 'AzurePlan' | (string & {}) };
    readonly body?: never;
  },
  Product
> = {
  name: 'getProductForCustomer',
  method: 'GET',
  path: ['/v1/customers/', 'customerId', '/products/', 'productId'],
  query: ['reservationScope'],
  buys: false,
  reads: true,
  status: 200,
  checkAnswer: hasId,
};

/** List a product's SKUs for a customer */
export const listSkusForCustomer: Operation<
  {
    readonly path: { readonly customerId: string; readonly productId: string };
    readonly query?: { readonly targetSegment?: 'commercial' | 'education' | 'government' | 'nonprofit' | (string & {}); readonly reservationScope?: 'AzurePlan' | (string & {}) };
    readonly body?: never;
  },
  SkuCollection
> = {
  name: 'listSkusForCustomer',
  method: 'GET',
  path: ['/v1/customers/', 'customerId', '/products/', 'productId', '/skus'],
  query: ['targetSegment', 'reservationScope'],
  buys: false,
  reads: true,
  status: 200,
  checkAnswer: hasItems,
};

/** Get a SKU for a customer */
export const getSkuForCustomer: Operation<
  {
    readonly path: { readonly customerId: string; readonly productId: string; readonly skuId: string };
    readonly query?: { readonly reservationScope?: 'AzurePlan' | (string & {}) };
    readonly body?: never;
  },
  Sku
> = {
  name: 'getSkuForCustomer',
  method: 'GET',
  path: ['/v1/customers/', 'customerId', '/products/', 'productId', '/skus/', 'skuId'],
  query: ['reservationScope'],
  buys: false,
  reads: true,
  status: 200,
  checkAnswer: hasId,
};

/** List a SKU's availabilities for a customer */
export const listAvailabilitiesForCustomer: Operation<
  {
    readonly path: { readonly customerId: string; readonly productId: string; readonly skuId: string };
    readonly query?: { readonly targetSegment?: 'commercial' | 'education' | 'government' | 'nonprofit' | (string & {}); readonly reservationScope?: 'AzurePlan' | (string & {}) };
    readonly body?: never;
  },
  AvailabilityCollection
> = {
  name: 'listAvailabilitiesForCustomer',
  method: 'GET',
  path: ['/v1/customers/', 'customerId', '/products/', 'productId', '/skus/', 'skuId', '/availabilities'],
  query: ['targetSegment', 'reservationScope'],
  buys: false,
  reads: true,
  status: 200,
  checkAnswer: hasItems,
};

/** Get an availability for a customer */
export const getAvailabilityForCustomer: Operation<
  {
    readonly path: { readonly customerId: string; readonly productId: string; readonly skuId: string; readonly availabilityId: string };
    readonly query?: never;
    readonly body?: never;
  },
  Availability
> = {
  name: 'getAvailabilityForCustomer',
  method: 'GET',
  path: ['/v1/customers/', 'customerId', '/products/', 'productId', '/skus/', 'skuId', '/availabilities/', 'availabilityId'],
  query: [],
  buys: false,
  reads: true,
  status: 200,
  checkAnswer: hasIdAndCatalogItemId,
};

/** List all agreements */
export const listAgreementMetadata: Operation<
  {
    readonly path?: never;
    readonly query?: { readonly agreementType?: 'MicrosoftCustomerAgreement' | 'MicrosoftCloudAgreement' | '*' | (string & {}) };
    readonly body?: never;
  },
  AgreementMetadataCollection
> = {
  name: 'listAgreementMetadata',
  method: 'GET',
  path: ['/v1/agreements'],
  query: ['agreementType'],
  buys: false,
  reads: true,
  status: 200,
  checkAnswer: hasItems,
};

/** List the agreements a customer has accepted */
export const listAgreements: Operation<
  {
    readonly path: { readonly customerId: string };
    readonly query?: { readonly agreementType?: 'MicrosoftCustomerAgreement' | 'MicrosoftCloudAgreement' | '*' | (string & {}) };
    readonly body?: never;
  },
  AgreementCollection
> = {
  name: 'listAgreements',
  method: 'GET',
  path: ['/v1/customers/', 'customerId', '/agreements'],
  query: ['agreementType'],
  buys: false,
  reads: true,
  status: 200,
  checkAnswer: hasItems,
};

/** Get whether a customer has signed directly */
export const getDirectSignedAgreementStatus: Operation<
  {
    readonly path: { readonly customerId: string };
    readonly query?: never;
    readonly body?: never;
  },
  DirectSignedAgreementStatus
> = {
  name: 'getDirectSignedAgreementStatus',
  method: 'GET',
  path: ['/v1/customers/', 'customerId', '/directSignedMicrosoftCustomerAgreementStatus'],
  query: [],
  buys: false,
  reads: true,
  status: 200,
  checkAnswer: hasIsSigned,
};

/** Get whether an indirect reseller has signed */
export const getResellerAgreementStatus: Operation<
  {
    readonly path?: never;
    readonly query?: { readonly mpnId?: string; readonly tenantId?: string };
    readonly body?: never;
  },
  ResellerAgreementStatus
> = {
  name: 'getResellerAgreementStatus',
  method: 'GET',
  path: ['/v1/compliance/csp/agreementstatus'],
  query: ['mpnId', 'tenantId'],
  buys: false,
  reads: true,
  status: 200,
  checkAnswer: hasIsAgreementSigned,
};

/** Check the inventory */
export const checkInventory: Operation<
  {
    readonly path?: never;
    readonly query: { readonly country: string };
    readonly body: InventoryCheckRequest;
  },
  InventoryCheckResult
> = {
  name: 'checkInventory',
  method: 'POST',
  path: ['/v1/extensions/product/checkInventory'],
  query: ['country'],
  buys: false,
  reads: true,
  status: 200,
  checkBody: isInventoryCheckRequest,
  checkAnswer: isListed,
};

/** Check eligibility for promotions */
export const checkPromotionEligibility: Operation<
  {
    readonly path: { readonly customerId: string };
    readonly query?: never;
    readonly body: PromotionEligibilityRequest;
  },
  PromotionEligibilityCollection
> = {
  name: 'checkPromotionEligibility',
  method: 'POST',
  path: ['/v1/customers/', 'customerId', '/promotionEligibilities'],
  query: [],
  buys: false,
  reads: true,
  status: 200,
  checkBody: isPromotionEligibilityRequest,
  checkAnswer: hasItems,
};

/** Get an offer */
export const getOffer: Operation<
  {
    readonly path: { readonly offerId: string };
    readonly query: { readonly country: string };
    readonly body?: never;
  },
  Offer
> = {
  name: 'getOffer',
  method: 'GET',
  path: ['/v1/offers/', 'offerId'],
  query: ['country'],
  buys: false,
  reads: true,
  status: 200,
  checkAnswer: hasId,
};

/** List products */
export const listProducts: Operation<
  {
    readonly path?: never;
    readonly query: { readonly country: string; readonly targetView: 'Azure' | 'AzureReservations' | 'AzureReservationsVM' | 'AzureReservationsSQL' | 'AzureReservationsCosmosDb' | 'MicrosoftAzure' | 'OnlineServices' | 'Software' | 'SoftwareSUSELinux' | 'SoftwarePerpetual' | 'SoftwareSubscriptions' | 'SpecializedOffers' | 'MarketplaceSaaS' | (string & {}); readonly targetSegment?: 'commercial' | 'education' | 'government' | 'nonprofit' | (string & {}); readonly reservationScope?: 'AzurePlan' | (string & {}) };
    readonly body?: never;
  },
  ProductCollection
> = {
  name: 'listProducts',
  method: 'GET',
  path: ['/v1/products'],
  query: ['country', 'targetView', 'targetSegment', 'reservationScope'],
  buys: false,
  reads: true,
  status: 200,
  checkAnswer: hasItems,
};

/** Get a product */
export const getProduct: Operation<
  {
    readonly path: { readonly productId: string };
    readonly query: { readonly country: string; readonly reservationScope?: 'AzurePlan' | (string & {}) };
    readonly body?: never;
  },
  Product
> = {
  name: 'getProduct',
  method: 'GET',
  path: ['/v1/products/', 'productId'],
  query: ['country', 'reservationScope'],
  buys: false,
  reads: true,
  status: 200,
  checkAnswer: hasId,
};

/** List a product's SKUs */
export const listSkus: Operation<
  {
    readonly path: { readonly productId: string };
    readonly query: { readonly country: string; readonly targetSegment?: 'commercial' | 'education' | 'government' | 'nonprofit' | (string & {}); readonly reservationScope?: 'AzurePlan' | (string & {}) };
    readonly body?: never;
  },
  SkuCollection
> = {
  name: 'listSkus',
  method: 'GET',
  path: ['/v1/products/', 'productId', '/skus'],
  query: ['country', 'targetSegment', 'reservationScope'],
  buys: false,
  reads: true,
  status: 200,
  checkAnswer: hasItems,
};

/** Get a SKU */
export const getSku: Operation<
  {
    readonly path: { readonly productId: string; readonly skuId: string };
    readonly query: { readonly country: string; readonly reservationScope?: 'AzurePlan' | (string & {}) };
    readonly body?: never;
  },
  Sku
> = {
  name: 'getSku',
  method: 'GET',
  path: ['/v1/products/', 'productId', '/skus/', 'skuId'],
  query: ['country', 'reservationScope'],
  buys: false,
  reads: true,
  status: 200,
  checkAnswer: hasId,
};

/** List a SKU's availabilities */
export const listAvailabilities: Operation<
  {
    readonly path: { readonly productId: string; readonly skuId: string };
    readonly query: { readonly country: string; readonly targetSegment?: 'commercial' | 'education' | 'government' | 'nonprofit' | (string & {}); readonly reservationScope?: 'AzurePlan' | (string & {}) };
    readonly body?: never;
  },
  AvailabilityCollection
> = {
  name: 'listAvailabilities',
  method: 'GET',
  path: ['/v1/products/', 'productId', '/skus/', 'skuId', '/availabilities'],
  query: ['country', 'targetSegment', 'reservationScope'],
  buys: false,
  reads: true,
  status: 200,
  checkAnswer: hasItems,
};

/** Get an availability */
export const getAvailability: Operation<
  {
    readonly path: { readonly productId: string; readonly skuId: string; readonly availabilityId: string };
    readonly query: { readonly country: string };
    readonly body?: never;
  },
  Availability
> = {
  name: 'getAvailability',
  method: 'GET',
  path: ['/v1/products/', 'productId', '/skus/', 'skuId', '/availabilities/', 'availabilityId'],
  query: ['country'],
  buys: false,
  reads: true,
  status: 200,
  checkAnswer: hasIdAndCatalogItemId,
};

/** List promotions */
export const listPromotions: Operation<
  {
    readonly path?: never;
    readonly query: { readonly country: string; readonly segment: 'commercial' | (string & {}) };
    readonly body?: never;
  },
  PromotionCollection
> = {
  name: 'listPromotions',
  method: 'GET',
  path: ['/v1/productpromotions'],
  query: ['country', 'segment'],
  buys: false,
  reads: true,
  status: 200,
  checkAnswer: hasItems,
};

/** Get a promotion */
export const getPromotion: Operation<
  {
    readonly path: { readonly promotionId: string };
    readonly query: { readonly country: string };
    readonly body?: never;
  },
  Promotion
> = {
  name: 'getPromotion',
  method: 'GET',
  path: ['/v1/productpromotions/', 'promotionId'],
  query: ['country'],
  buys: false,
  reads: true,
  status: 200,
  checkAnswer: hasId,
};

/** List indirect resellers or providers */
export const listRelationships: Operation<
  {
    readonly path?: never;
    readonly query: { readonly relationship_type: 'IsIndirectCloudSolutionProviderOf' | 'IsIndirectResellerOf' | (string & {}); readonly filter?: string };
    readonly body?: never;
  },
  PartnerRelationshipCollection
> = {
  name: 'listRelationships',
  method: 'GET',
  path: ['/v1/relationships'],
  query: ['relationship_type', 'filter'],
  buys: false,
  reads: true,
  status: 200,
  checkAnswer: hasItems,
};
