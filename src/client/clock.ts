/** Where the client takes time from. Inject one to test without waiting. */
export interface Clock {
  /** Milliseconds since 1970, as `Date.now()`. */
  now(): number;
  /**
   * Milliseconds from any fixed start. It never goes back, and setting the wall clock leaves it alone. Time limits, waits and
   * the rate run on it.
   * @default `now()`
   */
  elapsed?(): number;
  /** Runs the callback once, so many milliseconds from now, unless the returned function cancels it first. */
  schedule(callback: () => void, milliseconds: number): () => void;
}

/** The platform's own clock, looked up at each use so that fake timers are seen. */
export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  schedule(callback, milliseconds) {
    const timer = globalThis.setTimeout(callback, milliseconds);
    return () => {
      globalThis.clearTimeout(timer);
    };
  },
};

/** The reading that lengths of time are taken from. */
export const elapsedOn = (clock: Clock): number => clock.elapsed?.() ?? clock.now();
