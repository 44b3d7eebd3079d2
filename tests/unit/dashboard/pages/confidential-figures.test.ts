/** Figures over records that are not public are never called public: on the page, where nothing fits, in a file, in a picture. */
import { createElement, type ReactElement } from 'react';
import { describe, expect, test } from 'vitest';

import type { RemoteList } from '#dashboard/api/use-list';
import { figureCsv, figureFileName } from '#dashboard/figures/figure-file';
import { languages } from '#dashboard/i18n/language';
import { arabicScreens } from '#dashboard/i18n/messages/ar';
import { englishScreens } from '#dashboard/i18n/messages/en';
import { spanishScreens } from '#dashboard/i18n/messages/es';
import { frenchScreens } from '#dashboard/i18n/messages/fr';
import { wordsIn } from '#dashboard/i18n/words';
import { filterNames, type Filters, noFilters, scopes } from '#dashboard/filters/filters';
import { filterSentence } from '#dashboard/filters/filter-words';
import { cardCaption } from '#dashboard/cards/card-caption';
import { cardFigures } from '#dashboard/cards/card-figures';
import { cardCsv } from '#dashboard/cards/card-file';
import { figureOfEachPlace } from '#shared/export/figure-row';
import type { Coverage } from '#shared/contract/figures/coverage-views';

import { parseCsv } from '#tests/support/exported';

import { CoveragePanel } from '../../../../dashboard/src/coverage/coverage-panel.tsx';
import { CellGroup } from '../../../../dashboard/src/cell-page/cell-group.tsx';
import { Card } from '../../../../dashboard/src/cards/card.tsx';
import { someFigures } from '../some-figures.ts';
import { inEnglish, rendered } from './rendered.ts';
import { someCounts, someCoverage, someStakeholder } from '../some-coverage.ts';

const counted = someStakeholder({ pledgeComponents: someCounts({ open: 2 }), openOffers: 1 });
const filled = someCoverage([
  { area: 'A1', region: 'europe', ...counted, byStakeholderType: { state: counted } },
]);
const empty = someCoverage([]);
const catalogues = { en: englishScreens, fr: frenchScreens, es: spanishScreens, ar: arabicScreens };

const retry = () => undefined;
const nothingListed = {
  remote: { state: 'ready', value: [], etag: null },
  reload: retry,
  more: { state: 'all' },
} as unknown as RemoteList<never>;

const cardsOf = (
  entries: readonly [] | undefined,
  filters: Filters,
  words: typeof inEnglish,
): readonly ReactElement[] =>
  cardFigures({ figures: someFigures(entries), filters, asOf: null }, words).map((figure) =>
    createElement(Card, {
      key: figure.name,
      figure,
      filtered: filterSentence(filters, filterNames, words),
      filter: {},
      scope: filters.scope,
      asOf: null,
    }),
  );

const pageOf = (coverage: Coverage, filters: Filters, words = inEnglish): string => {
  const panel = {
    remote: { state: 'ready', value: coverage, etag: null } as const,
    filters,
    retry,
  };
  const cell = { area: 'A1', region: 'europe' } as const;
  const group = { listed: nothingListed, cell, filters };
  return [
    createElement(CoveragePanel, panel),
    ...cardsOf(coverage === empty ? [] : undefined, filters, words),
    createElement(CellGroup, { ...group, kind: 'pledge' }),
    createElement(CellGroup, { ...group, kind: 'offer' }),
  ]
    .map((part) => rendered(part, { words }))
    .join('\n');
};

const all: Filters = { ...noFilters, scope: 'all' };

/** Says that what is counted is public; "public or not" and "not public" say the opposite. */
const callsItPublic = /(?<!not )public (record|pledge|offer|page)|components of public/i;

describe('what the Secretariat counts over all records in force', () => {
  test.each([
    ['figures', filled],
    ['nothing at all', empty],
  ])('is never called public on the page where it shows %s', (_, coverage) => {
    expect(pageOf(coverage, all)).not.toMatch(callsItPublic);
    expect(pageOf(coverage, all)).toContain('All submitted and accepted records (confidential)');
  });

  test.each([
    ['figures', filled],
    ['nothing at all', empty],
  ])('reads otherwise than public records, whose page shows %s as public', (_, coverage) => {
    expect(pageOf(coverage, noFilters)).toMatch(callsItPublic);
    expect(pageOf(coverage, noFilters)).not.toMatch(/confidential/i);
  });

  test.each(languages)('has other words than what is public, in %s', (language) => {
    const { say } = wordsIn(language, catalogues[language]);
    for (const key of [
      'coverage.unit',
      'coverage.findingNone',
      'card.unit.pledges',
      'card.unit.both',
      'card.empty',
      'records.noPledge',
      'records.noOffer',
      'download.source',
    ] as const) {
      expect(new Set(scopes.map((scope) => say(`${key}.${scope}`))).size).toBe(scopes.length);
    }
  });

  test('is confidential by its filter sentence, with and without a filter', () => {
    expect(filterSentence(all, filterNames, inEnglish)).toBe(
      'Filtered by Records counted: All submitted and accepted records (confidential).',
    );
    expect(filterSentence({ ...all, area: 'A1' }, filterNames, inEnglish)).toBe(
      'Filtered by Records counted: All submitted and accepted records (confidential); Area: Institutions.',
    );
  });

  test('leaves as a file whose name and every row say whose records it counts', () => {
    const file = {
      name: 'coverage',
      filter: {},
      scope: 'all',
      asOf: filled.asOf,
      world: 'real',
    } as const;

    const places = figureOfEachPlace(filled, {});
    const [card] = cardFigures({ figures: someFigures(), filters: all, asOf: null }, inEnglish);
    const lines = [
      ...parseCsv(figureCsv(places, file, inEnglish)),
      ...(card ? parseCsv(cardCsv(card, file, inEnglish)) : []),
    ];

    expect(figureFileName(file, 'csv')).toBe('acsg-coverage-records-all.csv');
    expect(figureFileName(file, 'svg')).toBe('acsg-coverage-records-all.svg');
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(line['basis']).toBe('All records in force, public or not');
      expect(line['source']).toMatch(/^Records of this register, public or not/);
    }
  });

  test('leaves as a picture that says so around the chart', () => {
    const { say } = inEnglish;
    const drawn = {
      figure: { title: 'Title', notes: [], series: [] },
      subtitle: [filterSentence(all, filterNames, inEnglish) ?? '', say('card.unit.both.all')],
      scope: 'all',
      world: 'real',
    } as const;

    const { notes, source } = cardCaption(drawn, inEnglish);

    for (const said of [...notes, source]) {
      expect(said).toMatch(/confidential/i);
      expect(said).not.toMatch(callsItPublic);
    }
  });
});
