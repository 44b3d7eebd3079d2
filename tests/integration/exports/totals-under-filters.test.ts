/**
 * Under random filters every figure and file tells the same totals, and each is what a count of its own makes of the
 * unfiltered NDJSON alone: 20 filters, and 200 in the long tests.
 */
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';

import { readMadeUpWorld } from '#infra/made-up/made-up-files';
import { partOfWorld } from '#infra/made-up/part-of-world';
import type { Coverage } from '#shared/contract/figures/coverage-views';
import type { RecordFiguresView } from '#shared/contract/figures/record-figures-views';
import { areaIds } from '#shared/vocabulary/areas';
import { editionIds } from '#shared/vocabulary/editions';
import { coverageStatuses, coverageStatusIds } from '#shared/vocabulary/record-states';
import { coverageRegionIds } from '#shared/vocabulary/regions';
import { aDemoWorld } from '#tests/support/demo-world';
import { readFile, readPart } from '#tests/support/exported';
import { aBusyWorld } from '#tests/support/operations';
import { importRows, realRows } from '#tests/support/public-record';
import { contentOfPack, freeze, linesIn, packOfReport } from '#tests/support/reports';
import {
  figuresIn,
  type FilterOfTest,
  listedIn,
  matchPasses,
  passes,
  type Row,
  toldByIati,
} from '#tests/support/recounted';
import { tablesOfDocument } from '#tests/support/tables-of-document';
import { aRealWorld, type World } from '#tests/support/world';

const isLong = process.env['LONG'] === '1';
const filtersOfEach = { 'the real record': 60, 'the made-up record': 70, 'random records': 70 };
/** Other filters for each. */
const seeds = { 'the real record': 11, 'the made-up record': 12, 'random records': 13 };

const statuses = fc
  .uniqueArray(fc.constantFrom(...coverageStatusIds), { minLength: 1, maxLength: 3 })
  .map((each) => each.join(','));

/** What is narrowed by most things at once leaves nothing to count, so each filter names a few. */
const arbitraryFilter = (countries: readonly string[]): fc.Arbitrary<FilterOfTest> => {
  const values = {
    area: fc.constantFrom(...areaIds, 'stated'),
    region: fc.constantFrom(...coverageRegionIds),
    country: fc.constantFrom(...countries),
    named: fc.constantFrom(...countries),
    stakeholderType: fc.constantFrom('state', 'legal', 'un', 'not_stated'),
    edition: fc.constantFrom(...editionIds, 'not_stated'),
    initiative: fc.constantFrom('acsg', 'mirps', 'acsg,mirps', 'any', 'none'),
    status: statuses,
    year: fc.constantFrom('2019', '2023', 'not_stated'),
  };
  const names = Object.keys(values) as (keyof typeof values)[];
  return fc
    .tuple(fc.record(values), fc.subarray(names, { maxLength: 3 }))
    .map(([of, chosen]) => Object.fromEntries(chosen.map((name) => [name, of[name]])));
};

type Entity = 'pledges' | 'offers' | 'matches';
type Query = Readonly<Record<string, string>>;

const queryOf = (filter: FilterOfTest, ...names: readonly (keyof FilterOfTest)[]): Query =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = filter[name];
      return value === undefined ? [] : [[name, value] as const];
    }),
  );

const ofRecords = [
  'area',
  'region',
  'country',
  'named',
  'stakeholderType',
  'edition',
  'initiative',
  'year',
] as const;

/** An offer has no status of its own in any file. */
const namesFor = {
  pledges: [...ofRecords, 'status'],
  offers: ofRecords,
  matches: ['area', 'region', 'country', 'stakeholderType'],
} as const satisfies Readonly<Record<Entity, readonly (keyof FilterOfTest)[]>>;

const idOf = (row: Row): string =>
  String(row['match_id'] ?? `${String(row['record_id'])} ${String(row['component_no'])}`);

/** In each format, what tells the rows apart, and the number by which amounts are added up. */
const formats: Readonly<
  Record<string, (world: World, entity: Entity, query: Query) => Promise<readonly Row[]>>
