/** One request and its response, within bounds of time and size. */
import { byteBuffer, type ByteBuffer } from './byte-buffer.js';
import { connectionFailure } from './connection-failure.js';
import type { Exchange, Failure, PlannedRequest, RecordedResponse } from './exchange.js';
import { exceededLimit } from './json-limits.js';
import { withoutSecrets } from './redact.js';
import type { Target } from './target.js';

/** The same as the client reads. A list of orders comes whole, and these tests make it long. */
const MAX_BYTES = 10 * 1024 * 1024;

/** Never rejects but for the caller's own signal. */
export async function send(planned: PlannedRequest, target: Target): Promise<Exchange> {
  const request = {
    ...planned,
    url: target.base + planned.path,
    headers: { ...withoutSecrets(target.headers), ...planned.headers },
  };
  const started = new Date();
  const before = performance.now();
  const received = await attempt(planned, request.url, target);
  target.signal?.throwIfAborted();
  const milliseconds = Math.round((performance.now() - before) * 10) / 10;
  return { request, ...received, started: started.toISOString(), milliseconds };
}

async function attempt(
  planned: PlannedRequest,
  url: string,
  target: Target,
): Promise<Pick<Exchange, 'response' | 'failure'>> {
  const stop = new AbortController();
  const headers = new Headers({ ...target.headers, ...planned.headers });
  const authorization = headers.get('authorization');
  if (authorization !== null) headers.set('authorization', authorization.replace('$TOKEN', target.token));
  const buffer = byteBuffer(MAX_BYTES);
  let head: Omit<RecordedResponse, 'body'> | undefined;
  const exchanged = async (): Promise<Failure | undefined> => {
    try {
      const { method, body } = planned;
      // The tests follow no redirect: a token goes to the server that was named, and to no other.
      const options: RequestInit = { method, headers, redirect: 'manual', signal: stop.signal };
      const response = await target.fetch(url, body === undefined ? options : { ...options, body });
      head = { status: response.status, headers: Object.fromEntries(response.headers) };
      return await readBody(response, buffer, stop.signal);
    } catch (error) {
      return connectionFailure(error);
    }
  };
  // A stand-in for fetch need not know of signals, so neither the clock nor the caller relies on it.
  let timer: ReturnType<typeof setTimeout> | undefined;
  let abort = (): void => undefined;
  const ended = new Promise<Failure>((resolve) => {
    timer = setTimeout(() => resolve(slow(target.timeout)), target.timeout);
    abort = () => resolve({ kind: 'closed', message: 'Stopped.' });
  });
  target.signal?.addEventListener('abort', abort);
  let failure = await Promise.race([exchanged(), ended]);
  clearTimeout(timer);
  target.signal?.removeEventListener('abort', abort);
  // Whatever is still under way is of no interest any more.
  if (failure !== undefined) stop.abort();
  const response = head && { ...head, body: buffer.text() };
  failure ??= tooMuchJson(response?.body ?? '');
  return { ...(response && { response }), ...(failure && { failure }) };
}

const slow = (timeout: number): Failure => ({
  kind: 'slow',
  message: `There was no whole answer within ${timeout / 1000} seconds.`,
});
const TOO_LARGE: Failure = {
  kind: 'large',
  message: `The answer is longer than ${MAX_BYTES / 1024 / 1024} MiB; the rest was not read.`,
};

function tooMuchJson(text: string): Failure | undefined {
  const exceeded = exceededLimit(text);
  return exceeded === undefined ? undefined : { kind: 'large', message: `${exceeded}; it was not judged.` };
}

/** Reads the body, up to the limit. */
async function readBody(
  { body }: Response,
  buffer: ByteBuffer,
  stopped: AbortSignal,
): Promise<Failure | undefined> {
  const reader = body?.getReader();
  for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
    // A stand-in for fetch need not know of signals.
    if (buffer.add(part.value) && !stopped.aborted) continue;
    reader?.cancel().catch(() => undefined);
    return TOO_LARGE;
  }
  return undefined;
}
