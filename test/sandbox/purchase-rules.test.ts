/** What a strict sandbox refuses to sell, in an order and in a cart alike. */
import { describe, expect, it } from 'vitest';
import { createSandbox } from '../../src/sandbox/index.js';
import { allowed, answered, call, contract, CUSTOMER, doors, PATH, shop } from './support.js';

const MAIL = { offerId: 'CFQ7TTC0LH18:0001:CFQ7TTC0K971', quantity: 1, termDuration: 'P1Y' };
const RESERVATION = { offerId: 'DZH318Z0BQ4B:0047:DZH318Z0DSM8', quantity: 1 };
const context = {
  subscriptionId: '3D5ECED6-1151-44C7-AEE6-70A4BB725666',
  scope: 'shared',
  duration: '1Year',
};
const savingsPlan = { offerId: 'DZH318Z09V6F:0001:DZH318Z0BLD3', quantity: 1, termDuration: 'P1Y' };

type Line = Readonly<Record<string, unknown>> & { readonly offerId: string };
type Case = readonly [
  name: string,
  line: Line,
  billingCycle: string,
  status: number,
  code: number,
  member: string,
  cartCode: number,
];

const cases: readonly Case[] = [
  ['an unknown product', { ...MAIL, offerId: 'A:1:B' }, 'monthly', 404, 400013, 'offerId', 10001],
  ['an unknown SKU', { ...MAIL, offerId: 'CFQ7TTC0LH18:9:B' }, 'monthly', 404, 400018, 'offerId', 10001],
  [
    'an unknown availability',
    { ...MAIL, offerId: 'CFQ7TTC0LH18:0001:B' },
    'monthly',
    404,
    400019,
    'offerId',
    10001,
  ],
  ['an unknown offer', { offerId: 'x', quantity: 1 }, 'monthly', 400, 800004, 'offerId', 10001],
  [
    'a legacy offer that is closed',
    { offerId: '5A4DB0C5-0FF3-4B0C-9E2B-0123456789AB', quantity: 1 },
    'monthly',
    403,
    2091,
    'offerId',
    500600,
  ],
  [
    'what is not purchasable',
    { ...MAIL, offerId: 'SANDBOXSUITE:0005:SANDBOX00005' },
    'monthly',
    403,
    800020,
    'offerId',
    10001,
  ],
  ['more than the maximum', { ...MAIL, quantity: 301 }, 'monthly', 400, 2002, 'quantity', 10015],
  ['no term', { offerId: MAIL.offerId, quantity: 1 }, 'monthly', 400, 800121, 'termDuration', 10010],
  [
    'a term that is not offered',
    { ...MAIL, termDuration: 'P3Y' },
    'monthly',
    400,
    400039,
    'termDuration',
    10010,
  ],
  [
    'a billing cycle longer than the term',
    { ...MAIL, termDuration: 'P1M' },
    'annual',
    400,
    900270,
    '',
    10013,
  ],
  ['a billing cycle that is not offered', MAIL, 'one_time', 400, 900269, '', 10013],
  [
    'no attestation',
    { ...MAIL, offerId: 'SANDBOXSUITE:0004:SANDBOX00004' },
    'monthly',
    400,
    900203,
    'attestationAccepted',
    10012,
  ],
  [
    'an add-on without its base',
    { ...MAIL, offerId: 'SANDBOXSUITE:0003:SANDBOX00003' },
    'monthly',
    400,
    4018,
    'offerId',
    10018,
  ],
  [
    'a reservation without its context',
    { ...RESERVATION, termDuration: 'P1Y' },
    'one_time',
    400,
    800011,
    'provisioningContext',
    10007,
  ],
  [
    'a reservation without a context or a term',
    RESERVATION,
    'one_time',
    400,
    800011,
    'provisioningContext',
    10007,
  ],
  [
    'a reservation for a subscription to mailboxes',
    {
      ...RESERVATION,
      provisioningContext: { ...context, subscriptionId: 'ebc0beef-7ffb-4044-c074-16f324432139' },
    },
    'one_time',
    400,
    800011,
    'provisioningContext',
    10007,
  ],
  [
    'a reservation for an Azure subscription that is not registered',
    {
      ...RESERVATION,
      provisioningContext: { ...context, subscriptionId: 'A356AC8C-E310-44F4-BF85-C7F29044AF99' },
    },
    'one_time',
    400,
    800030,
    'provisioningContext',
    10011,
  ],
  ['a savings plan without a scope', savingsPlan, 'one_time', 400, 900312, 'provisioningContext', 10010],
  [
    'a shared savings plan without its Azure plan',
    { ...savingsPlan, provisioningContext: { scope: 'shared' } },
    'one_time',
    400,
    900317,
    'provisioningContext',
    10007,
  ],
  [
    'a savings plan without its commitment',
    { ...savingsPlan, provisioningContext: { scope: 'shared', subscriptionId: CUSTOMER } },
    'one_time',
    400,
    800002,
    'purchaseCommitment',
    10010,
  ],
  ['an unknown promotion', { ...MAIL, promotionId: 'a:b:c' }, 'monthly', 400, 27007, 'promotionId', 10014],
  [
    'an end date that is none',
    { ...MAIL, customTermEndDate: '2027-02-27T00:00:00' },
    'monthly',
    400,
    900242,
    'customTermEndDate',
    10017,
  ],
];

