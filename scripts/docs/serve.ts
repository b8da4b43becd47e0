/** Shows the built site over HTTP, on this machine only. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.yaml': 'application/yaml; charset=utf-8',
};

/** @param base the path below which the site's links lead; `/` is forwarded to it */
export const server = (folder: string, base = '/'): Server =>
  createServer(({ url = '/' }, response) => {
    // An address can't lead out of the folder: URL takes `..` away, and an encoded one stays a name.
    const { pathname } = new URL(url, 'http://localhost');
    if (pathname === '/' && base !== '/') {
      response.writeHead(302, { Location: base }).end();
      return;
    }
    const name = pathname.startsWith(base) ? pathname.slice(base.length) : undefined;
    void fileFor(folder, name).then((file) =>
      file === undefined ? send(response, 404, path.join(folder, '404.html')) : send(response, 200, file),
    );
  });

/** The file of an address: itself, the first page of a folder, or a page without its ending. */
async function fileFor(folder: string, name: string | undefined): Promise<string | undefined> {
  if (name === undefined) return undefined;
  const file = path.join(folder, name);
  for (const candidate of [file, path.join(file, 'index.html'), `${file}.html`]) {
    const found = await stat(candidate).catch(() => undefined);
    if (found?.isFile() === true) return candidate;
  }
  return undefined;
}

function send(response: ServerResponse, status: number, file: string): void {
  response.writeHead(status, { 'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
  createReadStream(file)
    .on('error', () => response.end())
    .pipe(response);
}
