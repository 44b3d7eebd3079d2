/** What cards draw is what is counted: each row in chart, table and file, in every language. */
import { createElement } from 'react';
import { describe, expect, test } from 'vitest';

import { type CardFigure, rowsOf, totalOfRow } from '#dashboard/cards/card-figure';
import { cardFigures } from '#dashboard/cards/card-figures';
import { cardCsv } from '#dashboard/cards/card-file';
import { cardNames, cardSlugs } from '#dashboard/cards/card-names';
import { roundTicks } from '#dashboard/cards/round-ticks';
import { noFilters } from '#dashboard/filters/filters';
import { languages } from '#dashboard/i18n/language';
import { listFiltersOf } from '#dashboard/record-pages/list-filters';
import { listAddressWith } from '#dashboard/record-pages/list-queries';
import { parseCsv } from '#tests/support/exported';

import { CardTable } from '../../../../dashboard/src/cards/card-table.tsx';
import { NarrowedTo } from '../../../../dashboard/src/record-pages/narrowed-to.tsx';
import { MethodPage } from '../../../../dashboard/src/cards/method-page.tsx';
import { inLanguage, rendered } from './rendered.ts';
import { someFigures } from '../some-figures.ts';

const figures = someFigures();
const source = { figures, filters: noFilters, asOf: '2026-11-29T12:00:00.000Z' };
const cardsIn = (language: (typeof languages)[number]) => cardFigures(source, inLanguage[language]);
const english = Object.fromEntries(cardsIn('en').map((card) => [card.name, card])) as Record<
  (typeof cardNames)[number],
  CardFigure
>;

const sumOf = (card: CardFigure): number =>
  rowsOf(card).reduce((sum, row) => sum + totalOfRow(row), 0);

const pledged = 4;

describe('what a card counts', () => {
  test('by type, year, and as a whole is every component once', () => {
    expect(sumOf(english.types)).toBe(pledged + figures.offerComponents);
    expect(sumOf(english.coveredTypes)).toBe(pledged);
    expect(sumOf(english.waiting)).toBe(figures.pledgeComponents.open);
    expect(english.flow.groups[0]?.rows[0]?.values['components']).toBe(pledged);
  });

  test('of initiatives counts the union once, whatever belongs to two', () => {
    const rows = Object.fromEntries(
      rowsOf(english.initiatives).map((row) => [row.id, totalOfRow(row)]),
    );

    expect(rows).toEqual({ acsg: 1, mirps: 1, any: 1, none: 3 });
  });

  test('by region and country stands in each that is named', () => {
    const bothRegions = figures.regions.length;

    expect(rowsOf(english.countries).map(({ id }) => id)).toEqual(['XA', 'XC', 'XB'].toSorted());
    expect(bothRegions).toBeGreaterThan(3);
    expect(english.regions.title).toMatch(/0 of 5 cells/);
  });

  test('of steps never grows from one to the next', () => {
    const steps = rowsOf(english.flow).map((row) => totalOfRow(row));

    expect(steps).toEqual(steps.toSorted((left, right) => right - left));
  });
});

describe.each(languages)('in %s', (language) => {
  const words = inLanguage[language];

  test('every card says what it finds, in words of its own', () => {
    for (const card of cardsIn(language)) {
      expect(card.title).toMatch(/\d/);
      expect([card.title, card.unit, card.rowName, ...card.notes].join(' ')).not.toMatch(/\{\w+\}/);
    }
    expect(new Set(cardsIn(language).map(({ title }) => title)).size).toBe(cardNames.length);
  });

  test('the table and the file hold exactly the drawn numbers', () => {
    for (const card of cardsIn(language)) {
      const lines = parseCsv(
        cardCsv(card, { filter: { area: 'A1' }, scope: 'released', asOf: source.asOf }, words),
      );
      const rows = rowsOf(card);
      const drawn = rows.map((row) => card.series.map(({ key }) => row.values[key] ?? 0));

      expect(lines.map((line) => card.series.map(({ key }) => Number(line[key])))).toEqual(drawn);
      for (const line of lines)
        expect([line['filter'], line['as_of'], line['basis']?.slice(0, 6)]).toEqual([
          'area=A1',
          source.asOf,
          'Public',
        ]);
      const table = rendered(createElement(CardTable, { figure: card }), { words });
      for (const row of rows) expect(table).toContain(words.number(totalOfRow(row)));
    }
  });

  test('each figure has a page that says how it is made', () => {
    for (const name of cardNames) {
      const page = rendered(createElement(MethodPage, { slug: cardSlugs[name] }), { words });

      expect(page).toContain(words.say(`card.name.${name}`));
      expect(page).toContain(words.say('legend.not_asked'));
    }
  });
});

test.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [4, [0, 1, 2, 3, 4]],
  [7, [0, 2, 4, 6, 8]],
  [43, [0, 10, 20, 30, 40, 50]],
  [220, [0, 50, 100, 150, 200, 250]],
])('an axis up to %i has round ticks', (most, ticks) => {
  expect(roundTicks(most)).toEqual(ticks);
});

describe('the table of a card', () => {
  test('leads from every figure that is not nothing to its records, and says of what it is', () => {
    for (const figure of cardsIn('en')) {
      const html = rendered(createElement(CardTable, { figure }));
      const links = [...html.matchAll(/<a[^>]*class="figures__open"[^>]*>(.*?)<\/a>/gs)];
      const drawn = rowsOf(figure).flatMap((row) => [
        ...figure.series.flatMap(({ key }) => row.values[key] ?? 0),
        ...(figure.series.length > 1 ? [totalOfRow(row)] : []),
      ]);

      expect(links).toHaveLength(drawn.filter((count) => count > 0).length);
      for (const [link, text = ''] of links) {
        expect(link).toMatch(/href="[^"]*\/records\?kind=(pledge|offer)&amp;/);
        expect(text).toMatch(/^\d+<span class="visually-hidden">.*, .*<\/span>$/);
      }
    }
  });
});

describe('a list that is narrowed by a link', () => {
  const search =
    '?kind=pledge&area=stated&status=open,met&edition=not_stated&year=2019&named=TCD&regionThen=asia-pacific&state=in_force';

  test.each(languages)('says so in %s, each with the way to take it away', (language) => {
    const filters = listFiltersOf(search);
    const html = rendered(createElement(NarrowedTo, { filters }), { words: inLanguage[language] });
    const items = html.match(/<li\b/g) ?? [];

    expect(items).toHaveLength(7);
    for (const name of ['area', 'status', 'edition', 'year', 'named', 'regionThen', 'state'])
      expect(html).toContain(listAddressWith(filters, name as 'area', '').replaceAll('&', '&amp;'));
  });
});
