/**
 * `npm run docs` builds the documentation site in docs/site/. `-- --serve [port]` shows it as well; `-- --offline` builds the
 * contract as a single file instead.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from './docs/build.js';
import { buildOffline } from './docs/offline.js';
import { offlineFile, root, siteFolder } from './docs/paths.js';
import { server } from './docs/serve.js';
import { siteAddress } from './docs/site-address.js';

const DEFAULT_PORT = 4011;
const here = (file: string): string => path.relative(root, file);

const { values, positionals } = commandLine();
const port = Number(positionals[0] ?? DEFAULT_PORT);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(
    `"${positionals[0] ?? ''}" is not a port. Use a number from 0 to 65535: npm run docs -- --serve ${DEFAULT_PORT}`,
  );
  process.exitCode = 2;
} else if (values.offline === true) {
  await buildOffline(offlineFile);
  console.log(
    `Wrote ${here(offlineFile)}: all operations and schemas in one file that needs no server, as Redocly lays them out.
It has no guides, no sandbox and no links to single error codes, and members inside members are collapsed. When there
is a network, the page loads Redocly's logo from cdn.redoc.ly; it sends nothing else. Some of Redocly's text has low
contrast: the site (npm run docs) is the accessible one.`,
  );
} else {
  const address = await siteAddress();
  await buildSite(siteFolder, address);
  console.log(`Wrote ${here(siteFolder)}/.`);
  if (address === undefined) {
    console.log(
      'It has no sitemap and no canonical addresses, because package.json has no "homepage": the address of the site.',
    );
  }
  if (values.serve === true) serve(address?.pathname ?? '/');
}

function commandLine() {
  try {
    return parseArgs({
      options: { serve: { type: 'boolean' }, offline: { type: 'boolean' } },
      allowPositionals: true,
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error('Usage: npm run docs [-- --serve [PORT] | -- --offline]');
    process.exit(2);
  }
}

function serve(base: string): void {
  const running = server(siteFolder, base);
  running.on('error', (error) => {
    console.error(`The site is built but not shown: ${error.message}. Choose another port after --serve.`);
    process.exitCode = 2;
  });
  running.listen(port, '127.0.0.1', () => {
    const bound = running.address();
    const at = typeof bound === 'object' && bound !== null ? bound.port : port;
    console.log(`The site is at http://127.0.0.1:${at}${base} until you press Ctrl+C.`);
  });
}
