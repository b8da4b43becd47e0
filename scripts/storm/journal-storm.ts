/**
 * A file of orders through a failing service and a gateway that answers in its place, by the command line: it is rehearsed
 * elsewhere first, and then killed, interrupted, started twice and frozen, while days pass, until all is placed.
 */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { seeded } from '../../src/sandbox/ids.js';
import { createSandbox, type FaultScript } from '../../src/sandbox/index.js';
import { commandLine, type Ended, type Started } from './command-line.js';
import { faultMix } from './fault-mix.js';
import { startGateway } from './gateway.js';
import { audit, type Audit } from './journal-audit.js';
import { bytesIn, type Left } from './left-files.js';
import { happen, mishaps, type EndedRun, type Mishap } from './mishaps.js';
import { unwanted, writeOrders } from './order-file.js';
import { settlements } from './settle-lines.js';

export interface JournalStormOptions {
  /** Lines of the file. */
  readonly lines: number;
  /** How often something happens to a run, unless the file comes to its end before that. */
  readonly mishaps: number;
  /** The share of attempts that the service fails, from 0 to 1; the gateway spoils a third of that. */
  readonly rate: number;
  readonly seed: number;
  /** Called after each run with the number of orders that the service holds. */
  readonly onProgress?: (orders: number) => void;
}

export interface JournalStormFigures extends Audit {
  /** Requests that arrived at the gateway. */
  readonly attempts: number;
  /** Attempts that were spoilt by the service and by the gateway, by kind. */
  readonly faults: Readonly<Record<string, number>>;
  readonly interferences: Readonly<Record<string, number>>;
  readonly runs: number;
  /** How often each befell a run. */
  readonly mishaps: Readonly<Record<Mishap, number>>;
  /** Journals that a kill left with half a line. */
  readonly torn: number;
  /** Runs that another run kept from starting, and runs that found the file taken over. */
  readonly keptOut: number;
  readonly overtaken: number;
  /** How often a summary was compared with what the service held, and lines that a person settled. */
  readonly audits: number;
  readonly settled: number;
  /** How much time passed between the runs, in milliseconds. */
  readonly passed: number;
  /** Whether runs were started in another name space of process numbers too: this machine must let them. */
  readonly hasNameSpaces: boolean;
  /** Milliseconds. */
  readonly elapsed: number;
}

const minute = 60_000;
const hour = 60 * minute;

/** How much time passes between two runs, if any does. */
const passing = [5 * minute, 20 * minute, 50 * minute, 2 * hour, 72 * hour];

/** How long the service knows a request id from its first arrival on: longer than open lines are repeated without a look. */
const memory = 90 * minute;

/** A run that is left alone comes to its end, but a gateway that fails often enough ends it, or leaves lines open. */
const mostRunsAlone = 100;

const unshare = ['unshare', '-p', '-f', '--mount-proc', '--kill-child'];

