import { describe, expect, it } from 'vitest';
import { products } from '../../src/sandbox/model/catalogue/index.js';
import { AZURE } from './reads.js';
import { DAY, rehearse, START } from './rehearsal.js';
import { CUSTOMER, LICENCE } from './support.js';

const SAMPLE = {
  newCommerce: 'ebc0beef-7ffb-4044-c074-16f324432139',
  licence: '1DA3295E-C59A-476C-A7E7-D7E981FE79BE',
};
/** What is ordered under a title of the sandbox's catalogue. */
function catalogItem(title: string): string {
  const skus = products.flatMap(({ skus }) => skus);
  const id = skus.find(({ sku }) => sku.title === title)?.availabilities[0]?.availability.catalogItemId;
  if (id === undefined) throw new Error(`nothing is called ${title}`);
  return id;
}

const next = {
  product: { productId: 'CFQ7TTC0LH18', skuId: '0001', billingCycle: 'Annual', termDuration: 'P1Y' },
  quantity: 3,
};

describe('what a change leaves out', () => {
  it('auto-renewal is turned off, and the next term forgotten', async () => {
    const { subscribe, change, get } = await rehearse();
    const { id, ...bought } = await subscribe();
    await change(id, { id, ...bought, scheduledNextTermInstructions: next });
    expect(await get(id)).toMatchObject({ autoRenewEnabled: true, scheduledNextTermInstructions: next });
    const { status, body } = await change(id, { friendlyName: 'Mail' });
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { friendlyName: 'Mail', quantity: 10, status: 'active', autoRenewEnabled: false },
    });
    expect(body).not.toHaveProperty('scheduledNextTermInstructions');
    expect(await get(id)).toEqual(body);
  });

  it('a whole subscription that is sent as it was read changes nothing', async () => {
    const { get, change } = await rehearse();
    for (const id of [SAMPLE.newCommerce, SAMPLE.licence]) {
      const before = await get(id);
      expect((await change(id, before)).body).toEqual(before);
    }
  });

  it('a body in PascalCase is taken', async () => {
    const { subscribe, change } = await rehearse();
    const { id } = await subscribe();
    expect((await change(id, { Id: id, FriendlyName: 'Mail', AutoRenewEnabled: true })).body).toMatchObject({
      friendlyName: 'Mail',
      autoRenewEnabled: true,
    });
  });
});

describe('the quantity', () => {
  it('goes up at once, and back within a week', async () => {
    const { subscribe, change, get, sandbox } = await rehearse();
    const subscription = await subscribe();
    const { id } = subscription;
    sandbox.advance(6 * DAY);
    await change(id, { ...subscription, quantity: 15 });
    expect((await get(id)).refundableQuantity).toEqual({
      totalQuantity: 15,
      details: [
        { quantity: 10, allowedUntilDateTime: new Date(START + 7 * DAY).toISOString() },
        { quantity: 5, allowedUntilDateTime: new Date(START + 13 * DAY).toISOString() },
      ],
    });
    sandbox.advance(2 * DAY);
    expect((await change(id, { ...subscription, quantity: 9 })).body).toMatchObject({ code: 800090 });
    expect((await change(id, { ...subscription, quantity: 12 })).body).toMatchObject({
      quantity: 12,
      refundableQuantity: { totalQuantity: 2 },
    });
    sandbox.advance(7 * DAY);
    expect(await change(id, { ...subscription, quantity: 11 })).toMatchObject({
      status: 400,
      body: { code: 800090 },
    });
  });

  it('a legacy licence has no such week', async () => {
    const { subscribe, change, sandbox } = await rehearse();
    const subscription = await subscribe({ offerId: LICENCE, quantity: 5, termDuration: undefined });
    sandbox.advance(30 * DAY);
    expect((await change(subscription.id, { ...subscription, quantity: 1 })).body).toMatchObject({
      quantity: 1,
    });
  });

  it.each([0, 301])('%i is outside of what the SKU is sold in', async (quantity) => {
    const { change } = await rehearse();
    expect(await change(SAMPLE.newCommerce, { quantity })).toMatchObject({
      status: 400,
      body: { code: 2002 },
    });
  });

  it('what is used has none to change', async () => {
    const { change } = await rehearse();
    const { body } = await change('A356AC8C-E310-44F4-BF85-C7F29044AF99', { quantity: 2 });
    expect(body).toMatchObject({ code: 800095 });
  });

  it('the order shows it too', async () => {
    const { buy, change, read } = await rehearse();
    const { id: orderId, lineItems } = await buy();
    const subscriptionId = lineItems[0]?.subscriptionId ?? '';
    await change(subscriptionId, { quantity: 12 });
    expect(await read('getOrder', { orderId })).toMatchObject({
      status: 'completed',
      lineItems: [{ quantity: 12 }],
    });
    await change(subscriptionId, { status: 'deleted' });
    expect(await read('getOrder', { orderId })).toMatchObject({
      status: 'cancelled',
      lineItems: [{ quantity: 0 }],
    });
  });
});

