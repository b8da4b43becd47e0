import { existsSync } from 'node:fs';
import type { Io } from '../io.js';
import type { Journal } from './journal.js';
import type { OrderFile } from './order-file.js';
import { count } from '../output/count.js';
import { otherJournals, type Places } from './places.js';
import { writeResults } from './results-files.js';
import { errorMessage } from '../../shared/error-message.js';

export interface ReportOptions {
  readonly file: OrderFile;
  readonly journal: Journal;
  readonly places: Places;
  /** What ended the run before its time; `undefined` also when a person did. */
  readonly reason: string | undefined;
  readonly json: boolean;
  /** Whether another run has taken the file over: the results are that one's to write. */
  readonly isLost: boolean;
}

/** How the lines of a file ended. */
interface Summary {
  placed: number;
  refused: number;
  /** Lines that are no valid order. */
  invalid: number;
  /** Orders that may have been placed. The next run goes on with them. */
  open: number;
  /** Orders that were not placed, or never sent. The next run goes on with them. */
  notSent: number;
}

/** In standard error, each open line is named up to this number; the results file has all. */
const mostNamed = 50;

/** Writes the files of results, tells how the lines ended, and gives the exit status. */
export async function report(options: ReportOptions, io: Io): Promise<number> {
  const { file, journal, places, reason, json, isLost } = options;
  const summary = summaryOf(file, journal);
  const { placed, refused, invalid, open, notSent } = summary;
  const isWorkedOn = otherJournals({ ...places, orders: places.refused }).length > 0;

  const out = joined(io.stdout);
  if (json) out.write(`${JSON.stringify(summary).slice(0, -1)},"results":[`);
  else {
    out.write(
      `placed ${placed}, refused ${refused}, not valid ${invalid}, open ${open}, not sent ${notSent}\n`,
    );
  }
  let isFirst = true;
  const write = isLost
    ? () => Promise.reject(new Error('another run has taken over the file'))
    : writeResults;
  const failure = await write({
    file,
    journal,
    results: places.results,
    refused: isWorkedOn ? undefined : places.refused,
    onResult(result) {
      if (json) out.write(`${isFirst ? '' : ','}\n${result}`);
      isFirst = false;
    },
    drained: () => (json ? io.written('stdout') : Promise.resolve()),
  }).then(() => undefined, errorMessage);
  if (json) out.write('\n]}\n');
  else if (failure === undefined) {
    out.write(`The result of each line is in ${places.results}.\n`);
    if (refused + invalid > 0 && existsSync(places.refused)) {
      out.write(
        isWorkedOn
          ? `${places.refused} is left as it is, since it was itself sent: it has a journal.\n`
          : `The refused and invalid lines are in ${places.refused}. Rename that file, correct the lines, and send it with --from.\n`,
      );
    }
  }
  out.flush();

  nameOpenLines(journal, io);
  if (reason !== undefined) io.stderr(`Stopped. ${reason}\n`);
  if (failure !== undefined) {
    io.stderr(
      `The results can't be written: ${failure}. The journal holds them; run the same command again to write them.\n`,
    );
  }
  if (open > 0)
    io.stderr(`${areLeft(open, 'open')}. Run the same command again: each is placed exactly once.\n`);
  if (notSent > 0)
    io.stderr(`${areLeft(notSent, 'not sent')}. Run the same command again to send the rest.\n`);
  return open + notSent > 0 || failure !== undefined ? 2 : refused + invalid > 0 ? 1 : 0;
}

const areLeft = (number: number, how: string): string =>
  `${count(number, 'order')} ${number === 1 ? 'is' : 'are'} ${how}`;

function summaryOf(file: OrderFile, journal: Journal): Summary {
  const summary: Summary = { placed: 0, refused: 0, invalid: file.bad, open: 0, notSent: 0 };
  for (let line = 1; line <= file.last; line++) {
    if (file.kindOf(line) !== 'good') continue;
    const state = journal.stateOf(line);
    if (state === 'placed' || state === 'refused') summary[state] += 1;
    else if (state === undefined || state === 'left') summary.notSent += 1;
    else summary.open += 1;
  }
  return summary;
}

function nameOpenLines({ pending }: Journal, io: Io): void {
  const open = [...pending].filter(([, { isOpen }]) => isOpen);
  for (const [line, { reason }] of open.slice(0, mostNamed)) io.stderr(`line ${line} is open: ${reason}\n`);
  if (open.length > mostNamed) io.stderr(`… and ${open.length - mostNamed} more\n`);
}

/** Joins small writes to larger ones. */
function joined(write: (text: string) => void): { write(text: string): void; flush(): void } {
  let text = '';
  const flush = (): void => {
    if (text !== '') write(text);
    text = '';
  };
  return {
    write(more) {
      text += more;
      if (text.length > 2 ** 16) flush();
    },
    flush,
  };
}
