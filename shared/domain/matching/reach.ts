/** How an offer component's places meet a pledge component's. */
import { regionOf } from '#shared/vocabulary/region-of';
import type { CountryId } from '#shared/vocabulary/countries';
import type { RegionId } from '#shared/vocabulary/regions';

import type { CodedPlaces } from '../records/place.ts';
import { meets } from './pair.ts';

export type Reach = 'country' | 'region' | 'anywhere' | 'not_stated' | 'outside';

const isStated = ({ countries, regions }: CodedPlaces): boolean =>
  countries.length + regions.length > 0;

const regionsOf = ({ countries, regions }: CodedPlaces): readonly RegionId[] => [
  ...regions,
  ...countries.flatMap((country) => regionOf(country) ?? []),
];

/** How any offer that is bound to places reaches a need that names none; undefined for a need that does. */
export const reachOfUnplaced = (asked: CodedPlaces): 'region' | 'not_stated' | undefined => {
  if (isStated(asked)) return undefined;
  return asked.anywhere ? 'region' : 'not_stated';
};

/** The closest way in which the offer reaches the pledge. */
export const reachOf = ({
  asked,
  given,
}: {
  readonly asked: CodedPlaces;
  readonly given: CodedPlaces;
}): Reach => {
  if (given.anywhere) return 'anywhere';
  if (!isStated(given)) return 'not_stated';
  const unplaced = reachOfUnplaced(asked);
  if (unplaced) return unplaced;
  if (meets(asked.countries, given.countries)) return 'country';
  if (meets(regionsOf(asked), given.regions)) return 'region';
  if (meets(asked.regions, regionsOf(given))) return 'region';
  return 'outside';
};

export const countryReaches = ['country', 'region', 'anywhere'] as const;
export type CountryReach = (typeof countryReaches)[number];

/** How some places take in a country, by the rule of the gate; undefined where they do not, or none are stated. */
export const reachOfCountry = (
  places: CodedPlaces,
  country: CountryId,
): CountryReach | undefined => {
  const reach = reachOf({
    asked: { countries: [country], regions: [], anywhere: false },
    given: places,
  });
  return countryReaches.find((each) => each === reach);
};
