import { answerFrom, isWhole, type Received } from './answer-from.js';
import { isAnswered, type ApiError, type UnreadableAnswerError } from '../errors.js';
import type { Api } from '../api.js';
import { failureOf } from '../failure-of.js';
import { addressIn, bodyOf, headersOf, refuseCallOptions } from './fetch-request.js';
import { newCall } from '../new-call.js';
import { operationOf } from './operation-of.js';
import type { Call } from '../call-state.js';

type AnswerError = ApiError | UnreadableAnswerError;

const failures = new WeakMap<Response, AnswerError>();

/**
 * The error that the client's own methods would have thrown for this answer of `partnerCenter.fetch`, with the outcome and the
 * request id of the call. `undefined` for a success, and for a `Response` from elsewhere.
 */
export const failureIn = (response: Response): AnswerError | undefined => failures.get(response);

/**
 * Sends a request as the client's own calls are sent.
 *
 * @param given what the request was made of
 */
export async function safeFetch(api: Api, request: Request, given: readonly unknown[]): Promise<Response> {
  const { send, settings, tokens, observer } = api;
  const operation = operationOf(request, settings.baseUrl);
  const { options, own } = headersOf(request);
  const last: { received?: Received } = {};
  let call: Call | undefined;
  try {
    call = {
      ...newCall(operation, options, settings, operation.accepts),
      secrets: tokens.known(),
      keep: (response) => {
        const pieces: Uint8Array[] = [];
        last.received = { request, response, pieces };
        return pieces;
      },
    };
    refuseCallOptions(given, call);
    const url = addressIn(request, settings.baseUrl, call);
    const body = await bodyOf(request, call);
    const headers = { ...call.headers, ...own };
    const response = await send(url, { call, method: request.method, headers, body, signal: undefined });
    return last.received ? answerFrom(last.received) : response;
  } catch (thrown) {
    const error = failureOf(thrown, call, operation, options);
    const { requestId, correlationId, attempts: attempt } = error;
    observer.tell('error', { operation: operation.name, requestId, correlationId, attempt, error });
    const { received } = last;
    if (!received || !isAnswered(error) || !isWhole(received, settings.maxResponseBytes)) throw error;
    return answerWith(error, received);
  }
}

function answerWith(error: AnswerError, received: Received): Response {
  try {
    const response = answerFrom(received);
    failures.set(response, error);
    return response;
  } catch {
    // No Response can be made with such a status.
    throw error;
  }
}
