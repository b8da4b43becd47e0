import { describe, expect, test } from 'vitest';
import { PartnerCenter } from '../../src/index.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { customerId, failureOf, fault, fetchThat, networkError, testClock, type Seen } from './world.js';

const requestId = '57870501-203b-468e-8a63-078a3826d8ec';
const id = '1DA3295E-C59A-476C-A7E7-D7E981FE79BE';
const whole = {
  id,
  quantity: 5,
  status: 'active',
  autoRenewEnabled: true,
  scheduledNextTermInstructions: { quantity: 3 },
  somethingNewer: { kept: true },
};

const bodyOf = (text: string): unknown => JSON.parse(text);
type Answer = () => Response;
const json = (body: unknown) => () => Response.json(body);
const taken = () =>
  new Response(null, { status: 202, headers: { Location: `/customers/${customerId}/subscriptions/${id}` } });

/** A subscription that is read, one answer after the other, and changed. */
function world(reads: readonly Answer[], ...answers: Answer[]) {
  const times = { GET: 0, PATCH: 0 };
  const clock = testClock();
  const { fetch, seen } = fetchThat(({ method }: Seen) => {
    const from = method === 'GET' ? reads : answers;
    const answer = from[Math.min(times[method === 'GET' ? 'GET' : 'PATCH']++, from.length - 1)];
    if (!answer) throw new Error('no answer prepared');
    return answer();
  });
  const client = new PartnerCenter({ credential: 'secret-token', fetch, clock, random: () => 0.5 });
  const { subscriptions } = client.customers.byId(customerId);
  const changes = () => seen.filter(({ method }) => method !== 'GET');
  return { subscription: subscriptions.byId(id), clock, seen, changes };
}

