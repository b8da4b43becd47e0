/** A file of orders through a failing service, by the command line, which is killed again and again until all are placed. */
import { mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { seeded } from '../../src/sandbox/ids.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { commandLine, type Started } from './command-line.js';
import { faultMix } from './fault-mix.js';
import { audit, type Audit } from './journal-audit.js';
import { unwanted, writeOrders } from './order-file.js';

export interface JournalStormOptions {
  /** Lines of the file. */
  readonly lines: number;
  /** How often the run is killed, unless it comes to its end before that. */
  readonly kills: number;
  /** The share of attempts that fail, from 0 to 1. */
  readonly rate: number;
  readonly seed: number;
  /** Called after each run with the number of orders that the service holds. */
  readonly onProgress?: (orders: number) => void;
}

export interface JournalStormFigures extends Audit {
  /** Requests that arrived at the service. */
  readonly attempts: number;
  /** Attempts that were spoilt, by kind of fault. */
  readonly faults: Readonly<Record<string, number>>;
  readonly runs: number;
  readonly kills: number;
  /** Journals that a kill left with half a line. */
  readonly torn: number;
  /** Milliseconds. */
  readonly elapsed: number;
}

const twoHours = 2 * 3_600_000;

/** A run that is left alone comes to its end, but may leave orders open if the service fails often enough. */
const mostRunsAlone = 20;

export async function journalStorm(options: JournalStormOptions): Promise<JournalStormFigures> {
  const { lines, kills, rate, seed, onProgress } = options;
  const start = Date.now();
  const random = seeded(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const faults = faultMix(random, rate, 100);
  let onArrival = (): void => undefined;
  /** How far the service's clock and the command's are ahead, in milliseconds. */
  let ahead = 0;
  const sandbox = createSandbox({
    seed,
    clock: () => new Date(Date.now() + ahead),
    faults({ customerId }) {
      onArrival();
      if (customerId !== unwanted) return faults.next();
      // A word that the sandbox doesn't know is refused.
      return random() < rate ? 'close-before' : 'nothing is sold to № 1';
    },
  });
  const server = await sandbox.listen({ port: 0 });
  const folder = mkdtempSync(path.join(tmpdir(), 'storm-'));
  try {
    const file = path.join(folder, 'orders.jsonl');
    writeOrders(file, lines);
    const create = await commandLine(folder, { PARTNER_CENTER_URL: server.url });
    const args = ['create', '--from', file, '--skip-invalid', '--json'];
    const run = (): Started =>
      create([...args, '--rate', '100000', '--concurrency', '16'], { env: { STORM_AHEAD: String(ahead) } });
    const journal = `${file}.localhost-${new URL(server.url).port}.journal`;

    /** Kills the run at some moment after some request, or soon after its start, when no request is sent yet. */
    const killAtSomeMoment = ({ child }: Started): void => {
      const kill = (): void => void child.kill('SIGKILL');
      if (below(5) === 0) {
        setTimeout(kill, below(150));
        return;
      }
      let left = 1 + below((2.4 * lines) / kills);
      onArrival = () => {
        left -= 1;
        if (left === 0) setTimeout(kill, below(10));
      };
    };

    let [runs, killed, torn] = [0, 0, 0];
    while (runs < kills + mostRunsAlone) {
      runs += 1;
      onArrival = () => undefined;
      const started = run();
      if (runs <= kills) killAtSomeMoment(started);
      const { status, out, err } = await started.ended;
      onProgress?.(sandbox.orders.length);
      if (status === 0 || status === 1) {
        const found = audit({ file, journal, summary: out }, lines, sandbox.orders);
        const { calls: attempts } = sandbox;
        const elapsed = Date.now() - start;
        return { ...found, attempts, faults: faults.counts, runs, kills: killed, torn, elapsed };
      }
      if (status === null) {
        killed += 1;
        if (tear(journal, below)) torn += 1;
      } else if (/orders are (?:open|not sent)/.test(err)) {
        // What was refused after it was open is decided by a look, hours later.
        ahead += twoHours;
      } else throw new Error(`A run ended in ${status}: ${err}`);
    }
    throw new Error(`After ${runs} runs there are still open orders.`);
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * What a kill in the middle of writing the last line leaves of it. Only lines that say what became of an order: one that
 * begins an order is whole before the order is sent, and this one may have been sent.
 */
function tear(journal: string, below: (limit: number) => number): boolean {
  const bytes = readIfThere(journal);
  const start = bytes.lastIndexOf('\n', -2) + 1;
  const last = bytes.subarray(start);
  if (last.length === 0 || last.includes('"begun"')) return false;
  truncateSync(journal, start + below(last.length));
  return true;
}

function readIfThere(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
