import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/docs/paths.js';

const folder = path.join(root, '.github/workflows');
const names = await readdir(folder);
const workflows = await Promise.all(
  [...names.map((name) => path.join(folder, name)), path.join(root, 'docs/verify-in-ci.md')].map((file) =>
    readFile(file, 'utf8'),
  ),
);

// A tag can be moved to other code; a commit can't.
test('every action is pinned to a commit, with its version beside it', () => {
  const uses = workflows.flatMap((text) => text.match(/uses: .*/g) ?? []);
  expect(uses.length).toBeGreaterThan(0);
  expect(uses.filter((line) => !/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual(
    [],
  );
});

test('no workflow may write more than it says', () => {
  expect(
    names.filter((_, index) => !/^permissions:\n {2}contents: read$/m.test(workflows[index] ?? '')),
  ).toEqual([]);
});
