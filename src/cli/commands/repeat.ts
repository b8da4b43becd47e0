import { parseArgs } from 'node:util';
import { printable } from '../../shared/printable.js';
import { program } from '../help.js';
import type { Options } from '../usage.js';

/**
 * The command line that repeats a command under its request id, to be pasted into a shell.
 *
 * @param argv what stood behind its name
 */
export function repeatOf(name: string, argv: readonly string[], requestId: string): string {
  const words = withRequestId(argv, requestId);
  if (words.some((word) => printable(word) !== word))
    return `the same command with --request-id ${requestId}`;
  const line = commandLine([...name.split(' '), ...words]);
  return argv.includes('-') ? `${line}  # with the same standard input` : line;
}

/** A command line of these words. */
export const commandLine = (words: readonly string[]): string => [program, ...words].map(quoted).join(' ');

function withRequestId(argv: readonly string[], requestId: string): string[] {
  const { tokens } = parseArgs({
    args: [...argv],
    options: { 'request-id': { type: 'string' }, 'request-key': { type: 'string' } },
    strict: false,
    tokens: true,
  });
  const old = new Set<number>();
  let end = argv.length;
  for (const token of tokens) {
    if (token.kind === 'option-terminator') end = token.index;
    if (token.kind !== 'option' || !/^request-(?:id|key)$/.test(token.name)) continue;
    old.add(token.index);
    if (token.inlineValue === false) old.add(token.index + 1);
  }
  const kept = (from: number, to: number) =>
    argv.slice(from, to).filter((_, index) => !old.has(from + index));
  return [...kept(0, end), '--request-id', requestId, ...kept(end, argv.length)];
}

const quoted = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;

/** The options of a table that a command line gave, to be given again. */
export const givenAgain = (
  named: ReadonlySet<string>,
  options: Readonly<Record<string, unknown>>,
  table: Options,
): readonly string[] =>
  Object.keys(table).flatMap((name) => {
    if (!named.has(name)) return [];
    const value = options[name];
    return typeof value === 'string' ? [`--${name}`, value] : [`--${name}`];
  });
