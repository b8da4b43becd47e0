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

/** How many letters must be changed, added, taken away or swapped with their neighbour. */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    rows[i] = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      rows[i]?.push(
        Math.min(
          at(i, j - 1) + 1,
          at(i - 1, j) + 1,
          at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
          isSwapped ? at(i - 2, j - 2) + 1 : Infinity,
        ),
      );
    }
  }
  return at(a.length, b.length);
}
