/** Fetches a runtime from the npm registry, once. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../package/packed.js';
import { npm } from '../package/run.js';
import { programOf, type Runtime } from './versions.js';

/** The path of the program. Rejects with npm's words when the registry doesn't have it. */
export async function fetchRuntime({ kind, version }: Runtime): Promise<string> {
  const wanted = programOf(kind);
  const folder = path.join(root, 'node_modules/.cache/runtimes', `${kind}-${version}`);
  const program = path.join(folder, 'node_modules', wanted.package, wanted.path);
  if (!existsSync(program)) {
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'package.json'), '{ "private": true }\n');
    const spec = `${wanted.package}@${version}`;
    await npm(['install', '--ignore-scripts', '--no-audit', '--no-fund', spec], folder);
  }
  return program;
}
