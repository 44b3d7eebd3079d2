import { describe, expect, it } from 'vitest';

import { editPath, formPath, matchPath, pairPath, recordPath } from '#dashboard/navigation/pages';
import { pageAt } from '#dashboard/navigation/page-at';

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
