/** Totals against a naive count over the list of records: every component once, under every filter that the page offers. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { coverageAmong } from '#shared/contract/figures/coverage-among';
import { allBuckets, partsOf } from '#shared/domain/records/bucket';
import { coverageCell } from '#shared/domain/coverage/cell';
import { regionsOfSet } from '#shared/domain/coverage/measure-totals';
import type { RecordFeatures } from '#shared/domain/matching/features';
import { featuresOf } from '#shared/domain/matching/features-of-record';
import { coverageRegionsOf } from '#shared/domain/records/place';
import type { StoredRecord } from '#shared/domain/records/record';
import { componentsLetBy } from '#shared/domain/lists/record-filter';
import { recordView } from '#shared/contract/published/to-view';
import { postingPartition } from '#shared/table/keys';
import { currentPostings } from '#shared/table/projection';
import { areaIds } from '#shared/vocabulary/areas';
import { coverageRegionIds } from '#shared/vocabulary/regions';
import { arbitraryOffers, arbitraryPledges } from '#tests/support/arbitrary-records';
import { anId, anOffer, aPledge } from '#tests/support/records';

const coverageFrom = (records: readonly StoredRecord[]) => {
  const posted = Map.groupBy(records.flatMap(currentPostings), ({ PK }) => PK);
  const placed = allBuckets.map((bucket) => {
    const { area, region } = partsOf(bucket);
    const of = (kind: 'pledge' | 'offer'): readonly RecordFeatures[] =>
      (posted.get(postingPartition('secretariat', kind, bucket)) ?? []).map(
        ({ features }) => features,
      );
    return { area, region, ...coverageCell(region, of('pledge'), of('offer')) };
  });
  return coverageAmong({
    cells: placed,
    amountsOfSeveralRegions: placed.flatMap(({ area, measuresOfSets }) =>
      Object.entries(measuresOfSets).map(([name, measures]) => ({
        area,
        regions: [...regionsOfSet(name)],
        measures,
      })),
    ),
    regionScheme: '2025',
    asOf: null,
  });
};

type Filter = { readonly area?: string; readonly region?: string } & (
  | { readonly stakeholderType?: string }
  | { readonly edition?: string }
);

/** Every component in an area that the list of records shows under the filter. */
const listed = (records: readonly StoredRecord[], filter: Filter) =>
  records.flatMap((record) =>
    componentsLetBy(filter, recordView('real', record))
      .filter(({ area }) => area !== null)
      .map((component) => ({ ...component, record })),
  );

const naive = (records: readonly StoredRecord[], filter: Filter) => {
  const found = listed(records, filter);
  const pledged: Record<string, number> = {};
  for (const { record, status } of found)
    if (record.kind === 'pledge') pledged[status] = (pledged[status] ?? 0) + 1;
  const offered = (availability: string) =>
    found.filter(({ record }) => record.kind === 'offer' && record.availability === availability)
      .length;
  return { pledged, openOffers: offered('open'), committedOffers: offered('committed') };
};

const counted = (coverage: ReturnType<typeof coverageFrom>, filter: Filter) => {
  const total = coverageAmong(coverage, filter).totals.at(-1);
  const { stakeholderType, edition } = filter as Readonly<Record<string, string | undefined>>;
  const part = stakeholderType
    ? total?.byStakeholderType[stakeholderType]
    : edition
      ? total?.byEdition[edition]
      : total;
  const counts = Object.entries(part?.pledgeComponents ?? {}).filter(([, count]) => count !== 0);
  return {
    pledged: Object.fromEntries(counts),
    openOffers: part?.openOffers ?? 0,
    committedOffers: part?.committedOffers ?? 0,
  };
};

const optional = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.option(arbitrary, { nil: undefined });
const place = {
  area: optional(fc.constantFrom(...areaIds)),
  region: optional(fc.constantFrom(...coverageRegionIds)),
};
const filters = fc.oneof(
  fc.record({
    ...place,
    stakeholderType: optional(fc.constantFrom('state', 'legal', 'not_stated')),
  }),
  fc.record({ ...place, edition: optional(fc.constantFrom('grf-2019', 'grf-2023', 'not_stated')) }),
) as fc.Arbitrary<Filter>;

