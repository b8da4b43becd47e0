/** The data of an answer, with the answer itself. */
export interface ApiResponse<T> {
  readonly data: T;
  /** The answer, for its status and headers. Its body is already read, as `data`. */
  readonly response: Response;
  /** The `MS-RequestId` of the call. */
  readonly requestId: string;
  /** The `MS-CorrelationId` of the call. */
  readonly correlationId: string;
}

/** A promise of the data of an answer. `withResponse()` resolves to the data with headers, status and ids. */
export interface ApiPromise<T> extends Promise<T> {
  withResponse(): Promise<ApiResponse<T>>;
}
