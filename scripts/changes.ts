/**
 * `npm run changes` says what changed in openapi.yaml since the last release, the newest tag v*; `npm run changes -- FILE`
 * since the contract in FILE. Fails when `info.version` has not risen as far as the changes ask for.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compare, isHonest, type Comparison, type Impact } from './changes/compare.js';
import { linesOf } from './changes/lines.js';
import { lastRelease } from './changes/released.js';

const titles: Readonly<Record<Impact, string>> = {
  major: 'Breaking: what you must do',
  minor: 'New: use it when you like',
  patch: 'Words, examples and sources: nothing to do',
};

const root = fileURLToPath(new URL('..', import.meta.url));
const [file] = process.argv.slice(2);
process.exitCode = await (file === undefined ? sinceRelease() : since(file, file));

async function sinceRelease(): Promise<number> {
  const released = await lastRelease(root);
  if (released === undefined) {
    console.log(
      'Nothing has been released yet: there is no tag v*. To compare with a file: npm run changes -- FILE',
    );
    return 0;
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'partner-center-orders-changes-'));
  try {
    const before = path.join(folder, 'openapi.yaml');
    await writeFile(before, released.contract);
    return await since(before, released.tag);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function since(before: string, name: string): Promise<number> {
  const comparison = await compare(root, path.resolve(before), path.join(root, 'openapi.yaml'));
  print(comparison, name);
  return isHonest(comparison) ? 0 : 1;
}

function print(comparison: Comparison, name: string): void {
  const { changes, versions, needed } = comparison;
  console.log(`openapi.yaml, compared with ${name}:`);
  for (const impact of ['major', 'minor', 'patch'] as const) {
    const lines = linesOf(changes.filter((change) => change.impact === impact));
    if (lines.length === 0) continue;
    console.log(`\n${titles[impact]}:`);
    for (const line of lines) console.log(`- ${line}`);
  }
  if (changes.length === 0) console.log('\nNothing changed.');
  const [before, now] = versions;
  console.log(`\nThe version was ${before} and is ${now}; what changed asks for ${needed} or higher.`);
  if (!isHonest(comparison)) console.log('Raise info.version in openapi.yaml.');
}
