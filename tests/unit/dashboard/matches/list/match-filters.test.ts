import { describe, expect, it } from 'vitest';

import { matchesAddressWith, matchFiltersOf } from '#dashboard/matches/list/match-filters';

describe('the address of a list of matches', () => {
  it('holds what it is narrowed by, under the names of the API', () => {
    const filters = matchFiltersOf('?area=A2&stage=agreed&country=XA');

    expect(filters).toEqual({ area: 'A2', stage: 'agreed', country: 'XA' });
    expect(matchFiltersOf(matchesAddressWith(filters, 'pledge', 'none').slice(8))).toEqual({
      ...filters,
      pledge: 'none',
    });
  });

  it('leaves out what no filter can be', () => {
    expect(matchFiltersOf('?area=A9&stage=open&pledge=any&q=words')).toEqual({});
  });

  it('is the plain page once nothing is left to narrow by', () => {
    expect(matchesAddressWith({ area: 'A2' }, 'area', '')).toBe('/matches');
  });
});
