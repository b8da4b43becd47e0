/** When the sandbox misbehaves: on a caller's word, by chance, or by script. */
import { errorMessage } from '../shared/error-message.js';
import type { RequestHandler } from './handler.js';
import type { Handler, HttpRequest, HttpResponse } from './http.js';
import { FAULT_HEADER, faultKinds, parseFault, type Exchange } from './faults.js';
import { seeded } from './ids.js';
import { refusal } from './refusal.js';
import { routeOf } from './router.js';

/** Random faults. The same seed gives the same faults to purchases that arrive in the same order. */
export interface RandomFaults {
  /** The share of purchases that fail, from 0 to 1. */
  readonly rate: number;
  /** Default: 1. */
  readonly seed?: number;
  /** The faults to choose from, each written as in the header. Default: all. */
  readonly kinds?: readonly string[];
  /** How long slow faults take, in milliseconds. Default: depends on the fault. */
  readonly ms?: number;
}

/** A call that may buy, as a fault script sees it. */
export interface FaultAttempt {
  /** As sent. */
  readonly customerId: string;
  /** As sent; undefined when none was. */
  readonly requestId: string | undefined;
  /** 1 for the first call of this customer with this request id, 2 for the next. Always 1 without a request id. */
  readonly attempt: number;
}

/** Returns the fault for this call, written as in the header, or undefined for none. */
export type FaultScript = (attempt: FaultAttempt) => string | undefined;

type Fault = (target: Exchange) => HttpResponse;
type Choose = (request: HttpRequest, customerId: string) => Fault | undefined;

/**
 * The handler's responses with faults between. The header goes before the option, which is for purchases only.
 *
 * An unknown fault in the header or from a script is answered with 400, which no client takes for a weak network.
 *
 * @throws TypeError for an unknown fault among `kinds`
 */
export function withFaults(
  handler: RequestHandler,
  clock: () => Date,
  faults: RandomFaults | FaultScript | undefined,
): Handler {
  const choose = chooser(faults);
  return (request) => {
    const asked = request.header(FAULT_HEADER);
    if (asked === undefined && choose === undefined) return handler.respond(request);
    const route = routeOf(request.path);
    const operation = route?.operations.get(request.method);
    if (operation === undefined) return handler.respond(request);
    const { mayBuy: buys } = operation;
    const byOption = (): Fault | undefined =>
      buys ? choose?.(request, route?.params['customerId'] ?? '') : undefined;
    const fault = asked === undefined ? byOption() : faultOf(asked, operation.fillsCart);
    if (fault === undefined) return handler.respond(request);
    return fault({
      buys,
      process: (effects) => handler.respond(request, effects),
      refuse: (code) => handler.refuse(request, refusal(code)),
      headers: () => handler.headersFor(request),
      now: clock,
    });
  };
}

function faultOf(text: string, fillsCart = false): Fault {
  try {
    return parseFault(text, { fillsCart });
  } catch (error) {
    const { status, fault } = refusal(2000, { detail: errorMessage(error) });
    return ({ headers }) => ({ status, headers: headers(), body: JSON.stringify(fault) });
  }
}

function chooser(faults: RandomFaults | FaultScript | undefined): Choose | undefined {
  if (faults === undefined) return undefined;
  return typeof faults === 'function' ? scripted(faults) : byChance(faults);
}

function byChance({ rate, seed = 1, kinds = faultKinds, ms }: RandomFaults): Choose {
  if (!(rate >= 0 && rate <= 1))
    throw new TypeError(`The rate of faults must be from 0 to 1; it is ${rate}.`);
  const choices = kinds.map((kind) => parseFault(kind, { defaultMs: ms }));
  const random = seeded(seed);
  return () => {
    // Two numbers for every attempt, so that another rate leaves the choices as they are.
    const [chance, choice] = [random(), random()];
    return chance < rate ? choices[Math.floor(choice * choices.length)] : undefined;
  };
}

function scripted(script: FaultScript): Choose {
  const arrivals = new Map<string, number>();
  return (request, customerId) => {
    const requestId = request.header('ms-requestid');
    const key = `${customerId} ${requestId ?? ''}`.toLowerCase();
    const attempt = requestId === undefined ? 1 : (arrivals.get(key) ?? 0) + 1;
    if (requestId !== undefined) arrivals.set(key, attempt);
    const fault = script({ customerId, requestId, attempt });
    return fault === undefined ? undefined : faultOf(fault);
  };
}
