import { describe, expect, test } from 'vitest';

import { wholePercent } from '#shared/domain/values/whole-percent';

describe('a share in whole percent', () => {
  test.each([
    [2, 3, 67],
    [1, 3, 33],
    [1, 8, 13],
    [0, 7, 0],
    [7, 7, 100],
  ])('%i of %i is the nearest one', (part, whole, percent) => {
    expect(wholePercent(part, whole)).toBe(percent);
  });

  test('is never 0 of something, nor 100 of less than all', () => {
    expect(wholePercent(1, 100_000)).toBe(1);
    expect(wholePercent(99_999, 100_000)).toBe(99);
  });
});
