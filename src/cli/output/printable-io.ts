import { printable } from '../../shared/printable.js';
import type { Io } from '../io.js';

/**
 * Makes all that is written safe for a terminal, whoever it comes from: a server, a file, an argument. Only line feeds
 * pass, and at the start of a text what lets a meter write over its line. In JSON the result is the same JSON, since what
 * is spelt out stands inside its strings.
 */
export const printableIo = (io: Io): Io => ({
  ...io,
  stdout: (text) => io.stdout(printableText(text)),
  stderr: (text) => io.stderr(printableText(text)),
  ask: (question) => io.ask(printable(question)),
});

function printableText(text: string): string {
  const meter = /^\r(?:\u001b\[K)?/.exec(text)?.[0] ?? '';
  return meter + text.slice(meter.length).split('\n').map(printable).join('\n');
}
