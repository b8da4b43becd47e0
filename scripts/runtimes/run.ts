/** Runs the smoke program of test/runtimes in one runtime. */
import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { root, type Packed } from '../package/packed.js';
import { run, type Ran } from '../package/run.js';
import type { Kind } from './versions.js';

export interface Way {
  readonly kind: Kind;
  /** How the package is loaded. */
  readonly how: 'import' | 'require';
}

/** Puts the programs beside the installed package; they must not see this repository's modules. */
export async function placeSmoke({ consumer }: Packed): Promise<string> {
  const folder = path.join(consumer, 'smoke');
  await mkdir(folder, { recursive: true });
  await cp(path.join(root, 'test/runtimes/fixtures'), folder, { recursive: true });
  return folder;
}

export async function runIn(program: string, { kind, how }: Way, folder: string): Promise<Ran> {
  const main = how === 'require' ? 'main.cjs' : 'main.js';
  switch (kind) {
    case 'node':
      return run(program, ['--disable-warning=ExperimentalWarning', main], { cwd: folder });
    case 'bun':
      return run(program, [main], { cwd: folder });
    case 'deno': {
      // Neither the network nor a cache outside the project: only what is installed counts.
      const env = { ...process.env, DENO_DIR: path.join(folder, '.deno'), DENO_NO_UPDATE_CHECK: '1' };
      const args = ['run', '--no-remote', '--node-modules-dir=manual', '--allow-net', '--allow-env', main];
      return run(program, args, { cwd: folder, env });
    }
    case 'workerd':
      await bundleForWorkers(folder);
      return run(program, ['test', 'workerd.capnp'], { cwd: folder });
  }
}

/** Workers are given modules by name, not a folder; the bundle is what their own tools would make. */
async function bundleForWorkers(folder: string): Promise<void> {
  await build({
    entryPoints: [path.join(folder, 'worker.js')],
    outfile: path.join(folder, 'worker.bundle.js'),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['workerd', 'worker', 'browser'],
    // The sandbox's HTTP server is Node's, and loaded by `listen` only; a worker calls the sandbox's fetch.
    external: ['./server.js'],
    logLevel: 'error',
  });
}