describe('the status', () => {
  it('suspended new commerce no longer renews by itself, and reactivated is active', async () => {
    const { subscribe, change } = await rehearse();
    const subscription = await subscribe();
    const { id } = subscription;
    expect((await change(id, { ...subscription, status: 'suspended' })).body).toMatchObject({
      status: 'suspended',
      autoRenewEnabled: false,
      suspensionReasons: ['Customer cancelled'],
    });
    expect((await change(id, { status: 'suspended', quantity: 11 })).body).toMatchObject({ code: 2001 });
    expect((await change(id, { status: 'suspended', friendlyName: 'x' })).body).toMatchObject({
      code: 800091,
    });
    const { body } = await change(id, { status: 'active', autoRenewEnabled: true });
    expect(body).toMatchObject({ status: 'active', autoRenewEnabled: true });
    expect(body).not.toHaveProperty('suspensionReasons');
  });

  it('new commerce is cancelled within a week, and then no more', async () => {
    const { subscribe, change, sandbox } = await rehearse();
    const [soon, late] = [await subscribe(), await subscribe()];
    sandbox.advance(7 * DAY - 1);
    expect((await change(soon.id, { ...soon, status: 'deleted' })).body).toMatchObject({ status: 'deleted' });
    expect((await change(soon.id, { ...soon, status: 'active' })).body).toMatchObject({ code: 2011 });
    sandbox.advance(1);
    expect(await change(late.id, { ...late, status: 'deleted' })).toMatchObject({
      status: 400,
      body: { code: 800096 },
    });
  });

  it('a renewal opens the week again', async () => {
    const { subscribe, change, sandbox } = await rehearse();
    const { id } = await subscribe({ termDuration: 'P1M' });
    sandbox.advance(32 * DAY);
    expect((await change(id, { status: 'deleted' })).body).toMatchObject({ status: 'deleted' });
  });

  it.each([
    ['a legacy licence', SAMPLE.licence, 'deleted', 800096],
    ['anything', SAMPLE.newCommerce, 'expired', 800040],
  ])('of %s (%s) can\u2019t become %s', async (_, id, status, code) => {
    const { change } = await rehearse();
    expect(await change(id, { status })).toMatchObject({ status: 400, body: { code } });
  });

  it('is not changed before it is provisioned', async () => {
    const { subscribe, change } = await rehearse({ provisioningMs: 5000 });
    const { id, status } = await subscribe();
    expect(status).toBe('pending');
    expect(await change(id, { status: 'suspended' })).toMatchObject({ status: 409, body: { code: 800082 } });
  });
});

