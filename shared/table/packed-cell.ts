/**
 * The stored form of a coverage cell: counts in a fixed order without their names, since whoever opens the coverage
 * reads all cells at once. Each record has one stakeholder type, so the whole of a cell is the sum over its types.
 */
import { type Ages, agesOf } from '../domain/coverage/ages.ts';
import type { CellContent, CellCounts } from '../domain/coverage/cell.ts';
import { sumOfCounts } from '../domain/coverage/counts.ts';
import type { Measures, MeasureTotals } from '../domain/coverage/measure-totals.ts';
import { unservedStatuses } from '../domain/records/component-status.ts';
import { packMap, unpackMap } from './packed-counts.ts';
import { cellCounts, cellCountsFrom } from './packed-cell-counts.ts';

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
