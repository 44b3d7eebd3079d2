/** Totals over cells in which every component counts once, whatever the filter: the same function for the API, the page and the files. */
import type { AreaId } from '#shared/vocabulary/areas';
import type { CoverageRegionId } from '#shared/vocabulary/regions';

import { type Ages, earliestAges } from './ages.ts';
import type { CellContent, CellCounts } from './cell.ts';
import { type ComponentCounts, lessCounts, sumOfCounts } from './counts.ts';
import { inKeyOrder } from './in-key-order.ts';
import { type Measures, sumOfMeasures } from './measure-totals.ts';

export type PlacedCell = Omit<CellContent, 'measuresOfSets'> & {
  readonly area: AreaId;
  readonly region: CoverageRegionId;
};

/** Amounts for several regions together: never whole in each of them. */
export type SharedAmounts = {
  readonly area: AreaId;
  readonly regions: readonly CoverageRegionId[];
  readonly measures: Measures;
};

export type CoverageTotal = ComponentCounts & {
  readonly byStakeholderType: Readonly<Record<string, ComponentCounts>>;
  readonly byEdition: Readonly<Record<string, ComponentCounts>>;
  readonly measures: Measures;
  readonly ages: Ages;
};

/** A component of several regions is repeated only among cells of several regions of its area. */
const spansRegions = (cells: readonly PlacedCell[]): boolean =>
  new Set(cells.map(({ region }) => region)).size > 1;

/** The cells must be those of whole regions or of all of them, as filters choose: not two regions of nine. */
export const totalOfCounts = (
  cells: readonly PlacedCell[],
  countsOf: (cell: PlacedCell) => CellCounts | undefined,
): ComponentCounts => {
  const once = spansRegions(cells);
  return sumOfCounts(
    cells
      .map(countsOf)
      .filter((counts) => counts !== undefined)
      .map((counts) => (once ? lessCounts(counts, counts.repeated) : counts)),
  );
};

const by = (
  cells: readonly PlacedCell[],
  group: 'byStakeholderType' | 'byEdition',
): Record<string, ComponentCounts> => {
  const names = new Set(cells.flatMap((cell) => Object.keys(cell[group])));
  return inKeyOrder(
    Object.fromEntries(
      [...names].map((name) => [name, totalOfCounts(cells, (cell) => cell[group][name])]),
    ),
  );
};

export const totalOf = (
  cells: readonly PlacedCell[],
  shared: readonly SharedAmounts[],
): CoverageTotal => ({
  ...totalOfCounts(cells, (cell) => cell),
  byStakeholderType: by(cells, 'byStakeholderType'),
  byEdition: by(cells, 'byEdition'),
  measures: sumOfMeasures([
    ...cells.map(({ measures }) => measures),
    ...(spansRegions(cells) ? shared.map(({ measures }) => measures) : []),
  ]),
  ages: earliestAges(cells.map(({ ages }) => ages)),
});

/** The sets of which a selection of cells holds at least one region. */
export const sharedWithin = (
  shared: readonly SharedAmounts[],
  cells: readonly PlacedCell[],
): readonly SharedAmounts[] =>
  shared.filter(({ area, regions }) =>
    cells.some((cell) => cell.area === area && regions.includes(cell.region)),
  );

export type NamedTotal = CoverageTotal & {
  readonly area: AreaId | 'all';
  readonly region: CoverageRegionId | 'all';
};

/** One for each area of some cells, and one for all of them where they are of several. */
export const totalsOf = (
  cells: readonly PlacedCell[],
  shared: readonly SharedAmounts[],
): readonly NamedTotal[] => {
  const [region, ...others] = [...new Set(cells.map((cell) => cell.region))];
  const place = region === undefined || others.length > 0 ? 'all' : region;
  const total = (area: AreaId | 'all'): NamedTotal => {
    const isOf = (each: { readonly area: AreaId }): boolean => area === 'all' || each.area === area;
    return { area, region: place, ...totalOf(cells.filter(isOf), shared.filter(isOf)) };
  };
  const areas = [...new Set(cells.map(({ area }) => area))];
  return [...areas.map(total), ...(areas.length > 1 ? [total('all')] : [])];
};
