/** Prices in the contract's examples follow the rule that their members are described by. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { isList, isRecord, recordAt, type JsonValue } from '../../src/openapi/json.js';
import { readContract } from '../../scripts/generate/outputs.js';

const contract = await readContract(fileURLToPath(new URL('../..', import.meta.url)));

interface Prices {
  readonly discountedPrice: number;
  readonly proratedPrice: number;
  readonly price: number;
  readonly extendedPrice: number;
}

const isPrices = (value: unknown): value is Prices =>
  typeof value === 'object' &&
  value !== null &&
  'extendedPrice' in value &&
  typeof value.extendedPrice === 'number';

function* pricesIn(node: JsonValue | undefined): Generator<Prices> {
  if (isPrices(node)) yield node;
  if (isList(node)) for (const item of node) yield* pricesIn(item);
  else if (isRecord(node)) for (const item of Object.values(node)) yield* pricesIn(item);
}

const examples = [...pricesIn(contract)];

test('there are examples of prices, of the schema and of an order', () => {
  expect(examples.length).toBeGreaterThan(1);
});

test.each(examples)('what one costs is prorated, and what all cost is a multiple of it: %o', (prices) => {
  expect(prices.proratedPrice).toBeLessThanOrEqual(prices.discountedPrice);
  expect(prices.price).toBe(prices.proratedPrice);
  expect(prices.extendedPrice % prices.price).toBe(0);
});

test('the example of one member is that of all members together', () => {
  const schema = recordAt(contract, 'components', 'schemas', 'Pricing');
  const alone = Object.entries(recordAt(schema, 'properties')).map(([name, member]) => [
    name,
    isRecord(member) && isList(member['examples']) ? member['examples'][0] : undefined,
  ]);
  expect(schema['examples']).toEqual([Object.fromEntries(alone)]);
});
