import { describe, expect, test } from 'vitest';
import { customerId, quickly, run, sandboxed } from './world.js';

const offer = ['--offer', 'CFQ7TTC0LH18:0001:CFQ7TTC0K971', '--term', 'P1Y', '--billing-cycle', 'monthly'];
const order = ['--customer', customerId, ...offer, '--quantity', '5'];

const hoursAgo = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString();

describe('reconcile', () => {
  test('shows the order where it was placed, and ends in 0', async () => {
    const { sandbox, env } = await sandboxed();
    const since = hoursAgo(0);
    await run(['create', ...order], { env });
    const { status, out } = await run(['reconcile', ...order, '--since', since], { env });
    expect(status).toBe(0);
    expect(out).toContain(`order     ${sandbox.orders[0]?.order.id ?? '?'}`);
  });

  test('ends in 1 where it surely was not, and in 2 while it may still show up', async () => {
    const { env } = await sandboxed();
    const since = ['--since', hoursAgo(2)];
    const sure = await run(['reconcile', ...order, ...since, '--sent-until', hoursAgo(1)], { env });
    expect(sure).toMatchObject({ status: 1, err: 'It was not placed. To buy it, order it again.\n' });
    const open = await run(['reconcile', ...order, ...since], { env });
    expect(open.status).toBe(2);
    expect(open.err).toMatch(
      /^It is not listed yet, and may still show up\. Run this again after \S+Z, with --sent-until TIME/,
    );
  });

  test('ends in 2 where several orders may be it, unless they are known to be other purchases', async () => {
    const { sandbox, env } = await sandboxed();
    const since = ['--since', hoursAgo(0)];
    await run(['create', ...order], { env });
    await run(['create', ...order], { env });
    const several = await run(['reconcile', ...order, ...since, '--json'], { env });
    expect(several.status).toBe(2);
    expect(several.err).toContain('2 orders may be it, and only a person can tell');
    expect(JSON.parse(several.out)).toMatchObject({ state: 'ambiguous' });
    const other = sandbox.orders[0]?.order.id ?? '?';
    expect(await run(['reconcile', ...order, ...since, '--except', other], { env })).toMatchObject({
      status: 0,
    });
  });

  test.each<[string, string[], string]>([
    ['no time', [], '--since is missing'],
    ['a time without a zone', ['--since', '2026-01-17T10:00:00'], '--since must be a time with its zone'],
    ['no day', ['--since', '2026-02-31T99:00:00Z'], '--since must be a time with its zone'],
    [
      'an end before the start',
      ['--since', '2026-01-17T10:00:00Z', '--sent-until', '2026-01-17T09:00:00Z'],
      '--sent-until comes before --since.',
    ],
    ['two orders', ['--since', '2026-01-17T10:00:00Z', 'order.json'], 'Say what to order: either --offer'],
  ])('ends in 2 for wrong usage: %s', async (_name, more, message) => {
    const { status, out, err } = await run(['reconcile', ...order, ...more]);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
});

describe('status', () => {
  /** An order that is provisioned, by a clock that goes on with each look at it. */
  async function provisioning(milliseconds: number) {
    let now = Date.now();
    const { sandbox, env } = await sandboxed({
      provisioningMs: milliseconds,
      clock: () => new Date((now += 400)),
    });
    await run(['create', ...order], { env });
    const one = ['--customer', customerId, '--order', sandbox.orders[0]?.order.id ?? '?'];
    return { env, argv: ['status', ...one] };
  }

  test('waits with --wait until all has ended, and tells how far it is', async () => {
    quickly();
    const { argv, env } = await provisioning(1000);
    const { status, out, err } = await run([...argv, '--wait'], { env });
    expect([status, out]).toEqual([0, 'item  status\n0     fulfilled\n']);
    expect(err).toMatch(/^(?:item 0 prefulfillment_pending\n)+item 0 fulfilled\n$/);
  });

  test('ends in 2 when the time is over first', async () => {
    const { argv, env } = await provisioning(86_400_000);
    const { status, err } = await run([...argv, '--wait', '--within', '1'], { env });
    expect(status).toBe(2);
    expect(err).toContain('TimeoutError: ');
    expect(await run(argv, { env })).toMatchObject({ status: 0 });
  });

  test('ends in 2 for an item that can not be provisioned', async () => {
    const { sandbox, env } = await sandboxed({ faults: () => 'unfulfilled' });
    await run(['create', ...order], { env });
    const one = ['--customer', customerId, '--order', sandbox.orders[0]?.order.id ?? '?'];
    const { status, err } = await run(['status', ...one, '--wait'], { env });
    expect([status, err]).toEqual([2, expect.stringContaining('1 of 1 items could not be provisioned.\n')]);
  });

  test('takes a time only to wait', async () => {
    const { status, err } = await run(['status', '--customer', 'a', '--order', 'b', '--within', '1']);
    expect([status, err.split('\n')[0]]).toEqual([2, '--within needs --wait.']);
  });
});
