import { randomUUID } from 'node:crypto';
import { isPartnerCenterError, nextStep, type NextStep, type PartnerCenterError } from '../../index.js';
import type { Purchase } from './gate.js';
import { JournalError } from './journal.js';
import { isOld, needsLook, placed } from './look.js';
import type { Ending, Run } from './run.js';

/** An order is sent so many times in one run before it is left to the next one. */
const mostRounds = 5;

/** Where the service can't be reached, so many times. */
const mostKnocks = 3;

/** A longer wait than this, in milliseconds, is left to the next run. */
const longestWait = 60_000;

/**
 * Places one line that was never sent, was not placed, or is open since a short while.
 *
 * @throws {JournalError}
 * @throws {FileChangedError}
 */
export async function placeLine(run: Run, line: number): Promise<Ending> {
  const { journal, file, gate, stop } = run;
  const pending = journal.pending.get(line);
  if (pending && needsLook(pending)) return { state: 'open' };

  const { hash, customerId, order } = file.read(line);
  const requestId = pending?.requestId ?? randomUUID();
  const purchase = { line, hash, requestId };
  const isOldId = (): boolean => {
    const now = journal.pending.get(line);
    return now !== undefined && isOld(now);
  };
  let isOpen = pending?.isOpen ?? false;
  let isBegun = false;

  for (let round = 1; ; round++) {
    const call = callOf(run, purchase);
    try {
      const answer = await run.partnerCenter.customers.byId(customerId).orders.create(order, call.options);
      return writePlaced(run, purchase, placed(customerId, answer));
    } catch (error) {
      if (!isPartnerCenterError(error)) throw error;
      isBegun ||= call.isSent();
      if (gate.broken) return { state: isOpen || isBegun ? 'open' : 'left' };
      const step = nextStep(error, { isOpen });
      ({ isOpen } = step);
      if (step.action === 'refused') {
        journal.write({ ...purchase, state: 'refused', reason: error.message });
        return { state: 'closed' };
      }
      // An old id is sent once after a look, and then looked for again.
      const mayRepeat = !isOpen || !isOldId();
      if (mayRepeat && !stop.isStopping() && isWorthAnother(step, error, round)) {
        await stop.pause(step.retryAfter ?? backOff(round));
        if (!stop.isStopping()) continue;
      }
      return writeEnd(run, purchase, { error, step, isBegun });
    } finally {
      call.end();
    }
  }
}

/** One call: what is not handed over yet ends when the run is stopped, and what is under way when it is ended. */
function callOf({ gate, stop }: Run, purchase: Purchase) {
  const controller = new AbortController();
  const admitted = gate.admit(purchase);
  const endIfAsked = (): void => {
    if (stop.isEnding() || (stop.isStopping() && !admitted.isSent)) controller.abort();
  };
  const forget = stop.listen(endIfAsked);
  endIfAsked();
  return {
    options: {
      requestId: purchase.requestId,
      signal: controller.signal,
      // Repeats are this run's: it decides on each anew, and writes each down.
      maxRetries: 0,
      // Waiting for a turn takes as long as the rate makes it; a request has its own limit.
      totalTimeout: 2 ** 31 - 1,
    },
    isSent: () => admitted.isSent,
    end() {
      forget();
      admitted.close();
    },
  };
}

/** What `stop` is for may pass too where the service could not be reached, as while a gateway restarts. */
function isWorthAnother(
  { action, retryAfter = 0 }: NextStep,
  error: PartnerCenterError,
  round: number,
): boolean {
  if (retryAfter > longestWait) return false;
  if (action === 'repeat') return round < mostRounds;
  return action === 'stop' && error.name === 'ConnectionError' && round < mostKnocks;
}

/** The wait after a round, in milliseconds: half a second, doubled each time, less up to half of it by chance. */
const backOff = (round: number): number => 500 * 2 ** (round - 1) * (1 - Math.random() / 2);

type Placed = ReturnType<typeof placed>;

function writePlaced({ journal, known, say }: Run, purchase: Purchase, order: Placed): Ending {
  const { line, requestId } = purchase;
  const { orderId, customerId } = order;
  const owner = known.ownerOf(customerId, orderId);
  const isOfAnother = owner !== undefined && owner.line !== line;
  if (isOfAnother && !owner.byLook) {
    const reason = `the service answered with the order of line ${owner.line}, ${orderId}`;
    journal.write({ ...purchase, state: 'open', reason });
    return { state: 'open' };
  }
  try {
    journal.write({ ...purchase, state: 'placed', ...order });
    // Of two equal lines the look has given this order to the wrong one.
    if (isOfAnother) journal.reopen(owner.line, `its order turned out to be that of line ${line}`);
  } catch (error) {
    if (error instanceof JournalError)
      say(
        `Line ${line} was placed, but the journal can't record it: order ${orderId}, request id ${requestId}.\n`,
      );
    throw error;
  }
  known.add(customerId, orderId, { line, byLook: false });
  return { state: 'closed' };
}

interface End {
  readonly error: PartnerCenterError;
  readonly step: NextStep;
  /** Whether it was handed over in this run. */
  readonly isBegun: boolean;
}

/** Writes down how it stands with a line that is neither placed nor refused. */
function writeEnd({ journal, stop }: Run, purchase: Purchase, { error, step, isBegun }: End): Ending {
  const { message: reason } = error;
  const { action, isOpen } = step;
  // What the answer would have said of an order that nobody had sent before.
  const isRefusal = error.outcome === 'rejected' && nextStep(error).action === 'refused';
  if (isBegun) {
    journal.write(
      isOpen
        ? { ...purchase, state: 'open', reason, refusal: isRefusal ? reason : undefined }
        : { ...purchase, state: 'left', reason },
    );
  }
  const state = isOpen ? 'open' : 'left';
  if (stop.isStopping()) return { state };
  return { state, trouble: { kind: action === 'stop' || !isOpen ? 'stop' : 'open', error } };
}
