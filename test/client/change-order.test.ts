import { describe, expect, test } from 'vitest';
import { PartnerCenter, type CallOptions } from '../../src/index.js';
import { customerId, failureOf, fault, fetchThat, networkError, testClock, type Seen } from './world.js';

const requestId = '57870501-203b-468e-8a63-078a3826d8ec';
const subscriptionId = '1DA3295E-C59A-476C-A7E7-D7E981FE79BE';
const order = {
  id: 'c403d91b21d2',
  referenceCustomerId: customerId,
  billingCycle: 'monthly',
  lineItems: [
    { lineItemNumber: 0, offerId: 'A', quantity: 5, subscriptionId },
    {
      lineItemNumber: 1,
      offerId: 'B',
      quantity: 2,
      subscriptionId,
      friendlyName: 'b',
      partnerIdOnRecord: '1',
    },
  ],
};
const [first, second] = order.lineItems;

const bodyOf = (text: string): unknown => JSON.parse(text);
type Answer = () => Response;
const json = (body: unknown) => () => Response.json(body);

/** An order that is read, and answers to changes of it. */
function world(read: Answer, ...answers: Answer[]) {
  let times = 0;
  const clock = testClock();
  const { fetch, seen } = fetchThat(({ method }: Seen) => {
    if (method === 'GET') return read();
    const answer = answers[Math.min(times++, answers.length - 1)];
    if (!answer) throw new Error('no answer prepared');
    return answer();
  });
  const client = new PartnerCenter({ credential: 'secret-token', fetch, clock, random: () => 0.5 });
  const changes = () => seen.filter(({ method }) => method !== 'GET');
  return { order: client.customers.byId(customerId).orders.byId(order.id), clock, seen, changes };
}

const cancelled = { ...order, status: 'cancelled' };
const partly = { ...order, status: 'completed', lineItems: [{ ...first, quantity: 0 }, second] };

