/** The regions of some places on the scheme of a forum's day: figures of the past keep the regions by which they were told. */
import { editions } from '#shared/vocabulary/editions';
import { notStated } from '#shared/vocabulary/label';
import { regionOf } from '#shared/vocabulary/region-of';
import {
  coverageRegionIds,
  type CoverageRegionId,
  type FormerRegionId,
  formerRegions,
  regionIds,
  regionSchemes,
  unboundedRegionIds,
} from '#shared/vocabulary/regions';

import { coverageRegionsOf, inWordsOf, type PlaceCodes } from './place.ts';

export type RegionScheme = (typeof regionSchemes)[number]['id'];
/** A region of today that was stated as such, and that became of several, keeps its name. */
export type RegionThen = CoverageRegionId | FormerRegionId;

const [former] = regionSchemes;

/** What names no forum is told by the regions of today. */
export const schemeOfEdition = (edition: string): RegionScheme => {
  const start = editions.find(({ id }) => id === edition)?.start;
  return start !== undefined && start.slice(0, former.validTo.length) <= former.validTo
    ? former.id
    : '2025';
};

const formerlyOf = (region: CoverageRegionId): RegionThen => {
  const [first, ...others] = formerRegions.filter(({ became }) => became === region);
  return first && others.length === 0 ? first.id : region;
};

const formerRegionsOf = (places: PlaceCodes): readonly RegionThen[] => {
  if (places.anywhere || inWordsOf(places).inWords) return coverageRegionsOf(places);
  const regions = new Set<RegionThen>(places.regions.map(formerlyOf));
  for (const country of places.countries) regions.add(regionOf(country, former.id) ?? notStated);
  return regions.size > 0 ? [...regions] : [notStated];
};

type RegionsThen = {
  readonly names: readonly RegionThen[];
  readonly of: (places: PlaceCodes) => readonly RegionThen[];
};

const today: RegionsThen = {
  names: coverageRegionIds,
  of: coverageRegionsOf,
};

const then: RegionsThen = {
  names: [
    ...formerRegions.map(({ id }) => id),
    ...regionIds.filter(
      (id) => formerlyOf(id) === id && formerRegions.every((each) => each.id !== id),
    ),
    ...unboundedRegionIds,
  ],
  of: formerRegionsOf,
};

export const regionsThen = (scheme: RegionScheme): RegionsThen =>
  scheme === former.id ? then : today;
