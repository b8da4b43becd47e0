import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const source = (name: string): string => fileURLToPath(new URL('src/', import.meta.url)) + name;

/** What takes longest comes first, also where no run has measured it: begun last, it would leave a worker with nothing to do. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => moduleId.includes('/test/site/');
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

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
    globalSetup: 'test/support/built.ts',
    // Much of the time a test waits for what it started, so that two workers suit two cores.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Files share what they load: that was half of the work. So a test puts back what it changes for all.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    unstubEnvs: true,
    unstubGlobals: true,
    // Some tests start a linter or a whole server in a process of its own.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A busy machine is slow, not wrong.
    expect: { poll: { timeout: 60_000 } },
    // Type assertions stand in the same files; `npm run typecheck` is what checks them.
    restoreMocks: true,
  },
});
