import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { operation } from '../../src/openapi/contract.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { allowed, answered, call, CUSTOMER, doors, LICENCE, operationIds, PATH } from './support.js';

/** Mostly a proper value, sometimes anything. */
const mostly = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 6, arbitrary: value }, { weight: 1, arbitrary: fc.jsonValue() });

/** A key as the contract spells it, or in another case. */
const spelt = (members: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> => {
  const entries = Object.entries(members).map(([name, value]) =>
    fc.tuple(fc.constantFrom(name, name.charAt(0).toUpperCase() + name.slice(1)), value, fc.boolean()),
  );
  return fc
    .tuple(...entries)
    .map((all) => Object.fromEntries(all.flatMap(([name, value, there]) => (there ? [[name, value]] : []))));
};

const text = fc.string({ unit: 'binary' });
const catalogueItem = fc.tuple(text, text, text).map((parts) => parts.join(':'));

const line = spelt({
  lineItemNumber: mostly(fc.nat(1)),
  offerId: mostly(fc.oneof(fc.constant(LICENCE), fc.constant('MS-AZR-0145P'), catalogueItem)),
  subscriptionId: mostly(fc.uuid()),
  friendlyName: mostly(text),
  quantity: mostly(fc.integer({ min: 0, max: 2 ** 53 })),
  termDuration: mostly(fc.constantFrom('', 'P1M', 'P1Y')),
  renewsTo: mostly(fc.constant([{ termDuration: 'P1Y' }])),
  customTermEndDate: mostly(fc.constant('9999-99-99T99:99:99')),
  provisioningContext: mostly(fc.dictionary(text, text)),
  links: fc.jsonValue(),
});

const body = fc.oneof(
  fc.string(),
  fc.json(),
  spelt({
    referenceCustomerId: mostly(fc.constant(CUSTOMER)),
    billingCycle: mostly(fc.constantFrom('unknown', 'annual', '')),
    currencyCode: mostly(fc.stringMatching(/^[A-Z]{3}$/)),
    lineItems: mostly(fc.array(line, { minLength: 1, maxLength: 2 })),
    status: fc.constantFrom(null, null, null, 'none'),
    attributes: fc.jsonValue(),
  }).map((value) => JSON.stringify(value)),
  // Proper orders, but for texts that nobody would write.
  fc
    .record({ offerId: catalogueItem, friendlyName: text, quantity: fc.integer({ min: 1, max: 2 ** 53 }) })
    .map((item) => JSON.stringify({ lineItems: [{ ...item, lineItemNumber: 0, termDuration: 'P1M' }] })),
);

describe('whatever is sent', () => {
  it('the answer is one that the contract allows, and the same over HTTP', async () => {
    const clock = (): Date => new Date(0);
    const made = (): ReturnType<typeof createSandbox> =>
      createSandbox({ clock, random: () => 0.5, strict: false });
    const [inside, outside] = [made(), made()];
    const [near, far] = [await doors.fetch(inside), await doors.http(outside)];
    let placed = 0;
    await fc.assert(
      fc.asyncProperty(body, async (sent) => {
        const [a, b] = await Promise.all([near({ body: sent }), far({ body: sent })]);
        inside.reset();
        outside.reset();
        expect([b.status, await b.clone().text()]).toEqual([a.status, await a.clone().text()]);
        if ((await allowed(a)).status === 201) placed++;
      }),
      { numRuns: 400 },
    );
    // Or else the values above have become useless.
    expect(placed).toBeGreaterThan(40);
  });

  it('headers and addresses too', async () => {
    const door = await doors.fetch(createSandbox());
    const value = fc.oneof(
      fc.uuid(),
      fc.string().filter((candidate) => /^[\x20-\x7e]*$/.test(candidate)),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          Authorization: fc.oneof(value, fc.constant('Bearer x')),
          'MS-RequestId': value,
          'MS-CorrelationId': value,
          'Content-Type': fc.oneof(value, fc.constant('application/json')),
        }),
        fc.oneof(fc.webPath(), fc.constant(PATH)),
        async (headers, path) => {
          await allowed(await door({ headers, path }));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('to any operation', async () => {
    const clock = (): Date => new Date(0);
    const made = (): ReturnType<typeof createSandbox> => createSandbox({ clock, random: () => 0.5 });
    const [inside, outside] = [made(), made()];
    const [near, far] = [await doors.fetch(inside), await doors.http(outside)];
    const word = fc.oneof(
      text,
      fc.constantFrom('US', 'true', 'onetime', 'IsIndirectResellerOf', '{"Field":1}'),
    );
    // An id of dots only would be another address.
    const pathId = fc.oneof(
      text.filter((id) => !/^(\.{0,2}|.*\p{Surrogate}.*)$/su.test(id)),
      fc.constant(LICENCE),
    );
    const parameters = fc.record({
      customerId: fc.oneof({ weight: 3, arbitrary: fc.constant(CUSTOMER) }, { weight: 1, arbitrary: pathId }),
      orderId: fc.constantFrom('80808080-8080-4808-a808-808080808080', 'x', '%'),
      subscriptionId: pathId,
      offerId: pathId,
      productId: pathId,
      skuId: pathId,
    });
    const query = fc.dictionary(
      fc.constantFrom('country', 'include_price', 'billingType', 'relationship_type', 'filter'),
      word.filter((value) => !/\p{Surrogate}/u.test(value)),
    );
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...operationIds),
        parameters,
        query,
        body,
        async (id, ids, asked, sent) => {
          const given = { ...ids, ...asked };
          const { path } = operation(id);
          const own = Object.fromEntries(
            Object.entries(given).filter(([name]) => name in asked || path.includes(`{${name}}`)),
          );
          const request = call(id, own, { body: sent });
          const [a, b] = await Promise.all([near(request), far(request)]);
          expect([b.status, await b.clone().text()]).toEqual([a.status, await a.clone().text()]);
          seen.add(`${id} ${a.status < 300}`);
          await answered(id, a);
        },
      ),
      { numRuns: 400 },
    );
    expect(seen.size).toBeGreaterThan(12);
  });
});

it('whatever a change of a subscription asks for, the answer is one that the contract allows', async () => {
  const sandbox = createSandbox({ clock: () => new Date(0) });
  const door = await doors.fetch(sandbox);
  const samples = [...operation('getSubscription').requests.values()];
  const change = spelt({
    friendlyName: mostly(text),
    quantity: mostly(fc.integer({ min: -1, max: 400 })),
    status: mostly(fc.constantFrom('active', 'Suspended', 'deleted', 'none')),
    autoRenewEnabled: mostly(fc.boolean()),
    billingCycle: mostly(fc.constantFrom('monthly', 'annual')),
    partnerId: mostly(fc.constantFrom('', '4848383')),
    scheduledNextTermInstructions: mostly(
      fc.record({
        quantity: mostly(fc.nat(20)),
        customTermEndDate: mostly(text),
        product: mostly(fc.record({ termDuration: mostly(fc.constantFrom('P1M', 'P9999999Y', '', 'P0D')) })),
      }),
    ),
  });
  let changed = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...samples), change, fc.nat(400), async (parameters, body, days) => {
      const answer = await door(call('updateSubscription', parameters, { body }));
      await answered('updateSubscription', answer);
      if (answer.status === 200) changed++;
      sandbox.advance(days * 86_400_000);
      await answered('getSubscription', await door(call('getSubscription', parameters, { method: 'GET' })));
      sandbox.reset();
    }),
    { numRuns: 400 },
  );
  expect(changed).toBeGreaterThan(20);
});
