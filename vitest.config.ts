import { defineConfig } from 'vitest/config';

const limits = { testTimeout: 30_000, hookTimeout: 60_000 };

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
          exclude: ['tests/infra/**', 'tests/system/**', 'tests/faults/**'],
        },
      },
      {
        // Whole products, browsers and searches over millions of states: minutes, and the machine to themselves.
        test: {
          name: 'system',
          include: ['tests/system/**/*.test.ts', 'tests/faults/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