> = {
  ndjson: async (world, entity, query) =>
    (await readFile(world, `${entity}.ndjson`, { query })).text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Row),
  json: async (world, entity, query) =>
    (await readFile(world, `${entity}.json`, { query })).body.rows as readonly Row[],
  csv: async (world, entity, query) =>
    listedIn(
      (await readFile(world, `${entity}.csv`, { query: { ...query, dialect: 'raw' } })).text,
    ),
  xlsx: async (world, entity, query) => {
    const { sheets } = await readXlsx((await readPart(world, `${entity}.xlsx`, { query })).bytes);
    const [head = [], ...rows] = sheets[1]?.rows ?? [];
    return rows.map(
      (row) => Object.fromEntries(head.map((name, at) => [String(name), row[at] ?? ''])) as Row,
    );
  },
};

const amountIn = (rows: readonly Row[]): number =>
  rows.reduce((sum, row) => sum + Number(row['amount_max'] || row['amount'] || 0), 0);

const worlds = {
  'the real record': async () => {
    const world = await aRealWorld();
    await importRows(world, realRows);
    await world.settle();
    return world;
  },
  'the made-up record': () => {
    const whole = readMadeUpWorld();
    return aDemoWorld(isLong ? whole : partOfWorld(whole, 10));
  },
  'random records': () => aBusyWorld(),
} as const;

