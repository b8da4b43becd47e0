/** The TypeScript blocks of a guide as modules in a folder of their own, so that a test may import them anew. */
import { mkdtemp, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inject } from 'vitest';
import { root } from '../../../scripts/docs/paths.js';
import { readSnippets } from './snippets.js';

/**
 * Writes them, by the name in their first line or as `block-1.ts` and so on.
 *
 * @returns the folder
 */
export async function writeModules(guide: string): Promise<string> {
  const folder = await mkdtemp(path.join(inject('scratch'), 'guide-'));
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  const blocks = (await readSnippets()).filter(
    ({ name, language }) => name.startsWith(`docs/${guide}:`) && language === 'ts',
  );
  for (const [index, { code }] of blocks.entries()) {
    const [, name = `block-${index + 1}.ts`] = /^\/\/ ([\w-]+\.ts)\b/.exec(code) ?? [];
    await writeFile(path.join(folder, name), code);
  }
  return folder;
}
