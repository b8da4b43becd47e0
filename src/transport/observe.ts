import { ApiError, UnreadableAnswerError } from '../errors.js';
import { identify, showHeaders, type Observer } from '../observer.js';
import type { Send } from './call.js';

/** Tells the observer of every request that goes out and every answer that comes back. */
export const observe =
  (observer: Observer) =>
  (next: Send): Send =>
  async (url, init) => {
    if (!observer.isActive()) return next(url, init);
    const { call, method } = init;
    const start = call.clock.now();
    const answered = ({ status, headers }: Pick<Response, 'status' | 'headers'>) => {
      const elapsed = call.clock.now() - start;
      observer.tell('response', {
        ...identify(call),
        method,
        url,
        status,
        headers: showHeaders(headers),
        elapsed,
      });
    };
    observer.tell('request', { ...identify(call), method, url, headers: showHeaders(init.headers) });
    try {
      const response = await next(url, init);
      answered(response);
      return response;
    } catch (error) {
      if (error instanceof ApiError || error instanceof UnreadableAnswerError) answered(error);
      throw error;
    }
  };
