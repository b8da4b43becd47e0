import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (name: string): string => fileURLToPath(new URL('src/', import.meta.url)) + name;

export default defineConfig({
  resolve: {
    // The snippets of README and docs import the package by its name, as their readers do.
    alias: [
      { find: /^partner-center-orders$/, replacement: source('index.ts') },
      { find: /^partner-center-orders\/contract$/, replacement: source('verify/index.ts') },
      { find: /^partner-center-orders\/(sandbox|validate)$/, replacement: source('$1/index.ts') },
      { find: /^partner-center-orders\/(fetch|undici)$/, replacement: source('$1.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    // Some tests start a linter or a whole server in a process of its own.
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // A busy machine is slow, not wrong.
    expect: { poll: { timeout: 15_000 } },
    // Type assertions stand in the same files; `npm run typecheck` is what checks them.
    restoreMocks: true,
  },
});
