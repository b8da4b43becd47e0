import { expect, test } from 'vitest';
import { storm } from '../../scripts/storm/storm.js';

test('every create of a storm has exactly one order, and every error’s outcome and next step were true', async () => {
  const figures = await storm({ creates: 500, concurrency: 64, rate: 0.3, seed: 2026 });
  expect(figures).toMatchObject({ orders: 500, lost: [], doubled: [], untrue: [] });
  // A storm in which a kind of fault never happened would prove nothing of it.
  for (const count of Object.values(figures.faults)) expect(count).toBeGreaterThan(0);
  expect(figures.failures.unknown).toBeGreaterThan(0);
  for (const count of Object.values(figures.steps)) expect(count).toBeGreaterThan(0);
  expect(figures.reused).toBeGreaterThan(0);
}, 60_000);

test('a storm in which most attempts fail ends as well', async () => {
  const figures = await storm({ creates: 100, concurrency: 16, rate: 0.8, seed: 7 });
  expect(figures).toMatchObject({ orders: 100, lost: [], doubled: [], untrue: [] });
}, 60_000);
