/**
 * The least that answers with the documented order, of node:http alone: a body that is read and thrown away, and the same
 * bytes each time. With the argument `json` it parses the order, and writes the answer anew each time.
 */
import { createServer } from 'node:http';
import { answerHeaders, created } from './documented.js';

const [port = '', kind = ''] = process.argv.slice(2);
const text = JSON.stringify(created);
const headers = { ...answerHeaders, 'Content-Length': Buffer.byteLength(text) };

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  if (kind === 'json') request.on('data', (chunk: Buffer) => chunks.push(chunk));
  else request.resume();
  request.on('end', () => {
    if (kind === 'json' && chunks.length > 0) JSON.parse(Buffer.concat(chunks).toString());
    response.writeHead(201, headers).end(kind === 'json' ? JSON.stringify(created) : text);
  });
});
server.listen(Number(port), '127.0.0.1');
