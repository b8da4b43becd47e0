/**
 * The package as npm would publish it, and a project that has it installed. Tests and scripts look at this tarball, never at
 * the working tree, since only the tarball reaches users.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { npm } from './run.js';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const guides = (await readdir(path.join(root, 'docs'))).filter((name) => name.endsWith('.md')).sort();

/** All that packing reads. */
const inputs = [
  ...guides.map((name) => `docs/${name}`),
  'src',
  'generated',
  'scripts/build.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
];

export interface Packed {
  readonly tarball: string;
  /** An empty project in which `npm install <tarball>` has been run. Outside the repository, whose modules it can't see. */
  readonly consumer: string;
  /** The package inside the project. */
  readonly installed: string;
}

const packed = (folder: string): Packed => ({
  tarball: path.join(folder, 'package.tgz'),
  consumer: path.join(folder, 'consumer'),
  installed: path.join(folder, 'consumer/node_modules/partner-center-orders'),
});

/** Packs once for each state of the sources, however many processes ask. */
export async function pack(): Promise<Packed> {
  const cache = path.join(root, 'node_modules/.cache/package');
  await mkdir(cache, { recursive: true });
  const note = path.join(cache, await stateOfInputs());
  return exclusively(`${note}.lock`, async () => {
    const known = existsSync(note) ? packed(await readFile(note, 'utf8')) : undefined;
    if (known && existsSync(known.installed)) return known;
    const folder = await mkdtemp(path.join(tmpdir(), 'partner-center-orders-'));
    await build(folder);
    await writeFile(note, folder);
    return packed(folder);
  });
}

// Built from a copy: the tests that run beside this one must not see dist/ vanish and come back.
async function build(folder: string): Promise<void> {
  const { tarball, consumer } = packed(folder);
  const copy = path.join(folder, 'source');
  for (const input of inputs) {
    await cp(path.join(root, input), path.join(copy, input), { recursive: true });
  }
  await symlink(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  await npm(['pack', '--pack-destination', folder], copy);
  const [file = ''] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));
  await cp(path.join(folder, file), tarball);
  await rm(copy, { recursive: true });

  await mkdir(consumer);
  await writeFile(path.join(consumer, 'package.json'), '{ "private": true, "type": "module" }\n');
  await npm(['install', '--prefer-offline', '--no-audit', '--no-fund', tarball], consumer);
}

async function stateOfInputs(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const input of inputs) {
    for (const file of await filesIn(path.join(root, input))) {
      hash.update(file).update(await readFile(file));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

async function filesIn(place: string): Promise<string[]> {
  if (path.extname(place) !== '' || path.basename(place) === 'LICENSE') return [place];
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** One at a time among all processes. The lock of a process that has died is taken away. */
async function exclusively<T>(lock: string, work: () => Promise<T>): Promise<T> {
  while (!(await taken(lock))) {
    await wait(100);
    const owner = Number(await readFile(lock, 'utf8').catch(() => ''));
    if (owner > 0 && !isAlive(owner)) await rm(lock, { force: true });
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

const taken = (lock: string): Promise<boolean> =>
  writeFile(lock, String(process.pid), { flag: 'wx' }).then(
    () => true,
    () => false,
  );

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
