import { createHash } from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  truncateSync,
} from 'node:fs';
import { UsageError } from './io.js';

/** What became of one line of a file of orders. */
export type Entry =
  | { readonly line: number; readonly hash: string; readonly state: 'begun'; readonly requestId: string }
  | {
      readonly line: number;
      readonly hash: string;
      readonly state: 'placed';
      readonly requestId: string;
      readonly orderId: string;
    }
  | {
      readonly line: number;
      readonly hash: string;
      readonly state: 'refused';
      readonly requestId: string;
      readonly reason: string;
    };

/**
 * Beside a file of orders, one line for each step of each order. It is on disk before the step is taken: whoever kills the
 * process and starts it again finds which orders are done, and under which id the open ones must be repeated.
 */
export interface Journal {
  /** The latest entry of each line. */
  readonly entries: ReadonlyMap<number, Entry>;
  write(entry: Entry): void;
  close(): void;
}

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** A step can't be written down, so it must not be taken. */
export class JournalError extends Error {
  override readonly name = 'JournalError';
}

/** @throws {UsageError} when the file is no journal */
export function openJournal(path: string): Journal {
  const { entries, isOpenEnded } = read(path);
  const file = openSync(path, 'a');
  let lineFeed = isOpenEnded ? '\n' : '';
  let broken: JournalError | undefined;
  return {
    entries,
    write(entry) {
      // After half a line nothing may follow, also when there is room again: it would be lost in that line.
      if (broken) throw broken;
      try {
        appendFileSync(file, `${lineFeed}${JSON.stringify(entry)}\n`);
        fsyncSync(file);
      } catch (error) {
        throw (broken = new JournalError(`${path} can't be written (${messageOf(error)}).`, {
          cause: error,
        }));
      }
      lineFeed = '';
      entries.set(entry.line, entry);
    },
    close() {
      closeSync(file);
    },
  };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

interface Found {
  readonly entries: Map<number, Entry>;
  /** Whether the last line lacks its line feed. */
  readonly isOpenEnded: boolean;
}

function read(path: string): Found {
  const entries = new Map<number, Entry>();
  if (!existsSync(path)) return { entries, isOpenEnded: false };
  const text = readFileSync(path, 'utf8');
  const lines = text.split('\n');
  const last = lines.pop() ?? '';
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    const entry = parse(line);
    if (!isEntry(entry))
      throw new UsageError(`${path}, line ${index + 1}, is not a journal entry. Is it another file?`);
    entries.set(entry.line, entry);
  }
  const entry = parse(last);
  if (isEntry(entry)) {
    // An editor may have saved it without its line feed. The order may have been sent all the same.
    entries.set(entry.line, entry);
    return { entries, isOpenEnded: true };
  }
  // A process that is killed while it writes leaves half a line behind.
  if (last !== '') truncateSync(path, Buffer.byteLength(text) - Buffer.byteLength(last));
  return { entries, isOpenEnded: false };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const members = { begun: [], placed: ['orderId'], refused: ['reason'] } as const;

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const has = (name: string) => typeof Reflect.get(value, name) === 'string';
  const state: unknown = Reflect.get(value, 'state');
  const extra = state === 'begun' || state === 'placed' || state === 'refused' ? members[state] : undefined;
  return (
    extra !== undefined &&
    Number.isInteger(Reflect.get(value, 'line')) &&
    ['hash', 'requestId', ...extra].every(has)
  );
}
