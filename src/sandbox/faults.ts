/** The ways in which the sandbox can be told to misbehave, so that its users can test their own code. */
import type { Delivery, HttpResponse } from './http.js';
import { isList, parseJson, recordOf, type JsonRecord, type JsonValue } from '../openapi/json.js';
import { errorCode, exampleOf } from './contract.js';

/** The request header that asks for a fault, such as `x-sandbox-fault: latency;ms=250`. The response has it too. */
export const FAULT_HEADER = 'x-sandbox-fault';

/**
 * What a fault works on. The faults below are told as they befall a purchase; to a read, which stores nothing, a fault
 * after the order was stored is the same as one before.
 */
export interface Exchange {
  /** Whether an accepted call is a purchase. */
  readonly buys: boolean;
  /** Lets the core answer: what it accepts to sell is stored. */
  readonly process: (effects?: Effects) => HttpResponse;
  /** The core's refusal with a code. */
  readonly refuse: (code: number) => HttpResponse;
  /** The headers of an answer that the core has no part in. */
  readonly headers: () => Readonly<Record<string, string>>;
  readonly now: () => Date;
}

/** How a fault changes what the core does. */
export interface Effects {
  /** False where provisioning is to fail. */
  readonly fulfils?: boolean;
  /** How long the change of a subscription takes, in milliseconds. */
  readonly changesInMs?: number;
  /** The error that the line items of a cart are to have. */
  readonly lineError?: number;
}

/** The values of a fault: `ms` is in milliseconds, `retryAfter` as in `;retry-after=`. */
interface Settings {
  readonly ms?: number;
  readonly code?: number;
  readonly retryAfter?: string;
}

type Apply = (exchange: Exchange, settings: Settings) => HttpResponse;

const DEFAULT_LATENCY_MS = 100;
const DEFAULT_SPREAD_MS = 500;
const DEFAULT_CHANGE_MS = 1000;

const KINDS = {
  /** The order is stored at once and the answer comes `ms` later (default 100). */
  latency: ({ process }, { ms = DEFAULT_LATENCY_MS }) => ({ ...process(), delivery: { delay: ms } }),
  /** The connection is closed, nothing was stored. */
  'close-before': () => CLOSED,
  /** The connection is closed after the order was stored. */
  'close-after': ({ process }) => deliver(process(), { close: true }),
  /** The body breaks off in the middle, and the connection is closed. */
  truncated: stored((response) => deliver(response, { cut: true })),
  /** A whole answer, but its JSON stops in the middle. */
  'half-json': stored((response) => ({
    ...response,
    body: response.body.slice(0, response.body.length >> 1),
  })),
  /** An answer without a body. */
  empty: stored((response) => ({ ...response, body: '' })),
  /** A byte-order mark and a space before the body, as the service sent them in 2017. */
  bom: stored((response) => ({ ...response, body: `\uFEFF ${response.body}` })),
  /** A gateway's page; nothing was stored. */
  'html-502': () => gatewayPage(),
  /** A gateway's page after the order was stored. */
  'html-502-after': stored(() => gatewayPage()),
  /** Throttled, nothing was stored. `retry-after`: seconds (default 1), or `date` for a date a second ahead. */
  '429': (exchange, { retryAfter = '1' }) => throttled(exchange, retryAfter),
  /** Nothing was stored. With `Retry-After` only if `retry-after` is given. */
  '503': (exchange, { retryAfter }) =>
    canned(503, { ...exchange.headers(), ...retryHeader(exchange, retryAfter) }),
  /** Nothing was stored. */
  '500-before': ({ headers }) => canned(500, headers()),
  /** The order was stored. */
  '500-after': stored(({ headers }) => canned(500, headers)),
  /** The order was stored. */
  '504-after': stored(({ headers }) => canned(504, headers)),
  /** The body dribbles in over `ms` (default 500). */
  'slow-body': ({ process }, { ms = DEFAULT_SPREAD_MS }) => deliver(process(), { spread: ms }),
  /** A status that the contract doesn't know, in the answer or, of a list, in each item. */
  'unknown-enum': stored((response) => edited(response, { status: 'on_hold' })),
  /** Members that the contract doesn't know, in the answer or, of a list, in each item. */
  'extra-member': stored((response) => edited(response, { riskReview: { level: 3, notes: [] } })),
  /** The order was stored, and the answer says that it is in progress (409, code 800060). Reads can't be. */
  'in-progress': stored((response, { buys }) => (buys ? canned(409, response.headers) : response)),
  /** The order was stored and is never provisioned. To a read of a provisioning status, the answer is `unfulfilled`. */
  unfulfilled: ({ process }) => process({ fulfils: false }),
} satisfies Record<string, Apply>;

/** Those that nobody would want by chance: they are asked for by name. */
const ASKED_KINDS = {
  /**
   * Nothing was stored. The answer has the status that the contract lists for `code`, and its meaning. A code of a cart's line
   * items stands at those: the cart is stored, and its checkout orders nothing.
   */
  error: ({ process, refuse }, { code = 0 }) =>
    isOfLineItems(code) ? process({ lineError: code }) : refuse(code),
  /** To the change of a subscription, 202 and its `Location`: the change is there `ms` later (default 1000). */
  accepted: ({ process }, { ms = DEFAULT_CHANGE_MS }) => process({ changesInMs: ms }),
} satisfies Record<string, Apply>;

/** The name of a fault. */
export type FaultKind = keyof typeof KINDS;

