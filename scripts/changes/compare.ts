/** What changed between two contracts, in words, by `redocly diff` and, where that doesn't look, by ourselves. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { run } from '../package/run.js';

export const impacts = ['major', 'minor', 'patch'] as const;
export type Impact = (typeof impacts)[number];

export interface Change {
  readonly impact: Impact;
  readonly text: string;
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
  const changes = [...(await redoclyDiff(root, before, now)), ...extensions(old, current)];
  const worst = impacts.find((impact) => changes.some((change) => change.impact === impact));
  const versions = [versionOf(old), versionOf(current)] as const;
  return { changes, versions, needed: raised(versions[0], worst) };
}

/** Whether `info.version` rose as far as the changes ask for. */
export const isHonest = ({ versions: [, now], needed }: Comparison): boolean =>
  now.localeCompare(needed, 'en', { numeric: true }) >= 0;

async function redoclyDiff(root: string, before: string, now: string): Promise<Change[]> {
  const cli = path.join(root, 'node_modules/@redocly/cli/bin/cli.js');
  const config = path.join(root, 'scripts/changes/redocly.yaml');
  const args = [cli, 'diff', before, now, '--config', config, '--format=json', '--fail-on=none'];
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const { code, output } = await run(process.execPath, args, { cwd: root, env });
  // What follows the JSON went to the other stream: the tool's notices.
  const end = output.lastIndexOf('\n}');
  if (code !== 0 || end < 0) throw new Error(`redocly diff failed:\n${output}`);
  const report = record(JSON.parse(output.slice(output.indexOf('{'), end + 2)));
  return listOf(report['changes']).map(inWords);
}

function inWords(change: Fields): Change {
  const { impact: found, path: at, kind, property, verdicts } = change;
  const impact = impacts.find((known) => known === found) ?? 'major';
  const [verdict] = listOf(verdicts);
  const what = typeof property === 'string' ? ` (${property})` : '';
  const message = verdict?.['message'];
  const plain = `${String(kind)}: ${shortly(String(at))}${what}`;
  return { impact, text: typeof message === 'string' ? message : plain };
}

/** The end of a path through the document is where the change is; the way there passes through every `$ref`. */
const shortly = (pointer: string): string =>
  pointer
    .replace(/^#\//, '')
    .split('/')
    .filter((key) => !['$ref', 'properties', 'items', 'content', 'schema'].includes(key))
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .slice(-4)
    .join(' › ');

/** Redocly takes no notice of our own tables, of which the error codes are a promise to users. */
function extensions(before: Fields, now: Fields): Change[] {
  const [old, current] = [before, now].map((from) => record(from['components']));
  const names = Object.keys({ ...old, ...current }).filter((name) => name.startsWith('x-'));
  return names.flatMap((name) => tableChanges(name, record(old?.[name]), record(current?.[name])));
}

function tableChanges(table: string, before: Fields, now: Fields): Change[] {
  return Object.keys({ ...before, ...now }).flatMap((key): Change[] => {
    if (!(key in now)) return [{ impact: 'major', text: `\`${key}\` of \`${table}\` was removed.` }];
    if (!(key in before)) return [{ impact: 'minor', text: `\`${key}\` of \`${table}\` is new.` }];
    if (isDeepStrictEqual(before[key], now[key])) return [];
    return [{ impact: 'patch', text: `\`${key}\` of \`${table}\` says something else.` }];
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
const document = async (file: string): Promise<Fields> => record(parse(await readFile(file, 'utf8')));
const versionOf = (contract: Fields): string => String(record(contract['info'])['version']);
