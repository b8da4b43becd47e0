import { describe, expect, it } from 'vitest';
import type { OperationId } from '../../src/openapi/contract.js';
import { createSandbox, sampleOrders } from '../../src/sandbox/index.js';
import { AZURE, of, open, OTHER, RESERVATION, type Answers } from './reads.js';
import { answered, call, CUSTOMER, doors, LICENCE, PATH } from './support.js';

describe('an order', () => {
  it('reads as it was answered', async () => {
    const { buy, read } = open({ strict: false });
    for (const sent of [
      of({ offerId: LICENCE, quantity: 1 }),
      of({ offerId: 'A:1:B', termDuration: 'P1M' }),
    ]) {
      const order = await buy(sent);
      expect(await read('getOrder', { orderId: order.id })).toEqual(order);
    }
  });

  it('with a GUID is found in either case, another only in its own', async () => {
    const { buy, read, ask } = open({ seed: 1, strict: false });
    const legacy = await buy();
    const modern = await buy(of({ offerId: RESERVATION, quantity: 1 }));
    const customerId = CUSTOMER.toUpperCase();
    expect((await read('getOrder', { customerId, orderId: legacy.id.toUpperCase() })).id).toBe(legacy.id);
    expect((await read('getOrder', { orderId: modern.id })).id).toBe(modern.id);
    const { status, body } = await ask('getOrder', { orderId: modern.id.toLowerCase() });
    expect({ status, body }).toMatchObject({ status: 404, body: { code: 20000 } });
  });

  it.each<OperationId>(['getOrder', 'getOrderProvisioningStatus'])(
    'of another customer, or of nobody, is not there for %s',
    async (id) => {
      const { buy, ask } = open();
      const { id: orderId } = await buy();
      for (const parameters of [{ orderId, customerId: OTHER }, { orderId: 'x' }, { orderId: '%' }]) {
        expect(await ask(id, parameters)).toMatchObject({ status: 404, body: { code: 20000 } });
      }
    },
  );

  it('a path that is not properly encoded is survived', async () => {
    const door = await doors.http(createSandbox());
    const response = await door({ method: 'GET', path: `${PATH}/%E0%A4%A` });
    expect(await answered('getOrder', response)).toMatchObject({ code: 20000 });
  });
});

describe('prices', () => {
  it.each([true, 'True', 'TRUE'])('come with include_price=%s', async (value) => {
    const { buy, read } = open();
    const order = await buy(of({ offerId: LICENCE, quantity: 5 }, { offerId: AZURE }));
    const priced = await read('getOrder', { orderId: order.id, include_price: value });
    expect(priced.totalPrice).toBe(30);
    expect(priced.lineItems.map((line) => line.pricing?.extendedPrice)).toEqual([30, undefined]);
    expect((await read('listOrders', { include_price: value })).items).toEqual([priced]);
  });

  it.each([
    ['P1Y', 'monthly', 12],
    ['P1Y', 'annual', 1],
    ['P3Y', 'annual', 3],
    ['P1M', 'monthly', 1],
    ['P3Y', 'one_time', 1],
    ['', 'monthly', 1],
  ] as const)('of a term %j billed %s cover %i charges', async (termDuration, billingCycle, charges) => {
    const { buy, read } = open({ strict: false });
    const lineItems = [{ lineItemNumber: 0, offerId: 'A:1:B', quantity: 2, termDuration }];
    const { id: orderId } = await buy({ body: { billingCycle, lineItems } });
    const order = await read('getOrder', { orderId, include_price: true });
    const { price = 0, extendedPrice } = order.lineItems[0]?.pricing ?? {};
    expect(extendedPrice).toBe(price * 2 * charges);
    expect(order.totalPrice).toBe(extendedPrice);
  });

  it.each([false, 'False'])('do not come with include_price=%s', async (value) => {
    const { buy, read } = open();
    const order = await buy();
    expect(await read('getOrder', { orderId: order.id, include_price: value })).toEqual(order);
  });

  it.each(['', '1', 'yes'])('include_price=%j is refused', async (value) => {
    const { buy, ask } = open();
    const { id: orderId } = await buy();
    for (const id of ['getOrder', 'listOrders'] as const) {
      const { status, body } = await ask(id, { orderId, include_price: value });
      expect({ status, body }).toMatchObject({
        status: 400,
        body: { code: 800002, data: ['include_price'] },
      });
    }
  });
});

describe('a list', () => {
  it('has one customer\u2019s orders, the newest first, also those of one moment', async () => {
    const { buy, read, later } = open();
    const ids = [(await buy()).id, (await buy()).id];
    later(1);
    ids.push((await buy()).id);
    await buy({ path: PATH.replace(CUSTOMER, OTHER) });
    const list = await read('listOrders', { customerId: CUSTOMER.toUpperCase() });
    expect(list.items.map((order) => order.id)).toEqual(ids.reverse());
    expect(list.totalCount).toBe(3);
    expect(list.links?.self?.uri).toBe(`/customers/${CUSTOMER}/orders`);
  });

  it('lags by the documented quarter of an hour when asked to; the order itself does not', async () => {
    const { buy, read, later } = open({ listLagMs: 900_000 });
    const order = await buy();
    later(899_999);
    expect((await read('listOrders')).items).toEqual([]);
    expect(await read('getOrder', { orderId: order.id })).toEqual(order);
    later(1);
    expect((await read('listOrders')).items).toEqual([order]);
  });

  it.each(['onetime', 'OneTime', 'one_time'])(
    'of billing type %s has what is bought once',
    async (billingType) => {
      const { buy, read } = open({ strict: false });
      await buy();
      const { id } = await buy(of({ offerId: RESERVATION, quantity: 1 }));
      const list = await read('listOrders', { billingType });
      expect(list.items.map((order) => order.id)).toEqual([id]);
      expect(list.links?.self?.uri).toBe(`/customers/${CUSTOMER}/orders`);
      expect((await read('listOrders', { billingType: 'annual' })).totalCount).toBe(0);
    },
  );

  it.each(['weekly', '4'])('of billing type %s, which no order has, is empty', async (billingType) => {
    const { buy, read } = open();
    await buy();
    expect((await read('listOrders', { billingType })).items).toEqual([]);
  });

  it('of no billing type is refused', async () => {
    expect(await open().ask('listOrders', { billingType: '' })).toMatchObject({
      status: 400,
      body: { code: 800002, data: ['billingType'] },
    });
  });
});

