/** Where a row applies, from its cells of countries and regions: what is no code is kept in words, and said. */
import { textsCell, textsIn, wordsCell } from '../export/cells.ts';
import type { Language } from '../vocabulary/label.ts';
import { anywhere, coverageRegionLabel } from '../vocabulary/regions.ts';
import type { CellNote } from './cell-readers.ts';
import { wordsOfCode } from './worded-codes.ts';
import { statesNothing } from '../naming/placeholders.ts';
import { type NamedPlace, placesNamed } from '../naming/places-named.ts';

export type PlaceColumn = 'component_countries' | 'regions' | 'places_stated' | 'anywhere';
export type PlaceCells = Readonly<Record<PlaceColumn, string>>;
export type PlaceNote = CellNote & { readonly column: PlaceColumn };
export type PlacesOfRow = { readonly cells: PlaceCells; readonly notes: readonly PlaceNote[] };

const noteOf = (
  place: NamedPlace,
  column: PlaceColumn,
  language: Language,
): CellNote | undefined => {
  const { words } = place;
  switch (place.is) {
    case 'country':
      return undefined;
    case 'region': {
      const code = coverageRegionLabel(place.code)[language];
      if (place.former) return { code: 'formerRegion', values: { words, code } };
      return column === 'regions' ? undefined : { code: 'placeElsewhere', values: { words, code } };
    }
    case 'anywhere':
      return {
        code: 'placeElsewhere',
        values: { words, code: coverageRegionLabel(anywhere)[language] },
      };
    case 'group':
      return { code: 'stateGroup', values: { words } };
    case 'unknown':
      return { code: 'placeAsWords', values: { words: words.slice(0, 200) } };
  }
};

const codesOf = (places: readonly NamedPlace[], is: 'country' | 'region'): readonly string[] => [
  ...new Set(places.flatMap((place) => (place.is === is && 'code' in place ? [place.code] : []))),
];

/** One by one as the export divides them, or all in one as people do. */
const isListed = (cell: string, codes: readonly string[]): boolean => cell === codes.join('; ');

const severalIn = (
  cell: string,
  places: readonly NamedPlace[],
  language: Language,
): readonly CellNote[] => {
  const codes = codesOf(places, 'country');
  if (codes.length < 2 || isListed(cell, codes)) return [];
  const names = codes.map((code) => wordsOfCode('countries', code, language)).join('; ');
  return [{ code: 'severalStates', values: { codes: names } }];
};

export const placesOfRow = (given: PlaceCells, language: Language): PlacesOfRow => {
  const notes: PlaceNote[] = [];
  const read = (['component_countries', 'regions'] as const).flatMap((column) => {
    const places = placesNamed(given[column]).filter(
      ({ words }) => words !== '' && !statesNothing(words),
    );
    for (const place of places) {
      const note = noteOf(place, column, language);
      if (note) notes.push({ ...note, column });
    }
    notes.push(...severalIn(given[column], places, language).map((note) => ({ ...note, column })));
    return places;
  });
  const words = read.flatMap((place) =>
    place.is === 'group' || place.is === 'unknown' ? [place.words] : [],
  );
  const isAnywhere = given.anywhere === 'true' || read.some(({ is }) => is === 'anywhere');
  return {
    cells: {
      component_countries: wordsCell(codesOf(read, 'country')),
      regions: wordsCell(codesOf(read, 'region')),
      anywhere: String(isAnywhere),
      places_stated: textsCell([...new Set([...textsIn(given.places_stated), ...words])]),
    },
    notes,
  };
};
