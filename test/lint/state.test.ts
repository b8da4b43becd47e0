/** What `npm run check` goes by when it leaves out what has passed. */
import { execFileSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { withFolder } from '../../scripts/package/folder.js';
import { stateOf } from '../../scripts/check/state.js';

test('a changed, a new, a moved and a deleted file, and other packages, are each another state; an ignored file is not', () =>
  withFolder(async (folder) => {
    const write = (file: string, text: string) => writeFile(path.join(folder, file), text);
    execFileSync('git', ['init', '--quiet'], { cwd: folder });
    await mkdir(path.join(folder, 'node_modules'));
    await write('.gitignore', 'node_modules\nignored\n');
    await write('a.ts', 'one');
    execFileSync('git', ['add', '.'], { cwd: folder });

    const states = [await stateOf(folder)];
    const changes = [
      () => write('a.ts', 'two'),
      () => write('b.ts', 'two'),
      () => rm(path.join(folder, 'b.ts')).then(() => write('c.ts', 'two')),
      () => rm(path.join(folder, 'a.ts')),
      () => write('node_modules/.package-lock.json', '{}'),
    ];
    for (const change of changes) {
      await change();
      states.push(await stateOf(folder));
    }
    expect(new Set(states).size).toBe(changes.length + 1);
    expect(states).not.toContain(undefined);

    await write('ignored', 'anything');
    expect(await stateOf(folder)).toBe(states.at(-1));
  }));

test('where there is no repository, no state is known', () =>
  withFolder(async (folder) => {
    expect(await stateOf(folder)).toBeUndefined();
  }));