describe.each(Object.keys(worlds) as (keyof typeof worlds)[])(
  'of %s, under random filters',
  (name) => {
    let world: World;
    let rows: Readonly<Record<Entity, readonly Row[]>>;
    let filters: readonly FilterOfTest[];
    beforeAll(async () => {
      world = await worlds[name]();
      const all = async (entity: Entity) => (await formats['ndjson']?.(world, entity, {})) ?? [];
      rows = {
        pledges: await all('pledges'),
        offers: await all('offers'),
        matches: await all('matches'),
      };
      const named = rows.pledges.flatMap((row) => String(row['component_countries']).split('; '));
      const countries = [...new Set(named.filter((each) => each !== ''))].toSorted();
      filters = fc.sample(arbitraryFilter(countries), {
        numRuns: isLong ? filtersOfEach[name] : Math.round(filtersOfEach[name] / 10),
        seed: seeds[name],
      });
    }, 240_000);

    const recounted = (entity: Entity, query: FilterOfTest): readonly Row[] =>
      rows[entity].filter((row) =>
        entity === 'matches' ? matchPasses(query, row) : passes(query, row),
      );

    test('CSV, XLSX, JSON and NDJSON hold the same components once, and the same amounts', async () => {
      let compared = 0;
      let several = 0;
      let joint = 0;
      for (const filter of filters)
        for (const entity of ['pledges', 'offers', 'matches'] as const) {
          const query = queryOf(filter, ...namesFor[entity]);
          const expected = recounted(entity, query);
          const ids = expected.map(idOf).toSorted();
          expect(new Set(ids).size, JSON.stringify(query)).toBe(ids.length);
          for (const [format, read] of Object.entries(formats)) {
            const told = await read(world, entity, query);
            const said = `${entity}.${format} ${JSON.stringify(query)}`;
            expect(told.map(idOf).toSorted(), said).toEqual(ids);
            expect(amountIn(told), said).toBeCloseTo(amountIn(expected), 6);
          }
          compared += ids.length;
          several += expected.filter((row) => /; /.test(String(row['component_regions']))).length;
          joint += expected.filter((row) => String(row['joint_partners'] ?? '') !== '').length;
        }
      console.log(
        `${name}: ${filters.length} filters, ${compared} rows in each of four formats, ${several} of several regions, ${joint} joint`,
      );
      expect(compared).toBeGreaterThan(filters.length);
      if (name === 'random records') expect(several).toBeGreaterThan(0);
      if (name === 'the real record') expect(joint).toBeGreaterThan(0);
    }, 600_000);

    test('the figures of the dashboard and its lists count what they count', async () => {
      for (const filter of filters) {
        const query = queryOf(filter, 'region', 'stakeholderType', 'edition', 'initiative');
        const ofArea = filter.area === 'stated' ? {} : queryOf(filter, 'area');
        const asked = { ...query, ...ofArea };
        const counted = (entity: 'pledges' | 'offers') =>
          recounted(entity, { ...asked, area: ofArea['area'] ?? 'stated' });
        const figures = (await world.call('getReleasedRecordFigures', { query: asked }))
          .body as RecordFiguresView;
        expect(figures, JSON.stringify(asked)).toMatchObject(
          figuresIn(counted('pledges'), counted('offers')),
        );

        const list = queryOf(filter, ...namesFor.pledges);
        const { body } = await world.call('listReleasedRecords', {
          query: { ...list, kind: 'pledge' },
        });
        const expected = recounted('pledges', list);
        expect([body.components, body.total], JSON.stringify(list)).toEqual([
          expected.length,
          new Set(expected.map((row) => row['record_id'])).size,
        ]);
      }
    });

    test('coverage counts each component once on the page and in its file, whatever its regions', async () => {
      for (const filter of filters) {
        const place = queryOf(
          filter,
          ...(filter.area === 'stated' ? [] : ['area' as const]),
          'region',
        );
        const part = filter.stakeholderType
          ? queryOf(filter, 'stakeholderType')
          : queryOf(filter, 'edition');
        const query = { ...place, ...part };
        const counts = figuresIn(
          recounted('pledges', { area: 'stated', ...query }),
          recounted('offers', { area: 'stated', ...query }),
        );
        const { totals } = (await world.call('getReleasedCoverage', { query: place }))
          .body as Coverage;
        const total = totals.at(-1);
        const narrowed = filter.stakeholderType
          ? total?.byStakeholderType[filter.stakeholderType]
          : filter.edition
            ? total?.byEdition[filter.edition]
            : total;
        const shown = narrowed && {
          pledgeComponents: narrowed.pledgeComponents,
          offerComponents: narrowed.openOffers + narrowed.committedOffers,
        };
        const none = figuresIn([], []);
        expect(shown ?? none, JSON.stringify(query)).toMatchObject(counts);

        const file = await readFile(world, 'coverage.csv', { query: { ...query, dialect: 'raw' } });
        const lines = listedIn(file.text).filter(
          (row) =>
            row['stakeholder_type'] === (filter.stakeholderType ?? 'all') &&
            row['edition'] === (part['edition'] ?? 'all') &&
            (filter.region === undefined
              ? row['region'] === 'all' && row['area'] === (place['area'] ?? 'all')
              : row['region'] === filter.region && row['area'] !== 'all'),
        );
        const sumOf = (column: string) =>
          lines.reduce((sum, row) => sum + Number(row[column] ?? 0), 0);
        expect(
          [...coverageStatusIds.map((id) => sumOf(id)), sumOf('offer_components')],
          JSON.stringify(query),
        ).toEqual([
          ...coverageStatusIds.map((id) => counts.pledgeComponents[id]),
          counts.offerComponents,
        ]);
      }
    });

    test('IATI tells each of these matches that states a stage and a day, once', async () => {
      for (const filter of filters) {
        const query = queryOf(filter, ...namesFor.matches);
        const { text } = await readFile(world, 'iati.xml', { query });
        const told = [...text.matchAll(/<iati-identifier>ACSG-MATCHING-([^<]*)</g)].map(
          ([, id = '']) => id,
        );
        expect(told.toSorted(), JSON.stringify(query)).toEqual(
          recounted('matches', query)
            .filter(toldByIati)
            .map((row) => String(row['match_id']))
            .toSorted(),
        );
      }
    });

    test('the pack holds the same rows, and its document the same figures in every table', async () => {
      await freeze(world, { edition: 'grf-2027' });
      const files = contentOfPack(await packOfReport(world, 1));
      for (const entity of ['pledges', 'offers', 'matches'] as const)
        expect(linesIn(files, `data/${entity}.ndjson`).map(idOf).toSorted()).toEqual(
          rows[entity].map(idOf).toSorted(),
        );
      const tables = tablesOfDocument(files.get('report.en.docx') ?? new Uint8Array());
      const tableWith = (head: readonly string[]) =>
        tables.find(([first]) => head.every((text) => first?.includes(text))) ?? [];
      const numbersOf = (row: readonly string[] = []) =>
        row.slice(1).map((cell) => cell.replaceAll(/[^\d]+/g, ' ').trim());
      const areas = [...areaIds, 'stated'] as const;
      const pledges = (filter: FilterOfTest) => recounted('pledges', filter).length;

      const byStatus = tableWith(['Area', ...coverageStatuses.map(({ label }) => label.en), 'All']);
      expect(byStatus.slice(1).map(numbersOf)).toEqual(
        areas.map((area) => [
          ...coverageStatuses.map(({ id }) => String(pledges({ area, status: id }))),
          String(pledges({ area })),
        ]),
      );
      const byRegion = tableWith(['Region']);
      expect(byRegion.slice(1).map(numbersOf)).toEqual(
        coverageRegionIds.map((region) =>
          areas.map(
            (area) => `${pledges({ area, region, status: 'open' })} ${pledges({ area, region })}`,
          ),
        ),
      );
    }, 60_000);
  },
);
