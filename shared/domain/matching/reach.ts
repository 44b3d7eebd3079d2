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

/** The closest way in which the offer reaches the pledge. A pledge without a place is reached only by an unbounded offer. */
export const reachOf = ({ asked, given }: Pick<Pair, 'asked' | 'given'>): Reach => {
  if (given.anywhere) return 'anywhere';
  if (!isStated(given)) return 'not_stated';
  if (meets(asked.countries, given.countries)) return 'country';
  if (meets(regionsOf(asked), given.regions)) return 'region';
  if (meets(asked.regions, regionsOf(given))) return 'region';
  return 'outside';
};
