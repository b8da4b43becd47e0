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

/** What a case tries, as people name it: the cases of one operation and one group need the same feature of a server. */
export type Group =
  | 'examples'
  | 'rules of an order'
  | 'repeats'
  | 'readings'
  | 'changes'
  | 'bodies'
  | 'parameters'
  | 'token'
  | 'text of a body'
  | 'methods and paths'
  | 'what nobody has'
  | 'random requests';

/** A case as the list has it. */
export interface ListedCase extends Case {
  readonly group: Group;
}

export interface Case {
  readonly name: string;
  readonly operation: Operation;
  readonly preparation?: Preparation;
  readonly steps: readonly Step[];
  /** So many of the first steps are sent at once. Default: one after the other. */
  readonly atOnce?: number;
  /** What the case is about, where that is not the kind of its expectation. */
  readonly mainCheck?: Check;
  /** How it runs, where that is not one step after the other. */
  readonly run?: (target: Target, mayRequest: RateLimiter) => Promise<CaseRun>;
  /** What only several responses together show: those to the steps. Called when every request was accepted. */
  readonly across?: (exchanges: readonly Exchange[]) => LocatedViolation[];
}
