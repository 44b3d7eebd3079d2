import { describe, expect, it } from 'vitest';

import {
  editPath,
  formPath,
  isToAnswer,
  legIn,
  matchPath,
  pairPath,
  recordPath,
  sectionIn,
  withShownLeg,
  withSection,
} from '#dashboard/navigation/pages';
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

describe('what a page shows of several', () => {
  it.each([
    ['a leg of a match', matchPath('abc'), '?answer&leg=l1', withShownLeg, legIn],
    ['a section of a form', formPath('pledge'), '?answer&section=1.what', withSection, sectionIn],
  ] as const)('stands in its address, beside all else: %s', (_, path, search, withOne, oneIn) => {
    const address = withOne(path, search, '2.where');
    const [pathname, after] = address.split('?');

    expect(pathname).toBe(path);
    expect(oneIn(`?${after}`)).toBe('2.where');
    expect(isToAnswer(`?${after}`)).toBe(true);
    expect(oneIn('')).toBe(null);
  });
});
