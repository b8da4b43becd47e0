/** The real command line in a process of its own, in one file: a storm starts it so often that loading it would count. */
import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { text } from 'node:stream/consumers';
import { build } from 'esbuild';
import { root } from '../package/packed.js';

export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

export interface Ended {
  /** null when it was killed. */
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface StartOptions {
  /** A program that starts it with the arguments that follow. */
  readonly under?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export type CommandLine = (args: readonly string[], options?: StartOptions) => Started;

/** @param folder where its files go */
export async function commandLine(
  folder: string,
  env: Readonly<Record<string, string>>,
): Promise<CommandLine> {
  await build({
    entryPoints: { main: 'src/cli/main.ts', 'fast-time': 'scripts/storm/fast-time.ts' },
    absWorkingDir: root,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    // Loaded by `verify --random` only.
    external: ['fast-check'],
    logLevel: 'error',
  });
  const file = (name: string): string => path.join(folder, `${name}.mjs`);
  return (args, { under = [], env: more = {} } = {}) => {
    const clock = pathToFileURL(file('fast-time')).href;
    const [program = '', ...rest] = [...under, process.execPath, '--import', clock, file('main'), ...args];
    const child = spawn(program, rest, {
      env: { ...process.env, ...env, ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const exit = new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    const ended = Promise.all([exit, text(child.stdout), text(child.stderr)]).then(([status, out, err]) => ({
      status,
      out,
      err,
    }));
    return { child, ended };
  };
}
