import { expect, test } from 'vitest';
import { workersStorm } from '../../scripts/storm/workers-storm.js';
import { hasRedis } from '../workers/support/redis.js';

test.skipIf(!hasRedis)(
  'purchases of a queue are placed exactly once, or said to be open, by workers that are killed and frozen and lose their Redis',
  async () => {
    const figures = await workersStorm({ purchases: 30, workers: 2, mishaps: 4, rate: 0.3, seed: 5 });
    expect(figures).toMatchObject({ lost: [], doubled: [], untrue: [] });
    const { placed, found, refused, open, 'given up': givenUp } = figures.states;
    expect(placed + found + refused + open + givenUp).toBe(30);
    expect(placed + found).toBeGreaterThan(20);
  },
  120_000,
);
