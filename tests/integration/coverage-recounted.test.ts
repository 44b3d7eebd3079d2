/** The oracle of the benchmark of reading coverage, which nobody would see to lag behind what cells count. */
import { expect, test } from 'vitest';

import { measureCoverageRead } from '../bench/coverage-read.ts';

test('every cell says what counting the records one by one says, in one read', async () => {
  const { wrong, queries } = await measureCoverageRead(300);

  expect(wrong).toEqual([]);
  expect(queries).toBe(1);
});
