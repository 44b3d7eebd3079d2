/**
 * What an allocation is made of. Areas, regions and countries choose what is asked; offers are those that may reach it.
 * Named records narrow either side. Within one list any value will do, and every list that is not empty must be met.
 */
import { type AreaId, areaIds } from '#shared/vocabulary/areas';
import type { CountryId } from '#shared/vocabulary/countries';
import { regionOf } from '#shared/vocabulary/region-of';
import { type CoverageRegionId, coverageRegionIds } from '#shared/vocabulary/regions';

import {
  type Bucket,
  bucketOf,
  bucketsOfComponents,
  isOfArea,
  lookBuckets,
} from '../records/bucket.ts';
import type { ComponentFeatures, RecordFeatures } from '../matching/features.ts';
import { meets } from '../matching/pair.ts';
import { coverageRegionsOf } from '../records/place.ts';
import { type OpenNeed, askingOf } from './open-components.ts';

export type Selection = {
  readonly areas: readonly AreaId[];
  readonly regions: readonly CoverageRegionId[];
  readonly countries: readonly CountryId[];
  /** Ids of records. */
  readonly pledges: readonly string[];
  readonly offers: readonly string[];
};

const orAll = <Value>(chosen: readonly Value[], all: readonly Value[]): readonly Value[] =>
  chosen.length > 0 ? chosen : all;

/** Where what is asked is posted. */
export const bucketsAsked = ({ areas, regions, countries }: Selection): readonly Bucket[] => {
  const homes = countries.map((country) => regionOf(country) ?? 'not_stated');
  const places = orAll(regions, orAll(homes, coverageRegionIds));
  const buckets = orAll(areas, areaIds).flatMap((area) =>
    places.map((place) => bucketOf(area, place)),
  );
  return [...new Set(buckets)].sort();
};

const isChosen = (
  { areas, regions, countries }: Selection,
  component: ComponentFeatures,
): boolean =>
  component.area !== null &&
  (areas.length === 0 || areas.includes(component.area)) &&
  (regions.length === 0 || meets(regions, coverageRegionsOf(component))) &&
  (countries.length === 0 || meets(countries, component.countries));

/** The pledges with the components that are chosen and open; none without such a component. */
export const chosenPledges = (
  selection: Selection,
  pledges: readonly RecordFeatures[],
): readonly RecordFeatures[] =>
  pledges
    .map((pledge) => ({
      ...pledge,
      components: pledge.components.filter((each) => isChosen(selection, each)),
    }))
    .filter((pledge) => askingOf([pledge]).length > 0);

/** Where to look for offers that may reach what is asked. */
export const bucketsGiven = (asking: readonly OpenNeed[]): readonly Bucket[] =>
  lookBuckets(
    bucketsOfComponents(asking.map(({ asked }) => ({ area: asked.area, places: asked }))),
  ).filter(isOfArea);
