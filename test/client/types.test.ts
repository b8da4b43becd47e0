import createOpenApiClient, { type RequestBodyOption } from 'openapi-fetch';
import { describe, expectTypeOf, test } from 'vitest';
import type {
  NewOrder,
  Order,
  OrderLineItem,
  AddOnRequest,
  OrderRequest,
  ApiPromise,
  PartnerCenterOptions,
  paths,
} from '../../src/index.js';
import { customerId, fetchThat, ok, ordersWith } from './world.js';

const offerId = '84A03D81-6B37-4D66-8D4A-FAEA24541538';
/** Compile to show what is taken. */
const newOrder = (order: NewOrder): NewOrder => order;
const optionsOf = (options: PartnerCenterOptions): PartnerCenterOptions => options;
const orders = ordersWith({ fetch: fetchThat(ok()).fetch });

describe('a new order', () => {
  test('needs line items, and of them only the offer', () => {
    expectTypeOf<{ lineItems: { offerId: string }[] }>().toExtend<NewOrder>();
    expectTypeOf<{ lineItems: readonly { readonly offerId: string }[] }>().toExtend<NewOrder>();
    // @ts-expect-error -- no line items
    newOrder({});
    // @ts-expect-error -- an item without an offer
    newOrder({ lineItems: [{ quantity: 1 }] });
  });

  test('takes no misspelt member', () => {
    // @ts-expect-error -- a misspelt member
    newOrder({ lineItems: [], billingCycel: 'monthly' });
    // @ts-expect-error -- misspelt, in an item
    newOrder({ lineItems: [{ offerId, freindlyName: 'x' }] });
    // @ts-expect-error -- PascalCase
    newOrder({ lineItems: [{ offerId, Quantity: 5 }] });
  });

  test('takes no read-only member, at any depth', () => {
    // @ts-expect-error -- a read-only member
    newOrder({ id: 'x', lineItems: [] });
    // @ts-expect-error -- a read-only member
    newOrder({ status: 'none', lineItems: [] });
    // @ts-expect-error -- read-only, in an item
    newOrder({ lineItems: [{ offerId, links: {} }] });
    // @ts-expect-error -- read-only, in the attributes
    newOrder({ lineItems: [], attributes: { etag: 'x' } });
    // An order that was read is not a new one.
    expectTypeOf<Order>().not.toExtend<NewOrder>();
  });

  test('takes no value of another type', () => {
    // @ts-expect-error -- a string for a number
    newOrder({ lineItems: [{ offerId, quantity: '5' }] });
    // @ts-expect-error -- undefined is not absent
    newOrder({ lineItems: [{ offerId, friendlyName: undefined }] });
    // @ts-expect-error -- null is not absent
    newOrder({ lineItems: [{ offerId, friendlyName: null }] });
    // @ts-expect-error -- a date for a string
    newOrder({ lineItems: [{ offerId, customTermEndDate: new Date() }] });
    // @ts-expect-error -- values of a context are strings
    newOrder({ lineItems: [{ offerId, provisioningContext: { scope: 1 } }] });
  });

  test('takes known enum values and new ones, and either form of renewsTo', () => {
    newOrder({ billingCycle: 'one_time', lineItems: [] });
    newOrder({ billingCycle: 'decennial', lineItems: [] });
    newOrder({
      lineItems: [
        { offerId, renewsTo: { termDuration: 'P1M' } },
        { offerId, renewsTo: [{ termDuration: 'P1M' }] },
      ],
    });
  });
});

describe('an answer', () => {
  test('is an order whose enums are open strings', () => {
    expectTypeOf<ReturnType<typeof orders.create>>().toEqualTypeOf<ApiPromise<Order>>();
    expectTypeOf<Awaited<ApiPromise<Order>>>().toEqualTypeOf<Order>();
    expectTypeOf<Order['id']>().toEqualTypeOf<string>();
    expectTypeOf<Order['lineItems']>().toEqualTypeOf<OrderLineItem[]>();
    expectTypeOf<NonNullable<Order['status']>>().toExtend<string>();
    expectTypeOf<string>().toExtend<NonNullable<Order['status']>>();
    expectTypeOf<Awaited<ReturnType<ApiPromise<Order>['withResponse']>>>()
      .toHaveProperty('requestId')
      .toEqualTypeOf<string>();
  });
});

describe('options', () => {
  test('are known by name', () => {
    // @ts-expect-error -- no credential
    optionsOf({});
    // @ts-expect-error -- no such cloud
    optionsOf({ credential: 't', cloud: 'germany' });
    // @ts-expect-error -- a misspelt member
    optionsOf({ credential: 't', timeOut: 1 });
    optionsOf({ credential: 't', headers: new Headers(), unknownMembers: 'send' });
    expectTypeOf<HeadersInit>().toExtend<NonNullable<PartnerCenterOptions['headers']>>();
    // @ts-expect-error -- no address is not the default's
    optionsOf({ credential: 't', baseUrl: null });
    // @ts-expect-error -- misspelt, in a call
    void orders.create({ lineItems: [{ offerId }] }, { requestID: 'x' }).catch(() => undefined);
  });
});

describe('the plain generated client', () => {
  test('has the same members, read-only ones refused in requests', () => {
    const client = createOpenApiClient<paths>();
    const refused = () =>
      client.POST('/v1/customers/{customerId}/orders', {
        params: { path: { customerId } },
        // @ts-expect-error -- a read-only member
        body: { id: 'x', lineItems: [{ lineItemNumber: 0, offerId }] },
      });
    const read = async () => {
      const { data } = await client.POST('/v1/customers/{customerId}/orders', {
        params: { path: { customerId } },
        body: { lineItems: [{ lineItemNumber: 0, offerId }] },
      });
      expectTypeOf(data?.status).toEqualTypeOf<string | undefined>();
      expectTypeOf(data?.lineItems[0]?.links?.subscription?.uri).toEqualTypeOf<string | undefined>();
    };
    expectTypeOf(refused).toBeFunction();
    expectTypeOf(read).toBeFunction();
  });

  test('takes the body that the façade sends', () => {
    type Body<T> = RequestBodyOption<T>['body'];
    type Orders = paths['/v1/customers/{customerId}/orders'];
    type OneOrder = paths['/v1/customers/{customerId}/orders/{orderId}'];
    expectTypeOf<OrderRequest>().toExtend<Body<Orders['post']>>();
    expectTypeOf<AddOnRequest>().toExtend<Body<OneOrder['patch']>>();
  });
});
