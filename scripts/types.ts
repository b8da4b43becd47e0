/**
 * `npm run test:types` type-checks consumers of the packed package with the oldest TypeScript that works, and the current
 * ones; strict and not. Then it shows what checking one call and a hundred costs.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pack, root } from './package/packed.js';
import { printTable } from './package/print-table.js';
import { npm } from './package/run.js';
import { filesFor, optionsFor, project, resolutions, tsc, type Consumer } from './types/check.js';
import { measure } from './types/measure.js';
import { beforeOldest, oldest, versions } from './types/versions.js';

const kinds: readonly Omit<Consumer, 'resolution'>[] = [
  { strictness: 'strictest', globals: 'dom' },
  { strictness: 'strict', globals: 'node' },
  { strictness: 'loose', globals: 'dom' },
];

const packed = await pack();
const failures: string[] = [];
const results: string[][] = [];
const costs: string[][] = [];

for (const version of versions) {
  const typescript = await fetchTypeScript(version);
  for (const resolution of resolutions) {
    const cells: string[] = [];
    for (const kind of kinds) {
      const { code, output } = await check(typescript, version, { ...kind, resolution });
      cells.push(code === 0 ? 'ok' : 'FAILED');
      if (code !== 0) failures.push(`TypeScript ${version}, ${resolution}, ${kind.strictness}:\n${output}`);
    }
    console.log(`TypeScript ${version}, ${resolution}: ${cells.join(', ')}`);
    results.push([version, resolution, ...cells]);
  }
  for (const calls of [1, 100]) {
    const cost = await measure(packed, typescript, calls);
    const { instantiations, types, check, total } = cost;
    costs.push([version, ...[calls, types, instantiations].map(String), `${check} s`, `${total} s`]);
  }
}
await beforeTheOldest();

console.log();
printTable(['TypeScript', 'resolution', ...kinds.map(titleOf)], results);
console.log('\nChecking a program (medians of three runs on this machine; no test depends on them):');
printTable(['TypeScript', 'calls', 'types', 'instantiations', 'check', 'total'], costs);
for (const failure of failures) console.error(`\n${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;

async function check(typescript: string, version: string, consumer: Consumer) {
  const name = `types-${consumer.resolution}`;
  const files = filesFor(consumer.resolution, version);
  return tsc(typescript, await project(packed, name, optionsFor(consumer), files));
}

async function beforeTheOldest(): Promise<void> {
  const typescript = await fetchTypeScript(beforeOldest);
  const consumer = { resolution: 'nodenext', strictness: 'strictest', globals: 'dom' } as const;
  const { code } = await check(typescript, beforeOldest, consumer);
  results.push([beforeOldest, 'nodenext', code === 0 ? 'ok' : 'too old', '', '']);
  if (code === 0) failures.push(`TypeScript ${beforeOldest} works too: ${oldest} is no longer the oldest.`);
}

function titleOf({ strictness, globals }: (typeof kinds)[number]): string {
  const exact = strictness === 'strictest' ? 'strict, exactOptionalPropertyTypes' : strictness;
  return `${exact} (${globals === 'dom' ? 'lib dom' : '@types/node'})`;
}

/** The folder of a TypeScript version, fetched once. */
async function fetchTypeScript(version: string): Promise<string> {
  const folder = path.join(root, 'node_modules/.cache/typescript', version);
  const typescript = path.join(folder, 'node_modules/typescript');
  if (!existsSync(typescript)) {
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'package.json'), '{ "private": true }\n');
    await npm(['install', '--ignore-scripts', '--no-audit', '--no-fund', `typescript@${version}`], folder);
  }
  return typescript;
}
