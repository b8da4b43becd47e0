/** What the contract has no example of yet: keywords and parameters that a later operation may bring. */
import { expect, test } from 'vitest';
import { schemaLocations, type SchemaLocation } from '../../src/verify/cases/schema-locations.js';
import { contextFor } from '../../src/verify/cases/case-context.js';
import { invalidValues } from '../../src/verify/cases/invalid-values.js';
import { parameterCases } from '../../src/verify/cases/parameters.js';
import { validValues } from '../../src/verify/cases/valid-values.js';
import { checksOf } from '../../src/verify/checks/checks-of.js';
import { operations } from '../../src/openapi/contract.js';
import type { Operation, Parameter } from '../../src/openapi/operation.js';
import { textOf, type JsonRecord } from '../../src/openapi/json.js';
import { runCase } from '../../src/verify/run-case.js';
import { schemaAt } from '../../src/verify/schema.js';
import { targetFrom } from '../../src/verify/target.js';
import { createSandbox, sampleOrders } from '../../src/sandbox/index.js';

function locationOf(schema: JsonRecord): SchemaLocation {
  const [location] = schemaLocations(schemaAt({ value: schema, pointer: '' }));
  if (location === undefined) throw new Error('no location');
  return location;
}

const valid = (schema: JsonRecord) => validValues(locationOf(schema)).map(({ value }) => value);
const invalid = (schema: JsonRecord) => invalidValues(locationOf(schema)).map(({ value }) => value);

test('a closed enum: each value is good, another one is bad', () => {
  const schema = { type: 'string', enum: ['a', 'b'], examples: ['a'] };
  expect(valid(schema)).toEqual(['a', 'a', 'b']);
  expect(invalid(schema)).toEqual([7, 'no-such-value']);
});

test('numbers: both borders are good, one step beyond is bad', () => {
  const schema = { type: 'integer', minimum: 2, maximum: 9, examples: [5] };
  expect(valid(schema)).toEqual([5, 2, 9]);
  expect(invalid(schema)).toEqual(['5', 1.5, 1, 10]);
});

test('texts: the shortest and the longest are good, one character beyond is bad', () => {
  const schema = { type: 'string', minLength: 2, maxLength: 4, examples: ['abc'] };
  expect(valid(schema)).toEqual(expect.arrayContaining(['abc', 'xx', 'xxxx']));
  expect(invalid(schema)).toEqual([7, 'x', 'xxxxx']);
});

test('lists: the most items are good, one more or too few are bad', () => {
  const schema = { type: 'array', minItems: 1, maxItems: 2, items: { type: 'boolean', examples: [true] } };
  expect(valid(schema)).toEqual([[true], [true, true]]);
  expect(invalid(schema)).toEqual([{}, [], [true, true, true]]);
});

test('dates: another spelling and a month that is none are bad', () => {
  const schema = { type: 'string', format: 'date-time', examples: ['2017-03-30T10:43:07Z'] };
  expect(invalid(schema)).toEqual([7, '30/03/2017', '2017-13-30T10:43:07Z']);
});

test('a required header that is left out is found missing', async () => {
  const cases = parameterCases(withParameter('header', 'If-Match'));
  const one = cases.find(
    ({ name }) => name === 'createOrder refuses a call without the header parameter If-Match',
  );
  if (one === undefined) throw new Error('no such case');
  expect(checksOf(one)[0]).toBe('missing_required_header');
  // The sandbox asks for no such header, so it takes the call.
  const target = targetFrom({
    server: 'http://127.0.0.1:4010',
    fetch: createSandbox({ strict: false, orders: sampleOrders() }).fetch,
  });
  const { violations, exchanges } = await runCase(one, target, () => Promise.resolve());
  expect(violations.map(({ check }) => check)).toEqual(['missing_required_header']);
  expect(exchanges[0]?.request.headers).not.toHaveProperty('If-Match');
});

test('a required query parameter is sent, and left out in one case', () => {
  const cases = parameterCases(withParameter('query', 'country'));
  const context = { ...contextFor(undefined), id: () => '57870501-203b-468e-8a63-078a3826d8ec' };
  const paths = cases.map(({ name, steps }) => ({ name, path: steps[0]?.request(context).path ?? '' }));
  const without = paths.filter(({ path }) => !path.endsWith('?country=a+b%26c'));
  expect(without.map(({ name }) => name)).toEqual([
    'createOrder refuses a call without the query parameter country',
  ]);
});

function withParameter(place: string, name: string): Operation {
  const createOrder = operations.find(({ id }) => id === 'createOrder');
  if (createOrder === undefined) throw new Error('no operation');
  const parameter: Parameter = {
    name,
    in: place,
    required: true,
    schema: { value: { type: 'string' }, pointer: '/components/parameters/Locale/schema' },
    example: 'a b&c',
    value: {},
    pointer: '/components/parameters/Locale',
  };
  return { ...createOrder, parameters: [...createOrder.parameters, parameter] };
}

test('made-up values keep every keyword of their schema', () => {
  const texts = valid({ type: 'string', minLength: 2, maxLength: 20 });
  for (const text of texts) {
    const { length } = Array.from(textOf(text));
    expect([text, length >= 2 && length <= 20]).toEqual([text, true]);
  }
  for (const text of valid({ type: 'string', minLength: 40 }))
    expect(textOf(text).length).toBeGreaterThanOrEqual(40);
  for (const number of valid({ type: 'integer', minimum: 5, maximum: 9 })) {
    expect(Number(number)).toBeGreaterThanOrEqual(5);
    expect(Number(number)).toBeLessThanOrEqual(9);
  }
  expect(valid({ type: 'string', enum: ['a', 'b'] })).toEqual(['a', 'a', 'b']);
});
