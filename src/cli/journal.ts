import { createHash } from 'node:crypto';
import { UsageError } from './io.js';
import {
  appendFileSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  truncateSync,
} from 'node:fs';

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

/** @throws {UsageError} when the file is no journal */
export function openJournal(path: string): Journal {
  const entries = new Map<number, Entry>();
  if (existsSync(path)) {
    const text = readFileSync(path, 'utf8');
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    // A process that is killed while it writes leaves half a line behind.
    if (whole.length < text.length) truncateSync(path, Buffer.byteLength(whole));
    for (const [index, line] of whole.split('\n').entries()) {
      if (line === '') continue;
      const entry = parse(line);
      if (!isEntry(entry))
        throw new UsageError(`${path}, line ${index + 1}, is not a journal entry. Is it another file?`);
      entries.set(entry.line, entry);
    }
  }
  const file = openSync(path, 'a');
  return {
    entries,
    write(entry) {
      appendFileSync(file, `${JSON.stringify(entry)}\n`);
      fsyncSync(file);
      entries.set(entry.line, entry);
    },
    close() {
      closeSync(file);
    },
  };
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
