import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { UsageError } from '../io.js';
import { isSurelyDead, thisHolder, type Holder } from './run-holder.js';
import { errorMessage } from '../../shared/error-message.js';

/**
 * One run at a time works on a file: also when the other one is in another container or on another host that shares the
 * folder, where process numbers and clocks tell nothing.
 *
 * The lock file names its holder and holds a count that the holder raises every two seconds. Whoever finds it watches the
 * count: a lock whose count stands still for the limit is taken over, by putting another file in its place in one step.
 *
 * No lock can keep a holder that was frozen from waking up and sending one more order. What makes that harmless is the order
 * of steps: **write the journal, then `check`, then send.** Whoever takes over does so after the check, and only then reads the
 * journal: there it finds the order's request id, and what it sends is the same purchase.
 */
export interface RunLock {
  /** @throws {LockLostError} when another run has the lock now, or this one's can't be read */
  readonly check: () => void;
  /** Gives the lock back, if it is still this run's. */
  readonly release: () => void;
}

/** Another run works on the file now. */
export class LockLostError extends Error {
  override readonly name = 'LockLostError';
}

export interface LockTimes {
  /** How often the holder shows that it is alive, in milliseconds. */
  readonly beat: number;
  /** A lock that shows nothing for so long is taken over, in milliseconds. */
  readonly limit: number;
}

const usualTimes: LockTimes = { beat: 2_000, limit: 20_000 };

/** How long after taking a lock over to look whether somebody else did so at the same moment, in milliseconds. */
const settling = 300;

/**
 * @param say tells a person what it waits for
 * @throws {UsageError} when another run has the lock, or the file can't be written
 */
export async function takeLock(
  path: string,
  say: (text: string) => void,
  times: LockTimes = usualTimes,
): Promise<RunLock> {
  const id = randomUUID();
  const own = ownFile(path, id);
  try {
    for (;;) {
      if (own.begin()) break;
      const seen = readLock(path);
      if (seen === undefined) continue;
      if (!(await isOver(path, seen, say, times))) continue;
      // Only what was watched is replaced.
      if (readLock(path)?.text !== seen.text) continue;
      say(`Taking over from ${nameOf(seen.holder)}, which ended or froze without releasing the file.\n`);
      own.replace();
      await wait(settling);
      if (readLock(path)?.holder.id === id) break;
      throw new UsageError('Another run started on the same file at the same moment: wait until it ends.');
    }
  } catch (error) {
    own.close();
    throw error;
  }
  return holdLock(path, id, own, times.beat);
}

interface Seen {
  readonly text: string;
  readonly holder: Holder;
}

/** Waits until it is clear whether the holder is over. `false`: the lock is another one by now, or none. */
async function isOver(
  path: string,
  seen: Seen,
  say: (text: string) => void,
  { limit }: LockTimes,
): Promise<boolean> {
  if (isSurelyDead(seen.holder)) return true;
  const start = performance.now();
  let isTold = false;
  while (performance.now() - start < limit) {
    await wait(limit / 80);
    const now = readLock(path);
    if (now?.holder.id !== seen.holder.id) return false;
    if (now.text !== seen.text) {
      throw new UsageError(
        `Another run (${nameOf(seen.holder)}) is working on the same file: wait until it ends.`,
      );
    }
    if (!isTold && performance.now() - start > limit / 4) {
      isTold = true;
      say(`Checking whether ${nameOf(seen.holder)} is still working on the same file.\n`);
    }
  }
  return true;
}

const nameOf = ({ host, pid, since }: Holder): string => `process ${pid} on ${host}, since ${since}`;

function readLock(path: string): Seen | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new UsageError(`${path} can't be read: ${errorMessage(error)}`);
  }
  const holder = holderIn(text);
  if (holder) return { text, holder };
  if (text === '')
    throw new UsageError(
      `${path} is empty: another run may be writing it. If it stays empty and no other run is working on the file, delete it.`,
    );
  throw new UsageError(
    `${path} was not written by this version. If no other run is working on the file, delete it.`,
  );
}

