/**
 * What tests run in processes of their own, in one plain file each, so that starting one costs little. Built anew before the
 * first test, so it is never stale.
 */
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { TestProject } from 'vitest/node';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = path.join(root, 'node_modules/.cache/built-for-tests');

const sources = {
  'partner-center-orders': 'src/cli/main.ts',
  locker: 'test/cli/locker.ts',
  'crash-worker': 'test/storm/worker.ts',
  'cart-worker': 'test/storm/cart-worker.ts',
};

/** Where the built program is; the first one is the command line. */
export const built = (name: keyof typeof sources): string => path.join(folder, `${name}.mjs`);

async function buildAll(): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: sources,
    absWorkingDir: root,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  await mkdir(folder, { recursive: true });
  for (const { path: file, contents } of outputFiles) {
    // In one step, since tests of another run may be starting the program.
    await writeFile(`${file}.${process.pid}`, contents);
    await rename(`${file}.${process.pid}`, file);
  }
}

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder that is gone when all tests have ended. */
    readonly scratch: string;
  }
}

/** Vitest runs this once before all tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildAll();
  project.onTestsRerun(buildAll);
  const scratch = await mkdtemp(path.join(tmpdir(), 'partner-center-orders-tests-'));
  project.provide('scratch', scratch);
  return () => rm(scratch, { recursive: true, force: true });
}
