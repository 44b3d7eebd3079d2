/** The counts of a cell in a fixed order, without their names. */
import type { CoverageStatusId } from '#shared/vocabulary/record-states';

import type { CellCounts } from '../domain/coverage/cell.ts';
import { type ComponentCounts, statusCountsOf } from '../domain/coverage/counts.ts';
import { packCounts, unpackCounts } from './packed-counts.ts';

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

export const cellCounts = (counts: CellCounts): string =>
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

export const cellCountsFrom = (packed: string): CellCounts => {
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
