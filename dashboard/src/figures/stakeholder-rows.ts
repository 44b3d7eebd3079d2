/** Pledges and offers by stakeholder type, as the chart and its table both show them. */
import { coverageAmong } from '#shared/contract/coverage-among';
import type { Coverage, CoverageTotalView } from '#shared/contract/coverage-views';
import { noComponents, offeredIn, pledgedIn } from '#shared/domain/coverage/counts';
import { type FigureRow, ofType } from '#shared/export/figure-row';
import { type Label, notStated, notStatedLabel } from '#shared/vocabulary/label';
import { stakeholderTypes } from '#shared/vocabulary/stakeholder-types';

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
  /** Components of both that are test data. */
  readonly synthetic: { readonly pledges: number; readonly offers: number };
};

const named = [...stakeholderTypes, { id: notStated, label: notStatedLabel }];

const rowOf = (
  { id, label }: { readonly id: string; readonly label: Label },
  total: CoverageTotalView | undefined,
): StakeholderRow => {
  const counts = total?.byStakeholderType[id] ?? noComponents;
  const { openOffers, committedOffers } = counts;
  return { id, label, pledges: pledgedIn(counts), openOffers, committedOffers };
};

export const stakeholderFigures = (coverage: Coverage, filters: Filters): StakeholderFigures => {
  const total = coverageAmong(coverage, filters).totals.at(-1);
  const rows = named
    .filter(({ id }) => !filters.stakeholderType || id === filters.stakeholderType)
    .map((term) => rowOf(term, total))
    .filter((row) => row.pledges + offeredIn(row) > 0);
  const sum = (of: (row: StakeholderRow) => number): number =>
    rows.reduce((added, row) => added + of(row), 0);
  return {
    rows,
    pledges: sum(({ pledges }) => pledges),
    offers: sum(offeredIn),
    statePledges: sum(({ id, pledges }) => (id === 'state' ? pledges : 0)),
    typesThatOffer: rows.filter((row) => offeredIn(row) > 0).length,
    synthetic: {
      pledges: sum(({ id }) => total?.byStakeholderType[id]?.syntheticPledgeComponents ?? 0),
      offers: sum(({ id }) => total?.byStakeholderType[id]?.syntheticOfferComponents ?? 0),
    },
  };
};

/** The same rows as files name them. */
export const figuresOfTypes = (
  coverage: Coverage,
  filters: Filters,
  rows: readonly Pick<StakeholderRow, 'id'>[],
): readonly FigureRow[] => {
  const total = coverageAmong(coverage, filters).totals.at(-1);
  return total ? rows.map(({ id }) => ofType(total, id)) : [];
};
