/**
 * Purchases in a queue, and the workers of docs/workers.md, which are killed, frozen and sent to a wrong address, and whose Redis
 * is lost, while a gateway answers in the service's place. Used by `npm run storm` and the tests.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { Queue } from 'bullmq';
import { requestIdFrom } from '../../src/index.js';
import { seeded } from '../../src/sandbox/ids.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { startRedis } from '../../test/workers/support/redis.js';
import { faultMix } from './fault-mix.js';
import { startGateway } from './gateway.js';
import { bundlePrograms } from './guide-programs.js';
import { byKey } from './left-files.js';

export interface WorkersStormOptions {
  readonly purchases: number;
  readonly workers: number;
  /** How often something happens, unless all is done before that. */
  readonly mishaps: number;
  /** The share of attempts that the service fails, from 0 to 1; the gateway spoils a third of that. */
  readonly rate: number;
  readonly seed: number;
  /** Called now and then with the number of orders that the service holds. */
  readonly onProgress?: (orders: number) => void;
}

const mishaps = ['killed', 'frozen', 'Redis lost', 'a wrong address'] as const;
type Mishap = (typeof mishaps)[number];

export interface WorkersStormFigures {
  readonly purchases: number;
  /** What the queue and the operators' program say in the end. */
  readonly states: Readonly<Record<'placed' | 'found' | 'refused' | 'open' | 'given up', number>>;
  readonly mishaps: Readonly<Record<Mishap, number>>;
  /** Workers that ended by themselves and were started again. */
  readonly restarts: number;
  readonly attempts: number;
  readonly faults: Readonly<Record<string, number>>;
  readonly interferences: Readonly<Record<string, number>>;
  readonly orders: number;
  /** Purchases that have no order and aren't said to be open or refused, those with several, and what isn't true. */
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly untrue: readonly string[];
  /** Milliseconds. */
  readonly elapsed: number;
}

const buyer = '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04';
/** The service sells nothing to this customer. */
const unwanted = 'c501c3c4-d776-40ef-9ecf-9cefb59442c1';
const isUnwanted = (index: number): boolean => index % 15 === 14;

/** Milliseconds: a worker that is silent for so long is taken for dead. */
const lock = 1_000;

/** The operator's rounds. */
const mostRounds = 12;

