import { describe, expect, test } from 'vitest';

import { isSelected, openingCell, selectedSearch } from '#dashboard/allocation/selection';
import { filtersOf } from '#dashboard/filters/filters';
import { coverageStatusIds } from '#shared/vocabulary/record-states';

const cell = (area: 'A1' | 'A2', region: 'europe' | 'americas', counts: object) => ({
  area,
  region,
  pledgeComponents: {
    ...(Object.fromEntries(coverageStatusIds.map((id) => [id, 0])) as Record<
      (typeof coverageStatusIds)[number],
      number
    >),
    ...counts,
  },
});

describe('the allocation page', () => {
  test('begins with the area and region where most is asked for and open, then where most may be', () => {
    const asked = cell('A2', 'europe', { open: 2 });
    const maybe = cell('A1', 'europe', { asking_not_stated: 9 });
    const both = cell('A2', 'americas', { open: 2, partly_met: 1 });

    expect(openingCell([maybe, asked, both])).toEqual({ area: 'A2', region: 'americas' });
    expect(openingCell([cell('A1', 'americas', {}), maybe])).toEqual({
      area: 'A1',
      region: 'europe',
    });
    expect(openingCell([cell('A1', 'americas', { met: 4 })])).toBeNull();
  });

  test('tells whoever chose all areas and regions from whoever chose nothing', () => {
    expect(isSelected('')).toBe(false);
    for (const chosen of [
      { area: null, region: null },
      { area: 'A1', region: null },
    ] as const) {
      const search = selectedSearch(chosen);
      expect(isSelected(search)).toBe(true);
      expect(filtersOf(search)).toMatchObject(chosen);
    }
  });
});
