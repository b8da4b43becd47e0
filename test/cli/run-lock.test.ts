import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { LockLostError, takeLock } from '../../src/cli/batch/run-lock.js';
import { built } from '../support/built.js';
import { folder } from './world.js';

const locker = built('locker');
/** No process has this number. */
const nobody = 999_999_999;

const lockFile = (): string => path.join(folder(), 'orders.jsonl.lock');
const silent = (): void => undefined;
const quick = { beat: 10, limit: 200 };

/** A lock as a run on another host leaves it. */
const elsewhere = JSON.stringify({
  beat: '000000000007',
  id: '5c4c4d6e-3f1c-4a3c-9a55-2b8b2b1f9d10',
  host: 'another-host',
  pid: process.pid,
  since: '2026-11-21T09:00:00.000Z',
  boot: 'another-boot',
  pids: 'pid:[1]',
  start: '1',
});

test('runs that begin at the same moment never work at the same time', async () => {
  const file = lockFile();
  const ends = Array.from({ length: 4 }, async () => {
    const child = spawn(process.execPath, [locker, file, '300']);
    return { entered: Number(await text(child.stdout)), err: await text(child.stderr) };
  });
  const ended = await Promise.all(ends);
  expect(ended.map(({ err }) => err).join('')).toBe('');
  expect(ended.reduce((sum, { entered }) => sum + entered, 0)).toBeGreaterThan(0);
  expect(existsSync(file)).toBe(false);
}, 60_000);

test('a run that finds another one at work ends at once, and says whose the lock is', async () => {
  const file = lockFile();
  const first = await takeLock(file, silent, quick);
  await expect(takeLock(file, silent, { ...quick, limit: 60_000 })).rejects.toThrow(
    new RegExp(`^Another run \\(process ${process.pid} on .+, since .+Z\\) is working on the same file`),
  );
  first.check();
  first.release();
  expect(readdirSync(path.dirname(file))).toEqual([]);
});

test('a lock whose holder is on another host is taken over only when it shows no life for the limit', async () => {
  const file = lockFile();
  writeFileSync(file, elsewhere);
  const start = performance.now();
  const said: string[] = [];
  const lock = await takeLock(file, (what) => said.push(what), quick);
  expect(performance.now() - start).toBeGreaterThanOrEqual(quick.limit);
  expect(said.at(-1)).toBe(
    `Taking over from process ${process.pid} on another-host, since 2026-11-21T09:00:00.000Z, which ended or froze without releasing the file.\n`,
  );
  lock.check();
  lock.release();
});

test('a lock whose holder was killed under this very system is taken over at once', async () => {
  const file = lockFile();
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const lock = await takeLock(file, silent, quick);
  const held = readFileSync(file, 'utf8');
  lock.release();
  writeFileSync(file, held.replace(`"pid":${process.pid}`, `"pid":${nobody}`));
  (await takeLock(file, silent, { beat: 10, limit: 600_000 })).release();
  // Another process that has its number by now began at another time.
  writeFileSync(file, held.replace(`"pid":${process.pid}`, `"pid":${child.pid ?? 0}`));
  (await takeLock(file, silent, { beat: 10, limit: 600_000 })).release();
  child.kill();
});

test('a run that was frozen while another took over notices before it sends anything', async () => {
  const file = lockFile();
  const frozen = await takeLock(file, silent, { beat: 600_000, limit: 200 });
  const other = await takeLock(file, silent, quick);
  expect(() => frozen.check()).toThrow(LockLostError);
  frozen.release();
  other.check();
  other.release();
  expect(existsSync(file)).toBe(false);
});

test('a run that was frozen for long, and that nobody took over from, goes on', async () => {
  const file = lockFile();
  const lock = await takeLock(file, silent, { beat: 60, limit: 200 });
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 400);
  lock.check();
  lock.release();
});

test('of several that take over at the same moment, one goes on', async () => {
  const file = lockFile();
  writeFileSync(file, elsewhere);
  const all = await Promise.allSettled(Array.from({ length: 5 }, () => takeLock(file, silent, quick)));
  const taken = all.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  expect(taken).toHaveLength(1);
  taken[0]?.check();
  taken[0]?.release();
});

test('a lock that is removed by hand is lost', async () => {
  const file = lockFile();
  const lock = await takeLock(file, silent, quick);
  writeFileSync(file, 'something else');
  expect(() => lock.check()).toThrow(LockLostError);
  lock.release();
  expect(readFileSync(file, 'utf8')).toBe('something else');
  await wait(1);
});

test('a lock of an older version, or another file, is left alone', async () => {
  const file = lockFile();
  writeFileSync(file, `\n${nobody}\n`);
  await expect(takeLock(file, silent, quick)).rejects.toThrow(
    `${file} was not written by this version. If no other run is working on the file, delete it.`,
  );
});

test('a lock that can’t be written is told', async () => {
  await expect(takeLock(path.join(folder(), 'not', 'there'), silent)).rejects.toThrow(
    "can't be written: ENOENT",
  );
});
