/** A coverage cell: what is asked and what is given in one area of one region, by stakeholder type. */
import type { ComponentStatus } from '../component-status.ts';
import type { ComponentFeatures, RecordFeatures } from '../matching/features.ts';

export type StatusCounts = Readonly<Record<ComponentStatus, number>>;

/** What parties of one stakeholder type ask and give. Counts are of components; records may hold several. */
export type StakeholderCounts = {
  readonly pledgeRecords: number;
  readonly pledgeComponents: StatusCounts;
  readonly offerRecords: number;
  /** Offers still to be given, and support already given to named receivers. */
  readonly openOffers: number;
  readonly committedOffers: number;
};

export type MeasureTotals = {
  readonly asked: number;
  readonly covered: number;
  readonly offered: number;
};

export type CellContent = StakeholderCounts & {
  readonly byStakeholderType: Readonly<Record<string, StakeholderCounts>>;
  readonly byEdition: Readonly<
    Record<string, { readonly pledgeComponents: StatusCounts; readonly offerComponents: number }>
  >;
  /** Totals of stated amounts by measure (`hours/year`): only what may be added is added. */
  readonly measures: Readonly<Record<string, MeasureTotals>>;
  /** The day since which the oldest open component has waited. */
  readonly oldestOpen: string | null;
  /** Parties that give here, and the share in whole percent of components of the one that gives most. */
  readonly givers: number;
  readonly largestGiverPercent: number | null;
};

const noStatus: StatusCounts = { open: 0, partly_met: 0, met: 0, delivered: 0, not_stated: 0 };

const statusesOf = (records: readonly RecordFeatures[]): StatusCounts => {
  const counts: Record<ComponentStatus, number> = { ...noStatus };
  for (const { components } of records) for (const { status } of components) counts[status] += 1;
  return counts;
};

const componentsIn = (records: readonly RecordFeatures[]): number =>
  records.reduce((sum, { components }) => sum + components.length, 0);

const countsOf = (
  pledges: readonly RecordFeatures[],
  offers: readonly RecordFeatures[],
): StakeholderCounts => ({
  pledgeRecords: pledges.length,
  pledgeComponents: statusesOf(pledges),
  offerRecords: offers.length,
  openOffers: componentsIn(offers.filter(({ active }) => active)),
  committedOffers: componentsIn(offers.filter(({ active }) => !active)),
});

const grouped = (
  records: readonly RecordFeatures[],
  key: (record: RecordFeatures) => string,
): ReadonlyMap<string, readonly RecordFeatures[]> => Map.groupBy(records, key);

const measuresOf = (
  pledges: readonly RecordFeatures[],
  offers: readonly RecordFeatures[],
): CellContent['measures'] => {
  const totals: Record<string, { asked: number; covered: number; offered: number }> = {};
  const add = ({ measure, amount, left }: ComponentFeatures, given: boolean): void => {
    if (measure === undefined || amount === undefined) return;
    const total = (totals[measure] ??= { asked: 0, covered: 0, offered: 0 });
    if (given) total.offered += amount;
    else {
      total.asked += amount;
      total.covered += amount - (left ?? amount);
    }
  };
  for (const { components } of pledges) for (const each of components) add(each, false);
  for (const { components } of offers) for (const each of components) add(each, true);
  return inKeyOrder(totals);
};

const inKeyOrder = <Value>(map: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(map).sort(([left], [right]) => (left < right ? -1 : 1)));

const oldestOpen = (pledges: readonly RecordFeatures[]): string | null =>
  pledges
    .filter(({ components }) => components.some(({ status }) => status === 'open'))
    .map(({ since }) => since)
    .sort()[0] ?? null;

const giversOf = (
  offers: readonly RecordFeatures[],
): Pick<CellContent, 'givers' | 'largestGiverPercent'> => {
  const byGiver = [...grouped(offers, ({ partyId }) => partyId).values()].map(componentsIn);
  const all = byGiver.reduce((sum, each) => sum + each, 0);
  return {
    givers: byGiver.length,
    largestGiverPercent: all === 0 ? null : Math.floor((100 * Math.max(...byGiver)) / all),
  };
};

/** Each record must carry only the components that lie in the cell, as postings do. Order of input changes nothing. */
export const coverageCell = (
  pledges: readonly RecordFeatures[],
  offers: readonly RecordFeatures[],
): CellContent => {
  const type = ({ partyType }: RecordFeatures): string => partyType ?? 'not_stated';
  const edition = (record: RecordFeatures): string => record.edition ?? 'not_stated';
  const each = <Value>(
    key: (record: RecordFeatures) => string,
    make: (pledges: readonly RecordFeatures[], offers: readonly RecordFeatures[]) => Value,
  ): Record<string, Value> => {
    const asked = grouped(pledges, key);
    const given = grouped(offers, key);
    const keys = [...new Set([...asked.keys(), ...given.keys()])];
    return inKeyOrder(
      Object.fromEntries(
        keys.map((name) => [name, make(asked.get(name) ?? [], given.get(name) ?? [])]),
      ),
    );
  };
  return {
    ...countsOf(pledges, offers),
    byStakeholderType: each(type, countsOf),
    byEdition: each(edition, (asked, given) => ({
      pledgeComponents: statusesOf(asked),
      offerComponents: componentsIn(given),
    })),
    measures: measuresOf(pledges, offers),
    oldestOpen: oldestOpen(pledges),
    ...giversOf(offers),
  };
};

/** A stored map forgets the order of its keys; two readings of one cell must be equal byte for byte. */
export const inOrder = (cell: CellContent): CellContent => ({
  ...cell,
  byStakeholderType: inKeyOrder(cell.byStakeholderType),
  byEdition: inKeyOrder(cell.byEdition),
  measures: inKeyOrder(cell.measures),
});

export const emptyCell: CellContent = coverageCell([], []);
