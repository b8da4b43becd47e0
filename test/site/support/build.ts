/** Builds the site in a folder of the tests, as it is built for its address. */
import { buildSite } from '../../../scripts/docs/build.js';

const [, , folder = '', address = ''] = process.argv;
await buildSite(folder, new URL(address));
