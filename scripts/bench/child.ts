/** Programs that run beside this one, and do what they are asked: what is measured must not share a process. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface Child {
  /** Resolves to the answer; one question at a time. */
  readonly ask: (question: object) => Promise<unknown>;
  readonly stop: () => void;
}

/**
 * Starts a module that calls `answer`, below.
 *
 * @param flags for Node, such as `--expose-gc`
 */
export async function startChild(
  module: URL,
  args: readonly string[],
  flags: readonly string[] = [],
): Promise<Child> {
  const child = fork(fileURLToPath(module), args, {
    execArgv: ['--import', import.meta.resolve('tsx'), ...flags],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-4000)));
  const ended = once(child, 'exit').then(() => {
    throw new Error(`It ended: ${/^\w*Error.*$/m.exec(said)?.[0] ?? said.trim()}`);
  });
  // A child that is stopped when its work is done has nobody waiting for it.
  ended.catch(() => undefined);
  const reply = async (): Promise<unknown> => {
    const message = await Promise.race([new Promise<unknown>((told) => child.once('message', told)), ended]);
    if (typeof message !== 'object' || message === null) throw new Error('It answered nothing');
    if ('error' in message) throw new Error(String(message.error));
    return 'value' in message ? message.value : undefined;
  };
  await reply();
  return {
    ask: (question) => {
      const answered = reply();
      child.send(question);
      return answered;
    },
    stop: () => void child.kill(),
  };
}

/** Starts all of them, and stops them when `use` is done. */
export async function withAll<T extends { readonly stop: () => void }, R>(
  starts: readonly (() => Promise<T>)[],
  use: (running: readonly T[]) => Promise<R>,
): Promise<R> {
  const running: T[] = [];
  try {
    for (const start of starts) running.push(await start());
    return await use(running);
  } finally {
    for (const { stop } of running) stop();
  }
}

/** For a child with `--expose-gc`: the bytes that it holds, when all that is garbage is gone. */
export function heapUsed(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/** For the child: answers each question of its parent, and ends with it. */
export function answer(to: (question: unknown) => unknown): void {
  process.on('disconnect', () => process.exit());
  process.on('message', (question) => {
    Promise.resolve(question)
      .then(to)
      .then(
        (value) => process.send?.({ value }),
        (error: unknown) => process.send?.({ error: String(error) }),
      );
  });
  process.send?.({});
}
