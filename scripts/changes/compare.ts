/** What changed between two contracts, in words, by `redocly diff` and, where that doesn't look, by ourselves. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { JsonRecord } from '../../src/openapi/json.js';
import { readYaml } from '../generate/read-yaml.js';
import { run } from '../package/run.js';
import { comparable } from './comparable.js';
import { told, type Told } from './words.js';

export const impacts = ['major', 'minor', 'patch'] as const;
export type Impact = (typeof impacts)[number];

export interface Change extends Told {
  readonly impact: Impact;
}

export interface Comparison {
  readonly changes: readonly Change[];
  /** `info.version` of both. */
  readonly versions: readonly [before: string, now: string];
  /** The lowest version that says honestly what changed. */
  readonly needed: string;
}

export async function compare(root: string, before: string, now: string): Promise<Comparison> {
  const [old, current] = await Promise.all([document(before), document(now)]);
  const changes = [...(await redoclyDiff(root, old, current)), ...tables(old, current)];
  const worst = impacts.find((impact) => changes.some((change) => change.impact === impact));
  const versions = [versionOf(old), versionOf(current)] as const;
  return { changes, versions, needed: raised(versions[0], worst) };
}

/** Whether `info.version` rose as far as the changes ask for. */
export const isHonest = ({ versions: [, now], needed }: Comparison): boolean =>
  now.localeCompare(needed, 'en', { numeric: true }) >= 0;

async function redoclyDiff(root: string, old: JsonRecord, current: JsonRecord): Promise<Change[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'partner-center-orders-compared-'));
  try {
    const files = [path.join(folder, 'before.json'), path.join(folder, 'now.json')] as const;
    await writeFile(files[0], JSON.stringify(old));
    await writeFile(files[1], JSON.stringify(current));
    return await diffOf(root, ...files);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function diffOf(root: string, before: string, now: string): Promise<Change[]> {
  const cli = path.join(root, 'node_modules/@redocly/cli/bin/cli.js');
  const config = path.join(root, 'scripts/changes/redocly.yaml');
  const args = [cli, 'diff', before, now, '--config', config, '--format=json', '--fail-on=none'];
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const { code, output } = await run(process.execPath, args, { cwd: root, env });
  // What follows the JSON went to the other stream: the tool's notices.
  const end = output.lastIndexOf('\n}');
  if (code !== 0 || end < 0) throw new Error(`redocly diff failed:\n${output}`);
  const report = record(JSON.parse(output.slice(output.indexOf('{'), end + 2)));
  return listOf(report['changes']).map(toldOf);
}

function toldOf(change: Fields): Change {
  const impact = impacts.find((known) => known === change['impact']) ?? 'major';
  const [verdict] = listOf(change['verdicts']);
  return { impact, ...told(impact, change, verdict?.['ruleId'], verdict?.['message']) };
}

/** Redocly takes no notice of our own tables, of which the error codes are a promise to users. */
function tables(before: JsonRecord, now: JsonRecord): Change[] {
  const names = Object.keys({ ...before, ...now }).filter((name) => name.startsWith('x-'));
  return names.flatMap((name) => tableChanges(name, record(before[name]), record(now[name])));
}

function tableChanges(table: string, before: Fields, now: Fields): Change[] {
  return Object.keys({ ...before, ...now }).flatMap((key): Change[] => {
    if (!(key in now)) {
      const text = `\`${key}\` of \`${table}\` was removed.`;
      return [{ impact: 'major', text, toDo: 'Do not rely on it.' }];
    }
    if (!(key in before)) return [{ impact: 'minor', text: `\`${key}\` of \`${table}\` is new.` }];
    if (isDeepStrictEqual(before[key], now[key])) return [];
    return [{ impact: 'patch', text: `\`${key}\` of \`${table}\` has a new text or value.` }];
  });
}

/** As Semantic Versioning has it; before 1.0.0 a minor version may break. */
function raised(version: string, impact: Impact | undefined): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  switch (impact) {
    case undefined:
      return version;
    case 'major':
      return major === 0 ? `0.${minor + 1}.0` : `${major + 1}.0.0`;
    case 'minor':
      return `${major}.${minor + 1}.0`;
    case 'patch':
      return `${major}.${minor}.${patch + 1}`;
  }
}

type Fields = Readonly<Record<string, unknown>>;

const record = (value: unknown): Fields => (typeof value === 'object' && value !== null ? { ...value } : {});
const listOf = (value: unknown): Fields[] => (Array.isArray(value) ? value.map(record) : []);

const document = async (file: string): Promise<JsonRecord> => comparable(await readYaml(file));

const versionOf = (contract: Fields): string => String(record(contract['info'])['version']);
