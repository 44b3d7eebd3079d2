import { describe, expect, it } from 'vitest';

import { cellFigures } from '#dashboard/figures/cell-figures';
import { detailOf, headlineOf } from '#dashboard/coverage/cell-words';
import { coverageTable, tintOf } from '#dashboard/figures/coverage-rows';
import { wordsIn } from '#dashboard/i18n/words';
import { arabicScreens } from '#dashboard/i18n/messages/ar';
import { englishScreens } from '#dashboard/i18n/messages/en';
import { spanishScreens } from '#dashboard/i18n/messages/es';
import { frenchScreens } from '#dashboard/i18n/messages/fr';
import { noComponents } from '#shared/domain/coverage/counts';
import { noFilters } from '#dashboard/filters/filters';

import { aCell, someCounts, someCoverage, someStakeholder } from '../some-coverage.ts';

const words = wordsIn('en', englishScreens);
const inLanguage = {
  fr: wordsIn('fr', frenchScreens),
  es: wordsIn('es', spanishScreens),
  ar: wordsIn('ar', arabicScreens),
};

describe('a coverage cell', () => {
  it.each([
    ['No pledge', {}, undefined],
    ['2 open', { open: 2 }, 'of 2 components'],
    ['5 open', { open: 5, met: 3 }, 'of 8 components: 3 met'],
    ['1 partly met', { partly_met: 1, delivered: 1 }, 'of 2 components: 1 delivered'],
    ['3 met', { met: 3 }, 'of 3 components'],
    ['1 stage not stated', { not_stated: 1 }, 'of 1 component'],
    ['1 stage not stated', { not_stated: 1, met: 2 }, 'of 3 components: 2 met'],
    ['2 not asked', { not_asked: 2 }, 'of 2 components'],
    [
      '1 not stated whether asked',
      { asking_not_stated: 1, not_asked: 1 },
      'of 2 components: 1 not asked',
    ],
    ['1 open', { open: 1, asking_not_stated: 4 }, 'of 5 components: 4 not stated whether asked'],
  ])('says %s', (headline, counts, detail) => {
    const figures = cellFigures(aCell({ pledgeComponents: someCounts(counts) }), noFilters);

    const { number, word } = headlineOf(figures, words);

    expect([number, word].filter(Boolean).join(' ')).toBe(headline);
    expect(detailOf(figures, words) ?? undefined).toBe(detail);
  });

  it.each([
    ['fr', 1, 'ouverte'],
    ['fr', 8, 'ouvertes'],
    ['es', 8, 'abiertos'],
    ['ar', 2, 'مفتوحان'],
    ['ar', 8, 'مفتوحة'],
  ] as const)('agrees in %s with the %i components that it counts', (language, open, said) => {
    const figures = cellFigures(aCell({ pledgeComponents: someCounts({ open }) }), noFilters);

    expect(headlineOf(figures, inLanguage[language]).word).toBe(said);
  });

  it('shows a word and no zero where nothing was pledged, with the offers that wait', () => {
    const figures = cellFigures(aCell({ openOffers: 2, committedOffers: 1 }), noFilters);

    expect(headlineOf(figures, words)).toEqual({ number: null, word: 'No pledge' });
    expect(figures.offers).toBe(3);
  });

  it('shows a word and no zero where pledges have none of the status asked for', () => {
    const cell = aCell({ pledgeComponents: someCounts({ open: 4 }) });

    const figures = cellFigures(cell, { ...noFilters, status: 'met' });

    expect(figures).toMatchObject({ mark: 'none', total: 4 });
    expect(headlineOf(figures, words).number).toBeNull();
  });

  it('counts a stakeholder type or a forum alone when filtered by it', () => {
    const cell = aCell({
      pledgeComponents: someCounts({ open: 5 }),
      byStakeholderType: { state: someStakeholder({ pledgeComponents: someCounts({ open: 3 }) }) },
      byEdition: {
        'grf-2019': someStakeholder({ pledgeComponents: someCounts({ open: 1 }), openOffers: 2 }),
      },
    });

    expect(cellFigures(cell, { ...noFilters, stakeholderType: 'state' }).total).toBe(3);
    expect(cellFigures(cell, { ...noFilters, edition: 'grf-2019' })).toMatchObject({
      total: 1,
      offers: 2,
    });
    expect(cellFigures(cell, { ...noFilters, stakeholderType: 'faith' }).mark).toBe('no_pledge');
  });
});

describe('the coverage table', () => {
  it('has every place by every area, places without a region last', () => {
    const { areas, rows } = coverageTable(someCoverage([]), noFilters);

    expect(areas).toHaveLength(4);
    expect(rows.map(({ place }) => place.id).slice(-3)).toEqual([
      'anywhere',
      'not_coded',
      'not_stated',
    ]);
    expect(rows.every(({ cells }) => cells.length === 4)).toBe(true);
  });

  it('finds what its cells add up to', () => {
    const coverage = someCoverage([
      { area: 'A1', region: 'europe', pledgeComponents: someCounts({ open: 2, met: 1 }) },
      { area: 'A3', region: 'mena', pledgeComponents: someCounts({ open: 1 }), openOffers: 4 },
    ]);

    const { finding, rows } = coverageTable(coverage, noFilters);

    expect(finding).toEqual({
      counts: someCounts({ open: 3, met: 1 }),
      total: 4,
      offers: 4,
      synthetic: { pledges: 0, offers: 0 },
    });
    const shown = rows.flatMap(({ cells }) => cells).reduce((sum, cell) => sum + cell.total, 0);
    expect(shown).toBe(finding.total);
  });

  it('counts a component of two regions once in the finding and in each of their cells, which say so', () => {
    const one = { pledgeComponents: someCounts({ open: 1 }), sharedPledgeComponents: 1 };
    const again = { ...one, repeated: { ...noComponents, pledgeComponents: one.pledgeComponents } };
    const coverage = someCoverage([
      { area: 'A1', region: 'europe', ...one },
      { area: 'A1', region: 'mena', ...again },
    ]);

    const whole = coverageTable(coverage, noFilters);
    const inMena = coverageTable(coverage, { ...noFilters, region: 'mena' });

    expect([whole.finding.total, inMena.finding.total]).toEqual([1, 1]);
    const cells = whole.rows.flatMap((row) => row.cells).filter(({ total }) => total > 0);
    expect(cells.map(({ total, shared }) => [total, shared])).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  it('keeps only the area and region that are asked for', () => {
    const table = coverageTable(someCoverage([]), { ...noFilters, area: 'A2', region: 'mena' });

    expect(table.rows.map(({ place, cells }) => [place.id, cells.length])).toEqual([['mena', 1]]);
  });

  it('tints by what is open against the most, and never paints a single one as the worst', () => {
    expect(tintOf(0, 9)).toBeNull();
    expect(tintOf(1, 1)).toBe(1);
    expect([1, 2, 3].map((open) => tintOf(open, 3))).toEqual([1, 2, 3]);
    expect(tintOf(600, 600)).toBe(6);
    expect(tintOf(1, 600)).toBe(1);
  });
});
