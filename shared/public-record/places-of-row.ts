/** Where a row's components apply: codes where the file gives them, its own words where it does not. */
import type { Places } from '#shared/domain/place';
import type { RegionId } from '#shared/vocabulary/regions';

import type { RowParty } from './public-record-row.ts';
import { namesTheWorld, regionNamed } from './source-synonyms.ts';

const distinctOf = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** A commitment applies in the country of the State that makes it. */
export const placesOfStates = (from: readonly RowParty[]): Places => ({
  countries: distinctOf(
    from.flatMap(({ type, iso3 }) => (type === 'state' && iso3 !== null ? [iso3] : [])),
  ),
  regions: [],
  anywhere: false,
  stated: [],
});

type Reading =
  | { readonly country: string }
  | { readonly region: RegionId }
  | { readonly world: true }
  | { readonly words: string };

const readingOf = ({ name, type, iso3 }: RowParty): Reading => {
  if (iso3 !== null) return { country: iso3 };
  if (type !== null) return { words: name };
  if (namesTheWorld(name)) return { world: true };
  const region = regionNamed(name);
  return region ? { region } : { words: name };
};

/** What is given applies where its receivers are. With "Global" among them, the others are kept in their words. */
export const placesOfReceivers = (to: readonly RowParty[]): Places => {
  const readings = to.map(readingOf);
  if (readings.some((reading) => 'world' in reading)) {
    const others = to.filter((_, index) => !('world' in (readings[index] ?? {})));
    return {
      countries: [],
      regions: [],
      anywhere: true,
      stated: distinctOf(others.map(({ name }) => name)),
    };
  }
  return {
    countries: distinctOf(
      readings.flatMap((reading) => ('country' in reading ? reading.country : [])),
    ),
    regions: distinctOf(readings.flatMap((reading) => ('region' in reading ? reading.region : []))),
    anywhere: false,
    stated: distinctOf(readings.flatMap((reading) => ('words' in reading ? reading.words : []))),
  };
};
