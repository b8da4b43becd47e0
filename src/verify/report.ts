/** What a run reports. */
import type { Check } from './checks/check.js';
import type { Severity } from './checks/violation.js';
import type { Exchange } from './exchange.js';

/** One cause of trouble, however many cases and operations it showed itself in. */
export interface Finding {
  readonly check: Check;
  readonly severity: Severity;
  /** The operation that showed it first. */
  readonly operationId: string;
  /** All operations that showed it. */
  readonly operationIds: readonly string[];
  /** What the contract says. */
  readonly contract: string;
  /** Where: `openapi.yaml#/components/…`. */
  readonly pointer: string;
  /** Where the contract knows it from: keys of its `info.x-sources`. */
  readonly sources: readonly string[];
  /** What in the request it is about. */
  readonly sent: string;
  /** What came back. */
  readonly received: string;
  /** A command that repeats it. The token is `$TOKEN`. */
  readonly curl: string;
  /** The names of the cases that showed it. The rest of the finding is about the first. */
  readonly cases: readonly string[];
  /** What else shows the same cause, at other places of the contract. */
  readonly also: readonly OtherShowing[];
  /** The names of the cases that it kept from testing anything. */
  readonly hides: readonly string[];
}

/** One more place of the contract where a cause shows. */
export type OtherShowing = Pick<Finding, 'contract' | 'pointer' | 'sent' | 'received'>;

/**
 * - `passed`: every response was as the contract says
 * - `failed`: there are findings
 * - `unproven`: it could not be tested: the server may refuse it, the answer was about the token or too many requests, or what
 *   the case needs first was refused
 * - `not-run`: the run ended before
 */
export type CaseOutcome = 'passed' | 'failed' | 'unproven' | 'not-run';

export interface CaseResult {
  readonly name: string;
  readonly operationId: string;
  /** The check that the case is about. */
  readonly check: Check;
  readonly outcome: CaseOutcome;
  /** Each violation in one sentence, or why nothing is proven. */
  readonly messages: readonly string[];
  readonly milliseconds: number;
  /** What was sent and what came back, without the token. Long bodies are cut. */
  readonly exchanges: readonly Exchange[];
}

/**
 * - `kept`: the server keeps the contract, as far as the cases go
 * - `broken`: it does not
 * - `could-not-tell`: nothing was tested, such as when the server can't be reached or the token was refused
 */
export type Verdict = 'kept' | 'broken' | 'could-not-tell';

/** What was tested of an operation. */
export interface TestedOperation {
  readonly operationId: string;
  /** How many cases it has in this run; 0 when it was left out. */
  readonly cases: number;
  /** How many of them told something. */
  readonly tested: number;
}

export interface Report {
  /** Whether the verdict is `kept`. */
  readonly passed: boolean;
  readonly verdict: Verdict;
  /** The verdict in a sentence. */
  readonly summary: string;
  /** The server that was asked. */
  readonly server: string;
  /** The contract's title and version. */
  readonly contract: string;
  /** When the run began, as ISO 8601. */
  readonly started: string;
  readonly milliseconds: number;
  readonly requests: number;
  /** Present when there were random cases: how many, and the seed that repeats them. */
  readonly random?: { readonly count: number; readonly seed: number };
  /** The one to fix first comes first. */
  readonly findings: readonly Finding[];
  /** Worth knowing, and no breach of the contract. */
  readonly warnings: readonly Finding[];
  /** What was tested of each operation, in the contract's order. */
  readonly operations: readonly TestedOperation[];
  /** In the order of the list. */
  readonly cases: readonly CaseResult[];
}
