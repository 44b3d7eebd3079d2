/** Totals of stated amounts by measure (`hours/year`): only what may be added is added, and an amount for several regions is one amount for those regions. */
import type { CoverageRegionId } from '#shared/vocabulary/regions';

import type { ComponentFeatures, RecordFeatures } from '../matching/features.ts';
import { inKeyOrder } from './in-key-order.ts';
import {
  type Measures,
  type MeasureTotals,
  noTotals,
  setName,
  sumOfMeasures,
} from './measure-totals.ts';
import { regionsOfSeveral } from './shared-component.ts';

const totalsOf = (
  { amount = 0, left = amount }: ComponentFeatures,
  isOffer: boolean,
): MeasureTotals =>
  isOffer
    ? { ...noTotals, offered: amount }
    : { ...noTotals, asked: amount, covered: amount - left };

type Amount = { readonly regions: readonly CoverageRegionId[] | null; readonly measures: Measures };

const amountsOf = ({ kind, components }: RecordFeatures): readonly Amount[] =>
  components.flatMap((component) =>
    component.measure === undefined || component.amount === undefined
      ? []
      : [
          {
            regions: regionsOfSeveral(component),
            measures: { [component.measure]: totalsOf(component, kind === 'offer') },
          },
        ],
  );

/** What lies in this region alone, and, for the first region of each set of regions, what lies in that set. */
export const measuresOf = (
  region: CoverageRegionId,
  records: readonly RecordFeatures[],
): { readonly measures: Measures; readonly measuresOfSets: Readonly<Record<string, Measures>> } => {
  const amounts = records.flatMap(amountsOf);
  const here = amounts.filter(({ regions }) => regions === null);
  const sets = Map.groupBy(
    amounts.flatMap(({ regions, measures }) =>
      regions?.[0] === region ? [{ name: setName(regions), measures }] : [],
    ),
    ({ name }) => name,
  );
  return {
    measures: sumOfMeasures(here.map(({ measures }) => measures)),
    measuresOfSets: inKeyOrder(
      Object.fromEntries(
        [...sets].map(([name, each]) => [name, sumOfMeasures(each.map((one) => one.measures))]),
      ),
    ),
  };
};
