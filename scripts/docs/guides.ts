/** The guides: every Markdown file directly in docs/. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

export interface Guide {
  /** The file's name, such as `place-an-order.md`. */
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

export async function readGuides(root: string): Promise<Guide[]> {
  const folder = path.join(root, 'docs');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(path.join(folder, name), 'utf8');
      return { name, title: /^# (.+)$/m.exec(text)?.[1] ?? name, text };
    }),
  );
}
