/** Changes as lines: each once, with the calls that it is a change of, and what to do. */
import type { Change } from './compare.js';

/** More calls than these are too many to name. */
const FEW = 3;

export function linesOf(changes: readonly Change[]): string[] {
  const calls = new Map<string, Set<string>>();
  const toDo = new Map<string, string>();
  for (const { text, call, toDo: todo } of changes) {
    const known = calls.get(text) ?? new Set<string>();
    calls.set(text, call === undefined ? known : known.add(call));
    if (todo !== undefined) toDo.set(text, todo);
  }
  return [...calls].map(([text, found]) => {
    const where = found.size > FEW ? `${found.size} calls` : [...found].join(', ');
    const what = where === '' ? text : `${text.replace(/\.$/, '')} (${where}).`;
    const todo = toDo.get(text);
    return todo === undefined ? what : `${what} ${todo}`;
  });
}
