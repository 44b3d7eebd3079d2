import { describe, expect, it } from 'vitest';

import {
  editPath,
  formPath,
  matchPath,
  pageAt,
  pairPath,
  recordPath,
} from '#dashboard/navigation/pages';
import { listFiltersOf, listSearchOf } from '#dashboard/record-pages/list-filters';

describe('an address', () => {
  it.each([
    ['/', { name: 'coverage' }],
    [formPath('pledge'), { name: 'form', kind: 'pledge' }],
    [formPath('offer'), { name: 'form', kind: 'offer' }],
    [recordPath('offer', 'abc'), { name: 'record', kind: 'offer', id: 'abc' }],
    [editPath('pledge', 'abc'), { name: 'edit', kind: 'pledge', id: 'abc' }],
    [
      pairPath('offer', 'abc', 'def'),
      { name: 'pair', kind: 'offer', id: 'abc', counterpartId: 'def' },
    ],
    [matchPath('abc'), { name: 'match', id: 'abc' }],
    ['/matches/a/b', { name: 'unknown' }],
    ['/records', { name: 'records' }],
    ['/allocation', { name: 'allocation' }],
    ['/pledges', { name: 'unknown' }],
    ['/pledges/a/b', { name: 'unknown' }],
    ['/pledges/a/suggestions', { name: 'unknown' }],
    ['/pledges/a/edit/suggestions/b', { name: 'unknown' }],
    ['/pledges/..%2f', { name: 'unknown' }],
  ])('%s is its page', (path, page) => {
    expect(pageAt(path)).toEqual(page);
  });
});

describe('the filters of the list', () => {
  it('come back as they were written, and fall back where they make no sense', () => {
    const filters = {
      kind: 'offer',
      state: 'returned',
      area: 'A1',
      region: 'europe',
      country: 'KEN',
      reference: null,
    } as const;

    expect(listFiltersOf(listSearchOf(filters))).toEqual(filters);
    expect(listSearchOf(listFiltersOf('?kind=x&state=y&area=z&region='))).toBe('');
  });

  it.each([
    ['P-3KFQ7Z2MX', 'pledge'],
    ['o-3kfq7z2mx', 'offer'],
  ] as const)('read of which kind %s is', (reference, kind) => {
    const other = kind === 'offer' ? 'pledge' : 'offer';

    expect(listFiltersOf(`?kind=${other}&reference=${reference}`)).toMatchObject({
      kind,
      reference,
    });
  });
});
