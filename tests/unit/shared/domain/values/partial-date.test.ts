import { describe, expect, test } from 'vitest';

import { firstDayOf, lastDayOf } from '#shared/domain/values/days-of-date';
import { partialDateSchema, windowSchema } from '#shared/domain/values/partial-date';

describe('a date', () => {
  test.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-04', '2026-04-01', '2026-04-30'],
    ['2026-12', '2026-12-01', '2026-12-31'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2100-02', '2100-02-01', '2100-02-28'],
    ['2026-05-17', '2026-05-17', '2026-05-17'],
  ])('%s may mean any day from %s to %s', (date, first, last) => {
    expect([firstDayOf(date), lastDayOf(date)]).toEqual([first, last]);
  });

  test.each(['1990', '2099-12-31', '2024-02-29', '2000-02-29', '2026-11-30'])(
    'may be %s',
    (date) => {
      expect(partialDateSchema.safeParse(date).success).toBe(true);
    },
  );

  test.each([
    '1989',
    '2100',
    '2023-02-29',
    '2026-11-31',
    '2026-1',
    '26',
    '2026-05-17T00:00',
    ' 2026',
    '2026\n',
  ])('may not be %j', (date) => {
    expect(partialDateSchema.safeParse(date).success).toBe(false);
  });
});

describe('a window', () => {
  test.each([
    ['2026', '2026', true],
    ['2026-12-31', '2026', true],
    ['2026', '2026-01-01', true],
    ['2026-05', '2026-04-30', false],
    ['2027', '2026-12', false],
  ])('from %s to %s: possible %s', (start, end, possible) => {
    expect(windowSchema.safeParse({ start, end }).success).toBe(possible);
  });
});
