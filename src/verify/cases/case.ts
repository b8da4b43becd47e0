/** What a case is: one thing to try, in one request or several. */
import type { Operation } from '../../openapi/operation.js';
import type { JsonValue } from '../../openapi/json.js';
import type { Check } from '../checks/check.js';
import type { LocatedViolation } from '../checks/violation.js';
import type { Exchange, PlannedRequest } from '../exchange.js';
import type { Link } from '../links.js';
import type { RateLimiter } from '../rate-limiter.js';
import type { CaseRun } from '../case-run.js';
import type { Target } from '../target.js';
import type { CaseContext } from './case-context.js';
import type { Expectation } from './expectation.js';

/**
 * A request that goes before the steps of a case, so that they have something to work on. Nothing is said of its response but
 * whether it has what is needed: other cases are about it.
 */
export interface Preparation {
  readonly link: Link;
  readonly request: (context: CaseContext) => PlannedRequest;
  readonly requestBody: (context: CaseContext) => JsonValue;
  /** The response that the contract shows to this request. */
  readonly exampleResponseBody: JsonValue;
}

/** One request of a case. */
export interface Step {
  readonly operation: Operation;
  readonly expect: Expectation;
  readonly request: (context: CaseContext) => PlannedRequest;
  /** Made to look at what the steps before have done. Other cases are about the response, and a server need not have it. */
  readonly looksOnly?: boolean;
  /** The body in the contract's own spelling, for rules that compare it with the response. */
  readonly requestBody?: (context: CaseContext) => JsonValue;
}

export interface Case {
  readonly name: string;
  readonly operation: Operation;
  readonly preparation?: Preparation;
  readonly steps: readonly Step[];
  /** Send all requests at once. Default: one after the other. */
  readonly atOnce?: boolean;
  /** What the case is about, where that is not the kind of its expectation. */
  readonly mainCheck?: Check;
  /** How it runs, where that is not one step after the other. */
  readonly run?: (target: Target, mayRequest: RateLimiter) => Promise<CaseRun>;
  /** What only several responses together show: those to the steps. Called when every request was accepted. */
  readonly across?: (exchanges: readonly Exchange[]) => LocatedViolation[];
}
