import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { UsageError } from '../io.js';
import { eachLine } from './each-line.js';
import { parseEntry, type RunEntry, type State, type StepEntry } from './journal-entry.js';

/** A line that was begun and not closed: neither placed nor refused. */
export interface Pending {
  readonly requestId: string;
  /** Whether its order may have been placed. */
  readonly isOpen: boolean;
  /**
   * When it was handed to the connection first and last, in milliseconds since 1970; `undefined` when no entry says so. What was
   * sent before it was known not to be placed doesn't count.
   */
  readonly firstSent: number | undefined;
  readonly lastSent: number | undefined;
  /** When its request id was first sent: the service may have known the id since then. */
  readonly idSent: number | undefined;
  /** Why the service, in its last word, refused this very order. */
  readonly refusal: string | undefined;
  readonly reason: string;
}

/** What a journal tells, in some twenty bytes a line of the file of orders. */
export interface Found {
  /** The lines that were begun and not closed. */
  readonly pending: ReadonlyMap<number, Pending>;
  /** The lines that were placed by a look, as they were before it. */
  readonly found: ReadonlyMap<number, Pending>;
  readonly stateOf: (line: number) => State | undefined;
  readonly isClosed: (line: number) => boolean;
  /** The hash of a line that the journal knows. */
  readonly hashOf: (line: number) => string | undefined;
  /** Where the entry is that closed a line, in bytes. */
  readonly closedAt: (line: number) => number | undefined;
  /** The last line that the journal knows. */
  readonly lastLine: number;
  /** Takes one more entry in. */
  readonly take: (entry: StepEntry, offset: number) => void;
  /** Whether the journal's last line lacks its line feed. */
  readonly isOpenEnded: boolean;
}

const states: readonly (State | undefined)[] = [undefined, 'begun', 'open', 'left', 'placed', 'refused'];

/** @throws {UsageError} when the file is no journal, or one of another destination */
export async function readJournal(file: string, destination: string): Promise<Found> {
  const lines = lineTable();
  const pending = new Map<number, Pending>();
  const found = new Map<number, Pending>();

  const take = (entry: StepEntry, offset: number): void => {
    const { line, state } = entry;
    const before = pending.get(line) ?? found.get(line);
    // An order that exists is the last word, whatever else was written later; only a look may have been wrong.
    if (lines.stateAt(line) === states.indexOf('placed') && !found.has(line)) return;
    lines.set(line, states.indexOf(state), entry.hash, offset);
    found.delete(line);
    if (entry.state === 'placed' && entry.by === 'look' && before) found.set(line, before);
    if (state === 'placed' || state === 'refused') pending.delete(line);
    else pending.set(line, pendingAfter(before, entry));
  };

  let run: RunEntry | undefined;
  let number = 0;
  /** A line that is no entry. It may be half of one, where a run was killed or the disk was full: another run follows then. */
  let half: number | undefined;
  let isOpenEnded = false;
  const onLine = (text: string, offset: number, isWhole: boolean): void => {
    number += 1;
    if (text === '') return;
    const entry = parseEntry(text);
    const isRun = entry ? 'journal' in entry : isStartOfRun(text);
    if (half !== undefined && !isRun) throw notAnEntry(file, half);
    if (!entry) {
      if (number === 1 && !isRun) throw notAnEntry(file, number);
      half ??= number;
    } else if ('journal' in entry) {
      if (entry.destination !== destination) throw ofAnother(file, entry.destination, destination);
      half = undefined;
      run = entry;
    } else if (isOfRun(entry, run)) take(entry, offset);
    isOpenEnded = !isWhole;
  };
  if (existsSync(file))
    await eachLine(file, ({ bytes, offset, isWhole }) => {
      onLine(bytes.toString(), offset, isWhole);
    });

  return {
    pending,
    found,
    take,
    stateOf: (line) => states[lines.stateAt(line)],
    isClosed: (line) => lines.stateAt(line) >= states.indexOf('placed'),
    hashOf: (line) => lines.hashAt(line),
    closedAt: (line) => (lines.stateAt(line) >= states.indexOf('placed') ? lines.offsetAt(line) : undefined),
    get lastLine() {
      return lines.last;
    },
    isOpenEnded,
  };
}