export async function workersStorm(options: WorkersStormOptions): Promise<WorkersStormFigures> {
  const { purchases: count, rate, seed, onProgress } = options;
  const start = Date.now();
  const random = seeded(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const faults = faultMix(random, rate, 100);
  const sandbox = createSandbox({
    seed,
    // A word that the sandbox doesn't know is refused.
    faults: ({ customerId }) => (customerId === unwanted ? 'nothing is sold to № 1' : faults.next()),
  });
  const elsewhere = createSandbox({ seed });
  const [server, wrong] = await Promise.all([sandbox.listen({ port: 0 }), elsewhere.listen({ port: 0 })]);
  let arrivals = 0;
  let isCalm = false;
  const gateway = await startGateway({
    target: server.url,
    random,
    rate: () => (isCalm ? 0 : rate / 3),
    now: Date.now,
    memory: Infinity,
    onArrival: () => (arrivals += 1),
  });
  const folder = await mkdtemp(path.join(tmpdir(), 'storm-'));
  const programs = await bundlePrograms(folder, withoutLimit);
  let redis = await startRedis(folder);
  const queue = new Queue('orders', { connection: { url: redis.url } });
  // Redis is lost on purpose.
  queue.on('error', () => undefined);

  const env = (more: Readonly<Record<string, string>> = {}) => ({
    ...process.env,
    REDIS_URL: redis.url,
    PARTNER_CENTER_URL: gateway.url,
    PARTNER_CENTER_TOKEN: 'any',
    LOCK_MS: String(lock),
    GRACE_MS: '5000',
    ...more,
  });
  const run = async (program: string, ...args: string[]): Promise<string> => {
    const child = spawn(process.execPath, [program, ...args], {
      env: env(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [out] = await Promise.all([text(child.stdout), text(child.stderr)]);
    return out;
  };
  const workers = new Set<ChildProcess>();
  let [restarts, isEnding] = [0, false];
  const startWorker = (more?: Readonly<Record<string, string>>): ChildProcess => {
    const child = spawn(process.execPath, ['--import', programs.holdBack, programs.worker], {
      env: env(more),
      stdio: 'ignore',
    });
    workers.add(child);
    child.once('exit', (code) => {
      workers.delete(child);
      if (isEnding || more !== undefined) return;
      // As a supervisor does, after a pause.
      if (code !== null) restarts += 1;
      setTimeout(() => {
        if (!isEnding) startWorker();
      }, 100);
    });
    return child;
  };

  const numbers = Array.from({ length: count }, (_, index) => `purchase-${index}`);
  const file = path.join(folder, 'purchases.json');
  const created = new Date(Date.now() - 1_000).toISOString();
  await writeFile(
    file,
    JSON.stringify(
      numbers.map((number, index) => ({
        number,
        created,
        customerId: isUnwanted(index) ? unwanted : buyer,
        // Every tenth is equal to the one before.
        order: {
          lineItems: [
            {
              offerId: 'MS-AZR-0145P',
              friendlyName: `Order ${index % 10 === 9 ? index - 1 : index}`,
              quantity: 1,
            },
          ],
        },
      })),
    ),
  );

  const counts = { killed: 0, frozen: 0, 'Redis lost': 0, 'a wrong address': 0 };
  const happen = async (mishap: Mishap): Promise<void> => {
    counts[mishap] += 1;
    const worker = [...workers][below(workers.size)];
    switch (mishap) {
      case 'killed':
        worker?.kill('SIGKILL');
        return;
      case 'frozen':
        worker?.kill('SIGSTOP');
        await pause(2 * lock + below(lock));
        worker?.kill('SIGCONT');
        return;
      case 'Redis lost':
        await redis.stop();
        redis = await startRedis(folder);
        await run(programs.addPurchases, '--again', file);
        return;
      case 'a wrong address': {
        // Told another one than the purchases are for, or led to nobody.
        const other = startWorker(below(2) === 0 ? { PARTNER_CENTER_URL: wrong.url } : { VIA: nobody });
        await pause(500 + below(500));
        other.kill('SIGKILL');
      }
    }
  };
  const isDone = async (): Promise<boolean> => {
    await queue.promoteJobs();
    await queue.removeRateLimitKey();
    onProgress?.(sandbox.orders.length);
    return (await queue.getJobCountByTypes('completed', 'failed')) >= count;
  };

  try {
    await run(programs.addPurchases, file);
    for (let index = 0; index < options.workers; index++) startWorker();
    const usual = Math.ceil((2 * count) / options.mishaps);
    let next = arrivals + 1 + below(usual);
    for (let left = options.mishaps; !(await isDone());) {
      if (left > 0 && arrivals >= next) {
        left -= 1;
        await happen(mishaps[below(3) === 0 ? below(mishaps.length) : 0] ?? 'killed');
        next = arrivals + 1 + below(usual);
      }
      await pause(20);
    }
    // Whoever looks after them repeats what failed, by and by.
    isCalm = true;
    for (let round = 0; round < mostRounds; round++) {
      if (!(await run(programs.failedPurchases, '--retry')).includes('in the queue again')) break;
      while (!(await isDone())) await pause(20);
    }
    isEnding = true;
    for (const worker of workers) worker.kill('SIGTERM');
    while (workers.size > 0) await pause(10);
    await gateway.idle();

    const said = await run(programs.failedPurchases);
    const states = { placed: 0, found: 0, refused: 0, open: 0, 'given up': 0 };
    const held = byKey(sandbox.orders, ({ requestId }) => requestId);
    const lost: string[] = [];
    const doubled: string[] = [];
    const untrue: string[] = [];
    for (const [index, number] of numbers.entries()) {
      const mine = (held.get(requestIdFrom(number)) ?? []).map(({ order }) => order.id);
      const returned: unknown = (await queue.getJob(number))?.returnvalue;
      const { state, orderId } = stateOf(number, returned, said);
      if (state !== undefined) states[state] += 1;
      const what = `${number} is ${String(state)} (${String(orderId)}), and has ${mine.join(', ') || 'no order'}`;
      if (mine.length > 1) doubled.push(what);
      const isTold = state === 'placed' || state === 'found';
      if (isTold && (mine.length !== 1 || orderId !== mine[0])) untrue.push(what);
      if ((state === 'refused' || state === 'given up') && mine.length > 0) untrue.push(what);
      if (state === undefined || (!isUnwanted(index) && state === 'refused')) lost.push(what);
    }
    if (elsewhere.orders.length > 0) untrue.push(`${elsewhere.orders.length} orders at a wrong address`);
    return {
      purchases: count,
      states,
      mishaps: counts,
      restarts,
      attempts: gateway.calls,
      faults: faults.counts,
      interferences: gateway.counts,
      orders: sandbox.orders.length,
      lost,
      doubled,
      untrue,
      elapsed: Date.now() - start,
    };
  } finally {
    isEnding = true;
    for (const worker of workers) worker.kill('SIGKILL');
    await queue.close();
    await redis.stop();
    await gateway.close();
    await Promise.all([server.close(), wrong.close()]);
    await rm(folder, { recursive: true, force: true });
  }
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Nobody answers on this port. */
const nobody = 'http://127.0.0.1:9';

/** The limit of eight a second would be most of the storm. */
function withoutLimit(worker: string): string {
  const edited = worker.replace('limiter: { max: 8,', 'limiter: { max: 1_000,');
  if (edited === worker) throw new Error('The worker of docs/workers.md has another limiter.');
  return edited;
}

type State = keyof WorkersStormFigures['states'];

/** What queue and operators' program say of a purchase. */
function stateOf(
  number: string,
  returned: unknown,
  said: string,
): { readonly state: State | undefined; readonly orderId?: unknown } {
  if (typeof returned === 'string') return { state: 'placed', orderId: returned };
  const line = said.split('\n').find((each) => each.startsWith(`${number} `)) ?? '';
  const found = /^\S+ found as order '([^']+)'/.exec(line)?.[1];
  if (found !== undefined) return { state: 'found', orderId: found };
  const state = (['refused', 'open', 'given up'] as const).find((each) =>
    line.startsWith(`${number} ${each},`),
  );
  return { state };
}
