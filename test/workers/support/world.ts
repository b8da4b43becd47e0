/** A Redis, a sandbox on loopback, and the guide's workers, each in a process of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Queue, type Job } from 'bullmq';
import { onTestFailed, onTestFinished, vi } from 'vitest';
import { requestIdFrom, type NewOrder } from '../../../src/index.js';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../../src/sandbox/index.js';
import { bundlePrograms } from './programs.js';
import { startRedis } from './redis.js';

const customerId = '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04';
const token = 'a-token';
const licences: NewOrder = {
  lineItems: [{ offerId: '84A03D81-6B37-4D66-8D4A-FAEA24541538', quantity: 5 }],
};

export interface World {
  readonly redisUrl: string;
  readonly queue: Queue;
  readonly sandbox: Sandbox;
  /** What the workers send. */
  readonly token: string;
  /** Runs the guide's program. */
  readonly add: (numbers: readonly string[], order?: NewOrder) => Promise<void>;
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

export interface WorldOptions {
  readonly workers: number;
  readonly sandbox?: SandboxOptions;
  /** The number of the purchase that the first worker to send it holds back. */
  readonly holdBack?: string | undefined;
}

/** For what other processes do. */
export const PATIENCE = { timeout: 30_000, interval: 20 };

export async function startWorld({
  workers,
  sandbox: options,
  holdBack = 'none',
}: WorldOptions): Promise<World> {
  const folder = await mkdtemp(path.join(tmpdir(), 'partner-center-orders-workers-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const programs = await bundlePrograms(folder);
  const redis = await startRedis(folder);
  onTestFinished(redis.stop);
  const sandbox = createSandbox(options);
  const server = await sandbox.listen({ port: 0 });
  onTestFinished(() => server.close());
  const queue = new Queue('orders', { connection: { url: redis.url } });
  onTestFinished(() => queue.close());

  const heldBy = path.join(folder, 'held-by');
  const env = {
    ...process.env,
    REDIS_URL: redis.url,
    PARTNER_CENTER_URL: server.url,
    PARTNER_CENTER_TOKEN: token,
    LOCK_MS: '1000',
    HOLD_BACK: requestIdFrom(holdBack),
    HELD_BY: heldBy,
  };
  const said: Buffer[] = [];
  onTestFailed(() => void process.stderr.write(Buffer.concat(said)));
  const run = (...args: string[]): ChildProcess => {
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    return child;
  };

  const children = Array.from({ length: workers }, () => run('--import', programs.holdBack, programs.worker));
  onTestFinished(() => children.forEach((child) => child.kill('SIGKILL')));
  await vi.waitUntil(async () => (await queue.getWorkersCount()) === workers, PATIENCE);

  return {
    redisUrl: redis.url,
    queue,
    sandbox,
    token,
    async add(numbers, order = licences) {
      const file = path.join(folder, `${randomUUID()}.json`);
      await writeFile(file, JSON.stringify(numbers.map((number) => ({ number, customerId, order }))));
      const code = await ended(run(programs.addPurchases, file));
      if (code !== 0) throw new Error(`add-purchases ended with ${String(code)}.`);
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
      const child = children.find((each) => each.pid === pid);
      if (child === undefined) throw new Error(`There is no worker ${pid}.`);
      child.kill('SIGKILL');
      await ended(child);
    },
    stopWorkers: () => {
      const left = children.filter(({ signalCode }) => signalCode === null);
      left.forEach((child) => child.kill('SIGTERM'));
      return Promise.all(left.map(ended));
    },
  };
}

async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
}
