/** Programs that must not compile, and beside them one that must. Nothing here is ever run: `npm run typecheck` is the test. */
import { expectTypeOf } from 'vitest';
import {
  createOrder,
  getCustomer,
  getOffer,
  getOrder,
  listOrders,
  listRelationships,
  purchaseAddOn,
} from '../../generated/operations.js';
import type * as operations from '../../generated/operations.js';
import type { Api } from '../../src/client/api.js';
import { call } from '../../src/client/call.js';
import type { Customer, Order, OrderCollection, OrderRequest } from '../../src/index.js';

declare const api: Api;
declare const body: OrderRequest;
const [customerId, orderId, offerId] = ['c', 'o', 'f'];
const path = { customerId };

export const right = async (): Promise<Order> => {
  expectTypeOf(await call(api, getCustomer, { path })).toEqualTypeOf<Customer>();
  expectTypeOf(await call(api, createOrder, { path, body })).toEqualTypeOf<Order>();
  await call(api, listRelationships, { query: { relationship_type: 'IsIndirectResellerOf' } });
  await call(api, listOrders, { path, query: { billingType: 'monthly', include_price: true } });
  return call(api, getOrder, { path: { customerId, orderId } });
};

export const wrong = {
  'the path of another operation': () =>
    // @ts-expect-error -- an order's id, to read a customer
    call(api, getCustomer, { path: { customerId, orderId } }),

  'a misspelt id in the path': () =>
    // @ts-expect-error -- custmerId
    call(api, getCustomer, { path: { custmerId: customerId } }),

  'an id that is missing': () =>
    // @ts-expect-error -- no orderId
    call(api, getOrder, { path }),

  'no path at all': () =>
    // @ts-expect-error -- no customerId
    call(api, getCustomer, {}),

  'an id that is no text': () =>
    // @ts-expect-error -- a number
    call(api, getCustomer, { path: { customerId: 17 } }),

  'a parameter of the query that is missing': () =>
    // @ts-expect-error -- no country
    call(api, getOffer, { path: { offerId } }),

  'a parameter of the query that is not known': () =>
    // @ts-expect-error -- includePrice is the option; the parameter is include_price
    call(api, getOrder, { path: { customerId, orderId }, query: { includePrice: true } }),

  'a parameter of the query of another type': () =>
    // @ts-expect-error -- text for true
    call(api, getOrder, { path: { customerId, orderId }, query: { include_price: 'true' } }),

  'a query where there is none': () =>
    // @ts-expect-error -- a customer is the same in every country
    call(api, getCustomer, { path, query: { country: 'US' } }),

  'a body on a GET': () =>
    // @ts-expect-error -- to read buys nothing
    call(api, getOrder, { path: { customerId, orderId }, body }),

  'no body where there must be one': () =>
    // @ts-expect-error -- nothing to order
    call(api, createOrder, { path }),

  'what was answered as a body': (order: Order) =>
    // @ts-expect-error -- an order that was placed has members that the service sets
    call(api, createOrder, { path, body: order }),

  'the body of another operation': () =>
    // @ts-expect-error -- an add-on names the subscription that it is for
    call(api, purchaseAddOn, { path: { customerId, orderId }, body }),

  'the body of something else': (customer: Customer) =>
    // @ts-expect-error -- a customer is no order
    call(api, purchaseAddOn, { path: { customerId, orderId }, body: customer }),

  'an answer of another type': (): Promise<Order> =>
    // @ts-expect-error -- a customer is no order
    call(api, getCustomer, { path }),

  'one operation in place of another': (): Promise<OrderCollection> =>
    // @ts-expect-error -- partners are no orders
    call(api, listRelationships, { query: { relationship_type: 'IsIndirectResellerOf' } }),

  'an operation that there is not': (): keyof typeof operations =>
    // @ts-expect-error -- there is getCustomer
    'getCustmer',

  'an option for a parameter that is not known': () =>
    call(api, getOrder, { path: { customerId, orderId } }, undefined, {
      // @ts-expect-error -- there is include_price
      includePrice: { rule, parameter: 'include_prices' },
    }),
};

const rule = () => undefined;
