/** Purchases that are repeated with the same `MS-RequestId`. */
import { isRefused, type OperationResponse, type Success } from '../operation-response.js';

export interface Idempotency {
  /**
   * What was responded the first time to this request id, or else what `buy` responds now.
   *
   * The service doesn't say what it answers to a repeat, nor whether a changed body matters: the first response, whatever
   * the body, is what "idempotent" promises. Refused requests have bought nothing and are not remembered.
   *
   * @param resource what is bought at: a request id counts for it only
   */
  readonly once: (resource: string, requestId: string, buy: () => OperationResponse) => OperationResponse;
}

export function createIdempotency(): Idempotency {
  /** By resource, and then by request id. */
  const responses = new Map<string, Map<string, Success>>();
  return {
    once(resource, requestId, buy) {
      const id = requestId.toLowerCase();
      const known = responses.get(resource) ?? new Map<string, Success>();
      const first = known.get(id);
      if (first !== undefined) return first;
      const response = buy();
      if (!isRefused(response)) responses.set(resource, known.set(id, response));
      return response;
    },
  };
}
