import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { commandLine } from '../../scripts/storm/command-line.js';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/index.js';
import { customerId, folder, journalOf, makeOlder, quickly, run, sandboxed } from './world.js';

/** The sandbox of these tests sells nothing to this customer. */
const unwanted = 'c501c3c4-d776-40ef-9ecf-9cefb59442c1';

const orderFor = (customer: string, number: number) => ({
  referenceCustomerId: customer,
  lineItems: [{ lineItemNumber: 0, offerId: 'MS-AZR-0145P', friendlyName: `Order № ${number}`, quantity: 1 }],
});

/** Two orders that are placed and one, between them, that is refused for a reason outside ASCII. */
const orders = [orderFor(customerId, 1), orderFor(unwanted, 2), orderFor(customerId, 3)];

function fileOfOrders(): string {
  const file = path.join(folder(), 'orders.jsonl');
  writeFileSync(file, orders.map((order) => `${JSON.stringify(order)}\n`).join(''));
  return file;
}

const create = (file: string, concurrency = '1') => [
  'create',
  '--from',
  file,
  '--rate',
  '100000',
  '--concurrency',
  concurrency,
];

const choosy: SandboxOptions['faults'] = ({ customerId: customer }) =>
  customer === unwanted ? 'nothing is sold to № 2' : undefined;

/** Ends of a journal: at each line feed and around it, within each character of more than one byte, and in between. */
const endsOf = (journal: Buffer): number[] =>
  Array.from({ length: journal.length + 1 }, (_, end) => end).filter((end) => {
    const around = journal.subarray(Math.max(0, end - 2), end + 2);
    return end % 8 === 0 || around.some((byte) => byte === 0x0a || byte > 0x7f);
  });

beforeEach(quickly);

describe('the journal of create --from', () => {
  test('places each order once, wherever its end was cut off', async () => {
    const file = fileOfOrders();
    let journal = '';
    /** Which requests arrived, and how long the journal was then. */
    const arrivals: { requestId: string; length: number }[] = [];
    const { sandbox, env } = await sandboxed({
      faults(attempt) {
        const { requestId = '' } = attempt;
        arrivals.push({ requestId, length: statSync(journal).size });
        return choosy(attempt);
      },
    });
    journal = journalOf(file, env);
    await run(create(file), { env });
    const whole = readFileSync(journal);
    const sent = orders.flatMap((order, index) => {
      const arrival = arrivals[index];
      return arrival ? [{ order, ...arrival }] : [];
    });
    expect(sent).toHaveLength(3);
    // Or no cut would go through a character.
    expect(whole.length).toBeGreaterThan(whole.toString().length);

    for (const end of endsOf(whole)) {
      sandbox.reset();
      // What had been sent when the journal was so long. A line that lacks nothing but its line feed counts: an editor may
      // have saved the journal so, after the order was sent.
      for (const { order, requestId } of sent.filter(({ length }) => length - 1 <= end))
        await send(sandbox, order, requestId);
      writeFileSync(journal, whole.subarray(0, end));
      if ((await run(create(file), { env })).status === 2) {
        // The refused one had been begun. Only a look that is sure closes it, some time later.
        makeOlder(journal);
      }
      const { status, out } = await run(create(file), { env });
      expect({ end, status, names: namesOf(sandbox), out }).toEqual({
        end,
        status: 1,
        names: ['Order № 1', 'Order № 3'],
        out: expect.stringContaining('placed 2, refused 1, not valid 0, open 0, not sent 0') as string,
      });
    }
  }, 60_000);

  test('that finds no room ends the run, and the next run places what is left', async () => {
    const file = fileOfOrders();
    const many = Array.from({ length: 30 }, (_, number) => orderFor(customerId, number));
    writeFileSync(file, many.map((order) => `${JSON.stringify(order)}\n`).join(''));
    const { sandbox, env } = await sandboxed();
    const start = await commandLine(path.dirname(file), env);
    // No file may grow beyond four blocks; the line that comes there is written in part.
    const limited = start(create(file, '8'), { under: ['sh', '-c', 'ulimit -f 4; exec "$0" "$@"'] });
    const { status, out, err } = await limited.ended;
    expect(status).toBe(2);
    expect(err).toContain(`JournalError: ${journalOf(file, env)} can't be written (EFBIG`);
    expect(out).toMatch(/^placed \d+, refused 0, not valid 0, open [1-8], not sent [1-9]/);
    // An order that is placed all the same is named.
    for (const { order, requestId } of sandbox.orders)
      expect(
        readFileSync(journalOf(file, env), 'utf8').includes(order.id) ||
          err.includes(
            `was placed, but the journal can't record it: order ${order.id}, request id ${requestId}.`,
          ),
      ).toBe(true);
    expect(sandbox.orders.length).toBeLessThan(30);

    expect(await start(create(file, '8')).ended).toMatchObject({ status: 0 });
    expect(namesOf(sandbox).sort()).toEqual(many.map(({ lineItems }) => lineItems[0]?.friendlyName).sort());
  });
});

const namesOf = ({ orders: held }: Sandbox) => held.map(({ order }) => order.lineItems[0]?.friendlyName);

async function send(
  { fetch }: Sandbox,
  order: ReturnType<typeof orderFor>,
  requestId: string,
): Promise<void> {
  const address = `https://any.example/v1/customers/${order.referenceCustomerId}/orders`;
  const headers = {
    Authorization: 'Bearer any',
    'Content-Type': 'application/json',
    'MS-RequestId': requestId,
  };
  await fetch(address, { method: 'POST', headers, body: JSON.stringify(order) });
}
