/** The coverage regions of a component's places, as `shared/domain/records/place.ts` has them, without its schemas (and zod). A test holds the two equal. */
import type { Places } from '#shared/domain/records/place';
import { notStated } from '#shared/vocabulary/label';
import { regionOf } from '#shared/vocabulary/region-of';
import { anywhere, type CoverageRegionId } from '#shared/vocabulary/regions';

type PlaceIds = Pick<Places, 'anywhere' | 'countries' | 'regions'>;

export const rowsOfPlaces = (places: PlaceIds): readonly CoverageRegionId[] => {
  if (places.anywhere) return [anywhere];
  const regions = new Set<CoverageRegionId>([
    ...places.regions,
    ...places.countries.map((country) => regionOf(country) ?? notStated),
  ]);
  return regions.size > 0 ? [...regions].sort() : [notStated];
};
