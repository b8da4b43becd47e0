/** One request and its answer, within bounds of time and size. */
import type { Target } from './target.js';
import type { Answer, Exchange, Failure, PlannedRequest } from './types.js';

/** Longer than any answer of the contract. A list of orders comes whole, and these tests make it long. */
const MOST_BYTES = 16 * 1024 * 1024;

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
  let answer: Answer | undefined;
  const exchanged = async (): Promise<Outcome> => {
    try {
      const { method, body } = planned;
      // The tests follow no redirect: a token goes to the server that was named, and to no other.
      const options: RequestInit = { method, headers, redirect: 'manual', signal: stop.signal };
      const response = await target.fetch(url, body === undefined ? options : { ...options, body });
      answer = { status: response.status, headers: Object.fromEntries(response.headers), body: '' };
      const { text, cut } = await textOf(response, (part) => (answer = answer && { ...answer, body: part }));
      answer = { ...answer, body: text };
      return cut ? { answer, failure: TOO_LARGE } : { answer };
    } catch (error) {
      return { failure: failureOf(error), ...(answer && { answer }) };
    }
  };
  // A stand-in for fetch need not know of signals, so neither the clock nor the caller relies on it.
  let timer: ReturnType<typeof setTimeout> | undefined;
  let abort = (): void => undefined;
  const ended = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => resolve({ failure: slow(target.timeout) }), target.timeout);
    abort = () => resolve({ failure: { kind: 'closed', message: 'Stopped.' } });
  });
  target.signal?.addEventListener('abort', abort);
  const outcome = await Promise.race([exchanged(), ended]);
  clearTimeout(timer);
  target.signal?.removeEventListener('abort', abort);
  // Whatever is still under way is of no interest any more.
  if (outcome.failure !== undefined) stop.abort();
  return { ...outcome, ...(answer && { answer }) };
}

const slow = (timeout: number): Failure => ({
  kind: 'slow',
  message: `There was no whole answer within ${timeout / 1000} seconds.`,
});
const TOO_LARGE: Failure = {
  kind: 'large',
  message: `The answer is longer than ${MOST_BYTES / 1024 / 1024} MiB; the rest was not read.`,
};

/** The body as text, up to the limit. `progress` is told of what has come so far. */
async function textOf(
  { body }: Response,
  progress: (text: string) => void,
): Promise<{ text: string; cut: boolean }> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const reader = body?.getReader();
  let text = '';
  let bytes = 0;
  for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
    bytes += part.value.byteLength;
    text += decoder.decode(part.value, { stream: true });
    progress(text);
    if (bytes > MOST_BYTES) {
      reader?.cancel().catch(() => undefined);
      return { text, cut: true };
    }
  }
  return { text: text + decoder.decode(), cut: false };
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
  const why = reasons.join(': ') || String(error);
  return UNREACHABLE.test(`${codes.join(' ')} ${why}`)
    ? { kind: 'unreachable', message: `The server can't be reached: ${why}.` }
    : { kind: 'closed', message: `The connection ended before the answer did: ${why}.` };
}

/** Headers whose names say that their values are nobody's business. */
const SECRET = /auth|cookie|key|token|secret|password/i;

/** The header as it may be shown: `$X_API_KEY` stands for what a person would have to fill in. */
export function withoutSecrets(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, SECRET.test(name) ? placeholder(name) : value]),
  );
}

const placeholder = (name: string): string => `$${name.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_')}`;

/** Takes the token and other secrets out of what a server sent back, or an error said. */
export function redactor({ token, headers }: Target): (text: string) => string {
  const secrets = new Map([[token, '$TOKEN']]);
  for (const [name, value] of Object.entries(headers)) {
    if (SECRET.test(name) && value !== '') secrets.set(value, placeholder(name));
  }
  const spellings = [...secrets].flatMap(([secret, shown]) =>
    [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)].map(
      (text) => [text, shown] as const,
    ),
  );
  return (text) => spellings.reduce((rest, [secret, shown]) => rest.replaceAll(secret, () => shown), text);
}
