/** A Redis, a sandbox on loopback, and the guide's programs, each in a process of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Queue, type Job } from 'bullmq';
import { expect, onTestFailed, onTestFinished, vi } from 'vitest';
import { requestIdFrom, type NewOrder } from '../../../src/index.js';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../../src/sandbox/index.js';
import { bundlePrograms } from './programs.js';
import { startRedis } from './redis.js';

export const customerId = '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04';
const token = 'a-token';
export const licences: NewOrder = {
  billingCycle: 'annual',
  lineItems: [{ offerId: 'CFQ7TTC0LH18:0001:CFQ7TTC0K971', quantity: 5, termDuration: 'P1Y' }],
};

export interface World {
  readonly redisUrl: string;
  readonly queue: Queue;
  readonly sandbox: Sandbox;
  /** The sandbox's address. */
  readonly url: string;
  /** Those that were started, the first one first. */
  readonly workers: readonly Program[];
  /** What the workers send. */
  readonly token: string;
  /** Adds purchases with the guide's program, which must have nothing to say. */
  readonly add: (numbers: readonly string[], order?: NewOrder) => Promise<void>;
  /** Runs the same with anything as the content of the file. */
  readonly addFile: (purchases: unknown, ...options: string[]) => Promise<Ended>;
  /** Runs the guide's program for operators. */
  readonly failedPurchases: (...args: string[]) => Promise<Ended>;
  /** Starts one more worker, with these variables of the environment beside its own. */
  readonly start: (env?: Readonly<Record<string, string>>) => Promise<Program>;
  /** The job, which is there. */
  readonly job: (number: string) => Promise<Job>;
  /** Waits until so many jobs are completed or failed; pauses before repeats are cut short. */
  readonly settled: (count: number) => Promise<void>;
  /** Waits until a worker has come to the purchase that is held back. */
  readonly heldBack: () => Promise<unknown>;
  readonly kill: (pid: number) => Promise<void>;
  /** Ends the workers that are left as an operator would, and gives their exit codes. */
  readonly stopWorkers: () => Promise<(number | null)[]>;
}

/** What a program left. */
export interface Ended {
  readonly code: number | null;
  readonly said: string;
}

export interface Program {
  readonly process: ChildProcess;
  /** All that it has written so far. */
  readonly said: () => string;
  readonly ended: () => Promise<Ended>;
}

export interface WorldOptions {
  readonly workers: number;
  readonly sandbox?: SandboxOptions;
  /** The number of the purchase that the first worker to send it holds back. */
  readonly holdBack?: string | undefined;
  /** Stands before the sandbox, and is what all programs are told. */
  readonly gateway?: (target: string) => Promise<string>;
}

/** For what other processes do. */
export const PATIENCE = { timeout: 30_000, interval: 20 };

/** A purchase as the file has it. */
export const purchase = (number: string, order: NewOrder = licences, customer = customerId) => ({
  number,
  created: new Date(Date.now() - 60_000).toISOString(),
  customerId: customer,
  order,
});

export const purchases = (count: number) => Array.from({ length: count }, (_, index) => `purchase-${index}`);

export const ordersOf = ({ sandbox }: World, number: string) =>
  sandbox.orders.filter(({ requestId }) => requestId === requestIdFrom(number));

/** One order for each number and no other, and each job knows its own. */
export async function expectPlacedOnce(world: World, numbers: readonly string[]): Promise<void> {
  for (const number of numbers) {
    const ids = ordersOf(world, number).map(({ order }) => order.id);
    expect([(await world.job(number)).returnvalue]).toEqual(ids);
  }
  expect(world.sandbox.orders).toHaveLength(numbers.length);
}

export async function startWorld({
  workers,
  sandbox: options,
  holdBack = 'none',
  gateway,
}: WorldOptions): Promise<World> {
  const folder = await mkdtemp(path.join(tmpdir(), 'partner-center-orders-workers-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const programs = await bundlePrograms();
  const redis = await startRedis(folder);
  onTestFinished(redis.stop);
  const sandbox = createSandbox(options);
  const server = await sandbox.listen({ port: 0 });
  onTestFinished(() => server.close());
  const url = (await gateway?.(server.url)) ?? server.url;
  const queue = new Queue('orders', { connection: { url: redis.url } });
  onTestFinished(() => queue.close());

  const heldBy = path.join(folder, 'held-by');
  const environment = {
    ...process.env,
    REDIS_URL: redis.url,
    PARTNER_CENTER_URL: url,
    PARTNER_CENTER_TOKEN: token,
    LOCK_MS: '1000',
    HOLD_BACK: requestIdFrom(holdBack),
    HELD_BY: heldBy,
  };
  const saidByAll: Buffer[] = [];
  onTestFailed(() => void process.stderr.write(Buffer.concat(saidByAll)));
  const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Program => {
    const child = spawn(process.execPath, args, {
      env: { ...environment, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => void (said.push(chunk), saidByAll.push(chunk)));
    const text = () => Buffer.concat(said).toString();
    const ended = once(child, 'close').then(() => ({ code: child.exitCode, said: text() }));
    return { process: child, said: text, ended: () => ended };
  };

  const programsOfWorkers: Program[] = [];
  onTestFinished(() => programsOfWorkers.forEach(({ process }) => process.kill('SIGKILL')));
  const startWorker = (env?: Readonly<Record<string, string>>): Program => {
    const program = run(['--import', programs.holdBack, programs.worker], env);
    programsOfWorkers.push(program);
    return program;
  };
  Array.from({ length: workers }, () => startWorker());
  await vi.waitUntil(async () => (await queue.getWorkersCount()) === workers, PATIENCE);

  const addFile = async (content: unknown, ...args: string[]): Promise<Ended> => {
    const file = path.join(folder, `${randomUUID()}.json`);
    await writeFile(file, JSON.stringify(content));
    return run([programs.addPurchases, ...args, file]).ended();
  };

  return {
    redisUrl: redis.url,
    queue,
    sandbox,
    url,
    workers: programsOfWorkers,
    token,
    addFile,
    async add(numbers, order) {
      const { code, said } = await addFile(numbers.map((number) => purchase(number, order)));
      if (code !== 0 || said !== '') throw new Error(`add-purchases ended with ${String(code)}: ${said}`);
    },
    failedPurchases: (...args) => run([programs.failedPurchases, ...args]).ended(),
    async start(env) {
      const before = await queue.getWorkersCount();
      const program = startWorker(env);
      await vi.waitUntil(async () => (await queue.getWorkersCount()) > before, PATIENCE);
      return program;
    },
    async job(number) {
      const job: Job | undefined = await queue.getJob(number);
      if (job === undefined) throw new Error(`There is no job ${number}.`);
      return job;
    },
    async settled(count) {
      await vi.waitUntil(async () => {
        await queue.promoteJobs();
        return (await queue.getJobCountByTypes('completed', 'failed')) === count;
      }, PATIENCE);
    },
    heldBack: () => vi.waitUntil(() => existsSync(heldBy), PATIENCE),
    async kill(pid) {
      const program = programsOfWorkers.find(({ process }) => process.pid === pid);
      if (program === undefined) throw new Error(`There is no worker ${pid}.`);
      program.process.kill('SIGKILL');
      await program.ended();
    },
    async stopWorkers() {
      const left = programsOfWorkers.filter(
        ({ process }) => process.exitCode === null && process.signalCode === null,
      );
      left.forEach(({ process }) => process.kill('SIGTERM'));
      return (await Promise.all(left.map(({ ended }) => ended()))).map(({ code }) => code);
    },
  };
}
