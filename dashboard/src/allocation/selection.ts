/** What the page allocates: one area or all, one region or all, as the API takes them. Pure. */
import type { CoverageCell } from '#shared/contract/figures/coverage-views';

import type { CellKey, Filters } from '../filters/filters.ts';

type Chosen = Pick<Filters, 'area' | 'region'>;

export type PageSelection = {
  readonly areas: readonly string[];
  readonly regions: readonly string[];
};

export const selectionOf = ({ area, region }: Chosen): PageSelection => ({
  areas: area ? [area] : [],
  regions: region ? [region] : [],
});

/** Whether somebody has chosen, be it all areas and all regions: these are named in the address as well. */
export const isSelected = (search: string): boolean => {
  const params = new URLSearchParams(search);
  return params.has('area') || params.has('region');
};

export const selectedSearch = ({ area, region }: Chosen): string =>
  `?${new URLSearchParams({ area: area ?? '', region: region ?? '' }).toString()}`;

type Counted = Pick<CoverageCell, 'area' | 'region' | 'pledgeComponents'>;

/** Where most is asked for and open, then where most may be; the page begins there, since all at once is too much to read. */
export const openingCell = (cells: readonly Counted[]): CellKey | null => {
  const open = ({ pledgeComponents }: Counted): number => pledgeComponents.open;
  const maybe = ({ pledgeComponents }: Counted): number =>
    pledgeComponents.asking_not_stated + pledgeComponents.partly_met;
  const [first] = cells
    .filter((cell) => open(cell) + maybe(cell) > 0)
    .toSorted((left, right) => open(right) - open(left) || maybe(right) - maybe(left));
  return first ? { area: first.area, region: first.region } : null;
};