describe('what is bought besides licences', () => {
  const HELPDESK = catalogItem('Sandbox Helpdesk of a publisher (invented)');
  const PLAN = catalogItem('Azure plan');
  const SERVER = 'DG7GMGF0FKZV:0003:DG7GMGF0DQLM';

  it.each([
    ['a publisher\u2019s, by the month', { offerId: HELPDESK, termDuration: 'P1M' }, 'monthly', 1],
    ['a publisher\u2019s, by the year', { offerId: HELPDESK, termDuration: 'P1Y' }, 'annual', 14],
    ['software', { offerId: SERVER, termDuration: 'P1Y' }, 'annual', 7],
  ])('%s: %j, %s, may be cancelled for %i days', async (_, item, billingCycle, days) => {
    const { buy, change, sandbox } = await rehearse();
    const bought = async () => (await buy(item, { billingCycle })).lineItems[0]?.subscriptionId ?? '';
    const [soon, late] = [await bought(), await bought()];
    sandbox.advance(days * DAY - 1);
    expect((await change(soon, { status: 'deleted' })).body).toMatchObject({ status: 'deleted' });
    sandbox.advance(1);
    expect((await change(late, { status: 'deleted' })).body).toMatchObject({ code: 800096 });
  });

  it('an Azure plan may be cancelled at any time, and has no quantity and no renewal', async () => {
    const { buy, change, get, sandbox } = await rehearse();
    const { lineItems } = await buy(
      { offerId: PLAN, quantity: 1, termDuration: undefined },
      { billingCycle: 'one_time' },
    );
    const id = lineItems[0]?.subscriptionId ?? '';
    sandbox.advance(400 * DAY);
    expect(await get(id)).toMatchObject({ status: 'active', autoRenewEnabled: false });
    expect(await get(id)).not.toHaveProperty('refundableQuantity');
    expect((await change(id, { quantity: 2 })).body).toMatchObject({ code: 800095 });
    expect((await change(id, { autoRenewEnabled: true })).body).toMatchObject({ code: 800093 });
    expect((await change(id, { status: 'deleted' })).body).toMatchObject({ status: 'deleted' });
  });

  it('a trial ends with its term', async () => {
    const { buy, get, sandbox } = await rehearse();
    const offerId = catalogItem('Sandbox Suite Trial (invented)');
    const { lineItems } = await buy({ offerId, termDuration: 'P1M' }, { billingCycle: 'none' });
    sandbox.advance(32 * DAY);
    expect(await get(lineItems[0]?.subscriptionId ?? '')).toMatchObject({ isTrial: true, status: 'expired' });
  });
});

describe('the next term', () => {
  it.each([
    ['does not renew', { scheduledNextTermInstructions: next }, 800002],
    [
      'ends on no day of the list',
      {
        autoRenewEnabled: true,
        scheduledNextTermInstructions: { ...next, customTermEndDate: '2028-03-05T00:00:00' },
      },
      900246,
    ],
  ])('is refused where it %s', async (_, body, code) => {
    const { subscribe, change } = await rehearse();
    const { id } = await subscribe();
    expect(await change(id, body)).toMatchObject({ status: 400, body: { code } });
  });

  it('may end with a calendar month', async () => {
    const { subscribe, change } = await rehearse();
    const { id } = await subscribe();
    const instructions = { ...next, customTermEndDate: '2028-03-31T00:00:00' };
    const { body } = await change(id, {
      autoRenewEnabled: true,
      scheduledNextTermInstructions: instructions,
    });
    expect(body).toMatchObject({ scheduledNextTermInstructions: instructions });
  });

  it('is forgotten by a change during the term', async () => {
    const { subscribe, change } = await rehearse();
    const { id } = await subscribe();
    const { body } = await change(id, {
      autoRenewEnabled: true,
      scheduledNextTermInstructions: next,
      quantity: 11,
    });
    expect(body).not.toHaveProperty('scheduledNextTermInstructions');
  });

  it('is none of a legacy licence', async () => {
    const { change } = await rehearse();
    const body = { autoRenewEnabled: true, scheduledNextTermInstructions: next };
    expect((await change(SAMPLE.licence, body)).body).toMatchObject({ code: 800002 });
  });
});

