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
    if (mine > now) await pause(mine - now, signal);
  };
}

/** Ends early with the signal: whoever sends next looks at that. */
function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener('abort', done);
  });
}
