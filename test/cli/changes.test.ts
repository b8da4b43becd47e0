import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/index.js';
import { customerId, folder, quickly, realCloud, run, sandboxed } from './world.js';

const item = ['--offer', 'CFQ7TTC0LH18:0001:CFQ7TTC0K971', '--term', 'P1Y', '--billing-cycle', 'monthly'];
const customer = ['--customer', customerId];
const order = [...customer, ...item, '--quantity', '5'];
const legacy = [...customer, '--offer', '84A03D81-6B37-4D66-8D4A-FAEA24541538', '--quantity', '5'];

const cartIn = (text: string): string => /^cart +(\S+)$/m.exec(text)?.[1] ?? '';
const subscriptionIn = ({ orders }: Sandbox): string => orders[0]?.order.lineItems[0]?.subscriptionId ?? '';

/** The first way to buy a product. */
async function offerOf(product: string, env: Record<string, string>): Promise<string> {
  const { out } = await run(['availabilities', ...customer, '--product', product], { env });
  return /^(\w+:\w+:\w+) /m.exec(out)?.[1] ?? '';
}

const lose = (): never => {
  throw new TypeError('fetch failed');
};

describe('cart', () => {
  test('shows what it costs before it buys, and then the order', async () => {
    const { sandbox, env } = await sandboxed();
    const { status, out, err } = await run(['cart', ...order, '--name', 'Mail'], { env });
    expect(status).toBe(0);
    expect(err).toMatch(/^cart +\S+\n(?:.*\n)*total +[\d.]+ USD, before tax.*\n\nrequest id {2}\S+\n$/);
    expect(sandbox.orders).toHaveLength(1);
    expect(out).toContain(`order     ${sandbox.orders[0]?.order.id ?? '?'}`);
  });

  test('asks on a real cloud, and buys nothing without a yes', async () => {
    const { sandbox, env } = realCloud();
    const asked = await run(['cart', ...order], { env, answer: 'no' });
    expect(asked.status).toBe(2);
    expect(asked.asked).toBe(
      `Buy this for customer ${customerId} on api.partnercenter.microsoft.com? Type yes to buy: `,
    );
    expect(asked.err).toContain('Nothing was bought.\n');
    const alone = await run(['cart', ...order, '--json'], { env });
    expect(alone.status).toBe(2);
    expect(alone.err).toContain(
      'Nothing was bought: there is no terminal to ask on. Add --yes to buy without asking.\n',
    );
    expect(JSON.parse(alone.out)).toMatchObject({ id: cartIn(alone.err) });
    expect(sandbox.orders).toHaveLength(0);
  });

  test('checks out a cart that there is, once however often it is run', async () => {
    const { sandbox, env } = realCloud();
    const { err } = await run(['cart', ...order], { env, answer: 'no' });
    const again = ['cart', ...customer, '--cart', cartIn(err)];
    expect(err).toContain(`  buy it      partner-center-orders ${again.join(' ')}\n`);
    const first = await run([...again, '--yes'], { env });
    const second = await run(again, { env, answer: 'yes' });
    expect([first.status, second.status, first.out === second.out]).toEqual([0, 0, true]);
    expect(sandbox.orders).toHaveLength(1);
  });

  test('ends in 1 when an item is refused, and buys nothing', async () => {
    const { sandbox, env } = await sandboxed();
    const none = [
      ...customer,
      '--offer',
      'CFQ7TTC0LH18:0001:CFQ7TTC00000',
      ...item.slice(2),
      '--quantity',
      '1',
    ];
    const { status, out, err } = await run(['cart', ...none], { env });
    expect([status, sandbox.orders.length]).toEqual([1, 0]);
    expect(out).toMatch(/^item 0 can't be bought: \S+/m);
    expect(err).toContain('Nothing was bought: correct what');
  });

  test('whose answer is lost tells how to take it up again, without buying twice', async () => {
    quickly();
    let isLost = true;
    const { sandbox, env } = realCloud((address, answer) =>
      isLost && address.endsWith('/checkout') ? lose() : answer,
    );
    const lost = await run(['cart', ...order, '--json', '--yes'], { env });
    expect(lost.status).toBe(2);
    const [, repeat = ''] = /repeat {6}partner-center-orders (.*)/.exec(lost.err) ?? [];
    expect(repeat).toContain(`--cart ${cartIn(lost.err)} --json --yes --request-id `);
    isLost = false;
    expect(await run(repeat.split(' '), { env })).toMatchObject({ status: 0 });
    expect(sandbox.orders).toHaveLength(1);
  });

  test('of which only a part was ordered ends in 2, and tells what was not', async () => {
    const orderErrors = [{ orderGroupId: '1', code: 800010, description: 'Inventory is not available.' }];
    const { env } = realCloud(async (address, answer) =>
      address.endsWith('/checkout')
        ? Response.json({ ...((await answer.json()) as object), orderErrors }, answer)
        : answer,
    );
    const { status, out, err } = await run(['cart', ...order, '--yes', '--json'], { env });
    expect(status).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ orders: [{ status: 'completed' }], orderErrors });
    expect(err).toContain(
      'group 1 was not ordered: 800010 Inventory is not available.\nOnly a part was ordered.',
    );
  });

  test('takes a file, in either spelling', async () => {
    const { sandbox, env } = await sandboxed();
    const file = path.join(folder(), 'cart.json');
    const line = {
      Id: 0,
      CatalogItemId: 'CFQ7TTC0LH18:0001:CFQ7TTC0K971',
      Quantity: 2,
      BillingCycle: 'monthly',
      TermDuration: 'P1Y',
    };
    writeFileSync(file, JSON.stringify({ LineItems: [line] }));
    expect(await run(['cart', ...customer, file], { env })).toMatchObject({ status: 0 });
    expect(sandbox.orders[0]?.order.lineItems).toMatchObject([{ quantity: 2 }]);
  });

  test.each<[string, string[], string]>([
    ['nothing to buy', customer, 'Say what to buy: either --offer'],
    ['a cart and a file', [...customer, '--cart', 'a', 'b.json'], "--cart can't be used with a FILE"],
    ['a cart and an offer', [...customer, '--cart', 'a', ...item], "--offer can't be used with --cart"],
    ['a legacy offer', legacy, 'A cart takes new-commerce items only'],
    ['no billing cycle', order.slice(0, -4), 'with --quantity and --billing-cycle'],
    [
      'a request id for a new cart',
      [...order, '--request-id', '57870501-203b-468e-8a63-078a3826d8ec'],
      '--request-id repeats the checkout of a cart and needs --cart.',
    ],
  ])('ends in 2 for wrong usage: %s', async (_name, argv, message) => {
    const { status, out, err } = await run(['cart', ...argv]);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
});

describe('create on a real cloud', () => {
  test('shows price and term before it asks, and orders what it showed', async () => {
    const { sandbox, env } = realCloud();
    const { status, err, asked } = await run(['create', ...order], { env, answer: 'yes' });
    expect(status).toBe(0);
    expect(err).toMatch(/P1Y +monthly +[\d.]+ +[\d.]+ +USD\ntotal +[\d.]+ USD, before tax/);
    expect(asked).toContain('Buy 5 × CFQ7TTC0LH18:0001:CFQ7TTC0K971 for customer');
    expect(sandbox.orders).toHaveLength(1);
  });

  test('makes no cart where nobody asks', async () => {
    const { sandbox, env } = realCloud();
    expect(await run(['create', ...order, '--yes'], { env, answer: 'yes' })).toMatchObject({ status: 0 });
    expect(await run(['create', ...order], { env })).toMatchObject({ status: 2 });
    expect(sandbox.calls).toBe(1);
  });

  test('asks all the same where the price can not be known, and says so', async () => {
    const { env } = realCloud();
    const old = await run(['create', ...legacy], { env, answer: 'no' });
    expect(old.err).toMatch(/^The price is not known before you buy: only catalogue items/);
    realCloud((address, answer) => (address.endsWith('/carts') ? lose() : answer));
    quickly();
    const lost = await run(['create', ...order], { env, answer: 'no' });
    expect(lost.err).toMatch(
      /^The price is not known before you buy: no cart could be made for it\. ConnectionError: /,
    );
    expect(lost.asked).toContain('Buy 5 ×');
  });
});

describe('a subscription', () => {
  async function bought(argv: readonly string[] = order) {
    const { sandbox, env } = await sandboxed();
    expect(await run(['create', ...argv], { env })).toMatchObject({ status: 0 });
    const one = [...customer, '--subscription', subscriptionIn(sandbox)];
    const [orderId = ''] = sandbox.orders.map(({ order: { id } }) => id);
    return { sandbox, env, one, orderId };
  }

  test('is listed and shown', async () => {
    const { sandbox, env, one, orderId } = await bought();
    const list = await run(['subscription', 'list', ...customer, '--order', orderId], { env });
    expect([list.status, list.out.split('\n').length]).toEqual([0, 3]);
    expect(list.out).toContain(subscriptionIn(sandbox));
    const shown = await run(['subscription', 'get', ...one], { env });
    expect(shown.out).toMatch(/^status +active$/m);
  });

  test('is changed to what is said, and twice is no more than once', async () => {
    const { env, one } = await bought();
    const set = ['subscription', 'set', ...one, '--quantity', '7', '--name', 'Mail', '--auto-renew', 'on'];
    const { status, out, err } = await run(set, { env });
    expect(status).toBe(0);
    expect(out).toMatch(/^name +Mail$/m);
    expect(out).toMatch(/^quantity +7$/m);
    expect(err).toMatch(/^request id {2}\S+\n$/);
    expect(await run(set, { env })).toMatchObject({ status: 0, out });
  });

  test('is changed by a file', async () => {
    const { env, one } = await bought();
    const input = '{ "autoRenewEnabled": true, "FriendlyName": "Mail" }';
    const { status, out } = await run(['subscription', 'set', ...one, '-', '--json'], { env, input });
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ autoRenewEnabled: true, friendlyName: 'Mail' });
    const wrong = await run(['subscription', 'set', ...one, '-'], { env, input: '{ "quantitty": 1 }' });
    expect(wrong.err).toContain('did you mean quantity?');
  });

  test('is cancelled', async () => {
    const { env, one } = await bought();
    const { status, out } = await run(['subscription', 'cancel', ...one], { env });
    expect(status).toBe(0);
    expect(out).toMatch(/^status +deleted$/m);
  });

  test('is left alone on a real cloud without a yes, and what is there now is shown', async () => {
    const { sandbox, env } = realCloud();
    await run(['create', ...order, '--yes'], { env });
    const one = [...customer, '--subscription', subscriptionIn(sandbox)];
    const set = await run(['subscription', 'set', ...one, '--quantity', '7'], { env, answer: 'no' });
    expect([set.status, set.err]).toEqual([2, 'Nothing was changed.\n']);
    expect(set.asked).toContain('quantity 5 → 7 (this buys more licences;');
    const cancel = await run(['subscription', 'cancel', ...one], { env, answer: 'no' });
    expect(cancel.err).toMatch(/^status +active$/m);
    expect(cancel.err).toContain('Nothing was cancelled.\n');
    expect(await run(['subscription', 'cancel', ...one], { env })).toMatchObject({ status: 2 });
  });

  test('that is refused a change ends in 1', async () => {
    const { env, one } = await bought();
    await run(['subscription', 'cancel', ...one], { env });
    const { status, err } = await run(['subscription', 'set', ...one, '--quantity', '7'], { env });
    expect(status).toBe(1);
    expect(err).toContain('outcome     rejected');
  });

  test('whose order is cancelled instead is refused, with what to do', async () => {
    const { env, orderId } = await bought();
    const { status, err } = await run(['order', 'cancel', ...customer, '--order', orderId], { env });
    expect(status).toBe(1);
    expect(err).toContain('800077');
  });

  test('of a legacy offer takes an add-on', async () => {
    const { sandbox, env, one, orderId } = await bought(legacy);
    const addon = ['addon', ...one, '--order', orderId];
    const more = ['--offer', '2828BE95-46BA-4F91-B2FD-0BEF192ECF60', '--quantity', '1'];
    const { status, out } = await run([...addon, ...more], { env });
    expect(status).toBe(0);
    expect(out).toContain('2828BE95-46BA-4F91-B2FD-0BEF192ECF60');
    expect(sandbox.orders[0]?.order.lineItems).toHaveLength(2);
  });

  test.each<[string, string[], string]>([
    [
      'nothing to set',
      ['subscription', 'set', ...customer, '--subscription', 'a'],
      'Say what to set: --quantity',
    ],
    [
      'a status that is none',
      ['subscription', 'set', ...customer, '--subscription', 'a', '--status', 'deleted'],
      "--status must be active or suspended; it is 'deleted'.",
    ],
    ['no subscription', ['subscription', 'cancel', ...customer], '--subscription is missing'],
    [
      'an add-on of nothing',
      ['addon', ...legacy, '--order', 'a'],
      '--subscription is missing: the subscription to add to.',
    ],
    [
      'a word that is no item',
      ['order', 'cancel', ...customer, '--order', 'a', '--item', 'x'],
      '--item must be',
    ],
    [
      'two ids',
      ['order', 'cancel', ...customer, '--order', 'a', '--request-id', 'b', '--request-key', 'c'],
      'Give either --request-id or --request-key, not both.',
    ],
  ])('ends in 2 for wrong usage: %s', async (_name, argv, message) => {
    const { status, out, err } = await run(argv);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
});

describe('an order of software', () => {
  async function bought() {
    const { env, sandbox } = await sandboxed();
    const software = ['--offer', await offerOf('DG7GMGF0FKZV', env), '--quantity', '1'];
    const { err, status } = await run(
      ['create', ...customer, ...software, '--billing-cycle', 'one_time', '--term', 'P3Y'],
      { env },
    );
    expect([status, err]).toEqual([0, expect.any(String)]);
    const [orderId = ''] = sandbox.orders.map(({ order: { id } }) => id);
    return { env, argv: ['order', 'cancel', ...customer, '--order', orderId] };
  }

  test.each<[string, string[]]>([
    ['whole', []],
    ['by its items', ['--item', '0']],
  ])('is cancelled %s, and twice is no more than once', async (_name, items) => {
    const { env, argv } = await bought();
    const { status, out, err } = await run([...argv, ...items], { env });
    expect([status, err]).toEqual([0, expect.stringMatching(/^request id {2}\S+\n$/)]);
    expect(out).toMatch(/^status +(?:cancelled|completed)$/m);
    expect(await run([...argv, ...items], { env })).toMatchObject({ status: 0, out });
  });

  test('is left alone on a real cloud without a yes', async () => {
    const { sandbox, env } = realCloud();
    await run(['create', ...order, '--yes'], { env });
    const [id = ''] = sandbox.orders.map(({ order: each }) => each.id);
    const argv = ['order', 'cancel', ...customer, '--order', id, '--item', '0', '--item', '2'];
    const { status, asked, err } = await run(argv, { env, answer: 'no' });
    expect([status, err]).toEqual([2, expect.stringMatching(/\nNothing was cancelled\.\n$/)]);
    expect(asked).toMatch(new RegExp(`^Cancel line item 0, 2 of order ${id} of customer `));
    expect(sandbox.orders[0]?.order.status).toBe('completed');
    const calls = sandbox.calls;
    expect(await run(argv, { env })).toMatchObject({ status: 2 });
    expect(sandbox.calls).toBe(calls);
  });
});

describe('availabilities', () => {
  test('names products, and the ids to order with their terms', async () => {
    const { env } = await sandboxed();
    const products = await run(['availabilities', ...customer], { env });
    expect(products).toMatchObject({ status: 0 });
    expect(products.out).toMatch(/^CFQ7TTC0LH18 +OnlineServicesNCE +\S/m);
    const { status, out } = await run(['availabilities', ...customer, '--product', 'CFQ7TTC0LH18'], { env });
    expect(status).toBe(0);
    expect(out).toMatch(/^CFQ7TTC0LH18:0001:\w+ +P1Y +monthly +1 to 300 +commercial +\S/m);
  });

  test('ends in 1 for a product that is not there', async () => {
    const { env } = await sandboxed();
    expect(await run(['availabilities', ...customer, '--product', 'X'], { env })).toMatchObject({
      status: 1,
    });
  });

  test.each<[string, string[], string]>([
    ['a SKU of nothing', ['--sku', '0001'], '--sku needs --product'],
    ['a view of a product', ['--product', 'a', '--view', 'Software'], '--view lists products'],
  ])('ends in 2 for wrong usage: %s', async (_name, argv, message) => {
    const { status, err } = await run(['availabilities', ...customer, ...argv]);
    expect(status).toBe(2);
    expect(err).toContain(message);
  });
});
