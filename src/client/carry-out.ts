import type { ApiPromise, ApiResponse } from './api-promise.js';
import type { Api } from './api.js';
import type { CallOptions } from './call-options.js';
import type { Call } from './call-state.js';
import { failureOf } from './failure-of.js';
import { newCall, type Called } from './new-call.js';
import { SharedFailure } from './shared-failure.js';

/** What is sent. */
export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH';
  readonly url: string;
  /** Those of the operation's own. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Text is JSON. */
  readonly body?: string | FormData | undefined;
}

/** What is done with a call that answers with a `T`. */
export interface Plan<T> extends Called {
  /** Whether an answer is what was promised. */
  readonly accepts: (answer: unknown, status: number, text: string) => answer is T;
  /** Makes the request. May throw what keeps it from being sent. */
  readonly request: (call: Call) => Promise<ApiRequest>;
  /** Throws when the answer is not to what was sent. */
  readonly confirm?: (answer: T, body: ApiRequest['body'], call: Call) => void | Promise<void>;
}

/** Carries a plan out, under ids of its own. */
export function carryOut<T>(api: Api, plan: Plan<T>, options: CallOptions = {}): ApiPromise<T> {
  const answered = run(api, plan, options);
  const data = answered.then((answer) => answer.data);
  return Object.assign(data, { withResponse: () => new SharedFailure(answered, data) });
}

async function run<T>(
  { send, settings, tokens, observer }: Api,
  plan: Plan<T>,
  options: CallOptions,
): Promise<ApiResponse<T>> {
  const { name } = plan;
  let accepted: { readonly data: T } | undefined;
  const keep = (answer: unknown, status: number, text: string): boolean => {
    if (!plan.accepts(answer, status, text)) return false;
    accepted = { data: answer };
    return true;
  };
  let call: Call | undefined;
  try {
    call = newCall(plan, options, settings, keep);
    call.secrets = tokens.known();
    const { method, url, headers: own, body } = await plan.request(call);
    // A form has a type of its own, which fetch writes.
    const type = typeof body === 'string' ? { 'Content-Type': 'application/json' } : undefined;
    const headers = { ...type, ...call.headers, ...own };
    const response = await send(url, { call, method, headers, body, signal: undefined });
    if (accepted === undefined) throw new TypeError(`${name} passed without an answer`);
    const { data } = accepted;
    await plan.confirm?.(data, body, call);
    return { data, response, requestId: call.requestId, correlationId: call.correlationId };
  } catch (thrown) {
    const error = failureOf(thrown, call, plan, options);
    const { requestId, correlationId, attempts: attempt } = error;
    observer.tell('error', { operation: name, requestId, correlationId, attempt, error });
    throw error;
  }
}
