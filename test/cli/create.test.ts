import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands/index.js';
import { requestIdFrom } from '../../src/index.js';
import { customerId, folder, realCloud, run, sandboxed } from './world.js';

const offer = '84A03D81-6B37-4D66-8D4A-FAEA24541538';
const requestId = '57870501-203b-468e-8a63-078a3826d8ec';
const order = ['create', '--customer', customerId, '--offer', offer, '--quantity', '5'];

describe('create', () => {
  test('places the order of its options and shows it', async () => {
    const { sandbox, env } = await sandboxed();
    const { status, out, err } = await run(
      [...order, '--name', 'Office', '--partner-id', '4848383', '--billing-cycle', 'annual'],
      { env },
    );
    expect(status).toBe(0);
    expect(err).toMatch(/^request id {2}[0-9a-f-]{36}\n$/);
    const held = sandbox.orders[0]?.order;
    expect(held).toMatchObject({
      billingCycle: 'annual',
      lineItems: [{ offerId: offer, quantity: 5, friendlyName: 'Office', partnerIdOnRecord: '4848383' }],
    });
    expect(out).toContain(`order     ${held?.id ?? '?'}`);
    expect(out).toContain('item  offer');
  });

  test('writes JSON for machines', async () => {
    const { sandbox, env } = await sandboxed();
    const { out } = await run([...order, '--json'], { env });
    expect(JSON.parse(out)).toEqual(sandbox.orders[0]?.order);
  });

  test('takes the context and the term of a catalogue item', async () => {
    const { sandbox, env } = await sandboxed({ strict: false });
    const reservation = [
      '--offer',
      'DZH318Z0BQ4B:0047:DZH318Z0DSM8',
      '--quantity',
      '1',
      '--context',
      'scope=shared',
      '--context',
      'duration=1Year',
    ];
    expect(await run(['create', '--customer', customerId, ...reservation], { env })).toMatchObject({
      status: 0,
    });
    const term = ['--offer', 'CFQ7TTC0LH18:0001:CFQ7TTC0K971', '--term', 'P1Y', '--quantity', '1'];
    expect(await run(['create', '--customer', customerId, ...term], { env })).toMatchObject({ status: 0 });
    expect(sandbox.orders[1]?.order.lineItems[0]?.termDuration).toBe('P1Y');
  });

  test('takes attestations, a promotion, a currency and an end date', async () => {
    const { sent, env } = realCloud();
    const item = ['--offer', 'CFQ7TTC0LH18:0001:CFQ7TTC0K971', '--term', 'P1Y', '--quantity', '1'];
    const more = [
      ...['--end-date', '2026-12-31T00:00:00Z', '--promotion', '39NFJQT1PFPX:0001:39NFJQT1Q5KV'],
      ...['--currency', 'USD', '--accept-attestation', '--attest-partner'],
    ];
    await run(['create', '--customer', customerId, ...item, ...more, '--yes'], { env });
    expect(sent).toMatchObject([
      {
        currencyCode: 'USD',
        partnerOnRecordAttestationAccepted: true,
        lineItems: [
          {
            customTermEndDate: '2026-12-31T00:00:00Z',
            promotionId: '39NFJQT1PFPX:0001:39NFJQT1Q5KV',
            attestationAccepted: true,
          },
        ],
      },
    ]);
  });

  test('takes an order from a file or from standard input', async () => {
    const { sandbox, env } = await sandboxed();
    const text = JSON.stringify({ lineItems: [{ offerId: offer, quantity: 2 }] });
    const file = path.join(folder(), 'order.json');
    writeFileSync(file, `\uFEFF${text}`);
    expect(await run(['create', '--customer', customerId, file], { env })).toMatchObject({ status: 0 });
    expect(await run(['create', '--customer', customerId, '-'], { env, input: text })).toMatchObject({
      status: 0,
    });
    expect(sandbox.orders).toHaveLength(2);
  });

  test('repeats an earlier call under its id', async () => {
    const { sandbox, env } = await sandboxed();
    const id = ['--request-id', requestId];
    await run([...order, ...id], { env });
    await run([...order, ...id], { env });
    expect(sandbox.orders.map(({ requestId }) => requestId)).toEqual([id[1]]);
  });

  test('makes the same request id of the same key', async () => {
    const { sandbox, env } = await sandboxed();
    const key = ['--request-key', 'purchase-2026-0117'];
    const { err } = await run([...order, ...key], { env });
    expect(err).toBe(`request id  ${requestIdFrom('purchase-2026-0117')}\n`);
    await run([...order, ...key], { env });
    expect(sandbox.orders.map(({ requestId }) => requestId)).toEqual([requestIdFrom('purchase-2026-0117')]);
  });

  test('never calls refused what an earlier call under the same id may have bought', async () => {
    const { env } = await sandboxed({ tokens: ['right'] });
    const wrong = { ...env, PARTNER_CENTER_TOKEN: 'wrong-one' };
    for (const id of [
      ['--request-id', requestId],
      ['--request-key', 'purchase-2026-0117'],
    ]) {
      const { status, err } = await run([...order, ...id], { env: wrong });
      expect(status).toBe(2);
      expect(err).toContain('an earlier call may have placed the order');
    }
  });

  test('ends in 1 when the order is refused, and says outcome, request id and next step', async () => {
    const { env } = await sandboxed({ tokens: ['right'] });
    const { status, err } = await run(order, { env: { ...env, PARTNER_CENTER_TOKEN: 'wrong-one' } });
    expect(status).toBe(1);
    expect(err).toMatch(/^request id {2}[0-9a-f-]{36}\nApiError: The service answered 401/);
    expect(err).toMatch(/outcome {5}rejected\n {2}request id {2}[0-9a-f-]{36}\n {2}next step {3}\S/);
    expect(err).not.toContain('wrong-one');
  });

  test('ends in 2 when the result is open, and says how to repeat it', async () => {
    const { env } = await sandboxed({ faults: () => 'in-progress' });
    const { status, err, out } = await run([...order, '--json'], { env });
    expect(status).toBe(2);
    expect(err).toMatch(/^ {2}sent {8}\S+Z to \S+Z$/m);
    const [, id] = /next step {3}send it again with --request-id ([0-9a-f-]{36})/.exec(err) ?? [];
    expect(JSON.parse(out)).toMatchObject({
      error: { name: 'ApiError', outcome: 'unknown', code: '800060', requestId: id },
    });
  });

  test.each<[string, string[], string]>([
    [
      'no customer',
      ['create', '--offer', 'x'],
      '--customer is missing: the GUID of the customer to buy for.',
    ],
    [
      'nothing to order',
      ['create', '--customer', customerId],
      'Say what to order: either --offer with --quantity, or a FILE (- for standard input).',
    ],
    [
      'two things to order',
      [...order, 'x.json'],
      'Say what to order: either --offer with --quantity, or a FILE (- for standard input).',
    ],
    [
      'two files',
      ['create', '--customer', customerId, 'a', 'b'],
      "Only one FILE is possible; 'b' is a second one.",
    ],
    [
      'a file and many',
      ['create', '--from', 'a', 'b'],
      '--from replaces FILE and --offer: give only one of them.',
    ],
    [
      'a bad quantity',
      [...order.slice(0, 5), '--quantity', '1.5'],
      "--quantity must be a whole number from 1 up; it is '1.5'.",
    ],
    [
      'a rate that is too high',
      ['create', '--from', 'a', '--rate', '200000'],
      "--rate must be a whole number from 1 to 100000; it is '200000'.",
    ],
    [
      'a bad context',
      [...order, '--context', 'shared'],
      "--context takes KEY=VALUE, such as scope=shared; it is 'shared'.",
    ],
    [
      'a bad cloud',
      [...order, '--cloud', 'germany'],
      "--cloud must be one of global, usGovernment, china; it is 'germany'.",
    ],
    ['a bad address', [...order, '--base-url', 'x'], '--base-url must be an absolute https address.'],
    ['an address without TLS', [...order, '--base-url', 'http://a.example'], '--base-url must be https'],
    ['a bad credential', [...order, '--credential', 'magic'], "--credential must be azure; it is 'magic'."],
    [
      'a package that is not there',
      [...order, '--credential', 'azure'],
      '--credential azure needs the package @azure/identity: npm install @azure/identity',
    ],
    [
      'no token',
      order,
      'No token: set PARTNER_CENTER_TOKEN, or give --token-file FILE or --credential azure.',
    ],
    ['two customers', [...order, '--customer', customerId], '--customer is given twice; give it once.'],
    [
      'two ids',
      [...order, '--request-id', requestId, '--request-key', 'a'],
      'Give either --request-id or --request-key, not both.',
    ],
    ['an empty key', [...order, '--request-key='], '--request-key is empty. Is a variable not set?'],
    [
      'a variable that is not set',
      ['create', '--customer', '', '--offer', offer],
      '--customer is empty. Is a variable not set?',
    ],
    [
      'a line to settle of one order',
      [...order, '--settle', '1=not-placed'],
      '--settle is for many orders and needs --from.',
    ],
    [
      'a key with a line end',
      [...order, '--request-key', 'purchase-1\r'],
      '--request-key must have no spaces around it',
    ],
    [
      'a key for many orders',
      ['create', '--from', 'a', '--request-key', 'b'],
      "--request-key is for one order and can't be used with --from.",
    ],
    [
      'an id for many orders',
      ['create', '--from', 'a', '--request-id', requestId],
      "--request-id is for one order and can't be used with --from.",
    ],
    [
      'a quantity beside a file',
      ['create', '--customer', customerId, 'a.json', '--quantity', '5'],
      '--quantity goes with --offer; in a FILE it belongs in the file itself.',
    ],
    ['a rate for one order', [...order, '--rate', '5'], '--rate is for many orders and needs --from.'],
    [
      'a bad word for unknown members',
      [...order, '--unknown-members', 'keep'],
      "--unknown-members must be refuse or send; it is 'keep'.",
    ],
    [
      'a misspelt option',
      [...order, '--quantitty', '5'],
      "Unknown option '--quantitty'. Did you mean --quantity?",
    ],
    [
      'a file that is not there',
      ['create', '--customer', customerId, 'no-such.json'],
      "no-such.json can't be read: ENOENT",
    ],
    [
      'a command that is not there',
      ['crate'],
      "There is no command 'crate'. Did you mean partner-center-orders create?",
    ],
  ])('ends in 2 for wrong usage, with a sentence: %s', async (_name, argv, message) => {
    const { status, err, out } = await run(argv);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });

  test('ends in 2 when nobody is there', async () => {
    const { status, err } = await run(order, { env: { PARTNER_CENTER_URL: 'http://127.0.0.1:2' } });
    expect(status).toBe(2);
    expect(err).toContain('outcome     not-sent');
    expect(err).toContain('next step   check the address and the network, and send it again');
  });

  test('asks a person before buying on a real cloud, and buys nothing without a yes', async () => {
    const env = { PARTNER_CENTER_TOKEN: 'token-of-nobody' };
    const asked = await run(order, { env, answer: 'no' });
    expect(asked).toMatchObject({
      status: 2,
      err:
        'The price is not known before you buy: only catalogue items with a quantity and a billing cycle have one.\n' +
        'Nothing was bought.\n',
    });
    expect(asked.asked).toBe(
      `Buy 5 × ${offer} for customer ${customerId} on api.partnercenter.microsoft.com? Type yes to buy: `,
    );
    expect(await run(order, { env })).toMatchObject({
      status: 2,
      err: 'Nothing was bought: there is no terminal to ask on. Add --yes to buy without asking.\n',
    });
  });
});

describe('help', () => {
  test.each(commands.map(({ usage }) => usage.name))('of %s tells its usage', async (name) => {
    const { status, out } = await run([...name.split(' '), '--help']);
    expect(status).toBe(0);
    expect(out).toMatch(new RegExp(`Usage: partner-center-orders ${name}`));
  });

  test('names every command', async () => {
    const { status, out } = await run(['--help']);
    expect(status).toBe(0);
    for (const { usage } of commands) expect(out).toMatch(new RegExp(`^ {2}${usage.name} +\\S`, 'm'));
  });
});