export async function journalStorm(options: JournalStormOptions): Promise<JournalStormFigures> {
  const { lines, rate, seed, onProgress } = options;
  const start = Date.now();
  const random = seeded(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const faults = faultMix(random, rate, 100);
  let onArrival = (): void => undefined;
  let isCalm = false;
  /** How far the service's clock and the command's are ahead, in milliseconds. */
  let ahead = 0;
  const sandbox = createSandbox({
    seed,
    clock: () => new Date(Date.now() + ahead),
    // The documented lag, so that a look too early finds nothing.
    listLagMs: 15 * minute,
    faults: refusing(() => (random() < rate ? 'close-before' : undefined), faults.next),
  });
  const rehearsal = createSandbox({
    seed,
    faults: refusing(
      () => undefined,
      () => undefined,
    ),
  });
  const [server, another] = await Promise.all([sandbox.listen({ port: 0 }), rehearsal.listen({ port: 0 })]);
  const gateway = await startGateway({
    target: server.url,
    random,
    rate: () => (isCalm ? 0 : rate / 3),
    now: () => Date.now() + ahead,
    memory,
    onArrival: () => onArrival(),
  });
  const folder = mkdtempSync(path.join(tmpdir(), 'storm-'));
  try {
    const file = path.join(folder, 'orders.jsonl');
    writeOrders(file, lines);
    mkdirSync(path.join(folder, 'links'));
    const link = path.join(folder, 'links', 'by-another-name.jsonl');
    symlinkSync(file, link);
    const create = await commandLine(folder, {});
    const hasNameSpaces = spawnSync('unshare', [...unshare.slice(1), 'true']).status === 0;

    const run = (
      url: string,
      from: string,
      under: readonly string[],
      more: readonly string[] = [],
    ): Started =>
      create(
        [
          'create',
          '--from',
          from,
          '--skip-invalid',
          '--json',
          '--rate',
          '100000',
          '--concurrency',
          '16',
          ...more,
        ],
        { env: { PARTNER_CENTER_URL: url, STORM_AHEAD: String(ahead) }, under },
      );
    const startOne = ({ isElsewhere = false } = {}): Started =>
      run(gateway.url, below(2) === 0 ? file : link, isElsewhere && hasNameSpaces ? unshare : []);
    const arrivals = (count: number, { ended }: Started): Promise<unknown> => {
      let left = count;
      const come = new Promise<void>((resolve) => {
        onArrival = () => {
          left -= 1;
          if (left === 0) resolve();
        };
      });
      return Promise.race([come, ended]);
    };
    const journalFor = (url: string): string => `${file}.localhost-${new URL(url).port}.journal`;
    const journal = journalFor(gateway.url);
    const leftBy = ({ out }: Ended): Left => ({ file, journal, summary: out });

    const rehearse = async (): Promise<Audit> => {
      const ended = await run(another.url, file, []).ended;
      const left = { ...leftBy(ended), journal: journalFor(another.url) };
      return audit({ left, count: lines, orders: rehearsal.orders, isOver: true });
    };
    const found = [named('the rehearsal', await rehearse())];

    const counts = { killed: 0, interrupted: 0, 'a second run': 0, frozen: 0 };
    let [runs, torn, keptOut, overtaken, audits, settled] = [0, 0, 0, 0, 0, 0];
    /** Gives whether the file is done. */
    const takeIn = (ended: EndedRun): boolean => {
      runs += 1;
      const { status, out, err, wasAlone } = ended;
      onProgress?.(sandbox.orders.length);
      if (status === null) return false;
      if (err.includes('on the same file')) keptOut += 1;
      else if (/LockLostError|has lost the file/.test(err)) overtaken += 1;
      else if (!out.includes('"placed":')) throw new Error(`A run ended in ${status}: ${err}`);
      const isOver = status === 0 || status === 1;
      if (!wasAlone || out === '') return false;
      audits += 1;
      const { askedAs } = gateway;
      const left = leftBy(ended);
      found.push(
        named(`run ${runs}`, audit({ left, count: lines, orders: sandbox.orders, askedAs, isOver })),
      );
      return isOver;
    };
    const letTimePass = async (): Promise<void> => {
      // Nothing is under way for so long.
      await gateway.idle();
      if (below(2) === 0) ahead += passing[below(passing.length)] ?? 0;
    };
    const stage = { start: startOne, arrivals, below, usual: Math.ceil((1.2 * lines) / options.mishaps) };

    let isDone = false;
    for (let count = 0; count < options.mishaps && !isDone; count++) {
      const mishap = below(2) === 0 ? (mishaps[below(mishaps.length)] ?? 'killed') : 'killed';
      counts[mishap] += 1;
      const ends = await happen(mishap, stage);
      isDone = ends.map(takeIn).includes(true);
      if (mishap === 'killed' && ends[0]?.status === null && tear(journal, below)) torn += 1;
      await letTimePass();
    }
    for (let count = 0; count < mostRunsAlone && !isDone; count++) {
      isDone = takeIn({ ...(await startOne().ended), wasAlone: true });
      await gateway.idle();
      const said = settlements(file, sandbox.orders, gateway.askedAs);
      if (said.length > 0) {
        isCalm = true;
        const { status, err } = await run(
          gateway.url,
          file,
          [],
          said.flatMap((each) => ['--settle', each]),
        ).ended;
        if (status !== 0) throw new Error(`Settling ended in ${String(status)}: ${err}`);
        settled += said.length;
        isCalm = false;
      }
      await letTimePass();
    }
    if (!isDone) throw new Error(`After ${runs} runs there are still open orders.`);
    // What is done at the other destination stays done there.
    found.push(named('the rehearsal, again', await rehearse()));

    const last = found.at(-2);
    if (!last) throw new Error('There was no run.');
    return {
      orders: sandbox.orders.length,
      fates: last.fates,
      lost: found.flatMap(({ lost }) => lost),
      doubled: found.flatMap(({ doubled }) => doubled),
      untrue: found.flatMap(({ untrue }) => untrue),
      attempts: gateway.calls,
      faults: faults.counts,
      interferences: gateway.counts,
      runs,
      mishaps: counts,
      torn,
      keptOut,
      overtaken,
      audits,
      settled,
      passed: ahead,
      hasNameSpaces,
      elapsed: Date.now() - start,
    };
  } finally {
    await gateway.close();
    await Promise.all([server.close(), another.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Sells nothing to the customer whose orders are to be refused. */
const refusing =
  (before: () => string | undefined, others: () => string | undefined): FaultScript =>
  ({ customerId }) =>
    // A word that the sandbox doesn't know is refused.
    customerId === unwanted ? (before() ?? 'nothing is sold to № 1') : others();

const named = (what: string, found: Audit): Audit => {
  const name = (each: string): string => `${what}: ${each}`;
  return {
    ...found,
    lost: found.lost.map(name),
    doubled: found.doubled.map(name),
    untrue: found.untrue.map(name),
  };
};

/**
 * What a kill in the middle of writing the last line leaves of it. Only lines that say what became of an order: one that
 * begins an order is whole before the order is sent, and this one may have been sent.
 */
function tear(journal: string, below: (limit: number) => number): boolean {
  const bytes = bytesIn(journal);
  const start = bytes.lastIndexOf('\n', -2) + 1;
  const last = bytes.subarray(start);
  if (last.length === 0 || last.includes('"begun"')) return false;
  truncateSync(journal, start + below(last.length));
  return true;
}
