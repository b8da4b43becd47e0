/** `npm run generate` writes generated/ from openapi.yaml; with `--check` it only says which files are stale. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { GENERATED, outputs, staleFiles } from './generate/outputs.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = await outputs(root);
const stale = await staleFiles(root, files);

if (process.argv.includes('--check')) {
  for (const name of stale) console.error(`${GENERATED}/${name} is stale`);
  if (stale.length > 0) {
    console.error('openapi.yaml and generated/ disagree. Run: npm run generate');
    process.exitCode = 1;
  }
} else {
  for (const name of stale) {
    const file = path.join(root, GENERATED, name);
    const text = files.get(name);
    await mkdir(path.dirname(file), { recursive: true });
    await (text === undefined ? rm(file) : writeFile(file, text));
    console.log(`${text === undefined ? 'removed' : 'wrote'} ${GENERATED}/${name}`);
  }
  if (stale.length === 0) console.log('Nothing to do: generated/ is up to date.');
}