function holderIn(text: string): Holder | undefined {
  try {
    const read: unknown = JSON.parse(text);
    return isHolder(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

const isHolder = (value: unknown): value is Holder =>
  typeof value === 'object' &&
  value !== null &&
  ['id', 'host', 'since'].every((name) => typeof Reflect.get(value, name) === 'string') &&
  Number.isInteger(Reflect.get(value, 'pid'));

interface OwnFile {
  /** Makes it the lock, if there is none. */
  readonly begin: () => boolean;
  /** Makes it the lock in place of the one that is there. */
  readonly replace: () => void;
  /** Raises the count on disk. */
  readonly beat: () => void;
  /** Lets go of it. */
  readonly close: () => void;
}

/** The count stands at the start of the file, always as wide. */
const countAt = '{"beat":"'.length;
const counted = (count: number): string => String(count).padStart(12, '0');

/** Writes this run's lock under a name of its own and moves it. Its count is later raised through the open file, whatever its name. */
function ownFile(path: string, id: string): OwnFile {
  const temporary = `${path}.${id}`;
  let count = 0;
  let file: number | undefined;
  const close = (): void => {
    if (file !== undefined) closeSync(file);
    file = undefined;
  };
  const create = (name: string): void => {
    close();
    file = openSync(name, 'wx');
    writeSync(file, `${JSON.stringify({ beat: counted(count), ...thisHolder(id) })}\n`);
    fsyncSync(file);
  };
  /** Creates the file and makes it the lock; nothing is left of it where that fails. */
  const become = (move: () => void): void => {
    try {
      create(temporary);
      move();
    } catch (error) {
      close();
      if (codeOf(error) === 'EEXIST') throw error;
      throw new UsageError(`${path} can't be written: ${errorMessage(error)}`);
    } finally {
      rmSync(temporary, { force: true });
    }
  };
  return {
    begin() {
      try {
        // Fails where a file is, and what it makes is whole from the first moment.
        become(() => {
          // Where there are no hard links: as sure, but for a moment the lock is there and empty.
          link(temporary, path, () => create(path));
        });
        return true;
      } catch (error) {
        if (codeOf(error) === 'EEXIST') return false;
        throw error;
      }
    },
    replace() {
      become(() => renameSync(temporary, path));
    },
    beat() {
      if (file === undefined) throw new Error('the lock is closed');
      count += 1;
      writeSync(file, counted(count), countAt);
      fsyncSync(file);
    },
    close,
  };
}

function link(from: string, to: string, otherwise: () => void): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!/^(?:EPERM|ENOTSUP|EOPNOTSUPP|ENOSYS|EMLINK)$/.test(String(codeOf(error)))) throw error;
    otherwise();
  }
}

function holdLock(path: string, id: string, own: OwnFile, every: number): RunLock {
  let lastBeat = performance.now();
  const beat = (): void => {
    own.beat();
    lastBeat = performance.now();
  };
  const isMine = (): boolean => {
    const seen = readLock(path);
    return seen?.holder.id === id;
  };
  const timer = setInterval(() => {
    try {
      beat();
    } catch {
      // `check` tells.
    }
  }, every);
  timer.unref();
  return {
    check() {
      let why = 'another run has taken it over';
      try {
        // Whoever was frozen first shows that it is alive again, and then looks whether that came too late.
        if (performance.now() - lastBeat > 2 * every) beat();
        if (isMine()) return;
      } catch (error) {
        why = errorMessage(error);
      }
      throw new LockLostError(`This run has lost the file: ${why}.`);
    },
    release() {
      clearInterval(timer);
      try {
        if (isMine()) rmSync(path, { force: true });
      } catch {
        // It is not this run's to remove.
      }
      own.close();
    },
  };
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;
