/** The code blocks of README and the guides. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { Nodes } from 'mdast';
import { root } from '../../../scripts/docs/paths.js';

export interface Snippet {
  /** `docs/place-an-order.md:12` */
  readonly name: string;
  readonly language: string;
  readonly code: string;
  /** Why it can't run, from its info string. */
  readonly notRun: string | undefined;
}

export async function readSnippets(): Promise<Snippet[]> {
  const guides = (await readdir(path.join(root, 'docs'))).filter((name) => name.endsWith('.md')).sort();
  const files = ['README.md', ...guides.map((name) => `docs/${name}`)];
  const found = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(path.join(root, file), 'utf8').catch(() => '');
      return codeBlocks(remark().use(remarkGfm).parse(text)).map(
        ({ lang, meta, value, position }): Snippet => ({
          name: `${file}:${position?.start.line ?? 0}`,
          language: lang ?? '',
          code: value,
          notRun: /^not-run="(.+)"$/.exec(meta ?? '')?.[1],
        }),
      );
    }),
  );
  return found.flat();
}

type Code = Extract<Nodes, { type: 'code' }>;

function codeBlocks(node: Nodes): Code[] {
  if (node.type === 'code') return [node];
  return 'children' in node ? node.children.flatMap(codeBlocks) : [];
}
