/** The handler of an operation, and what it is given. */
import type { HttpRequest } from './http.js';
import type { OperationResponse } from './operation-response.js';
import type { State } from './state.js';

/** Carries out one operation of the contract. */
export type OperationHandler = (request: OperationRequest, state: State) => OperationResponse;

/** A request that has been let in. */
export interface OperationRequest {
  /** As it arrived. */
  readonly http: HttpRequest;
  /** What stands at a parameter of the path, decoded. */
  readonly param: (name: string) => string;
  readonly query: () => URLSearchParams;
  /** As sent, or made for this request. */
  readonly requestId: string;
  readonly correlationId: string;
  /** False where a fault wants provisioning to fail. */
  readonly fulfils: boolean;
  /** How long a fault wants a change to take, in milliseconds; undefined for no time, and no 202. */
  readonly changesInMs: number | undefined;
  /** The error that a fault wants the line items of a cart to have. */
  readonly lineError: number | undefined;
}
