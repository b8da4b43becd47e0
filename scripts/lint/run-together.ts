/** Runs commands at the same time. */
import { spawn } from 'node:child_process';

// No linter may wait for the network: Redocly reports usage and looks for updates unless told not to.
const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };

/** Whether all of them succeeded. */
export async function runTogether(commands: readonly string[]): Promise<boolean> {
  const statuses = await Promise.all(commands.map(run));
  return statuses.every((status) => status === 0);
}

/** Prints what the command says when it has ended, so that their lines don't mix. */
function run(command: string): Promise<number> {
  // `npm run` puts node_modules/.bin on the path; the shell finds the tools there, on Windows too.
  const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'], env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  return new Promise((resolve) => {
    child.on('close', (status) => {
      console.log(`\n› ${command}\n${said}`.trimEnd());
      resolve(status ?? 1);
    });
  });
}
