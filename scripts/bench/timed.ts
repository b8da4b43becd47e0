/** How long a task takes, in a process of its own: what is measured must not share one. */
import { fileURLToPath } from 'node:url';
import { Bench } from 'tinybench';
import { run } from '../package/run.js';

export interface Effort {
  /** In how many rounds all take turns. */
  readonly rounds: number;
  /** How long a contestant is measured in a round, beside its warm-up. */
  readonly milliseconds: number;
}

/** Runs a program that calls `time`, below; resolves to its milliseconds. */
export async function timedIn(program: URL, args: readonly string[]): Promise<number> {
  const flags = ['--import', import.meta.resolve('tsx')];
  const { code, output } = await run(process.execPath, [...flags, fileURLToPath(program), ...args], {
    cwd: process.cwd(),
  });
  if (code !== 0) throw new Error(`It ended: ${/^\w*Error.*$/m.exec(output)?.[0] ?? output}`);
  return Number(output);
}

/**
 * For that program: prints the mean of the milliseconds that the task takes.
 *
 * @param concurrency how many are under way at a time
 */
export async function time(task: () => unknown, milliseconds: number, concurrency = 1): Promise<void> {
  const atATime =
    concurrency > 1
      ? { concurrency: 'task' as const, threshold: concurrency, iterations: 0, warmupIterations: 0 }
      : {};
  const bench = new Bench({ time: milliseconds, warmupTime: milliseconds, throws: true, ...atATime });
  await bench.add('task', task).run();
  const [timed] = bench.tasks;
  if (timed?.result.state !== 'completed') throw new Error('It was not measured');
  console.log(timed.result.latency.mean);
  process.exit();
}

/** For that program: the function that it measures, as the module exports it. */
export async function exported(module: string, name: string): Promise<(value: object) => unknown> {
  const loaded: unknown = await import(module);
  const found: unknown =
    typeof loaded === 'object' && loaded !== null ? Reflect.get(loaded, name) : undefined;
  if (typeof found !== 'function') throw new Error(`The program has no \`${name}\``);
  return (value) => {
    const answer: unknown = Reflect.apply(found, undefined, [value]);
    return answer;
  };
}
