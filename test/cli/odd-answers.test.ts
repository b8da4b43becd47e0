import { createServer } from 'node:http';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { customerId, run } from './world.js';

const offer = '84A03D81-6B37-4D66-8D4A-FAEA24541538';
const order = ['create', '--customer', customerId, '--offer', offer, '--quantity', '5'];
const one = ['--customer', customerId, '--order', 'CF3B0E37BE0B'];
const subscription = ['--customer', customerId, '--subscription', 'A'];
const item = ['--offer', 'A:B:C', '--quantity', '1', '--billing-cycle', 'monthly'];
const commands: Readonly<Record<string, readonly string[]>> = {
  create: order,
  get: ['get', ...one],
  list: ['list', '--customer', customerId],
  status: ['status', ...one],
  customer: ['customer', '--customer', customerId],
  offer: ['offer', '--offer', offer, '--country', 'US'],
  resellers: ['resellers'],
  availabilities: ['availabilities', '--customer', customerId, '--product', 'A'],
  products: ['availabilities', '--customer', customerId],
  cart: ['cart', '--customer', customerId, ...item],
  checkout: ['cart', '--customer', customerId, '--cart', 'A'],
  reconcile: ['reconcile', ...order.slice(1), '--since', '2026-01-17T10:00:00Z'],
  addon: ['addon', ...one, ...order.slice(3), '--subscription', 'A'],
  'order cancel': ['order', 'cancel', ...one],
  'subscription list': ['subscription', 'list', '--customer', customerId],
  'subscription get': ['subscription', 'get', ...subscription],
  'subscription set': ['subscription', 'set', ...subscription, '--quantity', '2'],
  'subscription cancel': ['subscription', 'cancel', ...subscription],
};

const bought = ['create', 'cart', 'checkout'];

/** A server that gives every call the answer of the moment. */
async function answering() {
  const answer = { status: 200, body: '{}' };
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      response.writeHead(answer.status, { 'Content-Type': 'application/json' }).end(answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { answer, env: { PARTNER_CENTER_URL: `http://127.0.0.1:${port}` } };
}

const members = [
  'id',
  'items',
  'lineItems',
  'status',
  'totalPrice',
  'currencyCode',
  'companyProfile',
  'companyName',
  'supportedBillingCycles',
  'minimumQuantity',
  'quantity',
  'offerId',
  'totalCount',
  'name',
  'error',
  'pricing',
  'extendedPrice',
  'addonItems',
  'orders',
  'orderErrors',
  'terms',
  'sku',
  'refundOptions',
];
const anything = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, 0, -1, 1e308, '', 'x', '\u001b[31m\u202e\u0085\n', {}, [], [null]),
    fc.string({ unit: 'binary' }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...members), tie('value'), { maxKeys: 6 }),
  ),
})).value;

const raw = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

describe('an odd answer', () => {
  test.each([
    ['lineItems: [null]', { id: 'A', lineItems: [null] }],
    ['an id that is an object', { id: {}, lineItems: [] }],
    ['a price that is text', { id: 'A', totalPrice: 'free', lineItems: [{ quantity: {} }] }],
    [
      'a name with a terminal in it',
      { id: 'A', lineItems: [{ friendlyName: '\u001b]0;owned\u0007\u202e\u009b2J\n' }] },
    ],
  ])('to a purchase never ends in 1: %s', async (_name, body) => {
    const { answer, env } = await answering();
    Object.assign(answer, { status: 201, body: JSON.stringify(body) });
    for (const json of [[], ['--json']]) {
      const { status, out, err } = await run([...order, ...json], { env });
      expect([0, 2]).toContain(status);
      expect(out + err).not.toMatch(raw);
      expect(err).not.toContain('unexpectedly');
      if (json.length > 0) expect(() => void JSON.parse(out)).not.toThrow();
    }
  });

  test('that is nested deeper than can be written is no refusal, and stderr names the order', async () => {
    const { answer, env } = await answering();
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    Object.assign(answer, { status: 201, body: `{"id":"A1","lineItems":[{"offerId":${deep}}]}` });
    const { status, err } = await run([...order, '--json'], { env });
    expect(status).toBe(2);
    expect(err).toMatch(/The order was placed: A1|outcome {5}unknown/);
    expect([0, 2]).toContain((await run(order, { env })).status);
  });

  test('of any shape makes no command fail unexpectedly, and reaches no terminal raw', async () => {
    const { answer, env } = await answering();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(commands)),
        fc.dictionary(fc.constantFrom(...members), anything, { maxKeys: 8 }),
        fc.array(anything, { maxLength: 3 }),
        fc.boolean(),
        async (name, odd, items, json) => {
          // The least that makes the client take it for an answer; it repeats a purchase for anything else.
          const body = { ...odd, id: 'A', items, lineItems: items, orders: items };
          Object.assign(answer, { status: bought.includes(name) ? 201 : 200, body: JSON.stringify(body) });
          const { status, out, err } = await run([...(commands[name] ?? []), ...(json ? ['--json'] : [])], {
            env,
          });
          // A cart may hold what can't be bought.
          expect(name === 'cart' || name === 'checkout' ? [0, 1, 2] : [0, 2]).toContain(status);
          expect(err).not.toContain('unexpectedly');
          expect(out + err).not.toMatch(raw);
        },
      ),
      { numRuns: 300 },
    );
  }, 120_000);

  test('with a refusal can not write lines of its own', async () => {
    const { answer, env } = await answering();
    const description = 'no\n  outcome     not-sent\u001b[2J';
    Object.assign(answer, { status: 400, body: JSON.stringify({ code: 2093, description }) });
    const { err } = await run(order, { env });
    expect(err.match(/^ {2}outcome/gm)).toHaveLength(1);
    expect(err).not.toMatch(raw);
  });
});

test('an unknown command, an argument and a file name reach no terminal raw', async () => {
  for (const argv of [
    ['cr\u001b[2Jeate'],
    ['get', '--\u001b[2J'],
    ['create', '--customer', customerId, 'a\u202e.json'],
    [...order, '--cloud', 'a\nb\u009b'],
  ]) {
    const { status, err, out } = await run(argv);
    expect(status).toBe(2);
    expect(out + err).not.toMatch(raw);
  }
});
