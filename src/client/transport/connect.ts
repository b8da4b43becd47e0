import { ConnectionError, RedirectError } from '../errors.js';
import { isOwn } from '../failure-of.js';
import type { Outcome } from '../outcome.js';
import { withoutToken } from '../redact.js';
import type { Call } from '../call-state.js';
import type { Send } from './send.js';

// Redirects are never followed: the token belongs to one host, and a redirected POST would arrive as a GET. Workers know
// no 'error'; there a redirect comes back as an answer.
const redirect: RequestRedirect =
  typeof navigator === 'object' && navigator.userAgent === 'Cloudflare-Workers' ? 'manual' : 'error';

/** Hands the request to the platform. */
export const connect =
  (fetch: typeof globalThis.fetch): Send =>
  (url, { call, method, headers, body, signal }) => {
    // A fetch that ignores its signal would send what the caller was told is not sent.
    signal?.throwIfAborted();
    call.sent = true;
    call.lastSent = call.clock.now();
    call.firstSent ??= call.lastSent;
    return fetch(url, { method, headers, redirect, body: body ?? null, signal: signal ?? null });
  };

/** Turns what breaks a connection, also in the middle of a body, into an error that says whether the order can have arrived. */
export const explainConnection =
  (next: Send): Send =>
  async (url, init) => {
    try {
      return await next(url, init);
    } catch (error) {
      throw isOwn(error, init.call) ? error : connectionError(error, url, init.call);
    }
  };

function connectionError(error: unknown, url: string, call: Call): ConnectionError | RedirectError {
  const { host } = new URL(url);
  try {
    return explained(error, host, call);
  } catch {
    const why = `The connection to ${host} failed with an error that can't be read`;
    return new ConnectionError(why, 'unknown', call, error);
  }
}

function explained(error: unknown, host: string, call: Call): ConnectionError | RedirectError {
  const all = causes(error);
  const code = all.map(codeOf).find((each) => neverConnected.test(each));
  if (code) return new ConnectionError(`${host} could not be reached (${code})`, 'not-sent', call, error);
  const said = all.map(({ message }) => message);
  if (said.includes('unexpected redirect')) return new RedirectError(host, call, error);
  // Some ports are refused without opening a socket, and a proxy may refuse to lead on.
  const isRefused = said.some((each) => /^(?:bad port|Proxy resp)/.test(each));
  const outcome: Outcome = isRefused ? 'not-sent' : 'unknown';
  return new ConnectionError(
    `The connection to ${host} failed (${withoutToken(said.at(-1) ?? String(error), call.secrets).slice(0, 200)})`,
    outcome,
    call,
    error,
  );
}

// Known from Node (sockets, DNS, undici and its proxies, and of TLS what ends the handshake) and Bun. Other platforms don't say, and then
// the outcome is unknown.
const neverConnected =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_\w+|E(?:HOST|NET)(?:UNREACH|DOWN)|EADDRNOTAVAIL|UND_ERR_(?:CONNECT_TIMEOUT|CLOSED|INVALID_ARG)|ERR_TLS_(?:CERT_ALTNAME|HANDSHAKE)_\w+|ERR_SSL_[\w/]*(?:HANDSHAKE_FAILURE|VERSION|PROTOCOL|UNRECOGNIZED_NAME)\w*|CERT_\w+|\w*SELF_SIGNED\w*|UNABLE_TO_\w+|ConnectionRefused|FailedToOpenSocket)$/;

/** The code, unless it befell a connection that stood: a route can be lost in mid-request too. */
const codeOf = (error: Error): string =>
  'code' in error &&
  typeof error.code === 'string' &&
  !('syscall' in error && /^(?:read|write)/.test(String(error.syscall)))
    ? error.code
    : '';

/** The error, its causes, and those that an `AggregateError` gathers, one for each address that was tried. */
function causes(error: unknown, depth = 0): Error[] {
  if (!(error instanceof Error) || depth > 5) return [];
  const gathered: readonly unknown[] = error instanceof AggregateError ? error.errors : [];
  return [error, ...[...gathered, error.cause].flatMap((each) => causes(each, depth + 1))];
}
