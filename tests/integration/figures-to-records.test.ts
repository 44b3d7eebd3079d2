/** From every figure of every card to exactly its records, by its link and by `npm run trace`: on random records and on a tenth of the made-up record, of which the long tests take all. */
import { beforeAll, describe, expect, test } from 'vitest';

import { type CardRow, totalOfRow } from '#dashboard/cards/card-figure';
import { cardFigures } from '#dashboard/cards/card-figures';
import { addressOfFigure } from '#dashboard/cards/card-lists';
import { coverageTable } from '#dashboard/figures/coverage-rows';
import { fileQueryOf } from '#dashboard/filters/filter-queries';
import { type Filters, noFilters } from '#dashboard/filters/filters';
import { englishScreens } from '#dashboard/i18n/messages/en';
import { wordsIn } from '#dashboard/i18n/words';
import { openNeedAddress, openNeeds } from '#dashboard/profiles/open-needs';
import { type ListOfFigure, pledgesAt, scopeOfList } from '#dashboard/filters/list-of-figure';
import type { ListedRecord } from '#dashboard/records/listed-record';
import { listFiltersOf } from '#dashboard/record-pages/list-filters';
import { fileFiltersOf, listQueryOf } from '#dashboard/record-pages/list-queries';
import { traceReport } from '#infra/commands/trace-report';
import { readMadeUpWorld } from '#infra/made-up/made-up-files';
import { partOfWorld } from '#infra/made-up/part-of-world';
import type { Coverage } from '#shared/contract/figures/coverage-views';
import type { RecordFiguresView } from '#shared/contract/figures/record-figures-views';
import { type FileRow, rowText, wordsInCell } from '#shared/export/cells';
import { figureAtAddress } from '#shared/report/figure-address';
import { figureName } from '#shared/report/figure-names';
import type { RowsByEntity } from '#shared/report/figure-dimensions';
import { addedUp, rowsOfFigure } from '#shared/report/figures';
import { aDemoWorld } from '#tests/support/demo-world';
import { readFile } from '#tests/support/exported';
import { aBusyWorld } from '#tests/support/operations';
import type { World } from '#tests/support/world';

const isLong = process.env['LONG'] === '1';
const whole = readMadeUpWorld();
const words = wordsIn('en', englishScreens);

type DrawnFigure = { readonly of: string; readonly count: number; readonly address: string };

let world: World;
let rows: RowsByEntity;

const rowsOf = async (entity: string): Promise<readonly FileRow[]> =>
  (await readFile(world, `${entity}.ndjson`)).text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as FileRow);

const drawnFigures = async (filters: Filters): Promise<readonly DrawnFigure[]> => {
  const { status: _counted, ...query } = fileQueryOf(filters);
  const given = Object.entries(query).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  );
  const asked = { query: Object.fromEntries(given) };
  const answer =
    filters.scope === 'all'
      ? await world.call('getRecordFigures', { ...asked, as: 'officer' })
      : await world.call('getReleasedRecordFigures', asked);
  const source = { figures: answer.body as RecordFiguresView, filters, asOf: '2026-11-29' };
  return cardFigures(source, words).flatMap(({ name, groups, series }) => {
    const ofRow = (group: string, row: CardRow): readonly DrawnFigure[] => [
      ...series.map((each) => ({
        of: [name, group, row.id, each.key].join(' '),
        count: row.values[each.key] ?? 0,
        address: addressOfFigure(row, each),
      })),
      {
        of: [name, group, row.id].join(' '),
        count: totalOfRow(row),
        address: addressOfFigure(row),
      },
    ];
    return groups.flatMap((group) => group.rows.flatMap((row) => ofRow(group.id, row)));
  });
};

/** As the page reads its address. */
const filtersAt = (address: string) => listFiltersOf(address.slice(address.indexOf('?')));

const listedAt = async (address: string) => {
  const filters = filtersAt(address);
  const asked = { query: listQueryOf(filters) };
  const { status, body, text } =
    filters.scope === 'released'
      ? await world.call('listReleasedRecords', asked)
      : await world.call('listRecords', { ...asked, as: 'officer' });
  if (status !== 200) throw new Error(`${address} lists nothing: ${text}`);
  return body as { readonly components: number; readonly total: number };
};

const tracedAt = (address: string) => {
  const found = figureAtAddress(`/en${address}`);
  if (found?.is !== 'figure') return undefined;
  const { asked } = found;
  const traced = rowsOfFigure(asked, rows, '2025');
  const name = figureName(asked.entity, asked.counts, asked.narrowing);
  const told = traceReport({ name, asked, rows, scheme: '2025', from: 'here', width: 10_000 });
  return {
    components: addedUp(traced, asked.counts),
    total: new Set(traced.map((row) => row['record_id'])).size,
    told: told.split('\n')[0],
  };
};

const openedAs = {
  'the made-up record': () => aDemoWorld(isLong ? whole : partOfWorld(whole, 10)),
  /** In which components of several regions and countries stand beside others. */
  'random records': () => aBusyWorld(),
};

/** What the page of a country or a party lists, which is cut at a hundred as its own list is. */
const recordsAt = async (query: Readonly<Record<string, string>>) =>
  (await world.call('listReleasedRecords', { query: { ...query, limit: '100' } })).body
    .items as readonly ListedRecord[];

