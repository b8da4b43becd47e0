import { printable } from '../../shared/printable.js';

/** In characters. A longer cell stands out of its column, or one endless cell would widen every row. */
const widestColumn = 60;

/** Rows in columns as wide as their widest cell; the first row is the heading. Takes any value for a cell, and never throws. */
export function table(rows: readonly (readonly unknown[])[]): string {
  const cells = rows.map((row) => row.map(textOf));
  const widths: number[] = [];
  for (const row of cells) {
    for (const [column, { length }] of row.entries())
      widths[column] = Math.max(widths[column] ?? 0, Math.min(length, widestColumn));
  }
  return cells
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

/** A cell in one line, without what would move the cursor. */
export function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return printable(value);
  try {
    return printable(JSON.stringify(value));
  } catch {
    // Nested deeper than can be written.
    return '…';
  }
}
