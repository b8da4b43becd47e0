/**
 * `npm run docs` builds the documentation site in docs/site/. `-- --serve [port]` shows it as well; `-- --offline` builds the
 * contract as a single file instead.
 */
import path from 'node:path';
import { buildSite } from './docs/build.js';
import { buildOffline } from './docs/offline.js';
import { offlineFile, root, siteFolder } from './docs/paths.js';
import { server } from './docs/serve.js';
import { siteAddress } from './docs/site-address.js';

const DEFAULT_PORT = 4011;
const here = (file: string): string => path.relative(root, file);

if (process.argv.includes('--offline')) {
  await buildOffline(offlineFile);
  console.log(
    `Wrote ${here(offlineFile)}: the operations and schemas in one file that needs no server. It lacks the guides,`,
  );
  console.log(
    'the error codes’ own addresses and the sandbox, and asks cdn.redoc.ly for a logo when there is a network.',
  );
} else {
  await buildSite();
  console.log(`Wrote ${here(siteFolder)}/.`);
  if ((await siteAddress()) === undefined) {
    console.log(
      'Without a sitemap and canonical addresses: "homepage" of package.json, the site’s address, is not set.',
    );
  }
  const serve = process.argv.indexOf('--serve');
  if (serve > 0) {
    const port = Number(process.argv[serve + 1] ?? DEFAULT_PORT);
    server(siteFolder).listen(port, '127.0.0.1', () => {
      console.log(`The site is at http://127.0.0.1:${port}/ until you press Ctrl+C.`);
    });
  }
}
