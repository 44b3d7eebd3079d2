/** A component of several regions: it stands in the cell of each, and the first of them counts it for every total. */
import type { CoverageRegionId } from '#shared/vocabulary/regions';

import type { ComponentFeatures, RecordFeatures } from '../matching/features.ts';
import { coverageRegionsOf } from '../records/place.ts';

/** Its regions in order where there are several; null where it lies in one place. */
export const regionsOfSeveral = (
  component: Pick<ComponentFeatures, 'countries' | 'regions' | 'anywhere' | 'inWords'>,
): readonly CoverageRegionId[] | null => {
  const regions = coverageRegionsOf(component);
  return regions.length > 1 ? regions : null;
};

/** The records with those of their components that lie in other regions too. */
export const sharedAmong = (records: readonly RecordFeatures[]): readonly RecordFeatures[] =>
  records.map((record) => ({
    ...record,
    components: record.components.filter((component) => regionsOfSeveral(component) !== null),
  }));

/** The records with those of their components that an earlier region counts already. */
export const repeatedIn = (
  region: CoverageRegionId,
  records: readonly RecordFeatures[],
): readonly RecordFeatures[] =>
  records.map((record) => ({
    ...record,
    components: record.components.filter((component) => {
      const regions = regionsOfSeveral(component);
      return regions !== null && regions[0] !== region;
    }),
  }));
