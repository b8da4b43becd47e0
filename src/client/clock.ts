/** A clock. Pass one of your own to test without waiting. */
export interface Clock {
  /** Milliseconds since 1970, as `Date.now()`. */
  now(): number;
  /**
   * Milliseconds since any fixed moment, monotonic: it is not affected by setting the wall clock. Time limits, waits and the
   * rate are measured with it.
   * @default `now()`
   */
  elapsed?(): number;
  /** Calls back once, after this many milliseconds, unless the returned function cancels it first. */
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
