/** Shows the reference over HTTP, on this machine only. */
import { createServer, type Server } from 'node:http';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.txt': 'text/plain',
  '.yaml': 'application/yaml',
};

export const server = (files: ReadonlyMap<string, string>): Server =>
  createServer(({ url = '/' }, response) => {
    const name = url.replace(/^\/|[?#].*$/g, '') || 'index.html';
    const text = files.get(name);
    const type = TYPES[path.extname(name)] ?? 'text/plain';
    if (text === undefined) response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Nothing here.');
    else response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(text);
  });
