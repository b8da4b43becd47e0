import { defineConfig } from 'vitest/config';
import base from '../../vitest.config.js';

/** What Stryker runs for each mutant: the client's tests without those that look at types only or take seconds. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    // A mutant may leave anything behind.
    isolate: true,
    include: ['test/client/*.test.ts'],
    exclude: ['test/client/any-answer.test.ts', 'test/client/types.test.ts'],
    // A mutant that waits for ever fails its test soon.
    testTimeout: 8000,
  },
});
