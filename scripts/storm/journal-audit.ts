/** Whether the files that a run leaves behind say the truth about the orders that the service holds. */
import { existsSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { HeldOrder } from '../../src/sandbox/index.js';
import {
  byKey,
  entriesIn,
  lastWord,
  membersOf,
  readLines,
  textIn,
  type Left,
  type Members,
} from './left-files.js';
import { fateOf, nameOf, textOf, type Fate } from './order-file.js';

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

export interface AuditOptions {
  readonly left: Left;
  /** Lines of the file. */
  readonly count: number;
  readonly orders: readonly HeldOrder[];
  /** The request id that the command sent, of one that the service got. */
  readonly askedAs?: (requestId: string) => string;
  /** Whether the run says that all is done. Else lines may be open or not sent, if that is true. */
  readonly isOver: boolean;
}

export function audit({ left, count, orders, askedAs = (id) => id, isOver }: AuditOptions): Audit {
  const { file, journal } = left;
  const entries = entriesIn(journal);
  const results = byKey(readLines(`${file}.results.jsonl`), ({ line }) => line);
  const refused = byKey(textIn(`${file}.refused.jsonl`).trimEnd().split('\n'), (text) => text);
  const byName = byKey(orders, ({ order }) => order.lineItems[0]?.friendlyName);
  const byRequest = byKey(orders, ({ requestId }) => askedAs(requestId));
  const lines = Array.from({ length: count }, (_, index) => index + 1);
  const groups = byKey(lines, nameOf);

  const fates = { placed: 0, refused: 0, invalid: 0 };
  const lost: string[] = [];
  const doubled: string[] = [];
  const untrue: string[] = [];
  for (const line of lines) fates[fateOf(line)] += 1;
  const doneTwice = new Set<unknown>();
  for (const [name, group] of groups) {
    // Which of equal lines has which order nobody can tell: what counts is that as many are told as placed as there are orders.
    const refusals = group.length > 1 ? group.filter((line) => isToldRefused(results.get(line))).length : 0;
    const wanted = group.filter((line) => fateOf(line) === 'placed').length - refusals;
    const held = (byName.get(name) ?? []).length;
    const what = `lines ${group.join(', ')}, of which ${wanted} are to be placed, have ${held} orders`;
    if (held > wanted) doubled.push(what);
    else if (isOver && held < wanted) lost.push(what);
  }
  for (const line of lines) {
    const mine = results.get(line) ?? [];
    const [result = {}] = mine;
    const wrong = wrongs(line, {
      result,
      last: lastWord(entries.get(line) ?? []),
      entries: entries.get(line) ?? [],
      named: byName.get(nameOf(line)) ?? [],
      held: byRequest.get(lastWord(entries.get(line) ?? [])?.['requestId']) ?? [],
      refusals: (refused.get(textOf(line)) ?? []).length,
      isAlone: groups.get(nameOf(line))?.length === 1,
      isOver,
    });
    if (mine.length !== 1) wrong.push(`the results tell of it ${mine.length} times`);
    const { orderId } = result;
    if (orderId !== undefined && doneTwice.has(orderId)) wrong.push('another line has its order');
    doneTwice.add(orderId);
    untrue.push(...wrong.map((what) => `line ${line}, to be ${fateOf(line)}: ${what}`));
  }
  untrue.push(...wrongsOfSummary(left));
  return { orders: orders.length, fates, lost, doubled, untrue };
}

const isToldRefused = (results: readonly Members[] = []): boolean => results[0]?.['state'] === 'refused';

/** What was printed must be what stands in the results file, and its sums. */
function wrongsOfSummary({ file, summary }: Left): string[] {
  const { results: printed, ...told } = membersOf(JSON.parse(summary));
  const results = readLines(`${file}.results.jsonl`);
  const number = (state: string): number => results.filter((each) => each['state'] === state).length;
  const sums = {
    placed: number('placed'),
    refused: number('refused'),
    invalid: number('invalid'),
    open: number('open'),
    notSent: number('not-sent'),
  };
  const wrong: string[] = [];
  if (!isDeepStrictEqual(told, sums)) wrong.push(`the summary ${JSON.stringify(told)}`);
  if (!isDeepStrictEqual(printed, results))
    wrong.push('what was printed is not what stands in the results file');
  if (existsSync(`${file}.lock`)) wrong.push('the lock is still there');
  return wrong;
}

interface Evidence {
  readonly result: Members;
  /** What the journal's entries of the line are, and come to. */
  readonly entries: readonly Members[];
  readonly last: Members | undefined;
  /** The orders with the line's name, and those that came of its request id. */
  readonly named: readonly HeldOrder[];
  readonly held: readonly HeldOrder[];
  /** How often the line is in the refused file. */
  readonly refusals: number;
  /** Whether no other line is equal to it. */
  readonly isAlone: boolean;
  readonly isOver: boolean;
}

type Truth = readonly [holds: boolean, otherwise: string];

/** What journal, results and refused file say of a line that isn't so. */
function wrongs(
  line: number,
  { result, entries, last, named, held, refusals, isAlone, isOver }: Evidence,
): string[] {
  const fate = fateOf(line);
  const { state, orderId, reason } = result;
  const inJournal = last?.['state'];
  const isInvolved = named.some(({ order }) => order.id === orderId);
  const byState: Readonly<Record<string, readonly Truth[]>> = {
    placed: [
      [fate === 'placed', 'it is told as placed'],
      [inJournal === 'placed', 'the journal does not say placed'],
      [last?.['orderId'] === orderId, 'the journal has another order id'],
      [isInvolved, 'the service has no such order'],
      [!isAlone || held.some(({ order }) => order.id === orderId), 'its order has another request id'],
      [!isAlone || refusals === 0, 'it is in the refused file'],
    ],
    refused: [
      [!isAlone || fate === 'refused', 'it is told as refused'],
      [inJournal === 'refused', 'the journal does not say refused'],
      [!isAlone || String(reason).includes('№'), 'the results have not the reason'],
      [reason === last?.['reason'], 'the journal has another reason'],
      [!isAlone || held.length === 0, 'it has an order'],
      [isAlone ? refusals === 1 : refusals > 0, 'the refused file has it not once'],
    ],
    invalid: [
      [fate === 'invalid', 'it is told as not valid'],
      [entries.length === 0, 'it is in the journal'],
      [refusals === 1, 'the refused file has it not once'],
    ],
    open: [
      [!isOver && fate !== 'invalid', 'it is told as open'],
      [inJournal === 'begun' || inJournal === 'open', 'the journal does not say open'],
      [!isAlone || refusals === 0, 'it is in the refused file'],
    ],
    'not-sent': [
      [!isOver && fate !== 'invalid', 'it is told as not sent'],
      [inJournal === undefined || inJournal === 'left', 'the journal does not say left'],
      [!isAlone || held.length === 0, 'it has an order'],
      [!isAlone || refusals === 0, 'it is in the refused file'],
    ],
  };
  const requestId = last?.['requestId'];
  const truths: readonly Truth[] = [
    ...(byState[String(state)] ?? [[false, `its state is ${String(state)}`]]),
    [
      result['requestId'] === undefined || result['requestId'] === requestId,
      'the results have another request id',
    ],
    [
      entries.every((entry) => entry['requestId'] === requestId),
      'it was sent under more than one request id',
    ],
  ];
  return truths.flatMap(([holds, otherwise]) => (holds ? [] : [otherwise]));
}
