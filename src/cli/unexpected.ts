import { printable } from '../shared/printable.js';

/** What people are told when the command itself fails. Whether something was bought is not known then. */
export const unexpected = (error: unknown): string =>
  `The command failed unexpectedly: ${messageOf(error)}\n` +
  'If a request id is shown above, an order may have been placed: run the same command with --request-id and that id, which buys nothing twice.\n';

/** The message of whatever was thrown, in one line. Never throws. */
export function messageOf(error: unknown): string {
  try {
    return printable(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  } catch {
    return 'an error without a message';
  }
}
