import { elapsedOn } from '../clock.js';
import { isAnswered } from '../errors.js';
import { identify, showHeaders, type Observer } from '../observer.js';
import { withoutToken } from '../redact.js';
import type { Send } from './send.js';

/** Tells the observer of every request that goes out and every answer that comes back. */
export const observe =
  (observer: Observer) =>
  (next: Send): Send =>
  async (url, init) => {
    if (!observer.isActive()) return next(url, init);
    const { call, method } = init;
    const shownUrl = withoutToken(url, call.secrets);
    const start = elapsedOn(call.clock);
    const answered = ({ status, headers }: Pick<Response, 'status' | 'headers'>) => {
      try {
        const elapsed = Math.round(elapsedOn(call.clock) - start);
        observer.tell('response', {
          ...identify(call),
          method,
          url: shownUrl,
          status,
          headers: showHeaders(headers, call.secrets),
          elapsed,
        });
      } catch {
        // A clock that fails after the answer must not lose it.
      }
    };
    observer.tell('request', {
      ...identify(call),
      method,
      url: shownUrl,
      headers: showHeaders(init.headers, call.secrets),
    });
    try {
      const response = await next(url, init);
      answered(response);
      return response;
    } catch (error) {
      if (isAnswered(error)) answered(error);
      throw error;
    }
  };
