import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import { UsageError } from './io.js';

/**
 * Two runs over one file would buy twice. Each writes its process number at the end of the lock file and reads it again: the
 * first of them that is still alive may go on. So nobody ever takes a lock away from somebody else, which could go wrong
 * when two do it at once.
 *
 * @returns what gives the lock back
 * @throws {UsageError} when another run has it, or the file can't be written
 */
export function lock(path: string): () => void {
  for (;;) {
    // A line feed before it, since whoever was killed may have left half a line.
    append(path, `\n${process.pid}\n`);
    const queue = read(path).split('\n').filter(Boolean).map(Number);
    const mine = queue.lastIndexOf(process.pid);
    // Its owner removed it in between.
    if (mine < 0) continue;
    const owner = queue.slice(0, mine).find(isAlive);
    if (owner === undefined) return () => rmSync(path, { force: true });
    throw new UsageError(
      `Another run (process ${owner}) is at work on the same file; wait until it ends. ` +
        `If process ${owner} is something else, delete ${path}.`,
    );
  }
}

function append(path: string, text: string): void {
  try {
    appendFileSync(path, text);
  } catch (error) {
    throw new UsageError(
      `${path} can't be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}

function isAlive(pid: number): boolean {
  // Another run that had this process's number is over.
  if (!Number.isInteger(pid) || pid < 1 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
