import { describe, expect, it } from 'vitest';
import type { Cart, CartCheckoutResult } from '../../generated/models.js';
import type { OperationId } from '../../src/openapi/contract.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { answered, call, CUSTOMER, doors } from './support.js';

const WEEK = 7 * 24 * 3_600_000;
const mail = {
  catalogItemId: 'CFQ7TTC0LH18:0001:CFQ7TTC0K971',
  quantity: 10,
  billingCycle: 'Monthly',
  termDuration: 'P1Y',
};
const suite = { ...mail, catalogItemId: 'SANDBOXSUITE:0001:SANDBOX00001', quantity: 1 };
const addOn = { ...suite, catalogItemId: 'SANDBOXSUITE:0003:SANDBOX00003' };
const legacy = {
  catalogItemId: '031C9E47-4802-4248-838E-778FB1D2CC05',
  quantity: 1,
  billingCycle: 'monthly',
};

async function shop() {
  let now = Date.parse('2026-11-20T09:30:00Z');
  const sandbox = createSandbox({ clock: () => new Date(now) });
  const door = await doors.fetch(sandbox);
  const ask = async (id: OperationId, cartId: string, body: unknown, status: number): Promise<unknown> => {
    const answer = await door(call(id, { customerId: CUSTOMER, cartId }, { body }));
    const read = await answered(id, answer);
    expect(answer.status, JSON.stringify(read)).toBe(status);
    return read;
  };
  const isCart = (value: unknown): value is Cart => typeof value === 'object';
  const isResult = (value: unknown): value is CartCheckoutResult => typeof value === 'object';
  return {
    sandbox,
    ask,
    later: (ms: number) => (now += ms),
    create: async (...lineItems: object[]): Promise<Cart> => {
      const cart = await ask('createCart', '', { lineItems }, 201);
      if (!isCart(cart)) throw new Error('no cart');
      return cart;
    },
    checkout: async (cartId: string): Promise<CartCheckoutResult> => {
      const result = await ask('checkoutCart', cartId, 'success', 201);
      if (!isResult(result)) throw new Error('no result');
      return result;
    },
  };
}

describe('a cart', () => {
  it('numbers its line items, groups them by billing cycle and kind, and prices them', async () => {
    const { create } = await shop();
    const { lineItems } = await create(mail, { ...mail, billingCycle: 'annual', quantity: 1 }, suite, legacy);
    expect(lineItems.map(({ id, orderGroup, billingCycle }) => [id, orderGroup, billingCycle])).toEqual([
      [0, '0', 'monthly'],
      [1, '1', 'annual'],
      [2, '0', 'monthly'],
      [3, 'OMS-0', 'monthly'],
    ]);
    expect(lineItems.map(({ pricing }) => pricing?.extendedPrice)).toEqual([720, 72, 144, 6]);
  });

  it('applies a promotion that applies by itself', async () => {
    const { create } = await shop();
    const { lineItems } = await create({ ...mail, billingCycle: 'annual' });
    expect(lineItems[0]).toMatchObject({
      promotionId: '39NFJQT1SNC7:0001:39NFJQT1Q5KM',
      pricing: { listPrice: 72, discountedPrice: 36, price: 36, extendedPrice: 360 },
    });
  });

  it('is gone a week after it was created', async () => {
    const { create, ask, later } = await shop();
    const { id } = await create(mail);
    later(WEEK - 1);
    await ask('getCart', id, undefined, 200);
    later(1);
    expect(await ask('getCart', id, undefined, 404)).toMatchObject({ code: 800008 });
    expect(await ask('checkoutCart', id, undefined, 404)).toMatchObject({ code: 800008 });
  });

  it('can be sent back as it was read, and holds what was sent', async () => {
    const { create, ask } = await shop();
    const cart = await create(mail);
    const lineItems = cart.lineItems.map((line) => ({ ...line, quantity: 3 }));
    expect(await ask('updateCart', cart.id, { ...cart, lineItems }, 201)).toMatchObject({
      id: cart.id,
      expirationTimestamp: cart.expirationTimestamp,
      lineItems: [{ quantity: 3, pricing: { extendedPrice: 216 } }],
    });
  });
});

describe('a checkout', () => {
  it('makes an order of each group, and says the same when it is repeated', async () => {
    const { create, checkout, ask, sandbox } = await shop();
    const { id } = await create(mail, { ...mail, billingCycle: 'annual', quantity: 1 });
    const first = await checkout(id);
    expect(first.orders.map(({ billingCycle, totalPrice }) => [billingCycle, totalPrice])).toEqual([
      ['monthly', 720],
      ['annual', 72],
    ]);
    expect(await checkout(id)).toEqual(first);
    expect(sandbox.orders).toHaveLength(2);
    expect(await ask('getCart', id, undefined, 200)).toMatchObject({ status: 'Ordered' });
    expect(await ask('updateCart', id, { lineItems: [mail] }, 400)).toMatchObject({ code: 800065 });
  });

  it('tells the groups that failed, and tries them again', async () => {
    const { create, checkout, sandbox } = await shop();
    const { id } = await create(mail, { ...addOn, billingCycle: 'annual' });
    const first = await checkout(id);
    expect(first.orders).toHaveLength(1);
    expect(first.orderErrors).toMatchObject([{ orderGroupId: '1', code: 4018 }]);
    const base = await create(suite);
    await checkout(base.id);
    const second = await checkout(id);
    expect(second.orders).toHaveLength(2);
    expect(second).not.toHaveProperty('orderErrors');
    expect(sandbox.orders).toHaveLength(3);
  });

  it('makes the line items that an order makes', async () => {
    const { create, checkout, ask } = await shop();
    const { id } = await create({ ...mail, friendlyName: 'Mail', renewsTo: { termDuration: 'P1M' } });
    const { orders } = await checkout(id);
    const { catalogItemId: offerId, billingCycle: _, ...same } = mail;
    const body = {
      billingCycle: 'monthly',
      lineItems: [{ lineItemNumber: 0, offerId, ...same, friendlyName: 'Mail' }],
    };
    const ordered = await ask('createOrder', '', body, 201);
    const shape = (order: unknown): unknown => {
      const text = JSON.stringify(order, (key, value: unknown) => (key === 'links' ? undefined : value));
      const { lineItems } = JSON.parse(text) as { lineItems: Record<string, unknown>[] };
      return lineItems.map(({ pricing, subscriptionId, ...line }) => line);
    };
    expect(shape(orders[0])).toEqual(shape(ordered));
  });

  it('buys legacy add-ons with their base', async () => {
    const { create, checkout, ask } = await shop();
    const archive = {
      catalogItemId: '2828BE95-46BA-4F91-B2FD-0BEF192ECF60',
      quantity: 1,
      billingCycle: 'monthly',
    };
    const { id, lineItems } = await create({ ...legacy, id: 0, addonItems: [archive] });
    expect(lineItems[0]?.addonItems).toMatchObject([{ id: 1, orderGroup: 'OMS-0' }]);
    const { orders } = await checkout(id);
    const [base, bought] = orders[0]?.lineItems ?? [];
    const path = { subscriptionId: bought?.subscriptionId ?? '' };
    expect(path.subscriptionId).not.toBe('');
    const list = await ask('listSubscriptions', '', undefined, 200);
    expect(JSON.stringify(list)).toContain(`"parentSubscriptionId":"${base?.subscriptionId ?? 'none'}"`);
  });
});
