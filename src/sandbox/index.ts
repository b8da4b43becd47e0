/**
 * A local stand-in for Partner Center's orders: it answers as documented, keeps orders in memory and costs nothing.
 *
 * It holds what was ordered, and carts. Beside that it knows the customers, subscriptions, offers and partners that the
 * contract shows as samples; any other GUID is a customer as well. Its catalogue has the products of the samples, and some
 * that are invented. The samples' subscriptions were bought years ago: their time begins with their purchase, and goes on
 * as the sandbox's does. It can't tell app-only credentials from app + user,
 * so it lets either read what the contract has for app + user only.
 *
 * ```ts
 * const sandbox = createSandbox();
 * const response = await sandbox.fetch(`https://any.example/v1/customers/${customerId}/orders`, { method: 'POST', … });
 * sandbox.orders[0]?.order.id;
 * ```
 */
import { asFetch } from './fetch-adapter.js';
import type { Customer, Order } from '../../generated/models.js';
import { createHandler } from './handler.js';
import { freshSeed, idsFrom, seeded, type IdKind } from './ids.js';
import { withFaults, type FaultScript, type RandomFaults } from './fault-injection.js';
import { createRequestLog, type LoggedRequest } from './request-log.js';
import { movableTime, timeResponse, type Time } from './time.js';
import type { Handler } from './http.js';
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
  /** The bearer tokens that are accepted. Default: any. */
  readonly tokens?: readonly string[];
  /** The time of orders; `advance` moves it on. Default: now. */
  readonly clock?: () => Date;
  /** Numbers from 0 to 1 for everything that is made up. Default: made from `seed`. */
  readonly random?: () => number;
  /** A whole number that makes the sandbox repeatable. Default: a different one each time. */
  readonly seed?: number;
  /**
   * Makes identifiers, so that a test can expect exact bytes. Where it returns undefined, the sandbox makes its own.
   * Default: identifiers in the forms that the contract's examples show.
   */
  readonly newId?: (kind: IdKind) => string | undefined;
  /**
   * How the sandbox misbehaves when something is bought: by chance or by script. Default: not at all. The header
   * `x-sandbox-fault` goes before, and works on any call. The same header of a response tells of the fault.
   */
  readonly faults?: RandomFaults | FaultScript;
  /** Error codes as numbers, as seen in bodies, or as strings, as documented. Default: `number`. */
  readonly codesAs?: 'number' | 'string';
  /**
   * Orders that are there from the start, as answers show them, each placed on its `creationDate` by the customer of its
   * `referenceCustomerId`; `sampleOrders()` has those of the contract. Default: none.
   */
  readonly orders?: readonly Order[];
  /**
   * Customers that are there from the start, as answers show them, beside those of the contract; `inventedCustomers()` has
   * a few. Only these and the contract's are listed, though any other GUID is a customer as well. Default: none.
   */
  readonly customers?: readonly Customer[];
  /**
   * `required` refuses orders for customers without an agreement, with code 13605: for all but those of `customers`, who
   * signed directly, and the contract's that accepted. Default: `assumed`, nobody is refused.
   */
  readonly agreements?: 'assumed' | 'required';
  /** `always` begins each body with a byte-order mark, as the service did in 2017. Default: `never`. */
  readonly bom?: 'always' | 'never';
  /** Is told of each call when it has been answered. */
  readonly onRequest?: (request: LoggedRequest) => void;
  /**
   * How long provisioning takes by `clock`, in milliseconds. Until then the provisioning status of a line item is
   * `prefulfillment_pending`, its subscription is pending, and so is an order that was pending when it was placed; after
   * that they are `fulfilled`, active and completed. With 5000, an order is fulfilled five seconds after it was placed;
   * the fault `unfulfilled` lets it end as `unfulfilled`. Default: 0, at once.
   */
  readonly provisioningMs?: number;
  /**
   * How long a new order stays out of the lists of orders and of subscriptions by `clock`, in milliseconds. The documents speak of up to 15
   * minutes, 900000. Default: 0, no time.
   */
  readonly listLagMs?: number;
  /**
   * Whether what is bought must be in the sandbox's catalogue, and be bought as that says: its terms, billing cycles and
   * quantities, its prerequisites. With `false` anything can be bought that the contract's schemas allow, whatever its
   * id, and orders can be cancelled at any time; so a server is tested that has a catalogue of its own. Default: true.
   */
  readonly strict?: boolean;
  /** Longer request bodies are refused. In bytes; default 4 MiB. */
  readonly maxBodyBytes?: number;
}

export interface Sandbox {
  /** Stands in for the global `fetch`: the host of the URL doesn't matter, its path does. Needs no port. */
  readonly fetch: typeof fetch;
  /** The orders held, in the order of their arrival. Grows with each new order; add-ons change the order they belong to. */
  readonly orders: readonly HeldOrder[];
  /**
   * Moves the sandbox's time on: what is provisioned, runs out, renews or expires by then has done so.
   *
   * @throws TypeError for what is no number of milliseconds from 0 on, and for one that leads beyond the year 9999
   */
  readonly advance: (milliseconds: number) => void;
  /** The latest calls, at most a thousand, in the order of their arrival: without bodies and tokens. */
  readonly requests: readonly LoggedRequest[];
  /** How many calls have arrived, also those refused or failed. */
  readonly calls: number;
  /** Forgets all orders and calls but the orders it was made with, takes its time back, and starts its seeds again. */
  readonly reset: () => void;
  /** Answers HTTP on this machine (Node only). Rejects with a TypeError for any host that isn't loopback. */
  readonly listen: (options?: ListenOptions) => Promise<Listening>;
}

const DEFAULT_MAX_BODY_BYTES = 4 * 1024 * 1024;

/**
 * A sandbox of its own.
 *
 * @throws TypeError for an option that can't be used
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { maxBodyBytes = DEFAULT_MAX_BODY_BYTES } = options;
  const time = movableTime(options.clock ?? (() => new Date()));
  let current = start(options, time, maxBodyBytes);
  let log = createRequestLog(options.onRequest);
  let calls = 0;
  const handle: Handler = (request) => {
    const told = timeResponse(request, time);
    if (told !== undefined) return told;
    calls++;
    const response = current.handle(request);
    log.add(request, response);
    const hasMark = options.bom === 'always' && response.body !== '';
    return hasMark ? { ...response, body: `\uFEFF${response.body}` } : response;
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
      return listen(handle, maxBodyBytes, where);
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
