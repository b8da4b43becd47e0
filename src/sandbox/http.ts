/** Requests and responses as the sandbox's handler sees them, whether they come by `fetch` or over HTTP. */

/** What of a request comes before its body. */
export interface RequestHead {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** Without the question mark; empty when there is none. */
  readonly query: string;
  /** The value of a header, by its lower-case name. */
  readonly header: (name: string) => string | undefined;
}

/** A request, reduced to what the sandbox looks at. */
export interface HttpRequest extends RequestHead {
  /** The decoded body; undefined when it was longer than the sandbox takes. */
  readonly body: string | undefined;
  /** The body as it came, for what is no text. */
  readonly bytes: () => Uint8Array;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** How a fault spoils the delivery. Absent: delivered as it is. */
  readonly delivery?: Delivery;
}

export interface Delivery {
  /** Milliseconds to wait before the first byte. */
  readonly delay?: number;
  /** Close the connection instead of answering. */
  readonly close?: boolean;
  /** Promise the whole body, send half of it and close the connection. */
  readonly cut?: boolean;
  /** Milliseconds over which the body is sent in small pieces. */
  readonly spread?: number;
}

/** Answers a request at once; whatever takes time is left to the delivery. */
export type Handler = (request: HttpRequest) => HttpResponse;

/** Who answers over HTTP. */
export interface Answering {
  readonly handle: Handler;
  /** Notes a request that is not let in, and gives the answer to it. */
  readonly turnAway: (request: RequestHead, answer: HttpResponse) => HttpResponse;
}

/** How many pieces a slow body is sent in. */
export const PIECES = 10;
