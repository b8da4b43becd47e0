/**
 * The contract as one file that needs no server, as Redocly builds it. It lacks the guides and the sandbox, folds members
 * away, and its page asks a host of Redocly's for their logo when there is a network.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { readContents } from './contents.js';
import { docsContract } from './contract.js';
import { root } from './paths.js';

export async function buildOffline(to: string): Promise<void> {
  const { document, samples } = await readContents(root);
  const folder = await mkdtemp(path.join(tmpdir(), 'docs-'));
  try {
    const contract = path.join(folder, 'openapi.json');
    await writeFile(contract, JSON.stringify(docsContract(document, samples)));
    const cli = path.join(root, 'node_modules/@redocly/cli/bin/cli.js');
    // Nothing may wait for the network: Redocly reports usage and looks for updates unless told not to.
    const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
    const args = [cli, 'build-docs', contract, '--inlineBundle', `--output=${to}`];
    await promisify(execFile)(process.execPath, args, { cwd: folder, env });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