describe('a change of a subscription', () => {
  test('sends the whole as it was read, with the change', async () => {
    const after = { ...whole, quantity: 7 };
    const { subscription, changes } = world([json(whole)], json(after));
    expect(await subscription.update({ quantity: 7 })).toEqual(after);
    expect(changes().map(({ body }) => bodyOf(body))).toEqual([after]);
  });

  test('sends nothing of what is so already, but instructions always', async () => {
    const { subscription, seen } = world([json(whole)], json(whole));
    expect(await subscription.update({ quantity: 5, status: 'Active', autoRenewEnabled: true })).toEqual(
      whole,
    );
    expect(
      await subscription.update({ quantity: 5, scheduledNextTermInstructions: { quantity: 3 } }),
    ).toEqual(whole);
    expect(seen.map(({ method }) => method)).toEqual(['GET', 'GET', 'PATCH']);
  });

  test('takes away what is null, and sends no member that was read as null', async () => {
    const { scheduledNextTermInstructions: _, ...rest } = whole;
    const { subscription, changes } = world([json({ ...whole, promotionId: null })], json(rest));
    expect(await subscription.update({ scheduledNextTermInstructions: null })).toEqual(rest);
    expect(changes().map(({ body }) => bodyOf(body))).toEqual([rest]);
  });

  test('does not believe that what should be taken away is still there', async () => {
    const { subscription } = world([json(whole)], json(whole));
    const error = await failureOf(
      subscription.update({ scheduledNextTermInstructions: null }, { requestId }),
    );
    expect(error).toMatchObject({
      name: 'MismatchedAnswerError',
      differences: [{ path: '/scheduledNextTermInstructions', asked: null }],
    });
  });

  test.each<[string, object, boolean]>([
    ['more members', { quantity: 8, product: { skuId: '0001', termDuration: 'P1Y' }, extra: 1 }, true],
    ['fewer members', { product: { skuId: '0001' } }, true],
    ['an instant in another spelling', { customTermEndDate: '2027-01-01T00:00:00.0000000Z' }, true],
    ['another quantity', { quantity: 3, product: { skuId: '0001' } }, false],
    ['another product', { quantity: 8, product: { skuId: '0002' } }, false],
  ])('of instructions that come back with %s', async (_what, answered, isBelieved) => {
    const product = { productId: 'CFQ7TTC0LH18', skuId: '0001' };
    const asked = { quantity: 8, product, customTermEndDate: '2027-01-01T00:00:00Z' };
    const after = { ...whole, scheduledNextTermInstructions: answered };
    const { subscription } = world([json(whole)], json(after));
    const changed = subscription.update({ scheduledNextTermInstructions: asked });
    if (isBelieved) expect(await changed).toEqual(after);
    else
      expect(await failureOf(changed)).toMatchObject({ name: 'MismatchedAnswerError', outcome: 'unknown' });
  });

  test.each<[string, object | undefined, string | null]>([
    ['none', undefined, null],
    ['an empty one', { etag: '' }, null],
    ['one without quotes', { etag: 'eyJpZCI6' }, '"eyJpZCI6"'],
    ['one in quotes', { etag: '"eyJpZCI6"' }, '"eyJpZCI6"'],
  ])('goes with the etag that was read: %s', async (_what, attributes, header) => {
    const { subscription, changes } = world(
      [json({ ...whole, attributes })],
      json({ ...whole, quantity: 7 }),
    );
    await subscription.update({ quantity: 7 });
    expect(changes().map(({ headers }) => headers.get('If-Match'))).toEqual([header]);
  });

  test('that is taken is waited for, under an id of its own for each look', async () => {
    const after = { ...whole, quantity: 7 };
    const { subscription, clock, seen } = world([json(whole), json(whole), json(after)], taken);
    expect(await clock.during(subscription.update({ quantity: 7 }, { requestId }))).toEqual(after);
    expect(seen.map(({ method }) => method)).toEqual(['GET', 'PATCH', 'GET', 'GET']);
    const ids = seen.map(({ headers }) => headers.get('MS-RequestId'));
    expect([ids[1], new Set(ids).size]).toEqual([requestId, 4]);
  });

  test('that is taken and never done is open at the time limit', async () => {
    const { subscription, clock, changes } = world([json(whole)], taken);
    const error = await clock.during(
      failureOf(subscription.update({ quantity: 7 }, { requestId, within: 600_000 })),
    );
    expect(error).toMatchObject({ name: 'TimeoutError', outcome: 'unknown', requestId, limit: 600_000 });
    expect(changes()).toHaveLength(1);
  });

  test.each<[string, Answer]>([
    ['can not be read', fault(403, 3001)],
    ['is lost', networkError('ECONNRESET')],
  ])('that is taken is open when the subscription %s', async (_what, read) => {
    const { subscription, clock } = world([json(whole), read], taken);
    const error = await clock.during(failureOf(subscription.update({ quantity: 7 }, { requestId })));
    expect(error).toMatchObject({ outcome: 'unknown', requestId });
    expect(error.message).toContain(`repeat the call with requestId '${requestId}'`);
  });

  test('that is taken is open when the caller ends the wait', async () => {
    const controller = new AbortController();
    const { subscription, clock } = world(
      [
        json(whole),
        () => {
          queueMicrotask(() => controller.abort());
          return Response.json(whole);
        },
      ],
      taken,
    );
    const { signal } = controller;
    const error = await clock.during(failureOf(subscription.update({ quantity: 7 }, { requestId, signal })));
    expect(error).toMatchObject({ name: 'AbortedError', outcome: 'unknown', requestId });
  });

  test('does not believe another subscription, or the old one', async () => {
    for (const answer of [{ ...whole, quantity: 7, id: customerId }, whole]) {
      const { subscription } = world([json(whole)], json(answer));
      expect(await failureOf(subscription.update({ quantity: 7 }, { requestId }))).toMatchObject({
        name: 'MismatchedAnswerError',
        outcome: 'unknown',
        requestId,
      });
    }
  });

  test('is not sent when another subscription was read', async () => {
    const { subscription, changes } = world([json({ ...whole, id: customerId })], json(whole));
    expect(await failureOf(subscription.update({ quantity: 7 }, { requestId }))).toMatchObject({
      name: 'UnexpectedError',
      outcome: 'not-sent',
      requestId,
    });
    expect(changes()).toEqual([]);
  });

  test('was not sent when the subscription could not be read', async () => {
    const { subscription, changes } = world([fault(500, 1)], json(whole));
    const error = await failureOf(subscription.update({ quantity: 7 }, { requestId, maxRetries: 0 }));
    expect(error).toMatchObject({ name: 'ApiError', outcome: 'not-sent', requestId });
    expect(changes()).toEqual([]);
  });

  test.each([{ within: 0 }, { within: 'long' }, { timeOut: 1 }, null, []])(
    'is refused with the options %o, before anything is sent',
    async (options) => {
      const { subscription, seen } = world([json(whole)], taken);
      const error = await failureOf(subscription.update({ quantity: 7 }, options as never));
      expect(error).toMatchObject({ name: 'InvalidOptionError', outcome: 'not-sent' });
      expect(seen).toEqual([]);
    },
  );

  test.each([
    [{}, /at least one of .*quantity/],
    [{ quantity: undefined }, /at least one of/],
    [null, /at least one of/],
    ['quantity', /at least one of/],
    [{ quantityy: 7 }, /quantityy .*did you mean quantity\?/],
    [{ id: 'x' }, /id .*quantity, /],
    [{ ['x'.repeat(999)]: 1 }, /^.{0,300}$/],
  ])('of %o is refused', async (change, message) => {
    const { subscription, seen } = world([json(whole)], taken);
    const error = await failureOf(subscription.update(change as never, { requestId }));
    expect(error).toMatchObject({ name: 'InvalidOptionError', outcome: 'not-sent', requestId });
    expect(error.message).toMatch(message);
    expect(seen).toEqual([]);
  });
});

