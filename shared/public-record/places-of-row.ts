/** Where a row's components apply: codes where the file gives them or its words name them, its own words where not. */
import { statesNothing } from '#shared/naming/placeholders';
import { type NamedPlace, placesNamed } from '#shared/naming/places-named';
import type { Places } from '#shared/domain/records/place';

import type { RowParty, RowPlace } from './public-record-row.ts';
import { namesTheWorld, regionCalled } from './source-synonyms.ts';

type Named = Pick<RowParty, 'name' | 'type' | 'iso3'>;

/** What the words of a name say of where; one that has a code or a type is not asked. */
export type PlacesByName = (words: string) => readonly NamedPlace[];

const distinctOf = <T>(values: readonly T[]): T[] => [...new Set(values)];

const isCoded = ({ is }: NamedPlace): boolean => is !== 'group' && is !== 'unknown';

/** A mark points to a note of the source, which may say that the name means something else there. */
const hasMark = (words: string): boolean => /[*†‡]/u.test(words);

/** Several names are read where each of them is known: of "Colombia and others" nobody knows how much is meant. */
export const placesByName: PlacesByName = (words) => {
  if (statesNothing(words)) return [];
  const places = hasMark(words) ? [] : placesNamed(words);
  const isRead = places.length === 1 || (places.length > 1 && places.every(isCoded));
  return isRead ? places : [{ is: 'unknown', words }];
};

/** As names were read when rows were first told apart: what tells them is compared in this form for ever. */
export const placesByFormerNames: PlacesByName = (words) => {
  if (namesTheWorld(words)) return [{ is: 'anywhere', words }];
  const region = regionCalled(words);
  return [region ? { is: 'region', code: region, words, former: false } : { is: 'unknown', words }];
};

export const placesOfName = (
  { name, type, iso3 }: Named,
  read: PlacesByName,
): readonly NamedPlace[] => {
  if (iso3 !== null) return [{ is: 'country', code: iso3, words: name }];
  return type === null ? read(name) : [{ is: 'unknown', words: name }];
};

/** With the whole world among them, the others are kept in their words. */
const placesOf = (named: readonly Named[], read: PlacesByName): Places => {
  const places = named.map((each) => placesOfName(each, read));
  if (places.flat().some(({ is }) => is === 'anywhere')) {
    const others = named.filter((_, at) => !places[at]?.some(({ is }) => is === 'anywhere'));
    const stated = distinctOf(others.map(({ name }) => name));
    return { countries: [], regions: [], anywhere: true, stated };
  }
  const all = places.flat();
  return {
    countries: distinctOf(all.flatMap((place) => (place.is === 'country' ? [place.code] : []))),
    regions: distinctOf(all.flatMap((place) => (place.is === 'region' ? [place.code] : []))),
    anywhere: false,
    stated: distinctOf(all.filter((place) => !isCoded(place)).map(({ words }) => words)),
  };
};

/** What is given applies where its receivers are. */
export const placesOfReceivers = (to: readonly RowParty[], read: PlacesByName): Places =>
  placesOf(to, read);

/** A commitment applies where it says; where it says nothing, in the country of the State that makes it. */
export const placesOfCommitment = (
  from: readonly RowParty[],
  where: readonly RowPlace[],
  read: PlacesByName,
): Places =>
  where.length > 0
    ? placesOf(
        where.map((place) => ({ ...place, type: null })),
        read,
      )
    : placesOf(
        from.filter(({ type }) => type === 'state'),
        read,
      );
