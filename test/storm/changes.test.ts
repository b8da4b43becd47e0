import { expect, test } from 'vitest';
import { changesStorm } from '../../scripts/storm/changes-storm.js';

test('carts are bought exactly once and subscriptions changed as asked, by programs that are killed behind a failing gateway, and all that they are told is true', async () => {
  const figures = await changesStorm({ carts: 40, subscriptions: 8, concurrency: 32, rate: 0.3, seed: 11 });
  expect(figures).toMatchObject({ orders: 2 * 40 + 8, lost: [], doubled: [], untrue: [] });
  // A storm in which nothing befell them would prove nothing.
  expect(figures.killed).toBeGreaterThan(0);
  expect(figures.shared).toBe(8);
  expect(figures.failures.unknown).toBeGreaterThan(0);
}, 60_000);
