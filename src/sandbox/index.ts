/**
 * A local sandbox of Partner Center's orders API: it answers as documented, keeps everything in memory and buys nothing.
 *
 * It keeps the orders and carts that you make. It also knows the customers, subscriptions, offers and partners of the contract's
 * samples, and treats any other GUID as a customer. Its catalogue has the products of the samples and some invented ones. The
 * samples' subscriptions were bought years ago; in the sandbox their time starts at their purchase and moves on with the
 * sandbox's time. The sandbox can't tell app-only tokens from app + user, so it accepts either everywhere.
 *
 * ```ts
 * const sandbox = createSandbox();
 * const partnerCenter = new PartnerCenter({ credential: 'any-token', fetch: sandbox.fetch });
 * await partnerCenter.customers.byId(customerId).orders.create(order);
 * console.log(sandbox.orders[0]?.order.id);
 * ```
 */
import { asFetch } from './fetch-adapter.js';
import type { Customer, Order } from '../../generated/models.js';
import { createHandler } from './handler.js';
import { freshSeed, idsFrom, seeded, type IdKind } from './ids.js';
import { withFaults, type FaultScript, type RandomFaults } from './fault-injection.js';
import { createRequestLog, type LoggedRequest } from './request-log.js';
import { movableTime, timeResponse, type Time } from './time.js';
import type { Handler, HttpResponse, RequestHead } from './http.js';
import type { Listening, ListenOptions } from './http-server.js';
import type { HeldOrder } from './model/held-orders.js';
import { createState } from './state.js';

export { sampleOrders, type HeldOrder } from './model/held-orders.js';
export { inventedCustomers } from './model/customers.js';
export { FAULT_HEADER, faultKinds, type FaultKind } from './faults.js';
export type { IdKind } from './ids.js';
export type { LoggedRequest } from './request-log.js';
export type { FaultAttempt, FaultScript, RandomFaults } from './fault-injection.js';
export type { Listening, ListenOptions } from './http-server.js';

export interface SandboxOptions {
  /** The bearer tokens to accept. Default: any. */
  readonly tokens?: readonly string[];
  /** Where the sandbox takes the time from; `advance` adds to it. Default: the system's clock. */
  readonly clock?: () => Date;
  /** Random numbers from 0 to 1, for ids and other random values. Default: made from `seed`. */
  readonly random?: () => number;
  /** A whole number: the same seed gives the same ids. Default: a different one each time. */
  readonly seed?: number;
  /**
   * Makes ids, so that a test can expect exact answers. Where it returns undefined, the sandbox makes its own. Default: ids in
   * the forms that the contract's examples show.
   */
  readonly newId?: (kind: IdKind) => string | undefined;
  /**
   * How purchases fail: at random or by a script. Default: they don't. The request header `x-sandbox-fault` takes precedence, and
   * works on every call. The response has the same header, with the fault that was applied.
   */
  readonly faults?: RandomFaults | FaultScript;
  /** Whether error codes are numbers, as real answers have them, or strings, as documented. Default: `number`. */
  readonly codesAs?: 'number' | 'string';
  /**
   * Orders to start with, in the form of answers. Each belongs to its `referenceCustomerId` and was placed on its
   * `creationDate`. `sampleOrders()` returns those of the contract. Default: none.
   */
  readonly orders?: readonly Order[];
  /**
   * Customers to start with, in the form of answers, besides those of the contract; `inventedCustomers()` returns a few. Only
   * these and the contract's are listed, although any other GUID is a customer too. Default: none.
   */
  readonly customers?: readonly Customer[];
  /**
   * `required` refuses orders for customers without an agreement, with code 13605. The customers in `customers` have signed
   * one, and so has one of the contract's; all others have not. Default: `assumed`, where nobody is refused.
   */
  readonly agreements?: 'assumed' | 'required';
  /** `always` starts every body with a byte-order mark, as the service did in 2017. Default: `never`. */
  readonly bom?: 'always' | 'never';
  /** Called after each call has been answered. */
  readonly onRequest?: (request: LoggedRequest) => void;
  /**
   * How long provisioning takes, in milliseconds of the sandbox's time. Until then a line item's provisioning status is
   * `prefulfillment_pending`, its subscription is `pending`, and an order that was answered as `pending` stays so. Afterwards they
   * are `fulfilled`, `active` and `completed`. With the fault `unfulfilled` the status ends as `unfulfilled`. Default: 0.
   */
  readonly provisioningMs?: number;
  /**
   * How long new orders and subscriptions are missing from the lists, in milliseconds of the sandbox's time. The documentation
   * speaks of up to 15 minutes, 900000. Default: 0.
   */
  readonly listLagMs?: number;
  /**
   * Whether purchases are checked against the sandbox's catalogue: ids, terms, billing cycles, quantities and prerequisites. With
   * `false`, anything can be bought that fits the contract's schemas, whatever its id, and orders can be cancelled at any time.
   * Use that for tests with products of your own. Default: true.
   */
  readonly strict?: boolean;
  /** The longest request body that is read, in bytes. Default: 4 MiB. */
  readonly maxBodyBytes?: number;
}

