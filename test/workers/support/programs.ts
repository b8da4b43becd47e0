/** The programs of docs/workers.md, for the tests of one file. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { bundlePrograms as bundleInto, type Programs } from '../../../scripts/storm/guide-programs.js';

let bundled: Promise<Programs> | undefined;
let folder: string | undefined;
afterAll(async () => {
  if (folder !== undefined) await rm(folder, { recursive: true });
});

/** Once for all tests of a file. */
export const bundlePrograms = (): Promise<Programs> => (bundled ??= bundle());

async function bundle(): Promise<Programs> {
  folder = await mkdtemp(path.join(tmpdir(), 'partner-center-orders-programs-'));
  return bundleInto(folder);
}
