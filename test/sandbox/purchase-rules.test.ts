/** What a strict sandbox refuses to sell, in an order and in a cart alike. */
import { describe, expect, it } from 'vitest';
import { createSandbox } from '../../src/sandbox/index.js';
import { answered, call, CUSTOMER, doors, PATH } from './support.js';

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
    'a reservation for another customer\u2019s Azure subscription',
    { ...RESERVATION, provisioningContext: context },
    'one_time',
    400,
    800010,
    'provisioningContext',
    10003,
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
