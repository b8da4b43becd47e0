import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { lock } from '../../src/cli/lock.js';
import { folder } from './world.js';

const locker = fileURLToPath(new URL('locker.ts', import.meta.url));
/** No process has this number. */
const nobody = 999_999_999;

const lockFile = (content: string): string => {
  const file = path.join(folder(), 'orders.jsonl.lock');
  writeFileSync(file, content);
  return file;
};

test('runs that begin at the same moment never work at the same time', async () => {
  const file = lockFile(`\n${nobody}\n`);
  const ends = Array.from({ length: 4 }, async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', locker, file, '1500']);
    return { entered: Number(await text(child.stdout)), err: await text(child.stderr) };
  });
  const ended = await Promise.all(ends);
  expect(ended.map(({ err }) => err).join('')).toBe('');
  expect(ended.reduce((sum, { entered }) => sum + entered, 0)).toBeGreaterThan(0);
}, 60_000);

test('a lock that a killed run left is taken over, also when the kill left half of it', () => {
  for (const left of ['', '\n', `${nobody}`, `\n${nobody}\n${nobody}\n`, `\n${nobody}\n\n99999999`]) {
    const file = lockFile(left);
    lock(file)();
    expect(existsSync(file)).toBe(false);
  }
});

test('a lock of a run that is at work is left alone, and the message says whose it is and what to do', () => {
  const file = lockFile(`\n${nobody}\n\n${process.ppid}\n`);
  expect(() => lock(file)).toThrow(
    `Another run (process ${process.ppid}) is at work on the same file; wait until it ends. ` +
      `If process ${process.ppid} is something else, delete ${file}.`,
  );
  expect(readFileSync(file, 'utf8')).toContain(String(process.ppid));
});

test('a run that has the number of one that was killed takes its lock over', () => {
  const file = lockFile(`\n${process.pid}\n`);
  lock(file)();
  expect(existsSync(file)).toBe(false);
});

test('a lock that can’t be written is told', () => {
  expect(() => lock(folder())).toThrow("can't be written: EISDIR");
});
