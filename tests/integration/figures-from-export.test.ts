import { beforeAll, describe, expect, test } from 'vitest';

import { type CardRow, totalOfRow } from '#dashboard/cards/card-figure';
import { cardFigures } from '#dashboard/cards/card-figures';
import type { CardName } from '#dashboard/cards/card-names';
import { noFilters } from '#dashboard/filters/filters';
import { englishScreens } from '#dashboard/i18n/messages/en';
import { wordsIn } from '#dashboard/i18n/words';
import type { Coverage } from '#shared/contract/figures/coverage-views';
import type { RecordFiguresView } from '#shared/contract/figures/record-figures-views';
import { type Asked, type CsvRow, readCsv } from '#tests/support/exported';
import { aBusyWorld } from '#tests/support/operations';
import { importRows, realRows } from '#tests/support/public-record';
import type { World } from '#tests/support/world';

const inEnglish = wordsIn('en', englishScreens);

const statuses = [
  'open',
  'not_asked',
  'asking_not_stated',
  'partly_met',
  'met',
  'delivered',
  'not_stated',
] as const;

/** What coverage counts of a file of records, knowing nothing but its columns. */
type Files = { readonly pledges: readonly CsvRow[]; readonly offers: readonly CsvRow[] };

const listed = (row: CsvRow, column: string): readonly string[] =>
  (row[column] ?? '').split('; ').filter((each) => each !== '');

const countsAmong = ({ pledges, offers }: Files, counts: (row: CsvRow) => boolean) => ({
  pledgeComponents: Object.fromEntries(
    statuses.map((status) => [
      status,
      pledges.filter((row) => row['coverage'] === status && counts(row)).length,
    ]),
  ),
  offerComponents: offers.filter(counts).length,
});

const world = { real: undefined, made_up: undefined } as Record<
  'real' | 'made_up',
  World | undefined
>;
beforeAll(async () => {
  world.real = await aBusyWorld('real');
  await importRows(world.real, realRows);
  world.made_up = await aBusyWorld('made_up');
  for (const each of [world.real, world.made_up]) await each.settle();
});