describe('cancelling a subscription', () => {
  const cancellationAllowedUntilDate = '2026-01-24T00:00:00Z';

  test('tells until when it was possible', async () => {
    const { subscription } = world(
      [json({ ...whole, cancellationAllowedUntilDate })],
      json({ ...whole, status: 'deleted' }),
    );
    expect(await subscription.cancel()).toMatchObject({
      allowedUntil: cancellationAllowedUntilDate,
      subscription: { status: 'deleted' },
    });
  });

  const refunds = ['2026-01-20T00:00:00Z', '2026-01-24T00:00:00Z', '2026-01-19T00:00:00Z', undefined];
  const refundOptions = refunds.map((expiresAt) => ({ type: 'Full', expiresAt }));

  test.each<[string, object, string | null | undefined]>([
    ['the last end of a refund, where it has no date', { refundOptions }, cancellationAllowedUntilDate],
    ['null, where it may not be', { cancellationAllowedUntilDate: null, refundOptions }, null],
    ['nothing, where it does not say', {}, undefined],
  ])('tells %s', async (_what, says, allowedUntil) => {
    const { subscription } = world([json({ ...whole, ...says })], json({ ...whole, status: 'deleted' }));
    expect((await subscription.cancel()).allowedUntil).toBe(allowedUntil);
  });

  test.each<[object, RegExp]>([
    [{ cancellationAllowedUntilDate }, /2026-01-24T00:00:00Z\.$/],
    [{ cancellationAllowedUntilDate: null }, /can.t be cancelled\.$/],
    [{}, /This call changed nothing\.$/],
  ])('says so in the error of a refusal: %o', async (says, message) => {
    const { subscription } = world([json({ ...whole, ...says })], fault(400, 800096));
    const error = await failureOf(subscription.cancel({ requestId }));
    expect(error).toMatchObject({ outcome: 'rejected', requestId });
    expect(error.message).toMatch(message);
  });

  test('says nothing of it where the result is not known', async () => {
    const { subscription, clock } = world([json({ ...whole, cancellationAllowedUntilDate })], fault(500, 1));
    const error = await clock.during(failureOf(subscription.cancel({ requestId })));
    expect(error).toMatchObject({ outcome: 'unknown' });
    expect(error.message).not.toContain(cancellationAllowedUntilDate);
  });
});

