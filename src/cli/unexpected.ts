import { printable } from '../shared/printable.js';

/** Says that the command itself has failed, for people. Whether something was bought is not known then. */
export const unexpected = (error: unknown): string =>
  `The command has failed unexpectedly: ${messageOf(error)}\n` +
  'If a request id stands above, an order may have been placed: the same command with --request-id and that id repeats it safely.\n';

/** The message of whatever was thrown, in one line. Never throws. */
export function messageOf(error: unknown): string {
  try {
    return printable(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  } catch {
    return 'an error that has no text';
  }
}