/**
 * Whether an entry counts. One by an earlier run than the latest is by a run that had lost its lock: of what it wrote, only an
 * order that was placed is certain. Journals of 0.1.0 name no runs.
 */
const isOfRun = (entry: StepEntry, run: RunEntry | undefined): boolean =>
  entry.run === run?.run || entry.state === 'placed';

function pendingAfter(before: Pending | undefined, entry: StepEntry): Pending {
  const { requestId } = entry;
  const { firstSent, lastSent, idSent, refusal, reason = '' } = before ?? {};
  if (entry.state === 'begun') {
    const time = entry.time === undefined ? undefined : Date.parse(entry.time);
    const isAgain = before?.isOpen === true;
    return {
      requestId,
      isOpen: true,
      // The clock may have been set back in between.
      firstSent: isAgain ? both(Math.min, firstSent, time) : time,
      lastSent: isAgain ? both(Math.max, lastSent, time) : time,
      idSent: before?.requestId === requestId ? both(Math.min, idSent, time) : time,
      refusal,
      reason: 'its result was not recorded',
    };
  }
  const isOpen = entry.state === 'open';
  return {
    requestId,
    isOpen,
    firstSent,
    lastSent,
    idSent,
    refusal: entry.state === 'open' ? entry.refusal : undefined,
    reason: 'reason' in entry ? entry.reason : reason,
  };
}

const both = (
  pick: (a: number, b: number) => number,
  a: number | undefined,
  b: number | undefined,
): number | undefined => (a === undefined || b === undefined ? undefined : pick(a, b));

const notAnEntry = (file: string, line: number): UsageError =>
  new UsageError(`${file}: line ${line} is not a journal entry. Is it another file?`);

const ofAnother = (file: string, theirs: string, ours: string): UsageError =>
  new UsageError(
    `${file} is the journal of ${theirs}, not of ${ours}. Was it renamed? Give it back its name.`,
  );

/** Whether a text is half of a run's first entry. It counts for nothing: no order is sent before it is whole. */
const isStartOfRun = (text: string): boolean => text.startsWith(runStart) || runStart.startsWith(text);
const runStart = '{"journal":"partner-center-orders"';

/** The first entry of a journal, without reading the rest; `undefined` when it is none of this version. */
export function firstRunOf(file: string): RunEntry | undefined {
  const opened = openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(4096);
    const text = buffer.subarray(0, readSync(opened, buffer, 0, buffer.length, 0)).toString();
    const entry = parseEntry(text.split('\n', 1)[0] ?? '');
    return entry && 'journal' in entry ? entry : undefined;
  } finally {
    closeSync(opened);
  }
}

interface LineTable {
  readonly last: number;
  readonly stateAt: (line: number) => number;
  readonly hashAt: (line: number) => string | undefined;
  readonly offsetAt: (line: number) => number;
  readonly set: (line: number, state: number, hash: string, offset: number) => void;
}

/** State, hash and offset of each line, without an object for each. */
function lineTable(): LineTable {
  let room = 1024;
  let state = new Uint8Array(room);
  let offset = new Float64Array(room);
  let hash = Buffer.alloc(room * hashBytes);
  let last = 0;
  const grow = (line: number): void => {
    while (room <= line) room *= 2;
    const [oldState, oldOffset, oldHash] = [state, offset, hash];
    state = new Uint8Array(room);
    offset = new Float64Array(room);
    hash = Buffer.alloc(room * hashBytes);
    state.set(oldState);
    offset.set(oldOffset);
    hash.set(oldHash);
  };
  return {
    get last() {
      return last;
    },
    stateAt: (line) => state[line] ?? 0,
    hashAt: (line) =>
      state[line] ? hash.toString('hex', line * hashBytes, (line + 1) * hashBytes) : undefined,
    offsetAt: (line) => offset[line] ?? 0,
    set(line, newState, newHash, newOffset) {
      if (line >= room) grow(line);
      last = Math.max(last, line);
      state[line] = newState;
      offset[line] = newOffset;
      hash.write(newHash, line * hashBytes, hashBytes, 'hex');
    },
  };
}

const hashBytes = 8;
