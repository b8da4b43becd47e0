/** What leaves `create` and `addOn` is the order as it was at the moment of the call, and nothing that was not checked. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidOrderError, isPartnerCenterError, type NewAddOn, type NewOrder } from '../../src/index.js';
import { validateOrderRequest } from '../../src/validate/index.js';
import { customerId, failureOf, fetchThat, ok, ordersWith } from './world.js';

const offerId = '84A03D81-6B37-4D66-8D4A-FAEA24541538';
const parentSubscriptionId = '1DA3295E-C59A-476C-A7E7-D7E981FE79BE';
const item = { lineItemNumber: 0, offerId, quantity: 5 };

/** The two purchases, for callers without types. */
const purchases = {
  create: (orders: ReturnType<typeof ordersWith>, order: unknown, options?: object) =>
    orders.create(order as NewOrder, options),
  addOn: (orders: ReturnType<typeof ordersWith>, order: unknown, options?: object) =>
    orders.byId('c403d91b21d2').addOn(order as NewAddOn, options),
};

describe.each(Object.entries(purchases))('%s', (name, place) => {
  const line = name === 'addOn' ? { ...item, parentSubscriptionId } : item;

  async function bodyOf(order: unknown, afterwards: () => void = () => undefined, options?: object) {
    const { fetch, seen } = fetchThat(ok());
    const placed = place(ordersWith({ fetch }), order, options);
    afterwards();
    await placed;
    return seen[0]?.body;
  }

  async function faultsOf(order: unknown, options?: object) {
    const { fetch, seen } = fetchThat(ok());
    const error = await failureOf(place(ordersWith({ fetch }), order, options));
    expect(seen).toEqual([]);
    if (!(error instanceof InvalidOrderError)) throw error;
    expect(error.outcome).toBe('not-sent');
    return error.faults.map(({ path, keyword }) => `${path} ${keyword}`);
  }

  test('sends the order as it was at the call, whatever is done to it afterwards', async () => {
    for (const unknownMembers of ['refuse', 'send'] as const) {
      const newer = unknownMembers === 'send' ? { tomorrow: { deep: [1] } } : {};
      const order = { lineItems: [{ ...line, renewsTo: { termDuration: 'P1Y' } }], ...newer };
      const then = structuredClone(order);
      const change = () => {
        for (const each of order.lineItems) {
          each.quantity = -5;
          each.renewsTo.termDuration = 'never';
        }
        order.lineItems.push({ ...line, renewsTo: { termDuration: 'P1Y' } });
        order.tomorrow?.deep.push(2);
      };
      const body = await bodyOf(order, change, { unknownMembers });
      expect(body).toBe(JSON.stringify({ referenceCustomerId: customerId, ...then }));
    }
  });

  test('reads each member once, so that a getter can not say two things', async () => {
    let asked = 0;
    const quantity = () => (asked++ === 0 ? 5 : -5);
    const order = {
      lineItems: [
        {
          ...line,
          get quantity() {
            return quantity();
          },
        },
      ],
    };
    expect(JSON.parse((await bodyOf(order)) ?? '')).toMatchObject({ lineItems: [{ quantity: 5 }] });
    expect(asked).toBe(1);
  });

  test('reads each member once where a proxy stands for an object inside', async () => {
    let asked = 0;
    const terms = ['P1Y', 'never', 'never', 'never'];
    const renewsTo = new Proxy(
      { termDuration: 'P1Y' },
      {
        get: (target, key) =>
          key === 'termDuration' ? terms[asked++] : (Reflect.get(target, key) as unknown),
      },
    );
    expect(JSON.parse((await bodyOf({ lineItems: [{ ...line, renewsTo }] })) ?? '')).toMatchObject({
      lineItems: [{ renewsTo: { termDuration: 'P1Y' } }],
    });
  });

  const toJSON = () => ({ lineItems: [{ ...line, quantity: -5 }] });
  test.each<[string, () => object, string]>([
    ['an order', () => ({ lineItems: [line], toJSON }), ' toJSON'],
    [
      'an order that inherits it',
      () => Object.assign(Object.create({ toJSON }) as object, { lineItems: [line] }),
      ' toJSON',
    ],
    ['a list', () => ({ lineItems: Object.assign([line], { toJSON }) }), '/lineItems toJSON'],
    ['an item', () => ({ lineItems: [{ ...line, toJSON }] }), '/lineItems/0 toJSON'],
    [
      'an item that inherits it',
      () => ({ lineItems: [Object.assign(Object.create({ toJSON }) as object, line)] }),
      '/lineItems/0 toJSON',
    ],
    ['a renewal', () => ({ lineItems: [{ ...line, renewsTo: { toJSON } }] }), '/lineItems/0/renewsTo toJSON'],
    [
      'a Date',
      () => ({ lineItems: [{ ...line, customTermEndDate: new Date() }] }),
      '/lineItems/0/customTermEndDate type',
    ],
  ])('refuses %s with a toJSON', async (_name, order, fault) => {
    expect(await faultsOf(order())).toEqual([fault]);
    expect(await faultsOf(order(), { unknownMembers: 'send' })).toEqual([fault]);
  });

  test('refuses a toJSON that takes itself away', async () => {
    const order = {
      lineItems: [line],
      toJSON(this: { toJSON?: unknown }) {
        delete this.toJSON;
        return { lineItems: [{ ...line, quantity: -5 }] };
      },
    };
    const faults = await faultsOf(order, { unknownMembers: 'send' });
    expect(faults.length).toBeGreaterThan(0);
  });

  const cycle: Record<string, unknown> = { lineItems: [line] };
  cycle['again'] = [cycle, cycle];
  const throwing = (thrown: unknown) => ({
    get lineItems(): unknown {
      throw thrown;
    },
  });
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  const unspeakable = Object.create(null) as object;
  test.each([
    ['a getter that throws', throwing(new RangeError('not now'))],
    ['a getter that throws no error', throwing(Symbol('not now'))],
    ['a getter that throws what has no words', throwing(unspeakable)],
    ['a proxy that is gone', revoked],
    ['a proxy that is gone inside', { lineItems: [{ ...line, renewsTo: revoked }] }],
    ['a cycle', cycle],
    ['a symbol in a list', { lineItems: [Symbol('x')] }],
    ['a function', () => ({ lineItems: [line] })],
    ['a BigInt', { lineItems: [{ ...line, quantity: 5n }] }],
    ['a hole', { lineItems: new Array(1) }],
  ])('rejects %s with an InvalidOrderError, and never throws', async (_name, order) => {
    for (const unknownMembers of ['refuse', 'send']) {
      const { fetch, seen } = fetchThat(ok());
      const error = await failureOf(place(ordersWith({ fetch }), order, { unknownMembers }));
      expect(error).toBeInstanceOf(InvalidOrderError);
      expect(seen).toEqual([]);
    }
  });

  test('names what is wrong as the caller wrote it, not as the text would say it', async () => {
    const error = await failureOf(place(ordersWith({}), { lineItems: [{ ...line, quantity: NaN }] }));
    expect(error.message).toContain('/lineItems/0/quantity must be a whole number, not NaN');
  });

  test('refuses misspelt members, and the client or the call lets newer ones through', async () => {
    const misspelt = { lineItems: [{ ...line, qantity: 7 }] };
    const error = await failureOf(place(ordersWith({}), misspelt));
    expect(error.message).toBe(
      'The order was not sent: /lineItems/0/qantity is not a member of a line item; did you mean quantity?',
    );
    expect(JSON.parse((await bodyOf(misspelt, undefined, { unknownMembers: 'send' })) ?? '')).toMatchObject({
      lineItems: [{ qantity: 7 }],
    });
    const { fetch, seen } = fetchThat(ok());
    const lenient = ordersWith({ fetch, unknownMembers: 'send' });
    await place(lenient, misspelt);
    expect(seen).toHaveLength(1);
    expect(await failureOf(place(lenient, misspelt, { unknownMembers: 'refuse' }))).toBeInstanceOf(
      InvalidOrderError,
    );
  });

  test('sends an undefined member as little as JSON does', async () => {
    const body = await bodyOf({ lineItems: [{ ...line, qantity: undefined }] });
    expect(body).toBe(JSON.stringify({ referenceCustomerId: customerId, lineItems: [line] }));
  });

  test('checks the rest of an order with newer members', async () => {
    const order = { lineItems: [{ ...line, tomorrow: 1, quantity: -5 }] };
    expect(await faultsOf(order, { unknownMembers: 'send' })).toEqual(['/lineItems/0/quantity minimum']);
  });
});

