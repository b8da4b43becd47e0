import { helpOf } from './help.js';
import type { Io } from './io.js';
import type { Given, Usage } from './usage.js';

/** Something that the command line can do. */
export interface Command {
  readonly usage: Usage;
  /**
   * Ends in 0 when all is well, 1 when the answer is "no" and nothing was bought, 2 for everything else: wrong usage, no
   * connection, a result that is not known or could not be written.
   *
   * @param argv what follows the command's name
   */
  readonly run: (argv: readonly string[], io: Io) => Promise<number>;
}

/** What carries a command out; `U` is the type of its usage. */
export type Run<U extends Usage> = (given: Given<U>, io: Io) => Promise<number>;

/**
 * @param load brings the code, only when the command runs: help and completions don't wait for it
 */
export const command = <U extends Usage>(
  usage: U,
  load: () => Promise<{ readonly run: Run<U> }>,
): Command => ({
  usage,
  async run(argv, io) {
    const { asksForHelp, parse } = await import('./parse.js');
    if (asksForHelp(usage, argv)) {
      io.stdout(helpOf(usage));
      return 0;
    }
    const given = parse(usage, argv);
    const { run } = await load();
    return run(given, io);
  },
});
