/** The pages of a checkout of the documents. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The text of every Markdown page below a folder, by its file name without the ending. */
export async function readPages(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const pages = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map(async ({ name, parentPath }): Promise<[string, string]> => [
      name.slice(0, -'.md'.length),
      await readFile(path.join(parentPath, name), 'utf8'),
    ]);
  const texts = new Map<string, string>();
  // Two folders may have a page of one name: both count as it.
  for (const [name, text] of await Promise.all(pages)) texts.set(name, `${texts.get(name) ?? ''}${text}\n`);
  return texts;
}
