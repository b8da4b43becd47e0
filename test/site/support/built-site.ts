/** The site, built once for all tests as `npm run docs` builds it where its address is known, and its pages as text. */
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../../scripts/docs/paths.js';

/** Below a path, so that a link that forgets where the site begins is a dead one. */
export const ADDRESS = 'https://docs.example/orders/';
export const BASE = new URL(ADDRESS).pathname;

/** Not docs/site: that is what its reader built last. */
export const siteFolder = path.join(root, 'node_modules/.cache/site-for-tests');
export const offlineFile = path.join(root, 'node_modules/.cache/offline-for-tests.html');

export interface BuiltSite {
  /** The names of all files, with `/` between folders. */
  readonly files: ReadonlySet<string>;
  /** HTML by name, such as `operations/createOrder.html`. */
  readonly pages: ReadonlyMap<string, string>;
}

export async function buildSite(): Promise<BuiltSite> {
  // In a process of its own: the test runner's own Vite and its variables are no part of the build.
  const { VITEST, NODE_ENV, ...env } = process.env;
  // With room for what is soon forgotten, less time goes into collecting it.
  const program = ['--max-semi-space-size=64', '--import', 'tsx', 'test/site/support/build.ts'];
  await promisify(execFile)(process.execPath, [...program, siteFolder, ADDRESS], { cwd: root, env });
  const entries = await readdir(siteFolder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      path.relative(siteFolder, path.join(parentPath, name)).replaceAll('\\', '/'),
    );
  const pages = files.filter((name) => name.endsWith('.html'));
  const read = pages.map(
    async (name) => [name, await readFile(path.join(siteFolder, name), 'utf8')] as const,
  );
  return { files: new Set(files), pages: new Map(await Promise.all(read)) };
}

export const fileOfSite = (name: string): Promise<string> => readFile(path.join(siteFolder, name), 'utf8');
