/** The coverage table as rows: places by areas, each cell with its figures, and the finding over them all. */
import type { Coverage } from '#shared/contract/figures/coverage-views';
import { unservedStatuses } from '#shared/domain/records/component-status';
import { coverageAmong } from '#shared/contract/figures/coverage-among';
import {
  type ComponentCounts,
  noComponents,
  offeredIn,
  pledgedIn,
  type StatusCounts,
} from '#shared/domain/coverage/counts';
import { type Area, type AreaId, areas } from '#shared/vocabulary/areas';
import type { Term } from '#shared/vocabulary/label';
import { type CoverageRegionId, coverageRegions } from '#shared/vocabulary/regions';

import type { Filters } from '../filters/filters.ts';
import { type CellFigures, cellFigures, narrowed } from './cell-figures.ts';

/** Depth of tint, 1 to 6: how much is open here, measured against the cell with most. */
export type Tint = 1 | 2 | 3 | 4 | 5 | 6;

export type CoverageCellRow = CellFigures & {
  readonly area: AreaId;
  readonly region: CoverageRegionId;
  readonly tint: Tint | null;
};

export type CoverageTableRow = {
  readonly place: Term<CoverageRegionId>;
  readonly cells: readonly CoverageCellRow[];
};

/** Every component once, however many cells show it. */
export type CoverageFinding = {
  readonly counts: StatusCounts;
  readonly total: number;
  readonly offers: number;
  /** Components of both that are test data. */
  readonly synthetic: { readonly pledges: number; readonly offers: number };
};

/** Those that are not told as open, not asked or not stated whether asked: with these three they make the whole. */
export const matchedIn = ({ counts, total }: CoverageFinding): number =>
  unservedStatuses.reduce((rest, status) => rest - counts[status], total);

export type CoverageTableRows = {
  readonly areas: readonly Area[];
  readonly rows: readonly CoverageTableRow[];
  readonly finding: CoverageFinding;
};

const steps: readonly Tint[] = [1, 2, 3, 4, 5, 6];

/** Few counts take few steps, so that one open need never looks like the worst of many. */
export const tintOf = (open: number, most: number): Tint | null => {
  if (open === 0) return null;
  const used = Math.min(most, steps.length);
  return steps[Math.ceil((open / most) * used) - 1] ?? null;
};

const figuresOf = (coverage: Coverage, filters: Filters): readonly CoverageCellRow[] => {
  const cells = coverage.cells.map((cell) => ({ cell, figures: cellFigures(cell, filters) }));
  const shown = ({ mark, count }: CellFigures): number => (mark === 'open' ? count : 0);
  const most = Math.max(0, ...cells.map(({ figures }) => shown(figures)));
  return cells.map(({ cell, figures }) => ({
    ...figures,
    area: cell.area,
    region: cell.region,
    tint: tintOf(shown(figures), most),
  }));
};

const findingOf = ({ totals }: Coverage, filters: Filters): CoverageFinding => {
  const total = totals.at(-1);
  const found = (total && narrowed<ComponentCounts>(total, filters)) ?? noComponents;
  return {
    counts: found.pledgeComponents,
    total: pledgedIn(found),
    offers: offeredIn(found),
    synthetic: {
      pledges: found.syntheticPledgeComponents,
      offers: found.syntheticOfferComponents,
    },
  };
};

export const coverageTable = (all: Coverage, filters: Filters): CoverageTableRows => {
  const coverage = coverageAmong(all, filters);
  const cells = figuresOf(coverage, filters);
  const shownAreas = areas.filter(({ id }) => cells.some(({ area }) => area === id));
  const rows = coverageRegions
    .map((place) => ({
      place,
      cells: shownAreas.flatMap(
        ({ id }) => cells.find(({ area, region }) => area === id && region === place.id) ?? [],
      ),
    }))
    .filter((row) => row.cells.length > 0);
  return {
    areas: shownAreas,
    rows,
    finding: findingOf(coverage, filters),
  };
};