const clock = (): Date => new Date('2026-11-20T09:30:00Z');

describe.each(cases)('%s', (_, line, billingCycle, status, code, member, cartCode) => {
  const body = { billingCycle, lineItems: [{ lineItemNumber: 0, ...line }] };

  it(`is refused with ${code} in an order`, async () => {
    const sandbox = createSandbox({ clock });
    const answer = await (await doors.fetch(sandbox))({ path: PATH, body });
    const data = [member === '' ? '/billingCycle' : `/lineItems/0/${member}`];
    expect(answer.status).toBe(status);
    expect(await answered('createOrder', answer)).toMatchObject({ code, data });
    expect(sandbox.orders).toEqual([]);
  });

  it(`has the error ${cartCode} in a cart, without a price`, async () => {
    const door = await doors.fetch(createSandbox({ clock }));
    const { offerId: catalogItemId, ...rest } = line;
    const cart = { lineItems: [{ catalogItemId, billingCycle, ...rest }] };
    const answer = await door(call('createCart', { customerId: CUSTOMER }, { body: cart }));
    expect(answer.status).toBe(201);
    const read = await answered('createCart', answer);
    expect(read).toMatchObject({ lineItems: [{ error: { errorCode: cartCode } }] });
    expect(read).not.toHaveProperty('lineItems.0.pricing');
  });

  it('is sold by a sandbox that is not strict', async () => {
    const door = await doors.fetch(createSandbox({ clock, strict: false }));
    expect((await door({ path: PATH, body })).status).toBe(201);
  });
});

it('an add-on is sold together with its base, and after it', async () => {
  const door = await doors.fetch(createSandbox());
  const [base, addOn] = ['SANDBOXSUITE:0001:SANDBOX00001', 'SANDBOXSUITE:0003:SANDBOX00003'];
  for (const offers of [[addOn, base], [addOn]]) {
    const lineItems = offers.map((offerId, lineItemNumber) => ({ ...MAIL, offerId, lineItemNumber }));
    expect((await door({ body: { lineItems } })).status).toBe(201);
  }
});

describe('a reservation', () => {
  const ordered = (subscriptionId: string) => ({
    billingCycle: 'one_time',
    lineItems: [{ lineItemNumber: 0, ...RESERVATION, provisioningContext: { ...context, subscriptionId } }],
  });

  it.each([CUSTOMER, '1f9ad8ad-4b2f-4d0b-8e5a-6b6bb9b6f5c1'])(
    'is sold as the contract shows it, also to the customer %s',
    async (customerId) => {
      const door = await doors.fetch(createSandbox());
      const body = ordered(context.subscriptionId);
      const { status } = await door(call('createOrder', { customerId }, { body }));
      expect(status).toBe(201);
    },
  );

  it('is sold for an Azure plan that was bought, once that is registered', async () => {
    const { sandbox, buy } = shop();
    const plan = { lineItemNumber: 0, offerId: 'DZH318Z0BPS6:0001:SANDBOX00007', quantity: 1 };
    const { lineItems } = await buy({ body: { billingCycle: 'one_time', lineItems: [plan] } });
    const { subscriptionId = '' } = lineItems[0] ?? {};

    const door = await doors.fetch(sandbox);
    const refused = await allowed(await door({ body: ordered(subscriptionId) }));
    expect(refused.fault).toMatchObject({ code: 800030 });
    await door(call('registerSubscription', { customerId: CUSTOMER, subscriptionId }));
    await buy({ body: ordered(subscriptionId) });
    expect(sandbox.orders).toHaveLength(2);

    const other = await door({
      path: '/v1/customers/1f9ad8ad-4b2f-4d0b-8e5a-6b6bb9b6f5c1/orders',
      body: ordered(subscriptionId),
    });
    expect((await allowed(other)).fault).toMatchObject({
      code: 800010,
      data: ['/lineItems/0/provisioningContext'],
    });
  });

  it('is sold for an Azure subscription that the customer may have elsewhere', async () => {
    const { buy } = shop();
    expect(await buy({ body: ordered('5198c069-3daa-403a-8660-5be11bfd12ee') })).toHaveProperty('id');
  });

  it('stands in a cart with 10003 where the Azure subscription is another customer\u2019s', async () => {
    const door = await doors.fetch(createSandbox());
    const { lineItems } = ordered('A356AC8C-E310-44F4-BF85-C7F29044AF99');
    const { offerId: catalogItemId, ...line } = lineItems[0] ?? RESERVATION;
    const cart = { lineItems: [{ ...line, catalogItemId, billingCycle: 'one_time' }] };
    const customerId = 'b0d70a69-4c42-4b27-b17b-91a835d8686a';
    const answer = await door(call('createCart', { customerId }, { body: cart }));
    expect(await answered('createCart', answer)).toMatchObject({
      lineItems: [{ error: { errorCode: 10003 } }],
    });
  });

  it('in the contract\u2019s cart has the error that is shown with it', async () => {
    const door = await doors.fetch(createSandbox());
    const body = contract('components', 'examples', 'CartWithErrorRequest', 'value');
    const answer = await door(call('createCart', { customerId: CUSTOMER }, { body }));
    expect(await answered('createCart', answer)).toMatchObject({
      lineItems: [{}, { error: { errorCode: 10011 } }],
    });
  });
});
