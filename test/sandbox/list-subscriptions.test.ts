import { describe, expect, it } from 'vitest';
import type { Order } from '../../generated/models.js';
import { validateOrder } from '../../src/validate/index.js';
import { OTHER } from './reads.js';
import { BASIC, rehearse } from './rehearsal.js';
import { LICENCE } from './support.js';

const mine = { customerId: '11111111-2222-4333-8444-555555555555' };

/** What two orders of a customer without samples became. */
async function bought(options = {}) {
  const world = await rehearse(options);
  const order = async (item: object) => {
    const body = { lineItems: [{ lineItemNumber: 0, quantity: 2, ...item }] };
    const answer = await world.ask('createOrder', mine, { body });
    expect(answer.status).toBe(201);
    if (!isOrder(answer.body)) throw new Error('no order');
    return answer.body;
  };
  const legacy = await order({ offerId: LICENCE, partnerIdOnRecord: '4848383' });
  const modern = await order({ offerId: BASIC, termDuration: 'P1M', partnerIdOnRecord: '4848383' });
  return { ...world, legacy, modern };
}

const isOrder = (value: unknown): value is Order => validateOrder(value).valid;

describe('the list of subscriptions', () => {
  it('has what every order became, and leads to itself', async () => {
    const { read } = await bought();
    expect(await read('listSubscriptions', mine)).toMatchObject({
      totalCount: 2,
      items: [{ offerId: LICENCE }, { offerId: BASIC }],
      links: { self: { uri: `/customers/${mine.customerId}/subscriptions` } },
    });
    expect(await read('listSubscriptions', { customerId: OTHER })).not.toMatchObject({
      items: [{ offerId: BASIC }],
    });
  });

  it('has those of one order, whatever the case of its id', async () => {
    const { read, legacy, modern } = await bought();
    for (const order_id of [legacy.id, legacy.id.toUpperCase()]) {
      expect(await read('listSubscriptions', { ...mine, order_id })).toMatchObject({
        totalCount: 1,
        items: [{ offerId: LICENCE }],
      });
    }
    expect(await read('listSubscriptions', { ...mine, order_id: modern.id })).toMatchObject({
      items: [{ offerId: BASIC }],
    });
  });

  it('has those that a reseller sold', async () => {
    const { read } = await bought();
    expect(await read('listSubscriptions', { ...mine, mpn_id: '4848383' })).toMatchObject({ totalCount: 1 });
    expect(await read('listSubscriptions', { ...mine, mpn_id: '1' })).toMatchObject({ totalCount: 0 });
  });

  it.each(['order_id', 'mpn_id'])('takes no empty %s', async (name) => {
    const { ask } = await rehearse();
    expect(await ask('listSubscriptions', { [name]: '' })).toMatchObject({
      status: 400,
      body: { code: 800002 },
    });
  });

  it('lacks a new one for as long as the list of orders does', async () => {
    const { read, sandbox } = await bought({ listLagMs: 900_000 });
    expect(await read('listSubscriptions', mine)).toMatchObject({ totalCount: 0 });
    sandbox.advance(900_000);
    expect(await read('listSubscriptions', mine)).toMatchObject({ totalCount: 2 });
  });
});

describe('custom term end dates', () => {
  it('are the ends of months within the term, and those of subscriptions', async () => {
    const { read } = await bought();
    const ends = await read('listCustomTermEndDates', { ...mine, term_duration: 'P3M' });
    expect(ends).toMatchObject({
      items: [
        { allowedCustomTermEndDate: '2026-11-30T00:00:00' },
        { allowedCustomTermEndDate: '2026-12-31T00:00:00' },
        { allowedCustomTermEndDate: '2027-01-31T00:00:00' },
        {
          allowedCustomTermEndDateType: 'subscriptionAligned',
          allowedCustomTermEndDate: '2026-12-19T00:00:00',
        },
      ],
    });
  });

  it('may be asked for from a later start, and for one subscription', async () => {
    const {
      read,
      modern: { lineItems },
    } = await bought();
    const subscriptionId = lineItems[0]?.subscriptionId ?? '';
    const asked = { ...mine, term_duration: 'P1M' };
    expect(await read('listCustomTermEndDates', { ...asked, term_start_date: '2027-05-05' })).toMatchObject({
      items: [{ allowedCustomTermEndDate: '2027-05-31T00:00:00' }],
    });
    expect(
      await read('listCustomTermEndDates', { ...asked, target_coterm_subscription_id: subscriptionId }),
    ).toMatchObject({ totalCount: 1, items: [{ cotermSubscriptionIds: [subscriptionId] }] });
  });

  it.each([{}, { term_duration: 'a year' }, { term_duration: 'P1Y', term_start_date: 'soon' }])(
    'are refused for %j',
    async (parameters) => {
      const { ask } = await rehearse();
      expect(await ask('listCustomTermEndDates', parameters)).toMatchObject({
        status: 400,
        body: { code: 800002 },
      });
    },
  );
});

it('what nobody activates elsewhere has no activation links', async () => {
  const { subscribe, read, ask } = await rehearse();
  const { id: subscriptionId } = await subscribe();
  expect(await read('getSubscriptionActivationLinks', { subscriptionId })).toMatchObject({ totalCount: 0 });
  expect((await ask('getSubscriptionActivationLinks', { subscriptionId: OTHER })).status).toBe(404);
});
