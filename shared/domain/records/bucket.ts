/** A bucket is an area in a place: the unit of postings, of matching reads and of coverage cells. */
import { type AreaId, areaIds } from '#shared/vocabulary/areas';
import {
  type CoverageRegionId,
  coverageRegionIds,
  unboundedRegionIds,
} from '#shared/vocabulary/regions';

import { coverageRegionsOf, type PlaceCodes } from './place.ts';

export type Bucket = `${AreaId}#${CoverageRegionId}`;

export const bucketOf = (area: AreaId, region: CoverageRegionId): Bucket => `${area}#${region}`;

export const partsOf = (bucket: Bucket): { area: AreaId; region: CoverageRegionId } => {
  const [area, region] = bucket.split('#') as [AreaId, CoverageRegionId];
  return { area, region };
};

/**
 * Where components are posted that state no area: one place for all of them, since any area may be meant. No cell counts
 * it, as coverage is of stated areas.
 */
export const noAreaBucket = 'not_stated#not_stated';
export type PostingBucket = Bucket | typeof noAreaBucket;

export const isOfArea = (bucket: PostingBucket): bucket is Bucket => bucket !== noAreaBucket;

/** Every bucket of an area: four areas by nine places. */
export const allBuckets: readonly Bucket[] = areaIds.flatMap((area) =>
  coverageRegionIds.map((region) => bucketOf(area, region)),
);

type Placed = { readonly area: AreaId | null; readonly places: PlaceCodes };

const everyBucket: readonly PostingBucket[] = [...allBuckets, noAreaBucket];

/** The buckets that a component is posted under. */
export const bucketsOfComponent = ({ area, places }: Placed): readonly PostingBucket[] =>
  area === null
    ? [noAreaBucket]
    : coverageRegionsOf(places).map((region) => bucketOf(area, region));

export const bucketsOfComponents = (components: readonly Placed[]): readonly PostingBucket[] =>
  [...new Set(components.flatMap(bucketsOfComponent))].sort();

/** The places whose offers may serve anyone, and whose pledges only such offers may serve: words bind nobody. */
const unbounded: readonly CoverageRegionId[] = unboundedRegionIds;

/**
 * Where to look for counterparts of records posted under `buckets`. A region meets itself and the
 * unbounded places; an unbounded place meets every region of its area, since it may serve or be served by any. What
 * states no area meets all there is, and is met from everywhere.
 */
export const lookBuckets = (buckets: readonly PostingBucket[]): readonly PostingBucket[] => {
  if (buckets.length === 0) return [];
  if (!buckets.every(isOfArea)) return everyBucket;
  const found = new Set<PostingBucket>([noAreaBucket]);
  for (const bucket of buckets) {
    const { area, region } = partsOf(bucket);
    const places = unbounded.includes(region) ? coverageRegionIds : [region, ...unbounded];
    for (const place of places) found.add(bucketOf(area, place));
  }
  return [...found].sort();
};
