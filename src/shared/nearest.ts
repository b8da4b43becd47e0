/** The name that was probably meant: one that is like the given but for a few letters or their case, or has it inside. */
export function nearest(given: string, names: readonly string[]): string | undefined {
  const typed = given.slice(0, 60).toLowerCase();
  let best: string | undefined;
  let least = Infinity;
  for (const name of names) {
    const known = name.toLowerCase();
    const steps = isInside(typed, known) ? 1 : distance(typed, known);
    if (steps < least && steps <= Math.max(typed.length, known.length) / 3) [least, best] = [steps, name];
  }
  return best;
}

const isInside = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) > 3 && a !== b && (a.includes(b) || b.includes(a));

/** How many letters must be changed, added or taken away (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const [left = 0, above = 0, before = 0] = [next[j], row[j + 1], row[j]];
      next.push(Math.min(left + 1, above + 1, before + (a[i] === b[j] ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
