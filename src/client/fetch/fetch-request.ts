/** What is taken over from a `Request`, and what of it is refused. */
import { InvalidOptionError } from '../errors.js';
import type { CallOptions } from '../call-options.js';
import { withoutToken } from '../redact.js';
import type { Call } from '../call-state.js';
import { within } from '../transport/timeout.js';

interface RequestHeaders {
  /** The ids, the signal, and headers that have rules. */
  readonly options: CallOptions;
  /** Those that the client sets in its own calls and a request may set otherwise. */
  readonly own: Readonly<Record<string, string>>;
}

export function headersOf(request: Request): RequestHeaders {
  const headers = new Headers(request.headers);
  const taken = (name: string): string | undefined => {
    const value = headers.get(name) ?? undefined;
    headers.delete(name);
    return value;
  };
  const accept = taken('Accept');
  const contentType = taken('Content-Type');
  return {
    options: {
      requestId: taken('MS-RequestId'),
      correlationId: taken('MS-CorrelationId'),
      signal: request.signal,
      headers: [...headers],
    },
    own: {
      ...(accept !== undefined && { Accept: accept }),
      ...(contentType !== undefined && { 'Content-Type': contentType }),
    },
  };
}

/**
 * The address of a request, without its fragment.
 *
 * @throws {InvalidOptionError} when it isn't below the base URL, the only place that the token is for
 */
export function addressIn({ url }: Request, baseUrl: string, call: Call): string {
  const base = new URL(baseUrl);
  const { origin, pathname, search } = new URL(url);
  const wrong = (why: string) =>
    new InvalidOptionError(
      `the address ${JSON.stringify(withoutToken(url, call.secrets).slice(0, 200))} ${why}.`,
      call,
    );
  if (origin !== base.origin || !pathname.startsWith(`${base.pathname.replace(/\/$/, '')}/`))
    throw wrong(`is not below ${baseUrl}, the only place that the token is sent to`);
  if (/\/\/|%2f|%5c/i.test(pathname)) throw wrong('has an empty or an encoded path segment');
  if (/%7b|\{/i.test(pathname)) throw wrong('has a path parameter without a value');
  return origin + pathname + search;
}

/** How each option of the client's own calls is said to `fetch`; options of `fetch` itself have no such names. */
const otherwise: readonly (readonly [option: RegExp, advice: string])[] = [
  [/^(?:ms.?)?request.?id$/i, 'send the header MS-RequestId'],
  [/^(?:ms.?)?correlation.?id$/i, 'send the header MS-CorrelationId'],
  [/^(?:total)?.?time.?out$/i, 'set it on the client, or give a signal'],
  [/^(?:max)?.?(?:retry|retries)$/i, 'set maxRetries on the client'],
  [/^unknown.?members$/i, 'fetch sends an order without checking it'],
];

/**
 * `fetch` would pass over an option that it doesn't know, and a request id that is passed over is a second purchase.
 *
 * @throws {InvalidOptionError}
 */
export function refuseCallOptions(given: readonly unknown[], call: Call): void {
  for (const name of given.flatMap(namesIn)) {
    const advice = otherwise.find(([option]) => option.test(name))?.[1];
    if (advice !== undefined)
      throw new InvalidOptionError(`${name.slice(0, 60)} is not an option of fetch: ${advice}.`, call);
  }
}

/** openapi-fetch hangs the options that it doesn't know on the request. */
const namesIn = (given: unknown): string[] =>
  typeof given === 'object' && given !== null ? Object.keys(given) : [];

/** The whole body, so that each attempt sends all of it; a stream can be read only once. */
export async function bodyOf(request: Request, call: Call): Promise<ArrayBuffer | undefined> {
  // Some browsers have no such member.
  if (request.body === null) return undefined;
  const bytes = await within(call, Infinity, () => request.arrayBuffer());
  return bytes.byteLength > 0 ? bytes : undefined;
}
