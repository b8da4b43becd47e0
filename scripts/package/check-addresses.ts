/** Stops a release of a package that does not say where it lives. npm runs it before it publishes. */
import manifest from '../../package.json' with { type: 'json' };
import { missingAddresses } from './missing-addresses.js';

const problem = missingAddresses(manifest);
if (problem !== undefined) {
  console.error(problem);
  process.exitCode = 1;
}
