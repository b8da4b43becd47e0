import { randomUUID } from 'node:crypto';
import { isPartnerCenterError, type PartnerCenter, type PartnerCenterError } from '../index.js';
import { JournalError, type Journal } from './journal.js';
import type { OrderLine } from './order-lines.js';

export interface BatchOptions {
  readonly partnerCenter: PartnerCenter;
  readonly lines: readonly OrderLine[];
  readonly journal: Journal;
  readonly concurrency: number;
  /** Ends the run; orders under way are waited for. */
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
}

export interface BatchResult {
  /** Lines that are placed, now or in an earlier run. */
  readonly placed: number;
  readonly refused: number;
  /** Lines of which it is not known, and lines not begun. The next run goes on with them. */
  readonly open: number;
  /** What ended the run before its time. */
  readonly stoppedBy: Stop | undefined;
}

type Stop = PartnerCenterError | JournalError;

/** An order whose result stays open is asked about so many times before it is left to the next run. */
const mostRounds = 5;

/** Places each line exactly once, however often it is started again. */
export async function placeAll(options: BatchOptions): Promise<BatchResult> {
  const { lines, journal, concurrency, signal, onProgress } = options;
  const left = lines.filter(({ line }) => !isDone(journal, line));
  let done = lines.length - left.length;
  onProgress(done);

  let stoppedBy: Stop | undefined;
  const worker = async (): Promise<void> => {
    for (let next = left.shift(); next && !stoppedBy && !signal.aborted; next = left.shift()) {
      const failure = await placeLine(options, next).catch(journalError);
      if (isDone(journal, next.line)) onProgress((done += 1));
      if (failure && concernsAll(failure)) stoppedBy ??= failure;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));

  const count = (state: string) =>
    lines.filter(({ line }) => journal.entries.get(line)?.state === state).length;
  const [placed, refused] = [count('placed'), count('refused')];
  return { placed, refused, open: lines.length - placed - refused, stoppedBy };
}

function isDone(journal: Journal, line: number): boolean {
  const state = journal.entries.get(line)?.state;
  return state === 'placed' || state === 'refused';
}

/** Nobody there, no token, one that is not accepted, or no room for the journal: it will be so for the other lines too. */
const concernsAll = (failure: Stop): boolean =>
  failure instanceof JournalError || failure.outcome !== 'unknown';

function journalError(error: unknown): JournalError {
  if (error instanceof JournalError) return error;
  throw error;
}

/**
 * Places one line, and gives the failure that leaves it open.
 *
 * @throws {JournalError}
 */
async function placeLine(
  { partnerCenter, journal, signal }: BatchOptions,
  { line, hash, customerId, order }: OrderLine,
): Promise<PartnerCenterError | undefined> {
  const earlier = journal.entries.get(line);
  const requestId = earlier?.requestId ?? randomUUID();
  if (!earlier) journal.write({ line, hash, state: 'begun', requestId });

  for (let round = 1; ; round++) {
    try {
      const placed = await partnerCenter.customers.byId(customerId).orders.create(order, { requestId });
      journal.write({ line, hash, state: 'placed', requestId, orderId: placed.id });
      return undefined;
    } catch (error) {
      if (!isPartnerCenterError(error)) throw error;
      if (error.outcome === 'rejected' && !isPassing(error)) {
        journal.write({ line, hash, state: 'refused', requestId, reason: error.message });
        return undefined;
      }
      if (error.outcome === 'not-sent' || statusOf(error) === 401 || round === mostRounds || signal.aborted)
        return error;
    }
  }
}

/** Refusals that say nothing of the order: too many requests, no service now, a token that is not accepted. */
const isPassing = (error: PartnerCenterError): boolean => [401, 429, 503].includes(statusOf(error) ?? 0);

const statusOf = (error: PartnerCenterError): number | undefined =>
  'status' in error && typeof error.status === 'number' ? error.status : undefined;
