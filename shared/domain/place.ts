/** Where a component applies, and in which coverage regions that is. */
import * as z from 'zod';

import { regionOf } from '#shared/vocabulary/region-of';
import type { CountryId } from '#shared/vocabulary/countries';
import { type CoverageRegionId, type RegionId, regionIds } from '#shared/vocabulary/regions';

import { countrySchema } from './codes.ts';
import { textOf } from './text.ts';
import { distinct } from './distinct.ts';
import { ruleOver } from './rule.ts';

const hasPlaces = z.object({
  anywhere: z.boolean(),
  countries: z.array(z.unknown()),
  regions: z.array(z.unknown()),
});

export const placesSchema = z
  .strictObject({
    countries: distinct(countrySchema, 250).default([]),
    regions: distinct(z.enum(regionIds), 6).default([]),
    anywhere: z.boolean().default(false),
    /** Places in a source's own words that no code stands for ("countries to be chosen"). */
    stated: z.array(textOf(300)).max(40).default([]),
  })
  .refine(
    ({ anywhere, countries, regions }) => !anywhere || countries.length + regions.length === 0,
    ruleOver(hasPlaces, 'anywhere', 'anywhereAndPlaces'),
  );

export type Places = z.infer<typeof placesSchema>;

export const notStatedPlaces: Places = { countries: [], regions: [], anywhere: false, stated: [] };

/** What codes say of some places. */
export type PlaceCodes = {
  readonly countries: readonly CountryId[];
  readonly regions: readonly RegionId[];
  readonly anywhere: boolean;
};

/** The coverage regions of some places; a country without a region counts as not stated. */
export const coverageRegionsOf = (places: PlaceCodes): readonly CoverageRegionId[] => {
  if (places.anywhere) return ['anywhere'];
  const regions = new Set<CoverageRegionId>(places.regions);
  for (const country of places.countries) regions.add(regionOf(country) ?? 'not_stated');
  return regions.size > 0 ? [...regions].sort() : ['not_stated'];
};
