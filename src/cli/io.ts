/** What a command may touch of the world around it; tests give it another world. */
export interface Io {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether a person watches the output. */
  readonly isTTY: boolean;
  /** All that comes in by standard input. */
  readonly readInput: () => Promise<string>;
  /** Asks a person; `undefined` when there is nobody to ask. */
  readonly ask: (question: string) => Promise<string | undefined>;
  /** Resolves when the process is asked to end. */
  readonly untilStopped: () => Promise<unknown>;
}

/** Ends in 0 when all is well, 1 when the answer is "no", 2 for wrong usage or no connection. */
export type Command = (argv: readonly string[], io: Io) => Promise<number>;

/** The command line can't be understood. The message says what to write instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
