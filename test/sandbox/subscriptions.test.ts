import { describe, expect, it } from 'vitest';
import type { Order, Subscription } from '../../generated/models.js';
import type { SandboxOptions } from '../../src/sandbox/index.js';
import { of, open, OTHER } from './reads.js';
import { call, CUSTOMER, doors, LICENCE } from './support.js';

describe('the subscription of a line item', () => {
  const bought = async (item: object, options: SandboxOptions = {}): Promise<[Subscription, Order]> => {
    const { buy, read } = open({ strict: false, ...options });
    const order = await buy(of(item));
    const subscriptionId = order.lineItems[0]?.subscriptionId?.toLowerCase() ?? '';
    return [await read('getSubscription', { subscriptionId }), order];
  };

  it('a legacy licence: a year, its offer, and the order in upper case', async () => {
    const offerId = '031C9E47-4802-4248-838E-778FB1D2CC05';
    const [subscription, order] = await bought({ offerId, quantity: 5 });
    const id = order.lineItems[0]?.subscriptionId ?? '';
    expect(subscription).toMatchObject({
      id,
      offerName: 'Office 365 Business Premium',
      quantity: 5,
      creationDate: '2026-11-20T09:30:00.000Z',
      effectiveStartDate: '2026-11-20T00:00:00Z',
      commitmentEndDate: '2027-11-19T00:00:00Z',
      orderId: order.id.toUpperCase(),
      links: {
        offer: { uri: `/offers/${offerId}?country=US` },
        self: order.lineItems[0]?.links?.subscription,
      },
    });
    expect(atob(subscription.attributes?.etag ?? '')).toBe(`{"id":"${id.toLowerCase()}","version":1}`);
  });

  it('new commerce: its term, what follows, its partner and its promotion', async () => {
    const item = {
      offerId: 'CFQ7TTC0LH18:0001:CFQ7TTC0K971',
      quantity: 10,
      termDuration: 'P1M',
      partnerIdOnRecord: '4848383',
      promotionId: 'a:b:c',
    };
    const [subscription, order] = await bought({ ...item, renewsTo: { termDuration: 'P1Y' } });
    expect(subscription).toMatchObject({
      offerName: 'Microsoft 365 Business Basic',
      billingCycle: 'monthly',
      termDuration: 'P1M',
      renewalTermDuration: 'P1Y',
      commitmentEndDate: '2026-12-19T00:00:00Z',
      commitmentEndDateTime: '2026-12-19T23:59:59Z',
      partnerId: '4848383',
      promotionId: 'a:b:c',
      orderId: order.id,
      attributes: { objectType: 'Subscription' },
    });
    const { subscription: self, ...links } = order.lineItems[0]?.links ?? {};
    expect(subscription.links).toEqual({ ...links, self });
    expect((await bought({ ...item, renewsTo: [{ termDuration: 'P3Y' }] }))[0].renewalTermDuration).toBe(
      'P3Y',
    );
    expect((await bought(item))[0].renewalTermDuration).toBe('P1M');
  });

  it.each([
    ['P1W', '2026-11-26'],
    ['P10D', '2026-11-29'],
    ['P999999Y', '9999-12-31'],
    [`P${'9'.repeat(400)}M`, '9999-12-31'],
  ])('a term of %s ends on %s', async (termDuration, day) => {
    const [subscription] = await bought({ offerId: 'A:1:B', termDuration });
    expect(subscription.commitmentEndDate).toBe(`${day}T00:00:00Z`);
  });

  it.each([
    ['2027-02-28T00:00:00', '2027-02-28'],
    ['9999-99-99T99:99:99', '2027-11-19'],
  ])('a custom end of %s ends it on %s', async (customTermEndDate, day) => {
    const [subscription] = await bought({ offerId: 'A:1:B', termDuration: 'P1Y', customTermEndDate });
    expect(subscription.commitmentEndDate).toBe(`${day}T00:00:00Z`);
  });

  it('an add-on names its parent, and leads to it', async () => {
    const { buy, read, sandbox } = open();
    const { id: orderId, lineItems } = await buy();
    const parentSubscriptionId = lineItems[0]?.subscriptionId ?? '';
    const body = { lineItems: [{ lineItemNumber: 0, offerId: LICENCE, parentSubscriptionId, quantity: 1 }] };
    await (
      await doors.fetch(sandbox)
    )(call('updateOrder', { customerId: CUSTOMER, orderId }, { body }));
    const order = await read('getOrder', { orderId });
    const subscriptionId = order.lineItems[1]?.subscriptionId ?? '';
    const subscription = await read('getSubscription', { subscriptionId });
    expect(subscription.parentSubscriptionId).toBe(parentSubscriptionId);
    expect(subscription.links?.parentSubscription).toEqual(lineItems[0]?.links?.subscription);
  });

  it('that nobody has, or another customer, is not there', async () => {
    const { buy, ask } = open();
    const { lineItems } = await buy();
    const subscriptionId = lineItems[0]?.subscriptionId ?? '';
    for (const parameters of [{ subscriptionId, customerId: OTHER }, { subscriptionId: OTHER }]) {
      expect(await ask('getSubscription', parameters)).toMatchObject({ status: 404, body: { code: 20003 } });
    }
  });
});
