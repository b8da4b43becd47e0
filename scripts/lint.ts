/** `npm run lint`: every linter at the same time, each one's findings, and failure if any of them fails. */
import { spawn } from 'node:child_process';
import { linters } from './lint/linters.js';

// No linter may wait for the network: Redocly reports usage and looks for updates unless told not to.
const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };

const statuses = await Promise.all(linters.map(run));
process.exitCode = statuses.every((status) => status === 0) ? 0 : 1;

/** Prints what the linter says when it has ended, so that their lines don't mix. */
function run(linter: string): Promise<number> {
  // `npm run` puts node_modules/.bin on the path; the shell finds the tools there, on Windows too.
  const child = spawn(linter, { shell: true, stdio: ['ignore', 'pipe', 'pipe'], env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  return new Promise((resolve) => {
    child.on('close', (status) => {
      console.log(`\n› ${linter}\n${said}`.trimEnd());
      resolve(status ?? 1);
    });
  });
}
