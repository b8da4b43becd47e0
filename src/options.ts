import { clouds } from '../generated/clouds.js';
import { systemClock, type Clock } from './clock.js';
import type { Credential } from './credential.js';
import type { ObserverOptions } from './observer.js';
import { isLoopback } from './shared/loopback.js';

/** Microsoft's clouds that have a Partner Center. */
export type Cloud = keyof typeof clouds;

/** Limits and headers, for a client or for one call. */
export interface CallLimits {
  /**
   * Time limit of one attempt, in milliseconds: for the token, the head of the answer and its body together.
   * @default 60_000
   */
  readonly timeout?: number | undefined;
  /**
   * Time limit of the whole call with its waits and repeats, in milliseconds.
   * @default 300_000
   */
  readonly totalTimeout?: number | undefined;
  /**
   * How many attempts may follow the first, where that is safe: each carries the same `MS-RequestId`.
   * @default 2
   */
  readonly maxRetries?: number | undefined;
  /**
   * Further headers, such as `X-Locale`, `MS-PartnerCenter-Application` or W3C `traceparent`. Those that the client sets
   * itself are refused.
   * @default none
   */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

export interface PartnerCenterOptions extends CallLimits, ObserverOptions {
  /** The token, a function that returns one, or a credential of `@azure/identity`. It is sent to the base URL only. */
  readonly credential: Credential;
  /**
   * The cloud to order in. It decides the base URL and the scope of the token.
   * @default 'global'
   */
  readonly cloud?: Cloud | undefined;
  /**
   * Another address than the cloud's, such as a sandbox or a gateway, without `/v1`. Plain http is for loopback only.
   * @default the cloud's own
   */
  readonly baseUrl?: string | undefined;
  /**
   * How requests are sent.
   * @default the platform's fetch
   */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /**
   * Keeps the client within a rate, in requests a minute; calls wait for their turn in the order in which they came.
   * The documented limit for orders is 500 for each partner tenant.
   * @default no limit
   */
  readonly maxRequestsPerMinute?: number | undefined;
  /**
   * The largest answer that is read, in bytes.
   * @default 10_485_760
   */
  readonly maxResponseBytes?: number | undefined;
  /** Where the client takes time from. @default the platform's clock */
  readonly clock?: Clock | undefined;
  /** Numbers from 0 up to 1, for the jitter of waits. @default Math.random */
  readonly random?: (() => number) | undefined;
}

/** The client's options with every default in place. */
export interface Settings {
  readonly baseUrl: string;
  readonly scope: string;
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
  readonly random: () => number;
  readonly maxRequestsPerMinute: number | undefined;
  readonly maxResponseBytes: number;
  readonly limits: Limits;
}

/** Limits with every default in place. */
export interface Limits {
  readonly timeout: number;
  readonly totalTimeout: number;
  readonly maxRetries: number;
  readonly headers: Readonly<Record<string, string>>;
}

const defaults: Limits = { timeout: 60_000, totalTimeout: 300_000, maxRetries: 2, headers: {} };

// Looked up at each call, as a bare reference would lose its owner in browsers.
const platformFetch: typeof globalThis.fetch = (input: RequestInfo | URL, init?: RequestInit) =>
  globalThis.fetch(input, init);

/** @throws {TypeError} when an option can't be used; the message names it. */
export function settingsOf(options: PartnerCenterOptions): Settings {
  const { cloud = 'global', clock = systemClock, random = Math.random, maxRequestsPerMinute } = options;
  const { fetch = platformFetch, maxResponseBytes = 10 * 2 ** 20 } = options;
  if (!Object.hasOwn(clouds, cloud)) {
    throw new TypeError(`cloud must be one of ${Object.keys(clouds).join(', ')}; it is '${cloud}'.`);
  }
  if (maxRequestsPerMinute !== undefined)
    wholeNumber('maxRequestsPerMinute', maxRequestsPerMinute, 1, 100_000);
  wholeNumber('maxResponseBytes', maxResponseBytes, 1, Number.MAX_SAFE_INTEGER);
  return {
    baseUrl: checkedBaseUrl(options.baseUrl ?? clouds[cloud].baseUrl),
    scope: clouds[cloud].scope,
    fetch,
    clock,
    random,
    maxRequestsPerMinute,
    maxResponseBytes,
    limits: limitsOf(options, defaults),
  };
}

/** @throws {TypeError} when a limit or a header can't be used; the message names it. */
export function limitsOf(given: CallLimits, base: Limits): Limits {
  const {
    timeout = base.timeout,
    totalTimeout = base.totalTimeout,
    maxRetries = base.maxRetries,
    headers,
  } = given;
  wholeNumber('timeout', timeout, 1, longestTimer);
  wholeNumber('totalTimeout', totalTimeout, 1, longestTimer);
  wholeNumber('maxRetries', maxRetries, 0, 100);
  return {
    timeout,
    totalTimeout,
    maxRetries,
    headers: headers ? { ...base.headers, ...checkedHeaders(headers) } : base.headers,
  };
}

/** Timers of every platform fire at once beyond this. */
const longestTimer = 2 ** 31 - 1;

function wholeNumber(name: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw new TypeError(
    `${name} must be a whole number from ${String(least)} to ${String(most)}; it is ${String(value)}.`,
  );
}

/** What the client sets itself, and what belongs to the connection. */
const ownHeaders =
  /^(?:authorization|accept|content-(?:type|length|encoding)|cookie|host|connection|expect|transfer-encoding|te|upgrade|ms-requestid|ms-correlationid)$/i;
const headerName = /^[\w!#$%&'*+.^`|~-]+$/;
const headerValue = /^[\t\x20-\x7e\x80-\xff]*$/;

function checkedHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  for (const [name, value] of Object.entries(headers)) {
    const shown = JSON.stringify(name.slice(0, 60));
    if (!headerName.test(name)) throw new TypeError(`${shown} is not a header name.`);
    if (ownHeaders.test(name))
      throw new TypeError(
        `The header ${shown} is the client's own to set; see requestId, correlationId and credential.`,
      );
    if (typeof value !== 'string' || !headerValue.test(value)) {
      throw new TypeError(
        `The header ${shown} has a line break or another character that a header can't carry.`,
      );
    }
  }
  // Names in one case, so that a call's header goes over the client's.
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function checkedBaseUrl(text: string): string {
  const wrong = (why: string) => new TypeError(`baseUrl ${why}.`);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || !/^[a-z\d[]/.test(url.hostname))
    throw wrong('must be an absolute https address');
  if (url.protocol === 'http:' && !isLoopback(url)) {
    throw wrong(
      `must be https, since a token is sent to it; plain http is for loopback only, and ${url.hostname} is not`,
    );
  }
  const plain = withoutSlash(url.origin + url.pathname);
  // Whatever `URL` mended or would drop: a user name, a query, a fragment, dot segments, backslashes, blanks.
  if (withoutSlash(text).toLowerCase() !== plain.toLowerCase())
    throw wrong(`must be no more than an origin and a plain path, such as ${plain}`);
  if (/\/\/|%2f|%5c/i.test(url.pathname)) throw wrong('must not have an empty or an encoded path segment');
  if (/\/v1$/i.test(plain)) throw wrong('must not end in /v1, which is part of every path');
  return plain;
}

const withoutSlash = (text: string): string => text.replace(/\/$/, '');
