import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { FaultScript } from '../../src/sandbox/index.js';
import { customerId, folder, journalOf, makeOlder, quickly, run, sandboxed } from './world.js';

const another = 'c501c3c4-d776-40ef-9ecf-9cefb59442c1';

const orderLine = (name: string, customer = customerId) =>
  JSON.stringify({
    referenceCustomerId: customer,
    lineItems: [{ offerId: 'MS-AZR-0145P', friendlyName: name, quantity: 1 }],
  });

function fileOf(...lines: readonly string[]): string {
  const file = path.join(folder(), 'orders.jsonl');
  writeFileSync(file, lines.map((line) => `${line}\n`).join(''));
  return file;
}

const create = (file: string, ...more: string[]) => [
  'create',
  '--from',
  file,
  '--rate',
  '100000',
  '--json',
  ...more,
];

/** A sandbox whose faults can be changed between two runs, and whose orders are older than they are. */
async function service(faults: FaultScript, hoursAgo = 2) {
  const current = { faults, hoursAgo };
  const { sandbox, env } = await sandboxed({
    faults: (attempt) => current.faults(attempt),
    clock: () => new Date(Date.now() - current.hoursAgo * 3_600_000),
  });
  const requests: string[] = [];
  const through = (next: FaultScript): void => {
    current.faults = (attempt) => {
      requests.push(attempt.requestId ?? '');
      return next(attempt);
    };
  };
  return {
    sandbox,
    env,
    requests,
    /** From now on attempts fail so, orders are made now or so long ago, and what the journal tells is two hours older. */
    hoursLater: (file: string, next: FaultScript = () => undefined, by?: number, ago = 0): void => {
      makeOlder(journalOf(file, env), by);
      current.hoursAgo = ago;
      through(next);
    },
    through,
  };
}

const resultsOf = (out: string): unknown => Reflect.get(Object(JSON.parse(out)) as object, 'results');
const names = (
  orders: readonly { readonly order: { readonly lineItems: readonly { friendlyName?: string }[] } }[],
) => orders.map(({ order }) => order.lineItems[0]?.friendlyName);

beforeEach(quickly);

