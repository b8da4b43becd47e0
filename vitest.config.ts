import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Some tests start a linter or a whole server in a process of its own.
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // Type assertions stand in the same files; `npm run typecheck` is what checks them.
    restoreMocks: true,
  },
});
