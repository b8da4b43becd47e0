/**
 * A local stand-in for Partner Center's orders: it answers as documented, keeps orders in memory and costs nothing.
 *
 * ```ts
 * const sandbox = createSandbox();
 * const response = await sandbox.fetch(`https://any.example/v1/customers/${customerId}/orders`, { method: 'POST', … });
 * sandbox.orders[0]?.order.id;
 * ```
 */
import { asFetch } from './web.js';
import { createCore, type HeldOrder } from './core.js';
import { freshSeed, idsFrom, seeded, type IdKind } from './ids.js';
import { misbehaving, type FaultScript, type RandomFaults } from './misbehave.js';
import type { Handler } from './call.js';
import type { Listening, ListenOptions } from './server.js';

export type { HeldOrder } from './core.js';
export { faultKinds, type FaultKind } from './faults.js';
export type { IdKind } from './ids.js';
export { FAULT_HEADER, type FaultAttempt, type FaultScript, type RandomFaults } from './misbehave.js';
export type { Listening, ListenOptions } from './server.js';

export interface SandboxOptions {
  /** The bearer tokens that are accepted. Default: any. */
  readonly tokens?: readonly string[];
  /** The time of orders. Default: now. */
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
  /** How the sandbox misbehaves: by chance or by script. Default: not at all. The header `x-sandbox-fault` goes before. */
  readonly faults?: RandomFaults | FaultScript;
  /** Error codes as numbers, as seen in bodies, or as strings, as documented. Default: `number`. */
  readonly codesAs?: 'number' | 'string';
  /** Longer request bodies are refused. In bytes; default 4 MiB. */
  readonly maxBodyBytes?: number;
}

export interface Sandbox {
  /** Stands in for the global `fetch`: the host of the URL doesn't matter, its path does. Needs no port. */
  readonly fetch: typeof fetch;
  /** The orders held, in the order of their arrival. Grows with each new order. */
  readonly orders: readonly HeldOrder[];
  /** How many calls have arrived, also those refused or failed. */
  readonly calls: number;
  /** Forgets all orders and calls, and starts its seeds again. */
  readonly reset: () => void;
  /** Answers HTTP on this machine (Node only). Rejects with a TypeError for any host that isn't loopback. */
  readonly listen: (options?: ListenOptions) => Promise<Listening>;
}

const DEFAULT_MAX_BODY_BYTES = 4 * 1024 * 1024;

/** A sandbox of its own, with no orders yet. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { maxBodyBytes = DEFAULT_MAX_BODY_BYTES } = options;
  let state = start(options, maxBodyBytes);
  let calls = 0;
  const handle: Handler = (call) => {
    calls++;
    return state.handle(call);
  };
  return {
    fetch: asFetch(handle, maxBodyBytes),
    get orders() {
      return state.orders;
    },
    get calls() {
      return calls;
    },
    reset() {
      state = start(options, maxBodyBytes);
      calls = 0;
    },
    async listen(where = {}) {
      // Loaded only here, so that the sandbox's fetch runs outside Node too.
      const { listen } = await import('./server.js');
      return listen(handle, maxBodyBytes, where);
    },
  };
}

function start(
  options: SandboxOptions,
  maxBodyBytes: number,
): { handle: Handler; orders: readonly HeldOrder[] } {
  const { tokens, clock = () => new Date(), codesAs = 'number', faults } = options;
  const makeId = idsFrom(options.random ?? seeded(options.seed ?? freshSeed()));
  const core = createCore({
    accepts: tokens === undefined ? () => true : (token) => tokens.includes(token),
    clock,
    newId: (kind) => options.newId?.(kind) ?? makeId(kind),
    codesAs,
    maxBodyBytes,
  });
  return { handle: misbehaving(core, clock, faults), orders: core.orders };
}
