/** A folder for what a benchmark installs and generates; nothing of it stays. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { npm } from '../package/run.js';

export async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'partner-center-bench-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Makes the folder a project with these packages. Rejects with npm's reason when one can't be had. */
export async function install(folder: string, packages: readonly string[]): Promise<void> {
  await writeFile(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  if (packages.length === 0) return;
  const flags = ['--no-save', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'];
  try {
    await npm(['install', ...flags, ...packages], folder);
  } catch (error) {
    throw new Error(reasonIn(String(error)), { cause: error });
  }
}

function reasonIn(output: string): string {
  if (/npm error (?:notarget|404)/.test(output)) return 'npm does not find it';
  if (output.includes('npm error network')) return 'the network is needed to install it';
  return 'npm can not install it';
}