describe('changes of one subscription at once', () => {
  /** A subscription of the sandbox, bought for this test. */
  async function bought() {
    const { fetch } = createSandbox();
    const { orders, subscriptions } = new PartnerCenter({ credential: 'any', fetch }).customers.byId(
      customerId,
    );
    const lineItems = [{ offerId: 'CFQ7TTC0LH18:0001:CFQ7TTC0K971', quantity: 5, termDuration: 'P1Y' }];
    const { lineItems: items } = await orders.create({ billingCycle: 'monthly', lineItems });
    return (given = items[0]?.subscriptionId ?? '') => subscriptions.byId(given);
  }

  test('none takes another back', async () => {
    const subscription = await bought();
    const [, , last] = await Promise.all([
      subscription().update({ quantity: 10 }),
      subscription().update({ friendlyName: 'Mail' }),
      subscription(subscription().id.toUpperCase()).update({ autoRenewEnabled: false }),
    ]);
    expect(last).toMatchObject({ quantity: 10, friendlyName: 'Mail', autoRenewEnabled: false });
  });

  test('one that fails lets the next pass', async () => {
    const subscription = await bought();
    const refused = failureOf(subscription().update({ quantity: 100_000 }));
    expect(await subscription().update({ quantity: 6 })).toMatchObject({ quantity: 6 });
    expect(await refused).toMatchObject({ outcome: 'rejected' });
  });

  test('one whose caller waits no longer is not sent, and lets nobody past', async () => {
    const { subscription, clock, changes } = world(
      [json(whole), json(whole), json({ ...whole, quantity: 7 })],
      taken,
    );
    const first = subscription.update({ quantity: 7 });
    const controller = new AbortController();
    const second = failureOf(
      subscription.update({ friendlyName: 'b' }, { signal: controller.signal, requestId }),
    );
    const third = failureOf(subscription.update({ friendlyName: 'c' }, { timeout: 1, totalTimeout: 1 }));
    controller.abort();
    expect(await second).toMatchObject({ name: 'AbortedError', outcome: 'not-sent', requestId });
    const ended = clock.during(Promise.all([first, third]));
    expect(await ended).toMatchObject([{ quantity: 7 }, { name: 'TimeoutError', outcome: 'not-sent' }]);
    expect(changes()).toHaveLength(1);
  });
});

test('a registration that a page of something in between answers may not have been made', async () => {
  const page = () => new Response('<html>', { status: 200 });
  const { subscription, clock, changes } = world([], page);
  const error = await clock.during(failureOf(subscription.register({ requestId })));
  expect(error).toMatchObject({ name: 'UnreadableAnswerError', outcome: 'unknown', requestId });
  expect(new Set(changes().map(({ headers }) => headers.get('MS-RequestId')))).toEqual(new Set([requestId]));
});

describe('waiting for a registration', () => {
  const status = (each: string) => json({ subscriptionId: id, status: each });

  test('ends when it is registered, in either case', async () => {
    const { subscription, clock, seen } = world([
      status('NotRegistered'),
      status('registering'),
      status('Registered'),
    ]);
    expect(await clock.during(subscription.waitForRegistration())).toMatchObject({ status: 'Registered' });
    expect(seen).toHaveLength(3);
  });

  test('ends at the time limit', async () => {
    const { subscription, clock } = world([status('registering')]);
    const error = await clock.during(failureOf(subscription.waitForRegistration({ within: 60_000 })));
    expect(error).toMatchObject({ name: 'TimeoutError', limit: 60_000 });
  });

  test('is refused with a limit that is none', async () => {
    const { subscription, seen } = world([status('registering')]);
    const error = await failureOf(subscription.waitForRegistration({ within: -1 }));
    expect(error).toMatchObject({ name: 'InvalidOptionError', outcome: 'not-sent' });
    expect(seen).toEqual([]);
  });
});
