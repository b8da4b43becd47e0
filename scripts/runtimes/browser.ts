/** The smoke program in Chromium, from the files as installed: native modules and an import map, no bundler. */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Packed } from '../package/packed.js';

const page = `<!doctype html>
<meta charset="utf-8">
<script type="importmap">{ "imports": {
  "openapi-fetch": "/node_modules/openapi-fetch/dist/index.mjs",
  "partner-center-orders": "/node_modules/partner-center-orders/dist/src/index.js",
  "partner-center-orders/sandbox": "/node_modules/partner-center-orders/dist/src/sandbox/index.js",
  "partner-center-orders/validate": "/node_modules/partner-center-orders/dist/src/validate/index.js",
  "#openapi.json": "/node_modules/partner-center-orders/generated/openapi.json",
  "partner-center-orders/openapi.json": "/node_modules/partner-center-orders/generated/openapi.json"
} }</script>`;

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
};

export interface Seen {
  readonly version: string;
  readonly output: string;
}

/** Rejects with the page's error. */
export async function runInBrowser({ consumer }: Packed, executablePath: string): Promise<Seen> {
  const { launch } = await import('../../test/site/support/chromium.js');
  const site = await serve(consumer);
  const browser = await launch(executablePath);
  try {
    const tab = await browser.newPage();
    await tab.goto(site.url);
    // As text, since the path means something in the page only.
    const output: unknown = await tab.evaluate(`import('/smoke/smoke.js').then(({ smoke }) => smoke())`);
    return { version: browser.version(), output: String(output) };
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Serves a folder of ours on loopback to a page of ours. */
async function serve(folder: string): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const type = types[path.extname(pathname)];
    if (type === undefined) {
      response.writeHead(pathname === '/' ? 200 : 404, { 'content-type': 'text/html' });
      response.end(pathname === '/' ? page : undefined);
      return;
    }
    readFile(path.join(folder, pathname)).then(
      (bytes) => response.writeHead(200, { 'content-type': type }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
