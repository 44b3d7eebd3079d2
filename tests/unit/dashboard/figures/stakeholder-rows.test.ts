import { describe, expect, it } from 'vitest';

import { csvOf } from '#dashboard/figures/csv';
import { figureCsv } from '#dashboard/figures/figure-file';
import { english } from '#dashboard/i18n/messages/en';
import { wordsIn } from '#dashboard/i18n/words';
import { noFilters } from '#dashboard/filters/filters';
import { figuresOfTypes, stakeholderFigures } from '#dashboard/figures/stakeholder-rows';

import { parseCsv } from '#tests/support/exported';

import { someCounts, someCoverage, someStakeholder } from '../some-coverage.ts';

const coverage = someCoverage([
  {
    area: 'A1',
    region: 'europe',
    byStakeholderType: {
      state: someStakeholder({ pledgeComponents: someCounts({ open: 2, met: 1 }), openOffers: 1 }),
      legal: someStakeholder({ committedOffers: 4 }),
    },
  },
  {
    area: 'A2',
    region: 'mena',
    byStakeholderType: {
      not_stated: someStakeholder({ openOffers: 1 }),
      state: someStakeholder({ pledgeComponents: someCounts({ not_stated: 1 }) }),
    },
  },
]);

describe('figures by stakeholder type', () => {
  it('add the cells up, in the order of the vocabulary, what is not stated last', () => {
    const figures = stakeholderFigures(coverage, noFilters);

    expect(
      figures.rows.map(({ id, pledges, openOffers, committedOffers }) => [
        id,
        pledges,
        openOffers,
        committedOffers,
      ]),
    ).toEqual([
      ['state', 4, 1, 0],
      ['legal', 0, 0, 4],
      ['not_stated', 0, 1, 0],
    ]);
    expect(figures).toMatchObject({ pledges: 4, offers: 6, statePledges: 4, typesThatOffer: 3 });
  });

  it('keep to the area, the region and the type that are asked for', () => {
    const inEurope = stakeholderFigures(coverage, { ...noFilters, region: 'europe' });
    const legal = stakeholderFigures(coverage, { ...noFilters, stakeholderType: 'legal' });

    expect(inEurope).toMatchObject({ pledges: 3, offers: 5 });
    expect(legal.rows.map(({ id }) => id)).toEqual(['legal']);
  });

  it('go into the file exactly as they are drawn', () => {
    const { rows } = stakeholderFigures(coverage, noFilters);

    const lines = parseCsv(
      figureCsv(
        figuresOfTypes(coverage, noFilters, rows),
        { filter: {}, scope: 'released', asOf: coverage.asOf },
        wordsIn('en', english),
      ),
    );

    expect(
      lines.map((line) => [
        line['stakeholder_type'],
        line['stakeholder_type_title'],
        line['pledge_components'],
        line['open_offers'],
        line['committed_offers'],
        line['as_of'],
      ]),
    ).toEqual(
      rows.map((row) => [
        row.id,
        row.label.en,
        String(row.pledges),
        String(row.openOffers),
        String(row.committedOffers),
        coverage.asOf,
      ]),
    );
  });
});

describe('a CSV file', () => {
  it('quotes by RFC 4180 and disarms formulas', () => {
    expect(csvOf([['a"b', 'c,d', -1, '=1+1', '@x']])).toBe(
      `\uFEFF"a""b","c,d",-1,"'=1+1","'@x"\r\n`,
    );
  });
});