export interface Sandbox {
  /** Use it in place of the global `fetch`. It opens no port, and the host of the URL doesn't matter. */
  readonly fetch: typeof fetch;
  /** The orders that the sandbox holds, oldest first. A new order is added to the list; an add-on changes its order. */
  readonly orders: readonly HeldOrder[];
  /**
   * Moves the sandbox's time on. Whatever is provisioned, renews or expires within that time has then done so.
   *
   * @throws TypeError for a number below 0, for what is not a number, and for a time beyond the year 9999
   */
  readonly advance: (milliseconds: number) => void;
  /** The latest calls, at most a thousand, oldest first, without bodies and tokens. */
  readonly requests: readonly LoggedRequest[];
  /** How many calls have arrived, including those that failed. Calls from other machines' web pages are not counted. */
  readonly calls: number;
  /** Puts the sandbox back to its start: its orders, calls, time and seeds. */
  readonly reset: () => void;
  /** Listens for HTTP on this machine (Node only). Rejects with a TypeError for a host that isn't loopback. */
  readonly listen: (options?: ListenOptions) => Promise<Listening>;
}

const DEFAULT_MAX_BODY_BYTES = 4 * 1024 * 1024;

/**
 * Makes a sandbox, independent of any other.
 *
 * @throws TypeError for an option that can't be used
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { maxBodyBytes = DEFAULT_MAX_BODY_BYTES } = options;
  const time = movableTime(options.clock ?? (() => new Date()));
  let current = start(options, time, maxBodyBytes);
  let log = createRequestLog(options.onRequest);
  let calls = 0;
  const logged = (request: RequestHead, response: HttpResponse): HttpResponse => {
    log.add(request, response);
    const hasMark = options.bom === 'always' && response.body !== '';
    return hasMark ? { ...response, body: `\uFEFF${response.body}` } : response;
  };
  const handle: Handler = (request) => {
    const told = timeResponse(request, time);
    if (told !== undefined) return told;
    calls++;
    return logged(request, current.handle(request));
  };
  return {
    fetch: asFetch(handle, maxBodyBytes),
    get orders() {
      return current.orders;
    },
    advance: time.advance,
    get requests() {
      return log.requests;
    },
    get calls() {
      return calls;
    },
    reset() {
      time.reset();
      current = start(options, time, maxBodyBytes);
      log = createRequestLog(options.onRequest);
      calls = 0;
    },
    async listen(where = {}) {
      // Loaded only here, so that the sandbox's fetch runs outside Node too.
      const { listen } = await import('./http-server.js');
      return listen({ handle, turnAway: logged }, maxBodyBytes, where);
    },
  };
}

function start(
  options: SandboxOptions,
  { now: clock, started }: Time,
  maxBodyBytes: number,
): { handle: Handler; orders: readonly HeldOrder[] } {
  const { tokens, codesAs = 'number', faults, orders = [], customers = [] } = options;
  const { provisioningMs = 0, listLagMs = 0, strict = true } = options;
  const makeId = idsFrom(options.random ?? seeded(options.seed ?? freshSeed()));
  const newId = (kind: IdKind): string => options.newId?.(kind) ?? makeId(kind);
  const needsAgreement = options.agreements === 'required';
  const state = createState(
    { clock, started, newId, provisioningMs, listLagMs, maxBodyBytes, strict },
    { orders, customers, needsAgreement },
  );
  const accepts = (token: string): boolean => tokens?.includes(token) ?? true;
  const handler = createHandler({ accepts, codesAs }, state);
  return { handle: withFaults(handler, clock, faults), orders: state.orders.all };
}
