/** A coverage cell: what is asked and what is given in one area of one region, by stakeholder type and by edition. */
import { wholePercent } from '../values/whole-percent.ts';
import type { CoverageRegionId } from '#shared/vocabulary/regions';

import type { RecordFeatures } from '../matching/features.ts';
import { type Ages, agesAmong } from './ages.ts';
import { type ComponentCounts, countComponents } from './counts.ts';
import { inKeyOrder } from './in-key-order.ts';
import type { Measures } from './measure-totals.ts';
import { measuresOf } from './measures.ts';
import { repeatedIn, sharedAmong } from './shared-component.ts';

/** Counts are of components; records may hold several. */
export type CellCounts = ComponentCounts & {
  readonly pledgeRecords: number;
  readonly offerRecords: number;
  /** Those of the components here that lie in other regions too, and stand in their cells as well. */
  readonly sharedPledgeComponents: number;
  readonly sharedOfferComponents: number;
  /** Those of them that an earlier region of the area counts: a total over regions leaves them out here. */
  readonly repeated: ComponentCounts;
};

export type CellContent = CellCounts & {
  readonly byStakeholderType: Readonly<Record<string, CellCounts>>;
  readonly byEdition: Readonly<Record<string, CellCounts>>;
  /** Amounts of components that lie in this region alone. */
  readonly measures: Measures;
  /** Amounts of components that lie in several regions, by those (`americas+europe`): held by the first of them. */
  readonly measuresOfSets: Readonly<Record<string, Measures>>;
  readonly ages: Ages;
  /** Parties that give here, and the share in whole percent of components of the one that gives most. */
  readonly givers: number;
  readonly largestGiverPercent: number | null;
};

const componentsIn = (records: readonly RecordFeatures[]): number =>
  records.reduce((sum, { components }) => sum + components.length, 0);

const countsIn =
  (region: CoverageRegionId) =>
  (pledges: readonly RecordFeatures[], offers: readonly RecordFeatures[]): CellCounts => ({
    ...countComponents(pledges, offers),
    pledgeRecords: pledges.length,
    offerRecords: offers.length,
    sharedPledgeComponents: componentsIn(sharedAmong(pledges)),
    sharedOfferComponents: componentsIn(sharedAmong(offers)),
    repeated: countComponents(repeatedIn(region, pledges), repeatedIn(region, offers)),
  });

const giversOf = (
  offers: readonly RecordFeatures[],
): Pick<CellContent, 'givers' | 'largestGiverPercent'> => {
  const byGiver = [...Map.groupBy(offers, ({ partyId }) => partyId).values()].map(componentsIn);
  const all = byGiver.reduce((sum, each) => sum + each, 0);
  return {
    givers: byGiver.length,
    largestGiverPercent: all === 0 ? null : wholePercent(Math.max(...byGiver), all),
  };
};

/**
 * Each record must carry only the components that lie in the cell, as postings do. Order of input changes nothing.
 * Everything is told from the postings of this one cell, also which components other cells count: so a total over
 * cells needs no unit of its own, and is as exact as its cells.
 */
export const coverageCell = (
  region: CoverageRegionId,
  pledges: readonly RecordFeatures[],
  offers: readonly RecordFeatures[],
): CellContent => {
  const counts = countsIn(region);
  const by = (key: (record: RecordFeatures) => string): Record<string, CellCounts> => {
    const asked = Map.groupBy(pledges, key);
    const given = Map.groupBy(offers, key);
    const keys = [...new Set([...asked.keys(), ...given.keys()])];
    return inKeyOrder(
      Object.fromEntries(
        keys.map((name) => [name, counts(asked.get(name) ?? [], given.get(name) ?? [])]),
      ),
    );
  };
  return {
    ...counts(pledges, offers),
    byStakeholderType: by(({ partyType }) => partyType ?? 'not_stated'),
    byEdition: by(({ edition }) => edition ?? 'not_stated'),
    ...measuresOf(region, [...pledges, ...offers]),
    ages: agesAmong(pledges),
    ...giversOf(offers),
  };
};

export const inOrder = (cell: CellContent): CellContent => ({
  ...cell,
  byStakeholderType: inKeyOrder(cell.byStakeholderType),
  byEdition: inKeyOrder(cell.byEdition),
  measures: inKeyOrder(cell.measures),
  measuresOfSets: inKeyOrder(cell.measuresOfSets),
});

/** Without records there is nothing that depends on the place. */
export const emptyCell: CellContent = coverageCell('not_stated', [], []);
