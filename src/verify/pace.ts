/** How fast a run goes. */

/** Calls `work` with every number from `from` to below `to`, so many at a time. */
export async function pooled(
  to: number,
  from: number,
  atOnce: number,
  work: (index: number) => Promise<void>,
): Promise<void> {
  let next = from;
  const worker = async (): Promise<void> => {
    while (next < to) await work(next++);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** A function that resolves at most so many times a second. Without a rate, at once. */
export function turns(rate: number | undefined, signal: AbortSignal | undefined): () => Promise<void> {
  if (rate === undefined) return () => Promise.resolve();
  let free = performance.now();
  return async () => {
    const now = performance.now();
    const mine = Math.max(now, free);
    free = mine + 1000 / rate;
    if (mine > now) await pause(mine - now, signal);
  };
}

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
