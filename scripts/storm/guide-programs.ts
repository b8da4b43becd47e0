/** The programs of docs/workers.md, bundled with this package's sources so that they start quickly. */
import { readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { readSnippets } from '../../test/docs/support/snippets.js';
import { root } from '../docs/paths.js';

export interface Programs {
  readonly addPurchases: string;
  readonly worker: string;
  readonly failedPurchases: string;
  /** To be imported before the worker: test/workers/support/hold-back.ts. */
  readonly holdBack: string;
}

/**
 * @param into the folder where they go
 * @param edit changes the worker's text; default: nothing
 */
export async function bundlePrograms(
  into: string,
  edit = (worker: string): string => worker,
): Promise<Programs> {
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
  const holdBack = await readFile(path.join(root, 'test/workers/support/hold-back.ts'), 'utf8');
  return {
    addPurchases: await output('add-purchases', await fromTheGuide('add-purchases.ts')),
    worker: await output('worker', edit(await fromTheGuide('worker.ts'))),
    failedPurchases: await output('failed-purchases', await fromTheGuide('failed-purchases.ts')),
    holdBack: await output('hold-back', holdBack),
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
