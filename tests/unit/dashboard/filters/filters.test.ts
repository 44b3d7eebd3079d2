import { describe, expect, it } from 'vitest';

import {
  type Filters,
  filtersOf,
  noFilters,
  searchOf,
  withFilter,
} from '#dashboard/filters/filters';
import { recordQueryOf } from '#dashboard/filters/filter-queries';

const all: Filters = {
  area: 'A3',
  region: 'mena',
  stakeholderType: 'legal',
  edition: null,
  status: 'open',
  scope: 'all',
  country: 'XA',
  cell: { area: 'A1', region: 'not_stated' },
};

describe('filters in the address', () => {
  it('come back as they were written', () => {
    expect(filtersOf(searchOf(all))).toEqual(all);
  });

  it('write nothing for the defaults', () => {
    expect(searchOf(noFilters)).toBe('');
  });

  it.each([
    '?area=A9&region=atlantis&type=x&edition=grf-1999&status=zero&scope=secret',
    '?cell=A1&area=',
    '?cell=A1.nowhere&country=XA',
    '?lang=fr&unknown=1',
    '?area=__proto__&cell=constructor.constructor',
  ])('fall back to the default for %s', (search) => {
    expect(filtersOf(search)).toEqual(noFilters);
  });

  it('let a stakeholder type and a forum stand one at a time', () => {
    const byType = withFilter(noFilters, 'stakeholderType', 'state');

    const byEdition = withFilter(byType, 'edition', 'grf-2023');

    expect(byType.stakeholderType).toBe('state');
    expect(byEdition).toMatchObject({ stakeholderType: null, edition: 'grf-2023' });
    expect(filtersOf('?type=state&edition=grf-2023')).toMatchObject({ edition: null });
  });

  it('ask the API for the records of a cell under the same filters', () => {
    expect(
      recordQueryOf({ area: 'A2', region: 'europe' }, { ...noFilters, status: 'met' }),
    ).toEqual({
      area: 'A2',
      region: 'europe',
      stakeholderType: undefined,
      edition: undefined,
      status: 'met',
      country: undefined,
    });
  });
});
