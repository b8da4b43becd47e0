/** Whether the files that a run leaves behind say the truth about the orders that the service holds. */
import { existsSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { HeldOrder } from '../../src/sandbox/index.js';
import { fateOf, nameOf, type Fate } from './order-file.js';

export interface Audit {
  /** Orders that the service holds. */
  readonly orders: number;
  /** How many lines of the file had to be placed, refused and passed over. */
  readonly fates: Readonly<Record<Fate, number>>;
  /** Lines without an order, lines with more than one, and what isn't true in the files and the summary. */
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly untrue: readonly string[];
}

type Members = Readonly<Record<string, unknown>>;

/** @param summary what the last run wrote with `--json` */
export function audit(file: string, count: number, summary: string, orders: readonly HeldOrder[]): Audit {
  const journal = byKey(readLines(`${file}.journal`), ({ line }) => line);
  const refused = byKey(readLines(`${file}.refused.jsonl`), ({ line }) => line);
  const held = byKey(orders, ({ order }) => order.lineItems[0]?.friendlyName);
  const fates = { placed: 0, refused: 0, invalid: 0 };
  const lost: string[] = [];
  const doubled: string[] = [];
  const untrue: string[] = [];

  for (let line = 1; line <= count; line++) {
    const fate = fateOf(line);
    fates[fate] += 1;
    const mine = held.get(nameOf(line)) ?? [];
    const name = `line ${line}, to be ${fate}`;
    if (mine.length > 1) doubled.push(`${name}: ${mine.map(({ order }) => order.id).join(', ')}`);
    else if (fate === 'placed' && mine.length === 0) lost.push(name);
    else if (fate !== 'placed' && mine.length > 0) untrue.push(`${name}, has an order`);

    const wrong = wrongs(fate, mine[0], journal.get(line) ?? [], refused.get(line) ?? []);
    untrue.push(...wrong.map((what) => `${name}: ${what}`));
  }
  const { placed, refused: refusals, invalid } = fates;
  if (!isDeepStrictEqual(JSON.parse(summary), { placed, refused: refusals, invalid, open: 0 }))
    untrue.push(`the summary ${summary}`);
  if (existsSync(`${file}.lock`)) untrue.push('the lock is still there');
  return { orders: orders.length, fates, lost, doubled, untrue };
}

/** What journal and refused file say of a line that isn't so. */
function wrongs(
  fate: Fate,
  held: HeldOrder | undefined,
  entries: readonly Members[],
  refusals: readonly Members[],
): string[] {
  const last = entries.at(-1);
  const { requestId } = last ?? {};
  const [refusal, ...more] = refusals;
  const truths: readonly (readonly [boolean, string])[] = {
    placed: [
      [last?.['state'] === 'placed', 'the journal does not end with it placed'],
      [last?.['orderId'] === held?.order.id, 'the journal has another order id'],
      [requestId === held?.requestId, 'the journal has another request id'],
      [refusals.length === 0, 'it is in the refused file'],
    ] as const,
    refused: [
      [last?.['state'] === 'refused', 'the journal does not end with it refused'],
      [
        typeof last?.['reason'] === 'string' && last['reason'].includes('№'),
        'the journal has not the reason',
      ],
      [refusal?.['reason'] === last?.['reason'], 'the refused file has another reason'],
      [refusal?.['requestId'] === requestId, 'the refused file has another request id'],
      [more.length === 0, 'it is in the refused file more than once'],
    ] as const,
    invalid: [
      [entries.length === 0, 'it is in the journal'],
      [refusals.length === 1 && String(refusal?.['text']).includes('№'), 'the refused file has it not once'],
    ] as const,
  }[fate];
  const same = entries.every((entry) => entry['requestId'] === requestId);
  return [...truths, [same, 'it was sent under more than one request id'] as const].flatMap(
    ([holds, what]) => (holds ? [] : [what]),
  );
}

function readLines(file: string): Members[] {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const read: unknown = JSON.parse(line);
    return Object.fromEntries(Object.entries(Object(read) as object));
  });
}

function byKey<T>(all: readonly T[], keyOf: (each: T) => unknown): ReadonlyMap<unknown, readonly T[]> {
  const groups = new Map<unknown, T[]>();
  for (const each of all) {
    const key = keyOf(each);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return groups;
}
