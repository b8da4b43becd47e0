import path from 'node:path';
import { isLoopback } from '../../shared/loopback.js';
import type { Given } from '../usage.js';
import { confirmed } from '../confirmed.js';
import { count } from '../output/count.js';
import { fastFetch } from './fast-fetch.js';
import { UsageError, type Io } from '../io.js';
import { serviceFrom, type Service } from '../service.js';
import type { create } from '../usages/create.js';
import { createGate, type Gate } from './gate.js';
import { openJournal, type Journal } from './journal.js';
import { readKnownOrders } from './known-orders.js';
import { openOrderFile, type OrderFile } from './order-file.js';
import { placeAll } from './place-all.js';
import { destinationOf, otherJournals, placesOf, type Places } from './places.js';
import { progressOf } from './progress.js';
import { firstRunOf } from './read-journal.js';
import { report } from './report.js';
import { LockLostError, takeLock } from './run-lock.js';
import { settle, settlementsFrom } from './settle.js';
import { createStop, type Stop } from './stop.js';
import { errorMessage } from '../../shared/error-message.js';

export type ManyValues = Given<typeof create>['options'] & { readonly from: string };

/** Places every order of a file exactly once, however often the run is stopped and started again. */
export async function createMany(values: ManyValues, io: Io): Promise<number> {
  const settlements = settlementsFrom(values.settle);
  const gate = createGate(await fastFetch(io.env));
  const service = await serviceFrom(values, io, {
    unknownMembers: values['unknown-members'],
    maxRequestsPerMinute: values.rate,
    fetch: gate.fetch,
  });
  const destination = destinationOf(service.baseUrl);
  const places = placesOf(values.from, destination);

  const lock = await takeLock(places.lock, io.stderr);
  try {
    checkOtherJournals(places, destination, service, io);
    const journal = await openJournal(places.journal, { destination, orders: places.orders });
    try {
      const file = await readOrders(values, io, { service, places, journal });
      try {
        if (file.bad > 0 && !values['skip-invalid']) {
          io.stderr(
            `Nothing was sent: ${file.bad} of ${count(file.bad + file.good, 'line')} ${file.bad === 1 ? 'is' : 'are'} invalid. Correct that, or add --skip-invalid to place the others.\n`,
          );
          return 2;
        }
        if (file.good === 0) throw new UsageError(`${values.from} has no order in it.`);
        if (settlements.length > 0) {
          await settle(settlements, { ...service, file, journal, say: io.stderr });
          return 0;
        }
        gate.open(journal, lock);
        return await run(values, io, { service, places, journal, file, gate });
      } finally {
        file.close();
      }
    } finally {
      journal.close();
    }
  } finally {
    lock.release();
  }
}

interface Parts {
  readonly service: Service;
  readonly places: Places;
  readonly journal: Journal;
}

async function run(
  values: ManyValues,
  io: Io,
  { service, places, journal, file, gate }: Parts & { readonly file: OrderFile; readonly gate: Gate },
): Promise<number> {
  const { partnerCenter, realHost } = service;
  let done = 0;
  for (let line = 1; line <= file.last; line++) if (journal.isClosed(line)) done += 1;
  const left = file.good - done;
  if (
    realHost !== undefined &&
    left > 0 &&
    !values.yes &&
    !(await confirmed({ question: `Buy ${count(left, 'order')} on ${realHost}?`, to: 'buy' }, io))
  )
    return 2;
  if (done > 0)
    io.stderr(`${done} of ${count(file.good, 'line')} done before, according to ${places.journal}.\n`);

  const stop = createStop();
  const progress = progressOf(io, file.good, done);
  const forget = stopWhenAsked(io, stop, () => gate.underWay);
  try {
    if (left > 0) {
      progress.show(done);
      const customers = new Set([...journal.pending.keys()].map((line) => file.read(line).customerId));
      await placeAll({
        partnerCenter,
        file,
        journal,
        gate,
        stop,
        known: await readKnownOrders(places.journal, customers),
        say: io.stderr,
        concurrency: values.concurrency,
        onClosed: () => {
          progress.show((done += 1));
        },
      });
      progress.end();
    }
    const isLost = gate.broken instanceof LockLostError;
    return await report({ file, journal, places, reason: stop.reason, json: values.json, isLost }, io);
  } finally {
    forget();
  }
}

/** The first time nothing more is sent; the second time what is under way is given up. A third ends the process. */
function stopWhenAsked(io: Io, stop: Stop, underWay: () => number): () => void {
  const forget = io.onStop(() => {
    if (stop.isEnding()) return;
    if (stop.isStopping()) {
      forget();
      stop.end();
      return;
    }
    stop.begin();
    io.stderr(
      `\nStopping: no more orders are sent; waiting for ${underWay()} in progress. Press Ctrl+C again to end now and leave them open.\n`,
    );
  });
  return forget;
}

/** Reads and checks all lines, and sees that those that were sent are still the same. */
async function readOrders(
  { from, customer }: ManyValues,
  io: Io,
  { service, places, journal }: Parts,
): Promise<OrderFile> {
  let bad = 0;
  let changed: number | undefined;
  const file = await openOrderFile(places.orders, {
    customers: service.partnerCenter.customers,
    commonCustomer: customer,
    onBad(line, faults) {
      bad += 1;
      if (bad <= 50) io.stderr(`line ${line}: ${faults.join('; ')}\n`);
    },
    hashBefore: journal.hashOf,
    onChanged(line) {
      changed ??= line;
    },
  }).catch((error: unknown) => {
    throw new UsageError(`${from} can't be read: ${errorMessage(error)}`);
  });
  if (bad > 50) io.stderr(`… and ${bad - 50} more lines\n`);
  for (let line = 1; changed === undefined && line <= journal.lastLine; line++)
    if (journal.stateOf(line) !== undefined && file.kindOf(line) !== 'good') changed = line;
  if (changed === undefined) return file;
  file.close();
  throw new UsageError(
    `Line ${changed} of ${from} has changed since its order was sent. ` +
      `Restore the line, or put new orders in a file of their own.`,
  );
}

/**
 * Tells which other destinations the file has been sent to. Orders placed there don't count here. But one order sent to two
 * real addresses is most likely one customer who pays twice.
 *
 * @throws {UsageError}
 */
function checkOtherJournals(places: Places, destination: string, { realHost }: Service, io: Io): void {
  const name = path.basename(places.orders);
  for (const journal of otherJournals(places)) {
    if (journal === `${places.orders}.journal`) {
      throw new UsageError(
        `${journal} was written by version 0.1.0, which did not record where the orders went. ` +
          `If they went to ${destination}, rename it to ${places.journal}; if it was a rehearsal, delete it.`,
      );
    }
    const first = firstRunOf(journal);
    // Of another file whose name begins in the same way.
    if (first?.file !== name) continue;
    if (realHost !== undefined && !isLoopback(new URL(first.destination))) {
      throw new UsageError(
        `${journal} records that the same orders were sent to ${first.destination}. ` +
          `To buy them on ${destination} as well, copy ${name} to another name, and send the copy.`,
      );
    }
    io.stderr(`${journal} is of ${first.destination}: orders sent there don't count here.\n`);
  }
}
