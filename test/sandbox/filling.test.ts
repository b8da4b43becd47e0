import { describe, expect, it } from 'vitest';
import { CUSTOMER, GUID, LICENCE, PATH, shop } from './support.js';

const UPPER_GUID = new RegExp(GUID.source.replaceAll('a-f', 'A-F'));
const RESERVATION = 'DZH318Z0BQ4B:0047:DZH318Z0DSM8';
const MAIL = 'CFQ7TTC0LH18:0001:CFQ7TTC0K971';

const line = (lineItemNumber: number, offerId: string, more: object = {}): object => ({
  lineItemNumber,
  offerId,
  ...more,
});

describe('spelling', () => {
  it('reads PascalCase, camelCase and others in one body, and drops what is null or unknown', async () => {
    const { buy } = shop();
    const order = await buy({
      body: {
        ReferenceCustomerId: CUSTOMER.toUpperCase(),
        BILLINGCYCLE: 'annual',
        currencyCode: null,
        unheardOf: { Id: 1 },
        lineItems: [
          { LineItemNumber: 0, offerId: LICENCE, FRIENDLYNAME: null, Quantity: 2, RenewsTo: null, x: 1 },
        ],
      },
    });
    expect(order).toMatchObject({ referenceCustomerId: CUSTOMER, billingCycle: 'annual' });
    expect(order.lineItems[0]).toMatchObject({ lineItemNumber: 0, offerId: LICENCE, quantity: 2 });
    expect(JSON.stringify(order)).not.toMatch(/null|unheardOf/);
  });

  it('the last of two spellings counts, also when it is null', async () => {
    const { buy } = shop();
    const twice = `[{"LineItemNumber":0,"OfferId":"${LICENCE}","Quantity":1,"quantity":7,"friendlyName":"a","FriendlyName":null}]`;
    const { lineItems } = await buy({ body: `{"lineItems":[],"LineItems":${twice}}` });
    expect(lineItems[0]).toMatchObject({ quantity: 7, friendlyName: `Product ${LICENCE}` });
  });

  it('read-only members of old clients are ignored', async () => {
    const { buy } = shop();
    const order = await buy({
      body: {
        Id: 'mine',
        CreationDate: '0001-01-01T00:00:00',
        Links: {},
        Client: { Name: 7 },
        TotalPrice: 'x',
        Attributes: { Etag: 'old', ObjectType: 'Order' },
        LineItems: [line(0, LICENCE, { Links: 3, Pricing: 'x', TransactionType: 0 })],
      },
    });
    expect(order.id).toMatch(GUID);
    expect(order.attributes?.etag).not.toBe('old');
  });

  it('both forms of renewsTo and a map\u2019s own keys are taken', async () => {
    const { buy, sandbox } = shop({ strict: false });
    for (const RenewsTo of [{ TermDuration: 'P1Y' }, [{ TermDuration: 'P1M' }]]) {
      await buy({ body: { lineItems: [line(0, MAIL, { quantity: 1, termDuration: 'P1Y', RenewsTo })] } });
    }
    const ProvisioningContext = { Scope: 'shared', scope: 'single', __proto__x: 'y' };
    await buy({ body: { lineItems: [line(0, RESERVATION, { ProvisioningContext })] } });
    expect(sandbox.orders).toHaveLength(3);
  });

  it.each(['\uFEFF', '\uFEFF \n', ' '])('a body that begins with %j is read', async (start) => {
    const { buy } = shop();
    await buy({ body: `${start}{"lineItems":[{"lineItemNumber":0,"offerId":"${LICENCE}"}]}` });
  });
});