describe('check', () => {
  const { fetch } = fetchThat(ok());
  const anyMember = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(undefined, NaN, 5n, new Date(0), { toJSON: () => 5 }, new Map(), Symbol('x'), () => 5),
  );
  const names = [
    'offerId',
    'quantity',
    'qantity',
    'termDuration',
    'renewsTo',
    'attributes',
    'toJSON',
    '__proto__',
  ];
  const anyItem = fc
    .array(fc.tuple(fc.constantFrom(...names), anyMember), { maxLength: 3 })
    .map((members) => ({ ...item, ...Object.fromEntries(members) }));
  const anyOrder = fc.oneof(
    fc.record(
      { lineItems: fc.array(anyItem, { maxLength: 3 }), billingCycle: anyMember },
      { requiredKeys: ['lineItems'] },
    ),
    anyMember,
  );

  test('says the same as create, and what create sends validates and is the order of that moment', async () => {
    await fc.assert(
      fc.asyncProperty(anyOrder, fc.constantFrom('refuse', 'send'), async (order, unknownMembers) => {
        const { fetch, seen } = fetchThat(ok());
        const orders = ordersWith({ fetch, unknownMembers });
        const faults = await orders.check(order);
        const result = await orders.create(order as NewOrder).then(
          () => [],
          (error: unknown) => (error instanceof InvalidOrderError ? error.faults : [error]),
        );
        expect(result).toEqual(faults);
        expect(seen.length).toBe(faults.length === 0 ? 1 : 0);
        for (const { body } of seen) {
          expect(validateOrderRequest(JSON.parse(body), { unknownMembers })).toEqual({ valid: true });
          // But for what is filled in.
          const meant: unknown = JSON.parse(JSON.stringify(order));
          expect(JSON.parse(body)).toMatchObject(meant as object);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('tells of an order that can not be read', async () => {
    const order = {
      get lineItems() {
        throw new RangeError('not now');
      },
    };
    expect(await ordersWith({ fetch }).check(order)).toEqual([
      { path: '', message: "can't be written as JSON (not now)", keyword: 'json' },
    ]);
  });
});

test('a customer that is no text is refused by the promise, not by the call', async () => {
  const order = { referenceCustomerId: customerId, lineItems: [item] };
  for (const id of [undefined, null, 5, {}] as unknown[]) {
    const error = await failureOf(ordersWith({}, id as string).create(order));
    expect(isPartnerCenterError(error)).toBe(true);
  }
});
