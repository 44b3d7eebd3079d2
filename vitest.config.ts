import { availableParallelism } from 'node:os';

import { defineConfig } from 'vitest/config';

/** For machines that are busy with other work as well: what hangs, hangs for longer. */
const limits = { testTimeout: 120_000, hookTimeout: 120_000 };

const longLimits = { testTimeout: 600_000, hookTimeout: 600_000 };

/**
 * All projects are one queue, in the order of their names: no processor waits for the last file of a project. What a
 * worker has imported serves all of its files, since half of the processor time went into imports. Of two processors
 * the default would leave one idle, and a third worker of two makes everything slower.
 */
const shared = { isolate: false, maxWorkers: availableParallelism() };

export default defineConfig({
  test: {
    projects: [
      {
        // Searches over millions of states, which use every processor, and a product that is killed: begun first.
        test: {
          ...shared,
          ...longLimits,
          name: 'faults',
          include: ['tests/faults/**/*.test.ts', 'tests/system/kill9.test.ts'],
        },
      },
      {
        test: { ...shared, ...limits, name: 'infra', include: ['tests/infra/**/*.test.ts'] },
      },
      {
        // Journeys of several people at once, in one browser.
        test: {
          ...shared,
          ...longLimits,
          name: 'journeys',
          include: ['tests/system/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'tests/system/kill9.test.ts'],
          globalSetup: ['tests/support/shared-products.ts'],
        },
      },
      {
        // Many short files: begun last, so that all processors end at about the same time.
        test: {
          ...shared,
          ...limits,
          name: 'product',
          include: ['tests/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'tests/infra/**', 'tests/system/**', 'tests/faults/**'],
        },
      },
    ],
  },
});