describe('provisioning', () => {
  const statuses = ({ items }: Answers['getOrderProvisioningStatus']): unknown =>
    items.map((item) => [
      item.status,
      ...(item.quantityProvisioningInformation ?? []).map((part) => part.status),
    ]);

  it('is through at once', async () => {
    const { buy, read } = open({ strict: false });
    const { id: orderId, status } = await buy(of({ offerId: RESERVATION, quantity: 3 }));
    expect(status).toBe('pending');
    const { items } = await read('getOrderProvisioningStatus', { orderId });
    expect(items).toEqual([
      {
        orderLineItemId: 0,
        lineItemNumber: 0,
        status: 'fulfilled',
        quantityProvisioningInformation: [{ quantity: 3, status: 'fulfilled' }],
      },
    ]);
    expect((await read('getOrder', { orderId })).status).toBe('completed');
  });

  it('takes the time it is given, and an add-on its own', async () => {
    const { buy, read, later, sandbox } = open({ provisioningMs: 5000 });
    const { id: orderId, lineItems } = await buy();
    const subscriptionId = lineItems[0]?.subscriptionId ?? '';
    const status = () => read('getOrderProvisioningStatus', { orderId }).then(statuses);
    const pending = ['prefulfillment_pending', 'prefulfillment_pending'];
    const fulfilled = ['fulfilled', 'fulfilled'];
    later(4999);
    expect(await status()).toEqual([pending]);
    expect((await read('getSubscription', { subscriptionId })).status).toBe('pending');
    later(1);
    expect(await status()).toEqual([fulfilled]);
    expect((await read('getSubscription', { subscriptionId })).status).toBe('active');
    const door = await doors.fetch(sandbox);
    const body = {
      lineItems: [{ lineItemNumber: 0, offerId: LICENCE, parentSubscriptionId: subscriptionId }],
    };
    await door(call('updateOrder', { customerId: CUSTOMER, orderId }, { body }));
    expect(await status()).toEqual([fulfilled, pending]);
    later(5000);
    expect(await status()).toEqual([fulfilled, fulfilled]);
  });

  it('fails for an order with the fault unfulfilled, once its time has come', async () => {
    const { buy, read, later } = open({ strict: false, provisioningMs: 5000, faults: () => 'unfulfilled' });
    const { id: orderId } = await buy(of({ offerId: RESERVATION, quantity: 1 }));
    const status = () => read('getOrderProvisioningStatus', { orderId }).then(statuses);
    expect(await status()).toEqual([['prefulfillment_pending', 'prefulfillment_pending']]);
    later(5000);
    expect(await status()).toEqual([['unfulfilled', 'unfulfilled']]);
    expect((await read('getOrder', { orderId })).status).toBe('pending');
  });

  it('says unfulfilled to who asks with that fault', async () => {
    const { buy, read } = open();
    const { id: orderId } = await buy();
    const headers = { 'x-sandbox-fault': 'unfulfilled' };
    expect(statuses(await read('getOrderProvisioningStatus', { orderId }, headers))).toEqual([
      ['unfulfilled', 'unfulfilled'],
    ]);
    expect(statuses(await read('getOrderProvisioningStatus', { orderId }))).toEqual([
      ['fulfilled', 'fulfilled'],
    ]);
  });
});

describe('orders that are there from the start', () => {
  it('may be those of the contract\u2019s samples', async () => {
    const orders = sampleOrders();
    const { read } = open({ orders });
    expect(orders).toHaveLength(5);
    for (const order of orders) {
      const parameters = { customerId: order.referenceCustomerId ?? '', orderId: order.id };
      expect(await read('getOrder', parameters)).toEqual(order);
    }
  });

  it('are held, listed, and there again after a reset', async () => {
    const { buy } = open();
    const order = await buy();
    const { sandbox, read } = open({ orders: [order] });
    await (
      await doors.fetch(sandbox)
    )();
    expect(sandbox.orders).toHaveLength(2);
    sandbox.reset();
    expect((await read('listOrders')).items).toEqual([order]);
    expect(sandbox.orders.map((held) => [held.customerId, held.order])).toEqual([[CUSTOMER, order]]);
  });

  it('without a date have always been there, and are apart from what was given', async () => {
    const order = {
      id: 'x',
      referenceCustomerId: CUSTOMER,
      lineItems: [{ lineItemNumber: 0, offerId: LICENCE }],
    };
    const { read } = open({ orders: [order], listLagMs: 900_000, provisioningMs: 5000 });
    order.id = 'y';
    expect((await read('listOrders')).items.map(({ id }) => id)).toEqual(['x']);
  });

  it('must be orders of a customer', () => {
    const lineItems = [{ lineItemNumber: 0, offerId: LICENCE }];
    expect(() => createSandbox({ orders: [{ id: 'x', lineItems }] })).toThrow(
      new TypeError('orders[0] has no referenceCustomerId.'),
    );
    expect(() => createSandbox({ orders: [{ id: '', lineItems }] })).toThrow(
      /^orders\[0\]\/id must not be empty\.$/,
    );
  });
});