describe('cancelling an order', () => {
  test('names the order as it was read', async () => {
    const { order: one, changes } = world(
      json({ ...order, id: 'the-long-id', alternateId: order.id }),
      json({ ...cancelled, id: 'the-long-id', alternateId: order.id }),
    );
    expect(await one.cancel()).toMatchObject({ status: 'cancelled' });
    expect(changes().map(({ body }) => bodyOf(body))).toEqual([{ id: 'the-long-id', status: 'cancelled' }]);
  });

  test.each<[string, { lineItems?: number[] }, object]>([
    ['the whole', {}, cancelled],
    ['a line item', { lineItems: [0] }, partly],
  ])('sends nothing where it is done: %s', async (_what, options, read) => {
    const { order: one, changes } = world(json(read));
    expect(await one.cancel(options)).toEqual(read);
    expect(changes()).toEqual([]);
  });

  test('refuses a line item that is not there, before anything is sent', async () => {
    const { order: one, changes } = world(json(order), json(cancelled));
    const error = await failureOf(one.cancel({ lineItems: [7], requestId }));
    expect(error).toMatchObject({ name: 'InvalidOptionError', outcome: 'not-sent', requestId });
    expect(error.message).toContain('the order has no line item 7; it has 0, 1.');
    expect(changes()).toEqual([]);
  });

  test.each([
    { lineItems: [] },
    { lineItems: undefined },
    { lineItems: ['0'] },
    { lineItems: 0 },
    { lineItem: [0] },
    null,
    'all',
  ])('is never the whole order by mistake: %o', async (options) => {
    const { order: one, seen } = world(json(order), json(cancelled));
    expect(await failureOf(one.cancel(options as never))).toMatchObject({ name: 'InvalidOptionError' });
    expect(seen).toEqual([]);
  });

  test('says where it is cancelled instead, when it is refused', async () => {
    const { order: one } = world(json(order), fault(403, 800077));
    const error = await failureOf(one.cancel({ requestId }));
    expect(error).toMatchObject({ name: 'ApiError', code: '800077', outcome: 'rejected', requestId });
    expect(error.message).toContain(
      `New commerce, marketplace products and Azure plans are cancelled with their subscription, here '${subscriptionId}', and not with their order.`,
    );
  });

  test('says what is done with a legacy order instead, when it is refused', async () => {
    const { order: one } = world(json(order), fault(400, 800063));
    const { message } = await failureOf(one.cancel());
    expect(message).toContain(`Suspend its subscription instead, here '${subscriptionId}'.`);
    expect(message).not.toContain('New commerce');
  });

  test('says nothing of the kind when the caller may not cancel anything', async () => {
    const { order: one } = world(json(order), fault(401, 900420));
    expect((await failureOf(one.cancel())).message).not.toContain('New commerce');
  });

  test.each<[string, CallOptions & { lineItems?: number[] }, object, string]>([
    ['another order', {}, { ...cancelled, id: 'x' }, '/id'],
    [
      "another customer's",
      {},
      { ...cancelled, referenceCustomerId: crypto.randomUUID() },
      '/referenceCustomerId',
    ],
    ['the order as it was', {}, order, '/status'],
    ['a line item as it was', { lineItems: [1] }, partly, '/lineItems/1/quantity'],
  ])('does not believe %s', async (_what, options, answer, path) => {
    const { order: one } = world(json(order), json(answer));
    expect(await failureOf(one.cancel({ ...options, requestId }))).toMatchObject({
      name: 'MismatchedAnswerError',
      outcome: 'unknown',
      requestId,
      differences: [{ path }],
    });
  });

  test.each<[string, object, object]>([
    ['the order as it was', {}, order],
    ['another order', {}, { ...cancelled, id: 'other' }],
    ['an order of another customer', {}, { ...cancelled, referenceCustomerId: subscriptionId }],
    ['another line item cancelled', { lineItems: [1] }, partly],
  ])('does not believe %s', async (_what, options, answer) => {
    const { order: one } = world(json(order), json(answer));
    expect(await failureOf(one.cancel({ ...options, requestId }))).toMatchObject({
      name: 'MismatchedAnswerError',
      outcome: 'unknown',
      requestId,
    });
  });

  test('is open when no answer comes, and repeated under one id', async () => {
    const { order: one, clock, changes } = world(json(order), networkError('ECONNRESET'));
    const error = await clock.during(failureOf(one.cancel({ requestId })));
    expect(error).toMatchObject({ name: 'ConnectionError', outcome: 'unknown', requestId });
    expect(error.message).toContain('Whether the change was made is not known');
    expect(changes().map(({ headers }) => headers.get('MS-RequestId'))).toEqual(Array(3).fill(requestId));
  });

  test('is not sent when another order was read', async () => {
    const { order: one, changes } = world(json({ ...order, id: 'x' }), json(cancelled));
    const calls = [() => one.cancel({ requestId }), () => one.changeBillingCycle('annual', { requestId })];
    for (const call of calls)
      expect(await failureOf(call())).toMatchObject({
        name: 'UnexpectedError',
        outcome: 'not-sent',
        requestId,
      });
    expect(changes()).toEqual([]);
  });

  test('was not sent when the order could not be read', async () => {
    const { order: one, clock } = world(networkError('ECONNRESET'));
    const error = await clock.during(failureOf(one.cancel({ requestId })));
    expect(error).toMatchObject({ outcome: 'not-sent', requestId, attempts: 0, firstSent: undefined });
    expect(error.message).toMatch(/Nothing was changed\.$/);
  });
});

