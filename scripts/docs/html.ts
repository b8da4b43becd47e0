/** The reference as one HTML file: Redocly's `build-docs`, our template and colours, and no address to fetch from. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { isRecord, recordAt, type JsonRecord } from '../../src/openapi/json.js';
import { credentialsOf, operationsOf } from './operations.js';
import { root } from './paths.js';
import { mended } from './redoc.js';
import { sampleKinds } from './samples.js';
import { withSources } from './sources.js';
import { objects, text } from './values.js';

/** Redoc's options, see https://redocly.com/docs/redoc/v3.x/config. */
const OPTIONS = {
  layout: 'three-panel',
  schemaDefinitionsTagName: 'Schemas',
  sortRequiredPropsFirst: true,
  jsonSamplesExpandLevel: 'all',
  // The languages to choose from, and beside them the body alone.
  codeSamples: { languages: [...sampleKinds.values(), { lang: 'JSON', label: 'Payload' }] },
  downloadUrls: [
    { title: 'OpenAPI (YAML)', url: 'openapi.yaml' },
    { title: 'OpenAPI (JSON)', url: 'openapi.json' },
    { title: 'Markdown', url: 'reference.md' },
  ],
};

const here = path.join(root, 'scripts/docs');

export async function html(contract: JsonRecord): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'docs-'));
  try {
    const inFolder = (name: string): string => path.join(folder, name);
    const style = await readFile(path.join(here, 'theme.css'), 'utf8');
    const template = await readFile(path.join(here, 'template.hbs'), 'utf8');
    await writeFile(inFolder('openapi.json'), JSON.stringify(forRedoc(contract)));
    await writeFile(inFolder('options.json'), JSON.stringify(OPTIONS));
    await writeFile(
      inFolder('template.hbs'),
      template.replace('/* theme.css */', () => style),
    );
    await redocly(folder, [
      'build-docs',
      'openapi.json',
      '--inlineBundle',
      `--title=${titleOf(contract)}`,
      `--templateOptions.description=${summaryOf(contract)}`,
      '--template=template.hbs',
      '--openapi=options.json',
      '--output=index.html',
    ]);
    return mended(await readFile(inFolder('index.html'), 'utf8'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * As Redoc shows it best: languages and scenarios are chosen apart, so labels name the language only; credentials are a
 * badge, sources are links.
 */
function forRedoc(contract: JsonRecord): JsonRecord {
  const copy = withSources(contract, recordAt(contract, 'info', 'x-sources'));
  if (!isRecord(copy)) throw new Error('the contract is no object');
  for (const operation of operationsOf(copy)) {
    const { node } = operation;
    Object.assign(node, { 'x-badges': [{ name: credentialsOf(operation) }] });
    for (const sample of objects(node['x-codeSamples'])) {
      Object.assign(sample, { label: text(sample['label']).replace(/: .*/, '') });
    }
  }
  return copy;
}

async function redocly(cwd: string, args: readonly string[]): Promise<void> {
  const cli = path.join(root, 'node_modules/@redocly/cli/bin/cli.js');
  // No renderer may wait for the network: Redocly reports usage and looks for updates unless told not to.
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  await promisify(execFile)(process.execPath, [cli, ...args], { cwd, env });
}

const titleOf = (contract: JsonRecord): string => `${infoOf(contract, 'title')}: API reference`;
const summaryOf = (contract: JsonRecord): string => infoOf(contract, 'summary');
const infoOf = (contract: JsonRecord, key: string): string => text(recordAt(contract, 'info')[key]);
