/** Pledges and offers by stakeholder type, as the chart and its table both show them. */
import type { Coverage } from '#shared/contract/coverage-views';
import { type Label, notStated, notStatedLabel } from '#shared/vocabulary/label';
import { stakeholderTypes } from '#shared/vocabulary/stakeholder-types';

import { totalOf } from '../coverage/cell-figures.ts';
import type { Filters } from '../filters/filters.ts';

export type StakeholderRow = {
  readonly id: string;
  readonly label: Label;
  readonly pledges: number;
  readonly openOffers: number;
  readonly committedOffers: number;
};

export type StakeholderFigures = {
  /** In the order of the vocabulary: an order by size would be a ranking. */
  readonly rows: readonly StakeholderRow[];
  readonly pledges: number;
  readonly offers: number;
  readonly statePledges: number;
  readonly typesThatOffer: number;
};

const named = [...stakeholderTypes, { id: notStated, label: notStatedLabel }];

const rowOf = (
  { id, label }: { readonly id: string; readonly label: Label },
  cells: Coverage['cells'],
): StakeholderRow => {
  const row = { id, label, pledges: 0, openOffers: 0, committedOffers: 0 };
  for (const { byStakeholderType } of cells) {
    const counts = byStakeholderType[id];
    if (!counts) continue;
    row.pledges += totalOf(counts.pledgeComponents);
    row.openOffers += counts.openOffers;
    row.committedOffers += counts.committedOffers;
  }
  return row;
};

const offersOf = ({ openOffers, committedOffers }: StakeholderRow): number =>
  openOffers + committedOffers;

export const stakeholderFigures = (
  coverage: Coverage,
  { area, region, stakeholderType }: Filters,
): StakeholderFigures => {
  const cells = coverage.cells.filter(
    (cell) => (!area || cell.area === area) && (!region || cell.region === region),
  );
  const rows = named
    .filter(({ id }) => !stakeholderType || id === stakeholderType)
    .map((term) => rowOf(term, cells))
    .filter((row) => row.pledges + offersOf(row) > 0);
  const sum = (of: (row: StakeholderRow) => number): number =>
    rows.reduce((total, row) => total + of(row), 0);
  return {
    rows,
    pledges: sum(({ pledges }) => pledges),
    offers: sum(offersOf),
    statePledges: sum(({ id, pledges }) => (id === 'state' ? pledges : 0)),
    typesThatOffer: rows.filter((row) => offersOf(row) > 0).length,
  };
};
