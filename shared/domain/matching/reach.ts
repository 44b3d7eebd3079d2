/** How an offer component's places meet a pledge component's. */
import { regionOf } from '#shared/vocabulary/region-of';
import type { RegionId } from '#shared/vocabulary/regions';

import type { ComponentFeatures } from './features.ts';
import { meets, type Pair } from './pair.ts';

export type Reach = 'country' | 'region' | 'anywhere' | 'not_stated' | 'outside';

const isStated = ({ countries, regions }: ComponentFeatures): boolean =>
  countries.length + regions.length > 0;

const regionsOf = ({ countries, regions }: ComponentFeatures): readonly RegionId[] => [
  ...regions,
  ...countries.flatMap((country) => regionOf(country) ?? []),
];

/** How any offer that is bound to places reaches a need that names none; undefined for a need that does. */
export const reachOfUnplaced = (asked: ComponentFeatures): 'region' | 'not_stated' | undefined => {
  if (isStated(asked)) return undefined;
  return asked.anywhere ? 'region' : 'not_stated';
};

/** The closest way in which the offer reaches the pledge. */
export const reachOf = ({ asked, given }: Pick<Pair, 'asked' | 'given'>): Reach => {
  if (given.anywhere) return 'anywhere';
  if (!isStated(given)) return 'not_stated';
  const unplaced = reachOfUnplaced(asked);
  if (unplaced) return unplaced;
  if (meets(asked.countries, given.countries)) return 'country';
  if (meets(regionsOf(asked), given.regions)) return 'region';
  if (meets(asked.regions, regionsOf(given))) return 'region';
  return 'outside';
};
