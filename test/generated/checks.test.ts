/** The quick checks of what is sent say what the validators of the same schemas say. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAddOnRequest, isOrderRequest } from '../../generated/checks.js';
import { checkModule } from '../../scripts/generate/checks.js';
import { dryRun } from '../../src/verify/index.js';
import {
  validateAddOnRequest,
  validateOrderRequest,
  type ValidationResult,
} from '../../src/validate/index.js';

/** Whether a body is right but for what JSON Schema can't say. */
const isRight = (result: ValidationResult): boolean =>
  result.valid || result.errors.every(({ keyword }) => keyword === 'lineItemNumbers');
const isRightOrder = (body: unknown): boolean => isRight(validateOrderRequest(body));
const isRightAddOn = (body: unknown): boolean => isRight(validateAddOnRequest(body));

const pairs = [
  { name: 'a new order', check: isOrderRequest, validate: isRightOrder, method: 'POST' },
  { name: 'an add-on', check: isAddOnRequest, validate: isRightAddOn, method: 'PATCH' },
] as const;

const plans = await dryRun({ server: 'http://127.0.0.1:1' });

describe.each(pairs)('of $name', ({ check, validate, method }) => {
  const sent = plans
    .flatMap(({ requests }) => requests)
    .filter((request) => request.method === method)
    .flatMap(({ body }) => parsed(body));

  test('they agree on every body of the contract’s cases', () => {
    expect(sent.map(check)).toEqual(sent.map((body) => validate(body)));
    expect(new Set(sent.map(check))).toEqual(new Set([true, false]));
  });

  test('they agree on bodies with anything anywhere', () => {
    const right = fc.constantFrom(...sent.filter((body) => validate(body)));
    fc.assert(
      fc.property(
        right,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        anything,
        (body, chances, wrong) => {
          const changed = withOneChange(body, chances, wrong);
          expect(check(changed)).toBe(validate(changed));
        },
      ),
      { numRuns: 3000 },
    );
  });
});

test('holes of a list are no items, since they are sent as null', () => {
  expect(isOrderRequest({ lineItems: new Array(2) })).toBe(false);
});

test.each([
  [{ unevaluatedProperties: false }, 'can\'t say "unevaluatedProperties" yet'],
  [{ type: ['string', 'text'] }, 'can\'t say the type "text"'],
  [{ type: 'text' }, 'can\'t say the type "text"'],
  [{ format: 'email' }, 'can\'t say the format "email"'],
  [{ additionalProperties: false }, "can't say the schema false"],
])('%j stops the generator', (schema, words) => {
  expect(() => checkModule({ Anything: schema })).toThrow(words);
});

const anything = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    undefined,
    '',
    ' ',
    0,
    -1,
    1.5,
    Number.NaN,
    2n,
    {},
    [],
    [undefined],
    'P1Y',
    'P',
    'é',
    new Date(0),
    { toJSON: () => 'P1Y' },
    Object.create({ toJSON: () => 'P1Y' }),
  ),
);

/** The value with one of its parts, however deep, replaced by `wrong`. */
function withOneChange(value: unknown, chances: Iterator<number>, wrong: unknown): unknown {
  const chance = (): number => Number(chances.next().value);
  if (typeof value !== 'object' || value === null || chance() < 0.1) return wrong;
  const keys = Object.keys(value);
  const key = keys[Math.floor(chance() * keys.length)];
  if (key === undefined) return wrong;
  const changed = withOneChange(Reflect.get(value, key), chances, wrong);
  return Array.isArray(value)
    ? value.map((item: unknown, index) => (String(index) === key ? changed : item))
    : chance() < 0.1
      ? { ...value, [`${key}s`]: changed }
      : { ...value, [key]: changed };
}

function parsed(body: string | undefined): unknown[] {
  try {
    return body === undefined ? [] : [JSON.parse(body)];
  } catch {
    return [];
  }
}
