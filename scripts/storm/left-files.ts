/** Reads what a run leaves behind, by code of the storm's own. */
import { readFileSync } from 'node:fs';

export type Members = Readonly<Record<string, unknown>>;

/** Where the files are, and what the run wrote with `--json`. */
export interface Left {
  /** The file of orders. */
  readonly file: string;
  readonly journal: string;
  readonly summary: string;
}

export function readLines(file: string): Members[] {
  const lines = textIn(file).trimEnd().split('\n');
  return lines.flatMap((line) => {
    // A killed run leaves half a line, and the next one goes on below it.
    try {
      return [membersOf(JSON.parse(line))];
    } catch {
      return [];
    }
  });
}

export const textIn = (file: string): string => bytesIn(file).toString();

/** Nothing for a file that isn't there. */
export function bytesIn(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

export const membersOf = (value: unknown): Members =>
  Object.fromEntries(Object.entries(Object(value) as object));

/**
 * The journal's entries of each line, those that count: what a run wrote after another had taken the file over is certain only
 * where it says that an order was placed.
 */
export function entriesIn(journal: string): ReadonlyMap<unknown, readonly Members[]> {
  let run: unknown;
  const counting = readLines(journal).filter((entry) => {
    if ('journal' in entry) run = entry['run'];
    return 'line' in entry && (entry['run'] === run || entry['state'] === 'placed');
  });
  return byKey(counting, ({ line }) => line);
}

/** What the entries of a line come to. An order that was answered is the last word; one that a look found may be corrected. */
export const lastWord = (entries: readonly Members[]): Members | undefined =>
  entries.filter(({ state, by }) => state === 'placed' && by !== 'look').at(-1) ?? entries.at(-1);

export function byKey<T>(all: readonly T[], keyOf: (each: T) => unknown): ReadonlyMap<unknown, readonly T[]> {
  const groups = new Map<unknown, T[]>();
  for (const each of all) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}