describe('changing a billing cycle', () => {
  test('sends all line items', async () => {
    const { order: one, changes } = world(json(order), json({ ...order, billingCycle: 'Annual' }));
    expect(await one.changeBillingCycle('annual')).toMatchObject({ billingCycle: 'Annual' });
    expect(changes().map(({ body }) => bodyOf(body))).toEqual([
      { id: order.id, referenceCustomerId: customerId, billingCycle: 'annual', lineItems: order.lineItems },
    ]);
  });

  test('sends nothing where it is so already', async () => {
    const { order: one, changes } = world(json({ ...order, billingCycle: 'Annual' }));
    await one.changeBillingCycle('annual');
    expect(changes()).toEqual([]);
  });

  test('says what is missing of a line item without a subscription', async () => {
    const { order: one, changes } = world(
      json({ ...order, lineItems: [{ ...first, subscriptionId: undefined }] }),
    );
    const error = await failureOf(one.changeBillingCycle('annual'));
    expect(error).toMatchObject({ name: 'InvalidRequestError', outcome: 'not-sent' });
    expect(error.message).toContain('/lineItems/0/subscriptionId');
    expect(changes()).toEqual([]);
  });

  test.each([
    ['another order', { ...order, billingCycle: 'annual', id: 'x' }, '/id'],
    ['the old cycle', order, '/billingCycle'],
    ['a cancelled order', { ...cancelled, billingCycle: 'annual' }, '/status'],
  ])('does not believe %s', async (_what, answer, path) => {
    const { order: one } = world(json(order), json(answer));
    expect(await failureOf(one.changeBillingCycle('annual'))).toMatchObject({
      name: 'MismatchedAnswerError',
      outcome: 'unknown',
      differences: [{ path }],
    });
  });
});

describe('a purchase order', () => {
  const metadata = { customerPrice: '156.87', currency: 'CAD' };
  const files = [new Blob(['%PDF'])];
  const two = [new File(['%PDF'], 'PO1.pdf'), new File(['%PDF'], 'PO2.pdf')];

  test.each<[string, object[]]>([
    [
      'in any order, beside others',
      [{ fileName: 'PO2.pdf' }, { fileName: 'old.pdf' }, { fileName: 'po1.PDF' }],
    ],
    ['without names', [{ attachmentId: '1' }, { attachmentId: '2' }]],
  ])('is taken with its files %s', async (_what, items) => {
    const { order: one } = world(json(order), json({ items }));
    expect(await one.attachments.add({ metadata, files: two })).toEqual({ items });
  });

  test.each<[string, object[]]>([
    ['none of them', []],
    ['one of them', [{ fileName: 'PO1.pdf' }]],
    ['those of another order', [{ fileName: 'PO1.pdf' }, { fileName: 'tender.pdf' }]],
  ])('may not be taken when the answer has %s', async (_what, items) => {
    const { order: one, changes } = world(json(order), json({ items }));
    const error = await failureOf(one.attachments.add({ metadata, files: two }, { requestId }));
    expect(error).toMatchObject({ name: 'MismatchedAnswerError', outcome: 'unknown', requestId });
    expect(error.message).toContain('PO1.pdf, PO2.pdf');
    expect(changes()).toHaveLength(1);
  });

  test.each<[string, unknown, RegExp]>([
    ['no file', { metadata, files: [] }, /\/files must be a list of Blobs, at least one/],
    ['text for a file', { metadata, files: ['PO.pdf'] }, /\/files must be a list of Blobs/],
    ['text for a tender', { metadata, files, tenderFiles: ['x'] }, /\/tenderFiles must be a list of Blobs/],
    ['no price', { metadata: { currency: 'CAD' }, files }, /\/metadata\/customerPrice/],
    [
      'a price as a number',
      { metadata: { ...metadata, customerPrice: 156.87 }, files },
      /\/metadata\/customerPrice/,
    ],
    ['a misspelt member', { metadata: { ...metadata, isPartofTender: true }, files }, /isPartOfTender/],
  ])('with %s is not sent', async (_what, purchaseOrder, message) => {
    const { order: one, seen } = world(json(order));
    const error = await failureOf(one.attachments.add(purchaseOrder as never, { requestId }));
    expect(error).toMatchObject({ name: 'InvalidRequestError', outcome: 'not-sent', requestId });
    expect(error.message).toMatch(message);
    expect(seen).toEqual([]);
  });
});

describe('the number of a line item', () => {
  test.each([-1, 0.5, NaN, '0', '../x', undefined, null])('must be one: %o', async (number) => {
    const { order: one, seen } = world(json(order));
    const error = await failureOf(one.lineItem(number as never).activationLinks());
    expect(error).toMatchObject({ name: 'InvalidOptionError', outcome: 'not-sent' });
    expect(seen).toEqual([]);
  });
});
