/** What an operation promised, and the answer that it came in. */
export interface ApiResponse<T> {
  readonly data: T;
  /** The answer's status and headers. Its body has been read: it is `data`. */
  readonly response: Response;
  /** The `MS-RequestId` of the call. */
  readonly requestId: string;
  /** The `MS-CorrelationId` of the call. */
  readonly correlationId: string;
}

/** The promise of what an operation answers. `withResponse()` gives the answer's headers and the ids as well. */
export interface ApiPromise<T> extends Promise<T> {
  withResponse(): Promise<ApiResponse<T>>;
}
