import { expect, test } from 'vitest';
import { journalStorm } from '../../scripts/storm/journal-storm.js';

test('a file of orders is placed exactly once by a command that is killed again and again, and its journal is true', async () => {
  const figures = await journalStorm({ lines: 240, kills: 16, rate: 0.3, seed: 3 });
  expect(figures).toMatchObject({
    orders: 216,
    fates: { placed: 216, refused: 18, invalid: 6 },
    lost: [],
    doubled: [],
    untrue: [],
  });
  // Runs that nobody killed would prove nothing.
  expect(figures.kills).toBeGreaterThan(5);
}, 120_000);
