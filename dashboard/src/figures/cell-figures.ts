/** What one coverage cell says under the filters: one mark for the headline, and the counts behind it. */
import type { CellCountsView, CoverageCell } from '#shared/contract/figures/coverage-views';
import {
  type ComponentCounts,
  noComponents,
  offeredIn,
  pledgedIn,
  type StatusCounts,
} from '#shared/domain/coverage/counts';
import type { CoverageStatusId } from '#shared/vocabulary/record-states';

import type { Filters } from '../filters/filters.ts';

/** `none`: there are pledges, but none of the status that was asked for. */
export type CellMark = CoverageStatusId | 'no_pledge' | 'none';

export type CellFigures = {
  readonly mark: CellMark;
  /** How many components the mark counts. */
  readonly count: number;
  readonly counts: StatusCounts;
  /** Components pledged, whatever their status: the denominator. */
  readonly total: number;
  /** Components offered here. */
  readonly offers: number;
  /** Those of them that stand in the cells of other regions too. */
  readonly shared: number;
};

type Narrowing = Pick<Filters, 'stakeholderType' | 'edition'>;

/** Of a cell or of a total: the part of one stakeholder type or of one forum, or the whole. */
export const narrowed = <Counts extends ComponentCounts>(
  whole: Counts & {
    readonly byStakeholderType: Readonly<Record<string, Counts>>;
    readonly byEdition: Readonly<Record<string, Counts>>;
  },
  { stakeholderType, edition }: Narrowing,
): Counts | undefined => {
  if (stakeholderType) return whole.byStakeholderType[stakeholderType];
  return edition ? whole.byEdition[edition] : whole;
};

/** What is open comes first: it is what the page asks. */
const order = [
  'open',
  'asking_not_stated',
  'not_asked',
  'partly_met',
  'not_stated',
  'met',
  'delivered',
] as const satisfies readonly CoverageStatusId[];

export const cellFigures = (cell: CoverageCell, filters: Filters): CellFigures => {
  const found = narrowed<CellCountsView>(cell, filters);
  const { pledgeComponents: counts, ...offers } = found ?? noComponents;
  const total = pledgedIn({ pledgeComponents: counts });
  const shared = (found?.sharedPledgeComponents ?? 0) + (found?.sharedOfferComponents ?? 0);
  const base = { counts, total, offers: offeredIn(offers), shared };
  if (total === 0) return { ...base, mark: 'no_pledge', count: 0 };
  if (filters.status) {
    const count = counts[filters.status];
    return count > 0 ? { ...base, mark: filters.status, count } : { ...base, mark: 'none', count };
  }
  const mark = order.find((status) => counts[status] > 0) ?? 'asking_not_stated';
  return { ...base, mark, count: counts[mark] };
};
