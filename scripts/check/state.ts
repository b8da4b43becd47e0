import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

/**
 * A name for all that a check can depend on: every file that is, or could be, committed, the installed packages, and Node.
 * Undefined where git can't say which files these are.
 */
export async function stateOf(root: string): Promise<string | undefined> {
  const git = promisify(execFile)(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'],
    { cwd: root, maxBuffer: 64 << 20 },
  );
  const listed = await git.catch(() => undefined);
  if (listed === undefined) return undefined;
  const files = listed.stdout.split('\0').filter((file) => file !== '');
  const hash = createHash('sha256').update(`${process.version} ${process.platform}`);
  for (const file of [...files.sort(), 'node_modules/.package-lock.json']) {
    // One that was deleted is listed until that is committed.
    const content = await readFile(path.join(root, file)).catch(() => 'nothing');
    hash.update(`\0${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
