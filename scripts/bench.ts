/**
 * `npm run bench` measures all that docs/benchmarks.md says, and writes it. `npm run bench -- calls sandbox` measures those
 * parts, and shows them only.
 */
import { writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { withFolder } from './package/folder.js';
import { parts, type Part } from './bench/parts.js';
import { fillWorkspace } from './bench/workspace.js';
import { pack, root } from './package/packed.js';

const file = path.join(root, 'docs/benchmarks.md');
const names = process.argv.slice(2);
const unknown = names.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}; the parts are ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}
const chosen = Object.entries(parts).filter(([name]) => names.length === 0 || names.includes(name));

const packed = await pack();
const sections = await withFolder(async (folder) => {
  let filled: Promise<string> | undefined;
  const bench = { packed, workspace: () => (filled ??= fillWorkspace(folder, packed.tarball)) };
  const done: string[] = [];
  for (const [name, part] of chosen) {
    process.stderr.write(`measuring ${name}\n`);
    const started = performance.now();
    done.push(await section(part, part.run(bench)));
    process.stderr.write(`${name}: ${((performance.now() - started) / 1000).toFixed(0)} s\n`);
  }
  return done;
});

const page = await format([head(), ...sections].join('\n\n'), {
  ...(await resolveConfig(file)),
  parser: 'markdown',
});
console.log(page);
if (names.length === 0) await writeFile(file, page);

/** A part that fails says so in its place, and the others go on. */
async function section({ title, text }: Part, tables: Promise<string>): Promise<string> {
  const shown = await tables.catch((error: unknown) => `Not measured: ${String(error)}`);
  return `## ${title}\n\n${text}\n\n${shown}`;
}

function head(): string {
  const cpu = cpus()[0]?.model ?? 'an unknown processor';
  return `# Benchmarks

Written by \`npm run bench\`: Node ${process.version}, ${process.platform} ${process.arch}, ${cpu}, ${availableParallelism()} cores.

Each contestant runs in a process of its own, a new one each round, and they take turns. Figures are medians of the rounds; a
ratio is the median of the ratios within each round, so that other load on the machine affects all of them.
Compare figures within a table, not with those of another machine.`;
}
