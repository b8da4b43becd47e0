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

/** Microsoft's clouds that have a Partner Center. */
export type Cloud = keyof typeof clouds;

/** What may be said for a client, and for one call. */
export interface CallLimits {
  /**
   * Time limit of one attempt, in milliseconds: for the token, the head of the answer and its body together.
   * @default 60_000
   */
  readonly timeout?: number | undefined;
  /**
   * Time limit of the whole call with its waits and repeats, in milliseconds. A call of several requests, such as `carts.buy` and
   * `subscription.update`, gives each of them this time.
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
  readonly headers?: HeadersLike | undefined;
  /**
   * What becomes of members of an order that the contract doesn't name. They are refused, since a misspelt one would be
   * bought without a word; `'send'` lets members through that are newer than this package, as they are.
   * @default 'refuse'
   */
  readonly unknownMembers?: UnknownMembers | undefined;
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
  clock: objectWith('a clock', 'now', 'schedule'),
  random: callable,
  onRequest: callable,
  onResponse: callable,
  onRetry: callable,
  onError: callable,
  logger: objectWith('a logger', 'debug', 'info', 'warn', 'error'),
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
