/** The tests of `npm run test:tools`. They need what test/tools/package.json names, so that `npm test` leaves them out. */
import { defineConfig } from 'vitest/config';
import shared from '../../vitest.config.js';

export default defineConfig({
  ...shared,
  test: {
    ...shared.test,
    include: ['test/tools/**/*.gallery.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
