/**
 * A load of calls: connections that are kept, one order on each at a time, written to the socket as bytes made once. Nothing
 * but the end of each answer is looked for, and it never sleeps, since to be woken up would take the server's time. So it
 * is the server that is measured.
 */
import { connect } from 'node:net';
import { customerId, order, token } from '../documented.js';

export interface Load {
  readonly milliseconds: number;
  readonly connections: number;
}

/** Calls a second. */
export async function load(url: string, { milliseconds, connections }: Load): Promise<number> {
  const { port, hostname } = new URL(url);
  const request = requestTo(hostname);
  let calls = 0;
  const started = performance.now();
  const more = (): boolean => performance.now() - started < milliseconds && ++calls > 0;
  const stayAwake = (): void => void (awake = setImmediate(stayAwake));
  let awake = setImmediate(stayAwake);
  await Promise.all(
    Array.from({ length: connections }, () => connection(Number(port), hostname, request, more)),
  ).finally(() => clearImmediate(awake));
  return calls / ((performance.now() - started) / 1000);
}

function requestTo(host: string): Buffer {
  const body = JSON.stringify(order());
  const head = [
    `POST /v1/customers/${customerId}/orders HTTP/1.1`,
    `Host: ${host}`,
    `Authorization: Bearer ${token}`,
    'Accept: application/json',
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`);
}

function connection(port: number, host: string, request: Buffer, more: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, host);
    let answer = Buffer.alloc(0);
    const next = (): void => {
      if (more()) socket.write(request);
      else socket.end(resolve);
    };
    socket.setNoDelay(true);
    socket.on('connect', next);
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('The server closed a connection')));
    socket.on('data', (bytes) => {
      answer = answer.length === 0 ? bytes : Buffer.concat([answer, bytes]);
      try {
        if (answer.length < lengthOf(answer)) return;
      } catch (error) {
        socket.destroy();
        reject(error instanceof Error ? error : new Error(String(error)));
        return;
      }
      answer = Buffer.alloc(0);
      next();
    });
  });
}

/** How long the whole answer is, which begins with these bytes; infinite while its head isn't complete. */
function lengthOf(answer: Buffer): number {
  const end = answer.indexOf('\r\n\r\n');
  if (end < 0) return Infinity;
  const head = answer.toString('latin1', 0, end);
  const length = /^content-length: *(\d+)/im.exec(head)?.[1];
  if (!head.startsWith('HTTP/1.1 201') || length === undefined) throw new Error(`Unexpected answer: ${head}`);
  return end + 4 + Number(length);
}