describe('refused is', () => {
  it('a stale etag, and the next one is taken', async () => {
    const { get, change } = await rehearse();
    const before = await get(SAMPLE.licence);
    const match = { 'If-Match': `"${before.attributes?.etag ?? ''}"` };
    const { body: after } = await change(before.id, { ...before, friendlyName: 'x' }, match);
    expect((await change(before.id, { ...before, friendlyName: 'y' }, match)).body).toMatchObject({
      code: 2055,
    });
    expect(atob((await get(before.id)).attributes?.etag ?? '')).toContain('"version":2');
    expect(await get(before.id)).toEqual(after);
  });

  it.each([
    ['another billing cycle of legacy', 'indirect', { billingCycle: 'annual' }, 2054],
    ['another billing cycle of new commerce', SAMPLE.newCommerce, { billingCycle: 'annual' }, 800097],
    ['another partner', SAMPLE.newCommerce, { partnerId: '4847433' }, 800098],
    ['another id', SAMPLE.newCommerce, { id: SAMPLE.licence }, 2000],
    ['a quantity that is no number', SAMPLE.newCommerce, { quantity: 'many' }, 2002],
    ['a body of another kind', SAMPLE.newCommerce, [], 2000],
    ['a subscription that nobody has', CUSTOMER, {}, 20003],
  ])('%s', async (_, id, body, code) => {
    const { ask } = await rehearse();
    const parameters =
      id === 'indirect'
        ? {
            customerId: 'c501c3c4-d776-40ef-9ecf-9cefb59442c1',
            subscriptionId: '6D6A1A4A-6C0E-4E44-9C6B-2C6E3B9D6C21',
          }
        : { subscriptionId: id };
    expect((await ask('updateSubscription', parameters, { body })).body).toMatchObject({ code });
  });
});

describe('a change that takes its time', () => {
  const headers = { 'x-sandbox-fault': 'accepted;ms=5000' };

  it('is answered with 202 and a Location, and there after a while', async () => {
    const { subscribe, change, get, sandbox } = await rehearse();
    const { id } = await subscribe();
    const answer = await change(id, { quantity: 12 }, headers);
    expect(answer.status).toBe(202);
    expect(answer.headers.get('location')).toBe(`/customers/${CUSTOMER}/subscriptions/${id}`);
    expect(answer.headers.get('x-sandbox-fault')).toBe('accepted;ms=5000');
    expect((await get(id)).quantity).toBe(10);
    expect(await change(id, { quantity: 13 })).toMatchObject({ status: 409, body: { code: 900278 } });
    sandbox.advance(5000);
    expect((await get(id)).quantity).toBe(12);
    expect((await change(id, { quantity: 13 })).body).toMatchObject({ quantity: 13 });
  });

  it('is refused at once where it can\u2019t be', async () => {
    const { change } = await rehearse();
    expect((await change(SAMPLE.newCommerce, { quantity: 0 }, headers)).status).toBe(400);
  });
});

it('a repeat with the same MS-RequestId changes nothing more', async () => {
  const { subscribe, change, get } = await rehearse();
  const { id } = await subscribe();
  const headers = { 'MS-RequestId': '57870501-203b-468e-8a63-078a3826d8ec' };
  const first = await change(id, { quantity: 12 }, headers);
  await change(id, { quantity: 14 });
  expect((await change(id, { quantity: 12 }, headers)).body).toEqual(first.body);
  expect((await get(id)).quantity).toBe(14);
});

it('an Azure offer has a registration that takes as long as provisioning', async () => {
  const { ask, read, sandbox } = await rehearse({ provisioningMs: 5000 });
  const azure = { subscriptionId: 'A356AC8C-E310-44F4-BF85-C7F29044AF99' };
  const status = () => read('getRegistrationStatus', azure);
  expect(await status()).toMatchObject({ status: 'NotRegistered' });
  const { status: code, headers } = await ask('registerSubscription', azure);
  expect([code, headers.get('location')]).toEqual([
    202,
    `/customers/${CUSTOMER}/subscriptions/${azure.subscriptionId}/registrationstatus`,
  ]);
  expect(await status()).toMatchObject({ status: 'registering' });
  sandbox.advance(5000);
  expect(await status()).toMatchObject({ status: 'registered' });
  expect(await ask('registerSubscription', { subscriptionId: SAMPLE.licence })).toMatchObject({
    status: 400,
    body: { code: 800011 },
  });
  expect((await ask('getRegistrationStatus', { subscriptionId: AZURE })).status).toBe(404);
});
