/** How figures are taken and shown: in turn, as medians, in tables. */

export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = NaN, high = NaN] = [sorted[middle - 1 + (sorted.length % 2)], sorted[middle]];
  return (low + high) / 2;
};

/** What was measured of each contestant, by its name; one figure a round. */
export type Figures = ReadonlyMap<string, readonly number[]>;

/** Every contestant in turn, round after round, every other round backwards. */
export async function inTurn<T extends { readonly name: string }>(
  contestants: readonly T[],
  rounds: number,
  figure: (contestant: T) => Promise<number>,
): Promise<Figures> {
  const figures = new Map(contestants.map(({ name }): [string, number[]] => [name, []]));
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? contestants : [...contestants].reverse();
    for (const contestant of order) figures.get(contestant.name)?.push(await figure(contestant));
  }
  return figures;
}

/** The median of one contestant. */
export const medianOf = (figures: Figures, name: string): number => median(figures.get(name) ?? []);

/** The median of how one contestant compares with another in the same round. */
export function compared(
  figures: Figures,
  name: string,
  base: string,
  compare: (figure: number, base: number) => number,
): number {
  const bases = figures.get(base) ?? [];
  return median((figures.get(name) ?? []).map((figure, round) => compare(figure, bases[round] ?? NaN)));
}

/** A table as Markdown. Prettier makes its columns even. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, column) => (column === 0 ? '---' : '--:')), ...rows]
    .map((row) => `| ${head.map((_, column) => row[column] ?? '').join(' | ')} |`)
    .join('\n');

/** With so many digits that differences still show. */
export const shown = (number: number): string => {
  if (!Number.isFinite(number)) return '–';
  const digits = Number.isInteger(number) ? 0 : Math.abs(number) < 1 ? 2 : Math.abs(number) < 100 ? 1 : 0;
  return number.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
};

export const ratio = (number: number): string => (Number.isFinite(number) ? number.toFixed(2) : '–');
