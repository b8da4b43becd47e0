import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { customerId, folder, journalOf, quickly, run, sandboxed } from './world.js';

const orderLine = (number: number) =>
  JSON.stringify({
    referenceCustomerId: customerId,
    lineItems: [{ offerId: 'MS-AZR-0145P', friendlyName: `Order ${number}`, quantity: 1 }],
  });

function fileOf(lines: readonly string[]): string {
  const file = path.join(folder(), 'orders.jsonl');
  writeFileSync(file, lines.map((line) => `${line}\n`).join(''));
  return file;
}
const manyOf = (count: number) => fileOf(Array.from({ length: count }, (_, number) => orderLine(number)));
const create = (file: string, ...more: string[]) => ['create', '--from', file, '--rate', '100000', ...more];
const linesOf = (file: string): unknown[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

beforeEach(quickly);

describe('the destination', () => {
  test('is what a journal belongs to: a rehearsal leaves the real run everything to do', async () => {
    const rehearsal = await sandboxed();
    const real = await sandboxed();
    const file = manyOf(5);
    await run(create(file), { env: rehearsal.env });
    const { status, err } = await run(create(file), { env: real.env });
    expect(status).toBe(0);
    expect(err).toContain(
      `${journalOf(file, rehearsal.env)} is of http://localhost:${new URL(rehearsal.env['PARTNER_CENTER_URL'] ?? '').port}: orders sent there don't count here.\n`,
    );
    expect([rehearsal.sandbox.orders.length, real.sandbox.orders.length]).toEqual([5, 5]);
  });

  test('is the same by every name of this machine', async () => {
    const { sandbox, env } = await sandboxed();
    const file = manyOf(3);
    await run(create(file), { env });
    const other = { PARTNER_CENTER_URL: (env['PARTNER_CENTER_URL'] ?? '').replace('127.0.0.1', 'LOCALHOST') };
    expect(await run(create(file), { env: other })).toMatchObject({ status: 0 });
    expect(sandbox.orders).toHaveLength(3);
  });

  test('stands in the journal, and a journal of another one is refused by whatever name', async () => {
    const [a, b] = [await sandboxed(), await sandboxed()];
    const file = manyOf(2);
    await run(create(file), { env: a.env });
    writeFileSync(journalOf(file, b.env), readFileSync(journalOf(file, a.env)));
    const { status, err } = await run(create(file), { env: b.env });
    expect(status).toBe(2);
    expect(err).toContain('is the journal of http://localhost:');
    expect(b.sandbox.orders).toHaveLength(0);
  });

  test('of one real address is not bought at another as well', async () => {
    const file = manyOf(2);
    const journal = `${file}.api.partnercenter.microsoft.com.journal`;
    const first = {
      journal: 'partner-center-orders',
      version: 2,
      destination: 'https://api.partnercenter.microsoft.com',
      file: 'orders.jsonl',
      run: 'a',
      time: '2026-11-21T09:00:00.000Z',
    };
    writeFileSync(journal, `${JSON.stringify(first)}\n`);
    const env = { PARTNER_CENTER_URL: 'https://gateway.example/pc', PARTNER_CENTER_TOKEN: 'x' };
    const { status, err } = await run(create(file, '--yes'), { env });
    expect([status, err]).toEqual([
      2,
      expect.stringContaining(
        'records that the same orders were sent to https://api.partnercenter.microsoft.com.',
      ),
    ]);
  });

  test('is not known of a journal of 0.1.0, which is refused until somebody says whose it is', async () => {
    const { sandbox, env } = await sandboxed();
    const file = manyOf(2);
    await run(create(file), { env });
    const journal = journalOf(file, env);
    const old = linesOf(journal).flatMap((entry) => {
      const {
        time,
        run: _,
        customerId: __,
        subscriptionIds,
        ...rest
      } = Object.fromEntries(Object.entries(Object(entry) as object));
      return 'line' in rest ? [`${JSON.stringify(rest)}\n`] : [[time, subscriptionIds].slice(2).join('')];
    });
    writeFileSync(`${file}.journal`, old.join(''));
    const refused = await run(create(file), { env });
    expect(refused.status).toBe(2);
    expect(refused.err).toContain(`${file}.journal was written by version 0.1.0`);
    expect(refused.err).toContain(`rename it to ${journal}; if it was a rehearsal, delete it.`);
    // As it says.
    renameSync(`${file}.journal`, journal);
    expect(await run(create(file), { env })).toMatchObject({ status: 0 });
    expect(sandbox.orders).toHaveLength(2);
  });
});

describe('other names of a file', () => {
  test('a symbolic link leads to the same journal', async () => {
    const { sandbox, env } = await sandboxed();
    const file = manyOf(4);
    const link = path.join(folder(), 'elsewhere.jsonl');
    symlinkSync(file, link);
    await Promise.all([run(create(file), { env }), run(create(link), { env })]);
    expect(await run(create(link), { env })).toMatchObject({ status: 0 });
    expect(sandbox.orders).toHaveLength(4);
    expect(readdirSync(path.dirname(link))).toEqual(['elsewhere.jsonl']);
  });

  test('a hard link is refused, since its journal would be another one', async () => {
    const { sandbox, env } = await sandboxed();
    const file = manyOf(4);
    linkSync(file, `${file}.other`);
    const { status, err } = await run(create(file), { env });
    expect([status, err]).toEqual([2, expect.stringContaining('has 2 names (hard links)')]);
    expect(sandbox.calls).toBe(0);
  });

  test('what is no file is refused', async () => {
    const { env } = await sandboxed();
    const where = path.join(folder(), 'orders.jsonl');
    mkdirSync(where);
    expect(await run(create(where), { env })).toMatchObject({
      status: 2,
      err: expect.stringContaining('must be a regular file') as string,
    });
    expect(await run(create(`${where}.not-there`), { env })).toMatchObject({
      status: 2,
      err: expect.stringContaining("can't be read: ENOENT") as string,
    });
  });
});

describe('the results file', () => {
  test('tells of every line, also after a run that only went on, and --json says the same', async () => {
    const { sandbox, env } = await sandboxed({
      faults: ({ attempt }) => (attempt === 1 && sandbox.orders.length === 1 ? 'nothing is sold' : undefined),
    });
    const licence = orderLine(0).replace('MS-AZR-0145P', '84A03D81-6B37-4D66-8D4A-FAEA24541538');
    const file = fileOf([licence, '', 'nonsense', orderLine(1), orderLine(2)]);
    const { status, out } = await run(create(file, '--skip-invalid', '--json', '--concurrency', '1'), {
      env,
    });
    expect(status).toBe(1);
    const results = linesOf(`${file}.results.jsonl`);
    expect(Reflect.get(Object(JSON.parse(out)) as object, 'results')).toEqual(results);
    const [held] = sandbox.orders;
    expect(results).toEqual([
      {
        line: 1,
        state: 'placed',
        customerId,
        orderId: held?.order.id,
        subscriptionIds: [held?.order.lineItems[0]?.subscriptionId ?? 'missing'],
        requestId: held?.requestId,
      },
      { line: 3, state: 'invalid', reason: expect.stringContaining('is not JSON') as string, refusedLine: 1 },
      ...[4, 5].map((line, index) => ({
        line,
        state: 'refused',
        customerId,
        reason: expect.stringContaining('nothing is sold') as string,
        requestId: expect.any(String) as string,
        refusedLine: 2 + index,
      })),
    ]);
    await run(create(file, '--skip-invalid'), { env });
    expect(linesOf(`${file}.results.jsonl`)).toEqual(results);
  });

  test('is no reason to lose the exit status when it can’t be written', async () => {
    const { sandbox, env } = await sandboxed();
    const file = manyOf(2);
    mkdirSync(`${file}.results.jsonl.new`);
    const { status, err } = await run(create(file), { env });
    expect(status).toBe(2);
    expect(err).toContain("The results can't be written: EISDIR");
    expect(sandbox.orders).toHaveLength(2);
  });
});

describe('the refused file', () => {
  test('is input again once its lines are corrected', async () => {
    let isSold = false;
    const { sandbox, env } = await sandboxed({ faults: () => (isSold ? undefined : 'nothing is sold') });
    const withoutCustomer = JSON.stringify({ lineItems: [{ offerId: 'MS-AZR-0145P', quantity: 1 }] });
    const wrong = orderLine(2).replace('"quantity":1', '"quantity":0');
    const file = fileOf([orderLine(0), withoutCustomer, wrong, '{}']);
    await run(create(file, '--skip-invalid', '--customer', customerId), { env });
    const refused = `${file}.refused.jsonl`;
    expect(readFileSync(refused, 'utf8').split('\n')).toEqual([
      orderLine(0),
      `{"referenceCustomerId":"${customerId}",${withoutCustomer.slice(1)}`,
      wrong,
      `{"referenceCustomerId":"${customerId}"}`,
      '',
    ]);

    isSold = true;
    writeFileSync(
      refused,
      readFileSync(refused, 'utf8').replace('"quantity":0', '"quantity":7').replace(/.*\n$/, ''),
    );
    expect(await run(create(refused), { env })).toMatchObject({ status: 0 });
    expect(sandbox.orders.map(({ order }) => order.lineItems[0]?.quantity)).toEqual([1, 1, 7]);

    // A corrected file that was sent is not written over.
    const corrected = readFileSync(refused, 'utf8');
    const { out } = await run(create(file, '--skip-invalid', '--customer', customerId), { env });
    expect(out).toContain(`${refused} is left as it is, since it was itself sent: it has a journal.`);
    expect(readFileSync(refused, 'utf8')).toBe(corrected);
    expect(await run(create(refused), { env })).toMatchObject({ status: 0 });
    expect(sandbox.orders).toHaveLength(3);
  });

  test('goes away when nothing is refused any more', async () => {
    const { env } = await sandboxed();
    const file = manyOf(1);
    writeFileSync(`${file}.refused.jsonl`, 'of an earlier run\n');
    await run(create(file), { env });
    expect(existsSync(`${file}.refused.jsonl`)).toBe(false);
  });
});

describe('the file of orders', () => {
  test('may not change under a run', async () => {
    let file = '';
    const { sandbox, env } = await sandboxed({
      faults: () => {
        // Half a million lines are not read at once; here the file is longer than what is.
        if (sandbox.orders.length === 3)
          writeFileSync(file, readFileSync(file, 'utf8').replaceAll('Order', 'OrdeR'));
        return undefined;
      },
    });
    const long = 'x'.repeat(100_000);
    file = fileOf(
      Array.from({ length: 12 }, (_, number) => orderLine(number).replace('Order', `Order ${long}`)),
    );
    const { status, err } = await run(create(file, '--concurrency', '1'), { env });
    expect(status).toBe(2);
    expect(err).toMatch(/FileChangedError: Line \d+ of .+ has changed since it was checked\./);
    expect(sandbox.orders.length).toBeLessThan(8);
  });

  test('must be UTF-8', async () => {
    const { sandbox, env } = await sandboxed();
    const file = manyOf(1);
    writeFileSync(
      file,
      Buffer.concat([readFileSync(file), Buffer.from(orderLine(1).replace('Order', 'Ordér'), 'latin1')]),
    );
    const { status, err } = await run(create(file), { env });
    expect([status, err]).toEqual([2, expect.stringContaining('line 2: is not text in UTF-8')]);
    expect(sandbox.calls).toBe(0);
  });
});
