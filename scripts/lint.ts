/** `npm run lint`: every linter, each one's findings, and failure if any of them fails. */
import { spawnSync } from 'node:child_process';

const steps = [
  'redocly lint openapi.yaml',
  'spectral lint openapi.yaml --fail-severity=hint',
  'eslint . --max-warnings=0',
  'prettier --check --log-level=warn .',
];

// No linter may wait for the network: Redocly reports usage and looks for updates unless told not to.
const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };

let failed = false;
for (const step of steps) {
  console.log(`\n› ${step}`);
  // `npm run` puts node_modules/.bin on the path; the shell finds the tools there, on Windows too.
  const { status } = spawnSync(step, { shell: true, stdio: 'inherit', env });
  failed ||= status !== 0;
}
process.exitCode = failed ? 1 : 0;
