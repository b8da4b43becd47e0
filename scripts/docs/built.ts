/** The reference as `npm run docs` left it, for programs that show it, such as the sandbox at `/`. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { referenceFolder } from './paths.js';

/** Each file's text by its name, such as `index.html`; undefined when the reference has not been built. */
export async function builtReference(
  folder = referenceFolder,
): Promise<ReadonlyMap<string, string> | undefined> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  if (files.length === 0) return undefined;
  const read = files.map(async ({ parentPath, name }): Promise<[string, string]> => {
    const file = path.join(parentPath, name);
    return [path.relative(folder, file).replaceAll('\\', '/'), await readFile(file, 'utf8')];
  });
  return new Map(await Promise.all(read));
}
