import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateFault, validateOrder, validateOrderRequest } from '../../src/validate/index.js';

const line = { lineItemNumber: 0, offerId: 'a', quantity: 1 };

describe('values that nobody sends by accident', () => {
  test('a cycle ends', () => {
    const order: Record<string, unknown> = { lineItems: [line] };
    order['attributes'] = order;
    order['renewsTo'] = order;
    expect(validateOrderRequest(order, { unknownMembers: 'send' })).toEqual({ valid: true });
    order['lineItems'] = [order];
    expect(validateOrderRequest(order, { unknownMembers: 'send' }).valid).toBe(false);
    expect(validateOrderRequest(order).valid).toBe(false);
  });

  test('depth without end costs nothing', () => {
    let deep: object = {};
    for (let level = 0; level < 100_000; level++) deep = { links: deep, attributes: deep };
    const order = { lineItems: [line], attributes: deep };
    expect(validateOrderRequest(order, { unknownMembers: 'send' }).valid).toBe(true);
    expect(validateOrderRequest(order).valid).toBe(false);
  });

  test('a hundred thousand wrong line items give a hundred errors and a count, and are each read a few times', () => {
    const length = 100_000;
    const { items, reads } = counted(Array.from({ length }, () => ({ renewsTo: 5, quantity: 'x' })));
    const result = validateOrderRequest({ lineItems: items });
    expect(reads()).toBeLessThanOrEqual(3 * length);
    if (result.valid) throw new Error('is not valid');
    expect(result.errors).toHaveLength(101);
    expect(result.errors.at(-1)).toEqual({
      path: '',
      message: expect.stringMatching(/^has at least \d+ more faults$/) as string,
      keyword: 'more',
    });
  });

  test('line items with one number are refused, each read as often as one of ten times fewer', () => {
    const readsOf = (length: number): number => {
      const { items, reads } = counted(Array<object>(length).fill(line));
      expect(validateOrderRequest({ lineItems: items }).valid).toBe(false);
      return reads() / length;
    };
    expect(readsOf(10_000)).toBeLessThanOrEqual(readsOf(1_000));
  });

  test('a loop that is cut short never makes a fault valid', () => {
    const wrong = Array<number>(5_000).fill(1);
    const wrongAtLast = [...Array<object>(5_000).fill({}), 1];
    for (const other_errors of [wrong, wrongAtLast])
      expect(validateFault({ code: 'x', other_errors }).valid).toBe(false);
  });

  test('names of the prototype are names like others', () => {
    const context: unknown = JSON.parse('{ "__proto__": 1, "constructor": 2, "toString": "ok" }');
    const result = validateOrderRequest({ lineItems: [{ ...line, provisioningContext: context }] });
    expect(result).toEqual({
      valid: false,
      errors: [
        {
          path: '/lineItems/0/provisioningContext/__proto__',
          message: 'must be a string, not 1',
          keyword: 'type',
        },
        {
          path: '/lineItems/0/provisioningContext/constructor',
          message: 'must be a string, not 2',
          keyword: 'type',
        },
      ],
    });
  });

  test('inherited members do not count, as JSON does not send them', () => {
    const result = validateOrderRequest(Object.create({ lineItems: [line] }));
    expect(result).toEqual({
      valid: false,
      errors: [{ path: '/lineItems', message: 'is required', keyword: 'required' }],
    });
  });

  test('a message repeats little of a value', () => {
    for (const text of ['x'.repeat(1_000_000), '\u0000'.repeat(1_000), '😀'.repeat(1_000)]) {
      const result = validateOrderRequest({ referenceCustomerId: text, lineItems: [line] });
      if (result.valid) throw new Error('is not valid');
      const [, shown = ''] = result.errors[0]?.message.split(', not ') ?? [];
      expect(shown.length).toBeGreaterThan(10);
      expect(shown.length).toBeLessThanOrEqual(60);
      expect(shown).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
    }
  });

  test('no value makes a validator throw, and every path leads to the member or to where it is missing', () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true });
    const lineItem = fc.record(
      {
        lineItemNumber: anything,
        offerId: anything,
        quantity: anything,
        renewsTo: anything,
        provisioningContext: anything,
      },
      { requiredKeys: [] },
    );
    const order = fc.record(
      { id: anything, lineItems: fc.array(lineItem), billingCycle: anything },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(anything, order), (value) => {
        for (const validate of [validateOrderRequest, validateOrder, validateFault]) {
          const result = validate(value);
          if (result.valid) continue;
          expect(result.errors.length).toBeGreaterThan(0);
          for (const { path, message } of result.errors) {
            expect(path).toMatch(/^(\/([^~]|~[01])*)?$/s);
            expect(message.length).toBeLessThan(250);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** A list that counts how often one of its items is read. */
function counted(list: readonly object[]): { items: readonly object[]; reads: () => number } {
  let reads = 0;
  const items = new Proxy(list, {
    get(target, name) {
      if (typeof name === 'string' && /^\d+$/.test(name)) reads++;
      return Reflect.get(target, name) as unknown;
    },
  });
  return { items, reads: () => reads };
}
