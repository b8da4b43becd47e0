import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPartnerCenterError, MismatchedAnswerError, type NewOrder, type Order } from '../../src/index.js';
import { customerId, failureOf, fetchThat, ok, ordersWith } from './world.js';

const another = 'c501c3c4-d776-40ef-9ecf-9cefb59442c1';
const asked: NewOrder = {
  billingCycle: 'annual',
  lineItems: [
    { offerId: 'A:B:C', quantity: 50, termDuration: 'P1Y', friendlyName: 'one' },
    { offerId: 'D:E:F', quantity: 2 },
  ],
};
const answer: Order = {
  id: 'c403d91b21d2',
  referenceCustomerId: customerId,
  billingCycle: 'annual',
  status: 'pending',
  lineItems: [
    { lineItemNumber: 0, offerId: 'a:b:c', quantity: 50, termDuration: 'P1Y', friendlyName: 'one' },
    { lineItemNumber: 1, offerId: 'D:E:F', quantity: 2, friendlyName: 'the product’s title' },
  ],
};
const [first, second] = answer.lineItems;

const failed = async (body: unknown) => ({ error: await failureOf(create(body).order) });

const create = (body: unknown) => {
  const { fetch, seen } = fetchThat(ok(body));
  return { seen, order: ordersWith({ fetch }).create(asked) };
};

describe('an answer that is not what was asked for is no success', () => {
  test.each<[string, object, string]>([
    ['another customer', { referenceCustomerId: another }, '/referenceCustomerId'],
    ['a cancelled order', { status: 'cancelled' }, '/status'],
    ['another billing cycle', { billingCycle: 'monthly' }, '/billingCycle'],
    ['another offer', { lineItems: [{ ...first, offerId: 'X:Y:Z' }, second] }, '/lineItems/0/offerId'],
    ['another quantity', { lineItems: [first, { ...second, quantity: 5 }] }, '/lineItems/1/quantity'],
    ['another term', { lineItems: [{ ...first, termDuration: 'P3Y' }, second] }, '/lineItems/0/termDuration'],
    ['a line less', { lineItems: [first] }, '/lineItems/1'],
    ['a line more', { lineItems: [first, second, { ...second, lineItemNumber: 2 }] }, '/lineItems'],
    ['no line', { lineItems: [] }, '/lineItems/0'],
    ['lines that are none', { lineItems: [null, 7] }, '/lineItems/0'],
    [
      'a line without its offer',
      { lineItems: [{ lineItemNumber: 0, quantity: 50 }, second] },
      '/lineItems/0/offerId',
    ],
  ])('%s', async (_name, changed, path) => {
    const { seen, order } = create({ ...answer, ...changed });
    const error = await failureOf(order);
    expect(error).toBeInstanceOf(MismatchedAnswerError);
    expect(error).toMatchObject({ name: 'MismatchedAnswerError', outcome: 'unknown', attempts: 1 });
    if (!(error instanceof MismatchedAnswerError)) return;
    expect(error.differences.map((each) => each.path)).toContain(path);
    expect(error.order).toEqual({ ...answer, ...changed });
    expect(error.asked).toMatchObject({ billingCycle: 'annual', referenceCustomerId: customerId });
    expect(error.message).toContain(path);
    expect(seen).toHaveLength(1);
  });

  test('of an add-on: another order, or one that lacks it', async () => {
    const addOn = { lineItems: [{ offerId: 'add', parentSubscriptionId: another, quantity: 2 }] };
    const item = { ...addOn.lineItems[0], lineItemNumber: 2 };
    const buy = (body: unknown) => {
      const { fetch } = fetchThat(() => Response.json(body));
      return ordersWith({ fetch }).byId('C403D91B21D2').addOn(addOn);
    };
    const whole = { ...answer, lineItems: [first, second, item] };
    expect(await buy(whole)).toEqual(whole);
    expect(await failureOf(buy(answer))).toMatchObject({ name: 'MismatchedAnswerError' });
    expect(await failureOf(buy({ ...whole, id: 'x' }))).toMatchObject({ differences: [{ path: '/id' }] });
    const elsewhere = { ...whole, lineItems: [first, second, { ...item, parentSubscriptionId: customerId }] };
    expect(await failureOf(buy(elsewhere))).toMatchObject({ name: 'MismatchedAnswerError' });
  });
});

