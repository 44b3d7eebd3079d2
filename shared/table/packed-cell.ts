/**
 * The stored form of a coverage cell: counts in a fixed order without their names, since whoever opens the coverage
 * reads all cells at once. Each record has one stakeholder type, so the whole of a cell is the sum over its types.
 */
import type { CoverageStatusId } from '#shared/vocabulary/record-states';

import { type Ages, agesOf } from '../domain/coverage/ages.ts';
import type { CellContent, CellCounts } from '../domain/coverage/cell.ts';
import { type ComponentCounts, statusCountsOf, sumOfCounts } from '../domain/coverage/counts.ts';
import type { Measures, MeasureTotals } from '../domain/coverage/measure-totals.ts';
import { unservedStatuses } from '../domain/component-status.ts';
import { packCounts, packMap, unpackCounts, unpackMap } from './packed-counts.ts';

/** New statuses go to the end, or what is stored would be read under other names. */
const statusPlaces: Readonly<Record<CoverageStatusId, number>> = {
  open: 0,
  partly_met: 1,
  met: 2,
  delivered: 3,
  not_stated: 4,
  not_asked: 5,
  asking_not_stated: 6,
};

const componentFields = 2 + Object.keys(statusPlaces).length;

const componentCounts = (counts: ComponentCounts): readonly number[] => {
  const packed = [counts.openOffers, counts.committedOffers];
  for (const [status, place] of Object.entries(statusPlaces))
    packed[2 + place] = counts.pledgeComponents[status as CoverageStatusId];
  return packed;
};

/** After all others, where cells that were stored before have nothing. */
const syntheticCounts = (counts: ComponentCounts): readonly number[] => [
  counts.syntheticPledgeComponents,
  counts.syntheticOfferComponents,
];

const componentCountsFrom = (
  count: (place: number) => number,
  first: number,
  synthetic: number,
): ComponentCounts => ({
  pledgeComponents: statusCountsOf((status) => count(first + 2 + statusPlaces[status])),
  openOffers: count(first),
  committedOffers: count(first + 1),
  syntheticPledgeComponents: count(synthetic),
  syntheticOfferComponents: count(synthetic + 1),
});

const cellCounts = (counts: CellCounts): string =>
  packCounts([
    counts.offerRecords,
    counts.pledgeRecords,
    ...componentCounts(counts),
    counts.sharedPledgeComponents,
    counts.sharedOfferComponents,
    ...componentCounts(counts.repeated),
    ...syntheticCounts(counts),
    ...syntheticCounts(counts.repeated),
  ]);

const cellCountsFrom = (packed: string): CellCounts => {
  const count = unpackCounts(packed);
  const shared = 2 + componentFields;
  const synthetic = shared + 2 + componentFields;
  return {
    ...componentCountsFrom(count, 2, synthetic),
    pledgeRecords: count(1),
    offerRecords: count(0),
    sharedPledgeComponents: count(shared),
    sharedOfferComponents: count(shared + 1),
    repeated: componentCountsFrom(count, shared + 2, synthetic + 2),
  };
};

/** Sums of amounts may be beyond what base 36 gives back exactly. */
const totals = ({ asked, covered, offered }: MeasureTotals): string =>
  [asked, covered, offered].join(' ');

export const totalsFrom = (packed: string): MeasureTotals => {
  const [asked = 0, covered = 0, offered = 0] = packed.split(' ').map(Number);
  return { asked, covered, offered };
};

const packMeasures = (measures: Measures): string => packMap(measures, totals);

export const wholeOf = (types: readonly CellCounts[]): CellCounts => {
  const sum = (of: (counts: CellCounts) => number): number =>
    types.reduce((total, counts) => total + of(counts), 0);
  return {
    ...sumOfCounts(types),
    pledgeRecords: sum(({ pledgeRecords }) => pledgeRecords),
    offerRecords: sum(({ offerRecords }) => offerRecords),
    sharedPledgeComponents: sum(({ sharedPledgeComponents }) => sharedPledgeComponents),
    sharedOfferComponents: sum(({ sharedOfferComponents }) => sharedOfferComponents),
    repeated: sumOfCounts(types.map(({ repeated }) => repeated)),
  };
};

type PackedAge = readonly [stated: string | null, inRegisterSince: string | null];

const packAges = (ages: Ages): readonly PackedAge[] =>
  unservedStatuses.map((status) => [ages[status].stated, ages[status].inRegisterSince]);

const agesFrom = (packed: readonly PackedAge[]): Ages =>
  agesOf((status) => {
    const [stated = null, inRegisterSince = null] = packed[unservedStatuses.indexOf(status)] ?? [];
    return { stated, inRegisterSince };
  });

/** It begins with a number, which tells it from how cells lay before they knew what was asked: see older-cell.ts. */
export const packedFormat = 2;

type Packed = readonly [
  format: typeof packedFormat,
  types: string,
  editions: string,
  measures: string,
  measuresOfSets: Readonly<Record<string, string>>,
  ages: readonly PackedAge[],
  givers: number,
  largestGiverPercent: number | null,
];

const mapValues = <From, To>(
  map: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> =>
  Object.fromEntries(Object.entries(map).map(([name, value]) => [name, change(value)]));

export const packCell = (cell: CellContent): string => {
  const packed: Packed = [
    packedFormat,
    packMap(cell.byStakeholderType, cellCounts),
    packMap(cell.byEdition, cellCounts),
    packMeasures(cell.measures),
    mapValues(cell.measuresOfSets, packMeasures),
    packAges(cell.ages),
    cell.givers,
    cell.largestGiverPercent,
  ];
  return JSON.stringify(packed);
};

export const cellFromPacked = (packed: readonly unknown[]): CellContent => {
  const [, types, editions, measures, measuresOfSets, ages, givers, largestGiverPercent] =
    packed as Packed;
  const byStakeholderType = unpackMap(types, cellCountsFrom);
  return {
    ...wholeOf(Object.values(byStakeholderType)),
    byStakeholderType,
    byEdition: unpackMap(editions, cellCountsFrom),
    measures: unpackMap(measures, totalsFrom),
    measuresOfSets: mapValues(measuresOfSets, (each) => unpackMap(each, totalsFrom)),
    ages: agesFrom(ages),
    givers,
    largestGiverPercent,
  };
};
