import type { TokenSource } from './credential.js';
import { failureOf } from './failure-of.js';
import { newCall, type Called, type CallOptions } from './new-call.js';
import type { Observer } from './observer.js';
import type { Settings } from './options.js';
import type { ApiRequest, Requests } from './requests.js';
import { SharedFailure } from './shared-failure.js';
import type { Call, Send } from './transport/call.js';

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

/** What all operations of a client share. */
export interface Api {
  readonly requests: Requests;
  readonly send: Send;
  readonly settings: Settings;
  readonly tokens: TokenSource;
  readonly observer: Observer;
}

/** An operation that answers with a `T`. */
export interface Operation<T> extends Called {
  /** Whether a body is what the operation promises. */
  readonly accepts: (body: unknown) => boolean;
  /** Throws when the answer is not to what was asked. */
  readonly confirm?: (answer: T, body: string, call: Call) => void;
  /** Never there: it tells the compiler what `accepts` accepts. */
  readonly answer?: T;
  /** Makes the request. May throw what keeps it from being sent. */
  readonly request: (requests: Requests, call: Call) => ApiRequest | Promise<ApiRequest>;
}

const isAnswer = <T>(operation: Operation<T>, body: unknown): body is T => operation.accepts(body);

/** Carries an operation out. */
export function execute<T>(api: Api, operation: Operation<T>, options: CallOptions = {}): ApiPromise<T> {
  const answered = run(api, operation, options);
  const data = answered.then((answer) => answer.data);
  return Object.assign(data, { withResponse: () => new SharedFailure(answered, data) });
}

async function run<T>(
  { requests, send, settings, tokens, observer }: Api,
  operation: Operation<T>,
  options: CallOptions,
): Promise<ApiResponse<T>> {
  const { name } = operation;
  let data: T | undefined;
  const keep = (body: unknown): boolean => {
    if (!isAnswer(operation, body)) return false;
    data = body;
    return true;
  };
  let call: Call | undefined;
  try {
    call = newCall(operation, options, settings, keep);
    call.secrets = tokens.known();
    const { method, url, body } = await operation.request(requests, call);
    const headers =
      body === undefined ? call.headers : { 'Content-Type': 'application/json', ...call.headers };
    const response = await send(url, { call, method, headers, body, signal: undefined });
    if (data === undefined) throw new TypeError(`${name} passed without an answer`);
    if (body !== undefined) operation.confirm?.(data, body, call);
    return { data, response, requestId: call.requestId, correlationId: call.correlationId };
  } catch (thrown) {
    const error = failureOf(thrown, call, operation, options);
    const { requestId, correlationId, attempts: attempt } = error;
    observer.tell('error', { operation: name, requestId, correlationId, attempt, error });
    throw error;
  }
}
