/** What a reader meets first can be bought today: an item of new commerce, with its term and its billing cycle. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { docsContract } from '../../scripts/docs/contract.js';
import { operationsOf } from '../../scripts/docs/operations.js';
import { root } from '../../scripts/docs/paths.js';
import { readSamples } from '../../scripts/docs/samples.js';
import { followed } from '../../src/openapi/document.js';
import { recordAt } from '../../src/openapi/json.js';
import { readContract } from '../../scripts/generate/outputs.js';
import { run } from '../cli/world.js';

const ITEM = /\b[A-Z\d]{12}:[A-Z\d]{4}:[A-Z\d]{12}\b/;
const LEGACY = /\b(?:84A03D81|031C9E47)-/;
const TERM = /term(?:Duration|_duration)?\W{1,6}P\d+[MY]/i;
const CYCLE = /billing-?Cycle\W{1,6}\w+/i;

const contract = await readContract(root);
const samples = await readSamples(root, contract);
const shown = docsContract(contract, samples);

/** The text from its start to the end of the first order in it. */
function firstOrder(text: string): string {
  const start = Math.min(...[ITEM, LEGACY].map((what) => text.search(what)).filter((at) => at >= 0));
  return text.slice(Math.max(0, start - 400), start + 200);
}

describe('the first order', () => {
  test.each(['README.md', 'docs/place-an-order.md', 'docs/test-with-the-sandbox.md', 'docs/migrating.md'])(
    'of %s has an item, a term and a billing cycle',
    async (file) => {
      const order = firstOrder(await readFile(path.join(root, file), 'utf8'));
      expect(order).not.toMatch(LEGACY);
      for (const part of [ITEM, TERM, CYCLE]) expect(order).toMatch(part);
    },
  );

  test.each([
    'docs/failures-and-repeats.md',
    'docs/indirect-reseller.md',
    'docs/many-orders.md',
    'docs/typed-fetch.md',
    'src/client/partner-center.ts',
  ])('of %s has them too, and no other follows that can’t be bought', async (file) => {
    const text = await readFile(path.join(root, file), 'utf8');
    expect(text).not.toMatch(LEGACY);
    for (const part of [ITEM, TERM, CYCLE]) expect(firstOrder(text)).toMatch(part);
  });

  test('of the command’s help has them, in one command', async () => {
    const { out } = await run(['create', '--help']);
    const command = /create --customer "\$CUSTOMER_ID".*\\\n.*/.exec(out)?.[0] ?? '';
    for (const part of [ITEM, TERM, CYCLE]) expect(command).toMatch(part);
  });

  test('of the reference’s introduction has them', () => {
    const introduction = recordAt(shown, 'info')['description'];
    const order = firstOrder(typeof introduction === 'string' ? introduction : '');
    expect(order).not.toMatch(LEGACY);
    for (const part of [ITEM, TERM, CYCLE]) expect(order).toMatch(part);
  });
});

test('the first request of createOrder, and its first answer, are of new commerce', () => {
  const operation = operationsOf(contract).find(({ id }) => id === 'createOrder');
  expect(operation?.scenarios[0]?.name).toBe('newCommerce');
  const answer = followed(contract, recordAt(operation?.node ?? {}, 'responses', '201'));
  const [first] = Object.keys(recordAt(answer, 'content', 'application/json', 'examples'));
  expect(first).toBe('newCommerce');
  expect(recordAt(contract, 'components', 'examples', 'NewCommerceOrderRequest', 'value')).toMatchObject({
    billingCycle: 'monthly',
    lineItems: [{ termDuration: 'P1Y' }],
  });
});

test.each(operationsOf(contract))(
  '$id shows new commerce first, where it has an example of it',
  (operation) => {
    const names = operation.scenarios.map(({ name }) => name);
    expect(names.indexOf('newCommerce')).toBeLessThanOrEqual(0);
  },
);

test('the guide to a first order says since when legacy offers are closed, and where that is known from', async () => {
  const guide = await readFile(path.join(root, 'docs/place-an-order.md'), 'utf8');
  expect(guide).toContain('2022-03-10');
  expect(guide).toContain('migrate-subscriptions-to-new-commerce');
});
