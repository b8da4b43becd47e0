import { clouds } from '../../generated/clouds.js';
import { checkedBaseUrl } from './base-url.js';
import { systemClock, type Clock } from './clock.js';
import type { Credential } from './credential.js';
import { checkedHeaders, type HeadersLike } from './headers.js';
import { logLevels, type ObserverOptions } from './observer.js';
import {
  anything,
  callable,
  must,
  objectWith,
  oneOf,
  readOptions,
  text,
  wholeNumber,
  type Rule,
} from './read-options.js';
import type { UnknownMembers } from '../validate/index.js';

/** The Microsoft clouds that have a Partner Center. */
export type Cloud = keyof typeof clouds;

/** Options of a client, which a call can override. */
export interface CallLimits {
  /**
   * Time limit of one attempt, in milliseconds: for the token, the headers of the answer and its body together.
   * @default 60_000
   */
  readonly timeout?: number | undefined;
  /**
   * Time limit of the whole call, with its waits and repeats, in milliseconds. In a call of several requests, such as `carts.buy`
   * and `subscription.update`, each request has this time.
   * @default 300_000
   */
  readonly totalTimeout?: number | undefined;
  /**
   * How often a failed attempt is repeated, where that is safe. Every attempt has the same `MS-RequestId`.
   * @default 2
   */
  readonly maxRetries?: number | undefined;
  /**
   * More headers to send, such as `X-Locale`, `MS-PartnerCenter-Application` or W3C `traceparent`. Headers that the client
   * sets itself are refused.
   * @default none
   */
  readonly headers?: HeadersLike | undefined;
  /**
   * What to do with members of a request that the contract doesn't know. `'refuse'` rejects the request, since a misspelt member
   * would silently change what is bought; `'send'` sends them as they are, for members that are newer than this package.
   * @default 'refuse'
   */
  readonly unknownMembers?: UnknownMembers | undefined;
}

export interface PartnerCenterOptions extends CallLimits, ObserverOptions {
  /** The token, a function that returns one, or a credential of `@azure/identity`. It is sent to the base URL only. */
  readonly credential: Credential;
  /**
   * The cloud to order in. It determines the base URL and the scope of the token.
   * @default 'global'
   */
  readonly cloud?: Cloud | undefined;
  /**
   * The address to send requests to instead of the cloud's, such as a sandbox or a gateway, without `/v1`. Must be https, except
   * for loopback addresses.
   * @default the cloud's own
   */
  readonly baseUrl?: string | undefined;
  /**
   * The `fetch` that sends requests.
   * @default the platform's fetch
   */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /**
   * The most requests to send in a minute; further calls wait for their turn, first come, first served. The documented limit
   * for orders is 500 a minute for each partner tenant.
   * @default no limit
   */
  readonly maxRequestsPerMinute?: number | undefined;
  /**
   * The largest answer to read, in bytes. A larger one is an `UnreadableAnswerError`.
   * @default 10_485_760
   */
  readonly maxResponseBytes?: number | undefined;
  /** The clock for time limits, waits and the rate; for tests. @default the platform's clock */
  readonly clock?: Clock | undefined;
  /** Gives numbers from 0 to 1 for the jitter of waits; for tests. @default Math.random */
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
  readonly unknownMembers: UnknownMembers;
}

const defaults: Limits = {
  timeout: 60_000,
  totalTimeout: 300_000,
  maxRetries: 2,
  headers: {},
  unknownMembers: 'refuse',
};

/** Timers of every platform fire at once beyond this. */
const longestTimer = 2 ** 31 - 1;

export const limitRules: Record<keyof CallLimits, Rule> = {
  timeout: wholeNumber(1, longestTimer),
  totalTimeout: wholeNumber(1, longestTimer),
  maxRetries: wholeNumber(0, 100),
  headers: must('Headers, pairs or a record', (value) => typeof value === 'object' && value !== null),
  unknownMembers: oneOf(['refuse', 'send']),
};

const clientRules: Record<keyof PartnerCenterOptions, Rule> = {
  ...limitRules,
  // Says itself what it must be, without showing it.
  credential: anything,
  cloud: oneOf(Object.keys(clouds)),
  baseUrl: text,
  fetch: callable,
  maxRequestsPerMinute: wholeNumber(1, 100_000),
  maxResponseBytes: wholeNumber(1, Number.MAX_SAFE_INTEGER),
  clock: objectWith('an object with now and schedule', 'now', 'schedule'),
  random: callable,
  onRequest: callable,
  onResponse: callable,
  onRetry: callable,
  onError: callable,
  logger: objectWith('an object with debug, info, warn and error', 'debug', 'info', 'warn', 'error'),
  logLevel: oneOf(logLevels),
};

// Looked up at each call, as a bare reference would lose its owner in browsers.
const platformFetch: typeof globalThis.fetch = (input: RequestInfo | URL, init?: RequestInit) =>
  globalThis.fetch(input, init);

/** @throws {TypeError} when an option can't be used or isn't known; the message names it. */
export function settingsOf(options: PartnerCenterOptions): Settings {
  const given = readOptions(options, clientRules, 'credential');
  const { cloud = 'global', clock = systemClock, random = Math.random, maxRequestsPerMinute } = given;
  const { fetch = platformFetch, maxResponseBytes = 10 * 2 ** 20 } = given;
  return {
    baseUrl: checkedBaseUrl(given.baseUrl ?? clouds[cloud].baseUrl),
    scope: clouds[cloud].scope,
    fetch,
    clock,
    random,
    maxRequestsPerMinute,
    maxResponseBytes,
    limits: limitsOf(given, defaults),
  };
}

/**
 * @param given options that have kept their rules
 * @throws {TypeError} when a header can't be used; the message names it.
 */
export function limitsOf(given: CallLimits, base: Limits): Limits {
  const {
    timeout = base.timeout,
    totalTimeout = base.totalTimeout,
    maxRetries = base.maxRetries,
    unknownMembers = base.unknownMembers,
    headers,
  } = given;
  return {
    timeout,
    totalTimeout,
    maxRetries,
    unknownMembers,
    headers: headers ? { ...base.headers, ...checkedHeaders(headers) } : base.headers,
  };
}
