/** What a command may touch of the world around it; tests give it another world. */
export interface Io {
  /** Never throws: what can't be written is told by `written`. */
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Waits until all that was written is out, and gives what first kept it from that: a full disk, a closed pipe. */
  readonly written: (where: 'stdout' | 'stderr') => Promise<Error | undefined>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether a person watches the output. */
  readonly isTTY: boolean;
  /** All that comes in by standard input. */
  readonly readInput: () => Promise<string>;
  /** Whether there is a person to ask. */
  readonly canAsk: boolean;
  /** Asks a person; `undefined` when there is no one to ask. */
  readonly ask: (question: string) => Promise<string | undefined>;
  /**
   * Calls back each time the process is asked to end: at the first SIGINT or SIGTERM, and at further ones. The process then
   * ends only by the command's own doing. Gives what takes the callback away again.
   */
  readonly onStop: (callback: (signal: NodeJS.Signals) => void) => () => void;
  /** Resolves when the process is first asked to end; by a second time it ends at once. */
  readonly untilStopped: () => Promise<unknown>;
}

/** The command line, or a file that it names, can't be used. The message says what to write instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
