/** A log of the calls, without bodies and tokens. */
import { FAULT_HEADER } from './faults.js';
import type { HttpResponse, RequestHead } from './http.js';

export interface LoggedRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** The `MS-RequestId` that was sent, or else the one in the answer. */
  readonly requestId: string | undefined;
  /** `MS-CorrelationId`, likewise. */
  readonly correlationId: string | undefined;
  /** The fault that was applied, such as `latency;ms=250`. */
  readonly fault: string | undefined;
  /** The status of the answer; undefined where the connection was closed instead. */
  readonly status: number | undefined;
}

export interface RequestLog {
  /** The latest, in the order of their arrival. */
  readonly requests: readonly LoggedRequest[];
  readonly add: (request: RequestHead, response: HttpResponse) => void;
}

/** How many are remembered at least. */
const KEPT = 1000;

/** @param onRequest is told of each */
export function createRequestLog(onRequest: ((request: LoggedRequest) => void) | undefined): RequestLog {
  const held: LoggedRequest[] = [];
  return {
    get requests() {
      return held.slice(-KEPT);
    },
    add({ method, path, query, header }, { status, headers, delivery }) {
      const entry: LoggedRequest = {
        method,
        path: query === '' ? path : `${path}?${query}`,
        requestId: headers['MS-RequestId'] ?? header('ms-requestid'),
        correlationId: headers['MS-CorrelationId'] ?? header('ms-correlationid'),
        fault: headers[FAULT_HEADER],
        status: delivery?.close === true ? undefined : status,
      };
      held.push(entry);
      // Now and then, since to take away the first moves all others.
      if (held.length >= 2 * KEPT) held.splice(0, KEPT);
      onRequest?.(entry);
    },
  };
}
