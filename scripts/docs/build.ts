/** Builds the site: writes its pages, lets VitePress render them, and puts beside them what is to download. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vitepress';
import { readContents } from './contents.js';
import { downloads } from './downloads.js';
import { allPages } from './pages/all.js';
import { pagesFolder, root } from './paths.js';
import { markdownFile } from './routes.js';
import { siteFacts } from './site/facts.js';
import { siteMarkdown } from './write/site-markdown.js';

/**
 * @param folder is emptied first
 * @param address where the site will be published; without it there are no canonical addresses and no sitemap
 */
export async function buildSite(folder: string, address: URL | undefined): Promise<void> {
  const contents = await readContents(root);
  const pages = allPages(contents);
  const facts = siteFacts(contents, address);
  await rm(pagesFolder, { recursive: true, force: true });
  await write(pagesFolder, [
    ...pages.map((page) => [markdownFile(page.route), siteMarkdown(page, facts.sources)] as const),
    ['.vitepress/config.ts', CONFIG],
    ['.vitepress/facts.json', JSON.stringify({ ...facts, sources: undefined })],
    ['.vitepress/theme/index.ts', THEME],
  ]);
  await build(pagesFolder, { outDir: folder });
  await write(folder, downloads(contents, pages));
}

/** VitePress looks for both beside the pages. */
const CONFIG = `import facts from './facts.json';
import { config } from '../../../scripts/docs/site/config';
export default config(facts);
`;
const THEME = `export { default } from '../../../../scripts/docs/site/theme/index';\n`;

async function write(folder: string, files: readonly (readonly [string, string])[]): Promise<void> {
  for (const [name, text] of files) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
