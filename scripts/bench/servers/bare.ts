/** The least that answers with the documented order: node:http, a body that is read and thrown away. */
import { createServer } from 'node:http';
import { answer } from '../child.js';
import { answerHeaders, created } from '../documented.js';

const body = JSON.stringify(created());
const headers = { ...answerHeaders, 'Content-Length': Buffer.byteLength(body) };
const server = createServer((request, response) => {
  request.resume().on('end', () => response.writeHead(201, headers).end(body));
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
answer(() => server.address());
