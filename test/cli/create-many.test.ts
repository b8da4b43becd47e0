import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
  writeFileSync(file, lines.join('\n'));
  return file;
}
const manyOf = (count: number) => fileOf(Array.from({ length: count }, (_, number) => orderLine(number)));
const create = (file: string, ...more: string[]) => ['create', '--from', file, '--rate', '100000', ...more];

beforeEach(quickly);

describe('create --from', () => {
  test('places each line and sums up', async () => {
    const { sandbox, env } = await sandboxed();
    const { status, out, err } = await run(create(manyOf(40)), { env });
    expect({ status, out }).toEqual({
      status: 0,
      out: expect.stringMatching(/^placed 40, refused 0, not valid 0, open 0, not sent 0\n/) as string,
    });
    expect(err).toMatch(/\n40 of 40, \d+ a minute\n$/);
    expect(sandbox.orders).toHaveLength(40);
  });

  test('shows a bar to people and JSON to machines', async () => {
    const { env } = await sandboxed();
    const { out, err } = await run(create(manyOf(3), '--json'), { env, isTTY: true });
    expect(JSON.parse(out)).toMatchObject({ placed: 3, refused: 0, invalid: 0, open: 0, notSent: 0 });
    expect(err).toContain('\r\u001b[K[██████████████████████████████] 3 of 3, ');
  });

  test('places nothing a second time', async () => {
    const { sandbox, env } = await sandboxed();
    const file = manyOf(5);
    await run(create(file), { env });
    expect(await run(create(file), { env })).toMatchObject({
      status: 0,
      out: expect.stringContaining('placed 5, refused 0, not valid 0, open 0, not sent 0\n') as string,
      err: `5 of 5 lines done before, according to ${journalOf(file, env)}.\n`,
    });
    expect(sandbox.orders).toHaveLength(5);
  });

  test('sends all lines without a customer to the one given', async () => {
    const { sandbox, env } = await sandboxed({ strict: false });
    const file = fileOf([JSON.stringify({ lineItems: [{ offerId: 'x' }] }), '', orderLine(1)]);
    await run(create(file, '--customer', 'B0D70A69-4C42-4B27-B17B-91A835D8686A'), { env });
    expect(sandbox.orders.map((held) => held.customerId)).toEqual([
      'B0D70A69-4C42-4B27-B17B-91A835D8686A',
      customerId,
    ]);
  });

  test('names bad lines by number and sends nothing', async () => {
    const { sandbox, env } = await sandboxed();
    const file = fileOf([
      orderLine(0),
      '{"lineItems":',
      orderLine(2),
      JSON.stringify({ referenceCustomerId: customerId, lineItems: [{ offerId: '', quantity: 0 }] }),
      '{"lineItems":[]}',
    ]);
    const { status, err } = await run(create(file), { env });
    expect(status).toBe(2);
    expect(err).toMatch(
      /^line 2: is not JSON \(.*\)\nline 4: \/lineItems\/0\/offerId must not be empty; \/lineItems\/0\/quantity must be at least 1, not 0\nline 5: names no customer: add referenceCustomerId, or give --customer\nNothing was sent: 3 of 5 lines are invalid\./,
    );
    expect(sandbox.calls).toBe(0);
    expect(readdirSync(path.dirname(file))).toEqual(['orders.jsonl']);
  });

  test('places the others with --skip-invalid', async () => {
    const { sandbox, env } = await sandboxed();
    const file = fileOf([orderLine(0), 'nonsense', orderLine(2)]);
    const { status, out } = await run(create(file, '--skip-invalid'), { env });
    expect(status).toBe(1);
    expect(out).toMatch(/^placed 2, refused 0, not valid 1, open 0, not sent 0\n/);
    expect(sandbox.orders).toHaveLength(2);
  });

  test('goes on with open lines in the next run, under the same ids', async () => {
    const { sandbox, env } = await sandboxed({
      faults: ({ attempt }) => (attempt <= 5 ? 'in-progress' : undefined),
    });
    const file = manyOf(4);
    const first = await run(create(file), { env });
    expect(first.status).toBe(2);
    expect(first.out).toMatch(/^placed 0, refused 0, not valid 0, open 4, not sent 0\n/);
    expect(first.err).toContain(
      '4 orders are open. Run the same command again: each is placed exactly once.',
    );
    expect(await run(create(file), { env })).toMatchObject({
      status: 0,
      out: expect.stringContaining('placed 4, refused 0, not valid 0, open 0, not sent 0\n') as string,
    });
    expect(sandbox.orders).toHaveLength(4);
  });

  test('refuses a file whose lines have changed since they were sent', async () => {
    const { sandbox, env } = await sandboxed();
    const file = manyOf(3);
    await run(create(file), { env });
    writeFileSync(file, [orderLine(0), orderLine(9), orderLine(2)].join('\n'));
    const { status, err } = await run(create(file), { env });
    expect(status).toBe(2);
    expect(err).toContain(`Line 2 of ${file} has changed since its order was sent.`);
    expect(err).toContain('Nothing was sent.');
    expect(sandbox.orders).toHaveLength(3);
  });

  test('goes on with a file that has grown', async () => {
    const { sandbox, env } = await sandboxed();
    const file = manyOf(2);
    await run(create(file), { env });
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n${orderLine(2)}`);
    await run(create(file), { env });
    expect(sandbox.orders).toHaveLength(3);
  });

  test('survives a journal whose last line was cut, and refuses one that is none', async () => {
    const { sandbox, env } = await sandboxed();
    const file = manyOf(2);
    await run(create(file), { env });
    const journal = journalOf(file, env);
    writeFileSync(journal, readFileSync(journal, 'utf8').slice(0, -10));
    expect(await run(create(file), { env })).toMatchObject({ status: 0 });
    expect(sandbox.orders).toHaveLength(2);
    writeFileSync(journal, 'something else\n');
    expect(await run(create(file), { env })).toMatchObject({
      status: 2,
      err: expect.stringContaining('line 1 is not a journal entry') as string,
    });
  });
});
