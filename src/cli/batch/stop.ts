/** How a run is ended before its time. */
export interface Stop {
  /** Nothing more is sent; what is under way is waited for. */
  readonly isStopping: () => boolean;
  /** What is under way is given up as well. */
  readonly isEnding: () => boolean;
  /** Why, in a sentence; the first reason stands. */
  readonly reason: string | undefined;
  /** Ends the sending. Without a reason a person asked for it. */
  readonly begin: (reason?: string) => void;
  /** Ends what is under way, too. */
  readonly end: () => void;
  /** Calls back at each of the two. Gives what takes the callback away. */
  readonly listen: (callback: () => void) => () => void;
  /** Waits, unless the run is ended before. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

export function createStop(): Stop {
  const callbacks = new Set<() => void>();
  let isStopping = false;
  let isEnding = false;
  let reason: string | undefined;
  const tell = (): void => {
    for (const callback of [...callbacks]) callback();
  };
  const listen = (callback: () => void): (() => void) => {
    callbacks.add(callback);
    return () => callbacks.delete(callback);
  };
  return {
    isStopping: () => isStopping,
    isEnding: () => isEnding,
    get reason() {
      return reason;
    },
    begin(why) {
      if (isStopping) return;
      isStopping = true;
      reason = why;
      tell();
    },
    end() {
      isStopping = true;
      isEnding = true;
      tell();
    },
    listen,
    async pause(milliseconds) {
      if (isStopping) return;
      await new Promise<void>((resolve) => {
        const end = (): void => {
          clearTimeout(timer);
          forget();
          resolve();
        };
        const timer = setTimeout(end, milliseconds);
        const forget = listen(end);
      });
    },
  };
}
