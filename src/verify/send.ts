/** One request and its answer, within bounds of time and size. */
import { excessOf, MOST_BYTES } from './bounds.js';
import { gather, type Gathered } from './gather.js';
import { withoutSecrets } from './redact.js';
import type { Target } from './target.js';
import type { Answer, Exchange, Failure, PlannedRequest } from './types.js';

/** Never rejects but for the caller's own signal. */
export async function send(planned: PlannedRequest, target: Target): Promise<Exchange> {
  const request = {
    ...planned,
    url: target.base + planned.path,
    headers: { ...withoutSecrets(target.headers), ...planned.headers },
  };
  const started = new Date();
  const before = performance.now();
  const outcome = await attempt(planned, request.url, target);
  target.signal?.throwIfAborted();
  const milliseconds = Math.round((performance.now() - before) * 10) / 10;
  return { request, ...outcome, started: started.toISOString(), milliseconds };
}

type Outcome = Pick<Exchange, 'answer' | 'failure'>;

async function attempt(planned: PlannedRequest, url: string, target: Target): Promise<Outcome> {
  const stop = new AbortController();
  const headers = new Headers({ ...target.headers, ...planned.headers });
  const authorization = headers.get('authorization');
  if (authorization !== null) headers.set('authorization', authorization.replace('$TOKEN', target.token));
  const gathered = gather(MOST_BYTES);
  let head: Omit<Answer, 'body'> | undefined;
  const exchanged = async (): Promise<Failure | undefined> => {
    try {
      const { method, body } = planned;
      // The tests follow no redirect: a token goes to the server that was named, and to no other.
      const options: RequestInit = { method, headers, redirect: 'manual', signal: stop.signal };
      const response = await target.fetch(url, body === undefined ? options : { ...options, body });
      head = { status: response.status, headers: Object.fromEntries(response.headers) };
      return await read(response, gathered, stop.signal);
    } catch (error) {
      return failureOf(error);
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
  const answer = head && { ...head, body: gathered.text() };
  failure ??= tooMuch(answer?.body ?? '');
  return { ...(answer && { answer }), ...(failure && { failure }) };
}

const slow = (timeout: number): Failure => ({
  kind: 'slow',
  message: `There was no whole answer within ${timeout / 1000} seconds.`,
});
const TOO_LARGE: Failure = {
  kind: 'large',
  message: `The answer is longer than ${MOST_BYTES / 1024 / 1024} MiB; the rest was not read.`,
};

function tooMuch(text: string): Failure | undefined {
  const excess = excessOf(text);
  return excess === undefined ? undefined : { kind: 'large', message: `${excess}; it was not judged.` };
}

/** Reads the body, up to the limit. */
async function read(
  { body }: Response,
  gathered: Gathered,
  stopped: AbortSignal,
): Promise<Failure | undefined> {
  const reader = body?.getReader();
  for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
    // A stand-in for fetch need not know of signals.
    if (gathered.add(part.value) && !stopped.aborted) continue;
    reader?.cancel().catch(() => undefined);
    return TOO_LARGE;
  }
  return undefined;
}

/** Codes of Node and its fetch for connections that never came about, and a word for ports that fetch never asks. */
const UNREACHABLE =
  /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|bad port|CERT|SSL|TLS|EPROTO|UNABLE_TO/;

function failureOf(error: unknown): Failure {
  const reasons: string[] = [];
  const codes: string[] = [];
  for (let reason = error, depth = 0; reason instanceof Error && depth < 5; reason = reason.cause, depth++) {
    const code = 'code' in reason && typeof reason.code === 'string' ? reason.code : '';
    codes.push(code);
    const words = reason.message.includes(code) ? reason.message : `${reason.message} ${code}`.trim();
    if (words !== 'fetch failed' && words !== '') reasons.push(words);
  }
  const why = reasons.join(': ') || 'no reason was given';
  return UNREACHABLE.test(`${codes.join(' ')} ${why}`)
    ? { kind: 'unreachable', message: `The server can't be reached: ${why}.` }
    : { kind: 'closed', message: `The connection ended before the answer did: ${why}.` };
}
