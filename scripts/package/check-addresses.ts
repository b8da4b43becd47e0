/** Stops a release of a package that does not say where it lives: npm shows these, and finds by them what README links to. */
import manifest from '../../package.json' with { type: 'json' };
import { missingAddresses } from './missing-addresses.js';

const missing = missingAddresses(manifest);
if (missing.length > 0) {
  console.error(
    `package.json does not say ${missing.map((name) => `"${name}"`).join(', ')}. Set them before you publish: the site’s ` +
      'address, where to report faults, and the repository, by which npm resolves the links of README.',
  );
  process.exitCode = 1;
}
