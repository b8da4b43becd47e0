import { expect, test } from 'vitest';
import { journalStorm } from '../../scripts/storm/journal-storm.js';

test('a file of orders is placed exactly once by runs that are killed, frozen and started twice behind a failing gateway, and all that they say is true', async () => {
  const figures = await journalStorm({ lines: 120, mishaps: 12, rate: 0.3, seed: 3 });
  expect(figures).toMatchObject({
    fates: { placed: 108, refused: 9, invalid: 3 },
    lost: [],
    doubled: [],
    untrue: [],
  });
  // Runs that nothing befell would prove nothing.
  expect(figures.mishaps.killed).toBeGreaterThan(2);
  expect(figures.audits).toBeGreaterThan(0);
}, 120_000);