describe.each<readonly [string, 'real' | 'made_up', Asked]>([
  ['the Secretariat of the real record', 'real', { as: 'officer' }],
  ['everyone who reads the real record', 'real', {}],
  ['everyone who reads a made-up one', 'made_up', {}],
])('figures over records for %s', (_, register, asked) => {
  let files: Files;
  let figures: RecordFiguresView;
  let read: (query: Record<string, string>) => Promise<RecordFiguresView>;
  let coverage: Coverage;
  beforeAll(async () => {
    const of = world[register] as World;
    const inArea = (row: CsvRow): boolean => row['area'] !== '';
    files = {
      pledges: (await readCsv(of, 'pledges', asked)).filter(inArea),
      offers: (await readCsv(of, 'offers', asked)).filter(inArea),
    };
    read = async (query) =>
      (
        await of.call(asked.as ? 'getRecordFigures' : 'getReleasedRecordFigures', {
          ...asked,
          query,
        })
      ).body as RecordFiguresView;
    figures = await read({});
    coverage = (await of.call(asked.as ? 'getCoverage' : 'getReleasedCoverage', asked))
      .body as Coverage;
  });

  test('count what the exported records say, and what coverage counts', async () => {
    expect(figures).toMatchObject(countsAmong(files, () => true));
    const total = coverage.totals.at(-1);
    expect(figures.pledgeComponents).toEqual(total?.pledgeComponents);
    expect(figures.offerComponents).toBe((total?.openOffers ?? 0) + (total?.committedOffers ?? 0));
  });

  test('of each country count the components that name it', () => {
    const named = new Set(
      [...files.pledges, ...files.offers].flatMap((row) => listed(row, 'component_countries')),
    );

    expect(new Set(figures.countries.map(({ country }) => country))).toEqual(named);
    expect(named.size).toBeGreaterThan(2);
    for (const { country, ...counts } of figures.countries)
      expect(counts).toEqual(
        countsAmong(files, (row) => listed(row, 'component_countries').includes(country)),
      );
  });

  test('of each initiative count what belongs to it, and of all of them each once', () => {
    for (const { initiative, ...counts } of figures.initiatives)
      expect(counts).toEqual(
        countsAmong(files, (row) => listed(row, 'initiatives').includes(initiative)),
      );
    expect(figures.inAnyInitiative).toEqual(
      countsAmong(files, (row) => listed(row, 'initiatives').length > 0),
    );
    expect(figures.inNoInitiative).toEqual(
      countsAmong(files, (row) => listed(row, 'initiatives').length === 0),
    );
  });

  test('of each region and type equal the cells of coverage', () => {
    const openIn = (counts: { readonly pledgeComponents: Readonly<Record<string, number>> }) =>
      counts.pledgeComponents;
    for (const { area, region, pledgeComponents, offerComponents } of figures.regions) {
      const cell = coverage.cells.find((each) => each.area === area && each.region === region);
      expect(pledgeComponents).toEqual(cell && openIn(cell));
      expect(offerComponents).toBe((cell?.openOffers ?? 0) + (cell?.committedOffers ?? 0));
    }
    for (const { area, stakeholderType, pledgeComponents } of figures.types)
      expect(pledgeComponents).toEqual(
        coverage.totals.find((each) => each.area === area)?.byStakeholderType[stakeholderType]
          ?.pledgeComponents,
      );
    const filled = coverage.cells.filter((cell) => cell.pledgeRecords + cell.offerRecords > 0);
    expect(figures.regions).toHaveLength(filled.length);
  });

  test('of each forum count its components once, and again in the regions of its day', () => {
    for (const { edition, pledgeComponents, offerComponents } of figures.editions)
      expect({ pledgeComponents, offerComponents }).toEqual(
        countsAmong(files, (row) => (row['edition'] || 'not_stated') === edition),
      );
    const ofDay = new Set(figures.editions.map((each) => `${each.edition} ${each.regionScheme}`));
    for (const each of ofDay)
      expect(each.endsWith(/2019|2021|2023/.test(each) ? ' before-2025' : ' 2025')).toBe(true);
  });

  test('of waiting needs add up to what is open, under the year of their forum', () => {
    const waiting = figures.waiting.reduce((sum, { open }) => sum + open, 0);
    const open = files.pledges.filter(({ coverage: status }) => status === 'open');
    const in2023 = open.filter(({ edition }) => edition === 'grf-2023').length;

    expect(waiting).toBe(open.length);
    expect(
      figures.waiting.reduce((sum, { year, open: each }) => sum + (year === '2023' ? each : 0), 0),
    ).toBeGreaterThanOrEqual(in2023);
  });

  test('as cards draw them add up to the exported records', () => {
    const source = { figures, filters: noFilters, asOf: coverage.asOf };
    const cards = new Map(cardFigures(source, inEnglish).map((card) => [card.name, card]));
    const drawn = (name: CardName, group?: string) =>
      (cards.get(name)?.groups ?? [])
        .filter(({ id }) => group === undefined || id === group)
        .flatMap(({ rows }) => rows);
    const sum = (rows: readonly CardRow[]) =>
      rows.reduce((total, row) => total + totalOfRow(row), 0);
    const { pledges, offers } = files;
    const times = (rows: readonly CsvRow[], column: string): number =>
      rows.reduce((total, row) => total + listed(row, column).length, 0);
    const open = pledges.filter(({ coverage: status }) => status === 'open');

    expect(sum(drawn('regions'))).toBe(times(pledges, 'component_regions'));
    expect(sum(drawn('types', 'pledged'))).toBe(pledges.length);
    expect(sum(drawn('types', 'offered'))).toBe(offers.length);
    expect(sum(drawn('coveredTypes'))).toBe(pledges.length);
    expect(sum(drawn('waiting'))).toBe(open.length);
    expect(sum(drawn('concentration', 'open'))).toBe(times(open, 'component_regions'));
    expect(sum(drawn('concentration', 'offered'))).toBe(times(offers, 'component_regions'));
    expect(sum(drawn('countries'))).toBe(times(pledges, 'component_countries'));
    expect(sum(drawn('editions').filter(({ id }) => id === 'all'))).toBe(pledges.length);
    expect(sum(drawn('initiatives').filter(({ id }) => id === 'any' || id === 'none'))).toBe(
      pledges.length,
    );
    expect(drawn('flow').map((row) => totalOfRow(row))).toEqual(
      [
        statuses,
        statuses.filter((status) => status !== 'not_asked' && status !== 'asking_not_stated'),
        ['partly_met', 'met', 'delivered'],
        ['met', 'delivered'],
        ['delivered'],
      ].map(
        (reached) =>
          pledges.filter((row) => (reached as readonly string[]).includes(row['coverage'] ?? ''))
            .length,
      ),
    );
  });

  test('are narrowed as the exported records are', async () => {
    for (const [query, column, value] of [
      [{ area: 'A1' }, 'area', 'A1'],
      [{ edition: 'grf-2023' }, 'edition', 'grf-2023'],
      [{ stakeholderType: 'state' }, 'entity_type', 'state'],
      [{ region: 'europe' }, 'component_regions', 'europe'],
    ] as const)
      expect(await read(query)).toMatchObject(
        countsAmong(files, (row) => listed(row, column).includes(value)),
      );
  });
});