test('an answer that is nested without end is told as any other', async () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  const body = `{"id":"x","referenceCustomerId":${deep},"lineItems":[{"offerId":${deep},"lineItemNumber":0}]}`;
  const { fetch } = fetchThat(() => new Response(body, { status: 201 }));
  const error = await failureOf(ordersWith({ fetch }).create(asked));
  expect(error).toMatchObject({ name: 'MismatchedAnswerError', outcome: 'unknown' });
  expect(error.message).toContain('/referenceCustomerId is something else instead of');
});

test('an answer that echoes the token shows it nowhere in the error', async () => {
  const { error } = await failed({
    ...answer,
    id: 'secret-token',
    status: 'cancelled',
    referenceCustomerId: 'secret-token',
  });
  expect(inspect(error, { depth: 9 })).not.toContain('secret-token');
});

describe('an answer may', () => {
  test.each<[string, object]>([
    ['be as asked for', {}],
    ['spell ids in another case', { referenceCustomerId: customerId.toUpperCase() }],
    [
      'leave out what it need not say',
      { referenceCustomerId: undefined, billingCycle: undefined, status: undefined },
    ],
    [
      'have its lines in another order, and renumbered',
      {
        lineItems: [
          { ...second, lineItemNumber: 0 },
          { ...first, lineItemNumber: 1 },
        ],
      },
    ],
    ['leave out a quantity', { lineItems: [{ lineItemNumber: 0, offerId: 'A:B:C' }, second] }],
    ['say more', { lineItems: [{ ...first, subscriptionId: another, new: 1 }, second], new: 2 }],
  ])('%s', async (_name, changed) => {
    expect(await create({ ...answer, ...changed }).order).toMatchObject({ id: 'c403d91b21d2' });
  });
});

test('whatever an answer says, a purchase resolves to an order of what was asked for, or is unknown', async () => {
  const item = fc.record({
    lineItemNumber: fc.constantFrom(0, 1, 2),
    offerId: fc.constantFrom('A:B:C', 'a:b:c', 'D:E:F', 'X'),
    quantity: fc.option(fc.constantFrom(50, 2, 0, '50'), { nil: undefined }),
  });
  const anAnswer = fc.record({
    id: fc.constantFrom('x', '', 7),
    referenceCustomerId: fc.option(fc.constantFrom(customerId, another, customerId.toUpperCase()), {
      nil: undefined,
    }),
    status: fc.option(fc.constantFrom('pending', 'cancelled', 'Cancelled'), { nil: undefined }),
    lineItems: fc.oneof(fc.array(fc.oneof(item, fc.constant(null))), fc.jsonValue()),
  });
  await fc.assert(
    fc.asyncProperty(anAnswer, async (body) => {
      const { fetch } = fetchThat(ok(body));
      const order: NewOrder = {
        lineItems: [
          { offerId: 'A:B:C', quantity: 50 },
          { offerId: 'D:E:F', quantity: 2 },
        ],
      };
      const result = await ordersWith({ fetch, maxRetries: 0 })
        .create(order)
        .catch((error: unknown) => error);
      if (isPartnerCenterError(result)) {
        expect(result.outcome).toBe('unknown');
        return;
      }
      const { lineItems = [], referenceCustomerId = customerId, status = '' } = result as Partial<Order>;
      expect(lineItems.map(({ offerId }) => offerId.toLowerCase()).sort()).toEqual(['a:b:c', 'd:e:f']);
      for (const { offerId, quantity } of lineItems)
        expect([undefined, offerId === 'D:E:F' ? 2 : 50]).toContain(quantity);
      expect(referenceCustomerId.toLowerCase()).toBe(customerId);
      expect(status.toLowerCase()).not.toBe('cancelled');
    }),
    { numRuns: 2000 },
  );
});
