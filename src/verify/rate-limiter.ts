import { delay } from '../shared/delay.js';

/** Resolves when the next request may be sent. */
export type RateLimiter = () => Promise<void>;

/** At most so many requests a second, evenly spread. Without a rate, any number. */
export function rateLimiter(rate: number | undefined, signal: AbortSignal | undefined): RateLimiter {
  if (rate === undefined) return () => Promise.resolve();
  let free = performance.now();
  return async () => {
    const now = performance.now();
    const mine = Math.max(now, free);
    free = mine + 1000 / rate;
    // Ends early with the signal: whoever sends next looks at that.
    if (mine > now) await delay(mine - now, signal);
  };
}
