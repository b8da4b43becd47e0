/** A folder that has the package and its peers, the contract, and what the peers make of that. */
import { copyFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { JsonRecord } from '../../src/openapi/json.js';
import { readContract } from '../generate/outputs.js';
import { requestBodies } from '../generate/request-bodies.js';
import { mapSubschemas } from '../generate/schemas.js';
import { root } from '../package/packed.js';
import { npm, run } from '../package/run.js';
import { clients } from './clients.js';
import { peers } from './peers.js';

/** @param tarball the package as npm would publish it */
export async function fillWorkspace(folder: string, tarball: string): Promise<string> {
  process.stderr.write('installing the peers\n');
  const inFolder = (name: string): string => path.join(folder, name);
  await writeFile(inFolder('package.json'), '{ "private": true, "type": "module" }\n');
  const flags = ['--no-save', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'];
  const packages = Object.entries(peers).map(([name, version]) => `${name}@${version}`);
  await npm(['install', ...flags, tarball, ...packages], folder);
  await copyFile(path.join(root, 'generated/openapi.json'), inFolder('openapi.json'));
  for (const name of ['types.ts', 'models.ts'])
    await copyFile(path.join(root, 'generated', name), inFolder(name));
  const { OrderRequest = {} } = requestBodies(await readContract(root));
  await writeFile(inFolder('schema.json'), JSON.stringify(plain(OrderRequest)));
  for (const { name, generate } of clients) {
    if (generate === undefined) continue;
    const { code, output } = await inWorkspace(folder, generate);
    if (code !== 0) throw new Error(`${name} generates nothing: ${output}`);
  }
  return folder;
}

/** The schema that ours is compiled from, in nothing but JSON Schema: two of our keywords say that a member is refused. */
const plain = (schema: JsonRecord): JsonRecord =>
  'readOnly' in schema || 'refused' in schema ? { not: {} } : mapSubschemas(schema, plain);

const QUIET = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };

/** Runs a program that is installed there, or whose path is given. */
export const inWorkspace = (
  folder: string,
  [program = '', ...args]: readonly string[],
): ReturnType<typeof run> =>
  run(path.resolve(folder, 'node_modules/.bin', program), args, {
    cwd: folder,
    env: { ...process.env, ...QUIET },
  });
