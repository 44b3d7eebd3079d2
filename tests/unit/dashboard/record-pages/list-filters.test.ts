import { describe, expect, it } from 'vitest';

import { listFiltersOf, looksLikeReference } from '#dashboard/record-pages/list-filters';
import { fileFiltersOf, listSearchOf, listAddressWith } from '#dashboard/record-pages/list-queries';

describe('the filters of the list', () => {
  it('come back as they were written, and fall back where they make no sense', () => {
    const filters = {
      kind: 'offer',
      state: 'returned',
      area: 'A1',
      region: 'europe',
      country: 'KEN',
      initiative: 'mirps',
      party: '0123456789abcdef',
      q: 'judges of appeal',
      queue: 'new',
      changedSince: '2026-02-03',
      order: 'title',
      status: 'open,partly_met',
      stakeholderType: 'not_stated',
      edition: 'grf-2023',
      year: '2019',
      named: 'TCD',
      regionThen: 'asia-pacific',
      scope: 'released',
    } as const;

    expect(listFiltersOf(listSearchOf(filters))).toEqual(filters);
    expect(listSearchOf(listFiltersOf('?kind=x&state=y&area=z&region='))).toBe('');
    expect(listSearchOf(listFiltersOf('?status=x&year=99&named=q&regionThen=r&scope=all'))).toBe(
      '',
    );
    expect(listFiltersOf('?status=met,x,open').status).toBe('open,met');
  });

  it('are both kinds, newest first, where the address says nothing', () => {
    expect(listFiltersOf('')).toEqual(listFiltersOf('?q=%20&order=x&queue=y&changedSince=z'));
    expect(listFiltersOf('').kind).toBeNull();
  });

  it('narrow a file by what files can be narrowed by, and offer none where it would hold more', () => {
    expect(fileFiltersOf(listFiltersOf('?kind=offer&area=A1&order=title'))).toEqual({ area: 'A1' });
    expect(fileFiltersOf(listFiltersOf('?kind=pledge&year=2019&named=TCD&scope=released'))).toEqual(
      {
        year: '2019',
        named: 'TCD',
      },
    );
    for (const narrowed of ['?q=judges', '?queue=new', '?changedSince=2026-01-01'])
      expect(fileFiltersOf(listFiltersOf(narrowed))).toBeUndefined();
  });

  it('take a reference that an older address names for what is looked for', () => {
    expect(listFiltersOf('?reference=P-3KFQ7Z2MX').q).toBe('P-3KFQ7Z2MX');
  });

  it('are all dropped for a reference, which means one record, but not for words', () => {
    const filters = listFiltersOf('?kind=offer&area=A3');

    expect(listAddressWith(filters, 'q', 'p-3kfq7z2mx')).toBe('/records?q=p-3kfq7z2mx');
    expect(listAddressWith(filters, 'q', 'judges')).toBe('/records?kind=offer&area=A3&q=judges');
  });

  it.each([
    ['P-3KFQ7Z2MX', true],
    ['o 3kfq7z2m', true],
    ['protection', false],
    ['pledge', false],
  ])('tell that %j was meant as a reference: %s', (q, isOne) => {
    expect(looksLikeReference(q)).toBe(isOne);
  });
});
