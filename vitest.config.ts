import { availableParallelism } from 'node:os';

import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Begun first: what uses every processor, then what takes longest, and last the many short files. */
const begunFirst = [
  '/tests/faults/',
  '/tests/system/kill9.test.ts',
  '/tests/system/',
  '/tests/infra/',
];

const turnOf = ({ moduleId }: TestSpecification): number => {
  const turn = begunFirst.findIndex((place) => moduleId.includes(place));
  return turn === -1 ? begunFirst.length : turn;
};

/** No processor waits for the last long file. Of one turn, larger files or those that took longer go first. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((one, other) => turnOf(one) - turnOf(other));
  }
}

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // What a worker has imported serves all of its files: half of the processor time went into imports.
    isolate: false,
    // Of two processors the default would leave one idle, and a third worker of two makes everything slower.
    maxWorkers: availableParallelism(),
    // For machines that are busy with other work as well: what hangs, hangs for longer.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    sequence: { sequencer: LongestFirst },
    // Products are begun when the first journey asks for one.
    globalSetup: ['tests/support/run-folder.ts', 'tests/support/shared-products.ts'],
  },
});
