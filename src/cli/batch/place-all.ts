import { FileChangedError } from './order-file.js';
import { JournalError } from './journal.js';
import { look, needsLook } from './look.js';
import { placeLine } from './place-line.js';
import type { Ending, Run } from './run.js';
import { adviceFor } from './advice.js';

export interface PlaceAllOptions extends Run {
  readonly concurrency: number;
  /** Is told of each line that is placed or refused. */
  readonly onClosed: () => void;
}

/** So many orders in a row that failed for what is said of the caller, the address or a gateway end the run. */
const mostStops = 3;

/** So many in a row that stayed open. */
const mostOpen = 5;

/**
 * Places each line exactly once, however often it is started again: first it looks for what an earlier run left open long ago,
 * then goes on with what is open since a short while, and then with the rest.
 */
export async function placeAll(options: PlaceAllOptions): Promise<void> {
  const { stop, gate, concurrency } = options;
  const note = noting(options);
  await lookAtAll(options, note);

  const lines = linesToPlace(options);
  const worker = async (): Promise<void> => {
    for (const line of lines) {
      if (stop.isStopping()) return;
      note(await placeLine(options, line).catch(endOfRun(options)));
      if (gate.broken) stop.begin(`${gate.broken.name}: ${gate.broken.message}`);
    }
  };
  const ended = await Promise.allSettled(
    Array.from({ length: concurrency }, () =>
      worker().catch((error: unknown) => {
        stop.begin();
        throw error;
      }),
    ),
  );
  // What nobody expected is told when nothing is under way any more.
  for (const each of ended) if (each.status === 'rejected') throw each.reason;
}

/** The lines that this run has to do with: one queue for all workers. */
function* linesToPlace({ file, journal }: Run): Generator<number, undefined> {
  const begun = [...journal.pending.keys()];
  yield* begun;
  const isBegun = new Set(begun);
  for (let line = 1; line <= file.last; line++)
    if (file.kindOf(line) === 'good' && !journal.isClosed(line) && !isBegun.has(line)) yield line;
  return undefined;
}

/**
 * One after the other, so that two equal lines never get the same order. An order that is found makes others less doubtful, and
 * so the doubtful ones are looked at again as long as one was.
 */
async function lookAtAll(options: PlaceAllOptions, note: (ending: Ending) => void): Promise<void> {
  const { journal, stop } = options;
  let left = [...journal.pending].flatMap(([line, pending]) => (needsLook(pending) ? [line] : []));
  for (let before = Infinity; left.length < before && !stop.isStopping();) {
    before = left.length;
    const undecided: number[] = [];
    for (const line of left) {
      const pending = journal.pending.get(line);
      if (stop.isStopping() || !pending) return;
      const ending = await look(options, line, pending).catch(endOfRun(options));
      note(ending);
      if (ending.state === 'open') undecided.push(line);
    }
    left = undecided;
  }
}

/** Counts what goes wrong line after line, and ends the run when it is too much. */
function noting({ stop, onClosed }: PlaceAllOptions): (ending: Ending) => void {
  const inARow = { stop: 0, open: 0 };
  return (ending) => {
    if (ending.state === 'closed') {
      inARow.stop = 0;
      inARow.open = 0;
      onClosed();
      return;
    }
    if (!ending.trouble) return;
    const { kind, error } = ending.trouble;
    inARow[kind] += 1;
    if (inARow.stop < mostStops && inARow.open < mostOpen) return;
    stop.begin(
      kind === 'stop'
        ? `${mostStops} orders in a row failed for a reason that is not in the orders. ${error.name}: ${error.message}\n${adviceFor(error)}`
        : `${mostOpen} orders in a row stayed open. ${error.name}: ${error.message}`,
    );
  };
}

/** No room for the journal, or another file in the place of the one that was checked: nothing more may be sent. */
const endOfRun =
  ({ stop }: Run) =>
  (error: unknown): Ending => {
    if (!(error instanceof JournalError || error instanceof FileChangedError)) throw error;
    stop.begin(`${error.name}: ${error.message}`);
    return { state: 'open' };
  };
