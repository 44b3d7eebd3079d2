/** The part of coverage that an area and a region choose, with its own totals. */
import { sharedWithin, totalsOf } from '../../domain/coverage/totals.ts';
import type { Coverage } from './coverage-views.ts';

type Choice = {
  readonly area?: string | null | undefined;
  readonly region?: string | null | undefined;
};

export const coverageAmong = (
  coverage: Omit<Coverage, 'totals'>,
  { area, region }: Choice = {},
): Coverage => {
  const cells = coverage.cells.filter(
    (cell) => (!area || cell.area === area) && (!region || cell.region === region),
  );
  const amountsOfSeveralRegions = sharedWithin(coverage.amountsOfSeveralRegions, cells).map(
    (amounts) => ({ ...amounts, regions: [...amounts.regions] }),
  );
  return {
    ...coverage,
    cells,
    totals: [...totalsOf(cells, amountsOfSeveralRegions)],
    amountsOfSeveralRegions,
  };
};
