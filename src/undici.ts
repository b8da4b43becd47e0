/**
 * `undici.request` as a `fetch`: faster than Node's own with many concurrent calls, and with support for proxies.
 *
 * @packageDocumentation
 */
import { Agent, errors, request as send, type Dispatcher } from 'undici';
import { answerOf } from './undici/answer.js';
import { sendable } from './undici/sendable.js';

/**
 * Creates a `fetch` that sends with `undici.request`, for the client's option `fetch`:
 *
 * ```ts
 * const partnerCenter = new PartnerCenter({ credential, fetch: undiciFetch(new ProxyAgent('http://proxy.example:8080')) });
 * ```
 *
 * It never follows a redirect: with `redirect: 'error'`, as the client sends, it rejects; otherwise it returns the redirect. It does
 * not request compression. Read each body to its end, or cancel it.
 *
 * @param dispatcher any of undici's: a `ProxyAgent`, an `EnvHttpProxyAgent`, an `Agent` with your own certificates. Closing it is
 *   up to you. By default a new `Agent`.
 */
export function undiciFetch(dispatcher: Dispatcher = new Agent()): typeof globalThis.fetch {
  return async (input, init) => {
    const { url, redirect, signal, ...rest } = await sendable(input, init);
    signal?.throwIfAborted();
    try {
      // Once destroyed it says the same of what it never sent and of what it broke off in the middle.
      if (Reflect.get(dispatcher, 'destroyed') === true) throw new errors.ClientClosedError();
      const answer = await send(url, { ...rest, signal: signal ?? null, dispatcher });
      return await answerOf(answer, rest.method, redirect);
    } catch (error) {
      signal?.throwIfAborted();
      throw new TypeError('fetch failed', { cause: error });
    }
  };
}
