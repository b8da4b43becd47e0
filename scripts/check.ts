/**
 * `npm run check`: what can be said of the sources without running them, all at the same time. What has passed is not checked
 * again while nothing has changed; in CI it always is.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { linters } from './lint/linters.js';
import { runTogether } from './lint/run-together.js';
import { stateOf } from './check/state.js';
import { root } from './package/packed.js';

const TYPECHECK = 'tsc --incremental --tsBuildInfoFile node_modules/.cache/check/tsbuildinfo';

const folder = path.join(root, 'node_modules/.cache/check');
const state = process.env['CI'] === 'true' ? undefined : await stateOf(root);

if (state !== undefined && existsSync(path.join(folder, state))) {
  console.log('Lint and types: no file has changed since they passed.');
} else if (await runTogether([TYPECHECK, ...linters])) {
  // Of what was there before, so that a change in the meantime is a change.
  await mkdir(folder, { recursive: true });
  if (state !== undefined) await writeFile(path.join(folder, state), '');
} else {
  process.exitCode = 1;
}
