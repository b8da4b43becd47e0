/** The programs of docs/workers.md, bundled once for all tests of a worker. */
import { mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { inject } from 'vitest';
import { bundlePrograms as bundleInto, type Programs } from '../../../scripts/storm/guide-programs.js';

let bundled: Promise<Programs> | undefined;

export const bundlePrograms = (): Promise<Programs> => (bundled ??= bundle());

const bundle = async (): Promise<Programs> =>
  bundleInto(await mkdtemp(path.join(inject('scratch'), 'programs-')));
