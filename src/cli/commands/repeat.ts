import { parseArgs } from 'node:util';
import { printable } from '../../shared/printable.js';

/** The command line that repeats a `create` under its request id, to be pasted into a shell. */
export function repeatOf(argv: readonly string[], requestId: string): string {
  const words = withRequestId(argv, requestId);
  if (words.some((word) => printable(word) !== word))
    return `the same command with --request-id ${requestId}`;
  const line = ['partner-center-orders', 'create', ...words].map(quoted).join(' ');
  return argv.includes('-') ? `${line}  # with the same standard input` : line;
}

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
