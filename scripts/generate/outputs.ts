/** All that is generated, as text by path. Nothing here writes, so that tests can ask too. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { readSamples } from '../docs/samples.js';
import { checks } from './checks.js';
import { clouds } from './clouds.js';
import type { JsonRecord } from '../../src/openapi/json.js';
import { kept } from './kept.js';
import { models } from './models.js';
import { OPENAPI_MODULE, OPENAPI_TYPES, openapiJson, openapiYaml } from './openapi-document.js';
import { operationTable } from './operation-table.js';
import { concerns, outcomes } from './outcomes.js';
import { published } from './published.js';
import { readYaml } from './read-yaml.js';
import { types } from './types.js';
import { validators } from './validators.js';

export const GENERATED = 'generated';

export const readContract = (root: string): Promise<JsonRecord> => readYaml(path.join(root, 'openapi.yaml'));

/** The text of each generated file, by its path inside generated/. */
export async function outputs(root: string): Promise<Map<string, string>> {
  const document = await readContract(root);
  const complete = published(document, await readSamples(root, document));
  const files = new Map([
    ['openapi.json', openapiJson(complete)],
    ['openapi.yaml', openapiYaml(complete)],
    ['openapi.js', OPENAPI_MODULE],
    ['openapi.d.ts', OPENAPI_TYPES],
    ['types.ts', await types(document)],
    ['models.ts', await models(document)],
    ['outcomes.ts', outcomes(document)],
    ['concerns.ts', concerns(document)],
    ['operations.ts', operationTable(document)],
    ['kept.ts', kept(document)],
    ['clouds.ts', clouds(document)],
    ['checks.ts', checks(document)],
  ]);
  for (const [name, text] of await validators(document)) {
    files.set(`validators/${name}`, text);
  }
  return files;
}

/** The paths whose content on disk is not what it should be; files that should not be there included. */
export async function staleFiles(root: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  const folder = path.join(root, GENERATED);
  const stale = (await listFiles(folder)).filter((name) => !files.has(name));
  for (const [name, text] of files) {
    const present = await readFile(path.join(folder, name), 'utf8').catch(() => undefined);
    if (present !== text) stale.push(name);
  }
  return stale.sort();
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}
