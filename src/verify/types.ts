/** The words that the whole wing shares: requests, answers, cases, findings. */
import type { JsonValue } from '../openapi/json.js';
import type { Operation } from '../openapi/operation.js';
import type { Found, Link } from './links.js';
import type { Target } from './target.js';

/** A request as it is planned and recorded. The token is never in it: `$TOKEN` stands in its place. */
export interface PlannedRequest {
  readonly method: string;
  /** Without the server: `/v1/…`. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Answer {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** At most as much of it as is read from any server. */
  readonly body: string;
}

/**
 * Why there is no whole answer.
 * - `unreachable`: nothing was sent, such as a refused connection or a certificate that isn't trusted
 * - `closed`: the connection ended before the answer did
 * - `slow`: the time limit passed
 * - `large`: the body is longer than anything in the contract needs
 */
export interface Failure {
  readonly kind: 'unreachable' | 'closed' | 'slow' | 'large';
  readonly message: string;
}

export interface Exchange {
  readonly request: PlannedRequest & { readonly url: string };
  /** Beside a `failure`, what had come by then. */
  readonly answer?: Answer;
  readonly failure?: Failure;
  /** When it was sent, as ISO 8601. */
  readonly started: string;
  readonly milliseconds: number;
}

/**
 * What the checks are called: as in schemathesis, where it has a name for it. Below the line are those that only this
 * contract has, see checks/rules.ts.
 */
export const CHECKS = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_headers_conformance',
  'response_schema_conformance',
  'negative_data_rejection',
  'positive_data_acceptance',
  'missing_required_header',
  'unsupported_method',
  'ignored_auth',
  'max_response_time',
  // ---
  'max_response_size',
  'camel_case_answer',
  'known_enum_value',
  'requested_resource',
  'documented_error_code',
  'read_only_ignored',
  'line_items_kept',
  'offer_kept',
  'quantity_kept',
  'partner_on_record_kept',
  'order_kept',
  'defaults_applied',
  'self_link_names_order',
  'echoed_ids',
  'order_ids_differ',
  'same_request_id_same_order',
  'new_request_id_new_order',
] as const;

export type Check = (typeof CHECKS)[number];

/** `low` is a warning: worth knowing, and no breach of the contract. */
export type Severity = 'critical' | 'high' | 'medium' | 'low';

/** Something that is wrong with one answer. */
export interface Problem {
  readonly check: Check;
  readonly severity: Severity;
  /** What the contract says. */
  readonly contract: string;
  /** JSON Pointer into openapi.yaml. Problems of one check and one pointer have one cause. */
  readonly pointer: string;
  /** What came back. */
  readonly received: string;
  /** The number of the exchange within its case. */
  readonly exchange: number;
}

/** What an answer has to be, and why. */
export interface Expectation {
  /**
   * - `accepted`: valid data
   * - `refused`: data that breaks the contract
   * - `either`: data that the contract lets a service refuse or ignore
   * - `unauthorized`: no token
   * - `no-method`, `no-path`: nothing that the contract has
   */
  readonly kind: 'accepted' | 'refused' | 'either' | 'unauthorized' | 'no-method' | 'no-path';
  /** What the contract says about this very request. */
  readonly contract: string;
  readonly pointer: string;
  /** The check that fails when the answer is not of this kind. Default: the kind's own. */
  readonly check?: Check;
  /** A conflict (409) is as good: the same order is in progress. */
  readonly inProgress?: boolean;
  /** Error codes that the contract names for this refusal. */
  readonly codes?: readonly string[];
}

/** What a case may use while it makes its requests. */
export interface Context {
  /** The customer to order for; undefined for that of the contract's examples. */
  readonly customerId: string | undefined;
  /** A fresh GUID for each label; the same label gives the same GUID throughout one run of one case. */
  readonly id: (label: string) => string;
  /** What the answer that went before has for the steps. */
  readonly found: Found;
}

/**
 * A request that goes before the steps of a case, so that they have something to work on. Nothing is said of its answer but
 * whether it has what is needed: other cases are about it.
 */
export interface Preparation {
  readonly link: Link;
  readonly request: (context: Context) => PlannedRequest;
  readonly sent: (context: Context) => JsonValue;
  /** The answer that the contract shows to this request. */
  readonly exampleAnswer: JsonValue;
}

/** One request of a case. */
export interface Step {
  readonly operation: Operation;
  readonly expect: Expectation;
  readonly request: (context: Context) => PlannedRequest;
  /** Made to look at what the steps before have done. Other cases are about the answer, and a server need not have it. */
  readonly looksOnly?: boolean;
  /** The body in the contract's own spelling, for rules that compare it with the answer. */
  readonly sent?: (context: Context) => JsonValue;
}

/** One thing to try. */
export interface Case {
  readonly name: string;
  readonly operation: Operation;
  readonly before?: Preparation;
  readonly steps: readonly Step[];
  /** Send all requests at once. Default: one after the other. */
  readonly atOnce?: boolean;
  /** What the case is about, where that is not the kind of its expectation. */
  readonly mainCheck?: Check;
  /** How it runs, where that is not one step after the other. */
  readonly run?: RunCase;
  /** What only several answers together show: those to the steps. Called when every request was accepted. */
  readonly across?: (exchanges: readonly Exchange[]) => Problem[];
}

/** What came of a case. */
export interface Outcome {
  readonly exchanges: readonly Exchange[];
  readonly problems: readonly Problem[];
  /** Why it proves nothing. */
  readonly unproven?: string;
}

/** @param turn is awaited before each request */
export type RunCase = (target: Target, turn: () => Promise<void>) => Promise<Outcome>;
