import { placeAll } from './batch.js';
import { confirmed, wholeNumber } from './create.js';
import { UsageError, type Io } from './io.js';
import { openJournal, type Journal } from './journal.js';
import { lock } from './lock.js';
import { serviceFrom, type ServiceValues } from './options.js';
import { readOrderLines, type BadLine, type OrderLine } from './order-lines.js';
import { writeRefused } from './refused-file.js';

export interface ManyValues extends ServiceValues {
  readonly from: string;
  readonly customer?: string | undefined;
  readonly rate?: string | undefined;
  readonly concurrency?: string | undefined;
  readonly 'skip-invalid'?: boolean | undefined;
  readonly yes?: boolean | undefined;
  readonly json?: boolean | undefined;
}

/** Places every order of a file exactly once, however often the run is stopped and started again. */
export async function createMany(values: ManyValues, io: Io): Promise<number> {
  const { from, customer } = values;
  const maxRequestsPerMinute = values.rate === undefined ? 500 : wholeNumber('--rate', values.rate);
  const concurrency = values.concurrency === undefined ? 8 : wholeNumber('--concurrency', values.concurrency);
  const { partnerCenter, realHost } = await serviceFrom(values, io, { maxRequestsPerMinute });

  const { good, bad } = await readOrderLines(from, partnerCenter.customers, customer).catch(
    (error: unknown) => {
      throw new UsageError(
        `${from} can't be read: ${error instanceof Error ? error.message : String(error)}`,
      );
    },
  );
  for (const { line, faults } of bad.slice(0, 50)) io.stderr(`line ${line}: ${faults.join('; ')}\n`);
  if (bad.length > 50) io.stderr(`… and ${bad.length - 50} more lines\n`);
  if (bad.length > 0 && !values['skip-invalid']) {
    io.stderr(
      `Nothing was sent: ${bad.length} of ${bad.length + good.length} lines can't be right. Correct them, or add --skip-invalid.\n`,
    );
    return 2;
  }
  if (good.length === 0) throw new UsageError(`${from} holds no order.`);

  const unlock = lock(`${from}.lock`);
  try {
    const journal = openJournal(`${from}.journal`);
    try {
      checkUnchanged(journal, good, from);
      const left = good.filter(
        ({ line }) => !['placed', 'refused'].includes(journal.entries.get(line)?.state ?? ''),
      ).length;
      if (
        realHost !== undefined &&
        left > 0 &&
        !values.yes &&
        !(await confirmed(`Buy ${left} orders on ${realHost}?`, io))
      )
        return 2;
      return await run(values, io, { partnerCenter, journal, good, bad, concurrency });
    } finally {
      journal.close();
    }
  } finally {
    unlock();
  }
}

interface Run {
  readonly partnerCenter: Parameters<typeof placeAll>[0]['partnerCenter'];
  readonly journal: Journal;
  readonly good: readonly OrderLine[];
  readonly bad: readonly BadLine[];
  readonly concurrency: number;
}

async function run(
  { from, json }: ManyValues,
  io: Io,
  { partnerCenter, journal, good, bad, concurrency }: Run,
): Promise<number> {
  const stop = new AbortController();
  void io.untilStopped().then(() => {
    stop.abort();
  });
  const progress = progressOf(io, good.length);
  const { placed, refused, open, stoppedBy } = await placeAll({
    partnerCenter,
    lines: good,
    journal,
    concurrency,
    signal: stop.signal,
    onProgress: progress.show,
  });
  progress.end();

  const refusedFile = `${from}.refused.jsonl`;
  const notPlaced = writeRefused(refusedFile, good, bad, journal);
  const summary = { placed, refused, invalid: bad.length, open };
  if (json) io.stdout(`${JSON.stringify(summary)}\n`);
  else {
    io.stdout(`placed ${placed}, refused ${refused}, not valid ${bad.length}, open ${open}\n`);
    if (notPlaced > 0) io.stdout(`The refused ones and their reasons are in ${refusedFile}.\n`);
  }
  if (stoppedBy) io.stderr(`${stoppedBy.name}: ${stoppedBy.message}\n`);
  if (open > 0)
    io.stderr(`${open} orders are open. Run the same command again: each is placed exactly once.\n`);
  return open > 0 ? 2 : refused + bad.length > 0 ? 1 : 0;
}

/** A journal tells what became of a line; it must still be the same line. */
function checkUnchanged(journal: Journal, lines: readonly OrderLine[], from: string): void {
  const hashes = new Map(lines.map(({ line, hash }) => [line, hash]));
  for (const { line, hash } of journal.entries.values()) {
    if (hashes.get(line) === hash) continue;
    throw new UsageError(
      `Line ${line} of ${from} has changed since its order was sent, so nothing was sent now. ` +
        `Put the line back, or give the new orders a file of their own.`,
    );
  }
}

/** A bar for people, a line now and then for logs. */
function progressOf(io: Io, total: number): { show: (done: number) => void; end: () => void } {
  const width = 30;
  const step = Math.max(1, Math.floor(total / 20));
  return {
    show(done) {
      const filled = Math.round((width * done) / total);
      if (io.isTTY) io.stderr(`\r[${'█'.repeat(filled)}${'░'.repeat(width - filled)}] ${done} of ${total}`);
      else if (done % step === 0 || done === total) io.stderr(`${done} of ${total}\n`);
    },
    end() {
      if (io.isTTY) io.stderr('\n');
    },
  };
}
