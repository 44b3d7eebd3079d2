/** A bucket is an area in a place: the unit of postings, of matching reads and of coverage cells. */
import { type AreaId, areaIds } from '#shared/vocabulary/areas';
import { type CoverageRegionId, coverageRegionIds } from '#shared/vocabulary/regions';

import { coverageRegionsOf, type PlaceCodes } from './place.ts';

export type Bucket = `${AreaId}#${CoverageRegionId}`;

export const bucketOf = (area: AreaId, region: CoverageRegionId): Bucket => `${area}#${region}`;

export const partsOf = (bucket: Bucket): { area: AreaId; region: CoverageRegionId } => {
  const [area, region] = bucket.split('#') as [AreaId, CoverageRegionId];
  return { area, region };
};

/** Every bucket there is: four areas by eight places. */
export const allBuckets: readonly Bucket[] = areaIds.flatMap((area) =>
  coverageRegionIds.map((region) => bucketOf(area, region)),
);

type Placed = { readonly area: AreaId | null; readonly places: PlaceCodes };

/** The buckets that a component is posted under; none when it fits none of the four areas. */
export const bucketsOfComponent = ({ area, places }: Placed): readonly Bucket[] =>
  area === null ? [] : coverageRegionsOf(places).map((region) => bucketOf(area, region));

export const bucketsOfComponents = (components: readonly Placed[]): readonly Bucket[] =>
  [...new Set(components.flatMap(bucketsOfComponent))].sort();

/** The two places whose offers may serve anyone, and whose pledges only such offers may serve. */
const unbounded: readonly CoverageRegionId[] = ['anywhere', 'not_stated'];

/**
 * Where to look for counterparts of records posted under `buckets`. A region meets itself and the
 * unbounded places; an unbounded place meets every region of its area, since it may serve or be served by any.
 */
export const lookBuckets = (buckets: readonly Bucket[]): readonly Bucket[] => {
  const found = new Set<Bucket>();
  for (const bucket of buckets) {
    const { area, region } = partsOf(bucket);
    const places = unbounded.includes(region) ? coverageRegionIds : [region, ...unbounded];
    for (const place of places) found.add(bucketOf(area, place));
  }
  return [...found].sort();
};
