/**
 * The sandbox over HTTP, on this machine only. It asks Node for its modules instead of importing them, so that what uses the
 * sandbox's `fetch` alone can be bundled for a browser.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { turnedAway, type Addressed } from './admission.js';
import { PIECES, type Answering, type Handler, type HttpResponse, type RequestHead } from './http.js';
import { refusal } from './refusal.js';

export interface ListenOptions {
  /** Default: any port that is free. */
  readonly port?: number;
  /** `127.0.0.1` (default), `::1` or `localhost`. */
  readonly host?: string;
}

export interface Listening {
  /** The base URL for a client, without a slash at its end. */
  readonly url: string;
  readonly port: number;
  /** Stops listening. Gives calls under way up to two seconds to finish, then closes every connection. */
  readonly close: () => Promise<void>;
}

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

/** How long close() waits for calls under way. */
const GRACE_MS = 2000;
const IDLE_CHECK_MS = 20;

/** Waiting for its turn, an answer doesn't keep the process alive; its connection does. */
const UNREF = { ref: false };

/** @param maxBodyBytes a longer body is thrown away, and reaches the handler as undefined */
export async function listen(
  { handle, turnAway }: Answering,
  maxBodyBytes: number,
  { port = 0, host = '127.0.0.1' }: ListenOptions,
): Promise<Listening> {
  if (!LOOPBACK.includes(host)) {
    throw new TypeError(
      `The sandbox listens only on ${LOOPBACK.join(', ')}, not on ${host}: it has no protection of its own, so no other machine may reach it.`,
    );
  }
  const { createServer } = process.getBuiltinModule('node:http');
  const silent = new Set<Socket>();
  const server = createServer((request, response) => {
    // The client may go away at any time; what is written after that goes nowhere.
    response.on('error', () => undefined);
    silent.delete(request.socket);
    const refused = turnedAway(addressed(request));
    if (refused !== undefined) {
      send(turnAway(headOf(request), refused), response);
      return;
    }
    readBody(request, maxBodyBytes, (body) => send(responseTo(handle, request, body), response));
  });
  // Node counts a connection that has never sent anything as busy; browsers and pools open such ones ahead.
  server.on('connection', (socket: Socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} on ${host} is in use.`, { cause: error })
          : error,
      );
    });
    server.listen(port, host, resolve);
  });

  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  let closed: Promise<void> | undefined;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    port: bound,
    close: () =>
      (closed ??= new Promise((resolve) => {
        // A connection that becomes idle later would keep the server open until its keep-alive runs out.
        const idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MS);
        for (const socket of silent) socket.destroy();
        const grace = setTimeout(() => server.closeAllConnections(), GRACE_MS);
        server.close(() => {
          clearInterval(idle);
          clearTimeout(grace);
          resolve();
        });
      })),
  };
}

function addressed({ url = '', rawHeaders, headers: { origin } }: IncomingMessage): Addressed {
  // Names and values take turns. Of several Hosts, Node itself tells the first only.
  const hosts = rawHeaders.filter((_, i) => i % 2 === 1 && rawHeaders[i - 1]?.toLowerCase() === 'host');
  return { target: url, hosts, origin };
}

function readBody(request: IncomingMessage, limit: number, done: (body: Buffer | undefined) => void): void {
  let held: Buffer = Buffer.alloc(0);
  let size = 0;
  request.on('data', (chunk: Buffer) => {
    const before = size;
    size += chunk.length;
    if (size > limit) held = Buffer.alloc(0);
    // Most bodies come in one piece. One of millions of pieces is kept in one as well.
    else if (before === 0) held = chunk;
    else {
      if (size > held.length) held = Buffer.concat([held.subarray(0, before)], Math.max(size, 2 * before));
      held.set(chunk, before);
    }
  });
  request.on('end', () => done(size <= limit ? held.subarray(0, size) : undefined));
}

function headOf({ method = '', url = '', headers }: IncomingMessage): RequestHead {
  const end = url.indexOf('?');
  return {
    method,
    path: end < 0 ? url : url.slice(0, end),
    query: end < 0 ? '' : url.slice(end + 1),
    header: (name) => {
      const value = headers[name];
      return Array.isArray(value) ? value.join(', ') : value;
    },
  };
}

function responseTo(handle: Handler, request: IncomingMessage, bytes: Buffer | undefined): HttpResponse {
  try {
    return handle({
      ...headOf(request),
      body: bytes?.toString('utf8'),
      bytes: () => bytes ?? new Uint8Array(),
    });
  } catch (error) {
    // A fault of the sandbox, or of a function that was given to it, must not end the process.
    const { status, fault } = refusal(800003, { detail: String(error) });
    return { status, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(fault) };
  }
}

function send(made: HttpResponse, response: ServerResponse): void {
  if (made.delivery !== undefined) return void sendSpoilt(made, response);
  const { status, headers, body } = made;
  response.writeHead(status, { 'Content-Length': Buffer.byteLength(body), ...headers }).end(body);
}

async function sendSpoilt(
  { status, headers, body, delivery = {} }: HttpResponse,
  response: ServerResponse,
): Promise<void> {
  const { setTimeout: pause } = process.getBuiltinModule('node:timers/promises');
  const { delay, close, cut, spread } = delivery;
  if (delay !== undefined) await pause(delay, undefined, UNREF);
  if (close === true || isGone(response)) return void response.destroy();
  const bytes = Buffer.from(body);
  response.writeHead(status, { ...headers, 'Content-Length': bytes.length });
  if (cut === true) {
    response.write(bytes.subarray(0, bytes.length >> 1), () => response.destroy());
    return;
  }
  const size = spread === undefined ? bytes.length : Math.ceil(bytes.length / PIECES);
  for (let sent = 0; sent < bytes.length; sent += size) {
    if (spread !== undefined) await pause(spread / PIECES, undefined, UNREF);
    if (isGone(response)) return;
    response.write(bytes.subarray(sent, sent + size));
  }
  response.end();
}

const isGone = (response: ServerResponse): boolean => response.destroyed;