describe.each(Object.entries(openedAs))('of %s', (name, open) => {
  const isMadeUp = name === 'the made-up record';
  beforeAll(async () => {
    world = await open();
    rows = {
      pledges: await rowsOf('pledges'),
      offers: await rowsOf('offers'),
      matches: await rowsOf('matches'),
    };
  }, 240_000);

  describe('every figure of every card', () => {
    test.each<readonly [string, Partial<Filters>, number, number]>([
      ['nothing', {}, 150, 80],
      ['an area', { area: 'A2' }, 40, 10],
      ['a region', { region: 'europe' }, 40, 20],
      ['a type of party', { stakeholderType: 'state' }, 40, 40],
      ['a forum', { edition: 'grf-2023' }, 40, -1],
    ])(
      'of public records under %s opens as many components as it counts, and is traced to them',
      async (_, filters, least, leastAtRandom) => {
        const all = await drawnFigures({ ...noFilters, ...filters });
        const drawn = all.filter(({ count }) => count > 0);

        for (const { of, count, address } of drawn) {
          const listed = await listedAt(address);
          const { told, ...traced } = tracedAt(address) ?? {};
          expect([of, listed.components], address).toEqual([of, count]);
          expect([of, traced], address).toEqual([of, { components: count, total: listed.total }]);
          expect(told).toMatch(new RegExp(` = ${count}$`));
        }
        expect(drawn.length).toBeGreaterThan(isMadeUp ? least : leastAtRandom);
      },
    );

    test('of all records in force opens as many as it counts, and no public file tells it', async () => {
      const drawn = await drawnFigures({ ...noFilters, scope: 'all' });

      for (const { of, count, address } of drawn.filter((__, at) => at % (isLong ? 1 : 4) === 0)) {
        expect([of, (await listedAt(address)).components], address).toEqual([of, count]);
        expect(figureAtAddress(`/en${address}`)).toEqual({ is: 'untraceable', by: ['state'] });
      }
      expect(drawn.length).toBeGreaterThan(isMadeUp ? 150 : 80);
    });

    test('of the sentence above the table opens as many components as it says', async () => {
      for (const filters of [noFilters, { ...noFilters, area: 'A1', region: 'europe' } as const]) {
        const coverage = (await world.call('getReleasedCoverage')).body as Coverage;
        const { counts, total } = coverageTable(coverage, filters).finding;
        for (const [status, count] of Object.entries(counts)) {
          const address = pledgesAt(filters, [status]);
          expect((await listedAt(address)).components, address).toBe(count);
          expect(tracedAt(address)?.components, address).toBe(count);
        }
        expect((await listedAt(pledgesAt(filters))).components).toBe(total);
        expect((await listedAt(pledgesAt(filters, ['open', 'met']))).components).toBe(
          counts.open + counts.met,
        );
      }
    });

    test('opens a list of which the file holds as many rows', async () => {
      const drawn = (await drawnFigures(noFilters)).filter(({ count }) => count > 0);
      const step = isLong ? 1 : 12;

      for (const { of, count, address } of drawn.filter((__, at) => at % step === 0)) {
        const filters = filtersAt(address);
        const { text } = await readFile(world, `${filters.kind}s.ndjson`, {
          query: fileFiltersOf(filters) ?? {},
        });
        expect([of, text.split('\n').length - 1], address).toEqual([of, count]);
      }
    });
  });

  describe('every figure of the page', () => {
    const opensAndTraces = async (
      of: string,
      records: readonly ListedRecord[],
      lists: ListOfFigure,
    ): Promise<number> => {
      const needs = openNeeds(records, lists.named ?? null);
      for (const { area, components } of needs) {
        const address = openNeedAddress(area, lists);
        expect([of, (await listedAt(address)).components], address).toEqual([of, components]);
        expect([of, tracedAt(address)?.components], address).toEqual([of, components]);
      }
      return needs.length;
    };

    test('of a country opens what names it, and nothing else of what its pledges hold', async () => {
      const named = new Set(
        rows.pledges.flatMap((row) => wordsInCell(rowText(row, 'component_countries'))),
      );
      let needs = 0;
      for (const country of named) {
        const records = await recordsAt({ kind: 'pledge', country, named: country });
        const lists = { named: country, ...scopeOfList('released') };
        needs += await opensAndTraces(country, records, lists);
      }
      expect(needs).toBeGreaterThan(isMadeUp ? 5 : 0);
    });

    test('of a party opens what is its own', async () => {
      const parties = new Set(rows.pledges.map((row) => rowText(row, 'party_id')));
      let needs = 0;
      for (const party of parties) {
        const lists = { party, ...scopeOfList('released') };
        needs += await opensAndTraces(party, await recordsAt({ party }), lists);
      }
      expect(needs).toBeGreaterThan(isMadeUp ? 5 : 0);
    });
  });
});

describe('a cell of the table', () => {
  test.each([
    [
      '/en/?cell=A1.europe&status=open&type=state',
      { area: 'A1', region: 'europe', coverage: 'open', type: 'state' },
    ],
    [
      '/?cell=A2.not_stated&edition=grf-2023',
      { area: 'A2', region: 'not_stated', edition: 'grf-2023' },
    ],
  ])('at %s is the figure of all that narrows it', (address, narrowing) => {
    expect(figureAtAddress(address)).toEqual({
      is: 'figure',
      asked: { entity: 'pledges', counts: 'components', narrowing },
    });
  });

  test.each([
    ['/records?kind=pledge&q=judges', ['q']],
    ['/records?area=A1', ['kind']],
    ['/records?kind=offer&area=stated&status=open', ['status']],
    ['/?cell=A1.europe&scope=all', ['scope']],
  ])('or a list at %s that everyone’s files cannot tell is said to be one', (address, by) => {
    expect(figureAtAddress(address)).toEqual({ is: 'untraceable', by });
  });
});
