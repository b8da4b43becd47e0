/** Which server is asked, and what it is told: address, token, further headers. */
import { isGuid } from '../shared/guid.js';
import { isLoopback } from '../shared/loopback.js';
import { productionHosts } from '../openapi/contract.js';
import { OptionsError } from './options-error.js';

export interface TargetOptions {
  /** The base URL, such as `http://127.0.0.1:4010`; a path in it goes before the contract's. */
  readonly server: string | URL;
  /** The bearer token. Default, for servers on this machine only: a made-up one. */
  readonly token?: string;
  /** Stands in for the global `fetch`. */
  readonly fetch?: typeof fetch;
  /** Further headers of every request. What a case sets itself goes before. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The customer to order for, a GUID. Default: that of the contract's examples. */
  readonly customerId?: string;
  /** Milliseconds for one request and its whole answer. Default: 10 000. */
  readonly timeout?: number;
  /** Milliseconds to go on asking for what may lag behind, such as a new order in a list. Default: 3000. */
  readonly patience?: number;
  /** Stands in for the clock while it waits so. */
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** Ends the run. */
  readonly signal?: AbortSignal;
  /**
   * Send the token to another machine over plain http, where anyone on the network can read it: for a mock and a
   * throw-away token, never for the real Partner Center. Default: false, such servers are refused.
   */
  readonly allowPlainHttp?: boolean;
  /** Test a server where an accepted order is a purchase. Default: false, such servers are refused. */
  readonly allowProduction?: boolean;
}

export interface Target {
  /** Without a slash at its end. */
  readonly base: string;
  readonly token: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: typeof fetch;
  readonly timeout: number;
  readonly customerId: string | undefined;
  readonly patience: number;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly signal: AbortSignal | undefined;
}

const DEFAULT_TIMEOUT_MS = 10_000;
const DEFAULT_PATIENCE_MS = 3000;

/** Sent to this machine only. No service has ever issued it. */
const MADE_UP_TOKEN = 'made-up-token-of-the-contract-tests';

/** @throws OptionsError when the options can't be used; the message says what to do */
export function targetFrom(options: TargetOptions): Target {
  const {
    timeout = DEFAULT_TIMEOUT_MS,
    patience = DEFAULT_PATIENCE_MS,
    customerId,
    headers = {},
    signal,
  } = options;
  const url = urlOf(options.server);
  refuseProduction(url, options.allowProduction === true);
  refusePlainHttp(url, options.allowPlainHttp === true);
  const { token = isLoopback(url) ? MADE_UP_TOKEN : undefined } = options;
  if (token === undefined) {
    throw new OptionsError(
      `A token is needed for ${url.origin}: a made-up one is sent to this machine only.`,
    );
  }
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new OptionsError('The token must be one word of printable ASCII characters.');
  }
  if (customerId !== undefined && !isGuid(customerId)) {
    throw new OptionsError(`The customer id must be a GUID; it is "${String(options.customerId)}".`);
  }
  if (!(timeout > 0)) throw new OptionsError(`The time limit must be more than 0 ms; it is ${timeout}.`);
  if (!(patience >= 0)) throw new OptionsError(`The patience must be 0 ms or more; it is ${patience}.`);
  if (Object.keys(headers).some((name) => name.toLowerCase() === 'authorization')) {
    throw new OptionsError('Give the token as the token, not as a header: some cases have to leave it out.');
  }
  return {
    base: `${url.origin}${url.pathname}`.replace(/\/+$/, ''),
    token,
    headers,
    fetch: options.fetch ?? globalThis.fetch,
    timeout,
    customerId,
    patience,
    wait: options.wait ?? sleep,
    signal,
  };
}

const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

function urlOf(server: string | URL): URL {
  const url = URL.canParse(String(server)) ? new URL(String(server)) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new OptionsError(
      `The server must be an address such as http://127.0.0.1:4010; it is "${String(server)}".`,
    );
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new OptionsError(
      'The address of the server has a user, a query or a fragment, which no request keeps.',
    );
  }
  return url;
}

function refuseProduction(url: URL, allowed: boolean): void {
  const host = hostOf(url);
  if (allowed || !productionHosts.has(host)) return;
  throw new OptionsError(
    `${host} is the real Partner Center: each case that it accepts is a purchase, and there are many. ` +
      'Test a sandbox or a mock instead; if you mean it, give --allow-production (in code, allowProduction: true).',
  );
}

/** Whatever the token is, and wherever it comes from: another machine is asked over an encrypted connection. */
function refusePlainHttp(url: URL, allowed: boolean): void {
  if (url.protocol !== 'http:' || isLoopback(url) || (allowed && !productionHosts.has(hostOf(url)))) return;
  throw new OptionsError(
    `The token is not sent to another machine over plain http, and ${url.host} is one. Use https; for a mock and a ` +
      'throw-away token, give --allow-plain-http (in code, allowPlainHttp: true).',
  );
}

const hostOf = ({ hostname }: URL): string => hostname.replace(/\.$/, '');
