/** Where the site is published: `homepage` of package.json. Undefined as long as nobody has said. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isRecord, parseJson } from '../../src/openapi/json.js';
import { root } from './paths.js';

export async function siteAddress(): Promise<URL | undefined> {
  const manifest = parseJson(await readFile(path.join(root, 'package.json'), 'utf8'));
  const homepage = isRecord(manifest) ? manifest['homepage'] : undefined;
  return typeof homepage === 'string' ? new URL(homepage.replace(/\/?$/, '/')) : undefined;
}
