import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/docs/paths.js';

/** The test files that a text names; a name without a folder is beside the one before it. */
function testsNamedIn(text: string): string[] {
  let folder = '';
  return Array.from(text.matchAll(/`([\w/-]+\.test\.ts)`/g), ([, name = '']) => {
    if (name.includes('/')) folder = path.posix.dirname(name);
    return name.includes('/') ? name : `${folder}/${name}`;
  });
}

test.each(['SECURITY.md', 'docs/failures-and-repeats.md'])(
  'the tests that %s names as proof are there',
  async (file) => {
    const named = testsNamedIn(await readFile(path.join(root, file), 'utf8'));
    expect(named.length).toBeGreaterThan(10);
    await Promise.all(named.map((name) => access(path.join(root, name))));
  },
);
