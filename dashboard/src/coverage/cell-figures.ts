/** What one coverage cell says under the filters: one mark for the headline, and the counts behind it. */
import type { CoverageCell } from '#shared/contract/coverage-views';
import type { CoverageStatusId } from '#shared/vocabulary/record-states';

import type { Filters } from '../filters/filters.ts';

export type StatusCounts = Readonly<Record<CoverageStatusId, number>>;

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
};

type Narrowed = { readonly counts: StatusCounts; readonly offers: number };

const nothing: StatusCounts = { open: 0, partly_met: 0, met: 0, delivered: 0, not_stated: 0 };

const narrowed = (cell: CoverageCell, { stakeholderType, edition }: Filters): Narrowed => {
  if (edition) {
    const found = cell.byEdition[edition];
    return { counts: found?.pledgeComponents ?? nothing, offers: found?.offerComponents ?? 0 };
  }
  const found = stakeholderType ? cell.byStakeholderType[stakeholderType] : cell;
  return {
    counts: found?.pledgeComponents ?? nothing,
    offers: (found?.openOffers ?? 0) + (found?.committedOffers ?? 0),
  };
};

export const totalOf = (counts: StatusCounts): number =>
  counts.open + counts.partly_met + counts.met + counts.delivered + counts.not_stated;

/** What is still open comes first: it is what the page asks. */
const order = ['open', 'partly_met', 'not_stated', 'met', 'delivered'] as const;

export const cellFigures = (cell: CoverageCell, filters: Filters): CellFigures => {
  const { counts, offers } = narrowed(cell, filters);
  const total = totalOf(counts);
  const base = { counts, total, offers };
  if (total === 0) return { ...base, mark: 'no_pledge', count: 0 };
  if (filters.status) {
    const count = counts[filters.status];
    return count > 0 ? { ...base, mark: filters.status, count } : { ...base, mark: 'none', count };
  }
  const mark = order.find((status) => counts[status] > 0) ?? 'open';
  return { ...base, mark, count: counts[mark] };
};
