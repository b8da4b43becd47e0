import { createHash, randomUUID } from 'node:crypto';
import { appendFileSync, closeSync, existsSync, fstatSync, fsyncSync, openSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { lineReader } from './each-line.js';
import { format, parseEntry, type RunEntry, type StepEntry } from './journal-entry.js';
import { readJournal, type Found } from './read-journal.js';
import { errorMessage } from '../../shared/error-message.js';

/**
 * Beside a file of orders, one line for each step of each order. It is on disk before the step is taken: after a kill, the next
 * run finds which orders are done, and under which id the open ones must be repeated.
 *
 * A journal belongs to one destination. Nothing is ever taken out of it or changed in it.
 */
export interface Journal extends Pick<Found, 'pending' | 'stateOf' | 'isClosed' | 'hashOf' | 'lastLine'> {
  readonly path: string;
  /** Whether nothing can be written any more. */
  readonly broken: JournalError | undefined;
  /** @throws {JournalError} when it can't be written; the step must not be taken then */
  readonly write: (entry: Omitted<StepEntry>) => void;
  /**
   * Opens a line again that was placed by a look.
   *
   * @throws {JournalError}
   */
  readonly reopen: (line: number, reason: string) => void;
  /** The entry that closed a line. */
  readonly closing: (line: number) => StepEntry | undefined;
  readonly close: () => void;
}

/** An entry without what the journal itself adds. */
type Omitted<T> = T extends StepEntry ? Omit<T, 'time' | 'run'> : never;

/** A number made of a line's text and its customer, to see whether the line is still the same. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** A step can't be written down, so it must not be taken. */
export class JournalError extends Error {
  override readonly name = 'JournalError';
}

export interface JournalOf {
  readonly destination: string;
  /** The file of orders. */
  readonly orders: string;
}

/**
 * Reads a journal, and makes it ready to be written. It is created by its first entry.
 *
 * @throws {UsageError} when the file is no journal, or one of another destination
 */
export async function openJournal(file: string, { destination, orders }: JournalOf): Promise<Journal> {
  const found = await readJournal(file, destination);
  const { pending, stateOf, isClosed, hashOf, lastLine } = found;
  const run = randomUUID().slice(0, 8);
  let opened: number | undefined;
  let broken: JournalError | undefined;

  /** Gives where the text begins in the file. */
  const append = (text: string): number => {
    // After half a line nothing may follow, also when there is room again: it would be lost in that line.
    if (broken) throw broken;
    try {
      opened ??= openSync(file, 'a');
      appendFileSync(opened, text);
      fsyncSync(opened);
      // Others may write too: a run that has lost its lock and reports what became of its last orders.
      return fstatSync(opened).size - Buffer.byteLength(text);
    } catch (error) {
      throw (broken = new JournalError(`${file} can't be written (${errorMessage(error)}).`, {
        cause: error,
      }));
    }
  };
  const begin = (): void => {
    const isNew = !existsSync(file);
    const header: RunEntry = {
      journal: format,
      version: 2,
      destination,
      file: path.basename(orders),
      run,
      host: hostname(),
      pid: process.pid,
      time: new Date().toISOString(),
    };
    append(`${found.isOpenEnded ? '\n' : ''}${JSON.stringify(header)}\n`);
    if (isNew) syncFolder(path.dirname(file));
  };

  const write: Journal['write'] = (entry) => {
    if (opened === undefined) begin();
    const whole = { time: new Date().toISOString(), run, ...entry };
    found.take(whole, append(`${JSON.stringify(whole)}\n`));
  };
  let reader: ReturnType<typeof lineReader> | undefined;
  return {
    path: file,
    pending,
    stateOf,
    isClosed,
    hashOf,
    lastLine,
    get broken() {
      return broken;
    },
    write,
    reopen(line, reason) {
      const before = found.found.get(line);
      const hash = hashOf(line);
      if (before && hash !== undefined)
        write({ line, hash, requestId: before.requestId, state: 'open', reason });
    },
    closing(line) {
      const at = found.closedAt(line);
      if (at === undefined) return undefined;
      reader ??= lineReader(file);
      const entry = parseEntry(reader.read(at).toString());
      return entry && 'line' in entry && entry.line === line ? entry : undefined;
    },
    close() {
      reader?.close();
      if (opened !== undefined) closeSync(opened);
    },
  };
}

/** A new file's name is on disk only when its folder is. Not every system knows that, and then there is nothing to do. */
function syncFolder(folder: string): void {
  try {
    const opened = openSync(folder, 'r');
    try {
      fsyncSync(opened);
    } finally {
      closeSync(opened);
    }
  } catch {
    // Windows has no such step.
  }
}
