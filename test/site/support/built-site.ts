/** The site, built once for all tests as `npm run docs` builds it, and its pages as text. */
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { root, siteFolder } from '../../../scripts/docs/paths.js';

export interface BuiltSite {
  /** What the build said. */
  readonly said: string;
  /** The names of all files, with `/` between folders. */
  readonly files: ReadonlySet<string>;
  /** HTML by name, such as `operations/createOrder.html`. */
  readonly pages: ReadonlyMap<string, string>;
}

export async function buildSite(): Promise<BuiltSite> {
  // In a process of its own: the test runner's own Vite and its variables are no part of the build.
  const { VITEST, NODE_ENV, ...env } = process.env;
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/docs.ts'], {
    cwd: root,
    env,
  });
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
  return { said: stdout, files: new Set(files), pages: new Map(await Promise.all(read)) };
}

export const fileOfSite = (name: string): Promise<string> => readFile(path.join(siteFolder, name), 'utf8');