describe('what the service adds', () => {
  it('to legacy licences: an upper-case subscription, an etag, Pacific time', async () => {
    const { buy } = shop({ clock: () => new Date('2026-11-20T23:59:59.123Z') });
    const order = await buy();
    const [item] = order.lineItems;
    expect(item?.subscriptionId).toMatch(UPPER_GUID);
    expect(item?.links?.subscription?.uri).toBe(
      `/customers/${CUSTOMER}/subscriptions/${item?.subscriptionId ?? ''}`,
    );
    expect(JSON.parse(atob(order.attributes?.etag ?? ''))).toEqual({ id: order.id, version: 1 });
    expect(order.creationDate).toBe('2026-11-20T16:59:59.123-07:00');
    expect(order.status).toBeUndefined();
  });

  it.each(['MS-AZR-0145P', LICENCE])('to %s without a quantity: no subscription yet', async (offerId) => {
    const { buy } = shop();
    const { lineItems } = await buy({ body: { lineItems: [line(0, offerId)] } });
    expect(lineItems).toEqual([
      { lineItemNumber: 0, offerId, friendlyName: `Product ${offerId}`, links: {} },
    ]);
  });

  it.each([
    [{ currencyCode: 'EUR' }, 'EUR'],
    [{}, undefined],
  ])('to a licence with %o: currency %s', async (members, currencyCode) => {
    const { buy } = shop();
    const order = await buy({ body: { ...members, lineItems: [line(0, LICENCE, { quantity: 1 })] } });
    expect(order.currencyCode).toBe(currencyCode);
  });

  it('to perpetual software, whose term is empty: one_time, pending, the empty term', async () => {
    const { buy } = shop({ strict: false });
    const order = await buy({
      body: {
        billingCycle: 'Unknown',
        currencyCode: 'EUR',
        lineItems: [line(0, RESERVATION, { termDuration: '' })],
      },
    });
    expect(order).toMatchObject({ billingCycle: 'one_time', status: 'pending', currencyCode: 'EUR' });
    expect(order.id).toMatch(/^[A-Za-z0-9_-]{33}$/);
    expect(order.creationDate).toMatch(/\.\d{6}Z$/);
    expect(order.lineItems[0]?.termDuration).toBe('');
    expect(order.attributes).toEqual({ objectType: 'Order' });
  });

  it.each([
    [undefined, 'USD', '$'],
    ['EUR', 'EUR', '€'],
    ['XYZ', 'XYZ', 'XYZ'],
  ])('to new commerce in %s: currency %s with the symbol %s', async (currencyCode, code, symbol) => {
    const { buy } = shop();
    const order = await buy({
      body: { currencyCode, lineItems: [line(0, MAIL, { termDuration: 'P1Y', quantity: 1 })] },
    });
    expect(order).toMatchObject({ currencyCode: code, currencySymbol: symbol, billingCycle: 'monthly' });
    expect(order.id).toMatch(/^[0-9a-f]{12}$/);
    expect(order.creationDate).toMatch(/\.\d{7}Z$/);
    expect(order.lineItems[0]?.subscriptionId).toMatch(GUID);
  });

  it('each line item of a mixed order is of its own kind, the order is of the first one\u2019s', async () => {
    const { buy } = shop({ strict: false });
    const order = await buy({
      body: {
        lineItems: [
          line(2, MAIL, { termDuration: 'P1M', quantity: 1, friendlyName: '', promotionId: 'a:b:c' }),
          line(0, LICENCE, { quantity: 3, partnerIdOnRecord: '1', additionalPartnerIdsOnRecord: ['1', '2'] }),
          line(1, 'odd/id:00 47:x', { quantity: 1, customTermEndDate: '2030-01-31T00:00:00' }),
        ],
      },
    });
    expect(order.alternateId).toBe(order.id);
    const names = order.lineItems.map((item) => Object.keys(item.links ?? {}));
    expect(names).toEqual([['product', 'sku', 'availability', 'subscription'], ['subscription'], ['sku']]);
    expect(order.lineItems[0]).toMatchObject({ lineItemNumber: 2, friendlyName: '', promotionId: 'a:b:c' });
    expect(order.lineItems[1]).toMatchObject({
      partnerIdOnRecord: '1',
      additionalPartnerIdsOnRecord: ['1', '2'],
    });
    expect(order.lineItems[2]?.links?.sku?.uri).toBe('/products/odd%2Fid/skus/00%2047?country=US');
    expect(order.lineItems[2]?.customTermEndDate).toBe('2030-01-31T00:00:00');
  });
});

describe('repeatable sandboxes', () => {
  const clock = (): Date => new Date(0);

  it('the same seed gives the same bytes, another seed others', async () => {
    const [a, b, c] = [shop({ seed: 5, clock }), shop({ seed: 5, clock }), shop({ seed: 6, clock })];
    const first = await a.buy();
    expect(await b.buy()).toEqual(first);
    expect(await c.buy()).not.toEqual(first);
    a.sandbox.reset();
    expect(await a.buy()).toEqual(first);
  });

  it('without a seed no two are alike', async () => {
    const [a, b] = [shop({ clock }), shop({ clock })];
    expect(await a.buy()).not.toEqual(await b.buy());
  });

  it('takes its numbers from a given source', async () => {
    const { buy } = shop({ random: () => 0 });
    expect((await buy()).id).toBe('00000000-0000-4000-8000-000000000000');
  });

  it('reset forgets orders and calls', async () => {
    const { buy, sandbox } = shop();
    const headers = { 'MS-RequestId': CUSTOMER };
    const before = await buy({ path: PATH, headers });
    expect([sandbox.orders.length, sandbox.calls]).toEqual([1, 1]);
    sandbox.reset();
    expect([sandbox.orders.length, sandbox.calls]).toEqual([0, 0]);
    expect((await buy({ headers })).id).not.toBe(before.id);
  });
});
