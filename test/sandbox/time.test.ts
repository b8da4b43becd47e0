import { describe, expect, it } from 'vitest';
import { createSandbox } from '../../src/sandbox/index.js';
import { BASIC, DAY, rehearse, START } from './rehearsal.js';
import { doors, eachDoor, LICENCE } from './support.js';

const YEAR = 365 * DAY;

describe('time that goes on', () => {
  it('provisions what was bought', async () => {
    const { buy, read, sandbox } = await rehearse({ provisioningMs: 5000 });
    const { id: orderId } = await buy();
    expect(await read('getOrderProvisioningStatus', { orderId })).toMatchObject({
      items: [{ status: 'prefulfillment_pending' }],
    });
    sandbox.advance(5000);
    expect(await read('getOrderProvisioningStatus', { orderId })).toMatchObject({
      items: [{ status: 'fulfilled' }],
    });
  });

  it('dates what is bought then', async () => {
    const { buy, sandbox } = await rehearse();
    sandbox.advance(DAY);
    expect((await buy()).creationDate).toContain('2026-11-21T09:30:00.000');
  });

  it('lets refunds run out', async () => {
    const { subscribe, get, sandbox } = await rehearse();
    const { id, refundOptions } = await subscribe();
    expect(refundOptions).toEqual([
      { type: 'Full', expiresAt: new Date(START + DAY).toISOString() },
      { type: 'Partial', expiresAt: new Date(START + 7 * DAY).toISOString() },
    ]);
    sandbox.advance(DAY);
    expect((await get(id)).refundOptions).toMatchObject([{ type: 'Partial' }]);
    sandbox.advance(6 * DAY);
    expect(await get(id)).toMatchObject({
      refundOptions: [],
      refundableQuantity: { totalQuantity: 0, details: [] },
    });
  });

  it('renews what renews by itself, at midnight after the last day', async () => {
    const { subscribe, get, sandbox } = await rehearse();
    const { id, commitmentEndDate } = await subscribe({
      termDuration: 'P1M',
      renewsTo: [{ termDuration: 'P1Y' }],
    });
    expect(commitmentEndDate).toBe('2026-12-19T00:00:00Z');
    sandbox.advance(Date.parse('2026-12-20T00:00:00Z') - START - 1);
    expect(await get(id)).toMatchObject({ commitmentEndDate, termDuration: 'P1M' });
    sandbox.advance(1);
    expect(await get(id)).toMatchObject({
      status: 'active',
      termDuration: 'P1Y',
      renewalTermDuration: 'P1Y',
      effectiveStartDate: '2026-12-20T00:00:00.000Z',
      commitmentEndDate: '2027-12-19T00:00:00Z',
      commitmentEndDateTime: '2027-12-19T23:59:59Z',
      refundableQuantity: { totalQuantity: 10 },
    });
  });

  it('renews as the instructions say, once', async () => {
    const { subscribe, change, get, sandbox } = await rehearse();
    const { id } = await subscribe({ termDuration: 'P1M' });
    const product = {
      productId: 'CFQ7TTC0LH18',
      skuId: '0002',
      availabilityId: 'X',
      billingCycle: 'Annual',
      termDuration: 'P1Y',
    };
    const scheduledNextTermInstructions = { product, quantity: 3 };
    await change(id, { autoRenewEnabled: true, scheduledNextTermInstructions });
    sandbox.advance(31 * DAY);
    const renewed = await get(id);
    expect(renewed).toMatchObject({
      offerId: 'CFQ7TTC0LH18:0002:X',
      quantity: 3,
      billingCycle: 'annual',
      termDuration: 'P1Y',
      links: { sku: { uri: '/products/CFQ7TTC0LH18/skus/0002?country=US' } },
    });
    expect(renewed).not.toHaveProperty('scheduledNextTermInstructions');
    sandbox.advance(YEAR);
    expect(await get(id)).toMatchObject({ quantity: 3, commitmentEndDate: '2028-12-19T00:00:00Z' });
  });

  it('ends what does not renew, and it can\u2019t be changed any more', async () => {
    const { subscribe, change, get, sandbox } = await rehearse();
    const { id } = await subscribe({ termDuration: 'P1M' });
    await change(id, { autoRenewEnabled: false });
    sandbox.advance(31 * DAY);
    const ended = await get(id);
    expect(ended.status).toBe('expired');
    expect(ended).not.toHaveProperty('refundOptions');
    expect((await change(id, { autoRenewEnabled: true })).body).toMatchObject({ code: 900279 });
  });

  it('renews a legacy licence year by year', async () => {
    const { subscribe, get, sandbox } = await rehearse();
    const { id } = await subscribe({ offerId: LICENCE, termDuration: undefined });
    sandbox.advance(3 * YEAR);
    expect(await get(id)).toMatchObject({ status: 'active', commitmentEndDate: '2029-11-19T00:00:00Z' });
  });

  it('bears a term without a length', async () => {
    const { subscribe, get, sandbox } = await rehearse({ strict: false });
    const { id } = await subscribe({ offerId: BASIC, termDuration: 'P0D' });
    sandbox.advance(YEAR);
    expect((await get(id)).id).toBe(id);
  });

  it('begins for the contract\u2019s samples with their purchase', async () => {
    const { get, sandbox } = await rehearse();
    const id = 'ebc0beef-7ffb-4044-c074-16f324432139';
    expect(await get(id)).toMatchObject({ commitmentEndDate: '2023-01-13T00:00:00Z' });
    sandbox.advance(YEAR);
    expect(await get(id)).toMatchObject({ commitmentEndDate: '2023-02-13T00:00:00Z', termDuration: 'P1M' });
    sandbox.reset();
    expect(await get(id)).toMatchObject({ commitmentEndDate: '2023-01-13T00:00:00Z' });
  });

  it.each([-1, NaN, Infinity, 1e15])('does not go on by %d', (milliseconds) => {
    expect(() => {
      createSandbox().advance(milliseconds);
    }).toThrow(TypeError);
  });
});

describe.each(eachDoor)('the address of time (%s)', (_, open) => {
  const path = '/sandbox/time';

  it('tells the time and moves it on, without a token', async () => {
    const sandbox = createSandbox({ clock: () => new Date(START) });
    const door = await open(sandbox);
    const headers = { Authorization: '' };
    expect(await (await door({ path, method: 'GET', headers })).json()).toEqual({
      now: '2026-11-20T09:30:00.000Z',
    });
    const moved = await door({ path, headers, body: { advance: 'P1M1DT30M' } });
    expect([moved.status, await moved.json()]).toEqual([200, { now: '2026-12-21T10:00:00.000Z' }]);
    expect(sandbox.calls).toBe(0);
    expect(sandbox.requests).toEqual([]);
  });

  it.each([
    ['{}', 400],
    ['', 400],
    ['{"advance":"a week"}', 400],
    ['{"advance":604800000}', 400],
    ['{"advance":"P99999Y"}', 400],
  ])('refuses %s', async (body, status) => {
    const answer = await (await open(createSandbox()))({ path, body });
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ code: 2000 });
  });

  it('takes no other method', async () => {
    expect((await (await open(createSandbox()))({ path, method: 'PUT' })).status).toBe(405);
  });
});

it('a web page from elsewhere can\u2019t move time', async () => {
  const door = await doors.http(createSandbox());
  const answer = await door({
    path: '/sandbox/time',
    headers: { Origin: 'https://evil.example' },
    body: { advance: 'P7D' },
  });
  expect(answer.status).toBe(403);
});
