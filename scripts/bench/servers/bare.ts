/**
 * The least that answers with the documented order, of node:http alone: a body that is read and thrown away, and the same
 * bytes each time. With the argument `json` it parses the order, and writes the answer anew each time.
 */
import { createServer } from 'node:http';
import { answer } from '../child.js';
import { answerHeaders, created } from '../documented.js';

const order = created();
const text = JSON.stringify(order);
const headers = { ...answerHeaders, 'Content-Length': Buffer.byteLength(text) };
const usesJson = process.argv[2] === 'json';

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  if (usesJson) request.on('data', (chunk: Buffer) => chunks.push(chunk));
  else request.resume();
  request.on('end', () => {
    if (usesJson) JSON.parse(Buffer.concat(chunks).toString());
    response.writeHead(201, headers).end(usesJson ? JSON.stringify(order) : text);
  });
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
answer(() => server.address());
