import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const withSlashes = (file: string): string => file.replaceAll('\\', '/');

/** What a file of the project takes from others of it, whether values or types, at its start or later. */
function importsOf(file: string, text: string): string[] {
  return ts
    .preProcessFile(text)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => path.posix.join(path.posix.dirname(file), fileName.replace(/\.js$/, '.ts')));
}

/** One way round for each file that leads back to itself, as `a.ts > b.ts > a.ts`. */
function cycles(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file].join(' > '));
    if (way.includes(file) || done.has(file)) return;
    for (const next of imports.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return found;
}

test('a way round is seen, also of types and of what is loaded later', () => {
  const files = {
    'src/a.ts': "import type { B } from './b.js';",
    'src/b.ts': "export const later = () => import('./c/c.js');",
    'src/c/c.ts': "type A = import('../a.js').A; export * from './d.js';",
    'src/c/d.ts': "import { e } from 'elsewhere';",
  };
  const imports = Object.entries(files).map(([file, text]) => [file, importsOf(file, text)] as const);
  expect(cycles(new Map(imports))).toEqual(['src/a.ts > src/b.ts > src/c/c.ts > src/a.ts']);
});

test('no file of src/ or generated/ imports its way back to itself', async () => {
  const folders = ['src', 'generated'].map(async (folder) => {
    const names = await readdir(path.join(root, folder), { recursive: true });
    return names.filter((name) => name.endsWith('.ts')).map((name) => withSlashes(path.join(folder, name)));
  });
  const files = (await Promise.all(folders)).flat();
  const imports = files.map(
    (file) => [file, importsOf(file, readFileSync(path.join(root, file), 'utf8'))] as const,
  );
  expect(imports.length).toBeGreaterThan(0);
  expect(cycles(new Map(imports))).toEqual([]);
});
