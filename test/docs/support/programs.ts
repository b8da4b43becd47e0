/** Runs snippets that need a process of their own. */
import { execFile, spawn } from 'node:child_process';
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../../scripts/docs/paths.js';
import { built } from '../../support/built.js';
import type { Variables } from './environment.js';

const run = promisify(execFile);

/** Snippets become files here, out of the linters' way; the folder is not committed. */
export const folder = path.join(root, 'docs/.snippets');

const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');

/** `npx partner-center-orders` runs this package's command line; nothing else may be run by npx. */
const NPX = `#!/bin/sh
[ "$1" = partner-center-orders ] || { echo "npx may only run partner-center-orders here" >&2; exit 127; }
shift
exec "${process.execPath}" "${built('partner-center-orders')}" "$@"
`;

/** A test that installs would pull the packages from under everything else that runs. */
const NPM = `#!/bin/sh
echo "npm is not run by the tests: say so in the block's info string" >&2
exit 127
`;

const TSCONFIG = JSON.stringify({
  compilerOptions: {
    module: 'nodenext',
    paths: {
      'partner-center-orders': [path.join(root, 'src/index.ts')],
      'partner-center-orders/contract': [path.join(root, 'src/verify/index.ts')],
      'partner-center-orders/*': [path.join(root, 'src/*/index.ts'), path.join(root, 'src/*.ts')],
    },
  },
});

const VITEST = `import { mergeConfig } from 'vitest/config';
import base from '../../vitest.config.js';
export default mergeConfig(base, { test: { include: ['docs/.snippets/*.test.ts'] } });
`;

export async function prepareFolder(): Promise<void> {
  await mkdir(path.join(folder, 'bin'), { recursive: true });
  for (const [name, script] of Object.entries({ npx: NPX, npm: NPM })) {
    await writeFile(path.join(folder, 'bin', name), script);
    await chmod(path.join(folder, 'bin', name), 0o755);
  }
  await writeFile(path.join(folder, 'tsconfig.json'), TSCONFIG);
  await writeFile(path.join(folder, 'vitest.config.ts'), VITEST);
}

const LONGEST_MS = 45_000;

export const removeFolder = (): Promise<void> => rm(folder, { recursive: true, force: true });

/** Gives what the script wrote; rejects when it fails or takes too long, and leaves nothing of it running. */
export function runShell(code: string, env: Variables): Promise<string> {
  const child = spawn('sh', ['-e', '-c', code], {
    cwd: root,
    env: {
      ...process.env,
      ...env,
      TMPDIR: folder,
      PATH: `${path.join(folder, 'bin')}:${process.env['PATH'] ?? ''}`,
    },
    // A group of its own, so that what it started in the background can be ended with it.
    detached: true,
  });
  let output = '';
  const collect = (chunk: Buffer): void => void (output += chunk.toString());
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const endGroup = (): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid);
    } catch {
      // Nothing of it is left.
    }
  };
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      endGroup();
      reject(new Error(`Not done after ${LONGEST_MS} ms:\n${output}`));
    }, LONGEST_MS);
    child.on('error', reject);
    child.on('exit', (status) => {
      clearTimeout(timer);
      endGroup();
      if (status === 0) resolve(output);
      else reject(new Error(`Exit status ${String(status)}:\n${output}`));
    });
  });
}

export async function runNodeTest(file: string): Promise<string> {
  const args = [tsx, '--tsconfig', path.join(folder, 'tsconfig.json'), '--test', '--test-reporter=tap', file];
  return (await run(process.execPath, args, { cwd: root })).stdout;
}

/** Gives what the program wrote. */
export async function runProgram(file: string): Promise<string> {
  const args = [tsx, '--tsconfig', path.join(folder, 'tsconfig.json'), file];
  return (await run(process.execPath, args, { cwd: root })).stdout;
}

export async function runVitest(file: string): Promise<string> {
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--config', path.join(folder, 'vitest.config.ts'), '--root', root, file];
  return (await run(process.execPath, args, { cwd: root, env: { ...process.env, NO_COLOR: '1' } })).stdout;
}
