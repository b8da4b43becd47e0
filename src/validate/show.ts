/** At most this much of a value is repeated in a message: enough to recognise it, too little to leak or flood. */
const LIMIT = 60;

/** A value as a message shows it: short, on one line, and never by calling code of the value's own. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return 'an array';
  switch (typeof value) {
    case 'string':
      // Escapes may lengthen it again.
      return shortened(JSON.stringify(shortened(value, LIMIT - 2)), LIMIT);
    case 'bigint':
      return 'a BigInt';
    case 'function':
      return 'a function';
    case 'symbol':
      return 'a symbol';
    case 'object':
      return value === null ? 'null' : 'an object';
    default:
      return String(value);
  }
}

/** Text cut to the limit, never in the middle of a character. */
export function shortened(text: string, limit = LIMIT): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