describe('an open line', () => {
  test('is sent again under its id as long as that is fresh', async () => {
    const { sandbox, env, requests, through } = await service(() => '500-after');
    const file = fileOf(orderLine('A'));
    expect(await run(create(file), { env })).toMatchObject({ status: 2 });
    through(() => undefined);
    expect(await run(create(file), { env })).toMatchObject({ status: 0 });
    expect(requests).toEqual([sandbox.orders[0]?.requestId]);
    expect(sandbox.orders).toHaveLength(1);
  });

  test('that is older than an hour is looked up, and what is found is not sent again', async () => {
    const { sandbox, env, requests, hoursLater } = await service(() => '500-after');
    const file = fileOf(orderLine('A'));
    await run(create(file), { env });
    hoursLater(file);
    const { status, out } = await run(create(file), { env });
    expect(status).toBe(0);
    expect(requests).toEqual([]);
    expect(resultsOf(out)).toMatchObject([
      { line: 1, state: 'placed', orderId: sandbox.orders[0]?.order.id },
    ]);
  });

  test('that is older than an hour, and not there, is sent under the id that it had', async () => {
    const { sandbox, env, requests, hoursLater } = await service(() => '500-before');
    const file = fileOf(orderLine('A'));
    await run(create(file), { env });
    const { requestId } = pendingOf(file, env);
    hoursLater(file);
    expect(await run(create(file), { env })).toMatchObject({ status: 0 });
    expect(requests).toEqual([requestId]);
    expect(sandbox.orders).toHaveLength(1);
  });

  test('is looked up an hour after it was first sent, however often it was sent since', async () => {
    const { sandbox, env, requests, hoursLater, through } = await service(() => '500-after', 100 / 60);
    const file = fileOf(orderLine('A'));
    await run(create(file), { env });
    makeOlder(journalOf(file, env), 50 * 60_000);
    through(() => '500-after');
    // Sent again under its id, since it is not an hour old.
    await run(create(file), { env });
    expect(new Set(requests).size).toBe(1);
    hoursLater(file, () => undefined, 50 * 60_000);
    requests.length = 0;
    const { status, out } = await run(create(file), { env });
    expect([status, requests]).toEqual([0, []]);
    expect(resultsOf(out)).toMatchObject([{ state: 'placed', orderId: sandbox.orders[0]?.order.id }]);
  });

  test('is sent once under an id that is older than an hour, and then looked up again', async () => {
    const { sandbox, env, requests, hoursLater } = await service(() => '500-before');
    const file = fileOf(orderLine('A'));
    await run(create(file), { env });
    // It is not there, so it is sent. Its answer is lost, and the service may have forgotten the id by now.
    hoursLater(file, () => '500-after', undefined, 0.5);
    expect(await run(create(file), { env })).toMatchObject({ status: 2 });
    expect(requests).toHaveLength(1);
    hoursLater(file, () => undefined, 30 * 60_000);
    requests.length = 0;
    const { status, out } = await run(create(file), { env });
    expect([status, requests]).toEqual([0, []]);
    expect(resultsOf(out)).toMatchObject([{ state: 'placed', orderId: sandbox.orders[0]?.order.id }]);
    expect(sandbox.orders).toHaveLength(1);
  });

  test('is closed by no refusal: 504, 504, 504 and then 404 leave it open, and a look finds the order', async () => {
    const { sandbox, env, hoursLater } = await service(({ attempt }) =>
      attempt <= 3 ? '504-after' : 'nothing of the kind is sold',
    );
    const file = fileOf(orderLine('A'));
    const first = await run(create(file), { env });
    expect(first.status).toBe(2);
    expect(resultsOf(first.out)).toMatchObject([{ line: 1, state: 'open' }]);
    hoursLater(file, () => 'nothing of the kind is sold');
    const second = await run(create(file), { env });
    expect(second.status).toBe(0);
    expect(resultsOf(second.out)).toMatchObject([{ state: 'placed', orderId: sandbox.orders[0]?.order.id }]);
  });

  test('that was refused after it was open is refused only when a look is sure', async () => {
    const { sandbox, env, requests, hoursLater } = await service(({ attempt }) =>
      attempt === 1 ? '500-before' : 'nothing of the kind is sold',
    );
    const file = fileOf(orderLine('A'));
    const first = await run(create(file), { env });
    expect(first).toMatchObject({ status: 2 });
    // Too soon to be sure: it is not sent again either, since that would be refused again.
    const second = await run(create(file), { env });
    expect(second.status).toBe(2);
    expect(second.err).toMatch(
      /line 1 is open: it is not among the customer's orders yet\. Run the same command again after 2/,
    );
    hoursLater(file);
    const third = await run(create(file), { env });
    expect(third.status).toBe(1);
    expect(resultsOf(third.out)).toMatchObject([
      { state: 'refused', reason: expect.stringContaining('nothing of the kind') as string },
    ]);
    expect([requests, sandbox.orders]).toEqual([[], []]);
  });

  test('never takes the order of an equal line', async () => {
    const { sandbox, env, requests, hoursLater } = await service(({ attempt }) => {
      if (attempt > 1) return '500-before';
      return sandbox.orders.length === 0 ? '500-after' : '500-before';
    });
    const file = fileOf(orderLine('same'), orderLine('same'), orderLine('same'));
    await run(create(file, '--concurrency', '1'), { env });
    expect(sandbox.orders).toHaveLength(1);
    hoursLater(file);
    expect(await run(create(file), { env })).toMatchObject({ status: 0 });
    expect(sandbox.orders).toHaveLength(3);
    expect(requests).toHaveLength(2);
  });

  test('gives an order back that a look has given it, when that turns out to be an equal line’s', async () => {
    // The second of two equal lines is the one that was placed.
    const { sandbox, env, hoursLater } = await service(({ requestId }) => {
      first ??= requestId;
      return requestId === first ? '500-before' : '500-after';
    });
    let first: string | undefined;
    const file = fileOf(orderLine('same'), orderLine('same'));
    await run(create(file, '--concurrency', '1'), { env });
    expect(sandbox.orders).toHaveLength(1);
    hoursLater(file);
    for (let again = 0; again < 3; again++) {
      if ((await run(create(file), { env })).status === 0) break;
      hoursLater(file);
    }
    const { status, out } = await run(create(file), { env });
    expect(status).toBe(0);
    expect(sandbox.orders).toHaveLength(2);
    expect(resultsOf(out)).toEqual([
      expect.objectContaining({ line: 1, requestId: first }),
      expect.objectContaining({ line: 2, requestId: sandbox.orders[0]?.requestId }),
    ]);
    expect(new Set(JSON.stringify(resultsOf(out)).match(/"orderId":"[^"]+/g)).size).toBe(2);
  });

  test('is found among others with the same offer, whatever their order in the file', async () => {
    // Only the last line's order arrived: until it is found, it could be any of them.
    const ids: (string | undefined)[] = [];
    const { sandbox, env, requests, hoursLater } = await service(({ requestId }) => {
      if (!ids.includes(requestId)) ids.push(requestId);
      return ids.length === 4 ? '500-after' : '500-before';
    });
    const file = fileOf(orderLine('A', another), orderLine('B'), orderLine('C'), orderLine('D'));
    await run(create(file, '--concurrency', '1'), { env });
    hoursLater(file);
    expect(await run(create(file), { env })).toMatchObject({ status: 0 });
    expect(names(sandbox.orders).sort()).toEqual(['A', 'B', 'C', 'D']);
    expect(requests).toHaveLength(3);
  });

  test('of which several orders may be it is named with what to do, and closed by a person', async () => {
    const { sandbox, env, requests, hoursLater } = await service(() => '500-after');
    const file = fileOf(orderLine('same'), orderLine('same'));
    await run(create(file, '--concurrency', '1'), { env });
    hoursLater(file);
    const { status, err } = await run(create(file), { env });
    expect(status).toBe(2);
    const [a = '', b = ''] = sandbox.orders.map(({ order }) => order.id);
    expect(err).toContain(`line 1 is open: it may be order ${b} or ${a}, or it was not placed.`);
    expect(err).toContain('settle the line with --settle 1=ORDER-ID or --settle 1=not-placed');

    const settled = await run(create(file, '--settle', `1=${a}`), { env });
    expect(settled).toMatchObject({ status: 0, err: `Line 1 is settled as placed: order ${a}.\n` });
    // The other one follows from it.
    const { status: end, out } = await run(create(file), { env });
    expect(end).toBe(0);
    expect(resultsOf(out)).toMatchObject([
      { line: 1, orderId: a },
      { line: 2, orderId: b },
    ]);
    expect(requests).toEqual([]);
  });

  test('is settled only by an order that is there, holds the same, and is no other line’s', async () => {
    const { sandbox, env, hoursLater } = await service(({ attempt }) =>
      attempt > 1 || sandbox.orders.length > 0 ? '500-before' : undefined,
    );
    const other = JSON.stringify({
      referenceCustomerId: customerId,
      lineItems: [{ offerId: '031C9E47-4802-4248-838E-778FB1D2CC05', quantity: 3 }],
    });
    const file = fileOf(orderLine('A'), other);
    await run(create(file, '--concurrency', '1'), { env });
    const [a = ''] = sandbox.orders.map(({ order }) => order.id);
    const refusals = {
      '2=no-such-order': "Order no-such-order can't be read, so its line is not settled.",
      [`2=${a}`]: `Order ${a} belongs to line 1.`,
      '1=not-placed': 'Line 1 is not open, so there is nothing to settle.',
      '9=not-placed': 'Line 9 is not open, so there is nothing to settle.',
      'not-placed': '--settle takes LINE=ORDER-ID or LINE=not-placed',
    };
    for (const [settlement, message] of Object.entries(refusals)) {
      const { status, err } = await run(create(file, '--settle', settlement), { env });
      expect([status, err]).toEqual([2, expect.stringContaining(message)]);
    }
    const stranger = path.join(folder(), 'stranger.jsonl');
    writeFileSync(stranger, orderLine('B'));
    hoursLater(file);
    await run(create(stranger), { env });
    const b = sandbox.orders[1]?.order.id ?? '';
    expect(await run(create(file, '--settle', `2=${b}`), { env })).toMatchObject({
      status: 2,
      err: expect.stringContaining(`Order ${b} does not contain what line 2 orders.`) as string,
    });

    const calls = sandbox.orders.length;
    expect(await run(create(file, '--settle', '2=not-placed'), { env })).toMatchObject({
      status: 0,
      err: 'Line 2 is settled as not placed; the next run sends it.\n',
    });
    expect(sandbox.orders).toHaveLength(calls);
    expect(await run(create(file), { env })).toMatchObject({ status: 0 });
    expect(sandbox.orders).toHaveLength(calls + 1);
  });

  test('of a journal that tells no times is left to a person', async () => {
    const { sandbox, env, requests, through } = await service(() => '500-after');
    const file = fileOf(orderLine('A'));
    await run(create(file), { env });
    const journal = journalOf(file, env);
    const old = readFileSync(journal, 'utf8')
      .split('\n')
      .filter((line) => line.includes('"begun"'))
      .map((line) => line.replace(/"time":"[^"]+","run":"[^"]+",/, ''));
    writeFileSync(journal, `${old[0] ?? ''}\n`);
    through(() => undefined);
    const { status, err } = await run(create(file), { env });
    expect(status).toBe(2);
    expect(err).toContain('line 1 is open: the journal does not say when it was sent.');
    expect([requests.length, sandbox.orders.length]).toEqual([0, 1]);
  });

  test('is looked up when the clock was set back', async () => {
    const { sandbox, env, requests, through } = await service(() => '500-before');
    const file = fileOf(orderLine('A'));
    await run(create(file), { env });
    const journal = journalOf(file, env);
    const times = /(?<="time":")[^"]+/g;
    const later = (time: string): string => new Date(Date.parse(time) + 3_600_000).toISOString();
    writeFileSync(journal, readFileSync(journal, 'utf8').replaceAll(times, later));
    through(() => undefined);
    expect(await run(create(file), { env })).toMatchObject({
      status: 2,
      err: expect.stringContaining("it is not among the customer's orders yet") as string,
    });
    expect([requests, sandbox.orders]).toEqual([[], []]);
  });
});

/** The last entry of a journal. */
function pendingOf(file: string, env: Readonly<Record<string, string>>): { requestId: unknown } {
  const last: unknown = JSON.parse(
    readFileSync(journalOf(file, env), 'utf8').trim().split('\n').at(-1) ?? '',
  );
  return { requestId: Reflect.get(Object(last) as object, 'requestId') };
}
