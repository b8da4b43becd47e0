/** The programs of docs/workers.md, bundled with this package's sources so that they start quickly. */
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll } from 'vitest';
import { root } from '../../../scripts/docs/paths.js';
import { readSnippets } from '../../docs/support/snippets.js';

export interface Programs {
  readonly addPurchases: string;
  readonly worker: string;
  readonly failedPurchases: string;
  /** To be imported before the worker. */
  readonly holdBack: string;
}

let bundled: Promise<Programs> | undefined;
let folder: string | undefined;
afterAll(async () => {
  if (folder !== undefined) await rm(folder, { recursive: true });
});

/** Once for all tests of a file. */
export const bundlePrograms = (): Promise<Programs> => (bundled ??= bundle());

async function bundle(): Promise<Programs> {
  const into = await mkdtemp(path.join(tmpdir(), 'partner-center-orders-programs-'));
  folder = into;
  await symlink(path.join(root, 'node_modules'), path.join(into, 'node_modules'));
  const output = async (name: string, source: string) => {
    await writeFile(path.join(into, `${name}.ts`), source);
    const outfile = path.join(into, `${name}.mjs`);
    await build({
      entryPoints: [path.join(into, `${name}.ts`)],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'es2022',
      alias: { 'partner-center-orders': path.join(root, 'src/index.ts') },
      external: ['bullmq', 'openapi-fetch'],
      logLevel: 'error',
    });
    return outfile;
  };
  await writeFile(path.join(into, 'purchases.ts'), await fromTheGuide('purchases.ts'));
  return {
    addPurchases: await output('add-purchases', await fromTheGuide('add-purchases.ts')),
    worker: await output('worker', await fromTheGuide('worker.ts')),
    failedPurchases: await output('failed-purchases', await fromTheGuide('failed-purchases.ts')),
    holdBack: await output('hold-back', await readFile(new URL('hold-back.ts', import.meta.url), 'utf8')),
  };
}

/** The block of the guide whose first line names the file. */
async function fromTheGuide(file: string): Promise<string> {
  const found = (await readSnippets()).find(
    ({ name, code }) => name.startsWith('docs/workers.md:') && /^\/\/ (\S+)/.exec(code)?.[1] === file,
  );
  if (found === undefined) throw new Error(`docs/workers.md shows no ${file}.`);
  return found.code;
}
