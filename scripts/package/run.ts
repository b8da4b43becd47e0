/** Runs programs and gives back what they printed, whether they succeeded or not. */
import { execFile, type ExecFileException } from 'node:child_process';

export interface Ran {
  /** undefined when the program was stopped or never started. */
  readonly code: number | undefined;
  readonly output: string;
  readonly ms: number;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly timeout?: number;
}

export function run(program: string, args: readonly string[], options: RunOptions): Promise<Ran> {
  const { cwd, env = process.env, timeout = 120_000 } = options;
  const started = performance.now();
  return new Promise((resolve) => {
    execFile(program, args, { cwd, env, timeout, maxBuffer: 64 << 20 }, (error, stdout, stderr) => {
      const output = [stdout, stderr, error && exitCode(error) === undefined ? error.message : '']
        .map((text) => text.trim())
        .filter((text) => text !== '')
        .join('\n');
      resolve({ code: exitCode(error), output, ms: Math.round(performance.now() - started) });
    });
  });
}

const exitCode = (error: ExecFileException | null): number | undefined => {
  if (error === null) return 0;
  return typeof error.code === 'number' ? error.code : undefined;
};

/** npm, without what `npm run` puts into the environment of its children; throws when it fails. */
export async function npm(args: readonly string[], cwd: string): Promise<void> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(package|lifecycle|command)/i.test(name)),
  );
  // Windows has npm as a command file, which only a shell runs.
  const ran = await (process.platform === 'win32'
    ? run('cmd', ['/c', 'npm', ...args], { cwd, env })
    : run('npm', args, { cwd, env }));
  if (ran.code !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${ran.output}`);
}