const editions = fc.array(fc.constantFrom('grf-2019', 'grf-2023', null), {
  minLength: 16,
  maxLength: 16,
});
const everyone = fc.tuple(arbitraryPledges, arbitraryOffers, editions).map(
  ([pledges, offers, chosen]) =>
    [...pledges, ...offers].map((record, index) => ({
      ...record,
      edition: chosen[index] ?? null,
    })) as readonly StoredRecord[],
);

describe('totals', () => {
  test('equal a naive count over the list of records with the same filter', () => {
    fc.assert(
      fc.property(everyone, filters, (records, filter) => {
        expect(counted(coverageFrom(records), filter)).toEqual(naive(records, filter));
      }),
      { numRuns: 150 },
    );
  });

  test('of amounts equal the sum over the records, and each amount stands in one place', () => {
    fc.assert(
      fc.property(everyone, (records) => {
        const { cells, totals, amountsOfSeveralRegions } = coverageFrom(records);
        const sums: Record<string, number> = {};
        for (const record of records)
          for (const { area, quantity } of record.components) {
            if (area === null || !quantity) continue;
            const key = `${record.kind} ${quantity.unit}/${quantity.per}`;
            sums[key] = (sums[key] ?? 0) + quantity.max;
          }
        const flat = (all: readonly (typeof cells)[number]['measures'][]) => {
          const found: Record<string, number> = {};
          for (const measures of all)
            for (const [measure, { asked, offered }] of Object.entries(measures)) {
              found[`pledge ${measure}`] = (found[`pledge ${measure}`] ?? 0) + asked;
              found[`offer ${measure}`] = (found[`offer ${measure}`] ?? 0) + offered;
            }
          return found;
        };
        const nonZero = (found: Record<string, number>) =>
          Object.fromEntries(Object.entries(found).filter(([, amount]) => amount !== 0));

        const whole = totals.at(-1);
        expect(nonZero(flat(whole ? [whole.measures] : []))).toEqual(nonZero(sums));
        expect(
          nonZero(flat([...cells, ...amountsOfSeveralRegions].map(({ measures }) => measures))),
        ).toEqual(nonZero(sums));
      }),
      { numRuns: 80 },
    );
  });

  test('count components that several cells show: otherwise these tests would prove nothing', () => {
    const [sample = []] = fc.sample(
      everyone.filter((records) =>
        records.some(({ components }) =>
          components.some(({ area, places }) => area && coverageRegionsOf(places).length > 1),
        ),
      ),
      { numRuns: 1, seed: 7 },
    );
    const { cells, totals } = coverageFrom(sample);

    const shown = cells.reduce(
      (sum, cell) =>
        sum +
        Object.values(cell.pledgeComponents).reduce((all, each) => all + each, 0) +
        cell.openOffers +
        cell.committedOffers,
      0,
    );

    const total = totals.at(-1);
    const once =
      Object.values(total?.pledgeComponents ?? {}).reduce((all, each) => all + each, 0) +
      (total?.openOffers ?? 0) +
      (total?.committedOffers ?? 0);
    expect(shown).toBeGreaterThan(once);
  });
});

test('an amount for two regions is one amount for both, and whole in neither', () => {
  const places = { regions: ['europe', 'mena'] };
  const quantity = { min: 40, max: 40, unit: 'days', per: 'once' };
  const pledge = aPledge({ id: anId('p'), component: { places, quantity } });
  const offer = anOffer({ id: anId('f'), component: { places: { regions: ['mena'] }, quantity } });

  const { cells, amountsOfSeveralRegions, totals } = coverageFrom([pledge, offer]);

  expect(featuresOf(pledge).components).toHaveLength(1);
  expect(amountsOfSeveralRegions).toEqual([
    {
      area: 'A1',
      regions: ['europe', 'mena'],
      measures: { 'days/once': { asked: 40, covered: 0, offered: 0 } },
    },
  ]);
  const held = cells.filter(({ measures }) => Object.keys(measures).length > 0);
  expect(held.map(({ region, measures }) => [region, measures['days/once']])).toEqual([
    ['mena', { asked: 0, covered: 0, offered: 40 }],
  ]);
  expect(totals.at(-1)?.measures).toEqual({
    'days/once': { asked: 40, covered: 0, offered: 40 },
  });
});
