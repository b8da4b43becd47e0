// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { isAddOnRequest, isOrderRequest } from './checks.js';
import type { AddOnRequest, Customer, Offer, Order, OrderCollection, OrderLineItemProvisioningStatusCollection, OrderRequest, PartnerRelationshipCollection, Sku, Subscription } from './models.js';

/** An operation of the contract that is given an `In` and answers an `Out`. */
export interface Operation<In, Out> {
  /** The contract's `operationId`. */
  readonly name: string;
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** What is fixed of the path, and after each such part the name of a parameter. */
  readonly path: readonly string[];
  /** The names of the query's parameters. */
  readonly query: readonly string[];
  /** Whether every accepted call is a purchase: `x-buys` of the contract. */
  readonly buys: boolean;
  /** The status of success. */
  readonly status: number;
  /** The quick check of the body; absent where there is no body. */
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

/** Whether an answer is an object with this member. */
const has = (answer: unknown, name: string, fits: (value: unknown) => boolean): boolean =>
  typeof answer === 'object' && answer !== null && name in answer && fits(Reflect.get(answer, name));

const hasItems = (answer: unknown): boolean => has(answer, 'items', isList);

const hasIdAndLineItems = (answer: unknown): boolean => has(answer, 'id', isText) && has(answer, 'lineItems', isList);

const hasId = (answer: unknown): boolean => has(answer, 'id', isText);

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
  status: 200,
  checkAnswer: hasItems,
};

/** Create an order */
export const createOrder: Operation<
  {
    readonly path: { readonly customerId: string };
    readonly query?: never;
    readonly body: OrderRequest;
  },
  Order
> = {
  name: 'createOrder',
  method: 'POST',
  path: ['/v1/customers/', 'customerId', '/orders'],
  query: [],
  buys: true,
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
  status: 200,
  checkBody: isAddOnRequest,
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
  status: 200,
  checkAnswer: hasId,
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
  status: 200,
  checkAnswer: hasId,
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
  status: 200,
  checkAnswer: hasId,
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
  status: 200,
  checkAnswer: hasItems,
};
