/** Totals of amounts by measure, and how they are added: one measure to its own alone. */
import type { CoverageRegionId } from '#shared/vocabulary/regions';

import { inKeyOrder } from './in-key-order.ts';

export type MeasureTotals = {
  readonly asked: number;
  readonly covered: number;
  readonly offered: number;
};

export type Measures = Readonly<Record<string, MeasureTotals>>;

export const noTotals: MeasureTotals = { asked: 0, covered: 0, offered: 0 };

const added = (left: MeasureTotals, right: MeasureTotals): MeasureTotals => ({
  asked: left.asked + right.asked,
  covered: left.covered + right.covered,
  offered: left.offered + right.offered,
});

export const sumOfMeasures = (all: readonly Measures[]): Measures => {
  const sums: Record<string, MeasureTotals> = {};
  for (const measures of all)
    for (const [measure, totals] of Object.entries(measures))
      sums[measure] = added(sums[measure] ?? noTotals, totals);
  return inKeyOrder(sums);
};

/** Several regions as one name, such as `americas+europe`. */
export const setName = (regions: readonly CoverageRegionId[]): string => regions.join('+');
export const regionsOfSet = (name: string): readonly CoverageRegionId[] =>
  name.split('+') as CoverageRegionId[];
