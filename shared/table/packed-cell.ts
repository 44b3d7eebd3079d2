/**
 * The stored form of a coverage cell: counts in a fixed order without their names, since whoever opens the coverage
 * reads all cells at once. Each record has one stakeholder type, so the whole of a cell is the sum over its types.
 */
import { componentStatuses } from '../domain/component-status.ts';
import type { CellContent, MeasureTotals, StakeholderCounts } from '../domain/coverage/cell.ts';

/** Zeros at the end are left out: most stakeholder types give and do not pledge. Counts are whole. */
const packCounts = (counts: readonly number[]): string =>
  counts
    .map((count) => (count === 0 ? '' : count.toString(36)))
    .join('.')
    .replace(/\.+$/, '');

const unpackCounts = (packed: string): ((place: number) => number) => {
  const counts = packed.split('.');
  return (place) => Number.parseInt(counts[place] || '0', 36);
};

/** New counts go to the end, or what is stored would be read under other names. */
const stakeholderCounts = (counts: StakeholderCounts): string =>
  packCounts([
    counts.offerRecords,
    counts.openOffers,
    counts.committedOffers,
    counts.pledgeRecords,
    ...componentStatuses.map((status) => counts.pledgeComponents[status]),
  ]);

const statusesFrom = (count: (place: number) => number, first: number) =>
  Object.fromEntries(
    componentStatuses.map((status, at) => [status, count(first + at)]),
  ) as StakeholderCounts['pledgeComponents'];

const stakeholderCountsFrom = (packed: string): StakeholderCounts => {
  const count = unpackCounts(packed);
  return {
    pledgeRecords: count(3),
    pledgeComponents: statusesFrom(count, 4),
    offerRecords: count(0),
    openOffers: count(1),
    committedOffers: count(2),
  };
};

type Edition = CellContent['byEdition'][string];

const editionCounts = ({ pledgeComponents, offerComponents }: Edition): string =>
  packCounts([offerComponents, ...componentStatuses.map((status) => pledgeComponents[status])]);

const editionCountsFrom = (packed: string): Edition => {
  const count = unpackCounts(packed);
  return { pledgeComponents: statusesFrom(count, 1), offerComponents: count(0) };
};

/** Sums of amounts may be beyond what base 36 gives back exactly. */
const totals = ({ asked, covered, offered }: MeasureTotals): string =>
  [asked, covered, offered].join(' ');

const totalsFrom = (packed: string): MeasureTotals => {
  const [asked = 0, covered = 0, offered = 0] = packed.split(' ').map(Number);
  return { asked, covered, offered };
};

const packMap = <Value>(map: Readonly<Record<string, Value>>, pack: (value: Value) => string) =>
  Object.entries(map)
    .map(([name, value]) => `${name} ${pack(value)}`)
    .join(',');

const unpackMap = <Value>(
  packed: string,
  unpack: (packed: string) => Value,
): Record<string, Value> =>
  Object.fromEntries(
    packed
      .split(',')
      .filter((entry) => entry !== '')
      .map((entry) => {
        const end = entry.indexOf(' ');
        return [entry.slice(0, end), unpack(entry.slice(end + 1))] as const;
      }),
  );

const wholeOf = (types: readonly StakeholderCounts[]): StakeholderCounts => {
  const sum = (of: (counts: StakeholderCounts) => number): number =>
    types.reduce((total, counts) => total + of(counts), 0);
  return {
    pledgeRecords: sum(({ pledgeRecords }) => pledgeRecords),
    pledgeComponents: Object.fromEntries(
      componentStatuses.map((status) => [
        status,
        sum(({ pledgeComponents }) => pledgeComponents[status]),
      ]),
    ) as StakeholderCounts['pledgeComponents'],
    offerRecords: sum(({ offerRecords }) => offerRecords),
    openOffers: sum(({ openOffers }) => openOffers),
    committedOffers: sum(({ committedOffers }) => committedOffers),
  };
};

type Packed = readonly [
  types: string,
  editions: string,
  measures: string,
  oldestOpen: string | null,
  givers: number,
  largestGiverPercent: number | null,
];

export const packCell = (cell: CellContent): string => {
  const packed: Packed = [
    packMap(cell.byStakeholderType, stakeholderCounts),
    packMap(cell.byEdition, editionCounts),
    packMap(cell.measures, totals),
    cell.oldestOpen,
    cell.givers,
    cell.largestGiverPercent,
  ];
  return JSON.stringify(packed);
};

export const unpackCell = (text: string): CellContent => {
  const [types, editions, measures, oldestOpen, givers, largestGiverPercent] = JSON.parse(
    text,
  ) as Packed;
  const byStakeholderType = unpackMap(types, stakeholderCountsFrom);
  return {
    ...wholeOf(Object.values(byStakeholderType)),
    byStakeholderType,
    byEdition: unpackMap(editions, editionCountsFrom),
    measures: unpackMap(measures, totalsFrom),
    oldestOpen,
    givers,
    largestGiverPercent,
  };
};
