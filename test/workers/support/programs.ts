/** The programs of docs/workers.md, bundled with this package's sources so that they start quickly. */
import { readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from '../../../scripts/docs/paths.js';
import { readSnippets } from '../../docs/support/snippets.js';

export interface Programs {
  readonly addPurchases: string;
  readonly worker: string;
  /** To be imported before the worker. */
  readonly holdBack: string;
}

/** @param folder gets the programs, and a way to the packages that they import */
export async function bundlePrograms(folder: string): Promise<Programs> {
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  const bundled = async (name: string, contents: string) => {
    const outfile = path.join(folder, name);
    await build({
      stdin: { contents, loader: 'ts', resolveDir: root },
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
  const holdBack = await readFile(new URL('hold-back.ts', import.meta.url), 'utf8');
  return {
    addPurchases: await bundled('add-purchases.mjs', await fromTheGuide('add-purchases.ts')),
    worker: await bundled('worker.mjs', await fromTheGuide('worker.ts')),
    holdBack: await bundled('hold-back.mjs', holdBack),
  };
}

/** The block of the guide whose first line names the file. */
async function fromTheGuide(file: string): Promise<string> {
  const found = (await readSnippets()).find(
    ({ name, code }) => name.startsWith('docs/workers.md:') && code.startsWith(`// ${file}\n`),
  );
  if (found === undefined) throw new Error(`docs/workers.md shows no ${file}.`);
  return found.code;
}
