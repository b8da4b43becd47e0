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

/** The files that a run leaves, and what it wrote with `--json`. */
export interface Left {
  /** The file of orders. */
  readonly file: string;
  readonly journal: string;
  readonly summary: string;
}

export function audit(
  { file, journal: path, summary }: Left,
  count: number,
  orders: readonly HeldOrder[],
): Audit {
  const journal = byKey(readLines(path), ({ line }) => line);
  const results = byKey(readLines(`${file}.results.jsonl`), ({ line }) => line);
  const refused = readFileSync(`${file}.refused.jsonl`, 'utf8').trimEnd().split('\n');
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

    const refusals = refused.filter((text) => isNamed(text, line));
    const wrong = wrongs(fate, mine[0], journal.get(line) ?? [], results.get(line) ?? [], refusals);
    untrue.push(...wrong.map((what) => `${name}: ${what}`));
  }
  const { placed, refused: refusals, invalid } = fates;
  const { results: printed, ...told } = membersOf(JSON.parse(summary));
  if (!isDeepStrictEqual(told, { placed, refused: refusals, invalid, open: 0, notSent: 0 }))
    untrue.push(`the summary ${JSON.stringify(told)}`);
  if (!isDeepStrictEqual(printed, readLines(`${file}.results.jsonl`)))
    untrue.push('what was printed is not what stands in the results file');
  if (existsSync(`${file}.lock`)) untrue.push('the lock is still there');
  return { orders: orders.length, fates, lost, doubled, untrue };
}

/** Whether a line of the file of refused ones is the order of this line. */
const isNamed = (text: string, line: number): boolean =>
  text === nameOf(line) || text.includes(`"${nameOf(line)}"`);

/** What journal, results and refused file say of a line that isn't so. */
function wrongs(
  fate: Fate,
  held: HeldOrder | undefined,
  entries: readonly Members[],
  results: readonly Members[],
  refusals: readonly string[],
): string[] {
  const last = entries.at(-1);
  const { requestId } = last ?? {};
  const [result] = results;
  const truths: readonly (readonly [boolean, string])[] = {
    placed: [
      [last?.['state'] === 'placed', 'the journal does not end with it placed'],
      [last?.['orderId'] === held?.order.id, 'the journal has another order id'],
      [requestId === held?.requestId, 'the journal has another request id'],
      [refusals.length === 0, 'it is in the refused file'],
      [result?.['orderId'] === held?.order.id, 'the results have another order id'],
    ] as const,
    refused: [
      [last?.['state'] === 'refused', 'the journal does not end with it refused'],
      [
        typeof last?.['reason'] === 'string' && last['reason'].includes('№'),
        'the journal has not the reason',
      ],
      [result?.['reason'] === last?.['reason'], 'the results have another reason'],
      [result?.['requestId'] === requestId, 'the results have another request id'],
      [refusals.length === 1, 'the refused file has it not once'],
    ] as const,
    invalid: [
      [entries.length === 0, 'it is in the journal'],
      [refusals.length === 1, 'the refused file has it not once'],
    ] as const,
  }[fate];
  const told = results.length === 1 && result?.['state'] === fate;
  const same = entries.every((entry) => entry['requestId'] === requestId);
  const both = [
    [same, 'it was sent under more than one request id'],
    [told, 'the results tell it otherwise'],
  ] as const;
  return [...truths, ...both].flatMap(([holds, what]) => (holds ? [] : [what]));
}

function readLines(file: string): Members[] {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.flatMap((line) => {
    // A killed run leaves half a line, and the next one goes on below it.
    try {
      return [membersOf(JSON.parse(line))];
    } catch {
      return [];
    }
  });
}

const membersOf = (value: unknown): Members => Object.fromEntries(Object.entries(Object(value) as object));

function byKey<T>(all: readonly T[], keyOf: (each: T) => unknown): ReadonlyMap<unknown, readonly T[]> {
  const groups = new Map<unknown, T[]>();
  for (const each of all) {
    const key = keyOf(each);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return groups;
}
