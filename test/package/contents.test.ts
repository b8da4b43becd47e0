import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { missingAddresses } from '../../scripts/package/missing-addresses.js';
import { pack, root, type Packed } from '../../scripts/package/packed.js';
import { run } from '../../scripts/package/run.js';

let packed: Packed;
let manifest: Readonly<Record<string, unknown>>;
beforeAll(async () => {
  packed = await pack();
  manifest = record(JSON.parse(await readFile(path.join(packed.installed, 'package.json'), 'utf8')));
}, 180_000);

test('the tarball holds what is made of the sources, the contract, the documents and guides, and nothing else', async () => {
  const sources = await filesIn(root, ['src', 'generated']);
  const made = new Set(
    sources
      .map((file) => `dist/${file.replace(/(\.d)?\.[tj]s$/, '')}`)
      .flatMap((name) => [`${name}.js`, `${name}.d.ts`]),
  );
  const documents = ['CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE', 'README.md', 'package.json'];
  const guides = (await readdir(path.join(root, 'docs'))).filter((name) => name.endsWith('.md'));
  const contract = ['generated/openapi.json', 'generated/openapi.yaml'];
  const others = (await filesIn(packed.installed)).filter((file) => !made.has(file));
  expect(others).toEqual([...documents, ...contract, ...guides.map((name) => `docs/${name}`)].sort());
});

test('what the tarball unpacks to is 3.3 MB or less', async () => {
  const files = await filesIn(packed.installed);
  const sizes = await Promise.all(
    files.map(async (file) => (await stat(path.join(packed.installed, file))).size),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(3_300_000);
});

test('installing it runs no script', () => {
  const scripts = Object.keys(record(manifest['scripts']));
  for (const name of ['preinstall', 'install', 'postinstall', 'prepare']) expect(scripts).not.toContain(name);
});

test('installing it brings openapi-fetch, what that needs, and nothing else', async () => {
  const modules = await readdir(path.join(packed.consumer, 'node_modules'));
  expect(modules.filter((name) => !name.startsWith('.')).sort()).toEqual([
    'openapi-fetch',
    'openapi-typescript-helpers',
    'partner-center-orders',
  ]);
});

test('every file that package.json names is there', async () => {
  const files = await filesIn(packed.installed);
  const named = [manifest['exports'], manifest['bin']].flatMap(stringsIn);
  for (const file of named) expect(files).toContain(path.posix.normalize(file));
});

test('every link of README and of the guides leads to a file of the tarball, and to a heading in it', async () => {
  const files = await filesIn(packed.installed);
  const documents = files.filter((file) => file === 'README.md' || file.startsWith('docs/'));
  const dead: string[] = [];
  for (const document of documents) {
    const text = await readFile(path.join(packed.installed, document), 'utf8');
    for (const [, target = ''] of text.matchAll(/\]\(([^)#\s:]+)(?:#[^)]*)?\)/g)) {
      const file = path.posix.join(path.posix.dirname(document), target);
      if (!files.includes(file)) dead.push(`${document}: ${target}`);
    }
    for (const [, target = '', anchor = ''] of text.matchAll(/\]\(([^)#\s:]*)#([^)\s]+)\)/g)) {
      const file = target === '' ? document : path.posix.join(path.posix.dirname(document), target);
      if (!files.includes(file) || !(await anchorsOf(path.join(packed.installed, file))).has(anchor))
        dead.push(`${document}: ${target}#${anchor}`);
    }
  }
  expect(documents.length).toBeGreaterThan(10);
  expect(dead).toEqual([]);
});

test('a release stops while package.json does not say where the package lives, and names what to set', async () => {
  const addresses = {
    homepage: 'https://example.com/',
    bugs: { url: 'https://example.com/issues' },
    repository: 'github:a/b',
  };
  expect(missingAddresses(addresses)).toBeUndefined();
  const problem = missingAddresses({ ...addresses, bugs: { url: '' }, repository: undefined });
  expect(problem).toContain('Nothing was published');
  expect(problem).toMatch(/^ {2}"bugs": where users report problems\n {2}"repository": /m);
  expect(problem).not.toContain('"homepage"');

  const script = String(record(manifest['scripts'])['prepublishOnly']).replace(/^tsx /, '');
  const ran = await run(process.execPath, ['--import', 'tsx', script], { cwd: root });
  const expected = missingAddresses(manifest);
  expect(ran).toMatchObject({ code: expected === undefined ? 0 : 1, output: expected ?? '' });
});

test('the contract in the tarball is the one in the repository', async () => {
  for (const file of ['generated/openapi.yaml', 'generated/openapi.json']) {
    const [shipped, own] = [packed.installed, root].map((folder) =>
      readFile(path.join(folder, file), 'utf8'),
    );
    expect(await shipped).toBe(await own);
  }
});

/** As GitHub and npm make them of headings. */
async function anchorsOf(file: string): Promise<Set<string>> {
  const headings = (await readFile(file, 'utf8')).matchAll(/^#+ (.+)$/gm);
  return new Set(
    Array.from(headings, ([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

const stringsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(record(value)).flatMap(stringsIn);

async function filesIn(folder: string, below = ['.']): Promise<string[]> {
  const found = await Promise.all(
    below.map(async (part) => {
      const entries = await readdir(path.join(folder, part), { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name));
    }),
  );
  return found
    .flat()
    .map((file) => path.relative(folder, file).replaceAll(path.sep, '/'))
    .sort();
}
