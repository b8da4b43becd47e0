/** One request and what came back. */

/** A request as it is planned and recorded. The token is never in it: `$TOKEN` stands in its place. */
export interface PlannedRequest {
  readonly method: string;
  /** Without the server: `/v1/…`. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface RecordedResponse {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** At most as much of it as is read from any server. */
  readonly body: string;
}

/**
 * Why there is no whole response.
 * - `unreachable`: nothing was sent, such as a refused connection or a certificate that isn't trusted
 * - `closed`: the connection ended before the response did
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
  readonly response?: RecordedResponse;
  readonly failure?: Failure;
  /** When it was sent, as ISO 8601. */
  readonly started: string;
  readonly milliseconds: number;
}

export const isAccepted = ({ response, failure }: Exchange): boolean =>
  failure === undefined && response !== undefined && response.status < 300;
