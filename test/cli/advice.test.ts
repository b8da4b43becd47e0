/** What the command line says to do, where something is wrong. */
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { customerId, folder, realCloud, run, sandboxed } from './world.js';

const customer = ['--customer', customerId];
const offer = ['--offer', '84A03D81-6B37-4D66-8D4A-FAEA24541538', '--quantity', '5'];

/** A server that gives every call this answer. */
async function answering(status: number, body: object | string, headers: Record<string, string> = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const server = createServer((request, response) => {
    request.resume().on('end', () => response.writeHead(status, headers).end(text));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return {
    PARTNER_CENTER_URL: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
  };
}

const fault = (code: number, description: string) => ({ code, description, data: [], source: 'PartnerFD' });

test.each<[string, number, object | string, Record<string, string>, string]>([
  ['an expired token', 401, fault(900408, 'Expired.'), {}, 'set PARTNER_CENTER_TOKEN to a valid token'],
  ['a token that a gateway refuses', 401, '', {}, 'set PARTNER_CENTER_TOKEN to a valid token'],
  ['too many requests', 429, fault(429, 'Slow down.'), { 'Retry-After': '120' }, 'try again in 120 seconds'],
  ['an id that is not there', 404, fault(20000, 'No.'), {}, 'correct what the error names'],
])('a reading that is refused says what to do: %s', async (_what, status, body, headers, step) => {
  const env = await answering(status, body, headers);
  const { err } = await run(['get', ...customer, '--order', 'a'], { env });
  expect(err).toContain(`  next step   ${step}`);
});

test('what a sandbox says of itself is shown whole', async () => {
  const { env } = await sandboxed();
  const { err } = await run(['create', ...customer, '--offer', 'X', '--quantity', '1'], { env });
  expect(err).toContain('The sandbox has no offer X.');
});

describe('a request id that is no GUID', () => {
  test.each<[string, string[]]>([
    ['create', offer],
    ['cart', ['--cart', 'a']],
    ['order cancel', ['--order', 'a']],
  ])('is refused by %s before anything is sent', async (name, more) => {
    const { sandbox, env } = await sandboxed();
    const argv = [...name.split(' '), ...customer, ...more, '--request-id', 'purchase-1'];
    const { status, out, err } = await run(argv, { env });
    expect([status, out, sandbox.calls]).toEqual([2, '', 0]);
    expect(err).toMatch(/^--request-id must be a GUID/);
    expect(err.includes('--request-key')).toBe(name !== 'cart');
  });
});

test('a command of a family that is not there is told with those that are', async () => {
  expect((await run(['subscription', 'delete'])).err).toBe(
    "There is no command 'subscription delete'. The commands are: subscription list, subscription get, " +
      'subscription set, subscription cancel.\nRun partner-center-orders subscription --help for the commands.\n',
  );
  expect((await run(['subscription', 'cancle'])).err).toContain(
    'Did you mean partner-center-orders subscription cancel?',
  );
});

test.each<[string, string | undefined, string]>([
  ['is not there', undefined, "can't be read: ENOENT"],
  ['is empty', ' \n', 'is empty.'],
  ['ends in the middle', '{"lineItems":', 'is not valid JSON'],
])('a file that %s is said to be so', async (_what, text, message) => {
  const file = path.join(folder(), 'order.json');
  if (text !== undefined) writeFileSync(file, text);
  const { status, err } = await run(['create', ...customer, file]);
  expect(status).toBe(2);
  expect(err).toContain(`${file} ${message}`);
});

test.each<[string, string[], Record<string, string>]>([
  ['--base-url', ['--base-url', 'http://a.example'], {}],
  ['PARTNER_CENTER_URL', [], { PARTNER_CENTER_URL: 'http://a.example' }],
])(
  'an address without TLS is refused by the name it was given under, token or not: %s',
  async (name, more, env) => {
    for (const token of [{}, { PARTNER_CENTER_TOKEN: 'token-of-nobody' }]) {
      const { status, err } = await run(['create', ...customer, ...offer, ...more], {
        env: { ...env, ...token },
      });
      expect(status).toBe(2);
      expect(err).toMatch(new RegExp(`^${name} must be https`));
    }
  },
);

test('one order that may be it is told in the singular', async () => {
  const { env } = await sandboxed();
  const since = ['--since', new Date().toISOString()];
  await run(['create', ...customer, ...offer], { env });
  const { err } = await run(['reconcile', ...customer, ...offer.slice(0, 2), '--quantity', '6', ...since], {
    env,
  });
  expect(err).toMatch(/^1 order may be it/);
});

test('an order is shown before a person is asked to cancel it', async () => {
  const { sandbox, env } = realCloud();
  await run(['create', ...customer, ...offer, '--yes'], { env });
  const argv = ['order', 'cancel', ...customer, '--order', sandbox.orders[0]?.order.id ?? '?'];
  const { err, asked } = await run(argv, { env, answer: 'no' });
  expect(err).toMatch(/^order +\S+\n(?:.*\n)*0 +84A03D81-\S+ +5 /);
  expect(asked).toMatch(/^Cancel order /);
});

test('a cart that can not be made says that nothing was bought', async () => {
  const env = await answering(400, fault(800002, 'No.'));
  const item = ['--offer', 'A:B:C', '--quantity', '1', '--billing-cycle', 'monthly'];
  for (const what of [item, ['--cart', 'a']]) {
    const { err } = await run(['cart', ...customer, ...what], { env });
    expect(err).toMatch(/\nThis call bought nothing: no cart was checked out\.\n$/);
  }
});
