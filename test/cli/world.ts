import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished, vi } from 'vitest';
import type { Command } from '../../src/cli/command.js';
import type { Io } from '../../src/cli/io.js';
import { runCli } from '../../src/cli/run.js';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/index.js';

export const customerId = '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04';

export interface World {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly input?: string;
  /** What a person answers; nobody is there without it. */
  readonly answer?: string;
  readonly isTTY?: boolean;
  readonly untilStopped?: () => Promise<unknown>;
  readonly onStop?: Io['onStop'];
  /** What keeps output from being written. */
  readonly unwritable?: { readonly stdout?: Error; readonly stderr?: Error };
  /** Is told what goes to standard output as it is written. */
  readonly onOutput?: (text: string) => void;
  /** The commands that there are, if not those of the program. */
  readonly commands?: readonly Command[];
}

/** Runs one command line and gives what it wrote and its exit status. */
export async function run(argv: readonly string[], world: World = {}) {
  const written = { out: '', err: '', asked: '' };
  const io: Io = {
    stdout: (text) => {
      written.out += text;
      world.onOutput?.(text);
    },
    stderr: (text) => (written.err += text),
    env: world.env ?? {},
    isTTY: world.isTTY ?? false,
    readInput: () => Promise.resolve(world.input ?? ''),
    canAsk: world.answer !== undefined,
    ask: (question) => {
      written.asked += question;
      return Promise.resolve(world.answer);
    },
    written: (where) => Promise.resolve(world.unwritable?.[where]),
    onStop: world.onStop ?? (() => () => undefined),
    untilStopped: world.untilStopped ?? (() => new Promise(() => undefined)),
  };
  const status = await runCli(argv, io, world.commands);
  return { status, ...written };
}

/** A sandbox on a port of its own, and the environment that leads there. */
export async function sandboxed(
  options: SandboxOptions = {},
): Promise<{ sandbox: Sandbox; env: Record<string, string> }> {
  const sandbox = createSandbox(options);
  const server = await sandbox.listen({ port: 0 });
  onTestFinished(() => server.close());
  return { sandbox, env: { PARTNER_CENTER_URL: server.url } };
}

/**
 * A real cloud whose calls a sandbox answers, and the bodies that it was sent.
 *
 * @param between what stands between: it gives the answer on, another one, or throws and none comes
 */
export function realCloud(
  between: (address: string, answer: Response) => Response | Promise<Response> = (_address, answer) => answer,
) {
  const sent: unknown[] = [];
  const sandbox = createSandbox();
  vi.stubGlobal('fetch', async (input: string | URL, init?: RequestInit) => {
    if (typeof init?.body === 'string') sent.push(JSON.parse(init.body));
    return between(String(input), await sandbox.fetch(input, init));
  });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  return { sandbox, sent, env: { PARTNER_CENTER_TOKEN: 'token-of-nobody' } };
}

/** The journal beside a file, of the orders that went to the sandbox of this environment. */
export const journalOf = (file: string, env: Readonly<Record<string, string>>): string =>
  `${file}.localhost-${new URL(env['PARTNER_CENTER_URL'] ?? '').port}.journal`;

/** Makes a journal older than it is, by so many milliseconds: two hours if not said otherwise. */
export function makeOlder(journal: string, by = 2 * 3_600_000): void {
  // The last one may be half of one.
  const times = /(?<="time":")[^"]+Z(?=")/g;
  const earlier = (time: string): string => new Date(Date.parse(time) - by).toISOString();
  writeFileSync(journal, readFileSync(journal, 'utf8').replaceAll(times, earlier));
}

/** Lets short pauses, such as those between two attempts, pass fifty times as fast for the length of a test. */
export function quickly(): void {
  const { setTimeout } = globalThis;
  globalThis.setTimeout = Object.assign(
    (callback: (...args: unknown[]) => void, milliseconds = 0, ...args: unknown[]) =>
      setTimeout(callback, milliseconds < 10_000 ? milliseconds / 50 : milliseconds, ...args),
    setTimeout,
  );
  onTestFinished(() => {
    globalThis.setTimeout = setTimeout;
  });
}

/** A folder for the length of a test. */
export function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), 'orders-'));
  onTestFinished(() => {
    rmSync(made, { recursive: true, force: true });
  });
  return made;
}
