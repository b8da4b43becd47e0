import { rmSync, writeFileSync } from 'node:fs';
import type { Journal } from './journal.js';
import type { BadLine, OrderLine } from './order-lines.js';

/** Writes down the lines that were not placed and why, for their owner to correct. Gives how many there are. */
export function writeRefused(
  file: string,
  good: readonly OrderLine[],
  bad: readonly BadLine[],
  { entries }: Journal,
): number {
  const refused = good.flatMap(({ line, order }) => {
    const entry = entries.get(line);
    return entry?.state === 'refused'
      ? [{ line, reason: entry.reason, requestId: entry.requestId, order }]
      : [];
  });
  const invalid = bad.map(({ line, text, faults }) => ({ line, reason: faults.join('; '), text }));
  const lines = [...refused, ...invalid].map((each) => `${JSON.stringify(each)}\n`);
  if (lines.length === 0) rmSync(file, { force: true });
  else writeFileSync(file, lines.join(''));
  return lines.length;
}