/** All faults that can happen at random. `error;code=…` and `accepted` happen only on request. */
export const faultKinds: readonly FaultKind[] = Object.keys(KINDS).filter(isKind);

function isKind(name: string): name is FaultKind {
  return Object.hasOwn(KINDS, name);
}

/** What a fault may be read for. */
export interface FaultPlace {
  /** `ms` where the text has none. */
  readonly defaultMs?: number | undefined;
  /** Whether the call fills a cart, whose line items may have errors. */
  readonly fillsCart?: boolean;
}

/**
 * Reads a fault such as `latency;ms=250` or `429;retry-after=date`.
 *
 * @throws TypeError for an unknown name or value
 */
export function parseFault(
  text: string,
  { defaultMs, fillsCart = false }: FaultPlace = {},
): (exchange: Exchange) => HttpResponse {
  const parts = text.split(';').map((part) => part.trim().toLowerCase());
  const [name = '', ...settings] = parts;
  const apply = applyOf(name);
  if (apply === undefined) {
    throw new TypeError(
      `${JSON.stringify(text)} is not a fault that the sandbox knows. It knows ${faultKinds.join(', ')}, error;code=<code> and accepted.`,
    );
  }
  const none: Settings = defaultMs === undefined ? {} : { ms: defaultMs };
  const merged = settings.reduce((all, setting) => ({ ...all, ...parseSetting(setting, text) }), none);
  const wrong = name === 'error' ? wrongCode(merged.code, fillsCart) : undefined;
  if (wrong !== undefined) throw new TypeError(`${JSON.stringify(text)} can't be asked for here: ${wrong}.`);
  const mark = { [FAULT_HEADER]: parts.join(';') };
  return (exchange) => {
    const response = apply(exchange, merged);
    return { ...response, headers: { ...response.headers, ...mark } };
  };
}

function applyOf(name: string): Apply | undefined {
  if (isKind(name)) return KINDS[name];
  return Object.entries(ASKED_KINDS).find(([kind]) => kind === name)?.[1];
}

/** Why a code can't be asked for. Some stand inside a success only: those of a cart's line items, and one that no source shows. */
function wrongCode(code: number | undefined, fillsCart: boolean): string | undefined {
  if (code === undefined) return 'it needs a code, as in error;code=2093';
  const status = statusOf(code);
  if (status === undefined) return `the contract has no error code ${code}`;
  if (status >= 400) return undefined;
  if (!isOfLineItems(code)) return `no source shows what an answer with ${code} looks like`;
  return fillsCart ? undefined : `${code} stands at line items of a cart, when one is created or changed`;
}

const isOfLineItems = (code: number): boolean => statusOf(code) === CREATED;
const CREATED = 201;

function statusOf(code: number): number | undefined {
  try {
    return errorCode(code).status;
  } catch {
    return undefined;
  }
}

function parseSetting(setting: string, text: string): Settings {
  const [, key, value = ''] = /^(ms|code|retry-after)=(\d{1,9}|date)$/.exec(setting) ?? [];
  if (key === 'retry-after') return { retryAfter: value };
  if (key === 'ms' && value !== 'date') return { ms: Number(value) };
  if (key === 'code' && value !== 'date') return { code: Number(value) };
  throw new TypeError(
    `In the fault ${JSON.stringify(text)}, "${setting}" is not ms=<milliseconds>, retry-after=<seconds or date> or code=<error code>.`,
  );
}

const CLOSED: HttpResponse = { status: 500, headers: {}, body: '', delivery: { close: true } };

/** A fault of accepted calls. Refusals pass as they are: there is nothing whose fate could be in doubt. */
function stored(spoil: (response: HttpResponse, exchange: Exchange) => HttpResponse): Apply {
  return (exchange) => {
    const response = exchange.process();
    return response.status < 300 ? spoil(response, exchange) : response;
  };
}

const deliver = (response: HttpResponse, delivery: Delivery): HttpResponse => ({ ...response, delivery });

/** The contract's own example of an answer. */
function canned(status: number, headers: Readonly<Record<string, string>>): HttpResponse {
  return { status, headers, body: exampleOf(status) };
}

/** From a gateway in front of the service, so without the service's headers. */
function gatewayPage(): HttpResponse {
  return { status: 502, headers: { 'Content-Type': 'text/html' }, body: exampleOf(502, 'text/html') };
}

function throttled(exchange: Exchange, retryAfter: string): HttpResponse {
  const headers = { ...exchange.headers(), ...retryHeader(exchange, retryAfter) };
  const seconds = retryAfter === 'date' ? '1' : retryAfter;
  return { status: 429, headers, body: exampleOf(429).replace(/\d+ seconds/, `${seconds} seconds`) };
}

function retryHeader({ now }: Exchange, retryAfter: string | undefined): Readonly<Record<string, string>> {
  if (retryAfter === undefined) return {};
  if (retryAfter !== 'date') return { 'Retry-After': retryAfter };
  // Such a date has whole seconds; rounded up, it is never in the past.
  const inASecond = Math.ceil(now().getTime() / 1000) * 1000 + 1000;
  return { 'Retry-After': new Date(inASecond).toUTCString() };
}

function edited(response: HttpResponse, members: JsonRecord): HttpResponse {
  const body = recordOf(parseJson(response.body));
  const edit = (value: JsonValue): JsonRecord => ({ ...recordOf(value), ...members });
  const items = body['items'];
  const changed = isList(items) ? { ...body, items: items.map(edit) } : edit(body);
  return { ...response, body: JSON.stringify(changed) };
}
