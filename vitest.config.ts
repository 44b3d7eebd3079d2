import { availableParallelism } from 'node:os';

import { defineConfig } from 'vitest/config';

const limits = { testTimeout: 30_000, hookTimeout: 60_000 };

const longLimits = { testTimeout: 600_000, hookTimeout: 180_000 };

export default defineConfig({
  test: {
    projects: [
      {
        // Files of this folder share one import of the CDK, which costs seconds.
        test: { ...limits, name: 'infra', include: ['tests/infra/**/*.test.ts'], isolate: false },
      },
      {
        test: {
          ...limits,
          name: 'product',
          include: ['tests/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'tests/infra/**', 'tests/system/**', 'tests/faults/**'],
          // What a worker has imported serves all of its files: half of the processor time went into imports.
          isolate: false,
          // Of two processors the default leaves one idle.
          maxWorkers: availableParallelism(),
          sequence: { groupOrder: 1 },
        },
      },
      {
        // Searches over millions of states, and a product that is killed: minutes, and the machine to themselves.
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts', 'tests/system/kill9.test.ts'],
          ...longLimits,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
      {
        // Journeys of several people at once, in one browser.
        test: {
          name: 'journeys',
          include: ['tests/system/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'tests/system/kill9.test.ts'],
          ...longLimits,
          globalSetup: ['tests/support/shared-products.ts'],
          maxWorkers: Math.min(2, availableParallelism()),
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
