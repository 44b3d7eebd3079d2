/** Where a component applies, and in which coverage regions that is. */
import * as z from 'zod';

import { regionOf } from '#shared/vocabulary/region-of';
import type { CountryId } from '#shared/vocabulary/countries';
import { notStated } from '#shared/vocabulary/label';
import {
  type CoverageRegionId,
  notCoded,
  type RegionId,
  regionIds,
} from '#shared/vocabulary/regions';

import { countrySchema } from '../codes.ts';
import { textOf } from '../values/text.ts';
import { distinct } from '../values/distinct.ts';
import { ruleOver } from '../values/rule.ts';

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

/** What codes say of some places: all that reach is judged by. */
export type CodedPlaces = {
  readonly countries: readonly CountryId[];
  readonly regions: readonly RegionId[];
  readonly anywhere: boolean;
};

/** With whether words say something instead, as they were sent or as it is posted: all that places are counted by. */
export type PlaceCodes = CodedPlaces & ({ readonly stated: readonly string[] } | InWords);

/** Absent, not false, so that what was posted before this was told reads as it did. */
export type InWords = { readonly inWords: true | undefined };

const isCoded = ({ countries, regions, anywhere }: CodedPlaces): boolean =>
  anywhere || countries.length + regions.length > 0;

/** Words beside a code count for nothing: where they stand alone, somebody did say where. */
export const inWordsOf = (places: PlaceCodes): InWords => {
  const hasWords = 'stated' in places ? places.stated.length > 0 : places.inWords === true;
  return { inWords: hasWords && !isCoded(places) ? true : undefined };
};

/** Where no code says a region: in words, or not at all. */
const uncodedRegionOf = (places: PlaceCodes): typeof notCoded | typeof notStated =>
  inWordsOf(places).inWords ? notCoded : notStated;

/** The coverage regions of some places; a country without a region counts as not stated. */
export const coverageRegionsOf = (places: PlaceCodes): readonly CoverageRegionId[] => {
  if (places.anywhere) return ['anywhere'];
  const regions = new Set<CoverageRegionId>(places.regions);
  for (const country of places.countries) regions.add(regionOf(country) ?? notStated);
  return regions.size > 0 ? [...regions].sort() : [uncodedRegionOf(places)];
};
